"""Looking at one photo after another, large."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.ui.decisions import Decisions
from app.ui.pages.review import ReviewPage
from app.ui.pages.viewer import ViewerPage
from app.ui.photo_actions import PhotoActions


class Viewing(QObject):
    """Keeps the viewer and the current photo of the groups the same.

    Signals:
        opened: The viewer has something to show.
        closed: Back to the groups.
    """

    opened = Signal()
    closed = Signal()

    def __init__(
        self, viewer: ViewerPage, review: ReviewPage, photos: PhotoActions, decisions: Decisions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._viewer, self._decisions = viewer, decisions
        self._view, self._model = review.groups, review.model
        self._open = False
        review.groups.open_asked.connect(self.open_row)
        photos.open_asked.connect(self.open_row)
        viewer.closed.connect(self._close)
        viewer.step_asked.connect(self._step)
        viewer.toggle_asked.connect(self._toggle)
        self._model.dataChanged.connect(self._refresh)
        self._model.arranged.connect(self._refresh)

    @Slot(int)
    def open_row(self, row: int) -> None:
        """Shows a photo large."""
        self._open = True
        self._view.setCurrentIndex(self._model.index(row))
        self.opened.emit()
        self._refresh()

    @Slot()
    def _close(self) -> None:
        self._open = False
        self.closed.emit()

    @Slot(int)
    def _step(self, step: int) -> None:
        row = min(max(self._view.currentIndex().row() + step, 0), self._model.rowCount() - 1)
        self._view.setCurrentIndex(self._model.index(row))
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        if not self._open:
            return
        row = self._view.currentIndex().row()
        if row < 0:
            self._close()
            return
        position = self._model.position_at(row)
        group = self._model.group_at(position)
        number = row - self._model.row_of(position)
        self._viewer.show_photo(None if group is None else group.members[number], group, number)

    @Slot()
    def _toggle(self) -> None:
        self._decisions.toggle([self._view.currentIndex().row()])
