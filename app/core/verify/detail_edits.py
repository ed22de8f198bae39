"""Naming edits of detail: blur, sharpening, noise."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.types import Edit, EditName
from app.core.verify.bands import Bands
from app.core.verify.imaging import magnitude, soften, total
from app.core.verify.structure import Layers
from app.core.verify.thresholds.naming import DetailThresholds

_T = DetailThresholds()
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
