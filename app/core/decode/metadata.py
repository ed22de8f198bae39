"""Reads what a file says about its picture beside the pixels.

Nothing here can fail a picture: what is broken counts as absent.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image, IptcImagePlugin

from app.core.decode.extras import kinds_of
from app.core.holdings.types import Extra
from app.core.types import Metadata

BROKEN = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    ArithmeticError,
    RuntimeError,
    struct.error,
)
"""What Pillow raises on broken metadata."""

_Tag, _Ifd, _Gps = ExifTags.Base, ExifTags.IFD, ExifTags.GPS

_STRUCTURE = frozenset(
    {*range(254, 270), *range(273, 285), *range(286, 305), *range(317, 348), 347, *range(512, 533)}
    | {700, 33723, 34377, 34665, 34675, 34853, 40961, 40962, 40963, 40965, 50838, 50839}
    | {33421, 33422, *range(50706, 52600)}
    | {_Tag.ExifVersion, _Tag.ComponentsConfiguration, _Tag.FlashPixVersion, _Tag.Orientation}
)
"""Tags that describe how pixels are stored, or point at other metadata; not counted as metadata."""

_XMP_FIELD = re.compile(rb"[\s<](?!xmlns:|rdf:|x:|xml)([A-Za-z][\w-]*:[A-Za-z]\w*)(?=[=>\s])")
_DATE = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)")


class Exif(NamedTuple):
    """The directories of an EXIF block by tag; empty where absent or broken."""

    main: Mapping[int, Any] = {}
    details: Mapping[int, Any] = {}
    gps: Mapping[int, Any] = {}


def read_metadata(image: Image.Image, found: str, exif: Exif, extras: tuple[Extra, ...]) -> Metadata:
    """Reads the metadata of an opened picture; best before its pixels are loaded.

    Args:
        image: The opened picture.
        found: Its format, as `sniff` says.
        exif: As `exif_of` read it.
        extras: As `find_extras` found them.
    """
    return replace(
        from_exif(exif),
        orientation=orientation_in(image, exif),
        jpeg_quality=jpeg_quality(getattr(image, "quantization", None)) if found == "JPEG" else None,
        tags=_count_tags(exif) + _count_xmp(image) + _count_iptc(image),
        has_profile=bool(image.info.get("icc_profile")),
        extras=kinds_of(extras),
    )


def orientation_in(image: Image.Image, exif: Exif) -> int:
    """Returns the EXIF orientation of an opened picture, 1 to 8."""
    # pi-heif turns the picture by the container's rule and rewrites the tag.
    return image.info.get("original_orientation") or orientation_of(exif)


def from_exif(exif: Exif) -> Metadata:
    """Returns what EXIF alone says."""
    latitude, longitude = _position(exif.gps)
    return Metadata(
        # TIFF/EP, and so many a RAW file, keeps the time in its main directory.
        captured_at=_captured_at({**exif.main, **exif.details}),
        camera=_camera(exif.main),
        latitude=latitude,
        longitude=longitude,
        orientation=orientation_of(exif),
        tags=_count_tags(exif),
    )


def exif_of(image: Image.Image) -> Exif:
    """Returns the EXIF of an opened picture."""
    try:
        return _directories(image.getexif())
    except BROKEN:
        return Exif()


def parse_exif(block: bytes) -> Exif:
    """Returns the EXIF of a block that is built like a TIFF file."""
    exif = Image.Exif()
    try:
        exif.load(block)
        return _directories(exif)
    except BROKEN:
        return Exif()


def _directories(exif: Image.Exif) -> Exif:
    return Exif(dict(exif), _directory(exif, _Ifd.Exif), _directory(exif, _Ifd.GPSInfo))


def _directory(exif: Image.Exif, which: int) -> Mapping[int, Any]:
    try:
        return dict(exif.get_ifd(which))
    except BROKEN:
        return {}


def orientation_of(exif: Exif) -> int:
    """Returns the EXIF orientation, 1 where it is absent or makes no sense."""
    value = exif.main.get(_Tag.Orientation)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def jpeg_quality(tables: Mapping[int, Iterable[int]] | None) -> int | None:
    """Estimates the quality setting of a JPEG: the one whose tables come nearest to the file's.

    The tables of ITU-T T.81, annex K, scaled as libjpeg's `jpeg_set_quality` does (jcparam.c). Encoders with
    tables of their own (cameras, Photoshop) get the setting of libjpeg that loses about as much.

    Args:
        tables: Quantisation tables by id, 64 steps each in natural order: luminance, and chrominance if any.

    Returns:
        1 to 100, None without a usable table.
    """
    usable = [list(table) for _id, table in sorted((tables or {}).items())[:2]]
    if not usable or any(len(table) != 64 for table in usable):
        return None
    steps = np.array(usable, np.float64).reshape(1, -1)
    known = _ijg_tables()[:, : steps.shape[1]]
    return int(np.argmin(np.abs(known - steps).sum(axis=1))) + 1


@cache
def _ijg_tables() -> NDArray[np.float64]:
    """Returns the tables of every quality from 1 to 100: (100, 128), luminance then chrominance."""
    quality = np.arange(1, 101)
    scale = np.where(quality < 50, 5000 // quality, 200 - 2 * quality)[:, None]
    scaled = (np.array([_LUMINANCE + _CHROMINANCE], np.float64) * scale + 50) // 100
    return np.clip(scaled, 1, 255)


def _captured_at(details: Mapping[int, Any]) -> str | None:
    for date, fraction in (
        (_Tag.DateTimeOriginal, _Tag.SubsecTimeOriginal),
        (_Tag.DateTimeDigitized, _Tag.SubsecTimeDigitized),
    ):
        written = _DATE.match(_text(details.get(date)))
        if not written:
            continue
        digits = re.match(r"\d{1,6}", _text(details.get(fraction)))
        micro = digits[0].ljust(6, "0") if digits else "0" * 6
        try:
            return datetime.fromisoformat("{}-{}-{}T{}:{}:{}.".format(*written.groups()) + micro).isoformat()
        except ValueError:
            continue
    return None


_LONGEST_CAMERA = 200


def _camera(exif: Mapping[int, Any]) -> str | None:
    make, model = _text(exif.get(_Tag.Make)), _text(exif.get(_Tag.Model))
    # "Canon" "Canon EOS R5" is one name, and so is "NIKON CORPORATION" "NIKON D850".
    if make and model.lower().startswith(make.split()[0].lower()):
        make = ""
    return f"{make} {model}".strip()[:_LONGEST_CAMERA] or None


def _position(gps: Mapping[int, Any]) -> tuple[float | None, float | None]:
    latitude = _degrees(gps.get(_Gps.GPSLatitude), _text(gps.get(_Gps.GPSLatitudeRef)) == "S", 90)
    longitude = _degrees(gps.get(_Gps.GPSLongitude), _text(gps.get(_Gps.GPSLongitudeRef)) == "W", 180)
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        return None, None
    return latitude, longitude


def _degrees(values: Any, negative: bool, limit: int) -> float | None:
    try:
        degrees, minutes, seconds = (float(value) for value in values)
    except BROKEN:
        return None
    total = degrees + minutes / 60 + seconds / 3600
    if not math.isfinite(total) or not 0 <= total <= limit:
        return None
    return -total if negative else total


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return value.replace("\0", " ").strip() if isinstance(value, str) else ""


def _count_tags(directories: Iterable[Mapping[int, Any]]) -> int:
    return sum(tag not in _STRUCTURE for directory in directories for tag in directory)


def _count_xmp(image: Image.Image) -> int:
    packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    if isinstance(packet, str):
        packet = packet.encode("utf-8", "replace")
    return len(set(_XMP_FIELD.findall(packet))) if isinstance(packet, bytes) else 0


def _count_iptc(image: Image.Image) -> int:
    try:
        return len(IptcImagePlugin.getiptcinfo(image) or {})  # type: ignore[arg-type]
    except BROKEN:
        return 0


# fmt: off
_LUMINANCE = (
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55,
    14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
    18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92,
    49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
)
_CHROMINANCE = (
    17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99,
    24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99,
    *(99,) * 32,
)
# fmt: on
