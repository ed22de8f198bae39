"""What rows of lists have in common: the ground they stand on."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.ui.kit.theme import RADIUS, SPACE, Tokens


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens, side: int = SPACE) -> QRect:
    """Paints whether a row is chosen, under the mouse, or has the focus.

    Args:
        painter: Set to smooth edges from here on.
        option: The row.
        tokens: Colours.
        side: What is left free at both sides, pixels.

    Returns:
        Where the row's ground lies.
    """
    rect = QRect(option.rect).adjusted(side, 1, -side, -1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("selected" if chosen else "hover"))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(tokens.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
    return rect
