"""Going through the groups with keys: photos, groups, accepting proposals, size of the pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QSlider

from app.ui.actions import SECTION, Actions
from app.ui.groups.decisions import DecisionActions
from app.ui.groups.photos_model import PhotosModel
from app.ui.groups.steps import row_after
from app.ui.groups.view import GroupsView


class Navigation(QObject):
    """Carries out the actions that move about, and gives the list's own keys a place in the sheet of keys.

    Signals:
        said: A sentence for the status bar.
        toggle_asked: The selected rows, whose fate is to change between keep and trash.
    """

    said = Signal(str)
    toggle_asked = Signal(list)

    def __init__(
        self, actions: Actions, view: GroupsView, decisions: DecisionActions, slider: QSlider, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view, self._decisions = view, decisions
        key = Qt.Key
        section = str(actions.keep.property(SECTION))
        self.own = [
            self._own(section, self.tr("Next photo"), key.Key_Right, self._next_photo),
            self._own(section, self.tr("Previous photo"), key.Key_Left, self._previous_photo),
            self._own(section, self.tr("Keep or trash"), key.Key_Space, self._toggle),
        ]
        actions.next_group.triggered.connect(self.next_group)
        actions.previous_group.triggered.connect(self.previous_group)
        actions.accept.triggered.connect(self.accept)
        actions.zoom_in.triggered.connect(self._zoom_in)
        actions.zoom_out.triggered.connect(self._zoom_out)
        actions.zoom_reset.triggered.connect(self._zoom_reset)
        slider.setValue(view.picture_width)
        slider.valueChanged.connect(view.set_picture_width)
        view.zoomed.connect(slider.setValue)

    @property
    def _model(self) -> PhotosModel:
        return self._view.photos

    def _own(self, section: str, text: str, key: Qt.Key, slot: Callable[[], None]) -> QAction:
        """Makes an action whose key works in the list alone, so that other controls keep it for themselves."""
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setProperty(SECTION, section)
        action.triggered.connect(slot)
        self._view.addAction(action)
        return action

    @Slot()
    def next_group(self) -> None:
        """Goes to the keeper of the next group."""
        self._go_to_group(1)

    @Slot()
    def previous_group(self) -> None:
        """Goes to the keeper of the group before."""
        self._go_to_group(-1)

    @Slot()
    def accept(self) -> None:
        """Lets what is shown for the group hold, remembers it as reviewed, and goes on."""
        row = self._view.currentIndex().row()
        if row < 0:
            return
        position = self._model.position_at(row)
        self._decisions.accept(self.tr("Accept a group"), self._model.entries[position].photo_ids)
        if not self._go_to_group(1):
            self.said.emit(self.tr("That was the last group."))

    def _go_to_group(self, step: int) -> bool:
        """Goes to the next group or the one before; says whether there is one."""
        position = self._view.group_beside(step)
        if position is not None:
            self._view.go_to_group(position)
        return position is not None

    @Slot()
    def _next_photo(self) -> None:
        self._step(1)

    @Slot()
    def _previous_photo(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        row = self._view.currentIndex().row()
        if row >= 0:
            step = -step if self._view.isRightToLeft() else step
            row = row_after(self._model, self._view.layout_, row, step)
            choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._view.selectionModel().setCurrentIndex(self._model.index(row), choose)

    @Slot()
    def _toggle(self) -> None:
        rows = self._view.selected_rows()
        if rows:
            self.toggle_asked.emit(rows)
        else:
            self._view.open_current()

    @Slot()
    def _zoom_in(self) -> None:
        self._view.zoom_by(1)

    @Slot()
    def _zoom_out(self) -> None:
        self._view.zoom_by(-1)

    @Slot()
    def _zoom_reset(self) -> None:
        self._view.zoom_by(0)
