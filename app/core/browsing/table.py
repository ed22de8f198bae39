"""Groups as a table: their photos in the order of a column, and photos that a rule picks in each group."""

from __future__ import annotations

import os
from collections.abc import Sequence
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.core.browsing.columns import days_of, rows_of
from app.core.catalog.numbers import true_mtimes
from app.core.grouping.groups import Groups

_SEPARATOR = os.sep.encode()
_MOST_PADDED = 50_000_000
"""Bytes of values, each as long as the longest, up to which NumPy sorts them, in a fifth of the time."""
_Numbers = NDArray[np.int64]
_Bools = NDArray[np.bool_]


class Column(StrEnum):
    """What is known of a photo, by which it can be sorted."""

    FATE = "fate"
    NAME = "name"
    FOLDER = "folder"
    SIZE = "size"
    PIXELS = "pixels"
    FORMAT = "format"
    TAKEN = "taken"


class Pick(StrEnum):
    """Which photos of each group are picked."""

    NEWEST = "newest"
    OLDEST = "oldest"
    LARGEST = "largest"
    SMALLEST = "smallest"
    FOLDER = "folder"
    INVERT = "invert"


class ShownPhotos:
    """The photos of groups as they are shown; places count them, one group after another.

    Args:
        groups: All groups; none of their details is made.
        starts: int64 (groups + 1,), the place at which each shown group starts.
        photo_ids: int64 (n,), the photos, keepers first in each group.
    """

    def __init__(self, groups: Groups, starts: _Numbers, photo_ids: _Numbers) -> None:
        self._snapshot, self._groups = groups.arrangement.snapshot, groups
        self._starts = starts
        self._rows = rows_of(self._snapshot.photos.ids, photo_ids)
        self._group_of = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
        self._first = np.zeros(len(photo_ids), bool)
        self._first[starts[:-1]] = True
        self._known: dict[Column, _Numbers] = {}

    def values(self, column: Column) -> _Numbers:
        """Returns, int64 (n,), numbers that stand in the order of a column: the larger, the later."""
        if column is Column.FATE:  # which decisions change, while all else stays as it is
            return self._groups.goes[self._rows].astype(np.int64)
        if column not in self._known:
            self._known[column] = self._values(column)
        return self._known[column]

    def _values(self, column: Column) -> _Numbers:
        snapshot, rows = self._snapshot, self._rows
        if column is Column.SIZE:
            return snapshot.photos.sizes[rows]
        if column is Column.PIXELS:
            return self._pixels()
        if column is Column.TAKEN:
            return self._days()
        if column is Column.FORMAT:
            formats = [str(form).encode() for form in snapshot.contents.column("format")]
            return _ranks([formats[content] for content in snapshot.content_index[rows].tolist()])
        paths = [snapshot.photos.paths[row] for row in rows.tolist()]
        if column is Column.NAME:
            return _ranks(_lower([path[path.rfind(_SEPARATOR) + 1 :] for path in paths]))
        return _ranks(_lower([path[: path.rfind(_SEPARATOR)] for path in paths]))

    def order(self, column: Column | None, *, descending: bool, copies_only: bool) -> _Numbers:
        """Returns, int64, the places of photos in the order of a column.

        Args:
            column: Groups stay together, in the order of what is kept, and in each the keeper stays first; None for
                groups as they are shown.
            descending: The largest come first.
            copies_only: Without what is kept, and all photos in one order.
        """
        others = np.flatnonzero(~self._first)
        if column is None:
            return others if copies_only else np.arange(len(self._rows))
        worth = self.values(column) * (-1 if descending else 1)
        if copies_only:
            return others[np.argsort(worth[others], kind="stable")]
        of_group = worth[self._starts[:-1]]
        if column is Column.FATE:  # a keeper stays: what tells groups apart is how many of the others go
            of_group = np.add.reduceat(worth, self._starts[:-1]) if len(worth) else of_group
        place = np.empty(len(of_group), np.int64)
        place[np.argsort(of_group, kind="stable")] = np.arange(len(of_group))
        return np.lexsort((worth, ~self._first, place[self._group_of]))

    def picked(self, pick: Pick, chosen: _Numbers, at: int = -1) -> _Numbers:
        """Returns, int64 ascending, the places of the photos that a rule picks.

        Args:
            pick: Newest, oldest, largest and smallest pick one photo of each group: by when it was taken and then
                changed, or by pixels and then bytes.
            chosen: What is picked now; inverted in each group that has any of it.
            at: The place of the photo whose folder is meant.
        """
        if pick is Pick.INVERT:
            now = np.zeros(len(self._rows), bool)
            now[chosen] = True
            return np.flatnonzero(~now & np.isin(self._group_of, self._group_of[chosen]))
        if pick is Pick.FOLDER:
            return self._in_folder_of(at)
        photos = self._snapshot.photos
        if pick in (Pick.NEWEST, Pick.OLDEST):
            keys = photos.mtimes[self._rows], self._days()
        else:
            keys = photos.sizes[self._rows], self._pixels()
        sign = -1 if pick in (Pick.NEWEST, Pick.LARGEST) else 1
        order = np.lexsort((~self._first, sign * keys[0], sign * keys[1], self._group_of))
        return np.sort(order[self._starts[:-1]])

    def _in_folder_of(self, place: int) -> _Numbers:
        paths = self._snapshot.photos.paths
        if not 0 <= place < len(self._rows):
            return np.zeros(0, np.int64)
        folder = paths[int(self._rows[place])].rpartition(_SEPARATOR)[0]
        inside = [paths[row].rpartition(_SEPARATOR)[0] == folder for row in self._rows.tolist()]
        return np.flatnonzero(inside)

    def _pixels(self) -> _Numbers:
        contents = self._snapshot.contents
        width, height = (np.asarray(contents.column(name), np.int64) for name in ("width", "height"))
        return (width * height)[self._snapshot.content_index[self._rows]]

    def _days(self) -> _Numbers:
        """Returns when photos were taken, or changed last where their files do not say."""
        snapshot = self._snapshot
        taken = days_of(snapshot.contents.column("captured_at"))[snapshot.content_index[self._rows]]
        changed = (true_mtimes(snapshot.photos.mtimes[self._rows]) // (24 * 3600 * 10**9)).astype(np.int64)
        return np.where(taken != 0, taken, changed)


def _lower(values: Sequence[bytes]) -> list[bytes]:
    """Returns values in lower case: as one text, since there may be very many; none holds a zero, as no path does."""
    return b"\0".join(values).lower().split(b"\0")


def _ranks(values: Sequence[bytes]) -> _Numbers:
    """Returns where each value stands in their order; none ends with a zero."""
    distinct = set(values)
    if 2 * len(distinct) > len(values) and len(values) * max(map(len, distinct)) <= _MOST_PADDED:
        return np.asarray(np.unique(np.array(values, np.bytes_), return_inverse=True)[1], np.int64)
    order = {value: place for place, value in enumerate(sorted(distinct))}
    return np.array([order[value] for value in values], np.int64)
