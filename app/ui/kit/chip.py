"""The ground of a tag: filled for what differs, outlined for what is held by one photo alone."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_ROUND = 4


def paint_chip(painter: QPainter, chip: QRect, fill: QColor, outline: QColor | None = None) -> None:
    """Paints what a tag's words stand on.

    Args:
        painter: Where to.
        chip: Its place.
        fill: Its ground.
        outline: Its edge, None for none.
    """
    painter.setBrush(fill)
    if outline is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(chip, _ROUND, _ROUND)
    else:
        painter.setPen(QPen(outline, 1))
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
