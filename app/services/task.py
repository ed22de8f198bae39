"""One task in the background that its dialog waits for: progress, cancelling, outcome as signals."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.core.errors import Cancelled
from app.core.progress import Control, Progress
from app.services.worker import ThrottledProgress, Worker


class TaskService(QObject):
    """Runs one task at a time; a new one takes the place of the one that runs.

    Args:
        name: The thread's name, for whoever debugs.

    Signals:
        status: A `Status`, at most 30 a second.
        done: What the task returned.
        failed: The exception that ended it. A cancelled task says nothing.
    """

    status = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker(name, self)
        self._control: Control | None = None

    @property
    def running(self) -> bool:
        return self._control is not None

    def start(self, task: Callable[[Progress], Any]) -> None:
        """Runs a task in the background; it must look at its progress often."""
        self.cancel()
        control = self._control = Control()
        progress = ThrottledProgress(control, self.status.emit)

        def ended(tell: Callable[[Any], None], value: Any) -> None:
            if self._control is control:
                self._control = None
                tell(value)

        def failed(error: Exception) -> None:
            if isinstance(error, Cancelled):
                return
            ended(self.failed.emit, error)

        self._worker.submit(lambda: task(progress), lambda value: ended(self.done.emit, value), failed)

    def cancel(self) -> None:
        """Stops the task, and drops what it would say."""
        if self._control is not None:
            self._control.cancel()
            self._control = None

    def close(self) -> None:
        """Cancels, and waits for the thread."""
        self.cancel()
        self._worker.close()
