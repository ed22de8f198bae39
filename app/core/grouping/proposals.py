"""Lays the photos of a snapshot out in groups: copy groups first, then similar ones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.grouping.arrangement import COPY, IDENTICAL, KEEPER, REDUNDANT, SAME, SIMILAR, VERSION, Arrangement
from app.core.grouping.ragged import Ragged
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
        returned: Propose too, however far proposals go, what a clean-up took away once and came back; see `_again`.

    Attributes:
        kinds: uint8 (groups,), indices into `KINDS`.
        photos: The photos of each group, indices into the snapshot's photos, keepers first.
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
        *,
        returned: bool = False,
    ) -> None:
        table, out_of_hand = arrangement.snapshot.photos, arrangement.snapshot.out_of_hand
        copies, similar = arrangement.copies, arrangement.similar_groups(floor)
        keepers = copies.photos.firsts
        wanted = np.isin(copies.roles, _PROPOSED[propose])
        if returned:
            wanted[_again(arrangement)] = True
        wanted &= arrangement.held
        proposed = wanted & ~copies.photos.spread(out_of_hand[keepers]) & ~arrangement.fixed[copies.photos.members]
        going = copies.photos.sums(np.where(proposed, table.sizes[copies.photos.members], 0))
        order = np.lexsort((arrangement.ranking.rank[keepers], -going))
        kept = None if folders is None else table.mask_below(folders)
        at_copies = _places(copies.photos, order, kept)
        at_similar = _places(similar.photos, np.arange(len(similar.photos)), kept)
        roles = copies.roles[at_copies.members]
        copy_kinds = np.where((roles == KEEPER) | (roles == SAME), IDENTICAL, COPY)
        similar_kinds = np.where(similar.roles[at_similar.members] == KEEPER, IDENTICAL, SIMILAR)
        members = [copies.photos.members[at_copies.members], similar.photos.members[at_similar.members]]
        self.photos = Ragged.of_counts(np.concatenate([at_copies.sizes, at_similar.sizes]), np.concatenate(members))
        self.member_kinds = np.concatenate([copy_kinds, similar_kinds]).astype(np.uint8)
        self.proposed = np.concatenate([proposed[at_copies.members], np.zeros(len(at_similar.members), bool)])
        self.movable = ~arrangement.fixed[self.photos.members]
        self.kinds = self.photos.greatest(self.member_kinds)


def _again(arrangement: Arrangement) -> list[int]:
    """Returns which members of copy groups were taken away once, and may be again now that they came back.

    Their keeper provably holds all that they hold, or they are an edited version of it and it is what stayed for them
    then. A keeper itself is never among them: where what came back is the only copy left, it is kept.
    """
    snapshot, copies = arrangement.snapshot, arrangement.copies
    if not snapshot.returned:
        return []
    members, ids = copies.photos.members, np.fromiter(snapshot.returned, np.int64, len(snapshot.returned))
    keepers = copies.photos.spread(copies.photos.firsts)
    found = []
    for place in np.flatnonzero(np.isin(snapshot.photos.ids[members], ids)).tolist():
        stayed = snapshot.returned[int(snapshot.photos.ids[members[place]])]
        kept = snapshot.contents.digests[int(snapshot.content_index[keepers[place]])]
        role = copies.roles[place]
        if role in (SAME, REDUNDANT) or (role == VERSION and kept in stayed):
            found.append(place)
    return found


def _places(photos: Ragged, order: NDArray[np.int64], kept: NDArray[np.bool_] | None) -> Ragged:
    """Returns which members stand where when groups are put in order and those without a kept photo left out."""
    if kept is not None:
        order = order[photos.sums(kept[photos.members])[order] > 0]
    return photos.places(order)
