"""Files that end early, or were zeroed: from some row on, what is decoded has one colour."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.verify.thresholds.judging import DamageThresholds

_T = DamageThresholds()


def cut_off(picture: NDArray[np.uint8] | NDArray[np.float32], changed: NDArray[np.bool_]) -> NDArray[np.bool_] | None:
    """Finds the flat end of a picture.

    Args:
        picture: (h, w) luma or (h, w, 3).
        changed: (h, w) bool, where it differs from a copy that is whole.

    Returns:
        (h, w) bool, all rows from where it ends; None if it does not.
    """
    rows = np.flatnonzero(changed.mean(axis=1) > _T.row)
    if len(rows) < _T.rows or rows[-1] < len(changed) - 1 - _T.rows:
        return None
    tail = picture[rows[0] + _T.rows :].astype(np.float32)
    if not len(tail):
        return None
    off = np.abs(tail - np.median(tail, axis=(0, 1)))
    if (off.reshape(len(tail), tail.shape[1], -1).max(axis=2) <= _T.levels).mean() < _T.flat:
        return None
    found = np.zeros(changed.shape, bool)
    found[rows[0] :] = True
    return found
