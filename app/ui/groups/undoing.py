"""Undo and redo: what comes back is shown, selected and named."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.services.review import ReviewService
from app.ui.actions import Actions
from app.ui.groups.decisions import PhotosStep
from app.ui.groups.view import GroupsView


class Undoing(QObject):
    """Carries undo and redo out.

    Args:
        actions: Their keys.
        stack: The steps.
        view: Shows what a step was about.
        service: Tells when groups were read again.

    Signals:
        said: A sentence for the status bar.
        shown: The photos of a step are shown and selected.
    """

    said = Signal(str)
    shown = Signal()

    def __init__(
        self, actions: Actions, stack: QUndoStack, view: GroupsView, service: ReviewService, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._stack, self._view = stack, view
        self._awaited: tuple[int, ...] = ()
        self._read_again = False
        self._sentence = ""
        actions.undo.triggered.connect(self.undo)
        actions.redo.triggered.connect(self.redo)
        service.reviewed.connect(self._on_reviewed)
        view.photos.arranged.connect(self._on_arranged)

    @Slot()
    def undo(self) -> None:
        """Takes the last step back."""
        place = self._stack.index() - 1
        if place >= 0:
            step, text = self._stack.command(place), self._stack.undoText()
            self._stack.undo()
            self._tell(step, self.tr("“{step}” is undone.").format(step=text), back=True)

    @Slot()
    def redo(self) -> None:
        """Does the step again that was taken back last."""
        place = self._stack.index()
        if place < self._stack.count():
            step, text = self._stack.command(place), self._stack.redoText()
            self._stack.redo()
            self._tell(step, self.tr("“{step}” is done again.").format(step=text), back=False)

    def _tell(self, step: QUndoCommand, sentence: str, *, back: bool) -> None:
        self._awaited, self._read_again = (), False
        self._sentence = sentence if back else ""
        self.said.emit(sentence)
        if not isinstance(step, PhotosStep):
            return
        if step.regroups:
            self._awaited = step.photos
            self._view.photos.expect(step.photos)
        else:
            self._show(step.photos)

    @Slot()
    def _on_reviewed(self) -> None:
        self._read_again = True

    @Slot()
    def _on_arranged(self) -> None:
        awaited = self._awaited
        if awaited and self._read_again:
            self._awaited = ()
            self._show(awaited)

    def _show(self, photos: tuple[int, ...]) -> None:
        """Goes to the group that shows most of some photos, and selects them in it."""
        model = self._view.photos
        rows = np.flatnonzero(np.isin(model.entries.photo_ids, photos))  # there may be as many as in the library
        if not len(rows):
            if self._sentence:  # who does a step again that takes photos away expects none
                self.said.emit(f"{self._sentence} {self.tr('What came back is not among the groups shown now.')}")
            return
        places = np.searchsorted(model.starts, rows, side="right") - 1
        best = int(np.argmax(np.bincount(places)))
        own = rows[places == best].tolist()
        self._view.show_group(best)
        self._view.choose_rows(own)
        self.shown.emit()
