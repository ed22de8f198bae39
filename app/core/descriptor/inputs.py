"""From a decoded picture to the network's input, in decode threads: NumPy and Pillow alone, no torch."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from app.core.verify.screens import find_inner

_EVEN = 12
"""A line of a bar differs from the bar's colour by at most so many grey levels, as JPEG leaves it."""
_ALMOST_ALL = 0.99
_WIDEST = 0.42
"""A bar covers at most this share of a side: a phone's screen has that much above and below a wide picture."""
_NARROWEST = 0.02
_EDGE = 8
"""Within so many lines a bar must end: JPEG rings in the block that its edge cuts, resampling blurs."""
_CONTRAST = 0.4
"""This share of the first line of the picture must differ clearly from the bar."""
_CONTRAST_IN_FRAME = 0.15
"""The same where bars of that colour were found on the other two sides: dark pictures end in black frames."""


def prepare(pixels: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    """Makes a network's input: without borders or the screen around it, resized to a square.

    Args:
        pixels: (h, w, 3), RGB, the longest side about 320 pixels.
        size: Side of the square in pixels.

    Returns:
        (size, size, 3), RGB.

    Raises:
        ValueError: The picture is empty or not RGB.
    """
    return square(alone(pixels), size)


def alone(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Cuts off what is around a picture: a border, and the screen, chat, slide or page on which it is shown.

    Args:
        pixels: (h, w, 3), RGB, the longest side about 320 pixels.

    Returns:
        A view of the same pixels.

    Raises:
        ValueError: The picture is empty or not RGB.
    """
    pixels = without_border(pixels)
    inner = find_inner(pixels)
    return pixels if inner is None else inner.cut(pixels)


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
    _check(pixels)
    picture = Image.fromarray(np.ascontiguousarray(pixels))
    return np.array(picture.resize((size, size), Image.Resampling.BILINEAR, reducing_gap=2.0))


def without_border(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Cuts off a frame, a letterbox or side bars, so that they do not count in the description.

    Bars come in pairs: both opposite edges must be of one even colour, to a straight edge where the picture sets
    in at once. A bright sky, a night or a white ground behind a thing have no such pair and stay.

    Args:
        pixels: (h, w, 3), RGB.

    Returns:
        A view of the same pixels, at least a sixth of each side; all of them if there is no border.

    Raises:
        ValueError: The picture is empty or not RGB.
    """
    _check(pixels)
    found: list[NDArray[np.int16]] = []
    for _ in range(2):  # a frame's bars hide each other's ends; a frame may stand in a letterbox
        before = pixels.shape
        pixels = _without_bars(pixels, found)
        pixels = _without_bars(pixels.transpose(1, 0, 2), found).transpose(1, 0, 2)
        if pixels.shape == before:
            break
    return pixels


def _without_bars(pixels: NDArray[np.uint8], found: list[NDArray[np.int16]]) -> NDArray[np.uint8]:
    """Cuts off a pair of bars of one colour above and below; adds their colour to those found."""
    colour = np.median(pixels[0], axis=0).astype(np.int16)
    if not (_even(_distance(pixels[:1], colour)) & _even(_distance(pixels[-1:], colour)))[0]:
        return pixels
    known = any(np.abs(colour - other).max() <= _EVEN for other in found)
    contrast = _CONTRAST_IN_FRAME if known else _CONTRAST
    top, bottom = _bar(pixels, colour, contrast), _bar(pixels[::-1], colour, contrast)
    if not (top and bottom):
        return pixels
    found.append(colour)
    return pixels[top : len(pixels) - bottom]


def _bar(pixels: NDArray[np.uint8], colour: NDArray[np.int16], contrast: float) -> int:
    """Returns how many first lines are a bar, 0 if they are none."""
    reach = int(_WIDEST * len(pixels))
    distance = _distance(pixels[: reach + _EDGE], colour)
    uneven = np.flatnonzero(~_even(distance[:reach]))
    if not len(uneven) or uneven[0] < max(2, math.ceil(_NARROWEST * len(pixels))):
        return 0
    begins = np.flatnonzero((distance[uneven[0] : uneven[0] + _EDGE] > 2 * _EVEN).mean(1) >= contrast)
    return int(uneven[0] + begins[0]) if len(begins) else 0


def _distance(lines: NDArray[np.uint8], colour: NDArray[np.int16]) -> NDArray[np.int16]:
    """Returns the greatest difference in any channel, (lines, width)."""
    largest: NDArray[np.int16] = np.abs(lines.astype(np.int16) - colour).max(2)
    return largest


def _even(distance: NDArray[np.int16]) -> NDArray[np.bool_]:
    """Says of each line whether it has the bar's colour."""
    even: NDArray[np.bool_] = (distance <= _EVEN).mean(1) >= _ALMOST_ALL
    return even


def _check(pixels: NDArray[np.uint8]) -> None:
    if pixels.ndim != 3 or pixels.shape[2] != 3 or 0 in pixels.shape or pixels.dtype != np.uint8:
        raise ValueError(f"An RGB picture of bytes is needed, not {pixels.dtype} {pixels.shape}.")
