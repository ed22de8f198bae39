"""Which of two copies of different sizes came first: the larger one was shrunk, or the smaller one enlarged."""

from __future__ import annotations

from enum import Enum

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import magnitude, resize, soften
from app.core.verify.lattice import SIDE, blocks_of_light, peak_of_made, steps_of
from app.core.verify.resampling import trace_of_enlarging
from app.core.verify.thresholds.naming import EnlargementThresholds
from app.core.verify.thresholds.quality import ResamplingThresholds

_T = EnlargementThresholds()
_RESAMPLING = ResamplingThresholds()


class Origin(Enum):
    """What is told of the larger of two copies: it has detail of its own, was enlarged, or may be either."""

    OWN = "own"
    ENLARGED = "enlarged"
    UNTOLD = "untold"


def origin_of_larger(
    small: NDArray[np.uint8], large: NDArray[np.uint8], factor: float, *, as_it_lies: bool = True, stored: bool = False
) -> Origin:
    """Says whether the larger of two copies was made by enlarging, and so has no detail of its own.

    What shrinking and enlarging again takes from strong edges is measured in both: a picture that was enlarged
    loses much less by it. How much less depends on the factor: by four, a soft photo loses little as well. Where that
    does not tell, the smaller one's JPEG does: what was made of it, shrunk again, lies on the points of its lattice,
    and what it was made of lies anywhere between them.

    Args:
        small: (h, w) luma, the smaller copy.
        large: (h, w) luma, the larger one, of the same part.
        factor: How many times as large.
        as_it_lies: The larger one's pixels are those of its file, and not shrunk.
        stored: Both are whole, and the smaller one lies as its file stores it, pixel by pixel.
    """
    if factor < _T.least_factor:
        return Origin.OWN
    bound = max(_T.own_detail * factor**_T.per_factor, _T.least_own)
    detail = _lost_by_shrinking(large, factor, factor) / max(_lost_by_shrinking(small, factor, 1.0), _T.no_detail)
    if detail < bound:
        return Origin.ENLARGED
    if stored and detail < _T.sharpened * bound and _is_made_of(small, large):
        return Origin.ENLARGED
    # Grain that was enlarged too looks like detail, and so do sharpened edges, but for the rhythm in which they come.
    least = _RESAMPLING.clear if detail < _RESAMPLING.doubt * bound else _RESAMPLING.sure
    if as_it_lies and trace_of_enlarging(large, factor) > least:
        return Origin.ENLARGED
    return Origin.UNTOLD if detail < _T.doubt * bound else Origin.OWN


def _is_made_of(small: NDArray[np.uint8], large: NDArray[np.uint8]) -> bool:
    """Says whether the larger picture, shrunk to the smaller one's size, lies on the points of that one's lattice."""
    if min(small.shape) < SIDE:
        return False
    blocks = blocks_of_light(small)
    # Means of areas would blur what an enlargement's own pixels still hold.
    shrunk = resize(large, (small.shape[1], small.shape[0]), enlarge=True)
    peak, count = peak_of_made(steps_of(blocks), blocks, blocks_of_light(shrunk))
    return peak > _T.on_points and bool(peak * np.sqrt(2 * count) > _T.beyond_chance)


def _lost_by_shrinking(picture: NDArray[np.uint8], factor: float, width_of_edges: float) -> float:
    luma = _middle(picture).astype(np.float32)
    height, width = luma.shape
    size = (max(_T.shrunk_side, round(width / factor)), max(_T.shrunk_side, round(height / factor)))
    again = resize(resize(luma, size), (width, height), enlarge=True)
    slope = magnitude(soften(luma, _T.shrunk_soft * width_of_edges))
    edges = slope > np.quantile(slope, _T.shrunk_quantile)
    return float(np.abs(luma - again)[edges].mean()) if edges.any() else 0.0


def _middle(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = picture.shape[:2]
    top, left = max(0, (height - _T.window) // 2), max(0, (width - _T.window) // 2)
    return picture[top : top + _T.window, left : left + _T.window]
