"""Progress as an argument: core reports to it, and is paused or cancelled through it."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from app.core.errors import Cancelled

_WINDOW_SECONDS = 30.0


class Stage(StrEnum):
    """What Twinless is busy with."""

    SCAN = "scan"
    PREPARE = "prepare"
    INDEX = "index"
    MATCH = "match"
    CLEAN = "clean"
    MOVE = "move"
    REPLACE = "replace"
    UNDO = "undo"
    DOWNLOAD = "download"
    READ = "read"
    UNPACK = "unpack"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Status:
    """One reading of a running task.

    Attributes:
        stage: What runs.
        done: Items done in this stage.
        total: Items in this stage, 0 while unknown.
        rate: Items per second over the last seconds, 0 while unknown.
        bytes: Bytes read or moved so far in this stage.
        seconds_left: Estimate for the whole task, None while unknown.
        again: Of `total`, files that did not change and are read again, since Twinless now looks for more in them.
        share: How much of the whole task is done, over all of its stages, 0 to less than 1; None where it has but one.
    """

    stage: Stage
    done: int = 0
    total: int = 0
    rate: float = 0.0
    bytes: int = 0
    seconds_left: float | None = None
    again: int = 0
    share: float | None = None


class Control:
    """Pauses, narrows and cancels a task from another thread."""

    def __init__(self) -> None:
        self._running = threading.Event()
        self._running.set()
        self._cancelled = threading.Event()
        self._narrowed = False
        self._lane = threading.Lock()

    def pause(self) -> None:
        self._running.clear()

    def resume(self) -> None:
        self._running.set()

    def cancel(self) -> None:
        self._cancelled.set()
        self._running.set()

    def narrow(self, wanted: bool) -> None:
        """Lets the threads of the task work one at a time, since somebody else needs room, or all at once again."""
        self._narrowed = wanted

    @property
    def narrowed(self) -> bool:
        return self._narrowed

    @contextmanager
    def lane(self) -> Iterator[None]:
        """Encloses a piece of work that one of several threads does; while narrowed, waits for its turn."""
        if self._narrowed:
            with self._lane:
                yield
        else:
            yield

    @property
    def paused(self) -> bool:
        return not self._running.is_set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def check(self) -> None:
        """Waits while paused.

        Raises:
            Cancelled: The task was cancelled.
        """
        self._running.wait()
        if self._cancelled.is_set():
            raise Cancelled


class Progress:
    """Where a task reports to; this one, the null object, only obeys its control.

    Args:
        control: Pauses and cancels the task; one of its own if None.
        on_status: Called with each reading, from the task's thread.
    """

    def __init__(self, control: Control | None = None, on_status: Callable[[Status], None] | None = None) -> None:
        self.control = control or Control()
        self._on_status = on_status

    def report(self, status: Status) -> None:
        """Hands on a reading, and waits or stops where the control says so.

        Raises:
            Cancelled: The task was cancelled.
        """
        if self._on_status is not None:
            self._on_status(status)
        self.check()

    def check(self) -> None:
        """A point where the task may be paused or stopped.

        Raises:
            Cancelled: The task was cancelled.
        """
        self.control.check()


class Meter:
    """Counts the items of a stage and says how fast they go.

    Args:
        stage: What is counted.
        total: Items in all, 0 while unknown.
        again: Of these, how many are read again though they did not change.
    """

    def __init__(self, stage: Stage, total: int, again: int = 0) -> None:
        self.stage = stage
        self.total = total
        self.again = again
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
        return Status(
            stage=self.stage,
            done=self.done,
            total=self.total,
            rate=rate,
            bytes=self.bytes,
            seconds_left=left,
            again=self.again,
        )
