"""What filters and sorting look at: a value per photo of every group, in arrays, read once for a set of groups."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from app.core.catalog import Catalog
from app.core.catalog.numbers import true_mtimes
from app.core.catalog.tables import DECIDERS, Values
from app.core.grouping.groups import Groups
from app.core.grouping.proposals import KINDS
from app.core.grouping.snapshot import Snapshot
from app.core.types import CERTAIN, DecidedBy, EditName, Kind

EDITS: tuple[EditName, ...] = tuple(EditName)
"""Edits by their bit in masks."""

_Name = TypeVar("_Name", bound=str)
_EPOCH = date(1970, 1, 1).toordinal()
_DAY_NS = 24 * 3600 * 10**9
_HAND = DECIDERS.index(DecidedBy.HAND)


class PhotoColumns:
    """What depends on the snapshot alone, and stays while similar shots are regrouped.

    Args:
        snapshot: What stood in the catalog.

    Attributes:
        snapshot: What stood in the catalog.
        days: int64 (n,), when each photo was taken, or changed last where the file does not say, in days since 1970.
        formats: uint8 (n,), indices into `format_names`.
        format_names: The formats there are, sorted.
        texts: Folder and file name of each photo as a search looks at them.
    """

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        taken = days_of(snapshot.contents.column("captured_at"))[snapshot.content_index]
        self.days = np.where(taken != 0, taken, (true_mtimes(snapshot.photos.mtimes) // _DAY_NS).astype(np.int64))
        forms = snapshot.contents.column("format")
        self.format_names: tuple[str, ...] = tuple(sorted(set(forms)))
        codes = {name: code for code, name in enumerate(self.format_names)}
        of_content = np.fromiter((codes[name] for name in forms), np.uint8, len(forms))
        self.formats = of_content[snapshot.content_index]
        self.texts: Sequence[str] = [_text(path) for path in snapshot.photos.paths]


class MatchColumns:
    """Which edits every match names, and how sure it is, in arrays.

    Args:
        catalog: Read once.
    """

    def __init__(self, catalog: Catalog) -> None:
        self._ends, self._bits, self._confidence = catalog.matches.edit_bits(EDITS)
        self._size = int(self._ends.max(initial=0)) + 1
        self._keys = self._ends[:, 0] * self._size + self._ends[:, 1]
        self._order = np.argsort(self._keys)

    def between(
        self, keepers: NDArray[np.int64], others: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Looks pairs of contents up, given by id.

        Returns:
            int64 (n,), the edits that make the others of their keepers, bit by bit as in `EDITS`; and float64 (n,),
            how sure the verifier is, 1 for one content, and for pairs that no match joins.
        """
        bits, sure = np.zeros(len(others), np.int64), np.ones(len(others))
        for a, b, side in ((keepers, others, 0), (others, keepers, 1)):
            found = self._find(a, b)
            known = found >= 0
            bits[known] = self._bits[found[known], side]
            sure[known] = self._confidence[found[known]]
        return bits, sure

    def _find(self, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.int64]:
        if not len(self._keys):
            return np.full(len(a), -1, np.int64)
        wanted = a * self._size + b
        place = np.minimum(np.searchsorted(self._keys, wanted, sorter=self._order), len(self._keys) - 1)
        found = self._order[place]
        known = (self._keys[found] == wanted) & (a < self._size) & (b < self._size)
        return np.where(known, found, -1)


@dataclass(frozen=True, slots=True)
class Facets:
    """What there is to filter by.

    Attributes:
        edits: Edits that photos of groups have, with how many have it, most first.
        formats: Formats, with how many photos have it, most first.
        first_day: When the oldest photo was taken.
        last_day: When the newest one was.
    """

    edits: dict[EditName, int] = field(default_factory=dict)
    formats: dict[str, int] = field(default_factory=dict)
    first_day: date | None = None
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class ReviewProgress:
    """How far somebody went through the groups.

    Attributes:
        done: Groups of which every photo was looked at or decided by hand.
        total: All groups.
        won: Bytes that go of those that are done.
        going: Photos that go, of all groups.
        staying: Copies that stay beside what is kept, of all groups: edited versions, and what holds more.
        scenes: Groups of other shots of a scene, to choose from.
        doubtful: Groups of which a match is not certain.
        doubtful_done: Those among them that are done.
    """

    done: int
    total: int
    won: int
    going: int
    staying: int
    scenes: int
    doubtful: int = 0
    doubtful_done: int = 0

    @property
    def certain_left(self) -> int:
        """Groups that are not done, and certain."""
        return self.total - self.done - (self.doubtful - self.doubtful_done)


