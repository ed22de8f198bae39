"""Decodes camera RAW by LibRaw: the embedded preview, and the sensor's data only where there is none.

Runs in the child process alone.
"""

from __future__ import annotations

import struct
from dataclasses import replace
from io import BytesIO
from typing import Any

import numpy as np
import rawpy
from numpy.typing import NDArray
from PIL import Image

from app.core.decode.metadata import BROKEN, Exif, exif_of, from_exif, orientation_of, parse_exif
from app.core.decode.read_holdings import of_raw
from app.core.decode.render import MAX_PIXELS, Decoded, average_colour, check_size, open_picture, render
from app.core.errors import UnreadableError
from app.core.types import UnreadableReason

_ENOUGH = 1000
"""A preview whose longest side reaches this, or what was asked for, is shown; a smaller one is a mere icon."""

_CANON_HEAD = 1 << 16
"""Bytes of a CR3 that hold its metadata boxes."""

_ORIENTATIONS = {0: 1, 3: 3, 5: 8, 6: 6}
"""EXIF orientation by LibRaw's flip."""


def decode_raw(data: bytes, max_side: int) -> Decoded:
    """Decodes a camera RAW file.

    Args:
        data: The whole file.
        max_side: Longest side of the pixels, at most.

    Returns:
        The picture; width and height are the sensor's picture's, upright, not the preview's.

    Raises:
        UnreadableError: LibRaw cannot read it, or it is too large.
        OSError: Its preview is broken.
    """
    try:
        with rawpy.imread(BytesIO(data)) as raw:
            sizes = raw.sizes
            if sizes.width * sizes.height > MAX_PIXELS:
                raise UnreadableError(UnreadableReason.TOO_LARGE, f"{sizes.width} × {sizes.height} pixels")
            turn = _ORIENTATIONS.get(sizes.flip, 1)
            upright = (sizes.width, sizes.height) if turn < 5 else (sizes.height, sizes.width)
            pixels = _preview(raw, max_side, turn)
            if pixels is None:
                pixels = _developed(raw, max_side)
    except rawpy.LibRawFileUnsupportedError as error:
        raise UnreadableError(UnreadableReason.UNSUPPORTED, _words(error)) from error
    except rawpy.LibRawIOError as error:
        raise UnreadableError(UnreadableReason.TRUNCATED, _words(error)) from error
    except (rawpy.LibRawTooBigError, rawpy.LibRawUnsufficientMemoryError) as error:
        raise UnreadableError(UnreadableReason.TOO_LARGE, _words(error)) from error
    except rawpy.LibRawError as error:
        raise UnreadableError(UnreadableReason.DAMAGED, _words(error)) from error
    exif = _exif(data)
    metadata = replace(from_exif(exif), orientation=turn)
    return Decoded(pixels, "RAW", *upright, 1, average_colour(pixels), metadata, of_raw(exif, metadata))


def _preview(raw: Any, max_side: int, turn: int) -> NDArray[np.uint8] | None:
    """Returns the embedded preview upright, None where there is none worth showing."""
    try:
        preview = raw.extract_thumb()
    except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError):
        return None
    if preview.format == rawpy.ThumbFormat.JPEG:
        image = open_picture(preview.data, "JPEG")
    else:
        image = Image.fromarray(preview.data)
    if max(image.size) < min(max_side, _ENOUGH):
        return None
    check_size(image, max_side, image.width * image.height)
    # A preview that says how it lies, or stands already although the sensor's picture lies, is not turned again.
    own = orientation_of(exif_of(image))
    stands = (image.width < image.height) != (raw.sizes.width < raw.sizes.height)
    return render(image, max_side, own if own != 1 else 1 if turn >= 5 and stands else turn)


def _developed(raw: Any, max_side: int) -> NDArray[np.uint8]:
    half = max(raw.sizes.width, raw.sizes.height) // 2 >= max_side
    developed = raw.postprocess(use_camera_wb=True, half_size=half, output_bps=8)
    return render(Image.fromarray(developed), max_side, 1)


def _exif(data: bytes) -> Exif:
    """Reads the EXIF of a RAW file: its own where it is built like a TIFF, Canon's boxes, Fuji's preview."""
    if data[:2] in (b"II", b"MM"):
        # Olympus and Panasonic put marks of their own where TIFF has its number.
        return parse_exif((b"II*\0" if data[:2] == b"II" else b"MM\0*") + data[4:])
    if data.startswith(b"FUJIFILM"):
        start, length = struct.unpack_from(">II", data, 84)
        try:
            with open_picture(data[start : start + length], "JPEG") as preview:
                return exif_of(preview)
        except BROKEN:
            return Exif()
    main, details, gps = (parse_exif(_canon_box(data, name)).main for name in (b"CMT1", b"CMT2", b"CMT4"))
    return Exif(main, details, gps)


def _canon_box(data: bytes, name: bytes) -> bytes:
    """Returns what a metadata box of a CR3 holds; each is a TIFF file of one directory."""
    at = data.find(name, 0, _CANON_HEAD)
    if at < 4:
        return b""
    size = int.from_bytes(data[at - 4 : at], "big")
    return data[at + 4 : at - 4 + size]


def _words(error: Exception) -> str:
    """LibRaw's errors carry bytes."""
    first = error.args[0] if error.args else ""
    return first.decode("utf-8", "replace") if isinstance(first, bytes) else str(first)
