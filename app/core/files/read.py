"""Stage 2: reads a file once, and names its bytes by their BLAKE2b-128 digest."""

from __future__ import annotations

import hashlib
import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.core.errors import UnreadableError
from app.core.types import UnreadableReason

MAX_FILE = 1 << 30
"""Bytes; a larger file is refused before it is read."""

MOST_HELD = 256 << 20
"""Bytes; what a larger file holds is never as a whole in this process's memory, but read in pieces."""

DIGEST_SIZE = 16
_PIECE = 1 << 20
_BLOCK = 512
_LEAST_STORED = 16
"""A file above `MOST_HELD` of which the disk stores a smaller part than this one is made of holes."""


@dataclass(frozen=True, slots=True)
class FileBytes:
    """What a file holds, named by its digest.

    Attributes:
        path: The file.
        size: How many bytes.
        digest: Their BLAKE2b-128 digest, 16 bytes.
        data: The bytes; None where there are more than `MOST_HELD`.
    """

    path: Path
    size: int
    digest: bytes
    data: bytes | None = field(default=None, repr=False)

    def pieces(self) -> Iterator[bytes]:
        """Yields the bytes in pieces, read again where they are not held.

        Raises:
            UnreadableError: As `read_file`; after the last piece, they were not what the digest names.
        """
        if self.data is not None:
            yield self.data
            return
        found = hashlib.blake2b(digest_size=DIGEST_SIZE)
        left = self.size
        with _opened(self.path) as (file, _):
            while left:
                piece = file.read(min(left, _PIECE))
                if not piece:
                    raise UnreadableError(UnreadableReason.CHANGED_WHILE_READ)
                found.update(piece)
                left -= len(piece)
                yield piece
        if found.digest() != self.digest:
            raise UnreadableError(UnreadableReason.CHANGED_WHILE_READ)


def read_named(path: Path) -> FileBytes:
    """Reads a file and names its bytes; a large one is hashed in pieces, and not held.

    Raises:
        UnreadableError: As `read_file`; a large file that is made of holes is too large.
    """
    with _opened(path) as (file, size):
        if size > MOST_HELD:
            _check_size(size)
            # Where a system does not say what it stores, all of it is.
            if getattr(os.fstat(file.fileno()), "st_blocks", size) * _BLOCK < size // _LEAST_STORED:
                raise UnreadableError(UnreadableReason.TOO_LARGE, f"{size} bytes")
            return FileBytes(path, size, _hashed(file))
        data = _whole(file, size)
    return FileBytes(path, size, digest(data), data)


def read_file(path: Path) -> tuple[bytes, bytes]:
    """Reads a whole file and hashes it.

    Args:
        path: The file.

    Returns:
        Its bytes, and their BLAKE2b-128 digest (16 bytes).

    Raises:
        UnreadableError: It is empty, too large, no regular file, not permitted, failing, or was changed while
            it was read.
    """
    data = read_bytes(path)
    return data, digest(data)


def read_head(path: Path, size: int = 64) -> bytes:
    """Reads the first bytes of a file, fewer where it is shorter.

    Raises:
        UnreadableError: As `read_file`.
    """
    with _opened(path) as (file, _):
        return file.read(size)


def size_of(path: Path) -> int:
    """Returns how many bytes a file has, 0 where that cannot be told: reading it will say why."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def digest(data: bytes) -> bytes:
    """Returns the BLAKE2b-128 digest of bytes."""
    return hashlib.blake2b(data, digest_size=DIGEST_SIZE).digest()


def read_bytes(path: Path) -> bytes:
    """Reads a whole file without hashing it.

    Raises:
        UnreadableError: As `read_file`.
    """
    with _opened(path) as (file, size):
        return _whole(file, size)


def digest_file(path: Path) -> bytes:
    """Hashes a file of any size in pieces.

    Args:
        path: The file.

    Returns:
        The BLAKE2b-128 digest of its bytes.

    Raises:
        UnreadableError: It is no regular file, not permitted, failing, or was changed while it was read.
    """
    with _opened(path) as (file, _size):
        return _hashed(file)


def _whole(file: io.FileIO, size: int) -> bytes:
    """Reads a file that has so many bytes."""
    _check_size(size)
    data = file.readall()
    if len(data) != size:
        raise UnreadableError(UnreadableReason.CHANGED_WHILE_READ)
    return data


def _hashed(file: io.FileIO) -> bytes:
    return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=DIGEST_SIZE)).digest()


def _check_size(size: int) -> None:
    if size == 0:
        raise UnreadableError(UnreadableReason.EMPTY)
    if size > MAX_FILE:
        raise UnreadableError(UnreadableReason.TOO_LARGE, f"{size} bytes")


@contextmanager
def _opened(path: Path) -> Iterator[tuple[io.FileIO, int]]:
    """Opens a regular file, and makes sure at the end that it is still what it was."""
    # Without O_NONBLOCK, opening a named pipe would wait for its other end for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        with io.FileIO(os.open(path, flags)) as file:
            before = os.fstat(file.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise UnreadableError(UnreadableReason.NOT_A_PICTURE, "not a regular file")
            yield file, before.st_size
            for after in (os.fstat(file.fileno()), path.stat()):
                if _identity(after) != _identity(before):
                    raise UnreadableError(UnreadableReason.CHANGED_WHILE_READ)
    except PermissionError as error:
        raise UnreadableError(UnreadableReason.NO_PERMISSION, error.strerror or "") from error
    except FileNotFoundError as error:
        raise UnreadableError(UnreadableReason.CHANGED_WHILE_READ, "it is gone") from error
    except OSError as error:
        raise UnreadableError(UnreadableReason.IO_FAILED, error.strerror or str(error)) from error


def _identity(found: os.stat_result) -> tuple[int, int, int]:
    return found.st_ino, found.st_size, found.st_mtime_ns
