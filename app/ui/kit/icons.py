"""Our line icons, coloured by the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import resources

_SIZES = (16, 20, 24)
_SCALES = (1, 2, 3)


@cache
def _source(name: str) -> bytes:
    return (resources() / "icons" / f"{name}.svg").read_bytes()


@cache
def pixmap(name: str, colour: str, size: int, scale: float = 1.0) -> QPixmap:
    """Returns an icon drawn in one colour.

    Args:
        name: File name in `resources/icons`, without `.svg`.
        colour: #rrggbb, put where the drawing says `currentColor`.
        size: Edge in logical pixels.
        scale: Device pixels a logical pixel.

    Raises:
        FileNotFoundError: There is no such icon.
    """
    renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode())))
    edge = round(size * scale)
    drawn = QPixmap(edge, edge)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn


@cache
def icon(name: str, colour: str, disabled: str) -> QIcon:
    """Returns an icon in all sizes, in one colour and a paler one for what cannot be used now."""
    made = QIcon()
    for size in _SIZES:
        for scale in _SCALES:
            made.addPixmap(pixmap(name, colour, size, scale), QIcon.Mode.Normal)
            made.addPixmap(pixmap(name, disabled, size, scale), QIcon.Mode.Disabled)
    return made


@cache
def application_icon() -> QIcon:
    """Returns the program's own icon."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(pixmap("twinless", "#000000", size))
    return made
