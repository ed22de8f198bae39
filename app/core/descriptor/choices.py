"""What the user can choose from: devices of this computer, and weights that are there or can be fetched.

A call may take a while: where there may be a graphics processor, torch is imported to ask it, and weights are summed
up. Keep them off the GUI thread.
"""

from __future__ import annotations

from pathlib import Path

from app.core.descriptor.devices import need_torch
from app.core.progress import Progress


def usable_devices() -> tuple[str, ...]:
    """Returns the devices that this computer has, "auto" first."""
    from app.core.descriptor import devices

    found = ["auto", "cpu"]
    if not devices.may_have_others():
        return tuple(found)
    torch = devices.load_torch()
    if torch.cuda.is_available():
        found.append("cuda")
    if torch.backends.mps.is_available():
        found.append("mps")
    return tuple(found)


def has_imagenet() -> bool:
    """Says whether the ImageNet weights were fetched, and are whole.

    Raises:
        ModelError: Nothing here could use them.
    """
    need_torch()
    from app.core.descriptor import imagenet_weights

    return imagenet_weights.is_there()


def fetch_imagenet(progress: Progress) -> None:
    """Downloads the ImageNet weights.

    Raises:
        Cancelled: The user stopped it; nothing is left behind.
        ModelError: They cannot be had; the message says what to do.
    """
    need_torch()
    from app.core.descriptor import imagenet_weights

    imagenet_weights.fetch(progress)


def adopt_imagenet(file: Path) -> None:
    """Takes the ImageNet weights from a file that the user fetched elsewhere.

    Raises:
        ModelError: It is not that file, or cannot be read or copied.
    """
    need_torch()
    from app.core.descriptor import imagenet_weights

    imagenet_weights.adopt(file)
