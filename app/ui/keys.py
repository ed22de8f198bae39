"""The sheet of keys: every action that has one, as the actions themselves say it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.actions import NAME, SECTION
from app.ui.kit.dialog import Dialog
from app.ui.kit.theme import by_font
from app.ui.kit.widgets import button, label

_AROUND, _BAR = 48, 20
_WIDTHS = {3: 1080, 2: 760}


def keyed(actions: Iterable[QAction]) -> dict[str, list[QAction]]:
    """Returns the actions that have a key, by section, in their order."""
    found: dict[str, list[QAction]] = {}
    for action in actions:
        section = action.property(SECTION)
        if section and action.shortcuts():
            found.setdefault(str(section), []).append(action)
    return found


def name_of(action: QAction) -> str:
    """Returns what the sheet calls an action."""
    return str(action.property(NAME) or action.text()).rstrip("…:")


def keys_of(action: QAction) -> list[str]:
    """Returns an action's keys as this system writes them."""
    return [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]


class KeysDialog(Dialog):
    """Lists every key, by section.

    Args:
        parent: The window.
        actions: All actions; those without a key are left out.
    """

    def __init__(self, parent: QWidget | None, actions: Iterable[QAction]) -> None:
        roomy = parent is not None and parent.width() >= by_font(_WIDTHS[3]) + 80
        count = 3 if roomy else 2
        super().__init__(parent, "", _WIDTHS[count])
        self.setWindowTitle(self.tr("Keys"))
        self.column.addWidget(label(self.tr("Keys"), "title"))
        sections = [self._section(title, chosen) for title, chosen in keyed(actions).items()]
        total = sum(height for _, height in sections)
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 12, 0)
        columns.setSpacing(40)
        column, filled = QVBoxLayout(), 0
        for widget, height in sections:
            if filled and filled + height / 2 > total / count and columns.count() < count - 1:
                column.addStretch(1)
                columns.addLayout(column, 1)
                column, filled = QVBoxLayout(), 0
            column.setSpacing(20)
            column.addWidget(widget)
            filled += height
        column.addStretch(1)
        columns.addLayout(column, 1)
        page = QWidget()
        page.setLayout(columns)
        area = self.area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("All keys"))
        area.setWidget(page)
        self.column.addWidget(area, 1)
        for part in page.findChildren(QWidget):
            part.ensurePolished()  # only then its size is known
        columns.invalidate()
        wanted = page.sizeHint().height()
        room = (parent.height() if parent is not None else 800) - 160
        area.setMinimumHeight(min(wanted, max(240, room)))
        across = (parent.width() if parent is not None else 1280) - 2 * _AROUND
        area.setMinimumWidth(max(0, min(page.minimumSizeHint().width() + _BAR, across)))
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self.add_buttons(close)

    @staticmethod
    def _section(title: str, actions: list[QAction]) -> tuple[QWidget, int]:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(label(title, "strong"), 0, 0, 1, 2)
        for number, action in enumerate(actions, 1):
            name = label(name_of(action), "muted")
            grid.addWidget(name, number, 0)
            row = QHBoxLayout()
            row.setSpacing(4)
            row.addStretch(1)
            for key in keys_of(action):
                row.addWidget(label(key, "key"))
            grid.addLayout(row, number, 1)
            name.setAccessibleDescription(", ".join(keys_of(action)))
        return made, len(actions) + 2
