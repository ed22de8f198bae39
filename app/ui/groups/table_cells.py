"""How a cell of the table of groups is painted: in one go, where a style would ask the model a dozen times for each."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.kit import icons
from app.ui.kit.table_model import Index
from app.ui.kit.theme import SPACE, Theme

CELL = Qt.ItemDataRole.UserRole + 100
"""The role that answers with a `Cell`, None while nothing is known of the photo."""

ICON = 16


class Cell(NamedTuple):
    """What stands in a cell.

    Attributes:
        text: The words.
        token: Their colour.
        strong: Of a photo that is kept.
        icon: What stands before them; empty for nothing.
        right: They stand at the far side, as numbers do.
        cut: Where they are cut if they are too long.
        picked: A rule picked the photo.
    """

    text: str
    token: str
    strong: bool = False
    icon: str = ""
    right: bool = False
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    picked: bool = False


class CellDelegate(QStyledItemDelegate):
    """Paints what is picked by a rule as what is selected by hand."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, cell = self._theme.tokens, index.data(CELL)
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected or (cell is not None and cell.picked):
            painter.fillRect(rect, tokens.colour("selected"))
        if cell is None:
            return
        painter.save()
        side = 2 * SPACE
        area = rect.adjusted(side, 0, -side, 0)
        if cell.icon:
            scale = painter.device().devicePixelRatioF()
            box = QRect(area.left(), area.center().y() - ICON // 2 + 1, ICON, ICON)
            drawn = icons.pixmap(cell.icon, getattr(tokens, cell.token), ICON, scale)
            painter.drawPixmap(QStyle.visualRect(option.direction, area, box), drawn)
            beside = area.adjusted(ICON + SPACE, 0, 0, 0)
            area = QStyle.visualRect(option.direction, area, beside)
        painter.setFont(self._theme.font("body", strong=cell.strong))
        painter.setPen(tokens.colour(cell.token))
        text = painter.fontMetrics().elidedText(cell.text, cell.cut, area.width())
        at = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
        at = QStyle.visualAlignment(option.direction, at) | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(area, at | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        painter.restore()
