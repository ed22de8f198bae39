"""Local features of a thumbnail: SIFT (Lowe 2004) in its RootSIFT form (Arandjelović & Zisserman 2012)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import grey_bytes, resize
from app.core.verify.thresholds.placing import FeatureThresholds

if TYPE_CHECKING:
    from cv2 import KeyPoint

_T = FeatureThresholds()
SCALE = 512.0
# Mirroring a patch about its own orientation swaps the rows of SIFT's 4 × 4 cells and turns the eight directions
# the other way round. Halves that take each other's place then make the mirror image cheap to compare.
_MIRRORED = np.arange(128).reshape(4, 4, 8)[::-1, :, (8 - np.arange(8)) % 8].ravel()
_HALVES = np.concatenate((np.arange(64), _MIRRORED[:64]))
SIGNATURE = 24


@dataclass(frozen=True, slots=True)
class Features:
    """What the first look needs of a thumbnail.

    Attributes:
        size: Width and height of the thumbnail, pixels.
        points: (n, 2) float32, keypoints in pixels of the thumbnail.
        scales: (n,) float32, natural logarithm of the keypoints' diameters.
        angles: (n,) float32, orientations in radians.
        descriptors: (n, 128) uint8, RootSIFT times 512; in the mirror image both halves of a row change places.
        signature: (24, 24) float32, the whole picture squeezed into a square, zero mean, unit norm.
        spread: Standard deviation of the squeezed picture in grey levels: near 0 for a blank picture.
    """

    size: tuple[int, int]
    points: NDArray[np.float32]
    scales: NDArray[np.float32]
    angles: NDArray[np.float32]
    descriptors: NDArray[np.uint8]
    signature: NDArray[np.float32]
    spread: float

    @property
    def nbytes(self) -> int:
        """Bytes held."""
        arrays = (self.points, self.scales, self.angles, self.descriptors, self.signature)
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
    kept = _spread_out(found, grey.shape[1], grey.shape[0])
    keypoints = [found[i] for i in kept]
    descriptors = np.asarray(computed, np.float32)[kept][:, _HALVES] if kept else np.zeros((0, 128), np.float32)
    root = np.sqrt(descriptors / np.maximum(descriptors.sum(axis=1, keepdims=True), 1e-6))
    points = np.array([k.pt for k in keypoints], np.float32).reshape(-1, 2)
    return Features(
        size=(rgb.shape[1], rgb.shape[0]),
        points=np.asarray((points + 0.5) / factor - 0.5, np.float32),
        scales=np.log(np.array([k.size for k in keypoints], np.float32) / np.float32(factor)),
        angles=np.radians(np.array([k.angle for k in keypoints], np.float32)),
        descriptors=np.clip(np.rint(root * SCALE), 0, 255).astype(np.uint8),
        signature=signature.astype(np.float32),
        spread=spread,
    )


def _stretched(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Stretches the contrast, so that darkened and faded copies have the keypoints of their original."""
    low, high = np.percentile(grey, _T.tails)
    gain = min(_T.gain, 255 / max(high - low, 1))
    if gain < _T.least_gain:
        return grey
    middle = (low + high) / 2
    return np.asarray(np.clip((grey - middle) * gain + 127.5, 0, 255), np.uint8)


def _spread_out(keypoints: Sequence[KeyPoint], width: int, height: int) -> list[int]:
    """Keeps the strongest keypoints of every cell of a grid in turn, in an order that is always the same."""
    order = sorted(
        range(len(keypoints)),
        key=lambda i: (-keypoints[i].response, keypoints[i].pt, keypoints[i].size, keypoints[i].angle),
    )
    taken: dict[tuple[int, int], int] = {}
    ranked = []
    for place, index in enumerate(order):
        x, y = keypoints[index].pt
        cell = (int(x * _T.cells / width), int(y * _T.cells / height))
        rank = taken.get(cell, 0)
        taken[cell] = rank + 1
        ranked.append((rank, place, index))
    ranked.sort()
    return [index for _, _, index in ranked[: _T.keypoints]]
