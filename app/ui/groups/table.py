"""The groups as a table, for those who like lists: it stands for the grid, and what is chosen in it is chosen there."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.core.browsing.table import Column, Pick
from app.ui.groups.chosen import rows_in
from app.ui.groups.table_cells import CellDelegate
from app.ui.groups.table_model import COLUMNS, GroupsTableModel
from app.ui.groups.view import GroupsView
from app.ui.kit.flow import FlowLayout
from app.ui.kit.table_model import Index
from app.ui.kit.theme import SPACE, Theme, by_font
from app.ui.kit.widgets import Switch, button
from app.words import table_words
from app.words.catalogue import translate

_WIDTHS = {
    Column.FATE: 126,
    Column.NAME: 170,
    Column.FOLDER: 126,
    Column.SIZE: 76,
    Column.PIXELS: 116,
    Column.FORMAT: 88,
    Column.TAKEN: 156,
}
"""In pixels; all of them, and a column of what differs, stand beside the folders in a window of 1,280."""
_MORE = {Column.FATE: (0.1, 48), Column.NAME: (0.35, 260), Column.FOLDER: (0.25, 240), Column.TAKEN: (0.1, 40)}
"""Of a wider window's room, the share of a column, and how much at most, in pixels; what differs has the rest."""
_DIFFERS = 240
"""Width of what differs up to which others get no more."""
_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class TableLines(QTableView):
    """The lines; their keys do what those of the grid do.

    Args:
        view: The grid.
        model: The lines.
        theme: Fonts and colours.
    """

    def __init__(self, view: GroupsView, model: GroupsTableModel, theme: Theme) -> None:
        super().__init__()
        self._view, self._lines = view, model
        self.setModel(model)
        self.setItemDelegate(CellDelegate(theme, self))
        self.setObjectName("groups-table")
        self.setAccessibleName(self.tr("Groups of photos as a table"))
        self.setProperty("sorted", True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        rows = self.verticalHeader()  # all of one height: nothing is asked of lines that are out of sight
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(by_font(28))
        rows.hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        # Its own, of which nothing is chosen: else it asks about every line whether a whole column is, when it paints.
        header.setSelectionModel(QItemSelectionModel(model, header))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fitting = self._by_hand = False
        self._fit()
        header.sectionResized.connect(self._on_section_resized)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Shares a wide window's room among what is cut in a narrow one, until the user gives a column a width."""
        if self._by_hand:
            return
        self._fitting = True
        header = self.horizontalHeader()
        spare = max(0, self.viewport().width() - by_font(sum(_WIDTHS.values()) + _DIFFERS))
        for place, column in enumerate(COLUMNS):
            if column is not None:
                share, most = _MORE.get(column, (0, 0))
                more = min(round(share * spare), by_font(most))
                least = max(by_font(_WIDTHS[column]), header.sectionSizeHint(place))  # no heading is cut
                header.resizeSection(place, least + more)
        self._fitting = False

    @Slot(int, int, int)
    def _on_section_resized(self, place: int, _before: int, _width: int) -> None:
        last = place == len(COLUMNS) - 1  # it follows the others, and the window
        self._by_hand = self._by_hand or not (self._fitting or last)

    def photo_rows(self) -> list[int]:
        """Returns the rows of the chosen photos among the groups, ascending."""
        picked = self._lines.picked_rows
        if picked is not None:
            return picked
        lines, current = rows_in(self.selectionModel()), self.currentIndex()
        if not len(lines) and current.isValid():
            lines = np.array([current.row()])
        return self._lines.photo_rows(lines)

    def choose_rows(self, rows: list[int]) -> None:
        """Selects photos, given by their rows among the groups."""
        self._lines.set_picked(np.array(rows, np.int64))

    def group_beside(self, step: int) -> int | None:
        """Returns the position of the group after (1) or before (-1) the current line's, None where there is none."""
        line, positions = self.currentIndex().row(), self._lines.positions()
        if line < 0:
            return None
        there = positions[line + 1 :] if step > 0 else positions[:line][::-1]
        others = there[there != positions[line]]
        return int(others[0]) if len(others) else None

    def go_to_group(self, position: int) -> None:
        """Goes to the first line of a group."""
        lines = np.flatnonzero(self._lines.positions() == position)
        if len(lines) and self.currentIndex().row() != lines[0]:
            self.go_to_line(int(lines[0]))

    def go_to_line(self, line: int) -> None:
        """Makes a line current, and selects it alone."""
        index = self._lines.index(line, 0)
        self.selectionModel().setCurrentIndex(index, _CHOOSE)
        self.scrollTo(index)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        super().selectionChanged(selected, deselected)
        self._lines.set_picked(None)  # what is selected by hand takes the place of what a rule picked

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)
        if current.isValid():
            self._view.setCurrentIndex(self._view.photos.index(self._lines.photo_row(current.row())))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Space and plain:
            self._view.toggle_asked.emit(self.photo_rows())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._open()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and plain and self._lines.rowCount():
            self.go_to_line(0 if key == Qt.Key.Key_Home else self._lines.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self.indexAt(event.position().toPoint()).isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        if self.currentIndex().isValid():
            self._view.menu_asked.emit(event.globalPos())

    def _open(self) -> None:
        if self.currentIndex().isValid():
            self._view.open_asked.emit(self._lines.photo_row(self.currentIndex().row()))


class GroupsTable(QWidget):
    """Lines, and over them what is picked by rule and how they are told.

    Args:
        theme: Fonts and colours.
        view: The grid, which what is chosen here is chosen in.

    Signals:
        said: A sentence for the status bar.
    """

    said = Signal(str)

    def __init__(self, theme: Theme, view: GroupsView) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view = view
        self.model = GroupsTableModel(view.photos, theme, self)
        self.lines = TableLines(view, self.model, theme)
        self.choose = button(self.tr("Select…"))
        self.choose.setToolTip(self.tr("Selects photos of all groups by a rule, to keep or trash them with a key."))
        self.menu = QMenu(self)
        for rule in Pick:
            action = self.menu.addAction(table_words.pick(rule))
            action.setData(rule)
            action.triggered.connect(self._on_pick)
        self.choose.setMenu(self.menu)
        self.differences = Switch(theme, self.tr("Only what differs"))
        self.differences.setToolTip(self.tr("Values are told as differences to the kept photo; equal ones are not."))
        self.copies = Switch(theme, self.tr("Without kept photos"))
        self.copies.setToolTip(self.tr("Only the other photos of each group, all in one order."))
        self.differences.toggled.connect(self._on_told)
        self.copies.toggled.connect(self._on_told)
        controls = QWidget()
        flow = FlowLayout(controls, 24)
        for part in (self.choose, self.differences, self.copies):
            part.setMinimumHeight(by_font(30))  # on one line, where there is room for them
            flow.addWidget(part)
        bar = QVBoxLayout()
        bar.setContentsMargins(24, 8, 24, 8)
        bar.addWidget(controls)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        beside = QHBoxLayout()
        beside.addSpacing(24 - 2 * SPACE)  # the words of the first column stand below what stands above them
        beside.addWidget(self.lines)
        column.addLayout(beside, 1)
        self._left: tuple[NDArray[np.int64], int] | None = None
        view.photos.arranging.connect(self._on_arranging)
        self.model.modelReset.connect(self._on_reset)
        view.selectionModel().currentChanged.connect(self._show_current)
        theme.changed.connect(self.lines.viewport().update)

    def set_shown(self, shown: bool) -> None:
        """Takes the place of the grid, or leaves it."""
        self._view.lend(self.lines if shown else None)
        self._view.setFocusProxy(self.lines if shown else None)  # type: ignore[arg-type]  # None is what Qt takes
        self.model.set_live(shown)

    @Slot()
    def _show_current(self) -> None:
        """Goes where the grid is; not where it went because of a line that was chosen."""
        if self._left is not None or (not self.isVisible() and not self.model.rowCount()):
            return
        row = self._view.currentIndex().row()
        line = self.model.row_of(row)
        if line >= 0 and line != self.lines.currentIndex().row():
            self.lines.go_to_line(line)

    @Slot()
    def _on_arranging(self) -> None:
        """Notes what is looked at, and what follows it here; the grid goes its own way."""
        line = self.lines.currentIndex().row()
        self._left = (self.model.photo_ids(), line) if line >= 0 else None

    @Slot()
    def _on_reset(self) -> None:
        """Goes where the grid is; where the current photo is gone, the line that followed takes its place."""
        left, self._left = self._left, None
        if left is None:
            self._show_current()
            return
        ids, line = left
        now = self.model.photo_ids()
        stays = np.flatnonzero(np.isin(ids, now))
        if line in stays or not len(stays):
            self._show_current()
            return
        next_ = stays[min(int(np.searchsorted(stays, line)), len(stays) - 1)]
        self.lines.go_to_line(int(np.flatnonzero(now == ids[next_])[0]))

    @Slot()
    def _on_told(self) -> None:
        self.model.differences, self.model.copies_only = self.differences.isChecked(), self.copies.isChecked()
        self.model.arrange()

    @Slot()
    def _on_pick(self) -> None:
        action = self.sender()
        rule = Pick(action.data())  # type: ignore[attr-defined]
        shown = self.model.shown
        if shown is None:
            return
        chosen = np.array(self.lines.photo_rows(), np.int64)
        found = shown.picked(rule, chosen, self._view.currentIndex().row())
        self.lines.clearSelection()
        count = self.model.set_picked(found)
        self.said.emit(translate("table", "%Ln photos are selected.", None, count))
        self.lines.setFocus()
