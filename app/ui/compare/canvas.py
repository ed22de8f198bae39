"""One picture in its pane: painted through the transform, zoomed and moved by hand."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTransform,
)

from app.core.types import Member
from app.core.verify.geometry import Matrix, derivative, inverse
from app.ui.compare.difference import Comparison, Layer
from app.ui.compare.pan_zoom import PanZoomWidget
from app.ui.compare.view_transform import ViewTransform
from app.ui.kit.theme import RADIUS, Theme
from app.ui.pictures.geometry import enlarge, mapped, shift, transform, warp

_PIXELS_FROM = 3.0  # device pixels a pixel from which on pixels are shown as such
_CROSS = 9


class Canvas(PanZoomWidget):
    """Paints a photo where the transform has it.

    Args:
        theme: Fonts and colours.
        transform: What is looked at.
        level: Returns what there is of a photo's picture for this longest side.

    Signals:
        compare_asked: The `Comparison` whose difference is wanted.
    """

    compare_asked = Signal(object)

    def __init__(self, theme: Theme, transform: ViewTransform, level: Callable[[Member, float], QImage | None]) -> None:
        super().__init__(transform)
        self._theme, self._level = theme, level
        self._stand_in: Member | None = None
        self._against: Member | None = None
        self._wanted: Comparison | None = None
        self._difference: tuple[Comparison, QImage] | None = None
        self._outlines: list[QPolygonF] = []
        self._note = ""
        self._current = False
        self.setMinimumSize(80, 60)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        transform.changed.connect(self.update)
        theme.changed.connect(self.update)

    # --- what is shown

    @property
    def stand_in(self) -> Member | None:
        """The photo that is shown in this one's place, None for itself."""
        return self._stand_in

    @property
    def difference_shown(self) -> QImage | None:
        """The difference that is laid over the picture, None while there is none."""
        return None if self._against is None or self._difference is None else self._difference[1]

    @property
    def outlines(self) -> list[QPolygonF]:
        """Areas that are outlined, in picture coordinates."""
        return self._outlines

    @property
    def note(self) -> str:
        """What is said on the picture."""
        return self._note

    def show_member(self, member: Member | None) -> None:
        """Shows another photo."""
        if member is None or self._member is None or member.photo.id != self._member.photo.id:
            self._wanted = self._difference = None
        self._member = member
        if member is not None:
            self.setAccessibleName(member.photo.path.name)
            self._tell_size()
        self.update()

    def show_in_place(self, other: Member | None) -> None:
        """Shows another photo, warped into this one's place; None for this one again."""
        if other is not self._stand_in:
            self._stand_in = other
            self.update()

    def show_against(self, other: Member | None) -> None:
        """Lays over the picture where it differs from another; None for nothing."""
        self._against = other
        self._wanted = self._difference = None
        self.update()

    def show_difference(self, comparison: Comparison, image: QImage) -> None:
        """Takes a difference that was asked for."""
        self._difference = comparison, image
        self.update()

    def show_outlines(self, outlines: list[QPolygonF]) -> None:
        """Outlines areas of the picture, in picture coordinates."""
        self._outlines = outlines
        self.update()

    def show_note(self, note: str) -> None:
        """Says something on the picture, empty for nothing."""
        if note != self._note:
            self._note = note
            self.setAccessibleDescription(note)
            self.update()

    def set_current(self, current: bool) -> None:
        """Marks the pane that keys are about."""
        self._current = current
        self.update()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.tokens.colour("surround"))
        member = self._member
        if member is not None and self._transform.placement(member.photo.id) is not None:
            ratio = self.devicePixelRatioF()
            painter.scale(1 / ratio, 1 / ratio)
            self._paint_picture(painter, member, ratio)
            painter.resetTransform()
            if self._stand_in is None:
                self._paint_outlines(painter, member)
                self._paint_pointer(painter, member)
        if self._stand_in is not None:
            self._say(painter, self._stand_in.photo.path.name, at_top=True)
        elif self._note:
            self._say(painter, self._note)
        if self._current:
            painter.setPen(QPen(self._theme.tokens.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_picture(self, painter: QPainter, member: Member, ratio: float) -> None:
        base = painter.transform()
        own = self.layer(member, ratio)
        if self._stand_in is not None:
            own = self.layer(self._stand_in, ratio)
        if own is None:
            return
        scale = _scale_of(own.matrix)
        painter.setTransform(transform(own.matrix) * base)
        if own.image.isNull():
            painter.fillRect(QRectF(0, 0, *own.size), QColor((self._stand_in or member).content.colour))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < _PIXELS_FROM)
            painter.drawImage(QRectF(0, 0, *own.size), own.image, QRectF(own.image.rect()))
            if self._against is not None and self._stand_in is None:
                self._paint_difference(painter, base, own, ratio)
        painter.setTransform(base)

    def _paint_difference(self, painter: QPainter, base: QTransform, own: Layer, ratio: float) -> None:
        other = self.layer(self._against, ratio) if self._against is not None else None
        if other is None or other.image.isNull() or self._member is None:
            return
        size = (QSizeF(self.size()) * ratio).toSize()
        wanted = Comparison(
            pane=self._member.photo.id, size=size, own=own, other=other, colour=self._theme.tokens.colour("difference")
        )
        if self._wanted is None or not self._wanted.same(wanted):
            self._wanted = wanted
            self.compare_asked.emit(wanted)
        if self._difference is not None:
            made, image = self._difference
            painter.setTransform(transform(own.matrix @ inverse(made.own.matrix)) * base)
            painter.drawImage(0, 0, image)

    def layer(self, member: Member, ratio: float) -> Layer | None:
        """Returns a photo's picture in the place of this pane's, in device pixels; a null image while there is none."""
        assert self._member is not None
        target = self._transform.placement(self._member.photo.id)
        source = self._transform.placement(member.photo.id)
        if target is None or source is None:
            return None
        matrix = enlarge(ratio, ratio) @ self._transform.matrix(self._member.photo.id)
        if member.photo.id != self._member.photo.id:
            matrix = matrix @ warp(source, target)
        matrix = _on_pixels(matrix)
        image = self._level(member, max(source.size) * _scale_of(matrix, source.size))
        return Layer(image or QImage(), source.size, matrix)

    def _paint_outlines(self, painter: QPainter, member: Member) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        to_pane = transform(self._transform.matrix(member.photo.id))
        for outline in self._outlines:
            shown = to_pane.map(outline)
            for colour, width in (("scrim", 4.0), ("on_scrim", 2.0)):
                painter.setPen(QPen(self._theme.tokens.colour(colour), width))
                painter.drawPolygon(shown)

    def _paint_pointer(self, painter: QPainter, member: Member) -> None:
        pointer = self._transform.pointer
        if pointer is None or pointer[0] == member.photo.id:
            return
        placement = self._transform.placement(member.photo.id)
        assert placement is not None
        x, y = mapped(self._transform.matrix(member.photo.id) @ placement.matrix, pointer[1])
        for colour, width in (("scrim", 3.0), ("on_scrim", 1.0)):
            painter.setPen(QPen(self._theme.tokens.colour(colour), width))
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                painter.drawLine(QPointF(x + 3 * dx, y + 3 * dy), QPointF(x + _CROSS * dx, y + _CROSS * dy))

    def _say(self, painter: QPainter, text: str, *, at_top: bool = False) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("body"))
        room = self.rect().adjusted(24, 20, -24, -20)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        flags |= Qt.AlignmentFlag.AlignTop if at_top else Qt.AlignmentFlag.AlignBottom
        box = painter.boundingRect(room, int(flags), text)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.colour("scrim"))
        painter.drawRoundedRect(box.adjusted(-12, -8, 12, 8), RADIUS, RADIUS)
        painter.setPen(self._theme.tokens.colour("on_scrim"))
        painter.drawText(box, int(flags), text)


def _scale_of(matrix: Matrix, size: tuple[int, int] = (1, 1)) -> float:
    """Returns how a matrix scales in the middle of a picture."""
    middle = (size[0] / 2, size[1] / 2)
    return float(np.sqrt(abs(np.linalg.det(derivative(matrix, middle)))))


def _on_pixels(matrix: Matrix) -> Matrix:
    """Moves a picture whose pixels are shown one to one onto the screen's pixels."""
    if not np.allclose(matrix[:2, :2], np.eye(2), atol=1e-6) or matrix[2, :2].any():
        return matrix
    x, y = matrix[:2, 2]
    return shift(round(x), round(y))
