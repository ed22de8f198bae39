"""What a Photoshop file holds beside its flattened picture, which is all that Pillow reads, and what others hold of it.

Layout: Adobe's "Photoshop File Formats Specification". What is not known here counts as something that no other file
holds; layers are there unless the place for them is empty.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

_HEADER = 26
_CHANNELS = {0: 1, 1: 1, 2: 1, 3: 3, 4: 4, 7: 1, 8: 1, 9: 3}
"""Channels of the picture by colour mode; further ones are transparency, selections or spot colours."""
_MOST_RESOURCES = 4_096

EXIF, XMP = 1058, 1060
_HARMLESS = frozenset(
    {1005, 1010, 1011, 1013, 1016, 1024, 1026, 1033, 1036, 1037, 1039, 1041, 1044, 1049, 1057, EXIF, 1059, XMP}
    | {1061, 1062, 1064, 1069, 1072, 1077, 1082, 1083, 10_000}
)
"""Resources about showing and printing, small renderings, profiles, and what is read elsewhere."""
_DRAWN = frozenset({1035, 1065, 1080, *range(2000, 3000)})
"""Resources that a person made: an address, layer comps, counted things, paths and the name of the clipping path. The
others that Photoshop exports with every JPEG and TIFF are its own."""


class Psd(NamedTuple):
    """The parts of a Photoshop file.

    Attributes:
        resources: Image resources, by number.
        layers: Layers, or masks and other parts that stand where layers do.
        transparent: The first channel beyond the picture's is its transparency.
        channels: Channels beyond the picture's, transparency aside.
        readable: The sections before the picture make sense.
    """

    resources: tuple[tuple[int, bytes], ...] = ()
    layers: bool = True
    transparent: bool = False
    channels: int = 0
    readable: bool = False

    def resource(self, number: int) -> bytes:
        """Returns what a resource holds, nothing if it is not there."""
        return next((body for found, body in self.resources if found == number), b"")

    @property
    def strange(self) -> tuple[bytes, ...]:
        """What may hold something, and is not read."""
        return tuple(body for number, body in self.resources if number not in _HARMLESS and body)


def take_apart(data: bytes) -> Psd:
    """Takes a Photoshop file apart without decoding it."""
    try:
        channels, mode = struct.unpack_from(">H10xH", data, 12)
        colours = _section(data, _HEADER)
        resources = _section(data, colours[1])
        layers = _section(data, resources[1])
        found = tuple(_resources(data[slice(*resources)]))
    except (struct.error, IndexError):
        return Psd()
    body = data[slice(*layers)]
    counted = struct.unpack_from(">h", body, 4)[0] if len(body) >= 6 else 0
    beyond = max(0, channels - _CHANNELS.get(mode, 0))
    transparent = counted < 0 and beyond > 0
    return Psd(
        resources=found,
        layers=bool(body.strip(b"\0")),
        transparent=transparent,
        channels=beyond - transparent,
        readable=layers[1] <= len(data),
    )


def drawn(section: bytes) -> list[bytes]:
    """Returns what a person made of the image resources that a JPEG (APP13) or a TIFF (34377) embeds.

    Args:
        section: The resources, one behind the other, without the name of the segment.
    """
    try:
        return [struct.pack(">H", number) + body for number, body in _resources(section) if number in _DRAWN and body]
    except (struct.error, IndexError):
        return [section]


def _section(data: bytes, at: int) -> tuple[int, int]:
    (size,) = struct.unpack_from(">I", data, at)
    return at + 4, at + 4 + size


def _resources(section: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    for _ in range(_MOST_RESOURCES):
        if at + 12 > len(section):
            return
        (number,) = struct.unpack_from(">H", section, at + 4)
        at += 6 + (section[at + 6] | 1) + 1  # a name, padded
        (size,) = struct.unpack_from(">I", section, at)
        yield number, section[at + 4 : at + 4 + size]
        at += 4 + size + (size & 1)
