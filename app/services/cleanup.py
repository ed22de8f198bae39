"""Clean-up and undo in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.core.cleanup import Plan
from app.core.errors import Cancelled
from app.core.library import Library
from app.core.progress import Control
from app.core.types import Propose
from app.services.worker import ThrottledProgress, Worker


class CleanupService(QObject):
    """Plans, cleans and undoes, one at a time.

    Signals:
        planned: (the `Plan`, the plan that also takes whole groups).
        started: A clean-up or undo begins.
        status: A `Status`, at most 30 a second.
        cleaned: The `CleanupResult`.
        undone: The `UndoResult`.
        cancelled: It was stopped between two photos.
        failed: The exception that ended it.
    """

    planned = Signal(object, object)
    started = Signal()
    status = Signal(object)
    cleaned = Signal(object)
    undone = Signal(object)
    cancelled = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._worker = Worker("clean-up", self)
        self._control: Control | None = None

    @property
    def running(self) -> bool:
        return self._control is not None

    def plan(self, propose: Propose, folders: Sequence[Path] | None) -> None:
        """Asks what would go; `planned` answers."""

        def plans() -> Any:
            return (
                self._library.plan(propose, folders),
                self._library.plan(propose, folders, whole_groups=True),
            )

        self._worker.submit(plans, self._on_planned, self.failed.emit)

    def clean(self, plan: Plan, *, quarantine: bool = False) -> None:
        """Carries a plan out; with `quarantine`, also where a drive has no trash."""
        self._run(lambda progress: self._library.clean(plan, progress, quarantine=quarantine), self._on_cleaned)

    def undo(self, cleanup_id: int | None = None) -> None:
        """Takes a clean-up back, the last one if None."""
        self._run(lambda progress: self._library.undo(cleanup_id, progress), self._on_undone)

    def cancel(self) -> None:
        """Stops after the photo that is being moved."""
        if self._control is not None:
            self._control.cancel()

    def close(self) -> None:
        """Cancels, and waits for the thread."""
        self.cancel()
        self._worker.close()

    def _run(self, task: Callable[[ThrottledProgress], Any], on_done: Callable[[Any], None]) -> None:
        if self._control is not None:
            return
        control = self._control = Control()
        self.started.emit()
        self._worker.submit(lambda: task(ThrottledProgress(control, self.status.emit)), on_done, self._on_failed)

    def _on_planned(self, plans: tuple[Any, Any]) -> None:
        self.planned.emit(*plans)

    def _on_cleaned(self, result: Any) -> None:
        self._control = None
        self.cleaned.emit(result)

    def _on_undone(self, result: Any) -> None:
        self._control = None
        self.undone.emit(result)

    def _on_failed(self, error: Exception) -> None:
        self._control = None
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
