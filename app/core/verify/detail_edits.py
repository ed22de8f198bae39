"""Naming edits of detail: blur, sharpening, noise, enlargement."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.types import Edit, EditName
from app.core.verify.bands import Bands
from app.core.verify.imaging import magnitude, resize, soften, total
from app.core.verify.resampling import trace_of_enlarging
from app.core.verify.structure import Layers
from app.core.verify.thresholds.naming import DetailThresholds
from app.core.verify.thresholds.quality import ResamplingThresholds

_T = DetailThresholds()
_RESAMPLING = ResamplingThresholds()
Lists = tuple[list[Edit], list[Edit]]


def detail_edits(layers: Layers, bands: Bands, noisy_a: bool, noisy_b: bool) -> Lists:
    """Names blur and noise between two layers.

    Args:
        layers: Both pictures with tones and sharpness made alike.
        bands: Bands of them, by `in_bands`: where to measure.
        noisy_a: Noise in a alone can be an edit (rather than lost in b by compression).
        noisy_b: The same for b.
    """
    there: list[Edit] = []
    back: list[Edit] = []
    blur = _named_blur(layers.blur, bands)
    if blur:
        b_is_dull = (blur > 0) == layers.from_a
        (there if b_is_dull else back).append(Edit(EditName.BLURRED, round(abs(blur), 2)))
    # With tones made alike, grain that was brightened along with its picture is no noise.
    noises = [
        _noise_level(layer, slope, bands.mask)
        for layer, slope in zip((bands.source, bands.target), bands.slopes, strict=True)
    ]
    noise_a, noise_b = noises if layers.from_a else noises[::-1]
    if noisy_b and not back and noise_b > _T.noise_factor * noise_a + _T.noise_levels:
        _name_grain(noise_b, there, back)
    elif noisy_a and not there and noise_a > _T.noise_factor * noise_b + _T.noise_levels:
        _name_grain(noise_a, back, there)
    return there, back


def _name_grain(noise: float, towards: list[Edit], away: list[Edit]) -> None:
    """Names the noise of the noisier copy. A camera's grain is as strong: then the other one was smoothed."""
    if noise > _T.grain:
        towards.append(Edit(EditName.NOISY, round(noise, 1)))
    else:
        away.append(Edit(EditName.SMOOTHED))


def _named_blur(blur: float, bands: Bands) -> float:
    """The blur between two layers if it shows at strong edges as well, where noise does not reach; else 0."""
    if abs(blur) < _T.blur:
        return 0.0
    sharp, dull = (bands.source, bands.target) if blur > 0 else (bands.target, bands.source)
    slope = bands.slopes[0 if blur > 0 else 1]
    usable = bands.mask & (slope >= np.quantile(slope[bands.mask], _T.edge_quantile))
    edges = [float(magnitude(soften(layer, _T.edge_fine))[usable].mean()) for layer in (sharp, dull)]
    return blur if edges[0] > _T.edge_loss * edges[1] else 0.0


def _noise_level(luma: NDArray[np.float32], slope: NDArray[np.float32], mask: NDArray[np.bool_]) -> float:
    """Estimates the grain of a picture in grey levels, where its slope is small (after Immerkær 1996)."""
    import cv2

    kernel = np.array([(1, -2, 1), (-2, 4, -2), (1, -2, 1)], np.float32)
    grain = np.asarray(cv2.filter2D(luma, cv2.CV_32F, kernel), np.float32)
    usable = cv2.inRange(luma, *_T.burnt) & mask.view(np.uint8)
    some = slope[::3, ::3][usable[::3, ::3] > 0]
    if len(some) < _T.fewest:
        return 0.0
    smooth = usable & (slope <= np.quantile(some, _T.smooth_quantile)).view(np.uint8)
    return float(np.sqrt(np.pi / 2) / 6 * total(grain, smooth) / max(cv2.countNonZero(smooth), 1))


def is_enlarged(small: NDArray[np.uint8], large: NDArray[np.uint8], factor: float, *, as_it_lies: bool = True) -> bool:
    """Says whether the larger of two copies was made by enlarging, and so has no detail of its own.

    What shrinking and enlarging again takes from strong edges is measured in both: a picture that was enlarged
    loses much less by it. How much less depends on the factor: by four, a soft photo loses little as well. The bound
    was fitted to 130 photos, shrunk, and enlarged again, by factors from 1.25 to 8.

    Args:
        small: (h, w) luma, the smaller copy.
        large: (h, w) luma, the larger one, of the same part.
        factor: How many times as large.
        as_it_lies: The larger one's pixels are those of its file, and not shrunk.
    """
    if factor < _T.least_factor:
        return False
    bound = max(_T.own_detail * factor**_T.per_factor, _T.least_own)
    detail = _lost_by_shrinking(large, factor, factor) / max(_lost_by_shrinking(small, factor, 1.0), _T.no_detail)
    if detail < bound:
        return True
    # Grain that was enlarged too looks like detail, and so do sharpened edges, but for the rhythm in which they come.
    least = _RESAMPLING.clear if detail < _RESAMPLING.doubt * bound else _RESAMPLING.sure
    return as_it_lies and trace_of_enlarging(large, factor) > least


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
