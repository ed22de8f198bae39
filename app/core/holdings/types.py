"""What a file holds, and what another one lacks of it: closed enums and frozen records.

Holdings are compared, never measured against each other by a number: one file holds all that another holds, the other
way round, both, or neither. What a reader did not understand is held too, as `Extra` of the kind `OTHER`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NamedTuple

HOLDINGS_VERSION = 5
"""Of the readers; contents that an older one read are read again by the next scan."""


class Field(StrEnum):
    """What the user, or somebody for them, wrote into or beside a photo."""

    TITLE = "title"
    CAPTION = "caption"
    KEYWORD = "keyword"
    PERSON = "person"
    RATING = "rating"
    LABEL = "label"
    CREATOR = "creator"
    COPYRIGHT = "copyright"
    COMMENT = "comment"
    LOCATION = "location"
    PANORAMA = "panorama"
    SETTINGS = "settings"
    TEXT = "text"


class Word(NamedTuple):
    """One thing that was written.

    Attributes:
        field: What kind of thing.
        value: What it says, white space evened out; of `TEXT`, `LOCATION`, `PANORAMA` and `SETTINGS` with the name
            of the property before it ("City: Bern").
    """

    field: Field
    value: str


class ExtraKind(StrEnum):
    """What a file embeds beside its picture."""

    MOTION = "motion"
    GAIN_MAP = "gain_map"
    DEPTH = "depth"
    SOUND = "sound"
    PICTURE = "picture"
    OTHER = "other"


class Extra(NamedTuple):
    """One embedded thing.

    Attributes:
        kind: What it is.
        digest: Of its bytes, hexadecimal.
    """

    kind: ExtraKind
    digest: str


class Gamut(IntEnum):
    """How many colours a picture's colour space can hold."""

    NORMAL = 0
    WIDE = 1
    WIDEST = 2


class FrameMark(NamedTuple):
    """How one frame or page is told from others.

    Attributes:
        exact: Digest of its pixels, hexadecimal.
        look: Its light on a small grid, one byte a cell, row by row, hexadecimal.
    """

    exact: str
    look: str


@dataclass(frozen=True, slots=True)
class Holdings:
    """All that a file holds beside what its first picture shows.

    Attributes:
        version: Of the readers that looked.
        frames: Frames or pages.
        marks: Of a fixed sample of them; empty where there is one frame only.
        frames_known: All frames of the sample could be read.
        damaged: The first frame or page is whole, a later one is broken or missing.
        depth: Bits a channel that are really used.
        floating: Light in floating point.
        lossless: Its coding keeps every pixel of a photo: no palette, and no loss by compression.
        alpha: Digest of where it is transparent, "" where it is not.
        layers: Layers or other parts that an editor keeps apart.
        gamut: How wide its colour space is.
        words: What was written, sorted.
        captured: Capture time to the second, as written, without a zone; None if absent.
        fraction: Fraction of the second, in microseconds; 0 if absent.
        zone: Offset of the capture time from UTC, "+02:00"; None if absent.
        camera: Maker and model, None if absent.
        place: Degrees north and east, None if absent.
        extras: What is embedded, sorted.
    """

    version: int = HOLDINGS_VERSION
    frames: int = 1
    marks: tuple[FrameMark, ...] = ()
    frames_known: bool = True
    damaged: bool = False
    depth: int = 8
    floating: bool = False
    lossless: bool = False
    alpha: str = ""
    layers: bool = False
    gamut: Gamut = Gamut.NORMAL
    words: tuple[Word, ...] = ()
    captured: str | None = None
    fraction: int = 0
    zone: str | None = None
    camera: str | None = None
    place: tuple[float, float] | None = None
    extras: tuple[Extra, ...] = ()


class LackName(StrEnum):
    """Of what kind a lack is."""

    FRAMES = "frames"
    DEPTH = "depth"
    FLOATING = "floating"
    TRANSPARENCY = "transparency"
    LAYERS = "layers"
    GAMUT = "gamut"
    TITLE = "title"
    CAPTION = "caption"
    KEYWORD = "keyword"
    PERSON = "person"
    RATING = "rating"
    LABEL = "label"
    CREATOR = "creator"
    COPYRIGHT = "copyright"
    COMMENT = "comment"
    LOCATION = "location"
    PANORAMA = "panorama"
    SETTINGS = "settings"
    TEXT = "text"
    TIME = "time"
    ZONE = "zone"
    CAMERA = "camera"
    PLACE = "place"
    MOTION = "motion"
    GAIN_MAP = "gain_map"
    DEPTH_MAP = "depth_map"
    SOUND = "sound"
    PICTURE = "picture"
    OTHER = "other"
    FILES = "files"
    UNKNOWN = "unknown"


class Lack(NamedTuple):
    """One thing that a photo holds and its keeper does not.

    Attributes:
        name: What kind of thing.
        amount: How many of them; of `DEPTH` how many bits a channel; of `FRAMES` 0 where the keeper holds all of them
            among others.
        total: Out of how many, where that says something (`FRAMES`); else 0.
    """

    name: LackName
    amount: int = 1
    total: int = 0


BRINGABLE = frozenset(
    {
        *(LackName.TITLE, LackName.CAPTION, LackName.KEYWORD, LackName.PERSON, LackName.RATING, LackName.LABEL),
        *(LackName.CREATOR, LackName.COPYRIGHT, LackName.LOCATION),
        *(LackName.TIME, LackName.ZONE, LackName.PLACE),
    }
)
"""Lacks that a sidecar beside the keeper can make good."""
