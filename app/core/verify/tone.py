"""How the tones of one picture become those of another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from app.core.verify.thresholds.naming import ToneThresholds

_T = ToneThresholds()
LUMA = np.array((0.299, 0.587, 0.114))
_STRIP = 32
"""Rows that are mapped at a time."""


@dataclass(frozen=True, slots=True)
class Tone:
    """A map from the colours of one picture to those of another.

    Attributes:
        weights: (3, 3) how each channel is mixed of red, green and blue.
        curves: (256, 3) float32, what a mixed value becomes in each channel; curves never fall. They hold gamma,
            contrast, and where a channel burns out.
        error: Mean of what it leaves unexplained (25 levels at most), over the spread of the target.
        change: Mean change of the luma, in levels.
    """

    weights: NDArray[np.float64]
    curves: NDArray[np.float32]
    error: float
    change: float

    def __call__(self, rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Maps a picture (h, w, 3) and returns its luma (h, w)."""
        import cv2

        luma = np.empty(rgb.shape[:2], np.float32)
        for top in range(0, len(rgb), _STRIP):  # three channels of floats stay in a core's cache
            strip = slice(top, top + _STRIP)
            mapped = cv2.LUT(cv2.transform(rgb[strip], self.weights), self.curves[None])
            luma[strip] = cv2.transform(mapped, LUMA[None])
        return luma


def fit_tone(x: NDArray[np.float64], y: NDArray[np.float64]) -> Tone:
    """Fits the tones of one layer to another that lies on the same grid.

    Robust against parts that differ (captions, moved objects): these are weighed down step by step.

    Args:
        x: (n, 3) colours of the one, see `sampled`.
        y: (n, 3) colours of the other at the same places.
    """
    weights, curves, mapped = np.zeros((3, 3)), np.zeros((256, 3), np.float32), np.zeros(y.shape)
    design = np.column_stack((x, np.ones(len(x))))
    products = (design[:, :, None] * design[:, None]).reshape(-1, 16)
    for channel in range(3):
        weights[channel], curve = _fit_channel(design, products, y[:, channel].copy(), channel)
        curves[:, channel] = curve
        mapped[:, channel] = np.interp(np.clip(x @ weights[channel], 0, 255), np.arange(256), curve)
    off = np.minimum(np.abs((mapped - y) @ LUMA), _T.outlier)
    change = np.abs((mapped - x) @ LUMA).mean()
    return Tone(
        weights=weights,
        curves=curves,
        error=float(off.mean() / max(float((y @ LUMA).std()), 1.0)),
        change=float(change),
    )


