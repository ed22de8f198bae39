"""The weights for torch out of the network in eight bits: packages have no others."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from app.core.descriptor import bundled, onnx_weights, weights
from app.core.errors import ModelError
from tests import pictures


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The models' folder as packages have it."""
    folder = tmp_path_factory.mktemp("models")
    manifest = weights.read_manifest(weights.models_folder())
    for path in (manifest.onnx, manifest.onnx.with_name("manifest.json")):
        shutil.copy(path, folder)
    return folder


def test_torch_computes_with_them_what_is_compared_with_all_others(packed: Path) -> None:
    whole = bundled.load("cpu", int8=False)
    read = bundled.load("cpu", packed, int8=False)
    quick = bundled.load("cpu")
    batch = np.stack([whole.prepare(np.asarray(pictures.photo(seed, (320, 240)))) for seed in range(12)])
    by_whole, by_read, by_quick = (one.describe(batch) for one in (whole, read, quick))
    assert (by_whole * by_read).sum(1).min() > 0.99
    assert (by_quick * by_read).sum(1).min() > 0.985
    moved = np.abs(by_whole @ by_whole.T - by_read @ by_read.T).max()
    assert moved < weights.read_manifest(packed).margin / 2
    assert read.model_id == whole.model_id


def test_each_weight_is_there_under_its_name() -> None:
    manifest = weights.read_manifest(weights.models_folder())
    read = onnx_weights.read(weights.read_onnx(manifest))
    stored = weights.read_weights(manifest)
    assert read.keys() == stored.keys()
    assert {name: array.shape for name, array in read.items()} == {
        name: tuple(tensor.shape) for name, tensor in stored.items()
    }


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9])
def test_what_is_no_such_network_is_refused(share: float) -> None:
    model = weights.read_onnx(weights.read_manifest(weights.models_folder()))
    for damaged in (model[: int(len(model) * share)], b"\xff" * 100, model[1000:]):
        with pytest.raises(ModelError):
            onnx_weights.read(damaged)
