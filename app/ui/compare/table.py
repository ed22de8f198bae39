"""The facts of compared photos in columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.core.types import Group, Member
from app.ui.compare.metadata import SIGNS, Mark, MetadataRow, mark_words, rows
from app.ui.kit.plain import tip
from app.ui.kit.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class FactsModel(QAbstractTableModel):
    """A row a fact, a column a photo; what differs from the first photo stands out, what equals it recedes."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[MetadataRow] = []
        self._names: list[str] = []
        theme.changed.connect(self._on_theme)

    def show(self, members: Sequence[Member], group: Group | None) -> None:
        """Shows the facts of other photos, the one that the others are compared with first."""
        found = [] if group is None else rows(members, group)
        names = [m.photo.path.name for m in members]
        if (found, names) != (self._rows, self._names):
            self.beginResetModel()
            self._rows, self._names = found, names
            self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows) or index.column() >= len(self._names):
            return None
        cell = self._rows[index.row()].cells[index.column()]
        apart = cell.mark not in (Mark.FIRST, Mark.SAME)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{SIGNS[cell.mark]} {cell.text}" if SIGNS[cell.mark] else cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(cell.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = mark_words(cell.mark)
            return f"{cell.text} ({said})" if said else cell.text
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font("body", strong=apart)
        if role == Qt.ItemDataRole.ForegroundRole:
            token = "accent" if apart else "faded" if cell.mark is Mark.SAME else "text"
            return self._theme.tokens.colour(token)
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._rows[section].label if 0 <= section < len(self._rows) else None
        return self._names[section] if 0 <= section < len(self._names) else None

    @Slot()
    def _on_theme(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._names) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class FactsTable(QTableView):
    """Shows a `FactsModel`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = FactsModel(theme, self)
        self.setModel(self.facts)
        self.setObjectName("facts")
        self.setAccessibleName(self.tr("What is known of these photos"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setVisible(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(60)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        self.setCornerButtonEnabled(False)
