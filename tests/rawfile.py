"""Writes small but valid camera RAW files: DNG, by Adobe's specification 1.7, over TIFF 6.0."""

from __future__ import annotations

import struct
from io import BytesIO

import numpy as np
from PIL import Image

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 10: 8}
_CODES = {1: "B", 3: "H", 4: "I", 5: "II", 10: "ii"}

Entry = tuple[int, int, bytes | tuple[int, ...]]


def dng(image: Image.Image, preview: Image.Image | None = None, orientation: int = 1) -> bytes:
    """Makes a DNG of a picture, uncompressed, its sensor mosaic RGGB with 16 bits.

    Args:
        image: What the sensor sees, unrotated; even width and height.
        preview: An embedded JPEG, as cameras write it; None for none.
        orientation: EXIF orientation.
    """
    linear = (np.asarray(image.convert("RGB"), np.float64) / 255) ** 2.2 * 60000
    mosaic = linear[..., 1].astype("<u2")
    mosaic[0::2, 0::2] = linear[0::2, 0::2, 0]
    mosaic[1::2, 1::2] = linear[1::2, 1::2, 2]
    sensor: list[Entry] = [
        (254, 4, (0,)),
        (256, 4, (image.width,)),
        (257, 4, (image.height,)),
        (258, 3, (16,)),
        (259, 3, (1,)),
        (262, 3, (32803,)),
        (277, 3, (1,)),
        (278, 4, (image.height,)),
        (284, 3, (1,)),
        (33421, 3, (2, 2)),
        (33422, 1, (0, 1, 1, 2)),
        (50714, 4, (0,)),
        (50717, 4, (60000,)),
    ]
    camera: list[Entry] = [
        (271, 2, b"Twinless\0"),
        (272, 2, b"Paper Camera\0"),
        (274, 3, (orientation,)),
        (50706, 1, (1, 4, 0, 0)),
        (50707, 1, (1, 1, 0, 0)),
        (50708, 2, b"Twinless Paper Camera\0"),
        (50721, 10, sum(((round(v * 10000), 10000) for v in _XYZ_TO_SRGB), ())),
        (50728, 5, (1, 1, 1, 1, 1, 1)),
        (50778, 3, (21,)),
        (36867, 2, b"2021:03:04 05:06:07\0"),
    ]
    writer = _Writer()
    if preview is None:
        writer.directory([*camera, *sensor], mosaic.tobytes())
        return writer.done()
    jpeg = BytesIO()
    preview.save(jpeg, "JPEG", quality=92)
    shown: list[Entry] = [
        (254, 4, (1,)),
        (256, 4, (preview.width,)),
        (257, 4, (preview.height,)),
        (258, 3, (8, 8, 8)),
        (259, 3, (7,)),
        (262, 3, (6,)),
        (277, 3, (3,)),
        (278, 4, (preview.height,)),
    ]
    at = writer.directory(sensor, mosaic.tobytes(), first=False)
    writer.directory([*camera, *shown, (330, 4, (at,))], jpeg.getvalue())
    return writer.done()


class _Writer:
    def __init__(self) -> None:
        self._data = bytearray(b"II*\0\0\0\0\0")

    def directory(self, entries: list[Entry], strip: bytes, first: bool = True) -> int:
        """Appends pixels and the directory that describes them; returns where it stands."""
        start = self._append(strip)
        entries = sorted([*entries, (273, 4, (start,)), (279, 4, (len(strip),))])
        packed = b""
        for tag, kind, values in entries:
            raw = values if isinstance(values, bytes) else struct.pack("<" + _pattern(kind, values), *values)
            count = len(raw) // _SIZES[kind]
            inline = raw.ljust(4, b"\0") if len(raw) <= 4 else struct.pack("<I", self._append(raw))
            packed += struct.pack("<HHI", tag, kind, count) + inline
        at = self._append(struct.pack("<H", len(entries)) + packed + bytes(4))
        if first:
            self._data[4:8] = struct.pack("<I", at)
        return at

    def done(self) -> bytes:
        return bytes(self._data)

    def _append(self, raw: bytes) -> int:
        self._data += bytes(len(self._data) % 2)
        at = len(self._data)
        self._data += raw
        return at


def _pattern(kind: int, values: tuple[int, ...]) -> str:
    return _CODES[kind][0] * len(values)


# XYZ (D65) to linear sRGB: a camera whose own colours are sRGB's.
_XYZ_TO_SRGB = (3.2406, -1.5372, -0.4986, -0.9689, 1.8758, 0.0415, 0.0557, -0.2040, 1.0570)
