"""Units: files of one folder that are one photo, told by their names alone. Pure functions.

Conventions followed: cameras name RAW and JPEG alike, phones the picture and the movie of a Live Photo; sidecars take
the stem (`IMG_1.xmp`: Lightroom, Capture One, Apple's export) or the whole name (`IMG_1.CR2.xmp`: digiKam, darktable,
`.pp3` of RawTherapee, `.dop` of DxO, Google's `.json`), darktable's duplicates a number before the suffix
(`IMG_1_01.CR2.xmp`). Of `IMG_1234`, iPhones name the edited picture `IMG_E1234` and the adjustments of the original
`IMG_O1234.AAE`. Google cuts `.supplemental-metadata.json` off where a name gets long, and moves the number of
`IMG(1).jpg` behind the suffix.

What two photos may own belongs to neither, and neither of them may go.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from app.core.formats import DEVELOPED_SUFFIXES, PICTURE_SUFFIXES, RAW_SUFFIXES, suffixes

_MOVIES = suffixes("mov mp4 m4v mp")
_SIDECARS = suffixes("xmp aae thm pp3 dop on1 json arp cos nksc vrd wav")

_APPLE = re.compile(r"img_([eo])(\d{4}.*)")
_DARKTABLE = re.compile(r"(.+)_\d{2,}(\.[^.]+)")
_GOOGLE = "supplemental-metadata"
_GOOGLE_CUT = 46
"""Characters that Google leaves of a name before `.json`."""
_GOOGLE_NUMBER = re.compile(r"(.*?)(\.[^.()]+)?((?:\.[^.()]*)?)(\(\d+\))")


class UnitKind(StrEnum):
    """What makes several files one photo."""

    RAW_AND_PICTURE = "raw_and_picture"
    LIVE = "live"
    EDITED = "edited"
    SIDECAR = "sidecar"


class Unit(NamedTuple):
    """Files that are one photo.

    Attributes:
        lead: The picture that stands for it: the RAW, or the original of an edited one.
        others: The other files, sorted.
    """

    lead: str
    others: tuple[str, ...]

    @property
    def files(self) -> tuple[str, ...]:
        return (self.lead, *self.others)


class Units(NamedTuple):
    """What the names of a folder say.

    Attributes:
        units: The units, sorted; each of several files, no file in two of them.
        unsure: Pictures beside which a file stands that may belong to another picture as well.
    """

    units: tuple[Unit, ...] = ()
    unsure: frozenset[str] = frozenset()


def find_units(names: Iterable[str]) -> Units:
    """Finds the units among the names of one folder's files; their order plays no part."""
    return _Finder(names).run()


def is_picture(name: str) -> bool:
    """Says whether a file is named as a picture."""
    return _split(name)[1] in PICTURE_SUFFIXES


def kinds_of(files: Sequence[str]) -> frozenset[UnitKind]:
    """Says what makes these files, named without their folder, one photo."""
    stems = {name: _split(name) for name in files}
    suffixes = {suffix for _, suffix in stems.values()}
    found = set()
    if suffixes & RAW_SUFFIXES and suffixes & DEVELOPED_SUFFIXES:
        found.add(UnitKind.RAW_AND_PICTURE)
    if suffixes & _MOVIES:
        found.add(UnitKind.LIVE)
    pictures = {stem for stem, suffix in stems.values() if suffix in PICTURE_SUFFIXES}
    if len(pictures) > 1:
        found.add(UnitKind.EDITED)
    if suffixes & _SIDECARS:
        found.add(UnitKind.SIDECAR)
    return frozenset(found)


def with_mark(files: Sequence[str], mark: str) -> list[str]:
    """Returns new names for the files of a unit, all with the same mark behind the stem, so that they stay a unit."""
    stems = sorted((_stem(name) for name in files if is_picture(name)), key=len, reverse=True)
    return [_marked(name, stems, mark) for name in files]


def _marked(name: str, stems: Sequence[str], mark: str) -> str:
    if is_picture(name):
        at = len(_stem(name))
    else:
        first = len(name.split(".", 1)[0]) or len(name)
        at = next((len(stem) for stem in stems if _key(name[: len(stem)]) == _key(stem)), first)
    return f"{name[:at]}{mark}{name[at:]}"


