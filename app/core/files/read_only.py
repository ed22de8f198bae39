"""Which folders stand on a place that nobody can write: a snapshot, a disc, a volume mounted so."""

from __future__ import annotations

import ctypes
import errno
import functools
import os
import sys
from collections.abc import Callable
from pathlib import Path


class ReadOnly:
    """Asks each folder once, and tells those that are closed to this user alone from those that are closed to all."""

    def __init__(self) -> None:
        self._asked: dict[Path, bool] = {}

    def holds(self, file: Path) -> bool:
        """Says whether a file stands on a read-only place; unknown is no."""
        folder = file.parent
        if folder not in self._asked:
            access = _access()
            self._asked[folder] = access is not None and access(os.fsencode(folder)) == errno.EROFS
        return self._asked[folder]


@functools.cache
def _access() -> Callable[[bytes], int] | None:
    """Returns what asks the system for leave to write, as folder -> errno: `os.access` does not tell why it is refused.

    A volume's flags would not do: a read-only snapshot of btrfs stands on a volume that can be written.
    """
    if sys.platform == "win32":
        return None
    libc = ctypes.CDLL(None, use_errno=True)
    return lambda folder: ctypes.get_errno() if libc.access(folder, os.W_OK) else 0
