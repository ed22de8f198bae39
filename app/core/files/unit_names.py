"""What a file's name says of its place among the files of one photo. Pure functions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from app.core.files.google_names import edit_suffixes
from app.core.formats import DEVELOPED_SUFFIXES, PICTURE_SUFFIXES, RAW_SUFFIXES, suffixes

MOVIES = suffixes("mov mp4 m4v mp mv")
_OF_SERVICES = suffixes("json")
_OF_USERS = suffixes(
    "xmp aae thm pp2 pp3 dop on1 arp cos nksc vrd dr4 wav mp3 m4a amr 3ga txt rtf md caption ufraw pto bib"
)
SIDECARS = _OF_SERVICES | _OF_USERS
_OF_WHOLE_NAMES = SIDECARS | suffixes("xml html htm pdf log csv gpx kml ini cfg conf yml yaml url doc docx odt zip bak")
"""What is no picture whatever it holds; not every suffix: of `a.jpg` and `a.jpg.1` the second is a copy."""

_APPLE = re.compile(r"img_([eo])(\d{4}.*)")
_PIXEL = re.compile(
    r"(.+)\.(raw|portrait|motion|long_exposure|action_pan)-\d+(?:\.mp)?\.(cover|original)", re.IGNORECASE
)
_PIXEL_OLD = re.compile(r"\d{5}l?portrait_\d{5}_burst(\d+)(_cover)?", re.IGNORECASE)
_OF_PHONES = ("\0img_e", "\0img_o", "burst", "__highres")
_NUMBERED = re.compile(r"(.+)(\(\d+\))")
_LUMIA = re.compile(r"(.+)__highres", re.IGNORECASE)


class SidecarKind(StrEnum):
    """Whose words a file beside a picture holds."""

    USER = "user"
    """A camera or a program wrote it for the user: settings, keywords, ratings, sound."""
    SERVICE = "service"
    """A service added it to an export (Google's JSON): worth what it says."""


class UnitKind(StrEnum):
    """What makes several files one photo."""

    RAW_AND_PICTURE = "raw_and_picture"
    LIVE = "live"
    EDITED = "edited"
    SIDECAR = "sidecar"


class Shot(NamedTuple):
    """What a phone's name says of several pictures of one press of the button.

    Attributes:
        name: What their names have in common.
        is_original: The phone made the others of this one.
    """

    name: str
    is_original: bool


def split(name: str) -> tuple[str, str]:
    """Returns stem and suffix of a name, written so that equal ones are equal on every system."""
    stem, dot, suffix = key(name).rpartition(".")
    return (stem, f".{suffix}") if dot and stem else (suffix if not dot else f".{suffix}", "")


def key(name: str) -> str:
    """Returns a name so that those which some system takes for one are equal."""
    return name.lower() if name.isascii() else unicodedata.normalize("NFC", name.casefold())


def is_picture(name: str) -> bool:
    """Says whether a file is named as a picture."""
    return split(name)[1] in PICTURE_SUFFIXES


def pictures_before(name: str) -> Iterator[str]:
    """Yields what a file's key begins with that is named as a picture, longest first: `a.jpg` of `a.jpg.out.pp3`.

    Programs name what belongs to a picture by its whole name and more, whatever it is: settings, notes, backups.
    """
    at = name.rfind(".")
    if at < 0 or name[at:] not in _OF_WHOLE_NAMES:
        return
    while at > 0:
        name = name[:at]
        at = name.rfind(".")
        if at > 0 and name[at:] in PICTURE_SUFFIXES:
            yield name


def sidecar_kind(name: str) -> SidecarKind | None:
    """Returns whose words a file holds by its name, None if it is no sidecar."""
    suffix = split(name)[1]
    if suffix in _OF_SERVICES:
        return SidecarKind.SERVICE
    if suffix in _OF_USERS:
        return SidecarKind.USER
    return SidecarKind.USER if any(pictures_before(key(name))) else None


def are_plain(names: str) -> bool:
    """Says of the keys of names, a zero before each, that none has a form by which phones tell what was made of what.

    But for those that a second dot tells; it may say no of others.
    """
    return not any(mark in names for mark in _OF_PHONES)


def pair_stem(stem: str, suffix: str) -> str:
    """Returns what a RAW file and the picture that the camera made of it have in common, given a picture's key."""
    pixel = _PIXEL.fullmatch(stem)
    if pixel and pixel[2] == "raw":
        return f"{pixel[1]}.raw"
    lumia = _LUMIA.fullmatch(stem)
    return lumia[1] if lumia and suffix in RAW_SUFFIXES else stem


def phone_shot(stem: str) -> Shot | None:
    """Returns which shot a picture or movie is of that a phone saved as it was and improved, None for other names."""
    pixel = _PIXEL.fullmatch(stem)
    if pixel:
        return None if pixel[2] == "raw" else Shot(f"{pixel[1]}.{pixel[2]}", pixel[3] == "original")
    old = _PIXEL_OLD.fullmatch(stem)
    return Shot(f"portrait_{old[1]}", not old[2]) if old else None


def apple_base(stem: str, letters: str) -> str:
    """Returns the stem of the original that an iPhone's stem speaks of, "" if it is none of its names."""
    found = _APPLE.fullmatch(stem)
    return f"img_{found[2]}" if found and found[1] in letters else ""


def kinds_of(files: Sequence[str]) -> frozenset[UnitKind]:
    """Says what makes these files, named without their folder, one photo."""
    stems = {name: split(name) for name in files}
    found_suffixes = {suffix for _, suffix in stems.values()}
    found = set()
    if found_suffixes & RAW_SUFFIXES and found_suffixes & DEVELOPED_SUFFIXES:
        found.add(UnitKind.RAW_AND_PICTURE)
    if found_suffixes & MOVIES:
        found.add(UnitKind.LIVE)
    pictures = {pair_stem(stem, suffix) for stem, suffix in stems.values() if suffix in PICTURE_SUFFIXES}
    if len(pictures) > 1:
        found.add(UnitKind.EDITED)
    if found_suffixes - PICTURE_SUFFIXES - MOVIES:
        found.add(UnitKind.SIDECAR)
    return frozenset(found)


def with_mark(files: Sequence[str], mark: str) -> list[str]:
    """Returns new names for the files of a unit, all with the same mark behind the stem, so that they stay a unit."""
    stems = sorted({_markable(name, files) for name in files if is_picture(name)}, key=len, reverse=True)
    return [_marked(name, files, stems, mark) for name in files]


def _marked(name: str, files: Sequence[str], stems: Sequence[str], mark: str) -> str:
    if is_picture(name):
        at = len(_markable(name, files))
    else:
        first = len(name.split(".", 1)[0]) or len(name)
        at = next((len(stem) for stem in stems if key(name[: len(stem)]) == key(stem)), first)
    return f"{name[:at]}{mark}{name[at:]}"


def _markable(name: str, files: Sequence[str]) -> str:
    """Returns the part of a picture's name behind which a mark leaves it what it is to the others."""
    stem = _stem(name)
    phone = _PIXEL.fullmatch(stem) or _LUMIA.fullmatch(stem)
    if phone:
        return phone[1]
    others = {key(_stem(other)) for other in files if is_picture(other)}
    for suffix in edit_suffixes(key(stem)):
        if key(stem).removesuffix(suffix) in others:
            return stem[: -len(suffix)]
    numbered = _NUMBERED.fullmatch(stem)
    if numbered and any(key(other).endswith(f"{numbered[2]}.json") for other in files):
        return numbered[1]
    return stem


def _stem(name: str) -> str:
    stem, dot, _ = name.rpartition(".")
    return stem if dot and stem else name
