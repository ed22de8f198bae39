"""What all our dialogs share, and the plain ones: a message, a question."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.kit.press import press_focused
from app.ui.kit.theme import Theme, by_font
from app.ui.kit.widgets import IconLabel, button, label

_AROUND = 48
_TITLE = 40
"""Height of the bar with its title that the system puts above it."""


class Dialog(QDialog):
    """A dialog with a title, a body and buttons on the right."""

    def __init__(self, parent: QWidget | None, title: str, width: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._width = width
        self.setMinimumWidth(self._wanted_width())
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 24, 24, 20)
        self.column.setSpacing(12)
        self._buttons: QHBoxLayout | None = None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        room = self._room()
        self.ensurePolished()
        self.column.activate()
        # A width of its own is not made larger by what stands in it: words may be longer than these were made for.
        self.setMinimumWidth(max(self.minimumWidth(), min(self.column.totalMinimumSize().width(), room.width())))
        self.resize(self.size().boundedTo(room))
        super().showEvent(event)

    def grow(self) -> None:
        """Becomes as high as its sentences need, which take more lines where words are longer, as far as there is room.

        Qt makes a window no higher for lines that it did not foresee; one part would be shown over the other.
        """
        self.column.activate()
        least = min(self.column.totalMinimumHeightForWidth(self.width()), self._room().height())
        if self.height() < least:
            self.resize(self.width(), least)

    def _room(self) -> QSize:
        """Returns how large it may be: as the screen, or as the window where that is larger."""
        parent = self.parentWidget()
        room = self.screen().availableSize() - QSize(0, _TITLE)
        return room if parent is None else room.expandedTo(parent.window().size())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def _wanted_width(self) -> int:
        """Returns the width for larger type, as far as the window before which it stands has room."""
        parent = self.parentWidget()
        room = by_font(self._width) if parent is None else parent.window().width() - _AROUND
        return max(self._width, min(by_font(self._width), room))

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Puts buttons at the end, the one that acts last."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for made in buttons:
            row.addWidget(made)
        self.column.addSpacing(8)
        self.column.addLayout(row)


class Message(Dialog):
    """Says one thing, or asks one question.

    Args:
        theme: Colours.
        parent: The window.
        title: What happened, or what is asked.
        text: A sentence or two.
        act: The words of the button that acts; None for a message that is just closed.
        icon: One of our icons.
        leave: The words of the button beside the one that acts; "Cancel" if None.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        title: str,
        text: str,
        act: str | None = None,
        icon: str = "warning",
        leave: str | None = None,
    ) -> None:
        super().__init__(parent, title, 440)
        self.setAccessibleDescription(text)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(IconLabel(theme, icon, 32), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(8)
        heading = label(title, "strong", wrap=True)
        words.addWidget(heading)
        body = label(text, "muted", wrap=True)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(body)
        row.addLayout(words, 1)
        self.column.addLayout(row)
        words_ = self.tr("Close") if act is None else leave or self.tr("Cancel")
        close = button(words_, "primary" if act is None else "")
        close.clicked.connect(self.reject)
        if act is None:
            self.add_buttons(close)
            close.setDefault(True)
            return
        self.act = button(act, "primary")
        self.act.clicked.connect(self.accept)
        self.add_buttons(close, self.act)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        # Qt reckons the height for a narrower dialog, and would leave gaps between the words.
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        super().showEvent(event)
