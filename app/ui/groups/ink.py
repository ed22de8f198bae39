"""Fonts, colours and measures that groups are painted with; made anew when the theme changes."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPixmap
from PySide6.QtWidgets import QStyle

from app.ui.groups.layout import Measures
from app.ui.groups.stamps import Stamps
from app.ui.kit import icons
from app.ui.kit.theme import Theme

PAD, GAP, MARGIN = 8, 4, 16
"""Within a tile, between tiles, and beside all of them."""

_RATIO = 4, 3
_WIDTHS = 8192


class Ink:
    """What painting needs, ready at hand.

    Args:
        theme: The theme in force.
        scale: Device pixels a logical pixel.
        picture_width: Width of the box that a picture is fitted into; its height follows as 4 : 3.
    """

    def __init__(self, theme: Theme, scale: float, picture_width: int) -> None:
        self._theme = theme
        self.scale = scale
        self.body = theme.font("body")
        self.strong = theme.font("body", strong=True)
        self.caption = theme.font("caption")
        self.caption_strong = theme.font("caption", strong=True)
        self.body_metrics = QFontMetrics(self.body)
        self.strong_metrics = QFontMetrics(self.strong)
        self.caption_metrics = QFontMetrics(self.caption)
        self.caption_strong_metrics = QFontMetrics(self.caption_strong)
        self.picture_width = picture_width
        self.picture_height = picture_width * _RATIO[1] // _RATIO[0]
        self.name_height = self.strong_metrics.height()
        self.facts_height = self.caption_metrics.height()
        self.tag_height = self.caption_metrics.height() + 4
        self.stamps = Stamps(scale)
        self._pixmaps: dict[tuple[str, str, int], QPixmap] = {}
        self._widths: dict[tuple[int, str], int] = {}
        self._colours = {name: QColor(value) for name, value in theme.tokens.as_dict().items()}

    def colour(self, token: str) -> QColor:
        """Returns a colour of the theme."""
        return self._colours[token]

    def icon(self, name: str, token: str, size: int) -> QPixmap:
        """Returns an icon in a colour of the theme."""
        key = (name, token, size)
        if key not in self._pixmaps:
            self._pixmaps[key] = icons.pixmap(name, self._colours[token].name(), size, self.scale)
        return self._pixmaps[key]

    def measures(self) -> Measures:
        """Returns the sizes that groups are laid out with."""
        texts = self.name_height + 1 + self.facts_height + 2 + self.facts_height + 4 + self.tag_height
        height = PAD + self.picture_height + PAD + texts + PAD
        return Measures(
            margin=MARGIN,
            header=_up_to_4(self.strong_metrics.height() + 16),
            tile_width=self.picture_width + 2 * PAD,
            tile_height=_up_to_4(height),
            gap=GAP,
            after=8,
            between=20,
        )

    def picture_box(self, tile: QRect) -> QRect:
        """Returns where in a tile the picture goes."""
        return QRect(tile.left() + PAD, tile.top() + PAD, self.picture_width, self.picture_height)

    def width(self, font: QFont, text: str) -> int:
        """Returns how wide a text is in one of the fonts above."""
        key = (id(font), text)
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) >= _WIDTHS:
                self._widths.clear()
            width = self._widths[key] = self.metrics(font).horizontalAdvance(text)
        return width

    def elided(self, font: QFont, text: str, mode: Qt.TextElideMode, room: int) -> str:
        """Returns as much of a text as there is room for."""
        return text if self.width(font, text) <= room else self.metrics(font).elidedText(text, mode, room)

    def metrics(self, font: QFont) -> QFontMetrics:
        """Returns the metrics of one of the fonts above."""
        return {
            id(self.body): self.body_metrics,
            id(self.strong): self.strong_metrics,
            id(self.caption): self.caption_metrics,
            id(self.caption_strong): self.caption_strong_metrics,
        }[id(font)]


def _up_to_4(value: int) -> int:
    return -(-value // 4) * 4


def mirrored(place: QRect, within: QRect) -> QRect:
    """Returns a place as it lies where one reads from the right, given as it lies where one reads from the left."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), within, place)
