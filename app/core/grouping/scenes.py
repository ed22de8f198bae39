"""Groups of similar shots: stars as copies have them, but a photo stands in every scene that it belongs to.

Pure functions on arrays: contents are numbered 0 … n-1 by their rank, 0 being the best.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.grouping.stars import FREE, Edges, stars


def scenes(edges: Edges, count: int, refused: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Puts contents that show one scene beside a keeper that each of them matches directly.

    A content is shown with every keeper that it matches. One that matches no keeper, since those that it matches were
    all taken by better ones, is shown with the best of these. What the user called apart from a keeper is shown with no
    other in its place: a group that was dismissed never comes back in pieces.

    Args:
        edges: Pairs of contents that are similar.
        count: How many contents there are.
        refused: int64 (d, 2), ranks of pairs that the user called no duplicates.

    Returns:
        Keeper and content of each place in a group, int64 (m,) both: group after group by their keepers, of each the
        keeper first and the others from the best to the last.
    """
    owner = stars(edges, count).astype(np.int64)
    owner[owned_by_refused(owner, refused)] = FREE
    own = np.arange(count)
    sizes = np.bincount(owner[owner != FREE], minlength=count)
    members = np.flatnonzero((owner != FREE) & (sizes[owner] > 1))
    leads = (owner == own) & (sizes > 1)

    open_to_more = np.ones(count, bool)
    open_to_more[refused.ravel()] = False
    better, other = _without(edges, refused, count)
    ends, opposite = np.concatenate([better, other]), np.concatenate([other, better])
    further = leads[ends] & ~leads[opposite] & open_to_more[opposite] & (owner[opposite] != ends)

    placed = np.zeros(count, bool)
    placed[members] = placed[opposite[further]] = True
    left = open_to_more[opposite] & ~placed[opposite]
    best = np.full(count, count, np.int64)
    np.minimum.at(best, opposite[left], ends[left])
    alone = np.flatnonzero(best < count)
    leaders = np.unique(best[alone])
    leaders = leaders[~leads[leaders]]

    keepers = np.concatenate([owner[members], ends[further], best[alone], leaders])
    members = np.concatenate([members, opposite[further], alone, leaders])
    keepers, members = np.divmod(np.unique(keepers * count + members), count)  # a pair may be given twice
    order = np.lexsort((members, members != keepers, keepers))
    return keepers[order], members[order]


def owned_by_refused(owner: NDArray[np.integer], refused: NDArray[np.int64]) -> NDArray[np.int64]:
    """Returns the contents whose keeper the user called no duplicate of them; `refused` are pairs, int64 (d, 2)."""
    found = [refused[owner[refused[:, side]] == refused[:, 1 - side], side] for side in (0, 1)]
    return np.unique(np.concatenate(found))


def _without(edges: Edges, refused: NDArray[np.int64], count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Leaves refused pairs out."""
    better, other = edges.better.astype(np.int64), edges.other.astype(np.int64)
    codes = refused.min(axis=1, initial=count) * count + refused.max(axis=1, initial=0)
    kept = ~np.isin(better * count + other, codes)
    return better[kept], other[kept]
