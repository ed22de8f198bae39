"""The other choice: torchvision's ResNet-50 trained on ImageNet, its weights fetched once.

Pooled by GeM like the bundled network, then taken from 2,048 to 512 numbers by a fixed random orthogonal
projection, because Milvus Lite's vectors hold 512: it keeps cosines up to about (1 - cos²) / √512 (Johnson and
Lindenstrauss, 1984), and needs no data. The floor is an estimate, on the safe side: matching is bounded by its
cap on candidates where it lets many in.
"""

from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from app.core.descriptor import devices, download, imagenet_weights, torchvision_ops
from app.core.descriptor.imagenet_weights import Source
from app.core.descriptor.network import GeM, Trunk
from app.core.descriptor.neural import NeuralDescriptor
from app.core.descriptor.torch_network import TorchNetwork
from app.core.errors import ModelError, told
from app.core.progress import Progress

MODEL_ID = "resnet50-imagenet1k-v2-borderless"
DIMENSION = 512
INPUT_SIZE = 224
FLOOR = 0.5
_SEED = 512


class ImageNetNetwork(nn.Module):
    """ResNet-50 trunk, GeM, random projection, L2.

    Args:
        mean: Of the pictures trained on, per channel, 0 to 1.
        std: Their spread.
    """

    mean: Tensor
    std: Tensor
    projection: Tensor

    def __init__(self, mean: list[float], std: list[float]) -> None:
        super().__init__()
        with torch.device("meta"):  # no time is spent on initial values
            self.trunk = Trunk()
        self.pool = GeM()
        self.register_buffer("mean", torch.tensor(mean).view(1, 3, 1, 1))
        self.register_buffer("std", torch.tensor(std).view(1, 3, 1, 1))
        self.register_buffer("projection", orthogonal_projection(2048, DIMENSION))

    def forward(self, pictures: Tensor) -> Tensor:
        """Describes (n, 3, s, s) pictures, 0 to 255, as (n, 512) normalised float32."""
        x = ((pictures / 255 - self.mean) / self.std).to(next(self.trunk.parameters()).dtype)
        (maps,) = self.trunk(x.contiguous(memory_format=torch.channels_last))
        pooled = self.pool(maps)
        projected = functional.normalize(pooled, dim=1) @ self.projection.float()
        return functional.normalize(projected, dim=1)


def load(
    device: str = "auto",
    weights_file: Path | None = None,
    progress: Progress | None = None,
    source: Source | None = None,
) -> NeuralDescriptor:
    """Loads the ImageNet model; downloads its weights (98 MB) into the user's cache the first time.

    Args:
        device: As `devices.choose` takes it.
        weights_file: The weights, if the user has fetched them; nothing is downloaded then.
        progress: Of the download.
        source: Other weights, for tests; torchvision's if None.

    Raises:
        Cancelled: The download was stopped.
        ModelError: The weights cannot be had, or are not the right ones.
    """
    official = torchvision_ops.models().ResNet50_Weights.IMAGENET1K_V2
    transforms = official.transforms()
    source = source or imagenet_weights.official_source()
    path = weights_file or imagenet_weights.cached(source, progress or Progress())
    compute = devices.choose(device)
    network = ImageNetNetwork(list(transforms.mean), list(transforms.std))
    state = _read(path, source, from_cache=weights_file is None)
    try:
        trunk = {name: tensor for name, tensor in state.items() if not name.startswith("fc.")}
        network.trunk.load_state_dict(trunk, assign=True)
    except RuntimeError as error:
        raise ModelError(told("{path} does not hold the weights of a ResNet-50."), path=path) from error
    network.eval().requires_grad_(False)
    network.trunk.to(compute.dtype)
    network.to(compute.device)
    network.trunk.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch's stubs lack it
    return NeuralDescriptor(TorchNetwork(network, compute), compute.batch_size, MODEL_ID, DIMENSION, INPUT_SIZE, FLOOR)


def orthogonal_projection(rows: int, columns: int) -> Tensor:
    """Returns (rows, columns) with orthonormal columns in random directions times √(rows / columns).

    The same on every machine: drawn by NumPy's PCG64 with a fixed seed, made orthogonal by QR with the sign of
    each column fixed.
    """
    drawn = np.random.default_rng(_SEED).standard_normal((rows, columns))
    basis, triangle = np.linalg.qr(drawn)
    basis *= np.sign(np.diag(triangle)) * np.sqrt(rows / columns)
    return torch.from_numpy(basis.astype(np.float32))


def _read(path: Path, source: Source, from_cache: bool) -> dict[str, Tensor]:
    """Reads a state dictionary; a file the user named is checked like a downloaded one."""
    try:
        if not from_cache and not download.checksum_begins(path, source.sha256_prefix):
            raise ModelError(
                told("{path} is not the file that {url} names: its checksum is wrong. Fetch it again."),
                path=path,
                url=source.url,
            )
        state: dict[str, Tensor] = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError as error:
        raise ModelError(told("There is no file {path}."), path=path) from error
    except OSError as error:
        raise ModelError(told("The weights {path} cannot be read: {why}."), path=path, why=error.strerror) from error
    except (pickle.UnpicklingError, RuntimeError, EOFError, ValueError) as error:
        raise ModelError(told("{path} does not hold the weights of a ResNet-50."), path=path) from error
    if not isinstance(state, dict):
        raise ModelError(told("{path} does not hold the weights of a ResNet-50."), path=path)
    return state
