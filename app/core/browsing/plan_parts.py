"""A plan by its parts: how what goes relates to what stays, and from where it goes; so that a part can wait."""

from __future__ import annotations

import os
from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.core.browsing.columns import EDITS
from app.core.browsing.patterns import Likeness
from app.core.cleanup import Plan, PlannedPhoto
from app.core.types import EditName, Kind

_Key = TypeVar("_Key", bound=Hashable)


class Part(NamedTuple):
    """Photos of a plan that have something in common.

    Attributes:
        photos: How many.
        bytes: What they hold.
    """

    photos: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """Which parts of a plan do not go now; their photos stay marked as they are.

    Attributes:
        patterns: What the photos that wait have in common with what stays for them.
        places: The folders that they stand in: right below those of the library, or these themselves.
    """

    patterns: frozenset[Likeness] = field(default_factory=frozenset)
    places: frozenset[Path] = field(default_factory=frozenset)


class PlanParts:
    """The parts of a plan, and of what is left of it; to which each photo belongs is worked out once.

    Args:
        whole: The plan with all that could go.
    """

    def __init__(self, whole: Plan) -> None:
        items = sorted(whole.items, key=lambda item: item.photo.id)
        self._last = whole, np.arange(len(items))
        self._ids = np.array([item.photo.id for item in items], np.int64)
        self._bytes = np.array([item.photo.unit_size for item in items], np.int64)
        places = _Places()
        self._patterns, self._pattern_of = _numbered([pattern_of(item) for item in items])
        self._places, self._place_of = _numbered([places.of(item) for item in items])

    def by_pattern(self, plan: Plan) -> dict[Likeness, Part]:
        """Returns the parts by how they relate to what stays, those that free most first within each kind."""
        found = self._parts(plan, self._patterns, self._pattern_of)
        order = sorted(found, key=lambda p: (list(Kind).index(p.kind), -found[p].bytes, p.edits, p.missing))
        return {pattern: found[pattern] for pattern in order}

    def by_place(self, plan: Plan) -> dict[Path, Part]:
        """Returns the parts by where they stand, those that free most first."""
        found = self._parts(plan, self._places, self._place_of)
        return {place: found[place] for place in sorted(found, key=lambda place: (-found[place].bytes, place))}

    def bytes_of(self, plan: Plan) -> int:
        """Returns what the photos of a plan hold."""
        return int(self._bytes[self._rows(plan)].sum())

    def rest_of(self, plan: Plan, waiting: Waiting) -> Plan:
        """Returns what is left of a plan: what does not wait."""
        if not (waiting.patterns or waiting.places):
            return plan
        waits = np.array([one in waiting.patterns for one in self._patterns], bool)[self._pattern_of]
        waits |= np.array([one in waiting.places for one in self._places], bool)[self._place_of]
        return plan.without(set(self._ids[waits].tolist()))

    def _rows(self, plan: Plan) -> NDArray[np.int64]:
        """Returns which photos of the whole plan are left in one; of the one asked about last, they are known."""
        if self._last[0] is not plan:
            found = np.searchsorted(self._ids, np.array([item.photo.id for item in plan.items], np.int64))
            self._last = plan, np.asarray(found, np.int64)
        return self._last[1]

    def _parts(self, plan: Plan, keys: Sequence[_Key], key_of: NDArray[np.int64]) -> dict[_Key, Part]:
        """The parts of a plan by what its photos have in common, as numbers among all of it."""
        rows = self._rows(plan)
        photos = np.bincount(key_of[rows], minlength=len(keys))
        freed = np.zeros(len(keys), np.int64)
        np.add.at(freed, key_of[rows], self._bytes[rows])
        return {
            key: Part(count, size)
            for key, count, size in zip(keys, photos.tolist(), freed.tolist(), strict=True)
            if count
        }


def pattern_of(item: PlannedPhoto) -> Likeness:
    """Returns how a photo relates to what stays for it; the same for all that are alike."""
    if item.kind is Kind.IDENTICAL:
        return Likeness(Kind.IDENTICAL)
    return Likeness(item.kind, tuple(sorted(set(item.edits), key=EDITS.index)), item.missing)


class _Places:
    """Where photos stand; each folder is asked about once."""

    def __init__(self) -> None:
        self._known: dict[tuple[Path, str], Path] = {}

    def of(self, item: PlannedPhoto) -> Path:
        """Returns the folder right below a photo's folder of the library, or that one itself."""
        key = item.folder, str(item.photo.path).rpartition(os.sep)[0]
        if key not in self._known:
            inside = Path(key[1]).relative_to(item.folder).parts
            self._known[key] = item.folder / inside[0] if inside else item.folder
        return self._known[key]


def only(plan: Plan, kinds: Collection[Kind], edits: Collection[EditName]) -> Plan:
    """Returns what is left of a plan of these kinds, and to which nothing else was done; empty ones ask for nothing."""
    return plan.without(
        {
            item.photo.id
            for item in plan.items
            if (kinds and item.kind not in kinds) or (edits and not set(pattern_of(item).edits) <= set(edits))
        }
    )


def _numbered(keys: Sequence[_Key]) -> tuple[list[_Key], NDArray[np.int64]]:
    """Returns what differs among keys, and which of that each is, int64 (n,)."""
    numbers: dict[_Key, int] = {}
    found = np.array([numbers.setdefault(key, len(numbers)) for key in keys], np.int64)
    return list(numbers), found
