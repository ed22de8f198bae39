"""Naming edits of detail: blur, sharpening, noise, enlargement."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.types import Edit, EditName
from app.core.verify.frame import Frame
from app.core.verify.imaging import grey, magnitude, resize, soften
from app.core.verify.structure import Layers

_BLUR = 0.95
_NOISE_FACTOR = 1.6
_NOISE_LEVELS = 2.5
_OWN_DETAIL = 0.4
_WINDOW = 512

Lists = tuple[list[Edit], list[Edit]]


def detail_edits(frame: Frame, layers: Layers, mask: NDArray[np.bool_]) -> Lists:
    """Names blur and noise between both layers of a frame."""
    there: list[Edit] = []
    back: list[Edit] = []
    noise_a, noise_b = noise_level(grey(frame.a), mask), noise_level(grey(frame.b), mask)
    if noise_b > _NOISE_FACTOR * noise_a + _NOISE_LEVELS:
        there.append(Edit(EditName.NOISY, round(noise_b, 1)))
    elif noise_a > _NOISE_FACTOR * noise_b + _NOISE_LEVELS:
        back.append(Edit(EditName.NOISY, round(noise_a, 1)))
    if not there and not back and abs(layers.blur) >= _BLUR:
        target_is_dull = layers.blur > 0
        b_is_dull = target_is_dull == layers.from_a
        (there if b_is_dull else back).append(Edit(EditName.BLURRED, round(abs(layers.blur), 2)))
    return there, back


def noise_level(luma: NDArray[np.float32], mask: NDArray[np.bool_]) -> float:
    """Estimates the grain of a picture in grey levels, where it is smooth (after Immerkær 1996)."""
    import cv2

    kernel = np.array([(1, -2, 1), (-2, 4, -2), (1, -2, 1)], np.float32)
    grain = np.abs(cv2.filter2D(luma, cv2.CV_32F, kernel))
    slope = magnitude(soften(luma, 2.0))
    usable = mask & (luma > 8) & (luma < 247)
    if usable.sum() < 100:
        return 0.0
    smooth = usable & (slope <= np.quantile(slope[usable][::7], 0.3))
    return float(np.sqrt(np.pi / 2) / 6 * grain[smooth].mean())


def is_enlarged(small: NDArray[np.uint8], large: NDArray[np.uint8], frame: Frame, factor: float) -> bool:
    """Says whether the larger of two copies was made by enlarging, and so has no detail of its own.

    Detail that is lost by shrinking and enlarging again is measured in both: a picture that was enlarged loses
    next to nothing by it.
    """
    if factor < 1.05:
        return False
    own, usual = _detail_beyond(large, factor), _detail_beyond(small, factor)
    return own < _OWN_DETAIL * usual


def _detail_beyond(picture: NDArray[np.uint8], factor: float) -> float:
    """What shrinking by a factor takes from a picture, beside its spread."""
    luma = grey(_middle(picture))
    height, width = luma.shape
    size = (max(8, round(width / factor)), max(8, round(height / factor)))
    again = resize(resize(luma, size), (width, height), enlarge=True)
    return float(np.abs(luma - again).mean() / max(float(luma.std()), 1.0))


def _middle(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = picture.shape[:2]
    top, left = max(0, (height - _WINDOW) // 2), max(0, (width - _WINDOW) // 2)
    return picture[top : top + _WINDOW, left : left + _WINDOW]
