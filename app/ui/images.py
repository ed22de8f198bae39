"""Pixels as Qt's images."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter


def fitted_image(pixels: NDArray[np.uint8], box: QSize) -> QImage:
    """Returns pixels (h, w, 3) as an image that fits into a box, and owns its memory."""
    height, width = pixels.shape[:2]
    held = np.ascontiguousarray(pixels)
    image = QImage(held.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    if width > box.width() or height > box.height():
        return image.scaled(box, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return image.copy()


def rounded_image(image: QImage, size: QSize, radius: int) -> QImage:
    """Returns an image in another size, with round corners of a radius in pixels; in any thread."""
    smooth = Qt.TransformationMode.SmoothTransformation
    scaled = image if image.size() == size else image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    rounded = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    rounded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(scaled))
    painter.drawRoundedRect(rounded.rect(), radius, radius)
    painter.end()
    return rounded
