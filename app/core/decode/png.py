"""Takes out of a PNG what Pillow would refuse the whole picture for: texts and profiles that unpack to very much.

Layout: "Portable Network Graphics", third edition, 5.3 and 11.3.3.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from PIL import PngImagePlugin

_MOST_TEXTS = PngImagePlugin.MAX_TEXT_MEMORY // 2
"""Letters of all texts that are read; Pillow counts what it makes of them, and gives up at twice as many."""
_START, _FRAME = 8, 12
_KEYWORD = 80
"""Bytes of the longest keyword, the zero behind it included."""


def lightened(data: bytes) -> bytes:
    """Returns a PNG without the texts and profiles that are too large to be read; as it is where there are none."""
    left_out = list(_left_out(data))
    if not left_out:
        return data
    kept, at = [], 0
    for start, end in left_out:
        kept.append(data[at:start])
        at = end
    return b"".join((*kept, data[at:]))


def unread(data: bytes) -> Iterator[bytes]:
    """Yields the texts and profiles that are too large to be read, as they stand in the file."""
    for start, end in _left_out(data):
        yield data[start:end]


def _left_out(data: bytes) -> Iterator[tuple[int, int]]:
    """Yields where each chunk that is not read starts and ends."""
    texts = 0
    for name, start, end in _chunks(data):
        if name not in (b"tEXt", b"zTXt", b"iTXt", b"iCCP"):
            continue
        if texts > _MOST_TEXTS:  # nothing more is unpacked
            yield start, end
            continue
        size = _unpacked(name, data[start + 8 : end - 4])
        if size is None:
            yield start, end
        elif name != b"iCCP":
            texts += size
            if texts > _MOST_TEXTS:
                yield start, end


def _chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Yields the name of each whole chunk, where it starts and where it ends, up to the end of the picture."""
    at = _START
    while at + _FRAME <= len(data):
        name, end = data[at + 4 : at + 8], at + _FRAME + int.from_bytes(data[at : at + 4], "big")
        if name == b"IEND" or end > len(data):
            return
        yield name, at, end
        at = end


def _unpacked(name: bytes, body: bytes) -> int | None:
    """Returns how many bytes a text or a profile has, None where they are more than Pillow unpacks."""
    keyword = body.find(b"\0", 0, _KEYWORD)
    if name == b"tEXt" or keyword < 0:
        return len(body)
    if name == b"iTXt":
        if body[keyword + 1 : keyword + 2] in (b"", b"\0"):
            return len(body)
        packed = body.find(b"\0", body.find(b"\0", keyword + 3) + 1) + 1
    else:
        packed = keyword + 2
    unpacker = zlib.decompressobj()
    try:
        size = len(unpacker.decompress(body[packed:], PngImagePlugin.MAX_TEXT_CHUNK))
    except zlib.error:  # Pillow passes over it
        return len(body)
    return None if unpacker.unconsumed_tail else size
