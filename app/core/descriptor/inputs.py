"""From a decoded picture to the network's input, in decode threads: Pillow alone, no torch."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image


def square(pixels: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    """Resizes a picture to a square; the aspect is not kept, so nothing is cut off.

    Bilinear with a support that grows with the scale (antialiased); large pictures are first reduced by
    whole factors, which is as good and much faster.

    Args:
        pixels: (h, w, 3), RGB.
        size: Side of the square in pixels.

    Returns:
        (size, size, 3), RGB.

    Raises:
        ValueError: The picture is empty or not RGB.
    """
    if pixels.ndim != 3 or pixels.shape[2] != 3 or 0 in pixels.shape or pixels.dtype != np.uint8:
        raise ValueError(f"An RGB picture of bytes is needed, not {pixels.dtype} {pixels.shape}.")
    picture = Image.fromarray(np.ascontiguousarray(pixels))
    return np.array(picture.resize((size, size), Image.Resampling.BILINEAR, reducing_gap=2.0))
