"""The photos of the shown groups as a table: a line a photo, in the order of a column."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Slot

from app.core.browsing.table import Column, ShownPhotos
from app.core.types import Group, Member
from app.services.entries import Entries
from app.ui.groups.photos_model import PhotosModel, Role
from app.ui.groups.table_cells import CELL, Cell
from app.ui.kit.table_model import Index
from app.ui.kit.theme import Theme
from app.words import photo_words, table_words

COLUMNS: tuple[Column | None, ...] = (*Column, None)
"""What stands in each column; the last says how a photo differs, which is no order."""

_RIGHT = (Column.SIZE, Column.PIXELS)
_CUTS: dict[Column | None, Qt.TextElideMode] = {
    Column.NAME: Qt.TextElideMode.ElideMiddle,
    Column.FOLDER: Qt.TextElideMode.ElideLeft,
}
"""A name tells most by how it begins and ends, a folder by its end; all else by how it begins."""
_MANY = 200
"""From so many photos on, all lines are told anew at once."""
_KEPT = 20_000
"""So many cells are remembered: those of some screens."""


class GroupsTableModel(QAbstractTableModel):
    """A line a photo of a `PhotosModel`; whatever is told of it is loaded when it comes into view.

    Args:
        photos: The groups.
        theme: Colours and fonts.
    """

    def __init__(self, photos: PhotosModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos, self._theme = photos, theme
        self._order = np.zeros(0, np.int64)
        self._place = np.zeros(0, np.int64)
        self._column: Column | None = None
        self._descending = False
        self.copies_only = self.differences = False
        self._live = False
        self._known: tuple[Entries, ShownPhotos] | None = None
        self._members: dict[int, tuple[Member, Group]] = {}
        self._cells: dict[tuple[int, int], Cell] = {}
        self._picked: NDArray[np.bool_] | None = None
        photos.dataChanged.connect(self._on_data)
        photos.arranged.connect(self.arrange)

    # --- order

    def set_live(self, live: bool) -> None:
        """Follows the groups, or rests while nobody looks."""
        self._live = live
        self.arrange()

    @Slot()
    def arrange(self) -> None:
        """Puts the photos in order."""
        self.beginResetModel()
        self._members.clear()
        self._cells.clear()
        self._picked = None
        shown, total = self._shown(), self._photos.rowCount() if self._live else 0
        if shown is None:
            self._order = np.arange(total)
        else:
            self._order = shown.order(self._column, descending=self._descending, copies_only=self.copies_only)
        self._place = np.full(total, -1, np.int64)
        self._place[self._order] = np.arange(len(self._order))
        self.endResetModel()

    def _shown(self) -> ShownPhotos | None:
        entries = self._photos.entries
        if entries.groups is None or not self._live or not self._photos.rowCount():
            return None
        if self._known is None or self._known[0] is not entries:
            self._known = entries, ShownPhotos(entries.groups, entries.starts, entries.photo_ids)
        return self._known[1]

    @property
    def shown(self) -> ShownPhotos | None:
        """What rules pick from; None where no groups are shown."""
        return self._shown()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column; -1 for groups as they are shown."""
        self._column = COLUMNS[column] if 0 <= column < len(COLUMNS) else None
        self._descending = order == Qt.SortOrder.DescendingOrder
        self.arrange()

    def row_of(self, photo_row: int) -> int:
        """Returns the line of a photo, given by its row among the groups; -1 where it has none."""
        return int(self._place[photo_row]) if 0 <= photo_row < len(self._place) else -1

    def photo_row(self, line: int) -> int:
        """Returns the row of a line's photo among the groups."""
        return int(self._order[line])

    def photo_ids(self) -> NDArray[np.int64]:
        """Returns, int64, the lines' photos."""
        return self._photos.entries.photo_ids[self._order]

    def positions(self) -> NDArray[np.int64]:
        """Returns, int64, the positions of the groups that the lines' photos stand in."""
        return np.searchsorted(self._photos.starts, self._order, side="right") - 1

    def photo_rows(self, lines: NDArray[np.int64]) -> list[int]:
        """Returns the rows of lines' photos among the groups, ascending."""
        return [int(row) for row in np.sort(self._order[lines]).tolist()]

    @property
    def picked_rows(self) -> list[int] | None:
        """The rows among the groups of the photos that a rule picked, None where none did."""
        return None if self._picked is None else np.flatnonzero(self._picked).tolist()

    def set_picked(self, photo_rows: NDArray[np.int64] | None) -> int:
        """Marks what a rule picked, as many as there may be: a selection of so many parts would take seconds.

        Returns:
            How many of the photos have a line.
        """
        if photo_rows is None and self._picked is None:
            return 0
        there = np.zeros(0, np.int64) if photo_rows is None else photo_rows[self._place[photo_rows] >= 0]
        self._picked = None if photo_rows is None else np.isin(np.arange(len(self._place)), there)
        self._cells.clear()
        if len(self._order):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order) - 1, len(COLUMNS) - 1))
        return len(there)

    def _member(self, row: int) -> tuple[Member, Group] | None:
        """Returns a photo and its group, which painting asks for many times, None while they are not there."""
        found = self._members.get(row)
        if found is None:
            position = self._photos.position_at(row)
            group = self._photos.group_at(position)
            if group is None:
                return None
            first = self._photos.row_of(position)
            for number, member in enumerate(group.members):
                self._members[first + number] = member, group
            found = self._members.get(row)
        return found

    # --- what Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(COLUMNS[section])
        return table_words.heading(COLUMNS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = COLUMNS[index.column()], self.photo_row(index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._photos.index(row).data(role)
        if role == Role.PHOTO_ID:
            return int(self._photos.entries.photo_ids[row])
        if role not in (CELL, Qt.ItemDataRole.DisplayRole):
            return None
        cell = self._cell(row, index.column())
        return cell if cell is None or role == CELL else cell.text

    def _cell(self, row: int, place: int) -> Cell | None:
        """Returns what stands in a cell, which painting asks for again and again; None while that is not known."""
        known = self._cells.get((row, place))
        found = self._member(row) if known is None else None
        if known is None and found is not None:
            if len(self._cells) > _KEPT:
                self._cells.clear()
            known = self._cells[row, place] = self._make_cell(COLUMNS[place], row, *found)
        return known

    def _make_cell(self, column: Column | None, row: int, member: Member, group: Group) -> Cell:
        kept, goes = member is photo_words.kept_of(group), photo_words.goes(member)
        told = table_words.difference if self.differences and not kept else table_words.value
        picked = self._picked is not None and bool(self._picked[row])
        text = told(column, member, group)
        if column is Column.FATE:
            name, token = ("trash", "trash") if goes else ("check", "keep")
            return Cell(text, token, kept, name, picked=picked)
        cut = _CUTS.get(column, Qt.TextElideMode.ElideRight)
        return Cell(text, "muted" if goes else "text", kept, right=column in _RIGHT, cut=cut, picked=picked)

    @Slot(QModelIndex, QModelIndex)
    def _on_data(self, first: QModelIndex, last: QModelIndex) -> None:
        """Tells lines anew; those of one group need not stand together."""
        if not self._live:
            return
        if last.row() - first.row() > _MANY:
            self._members.clear()
            self._cells.clear()
            if len(self._order):
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._order) - 1, len(COLUMNS) - 1))
            return
        for row in range(first.row(), min(last.row() + 1, len(self._place))):
            self._members.pop(row, None)
            for place in range(len(COLUMNS)):
                self._cells.pop((row, place), None)
            line = int(self._place[row])
            if line >= 0:
                self.dataChanged.emit(self.index(line, 0), self.index(line, len(COLUMNS) - 1))


def _aligned(column: Column | None) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
