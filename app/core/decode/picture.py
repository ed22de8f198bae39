"""Decodes one picture in this process: first frame, upright, sRGB, alpha on white, as small as serves."""

from __future__ import annotations

import logging
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from app.core.decode import boxes, tiff
from app.core.decode.boxes import Aperture
from app.core.decode.declared import PAINTED, Canvas, declared, icons
from app.core.decode.extras import find_extras, top_boxes
from app.core.decode.jpeg_parts import frames_of, take_apart
from app.core.decode.metadata import exif_of, orientation_in, read_metadata
from app.core.decode.other_formats import complete
from app.core.decode.read_holdings import Opened, read_holdings
from app.core.decode.render import (
    MUCH_MEMORY,
    Decoded,
    average_colour,
    check_cost,
    check_declared,
    check_size,
    frames_cost,
    is_empty,
    jpeg_cost,
    open_picture,
    render,
    render_luma,
)
from app.core.decode.sniffing import sniff
from app.core.errors import NOT_ENOUGH_MEMORY, UnreadableError
from app.core.types import UnreadableReason

_log = logging.getLogger(__name__)


def decode(data: bytes, max_side: int) -> Decoded:
    """Decodes a picture of any known format in this process.

    JPEGs are decoded at the smallest of the DCT scales (1/1, 1/2, 1/4, 1/8) that is not below `max_side`.

    Args:
        data: The whole file.
        max_side: Longest side of the pixels, at most; a smaller picture stays as it is.

    Returns:
        The picture.

    Raises:
        UnreadableError: It is none, or is broken, or too large. No other error comes from what a file holds.
    """
    found = recognise(data)
    with _translated(data, found):
        if found == "RAW":
            from app.core.decode.raw import decode_raw

            return decode_raw(data, max_side)
        return _decode(data, found, max_side)


def decode_pixels(data: bytes, max_side: int) -> NDArray[np.uint8]:
    """Decodes a picture as `decode` does, and reads nothing else of it: for one that was read already.

    Returns:
        (h, w, 3) uint8, upright, sRGB, alpha on white.

    Raises:
        UnreadableError: As `decode` has it.
    """
    found = recognise(data)
    with _translated(data, found):
        if found == "RAW":
            from app.core.decode.raw import decode_raw

            return decode_raw(data, max_side).pixels
        return _decode_pixels(data, found, max_side)


def decode_luma(data: bytes) -> NDArray[np.uint8]:
    """Decodes the light of a picture at its full size, and reads nothing else of it.

    Returns:
        (h, w) uint8, upright, alpha on white.

    Raises:
        UnreadableError: As `decode` has it.
    """
    found = recognise(data)
    with _translated(data, found):
        if found == "RAW":
            from app.core.decode.raw import decode_raw

            return np.array(Image.fromarray(decode_raw(data, NATIVE).pixels).convert("L"))
        with _opened(data, found, 0) as (image, lies):
            return render_luma(image, *lies)


def recognise(data: bytes) -> str:
    """Returns the format of a file, as `sniff` does.

    Raises:
        UnreadableError: It is empty, or no picture.
    """
    if not data:
        raise UnreadableError(UnreadableReason.EMPTY)
    found = sniff(data)
    if found is None:
        raise UnreadableError(UnreadableReason.NOT_A_PICTURE)
    return found


class Estimate(NamedTuple):
    """What decoding a file takes.

    Attributes:
        memory: Bytes.
        most: Bytes that it may take before something must be wrong.
    """

    memory: int
    most: int = 0


def estimate(data: bytes, found: str, max_side: int) -> Estimate:
    """Estimates what decoding a file takes, from its bytes and without any library; of RAW files by their length alone.

    Args:
        data: The whole file.
        found: Its format, as `sniff` says.
        max_side: Longest side of what is wanted of it; a JPEG is decoded at a fraction of its size.

    Raises:
        UnreadableError: It is too large to be decoded at all.
    """
    canvas = declared(data, found)
    if canvas is not None:
        return _estimated(check_declared(canvas, len(data), found), canvas, len(data))
    frames = frames_of(data) if found == "JPEG" else []
    if not frames:
        memory = _UNKNOWN + len(data) * _RAW_GROWTH
        return Estimate(min(memory, _UNKNOWN), _ROOM + memory * 2)
    first = frames[0]
    cost = jpeg_cost((first.width, first.height), max_side, first.progressive)
    check_cost(first.width, first.height, cost, len(data))
    # Of the views of an MPO, each has a size of its own.
    width, height = (max(sides) for sides in zip(*((frame.width, frame.height) for frame in frames), strict=True))
    return _estimated(cost, Canvas(width, height, len(frames)), len(data))


def _estimated(first: int, canvas: Canvas, held: int) -> Estimate:
    width, height, frames = canvas.width, canvas.height, canvas.frames
    expected = max(first, frames_cost(width, height, frames))
    # How many frames there are, and whether a decoder needs more than is usual, is not known of all formats.
    most = _ROOM + max(expected * 2, frames_cost(width, height, 2))
    if is_empty(width, height, held):  # whoever made it to take memory gets no more than all decodes together
        most = min(most, _ROOM + MUCH_MEMORY)
    return Estimate(expected, most)


NATIVE = 1 << 20
"""Pixels; a longest side that no picture has."""
_UNKNOWN = 512 << 20
_RAW_GROWTH = 30
"""Bytes that LibRaw takes for a byte of a file: 15 for a pixel when it develops a picture, of which cameras' best
compression leaves half a byte."""
_ROOM = 256 << 20
"""Bytes for libraries that are loaded when first needed, and for what threads keep."""


