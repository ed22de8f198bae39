"""Units: files that are one photo, told by their names alone. Pure functions.

Conventions followed: cameras name RAW and JPEG alike, phones the picture and the movie of a Live Photo; sidecars take
the stem (`IMG_1.xmp`: Lightroom, Capture One, Apple's export) or the whole name (`IMG_1.CR2.xmp`: digiKam, darktable,
`.pp3` of RawTherapee, `.dop` of DxO), and what is named by a picture's whole name and more, and is no picture, is that
picture's (`IMG_1.jpg.out.pp3`, `IMG_1.jpg.bak`); darktable's duplicates a number before the suffix
(`IMG_1_01.CR2.xmp`). Of `IMG_1234`, iPhones name the edited picture `IMG_E1234` and the adjustments of the original
`IMG_O1234.AAE`. Pixels name a RAW and its JPEG `X.RAW-02.ORIGINAL.dng` and `X.RAW-01.COVER.jpg`, and keep a portrait as
it was taken beside the one they made of it. For Google's exports see `google_names`, for RAW files in folders of their
own `unit_folders`.

What two photos may own belongs to neither, and neither of them may go.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from app.core.files.google_names import Titles, is_of_album, originals_of
from app.core.files.unit_names import (
    MOVIES,
    SIDECARS,
    Shot,
    SidecarKind,
    apple_base,
    are_plain,
    key,
    pair_stem,
    phone_shot,
    pictures_before,
    sidecar_kind,
    split,
)
from app.core.formats import DEVELOPED_SUFFIXES, PICTURE_SUFFIXES, RAW_SUFFIXES

_DARKTABLE = re.compile(r"(.+)_\d{2,}(\.[^.]+)")


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
    """Finds the units among the names of one folder's files; their order plays no part.

    Args:
        names: With `RAW/` and the like before those that stand in such a folder in it; see `unit_folders`.
    """
    names = list(names)
    if _are_single(names):
        return Units()
    by_folder: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        folder, slash, _ = name.rpartition("/")
        by_folder[folder + slash].append(name)
    found = _Found()
    for folder, inside in by_folder.items():
        _Finder(found, (name[len(folder) :] for name in inside), folder).run()
    if len(by_folder) > 1:
        found.join_folders()
    return found.units()


def _are_single(names: Sequence[str]) -> bool:
    """Says whether nothing can belong to anything else, as in most folders: a quick look that may say no.

    Every folder of every scan is looked at, so it takes all names at once where it can.
    """
    together = key("\0" + "\0".join(names))  # no name holds a zero
    if "/" in together or not are_plain(together):
        return False
    stems = set()
    for name in together.split("\0"):
        stem, dot, suffix = name.rpartition(".")
        if stem and dot + suffix in PICTURE_SUFFIXES:
            if stem in stems or "." in stem:
                return False
            stems.add(stem)
        elif dot + suffix in MOVIES or sidecar_kind(name) is not None:
            return False
    return True


class _Found:
    """Photos found so far, by the picture that leads each.

    Attributes:
        head: For each picture, the picture that leads its photo.
        joined: The files of each photo beside its lead.
        unsure: Leads of photos beside which something of unknown owner stands.
    """

    def __init__(self) -> None:
        self.head: dict[str, str] = {}
        self.joined: defaultdict[str, set[str]] = defaultdict(set)
        self.unsure: set[str] = set()

    def units(self) -> Units:
        """Returns the photos of several files."""
        leads = sorted(set(self.head.values()))
        found = [Unit(lead, tuple(sorted(self.joined[lead]))) for lead in leads if lead not in self.unsure]
        unsure = frozenset(name for name, lead in self.head.items() if lead in self.unsure)
        return Units(tuple(unit for unit in found if unit.others), unsure)

    def leads(self, pictures: Iterable[str]) -> set[str]:
        """Returns what leads the photos that some pictures are of."""
        return {self.head[name] for name in pictures}

    def join(self, lead: str, other: str) -> None:
        """Makes a photo, given by its lead, part of another one."""
        moved = {other, *self.joined.pop(other, ())}
        self.joined[lead] |= moved
        self.head.update((name, lead) for name in moved if name in self.head)
        if other in self.unsure:
            self.unsure.add(lead)

    def give(self, name: str, owners: set[str]) -> None:
        """Gives a file to the one photo, by its lead, that owns it; where several may, none is sure."""
        if len(owners) == 1:
            self.joined[next(iter(owners))].add(name)
        else:
            self.unsure |= owners

    def join_folders(self) -> None:
        """Joins a RAW that stands alone in its folder with the one picture of its name in another of the folders."""
        by_stem: defaultdict[str, list[str]] = defaultdict(list)
        for lead in sorted(set(self.head.values())):
            stem, suffix = split(lead.rpartition("/")[2])
            if suffix in RAW_SUFFIXES | DEVELOPED_SUFFIXES:
                by_stem[pair_stem(stem, suffix)].append(lead)
        for leads in by_stem.values():
            raw = [lead for lead in leads if split(lead)[1] in RAW_SUFFIXES]
            pictures = [lead for lead in leads if lead not in raw]
            alone = [lead for lead in raw if not self._has_picture(lead)]
            if not alone or not pictures:
                continue
            if len(raw) == len(pictures) == 1:
                self.join(raw[0], pictures[0])
            else:
                self.unsure.update(alone, pictures)

    def _has_picture(self, lead: str) -> bool:
        return any(split(name)[1] in DEVELOPED_SUFFIXES for name in self.joined[lead])


class _Finder:
    """Looks at one folder: pictures first, each of its own or with its partners; then each other file finds its owners.

    Args:
        found: Grows.
        names: Of the folder's files.
        folder: What comes before each name in `found`.
    """

    def __init__(self, found: _Found, names: Iterable[str], folder: str = "") -> None:
        self._found = found
        self._by_pair: defaultdict[str, list[str]] = defaultdict(list)
        self._by_stem: defaultdict[str, list[str]] = defaultdict(list)
        self._by_name: defaultdict[str, set[str]] = defaultdict(set)
        self._movies: list[tuple[str, str, str]] = []
        self._sidecars: list[tuple[str, str, str]] = []
        for name in sorted(set(names)):
            (stem, suffix), path = split(name), folder + name
            if suffix in PICTURE_SUFFIXES:
                self._by_pair[pair_stem(stem, suffix)].append(path)
                self._by_stem[stem].append(path)
                self._by_name[stem + suffix].add(path)
            elif suffix in MOVIES:
                self._movies.append((path, stem, suffix))
            elif sidecar_kind(stem + suffix) is not None:
                self._sidecars.append((path, stem, suffix))
        self._titles = Titles(self._by_name)
        self._shots: defaultdict[Shot, list[str]] = defaultdict(list)
        for stem in self._by_stem:
            shot = phone_shot(stem)
            if shot is not None:
                self._shots[shot].append(stem)

    def run(self) -> None:
        """Finds the photos of the folder."""
        for pictures in self._by_pair.values():
            self._pair(pictures)
        for stem in list(self._by_stem):
            self._join_edit(stem, [apple_base(stem, "e")])
            shot = phone_shot(stem)
            if shot is not None and not shot.is_original:
                self._join_edit(stem, self._shots.get(Shot(shot.name, True), []))
        self._join_google_edits()
        for movie in self._movies:
            self._join_movie(*movie)
        for path, stem, suffix in self._sidecars:
            self._found.give(path, self._owners_of_sidecar(stem, suffix))

    def _pair(self, pictures: Sequence[str]) -> None:
        """Makes photos of the pictures of one stem: a RAW and what the camera made of it are one."""
        self._found.head.update((name, name) for name in pictures)
        raw = [name for name in pictures if split(name)[1] in RAW_SUFFIXES]
        camera = [name for name in pictures if split(name)[1] in DEVELOPED_SUFFIXES]
        if not raw or len(pictures) == 1:
            return
        if len(raw) == len(camera) == 1 and len(pictures) == 2:
            self._found.join(raw[0], camera[0])
        else:
            self._found.unsure.update(pictures)

    def _join_edit(self, stem: str, bases: Sequence[str]) -> None:
        """Gives the picture that was made of another one to that one."""
        originals = self._found.leads(name for base in bases for name in self._by_stem.get(base, ()))
        edits = self._found.leads(self._by_stem[stem])
        if not originals or originals == edits:
            return
        if len(originals) > 1 or len(edits) > 1:
            self._found.unsure |= originals | edits
            return
        (original,), (edit,) = originals, edits
        self._found.join(original, edit)

    def _join_google_edits(self) -> None:
        """Joins edited pictures of an export with their originals, which alone are told of."""
        told = {
            name
            for _, stem, suffix in self._sidecars
            if sidecar_kind(stem + suffix) is SidecarKind.SERVICE and not is_of_album(stem)
            for name in self._told_by(stem)
        }
        if not told:
            return
        for stem in list(self._by_stem):
            if told.isdisjoint(self._by_stem[stem]):
                self._join_edit(stem, [o for o in originals_of(stem) if not told.isdisjoint(self._by_stem.get(o, ()))])

    def _join_movie(self, path: str, stem: str, suffix: str) -> None:
        beside = self._by_stem.get(stem) or self._by_stem.get(apple_base(stem, "e"), [])
        shot = phone_shot(stem)
        if shot is not None and not beside:
            beside = [name for s in self._shots.get(Shot(shot.name, False), ()) for name in self._by_stem[s]]
        if suffix == ".mp":  # Google's: `1.MP` of `1.MP.jpg`
            beside = [*beside, *self._by_stem.get(stem + suffix, ())]
        owners = self._found.leads(beside)
        if not any(split(name)[1] in DEVELOPED_SUFFIXES for name in beside):
            self._found.unsure |= owners
        self._found.give(path, owners)
        for owner in owners:
            self._by_name[stem + suffix].add(owner)  # its sidecars go where it goes

    def _owners_of_sidecar(self, named: str, suffix: str) -> set[str]:
        if sidecar_kind(named + suffix) is SidecarKind.SERVICE:
            return set() if is_of_album(named) else self._found.leads(self._told_by(named))
        by_name = self._by_name.get(named, set())
        duplicate = _DARKTABLE.fullmatch(named)
        if duplicate and not by_name:
            by_name = self._by_name.get("".join(duplicate.groups()), set())
        if not by_name:
            by_name = next((self._by_name[n] for n in pictures_before(named + suffix) if n in self._by_name), set())
        known = self._by_stem.get(named, ()) if suffix in SIDECARS else ()
        owners = self._found.leads([*by_name, *known])
        return owners or self._found.leads(self._by_stem.get(apple_base(named, "eo"), ()))

    def _told_by(self, named: str) -> set[str]:
        """Returns the pictures that a service's JSON tells of."""
        told = self._by_name.get(named) or {
            path for name in self._titles.told_by(named) for path in self._by_name.get(name, ())
        }
        if told:
            return told
        if self._by_stem.get(named):  # without the picture's suffix
            return set(self._by_stem[named])
        titles, stems = self._edits
        return {path for title in titles.told_by(named) for stem in stems[title] for path in self._by_stem[stem]}

    @cached_property
    def _edits(self) -> tuple[Titles, dict[str, list[str]]]:
        """What originals would be called of which only the edited picture is here, and the stems of these."""
        stems: defaultdict[str, list[str]] = defaultdict(list)
        for stem, paths in self._by_stem.items():
            for original in originals_of(stem):
                for suffix in sorted({split(path)[1] for path in paths}):
                    stems[original + suffix].append(stem)
        return Titles(stems), dict(stems)
