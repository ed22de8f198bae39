"""Where groups stand in the window: an item view over `GroupLayout`, which keeps its place when groups come and go."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.ui.groups.ink import Ink
from app.ui.groups.layout import GroupLayout
from app.ui.groups.photos_model import PhotosModel
from app.ui.groups.steps import row_a_page_away, row_beside
from app.ui.kit.table_model import Index
from app.ui.kit.theme import Theme
from app.ui.kit.zoom import PICTURE_WIDTH, ZOOM
from app.ui.pictures.thumbnails import Thumbnails

_NO_SIZES = np.zeros(0, np.int64)


class GroupsScrollView(QListView):
    """Lays a `PhotosModel` out and scrolls it.

    Qt's list view gives keyboard, selection and what screen readers ask for; its own layout, which looks at every
    row, is replaced.

    Args:
        theme: Fonts and colours.
        thumbnails: Told how many photos fit into the window.

    Signals:
        zoomed: The width that pictures have now.
    """

    zoomed = Signal(int)

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture_width = PICTURE_WIDTH
        self._thumbnails = thumbnails
        self._photos: PhotosModel | None = None
        self._layout: GroupLayout | None = None
        self._anchor: tuple[tuple[bool, int], int] | None = None
        self._still = False
        self._left: tuple[int, int] | None = None
        self._make_ink()
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        theme.changed.connect(self._on_theme)

    def setModel(self, model: PhotosModel) -> None:  # type: ignore[override]  # noqa: N802 - Qt's name
        super().setModel(model)
        self._photos = model
        model.rowsAboutToBeInserted.connect(self._remember_anchor)
        model.layoutAboutToBeChanged.connect(self._remember_anchor)
        model.modelAboutToBeReset.connect(self._remember_anchor)
        model.modelAboutToBeReset.connect(self._remember_current)
        model.arranged.connect(self._on_arranged)
        model.modelReset.connect(self._invalidate)
        model.rowsInserted.connect(self._invalidate)
        model.rowsRemoved.connect(self._invalidate)
        model.layoutChanged.connect(self._invalidate)

    @property
    def photos(self) -> PhotosModel:
        assert self._photos is not None
        return self._photos

    @property
    def layout_(self) -> GroupLayout:
        """The layout in force, made anew when groups or width changed."""
        if self._layout is None:
            sizes = np.diff(self._photos.starts) if self._photos is not None else _NO_SIZES
            self._layout = GroupLayout(sizes, self.viewport().width(), self._ink.measures())
        return self._layout

    # --- what QAbstractItemView asks for

    def visualRect(self, index: Index) -> QRect:  # noqa: N802
        if not index.isValid() or self._photos is None:
            return QRect()
        position = self.photos.position_at(index.row())
        number = index.row() - self.photos.row_of(position)
        return self.layout_.tile(position, number).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802
        row = self.row_at(point)
        return self.photos.index(row) if row >= 0 else QModelIndex()

    def scrollTo(  # noqa: N802
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid() or self._still:
            return
        position = self.photos.position_at(index.row())
        tile = self.layout_.tile(position, index.row() - self.photos.row_of(position))
        tile.setTop(tile.top() - self.layout_.measures.header)  # its group's title, or room for it where it stays
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtTop or tile.top() < bar.value():
            bar.setValue(tile.top())
        elif tile.bottom() > bar.value() + height:
            bar.setValue(tile.bottom() - height + 12)

    def horizontalOffset(self) -> int:  # noqa: N802
        return 0

    def verticalOffset(self) -> int:  # noqa: N802
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:  # noqa: N802
        return False

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        count = self.photos.rowCount()
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        move = QAbstractItemView.CursorAction
        if row < 0:
            return self.photos.index(0)
        step = {move.MoveLeft: -1, move.MovePrevious: -1, move.MoveRight: 1, move.MoveNext: 1}.get(action)
        if step is not None:
            row = min(max(row + step, 0), count - 1)
        elif action in (move.MoveHome, move.MoveEnd):
            row = 0 if action == move.MoveHome else count - 1
        elif action in (move.MoveUp, move.MoveDown):
            row = row_beside(self.photos, self.layout_, row, -1 if action == move.MoveUp else 1)
        else:
            direction = -1 if action == move.MovePageUp else 1
            reach = max(1, self.viewport().height() - self._ink.measures().header)
            row = row_a_page_away(self.photos, self.layout_, row, direction, reach)
        return self.photos.index(row)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802
        area = rect.normalized().translated(0, self.verticalOffset())
        chosen = QItemSelection()
        for position in self.layout_.groups_between(area.top(), area.bottom() + 1):
            first = self.photos.row_of(position)
            size = self.photos.row_of(position + 1) - first
            for number in self.layout_.numbers_between(position, size, area.top(), area.bottom() + 1):
                if self.layout_.tile(position, number).intersects(area):
                    index = self.photos.index(first + number)
                    chosen.select(index, index)
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        return QRegion(self.viewport().rect())

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(800, 600)

    # --- places

    def row_at(self, point: QPoint) -> int:
        """Returns the row of the photo at a place of the viewport, -1 for none."""
        y = point.y() + self.verticalOffset()
        pinned = self.layout_.pinned(self.verticalOffset())
        if pinned is not None and y <= pinned[1].bottom():
            return -1
        for position in self.layout_.groups_between(y, y + 1):
            first = self.photos.row_of(position)
            number = self.layout_.photo_at(position, self.photos.row_of(position + 1) - first, point.x(), y)
            if number >= 0:
                return first + number
        return -1

    # --- geometry

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:  # noqa: N802
        self._remember_anchor()
        self._still = True  # a current photo that goes must not take the window along
        super().rowsAboutToBeRemoved(parent, start, end)
        self._still = False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._remember_anchor()
        self._layout = None
        QAbstractItemView.resizeEvent(self, event)
        self._restore_anchor()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:  # noqa: N802
        """Paints the groups between two rows again, and nothing else."""
        if first.isValid() and last.isValid():
            top = self.layout_.top(self.photos.position_at(first.row()))
            bottom = self.layout_.top(self.photos.position_at(last.row()) + 1)
            self.viewport().update(0, top - self.verticalOffset(), self.viewport().width(), bottom - top)

    def doItemsLayout(self) -> None:  # noqa: N802
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:  # noqa: N802
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(page)
        bar.setSingleStep(max(20, self._ink.measures().tile_height // 3))
        bar.setRange(0, max(0, self.layout_.height - page))
        m = self.layout_.measures
        shown = self.layout_.columns * (page // max(1, m.tile_height) + 2)
        self._thumbnails.set_visible_count(shown)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        self.viewport().scroll(dx, dy)
        # The title that stays at the top was moved along; what it covered shows again.
        self.viewport().update(0, 0, self.viewport().width(), self.layout_.measures.header + max(0, dy))

    def _remember_anchor(self) -> None:
        """Notes the group at the top of the window, so that what comes above it does not move it."""
        if self._anchor is not None or self._photos is None or self._layout is None:
            return
        top = self.verticalOffset()
        groups = self._layout.groups_between(top, top + 1)
        if top > 0 and len(groups) and groups[0] < len(self._photos.entries):
            first = groups[0]
            self._anchor = (self._photos.entries.key(first), top - self._layout.top(first))

    def _restore_anchor(self) -> None:
        anchor, self._anchor = self._anchor, None
        self._layout = None
        self.updateGeometries()
        if anchor is not None:
            position = self.photos.position_of(anchor[0])
            if position is not None:
                self.verticalScrollBar().setValue(self.layout_.top(position) + anchor[1])
        self.viewport().update()

    def _invalidate(self) -> None:
        self._layout = None

    @Slot()
    def _on_arranged(self) -> None:
        self._restore_anchor()
        left, self._left = self._left, None
        if not self.currentIndex().isValid() and self.photos.rowCount():
            row = self.photos.row_of_photo(*left) if left is not None else 0
            current = self.photos.index(max(0, row))
            self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _remember_current(self) -> None:
        """Notes the current photo, which a reset of the model forgets."""
        row = self.currentIndex().row()
        if row >= 0:
            self._left = int(self.photos.entries.photo_ids[row]), row

    @property
    def picture_width(self) -> int:
        return self._picture_width

    def set_picture_width(self, width: int) -> None:
        """Gives pictures another size; the group at the top stays there."""
        width = min(max(width, ZOOM[0]), ZOOM[-1])
        if width != self._picture_width:
            self._picture_width = width
            self._on_theme()
            self.zoomed.emit(width)

    def zoom_by(self, steps: int) -> None:
        """Makes pictures larger or smaller by some steps, or as large as usual by none."""
        self.set_picture_width(self._picture_width + steps * ZOOM.step if steps else PICTURE_WIDTH)

    def show_group(self, position: int) -> None:
        """Makes a group's keeper the current photo, and shows as much of the group as fits."""
        row = self.photos.row_of(position)
        choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.photos.index(row), choose)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = self.layout_.top(position), self.layout_.top(position + 1)
        if bottom > bar.value() + height:
            bar.setValue(min(top, bottom - height))

    def go_to_photo(self, photo_id: int, near: int) -> None:
        """Makes a photo current if it is shown; of several rows that show it, the one nearest to `near`."""
        row = self.photos.row_of_photo(photo_id, near)
        if row >= 0:
            self.show_group(self.photos.position_at(row))
            self.selectionModel().setCurrentIndex(
                self.photos.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _make_ink(self) -> None:
        self._ink = Ink(self._theme, self.devicePixelRatioF(), self._picture_width)

    @Slot()
    def _on_theme(self) -> None:
        self._remember_anchor()
        self._make_ink()
        if self._photos is not None:
            self._restore_anchor()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._on_theme()
        return super().event(event)
