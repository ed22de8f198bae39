"""Runs one job at a time, and remembers the last thing that was asked for meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

Wanted = TypeVar("Wanted")


class Runner(Protocol):
    """Runs functions in order in a thread of its own, as `Worker` does."""

    def submit(
        self,
        function: Callable[[], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[Exception], None],
    ) -> None:
        """Queues a function."""


class Latest(Generic[Wanted]):
    """Answers the first of several requests and the last one; those between are passed over.

    All is called in the thread of the window, but for what `job` returns.

    Args:
        worker: Runs the jobs.
        job: Makes, of what is asked for, the function that runs in the worker's thread; called when its turn comes.
        on_done: Called with what the function returned. What is asked for in it counts as asked for meanwhile.
        on_failed: Called with what it raised; what was asked for meanwhile is tried all the same.
    """

    def __init__(
        self,
        worker: Runner,
        job: Callable[[Wanted], Callable[[], Any]],
        on_done: Callable[[Any], None],
        on_failed: Callable[[Exception], None],
    ) -> None:
        self._worker, self._job = worker, job
        self._on_done, self._on_failed = on_done, on_failed
        self._running = False
        self._waiting: list[Wanted] = []  # one at most

    @property
    def running(self) -> bool:
        """Whether a job runs, or its outcome is told."""
        return self._running

    @property
    def waiting(self) -> bool:
        """Whether something was asked for since the present job began."""
        return bool(self._waiting)

    def ask(self, wanted: Wanted) -> None:
        """Has something done: at once, or when the present job has ended and nothing else was asked for since."""
        if self._running:
            self._waiting = [wanted]
        else:
            self._start(wanted)

    def drop(self) -> None:
        """Forgets what waits."""
        self._waiting = []

    def flush(self) -> None:
        """Queues what waits behind the present job now, for a worker that is about to be closed."""
        waiting, self._waiting = self._waiting, []
        for wanted in waiting:
            self._start(wanted)

    def _start(self, wanted: Wanted) -> None:
        self._running = True
        self._worker.submit(self._job(wanted), self._done, self._failed)

    def _done(self, value: Any) -> None:
        try:
            self._on_done(value)
        finally:
            self._go_on()

    def _failed(self, error: Exception) -> None:
        try:
            self._on_failed(error)
        finally:
            self._go_on()

    def _go_on(self) -> None:
        self._running = False
        self.flush()
