"""float16 as graphics processors compute it: the emulation that the model card's figures come from."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import torch
from torch import Tensor

from app.core.descriptor import bundled, weights
from app.core.descriptor.network import CopyNetwork
from tests import pictures as paint

FOLDER = Path(__file__).resolve().parents[3] / "packaging" / "model"


@pytest.fixture
def halves(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(FOLDER))
    return importlib.import_module("halves")


def shipped() -> CopyNetwork:
    return bundled.build(weights.read_manifest(weights.models_folder()))


@pytest.fixture(scope="module")
def pictures() -> Tensor:
    painted = [np.asarray(paint.photo(seed, (96, 96))) for seed in range(6)]
    return torch.from_numpy(np.stack(painted)).permute(0, 3, 1, 2)


def test_every_layer_gives_halves(halves: ModuleType, pictures: Tensor) -> None:
    network = halves.emulate(shipped())
    seen: list[Tensor] = []
    for stage in (network.trunk.conv1, network.trunk.bn1, network.trunk.layer2, network.trunk.layer3, network.head):
        stage.register_forward_hook(lambda module, inputs, result: seen.append(result.clone()))
    with torch.inference_mode():
        network(pictures)
    assert len(seen) == 5
    assert all(torch.equal(result, result.half().float()) for result in seen)


def test_emulated_halves_lie_nearer_to_real_ones_than_float32_does(halves: ModuleType, pictures: Tensor) -> None:
    with torch.inference_mode():
        exact, emulated, real = (n(pictures) for n in (shipped(), halves.emulate(shipped()), halves.Halves(shipped())))
    assert (emulated * real).sum(1).min() > 0.99999
    assert 0 < (emulated - real).abs().mean() < (exact - real).abs().mean()


def test_values_beyond_the_range_of_halves_show(halves: ModuleType, pictures: Tensor) -> None:
    network = shipped()
    with torch.no_grad():
        network.get_parameter("trunk.conv1.weight").mul_(1e5)
    with torch.inference_mode():
        assert not halves.emulate(network)(pictures).isfinite().all()


def test_cosines_of_a_mix_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(FOLDER))
    precisions = importlib.import_module("precisions")
    exact = np.array([[0.9, 0.3, 0.1], [0.2, 0.5, 0.28]], np.float32)
    moved = np.array([[0.92, 0.25, 0.1], [0.22, 0.1, 0.19]], np.float32)
    mix = precisions.mix(exact, moved, np.arange(2), 0.2, 0.07)
    assert (mix.largest, mix.fall) == (pytest.approx(0.4), pytest.approx(0.4))
    assert (mix.kept, mix.wrong, mix.lost) == (0.5, 0.5, 2)
