"""Pixels as Qt's images."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage


def fitted_image(pixels: NDArray[np.uint8], box: QSize) -> QImage:
    """Returns pixels (h, w, 3) as an image that fits into a box, and owns its memory."""
    height, width = pixels.shape[:2]
    held = np.ascontiguousarray(pixels)
    image = QImage(held.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    if width > box.width() or height > box.height():
        return image.scaled(box, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return image.copy()
