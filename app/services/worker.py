"""One thread that runs functions in order; every outcome reaches the GUI thread by one path."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.core.errors import Cancelled, TwinlessError
from app.core.progress import Control, Progress, Status

log = logging.getLogger(__name__)

_STATUS_SECONDS = 1 / 30


@dataclass(frozen=True, slots=True)
class Job:
    """A function to run, and who is told afterwards.

    Attributes:
        function: Runs in the worker's thread.
        on_done: Called in the GUI thread with what the function returned.
        on_failed: Called in the GUI thread with what it raised; `Cancelled` among it.
    """

    function: Callable[[], Any]
    on_done: Callable[[Any], None]
    on_failed: Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a job ended."""

    job: Job
    value: Any = None
    error: Exception | None = None


class Worker(QObject):
    """Runs jobs one after another in a thread of its own, started with the first job.

    A plain thread rather than a QThread: the catalog closes a connection when its thread is seen to have ended.

    Args:
        name: The thread's name, for whoever debugs.
    """

    _ended = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._waiting = 0
        self._closed = False
        self._ended.connect(self._deliver)

    @property
    def busy(self) -> bool:
        """Whether a job runs or waits, as the GUI thread knows it."""
        return self._waiting > 0

    def submit(
        self,
        function: Callable[[], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[Exception], None],
    ) -> None:
        """Queues a function; call from the GUI thread."""
        if self._closed:
            return
        self._waiting += 1
        self._jobs.put(Job(function, on_done, on_failed))
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Lets what is queued end, and waits for it; outcomes that arrive later are dropped."""
        self._closed = True
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                outcome = Outcome(job, job.function())
            except Exception as error:  # noqa: BLE001 - handed on to the job's owner, nothing is swallowed
                outcome = Outcome(job, error=error)
            self._ended.emit(outcome)

    @Slot(object)
    def _deliver(self, outcome: Outcome) -> None:
        self._waiting -= 1
        if self._closed:
            return
        if outcome.error is None:
            outcome.job.on_done(outcome.value)
            return
        _log_failure(outcome.error)
        outcome.job.on_failed(outcome.error)


def _log_failure(error: Exception) -> None:
    """Logs what went wrong: in a line where it has a name, with all that led there where it is a fault of ours."""
    if isinstance(error, TwinlessError):
        log.warning("A background job failed: %s: %s", type(error).__name__, error)
    elif not isinstance(error, Cancelled):
        log.error("A background job failed", exc_info=error)


class ThrottledProgress(Progress):
    """Hands on at most 30 readings a second, and each that starts or ends a stage.

    Args:
        control: Pauses and cancels the task.
        on_status: Called from the task's thread; a signal's `emit`.
    """

    def __init__(self, control: Control, on_status: Callable[[Status], None]) -> None:
        super().__init__(control, self._throttle)
        self._hand_on = on_status
        self._last: Status | None = None
        self._at = 0.0

    def _throttle(self, status: Status) -> None:
        now = time.monotonic()
        new_stage = self._last is None or self._last.stage is not status.stage
        ended = status.total > 0 and status.done >= status.total
        if new_stage or ended or now - self._at >= _STATUS_SECONDS:
            self._last, self._at = status, now
            self._hand_on(status)
