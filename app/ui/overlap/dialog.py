"""Which folders hold what others hold too, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListView, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from app.core.overlap.comparison import FolderComparison
from app.core.overlap.pairs import Overlap
from app.services.overlap import Overlaps
from app.ui.kit.dialog import Dialog
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import button, label
from app.ui.overlap.overlap_model import OnlyHereModel
from app.ui.overlap.overlap_table import OverlapTable
from app.ui.pictures.found_list import FoundDelegate
from app.ui.pictures.thumbnails import Thumbnails
from app.ui.review.empty_page import MessagePage
from app.words import sentences, words


class OverlapDialog(Dialog):
    """A table of folder pairs; below it what only the one folder holds, and what can be done.

    Args:
        theme: Colours.
        thumbnails: Of photos that only one folder holds.
        parent: The window.

    Signals:
        chosen: The `Overlap` to compare photo by photo.
        trash_asked: What is held is to be marked for the trash.
        groups_asked: The groups of the current folder are to be shown.
    """

    chosen = Signal(object)
    trash_asked = Signal()
    groups_asked = Signal()

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Folder overlap"), 860)
        self.resize(1020, 680)
        self.column.addWidget(label(self.tr("Folder overlap"), "title"))
        text = self.tr(
            "How much of a folder stands in other folders too, as the same bytes or as a copy that lacks nothing. The"
            " lighter part of a bar stands for copies that differ, such as edited versions."
        )
        self.column.addWidget(label(text, "muted", wrap=True))
        self.table = OverlapTable(theme)
        self.table.changed.connect(self._on_changed)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Comparing the folders"))
        self.message = MessagePage(theme)
        self.heading = label("", "strong", wrap=True)
        self.summary = label("", "muted", wrap=True)
        self.only = OnlyHereModel(self)
        self.only_list = QListView()
        self.only_list.setObjectName("boxed")
        self.only_list.setAccessibleName(self.tr("Photos that only this folder holds"))
        self.only_list.setModel(self.only)
        self.only_list.setItemDelegate(FoundDelegate(theme, thumbnails, self.only_list))
        self.only_list.setUniformItemSizes(True)
        self.only_list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.only_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        thumbnails.arrived.connect(self.only_list.viewport().update)
        self.groups = button(self.tr("Show these groups"))
        self.groups.clicked.connect(self.groups_asked)
        self.trash = button(self.tr("Trash what the other holds"))
        self.trash.clicked.connect(self.trash_asked)
        self._lay_out()
        self.show_waiting()

    def _lay_out(self) -> None:
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 3)
        column.addSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.summary)
        column.addWidget(self.only_list, 2)
        self._found = found
        self._pages = QStackedWidget()
        self._pages.addWidget(self.message)
        self._pages.addWidget(found)
        self.column.addWidget(self.progress)
        self.column.addWidget(self._pages, 1)
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.groups)
        row.addWidget(self.trash)
        row.addStretch(1)
        row.addWidget(close)
        self.column.addSpacing(8)
        self.column.addLayout(row)

    def show_waiting(self) -> None:
        """Shows that the folders are being compared."""
        self.progress.show()
        self.message.show_message("folder", "muted", self.tr("Comparing the folders"), "")
        self._pages.setCurrentWidget(self.message)
        self._set_enabled(False)

    def show_overlaps(self, found: Overlaps) -> None:
        """Shows the pairs that are worth it."""
        self.progress.hide()
        if not found.overlaps:
            text = self.tr("No folder holds a good part of another one.")
            self.message.show_message("folder", "muted", self.tr("No overlap"), text)
            self._pages.setCurrentWidget(self.message)
            return
        self._pages.setCurrentWidget(self._found)
        self.table.overlaps.set_overlaps(found.overlaps, found.roots)
        self.table.setFocus()

    def show_comparison(self, compared: FolderComparison) -> None:
        """Shows what only the current folder holds, and what could go."""
        self.progress.hide()
        parts = [
            self.tr("%Ln photos are only here.", "", len(compared.only_here))
            if compared.only_here
            else self.tr("Every photo here has a copy there.")
        ]
        if compared.differing:
            parts.append(self.tr("%Ln photos differ from their copy there and stay.", "", compared.differing))
        if compared.left_alone:
            parts.append(self.tr("%Ln photos are left alone.", "", compared.left_alone))
        self.summary.setText(" ".join(parts))
        self.only.set_photos(compared.only_here)
        self.only_list.setVisible(bool(compared.only_here))
        self._set_enabled(True)
        self.trash.setEnabled(compared.going > 0)
        self.trash.setText(
            self.tr("Trash %Ln photos that are held there", "", compared.going)
            if compared.going
            else self.tr("Nothing to trash here")
        )
        self.trash.setToolTip(
            self.tr("What is held there is marked for the trash, {size} in all, and its copies to be kept.").format(
                size=words.data_size(compared.bytes)
            )
        )

    def show_marked(self, photos: int, size: int) -> None:
        """Says that photos were marked."""
        self.summary.setText(
            self.tr(
                "%Ln photos are marked for the trash. Nothing moves before you say so, and Undo takes the marks back.",
                "",
                photos,
            )
        )
        self.trash.setEnabled(False)

    def show_problem(self, error: Exception) -> None:
        """Says what went wrong."""
        self.progress.hide()
        self.message.show_message("warning", "trash", *sentences.problem(error))
        self._pages.setCurrentWidget(self.message)

    @Slot(object)
    def _on_changed(self, overlap: Overlap | None) -> None:
        self._set_enabled(False)
        if overlap is None:
            return
        self.heading.setText(self.table.overlaps.sentence(overlap))
        self.summary.setText(self.tr("Comparing photo by photo…"))
        self.only.set_photos([])
        self.chosen.emit(overlap)

    def _set_enabled(self, enabled: bool) -> None:
        self.groups.setEnabled(enabled)
        self.trash.setEnabled(enabled)
