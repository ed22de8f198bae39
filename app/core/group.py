"""Groups as stars: one keeper, and what matches it directly. No chaining.

Pure functions on arrays: contents are numbered 0 … n-1, and `rank` says which content outranks which (0 is best, all
ranks differ), so that results depend on the pictures, not on the order in which they came.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FREE = -1


def stars(edges: NDArray[np.int64], rank: NDArray[np.int64]) -> NDArray[np.int64]:
    """Gives each content to a keeper it matches directly.

    In rounds, every free content that outranks all its free neighbours becomes a keeper and takes them; one that two
    keepers want goes to the better of them (Luby's parallel maximal independent set, SIAM J. Comput. 1986, with ranks
    in place of random numbers).

    Args:
        edges: int64 (m, 2), pairs of contents that match, in any order.
        rank: int64 (n,), all different; lower is better.

    Returns:
        int64 (n,): the keeper of each content, a keeper being its own; `FREE` for one without any group.
    """
    count = len(rank)
    owner = np.full(count, FREE, np.int64)
    by_rank = np.argsort(rank)
    ends = np.concatenate([edges, edges[:, ::-1]]) if len(edges) else np.zeros((0, 2), np.int64)
    ends = ends[ends[:, 0] != ends[:, 1]]
    while len(ends):
        best = np.full(count, count, np.int64)
        np.minimum.at(best, ends[:, 0], rank[ends[:, 1]])
        is_keeper = (rank < best) & (best < count)
        keepers = np.flatnonzero(is_keeper)
        owner[keepers] = keepers
        taken = ends[is_keeper[ends[:, 0]]]
        winner = np.full(count, count, np.int64)
        np.minimum.at(winner, taken[:, 1], rank[taken[:, 0]])
        members = np.flatnonzero(winner < count)
        owner[members] = by_rank[winner[members]]
        free = owner == FREE
        ends = ends[free[ends[:, 0]] & free[ends[:, 1]]]
    return owner
