"""The groups as rows of thumbnails, painted and handled: only what is visible is looked at."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from app.core.pictures.shots import ShotMark
from app.services.review import ReviewService
from app.ui.groups.chosen import StandIn, rows_in, several
from app.ui.groups.header import HeaderPainter, Link, group_tip, link_tip
from app.ui.groups.many import files_at
from app.ui.groups.part import shown_part
from app.ui.groups.photos_model import Role
from app.ui.groups.scroll_view import GroupsScrollView
from app.ui.groups.stack import StackPainter
from app.ui.groups.tile import Look, TilePainter
from app.ui.kit.theme import Theme
from app.ui.pictures.thumbnails import Thumbnails

_NOTCH = 120


class GroupsView(GroupsScrollView):
    """Shows photos group by group.

    Args:
        theme: Fonts and colours.
        thumbnails: The pictures.
        service: Says what a group would free before its details are there.

    Signals:
        toggle_asked: Rows whose fate is to change between keep and trash.
        toggle_taken_back: The first click of a double click was no toggle after all.
        open_asked: The row to show large.
        link_clicked: (group position, `Link`).
        menu_asked: The global position for a menu about the selected photos.
    """

    toggle_asked = Signal(list)
    toggle_taken_back = Signal()
    open_asked = Signal(int)
    link_clicked = Signal(int, object)
    menu_asked = Signal(QPoint)

    def __init__(
        self, theme: Theme, thumbnails: Thumbnails, service: ReviewService, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, thumbnails, parent)
        self._service = service
        self._hover_row = self._hover_position = -1
        self._hover_link: tuple[int, Link] | None = None
        self._pressed_row = -1
        self._toggled_row = -1
        self._wheeled = 0
        self._band: tuple[QPoint, QPoint] | None = None
        self._lent: StandIn | None = None
        self._marks: dict[tuple[bool, int], Mapping[int, tuple[ShotMark, ...]]] = {}
        self.setObjectName("groups")
        self.setAccessibleName(self.tr("Groups of photos"))
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        thumbnails.arrived.connect(self.viewport().update)

    def show_marks(self, key: tuple[bool, int], marks: Mapping[int, tuple[ShotMark, ...]]) -> None:
        """Shows what tells the shots of a group from each other, by content id."""
        if self._marks.get(key, {}) != marks:
            self._marks[key] = marks
            self.viewport().update()

    def selected_rows(self) -> list[int]:
        """Returns the selected rows in order, or the current one if none is selected."""
        if self._lent is not None:
            return self._lent.photo_rows()
        chosen, current = rows_in(self.selectionModel()), self.currentIndex().row()
        if not (len(chosen) > 1 or current in chosen):
            chosen = np.array([current] if current >= 0 else [], np.int64)
        return self.without_folded(chosen)  # nobody decides about what is not seen

    def lend(self, to: StandIn | None) -> None:
        """Lets something that stands for the grid say what is selected and what comes next; None for the grid."""
        self._lent = to

    def choose_rows(self, rows: list[int]) -> None:
        """Selects rows, and goes to the first of them."""
        chosen, choose = QItemSelection(), QItemSelectionModel.SelectionFlag
        for row in rows:
            chosen.select(self.photos.index(row), self.photos.index(row))
        self.selectionModel().setCurrentIndex(self.photos.index(rows[0]), choose.NoUpdate)
        self.selectionModel().select(chosen, choose.ClearAndSelect)
        if self._lent is not None and len(rows) > 1:
            self._lent.choose_rows(rows)

    def group_beside(self, step: int) -> int | None:
        """Returns the position of the group after (1) or before (-1) the current one, as they are looked through."""
        row = self.currentIndex().row()
        if self._lent is not None and row >= 0:
            return self._lent.group_beside(step)
        position = self.photos.position_at(row) + step if row >= 0 else 0
        return position if 0 <= position < len(self.photos.entries) else None

    def go_to_group(self, position: int) -> None:
        """Goes to the first photo of a group, where what stands for the grid shows it."""
        self.show_group(position)
        if self._lent is not None:
            self._lent.go_to_group(position)

    def open_current(self) -> bool:
        """Opens the folded group whose many photos the keyboard is on; says whether it was."""
        row = self.currentIndex().row()
        return self.stands_for_many(row) and self.toggle_fold(self.photos.position_at(row))

    def toggle_current_fold(self) -> None:
        """Opens the current group if it is folded, or folds it if it is large."""
        row = self.currentIndex().row()
        if row >= 0:
            self.toggle_fold(self.photos.position_at(row))

    def _make_ink(self) -> None:
        super()._make_ink()
        self._tiles = TilePainter(self._ink, self._thumbnails)
        self._stacks = StackPainter(self._ink, self._tiles)
        self._headers = HeaderPainter(self._ink)

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        offset = self.verticalOffset()
        painter.translate(0, -offset)
        for exposed in event.region():  # type: ignore[attr-defined]  # apart: the title at the top, and the bottom
            part = exposed.translated(0, offset)
            painter.setClipRect(part)
            painter.fillRect(part, self._ink.colour("canvas"))
            if self._photos is not None:
                self._paint_groups(painter, part.top(), part.bottom() + 1)
                self._paint_band(painter)
        painter.end()

    def _paint_band(self, painter: QPainter) -> None:
        """Paints the box that is being dragged to select."""
        if self._band is None:
            return
        box = QRect(*self._band).normalized()
        fill = QColor(self._ink.colour("accent"))
        fill.setAlpha(40)
        painter.setPen(self._ink.colour("accent"))
        painter.setBrush(fill)
        painter.drawRect(box)

    def _paint_groups(self, painter: QPainter, top: int, bottom: int) -> None:
        pinned = self.layout_.pinned(self.verticalOffset())
        if pinned is not None and top <= pinned[1].bottom():
            # The photos first: the title covers those that pass below it.
            self._paint_photos(painter, pinned[1].bottom() + 1, bottom)
            self._paint_title(painter, *pinned, pinned=True)
        else:
            self._paint_photos(painter, top, bottom)

    def _paint_photos(self, painter: QPainter, top: int, bottom: int) -> None:
        part = self._hovered_part()
        for position in self.layout_.groups_between(top, bottom):
            header = self.layout_.header(position)
            if header.bottom() >= top:
                self._paint_title(painter, position, header)
            group, entry = self.photos.group_at(position), self.photos.entries[position]
            first = self.photos.row_of(position)
            folded = self.folds.folded(self.photos.entries, position)
            for number in self.layout_.numbers_between(position, self.layout_.size(position), top, bottom):
                tile = self.layout_.tile(position, number)
                if number and folded:
                    many = None if group is None else group.members[1:]
                    self._stacks.paint(painter, tile, many, len(entry.photo_ids) - 1, self._look(first + 1, None))
                    continue
                outline = part[1] if part is not None and part[0] == first + number else None
                look = self._look(first + number, outline)
                if group is not None and entry.key in self._marks:
                    told = self._marks[entry.key].get(group.members[number].content.id, ())
                    look = dataclasses.replace(look, marks=told)
                if group is None:
                    self._tiles.paint_empty(painter, tile, look)
                else:
                    self._tiles.paint(painter, tile, group.members[number], group, look)

    def _paint_title(self, painter: QPainter, position: int, rect: QRect, *, pinned: bool = False) -> None:
        group, entry, hovered = self.photos.group_at(position), self.photos.entries[position], self._hover_link
        link = hovered[1] if hovered is not None and hovered[0] == position else None
        if pinned:
            painter.fillRect(0, rect.top(), self.viewport().width(), rect.height(), self._ink.colour("canvas"))
        self._headers.paint(
            painter, rect, entry, group, self._gain(entry.number), link, pinned=pinned, active=self._is_active(position)
        )

    def _is_active(self, position: int) -> bool:
        """Says whether a group's links are to be seen, though there is little room beside its title."""
        current = self.currentIndex().row()
        if current >= 0 and self.photos.position_at(current) == position:
            return True
        return position == self._hover_position

    def _look(self, row: int, outline: QPolygonF | None) -> Look:
        index = self.photos.index(row)
        current = self.currentIndex().row() == row
        return Look(
            current=current,
            focused=self.hasFocus(),
            selected=self.selectionModel().isSelected(index) and (not current or several(self.selectionModel())),
            hovered=row == self._hover_row,
            hit=self.photos.is_hit(int(self.photos.entries.photo_ids[row])),
            outline=outline,
        )

    def _gain(self, number: int) -> int:
        review = self._service.review
        known = review is not None and number < len(review.groups)
        return int(review.groups.reclaimable[number]) if review is not None and known else 0

    def _hovered_part(self) -> tuple[int, QPolygonF] | None:
        """Returns the keeper's row and the area of it, in unit coordinates, that the copy under the pointer shows."""
        if self._hover_row < 0 or self._hover_row >= self.photos.rowCount():
            return None
        position = self.photos.position_at(self._hover_row)
        member, group = self.photos.member_at(self._hover_row), self.photos.group_at(position)
        part = None if member is None or group is None else shown_part(member, group)
        return None if part is None else (self.photos.row_of(position), part)

    # --- hands

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        if key == Qt.Key.Key_Space and not event.modifiers():
            rows = self.selected_rows()
            if rows:
                self.toggle_asked.emit(rows)
            else:
                self.open_current()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.open_asked.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._pressed_row = -1
        link = self._link_at(event.position().toPoint())
        if link is not None and event.button() == Qt.MouseButton.LeftButton:
            self.link_clicked.emit(*link)
            return
        if event.button() == Qt.MouseButton.LeftButton and not event.modifiers():
            self._pressed_row = self.row_at(event.position().toPoint())
            self._pressed_at = event.position().toPoint()
            if self._pressed_row < 0:
                start = self._pressed_at + QPoint(0, self.verticalOffset())
                self._band = (start, start)
                self.clearSelection()
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._band is not None:
            self._band = (self._band[0], event.position().toPoint() + QPoint(0, self.verticalOffset()))
            box = QRect(*self._band).normalized().translated(0, -self.verticalOffset())
            self.setSelection(box, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.viewport().update()
            return
        super().mouseMoveEvent(event)
        self._hover(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._band is not None:
            self._band = None
            self.viewport().update()
            return
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        row, self._pressed_row = self._pressed_row, -1
        if row < 0 or self.row_at(point) != row or event.button() != Qt.MouseButton.LeftButton:
            return
        if (point - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
            return
        if self.stands_for_many(row):
            self.toggle_fold(self.photos.position_at(row))
        else:
            self._toggled_row = row
            self.toggle_asked.emit([row])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        row = self.row_at(event.position().toPoint())
        if row < 0 or event.button() != Qt.MouseButton.LeftButton:
            return
        if row == self._toggled_row:
            self.toggle_taken_back.emit()
        elif self._toggled_row < 0:
            return  # the first click opened a folded group
        self._toggled_row = self._pressed_row = -1
        self.open_asked.emit(row)

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802
        """Drags the selected photos out, as files for another program to copy."""
        row, self._pressed_row = self._pressed_row, -1
        rows = self.selected_rows() or ([row] if row >= 0 else [])
        data = files_at(self.photos.entries, rows)
        if data.hasUrls():
            drag = QDrag(self)
            drag.setMimeData(data)
            tile = self.visualRect(self.photos.index(rows[0]))
            drag.setPixmap(self.viewport().grab(self._ink.picture_box(tile)).scaledToWidth(96))
            drag.exec(Qt.DropAction.CopyAction)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._wheeled += event.angleDelta().y()
            steps, self._wheeled = int(self._wheeled / _NOTCH), int(math.fmod(self._wheeled, _NOTCH))
            if steps:
                self.zoom_by(steps)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            place = self.visualRect(self.currentIndex()).center()
            self.menu_asked.emit(self.viewport().mapToGlobal(place))
        elif self.row_at(event.pos()) >= 0:
            self.menu_asked.emit(event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self._hover_position = -1
        self._set_hover(-1, None)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self.row_at(event.pos())
            told = self.photos.index(row).data(Qt.ItemDataRole.ToolTipRole) if row >= 0 else self.title_tip(event.pos())
            QToolTip.showText(event.globalPos(), told or "", self.viewport())
            return True
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        super().scrollContentsBy(dx, dy)
        self._hover_row, self._hover_link = -1, None

    @Slot()
    def _on_arranged(self) -> None:
        self._hover_row, self._hover_link = -1, None
        super()._on_arranged()

    def _hover(self, point: QPoint) -> None:
        place = QPoint(point.x(), point.y() + self.verticalOffset())
        over = (p for p in self.layout_.groups_between(place.y(), place.y() + 1) if self._spans(p, place.x()))
        position = next(over, -1)
        if position != self._hover_position:
            self._hover_position = position
            self.viewport().update()
        self._set_hover(self.row_at(point), self._link_at(point))

    def _spans(self, position: int, x: int) -> bool:
        header = self.layout_.header(position)
        return header.left() <= x <= header.right()

    def _set_hover(self, row: int, link: tuple[int, Link] | None) -> None:
        if (row, link) == (self._hover_row, self._hover_link):
            return
        self._hover_row, self._hover_link = row, link
        clickable = link is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)
        self.viewport().update()

    def _title_at(self, place: QPoint) -> tuple[int, QRect] | None:
        """Returns the group whose title line is at a place of the list, and where that line is."""
        titles = [(p, self.layout_.header(p)) for p in self.layout_.groups_between(place.y(), place.y() + 1)]
        pinned = self.layout_.pinned(self.verticalOffset())
        under = ((p, line) for p, line in (titles if pinned is None else (pinned, *titles)) if line.contains(place))
        return next(under, None)

    def _link_at(self, point: QPoint) -> tuple[int, Link] | None:
        place = QPoint(point.x(), point.y() + self.verticalOffset())
        title = self._title_at(place)
        if title is None:
            return None
        links = self._headers.links(title[1], self.photos.group_at(title[0]))
        return next(((title[0], link) for link, rect in links if _tall(rect).contains(place)), None)

    def title_tip(self, point: QPoint) -> str:
        """Returns what is to be told of the title at a place of the viewport: of the link there, or of its group."""
        link = self._link_at(point)
        if link is not None:
            return link_tip(link[1])
        title = self._title_at(QPoint(point.x(), point.y() + self.verticalOffset()))
        group = None if title is None else self.photos.group_at(title[0])
        return "" if group is None else group_tip(group)

    def photo_id_at(self, row: int) -> int:
        """Returns the photo in a row."""
        return int(self.photos.index(row).data(Role.PHOTO_ID))


def _tall(rect: QRect) -> QRect:
    """Returns a link's place with a little air around it."""
    return rect.adjusted(-6, 0, 6, 0)
