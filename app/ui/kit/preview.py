"""The picture that is looked for, or a place for it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel

from app.ui.kit import icons
from app.ui.kit.theme import RADIUS, Theme

_ICON = 32


class Preview(QLabel):
    """Shows a picture, as wide as there is room and as high as it is; an icon on a plain ground before it is there.

    Args:
        theme: Colours.
        box: The room.
    """

    def __init__(self, theme: Theme, box: QSize) -> None:
        super().__init__()
        self._theme, self._box = theme, box
        self._icon = "photo"
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)  # as the words below it
        theme.changed.connect(self.update)
        self.show_none()

    def show_none(self, icon: str = "photo") -> None:
        """Shows one of our icons, for a picture that is not there."""
        self._icon = icon
        self.setPixmap(QPixmap())
        self.setFixedSize(self._box.width(), self._box.width() * 3 // 4)
        self.update()

    def show_image(self, image: QImage) -> None:
        """Shows a picture."""
        self.setPixmap(QPixmap.fromImage(image))
        self.setFixedHeight(round(image.deviceIndependentSize().height()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        if not self.pixmap().isNull():
            super().paintEvent(event)
            return
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("tag"))
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        place = QRect(QPoint(), QSize(_ICON, _ICON))
        place.moveCenter(self.rect().center())
        painter.drawPixmap(place.topLeft(), icons.pixmap(self._icon, tokens.muted, _ICON, self.devicePixelRatioF()))
        painter.end()
