"""Which device computes, in which precision, and how many pictures at once."""

from __future__ import annotations

import importlib.metadata
import logging
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING

from app.core.descriptor import drivers
from app.core.descriptor.addon import installed
from app.core.descriptor.addon.packs import Variant
from app.core.errors import ModelError, told

if TYPE_CHECKING:
    import torch

BATCH_SIZES = {"cuda": 256, "mps": 64, "cpu": 32}
"""On a CPU larger batches gain nothing and make pausing sluggish."""

_log = logging.getLogger(__name__)


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
    """Returns the fastest device there is: "cuda", "mps" or "cpu"; the CPU where an add-on does not load."""
    if not may_have_others():
        return "cpu"
    try:
        torch = load_torch()
    except ModelError as error:
        _log.warning("%s", error)
        return "cpu"
    return "cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu"


def has_torch() -> bool:
    """Says, without importing it, whether torch is there: ready-made packages have it as an add-on, where wanted."""
    return installed.is_built_in() or installed.usable() is not None


def need_torch() -> None:
    """Makes sure that torch is there, and that Python finds it.

    Raises:
        ModelError: It is not; the message says what to do.
    """
    if installed.is_built_in() or installed.enable() is not None:
        return
    raise ModelError(
        told(
            "This package of Twinless computes on the processor, with its own model alone. Graphics processors and the"
            " ImageNet model need an add-on with PyTorch: the settings fetch it, and so does “twinless addon --fetch”."
        )
    )


def load_torch() -> ModuleType:
    """Imports torch.

    Raises:
        ModelError: It is not there, or does not load: an add-on may be damaged.
    """
    need_torch()
    if not installed.is_current():
        raise ModelError(told("Another add-on is still in use. Start Twinless anew to use the one that was installed."))
    try:
        import torch
    except (ImportError, OSError, RuntimeError, AttributeError) as error:
        if installed.is_built_in():
            raise
        raise not_loading(error) from error
    return torch


def not_loading(error: Exception) -> ModelError:
    """Returns in words that torch, or torchvision, of an add-on does not load."""
    return ModelError(
        told("The add-on with PyTorch does not load ({why}). Remove it in the settings and fetch it again."), why=error
    )


def may_have_others() -> bool:
    """Says, without importing torch, whether it is worth asking it for graphics processors."""
    if not installed.is_built_in():
        pack = installed.usable()
        return pack is not None and pack.variant is not Variant.CPU and drivers.are_there()
    try:
        if importlib.metadata.version("torch").endswith("+cpu"):
            return False
    except importlib.metadata.PackageNotFoundError:
        pass  # a frozen program carries no such note
    return drivers.are_there()


def choose(name: str = "auto") -> Compute:
    """Chooses a device for torch.

    Args:
        name: "auto" for the fastest there is, or "cuda", "cuda:1", "mps", "cpu".

    Raises:
        ModelError: The device named is not there.
    """
    torch = load_torch()
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
