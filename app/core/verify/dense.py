"""Comparing whole pictures, for those with too few keypoints: fog, sky, snow, soft gradients."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.verify.features import SIGNATURE, Features
from app.core.verify.geometry import Matrix
from app.core.verify.imaging import box_mean
from app.core.verify.thresholds.placing import WholePictureThresholds

_T = WholePictureThresholds()
_QUARTER = np.array([(0.0, -1.0, 1.0), (1.0, 0.0, 0.0), (0.0, 0.0, 1.0)])
_MIRROR = np.array([(-1.0, 0.0, 1.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)])


_WAYS = [
    (flip, quarters, np.rot90(grid[:, ::-1] if flip else grid, -quarters).ravel())
    for grid in (np.arange(SIGNATURE**2).reshape(SIGNATURE, SIGNATURE),)
    for flip in (False, True)
    for quarters in range(4)
]
PLACES = np.array([places for _, _, places in _WAYS])
"""(8, SIGNATURE²), where a squeezed picture's values go in each of the eight ways to turn and mirror it."""


def whole_picture(a: Features, b: Features) -> list[Matrix]:
    """Tries the eight ways to turn and mirror a whole picture, on squeezed-down versions of 24 × 24 pixels.

    Returns:
        Placements in unit coordinates under which the squeezed pictures correlate above 0.9, best first; and so does
        what is fine in them, as far as there is any.
    """
    if min(a.spread, b.spread) < _T.spread:
        return []
    alike = a.signature.ravel()[PLACES] @ b.signature.ravel()
    best = [way for way in np.argsort(-alike, kind="stable").tolist() if alike[way] > _T.alike]
    if not best:
        return []
    fine = fine_structure(a.signature.ravel(), b.signature.ravel(), 1.0)
    return [_placement(*_WAYS[way][:2]) for way in best[: _T.tried] if fine[way] > _T.fine]


def fine_structure(a: NDArray[np.float32], b: NDArray[np.float32], unit: float) -> NDArray[np.float32]:
    """How what is fine in two squeezed pictures correlates; a sky above the ground is alike in any two, and coarse.

    Args:
        a: (SIGNATURE²,), the picture that is turned and mirrored.
        b: (SIGNATURE²,), the other.
        unit: Length of a squeezed picture.

    Returns:
        (8,), by `PLACES`; 1 where either has next to nothing that is fine.
    """
    fine_a, fine_b = (
        picture - box_mean(picture.reshape(SIGNATURE, SIGNATURE), (_T.coarse, _T.coarse)).ravel() for picture in (a, b)
    )
    lengths = np.linalg.norm(fine_a), np.linalg.norm(fine_b)
    if min(lengths) < _T.least_fine * unit:
        return np.ones(len(PLACES), np.float32)
    return np.asarray(fine_a[PLACES] @ fine_b / (lengths[0] * lengths[1]), np.float32)


def _placement(flip: bool, quarters: int) -> Matrix:
    return np.asarray(np.linalg.matrix_power(_QUARTER, quarters) @ (_MIRROR if flip else np.eye(3)))
