"""Lays the photos of a snapshot out in groups: copy groups first, then similar ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.election import Candidates, elect
from app.core.group import FREE, stars
from app.core.keeper import CRITERIA
from app.core.snapshot import Snapshot
from app.core.traits import Trait
from app.core.types import Kind, Propose, ReasonName

KINDS: tuple[Kind, ...] = (Kind.IDENTICAL, Kind.COPY, Kind.SIMILAR)
"""Kinds by their code in arrays."""

_IDENTICAL, _COPY, _SIMILAR = range(3)


class Layout:
    """Which photos stand in which group, in which order, and what is proposed; flat arrays over all groups.

    Attributes:
        kinds: uint8 (groups,), indices into `KINDS`.
        starts: int64 (groups + 1,), where each group's members start in the arrays below.
        members: int64 (members,), indices into the snapshot's photos.
        member_kinds: uint8 (members,), indices into `KINDS`.
        proposed: bool (members,), the trash is proposed.
        movable: bool (members,), neither protected nor offline nor part of a unit.
    """

    def __init__(self, snapshot: Snapshot, propose: Propose, folders: tuple[Path, ...] | None) -> None:
        self._snapshot = snapshot
        self._photos_of = photos_by_content(snapshot)
        candidates = copy_candidates(snapshot, self._photos_of)
        owner, _ = elect(candidates)
        content_rank = candidates.rank
        redundant = _redundant_to_owner(snapshot, owner)
        offline = np.array([photo.offline for photo in snapshot.photos], bool)
        companion = np.array([photo.companion for photo in snapshot.photos], bool)
        self._fixed = snapshot.protected | offline | companion
        groups = [
            *self._copy_groups(owner, redundant, propose, offline),
            *self._similar_groups(owner, content_rank),
        ]
        if folders is not None:
            inside = [any(photo.path.is_relative_to(f) for f in folders) for photo in snapshot.photos]
            groups = [group for group in groups if any(inside[row] for row in group.rows)]
        groups.sort(key=self._order)
        self.kinds = np.array([max(group.kinds) for group in groups], np.uint8)
        self.starts = np.cumsum([0, *(len(group.rows) for group in groups)]).astype(np.int64)
        self.members = np.array([row for group in groups for row in group.rows], np.int64)
        self.member_kinds = np.array([kind for group in groups for kind in group.kinds], np.uint8)
        self.proposed = np.array([trash for group in groups for trash in group.trash], bool)
        self.movable = ~self._fixed[self.members] if len(self.members) else np.zeros(0, bool)

    def _order(self, group: _Rows) -> tuple[bool, int, int]:
        photos = self._snapshot.photos
        going = sum(photos[row].size for row, trash in zip(group.rows, group.trash, strict=True) if trash)
        return (group.kinds[-1] == _SIMILAR, -going, int(self._snapshot.rank[group.rows[0]]))

    def _copy_groups(
        self, owner: NDArray[np.int64], redundant: NDArray[np.bool_], propose: Propose, offline: NDArray[np.bool_]
    ) -> list[_Rows]:
        members: dict[int, list[int]] = {}
        for content in np.flatnonzero((owner != FREE) & (owner != np.arange(len(owner)))):
            members.setdefault(int(owner[content]), []).append(int(content))
        found = []
        for keeper, rows in enumerate(self._photos_of):
            own = rows[1:]
            if (owner[keeper] not in (FREE, keeper)) or (not own and keeper not in members):
                continue
            taken = [(row, bool(redundant[c])) for c in members.get(keeper, ()) for row in self._photos_of[c]]
            taken.sort(key=lambda item: (item[1], self._snapshot.rank[item[0]]))
            listed = [rows[0], *(row for row, _ in taken), *own]
            kinds = [_IDENTICAL, *(_COPY for _ in taken), *(_IDENTICAL for _ in own)]
            versions = propose is Propose.VERSIONS
            wanted = [False]
            wanted += [propose is not Propose.IDENTICAL and (versions or fine) for _, fine in taken]
            wanted += [True] * len(own)
            safe = not offline[rows[0]]
            trash = [want and safe and not self._fixed[row] for want, row in zip(wanted, listed, strict=True)]
            found.append(_Rows(listed, kinds, trash))
        return found

    def _similar_groups(self, owner: NDArray[np.int64], content_rank: NDArray[np.int64]) -> list[_Rows]:
        alone = (owner == FREE) | (owner == np.arange(len(owner)))
        ends = self._snapshot.ends[~self._snapshot.matches.copies]
        ends = ends[alone[ends].all(axis=1)] if len(ends) else ends
        star = stars(ends, content_rank)
        members: dict[int, list[int]] = {}
        for content in np.flatnonzero((star != FREE) & (star != np.arange(len(star)))):
            members.setdefault(int(star[content]), []).append(int(content))
        found = []
        for keeper, contents in members.items():
            rows = [self._photos_of[keeper][0], *(self._photos_of[c][0] for c in contents)]
            rows[1:] = sorted(rows[1:], key=lambda row: int(self._snapshot.rank[row]))
            found.append(_Rows(rows, [_IDENTICAL] + [_SIMILAR] * len(contents), [False] * len(rows)))
        return found


@dataclass(frozen=True, slots=True)
class _Rows:
    """One group as photo indices, keeper first, with each photo's kind code and whether its trash is proposed."""

    rows: list[int]
    kinds: list[int]
    trash: list[bool]


def copy_candidates(
    snapshot: Snapshot,
    photos_of: Sequence[Sequence[int]],
    unknown: NDArray[np.int64] | None = None,
    strangers: Callable[[int], Set[int]] = lambda _: frozenset(),
) -> Candidates:
    """Returns what the election of keepers looks at.

    Args:
        snapshot: What stands in the catalog.
        photos_of: The photos of each content, best first.
        unknown: int64 (u, 2), pairs of content indices that were not compared yet; None for none.
        strangers: Gives more contents, by index, that one was not compared with.
    """
    best = [rows[0] for rows in photos_of]
    table = snapshot.scores[best]
    copies = snapshot.matches.copies
    return Candidates(
        snapshot.ends[copies],
        snapshot.matches.traits[copies],
        np.zeros((0, 2), np.int64) if unknown is None else unknown,
        table[:, CRITERIA.index(ReasonName.ONLINE)],
        table[:, CRITERIA.index(ReasonName.EMBEDDED_EXTRAS)],
        np.argsort(np.argsort(snapshot.rank[best])),
        strangers,
    )


def photos_by_content(snapshot: Snapshot) -> list[list[int]]:
    """Returns the photos of each content, best first."""
    found: list[list[int]] = [[] for _ in snapshot.contents]
    for row in np.argsort(snapshot.rank):
        found[snapshot.content_index[row]].append(int(row))
    return found


def _redundant_to_owner(snapshot: Snapshot, owner: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Returns, per content, whether it is a redundant copy of the keeper that took it."""
    found = np.zeros(len(owner), bool)
    copies = snapshot.matches.copies
    ends, traits = snapshot.ends[copies], snapshot.matches.traits[copies]
    for side, trait in ((0, Trait.A_REDUNDANT), (1, Trait.B_REDUNDANT)):
        own, other = ends[:, side], ends[:, 1 - side]
        chosen = (owner[own] == other) & ((traits & trait) > 0)
        found[own[chosen]] = True
    return found
