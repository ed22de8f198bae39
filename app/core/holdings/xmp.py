"""What an XMP packet says, property by property (ISO 16684-1); nothing in it can fail a picture.

Properties that programs write about their own work are left out; what is not known counts as the user's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree

from app.core.holdings.types import Field, Word

_MOST_BYTES = 8 << 20
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XML = "{http://www.w3.org/XML/1998/namespace}"

DC = "http://purl.org/dc/elements/1.1/"
XMP = "http://ns.adobe.com/xap/1.0/"
PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/"
LIGHTROOM = "http://ns.adobe.com/lightroom/1.0/"
IPTC = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
IPTC_MORE = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
EXIF = "http://ns.adobe.com/exif/1.0/"
REGIONS = "http://www.metadataworkinggroup.com/schemas/regions/"
KEYWORDS = "http://www.metadataworkinggroup.com/schemas/keywords/"
MICROSOFT = "http://ns.microsoft.com/photo/1.0/"
PEOPLE = "http://ns.microsoft.com/photo/1.2/"
DIGIKAM = "http://www.digikam.org/ns/1.0/"
ACDSEE = "http://ns.acdsee.com/iptc/1.0/"
GPANO = "http://ns.google.com/photos/1.0/panorama/"
RAW_SETTINGS = "http://ns.adobe.com/camera-raw-settings/1.0/"

_FIELDS: dict[tuple[str, str], Field] = {
    (DC, "title"): Field.TITLE,
    (DC, "description"): Field.CAPTION,
    (DC, "subject"): Field.KEYWORD,
    (DC, "creator"): Field.CREATOR,
    (DC, "rights"): Field.COPYRIGHT,
    (XMP, "Rating"): Field.RATING,
    (XMP, "Label"): Field.LABEL,
    (PHOTOSHOP, "Headline"): Field.TITLE,
    (LIGHTROOM, "hierarchicalSubject"): Field.KEYWORD,
    (DIGIKAM, "TagsList"): Field.KEYWORD,
    (DIGIKAM, "ColorLabel"): Field.LABEL,
    (DIGIKAM, "PickLabel"): Field.LABEL,
    (MICROSOFT, "LastKeywordXMP"): Field.KEYWORD,
    (KEYWORDS, "Keywords"): Field.KEYWORD,
    (ACDSEE, "keywords"): Field.KEYWORD,
    (ACDSEE, "caption"): Field.CAPTION,
    (ACDSEE, "rating"): Field.RATING,
    (IPTC_MORE, "PersonInImage"): Field.PERSON,
    (PEOPLE, "RegionInfo"): Field.PERSON,
    (REGIONS, "Regions"): Field.PERSON,
    (EXIF, "UserComment"): Field.COMMENT,
}

_LOCATION = frozenset({"City", "State", "Country", "CountryCode", "Location", "LocationCreated", "LocationShown"})
_OF_PROGRAMS = frozenset(
    {
        "adobe:ns:meta/",
        "http://ns.adobe.com/xap/1.0/mm/",
        "http://ns.adobe.com/tiff/1.0/",
        "http://ns.adobe.com/exif/1.0/aux/",
        "http://cipa.jp/exif/1.0/",
        "http://ns.adobe.com/hdr-gain-map/1.0/",
        "http://ns.google.com/photos/1.0/container/",
        "http://ns.google.com/photos/1.0/container/item/",
        "http://ns.google.com/photos/1.0/camera/",
        "http://ns.google.com/photos/dd/1.0/device/",
        "http://ns.google.com/photos/1.0/depthmap/",
        "http://ns.google.com/photos/1.0/image/",
        "http://ns.google.com/photos/1.0/audio/",
        "http://ns.apple.com/faceinfo/1.0/",
        "http://ns.apple.com/adjustment-settings/1.0/",
        "http://ns.apple.com/HDRGainMap/1.0/",
        "http://ns.apple.com/pixeldatainfo/1.0/",
        "http://ns.adobe.com/xmp/note/",
        "http://ns.adobe.com/xmp/1.0/DynamicMedia/",
        "http://www.gimp.org/xmp/",
        "http://ns.adobe.com/lightroom/settings/1.0/",
        "http://ns.useplus.org/ldf/xmp/1.0/",
    }
)
"""Namespaces of what cameras and editors note for themselves; embedded things that they declare are found as bytes."""

_OF_PROGRAMS_HERE = frozenset(
    {
        *(
            (XMP, name)
            for name in ("CreatorTool", "CreateDate", "ModifyDate", "MetadataDate", "Identifier", "Thumbnails")
        ),
        *((PHOTOSHOP, name) for name in ("ColorMode", "ICCProfile", "DateCreated", "History", "DocumentAncestors")),
        *((PHOTOSHOP, name) for name in ("LegacyIPTCDigest", "SidecarForExtension", "EmbeddedXMPDigest", "Urgency")),
        *((DC, name) for name in ("format", "identifier", "type")),
        *((DIGIKAM, name) for name in ("ImageHistory", "ImageUniqueID")),
    }
)
_ENTITIES = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_PEOPLE_NAMES = frozenset({"Name", "PersonDisplayName", "PersonInImage"})
_POSITION = re.compile(r"(\d+),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?([NSEW])")


class Packet(NamedTuple):
    """What a packet says.

    Attributes:
        words: The user's words, sorted.
        captured: When the picture was taken, as written ("2021-05-06T10:11:12.25+02:00"); None if absent.
        place: Degrees north and east, None if absent.
        readable: It could be read; where not, it may say anything.
    """

    words: tuple[Word, ...] = ()
    captured: str | None = None
    place: tuple[float, float] | None = None
    readable: bool = True


def read_xmp(packet: bytes) -> Packet:
    """Reads a packet, as it is embedded or stands in a sidecar."""
    if not packet.strip(b"\0 \r\n\t"):
        return Packet()
    if len(packet) > _MOST_BYTES or _ENTITIES.search(packet):
        return Packet(readable=False)
    try:
        root = ElementTree.fromstring(packet.strip(b"\0 \r\n\t"))
    except (ElementTree.ParseError, ValueError, LookupError):
        return Packet(readable=False)
    words: set[Word] = set()
    said: dict[tuple[str, str], str] = {}
    for space, name, element in _properties(root):
        values = tuple(filter(None, map(even, _values(element))))
        if values:
            said.setdefault((space, name), values[0])
            words.update(_words(space, name, element, values))
    captured = said.get((EXIF, "DateTimeOriginal")) or said.get((PHOTOSHOP, "DateCreated"))
    return Packet(tuple(sorted(words)), captured, _place(said))


def even(text: str) -> str:
    """Evens out white space."""
    return " ".join(text.replace("\0", " ").split())


def _properties(root: ElementTree.Element) -> Iterator[tuple[str, str, ElementTree.Element | str]]:
    """Yields every property of the descriptions in a packet, written as an attribute or as an element."""
    # Not those inside of others: they are parts of a property.
    for description in (child for rdf in root.iter(f"{_RDF}RDF") for child in rdf.findall(f"{_RDF}Description")):
        for key, value in description.attrib.items():
            if not key.startswith((_RDF, _XML)):
                yield *_split(key), value
        for child in description:
            if not child.tag.startswith(_RDF):
                yield *_split(child.tag), child


def _split(tag: str) -> tuple[str, str]:
    space, _, name = tag.removeprefix("{").rpartition("}")
    return space, name


def _values(element: ElementTree.Element | str) -> list[str]:
    """Returns all texts of a property: of lists and of structures, each of its leaves."""
    if isinstance(element, str):
        return [element]
    found = []
    for part in element.iter():
        found += [value for key, value in part.attrib.items() if not key.startswith((_RDF, _XML))]
        if part.text and part.text.strip():
            found.append(part.text)
    return found


def _words(space: str, name: str, element: ElementTree.Element | str, values: tuple[str, ...]) -> Iterator[Word]:
    field = _FIELDS.get((space, name))
    if field is Field.PERSON:
        yield from (Word(Field.PERSON, value) for value in _people(element, values))
    elif field is Field.RATING or (space, name) == (MICROSOFT, "Rating"):
        rating = _rating(values[0], percent=space == MICROSOFT)
        if rating:
            yield Word(Field.RATING, rating)
    elif field is Field.KEYWORD:
        # A place in a tree of keywords says its last step too; programs write both.
        yield from (
            Word(Field.KEYWORD, value.replace("/", "|").rpartition("|")[2].strip() or value) for value in values
        )
    elif field is Field.LABEL:
        yield from (Word(field, value) for value in values if value != "0")
    elif field is not None:
        yield from (Word(field, value) for value in values)
    elif space == RAW_SETTINGS:
        # What was applied before the file was written is in its pixels.
        if name not in ("AlreadyApplied", "Version", "HasSettings", "ProcessVersion", "RawFileName"):
            yield from (Word(Field.SETTINGS, f"{name}: {value}") for value in values)
    elif space == GPANO:
        yield Word(Field.PANORAMA, f"{name}: {values[0]}")
    elif name in _LOCATION and space in (PHOTOSHOP, IPTC, IPTC_MORE):
        yield from (Word(Field.LOCATION, f"{name}: {value}") for value in values)
    elif not _is_of_programs(space, name):
        yield from (Word(Field.TEXT, f"{name}: {value}") for value in values)


def _is_of_programs(space: str, name: str) -> bool:
    return space in _OF_PROGRAMS or space == EXIF or (space, name) in _OF_PROGRAMS_HERE or not space


def _people(element: ElementTree.Element | str, values: tuple[str, ...]) -> list[str]:
    if isinstance(element, str):
        return list(values)
    if _split(element.tag)[1] == "PersonInImage":
        return list(values)
    found = []
    for part in element.iter():
        if part.text and _split(part.tag)[1] in _PEOPLE_NAMES:
            found.append(even(part.text))
        found += [even(value) for key, value in part.attrib.items() if _split(key)[1] in _PEOPLE_NAMES]
    return [name for name in found if name]


def _rating(value: str, *, percent: bool) -> str:
    """Returns a rating in stars, "" for none; a rejected one is -1."""
    try:
        stars = float(value)
    except ValueError:
        return ""
    if percent:
        stars = 0 if stars <= 0 else 1 + round((min(stars, 99) - 1) / 24.5)
    return "" if not stars or abs(stars) > 99 else f"{stars:g}"


def _place(said: dict[tuple[str, str], str]) -> tuple[float, float] | None:
    north, east = (_position(said.get((EXIF, name), "")) for name in ("GPSLatitude", "GPSLongitude"))
    return None if north is None or east is None else (round(north, 4), round(east, 4))


def _position(text: str) -> float | None:
    """Reads "46,57.1234N" or "46,57,7N" (XMP specification, part 2)."""
    found = _POSITION.fullmatch(text.replace(" ", ""))
    if not found:
        return None
    value = float(found[1]) + float(found[2]) / 60 + float(found[3] or 0) / 3600
    return -value if found[4] in "SW" else value
