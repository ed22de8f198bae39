"""Comparing whole pictures, for those with too few keypoints: fog, sky, snow, soft gradients."""

from __future__ import annotations

import numpy as np

from app.core.verify.features import SIGNATURE, Features
from app.core.verify.geometry import Matrix
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
        Placements in unit coordinates under which the squeezed pictures correlate above 0.9, best first.
    """
    if min(a.spread, b.spread) < _T.spread:
        return []
    alike = a.signature.ravel()[PLACES] @ b.signature.ravel()
    best = [way for way in np.argsort(-alike, kind="stable").tolist() if alike[way] > _T.alike]
    return [_placement(*_WAYS[way][:2]) for way in best[: _T.tried]]


def _placement(flip: bool, quarters: int) -> Matrix:
    return np.asarray(np.linalg.matrix_power(_QUARTER, quarters) @ (_MIRROR if flip else np.eye(3)))
