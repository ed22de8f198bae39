"""Training from weights of another shape, and going on where it was stopped."""

from __future__ import annotations

import importlib
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
import torch
from safetensors.torch import save_file

from app.core.descriptor.network import CopyNetwork

FOLDER = Path(__file__).resolve().parents[3] / "packaging" / "model"


@pytest.fixture
def train(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(FOLDER))
    return importlib.import_module("train")


def test_weights_that_pooled_another_stage_give_what_fits(
    train: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    torch.manual_seed(1)
    older = CopyNetwork(256, ("layer4",)).state_dict()
    save_file({name: tensor.half().contiguous() for name, tensor in older.items()}, tmp_path / "older.safetensors")
    training = train.Training(replace(train.CPU, memory=8), 1.0, tmp_path, torch.device("cpu"))
    head = training.network.head.weight.clone()

    training.start_from(tmp_path / "older.safetensors")

    for network in (training.network, training.average.module):
        assert torch.equal(network.trunk.conv1.weight, older["trunk.conv1.weight"].half().float())
        assert torch.equal(network.head.weight, head)
    assert "head.weight" in capsys.readouterr().out


def test_a_stopped_training_goes_on_where_it_was(train: ModuleType, tmp_path: Path) -> None:
    config = replace(train.CPU, memory=8, warm_up=1)
    first = train.Training(config, 1.0, tmp_path, torch.device("cpu"))
    rng = torch.Generator().manual_seed(1)
    pictures = torch.randint(0, 256, (4, 32, 32, 3), dtype=torch.uint8, generator=rng)
    contrast, entropy, found = first.take_step(pictures, torch.tensor([0, 1]))
    assert contrast > 0
    assert entropy == entropy  # a number
    assert 0 <= found <= 1
    first.save()

    second = train.Training(config, 1.0, tmp_path, torch.device("cpu"))
    assert not torch.equal(second.network.head.weight, first.network.head.weight)
    second.load()
    assert (second.step, second.views) == (1, 4)
    for name, tensor in first.network.state_dict().items():
        assert torch.equal(second.network.state_dict()[name], tensor)