def _fit_channel(
    design: NDArray[np.float64], products: NDArray[np.float64], y: NDArray[np.float64], channel: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Mixes one channel of the target: weights (3,) with absolute values that sum to 1, and a curve (256,).

    Args:
        design: (n, 4), colours and ones.
        products: (n, 16), the products of each row with itself.
        y: (n,), the channel.
        channel: Its number.
    """
    x = design[:, :3]
    usable = (y > _T.burnt[0]) & (y < _T.burnt[1])
    if usable.sum() < _T.fewest:
        usable = np.ones(len(y), bool)
    spread = max(float(x[:, channel].std()), 1.0)
    gain = max(float(y[usable].std()), 0.5) / spread
    prior = np.zeros(4)
    prior[channel] = gain
    prior[3] = float(y[usable].mean() - x[usable, channel].mean() * gain)
    counted = usable.astype(np.float64)
    weight = counted
    for _ in range(_T.rounds):
        ridge = np.diag((1.0, 1.0, 1.0, 1e-8)) * (_T.ridge * weight.sum() * spread**2)
        left = (weight @ products).reshape(4, 4)
        mix = np.linalg.solve(left + ridge, (weight * y) @ design + ridge @ prior)
        off = np.abs(design @ mix - y)
        bound = _T.off * float(np.median(off[usable])) + _T.off_levels
        weight = counted / np.square(np.maximum(1, off / bound))
    share = mix[:3] / max(float(np.abs(mix[:3]).sum()), 1e-6)
    return share, rising_curve(np.clip(x @ share, 0, 255), y, weight)


def sampled(
    source: NDArray[np.uint8], target: NDArray[np.uint8], mask: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Softened colours of both layers at the same places, on a regular grid."""
    seen = mask.size if mask.all() else int(np.count_nonzero(mask))
    step = max(1, seen // _T.samples)
    places = np.arange(0, seen, step) if seen == mask.size else np.flatnonzero(mask)[::step]
    soft = [_means_around(layer, *np.divmod(places, mask.shape[1])) for layer in (source, target)]
    return soft[0], soft[1]


def _means_around(layer: NDArray[np.uint8], rows: NDArray[np.intp], columns: NDArray[np.intp]) -> NDArray[np.float64]:
    """Mean colours, (n, 3) whole levels, of the boxes around places; at an edge, of the box nearest to it."""
    width = layer.shape[1]
    tops, lefts = (
        np.clip(at - _T.soft // 2, 0, side - _T.soft) for at, side in zip((rows, columns), layer.shape[:2], strict=True)
    )
    # Each row of a box lies in one piece.
    pieces = sliding_window_view(np.ascontiguousarray(layer).reshape(-1), 3 * _T.soft)
    starts = 3 * ((tops[:, None] + np.arange(_T.soft)) * width + lefts[:, None])
    boxes = pieces[starts].reshape(len(rows), -1).astype(np.float32)
    sums = boxes @ np.tile(np.eye(3, dtype=np.float32), (_T.soft**2, 1))
    return np.asarray(np.rint(sums / _T.soft**2), np.float64)


def rising_curve(
    mixed: NDArray[np.float64], level: NDArray[np.float64], weight: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Medians of the target over quantiles of the source, made to rise, straight on at both ends."""
    if len(mixed) < _T.levels:
        return np.arange(256.0)
    good = weight > _T.good * max(weight.max(), 1e-9)
    good |= (level <= _T.burnt[0]) | (level >= _T.burnt[1])
    mixed, level = mixed[good], level[good]
    order = rising_order(mixed)
    knots, values = medians_of_parts(mixed[order], _T.levels), medians_of_parts(level[order], _T.levels)
    x, first = np.unique(np.round(knots, 3), return_index=True)
    y = np.maximum.accumulate(values[first])
    if len(x) < 2:
        return np.full(256, y[0])
    low = y[0] - x[0] * _slope(x[:3], y[:3])
    high = y[-1] + (255 - x[-1]) * _slope(x[-3:], y[-3:])
    if x[0] > 0:
        x, y = np.append(0, x), np.append(low, y)
    if x[-1] < 255:
        x, y = np.append(x, 255), np.append(y, high)
    return np.clip(np.interp(np.arange(256), x, y), 0, 255)


def rising_order(levels: NDArray[np.float64]) -> NDArray[np.intp]:
    """Sorts levels from 0 to 255 as finely as matters, equal ones as they come: whole numbers sort in no time."""
    return np.argsort(np.clip(levels * 128, 0, 32767).astype(np.uint16), kind="stable")


def medians_of_parts(values: NDArray[np.float64], parts: int) -> NDArray[np.float64]:
    """Cuts values into nearly equal parts as `np.array_split` does and returns the median of each that is not empty."""
    size, longer = divmod(len(values), parts)
    head, tail = values[: longer * (size + 1)], values[longer * (size + 1) :]
    found = [_medians(head.reshape(longer, size + 1))] if longer else []
    if size:
        found.append(_medians(tail.reshape(parts - longer, size)))
    return np.concatenate(found) if found else np.zeros(0)


def _medians(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """The median of each row: sorting short rows is faster than NumPy's median."""
    ordered = np.sort(rows, axis=1)
    middle = rows.shape[1] // 2
    return np.asarray((ordered[:, (rows.shape[1] - 1) // 2] + ordered[:, middle]) / 2)


def _slope(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    return float((y[-1] - y[0]) / max(x[-1] - x[0], 1e-6))
