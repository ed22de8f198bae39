"""What a dialog points out: a notice, and one that must be ticked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.ui.kit.theme import Theme
from app.ui.kit.widgets import IconLabel, label

_ICON = 20


class Notice(QWidget):
    """A sentence with an icon before it.

    Args:
        theme: Colours.
        text: A sentence or two.
        icon: One of our icons.
        token: Its colour in the theme.
    """

    def __init__(self, theme: Theme, text: str, icon: str = "warning", token: str = "trash") -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(10)
        self.icon = IconLabel(theme, icon, _ICON, token)
        self.row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        self.words = label(text, "", wrap=True)
        self.row.addWidget(self.words, 1)

    @property
    def text(self) -> str:
        return self.words.text()


class Consent(Notice):
    """A warning with a box to tick: what it says happens only then.

    Signals:
        toggled: Whether it is ticked.
    """

    toggled = Signal(bool)

    def __init__(self, theme: Theme, text: str, *, ticked: bool = False) -> None:
        super().__init__(theme, text)
        self.box = QCheckBox()
        self.box.setAccessibleName(text)
        self.box.setChecked(ticked)
        self.box.setFixedWidth(_ICON + 2)
        self.box.toggled.connect(self.toggled)
        self.row.insertWidget(1, self.box, 0, Qt.AlignmentFlag.AlignTop)
        self.words.setBuddy(self.box)
        self.words.installEventFilter(self)

    @property
    def ticked(self) -> bool:
        return self.box.isChecked()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self.box.toggle()
            return True
        return super().eventFilter(watched, event)
