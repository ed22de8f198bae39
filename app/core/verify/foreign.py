"""Which of two pictures has something laid over it, by its colours: these do not belong to what lies around."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import dilate
from app.core.verify.thresholds.judging import ForeignThresholds

_T = ForeignThresholds()


def more_foreign(a: NDArray[np.uint8], b: NDArray[np.uint8], place: NDArray[np.bool_]) -> int:
    """Compares the colours of a place with those around it, in both pictures.

    Args:
        a: (h, w, 3), one picture.
        b: (h, w, 3), the other one, on the same grid.
        place: (h, w) bool, where they differ.

    Returns:
        -1 if those of a clearly belong less to what is around than those of b do, 1 for the reverse, else 0.
    """
    around = dilate(place, _T.around) & ~dilate(place, _T.beside)
    if around.sum() < _T.fewest:
        return 0
    off = [_off_surroundings(picture, place, around) for picture in (a, b)]
    if max(off) < _T.foreign or max(off) < _T.more_foreign * min(off):
        return 0
    return -1 if off[0] > off[1] else 1


def _off_surroundings(picture: NDArray[np.uint8], place: NDArray[np.bool_], around: NDArray[np.bool_]) -> float:
    """How far the usual colour of a place is off those around it, as a multiple of how these vary."""
    beside = picture[around].astype(np.float64)
    spread = np.cov(beside.T) + _T.rounding**2 * np.eye(3)
    off = np.median(picture[place].astype(np.float64), axis=0) - beside.mean(axis=0)
    return float(np.sqrt(off @ np.linalg.solve(spread, off)))
