"""Finds what a file embeds beside its picture: motion video, gain map, depth, sound.

Sources of the marks: Google's "Motion Photo format" 1.0 and its predecessor MicroVideo, "Ultra HDR image
format" 1.1 (`hdrgm`), "Dynamic Depth" 1.0 and its predecessor GDepth; ISO 21496-1; Apple's auxiliary image
types; Samsung's trailer (SEFT), as ExifTool's tag tables describe it.
"""

from __future__ import annotations

import re

_XMP_MARKS = {
    "motion": re.compile(rb"(?:MotionPhoto|MicroVideo)(?:=[\"']|>)\s*1"),
    "gain_map": re.compile(rb"hdrgm:Version|HDRGainMap|hdr-gain-map/1\.0|urn:iso:std:iso:ts:21496:-1"),
    "depth": re.compile(rb"GDepth:|ns\.google\.com/photos/dd/1\.0|depthmap/1\.0|DualShot_DepthMap"),
}
_TAIL_MARKS = {"motion": b"MotionPhoto_Data", "depth": b"DualShot_DepthMap", "sound": b"SoundShot_"}
_VIDEO = re.compile(rb"\0\0\0[\x10-\x60]ftyp(?:mp4|isom|iso[2-6]|avc1|qt  |MSNV|3gp)")
_APPLE_GAIN_MAP = b":aux:hdrgainmap"
_ISO_GAIN_MAP = re.compile(rb"infe.{8}tmap", re.DOTALL)
_HEIF_DEPTH = (b"auxid:2\0", b":auxid:2", b"aux:depth", b"aux:disparity")
_HEIF_HEAD = 1 << 20


def find_extras(data: bytes, found: str) -> tuple[str, ...]:
    """Names the embedded extras of a file.

    Args:
        data: The whole file.
        found: Its format, as `sniff` says.

    Returns:
        Of "depth", "gain_map", "motion" and "sound" those that are there, sorted.
    """
    if found == "JPEG":
        return tuple(sorted(_of_jpeg(data)))
    if found in ("HEIF", "AVIF"):
        return tuple(sorted(_of_boxes(data)))
    return ()


def _of_jpeg(data: bytes) -> set[str]:
    scan = _start_of_scan(data)
    # Within entropy-coded data every FF is followed by 00 or a restart mark: the next FF D9 ends the picture.
    end = data.find(b"\xff\xd9", scan)
    head, tail = data[:scan], data[end + 2 :] if end >= 0 else b""
    extras = {name for name, mark in _XMP_MARKS.items() if mark.search(head)}
    if not tail:
        return extras
    extras |= {name for name, mark in _XMP_MARKS.items() if mark.search(tail)}
    extras |= {name for name, mark in _TAIL_MARKS.items() if mark in tail}
    if _VIDEO.search(tail):
        extras.add("motion")
    return extras


def _start_of_scan(data: bytes) -> int:
    """Returns where the entropy-coded data of a JPEG begins (ITU-T T.81, annex B), or where its marks end."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        mark = data[at + 1]
        if mark == 0xFF:
            at += 1
            continue
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if mark == 0xDA:
            break
    return min(at, len(data))


def _of_boxes(data: bytes) -> set[str]:
    # The boxes that describe the items stand before the coded pictures in all but rare files.
    head = data[:_HEIF_HEAD]
    extras = {name for name, mark in _XMP_MARKS.items() if mark.search(head)}
    if _APPLE_GAIN_MAP in head or _ISO_GAIN_MAP.search(head):
        extras.add("gain_map")
    if any(mark in head for mark in _HEIF_DEPTH):
        extras.add("depth")
    if b"mpvd" in top_boxes(data):
        extras.add("motion")
    return extras


def top_boxes(data: bytes) -> dict[bytes, int]:
    """Lists the outermost boxes of an ISO/IEC 14496-12 file.

    Args:
        data: The whole file.

    Returns:
        Where each kind of box ends, in bytes; past the end of the data if the file was cut short.
    """
    ends: dict[bytes, int] = {}
    at = 0
    while at + 8 <= len(data) and len(ends) < 64:
        size, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        if size < 8:
            break
        at += size
        ends[name] = at
    return ends