class GroupColumns:
    """What filters look at for one set of groups.

    Args:
        groups: The groups.
        photos: Of the groups' snapshot.
        matches: Of the same moment.

    Attributes:
        groups: The groups.
        photos: What depends on the snapshot alone.
        rows: int64 (members,), each member's index in the snapshot's photos.
        group_of: int64 (members,), the group that each member stands in.
        edits: int64 (members,), what makes each of its keeper, bit by bit as in `EDITS`.
        confidence: float64 (groups,), how sure the least sure match of a group is.
    """

    def __init__(self, groups: Groups, photos: PhotoColumns, matches: MatchColumns) -> None:
        self.groups, self.photos = groups, photos
        self.rows = rows_of(photos.snapshot.photos.ids, groups.flat_ids)
        self.group_of = np.repeat(np.arange(len(groups)), groups.sizes)
        contents = photos.snapshot.photos.content_ids[self.rows]
        keepers = contents[groups.starts[:-1]][self.group_of]
        self.edits, sure = matches.between(keepers, contents)
        self.confidence = np.minimum.reduceat(sure, groups.starts[:-1]) if len(groups) else np.zeros(0)

    @property
    def doubtful(self) -> NDArray[np.bool_]:
        """bool (groups,): in which groups a match is not certain."""
        return self.confidence < CERTAIN

    def reviewed(self) -> NDArray[np.bool_]:
        """Returns, bool (groups,), of which groups every photo was looked at or decided by hand."""
        decision_state = self.groups.decision_state
        seen = (decision_state.looked_at | (decision_state.deciders == _HAND))[self.rows]
        return self.all_of(seen)

    def progress(self) -> ReviewProgress:
        """Returns how far somebody went through the groups."""
        groups, done = self.groups, self.reviewed()
        similar = groups.kinds == KINDS.index(Kind.SIMILAR)
        going = groups.goes[self.rows]
        copies = ~similar[self.group_of]
        copies[groups.starts[:-1]] = False
        return ReviewProgress(
            done=int(done.sum()),
            total=len(groups),
            won=int(groups.reclaimable[done].sum()),
            going=groups.to_trash[0],
            staying=int((copies & ~going).sum()),
            scenes=int(similar.sum()),
            doubtful=int(self.doubtful.sum()),
            doubtful_done=int((self.doubtful & done).sum()),
        )

    def any_of(self, members: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Returns, bool (groups,), which groups have a member among these."""
        return np.logical_or.reduceat(members, self.groups.starts[:-1]) if len(self.groups) else np.zeros(0, bool)

    def all_of(self, members: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Returns, bool (groups,), which groups have all their members among these."""
        return ~self.any_of(~members)

    def facets(self) -> Facets:
        """Returns what there is to filter by."""
        if not len(self.rows):
            return Facets()
        counts = {name: int((self.edits >> bit & 1).sum()) for bit, name in enumerate(EDITS)}
        of_format = np.bincount(self.photos.formats[self.rows], minlength=len(self.photos.format_names))
        formats = dict(zip(self.photos.format_names, of_format.tolist(), strict=True))
        days = self.photos.days[self.rows]
        return Facets(
            edits=_most_first(counts),
            formats=_most_first(formats),
            first_day=_date(int(days.min())),
            last_day=_date(int(days.max())),
        )


def day_number(day: date) -> int:
    """Returns a day as `PhotoColumns.days` counts it."""
    return day.toordinal() - _EPOCH


def _date(day: int) -> date:
    return date.fromordinal(min(max(day + _EPOCH, 1), date.max.toordinal()))


def _most_first(counts: dict[_Name, int]) -> dict[_Name, int]:
    return {name: count for name, count in sorted(counts.items(), key=lambda item: -item[1]) if count}


def rows_of(ids: NDArray[np.int64], wanted: NDArray[np.int64]) -> NDArray[np.int64]:
    """Returns, int64, where each of the wanted ids stands among all."""
    order = np.argsort(ids)
    return order[np.searchsorted(ids, wanted, sorter=order)] if len(ids) else np.zeros(0, np.int64)


def days_of(captured: Values) -> NDArray[np.int64]:
    """Returns, int64, days since 1970, 0 where nothing usable is written."""
    known: dict[str | None, int] = {None: 0}
    for text in {text and text[:10] for text in captured}:
        if text is not None:
            known[text] = _day(text)
    return np.fromiter((known[text and text[:10]] for text in captured), np.int64, len(captured))


def _day(text: str) -> int:
    try:
        return day_number(date.fromisoformat(text))
    except ValueError:
        return 0


def _text(path: bytes) -> str:
    """Returns the last folder and the name, as a search looks at them."""
    separator = os.sep.encode()
    name = path.rfind(separator)
    return os.fsdecode(path[path.rfind(separator, 0, max(name, 0)) + 1 :]).casefold()
