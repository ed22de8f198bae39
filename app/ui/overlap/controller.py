"""Comparing folders: asking in the background, showing the answer, marking what the other folder holds."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.core.overlap.comparison import FolderComparison
from app.core.overlap.pairs import Overlap
from app.services.overlap import Overlaps
from app.ui.groups.decisions import DecisionActions
from app.ui.overlap.dialog import OverlapDialog
from app.ui.parts import Parts


class Overlapping(QObject):
    """Shows how folders overlap.

    Args:
        parts: The library and its services.
        decisions: Marks photos, undoably.
        window: What the dialog stands before.

    Signals:
        groups_asked: The folder whose groups are to be shown.
    """

    groups_asked = Signal(object)

    def __init__(self, parts: Parts, decisions: DecisionActions, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._decisions, self._window = parts, decisions, window
        self._compared: FolderComparison | None = None
        self.dialog: OverlapDialog | None = None
        parts.overlap.found.connect(self._on_found)
        parts.overlap.compared.connect(self._on_compared)
        parts.overlap.failed.connect(self._on_failed)

    @Slot()
    def show(self) -> None:
        """Opens the dialog."""
        self.dialog = OverlapDialog(self._parts.theme, self._parts.thumbnails, self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.chosen.connect(self._parts.overlap.compare)
        self.dialog.trash_asked.connect(self._trash)
        self.dialog.groups_asked.connect(self._show_groups)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()
        self._parts.review.after_stored(self._ask)

    def _ask(self, _value: object) -> None:
        if self.dialog is not None:
            self._parts.overlap.find()

    @Slot(object)
    def _on_found(self, found: Overlaps) -> None:
        if self.dialog is not None:
            self.dialog.show_overlaps(found)

    @Slot(object, object)
    def _on_compared(self, overlap: Overlap, compared: FolderComparison) -> None:
        if self.dialog is not None and self.dialog.table.current() == overlap:
            self._compared = compared
            self.dialog.show_comparison(compared)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(error)

    @Slot()
    def _trash(self) -> None:
        compared = self._compared
        if self.dialog is None or compared is None or not compared.going:
            return
        text = self.tr("Trash %Ln photos of a folder", "", compared.going)
        self._decisions.settle(text, compared.before, compared.after)
        self.dialog.show_marked(compared.going, compared.bytes)
        self._compared = None

    @Slot()
    def _show_groups(self) -> None:
        overlap = self.dialog.table.current() if self.dialog is not None else None
        if self.dialog is not None and overlap is not None:
            self.dialog.accept()
            self.groups_asked.emit(overlap.folder)

    @Slot()
    def _on_closed(self) -> None:
        self._parts.overlap.cancel()
        self._compared = None
        self.dialog = None
