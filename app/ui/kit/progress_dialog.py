"""How far a task is that the window waits for, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from app.core.progress import Status
from app.ui.kit.dialog import Dialog
from app.ui.kit.widgets import button, label
from app.words import words

_SHOWN_AFTER_MS = 400
"""What is done sooner shows no dialog: nothing blinks."""


class ProgressDialog(Dialog):
    """A bar, a line of words, and Stop. Escape stops as well; it closes when the task has ended.

    Args:
        parent: The window.
        title: What is being done.
        text: What stopping would mean.

    Signals:
        stop_asked: The task is to end.
    """

    stop_asked = Signal()

    def __init__(self, parent: QWidget | None, title: str, text: str) -> None:
        super().__init__(parent, "Twinless", 480)
        self.column.addWidget(label(title, "title", wrap=True))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(title)
        self.column.addSpacing(4)
        self.column.addWidget(self.bar)
        self.line = label(" ")
        self.column.addWidget(self.line)
        self.column.addWidget(label(text, "muted", wrap=True))
        self.stop = button(self.tr("Stop"))
        self.stop.clicked.connect(self.reject)
        self.add_buttons(self.stop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_AFTER_MS)
        self._timer.timeout.connect(self.open)

    def begin(self) -> None:
        """Shows the dialog, unless the task ends at once."""
        self._timer.start()

    @Slot(object)
    def show_status(self, status: Status) -> None:
        """Shows a reading."""
        self.bar.setRange(0, status.total)
        self.bar.setValue(status.done)
        if self.stop.isEnabled():
            self.line.setText(words.status_line(status))

    @Slot()
    def end(self) -> None:
        """Closes the dialog: the task has ended."""
        self._timer.stop()
        self.accept()
        self.deleteLater()

    @Slot()
    def reject(self) -> None:
        """Asks the task to stop; the dialog stays until it has."""
        self.stop.setEnabled(False)
        self.line.setText(self.tr("Stopping after this photo…"))
        self.stop_asked.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        event.ignore()
        self.reject()
