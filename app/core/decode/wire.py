"""What parent and child say to each other: a length, a JSON header, and raw bytes; nothing is ever unpickled."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable
from dataclasses import asdict
from enum import StrEnum
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from app.core.decode.render import Decoded
from app.core.errors import UnreadableError
from app.core.holdings.coding import from_json, to_json
from app.core.types import Metadata, UnreadableReason

_LENGTHS = struct.Struct(">IQ")
_MAX_HEADER = 4 << 20
"""Bytes; what `bounds` of holdings lets through takes less, the marks of 32 frames beside it."""
_MAX_BODY = 4 << 30


class Wanted(StrEnum):
    """What a child is asked for."""

    ALL = "all"
    PIXELS = "pixels"
    LUMA = "luma"


def send(stream: IO[bytes], header: dict[str, Any], body: bytes | memoryview) -> None:
    """Writes one message.

    Raises:
        OSError: The other side is gone.
    """
    send_pieces(stream, header, len(body), (body,))


def send_pieces(stream: IO[bytes], header: dict[str, Any], size: int, pieces: Iterable[bytes | memoryview]) -> None:
    """Writes one message whose body is never whole in memory here.

    Args:
        stream: To the other side.
        header: What is said.
        size: Bytes of all pieces together.
        pieces: The body.

    Raises:
        OSError: The other side is gone.
    """
    words = json.dumps(header).encode()
    stream.write(_LENGTHS.pack(len(words), size) + words)
    for piece in pieces:
        stream.write(piece)
    stream.flush()


def receive(stream: IO[bytes]) -> tuple[dict[str, Any], bytes]:
    """Reads one message.

    Raises:
        EOFError: The other side is gone.
        ValueError: It does not speak our language.
    """
    header, size = _head(stream, _MAX_BODY)
    return header, _exactly(stream, size)


def receive_answer(stream: IO[bytes], most: int) -> tuple[dict[str, Any], bytearray]:
    """Reads one message whose body is pixels, which can be changed where they are.

    Args:
        stream: From the other side.
        most: Bytes that its body may have.

    Raises:
        EOFError: The other side is gone.
        ValueError: It does not speak our language.
    """
    header, size = _head(stream, most)
    body = bytearray(size)
    if stream.readinto(body) < size:  # type: ignore[attr-defined]
        raise EOFError
    return header, body


def _head(stream: IO[bytes], most: int) -> tuple[dict[str, Any], int]:
    words_size, body_size = _LENGTHS.unpack(_exactly(stream, _LENGTHS.size))
    if words_size > _MAX_HEADER or body_size > most:
        raise ValueError("a message of an impossible size")
    header = json.loads(_exactly(stream, words_size))
    if not isinstance(header, dict):
        raise ValueError("a message without a header")
    return header, body_size


def pack(decoded: Decoded) -> tuple[dict[str, Any], memoryview]:
    """Makes a message of a picture."""
    header = {name: getattr(decoded, name) for name in ("format", "width", "height", "frames", "colour")}
    shape = decoded.pixels.shape
    about = {"shape": shape, "metadata": asdict(decoded.metadata), "holdings": to_json(decoded.holdings)}
    return header | about, decoded.pixels.data.cast("B")


def pack_pixels(pixels: NDArray[np.uint8]) -> tuple[dict[str, Any], memoryview]:
    """Makes a message of pixels alone, (h, w, 3) or (h, w)."""
    return {"shape": pixels.shape}, np.ascontiguousarray(pixels).data.cast("B")


def unpack_pixels(header: dict[str, Any], body: bytearray) -> NDArray[np.uint8]:
    """Makes pixels, or the error that was met, of a message.

    Raises:
        UnreadableError: The child says that the file cannot be read.
        ValueError: The message makes no sense.
    """
    try:
        if "reason" in header:
            raise UnreadableError(UnreadableReason(header["reason"]), str(header["detail"]))
        shape = tuple(int(side) for side in header["shape"])
    except (KeyError, TypeError) as error:
        raise ValueError("a message that makes no sense") from error
    if not (len(shape) == 2 or shape[2:] == (3,)) or min(shape) < 0:
        raise ValueError("neither colours nor light")
    return np.frombuffer(body, np.uint8).reshape(shape)


def unpack(header: dict[str, Any], body: bytearray) -> Decoded:
    """Makes a picture, or the error that was met, of a message.

    Raises:
        UnreadableError: The child says that the file cannot be read.
        ValueError: The message makes no sense.
    """
    pixels = unpack_pixels(header, body)
    if pixels.ndim != 3:
        raise ValueError("not three channels")
    try:
        metadata = header["metadata"]
        return Decoded(
            pixels=pixels,
            format=str(header["format"]),
            width=int(header["width"]),
            height=int(header["height"]),
            frames=int(header["frames"]),
            colour=int(header["colour"]),
            metadata=Metadata(**(metadata | {"extras": tuple(metadata["extras"])})),
            holdings=from_json(str(header["holdings"])),
        )
    except (KeyError, TypeError) as error:
        raise ValueError("a message that makes no sense") from error


def _exactly(stream: IO[bytes], size: int) -> bytes:
    # In one go: pieces that are joined would be there twice.
    found = stream.read(size)
    if len(found) < size:
        raise EOFError
    return found
