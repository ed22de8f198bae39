"""Decodes one picture in this process: first frame, upright, sRGB, alpha on white, as small as serves."""

from __future__ import annotations

import logging
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PIL import Image, UnidentifiedImageError

from app.core.decode import tiff
from app.core.decode.declared import declared
from app.core.decode.extras import find_extras, top_boxes
from app.core.decode.metadata import exif_of, read_metadata
from app.core.decode.read_holdings import Opened, read_holdings
from app.core.decode.render import (
    MAX_PIXELS,
    Decoded,
    average_colour,
    check_declared,
    check_size,
    decoding_cost,
    frames_cost,
    open_picture,
    render,
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
        later_pixels: Pixels of all frames after the first, at most.
    """

    memory: int
    later_pixels: int


def estimate(data: bytes, found: str, max_side: int) -> Estimate:
    """Estimates what decoding a file takes, from its header, without decoding any of it.

    Raises:
        UnreadableError: It cannot be opened, or is too large to be decoded at all.
    """
    canvas = declared(data, found)
    if canvas is not None:  # Pillow would paint it at once
        first = check_declared(canvas)
        return _estimated(first, *canvas)
    with _translated(data, found), open_picture(data, found) as image:
        check_size(image, max_side)
        frames = _count_frames(image, data)
        found_cost = _estimated(decoding_cost(image, max_side), *image.size, frames)
        # Of the views of an MPO, each has a size of its own.
        return found_cost._replace(later_pixels=MAX_PIXELS) if image.format == "MPO" and frames > 1 else found_cost


def _estimated(first: int, width: int, height: int, frames: int) -> Estimate:
    return Estimate(max(first, frames_cost(width, height, frames)), width * height * max(0, frames - 1))


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


_EXPECTED = (OSError, SyntaxError, ValueError, EOFError, struct.error, IndexError, KeyError, OverflowError)


def _decode(data: bytes, found: str, max_side: int) -> Decoded:
    canvas = declared(data, found)
    if canvas is not None:
        check_declared(canvas)
    with open_picture(data, found) as image:
        # Before anything else: reading the metadata of a PNG decodes it.
        check_size(image, max_side)
        frames = _count_frames(image, data)
        exif, extras = exif_of(image), find_extras(data, found)
        metadata = read_metadata(image, found, exif, extras)
        # Pillow turns TIFFs itself, pi-heif and libheif turn theirs.
        turn = 1 if found in ("TIFF", "HEIF") else metadata.orientation
        width, height = image.size if turn < 5 else image.size[::-1]
        pixels = render(image, max_side, turn)
        holdings = read_holdings(Opened(image, data, found, frames, exif, metadata, extras))
    return Decoded(pixels, found, width, height, frames, average_colour(pixels), metadata, holdings)


def _count_frames(image: Image.Image, data: bytes) -> int:
    if image.format == "TIFF":
        return tiff.count_pages(data)
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
