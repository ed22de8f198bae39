"""The guide, as it lies with the program: read in a window of its own, without a network or a browser."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from app.paths import resources
from app.ui.kit.theme import by_font
from app.ui.kit.widgets import button
from app.words import catalogue

_SIZE = 860, 760
_CONTENTS = "index.md"
_BEGINNING = "first-cleanup-{language}.md"
"""The one page that is there in every language: what a first clean-up takes."""


def guide_folder() -> Path:
    """Returns the folder with the pages of the guide."""
    return resources() / "guide"


def first_page(language: str) -> str:
    """Returns the page that the guide opens on: in a language other than English, the one that is there in it."""
    page = _BEGINNING.format(language=language)
    return page if (guide_folder() / page).is_file() else _CONTENTS


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
        self._show(first_page(catalogue.language()))
        self.pages.setFocus()

    def show_contents(self) -> None:
        """Shows the first page."""
        self._show(_CONTENTS)

    def _show(self, page: str) -> None:
        address = QUrl.fromLocalFile(str(guide_folder() / page))
        self.pages.setSource(address, QTextDocument.ResourceType.MarkdownResource)
