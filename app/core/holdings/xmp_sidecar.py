"""Writes what is brought over into an XMP sidecar: a new one, or one that is there already.

Of one that is there, every byte stays but for what is added, so that nothing that another program wrote, whether
understood or not, can be lost. Names of properties are those that digiKam, darktable, Lightroom and exiftool read
(ISO 16684-1; XMP specification, part 2; IPTC Photo Metadata Standard). Pure functions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from app.core.holdings.brought import BroughtOver, Conflict, Moment, joined, same_place
from app.core.holdings.types import Field, Holdings, LackName, Word
from app.core.holdings.xmp import (
    DC,
    DIGIKAM,
    EXIF,
    IPTC,
    IPTC_MORE,
    LIGHTROOM,
    PHOTOSHOP,
    XMP,
    Packet,
    read_xmp,
)
from app.core.holdings.xmp_places import Name, Places, Property, find_places

_SKELETON = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Twinless">\n'
    ' <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
    " </rdf:RDF>\n"
    "</x:xmpmeta>\n"
    '<?xpacket end="w"?>\n'
).encode()

_PREFIXES = {
    DC: "dc",
    XMP: "xmp",
    PHOTOSHOP: "photoshop",
    IPTC: "Iptc4xmpCore",
    IPTC_MORE: "Iptc4xmpExt",
    EXIF: "exif",
}
_RATING: Name = (XMP, "Rating")

_LISTS: dict[Field, tuple[Name, str]] = {
    Field.KEYWORD: ((DC, "subject"), "Bag"),
    Field.PERSON: ((IPTC_MORE, "PersonInImage"), "Bag"),
    Field.CREATOR: ((DC, "creator"), "Seq"),
}
_TEXTS: dict[Field, Name] = {
    Field.TITLE: (DC, "title"),
    Field.CAPTION: (DC, "description"),
    Field.COPYRIGHT: (DC, "rights"),
}
_PLAIN: dict[Field, Name] = {Field.RATING: _RATING, Field.LABEL: (XMP, "Label")}
_KEYWORD_TREES: tuple[Name, ...] = ((DIGIKAM, "TagsList"), (LIGHTROOM, "hierarchicalSubject"))
"""Where one of these lists is there already, its program reads it first: a keyword is added to it too."""


_NOUGHT = re.compile(rb"0(?:\.0+)?")


class Merged(NamedTuple):
    """A sidecar with what was brought over.

    Attributes:
        data: Its bytes; those that it had where nothing had to be added, or where there are conflicts.
        conflicts: Why it cannot be brought over.
    """

    data: bytes
    conflicts: tuple[Conflict, ...] = ()


def merged(existing: bytes | None, wanted: BroughtOver) -> Merged:
    """Adds what is brought over to a sidecar. What it says stays, byte by byte.

    Args:
        existing: The sidecar's bytes, None for a new one.
        wanted: What it is to hold.
    """
    data = existing if existing is not None and existing.strip() else _SKELETON
    places = find_places(data)
    if places is None:
        return Merged(existing or b"", (Conflict(LackName.OTHER, "", ""),))
    packet = read_xmp(data)
    added, conflicts = joined(_known(packet), wanted)
    if conflicts:
        return Merged(existing or b"", conflicts)
    missing = BroughtOver(
        words=tuple(word for word in added.words if word in wanted.words and word not in packet.words),
        beside=tuple(word for word in wanted.beside if word not in packet.words),
        moment=None if _known(packet).moment == added.moment else added.moment,
        place=wanted.place if packet.place is None else None,
    )
    if not missing:
        return Merged(data)
    made = _added(data, places, missing)
    if not holds(made, wanted):
        return Merged(existing or b"", tuple(_unwritable(missing)))
    return Merged(made)


def holds(data: bytes, wanted: BroughtOver) -> bool:
    """Says whether a sidecar, read anew, holds all that was brought over."""
    packet = read_xmp(data)
    told = _known(packet)
    return (
        packet.readable
        and set(wanted.words) <= set(packet.words)
        and (wanted.moment is None or (told.moment is not None and told.moment.says(wanted.moment)))
        and (wanted.place is None or (packet.place is not None and same_place(packet.place, wanted.place)))
    )


def told_by(data: bytes) -> Holdings | None:
    """Returns what a sidecar tells in words, place and time, as if a file held it; None where it cannot be read."""
    packet = read_xmp(data)
    if not packet.readable:
        return None
    moment = Moment.of(packet.captured or "")
    if moment is None and packet.captured is not None:
        return None
    return Holdings(
        words=packet.words,
        captured=moment.second if moment else None,
        fraction=moment.fraction if moment else 0,
        zone=moment.zone if moment else None,
        place=packet.place,
    )


def _known(packet: Packet) -> BroughtOver:
    moment = Moment.of(packet.captured or "")
    if moment is None and packet.captured:
        moment = Moment(packet.captured)  # a day, or a year: what it says more exactly contradicts it
    return BroughtOver(words=packet.words, moment=moment, place=packet.place)


def _unwritable(wanted: BroughtOver) -> Iterable[Conflict]:
    yield from (Conflict(LackName(word.field), "", word.value) for word in wanted.words)
    if wanted.moment is not None:
        yield Conflict(LackName.TIME, "", wanted.moment.written())
    if wanted.place is not None:
        yield Conflict(LackName.PLACE, "", "{:.4f}, {:.4f}".format(*wanted.place))


class _Edit(NamedTuple):
    """Bytes from `start` to `end` give way to `text`."""

    start: int
    end: int
    text: str


def _added(data: bytes, places: Places, missing: BroughtOver) -> bytes:
    edits: list[_Edit] = []
    made: dict[Name, str] = {}
    for field, (name, container) in _LISTS.items():
        values = _values(missing.words, field)
        if values:
            values += [value for value in _values(missing.beside, field) if value not in values]
            _add_list(data, places, name, container, values, edits, made)
    for tree in _KEYWORD_TREES:
        there = places.properties.get(tree)
        if there is not None and there.list_end >= 0:
            edits.append(_into(data, there, _values(missing.words, Field.KEYWORD)))
    for name, value in _single(missing):
        there = places.properties.get(name)
        unrated = _unrated(data, there) if there is not None and name == _RATING else None
        if unrated is not None:
            edits.append(_Edit(*unrated, value))
        elif there is None:
            made[name] = _element(_with_colon(places.rdf_prefix), name, value)
    if made:
        edits.append(_Edit(*(_before(data, places.rdf_end),) * 2, _description(places, made)))
    for edit in sorted(edits, reverse=True):
        data = data[: edit.start] + edit.text.encode() + data[edit.end :]
    return data


def _add_list(
    data: bytes,
    places: Places,
    name: Name,
    container: str,
    values: list[str],
    edits: list[_Edit],
    made: dict[Name, str],
) -> None:
    there = places.properties.get(name)
    if there is None:
        made[name] = _list(_with_colon(places.rdf_prefix), name, container, values)
    elif there.list_end >= 0:
        edits.append(_into(data, there, values))


def _values(words: Iterable[Word], field: Field) -> list[str]:
    return [word.value for word in words if word.field is field]


def _single(missing: BroughtOver) -> Iterable[tuple[Name, str]]:
    """Yields the properties of which there is one, with what they are to say."""
    for word in missing.words:
        if word.field in _TEXTS:
            yield _TEXTS[word.field], word.value
        elif word.field in _PLAIN:
            yield _PLAIN[word.field], word.value
        elif word.field is Field.LOCATION:
            name, _, value = word.value.partition(": ")
            yield (IPTC if name in ("Location", "CountryCode") else PHOTOSHOP, name), value
    if missing.moment is not None:
        yield (EXIF, "DateTimeOriginal"), missing.moment.written()
        yield (PHOTOSHOP, "DateCreated"), missing.moment.written()
    if missing.place is not None:
        north, east = missing.place
        yield (EXIF, "GPSLatitude"), _position(north, "NS")
        yield (EXIF, "GPSLongitude"), _position(east, "EW")


def _position(degrees: float, sides: str) -> str:
    """Writes "46,57.07920000N": whole degrees, and minutes to less than a millimetre."""
    minutes = round(abs(degrees) * 60, 8)
    return f"{int(minutes // 60)},{minutes % 60:.8f}{sides[degrees < 0]}"


def _element(rdf: str, name: Name, value: str) -> str:
    tag = f"{_PREFIXES[name[0]]}:{name[1]}"
    if name not in _TEXTS.values():
        return f"<{tag}>{escape(value)}</{tag}>"
    return f'<{tag}><{rdf}Alt><{rdf}li xml:lang="x-default">{escape(value)}</{rdf}li></{rdf}Alt></{tag}>'


def _list(rdf: str, name: Name, container: str, values: Iterable[str]) -> str:
    tag = f"{_PREFIXES[name[0]]}:{name[1]}"
    return f"<{tag}><{rdf}{container}>{_items(rdf, values)}</{rdf}{container}></{tag}>"


def _items(prefix: str, values: Iterable[str]) -> str:
    return "".join(f"<{prefix}li>{escape(value)}</{prefix}li>" for value in values)


def _description(places: Places, made: dict[Name, str]) -> str:
    """Returns a description of its own for what the packet has not yet, with its own names of namespaces."""
    spaces = sorted({space for space, _ in made})
    declared = "".join(f'\n    xmlns:{_PREFIXES[space]}="{space}"' for space in spaces)
    rdf = _with_colon(places.rdf_prefix)
    lines = "".join(f"\n   {made[name]}" for name in sorted(made))
    return f"\n  <{rdf}Description {rdf}about={quoteattr(places.about)}{declared}>{lines}\n  </{rdf}Description>"


def _with_colon(prefix: str) -> str:
    return f"{prefix}:" if prefix else ""


def _into(data: bytes, there: Property, values: Iterable[str]) -> _Edit:
    """Returns how values come to stand at the end of a list."""
    at = _before(data, there.list_end)
    indent = data[at : there.list_end].decode()
    prefix = _with_colon(there.list_prefix)
    between = f"{indent} " if "\n" in indent else ""
    return _Edit(at, at, "".join(f"{between}{_items(prefix, [value])}" for value in values))


def _before(data: bytes, at: int) -> int:
    """Returns where the white space before a tag starts."""
    while data[at - 1 : at] in (b" ", b"\n", b"\r", b"\t"):
        at -= 1
    return at


def _unrated(data: bytes, rating: Property) -> tuple[int, int] | None:
    """Returns where the 0 of a picture stands that nobody rated yet; None where there is another value."""
    if rating.is_attribute:
        written = re.compile(
            rb"\s" + re.escape(f"{rating.prefix}:Rating".encode()) + rb"\s*=\s*[\"']\s*([^\"']*?)\s*[\"']"
        )
        value = written.search(data, rating.start)
        return value.span(1) if value is not None and _NOUGHT.fullmatch(value[1]) else None
    found = re.compile(rb"<[^>]*>\s*([^<]*?)\s*<").match(data, rating.start)
    closed = found is not None and found.end() - 1 == rating.end
    return found.span(1) if found is not None and closed and _NOUGHT.fullmatch(found[1]) else None
