"""What all sections of the settings share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.ui.kit.widgets import label

_GAP = 24


class Section(QScrollArea):
    """A page of settings, each with a title, one line that explains it, and its controls."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = label("", "title")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(8, 0, 12, 0)
        outer.setSpacing(_GAP)
        self._column = outer
        outer.addWidget(self._heading)
        outer.addStretch(1)
        self.setWidget(page)

    @property
    def title(self) -> str:
        return self._heading.text()

    def set_title(self, title: str) -> None:
        """Gives it its name."""
        self._heading.setText(title)

    def add(self, title: str, text: str, *controls: QWidget) -> QLabel:
        """Adds a setting.

        Args:
            title: Its name; given to the first control as accessible name where that has none.
            text: What it does, in one line.
            controls: In the order shown, one below the other.

        Returns:
            A line for what is wrong with the value, empty at first.
        """
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(title, "strong"))
        column.addWidget(label(text, "muted", wrap=True))
        column.addSpacing(2)
        for control in controls:
            if not control.accessibleName():
                control.setAccessibleName(title)
                control.setAccessibleDescription(text)
            column.addWidget(control)
        wrong = label("", "warning", wrap=True)
        wrong.hide()
        column.addWidget(wrong)
        self._column.insertWidget(self._column.count() - 1, box)
        return wrong


def side_by_side(*widgets: QWidget) -> QWidget:
    """Returns widgets in a row, as wide as they need to be."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    made.setAccessibleName(" ")
    return made


def say(line: QLabel, text: str, role: str = "warning") -> None:
    """Shows a sentence in a line, or hides the line."""
    line.setText(text)
    line.setVisible(bool(text))
    if line.property("role") != role:
        line.setProperty("role", role)
        line.style().unpolish(line)
        line.style().polish(line)
