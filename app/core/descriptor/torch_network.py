"""A network run by torch: on CUDA and MPS, and as the reference on a CPU."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from app.core.descriptor.devices import Compute


class TorchNetwork:
    """Describes batches of pictures; call it like a function.

    Args:
        network: Maps (n, 3, s, s) bytes to (n, dimension) normalised float32.
        compute: Where it runs.
    """

    def __init__(self, network: nn.Module, compute: Compute) -> None:
        self._network = network
        self._compute = compute

    def __call__(self, pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Describes (n, s, s, 3) pictures as (n, dimension), L2-normalised."""
        with torch.inference_mode():
            batch = torch.from_numpy(pictures).to(self._compute.device).permute(0, 3, 1, 2)
            result: NDArray[np.float32] = self._network(batch).float().cpu().numpy()
        return result
