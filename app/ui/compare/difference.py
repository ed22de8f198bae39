"""Where two aligned pictures differ, computed off the GUI thread at the size they are shown at."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter

from app.core.verify.geometry import Matrix
from app.services.loader import LifoLoader
from app.ui.pictures.geometry import transform

_NOISE = 6  # what recompression changes
_GAIN = 5
GROUND = 0.4
APART = 0.25
_PANES = 4


@dataclass(frozen=True, eq=False)
class Layer:
    """A picture and where it is painted.

    Attributes:
        image: Any level of the picture.
        size: Width and height of the picture at its full size.
        matrix: Maps picture coordinates to device pixels.
    """

    image: QImage
    size: tuple[int, int]
    matrix: Matrix

    def paint(self, painter: QPainter, *, smooth: bool = True) -> None:
        """Paints the picture."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.setTransform(transform(self.matrix))
        painter.drawImage(QRectF(0, 0, *self.size), self.image, QRectF(self.image.rect()))
        painter.resetTransform()

    def same(self, other: Layer) -> bool:
        """Says whether another layer shows the same in the same place."""
        return self.image.cacheKey() == other.image.cacheKey() and np.array_equal(self.matrix, other.matrix)


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two pictures in one pane.

    Attributes:
        pane: Which pane asks.
        size: Its device pixels.
        own: Its picture.
        other: The picture it is compared with, brought into its place.
        colour: What differences are painted in.
    """

    pane: int
    size: QSize
    own: Layer
    other: Layer
    colour: QColor

    def same(self, other: Comparison) -> bool:
        """Says whether another comparison has the same outcome."""
        alike = self.size == other.size and self.colour == other.colour
        return alike and self.own.same(other.own) and self.other.same(other.other)


class Differences(QObject):
    """Computes differences in a thread, the latest asked for first.

    Signals:
        found: (`Comparison`, `QImage`).
    """

    found = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader = LifoLoader("difference", difference, self, kept=_PANES)
        self._loader.loaded.connect(self._on_loaded)

    def request(self, comparison: Comparison) -> None:
        """Asks for a difference."""
        self._loader.request(comparison)

    def close(self) -> None:
        """Stops, and waits for the one that is computed."""
        self._loader.close()

    @Slot(object, object)
    def _on_loaded(self, comparison: Comparison, image: QImage | None) -> None:
        if image is not None:
            self.found.emit(comparison, image)


def difference(comparison: Comparison) -> QImage:
    """Returns a picture in pale grey, with what differs from the other in colour, and what the other lacks paler."""
    own, own_there = _pixels(comparison.own, comparison.size)
    other, other_there = _pixels(comparison.other, comparison.size)
    both = own_there & other_there
    signed = _softened(own - other)
    amount = np.abs(signed).max(axis=2) - _NOISE
    strength = np.where(_inner(both), np.clip(amount * _GAIN / 255, 0, 1), 0)[..., None]
    grey = (own @ np.array((0.299, 0.587, 0.114), np.float32))[..., None]
    ground = grey * np.where(both, GROUND, GROUND * APART)[..., None]
    ink = np.array((comparison.colour.red(), comparison.colour.green(), comparison.colour.blue()), np.float32)
    mixed = ground + (ink - ground) * strength
    shown = np.zeros((*own_there.shape, 4), np.uint8)
    shown[..., 2::-1] = mixed * own_there[..., None]
    shown[..., 3] = own_there * np.uint8(255)
    height, width = own_there.shape
    return QImage(shown.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied).copy()


def _pixels(layer: Layer, size: QSize) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Paints a picture; returns float32 (h, w, 3) RGB and, bool (h, w), where it is."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    layer.paint(painter)
    painter.end()
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(size.height(), image.bytesPerLine() // 4, 4)
    pixels = flat[:, : size.width()]
    return pixels[..., 2::-1].astype(np.float32), pixels[..., 3] == 255


def _inner(there: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Leaves out the rim, where a picture's edge is mixed with what lies behind it."""
    kept = there.copy()
    for axis in (0, 1):
        for by in (-2, -1, 1, 2):
            kept &= np.roll(there, by, axis)
    return kept


def _softened(signed: NDArray[np.float32]) -> NDArray[np.float32]:
    """Averages over 3 × 3 pixels: what resampling shifts to and fro cancels out, what was changed stays."""
    for axis in (0, 1):
        padded = np.pad(signed, [(1, 1) if a == axis else (0, 0) for a in range(3)], mode="edge")
        count = signed.shape[axis]
        signed = sum(padded.take(range(i, i + count), axis) for i in range(3)) / np.float32(3)  # type: ignore[assignment]
    return signed
