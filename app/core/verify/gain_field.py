"""The gain that light has from place to place between two copies: smooth, and of few numbers.

A vignette, a graduated filter, the light that falls on a print: what they do is no brightness or contrast of the whole
picture, and is taken out before these are measured.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from app.core.verify.frame import Frame
from app.core.verify.imaging import grey, resize
from app.core.verify.thresholds.local import GainFieldThresholds

_T = GainFieldThresholds()


def evened(frame: Frame, mask: NDArray[np.bool_], *, around_middle: bool) -> Frame:
    """Takes out of a frame what light did more in some places than in others.

    Only ever darkens, so that nothing burns out: the first picture where the second is darker, and the other way round.

    Args:
        frame: Two copies on one grid.
        mask: (h, w) bool, where to measure.
        around_middle: The middle was left as it was; otherwise the places that were changed least were.
    """
    height, width = mask.shape
    size = max(1, width // _T.block), max(1, height // _T.block)
    light_a, light_b, seen = (
        resize(layer[: size[1] * _T.block, : size[0] * _T.block], size)
        for layer in (grey(frame.a), grey(frame.b), mask.astype(np.float32))
    )
    usable = (seen > _T.seen) & (np.minimum(light_a, light_b) > _T.dark) & (np.maximum(light_a, light_b) < _T.burnt)
    if usable.sum() < _T.fewest_blocks:
        return frame
    numbers = _fitted(_terms(size)[usable.ravel()], np.log(light_b[usable] / light_a[usable]).astype(np.float64))
    field = (_terms(size) @ numbers).reshape(size[1], size[0])
    low, high = np.quantile(field[usable], _T.tails)
    field -= numbers[0] if around_middle else float(np.clip(0, low, high))
    gain = resize(field.astype(np.float32), (width, height), enlarge=True)
    return replace(frame, a=_darkened(frame.a, np.minimum(gain, 0)), b=_darkened(frame.b, -np.maximum(gain, 0)))


def _terms(size: tuple[int, int]) -> NDArray[np.float64]:
    """What a field consists of, at the blocks of a grid of (width, height): (n, 7)."""
    x, y = (((np.arange(count) + 0.5) / count * 2 - 1) for count in size)
    across, down = (axis.ravel() for axis in np.meshgrid(x, y))
    terms = (np.ones_like(across), across, down, across * down, across**2, down**2, (across**2 + down**2) ** 2)
    return np.column_stack(terms)


def _fitted(terms: NDArray[np.float64], gain: NDArray[np.float64]) -> NDArray[np.float64]:
    """Fits (7,) numbers to the logarithms of the gain, (n,); what is off is weighed down."""
    weight = np.ones(len(gain))
    numbers: NDArray[np.float64] = np.zeros(terms.shape[1])
    for _ in range(_T.rounds):
        weighed = terms * weight[:, None]
        numbers = np.asarray(np.linalg.solve(weighed.T @ terms + 1e-6 * np.eye(len(numbers)), weighed.T @ gain))
        off = np.abs(gain - terms @ numbers)
        weight = 1 / (1 + (off / (2 * np.median(off) + _T.off)) ** 2)
    return numbers


def _darkened(picture: NDArray[np.uint8], by: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Multiplies a picture, (h, w, 3), by the exponential of (h, w) numbers that are 0 or less."""
    return np.rint(picture * np.exp(by)[..., None]).astype(np.uint8)
