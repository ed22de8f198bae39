"""The bundled weights: a manifest, a safetensors file and an ONNX file, checked by SHA-256 before use."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.core.errors import ModelError, told

if TYPE_CHECKING:
    from torch import Tensor

SCHEMA = 1
_ID = re.compile(r"[a-z0-9]+([.-][a-z0-9]+)*")
_REPAIR = told("Please install Twinless again, or choose the ImageNet model.")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is known about a weights file.

    Attributes:
        model_id: Names the model; descriptors of different models are never compared.
        weights: The safetensors file, beside the manifest.
        sha256: Of the weights file, in hex.
        dimension: Length of a descriptor.
        input_size: Side of the square input, pixels.
        floor: Cosine below which a pair is no candidate; keeps 99 % of the true pairs it was measured on.
        margin: Further than this no cosine was seen to move between precisions, which share a library: pairs that
            float32 puts at `floor + margin` or above are candidates whatever described them.
        onnx: The same network in eight bits, for CPUs, beside the manifest.
        onnx_sha256: Of that file, in hex.
    """

    model_id: str
    weights: Path
    sha256: str
    dimension: int
    input_size: int
    floor: float
    margin: float
    onnx: Path
    onnx_sha256: str


def models_folder() -> Path:
    """Returns the folder that holds the shipped model.

    Raises:
        ModelError: The installation lacks it.
    """
    try:
        return paths.resources() / "models"
    except FileNotFoundError as error:
        raise ModelError(told("The folder with Twinless's model is missing."), _REPAIR) from error


def read_manifest(folder: Path) -> Manifest:
    """Reads `manifest.json` in a folder.

    Raises:
        ModelError: It is missing, damaged, or of another Twinless.
    """
    path = folder / "manifest.json"
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
        if fields["schema"] != SCHEMA:
            raise ModelError(told("The model in {path} belongs to another version of Twinless."), _REPAIR, path=folder)
        if not _ID.fullmatch(fields["id"]):
            raise ValueError(f"{fields['id']!r} is no model id")
        return Manifest(
            model_id=str(fields["id"]),
            weights=folder / str(fields["weights"]),
            sha256=str(fields["sha256"]),
            dimension=int(fields["dimension"]),
            input_size=int(fields["input_size"]),
            floor=float(fields["floor"]),
            margin=float(fields["margin"]),
            onnx=folder / str(fields["onnx"]),
            onnx_sha256=str(fields["onnx_sha256"]),
        )
    except FileNotFoundError as error:
        raise ModelError(told("The model's description {path} is missing."), _REPAIR, path=path) from error
    except OSError as error:
        raise ModelError(
            told("The model's description {path} cannot be read: {why}."), path=path, why=error.strerror
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise ModelError(told("The model's description {path} is damaged."), _REPAIR, path=path) from error


def read_weights(manifest: Manifest) -> dict[str, Tensor]:
    """Reads the weights, and checks that they are the ones the manifest speaks of.

    Returns:
        Tensors by parameter name, as stored (float16).

    Raises:
        ModelError: The file is missing, cannot be read, or is not what the manifest says.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load

    content = _read_checked(manifest.weights, manifest.sha256)
    try:
        return dict(load(content))
    except SafetensorError as error:
        raise ModelError(told("The model's weights {path} are damaged."), _REPAIR, path=manifest.weights) from error


def read_onnx(manifest: Manifest) -> bytes:
    """Reads the network in eight bits, and checks that it is the one the manifest speaks of.

    Raises:
        ModelError: The file is missing, cannot be read, or is not what the manifest says.
    """
    return _read_checked(manifest.onnx, manifest.onnx_sha256)


def _read_checked(path: Path, sha256: str) -> bytes:
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise ModelError(told("The model's weights {path} are missing."), _REPAIR, path=path) from error
    except OSError as error:
        raise ModelError(
            told("The model's weights {path} cannot be read: {why}."), _REPAIR, path=path, why=error.strerror
        ) from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ModelError(told("The model's weights {path} are damaged: their checksum is wrong."), _REPAIR, path=path)
    return content
