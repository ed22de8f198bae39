"""Which device computes, in which precision, and how many pictures at once."""

from __future__ import annotations

import ctypes.util
import importlib.metadata
import importlib.util
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import ModelError, told

if TYPE_CHECKING:
    import torch

BATCH_SIZES = {"cuda": 256, "mps": 64, "cpu": 32}
"""On a CPU larger batches gain nothing and make pausing sluggish."""

_DRIVERS = (Path("/dev/nvidiactl"), Path("/proc/driver/nvidia"), Path("/dev/dxg"), Path("/dev/kfd"))
"""What Linux shows where a driver for CUDA, for Windows' graphics inside WSL, or for ROCm is at work."""


@dataclass(frozen=True, slots=True)
class Compute:
    """Where and how torch runs a network.

    Attributes:
        device: torch's device.
        dtype: Of weights and activations: float16 on CUDA and MPS, float32 on the CPU.
        batch_size: Pictures that go through the network at once.
    """

    device: torch.device
    dtype: torch.dtype
    batch_size: int


def means_cpu(name: str) -> bool:
    """Says whether a choice of device comes to the CPU; without importing torch where there is nothing else."""
    return name == "cpu" or (name == "auto" and fastest() == "cpu")


def fastest() -> str:
    """Returns the fastest device there is: "cuda", "mps" or "cpu"."""
    if not may_have_others():
        return "cpu"
    import torch

    return "cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu"


def has_torch() -> bool:
    """Says, without importing it, whether torch is there: ready-made packages go without, and compute on the CPU."""
    return importlib.util.find_spec("torch") is not None


def need_torch() -> None:
    """Makes sure that torch is there.

    Raises:
        ModelError: It is not; the message says what to do.
    """
    if not has_torch():
        raise ModelError(
            told(
                "This package of Twinless computes on the processor, with its own model alone. Graphics processors and"
                " the ImageNet model need Twinless installed from source, with PyTorch."
            )
        )


def may_have_others() -> bool:
    """Says, without importing torch, whether it is worth asking it for graphics processors."""
    if not has_torch():
        return False
    try:
        if importlib.metadata.version("torch").endswith("+cpu"):
            return False
    except importlib.metadata.PackageNotFoundError:
        pass  # a frozen program carries no such note
    if sys.platform == "darwin":
        return platform.machine() == "arm64"
    if sys.platform == "win32":
        return ctypes.util.find_library("nvcuda") is not None
    return any(path.exists() for path in _DRIVERS)


def choose(name: str = "auto") -> Compute:
    """Chooses a device for torch.

    Args:
        name: "auto" for the fastest there is, or "cuda", "cuda:1", "mps", "cpu".

    Raises:
        ModelError: The device named is not there.
    """
    need_torch()
    import torch

    if name == "auto":
        name = fastest()
    try:
        device = torch.device(name)
        torch.empty(1, device=device)
    except (RuntimeError, AssertionError, NotImplementedError) as error:
        raise ModelError(
            told("This computer has no usable device “{name}”. Choose “auto” or “cpu”."), name=name
        ) from error
    dtype = torch.float32 if device.type == "cpu" else torch.float16
    return Compute(device, dtype, BATCH_SIZES.get(device.type, 32))
