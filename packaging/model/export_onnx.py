#!/usr/bin/env python3
"""Makes the eight-bit network that CPUs run: an ONNX graph, ranges measured on photos, its line in the manifest.

    python packaging/model/export_onnx.py --photos DIR [--models resources/models] [--pictures 320]

The graph is written layer by layer from the torch network, normalisation folded into the convolutions: pictures as
bytes go in, descriptors come out. The trunk is quantised statically (Jacob et al., CVPR 2018): weights per channel,
activations by the ranges that photos of DIR reach, which were trained on (the held-out ones stay untouched). Weights
take seven bits: CPUs without VNNI add two products in 16 bits, and eight bits would saturate there. Standardising, the
first convolution, pooling and head stay in float32. Needs `pip install onnx`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import CalibrationDataReader, CalibrationMethod, QuantFormat, QuantType, quantize_static
from PIL import Image
from torch import Tensor, nn
from train import training_photos

from app.core.descriptor import bundled, inputs, weights
from app.core.descriptor.network import SPREAD_FLOOR, CopyNetwork

OPSET = 18
IR_VERSION = 10
"""Of 2024: what the oldest ONNX Runtime that Twinless takes can read."""
CALIBRATED_ON = 320
BATCH = 16
INPUT, OUTPUT = "pictures", "descriptors"
QUANTISED = ("Conv", "Relu", "Add", "MaxPool")
EXACT = ("conv1", "spread")
"""The first convolution sees pictures, whose ranges are wide and rarely filled: in eight bits it would cost half of all
that is lost, and in float32 it takes a tenth of the time. The spread stands before it."""
_LEAST = 1e-6
"""As network.GeM clamps."""


class Graph:
    """Nodes and constants as they are added; each operation gives the name of its result."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.constants: list[Any] = []

    def constant(self, name: str, value: NDArray[Any]) -> str:
        """Adds a constant."""
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(self, operation: str, name: str, *sources: str, **attributes: Any) -> str:
        """Adds an operation."""
        self.nodes.append(helper.make_node(operation, list(sources), [name], name, **attributes))
        return name

    def number(self, name: str, value: float) -> str:
        """Adds a float32 constant without dimensions."""
        return self.constant(name, np.array(value, np.float32))


def network_graph(network: CopyNetwork, size: int) -> Any:
    """Writes a network as an ONNX model: bytes (n, size, size, 3) to float32 (n, dimension), L2-normalised.

    Args:
        network: In float32, for inference.
        size: Side of the input, pixels.
    """
    graph = Graph()
    maps = _trunk(graph, network.trunk, _standardised(graph, size))
    pooled = [_gem(graph, stage, maps[stage], float(cast(Tensor, gem.p))) for stage, gem in network.pools.items()]
    joined = graph.add("Concat", "pooled", *pooled, axis=1)
    weight = graph.constant("head.weight", network.head.weight.numpy())
    bias = graph.constant("head.bias", network.head.bias.numpy())
    head = graph.add("Gemm", "head", joined, weight, bias, transB=1)
    graph.add("LpNormalization", OUTPUT, head, axis=1, p=2)
    made = helper.make_graph(
        graph.nodes,
        "resnet50-copy",
        [helper.make_tensor_value_info(INPUT, TensorProto.UINT8, ["n", size, size, 3])],
        [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["n", network.head.out_features])],
        graph.constants,
    )
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="Twinless")
    model.ir_version = IR_VERSION
    onnx.checker.check_model(model)
    return model


def _standardised(graph: Graph, size: int) -> str:
    """As network.standardise: mean and spread out of every picture and channel; the spread's divisor is n - 1."""
    axes = graph.constant("over.picture", np.array([2, 3], np.int64))
    floats = graph.add("Cast", "floats", INPUT, to=TensorProto.FLOAT)
    planes = graph.add("Transpose", "planes", floats, perm=[0, 3, 1, 2])
    mean = graph.add("ReduceMean", "mean", planes, axes, keepdims=1)
    centred = graph.add("Sub", "centred", planes, mean)
    squares = graph.add("ReduceMean", "squares", graph.add("Mul", "squared", centred, centred), axes, keepdims=1)
    pixels = size * size
    variance = graph.add("Mul", "variance", squares, graph.number("unbiased", pixels / (pixels - 1)))
    spread = graph.add("Add", "spread", graph.add("Sqrt", "std", variance), graph.number("floor", SPREAD_FLOOR))
    return graph.add("Div", "standardised", centred, spread)


def _trunk(graph: Graph, trunk: nn.Module, x: str) -> dict[str, str]:
    """Adds the trunk; returns the names of its stages' maps."""
    parts: dict[str, Any] = dict(trunk.named_children())
    x = _convolution(graph, "conv1", parts["conv1"], parts["bn1"], x, relu=True)
    x = graph.add("MaxPool", "maxpool", x, kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1])
    maps = {}
    for stage, blocks in parts.items():
        if stage.startswith("layer"):
            for number, block in enumerate(blocks):
                x = _bottleneck(graph, f"{stage}.{number}", block, x)
            maps[stage] = x
    return maps


