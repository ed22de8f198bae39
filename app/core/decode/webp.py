"""Walks the chunks of a WebP, and saves what is whole of an animation that breaks off.

libwebp makes nothing of an animation that is not there to its last byte. Layout: "WebP Container Specification"
(developers.google.com/speed/webp/docs/riff_container).
"""

from __future__ import annotations

from collections.abc import Iterator

_HEAD = 12


def chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Yields the name of each chunk, where it starts and where it ends; the last may end beyond the data."""
    at = _HEAD
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        yield data[at : at + 4], at, at + 8 + size + (size & 1)
        at += 8 + size + (size & 1)


def is_cut(data: bytes) -> bool:
    """Says whether the file promises more bytes than there are."""
    return int.from_bytes(data[4:8], "little") + 8 > len(data)


def saved(data: bytes) -> bytes:
    """Returns an animation that breaks off without what is not whole of it; all else as it is."""
    if not is_cut(data):
        return data
    whole = [(name, end) for name, _start, end in chunks(data) if end <= len(data)]
    if not any(name == b"ANMF" for name, _end in whole):
        return data
    end = whole[-1][1]
    return data[:4] + (end - 8).to_bytes(4, "little") + data[8:end]
