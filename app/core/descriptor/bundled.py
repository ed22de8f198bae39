"""The descriptor that Twinless ships."""

from __future__ import annotations

from pathlib import Path

import torch

from app.core.descriptor import devices, weights
from app.core.descriptor.network import CopyNetwork
from app.core.descriptor.neural import NeuralDescriptor
from app.core.errors import ModelError


def load(device: str = "auto", folder: Path | None = None) -> NeuralDescriptor:
    """Loads the bundled model.

    Args:
        device: As `devices.choose` takes it.
        folder: Where manifest and weights lie; the shipped ones if None.

    Raises:
        ModelError: The model is missing or damaged, or the device is not there.
    """
    manifest = weights.read_manifest(folder or weights.models_folder())
    compute = devices.choose(device)
    network = build(manifest).to(compute.device, compute.dtype)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch's stubs lack it
    return NeuralDescriptor(
        network, compute, manifest.model_id, manifest.dimension, manifest.input_size, manifest.floor
    )


def build(manifest: weights.Manifest) -> CopyNetwork:
    """Builds the network with its weights, float32 on the CPU, ready for inference.

    Raises:
        ModelError: The weights are missing, damaged, or do not fit the network.
    """
    state = {name: tensor.float() for name, tensor in weights.read_weights(manifest).items()}
    network = CopyNetwork(manifest.dimension)
    for name, buffer in network.named_buffers():
        if name.endswith("num_batches_tracked"):
            state.setdefault(name, buffer)
    try:
        network.load_state_dict(state)
    except RuntimeError as error:
        raise ModelError(f"The model's weights {manifest.weights} do not fit this Twinless.") from error
    return network.eval().requires_grad_(False)
