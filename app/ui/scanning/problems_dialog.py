"""A list of files with their reasons, and the dialog that shows the unreadable ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeView, QWidget

from app.core.types import Unreadable
from app.ui.kit import desktop
from app.ui.kit.dialog import Dialog
from app.ui.kit.widgets import button, label
from app.ui.scanning.problems_model import Problem, ProblemsModel
from app.words import sentences

_NAME, _FOLDER = 0.25, 0.30
"""Shares of the width; the reason, which is what one reads, has the rest."""


class ProblemsList(QTreeView):
    """Photo, reason, folder; Enter, a double click, the menu or a button show the file in its folder.

    Attributes:
        said: Where no file manager could be opened, says so; whoever shows the list gives it a place.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("boxed")
        self.setAccessibleName(name)
        self.problems = ProblemsModel(self)
        self.setModel(self.problems)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.activated.connect(self._on_activated)
        show = QAction(self.tr("Show in folder"), self)
        show.triggered.connect(self._show_current)
        self.addAction(show)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.said = label("", "muted", wrap=True)
        self.said.hide()
        self.problems.modelReset.connect(self.said.hide)
        self.selectionModel().currentChanged.connect(self.said.hide)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        room = self.viewport().width()
        self.header().resizeSection(0, round(_NAME * room))
        self.header().resizeSection(2, round(_FOLDER * room))

    def reveal_button(self) -> QPushButton:
        """Returns a button that shows the selected file in its folder."""
        made = button(self.tr("Show in folder"))
        made.clicked.connect(self._show_current)
        made.setEnabled(False)
        self.selectionModel().selectionChanged.connect(lambda: made.setEnabled(self.selectionModel().hasSelection()))
        self.problems.modelReset.connect(lambda: made.setEnabled(False))
        return made

    @Slot()
    def _show_current(self) -> None:
        if self.currentIndex().isValid():
            self._on_activated(self.currentIndex())

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        path = self.problems.row(index.row()).path
        shown = desktop.show_in_folder(path)
        self.said.setText("" if shown else sentences.no_file_manager(path))
        self.said.setVisible(not shown)


class UnreadableDialog(Dialog):
    """The files that could not be read or are damaged in part, and why."""

    def __init__(self, parent: QWidget | None, files: Sequence[Unreadable]) -> None:
        super().__init__(parent, "Twinless", 760)
        self.resize(800, 480)
        self.column.addWidget(label(self.tr("%Ln files are damaged or could not be read", "", len(files)), "title"))
        text = self.tr("Such files stay where they are, and are tried again when they change.")
        self.column.addWidget(label(text, "muted", wrap=True))
        self.list = ProblemsList(self.tr("Files that are damaged or could not be read"))
        self.list.problems.set_problems(
            [Problem(file.path, sentences.unreadable(file.reason), file.detail) for file in files]
        )
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.list.said)
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.add_buttons(self.list.reveal_button(), close)
        self.list.setCurrentIndex(self.list.problems.index(0, 0))
        self.list.setFocus()
