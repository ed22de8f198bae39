"""Local features of a thumbnail: SIFT (Lowe 2004) in its RootSIFT form (Arandjelović & Zisserman 2012), shortened."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import grey_bytes, resize
from app.core.verify.screens import Inner, find_inner
from app.core.verify.shortened import shortened
from app.core.verify.thresholds.placing import FeatureThresholds

_T = FeatureThresholds()
FEATURES_VERSION = 3
"""Of what is kept; raised when features come out otherwise or are written otherwise, so that they are made anew."""

SIGNATURE = 24
POINT = 64
LOG_SCALE = 1024
TURN = 65_536
"""Steps of a pixel, of a unit of the logarithm, and of a whole turn: features are rounded to what is kept of them."""


@dataclass(frozen=True, slots=True)
class Features:
    """What the first look needs of a thumbnail.

    Attributes:
        size: Width and height of the thumbnail, pixels.
        points: (n, 2) float32, keypoints in pixels of the thumbnail.
        scales: (n,) float32, natural logarithm of the keypoints' diameters.
        angles: (n,) float32, orientations in radians.
        even: (n, EVEN) int8, of the shortened descriptors what is the same in the mirror image.
        odd: (n, ODD) int8, what has the other sign there.
        signature: (24, 24) float32, the whole picture squeezed into a square, zero mean, unit norm.
        spread: Standard deviation of the squeezed picture in grey levels: near 0 for a blank picture.
    """

    size: tuple[int, int]
    points: NDArray[np.float32]
    scales: NDArray[np.float32]
    angles: NDArray[np.float32]
    even: NDArray[np.int8]
    odd: NDArray[np.int8]
    signature: NDArray[np.float32]
    spread: float

    @property
    def nbytes(self) -> int:
        """Bytes held."""
        arrays = (self.points, self.scales, self.angles, self.even, self.odd, self.signature)
        return sum(array.nbytes for array in arrays) + 200


def extract(rgb: NDArray[np.uint8]) -> Features:
    """Finds the features of a picture.

    Args:
        rgb: (h, w, 3) picture, longest side about 320 pixels.

    Returns:
        At most 400 keypoints, spread over the picture so that each part of it can be recognised alone.
    """
    import cv2

    grey = _stretched(grey_bytes(rgb))
    small = resize(grey, (SIGNATURE, SIGNATURE)).astype(np.float32)
    spread = float(small.std())
    signature = (small - small.mean()) / max(spread * SIGNATURE, 1e-6)

    factor = min(1.0, _T.side / max(grey.shape))
    if factor < 1:
        grey = resize(grey, (round(grey.shape[1] * factor), round(grey.shape[0] * factor)))
    found, computed = cv2.SIFT.create(0, _T.layers, _T.contrast, _T.edge, _T.sigma, True).detectAndCompute(
        grey, np.zeros(0, np.uint8)
    )
    places = np.array([(*k.pt, k.size, k.angle, k.response) for k in found]).reshape(-1, 5)
    kept = _chosen(places, find_inner(rgb), factor, grey.shape)
    x, y, sizes, turns, _ = places[kept].T
    even, odd = shortened(np.asarray(computed, np.float32)[kept] if len(kept) else np.zeros((0, 128), np.float32))
    points = (np.stack((x, y), axis=1) + 0.5) / factor - 0.5
    scales = np.log(sizes / factor)
    turns = turns / 360
    return Features(
        size=(rgb.shape[1], rgb.shape[0]),
        points=np.asarray(np.rint(points * POINT) / POINT, np.float32),
        scales=np.asarray(np.rint(scales * LOG_SCALE) / LOG_SCALE, np.float32),
        angles=np.asarray(np.rint(turns * TURN) % TURN * (2 * np.pi / TURN), np.float32),
        even=even,
        odd=odd,
        signature=signature.astype(np.float16).astype(np.float32),
        spread=float(np.float32(spread)),
    )


def _stretched(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Stretches the contrast, so that darkened and faded copies have the keypoints of their original."""
    low, high = _percentiles(grey)
    gain = min(_T.gain, 255 / max(high - low, 1))
    if gain < _T.least_gain:
        return grey
    middle = (low + high) / 2
    levels = np.clip((np.arange(256) - middle) * gain + 127.5, 0, 255).astype(np.uint8)
    return np.asarray(levels[grey])


def _percentiles(grey: NDArray[np.uint8]) -> tuple[float, float]:
    """The percentiles between which contrast is stretched, by counting levels."""
    upto = np.cumsum(np.bincount(grey.ravel(), minlength=256))
    found = []
    for tail in _T.tails:
        place = (grey.size - 1) * tail / 100
        lower, upper = np.searchsorted(upto, (np.floor(place), np.ceil(place)), side="right")
        found.append(float(lower + (upper - lower) * (place % 1)))
    return found[0], found[1]


def _chosen(
    places: NDArray[np.float64], inner: Inner | None, factor: float, shape: tuple[int, ...]
) -> NDArray[np.intp]:
    """Which keypoints are kept, (n, 5) x, y, size, angle, response; of a screen or page, those of what it shows.

    Bars are alike on all of them.
    """
    if inner is not None:
        left, top, right, bottom = (side * factor for side in (inner.left, inner.top, inner.right, inner.bottom))
        x, y = places[:, 0], places[:, 1]
        inside = np.flatnonzero((left < x) & (x < right) & (top < y) & (y < bottom))
        kept = inside[_spread_out(places[inside], (left, top, right - left, bottom - top))]
        if len(kept) >= _T.fewest_on_screen:
            return kept
    return _spread_out(places, (0.0, 0.0, float(shape[1]), float(shape[0])))


def _spread_out(places: NDArray[np.float64], box: tuple[float, float, float, float]) -> NDArray[np.intp]:
    """Keeps the strongest keypoints of every cell of a grid in turn, in an order that is always the same."""
    x, y, size, angle, response = places.T
    left, top, width, height = box
    order = np.lexsort((angle, size, y, x, -response))
    column, row = ((x - left) * _T.cells / width).astype(int), ((y - top) * _T.cells / height).astype(int)
    cell = (row * (_T.cells + 1) + column)[order]
    by_cell = np.argsort(cell, kind="stable")
    together = cell[by_cell]
    rank = np.empty(len(order), np.intp)
    rank[by_cell] = np.arange(len(order)) - np.searchsorted(together, together)
    return np.asarray(order[np.argsort(rank, kind="stable")[: _T.keypoints]])
