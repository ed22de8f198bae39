"""Local features of a thumbnail: SIFT (Lowe 2004) in its RootSIFT form (Arandjelović & Zisserman 2012), shortened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import grey_bytes, resize
from app.core.verify.screens import Inner, find_inner
from app.core.verify.shortened import shortened
from app.core.verify.thresholds.placing import FeatureThresholds

if TYPE_CHECKING:
    from cv2 import KeyPoint

_T = FeatureThresholds()
FEATURES_VERSION = 2
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
    kept = _within_screen(found, find_inner(rgb), factor)
    if len(kept) < _T.fewest_on_screen:
        kept = _spread_out(found, range(len(found)), (0.0, 0.0, grey.shape[1], grey.shape[0]))
    keypoints = [found[i] for i in kept]
    even, odd = shortened(np.asarray(computed, np.float32)[kept] if kept else np.zeros((0, 128), np.float32))
    points = (np.array([k.pt for k in keypoints]).reshape(-1, 2) + 0.5) / factor - 0.5
    scales = np.log(np.array([k.size for k in keypoints]) / factor)
    turns = np.array([k.angle for k in keypoints]) / 360
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
    low, high = np.percentile(grey, _T.tails)
    gain = min(_T.gain, 255 / max(high - low, 1))
    if gain < _T.least_gain:
        return grey
    middle = (low + high) / 2
    return np.asarray(np.clip((grey - middle) * gain + 127.5, 0, 255), np.uint8)


def _within_screen(keypoints: Sequence[KeyPoint], inner: Inner | None, factor: float) -> list[int]:
    """Keeps keypoints of the picture that a screen or page shows: bars are alike on all of them; none without one."""
    if inner is None:
        return []
    left, top, right, bottom = (side * factor for side in (inner.left, inner.top, inner.right, inner.bottom))
    inside = [i for i, k in enumerate(keypoints) if left < k.pt[0] < right and top < k.pt[1] < bottom]
    return _spread_out(keypoints, inside, (left, top, right - left, bottom - top))


def _spread_out(
    keypoints: Sequence[KeyPoint], some: Sequence[int], box: tuple[float, float, float, float]
) -> list[int]:
    """Keeps the strongest keypoints of every cell of a grid in turn, in an order that is always the same."""
    left, top, width, height = box
    order = sorted(
        some,
        key=lambda i: (-keypoints[i].response, keypoints[i].pt, keypoints[i].size, keypoints[i].angle),
    )
    taken: dict[tuple[int, int], int] = {}
    ranked = []
    for place, index in enumerate(order):
        x, y = keypoints[index].pt
        cell = (int((x - left) * _T.cells / width), int((y - top) * _T.cells / height))
        rank = taken.get(cell, 0)
        taken[cell] = rank + 1
        ranked.append((rank, place, index))
    ranked.sort()
    return [index for _, _, index in ranked[: _T.keypoints]]
