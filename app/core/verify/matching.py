"""Which keypoints of two pictures belong together, and whether they agree on one placement."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.features import Features, mirrored

RATIO = 0.8
_MOST = 200
_ANGLE = np.radians(20.0)
_LOG_SCALE = 0.45
_NEAR = 0.06


@dataclass(frozen=True, slots=True)
class Matches:
    """Keypoints of a and b that belong together.

    Attributes:
        a: (n, 2) float32, points in pixels of a's thumbnail.
        b: (n, 2) float32, points in pixels of b's thumbnail.
        mirrored: Whether b is matched as the mirror image of a.
        tentative: How many passed the ratio test, before they had to agree on a placement.
    """

    a: NDArray[np.float32]
    b: NDArray[np.float32]
    mirrored: bool
    tentative: int

    def __len__(self) -> int:
        return len(self.a)


def match(a: Features, b: Features, *, mirror: bool) -> Matches:
    """Matches two pictures.

    Args:
        a: Features of the first picture.
        b: Features of the second.
        mirror: Match the mirror image of the first.

    Returns:
        The matches that agree with the best single placement (a turn, scale and shift).
    """
    rows, columns = _mutual(mirrored(a.descriptors) if mirror else a.descriptors, b.descriptors)
    pa, pb = a.points[rows], b.points[columns]
    turn_a, scale = a.angles[rows], b.scales[columns] - a.scales[rows]
    if mirror:
        pa = np.column_stack((a.size[0] - 1 - pa[:, 0], pa[:, 1]))
        turn_a = np.pi - turn_a
    keep = _largest_agreement(pa, pb, b.angles[columns] - turn_a, scale, max(b.size))
    return Matches(a.points[rows[keep]], pb[keep], mirror, len(rows))


def _mutual(one: NDArray[np.uint8], two: NDArray[np.uint8]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Nearest neighbours of each other that are clearly nearer than the second (Lowe's ratio)."""
    import cv2

    none = np.zeros(0, np.intp)
    if len(one) < 3 or len(two) < 3:
        return none, none
    # RootSIFT has unit norm, so that the largest product is the smallest distance.
    nothing = np.zeros(0, np.float32)
    left, right = one.astype(np.float32), two.astype(np.float32)
    product = np.asarray(cv2.gemm(left, right, 1 / 512.0**2, nothing, 0, flags=cv2.GEMM_2_T))
    best_b = product.argmax(axis=1)
    best_a = product.argmax(axis=0)
    rows = np.flatnonzero(best_a[best_b] == np.arange(len(one)))
    columns = best_b[rows]
    first = product[rows, columns]
    others = product[rows]
    others[np.arange(len(rows)), columns] = -1
    second = others.max(axis=1)
    good = (1 - first) < RATIO**2 * (1 - second)
    return rows[good], columns[good]


def _largest_agreement(
    pa: NDArray[np.float32],
    pb: NDArray[np.float32],
    turn: NDArray[np.float32],
    log_scale: NDArray[np.float32],
    size: int,
) -> NDArray[np.intp]:
    """The largest set of matches that agree with the placement of one of them.

    Every match proposes a turn, a scale and a shift; all are tried, so that chance plays no part.
    """
    count = min(len(pa), _MOST)
    if count < 3:
        return np.zeros(0, np.intp)
    pa, pb, turn, log_scale = pa[:count], pb[:count], turn[:count], log_scale[:count]
    differs = np.abs((turn[:, None] - turn[None] + np.pi) % (2 * np.pi) - np.pi)
    agree = (differs < _ANGLE) & (np.abs(log_scale[:, None] - log_scale[None]) < _LOG_SCALE)
    factor = np.exp(log_scale)
    cos, sin = np.cos(turn) * factor, np.sin(turn) * factor
    dx, dy = pa[None, :, 0] - pa[:, None, 0], pa[None, :, 1] - pa[:, None, 1]
    ex = cos[:, None] * dx - sin[:, None] * dy - (pb[None, :, 0] - pb[:, None, 0])
    ey = sin[:, None] * dx + cos[:, None] * dy - (pb[None, :, 1] - pb[:, None, 1])
    # A keypoint's own scale and turn are coarse: what it predicts grows less sure with the distance.
    reach = _NEAR * size * 0.5 + 0.2 * factor[:, None] * np.hypot(dx, dy)
    agree &= ex * ex + ey * ey < reach * reach
    best = int(agree.sum(axis=1).argmax())
    return np.flatnonzero(agree[best])
