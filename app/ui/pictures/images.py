"""Pixels as Qt's images."""

from __future__ import annotations

import sys
from functools import lru_cache
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw
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


def rounded_image(jpeg: bytes, width: int, height: int, radius: int) -> QImage | None:
    """Returns a JPEG in another size, with round corners of a radius in pixels; None for a damaged one.

    For threads: Pillow lets the interpreter go on meanwhile, Qt does not.
    """
    try:
        with Image.open(BytesIO(jpeg), formats=["JPEG"]) as opened:
            picture = opened.convert("RGB").resize((width, height), Image.Resampling.BILINEAR)
    except OSError:
        return None
    picture.putalpha(_round_mask(width, height, radius))
    pixels = picture.convert("RGBa").tobytes("raw", "BGRa" if sys.byteorder == "little" else "aRGB")
    return QImage(pixels, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied).copy()


@lru_cache(256)
def _round_mask(width: int, height: int, radius: int) -> Image.Image:
    factor = 4
    mask = Image.new("L", (factor * width, factor * height))
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, factor * width - 1, factor * height - 1), factor * radius, 255)
    return mask.resize((width, height), Image.Resampling.BOX)
