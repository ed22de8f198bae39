"""The descriptor that Twinless ships."""

from __future__ import annotations

import logging
from pathlib import Path

import torch

from app.core.descriptor import devices, quantised, weights
from app.core.descriptor.network import CopyNetwork
from app.core.descriptor.neural import NeuralDescriptor
from app.core.errors import ModelError

_log = logging.getLogger(__name__)


def load(device: str = "auto", folder: Path | None = None, int8: bool = True) -> NeuralDescriptor:
    """Loads the bundled model.

    Args:
        device: As `devices.choose` takes it.
        folder: Where manifest and weights lie; the shipped ones if None.
        int8: Computes in eight bits on CPUs that gain by it; False keeps float32. Descriptors of both are
            compared with each other: they are one model.

    Raises:
        ModelError: The model is missing or damaged, or the device is not there.
    """
    manifest = weights.read_manifest(folder or weights.models_folder())
    compute = devices.choose(device)
    network = build(manifest)
    if int8 and manifest.calibration and compute.device.type == "cpu" and quantised.pays():
        ranges = quantised.read_ranges(manifest.calibration, manifest.sha256)
        runs: torch.nn.Module = quantised.quantise(network, ranges)
    else:
        runs = network.to(compute.device, compute.dtype)
        runs.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch's stubs lack it
    _log.info("model %s on %s as %s", manifest.model_id, compute.device, type(runs).__name__)
    return NeuralDescriptor(runs, compute, manifest.model_id, manifest.dimension, manifest.input_size, manifest.floor)


def build(manifest: weights.Manifest) -> CopyNetwork:
    """Builds the network with its weights, float32 on the CPU, ready for inference.

    Raises:
        ModelError: The weights are missing, damaged, or do not fit the network.
    """
    state = {name: tensor.float() for name, tensor in weights.read_weights(manifest).items()}
    with torch.device("meta"):  # no time is spent on initial values
        network = CopyNetwork(manifest.dimension)
    for name, buffer in network.named_buffers():
        if name.endswith("num_batches_tracked"):
            state.setdefault(name, torch.zeros_like(buffer, device="cpu"))
    try:
        network.load_state_dict(state, assign=True)
    except RuntimeError as error:
        raise ModelError(f"The model's weights {manifest.weights} do not fit this Twinless.") from error
    return network.eval().requires_grad_(False)
