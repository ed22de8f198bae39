"""Brings a new list of groups into the shown one without making anything jump."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.services.entries import Entries

_Numbers = NDArray[np.int64]
_NOBODY = np.zeros(0, np.int64)


def merged(
    shown: Entries, new: Entries, *, keep_order: bool, fresh_last: bool = True, back: _Numbers = _NOBODY
) -> tuple[Entries, _Numbers]:
    """Returns the groups to show, and where each stood before.

    A group is known again by queue and keeper; where only the keeper changed, by the photo that became it.

    Args:
        shown: As shown now.
        new: As they are now.
        keep_order: Groups that stay keep their order; otherwise the order of `new` holds.
        fresh_last: New ones come last then, as while a scan finds more; otherwise each follows the group that it
            follows in `new`.
        back: int64, photos that came back: what they keep is no new group, and follows that group in any case.

    Returns:
        The groups in order, and for each its position in `shown`, int64, -1 if it was not there.
    """
    before = _find(new.keys, shown.keys)
    lost = np.ones(len(shown), bool)
    lost[before[before >= 0]] = False
    fresh = np.flatnonzero(before < 0)
    if lost.any() and len(fresh):
        owners = np.repeat(np.arange(len(shown)), shown.sizes)
        members = shown.photo_ids * 2 + (shown.keys & 1)[owners]
        owners, members = owners[lost[owners]], members[lost[owners]]
        found = _find(new.keys[fresh], members)
        hits = np.flatnonzero(found >= 0)
        positions, first = np.unique(owners[found[hits]], return_index=True)
        before[fresh[hits[first]]] = positions
    if keep_order:
        stays = before >= 0
        last = np.maximum.accumulate(np.where(stays, np.arange(len(new)), -1))  # of those that stay, up to each
        place = np.where(last >= 0, 2 * before[last] + ~stays, -1)
        if fresh_last:
            place[~stays & ~np.isin(new.keys >> 1, back)] = 2 * len(shown)
        order = np.argsort(place, kind="stable")
        return new.take(order), before[order]
    return new, before


def runs(positions: _Numbers) -> list[tuple[int, int]]:
    """Returns ascending numbers as inclusive runs: 1, 2, 3, 7 becomes (1, 3), (7, 7)."""
    if not len(positions):
        return []
    breaks = np.flatnonzero(np.diff(positions) > 1)
    firsts = positions[np.concatenate([[0], breaks + 1])]
    lasts = positions[np.concatenate([breaks, [len(positions) - 1]])]
    return list(zip(firsts.tolist(), lasts.tolist(), strict=True))


def _find(wanted: _Numbers, among: _Numbers) -> _Numbers:
    """Returns where each number stands among others, -1 for nowhere."""
    if not len(among):
        return np.full(len(wanted), -1, np.int64)
    order = np.argsort(among, kind="stable")
    place = np.minimum(np.searchsorted(among, wanted, sorter=order), len(among) - 1)
    found = order[place]
    return np.where(among[found] == wanted, found, -1)
