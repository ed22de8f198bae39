"""What a JPEG 2000 file holds beside its pixels. Layout: ITU-T T.800, annexes A and I."""

from __future__ import annotations

import struct
from typing import NamedTuple

from app.core.decode.boxes import boxes, within

START = b"\xff\x4f\xff\x51"
_COMPONENTS = 40
_KNOWN = frozenset({b"jP  ", b"ftyp", b"rreq", b"jp2h", b"jp2c", b"free", b"skip"})
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_EXIF = b"JpgTiffExif->JP2"
_ICC = 2


class Jpeg2000(NamedTuple):
    """The parts of a JPEG 2000 file.

    Attributes:
        depth: Bits of its deepest channel.
        profile: Its ICC profile, empty where there is none.
        xmp: Its XMP packet, empty where there is none.
        exif: Its EXIF block, empty where there is none.
        strange: Boxes that may hold something, and are not read.
    """

    depth: int = 8
    profile: bytes = b""
    xmp: bytes = b""
    exif: bytes = b""
    strange: tuple[bytes, ...] = ()


def take_apart(data: bytes) -> Jpeg2000:
    """Takes a JPEG 2000 file apart without decoding it."""
    if data.startswith(START):
        return Jpeg2000(_depth(data))
    xmp = exif = b""
    strange, pictures = [], 0
    for box in boxes(data):
        body = data[box.start : box.end]
        pictures += box.name == b"jp2c"
        if box.name == b"uuid" and body.startswith(_XMP):
            xmp = body[len(_XMP) :]
        elif box.name == b"uuid" and body.startswith(_EXIF):
            exif = body[len(_EXIF) :]
        elif box.name not in _KNOWN or (box.name == b"jp2c" and pictures > 1):
            strange.append(box.name + body)
    return Jpeg2000(depth=_depth(data), profile=_profile(data), xmp=xmp, exif=exif, strange=tuple(strange))


def _depth(data: bytes) -> int:
    at = data.find(START)
    try:
        (count,) = struct.unpack_from(">H", data, at + _COMPONENTS)
        stated = data[at + _COMPONENTS + 2 : at + _COMPONENTS + 2 + 3 * min(count, 16) : 3]
    except struct.error:
        return 8
    return max([8, *((bits & 0x7F) + 1 for bits in stated)])


def _profile(data: bytes) -> bytes:
    for box in within(data, b"jp2h/colr"):
        if data[box.start : box.start + 1] == bytes((_ICC,)):
            return data[box.start + 3 : box.end]
    return b""
