"""A picture in halving sizes, so that painting it small costs no more than painting it large."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QImage

_SMALLEST = 200
_ROWS = 256
"""How many rows are worked on at once; even. What Qt itself does to a large picture keeps Python, and with it the
window, from going on until it is done: 425 ms for 100 megapixels. A strip takes a few."""


@dataclass(frozen=True, eq=False)
class Pyramid:
    """A picture in halving sizes, largest first.

    Attributes:
        levels: RGB32 images that own their memory.
    """

    levels: tuple[QImage, ...]

    @property
    def side(self) -> int:
        """Longest side of the largest level."""
        return max(self.levels[0].width(), self.levels[0].height())

    @property
    def memory(self) -> int:
        """Bytes."""
        return sum(level.sizeInBytes() for level in self.levels)

    def level_for(self, side: float) -> QImage:
        """Returns the smallest level whose longest side is not below `side`."""
        for level in reversed(self.levels):
            if max(level.width(), level.height()) >= side:
                return level
        return self.levels[0]


def pyramid_of(pixels: NDArray[np.uint8]) -> Pyramid:
    """Makes the levels of a picture, (h, w, 3) RGB; the window goes on meanwhile."""
    height, width = pixels.shape[:2]
    levels = [QImage(width, height, QImage.Format.Format_RGB32)]
    target = _pixels_of(levels[0])
    for top in range(0, height, _ROWS):
        for place, channel in enumerate((2, 1, 0)):
            target[top : top + _ROWS, :, place] = pixels[top : top + _ROWS, :, channel]
        target[top : top + _ROWS, :, 3] = 255
    while max(levels[-1].width(), levels[-1].height()) >= 2 * _SMALLEST:
        levels.append(_halved(levels[-1]))
    return Pyramid(tuple(levels))


def _halved(image: QImage) -> QImage:
    """Returns a picture at half its size, rounded up: each pixel the mean of those it stands for."""
    source = _pixels_of(image)
    height, width = source.shape[:2]
    half = QImage((width + 1) // 2, (height + 1) // 2, QImage.Format.Format_RGB32)
    target = _pixels_of(half)
    for top in range(0, height, _ROWS):
        strip = source[top : top + _ROWS]
        reduced = np.asarray(Image.frombuffer("RGBX", (width, len(strip)), strip, "raw", "RGBX", 0, 1).reduce(2))
        target[top // 2 : top // 2 + len(reduced)] = reduced
    return half


def _pixels_of(image: QImage) -> NDArray[np.uint8]:
    """Returns the pixels of an RGB32 image, uint8 (h, w, 4), blue first; they live as long as the image does."""
    shape = image.height(), image.width(), 4
    return np.frombuffer(image.bits(), np.uint8).reshape(shape)
