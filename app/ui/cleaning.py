"""The way of a clean-up through the window: plan, confirm, progress, result, undo."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.core.cleanup import CleanupResult, Plan, UndoResult
from app.services.cleanup import CleanupService
from app.services.index import IndexService
from app.services.review import ReviewService
from app.ui.dialogs.confirm import ConfirmDialog
from app.ui.pages.done import DonePage
from app.ui.theme import Theme


class Cleaning(QObject):
    """Leads a clean-up from the button to the result. A running scan is stopped for it, and goes on afterwards.

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
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._review, self._index, self._cleanup = services
        self._page = page
        self._quarantine = False
        self._rescan = False
        self._planning = False
        self.dialog: ConfirmDialog | None = None
        self._cleanup.planned.connect(self._on_planned)
        self._cleanup.cleaned.connect(self._on_cleaned)
        self._cleanup.undone.connect(self._on_undone)
        self._cleanup.failed.connect(self._on_ended)
        self._cleanup.cancelled.connect(self._on_ended)
        page.undo_asked.connect(self.undo)
        page.quarantine_asked.connect(self._ask_quarantine)

    @Slot()
    def ask(self) -> None:
        """Works out what would go, and asks."""
        self._start_planning(quarantine=False)

    @Slot()
    def undo(self) -> None:
        """Takes the last clean-up back."""
        if not self._cleanup.running:
            self._pause_scan()
            self._cleanup.undo()

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
        self._cleanup.plan(self._review.propose, self._review.folders)

    @Slot(object, object)
    def _on_planned(self, plan: Plan, whole: Plan) -> None:
        self._planning = False
        if not plan.items and not whole.items:
            self.nothing.emit()
            return
        self.dialog = ConfirmDialog(self._theme, self._window, plan, whole)
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
            self._cleanup.clean(dialog.plan, quarantine=self._quarantine)

    @Slot(object)
    def _on_cleaned(self, result: CleanupResult) -> None:
        self._page.show_cleanup(result)
        self._end()

    @Slot(object)
    def _on_undone(self, result: UndoResult) -> None:
        self._page.show_undo(result)
        self._end()

    @Slot()
    def _on_ended(self) -> None:
        self._planning = False
        self._review.refresh()
        self._resume_scan()

    def _end(self) -> None:
        self._review.refresh()
        self._resume_scan()
        self.finished.emit()

    def _pause_scan(self) -> None:
        """A scan and a clean-up wait for each other; what the scan did so far is kept."""
        self._rescan = self._rescan or self._index.running
        self._index.cancel()

    def _resume_scan(self) -> None:
        rescan, self._rescan = self._rescan, False
        if rescan:
            self._index.start()
