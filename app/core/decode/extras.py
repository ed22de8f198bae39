"""Finds what a file embeds beside its picture: motion video, gain map, depth, sound, and what is not known.

What counts is what is there: a packet that merely declares the namespace of a gain map holds none. Each thing is told
by its kind and by its bytes, so that two movies are not taken for one; what nobody here understands is told all the
same.

Sources of the marks: Google's "Motion Photo format" 1.0 and its predecessor MicroVideo, "Ultra HDR image format" 1.1
(`hdrgm`), "Dynamic Depth" 1.0 and its predecessor GDepth; ISO 21496-1; Apple's auxiliary image types; Samsung's trailer
(SEFT), as ExifTool's tag tables describe it; CIPA DC-007 (MPF); PNG, third edition; Google's WebP container.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from app.core.decode.jpeg_parts import JpegParts, extended_xmp, take_apart
from app.core.holdings.types import Extra, ExtraKind

_GAIN_MAP = re.compile(rb"hdrgm:Version|HDRGainMap|hdr-gain-map/1\.0|urn:iso:std:iso:ts:21496:-1")
_DEPTH = re.compile(rb"GDepth:|ns\.google\.com/photos/dd/1\.0|depthmap/1\.0|aux:depth|aux:disparity")
_EMBEDDED = {
    ExtraKind.DEPTH: re.compile(rb"GDepth:Data|depthmap/1\.0/\"?[^>]{0,40}Data"),
    ExtraKind.SOUND: re.compile(rb"GAudio:Data"),
    ExtraKind.PICTURE: re.compile(rb"GImage:Data"),
}
_SAMSUNG = {
    b"MotionPhoto_Data": ExtraKind.MOTION,
    b"DualShot_DepthMap": ExtraKind.DEPTH,
    b"DualShot_Extra_Info": None,
    b"SoundShot_": ExtraKind.SOUND,
}
_SAMSUNG_END = b"SEFT"
_VIDEO = re.compile(rb"\0\0\0[\x08-\x60]ftyp(?:mp4|isom|iso[2-6]|avc1|qt  |MSNV|3gp|hevc|M4V)")
_APPLE_GAIN_MAP = b":aux:hdrgainmap"
_ISO_GAIN_MAP = re.compile(rb"infe.{8}tmap", re.DOTALL)
_HEIF_DEPTH = (b"auxid:2\0", b":auxid:2", b"aux:depth", b"aux:disparity")
_HEIF_HEAD = 1 << 20

_KNOWN_SEGMENTS: dict[int, tuple[bytes, ...]] = {
    0xE0: (b"JFIF", b"JFXX", b"AVI1", b"CIFF"),
    0xE1: (b"Exif", b"http://ns.adobe.com/", b"XMP\0"),
    0xE2: (b"ICC_PROFILE", b"MPF\0", b"FPXR", b"urn:iso:std:iso:ts:21496"),
    0xEC: (b"Ducky", b"[picture info]"),
    0xED: (b"Photoshop 3.0", b"Adobe_Photoshop"),
    0xEE: (b"Adobe",),
}
_CODING = frozenset({*range(0xC0, 0xD0), 0xDA, 0xDB, 0xDC, 0xDD, 0xDE, 0xDF, 0xFE})
"""Segments that describe how the picture is coded, and comments, which are read as words."""

_PNG_KNOWN = frozenset(
    b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV mDCv cLLI cLLi tEXt zTXt iTXt bKGD hIST pHYs sPLT "
    b"eXIf tIME acTL fcTL fdAT oFFs sCAL pCAL sTER gIFg gIFx gIFt dSIG vpAg orNT iDOT caNv prVW meTa".split()
)
_WEBP_KNOWN = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP", b"EXIF", b"XMP "})
_FEW_BYTES = 64
"""What is smaller than this behind a picture or in an unknown segment is a mark, and holds nothing."""


def find_extras(data: bytes, found: str, parts: JpegParts | None = None) -> tuple[Extra, ...]:
    """Names the embedded extras of a file.

    Args:
        data: The whole file.
        found: Its format, as `sniff` says.
        parts: Of a JPEG, if it was taken apart already.

    Returns:
        What is there, sorted.
    """
    if found == "JPEG":
        return tuple(sorted(set(_of_jpeg(data, parts or take_apart(data)))))
    readers = {
        "HEIF": _of_boxes,
        "AVIF": _of_boxes,
        "PNG": _of_png,
        "WEBP": _of_webp,
    }
    reader = readers.get(found)
    return tuple(sorted(set(reader(data)))) if reader is not None else ()


def kinds_of(extras: tuple[Extra, ...]) -> tuple[str, ...]:
    """Returns the kinds that are known by name, each once, sorted."""
    return tuple(sorted({e.kind.value for e in extras if e.kind not in (ExtraKind.OTHER, ExtraKind.PICTURE)}))


def _extra(kind: ExtraKind, data: bytes) -> Extra:
    return Extra(kind, hashlib.blake2b(data, digest_size=8).hexdigest())


def _of_jpeg(data: bytes, parts: JpegParts) -> Iterator[Extra]:
    yield from _of_segments(parts)
    at = parts.end
    for view in sorted(parts.views):
        body = data[view.start : view.end]
        yield _extra(_kind_of_picture(body, data[: parts.end]), body)
    for view in sorted((*parts.views, *parts.small)):
        if view.start >= at:
            yield from _of_tail(data[at : view.start], data[: parts.end])
            at = view.end
    yield from _of_tail(data[at:], data[: parts.end])


def _of_segments(parts: JpegParts) -> Iterator[Extra]:
    packet = extended_xmp(parts)
    main = b"".join(parts.payloads(0xE1, b"http://ns.adobe.com/xap/1.0/\0"))
    for kind, mark in _EMBEDDED.items():
        if mark.search(packet) or mark.search(main):
            yield _extra(kind, packet or main)
    for marker, payload in parts.segments:
        known = marker in _CODING or any(payload.startswith(name) for name in _KNOWN_SEGMENTS.get(marker, ()))
        if not known and len(payload) > _FEW_BYTES:
            yield _extra(ExtraKind.OTHER, payload)


def _of_tail(tail: bytes, head: bytes) -> Iterator[Extra]:
    """Names what stands behind a picture: movies, further pictures, Samsung's trailer, or something unknown."""
    tail = tail.rstrip(b"\0\xff")  # not at its start: a movie begins with zeros
    told = {kind for mark, kind in _SAMSUNG.items() if mark in tail and kind is not None}
    video = _VIDEO.search(tail)
    if video:
        yield _extra(ExtraKind.MOTION, tail[video.start() :])
        tail = tail[: video.start()]
        told.discard(ExtraKind.MOTION)
    for kind in sorted(told):
        yield _extra(kind, tail)
    tail = tail.lstrip(b"\0")
    if told or _is_samsungs(tail) or len(tail) <= _FEW_BYTES:
        return
    is_picture = tail.startswith(b"\xff\xd8")
    yield _extra(_kind_of_picture(tail, head) if is_picture else ExtraKind.OTHER, tail)


