"""The table of folder pairs, with a bar for each share."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from app.core.overlap.pairs import Overlap
from app.ui.kit.theme import SPACE, Theme
from app.ui.overlap.overlap_model import Column, OverlapRole, OverlapsModel

_BAR = 2 * SPACE
_NUMBER = 13 * SPACE
_WIDTHS = {Column.FOLDER: 250, Column.SHARE: 170, Column.OTHER: 250, Column.PHOTOS: 120}


class ShareDelegate(QStyledItemDelegate):
    """Paints a bar and its percentage: filled for what is held, lighter for copies that lack something."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._table = theme, parent

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        self._table.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, self._table)
        overlap: Overlap = index.data(OverlapRole.OVERLAP)
        tokens = self._theme.tokens
        rect = QRect(option.rect).adjusted(2 * SPACE, 0, -2 * SPACE, 0)
        left, top = rect.left() + _NUMBER, rect.center().y() - _BAR / 2 + 1
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.colour("text"))
        painter.setFont(self._theme.font("body"))
        number = QRect(rect.left(), rect.top(), _NUMBER - 2 * SPACE, rect.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data())
        painter.setPen(Qt.PenStyle.NoPen)
        for token, share, opacity in (
            ("border", 1.0, 1.0),
            ("accent", overlap.copy_share, 0.4),
            ("accent", overlap.share, 1.0),
        ):
            if share > 0:
                painter.setOpacity(opacity)
                painter.setBrush(tokens.colour(token))
                painter.drawRoundedRect(QRectF(left, top, (rect.width() - _NUMBER) * share, _BAR), 3, 3)
        painter.restore()


class OverlapTable(QTreeView):
    """Pairs of folders; a click on a heading sorts.

    Signals:
        changed: The `Overlap` that is current, None for none.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("boxed")
        self.setProperty("sorted", True)  # leaves room for the arrow
        self.setAccessibleName(self.tr("Folders that hold the same photos"))
        self.overlaps = OverlapsModel(self)
        self.sorted = QSortFilterProxyModel(self)
        self.sorted.setSourceModel(self.overlaps)
        self.sorted.setSortRole(OverlapRole.SORT)
        self.setModel(self.sorted)
        self.setItemDelegateForColumn(Column.SHARE, ShareDelegate(theme, self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.SPACE, Qt.SortOrder.DescendingOrder)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.overlaps.modelReset.connect(self._on_reset)
        theme.changed.connect(self.viewport().update)

    def current(self) -> Overlap | None:
        """Returns the pair that the keyboard is on."""
        found: Overlap | None = self.currentIndex().data(OverlapRole.OVERLAP)
        return found

    def _on_reset(self) -> None:
        self.setCurrentIndex(self.sorted.index(0, 0))

    def _on_current(self, index: QModelIndex, _previous: QModelIndex) -> None:
        self.changed.emit(index.data(OverlapRole.OVERLAP))
