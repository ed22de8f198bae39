"""The photos of the shown groups as a table: a line a photo, in the order of a column."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QFont

from app.core.browsing.table import Column, ShownPhotos
from app.core.types import Group, Member
from app.services.entries import Entries
from app.ui.groups.photos_model import PhotosModel, Role
from app.ui.kit import icons
from app.ui.kit.table_model import Index
from app.ui.kit.theme import Theme
from app.words import photo_words, table_words

COLUMNS: tuple[Column | None, ...] = (*Column, None)
"""What stands in each column; the last says how a photo differs, which is no order."""

_RIGHT = (Column.SIZE, Column.PIXELS)
_ROLES = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.FontRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.ForegroundRole,
    )
)


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
        if len(self._order):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order) - 1, len(COLUMNS) - 1))
        return len(there)

    def is_picked(self, line: int) -> bool:
        """Says whether a rule picked the photo of a line."""
        return self._picked is not None and bool(self._picked[self._order[line]])

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
        if role not in _ROLES:
            return None
        found = self._member(row)
        return None if found is None else self._look(column, *found, role)

    def _look(self, column: Column | None, member: Member, group: Group, role: int) -> Any:
        kept = member is photo_words.kept_of(group)
        if role == Qt.ItemDataRole.DisplayRole:
            if self.differences and not kept:
                return table_words.difference(column, member, group)
            return table_words.value(column, member, group)
        if role == Qt.ItemDataRole.FontRole and kept:
            font = QFont(self._theme.font("body"))
            font.setWeight(QFont.Weight.DemiBold)
            return font
        goes = photo_words.goes(member)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.FATE:
            name, token = ("trash", "trash") if goes else ("check", "keep")
            return icons.icon(name, getattr(self._theme.tokens, token), self._theme.tokens.outline)
        if role == Qt.ItemDataRole.ForegroundRole:
            token = "trash" if column is Column.FATE and goes else "keep" if column is Column.FATE else "text"
            if column is not Column.FATE and goes:
                token = "muted"
            return self._theme.tokens.colour(token)
        return None

    @Slot(QModelIndex, QModelIndex)
    def _on_data(self, first: QModelIndex, last: QModelIndex) -> None:
        """Tells lines anew; those of one group need not stand together."""
        if not self._live:
            return
        for row in range(first.row(), min(last.row() + 1, len(self._place))):
            self._members.pop(row, None)
            line = int(self._place[row])
            if line >= 0:
                self.dataChanged.emit(self.index(line, 0), self.index(line, len(COLUMNS) - 1))


def _aligned(column: Column | None) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
