"""Moves files without ever overwriting one, and without losing one when cut off in the middle."""

from __future__ import annotations

import ctypes
import errno
import functools
import itertools
import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from app.core.files.read import digest_file

_AT_FDCWD = -100
_RENAME_NOREPLACE = 1  # Linux <linux/fs.h>
_RENAME_EXCL = 4  # macOS <sys/stdio.h>
_UNSUPPORTED = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
_NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK})
_NO_SYNC = frozenset({errno.EINVAL, errno.EBADF, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS})
SPARE_BYTES = 16 << 20
_PIECE = 1 << 20
_NOFOLLOW, _BINARY = getattr(os, "O_NOFOLLOW", 0), getattr(os, "O_BINARY", 0)


def names_for(path: Path) -> Iterator[Path]:
    """Yields the names under which a photo may come back: its own, "(restored)", "(restored 2)", ..."""
    yield path
    yield path.with_name(f"{path.stem} (restored){path.suffix}")
    for number in itertools.count(2):
        yield path.with_name(f"{path.stem} (restored {number}){path.suffix}")


def move_new(source: Path, target: Path, digest: bytes) -> None:
    """Moves a file to a place where nothing stands; copies, checks and removes it where volumes differ.

    Args:
        source: The file.
        target: Its new path; its folder exists.
        digest: Of its bytes; a copy is compared with it before the source is removed.

    Raises:
        FileExistsError: Something stands at `target`; both are untouched.
        OSError: It cannot be moved; the source is still there.
    """
    try:
        rename_new(source, target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _copy_new(source, target, digest)


def rename_new(source: Path, target: Path) -> None:
    """Renames a file within its volume, to a place where nothing stands.

    Raises:
        FileExistsError: Something stands at `target`; both are untouched.
        OSError: It cannot be renamed; `errno.EXDEV` where volumes differ.
    """
    if sys.platform == "win32":
        source.rename(target)  # fails there if the target exists
        return
    exclusive = _exclusive_rename()
    if exclusive is not None:
        code = exclusive(os.fsencode(source), os.fsencode(target))
        if code == 0:
            return
        if code not in _UNSUPPORTED:
            raise OSError(code, os.strerror(code), os.fspath(source), None, os.fspath(target))
    _link_or_reserve(source, target)


def _link_or_reserve(source: Path, target: Path) -> None:
    """Renames where the file system knows no exclusive rename: by a hard link, or over an empty file of ours."""
    try:
        target.hardlink_to(source)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            source.replace(target)
        except OSError:
            target.unlink()
            raise
    else:
        source.unlink()


@functools.cache
def _exclusive_rename() -> Callable[[bytes, bytes], int] | None:
    """Returns a rename that fails where the target exists, as (source, target) -> errno; None without one."""
    libc = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin" and hasattr(libc, "renamex_np"):
        return lambda a, b: libc.renamex_np(a, b, _RENAME_EXCL) and ctypes.get_errno()
    if hasattr(libc, "renameat2"):
        return lambda a, b: libc.renameat2(_AT_FDCWD, a, _AT_FDCWD, b, _RENAME_NOREPLACE) and ctypes.get_errno()
    return None


def _copy_new(source: Path, target: Path, digest: bytes) -> None:
    if target.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), os.fspath(target))
    if shutil.disk_usage(target.parent).free < source.stat().st_size + SPARE_BYTES:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), os.fspath(target))
    part = part_of(target, digest)
    part.unlink(missing_ok=True)
    try:
        made = copy_exclusively(source, part)
        shutil.copystat(source, part)
        if digest_file(part) != digest or not _is(part, made):
            raise OSError(errno.EIO, os.strerror(errno.EIO), os.fspath(part))
        rename_new(part, target)
        if not _is(target, made):
            raise OSError(errno.EIO, os.strerror(errno.EIO), os.fspath(target))
    finally:
        part.unlink(missing_ok=True)
    sync_folder(target.parent)
    source.unlink()


def part_of(target: Path, digest: bytes) -> Path:
    """Returns what a copy is called while it is made.

    It is named after the bytes: what a crash leaves behind is replaced by the next try.
    """
    return target.with_name(f".twinless-{digest.hex()}.part")


def sync_folder(folder: Path) -> None:
    """Makes sure that the names in a folder outlive a power cut, where the system lets a program ask for it."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_SYNC:  # a network share that cannot
            raise
    finally:
        os.close(handle)


def copy_exclusively(source: Path, part: Path) -> os.stat_result:
    """Copies bytes into a file that is made for them, synced; a link that somebody planted there is not followed."""
    read = os.O_RDONLY | _NOFOLLOW | _BINARY
    with os.fdopen(os.open(source, read), "rb") as from_file:
        write = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NOFOLLOW | _BINARY
        with os.fdopen(os.open(part, write, 0o600), "wb") as to_file:
            shutil.copyfileobj(from_file, to_file, _PIECE)
            to_file.flush()
            os.fsync(to_file.fileno())
            return os.fstat(to_file.fileno())


def _is(path: Path, made: os.stat_result) -> bool:
    """Says whether the very file that was made stands there."""
    found = path.lstat()
    return stat.S_ISREG(found.st_mode) and os.path.samestat(found, made)
