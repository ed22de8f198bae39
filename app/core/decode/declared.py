"""What the bytes of a file declare, before a library is let near them: Pillow fills canvases as soon as it opens these.

Layouts: GIF89a (W3C); RIFF container of WebP (developers.google.com/speed/webp/docs/riff_container).
"""

from __future__ import annotations

from typing import NamedTuple

_MOST_FRAMES = 1_000_000
_SCREEN, _IMAGE = 13, 9
_PALETTE, _FEW = 0x80, 7
_COMMENT, _APPLICATION = 0xFE, 0xFF


class Canvas(NamedTuple):
    """A canvas and the frames that are painted on it.

    Attributes:
        width: Pixels; frames that reach beyond the canvas make it larger.
        height: Pixels.
        frames: How many there are.
    """

    width: int
    height: int
    frames: int


def declared(data: bytes, found: str) -> Canvas | None:
    """Returns what a GIF or WebP declares; None for other formats, and where the bytes make no sense.

    Args:
        data: The whole file.
        found: Its format, as `sniff` says.
    """
    if found == "GIF":
        return _Gif(data).canvas()
    return _webp(data) if found == "WEBP" else None


class _Gif:
    """Walks the blocks of a GIF as Pillow does, so that no frame is seen by one of them alone."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = _SCREEN

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
        return Canvas(width, height, frames)

    def _find_frame(self, first: bool) -> bool:
        """Goes to the next image descriptor; False if there is none."""
        while (kind := self._byte()) not in (b"", b";"):
            if kind == b",":
                return self._at + _IMAGE <= len(self._data)
            if kind == b"!":
                self._skip_extension(first)
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
    at, frames = 12, 0
    while at + 8 <= len(data):
        frames += data[at : at + 4] == b"ANMF"
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        at += 8 + size + (size & 1)
    width, height = (1 + int.from_bytes(data[start : start + 3], "little") for start in (24, 27))
    return Canvas(width, height, max(1, frames))
