"""Finds a part of a picture that was drawn on, between two files of which one was compressed from the other.

Compression moves no coefficient of an 8 × 8 block further than half a step (ITU-T T.81), so that even a pale caption
in a small photo, which is less than what compression did elsewhere, is told from it: in its blocks many lie further
off, and in all others none.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.types import Box
from app.core.verify.geometry import bounds
from app.core.verify.lattice import SIDE, Blocks, blocks_of, has_lattice, steps_of
from app.core.verify.thresholds.local import ChangedPartThresholds

_T = ChangedPartThresholds()


def find_changed_part(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> Box | None:
    """Finds where two pictures differ by more than compression explains, which does explain all the rest.

    Args:
        a: (h, w, 3), the pixels of a file as they lie in it.
        b: (h, w, 3), those of another, on the same grid.

    Returns:
        What holds all that was changed, in unit coordinates; None where nothing was, and where compression explains
        too little elsewhere to say so.
    """
    rows, columns = (side // SIDE for side in a.shape[:2])
    if min(rows, columns) < 1:
        return None
    every = max(1, min(rows, columns) // _T.rows, -(-rows * columns // _T.most_blocks))
    steps = [steps_of(blocks_of(picture)) for picture in (a, b)]
    if not any(has_lattice(step) for step in steps):
        return None
    one, two = (blocks_of(_every(picture, every), most=rows * columns) for picture in (a, b))
    whole = one.whole & two.whole
    count = _beyond(one, two, steps[0], steps[1], whole).reshape(-1, columns)
    changed = count >= _T.beyond
    part = _together(changed)
    sure = (part & whole.reshape(part.shape)).sum() >= _T.fewest or part.sum() >= _T.fewest_burnt
    if not sure or changed.mean() > _T.most or _unclean(count, changed) > _T.unclean:
        return None
    found_rows, found_columns = np.nonzero(part)
    top, bottom = found_rows.min() * every, found_rows.max() * every + 1
    corners = np.array([(found_columns.min(), top), (found_columns.max() + 1, bottom)], np.float64) * SIDE
    return bounds(corners / (a.shape[1], a.shape[0]))


def _together(changed: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Those blocks of which most lie next to each other, or with one or two between; what is burnt out is scattered."""
    import cv2

    near = cv2.dilate(changed.astype(np.uint8), np.ones((3, 3), np.uint8))
    _, labels = cv2.connectedComponents(near, connectivity=8)
    size = np.bincount(labels[changed], minlength=2)
    return np.asarray(changed & (labels == size[1:].argmax() + 1))


def _every(picture: NDArray[np.uint8], every: int) -> NDArray[np.uint8]:
    """One row of blocks in so many."""
    rows, width = picture.shape[0] // SIDE, picture.shape[1] // SIDE * SIDE
    strips = picture[: rows * SIDE, :width].reshape(rows, SIDE, width, 3)
    return strips[::every].reshape(-1, width, 3)


def _beyond(
    one: Blocks,
    two: Blocks,
    steps: NDArray[np.float64],
    others_steps: NDArray[np.float64],
    whole: NDArray[np.bool_],
) -> NDArray[np.int64]:
    """How many coefficients of each block, (n,), lie further apart than both lattices let them."""
    known = (steps > 0) & (others_steps > 0)
    if not known.any():
        return np.zeros(len(whole), np.int64)
    # Where a channel is burnt out, what compression did to it was cut off, and more so the coarser it is.
    coarseness = float(np.maximum(steps, others_steps)[known].mean())
    slack = np.where(whole, _T.slack, max(_T.least_slack_burnt, _T.slack_burnt * coarseness))[:, None]
    off = np.abs(one.values[:, known] - two.values[:, known])
    return np.asarray((off > ((steps + others_steps)[known] / 2 + slack).astype(np.float32)).sum(axis=1))


def _unclean(count: NDArray[np.int64], changed: NDArray[np.bool_]) -> float:
    """Share of the other blocks, but for neighbours, in which coefficients lie further off as well."""
    import cv2

    others = cv2.dilate(changed.astype(np.uint8), np.ones((3, 3), np.uint8)) == 0
    return float((count[others] >= _T.some_beyond).mean()) if others.any() else 1.0
