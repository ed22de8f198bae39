"""Changes HEIF and AVIF files for tests: a property more for their first picture, another size than it has."""

from __future__ import annotations

import struct

from app.core.decode.boxes import within


def with_aperture(data: bytes, whole: tuple[int, int], box: tuple[int, int, int, int]) -> bytes:
    """Returns a file whose only picture, of a known size, shows a part of itself: left, top, right, bottom (`clap`)."""
    left, top, right, bottom = box
    right_of, below = left + right - whole[0], top + bottom - whole[1]  # of twice the middle
    numbers = (right - left, 1, bottom - top, 1, right_of, 2, below, 2)
    prop = struct.pack(">I4sIIIIiIiI", 40, b"clap", *numbers)
    properties, links = (next(within(data, b"meta/iprp/" + name)) for name in (b"ipco", b"ipma"))
    index = _count(data, properties.start, properties.end) + 1
    entry = links.start + 8
    assert data[links.start + 3] & 1 == 0
    first = entry + (4 if data[links.start] else 2)
    many = data[first]
    added = {properties.end: prop, first + 1 + many: bytes((index | 0x80,))}  # what transforms is essential
    result = bytearray(data)
    result[first] = many + 1
    for name in (b"meta", b"iprp"):
        _grow(result, data.index(name) - 4, 41)
    _grow(result, properties.start - 8, 40)
    _grow(result, links.start - 8, 1)
    _move(result, data, 41)
    for at in sorted(added, reverse=True):
        result[at:at] = added[at]
    return bytes(result)


def with_size(data: bytes, width: int, height: int) -> bytes:
    """Returns a file that states another size for all its pictures."""
    result = bytearray(data)
    for box in within(data, b"meta/iprp/ipco/ispe"):
        struct.pack_into(">II", result, box.start + 4, width, height)
    return bytes(result)


def _count(data: bytes, start: int, end: int) -> int:
    count = 0
    while start < end:
        start += int.from_bytes(data[start : start + 4], "big")
        count += 1
    return count


def _grow(data: bytearray, at: int, more: int) -> None:
    (size,) = struct.unpack_from(">I", data, at)
    struct.pack_into(">I", data, at, size + more)


def _move(result: bytearray, data: bytes, more: int) -> None:
    """Moves where the items' bytes are said to lie."""
    box = next(within(data, b"meta/iloc"))
    version = data[box.start]
    sizes = data[box.start + 4], data[box.start + 5]
    offset, length, base = sizes[0] >> 4, sizes[0] & 15, sizes[1] >> 4
    assert (offset, length) == (4, 4)
    at = box.start + 6
    (count,) = struct.unpack_from(">H", data, at)
    at += 2
    for _ in range(count):
        at += 2 + (2 if version in (1, 2) else 0) + 2 + base
        (extents,) = struct.unpack_from(">H", data, at)
        at += 2
        for _ in range(extents):
            _grow(result, at, more)
            at += 8
