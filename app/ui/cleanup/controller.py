"""The way of a clean-up through the window: plan, confirm, progress, result, undo."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.core.cleanup import CleanupResult, UndoResult, Way
from app.services.cleanup import CleanupService, Planned
from app.services.index import IndexService
from app.services.review import ReviewService
from app.ui.cleanup.confirm_dialog import ConfirmDialog
from app.ui.cleanup.done_page import DonePage
from app.ui.kit.progress_dialog import ProgressDialog
from app.ui.kit.theme import Theme


class Cleaning(QObject):
    """Leads a clean-up from the button to the result. A running scan is stopped for it, and goes on afterwards.

    Args:
        theme: Colours.
        window: The window.
        services: What is asked.
        page: Shows the result.
        shown: Returns the photos, by id, that are shown now; None where nothing is hidden.

    Signals:
        finished: The result page has something to show.
        nothing: There is nothing to move.
    """

    finished = Signal()
    nothing = Signal()

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        services: tuple[ReviewService, IndexService, CleanupService],
        page: DonePage,
        shown: Callable[[], frozenset[int] | None],
    ) -> None:
        super().__init__(window)
        self._shown = shown
        self._theme = theme
        self._window = window
        self._review, self._index, self._cleanup = services
        self._page = page
        self._quarantine = False
        self._rescan = False
        self._planning = False
        self._quiet = False
        self.dialog: ConfirmDialog | None = None
        self.progress: ProgressDialog | None = None
        self._cleanup.planned.connect(self._on_planned)
        self._cleanup.cleaned.connect(self._on_cleaned)
        self._cleanup.undone.connect(self._on_undone)
        self._cleanup.failed.connect(self._on_ended)
        self._cleanup.cancelled.connect(self._on_ended)
        page.undo_asked.connect(self.undo)
        self._cleanup.emptied.connect(page.show_emptied)
        self._cleanup.folders_removed.connect(page.show_removed)
        page.quarantine_asked.connect(self._ask_quarantine)
        page.removal_asked.connect(self._cleanup.remove_emptied)

    @Slot()
    def ask(self) -> None:
        """Works out what would go, and asks."""
        self._start_planning(quarantine=False)

    @Slot()
    def undo(self) -> None:
        """Takes the last clean-up back."""
        self._start_undo(None, None, quiet=False)

    @Slot(int, object)
    def undo_quietly(self, cleanup_id: int, item_ids: Collection[int] | None) -> None:
        """Takes a clean-up back, or some of its photos; whoever asked shows what came of it."""
        self._start_undo(cleanup_id, item_ids, quiet=True)

    def _start_undo(self, cleanup_id: int | None, item_ids: Collection[int] | None, *, quiet: bool) -> None:
        if self._cleanup.running:
            return
        self._quiet = quiet
        self._pause_scan()
        self._show_progress(
            self.tr("Putting photos back"), self.tr("If you stop, what is back stays back, and the rest waits.")
        )
        self._cleanup.undo(cleanup_id, item_ids)

    @Slot()
    def _ask_quarantine(self) -> None:
        self._start_planning(quarantine=True)

    def _start_planning(self, *, quarantine: bool) -> None:
        if self._cleanup.running or self._planning or self.dialog is not None:
            return
        self._planning = True
        self._quarantine = quarantine
        self._review.after_stored(self._plan)

    def _plan(self, _value: object) -> None:
        self._cleanup.plan(self._review.propose, self._review.folders, self._shown())

    @Slot(object)
    def _on_planned(self, planned: Planned) -> None:
        self._planning = False
        if not planned.plan.items and not planned.whole.items:
            self.nothing.emit()
            return
        self.dialog = ConfirmDialog(
            self._theme, self._window, planned, self._cleanup.check_place, quarantine=self._quarantine
        )
        self.dialog.finished.connect(self._on_answered)
        self.dialog.open()

    @Slot(int)
    def _on_answered(self, answer: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        dialog.deleteLater()
        if answer == ConfirmDialog.DialogCode.Accepted:
            self._pause_scan()
            title = {
                Way.TRASH: self.tr("Moving photos to the trash"),
                Way.FOLDER: self.tr("Moving photos to the folder"),
                Way.LINK: self.tr("Replacing photos by links"),
            }[dialog.ways.way]
            self._show_progress(
                title, self.tr("If you stop, what has gone can be undone, and the rest stays in its place.")
            )
            self._cleanup.clean(dialog.plan, quarantine=dialog.quarantine, way=dialog.ways.way, place=dialog.ways.place)

    def _show_progress(self, title: str, text: str) -> None:
        dialog = self.progress = ProgressDialog(QApplication.activeModalWidget() or self._window, title, text)
        dialog.stop_asked.connect(self._cleanup.cancel)
        self._cleanup.status.connect(dialog.show_status)
        dialog.begin()

    def _end_progress(self) -> None:
        dialog, self.progress = self.progress, None
        if dialog is not None:
            self._cleanup.status.disconnect(dialog.show_status)
            dialog.end()

    @Slot(object)
    def _on_cleaned(self, result: CleanupResult) -> None:
        self._page.show_cleanup(result)
        self._end()
        if result.id is not None and result.trashed:
            self._cleanup.ask_emptied(result.id)

    @Slot(object)
    def _on_undone(self, result: UndoResult) -> None:
        if self._quiet:
            self._page.note_put_back(result)
        else:
            self._page.show_undo(result)
        self._end(quiet=self._quiet)

    @Slot()
    def _on_ended(self) -> None:
        self._planning = False
        self._end_progress()
        self._review.refresh()
        self._resume_scan()

    def _end(self, *, quiet: bool = False) -> None:
        self._end_progress()
        self._review.refresh()
        self._resume_scan()
        if not quiet:
            self.finished.emit()

    def _pause_scan(self) -> None:
        """A scan and a clean-up wait for each other; what the scan did so far is kept."""
        self._rescan = self._rescan or self._index.running
        self._index.cancel()

    def _resume_scan(self) -> None:
        rescan, self._rescan = self._rescan, False
        if rescan:
            self._index.start()
