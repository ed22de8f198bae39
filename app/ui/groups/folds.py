"""Which large groups are folded: to their keeper, and one place that stands for all others."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.services.entries import Entries

LARGE = 8
"""Groups with more photos than this are folded until they are opened: more than a line of them, and a pile that is
rather looked at as a whole."""

_SHOWN = 2


class Folds:
    """Remembers which large groups were opened, as long as the window lives."""

    def __init__(self) -> None:
        self._opened: set[int] = set()

    def shown_sizes(self, entries: Entries) -> NDArray[np.int64]:
        """Returns, int64 (groups,), how many places each group takes."""
        sizes = entries.sizes
        folded = self.all_folded(entries)
        return np.where(folded, _SHOWN, sizes) if folded.any() else sizes

    def all_folded(self, entries: Entries) -> NDArray[np.bool_]:
        """Returns, bool (groups,), which groups are folded."""
        folded: NDArray[np.bool_] = entries.sizes > LARGE
        large = np.flatnonzero(folded)
        opened = [place for place, key in zip(large, entries.keys[large].tolist(), strict=True) if key in self._opened]
        folded[opened] = False
        return folded

    def folded(self, entries: Entries, position: int) -> bool:
        """Says whether a group is folded."""
        large = entries.starts[position + 1] - entries.starts[position] > LARGE
        return bool(large) and int(entries.keys[position]) not in self._opened

    def toggle(self, entries: Entries, position: int) -> bool:
        """Opens a large group, or folds it again; says whether it is one."""
        if entries.starts[position + 1] - entries.starts[position] <= LARGE:
            return False
        self._opened ^= {int(entries.keys[position])}
        return True
