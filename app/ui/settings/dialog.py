"""The settings: sections on the left, one of them on the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QWidget

from app.ui.kit.dialog import Dialog
from app.ui.kit.theme import by_font
from app.ui.kit.widgets import button, label
from app.ui.parts import Parts
from app.ui.settings.computing import ComputingSection
from app.ui.settings.general import LookSection, ProposalsSection, ScanningSection
from app.ui.settings.search_index import SearchIndexSection
from app.ui.settings.storage import StorageSection
from app.words.sentences import said

_HEIGHT, _MOST = 480, 560


class SettingsDialog(Dialog):
    """All settings; each is stored as soon as it is set.

    Args:
        parts: The settings, and what they concern.
        parent: The window.
        folders: The folders of the library.
    """

    def __init__(self, parts: Parts, parent: QWidget | None, folders: Sequence[Path]) -> None:
        super().__init__(parent, self.tr("Settings"), 800)
        settings, upkeep, theme = parts.settings, parts.upkeep, parts.theme
        self.look = LookSection(settings)
        self.proposals = ProposalsSection(settings)
        self.scanning = ScanningSection(settings)
        self.computing = ComputingSection(theme, settings, upkeep)
        self.search_index = SearchIndexSection(theme, settings, upkeep)
        self.storage = StorageSection(theme, upkeep, folders)
        self.sections = QListWidget()
        self.sections.setObjectName("sections")
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setFixedWidth(by_font(184))
        self.pages = QStackedWidget()
        self.pages.setMinimumHeight(min(by_font(_HEIGHT), _MOST))
        for section in (
            self.look,
            self.proposals,
            self.scanning,
            self.computing,
            self.search_index,
            self.storage,
        ):
            self.sections.addItem(section.title)
            self.pages.addWidget(section)
        self.sections.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.sections.setCurrentRow(0)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.sections)
        row.addWidget(self.pages, 1)
        self.column.addLayout(row, 1)
        self.problem = label("", "warning", wrap=True)
        self.problem.hide()
        self.column.addWidget(self.problem)
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.add_buttons(close)
        settings.failed.connect(self._on_failed)
        upkeep.failed.connect(self._on_upkeep_failed)
        self.finished.connect(self.scanning.flush)
        self.sections.setFocus()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        text = self.tr("The settings could not be stored ({why}); they hold until Twinless ends.")
        self.problem.setText(text.format(why=said(error)))
        self.problem.show()

    @Slot(object)
    def _on_upkeep_failed(self, error: Exception) -> None:
        self.problem.setText(said(error))
        self.problem.show()
