"""The order in which candidates are verified, so that few of them need to be.

Of n copies of one picture, n - 1 comparisons show that they hang together (Kruskal's algorithm); those with the one
that will be kept are the ones that the election of keepers asks for as well. So pairs come in the order of their
better end, a few of each first, so that an end that is beaten by another lets that one go first. Whatever the order,
contents hang together in the same way when all batches are through.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core.grouping.disjoint_sets import DisjointSets

_BATCH = 32
_LOOKAHEAD = 16 * _BATCH
_PROBES = 4


class Batch(NamedTuple):
    """What comes next.

    Attributes:
        look: Indices of the pairs to verify, at most `_BATCH`; no two of them could spare each other.
        later: Indices of pairs to put off: their ends hang together already.
    """

    look: list[int]
    later: list[int]


class VerifyOrder:
    """Candidates in batches; after each, what was found is told, and spares pairs of the next.

    Args:
        pairs: int64 (n, 2), the two contents of each candidate.
        ranks: int64 (n, 2), how they would be kept for themselves; 0 is the best.
        copies: What hangs together by copies; grows with `found`.
    """

    def __init__(self, pairs: NDArray[np.int64], ranks: NDArray[np.int64], copies: DisjointSets) -> None:
        self._ends = np.take_along_axis(pairs, np.argsort(ranks, axis=1, kind="stable"), axis=1)
        self._order = np.lexsort([ranks.max(axis=1), ranks.min(axis=1)])
        self._next = 0
        self._copies = copies
        self._held: list[int] = []
        self._last: list[int] = []
        self._looks: Counter[int] = Counter()
        self._beaten: set[int] = set()

    def found(self, copies: Iterable[tuple[int, int]], beaten: Iterable[int]) -> None:
        """Takes in which pairs are copies, and which contents another one is better than, whatever their ranks."""
        for one, other in copies:
            self._copies.join(one, other)
        self._beaten.update(beaten)

    def next(self) -> Batch | None:
        """Returns the next batch, None when all pairs were given out."""
        if not self._held and self._next == len(self._order):
            self._held, self._last = self._last, []
            self._beaten.clear()
        if not self._held and self._next == len(self._order):
            return None
        batch, maybe = Batch([], []), DisjointSets()
        quota: defaultdict[int, int] = defaultdict(int)
        held, self._held = self._held, []
        for seen, pair in enumerate(self._upcoming(held), start=1):
            if len(batch.look) == _BATCH or not self._sort_out(pair, batch, quota, maybe):
                self._held.append(pair)
            if seen >= len(held) and (len(batch.look) == _BATCH or seen >= _LOOKAHEAD):
                break
        self._looks.update(quota)
        return batch

    def _upcoming(self, held: list[int]) -> Iterable[int]:
        yield from held
        while self._next < len(self._order):
            self._next += 1
            yield int(self._order[self._next - 1])

    def _sort_out(self, pair: int, batch: Batch, quota: dict[int, int], maybe: DisjointSets) -> bool:
        """Puts a pair where it belongs; False where that depends on what this batch finds."""
        better, other = self._ends[pair].tolist()
        if self._copies.joined(better, other):
            batch.later.append(pair)
        elif better in self._beaten:
            self._last.append(pair)
        else:
            # Joined although it may be put back: what it may show in the next batch, no other need show in this one.
            apart = maybe.join(self._copies.find(better), self._copies.find(other))
            if not apart or quota[better] >= max(_PROBES, 4 * self._looks[better]):
                return False
            quota[better] += 1
            batch.look.append(pair)
        return True
