"""Indexing in the background: start, pause, resume, cancel; readings and results as signals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.errors import Cancelled
from app.core.library import Library
from app.core.progress import Control
from app.core.report.summary import ScanSummary
from app.services.latest import Latest
from app.services.priority import Effort, step_back
from app.services.worker import ThrottledProgress, Worker

_LOOK_MS = 200
_AT_WORK = 0.25
"""The window is at work, as while it is scrolled, when its thread works for more than this share of the time."""


class IndexService(QObject):
    """Runs one scan at a time.

    Signals:
        started: A scan begins.
        status: A `Status`, at most 30 a second.
        groups_changed: The catalog holds other groups than before.
        paused_changed: Whether it is paused.
        finished: The `ScanSummary` of a scan that came to its end.
        cancelled: It was stopped; what it did so far is kept.
        failed: The exception that ended it.
    """

    started = Signal()
    status = Signal(object)
    groups_changed = Signal()
    paused_changed = Signal(bool)
    finished = Signal(object)
    cancelled = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._worker = Worker("index", self)
        self._control: Control | None = None
        self._latest = Latest[Sequence[Path] | None](self._worker, self._scan_of, self._on_done, self._on_failed)
        self._effort = Effort()
        self._looks = QTimer(self)
        self._looks.timeout.connect(self._make_room)

    @property
    def running(self) -> bool:
        return self._control is not None

    @property
    def paused(self) -> bool:
        return self._control is not None and self._control.paused

    @property
    def narrowed(self) -> bool:
        """Whether the scan's threads work one at a time, since the window is at work."""
        return self._control is not None and self._control.narrowed

    def start(self, folders: Sequence[Path] | None = None) -> None:
        """Scans these folders, or all of the library; while a scan runs, the next one waits for its end."""
        self._latest.ask(list(folders) if folders else None)

    def _scan_of(self, folders: Sequence[Path] | None) -> Callable[[], ScanSummary]:
        control = self._control = Control()

        def scan() -> ScanSummary:
            step_back()
            progress = ThrottledProgress(control, self.status.emit)
            return self._library.scan(folders, progress, self.groups_changed.emit)

        self._effort = Effort()
        self._looks.start(_LOOK_MS)
        self.started.emit()
        return scan

    def pause(self) -> None:
        """Lets the scan wait; within a second it does nothing any more."""
        if self._control is not None and not self._control.paused:
            self._control.pause()
            self.paused_changed.emit(True)

    def resume(self) -> None:
        """Lets the scan go on."""
        if self._control is not None and self._control.paused:
            self._control.resume()
            self.paused_changed.emit(False)

    def cancel(self) -> None:
        """Stops the scan, and forgets what waits behind it; what is indexed stays."""
        self._latest.drop()
        if self._control is not None:
            self._control.cancel()

    def close(self) -> None:
        """Cancels, and waits for the thread."""
        self.cancel()
        self._worker.close()

    @Slot()
    def _make_room(self) -> None:
        """Lets the scan's threads work one at a time while the window has much to do."""
        if self._control is not None:
            self._control.narrow(self._effort.read() > _AT_WORK)

    def _on_done(self, summary: ScanSummary) -> None:
        self._ended()
        self.finished.emit(summary)

    def _on_failed(self, error: Exception) -> None:
        self._ended()
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)

    def _ended(self) -> None:
        self._control = None
        self._looks.stop()
