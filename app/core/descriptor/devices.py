"""Which device computes, in which precision, and how many pictures at once."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from app.core.errors import ModelError

_BATCH_SIZES = {"cuda": 256, "mps": 64, "cpu": 32}
"""On a CPU larger batches gain nothing and make pausing sluggish."""


@dataclass(frozen=True, slots=True)
class Compute:
    """Where and how the network runs.

    Attributes:
        device: torch's device.
        dtype: Of weights and activations: float16 on CUDA and MPS, float32 on the CPU.
        batch_size: Pictures that go through the network at once.
    """

    device: torch.device
    dtype: torch.dtype
    batch_size: int


def choose(name: str = "auto") -> Compute:
    """Chooses a device.

    Args:
        name: "auto" for the fastest there is, or "cuda", "cuda:1", "mps", "cpu".

    Raises:
        ModelError: The device named is not there.
    """
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu"
    try:
        device = torch.device(name)
        torch.empty(1, device=device)
    except (RuntimeError, AssertionError, NotImplementedError) as error:
        raise ModelError(f"This computer has no usable device “{name}”. Choose “auto” or “cpu”.") from error
    dtype = torch.float32 if device.type == "cpu" else torch.float16
    return Compute(device, dtype, _BATCH_SIZES.get(device.type, 32))
