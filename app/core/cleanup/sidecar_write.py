"""Writes small files so that at any moment either the old bytes or the new ones stand there, whole and on the disk."""

from __future__ import annotations

import errno
import logging
import os
import shutil
import sys
from pathlib import Path

from app.core.cleanup.moving import rename_new
from app.core.cleanup.sidecar_place import look
from app.core.files.read import digest

_log = logging.getLogger(__name__)


def part_of(path: Path, found: bytes) -> Path:
    """Returns where a file is written before it takes its name; after its bytes, so that what a crash left is found."""
    return path.with_name(f".twinless-{found.hex()}.part")


def write_new(path: Path, data: bytes) -> None:
    """Writes a file where nothing stands.

    Raises:
        FileExistsError: Something stands there; it is untouched.
        OSError: It cannot be written.
    """
    part = _part(path, data)
    try:
        rename_new(part, path)
    finally:
        part.unlink(missing_ok=True)
    _sync_folder(path.parent)


def replace_with(path: Path, data: bytes, known: bytes, mtime_ns: int | None = None) -> None:
    """Writes other bytes into a file that is there, as long as its bytes are those that are known of it.

    Args:
        path: The file.
        data: Its new bytes.
        known: Digest of those that it has.
        mtime_ns: Its new modification time; None for now.

    Raises:
        OSError: It cannot be written, or has other bytes by now; it is untouched.
    """
    part = _part(path, data)
    try:
        shutil.copymode(path, part)
        if mtime_ns is not None:
            os.utime(part, ns=(mtime_ns, mtime_ns))
        now = look(path)
        if now is None or now.digest != known:
            raise OSError(errno.ESTALE, os.strerror(errno.ESTALE), os.fspath(path))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _part(path: Path, data: bytes) -> Path:
    part = part_of(path, digest(data))
    part.unlink(missing_ok=True)
    with part.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return part


def _sync_folder(folder: Path) -> None:
    """Has the folder remember the new name even if the power goes; what cannot be synced is on the disk soon."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:  # some network drives know no such thing
        _log.info("a folder could not be synced: %s", error.strerror)
    finally:
        os.close(handle)
