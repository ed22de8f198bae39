"""What is done with more photos at once than details are kept of: from arrays, for all of them in one step."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from app.core.browsing.columns import rows_of
from app.core.catalog.decisions import Decided
from app.core.types import DecidedBy, Proposal
from app.services.entries import Entries

MANY = 300
"""From so many photos on, groups are not asked for one by one: the list keeps details of 2,000 of them at most."""


_SEPARATOR = "\0"
"""No path holds it."""


class Settled(NamedTuple):
    """What a decision about many photos changes.

    Attributes:
        before: What stands decided now, by photo.
        after: What is to stand decided.
        held: How many photos cannot go to the trash, and are left out.
    """

    before: dict[int, Decided]
    after: dict[int, Decided]
    held: int


def paths_at(entries: Entries, rows: Sequence[int], *, here: bool = False) -> list[str]:
    """Returns the paths of photos, in the order given, whether their details are there or not.

    Args:
        entries: The groups that are shown.
        rows: The photos, as they follow each other in them.
        here: Without those on a drive that is away.
    """
    groups = entries.groups
    if groups is None or not len(rows):
        return []
    photos = groups.arrangement.snapshot.photos
    at = rows_of(photos.ids, entries.photo_ids[list(rows)])
    if here:
        at = at[~photos.offline[at]]
    found = [photos.paths[row] for row in at.tolist()]
    return os.fsdecode(_SEPARATOR.encode().join(found)).split(_SEPARATOR) if found else []  # at once: there may be many


def any_stays(entries: Entries, rows: Sequence[int]) -> bool:
    """Says whether any of these photos, as they follow each other in the groups, stays."""
    groups = entries.groups
    if groups is None:
        return False
    at = rows_of(groups.arrangement.snapshot.photos.ids, entries.photo_ids[list(rows)])
    return not bool(groups.goes[at].all())


def settled(entries: Entries, rows: Sequence[int], wanted: Proposal) -> Settled:
    """Decides about photos by hand.

    A group of which nothing would stay is decided as a whole, photo by photo: it goes only if that was said of each.

    Args:
        entries: The groups that are shown.
        rows: The photos, as they follow each other in them.
        wanted: What is to happen.
    """
    groups = entries.groups
    if groups is None or not len(rows):
        return Settled({}, {}, 0)
    snapshot, state = groups.arrangement.snapshot, groups.decision_state
    at = rows_of(snapshot.photos.ids, entries.photo_ids)
    chosen = np.zeros(len(at), bool)
    chosen[list(rows)] = True
    held = chosen & groups.arrangement.fixed[at] if wanted is Proposal.TRASH else np.zeros(len(at), bool)
    chosen &= ~held
    if wanted is Proposal.TRASH:
        goes = chosen | groups.goes[at]
        whole = np.repeat(np.logical_and.reduceat(goes, entries.starts[:-1]), entries.sizes)
        touched = np.repeat(np.logical_or.reduceat(chosen, entries.starts[:-1]), entries.sizes)
        chosen |= whole & touched
    decided = Decided(wanted, DecidedBy.HAND)
    before = {
        photo: was
        for photo, was in zip(entries.photo_ids[chosen].tolist(), state.all_of(at[chosen]), strict=True)
        if was is not decided and was != decided
    }
    return Settled(before, dict.fromkeys(before, decided), int(held.sum()))
