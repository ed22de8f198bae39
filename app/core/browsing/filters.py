"""Which groups are shown, and in which order: filters and sorting over arrays."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.browsing.columns import EDITS, GroupColumns, day_number
from app.core.types import EditName


class Sort(StrEnum):
    """What the order of groups follows."""

    SPACE = "space"
    NEWEST = "newest"
    OLDEST = "oldest"
    PHOTOS = "photos"
    LEAST_SURE = "least_sure"
    MOST_SURE = "most_sure"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which groups are shown: those with a photo that agrees with all of it.

    Attributes:
        text: Words that folder and name of the photo hold, all of them.
        edits: The photo has one of these edits; empty for any.
        formats: It is of one of these formats; empty for any.
        since: It was taken on this day or later.
        until: It was taken on this day or before.
        min_size: It has at least so many bytes.
        max_size: It has at most so many bytes.
        unreviewed: Only groups of which a photo was neither looked at nor decided about.
        doubtful: Only groups of which a match is not certain.
    """

    text: str = ""
    edits: frozenset[EditName] = frozenset()
    formats: frozenset[str] = frozenset()
    since: date | None = None
    until: date | None = None
    min_size: int | None = None
    max_size: int | None = None
    unreviewed: bool = False
    doubtful: bool = False

    @property
    def all(self) -> bool:
        """Whether it hides nothing."""
        return self == Filter()

    def to_json(self) -> str:
        """Returns it as text that `from_json` reads."""
        return json.dumps(asdict(self), default=_plain)

    @classmethod
    def from_json(cls, text: str) -> Filter:
        """Reads what `to_json` wrote; what cannot be read hides nothing."""
        try:
            given = json.loads(text)
            since, until = (date.fromisoformat(day) if day else None for day in (given["since"], given["until"]))
            low, high = (None if size is None else int(size) for size in (given["min_size"], given["max_size"]))
            edits = frozenset(EditName(name) for name in given["edits"])
            formats = frozenset(str(name) for name in given["formats"])
            whole = bool(given["unreviewed"]), bool(given.get("doubtful"))  # an older version wrote none
            return cls(str(given["text"]), edits, formats, since, until, low, high, *whole)
        except (ValueError, KeyError, TypeError):
            return cls()


def browse(columns: GroupColumns, wanted: Filter, sort: Sort) -> NDArray[np.int64]:
    """Returns the numbers of the groups that a filter lets through, in order; a few milliseconds for 100,000 photos.

    Args:
        columns: What is known of the groups' photos.
        wanted: Which groups.
        sort: Their order; equal ones stay as they stand in the groups.
    """
    shown = np.flatnonzero(_passing(columns, wanted))
    keys = _sort_keys(columns, sort)
    return shown if keys is None else shown[np.argsort(keys[shown], kind="stable")]


def hits(columns: GroupColumns, wanted: Filter) -> NDArray[np.int64] | None:
    """Returns the ids of the photos that a filter is after, ascending; None where it is after whole groups alone."""
    if replace(wanted, unreviewed=False, doubtful=False).all:
        return None
    return np.unique(columns.groups.flat_ids[_agreeing(columns, wanted)])


def _passing(columns: GroupColumns, wanted: Filter) -> NDArray[np.bool_]:
    passing = columns.any_of(_agreeing(columns, wanted))
    if wanted.doubtful:
        passing &= columns.doubtful
    return passing & ~columns.reviewed() if wanted.unreviewed else passing


def _agreeing(columns: GroupColumns, wanted: Filter) -> NDArray[np.bool_]:
    """Returns, bool (members,), which photos agree with all that is asked of a photo."""
    photos, rows = columns.photos, columns.rows
    members = np.ones(len(rows), bool)
    if wanted.edits:
        members &= (columns.edits & sum(1 << EDITS.index(name) for name in wanted.edits)) > 0
    if wanted.formats:
        known = np.array([name in wanted.formats for name in photos.format_names], bool)
        members &= known[photos.formats[rows]]
    if wanted.since is not None:
        members &= photos.days[rows] >= day_number(wanted.since)
    if wanted.until is not None:
        members &= photos.days[rows] <= day_number(wanted.until)
    sizes = photos.snapshot.photos.sizes
    if wanted.min_size is not None:
        members &= sizes[rows] >= wanted.min_size
    if wanted.max_size is not None:
        members &= sizes[rows] <= wanted.max_size
    for word in wanted.text.casefold().split():
        found = np.fromiter((word in text for text in photos.texts), bool, len(photos.texts))
        members &= found[rows]
    return members


def _sort_keys(columns: GroupColumns, sort: Sort) -> NDArray[Any] | None:
    if sort is Sort.SPACE:
        return None  # as groups stand by themselves
    if sort is Sort.PHOTOS:
        return -columns.groups.sizes
    if sort in (Sort.LEAST_SURE, Sort.MOST_SURE):
        return columns.confidence if sort is Sort.LEAST_SURE else -columns.confidence
    days: NDArray[np.int64] = columns.photos.days[columns.rows[columns.groups.starts[:-1]]]
    return days if sort is Sort.OLDEST else -days


def _plain(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(value)
