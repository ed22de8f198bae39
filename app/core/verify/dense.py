"""Comparing whole pictures, for those with too few keypoints: fog, sky, snow, soft gradients."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.verify.features import Features
from app.core.verify.geometry import Matrix

_ALIKE = 0.9
_LEAST_SPREAD = 2.0

_QUARTER = np.array([(0.0, -1.0, 1.0), (1.0, 0.0, 0.0), (0.0, 0.0, 1.0)])
_MIRROR = np.array([(-1.0, 0.0, 1.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)])


def whole_picture(a: Features, b: Features) -> list[Matrix]:
    """Tries the eight ways to turn and mirror a whole picture, on squeezed-down versions of 24 × 24 pixels.

    Returns:
        Placements in unit coordinates under which the squeezed pictures correlate above 0.9, best first.
    """
    if min(a.spread, b.spread) < _LEAST_SPREAD:
        return []
    found: list[tuple[float, int, Matrix]] = []
    for flip in (False, True):
        view = a.signature[:, ::-1] if flip else a.signature
        for quarters in range(4):
            alike = float((_turned(view, quarters) * b.signature).sum())
            if alike > _ALIKE:
                unit = np.linalg.matrix_power(_QUARTER, quarters) @ (_MIRROR if flip else np.eye(3))
                found.append((alike, len(found), unit))
    return [unit for _, _, unit in sorted(found, key=lambda item: (-item[0], item[1]))[:2]]


def _turned(view: NDArray[np.float32], quarters: int) -> NDArray[np.float32]:
    return np.rot90(view, -quarters)
