"""A plan by its parts: how what goes relates to what stays, and from where it goes; so that a part can wait."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TypeVar

from app.core.browsing.columns import EDITS
from app.core.browsing.patterns import Likeness
from app.core.cleanup import Plan, PlannedPhoto
from app.core.types import EditName, Kind

_Key = TypeVar("_Key", bound=Hashable)


class Part(NamedTuple):
    """Photos of a plan that have something in common.

    Attributes:
        photo_ids: The photos.
        bytes: What they hold.
    """

    photo_ids: frozenset[int]
    bytes: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """Which parts of a plan do not go now; their photos stay marked as they are.

    Attributes:
        patterns: What the photos that wait have in common with what stays for them.
        places: The folders that they stand in, see `place_of`.
    """

    patterns: frozenset[Likeness] = field(default_factory=frozenset)
    places: frozenset[Path] = field(default_factory=frozenset)

    def has(self, item: PlannedPhoto) -> bool:
        """Says whether a photo waits."""
        return place_of(item) in self.places or pattern_of(item) in self.patterns

    def rest_of(self, plan: Plan) -> Plan:
        """Returns what is left of a plan: what does not wait."""
        return plan.without({item.photo.id for item in plan.items if self.has(item)})


def pattern_of(item: PlannedPhoto) -> Likeness:
    """Returns how a photo relates to what stays for it; the same for all that are alike."""
    if item.kind is Kind.IDENTICAL:
        return Likeness(Kind.IDENTICAL)
    return Likeness(item.kind, tuple(sorted(set(item.edits), key=EDITS.index)), item.missing)


def place_of(item: PlannedPhoto) -> Path:
    """Returns where a photo stands: the folder right below its folder of the library, or that one itself."""
    inside = item.photo.path.parent.relative_to(item.folder).parts
    return item.folder / inside[0] if inside else item.folder


def by_pattern(plan: Plan) -> dict[Likeness, Part]:
    """Returns the parts of a plan by how they relate to what stays, those that free most first within each kind."""
    found = _parts(plan, pattern_of)
    order = sorted(found, key=lambda p: (list(Kind).index(p.kind), -found[p].bytes, p.edits, p.missing))
    return {pattern: found[pattern] for pattern in order}


def by_place(plan: Plan) -> dict[Path, Part]:
    """Returns the parts of a plan by where they stand, those that free most first."""
    found = _parts(plan, place_of)
    return {place: found[place] for place in sorted(found, key=lambda place: (-found[place].bytes, place))}


def only(plan: Plan, kinds: Collection[Kind], edits: Collection[EditName]) -> Plan:
    """Returns what is left of a plan of these kinds, and to which nothing else was done; empty ones ask for nothing."""
    return plan.without(
        {
            item.photo.id
            for item in plan.items
            if (kinds and item.kind not in kinds) or (edits and not set(pattern_of(item).edits) <= set(edits))
        }
    )


def _parts(plan: Plan, key: Callable[[PlannedPhoto], _Key]) -> dict[_Key, Part]:
    found: defaultdict[_Key, list[PlannedPhoto]] = defaultdict(list)
    for item in plan.items:
        found[key(item)].append(item)
    return {one: _part(items) for one, items in found.items()}


def _part(items: Sequence[PlannedPhoto]) -> Part:
    return Part(frozenset(item.photo.id for item in items), sum(item.photo.unit_size for item in items))
