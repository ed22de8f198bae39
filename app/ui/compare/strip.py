"""All photos of the compared group in one line: what is shown, what goes, and what tells shots apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.core.pictures.shots import ShotMark
from app.core.types import Group, Member
from app.ui.kit.plain import tip
from app.ui.kit.theme import DIMMED, RADIUS, Theme, by_font
from app.ui.pictures.thumbnails import ThumbnailKey, Thumbnails
from app.words import photo_words, shot_words

_CELL, _PICTURE, _GAP, _AROUND = 84, 60, 8, 8
_BAR = 3


class FilmStrip(QWidget):
    """A line of thumbnails; the current photo stays in the middle where there is no room for all.

    Args:
        theme: Fonts and colours.
        thumbnails: The pictures.

    Signals:
        chosen: The id of the photo that was clicked.
        stepped: -1 or 1: the wheel asks for the photo before or after.
    """

    chosen = Signal(int)
    stepped = Signal(int)

    def __init__(self, theme: Theme, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._theme, self._thumbnails = theme, thumbnails
        self._members: list[Member] = []
        self._group: Group | None = None
        self._current = 0
        self._marks: Mapping[int, tuple[ShotMark, ...]] = {}
        self.setObjectName("facts-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("All photos of the group"))
        self.setFixedHeight(2 * _AROUND + _PICTURE + _BAR + 2 + by_font(18))
        thumbnails.arrived.connect(self.update)
        theme.changed.connect(self.update)

    @property
    def photos(self) -> list[int]:
        """The photos from the left, by id."""
        return [member.photo.id for member in self._members]

    def show_photos(
        self, group: Group, members: Sequence[Member], current: int, marks: Mapping[int, tuple[ShotMark, ...]]
    ) -> None:
        """Shows photos of a group.

        Args:
            group: The group.
            members: Those that are compared, in their order.
            current: The one that keys are about, by id.
            marks: What tells shots apart, by content id.
        """
        self._group, self._members, self._marks = group, list(members), marks
        self._current = next((n for n, m in enumerate(self._members) if m.photo.id == current), 0)
        self.update()

    def cell(self, number: int) -> QRect:
        """Returns where a photo stands."""
        step = _CELL + _GAP
        whole, room = len(self._members) * step - _GAP, self.width() - 2 * _AROUND
        start = (self.width() - whole) // 2
        if whole > room:
            middle = self.width() // 2 - self._current * step - _CELL // 2
            start = min(_AROUND, max(middle, self.width() - _AROUND - whole))
        return QRect(start + number * step, _AROUND, _CELL, self.height() - 2 * _AROUND)

    def _at(self, point: QPoint) -> int:
        return next((n for n in range(len(self._members)) if self.cell(n).contains(point)), -1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if self._group is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        kept = photo_words.kept_of(self._group)
        for number, member in enumerate(self._members):
            cell = self.cell(number)
            if cell.intersects(event.rect()):
                self._paint(painter, cell, member, current=number == self._current, kept=member is kept)
        painter.end()

    def _paint(self, painter: QPainter, cell: QRect, member: Member, *, current: bool, kept: bool) -> None:
        tokens, goes = self._theme.tokens, photo_words.goes(member)
        box = QRect(cell.left(), cell.top(), _CELL, _PICTURE)
        content = member.content
        factor = min(box.width() / max(content.width, 1), box.height() / max(content.height, 1), 1.0)
        size = (max(8, round(content.width * factor)), max(8, round(content.height * factor)))
        rect = QRect(0, 0, *size)
        rect.moveCenter(box.center())
        ratio = self.devicePixelRatioF()
        key = ThumbnailKey(content.id, round(size[0] * ratio), round(size[1] * ratio), round(4 * ratio))
        pixmap, _ = self._thumbnails.get(key)
        painter.setOpacity(DIMMED if goes or member.photo.offline else 1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(content.colour))
        if pixmap is None:
            painter.drawRoundedRect(rect, 4, 4)
        else:
            painter.drawPixmap(rect, pixmap)
        painter.setOpacity(1)
        bar = QRect(cell.left() + 8, box.bottom() + 2, _CELL - 16, _BAR)
        painter.setBrush(tokens.colour("trash" if goes else "keep"))
        if goes or kept or member.decision is not None:
            painter.drawRoundedRect(bar, 1, 1)
        told = ", ".join(map(shot_words.word, self._marks.get(content.id, ())))
        painter.setFont(self._theme.font("caption"))
        painter.setPen(tokens.colour("text" if ShotMark.SHARPEST in self._marks.get(content.id, ()) else "muted"))
        line = QRect(cell.left() - _GAP // 2, bar.bottom() + 1, _CELL + _GAP, cell.bottom() - bar.bottom())
        shown = painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, shown)
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(-2, -2, 2, 2), RADIUS, RADIUS)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        number = self._at(event.position().toPoint())
        if number >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._members[number].photo.id)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        turned = event.angleDelta().y() or event.angleDelta().x()
        if turned:
            self.stepped.emit(-1 if turned > 0 else 1)
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._at(event.pos())
            told = "" if number < 0 or self._group is None else photo_words.tooltip(self._members[number], self._group)
            QToolTip.showText(event.globalPos(), tip(told), self)
            return True
        return super().event(event)
