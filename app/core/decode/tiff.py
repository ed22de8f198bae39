"""A small reader of TIFF directories: enough to tell camera RAW from TIFF and to count pages.

Pillow reads TIFF pictures; this looks at the directories of any TIFF-like file without trusting a single
offset, and without the warnings and costs of a full parser. Layout: TIFF 6.0, and Adobe's DNG 1.7.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

MAGICS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")

_NEW_SUBFILE_TYPE, _COMPRESSION, _PHOTOMETRIC, _MAKE, _SUB_IFDS = 254, 259, 262, 271, 330
_WIDTH, _LENGTH, _TILE_WIDTH, _TILE_LENGTH = 256, 257, 322, 323
_CFA_PATTERN, _DNG_VERSION, _SR2_PRIVATE = 33422, 50706, 50740
_CFA, _LINEAR_RAW = 32803, 34892
_RAW_COMPRESSIONS = (32767, 32769, 32770, 34713)  # Sony, packed, Samsung, Nikon

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 6: 1, 7: 1, 8: 2, 9: 4, 13: 4, 16: 8, 17: 8, 18: 8}
_CODES = {2: "H", 4: "I", 8: "Q"}
_MAX_PAGES = 10_000
_MAX_ENTRIES = 4_096
_MAX_VALUES = 64


@dataclass(frozen=True, slots=True)
class Directory:
    """One image file directory: the first values of its integer and text entries, by tag."""

    entries: dict[int, tuple[int, ...] | bytes]

    def number(self, tag: int) -> int | None:
        values = self.entries.get(tag)
        return values[0] if values and not isinstance(values, bytes) else None

    def numbers(self, tag: int) -> tuple[int, ...]:
        values = self.entries.get(tag, ())
        return () if isinstance(values, bytes) else values

    @property
    def reduced(self) -> bool:
        """It is a smaller rendering of another page."""
        return bool((self.number(_NEW_SUBFILE_TYPE) or 0) & 1)

    @property
    def mosaic(self) -> bool:
        """It holds sensor data."""
        return (
            self.number(_PHOTOMETRIC) in (_CFA, _LINEAR_RAW)
            or _CFA_PATTERN in self.entries
            or self.number(_COMPRESSION) in _RAW_COMPRESSIONS
        )


def is_raw(data: bytes) -> bool:
    """Says whether a TIFF-like file is camera RAW: a DNG, or one whose directories hold sensor data.

    Args:
        data: The whole file; of a head alone, False is returned unless it already shows.
    """
    reader = _Reader(data)
    for page in reader.pages(limit=8):
        if _DNG_VERSION in page.entries or page.mosaic:
            return True
        make = page.entries.get(_MAKE)
        if isinstance(make, bytes) and make.upper().startswith(b"SONY") and _SR2_PRIVATE in page.entries:
            return True
        if any(sub.mosaic for sub in reader.children(page)):
            return True
    return False


def count_pages(data: bytes) -> int:
    """Counts the pages of a TIFF, smaller renderings of a page aside; at least 1."""
    return max(1, sum(not page.reduced for page in _Reader(data).pages(limit=_MAX_PAGES)))


def is_cut(data: bytes) -> bool:
    """Says whether the chain of pages leads beyond the first to where there is none: the file is broken or cut off."""
    reader = _Reader(data)
    return sum(1 for _ in reader.pages(limit=_MAX_PAGES)) > 0 and reader.cut


def sizes(data: bytes) -> list[tuple[int, int]]:
    """Lists how large the pages of a TIFF and their tiles say they are, (width, height) each; the first page first."""
    found: list[tuple[int, int]] = []
    for page in _Reader(data).pages(limit=_MAX_PAGES):
        if not found:
            found.append((page.number(_WIDTH) or 0, page.number(_LENGTH) or 0))
        tile = page.number(_TILE_WIDTH) or 0, page.number(_TILE_LENGTH) or 0
        if all(tile):
            found.append(tile)
    return found


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._order = "<" if data[:2] == b"II" else ">"
        self._big = data[2:4] in (b"+\0", b"\0+")
        self._pointer = "Q" if self._big else "I"
        self.cut = False

    def pages(self, limit: int) -> Iterator[Directory]:
        """Walks the chain of pages; ends at the first that is broken, which cuts it, or was seen before."""
        at = self._number(self._pointer, 8 if self._big else 4)
        seen: set[int] = set()
        while at and at not in seen and len(seen) < limit:
            seen.add(at)
            found = self._directory(at)
            if found is None:
                self.cut = True
                return
            page, at = found
            yield page
        self.cut = at is None

    def children(self, page: Directory) -> Iterator[Directory]:
        for at in page.numbers(_SUB_IFDS):
            found = self._directory(at)
            if found is not None:
                yield found[0]

    def _directory(self, at: int) -> tuple[Directory, int | None] | None:
        """Reads a directory and the offset of the next page."""
        count = self._number("Q" if self._big else "H", at)
        if count is None or not 0 < count <= _MAX_ENTRIES:
            return None
        width = 20 if self._big else 12
        at += 8 if self._big else 2
        entries: dict[int, tuple[int, ...] | bytes] = {}
        for start in range(at, at + count * width, width):
            head = self._unpack("HH" + self._pointer, start)
            if head is None:
                return None
            tag, kind, length = head
            value = self._value(kind, length, start + (12 if self._big else 8))
            if value is not None:
                entries[tag] = value
        return Directory(entries), self._number(self._pointer, at + count * width)

    def _value(self, kind: int, length: int, at: int) -> tuple[int, ...] | bytes | None:
        size = _SIZES.get(kind)
        if size is None or length == 0:
            return None
        length = min(length, _MAX_VALUES)
        if size * length > (8 if self._big else 4):
            offset = self._number(self._pointer, at)
            if offset is None:
                return None
            at = offset
        if size == 1:
            return self._data[at : at + length]
        return self._unpack(f"{length}{_CODES[size]}", at)

    def _number(self, code: str, at: int) -> int | None:
        values = self._unpack(code, at)
        return values[0] if values else None

    def _unpack(self, code: str, at: int) -> tuple[int, ...] | None:
        try:
            return struct.unpack_from(self._order + code, self._data, at)
        except (struct.error, IndexError, OverflowError):
            return None
