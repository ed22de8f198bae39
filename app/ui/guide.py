"""The guide, as it lies with the program: read in a window of its own, without a network or a browser."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from app.paths import resources
from app.ui.kit.theme import by_font
from app.ui.kit.widgets import button

_SIZE = 860, 760
_FIRST = "index.md"


def guide_folder() -> Path:
    """Returns the folder with the pages of the guide."""
    return resources() / "guide"


class GuideWindow(QWidget):
    """Shows the pages of the guide; links between them are followed here, those to the web in the browser.

    Args:
        parent: The window that it belongs to. It does not stand in that one's way.
    """

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(*map(by_font, _SIZE))
        self.pages = QTextBrowser()
        self.pages.setOpenExternalLinks(True)
        self.pages.setAccessibleName(self.tr("Guide"))
        self.pages.document().setDocumentMargin(24)
        self.back = button(self.tr("Back"))
        self.back.setEnabled(False)
        self.back.clicked.connect(self.pages.backward)
        self.pages.backwardAvailable.connect(self.back.setEnabled)
        self.contents = button(self.tr("Contents"))
        self.contents.clicked.connect(self.show_contents)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 0)
        row.addWidget(self.back)
        row.addWidget(self.contents)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.pages, 1)
        self.show_contents()
        self.pages.setFocus()

    def show_contents(self) -> None:
        """Shows the first page."""
        address = QUrl.fromLocalFile(str(guide_folder() / _FIRST))
        self.pages.setSource(address, QTextDocument.ResourceType.MarkdownResource)
