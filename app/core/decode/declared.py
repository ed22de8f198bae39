"""What the bytes of a file declare, before a library is let near them: some fill canvases as soon as they open a file.

Layouts: GIF89a (W3C); PNG, third
edition; ITU-T T.800 (JPEG 2000); Adobe's "Photoshop File Formats"; Truevision's TGA 2.0; qoiformat.org; SGI's image
file format 1.0; ZSoft's PCX; Microsoft's DDS, ICO and DIB; netpbm.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Mapping
from typing import NamedTuple

from app.core.decode import boxes, tiff, webp

_MOST_FRAMES = 1_000_000
_SCREEN, _IMAGE = 13, 9
_PALETTE, _FEW = 0x80, 7
_COMMENT, _APPLICATION = 0xFE, 0xFF


PAINTED = frozenset({"GIF", "WEBP"})
"""Formats of which all frames are known here; their canvases are filled as soon as Pillow opens them."""


class Canvas(NamedTuple):
    """A canvas and the frames that are painted on it.

    Attributes:
        width: Pixels; frames that reach beyond the canvas make it larger.
        height: Pixels.
        frames: How many there are.
        cut: The file ends before all of its frames: the last of them may be one that is not there.
    """

    width: int
    height: int
    frames: int
    cut: bool = False


def declared(data: bytes, found: str) -> Canvas | None:
    """Returns the largest canvas that a file declares.

    Args:
        data: The whole file.
        found: Its format, as `sniff` says.

    Returns:
        The canvas; of GIF and WebP with all frames, of others with one. None for JPEG and RAW, which are looked at when
        they are opened, and where the bytes make no sense.
    """
    reader = _READERS.get(found)
    try:
        canvas = None if reader is None else reader(data)
    except (struct.error, IndexError):
        return None
    # Others may know better what stands where this reader sees nothing.
    return None if canvas is None or (found not in PAINTED and 0 in canvas[:2]) else canvas


def icons(data: bytes) -> list[Canvas]:
    """Lists the pictures of an ICO, by what each of them says itself: its list knows no size above 256."""
    (count,) = struct.unpack_from("<H", data, 4)
    found = []
    for number in range(min(count, (len(data) - _ICONS) // _ICON)):
        (at,) = struct.unpack_from("<I", data, _ICONS + number * _ICON + 12)
        if data[at : at + 4] == b"\x89PNG":
            width, height = struct.unpack_from(">II", data, at + 16)
            found.append(Canvas(width, height, 1))
        elif at + 12 <= len(data):
            width, twice = struct.unpack_from("<ii", data, at + 4)
            found.append(Canvas(abs(width), abs(twice) // 2, 1))  # a mask follows below the picture
    return found


class _Gif:
    """Walks the blocks of a GIF as Pillow does, so that no frame is seen by one of them alone."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = _SCREEN
        self._ended = False

    def canvas(self) -> Canvas | None:
        if len(self._data) < _SCREEN:
            return None
        width, height = self._number(6), self._number(8)
        self._skip_palette(self._data[10])
        frames = 0
        while frames < _MOST_FRAMES and self._find_frame(frames == 0):
            left, top, wide, high = (self._number(self._at + part) for part in (0, 2, 4, 6))
            width, height = max(width, left + wide), max(height, top + high)
            flags = self._data[self._at + 8]
            self._at += _IMAGE
            self._skip_palette(flags)
            self._at += 1  # bits of a code
            self._skip_blocks()
            frames += 1
        # A picture without an end mark is whole; an animation without one is not.
        return Canvas(width, height, frames, cut=frames > 1 and not self._ended and frames < _MOST_FRAMES)

    def _find_frame(self, first: bool) -> bool:
        """Goes to the next image descriptor; False if there is none."""
        while (kind := self._byte()) not in (b"", b";"):
            if kind == b",":
                return self._at + _IMAGE <= len(self._data)
            if kind == b"!":
                self._skip_extension(first)
        self._ended = kind == b";"
        return False

    def _skip_extension(self, first: bool) -> None:
        label, block = self._byte(), self._block()
        if label == bytes((_COMMENT,)):
            if block:
                self._skip_blocks()
            return
        if label == bytes((_APPLICATION,)) and first and block.startswith(b"NETSCAPE2.0"):
            self._block()
        self._skip_blocks()

    def _skip_blocks(self) -> None:
        while self._block():
            pass

    def _skip_palette(self, flags: int) -> None:
        if flags & _PALETTE:
            self._at += 3 << ((flags & _FEW) + 1)

    def _block(self) -> bytes:
        size = self._byte()
        if not size:
            return b""
        start = self._at
        self._at += size[0]
        return self._data[start : self._at]

    def _byte(self) -> bytes:
        found = self._data[self._at : self._at + 1]
        self._at += len(found)
        return found

    def _number(self, at: int) -> int:
        return int.from_bytes(self._data[at : at + 2], "little")


