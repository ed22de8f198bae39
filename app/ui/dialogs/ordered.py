"""A list that is put into order: by dragging, by Alt+Up and Alt+Down, by buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

_DATA = Qt.ItemDataRole.UserRole


class OrderedList(QListWidget):
    """Names with values, in an order of the user's.

    Signals:
        reordered: The order, or what is in it, is another one.
    """

    reordered = Signal()

    def __init__(self, name: str, *, removable: bool = False) -> None:
        super().__init__()
        self._removable = removable
        self.setObjectName("ordered")
        self.setAccessibleName(name)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.model().rowsMoved.connect(self.reordered)

    def add(self, text: str, value: str) -> None:
        """Adds a name at the end."""
        item = QListWidgetItem(text)
        item.setData(_DATA, value)
        item.setToolTip(value if self._removable else "")
        self.addItem(item)

    def values(self) -> tuple[str, ...]:
        """Returns the values in their order."""
        return tuple(str(self.item(row).data(_DATA)) for row in range(self.count()))

    @Slot()
    def move_up(self) -> None:
        """Moves the current name up."""
        self._move(-1)

    @Slot()
    def move_down(self) -> None:
        """Moves the current name down."""
        self._move(1)

    @Slot()
    def remove_current(self) -> None:
        """Takes the current name out."""
        if self._removable and self.currentRow() >= 0:
            self.takeItem(self.currentRow())
            self.reordered.emit()

    def _move(self, by: int) -> None:
        row, to = self.currentRow(), self.currentRow() + by
        if row >= 0 and 0 <= to < self.count():
            item = self.takeItem(row)
            self.insertItem(to, item)
            self.setCurrentItem(item)
            self.reordered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif self._removable and event.key() == Qt.Key.Key_Delete:
            self.remove_current()
        else:
            super().keyPressEvent(event)
