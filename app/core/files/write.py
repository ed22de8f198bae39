"""Writes files of our own beside the user's: whole or not at all, and over nothing that is not ours."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_ARRAY_MAGIC = b"\x93NUMPY"  # https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
_HEAD = 1024


def is_array(path: Path) -> bool:
    """Says whether an existing file holds a NumPy array, whatever its name.

    Raises:
        OSError: It cannot be read.
    """
    return _head(path).startswith(_ARRAY_MAGIC)


def is_report(path: Path) -> bool:
    """Says whether an existing file looks like a report that Twinless wrote.

    Raises:
        OSError: It cannot be read.
    """
    head = _head(path)
    is_json = head.startswith(b"{") and b'"schema"' in head and b'"twinless"' in head
    return is_json or head.startswith(b"group,kind,path,") or b"<title>Twinless" in head


def _head(path: Path) -> bytes:
    if not path.is_file():
        return b""
    with path.open("rb") as file:
        return file.read(_HEAD)


@contextmanager
def new_file(path: Path) -> Iterator[BinaryIO]:
    """Gives a file to write; what stands at `path` is replaced only when all of the new one is written.

    Raises:
        OSError: It cannot be written; what stood at `path` is as it was.
    """
    place = Path(os.path.realpath(path))
    if place.exists():
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name[:100]}-")
        part, mode = Path(name), place.stat().st_mode & 0o777
    else:
        handle, part, mode = os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666), place, None
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        if mode is not None:
            part.chmod(mode)
            part.replace(place)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
