"""Where groups stand in the window: an item view over `GroupLayout`, which keeps its place when groups come and go."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
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
from PySide6.QtGui import QMouseEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.ui.groups.eye import Eye
from app.ui.groups.folds import Folds
from app.ui.groups.ink import GAP, MARGIN, PAD, Ink
from app.ui.groups.layout import GroupLayout
from app.ui.groups.photos_model import PhotosModel
from app.ui.groups.steps import row_a_page_away, row_after, row_beside
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
        self.folds = Folds()
        self._eye: Eye | None = None
        self._still = False
        self._left: tuple[int, int] | None = None
        self._make_ink()
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoScroll(False)  # it scrolls when told to, and never by itself
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        theme.changed.connect(self._on_theme)

    def setModel(self, model: PhotosModel) -> None:  # type: ignore[override]  # noqa: N802 - Qt's name
        super().setModel(model)
        self._photos = model
        model.arranging.connect(self._on_arranging)
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
            sizes = self.folds.shown_sizes(self._photos.entries) if self._photos is not None else _NO_SIZES
            width = self.viewport().width()
            self._layout = GroupLayout(sizes, width, self._ink.measures(), mirrored=self.isRightToLeft())
        return self._layout

    # --- what QAbstractItemView asks for

    def visualRect(self, index: Index) -> QRect:  # noqa: N802
        if not index.isValid() or self._photos is None:
            return QRect()
        position = self.photos.position_at(index.row())
        return self._tile(position, index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802
        row = self.row_at(point)
        return self.photos.index(row) if row >= 0 else QModelIndex()

    def scrollTo(  # noqa: N802
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid() or self._still:
            return
        position = self.photos.position_at(index.row())
        tile = self._tile(position, index.row())
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
        right = -1 if self.isRightToLeft() else 1
        step = {move.MoveLeft: -right, move.MovePrevious: -1, move.MoveRight: right, move.MoveNext: 1}.get(action)
        if step is not None:
            row = row_after(self.photos, self.layout_, row, step)
        elif action in (move.MoveHome, move.MoveEnd):
            last = len(self.layout_) - 1
            row = 0 if action == move.MoveHome else self.photos.row_of(last, self.layout_.size(last) - 1)
        elif action in (move.MoveUp, move.MoveDown):
            row = row_beside(self.photos, self.layout_, row, -1 if action == move.MoveUp else 1)
        else:
            direction = -1 if action == move.MovePageUp else 1
            reach = max(1, self.viewport().height() - self._ink.measures().header)
            row = row_a_page_away(self.photos, self.layout_, row, direction, reach)
        return self.photos.index(row)

    def selectAll(self) -> None:  # noqa: N802
        """Selects all photos as one range; Qt's own asks the model about each of them, 0.14 s for 50,000."""
        model = self.model()
        everything = QItemSelection(model.index(0, 0), model.index(model.rowCount() - 1, 0))
        self.selectionModel().select(everything, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802
        area = rect.normalized().translated(0, self.verticalOffset())
        chosen = QItemSelection()
        for position in self.layout_.groups_between(area.top(), area.bottom() + 1):
            first, size = self.photos.row_of(position), self.layout_.size(position)
            for number in self.layout_.numbers_between(position, size, area.top(), area.bottom() + 1):
                if self.layout_.tile(position, number).intersects(area):
                    index = self.photos.index(first + number)
                    chosen.select(index, index)
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        return QRegion(self.viewport().rect())

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(800, 600)

    # --- large groups

    def stands_for_many(self, row: int) -> bool:
        """Says whether a row is the place in a folded group that stands for all photos but the keeper."""
        if row < 0:
            return False
        position = self.photos.position_at(row)
        return row > self.photos.row_of(position) and self.folds.folded(self.photos.entries, position)

    def without_folded(self, rows: NDArray[np.int64]) -> list[int]:
        """Returns those of some rows, int64 (n,), that are shown as photos of their own."""
        entries = self.photos.entries
        places = np.searchsorted(entries.starts, rows, side="right") - 1
        hidden = self.folds.all_folded(entries)[places] & (rows > entries.starts[places])
        return [int(row) for row in rows[~hidden].tolist()]

    def toggle_fold(self, position: int) -> bool:
        """Opens a large group, or folds it again, where it stands; says whether it is one."""
        self._remember_eye()
        if not self.folds.toggle(self.photos.entries, position):
            self._eye = None
            return False
        row = self.currentIndex().row()
        self._layout = None
        if row >= 0 and self._is_hidden(row):
            keeper = self.photos.index(self.photos.row_of(position))
            self.selectionModel().setCurrentIndex(keeper, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._look_again()
        bar, top = self.verticalScrollBar(), self.layout_.top(position)
        if self.folds.folded(self.photos.entries, position) and top < bar.value():
            bar.setValue(top)  # of what was folded, all is to be seen
        return True

    def _is_hidden(self, row: int) -> bool:
        position = self.photos.position_at(row)
        return row - self.photos.row_of(position) >= self.layout_.size(position)

    def _tile(self, position: int, row: int) -> QRect:
        number = min(row - self.photos.row_of(position), self.layout_.size(position) - 1)
        return self.layout_.tile(position, number)

    # --- places

    def row_at(self, point: QPoint) -> int:
        """Returns the row of the photo at a place of the viewport, -1 for none."""
        y = point.y() + self.verticalOffset()
        pinned = self.layout_.pinned(self.verticalOffset())
        if pinned is not None and y <= pinned[1].bottom():
            return -1
        for position in self.layout_.groups_between(y, y + 1):
            number = self.layout_.photo_at(position, self.layout_.size(position), point.x(), y)
            if number >= 0:
                return self.photos.row_of(position, number)
        return -1

    # --- geometry

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Goes where the user went; not where a photo that is gone, or a click, left the keyboard."""
        super().currentChanged(current, previous)
        if current.isValid() and self._is_hidden(current.row()):
            self.toggle_fold(self.photos.position_at(current.row()))
        self.scrollTo(current)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        was, self._still = self._still, True  # what is clicked stays under the pointer
        super().mousePressEvent(event)
        self._still = was

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._remember_eye()
        self._layout = None
        if self._fitting_width() != self._ink.picture_width:
            self._make_ink()
        QAbstractItemView.resizeEvent(self, event)
        self._look_again()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:  # noqa: N802
        """Paints the groups between two rows again, and nothing else."""
        if first.isValid() and last.isValid():
            top = self.layout_.top(self.photos.position_at(first.row()))
            bottom = self.layout_.bottom(self.photos.position_at(last.row()))
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

    def _remember_eye(self) -> None:
        """Notes the group that is looked at, so that nothing that comes, goes or grows moves it."""
        if self._photos is None or self._layout is None or not len(self._layout):
            return
        row = self.currentIndex().row()
        current = self._photos.position_at(row) if row >= 0 else -1
        self._eye = Eye.resting(self._layout, current, self.verticalOffset(), self.viewport().height())

    def _look_again(self) -> None:
        """Lays the same groups out anew."""
        eye, self._eye = self._eye, None
        self._layout = None
        self.updateGeometries()
        if eye is not None:
            self.verticalScrollBar().setValue(self.layout_.top(eye.position) - eye.offset)
        self.viewport().update()

    def _invalidate(self) -> None:
        self._layout = None

    @Slot()
    def _on_arranging(self) -> None:
        self._remember_eye()
        row = self.currentIndex().row()
        self._left = (int(self.photos.entries.photo_ids[row]), self.photos.position_at(row)) if row >= 0 else None
        self._still = True  # a current photo that goes must not take the window along

    @Slot()
    def _on_arranged(self) -> None:
        eye, self._eye = self._eye, None
        self._layout = None
        self.updateGeometries()
        row = self._row_that_follows()
        if self.photos.rowCount() and row != self.currentIndex().row():
            choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.photos.index(row), choose)
        self._still = False
        top = None if eye is None else eye.scroll(self.photos, self.layout_)
        if top is not None:
            self.verticalScrollBar().setValue(top)
        self.viewport().update()

    def _row_that_follows(self) -> int:
        """Returns the row of the photo that was current; where it is gone, the keeper of what stands in its place."""
        left, self._left = self._left, None
        position, same = (None, False) if left is None else self.photos.went_to(left[1])
        if left is None or position is None:
            return 0
        inside = np.flatnonzero(self.photos.entries.photos_of(position) == left[0]) if same else _NO_SIZES
        return self.photos.row_of(position, int(inside[0]) if len(inside) else 0)

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
        top, bottom = self.layout_.top(position), self.layout_.bottom(position)
        if bottom > bar.value() + height:
            bar.setValue(min(top, bottom - height))

    def go_to_first(self) -> None:
        """Goes to the first photo that a filter is after, or to the very first one."""
        row = self.photos.first_row()
        if row >= 0:
            self.verticalScrollBar().setValue(0)
            self.show_group(self.photos.position_at(row))
            choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.photos.index(row), choose)

    def go_to_photo(self, photo_id: int, near: int) -> None:
        """Makes a photo current if it is shown; of several rows that show it, the one nearest to `near`."""
        row = self.photos.row_of_photo(photo_id, near)
        if row >= 0:
            self.show_group(self.photos.position_at(row))
            self.selectionModel().setCurrentIndex(
                self.photos.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _fitting_width(self) -> int:
        """Returns the width of pictures at which at least two stand side by side."""
        room = (self.viewport().width() - 2 * MARGIN - GAP) // 2 - 2 * PAD
        return min(self._picture_width, max(ZOOM[0], room))

    def _make_ink(self) -> None:
        self._ink = Ink(self._theme, self.devicePixelRatioF(), self._fitting_width())

    @Slot()
    def _on_theme(self) -> None:
        self._remember_eye()
        self._make_ink()
        if self._photos is not None:
            self._look_again()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._on_theme()
        return super().event(event)
