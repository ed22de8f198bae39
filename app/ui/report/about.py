"""What this program is: its version, its licence and those of its parts, and its log."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app import __version__
from app.paths import resources
from app.ui.kit import icons
from app.ui.kit.dialog import Dialog
from app.ui.kit.widgets import button, label

_ICON = 64


def licence_file() -> Path | None:
    """Returns the text with the licences: beside a packed program that of all its parts, else Twinless's own."""
    beside = Path(sys.executable).parent / "LICENCES.txt"
    own = resources().parent / "LICENSE"
    return next((path for path in (beside, own) if path.is_file()), None)


class AboutDialog(Dialog):
    """Says what Twinless is.

    Signals:
        log_asked: The log is to be saved.
    """

    log_asked = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("About Twinless"), 640)
        picture = QLabel()
        picture.setPixmap(icons.pixmap("twinless", "#000000", _ICON, self.devicePixelRatioF()))
        picture.setFixedSize(QSize(_ICON, _ICON))
        said = QVBoxLayout()
        said.setSpacing(4)
        self.version = label(self.tr("Twinless {version}").format(version=__version__), "title")
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said.addWidget(self.version)
        what = self.tr("Finds the photos you have more than once. Nothing leaves this computer.")
        said.addWidget(label(what, "muted", wrap=True))
        said.addWidget(label(self.tr("Free software under the MIT licence."), "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        self.column.addLayout(row)
        self.licences = QPlainTextEdit()
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setAccessibleName(self.tr("Licences"))
        self.licences.setMinimumHeight(180)
        found = licence_file()
        self.licences.setVisible(found is not None)
        if found is not None:
            self.column.addWidget(label(self.tr("Licences"), "strong"))
            self.licences.setPlainText(found.read_text("utf-8", "replace"))
        self.column.addWidget(self.licences, 1)
        self.log = button(self.tr("Save log…"))
        self.log.clicked.connect(self._on_log)
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self.add_buttons(self.log, close)
        close.setFocus()

    def _on_log(self) -> None:
        self.accept()
        self.log_asked.emit()
