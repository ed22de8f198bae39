"""The weights for torch, read out of the network in eight bits: packages carry that one alone.

Packages go without the weights in float16, 18 MB that are of use with an add-on only. The graph's convolutions have
seven bits a weight, with a scale for each channel, and normalisation folded in; torch computes with what these stand
for. On 60 painted pictures no cosine between two moved by more than 0.017 for that, and by 0.029 with all of it in
eight bits, as processors compute it: all are compared with each other.

An ONNX file is a message of Protocol Buffers (https://protobuf.dev/programming-guides/encoding, fields as in
https://github.com/onnx/onnx/blob/main/onnx/onnx.proto): read here as far as constants go, without that library.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.errors import ModelError, told

_GRAPH, _CONSTANT = 7, 5
_DIMS, _TYPE, _FLOATS, _INTEGERS, _NAME, _RAW = 1, 2, 4, 5, 8, 9
_TYPES: dict[int, type[np.generic]] = {1: np.float32, 2: np.uint8, 3: np.int8, 6: np.int32, 7: np.int64}
_WHOLE, _EIGHT_BYTES, _LENGTH, _FOUR_BYTES = 0, 1, 2, 5
_NORMALISED_BY = {"conv1": "bn1", "conv2": "bn2", "conv3": "bn3"}
_EPSILON = 1e-5
"""What torch adds to a variance: with this one less, a normalisation that was folded in leaves all as it is."""


def read(model: bytes) -> dict[str, NDArray[np.float32]]:
    """Returns the weights of the graph that packaging/model/export_onnx.py writes, under the names of torch's network.

    Raises:
        ModelError: It is no such graph.
    """
    try:
        constants = dict(_constants(model))
        found: dict[str, NDArray[np.float32]] = {}
        for name in sorted(constants):
            layer, _, kind = name.partition(".weight")
            if kind not in ("", "_quantized") or ".weight" not in name or layer == "head":
                continue
            found |= _convolution(layer, _plain(constants, f"{layer}.weight"), _plain(constants, f"{layer}.bias"))
        found |= {f"head.{part}": _plain(constants, f"head.{part}") for part in ("weight", "bias")}
        found |= {
            f"pools.{name}": constants[name].astype(np.float32).reshape(()) for name in constants if name.endswith(".p")
        }
    except (KeyError, ValueError, IndexError, TypeError, UnicodeDecodeError) as error:
        raise ModelError(
            told("The model’s weights are no network of this Twinless. Please install it again.")
        ) from error
    return found


def _convolution(layer: str, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> dict[str, NDArray[np.float32]]:
    """Returns a convolution and the normalisation behind it, which only adds what was folded into the convolution."""
    block, dot, name = layer.rpartition(".")
    of_block = f"trunk.{block}{dot}"
    if name == "downsample":
        convolution, norm = f"{of_block}downsample.0", f"{of_block}downsample.1"
    else:
        convolution, norm = f"{of_block}{name}", f"{of_block}{_NORMALISED_BY[name]}"
    channels = len(bias)
    return {
        f"{convolution}.weight": weight,
        f"{norm}.weight": np.ones(channels, np.float32),
        f"{norm}.bias": bias,
        f"{norm}.running_mean": np.zeros(channels, np.float32),
        f"{norm}.running_var": np.full(channels, 1 - _EPSILON, np.float32),
    }


def _plain(constants: dict[str, NDArray[Any]], name: str) -> NDArray[np.float32]:
    """Returns a constant as numbers, whether or not it was quantised, channel by channel."""
    if name in constants:
        plain: NDArray[np.float32] = constants[name].astype(np.float32)
        return plain
    stored = constants[f"{name}_quantized"]
    scale, zero = (
        constants.get(f"{name}_quantized_{part}", constants.get(f"{name}_{part}")) for part in ("scale", "zero_point")
    )
    if scale is None or zero is None:
        raise KeyError(name)
    by_channel = (-1, *(1 for _ in stored.shape[1:]))
    meant: NDArray[np.float32] = (
        (stored.astype(np.float64) - zero.reshape(by_channel)) * scale.reshape(by_channel)
    ).astype(np.float32)
    return meant


def _constants(model: bytes) -> Iterator[tuple[str, NDArray[Any]]]:
    """Yields the constants of a graph, by name."""
    for field, graph in _fields(memoryview(model)):
        if field == _GRAPH:
            for inner, constant in _fields(graph):
                if inner == _CONSTANT:
                    yield _tensor(constant)


def _tensor(message: Any) -> tuple[str, NDArray[Any]]:
    name, kind, dims = "", 0, list[int]()
    values: NDArray[Any] | None = None
    for field, value in _fields(message):
        if field == _DIMS:
            dims += [value] if isinstance(value, int) else _numbers(value)
        elif field == _TYPE:
            kind = value
        elif field == _NAME:
            name = bytes(value).decode()
        elif field == _RAW:
            values = np.frombuffer(value, np.dtype(_TYPES[kind]).newbyteorder("<"))
        elif field == _FLOATS:
            values = np.frombuffer(value, "<f4")
        elif field == _INTEGERS:
            values = np.array(_numbers(value), np.uint64).astype(np.int64).astype(_TYPES[kind])
    if values is None:
        raise ValueError(name)
    return name, values.reshape(dims)


def _fields(message: memoryview) -> Iterator[tuple[int, Any]]:
    """Yields the fields of a message: whole numbers as such, all others as bytes."""
    at = 0
    while at < len(message):
        key, at = _number(message, at)
        field, kind = key >> 3, key & 7
        if kind == _WHOLE:
            value, at = _number(message, at)
            yield field, value
            continue
        if kind == _LENGTH:
            size, at = _number(message, at)
        else:
            size = {_EIGHT_BYTES: 8, _FOUR_BYTES: 4}[kind]
        if at + size > len(message):
            raise ValueError("cut off")
        yield field, message[at : at + size]
        at += size


def _numbers(packed: memoryview) -> list[int]:
    found, at = [], 0
    while at < len(packed):
        number, at = _number(packed, at)
        found.append(number)
    return found


def _number(message: memoryview, at: int) -> tuple[int, int]:
    """Reads a number of seven bits a byte, the lowest first; returns it, and where it ends."""
    number = shift = 0
    while True:
        byte = message[at]
        at += 1
        number |= (byte & 0x7F) << shift
        if byte < 0x80:
            return number, at
        shift += 7
