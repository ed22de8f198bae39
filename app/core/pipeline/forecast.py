"""How much of a scan is done, and how long it will take: one measure over reading, searching and comparing.

What is still to come is weighed by what such work has taken so far in this scan; before any of it was done, by what it
takes in proportion to other work on a computer with two cores. Pairs that will have to be compared are foreseen from
those that photos had so far.
"""

from __future__ import annotations

import time
from dataclasses import replace
from enum import Enum

from app.core.progress import Status

_MOST = 0.995
"""A bar that is full says that all is done."""
_PAIRS = 0.5
_SEEN = 20
"""So many pieces of work tell how long such work takes, so many contents how many pairs they have."""


class Work(Enum):
    """What a scan does, and the seconds that a piece of it takes until that was measured."""

    READ = 0.05
    SEARCH = 0.003
    COMPARE = 0.08


class Forecast:
    """Counts what a scan does and has left to do; for one thread.

    Args:
        files: How many are to be read.
        contents: How many are described already, and wait to be searched for.
    """

    def __init__(self, files: int = 0, contents: int = 0) -> None:
        self._left = {Work.READ: files, Work.SEARCH: files + contents, Work.COMPARE: 0}
        self._done = dict.fromkeys(Work, 0)
        self._seconds = dict.fromkeys(Work, 0.0)
        self._pairs = 0
        self._now = Work.READ
        self._start = self._since = time.monotonic()
        self._share = 0.0

    def turn_to(self, work: Work) -> None:
        """Says what is done from now on."""
        self._take_time()
        self._now = work

    def expect(self, work: Work, count: int) -> None:
        """Says how much of a kind of work is known to be left."""
        self._left[work] = count

    def did(self, work: Work, count: int) -> None:
        """Counts pieces that are done."""
        self._done[work] += count
        self._left[work] = max(0, self._left[work] - count)

    def found(self, pairs: int) -> None:
        """Counts pairs that a search found: others that are still to be searched for will have as many."""
        self._pairs += pairs

    def told(self, status: Status) -> Status:
        """Adds to a reading of a stage how far the whole scan is."""
        self._take_time()
        left = sum(self._expected(work) * self._takes(work) for work in Work)
        spent = time.monotonic() - self._start
        self._share = max(self._share, min(_MOST, spent / max(spent + left, 1e-9)))
        return replace(status, share=self._share, seconds_left=left)

    def _take_time(self) -> None:
        before, self._since = self._since, time.monotonic()
        self._seconds[self._now] += self._since - before

    def _expected(self, work: Work) -> float:
        if work is not Work.COMPARE:
            return self._left[work]
        searched = self._done[Work.SEARCH]
        each = self._pairs / searched if searched >= _SEEN else _PAIRS
        return self._left[work] + each * self._left[Work.SEARCH]

    def _takes(self, work: Work) -> float:
        """Seconds of a piece of work: as measured, or in proportion to what was measured of other work."""
        if self._done[work] >= _SEEN:
            return self._seconds[work] / self._done[work]
        known = [other for other in Work if self._done[other] >= _SEEN]
        usual = sum(other.value * self._done[other] for other in known)
        return work.value * (sum(self._seconds[other] for other in known) / usual if usual else 1.0)
