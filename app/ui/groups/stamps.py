"""Parts of what is painted over and over, painted once: to copy a line of text takes a fraction of setting it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

_KEPT = 512


class _Stamp(NamedTuple):
    about: tuple[object, ...]
    size: QSize
    pixmap: QPixmap


class Stamps:
    """Keeps what was painted last.

    Args:
        scale: Device pixels a logical pixel. Where that is no whole number, everything is painted directly: copies
            would come to lie between the pixels.
    """

    def __init__(self, scale: float) -> None:
        self._scale = scale
        self._direct = scale != round(scale)
        self._kept: OrderedDict[Hashable, _Stamp] = OrderedDict()

    def draw(
        self,
        painter: QPainter,
        place: QRect,
        key: Hashable,
        about: tuple[object, ...],
        ground: QColor | Qt.GlobalColor,
        paint: Callable[[QPainter], None],
    ) -> None:
        """Draws a part.

        Args:
            painter: Where to.
            place: Where the part lies; nothing is painted outside.
            key: Names the part.
            about: What it shows; as long as these are the same objects, it looks the same.
            ground: What it lies on.
            paint: Paints it, in the painter's coordinates.
        """
        if self._direct:
            paint(painter)
            return
        stamp = self._kept.get(key)
        size = place.size()
        if stamp is None or stamp.size != size or not all(map(_is, stamp.about, about)):
            stamp = _Stamp(about, size, self._painted(painter, place, ground, paint))
            self._kept[key] = stamp
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        painter.drawPixmap(place.topLeft(), stamp.pixmap)

    def _painted(
        self, painter: QPainter, place: QRect, ground: QColor | Qt.GlobalColor, paint: Callable[[QPainter], None]
    ) -> QPixmap:
        pixmap = QPixmap(place.size() * round(self._scale))
        pixmap.setDevicePixelRatio(self._scale)
        pixmap.fill(ground)
        inner = QPainter(pixmap)
        inner.setRenderHints(painter.renderHints())
        inner.translate(-place.topLeft())
        paint(inner)
        inner.end()
        return pixmap


def _is(one: object, other: object) -> bool:
    return one is other
