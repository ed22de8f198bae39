"""Finds the part of a picture in which grain was smoothed away, as where skin was made fair; the rest kept its own.

Compression takes fine detail as well, but as much wherever there was as much. So each cell is held to those of its own
strength: where one lost more than they did, and its neighbours too, something was done by hand.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core.types import Box
from app.core.verify.geometry import bounds
from app.core.verify.imaging import grey
from app.core.verify.thresholds.local import SmoothedPartThresholds

_T = SmoothedPartThresholds()


class SmoothedPart(NamedTuple):
    """A part of a picture that was smoothed.

    Attributes:
        side: Of which picture: -1 of a, 1 of b.
        place: Where, unit coordinates.
    """

    side: int
    place: Box


def find_smoothed_part(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> SmoothedPart | None:
    """Finds the largest part in which one of two pictures lost its grain.

    Args:
        a: (h, w, 3), the first picture.
        b: (h, w, 3), the second, on the same grid.
    """
    cell = max(_T.block, round(np.sqrt(a.shape[0] * a.shape[1] / _T.most_cells)))
    if min(a.shape[:2]) < 2 * cell:
        return None
    one, two = _detail(a, cell), _detail(b, cell)
    more = np.maximum(one, two)
    some = more > _T.least
    if some.sum() < _T.fewest:
        return None
    lost = _beside_their_like(np.log((one + _T.floor) / (two + _T.floor)), more, some)
    spread = float(np.median(np.abs(lost[some])))
    if spread > _T.most_spread:
        return None
    bound = max(_T.lost, _T.spreads * spread)
    parts = [(sign, _largest(lost * sign, some, bound)) for sign in (1, -1)]
    sign, part = max(parts, key=lambda found: int(found[1].sum()))
    if not part.any():
        return None
    rows, columns = np.nonzero(part)
    corners = np.array([(columns.min(), rows.min()), (columns.max() + 1, rows.max() + 1)], np.float64) * cell
    return SmoothedPart(sign, bounds(corners / (a.shape[1], a.shape[0])))


def _detail(rgb: NDArray[np.uint8], cell: int) -> NDArray[np.float32]:
    """Mean square of what differs from its neighbours, of a block in each cell of a grid; levels squared."""
    rows, columns = (side // cell for side in rgb.shape[:2])
    cells = rgb[: rows * cell, : columns * cell].reshape(rows, cell, columns, cell, 3)
    blocks = np.ascontiguousarray(cells[:, : _T.block, :, : _T.block])
    light = grey(blocks.reshape(rows * _T.block, columns * _T.block, 3)).reshape(rows, _T.block, columns, _T.block)
    beside = light[:, :-2, :, 1:-1] + light[:, 2:, :, 1:-1] + light[:, 1:-1, :, :-2] + light[:, 1:-1, :, 2:]
    off = light[:, 1:-1, :, 1:-1] - beside / 4
    found: NDArray[np.float32] = np.square(off).mean(axis=(1, 3))
    return found


def _beside_their_like(
    lost: NDArray[np.float32], more: NDArray[np.float32], some: NDArray[np.bool_]
) -> NDArray[np.float32]:
    """What cells lost beyond the median of those with as much detail; 0 where there is too little."""
    found = np.zeros_like(lost)
    steps = np.quantile(more[some], np.linspace(0, 1, _T.strengths + 1))
    of_strength = np.clip(np.searchsorted(steps, more) - 1, 0, _T.strengths - 1)
    for strength in range(_T.strengths):
        these = some & (of_strength == strength)
        if these.any():
            found[these] = lost[these] - np.median(lost[these])
    return found


def _largest(lost: NDArray[np.float32], some: NDArray[np.bool_], bound: float) -> NDArray[np.bool_]:
    """The largest patch, bool (rows, columns), of cells that lost more than the bound; empty if it is no part."""
    import cv2

    odd = some & (lost > bound)
    dense = cv2.blur(odd.astype(np.float32), (3, 3)) > _T.dense
    _, labels, stats, _ = cv2.connectedComponentsWithStats(dense.astype(np.uint8), connectivity=4)
    for label in np.argsort(-stats[1:, cv2.CC_STAT_AREA]) + 1:
        area = stats[label, cv2.CC_STAT_AREA]
        if area < max(_T.fewest_cells, _T.least_share * lost.size):
            break
        part = labels == label
        inside = part & some
        if odd[inside].mean() > _T.wholly and np.median(lost[inside]) > _T.clearly * bound:
            return np.asarray(part)
    return np.zeros(lost.shape, bool)
