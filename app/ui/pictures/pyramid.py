"""A picture in halving sizes, so that painting it small costs no more than painting it large."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

_SMALLEST = 200


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
    """Makes the levels of a picture, (h, w, 3) RGB."""
    height, width = pixels.shape[:2]
    held = np.ascontiguousarray(pixels)
    image = QImage(held.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    levels = [image.convertToFormat(QImage.Format.Format_RGB32)]
    while max(levels[-1].width(), levels[-1].height()) >= 2 * _SMALLEST:
        last = levels[-1]
        levels.append(
            last.scaled(
                max(1, (last.width() + 1) // 2),
                max(1, (last.height() + 1) // 2),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
    return Pyramid(tuple(levels))
