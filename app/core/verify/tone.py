"""How the tones of one picture become those of another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import box_mean

_SAMPLES = 5_000
LUMA = np.array((0.299, 0.587, 0.114))
_LEVELS = 24
_OUTLIER = 25.0


@dataclass(frozen=True, slots=True)
class Tone:
    """A map from the colours of one picture to the luma of another.

    Attributes:
        weights: (3,) how red, green and blue are mixed.
        curve: (256,) float32, the luma that a mixed value becomes; never falls.
        error: Mean of what it leaves unexplained (25 levels at most), over the spread of the target.
    """

    weights: NDArray[np.float64]
    curve: NDArray[np.float32]
    error: float

    def __call__(self, rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Maps a picture (h, w, 3) to luma (h, w)."""
        import cv2

        mixed = cv2.transform(rgb, self.weights[None])
        return np.asarray(cv2.LUT(mixed.reshape(rgb.shape[:2]), self.curve), np.float32)


def fit_tone(source: NDArray[np.uint8], target: NDArray[np.uint8], mask: NDArray[np.bool_]) -> Tone:
    """Fits the tones of one layer to another that lies on the same grid.

    Robust against parts that differ (captions, moved objects): these are weighed down step by step.
    """
    x, y = sampled(source, target, mask)
    luma = y @ LUMA
    usable = (luma > 4) & (luma < 251)
    if usable.sum() < 200:
        usable = np.ones(len(luma), bool)
    centre = x[usable].mean(axis=0)
    spread = max(float((x @ LUMA).std()), 1.0)
    weight = usable.astype(np.float64)
    gain = max(float(luma[usable].std()), 0.5) / spread
    mix = LUMA * gain
    offset = float(luma[usable].mean() - centre @ mix)
    for _ in range(4):
        design = np.column_stack((x, np.ones(len(x))))
        ridge = np.eye(4) * (0.02 * weight.sum() * spread**2)
        ridge[3, 3] = 1e-6
        prior = np.append(LUMA * gain, offset)
        left = (design * weight[:, None]).T @ design + ridge
        mix4 = np.linalg.solve(left, (design * weight[:, None]).T @ luma + ridge @ prior)
        off = np.abs(design @ mix4 - luma)
        bound = 1.5 * np.median(off[usable]) + 1
        weight = usable / np.maximum(1, off / bound) ** 2
        mix, offset = mix4[:3], float(mix4[3])
        gain = max(float(mix.sum()), 0.05)
    share = mix / max(float(np.abs(mix).sum()), 1e-6)
    mixed = np.clip(x @ share, 0, 255)
    curve = _rising_curve(mixed, luma, weight)
    left_over = np.abs(np.interp(mixed, np.arange(256), curve) - luma)
    spread_target = max(float(luma.std()), 1.0)
    return Tone(share, curve.astype(np.float32), float(np.minimum(left_over, _OUTLIER).mean() / spread_target))


def sampled(
    source: NDArray[np.uint8], target: NDArray[np.uint8], mask: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Softened colours of both layers at the same places, on a regular grid."""
    places = np.flatnonzero(mask)
    places = places[:: max(1, len(places) // _SAMPLES)]
    soft = [box_mean(layer, (5, 5)).reshape(-1, 3)[places].astype(np.float64) for layer in (source, target)]
    return soft[0], soft[1]


def _rising_curve(
    mixed: NDArray[np.float64], luma: NDArray[np.float64], weight: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Medians of the target over quantiles of the source, made to rise, straight on at both ends."""
    if len(mixed) < _LEVELS:
        return np.arange(256.0)
    good = weight > 0.05 * max(weight.max(), 1e-9)
    good |= (luma <= 4) | (luma >= 251)
    order = np.argsort(mixed[good], kind="stable")
    knots, values = [], []
    for part in np.array_split(order, _LEVELS):
        if len(part):
            knots.append(float(np.median(mixed[good][part])))
            values.append(float(np.median(luma[good][part])))
    x, first = np.unique(np.round(knots, 3), return_index=True)
    y = np.maximum.accumulate(np.array(values)[first])
    if len(x) < 2:
        return np.full(256, y[0])
    low = y[0] - x[0] * _slope(x[:3], y[:3])
    high = y[-1] + (255 - x[-1]) * _slope(x[-3:], y[-3:])
    if x[0] > 0:
        x, y = np.append(0, x), np.append(low, y)
    if x[-1] < 255:
        x, y = np.append(x, 255), np.append(y, high)
    return np.clip(np.interp(np.arange(256), x, y), 0, 255)


def _slope(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    return float((y[-1] - y[0]) / max(x[-1] - x[0], 1e-6))
