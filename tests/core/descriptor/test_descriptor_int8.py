"""The bundled descriptor in eight bits: as good as in float32, and never in the way."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from app.core.descriptor import bundled, quantised, weights
from app.core.descriptor.neural import NeuralDescriptor
from app.core.errors import ModelError
from tests import pictures as paint


@pytest.fixture(scope="module")
def exact() -> NeuralDescriptor:
    return bundled.load("cpu", int8=False)


@pytest.fixture(scope="module")
def fast() -> NeuralDescriptor:
    if not quantised.pays():
        pytest.skip("this CPU does not gain by int8")
    return bundled.load("cpu")


@pytest.fixture(scope="module")
def pictures(exact: NeuralDescriptor) -> NDArray[np.uint8]:
    return np.stack([exact.prepare(np.asarray(paint.photo(seed, (320, 240)))) for seed in range(24)])


def is_quantised(model: NeuralDescriptor) -> bool:
    return isinstance(model._network, quantised.QuantisedNetwork)


def test_int8_is_used_where_it_pays(fast: NeuralDescriptor, exact: NeuralDescriptor) -> None:
    assert is_quantised(fast)
    assert not is_quantised(exact)
    assert fast.model_id == exact.model_id


def test_int8_and_float32_describe_alike(
    fast: NeuralDescriptor, exact: NeuralDescriptor, pictures: NDArray[np.uint8]
) -> None:
    a, b = exact.describe(pictures), fast.describe(pictures)
    assert (a * b).sum(1).min() > 0.95


@pytest.mark.parametrize("floor", np.linspace(-0.2, 0.9, 12))
def test_a_pair_well_above_the_floor_is_found_whatever_described_its_pictures(
    fast: NeuralDescriptor, exact: NeuralDescriptor, pictures: NDArray[np.uint8], floor: float
) -> None:
    """No pair falls by more than the margin, at any floor that might be set."""
    margin = weights.read_manifest(weights.models_folder()).margin
    a, b = exact.describe(pictures), fast.describe(pictures)
    pairs = np.triu_indices(len(a), 1)
    firm = (a @ a.T)[pairs] >= floor + margin
    for mixed in (a @ b.T, b @ a.T, b @ b.T):
        assert (mixed[pairs][firm] >= floor).all()


def test_an_int8_descriptor_does_not_depend_on_its_batch(fast: NeuralDescriptor, pictures: NDArray[np.uint8]) -> None:
    together = fast.describe(pictures)
    apart = np.concatenate([fast.describe(pictures[i : i + 5]) for i in range(0, len(pictures), 5)])
    assert (together * apart).sum(1).min() > 0.9999


def test_float32_is_used_where_the_cpu_lacks_the_instructions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx2": True})
    assert not quantised.pays()
    assert not is_quantised(bundled.load("cpu"))


def test_shipped_ranges_belong_to_the_shipped_weights() -> None:
    manifest = weights.read_manifest(weights.models_folder())
    assert manifest.calibration is not None
    ranges = quantised.read_ranges(manifest.calibration, manifest.sha256)
    assert all(low < high for low, high in ranges.values())
    with pytest.raises(ModelError, match="other weights"):
        quantised.read_ranges(manifest.calibration, "0" * 64)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"weights_sha256": "x", "ranges": {"conv1": [1]}}'])
def test_damaged_ranges_are_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "calibration.json"
    path.write_text(text)
    with pytest.raises(ModelError, match=r"damaged.*install Twinless again"):
        quantised.read_ranges(path, "x")


def test_missing_ranges_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        quantised.read_ranges(tmp_path / "calibration.json", "x")


def test_ranges_of_another_network_are_refused(tmp_path: Path) -> None:
    if not quantised.pays():
        pytest.skip("this CPU does not gain by int8")
    network = bundled.build(weights.read_manifest(weights.models_folder()))
    with pytest.raises(ModelError, match="do not belong"):
        quantised.quantise(network, {"conv1": (0.0, 1.0)})


def test_ranges_survive_being_stored(tmp_path: Path) -> None:
    path = tmp_path / "calibration.json"
    quantised.write_ranges(path, "abc", {"conv1": (-1.5, 2.25)})
    assert quantised.read_ranges(path, "abc") == {"conv1": (-1.5, 2.25)}
    assert json.loads(path.read_text())["weights_sha256"] == "abc"