class _Finder:
    """Pictures come first, each a photo of its own or with its partners; then each other file finds its owners.

    Attributes:
        _head: For each picture, the picture that leads its photo.
        _joined: The files of each photo beside its lead.
        _unsure: Leads of photos beside which something of unknown owner stands.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._head: dict[str, str] = {}
        self._joined: defaultdict[str, set[str]] = defaultdict(set)
        self._unsure: set[str] = set()
        self._by_stem: defaultdict[str, list[str]] = defaultdict(list)
        self._by_name: defaultdict[str, set[str]] = defaultdict(set)
        self._by_cut: defaultdict[str, set[str]] = defaultdict(set)
        self._movies: list[str] = []
        self._sidecars: list[str] = []
        for name in sorted(set(names)):
            stem, suffix = _split(name)
            if suffix in PICTURE_SUFFIXES:
                self._by_stem[stem].append(name)
                self._by_name[stem + suffix].add(name)
                self._by_cut[(stem + suffix)[:_GOOGLE_CUT]].add(name)
            elif suffix in _MOVIES:
                self._movies.append(name)
            elif suffix in _SIDECARS:
                self._sidecars.append(name)

    def run(self) -> Units:
        for pictures in self._by_stem.values():
            self._pair(pictures)
        for stem in list(self._by_stem):
            self._join_edit(stem)
        for movie in self._movies:
            self._join_movie(movie)
        for sidecar in self._sidecars:
            self._give(sidecar, self._owners_of_sidecar(sidecar))
        leads = sorted(set(self._head.values()))
        found = [Unit(lead, tuple(sorted(self._joined[lead]))) for lead in leads if lead not in self._unsure]
        unsure = frozenset(name for name, lead in self._head.items() if lead in self._unsure)
        return Units(tuple(unit for unit in found if unit.others), unsure)

    def _pair(self, pictures: Sequence[str]) -> None:
        """Makes photos of the pictures of one stem: a RAW and what the camera made of it are one."""
        self._head.update((name, name) for name in pictures)
        raw = [name for name in pictures if _split(name)[1] in RAW_SUFFIXES]
        camera = [name for name in pictures if _split(name)[1] in DEVELOPED_SUFFIXES]
        if not raw or len(pictures) == 1:
            return
        if len(raw) == len(camera) == 1 and len(pictures) == 2:
            self._head[camera[0]] = raw[0]
            self._joined[raw[0]].add(camera[0])
        else:
            self._unsure.update(pictures)

    def _join_edit(self, stem: str) -> None:
        """Gives the picture that an iPhone made of another one to that one."""
        base = _apple_base(stem, "e")
        originals = self._leads(self._by_stem.get(base, ()))
        if not originals:
            return
        edits = self._leads(self._by_stem[stem])
        if len(originals) > 1 or len(edits) > 1:
            self._unsure |= originals | edits
            return
        (original,), (edit,) = originals, edits
        moved = {edit, *self._joined.pop(edit, ())}
        self._joined[original] |= moved
        self._head.update((name, original) for name in moved)
        if edit in self._unsure:
            self._unsure.add(original)

    def _join_movie(self, movie: str) -> None:
        stem, suffix = _split(movie)
        beside = self._by_stem.get(stem) or self._by_stem.get(_apple_base(stem, "e"), [])
        if suffix == ".mp":  # Google's: `1.MP` of `1.MP.jpg`
            beside = [*beside, *self._by_stem.get(stem + suffix, ())]
        owners = self._leads(beside)
        if not any(_split(name)[1] in DEVELOPED_SUFFIXES for name in beside):
            self._unsure |= owners
        self._give(movie, owners)
        for owner in owners:
            self._by_name[stem + suffix].add(owner)  # its sidecars go where it goes

    def _owners_of_sidecar(self, sidecar: str) -> set[str]:
        named, suffix = _split(sidecar)
        by_name = self._by_name.get(named, set())
        if suffix == ".json" and not by_name:
            by_name = self._googles(named)
        duplicate = _DARKTABLE.fullmatch(named)
        if duplicate and not by_name:
            by_name = self._by_name.get("".join(duplicate.groups()), set())
        owners = self._leads([*by_name, *self._by_stem.get(named, ())])
        return owners or self._leads(self._by_stem.get(_apple_base(named, "eo"), ()))

    def _googles(self, named: str) -> set[str]:
        number = _GOOGLE_NUMBER.fullmatch(named)
        if number:
            stem, suffix, rest, count = (part or "" for part in number.groups())
            named = f"{stem}{count}{suffix}{rest}"
        if len(named) >= _GOOGLE_CUT and named in self._by_cut:
            return self._by_cut[named]
        picture, dot, about = named.rpartition(".")
        if dot and _GOOGLE.startswith(about):
            return self._by_name.get(picture, set())
        return self._by_name.get(named, set())

    def _leads(self, pictures: Iterable[str]) -> set[str]:
        return {self._head[name] for name in pictures}

    def _give(self, name: str, owners: set[str]) -> None:
        if len(owners) == 1:
            self._joined[next(iter(owners))].add(name)
        else:
            self._unsure |= owners


def _split(name: str) -> tuple[str, str]:
    """Returns stem and suffix of a name, written so that equal ones are equal on every system."""
    stem, dot, suffix = _key(name).rpartition(".")
    return (stem, f".{suffix}") if dot and stem else (suffix if not dot else f".{suffix}", "")


def _stem(name: str) -> str:
    stem, dot, _ = name.rpartition(".")
    return stem if dot and stem else name


def _key(name: str) -> str:
    return name.lower() if name.isascii() else unicodedata.normalize("NFC", name.casefold())


def _apple_base(stem: str, letters: str) -> str:
    """Returns the stem of the original that an iPhone's stem speaks of, "" if it is none of its names."""
    found = _APPLE.fullmatch(stem)
    return f"img_{found[2]}" if found and found[1] in letters else ""
