"""Copies of copies: which pairs are worth a look although the descriptor did not name them.

A descriptor can miss a deep crop beside its original and still find it beside a lesser crop. Whatever hangs together
by copies is one family, and any two of a family may be copies of each other. Which contents make a family does not
depend on which of its pairs were put off, so that groups stay independent of the order of arrival.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Set

import numpy as np
from numpy.typing import NDArray

from app.core.grouping.disjoint_sets import DisjointSets

_NOBODY: frozenset[int] = frozenset()


class Families:
    """Contents that hang together by copies, and which of their pairs were compared.

    Args:
        copies: int64 (m, 2), pairs of contents that are copies.
        compared: Other pairs that were compared, or that the user called no duplicates.
    """

    def __init__(self, copies: NDArray[np.int64], compared: Iterable[tuple[int, int]]) -> None:
        self._family: dict[int, frozenset[int]] = {}
        for members in _connected(copies):
            if len(members) > 2:
                self._family.update(dict.fromkeys(members, members))
        self._compared: defaultdict[int, set[int]] = defaultdict(set)
        for one, other in (*map(tuple, copies.tolist()), *compared):
            if one in self._family and other in self._family:
                self._compared[one].add(other)
                self._compared[other].add(one)

    def strangers(self, content: int) -> Set[int]:
        """Returns those of a content's family that it was not compared with."""
        return self._family.get(content, _NOBODY) - self._compared.get(content, set()) - {content}


def _connected(pairs: NDArray[np.int64]) -> list[frozenset[int]]:
    """Returns the connected components of a graph, given by its edges."""
    families = DisjointSets()
    for one, other in pairs.tolist():
        families.join(one, other)
    return families.sets()
