"""Groups as stars: one keeper, and what matches it directly. No chaining.

Pure functions on arrays: contents are numbered 0 … n-1 by their rank, 0 being the best, so that results depend on the
pictures, not on the order in which they came.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

FREE = -1


class Edges(NamedTuple):
    """Pairs of contents that match, by rank, sorted by `better` from the last to the first.

    Attributes:
        better: int32 (m,), the rank of the better content of each pair.
        other: int32 (m,), the rank of the other one.
    """

    better: NDArray[np.int32]
    other: NDArray[np.int32]


def edges_by_rank(ends: NDArray[np.int64], rank: NDArray[np.int64]) -> tuple[Edges, NDArray[np.int64]]:
    """Makes edges of pairs of contents, int64 (m, 2), by their ranks, int64 (n,), all different.

    Returns:
        The edges, and which pair each of them is.
    """
    ranks = rank[ends].astype(np.int32).reshape(-1, 2)
    better = ranks.min(axis=1, initial=np.iinfo(np.int32).max)
    order = np.argsort(-better, kind="stable")
    order = order[ranks[order, 0] != ranks[order, 1]]
    return Edges(better[order], ranks.max(axis=1, initial=-1)[order]), order


def stars(edges: Edges, count: int) -> NDArray[np.int32]:
    """Gives each content to a keeper it matches directly.

    In rounds, every free content that outranks all its free neighbours becomes a keeper and takes them; one that two
    keepers want goes to the better of them (Luby's parallel maximal independent set, SIAM J. Comput. 1986, with ranks
    in place of random numbers).

    Args:
        edges: Pairs of contents that match.
        count: How many contents there are.

    Returns:
        int32 (count,): by rank, the rank of each content's keeper, a keeper being its own; `FREE` for one without
        any group.
    """
    owner = np.full(count, FREE, np.int32)
    better, other = edges
    while len(better):
        is_keeper = np.zeros(count, bool)
        is_keeper[better] = True
        is_keeper[other] = False
        wins = is_keeper[better]
        owner[other[wins]] = better[wins]  # of repeated ones the last stays: the best keeper
        keepers = np.flatnonzero(is_keeper)
        owner[keepers] = keepers
        free = owner == FREE
        live = free[better] & free[other]
        better, other = better[live], other[live]
    return owner
