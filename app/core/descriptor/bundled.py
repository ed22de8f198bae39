"""The descriptor that Twinless ships: run by ONNX Runtime on a CPU, by torch elsewhere."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.descriptor import devices, weights
from app.core.descriptor.neural import Network, NeuralDescriptor
from app.core.errors import ModelError, told

if TYPE_CHECKING:
    from torch import Tensor

    from app.core.descriptor.network import CopyNetwork

_log = logging.getLogger(__name__)


def load(
    device: str = "auto", folder: Path | None = None, int8: bool = True, threads: int | None = None
) -> NeuralDescriptor:
    """Loads the bundled model. On a CPU torch is not imported.

    Args:
        device: As `devices.choose` takes it.
        folder: Where manifest and weights lie; the shipped ones if None.
        int8: On a CPU ONNX Runtime computes in eight bits; False has torch compute in float32, the reference.
            Descriptors of both are compared with each other: they are one model.
        threads: How many work on a batch on a CPU in eight bits; None for the cores there are.

    Raises:
        ModelError: The model is missing or damaged, or the device is not there.
    """
    manifest = weights.read_manifest(folder or weights.models_folder())
    network: Network
    if int8 and devices.means_cpu(device):
        from app.core.descriptor.onnx_network import OnnxNetwork

        network, batch_size = OnnxNetwork(weights.read_onnx(manifest), threads), devices.BATCH_SIZES["cpu"]
        where = "the CPU"
    else:
        network, batch_size, where = _on_torch(manifest, device)
    _log.info("model %s on %s by %s", manifest.model_id, where, type(network).__name__)
    about = (manifest.model_id, manifest.dimension, manifest.input_size, manifest.floor)
    return NeuralDescriptor(network, batch_size, *about)


def build(manifest: weights.Manifest) -> CopyNetwork:
    """Builds torch's network with its weights, float32 on the CPU, ready for inference.

    Raises:
        ModelError: The weights are missing, damaged, or do not fit the network.
    """
    import torch

    from app.core.descriptor.network import CopyNetwork

    state = _state(manifest)
    with torch.device("meta"):  # no time is spent on initial values
        network = CopyNetwork(manifest.dimension)
    for name, buffer in network.named_buffers():
        if name.endswith("num_batches_tracked"):
            state.setdefault(name, torch.zeros_like(buffer, device="cpu"))
    try:
        network.load_state_dict(state, assign=True)
    except RuntimeError as error:
        raise ModelError(told("The model's weights {path} do not fit this Twinless."), path=manifest.weights) from error
    return network.eval().requires_grad_(False)


def _state(manifest: weights.Manifest) -> dict[str, Tensor]:
    """Reads the weights in float32; as packages lack those for torch, of the network in eight bits where need be."""
    if manifest.weights.exists() or not manifest.onnx.exists():
        return {name: tensor.float() for name, tensor in weights.read_weights(manifest).items()}
    import torch

    from app.core.descriptor import onnx_weights

    return {name: torch.from_numpy(array) for name, array in onnx_weights.read(weights.read_onnx(manifest)).items()}


def _on_torch(manifest: weights.Manifest, device: str) -> tuple[Network, int, str]:
    torch = devices.load_torch()
    from app.core.descriptor.torch_network import TorchNetwork

    compute = devices.choose(device)
    runs = build(manifest).to(compute.device, compute.dtype)
    runs.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch's stubs lack it
    return TorchNetwork(runs, compute), compute.batch_size, str(compute.device)
