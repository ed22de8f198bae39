"""The trash of this system."""

from __future__ import annotations

import sys

from app.core.cleanup.trash.base import Trash


def system_trash() -> Trash:
    """Returns the trash of this system."""
    if sys.platform == "win32":
        from app.core.cleanup.trash.windows import WindowsTrash

        return WindowsTrash()
    if sys.platform == "darwin":
        from app.core.cleanup.trash.macos import MacTrash

        return MacTrash()
    from app.core.cleanup.trash.linux import LinuxTrash

    return LinuxTrash()
