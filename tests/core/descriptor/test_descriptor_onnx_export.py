"""The network as it is written for ONNX Runtime: it is the torch network, and stays it in eight bits."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from app.core.descriptor import bundled, inputs, weights
from app.core.descriptor.network import CopyNetwork
from app.core.descriptor.onnx_network import OnnxNetwork
from tests import pictures as paint

FOLDER = Path(__file__).resolve().parents[3] / "packaging" / "model"
SIZE = 64


@pytest.fixture
def export_onnx(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(FOLDER))
    return importlib.import_module("export_onnx")


@pytest.fixture(scope="module")
def network() -> CopyNetwork:
    return bundled.build(weights.read_manifest(weights.models_folder()))


@pytest.fixture(scope="module")
def pictures() -> NDArray[np.uint8]:
    return np.stack([inputs.prepare(np.asarray(paint.photo(seed, (120, 90))), SIZE) for seed in range(10)])


def by_torch(network: CopyNetwork, pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
    with torch.inference_mode():
        described: NDArray[np.float32] = network(torch.from_numpy(pictures).permute(0, 3, 1, 2)).numpy()
    return described


def test_the_graph_computes_what_torch_computes(
    export_onnx: ModuleType, network: CopyNetwork, pictures: NDArray[np.uint8]
) -> None:
    graph = export_onnx.network_graph(network, SIZE)
    described = OnnxNetwork(graph.SerializeToString(), 1)(pictures)
    assert np.abs(described - by_torch(network, pictures)).max() < 1e-4


def test_in_eight_bits_it_stays_close(
    export_onnx: ModuleType, network: CopyNetwork, pictures: NDArray[np.uint8], tmp_path: Path
) -> None:
    target = tmp_path / "int8.onnx"
    export_onnx.quantise(export_onnx.network_graph(network, SIZE), iter([pictures]), target)
    described = OnnxNetwork(target.read_bytes(), 1)(pictures)
    assert (described * by_torch(network, pictures)).sum(1).min() > 0.95
    assert target.stat().st_size < weights.read_manifest(weights.models_folder()).weights.stat().st_size