def _webp(data: bytes) -> Canvas | None:
    head = data[12:16]
    if head == b"VP8 " and len(data) >= 30:
        return Canvas(int.from_bytes(data[26:28], "little") & 0x3FFF, int.from_bytes(data[28:30], "little") & 0x3FFF, 1)
    if head == b"VP8L" and len(data) >= 25:
        bits = int.from_bytes(data[21:25], "little")
        return Canvas((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, 1)
    if head != b"VP8X" or len(data) < 30:
        return None
    frames = sum(name == b"ANMF" for name, _start, _end in webp.chunks(data))
    width, height = (1 + int.from_bytes(data[start : start + 3], "little") for start in (24, 27))
    cut = frames > 0 and webp.is_cut(data)
    return Canvas(width, height, max(1 + cut, frames), cut)


def _png(data: bytes) -> Canvas:
    """Returns the canvas with the frames that an animation says it has, where it says so before its picture."""
    width, height = struct.unpack_from(">II", data, 16)
    at = data.find(b"acTL", _PNG_HEAD, _MOST_HEAD)
    frames = int.from_bytes(data[at + 4 : at + 8], "big") if 0 <= at < data.find(b"IDAT", _PNG_HEAD) else 1
    return Canvas(width, height, min(max(1, frames), _MOST_FRAMES))


def _ico(data: bytes) -> Canvas | None:
    return _largest(icons(data))


def _heif(data: bytes) -> Canvas | None:
    return _largest([Canvas(*size, 1) for size in boxes.sizes(data)])


def _tiff(data: bytes) -> Canvas | None:
    """Returns the first page, or a tile of any page that is larger, and how many pages there are."""
    largest = _largest([Canvas(*size, 1) for size in tiff.sizes(data)])
    return None if largest is None else largest._replace(frames=tiff.count_pages(data), cut=tiff.is_cut(data))


def _jpeg_2000(data: bytes) -> Canvas | None:
    """Returns the largest of what the header and the picture itself say, which need not agree."""
    found = []
    header = data.find(b"ihdr", 0, _JPEG_2000_HEAD)
    if header >= 0:
        height, width = struct.unpack_from(">II", data, header + 4)
        found.append(Canvas(width, height, 1))
    at = data.find(b"\xff\x4f\xff\x51")
    while at >= 0 and len(found) < _MOST_PICTURES:
        right, bottom, left, top = struct.unpack_from(">IIII", data, at + 8)
        found.append(Canvas(max(0, right - left), max(0, bottom - top), 1))
        at = data.find(b"\xff\x4f\xff\x51", at + 4)
    return _largest(found)


def _pcx(data: bytes) -> Canvas:
    left, top, right, bottom = struct.unpack_from("<HHHH", data, 4)
    return Canvas(max(0, right - left + 1), max(0, bottom - top + 1), 1)


def _ppm(data: bytes) -> Canvas | None:
    found = PPM_HEAD.match(data[:_PPM_HEAD])
    return None if found is None else Canvas(int(found[2]), int(found[3]), 1)


def _header(form: str, at: int, turned: bool = False) -> Callable[[bytes], Canvas]:
    """Returns a reader of width and height at a place; turned, the height comes first."""

    def read(data: bytes) -> Canvas:
        one, other = struct.unpack_from(form, data, at)
        return Canvas(abs(other), abs(one), 1) if turned else Canvas(abs(one), abs(other), 1)

    return read


def _bmp(data: bytes) -> Canvas:
    return _header("<HH" if data[14] == _OS2_HEAD else "<ii", 18)(data)


def _largest(found: list[Canvas]) -> Canvas | None:
    return max(found, key=lambda canvas: canvas.width * canvas.height, default=None)


_ICONS, _ICON = 6, 16
_PNG_HEAD, _MOST_HEAD = 33, 1 << 20
_OS2_HEAD = 12
_JPEG_2000_HEAD = 1 << 16
_MOST_PICTURES = 64
_PPM_HEAD = 4_096
PPM_HEAD = re.compile(rb"P([1-6]|f)(?:\s|#[^\r\n]*[\r\n])+(\d{1,10})(?:\s|#[^\r\n]*[\r\n])+(\d{1,10})(?=\s|#)")
"""The head of a picture of netpbm's: its kind, width and height, with comments between them."""

_READERS: Mapping[str, Callable[[bytes], Canvas | None]] = {
    "GIF": lambda data: _Gif(data).canvas(),
    "WEBP": _webp,
    "PNG": _png,
    "BMP": _bmp,
    "DIB": _header("<ii", 4),
    "TIFF": _tiff,
    "HEIF": _heif,
    "AVIF": _heif,
    "ICO": _ico,
    "JPEG2000": _jpeg_2000,
    "TGA": _header("<HH", 12),
    "PSD": _header(">II", 14, turned=True),
    "QOI": _header(">II", 4),
    "SGI": _header(">HH", 6),
    "DDS": _header("<II", 12, turned=True),
    "PCX": _pcx,
    "PPM": _ppm,
}
