"""Reads what a file holds beside its first picture, while it is open for decoding anyway.

Nothing here can fail a picture: what is broken, or not understood, counts as something that no other file holds.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np
from PIL import ExifTags, Image, IptcImagePlugin

from app.core.decode import jpeg_2000, psd
from app.core.decode.colour import bands, gamut_of
from app.core.decode.jpeg_parts import JpegParts
from app.core.decode.metadata import BROKEN, Exif
from app.core.decode.other_formats import comments, depth_of_ppm, strange_parts
from app.core.formats import LOSSLESS_FORMATS
from app.core.holdings import words
from app.core.holdings.bounds import bounded_extras, bounded_words
from app.core.holdings.frames import Marked, mark_frames
from app.core.holdings.types import Extra, ExtraKind, Field, Gamut, Holdings, Word
from app.core.holdings.xmp import Packet, read_xmp
from app.core.types import Metadata

_Tag = ExifTags.Base
_ALPHA_GRID = 32
_LAYERS_TAGS = (37724,)
"""Photoshop's layers in a TIFF (ImageSourceData)."""
_PRIVATE_TAGS = (33550, 33922, 34264, 34735, 42112, 50838, 50839)
"""Places on maps (GeoTIFF), GDAL's and ImageJ's notes: told by their bytes."""
_FLOAT = 3
_LOSSY_TIFF = frozenset({6, 7, 33003, 33005, 34712, 34892, 50001})
"""Compressions of TIFF by JPEG, JPEG 2000 and WebP."""
_PHOTOSHOP = b"Photoshop 3.0\0"
_PHOTOSHOP_TAG = 34377
_ZONE_TAGS = (36881, 36882, 36880)
_MAKER_NOTE = 37500
_FEW_BYTES = 64
"""A shorter note of a maker is a mark, and says nothing."""


class Opened(NamedTuple):
    """A picture that was opened and decoded, and what was read of it so far; the parts of a JPEG.

    It is cut where its bytes end before all of its frames.
    """

    image: Image.Image
    data: bytes
    found: str
    frames: int
    exif: Exif
    metadata: Metadata
    extras: tuple[Extra, ...]
    parts: JpegParts | None = None
    cut: bool = False


def read_holdings(opened: Opened) -> Holdings:
    """Reads what an opened and decoded picture holds; afterwards it may stand at another frame."""
    image, metadata = opened.image, opened.metadata
    packet = read_xmp(_xmp(image))
    extras = list(opened.extras)
    if not packet.readable:
        extras.append(_told(_xmp(image)))
    extras += [_told(part) for part in _private(image)]
    extras += [_told(part) for part in psd.drawn(_resources(opened))]
    extras += [_told(part) for part in strange_parts(opened.data, opened.found)]
    note = opened.exif.details.get(_MAKER_NOTE)
    if isinstance(note, bytes | str) and len(note) > _FEW_BYTES:
        extras.append(_CAMERAS_NOTES)
    alpha, layers, gamut = _alpha(image), _has_layers(opened), _gamut(image)
    depth, floating = _depth(opened)
    told = _words(opened, packet)
    marked = _marks(opened) if opened.frames > 1 else Marked()
    captured, fraction, zone = _time(opened.exif, metadata, packet)
    return Holdings(
        frames=opened.frames,
        marks=marked.marks,
        frames_known=marked.known and not opened.cut,
        damaged=marked.broken or opened.cut,
        depth=depth,
        floating=floating,
        lossless=_is_lossless(opened),
        alpha=alpha,
        layers=layers,
        gamut=gamut,
        words=told,
        captured=captured,
        fraction=fraction,
        zone=zone,
        camera=metadata.camera,
        place=_place(metadata) or packet.place,
        extras=bounded_extras(extras),
    )


def of_raw(exif: Exif, metadata: Metadata, frames: int = 1) -> Holdings:
    """Returns what a camera RAW file holds: its words by EXIF, and the depth of its sensor."""
    captured, fraction, zone = _time(exif, metadata, Packet())
    return Holdings(
        frames=frames,
        depth=16,
        lossless=True,
        words=bounded_words(words.from_exif((exif.main, exif.details))),
        captured=captured,
        fraction=fraction,
        zone=zone,
        camera=metadata.camera,
        place=_place(metadata),
        extras=(_CAMERAS_NOTES,),
    )