def _is_samsungs(tail: bytes) -> bool:
    """Says whether it is the trailer that Samsung's phones write behind every photo: the time, and such."""
    return tail.rstrip(b"\0").endswith(_SAMSUNG_END) or any(mark in tail for mark in _SAMSUNG)


def _kind_of_picture(body: bytes, head: bytes) -> ExtraKind:
    about = body[:65536]
    if _GAIN_MAP.search(about):
        return ExtraKind.GAIN_MAP
    if _DEPTH.search(about):
        return ExtraKind.DEPTH
    return ExtraKind.GAIN_MAP if _GAIN_MAP.search(head) else ExtraKind.PICTURE


def _of_boxes(data: bytes) -> Iterator[Extra]:
    # The boxes that describe the items stand before the coded pictures in all but rare files. Which bytes are an
    # item's is not followed up: the whole file tells it, so that only the very same file holds the same.
    head = data[:_HEIF_HEAD]
    if _APPLE_GAIN_MAP in head or _ISO_GAIN_MAP.search(head):
        yield _extra(ExtraKind.GAIN_MAP, data)
    if any(mark in head for mark in _HEIF_DEPTH):
        yield _extra(ExtraKind.DEPTH, data)
    for name, start, end in _boxes(data):
        if name == b"mpvd":
            yield _extra(ExtraKind.MOTION, data[start:end])


def _of_png(data: bytes) -> Iterator[Extra]:
    at = 8
    while at + 12 <= len(data):
        size, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        body = data[at + 8 : at + 8 + size]
        at += 12 + size
        if name not in _PNG_KNOWN and len(body) > _FEW_BYTES:
            yield _extra(ExtraKind.OTHER, name + body)
        if name == b"IEND":
            yield from _of_tail(data[at:], b"")
            return


def _of_webp(data: bytes) -> Iterator[Extra]:
    end = min(len(data), 8 + int.from_bytes(data[4:8], "little"))
    at = 12
    while at + 8 <= end:
        name, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if name not in _WEBP_KNOWN and size > _FEW_BYTES:
            yield _extra(ExtraKind.OTHER, data[at : at + 8 + size])
        at += 8 + size + size % 2
    yield from _of_tail(data[end:], b"")


def top_boxes(data: bytes) -> dict[bytes, int]:
    """Lists the outermost boxes of an ISO/IEC 14496-12 file.

    Args:
        data: The whole file.

    Returns:
        Where each kind of box ends, in bytes; past the end of the data if the file was cut short.
    """
    return {name: end for name, _start, end in _boxes(data)}


def _boxes(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    at = 0
    for _ in range(64):
        if at + 8 > len(data):
            return
        size, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        if size < 8:
            return
        yield name, at, at + size
        at += size
