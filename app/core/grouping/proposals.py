"""Lays the photos of a snapshot out in groups: copy groups first, then similar ones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.grouping.arrangement import COPY, IDENTICAL, KEEPER, REDUNDANT, SAME, SIMILAR, VERSION, Arrangement, Rows
from app.core.types import Kind, Propose

KINDS: tuple[Kind, ...] = (Kind.IDENTICAL, Kind.COPY, Kind.SIMILAR)
"""Kinds by their code in arrays."""

_PROPOSED = {
    Propose.IDENTICAL: (SAME,),
    Propose.REDUNDANT: (SAME, REDUNDANT),
    Propose.VERSIONS: (SAME, REDUNDANT, VERSION),
}

NO_FLOOR = -1.0
"""A cosine that all pairs reach."""


_WIDEST, _NARROWEST = 1.0, 0.1
"""Distances of descriptors between which similar shots can be told; burst frames are 0.1 to 0.2 apart."""


def similarity_floor(similarity: float) -> float:
    """Returns the cosine that the descriptors of similar shots have at least.

    Args:
        similarity: How alike they must be: 0 takes all that the verifier calls similar, 1 next to none. Between the
            two it goes by the distance of the descriptors, in which most pairs lie evenly.
    """
    if similarity <= 0:
        return NO_FLOOR
    distance = _WIDEST + (_NARROWEST - _WIDEST) * min(similarity, 1.0)
    return 1 - distance * distance / 2


class Layout:
    """Which photos stand in which group, in which order, and what is proposed; flat arrays over all groups.

    Args:
        arrangement: The copy groups, and what similar ones are made of.
        propose: How far proposals go.
        floor: Cosine that the descriptors of similar shots have at least.
        folders: Only groups with a photo below one of these; None for all.

    Attributes:
        kinds: uint8 (groups,), indices into `KINDS`.
        starts: int64 (groups + 1,), where each group's members start in the arrays below.
        members: int64 (members,), indices into the snapshot's photos.
        member_kinds: uint8 (members,), indices into `KINDS`.
        proposed: bool (members,), the trash is proposed.
        movable: bool (members,), neither protected nor offline nor part of a unit.
    """

    def __init__(
        self,
        arrangement: Arrangement,
        propose: Propose,
        floor: float = NO_FLOOR,
        folders: Sequence[Path] | None = None,
    ) -> None:
        photos = arrangement.snapshot.photos
        copies, similar = arrangement.copies, arrangement.similar_groups(floor)
        keepers = np.repeat(copies.members[copies.starts[:-1]], np.diff(copies.starts))
        wanted = np.isin(copies.roles, _PROPOSED[propose]) & arrangement.held
        proposed = wanted & ~photos.offline[keepers] & ~arrangement.fixed[copies.members]
        going = _sums(np.where(proposed, photos.sizes[copies.members], 0), copies.starts)
        order = np.lexsort((arrangement.ranking.rank[copies.members[copies.starts[:-1]]], -going))
        kept = None if folders is None else photos.mask_below(folders)
        at_copies, copy_starts = _places(copies, order, kept)
        at_similar, similar_starts = _places(similar, np.arange(len(similar.starts) - 1), kept)
        roles = copies.roles[at_copies]
        copy_kinds = np.where((roles == KEEPER) | (roles == SAME), IDENTICAL, COPY)
        similar_kinds = np.where(similar.roles[at_similar] == KEEPER, IDENTICAL, SIMILAR)
        self.starts = np.concatenate([copy_starts[:-1], similar_starts + len(at_copies)])
        self.members = np.concatenate([copies.members[at_copies], similar.members[at_similar]])
        self.member_kinds = np.concatenate([copy_kinds, similar_kinds]).astype(np.uint8)
        self.proposed = np.concatenate([proposed[at_copies], np.zeros(len(at_similar), bool)])
        self.movable = ~arrangement.fixed[self.members]
        self.kinds = np.maximum.reduceat(self.member_kinds, self.starts[:-1]) if len(self.starts) > 1 else _NO_KINDS


_NO_KINDS = np.zeros(0, np.uint8)


def _sums(values: NDArray[np.int64], starts: NDArray[np.int64]) -> NDArray[np.int64]:
    totals = np.concatenate([[0], np.cumsum(values)])
    found: NDArray[np.int64] = totals[starts[1:]] - totals[starts[:-1]]
    return found


def _places(
    rows: Rows, order: NDArray[np.int64], kept: NDArray[np.bool_] | None
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Returns which members stand where when groups are put in order and those without a kept photo left out."""
    if kept is not None:
        order = order[_sums(kept[rows.members].astype(np.int64), rows.starts)[order] > 0]
    sizes = np.diff(rows.starts)[order]
    starts = np.concatenate([[0], np.cumsum(sizes)])
    return np.repeat(rows.starts[order] - starts[:-1], sizes) + np.arange(starts[-1]), starts