def _marks(opened: Opened) -> Marked:
    """Marks the frames as Pillow counts them; the pictures of an icon stay unknown, of which it shows the largest."""
    if opened.found == "ICO":
        return Marked(known=False)
    if opened.found == "GIF":
        return mark_frames(opened.image, opened.frames)
    try:
        count = int(getattr(opened.image, "n_frames", 1))
    except BROKEN:  # it goes from page to page to count them
        return Marked(known=False, broken=True)
    return mark_frames(opened.image, count)


def _told(data: bytes) -> Extra:
    return Extra(ExtraKind.OTHER, hashlib.blake2b(data, digest_size=8).hexdigest())


_CAMERAS_NOTES = _told(b"maker note")
"""That a maker's notes are there; not which: programs that write a date into a file may move and change them."""


def _resources(opened: Opened) -> bytes:
    """Returns the image resources that Photoshop left in a JPEG or TIFF."""
    if opened.parts is not None:
        return b"".join(part[len(_PHOTOSHOP) :] for part in opened.parts.payloads(0xED, _PHOTOSHOP))
    kept = getattr(opened.image, "tag_v2", {}).get(_PHOTOSHOP_TAG)
    return kept if isinstance(kept, bytes) else b""


def _xmp(image: Image.Image) -> bytes:
    packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    if isinstance(packet, str):
        packet = packet.encode("utf-8", "replace")
    return packet if isinstance(packet, bytes) else b""


def _words(opened: Opened, packet: Packet) -> tuple[Word, ...]:
    found: set[Word] = set(packet.words)
    found.update(words.from_exif((opened.exif.main, opened.exif.details)))
    found.update(words.from_iptc(_iptc(opened.image)))
    found.update(words.from_texts(_texts(opened.image)))
    found.update(words.from_comments(_comments(opened)))
    return bounded_words(word for word in found if word.field is not Field.TEXT or word.value)


def _iptc(image: Image.Image) -> Mapping[tuple[int, int], Any]:
    try:
        return IptcImagePlugin.getiptcinfo(image) or {}  # type: ignore[arg-type]
    except BROKEN:
        return {}


def _texts(image: Image.Image) -> Mapping[str, str]:
    texts = getattr(image, "text", None) if image.format == "PNG" else None
    return {str(name): str(text) for name, text in texts.items()} if isinstance(texts, dict) else {}


def _comments(opened: Opened) -> list[bytes]:
    if opened.parts is not None:
        return opened.parts.payloads(0xFE)
    if opened.found != "GIF":
        return comments(opened.image, opened.data, opened.found)
    comment = opened.image.info.get("comment")
    return [comment] if isinstance(comment, bytes) else []


def _time(exif: Exif, metadata: Metadata, packet: Packet) -> tuple[str | None, int, str | None]:
    """Returns the capture time to the second, microseconds, and zone; EXIF before XMP."""
    written = metadata.captured_at or packet.captured
    if written is None:
        return None, 0, None
    zone = next((z for tag in _ZONE_TAGS if (z := _zone(exif.details.get(tag)))), None)
    if metadata.captured_at is None:
        zone = zone or _zone(written[19:][-6:]) or ("+00:00" if written.endswith("Z") else None)
    fraction = written[20:26].split("+")[0].split("-")[0].rstrip("Z") if written[19:20] == "." else ""
    digits = fraction if fraction.isdigit() else ""
    return written[:19], int(digits.ljust(6, "0")) if digits else 0, zone


def _zone(value: object) -> str | None:
    text = value.strip("\0 ") if isinstance(value, str) else ""
    right = len(text) == 6 and text[0] in "+-" and text[3] == ":" and (text[1:3] + text[4:]).isdigit()
    return text if right else None


def _place(metadata: Metadata) -> tuple[float, float] | None:
    if metadata.latitude is None or metadata.longitude is None:
        return None
    return round(metadata.latitude, 4), round(metadata.longitude, 4)


def _alpha(image: Image.Image) -> str:
    """Returns a digest of where a loaded picture is transparent, "" where it is nowhere."""
    if not image.has_transparency_data:
        return ""
    alpha = (image if image.mode in ("LA", "RGBA") else image.convert("RGBA")).getchannel("A")
    low, _high = alpha.getextrema()
    if not isinstance(low, int | float) or low >= 255:
        return ""
    coarse = np.asarray(alpha.resize((_ALPHA_GRID, _ALPHA_GRID), Image.Resampling.BOX)) >> 5
    return hashlib.blake2b(coarse.tobytes(), digest_size=8).hexdigest()


