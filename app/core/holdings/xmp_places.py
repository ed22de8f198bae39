"""Where in an XMP packet its properties stand, by byte: so that something can be added and all else stays as it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat

from app.core.holdings.xmp import read_xmp

Name = tuple[str, str]
"""A name in XML: namespace and local name."""

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

_DESCRIPTION = (RDF, "Description")
_CONTAINERS = frozenset({(RDF, "Bag"), (RDF, "Seq"), (RDF, "Alt")})
_ENCODING = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([^\"']+)", re.IGNORECASE)


@dataclass(slots=True)
class Property:
    """One property of a packet.

    Attributes:
        start: Byte where its element, or the element whose attribute it is, starts.
        prefix: As its name is written.
        is_attribute: It is written as an attribute.
        end: Byte where its closing tag starts; -1 while open, or where it has none.
        list_end: Byte where the closing tag of its list starts; -1 where it is no list, or has no closing tag.
        list_prefix: Of the list's name.
    """

    start: int
    prefix: str
    is_attribute: bool = False
    end: int = -1
    list_end: int = -1
    list_prefix: str = ""


@dataclass(slots=True)
class Places:
    """The properties of a packet.

    Attributes:
        properties: Of its descriptions, by name; of one that stands twice, the first.
        rdf_end: Byte where the closing tag of what holds the descriptions starts.
        rdf_prefix: Of its name.
        about: What the descriptions are about, mostly nothing.
    """

    properties: dict[Name, Property] = field(default_factory=dict)
    rdf_end: int = -1
    rdf_prefix: str = ""
    about: str = ""


def find_places(packet: bytes) -> Places | None:
    """Finds the properties of a packet; None where it cannot be read, or nothing can be added to it byte by byte."""
    if not _is_utf8(packet) or not read_xmp(packet).readable:
        return None
    finder = _Finder(packet)
    try:
        finder.parser.Parse(packet, True)
    except expat.ExpatError:
        return None
    return finder.places if finder.places.rdf_end >= 0 else None


def _is_utf8(packet: bytes) -> bool:
    stated = _ENCODING.search(packet[:200])
    if stated is not None and stated[1].lower() not in (b"utf-8", b"utf8", b"us-ascii"):
        return False
    try:
        packet.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


class _Finder:
    """Goes through a packet from tag to tag.

    Attributes:
        places: What was found so far.
        parser: To be fed with the whole packet.
    """

    def __init__(self, packet: bytes) -> None:
        self._packet = packet
        self._path: list[Name] = []
        self._filled: list[bool] = []
        self._open: Property | None = None
        self.places = Places()
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.namespace_prefixes = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def _start(self, written: str, attributes: dict[str, str]) -> None:
        name, prefix = _name(written)
        if self._filled:
            self._filled[-1] = True
        start = self.parser.CurrentByteIndex
        if self._path[-1:] == [(RDF, "RDF")] and name == _DESCRIPTION:
            self._describe(start, attributes)
        elif self._path[-2:] == [(RDF, "RDF"), _DESCRIPTION]:
            self._open = Property(start, prefix)
            self.places.properties.setdefault(name, self._open)
        elif self._path[-3:-1] == [(RDF, "RDF"), _DESCRIPTION] and name in _CONTAINERS and self._open is not None:
            self._open.list_prefix = prefix
        self._path.append(name)
        self._filled.append(False)

    def _describe(self, start: int, attributes: dict[str, str]) -> None:
        for written, value in attributes.items():
            name, prefix = _name(written)
            if name in ((RDF, "about"), ("", "about")):
                self.places.about = self.places.about or value
            elif name[0] not in (RDF, ""):
                self.places.properties.setdefault(name, Property(start, prefix, is_attribute=True))

    def _text(self, _text: str) -> None:
        if self._filled:
            self._filled[-1] = True

    def _end(self, written: str) -> None:
        name, prefix = _name(written)
        self._path.pop()
        at = self.parser.CurrentByteIndex
        empty = not self._filled.pop() and self._packet[at - 2 : at] == b"/>"
        if empty:
            return
        if name == (RDF, "RDF"):
            self.places.rdf_end, self.places.rdf_prefix = at, prefix
        elif self._path[-2:] == [(RDF, "RDF"), _DESCRIPTION] and self._open is not None:
            self._open.end, self._open = at, None
        elif self._path[-3:-1] == [(RDF, "RDF"), _DESCRIPTION] and name in _CONTAINERS and self._open is not None:
            self._open.list_end = at


def _name(written: str) -> tuple[Name, str]:
    """Takes a name apart that stands as "namespace local prefix", the prefix or both perhaps left out."""
    parts = written.split(" ")
    if len(parts) == 1:
        return ("", parts[0]), ""
    return (parts[0], parts[1]), parts[2] if len(parts) > 2 else ""