def _bottleneck(graph: Graph, name: str, block: Any, x: str) -> str:
    y = _convolution(graph, f"{name}.conv1", block.conv1, block.bn1, x, relu=True)
    y = _convolution(graph, f"{name}.conv2", block.conv2, block.bn2, y, relu=True)
    y = _convolution(graph, f"{name}.conv3", block.conv3, block.bn3, y, relu=False)
    if block.downsample is not None:
        x = _convolution(graph, f"{name}.downsample", block.downsample[0], block.downsample[1], x, relu=False)
    return graph.add("Relu", f"{name}.out", graph.add("Add", f"{name}.sum", y, x))


def _convolution(graph: Graph, name: str, layer: nn.Conv2d, norm: nn.BatchNorm2d, x: str, *, relu: bool) -> str:
    """Adds a convolution with its normalisation folded into it."""
    mean, variance = norm.running_mean, norm.running_var
    assert mean is not None
    assert variance is not None
    scale = norm.weight / (variance + norm.eps).sqrt()
    weight = graph.constant(f"{name}.weight", (layer.weight * scale.view(-1, 1, 1, 1)).numpy())
    bias = graph.constant(f"{name}.bias", (norm.bias - mean * scale).numpy())
    pads = [layer.padding[0], layer.padding[1]] * 2
    y = graph.add(
        "Conv", name, x, weight, bias, kernel_shape=list(layer.kernel_size), strides=list(layer.stride), pads=pads
    )
    return graph.add("Relu", f"{name}.relu", y) if relu else y


def _gem(graph: Graph, stage: str, maps: str, exponent: float) -> str:
    """As network.GeM, by logarithm and exponential, which are faster than a power."""
    axes = graph.constant(f"{stage}.axes", np.array([2, 3], np.int64))
    positive = graph.add("Clip", f"{stage}.positive", maps, graph.number(f"{stage}.least", _LEAST))
    logs = graph.add("Log", f"{stage}.log", positive)
    powers = graph.add(
        "Exp", f"{stage}.powers", graph.add("Mul", f"{stage}.times", logs, graph.number(f"{stage}.p", exponent))
    )
    mean = graph.add("ReduceMean", f"{stage}.mean", powers, axes, keepdims=0)
    return graph.add("Pow", f"{stage}.pooled", mean, graph.number(f"{stage}.root", 1 / exponent))


class Batches(CalibrationDataReader):  # type: ignore[misc]  # ONNX Runtime's tools have no types
    """Gives the tools batches of pictures, (n, size, size, 3), as the network takes them."""

    def __init__(self, batches: Iterator[NDArray[np.uint8]]) -> None:
        self._batches = batches

    def get_next(self) -> dict[str, NDArray[np.uint8]] | None:
        """Returns the next batch, None at the end."""
        batch = next(self._batches, None)
        return None if batch is None else {INPUT: batch}


def photos(folder: Path, size: int, pictures: int = CALIBRATED_ON) -> Iterator[NDArray[np.uint8]]:
    """Yields batches of evenly chosen training photos, (n, size, size, 3)."""
    files = training_photos(folder)
    chosen = files[:: max(1, len(files) // pictures)][:pictures]
    for start in range(0, len(chosen), BATCH):
        squares = []
        for path in chosen[start : start + BATCH]:
            with Image.open(path) as picture:
                squares.append(inputs.prepare(np.asarray(picture.convert("RGB")), size))
        yield np.stack(squares)


def quantise(model: Any, pictures: Iterator[NDArray[np.uint8]], target: Path) -> None:
    """Writes the model with its trunk in int8; the pictures, in batches, give the ranges of its activations."""
    trunk = [n.name for n in model.graph.node if n.op_type in QUANTISED and n.name not in EXACT]
    with tempfile.TemporaryDirectory() as folder:
        exact = Path(folder) / "exact.onnx"
        onnx.save(onnx.shape_inference.infer_shapes(model), exact)
        quantize_static(
            exact,
            target,
            Batches(pictures),
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            reduce_range=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            nodes_to_quantize=trunk,
            calibrate_method=CalibrationMethod.MinMax,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description="Export the shipped network for ONNX Runtime.")
    parser.add_argument("--photos", type=Path, required=True, help="folder of the training pool's JPEG files")
    parser.add_argument("--models", type=Path, default=Path("resources/models"), help="folder of weights and manifest")
    parser.add_argument("--pictures", type=int, default=CALIBRATED_ON, help="photos that ranges are measured on")
    arguments = parser.parse_args()
    manifest = weights.read_manifest(arguments.models)
    model = network_graph(bundled.build(manifest), manifest.input_size)
    file = arguments.models / f"{manifest.model_id}-int8.onnx"
    quantise(model, photos(arguments.photos, manifest.input_size, arguments.pictures), file)
    path = arguments.models / "manifest.json"
    fields = json.loads(path.read_text(encoding="utf-8"))
    fields |= {"onnx": file.name, "onnx_sha256": hashlib.sha256(file.read_bytes()).hexdigest()}
    path.write_text(json.dumps(fields, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