def _has_layers(opened: Opened) -> bool:
    if opened.found == "PSD":
        return psd.take_apart(opened.data).layers
    tags = getattr(opened.image, "tag_v2", {})
    return any(tag in tags for tag in _LAYERS_TAGS)


def _private(image: Image.Image) -> Iterator[bytes]:
    tags = getattr(image, "tag_v2", {})
    for tag in _PRIVATE_TAGS:
        if tag in tags:
            yield repr((tag, tags[tag])).encode("utf-8", "replace")


def _gamut(image: Image.Image) -> Gamut:
    if image.mode in ("CMYK", "LAB"):
        return Gamut.WIDEST
    profile = image.info.get("icc_profile")
    return gamut_of(profile) if isinstance(profile, bytes) else Gamut.NORMAL


def _depth(opened: Opened) -> tuple[int, bool]:
    """Returns the bits a channel that are really used, and whether they are floats."""
    image, data = opened.image, opened.data
    if image.mode == "F":
        return 32, True
    if opened.found == "PNG":
        return (_used(image) if data[24] == 16 else 8), False
    if opened.found == "TIFF":
        bits = max(_numbers(image, 258), default=8)
        floating = _FLOAT in _numbers(image, 339)
        return (_used(image) if bits == 16 and not floating else max(bits, 8)), floating
    if opened.parts is not None:
        return max(8, next((part.payload[0] for part in opened.parts.segments if _is_frame(part)), 8)), False
    if opened.found == "JXL":
        return int(image.info.get("bits_per_sample", 16)), False
    if opened.found in ("HEIF", "AVIF"):
        stated = image.info.get("bit_depth")
        return (stated if isinstance(stated, int) else _pixi(data)), False
    if image.mode.startswith("I"):
        return _used(image), False
    return _stated_depth(data, opened.found), False


def _stated_depth(data: bytes, found: str) -> int:
    """Returns the bits a channel of what Pillow reduced to eight."""
    if found == "PPM":
        return depth_of_ppm(data)
    if found == "SGI":
        return 8 * data[3]
    return jpeg_2000.take_apart(data).depth if found == "JPEG2000" else 8


def _is_lossless(opened: Opened) -> bool:
    """Says whether the coding keeps every pixel: a palette does not keep those of a photo."""
    image = opened.image
    if opened.found == "WEBP":
        return b"VP8L" in opened.data[12:64]
    if opened.found == "TIFF":
        return image.mode != "P" and not set(_numbers(image, 259)) & _LOSSY_TIFF
    if opened.found == "TGA" and opened.data[16] < 24 and image.mode not in ("L", "LA"):
        return False  # five bits a channel
    return opened.found in LOSSLESS_FORMATS and image.mode not in ("P", "PA")


def _is_frame(part: Any) -> bool:
    return part.marker in range(0xC0, 0xD0) and part.marker not in (0xC4, 0xC8, 0xCC) and bool(part.payload)


def _numbers(image: Image.Image, tag: int) -> list[int]:
    value = getattr(image, "tag_v2", {}).get(tag, ())
    values = value if isinstance(value, tuple) else (value,)
    return [number for number in values if isinstance(number, int)]


def _used(image: Image.Image) -> int:
    """Returns whether 16 bits are used, or 8 that were stretched; what Pillow reduced to 8 counts as used."""
    if not image.mode.startswith("I"):
        return 16
    stretched = shifted = small = True
    for _top, band in bands(image):
        values = np.asarray(band).astype(np.int64)
        low, high = values & 0xFF, values >> 8
        stretched, shifted = stretched and bool((low == high).all()), shifted and bool((low == 0).all())
        small = small and bool((values < 256).all())
    return 8 if stretched or shifted or small else 16


def _pixi(data: bytes) -> int:
    """Returns the bits a channel that the container states (ISO/IEC 23008-12, `pixi`), 8 if it states none."""
    at = data.find(b"pixi", 0, 1 << 16)
    channels = data[at + 8] if 0 <= at < len(data) - 9 else 0
    stated = list(data[at + 9 : at + 9 + channels]) if 0 < channels <= 4 else []
    return max([8, *(bits for bits in stated if bits <= 16)])
