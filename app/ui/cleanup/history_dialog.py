"""The history of clean-ups: what went when, and the way back for all of it or for single photos."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QListView,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.core.catalog.journal import CleanupRecord, JournalItem
from app.core.cleanup import UndoReason, UndoResult
from app.services.cleanup import CleanupService
from app.ui.cleanup.history_model import CleanedModel, CleanupRole, CleanupsModel, can_return
from app.ui.kit import desktop
from app.ui.kit.dialog import Dialog
from app.ui.kit.rows import paint_ground
from app.ui.kit.theme import SPACE, Theme, by_font
from app.ui.kit.widgets import button, label
from app.ui.pictures.thumbnails import Thumbnails
from app.words import sentences

_PICTURE = QSize(40, 40)


class CleanupDelegate(QStyledItemDelegate):
    """Paints a clean-up: when, and below it how much."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(160, by_font(52))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = self._theme.tokens
        painter.save()
        rect = paint_ground(painter, option, tokens)
        inner = rect.adjusted(2 * SPACE, SPACE + 2, -2 * SPACE, -SPACE)
        for text, size, token, top in (
            (index.data(), "body", "text", inner.top()),
            (index.data(CleanupRole.CAPTION), "caption", "muted", inner.center().y() + 1),
        ):
            painter.setFont(self._theme.font(size))
            painter.setPen(tokens.colour(token))
            shown = painter.fontMetrics().elidedText(str(text), Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(QRect(inner.left(), top, inner.width(), inner.height() // 2), 0, shown)
        painter.restore()


class HistoryDialog(Dialog):
    """Clean-ups on the left, the photos of the chosen one on the right.

    Args:
        theme: Colours.
        parent: The window.
        cleanup: Asked for the history.
        thumbnails: Small pictures of what went.

    Signals:
        undo_asked: (id of a clean-up, its photos by the journal's keys or None for all of it).
    """

    undo_asked = Signal(int, object)

    def __init__(self, theme: Theme, parent: QWidget | None, cleanup: CleanupService, thumbnails: Thumbnails) -> None:
        super().__init__(parent, self.tr("Clean-ups"), 760)
        room = by_font(1060) if parent is None else parent.window().width() - 48
        self.resize(max(self.minimumWidth(), min(by_font(1060), room)), 600)
        self._cleanup = cleanup
        self._failed: dict[int, dict[Path, UndoReason]] = {}
        self.column.addWidget(label(self.tr("Clean-ups"), "title"))
        text = self.tr("What you moved away, newest first. Nothing is overwritten when it comes back.")
        self.column.addWidget(label(text, "muted", wrap=True))
        self.cleanups = CleanupsModel(self)
        self.list = self._list(theme)
        self.photos = CleanedModel(thumbnails, self)
        self.tree = self._tree()
        self.said = label("", "muted", wrap=True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty())
        self._pages.addWidget(self._lists())
        self.column.addWidget(self._pages, 1)
        self.show_in_folder = button(self.tr("Show in folder"))
        self.show_in_folder.clicked.connect(self._show_current)
        self.some = button(self.tr("Put selected photos back"))
        self.some.clicked.connect(self._undo_some)
        self.whole = button(self.tr("Undo this clean-up"))
        self.whole.clicked.connect(self._undo_whole)
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.add_buttons(self.show_in_folder, self.some, self.whole, close)
        self._close = close
        cleanup.history.connect(self._on_history)
        cleanup.items.connect(self._on_items)
        cleanup.undone.connect(self._on_undone)
        self._enable()
        cleanup.ask_history()

    def _list(self, theme: Theme) -> QListView:
        view = QListView()
        view.setObjectName("boxed")
        view.setAccessibleName(self.tr("Clean-ups"))
        view.setModel(self.cleanups)
        view.setItemDelegate(CleanupDelegate(theme, view))
        view.setMouseTracking(True)
        view.setFixedWidth(by_font(260))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.selectionModel().currentChanged.connect(self._on_chosen)
        return view

    def _tree(self) -> QTreeView:
        view = QTreeView()
        view.setObjectName("boxed")
        view.setAccessibleName(self.tr("Photos of this clean-up"))
        view.setModel(self.photos)
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setIconSize(_PICTURE)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = view.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for section, width in enumerate((by_font(210), by_font(150), by_font(76))):
            header.resizeSection(section, width)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        view.selectionModel().selectionChanged.connect(self._enable)
        view.activated.connect(self._show_current)
        show = QAction(self.tr("Show in folder"), view)
        show.triggered.connect(self._show_current)
        back = QAction(self.tr("Put selected photos back"), view)
        back.triggered.connect(self._undo_some)
        view.addActions([show, back])
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return view

    def _lists(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.list)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.tree, 1)
        right.addWidget(self.said)
        row.addLayout(right, 1)
        self.said.hide()
        return page

    def _empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        nothing = label(self.tr("Nothing was moved away yet."), "muted")
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(nothing)
        return page

    @property
    def chosen(self) -> CleanupRecord | None:
        """The clean-up whose photos are shown."""
        index = self.list.currentIndex()
        return self.cleanups.record(index.row()) if index.isValid() else None

    def _selected(self) -> list[JournalItem]:
        return [self.photos.row(index.row()) for index in self.tree.selectionModel().selectedRows()]

    @Slot(object)
    def _on_history(self, records: list[CleanupRecord]) -> None:
        self.cleanups.set_records([record for record in records if record.trashed or record.left])
        some = self.cleanups.rowCount() > 0
        self._pages.setCurrentIndex(int(some))
        if some and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.cleanups.index(0))
            self.list.setFocus()
        elif some:
            self._ask_items()
        else:
            self._close.setFocus()
        self._enable()

    @Slot()
    def _on_chosen(self) -> None:
        self.said.hide()
        self._ask_items()

    def _ask_items(self) -> None:
        if self.chosen is not None:
            self._cleanup.ask_items(self.chosen.id)

    @Slot(int, object)
    def _on_items(self, cleanup_id: int, items: list[JournalItem]) -> None:
        if self.chosen is not None and self.chosen.id == cleanup_id:
            self.photos.set_items(items, self._failed.get(cleanup_id, {}), self.devicePixelRatioF())
            self._enable()

    @Slot()
    def _enable(self) -> None:
        items = [self.photos.row(row) for row in range(self.photos.rowCount())]
        self.whole.setEnabled(self.chosen is not None and any(can_return(item) for item in items))
        selected = self._selected()
        self.some.setEnabled(any(can_return(item) for item in selected))
        self.show_in_folder.setEnabled(bool(selected))

    @Slot()
    def _show_current(self) -> None:
        for item in self._selected()[:1]:
            places = (item.restored_path, item.path, item.quarantine)
            there = next((place for place in places if place is not None and place.exists()), item.path)
            shown = desktop.show_in_folder(there)
            self.said.setText("" if shown else sentences.no_file_manager(there))
            self.said.setVisible(not shown)

    @Slot()
    def _undo_whole(self) -> None:
        if self.chosen is not None:
            self.undo_asked.emit(self.chosen.id, None)

    @Slot()
    def _undo_some(self) -> None:
        ids = frozenset(item.id for item in self._selected() if can_return(item))
        if self.chosen is not None and ids:
            self.undo_asked.emit(self.chosen.id, ids)

    @Slot(object)
    def _on_undone(self, result: UndoResult) -> None:
        self._failed.setdefault(result.id, {}).update({f.path: f.reason for f in result.failed})
        parts = []
        if result.restored:
            parts.append(self.tr("%Ln photos are back where they were", "", len(result.restored)) + ".")
        if result.failed:
            parts.append(self.tr("%Ln files could not be put back", "", len(result.failed)) + ".")
        self.said.setText(" ".join(parts))
        self.said.setVisible(bool(parts))
        self._cleanup.ask_history()
