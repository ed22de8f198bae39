"""The parts of a JPEG file: its segments, where its picture ends, and what stands behind it.

Layout: ITU-T T.81 annex B; CIPA DC-007 (MPF); Adobe's XMP specification part 3 (extended packets).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_MPF = b"MPF\0"
_EXTENDED = b"http://ns.adobe.com/xmp/extension/\0"
_GUID_BYTES = 32
_MOST_SEGMENTS = 10_000
_MOST_VIEWS = 64
_THUMBNAILS = (0x010001, 0x010002)
_MP_ENTRY = 0xB002
_PIECE = 1 << 16
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = 0b10
_MULTI_FRAME = 2


class Segment(NamedTuple):
    """A marker segment before the picture's data: its marker (0xE1 for APP1) and what it holds."""

    marker: int
    payload: bytes


class View(NamedTuple):
    """A further picture that a multi-picture index names: where it starts and ends in the file, and what it is for."""

    start: int
    end: int
    kind: int


class Frame(NamedTuple):
    """What a picture says it is before its data: its sides in pixels, and whether it is sharpened scan by scan."""

    width: int
    height: int
    progressive: bool


class JpegParts(NamedTuple):
    """The parts of a JPEG file.

    Attributes:
        segments: Those before the first scan.
        end: Where the first picture ends; the file's length where it is cut short.
        views: Further pictures that the file's index names, but for smaller renderings of the first.
        small: Smaller renderings, of which none is counted.
    """

    segments: tuple[Segment, ...]
    end: int
    views: tuple[View, ...]
    small: tuple[View, ...]

    def payloads(self, marker: int, prefix: bytes = b"") -> list[bytes]:
        """Returns what the segments of a kind hold, whose payload begins with some bytes."""
        return [part.payload for part in self.segments if part.marker == marker and part.payload.startswith(prefix)]


def take_apart(data: bytes) -> JpegParts:
    """Takes a JPEG file apart without decoding it; stops where it makes no sense."""
    segments: list[Segment] = []
    views: list[View] = []
    at = 2
    for marker, start, at in _segments(data, 0, len(data)):
        payload = data[start:at]
        if marker == 0xE2 and payload.startswith(_MPF):
            views = _views(payload[len(_MPF) :], start + len(_MPF), len(data))
        segments.append(Segment(marker, payload))
    # Within entropy-coded data every FF is followed by 00 or a restart mark: the next FF D9 ends the picture.
    found = next(marks(data, 0xD9, min(at, len(data))), None)
    end = len(data) if found is None else found + 2
    small = [view for view in views if view.kind in _THUMBNAILS]
    return JpegParts(
        segments=tuple(segments), end=end, views=tuple(v for v in views if v not in small), small=tuple(small)
    )


def frames_of(data: bytes) -> list[Frame]:
    """Returns what a JPEG file says of its picture, and of further views that are pictures of their own.

    Empty where it says nothing of the first.
    """
    first, views = _frame_and_views(data, 0, len(data))
    if first is None:
        return []
    further = (_frame_and_views(data, view.start, view.end)[0] for view in views if view.kind >> 16 == _MULTI_FRAME)
    return [first, *(frame for frame in further if frame is not None)]


def _frame_and_views(data: bytes, begin: int, end: int) -> tuple[Frame | None, list[View]]:
    """Reads the head of a picture that lies in a part of a file; nothing of it is copied, and views may overlap."""
    views: list[View] = []
    for marker, start, after in _segments(data, begin, end):
        if marker == 0xE2 and data.startswith(_MPF, start, after):
            views = _views(data[start + len(_MPF) : after], start + len(_MPF), len(data))
        elif marker in _FRAMES and start + 5 <= after <= end:
            height, width = struct.unpack_from(">HH", data, start + 1)
            return Frame(width, height, (marker & 0b11) == _PROGRESSIVE), views
    return None, views


def _segments(data: bytes, begin: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Yields each segment up to the first scan: its marker, and where its payload starts and ends."""
    at = begin + 2
    count = 0
    while at + 4 <= end and data[at] == 0xFF and count < _MOST_SEGMENTS:
        marker = data[at + 1]
        if marker == 0xFF or marker in _ALONE:
            at += 1 if marker == 0xFF else 2
            continue
        size = int.from_bytes(data[at + 2 : at + 4], "big")
        if size < 2:
            return
        count += 1
        yield marker, at + 4, at + 2 + size
        if marker == 0xDA:
            return
        at += 2 + size


def marks(data: bytes, code: int, start: int = 0) -> Iterator[int]:
    """Yields where FF and then a code stand in a file: as `bytes.find` tells, in half of its time.

    Entropy-coded data is full of FF, at each of which the search of `bytes` begins anew.
    """
    values = np.frombuffer(data, np.uint8)
    for at in range(start, len(data) - 1, _PIECE):
        piece = values[at : at + _PIECE + 1]
        found = piece[:-1] == 0xFF
        found &= piece[1:] == code
        if found.any():
            yield from (at + np.flatnonzero(found)).tolist()


def extended_xmp(parts: JpegParts) -> bytes:
    """Returns the extended XMP packet of a file, put together; empty where there is none."""
    pieces: dict[tuple[bytes, int], bytes] = {}
    for payload in parts.payloads(0xE1, _EXTENDED):
        body = payload[len(_EXTENDED) :]
        if len(body) >= _GUID_BYTES + 8:
            offset = int.from_bytes(body[_GUID_BYTES + 4 : _GUID_BYTES + 8], "big")
            pieces[body[:_GUID_BYTES], offset] = body[_GUID_BYTES + 8 :]
    return b"".join(pieces[key] for key in sorted(pieces))


def _views(index: bytes, base: int, size: int) -> list[View]:
    """Reads a multi-picture index: the first entry is the picture itself; offsets count from the index's start."""
    order = "<" if index[:2] == b"II" else ">"
    try:
        (directory,) = struct.unpack_from(order + "I", index, 4)
        (count,) = struct.unpack_from(order + "H", index, directory)
        for number in range(min(count, 32)):
            tag, _kind, length, where = struct.unpack_from(order + "HHII", index, directory + 2 + 12 * number)
            if tag == _MP_ENTRY:
                entries = [
                    struct.unpack_from(order + "III", index, where + 16 * n)
                    for n in range(min(length // 16, _MOST_VIEWS))
                ]
                found = [View(base + at, base + at + length, kind & 0xFFFFFF) for kind, length, at in entries if at]
                return [view for view in found if view.start < view.end <= size]
    except struct.error:
        return []
    return []
