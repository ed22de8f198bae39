"""A list that is put into order: by dragging, by Alt+Up and Alt+Down, by buttons."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.ui.kit.plain import tip

_DATA = Qt.ItemDataRole.UserRole


class OrderedList(QListWidget):
    """Names with values, in an order of the user's.

    Args:
        name: What it lists, for screen readers.
        removable: Whether names can be taken out; their values are shown as tooltips then.
        empty: What it says while nothing is in it.

    Signals:
        reordered: The order, or what is in it, is another one.
    """

    reordered = Signal()

    def __init__(self, name: str, *, removable: bool = False, empty: str = "") -> None:
        super().__init__()
        self._removable, self._empty = removable, empty
        self.setObjectName("ordered")
        self.setAccessibleName(name)
        self._held: QListWidgetItem | None = None
        self._held_from = -1
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def add(self, text: str, value: str) -> None:
        """Adds a name at the end."""
        item = QListWidgetItem(text)
        item.setData(_DATA, value)
        item.setToolTip(tip(value) if self._removable else "")
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

    def remove(self, value: str) -> None:
        """Takes a value out, if it is there."""
        if value in self.values():
            self.takeItem(self.values().index(value))

    def _move(self, by: int) -> None:
        row, to = self.currentRow(), self.currentRow() + by
        if row >= 0 and 0 <= to < self.count():
            item = self.takeItem(row)
            self.insertItem(to, item)
            self.setCurrentItem(item)
            self.reordered.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if not self.count() and self._empty:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._empty)
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mousePressEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item is not None and event.button() == Qt.MouseButton.LeftButton:
            self._held, self._held_from = item, self.row(item)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Takes the held name along, so that the order is seen before it is let go."""
        if self._held is None:
            super().mouseMoveEvent(event)
            return
        to = self._row_at(event.position().toPoint())
        row = self.row(self._held)
        if to != row:
            self.insertItem(to, self.takeItem(row))
            self.setCurrentItem(self._held)
        self.scrollToItem(self._held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._held is None:
            super().mouseReleaseEvent(event)
            return
        moved = self.row(self._held) != self._held_from
        self._held = None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        if moved:
            self.reordered.emit()

    def _row_at(self, place: QPoint) -> int:
        """Returns the row under a place; the first or the last one where it lies outside."""
        inside = QPoint(self.viewport().width() // 2, min(max(place.y(), 0), self.viewport().height() - 1))
        row = self.indexAt(inside).row()
        return row if row >= 0 else self.count() - 1

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif self._removable and event.key() == Qt.Key.Key_Delete:
            self.remove_current()
        else:
            super().keyPressEvent(event)
