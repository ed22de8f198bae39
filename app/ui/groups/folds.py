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
        large = np.flatnonzero(sizes > LARGE)
        if not len(large):
            return sizes
        closed = np.fromiter((key not in self._opened for key in entries.keys[large].tolist()), bool, len(large))
        shown = sizes.copy()
        shown[large[closed]] = _SHOWN
        return shown

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
