"""Boxes of ISO/IEC 14496-12 files as HEIF and AVIF use them: how large their items say they are, and what is cut off.

Read from the bytes alone, without trusting a single size or offset. Layouts: ISO/IEC 14496-12 (boxes, tracks),
23008-12 (items and their properties).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

_MOST_BOXES = 4_096
_MOST_PROPERTIES = 1 << 15
_VISUAL_HEAD = 28
"""Bytes of a visual sample entry before its width and height, from the start of the box's body, less four."""


class Box(NamedTuple):
    """A box: its name, and where its body starts and ends."""

    name: bytes
    start: int
    end: int


class Aperture(NamedTuple):
    """What is to be shown of a picture: left, top, right and bottom, in pixels of the whole."""

    left: int
    top: int
    right: int
    bottom: int


def boxes(data: bytes, start: int = 0, end: int | None = None) -> Iterator[Box]:
    """Walks the boxes of one level; ends at the first that makes no sense."""
    at, end = start, len(data) if end is None else min(end, len(data))
    for _ in range(_MOST_BOXES):
        if at + 8 > end:
            return
        size, name, head = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8], 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        elif size == 0:
            size = end - at
        if size < head:
            return
        yield Box(name, at + head, min(at + size, end))
        at += size


def within(data: bytes, path: bytes, outer: Box | None = None) -> Iterator[Box]:
    """Yields the boxes that a path names, as `b"moov/trak/mdia"`."""
    first, _, rest = path.partition(b"/")
    start, end = (0, len(data)) if outer is None else (outer.start + _VERSIONED.get(outer.name, 0), outer.end)
    for box in boxes(data, start, end):
        if box.name == first:
            yield from within(data, rest, box) if rest else (box,)


_VERSIONED = {b"meta": 4, b"stsd": 8}
"""Bytes of a box's body before the boxes in it."""


def sizes(data: bytes) -> list[tuple[int, int]]:
    """Lists the sizes that items and tracks of a file state: (width, height) each."""
    stated = []
    for box in within(data, b"meta/iprp/ipco/ispe"):
        if box.end - box.start >= 12:
            stated.append(struct.unpack_from(">II", data, box.start + 4))
    for entries in within(data, b"moov/trak/mdia/minf/stbl/stsd"):
        for entry in boxes(data, entries.start + _VERSIONED[b"stsd"], entries.end):
            if entry.end - entry.start >= _VISUAL_HEAD:
                stated.append(struct.unpack_from(">HH", data, entry.start + _VISUAL_HEAD - 4))
    return stated


def aperture(data: bytes, width: int, height: int) -> Aperture | None:
    """Returns what the primary item shows of a picture of this size; None if all of it, or if it makes no sense.

    Args:
        data: The whole file.
        width: Pixels, before the picture is turned.
        height: Pixels.
    """
    for index in _properties_of_primary(data):
        for number, box in enumerate(within(data, b"meta/iprp/ipco")):
            found = list(boxes(data, box.start, box.end))
            if number == 0 and 0 < index <= len(found) and found[index - 1].name == b"clap":
                return _aperture(data, found[index - 1], width, height)
    return None


def _aperture(data: bytes, box: Box, width: int, height: int) -> Aperture | None:
    if box.end - box.start < 32:
        return None
    values = struct.unpack_from(">IIIIiIiI", data, box.start)
    if 0 in values[1::2]:
        return None
    wide, high, right, down = (values[at] / values[at + 1] for at in (0, 2, 4, 6))
    left, top = round((width - wide) / 2 + right), round((height - high) / 2 + down)
    shown = Aperture(left=left, top=top, right=left + round(wide), bottom=top + round(high))
    inside = 0 <= shown.left < shown.right <= width and 0 <= shown.top < shown.bottom <= height
    return shown if inside and shown != (0, 0, width, height) else None


def _properties_of_primary(data: bytes) -> list[int]:
    """Lists which properties the primary item has, counted from one."""
    primary = next(within(data, b"meta/pitm"), None)
    if primary is None:
        return []
    wide = bool(data[primary.start]) if primary.start < len(data) else False
    wanted = int.from_bytes(data[primary.start + 4 : primary.start + (8 if wide else 6)], "big")
    for box in within(data, b"meta/iprp/ipma"):
        try:
            for item, properties in _associations(data, box):
                if item == wanted:
                    return properties
        except (struct.error, IndexError):
            return []
    return []


def _associations(data: bytes, box: Box) -> Iterator[tuple[int, list[int]]]:
    version, flags = data[box.start], data[box.start + 3]
    (count,) = struct.unpack_from(">I", data, box.start + 4)
    at = box.start + 8
    for _ in range(min(count, _MOST_PROPERTIES)):
        if at >= box.end:
            return
        (item,) = struct.unpack_from(">I" if version else ">H", data, at)
        at += 4 if version else 2
        many, width = data[at], 2 if flags & 1 else 1
        at += 1
        mask = 0x7FFF if width == 2 else 0x7F
        yield item, [int.from_bytes(data[at + n * width : at + (n + 1) * width], "big") & mask for n in range(many)]
        at += many * width
