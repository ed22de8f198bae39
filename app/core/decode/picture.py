"""Decodes one picture in this process: first frame, upright, sRGB, alpha on white, as small as serves."""

from __future__ import annotations

import logging
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError, WebPImagePlugin

from app.core.decode import tiff
from app.core.decode.colour import plain_mode, to_srgb
from app.core.decode.memory import physical_memory
from app.core.decode.sniffing import sniff
from app.core.errors import UnreadableError
from app.core.decode.extras import top_boxes
from app.core.decode.metadata import read_metadata
from app.core.types import Metadata, UnreadableReason

MAX_PIXELS = 512_000_000
"""A picture with more is refused before anything of it is decoded."""

_MEMORY_SHARE = 4
"""One decode may need at most this part of the machine's memory."""

_log = logging.getLogger(__name__)

Image.preinit()
assert WebPImagePlugin  # imported for its registration: Pillow would otherwise load every plugin it has


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture, as the later stages see it.

    Attributes:
        pixels: (h, w, 3) uint8, upright, sRGB, alpha on white; longest side as asked for, or smaller.
        format: Pillow's name in upper case, or "RAW".
        width: True width of the file's picture, upright.
        height: True height, upright.
        frames: Frames or pages in the file.
        colour: Average colour, 0xRRGGBB.
        metadata: What the file says beside the pixels.
    """

    pixels: NDArray[np.uint8] = field(repr=False)
    format: str
    width: int
    height: int
    frames: int
    colour: int
    metadata: Metadata


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


def estimate(data: bytes, found: str, max_side: int) -> int:
    """Estimates the bytes of memory that decoding a file takes, from its header.

    Raises:
        UnreadableError: It cannot be opened, or is too large to be decoded at all.
    """
    with _translated(data, found), open_picture(data, found) as image:
        check_size(image, max_side)
        return decoding_cost(image, max_side)


@contextmanager
def _translated(data: bytes, found: str) -> Iterator[None]:
    """Makes an `UnreadableError` of whatever a decoding library raises."""
    try:
        yield
    except UnreadableError:
        raise
    except MemoryError as error:
        raise UnreadableError(UnreadableReason.TOO_LARGE, "not enough memory") from error
    except Exception as error:
        # Whatever it is, the file is at fault, and it alone must suffer.
        if not isinstance(error, _EXPECTED):
            _log.warning("Decoding a %s failed in an unexpected way.", found, exc_info=True)
        # Pillow's words for a header that it cannot read name an object in memory.
        detail = "" if isinstance(error, UnidentifiedImageError) else str(error)[:200]
        raise UnreadableError(_reason(error, data, found), detail) from error


_EXPECTED = (OSError, SyntaxError, ValueError, EOFError, struct.error, IndexError, KeyError, OverflowError)


def open_picture(data: bytes, found: str) -> Image.Image:
    """Opens a picture without decoding it.

    Args:
        data: The whole file.
        found: Its format, as `sniff` says.

    Raises:
        OSError: It cannot be opened.
    """
    if found == "HEIF":
        from pi_heif import register_heif_opener

        register_heif_opener(thumbnails=False, decode_threads=2)
    return Image.open(BytesIO(data), formats=[found])


def decoding_cost(image: Image.Image, max_side: int) -> int:
    """Estimates the memory that decoding an opened picture takes.

    Pillow's 4 bytes a pixel and a converted copy beside it, at the DCT scale that `render` asks for; a
    progressive JPEG keeps 2 bytes for every coefficient of its full size besides.

    Returns:
        Bytes.
    """
    pixels: int = image.width * image.height
    if image.format not in ("JPEG", "MPO"):
        return pixels * 8
    scale = max(s for s in (1, 2, 4, 8) if s == 1 or max(image.size) // s >= max_side)
    return pixels * 8 // scale**2 + (pixels * 6 if "progressive" in image.info else 0)


def check_size(image: Image.Image, max_side: int) -> None:
    """Refuses a picture that cannot be decoded within reason.

    Raises:
        UnreadableError: It is too large, or has no size at all.
    """
    size = f"{image.width} × {image.height} pixels"
    if image.width < 1 or image.height < 1:
        raise UnreadableError(UnreadableReason.DAMAGED, size)
    too_much = decoding_cost(image, max_side) > physical_memory() // _MEMORY_SHARE
    if image.width * image.height > MAX_PIXELS or too_much:
        raise UnreadableError(UnreadableReason.TOO_LARGE, size)


def render(image: Image.Image, max_side: int, turn: int) -> NDArray[np.uint8]:
    """Decodes an opened picture.

    Args:
        image: The picture, opened and not yet loaded; `check_size` has passed it.
        max_side: Longest side of the result, at most.
        turn: EXIF orientation to turn it by, 1 to 8.

    Returns:
        (h, w, 3) uint8, upright, sRGB, alpha on white.

    Raises:
        OSError: It is broken.
    """
    profile = image.info.get("icc_profile")
    # Pillow takes the largest scale at which neither side falls below what is asked for: that is not rounded up.
    factor = min(1.0, max_side / max(image.size))
    image.draft(None, (max(1, int(image.width * factor)), max(1, int(image.height * factor))))
    image.load()
    plain = plain_mode(image)
    size = _fitted(plain.size, max_side)
    if size != plain.size:
        plain = plain.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    converted = to_srgb(plain, profile if isinstance(profile, bytes) else None)
    method = _TURNS.get(turn)
    return np.array(converted if method is None else converted.transpose(method))


def average_colour(pixels: NDArray[np.uint8]) -> int:
    """Returns the mean of (h, w, 3) pixels as 0xRRGGBB."""
    # Rows are added up first: a mean over three columns is thirty times slower.
    sums = np.add.reduce(pixels, axis=0, dtype=np.int64).sum(axis=0)
    red, green, blue = (round(float(value)) for value in sums / (pixels.shape[0] * pixels.shape[1]))
    return red << 16 | green << 8 | blue


def _decode(data: bytes, found: str, max_side: int) -> Decoded:
    with open_picture(data, found) as image:
        # Before anything else: reading the metadata of a PNG decodes it.
        check_size(image, max_side)
        frames = _count_frames(image, data)
        metadata = read_metadata(image, data, found)
        # Pillow turns TIFFs itself, pi-heif and libheif turn theirs.
        turn = 1 if found in ("TIFF", "HEIF") else metadata.orientation
        width, height = image.size if turn < 5 else image.size[::-1]
        pixels = render(image, max_side, turn)
    return Decoded(pixels, found, width, height, frames, average_colour(pixels), metadata)


def _count_frames(image: Image.Image, data: bytes) -> int:
    if image.format == "TIFF":
        return tiff.count_pages(data)
    if image.format == "MPO":
        # A gain map or a preview is stored like a second view, and is no frame.
        views = [entry["Attribute"]["MPType"] for entry in image.mpinfo[0xB002]]  # type: ignore[attr-defined]
        return 1 + sum(str(view).startswith("Multi-Frame") for view in views[1:])
    return int(getattr(image, "n_frames", 1))


def _fitted(size: tuple[int, int], max_side: int) -> tuple[int, int]:
    factor = max_side / max(size)
    if factor >= 1:
        return size
    return max(1, round(size[0] * factor)), max(1, round(size[1] * factor))


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


_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
