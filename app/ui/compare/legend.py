"""What the colours of the difference mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.kit.theme import Theme
from app.ui.kit.widgets import label

_SWATCH = 14


class Swatch(QWidget):
    """A little square in a colour of the theme."""

    def __init__(self, theme: Theme, token: str, *, pale: float = 1.0) -> None:
        super().__init__()
        self._theme, self._token, self._pale = theme, token, pale
        self.setFixedSize(_SWATCH, _SWATCH)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.tokens.colour("outline"))
        colour = self._theme.tokens.colour(self._token)
        colour.setAlphaF(self._pale)
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
        swatches = (Swatch(theme, "difference"), Swatch(theme, "scrim", pale=0.6), Swatch(theme, "scrim"))
        for swatch, text in zip(swatches, self.texts, strict=True):
            row.addWidget(swatch)
            row.addWidget(text)
            row.addSpacing(12)
        row.addStretch(1)
