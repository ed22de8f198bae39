"""Rates and times left, for progress."""

from __future__ import annotations

import time
from collections import deque

from app.core.progress import Stage, Status

_WINDOW_SECONDS = 30.0


class Meter:
    """Counts the items of a stage and says how fast they go.

    Args:
        stage: What is counted.
        total: Items in all, 0 while unknown.
    """

    def __init__(self, stage: Stage, total: int) -> None:
        self.stage = stage
        self.total = total
        self.done = 0
        self.bytes = 0
        self._readings: deque[tuple[float, int]] = deque([(time.monotonic(), 0)])

    def add(self, items: int, size: int = 0) -> None:
        """Counts items done, and their bytes."""
        self.done += items
        self.bytes += size
        now = time.monotonic()
        self._readings.append((now, self.done))
        while len(self._readings) > 2 and now - self._readings[0][0] > _WINDOW_SECONDS:
            self._readings.popleft()

    def status(self) -> Status:
        """Returns a reading; the rate is that of the last half minute."""
        (start, before), (end, after) = self._readings[0], self._readings[-1]
        rate = (after - before) / (end - start) if end > start else 0.0
        left = (self.total - self.done) / rate if rate and self.total else None
        return Status(self.stage, self.done, self.total, rate, self.bytes, left)
