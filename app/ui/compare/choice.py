"""Which photos of a group stand in the panes, and which of them keys are about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

MOST_PANES = 4


class Choice:
    """One photo stays at the left, the others are paged beside it.

    Args:
        first: The photo at the left, by id.
        others: The photos that are compared with it, in their order.
        current: The photo that keys are about.
        panes: How many photos are shown side by side; 1 shows the current one alone.

    Attributes:
        first: The photo at the left.
        others: The photos that are compared with it.
        current: The photo that keys are about.
        panes: How many photos are shown, if there are so many.
    """

    def __init__(self, first: int, others: Sequence[int], current: int, panes: int = 2) -> None:
        self.first = first
        self.others = list(others)
        self.current = current if current == first or current in self.others else first
        self.panes = panes
        self._start = 0
        self._scroll_to_current()

    @property
    def all(self) -> list[int]:
        """Every photo that is compared, in order."""
        return [self.first, *self.others]

    @property
    def shown(self) -> list[int]:
        """The photos in the panes, from the left."""
        if self.panes == 1:
            return [self.current]
        return [self.first, *self.others[self._start : self._start + self.panes - 1]]

    @property
    def other(self) -> int | None:
        """The photo that is compared with the first: the current one, or where that is the first, its neighbour."""
        if self.current != self.first:
            return self.current
        beside = [photo for photo in self.shown if photo != self.first] or self.others
        return beside[0] if beside else None

    def set_panes(self, panes: int) -> None:
        """Shows more or fewer photos."""
        self.panes = max(1, min(panes, MOST_PANES))
        self._scroll_to_current()

    def set_current(self, photo: int) -> None:
        """Makes another photo the current one."""
        if photo in self.all:
            self.current = photo
            self._scroll_to_current()

    def step(self, by: int) -> bool:
        """Makes the next or previous photo the current one; says whether there was one."""
        place = self.all.index(self.current) + by
        if not 0 <= place < len(self.all):
            return False
        self.set_current(self.all[place])
        return True

    def cycle(self) -> None:
        """Makes the next photo the current one, after the last the first; the one that stays beside it is left out."""
        turn = self.all if self.panes == 1 else self.others
        if turn:
            place = turn.index(self.current) + 1 if self.current in turn else 0
            self.set_current(turn[place % len(turn)])

    def order_by(self, worth: Mapping[int, float]) -> None:
        """Puts the photos that are compared with the first in order, those of most worth first; others last."""
        self.others.sort(key=lambda photo: -worth.get(photo, -1.0))
        self._scroll_to_current()

    def _scroll_to_current(self) -> None:
        beside = max(1, self.panes - 1)
        self._start = max(0, min(self._start, len(self.others) - beside))
        if self.current in self.others:
            place = self.others.index(self.current)
            self._start = max(min(self._start, place), place - beside + 1)
