"""What the colours of the difference mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.compare.difference import APART, GROUND
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import label

_SWATCH = 14


class Swatch(QWidget):
    """A little square in the colour of a difference, or as dark as a white place in one is painted.

    Args:
        theme: Colours.
        white: What is left of white, 0 to 1; None for what differs.
    """

    def __init__(self, theme: Theme, white: float | None = None) -> None:
        super().__init__()
        self._theme, self._white = theme, white
        self.setFixedSize(_SWATCH, _SWATCH)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.tokens.colour("outline"))
        white = self._white
        colour = self._theme.tokens.colour("difference") if white is None else QColor.fromRgbF(white, white, white)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()


class Legend(QWidget):
    """Names what is shown where pictures differ."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("listbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        self.texts = (
            label(self.tr("differs from the photo at the left"), "muted"),
            label(self.tr("the same"), "muted"),
            label(self.tr("not shown by the photo at the left"), "muted"),
        )
        swatches = (Swatch(theme), Swatch(theme, GROUND), Swatch(theme, GROUND * APART))
        for swatch, text in zip(swatches, self.texts, strict=True):
            row.addWidget(swatch)
            row.addWidget(text)
            row.addSpacing(12)
        row.addStretch(1)