@contextmanager
def _translated(data: bytes, found: str) -> Iterator[None]:
    """Makes an `UnreadableError` of whatever a decoding library raises."""
    try:
        yield
    except UnreadableError:
        raise
    except MemoryError as error:
        raise UnreadableError(UnreadableReason.TOO_LARGE, NOT_ENOUGH_MEMORY) from error
    except Exception as error:
        # Whatever it is, the file is at fault, and it alone must suffer.
        if not isinstance(error, _EXPECTED):
            _log.warning("Decoding a %s failed in an unexpected way.", found, exc_info=True)
        # Pillow's words for a header that it cannot read name an object in memory.
        detail = "" if isinstance(error, UnidentifiedImageError) else str(error)[:200]
        raise UnreadableError(_reason(error, data, found), detail) from error


_TURNED = frozenset({"TIFF", "HEIF", "JXL", "PSD", "JPEG2000"})
_EXPECTED = (OSError, SyntaxError, ValueError, EOFError, struct.error, IndexError, KeyError, OverflowError)


def _decode(data: bytes, found: str, max_side: int) -> Decoded:
    canvas = declared(data, found)
    if canvas is not None:
        check_declared(canvas, len(data), found)
    with open_picture(data, found) as image:
        # Before anything else: reading the metadata of a PNG decodes it.
        check_size(image, max_side, len(data))
        frames = _count_frames(image, data, canvas)
        complete(image, data, found)
        parts = take_apart(data) if found == "JPEG" else None
        exif, extras = exif_of(image), find_extras(data, found, parts)
        metadata = read_metadata(image, found, exif, extras)
        turn, shown = _lies(image, data, found, metadata.orientation)
        size = image.size if shown is None else (shown.right - shown.left, shown.bottom - shown.top)
        width, height = size if turn < 5 else size[::-1]
        pixels = render(image, max_side, turn, shown)
        holdings = read_holdings(
            Opened(
                image=image,
                data=data,
                found=found,
                frames=frames,
                exif=exif,
                metadata=metadata,
                extras=extras,
                parts=parts,
                cut=canvas is not None and canvas.cut,
            )
        )
    return Decoded(
        pixels=pixels,
        format=found,
        width=width,
        height=height,
        frames=frames,
        colour=average_colour(pixels),
        metadata=metadata,
        holdings=holdings,
    )


def _decode_pixels(data: bytes, found: str, max_side: int) -> NDArray[np.uint8]:
    with _opened(data, found, max_side) as (image, lies):
        return render(image, max_side, *lies)


@contextmanager
def _opened(data: bytes, found: str, max_side: int) -> Iterator[tuple[Image.Image, tuple[int, Aperture | None]]]:
    """Opens a picture of which the pixels alone are wanted; how it lies comes with it."""
    canvas = declared(data, found)
    if canvas is not None:
        check_declared(canvas, len(data), found)
    with open_picture(data, found) as image:
        check_size(image, max_side or max(image.size), len(data))
        complete(image, data, found)
        yield image, _lies(image, data, found, orientation_in(image, exif_of(image)))


def _lies(image: Image.Image, data: bytes, found: str, orientation: int) -> tuple[int, Aperture | None]:
    """Returns by which orientation a picture still has to be turned, and what is to be seen of it."""
    # Pillow turns TIFFs itself, libheif and libjxl turn theirs, and Photoshop's lie as they are to be seen.
    turn = 1 if found in _TURNED else orientation
    return turn, boxes.aperture(data, *image.size) if found == "AVIF" else None  # libheif cuts by itself


def _count_frames(image: Image.Image, data: bytes, canvas: Canvas | None) -> int:
    if image.format == "ICO":
        return max(1, len(icons(data)))
    if image.format == "PSD":  # what Pillow counts are layers
        return 1
    # Pillow would decode all frames of a GIF, and stop where one is broken; of a WebP it sees the whole ones alone.
    if canvas is not None and image.format in PAINTED:
        return max(1, canvas.frames)
    if image.format == "TIFF":
        return tiff.count_pages(data) + (canvas is not None and canvas.cut)
    if image.format == "MPO":
        # A gain map or a preview is stored like a second view, and is no frame.
        views = [entry["Attribute"]["MPType"] for entry in image.mpinfo[0xB002]]  # type: ignore[attr-defined]
        return 1 + sum(str(view).startswith("Multi-Frame") for view in views[1:])
    return int(getattr(image, "n_frames", 1))


def _reason(error: Exception, data: bytes, found: str) -> UnreadableReason:
    """Tells a file that ends too early from one that is broken elsewhere."""
    if isinstance(error, EOFError) or "truncated" in str(error).lower() or _ends_early(data, found):
        return UnreadableReason.TRUNCATED
    return UnreadableReason.DAMAGED


def _ends_early(data: bytes, found: str) -> bool:
    """Says whether the container promises more bytes than there are."""
    if found == "WEBP":
        return int.from_bytes(data[4:8], "little") + 8 > len(data)
    if found == "PNG":
        return b"IEND" not in data[-64:]
    if found == "JPEG":
        return b"\xff\xd9" not in data[-64:]
    if found in ("HEIF", "AVIF") or data[8:12] == b"crx ":
        return max(top_boxes(data).values(), default=0) > len(data)
    return False
