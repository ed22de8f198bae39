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
        self._asked: dict[str, bool] = {}

    def holds(self, file: Path | str) -> bool:
        """Says whether a file stands on a read-only place; unknown is no."""
        folder = str(file).rpartition(os.sep)[0]
        known = self._asked.get(folder)
        if known is None:
            access = _access()
            known = access is not None and access(os.fsencode(folder or os.sep)) == errno.EROFS
            self._asked[folder] = known
        return known


@functools.cache
def _access() -> Callable[[bytes], int] | None:
    """Returns what asks the system for leave to write, as folder -> errno: `os.access` does not tell why it is refused.

    A volume's flags would not do: a read-only snapshot of btrfs stands on a volume that can be written.
    """
    if sys.platform == "win32":
        return None
    libc = ctypes.CDLL(None, use_errno=True)
    return lambda folder: ctypes.get_errno() if libc.access(folder, os.W_OK) else 0
