"""Clean-up and undo in the background."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.core.browsing.plan_parts import PlanParts
from app.core.cleanup import LeftReason, Plan, VolumeProblem, Way, link_problems, volume_problems
from app.core.errors import Cancelled
from app.core.library import Library
from app.core.progress import Control
from app.core.types import Propose
from app.services.worker import ThrottledProgress, Worker


@dataclass(frozen=True)
class Planned:
    """What a clean-up would do; in both plans with the photos that go only if what they tell is brought over.

    Attributes:
        plan: Without whole groups.
        whole: The same with groups of which nothing would be kept.
        problems: What stands in its way on the volumes concerned.
        unlinked: The photos, by id, whose places no link can take, and why.
        shown: The photos, by id, that are shown now; None where nothing is hidden.
    """

    plan: Plan
    whole: Plan
    problems: tuple[VolumeProblem, ...] = ()
    unlinked: Mapping[int, LeftReason] = field(default_factory=dict)
    shown: frozenset[int] | None = None

    @cached_property
    def parts(self) -> PlanParts:
        """What goes, by its parts."""
        return PlanParts(self.whole)


class CleanupService(QObject):
    """Plans, cleans and undoes, one at a time.

    Signals:
        planned: A `Planned`.
        started: A clean-up or undo begins.
        status: A `Status`, at most 30 a second.
        cleaned: The `CleanupResult`.
        undone: The `UndoResult`.
        cancelled: It was stopped between two photos.
        failed: The exception that ended it.
        history: Every clean-up, newest first, as `CleanupRecord`s.
        items: (id of a clean-up, its photos as `JournalItem`s).
        emptied: (id of a clean-up, the folders that it left empty).
        folders_removed: The folders that are gone.
    """

    planned = Signal(object)
    started = Signal()
    status = Signal(object)
    cleaned = Signal(object)
    undone = Signal(object)
    cancelled = Signal()
    failed = Signal(object)
    history = Signal(object)
    items = Signal(int, object)
    emptied = Signal(int, object)
    folders_removed = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._worker = Worker("clean-up", self)
        self._control: Control | None = None

    @property
    def running(self) -> bool:
        return self._control is not None

    def plan(self, propose: Propose, folders: Sequence[Path] | None, shown: frozenset[int] | None = None) -> None:
        """Asks what would go; `planned` answers, and says again which photos are shown."""

        def plans() -> Planned:
            whole = self._library.plan(propose, folders, whole_groups=True, bring=True)
            plan = self._library.plan(propose, folders, bring=True) if whole.whole_groups else whole
            planned = Planned(
                plan=plan,
                whole=whole,
                problems=tuple(volume_problems(whole)),
                unlinked=link_problems(whole),
                shown=shown,
            )
            _ = planned.parts  # worked out here, and not where the window would wait for it
            return planned

        self._worker.submit(plans, self.planned.emit, self.failed.emit)

    def clean(self, plan: Plan, *, quarantine: bool = False, way: Way = Way.TRASH, place: Path | None = None) -> None:
        """Carries a plan out, one way or another; with `quarantine`, also where a drive has no trash."""
        self._run(
            lambda progress: self._library.clean(plan, progress, quarantine=quarantine, way=way, place=place),
            self._on_cleaned,
        )

    def check_place(self, folder: Path, on_good: Callable[[Path], None], on_bad: Callable[[Exception], None]) -> None:
        """Asks whether photos may be moved to a folder; one of the two is told."""
        self._worker.submit(lambda: self._library.check_place(folder), on_good, on_bad)

    def ask_emptied(self, cleanup_id: int) -> None:
        """Asks which folders a clean-up left empty; `emptied` answers."""

        def answer(found: Any) -> None:
            self.emptied.emit(cleanup_id, found)

        self._worker.submit(lambda: self._library.emptied_folders(cleanup_id), answer, self.failed.emit)

    def remove_emptied(self, cleanup_id: int, folders: Collection[Path]) -> None:
        """Removes folders that a clean-up left empty; `folders_removed` answers."""
        self._worker.submit(
            lambda: self._library.remove_emptied(cleanup_id, folders), self.folders_removed.emit, self.failed.emit
        )

    def undo(self, cleanup_id: int | None = None, item_ids: Collection[int] | None = None) -> None:
        """Takes a clean-up back, the last one if None; only some of its photos, by the journal's keys, if given."""
        self._run(lambda progress: self._library.undo(cleanup_id, progress, item_ids), self._on_undone)

    def ask_history(self) -> None:
        """Asks for all clean-ups; `history` answers."""
        self._worker.submit(self._library.cleanups, self.history.emit, self.failed.emit)

    def ask_items(self, cleanup_id: int) -> None:
        """Asks for the photos of a clean-up; `items` answers."""

        def answer(found: Any) -> None:
            self.items.emit(cleanup_id, found)

        self._worker.submit(lambda: self._library.cleaned_photos(cleanup_id), answer, self.failed.emit)

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
