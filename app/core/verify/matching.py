"""Which keypoints of two pictures belong together, and whether they agree on one placement."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.features import Features
from app.core.verify.shortened import SCALE
from app.core.verify.thresholds.placing import MatchingThresholds

_T = MatchingThresholds()


@dataclass(frozen=True, slots=True)
class KeypointPairs:
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


def enough(matches: KeypointPairs) -> bool:
    """Says whether so many keypoints agree that a placement is worth fitting."""
    return len(matches) >= _T.least_agreeing


def match(a: Features, b: Features) -> tuple[KeypointPairs, KeypointPairs]:
    """KeypointPairs two pictures.

    Args:
        a: Features of the first picture.
        b: Features of the second.

    Returns:
        The matches that agree with the best single placement (a turn, scale and shift), of the first picture as it
        is and of its mirror image; none where fewer than can be trusted could.
    """
    if len(a.points) > _T.first or len(b.points) > _T.first:
        # Nearly all pairs have nothing in common, and a quarter of the work shows it.
        some = _both_ways(a, b, _T.first, _T.fewest)
        if max(len(matches) for matches in some) < _T.fewest:
            return some
    return _both_ways(a, b, max(len(a.points), len(b.points)), _T.least_agreeing)


def _both_ways(a: Features, b: Features, first: int, least: int) -> tuple[KeypointPairs, KeypointPairs]:
    """KeypointPairs the first so many keypoints, which are spread over the pictures like all of them."""
    plain, flipped = _products(a, b, first)
    return _agreeing(a, b, plain, least, mirror=False), _agreeing(a, b, flipped, least, mirror=True)


def _products(a: Features, b: Features, first: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """How near the first so many descriptors are, (n, m), those of the mirror image of the first picture beside them.

    1 less half the squared distance: their inner product, as they have length 1 but for what was cut off. In the mirror
    image the odd numbers have the other sign, so that two products serve both.
    """
    if min(len(a.points), len(b.points)) < _T.fewest:
        return np.zeros((0, 0), np.float32), np.zeros((0, 0), np.float32)
    x, y = (part[:first].astype(np.float32) for part in (a.even, a.odd))
    other_x, other_y = (part[:first].astype(np.float32) for part in (b.even, b.odd))
    # All sums are whole numbers that float32 holds exactly, in whatever order they come.
    even, odd = x @ other_x.T, y @ other_y.T
    even -= 0.5 * ((x * x).sum(axis=1) + (y * y).sum(axis=1))[:, None]
    even -= 0.5 * ((other_x * other_x).sum(axis=1) + (other_y * other_y).sum(axis=1))
    scale = np.float32(1 / SCALE**2)
    return 1 + (even + odd) * scale, 1 + (even - odd) * scale


def _agreeing(a: Features, b: Features, product: NDArray[np.float32], least: int, *, mirror: bool) -> KeypointPairs:
    rows, columns = _mutual(product)
    if len(rows) < least:
        return KeypointPairs(a=a.points[:0], b=b.points[:0], mirrored=mirror, tentative=len(rows))
    pa, pb = a.points[rows], b.points[columns]
    turn_a, scale = a.angles[rows], b.scales[columns] - a.scales[rows]
    if mirror:
        pa = np.column_stack((a.size[0] - 1 - pa[:, 0], pa[:, 1]))
        turn_a = np.pi - turn_a
    keep = _largest_agreement(pa, pb, b.angles[columns] - turn_a, scale, max(b.size), least)
    return KeypointPairs(a=a.points[rows[keep]], b=pb[keep], mirrored=mirror, tentative=len(rows))


def _mutual(product: NDArray[np.float32]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Nearest neighbours of each other that are clearly nearer than the second (Lowe's ratio)."""
    if not product.size:
        return np.zeros(0, np.intp), np.zeros(0, np.intp)
    # The largest product is the smallest distance.
    best_b = product.argmax(axis=1)
    first = product[np.arange(len(product)), best_b]
    rows = np.flatnonzero(first == product.max(axis=0)[best_b])
    columns, first = best_b[rows], first[rows]
    others = product[rows]
    others[np.arange(len(rows)), columns] = -1
    good = (1 - first) < _T.ratio**2 * (1 - others.max(axis=1))
    rows, columns = rows[good], columns[good]
    # Of equals, the first alone.
    first_of_all = product[:, columns].argmax(axis=0) == rows
    return rows[first_of_all], columns[first_of_all]


def _largest_agreement(
    pa: NDArray[np.float32],
    pb: NDArray[np.float32],
    turn: NDArray[np.float32],
    log_scale: NDArray[np.float32],
    size: int,
    least: int,
) -> NDArray[np.intp]:
    """The largest set of matches that agree with the placement of one of them.

    Every match proposes a turn, a scale and a shift; all are tried, so that chance plays no part. What is smaller than
    `least` is of no use, and may come out empty.
    """
    count = min(len(pa), _T.most)
    pa, pb, turn, log_scale = pa[:count], pb[:count], turn[:count], log_scale[:count]
    turn = turn % np.float32(2 * np.pi)
    differs = np.abs(turn[:, None] - turn[None])
    agree = ((differs < _T.angle) | (differs > 2 * np.pi - _T.angle)) & (
        np.abs(log_scale[:, None] - log_scale[None]) < _T.log_scale
    )
    if int(agree.sum(axis=1).max()) < least:
        return np.zeros(0, np.intp)
    factor = np.exp(log_scale)
    cos, sin = np.cos(turn) * factor, np.sin(turn) * factor
    dx, dy = pa[None, :, 0] - pa[:, None, 0], pa[None, :, 1] - pa[:, None, 1]
    ex = cos[:, None] * dx - sin[:, None] * dy - (pb[None, :, 0] - pb[:, None, 0])
    ey = sin[:, None] * dx + cos[:, None] * dy - (pb[None, :, 1] - pb[:, None, 1])
    # A keypoint's own scale and turn are coarse: what it predicts grows less sure with the distance.
    reach = _T.near * size * 0.5 + _T.far * factor[:, None] * np.hypot(dx, dy)
    agree &= ex * ex + ey * ey < reach * reach
    best = int(agree.sum(axis=1).argmax())
    return np.flatnonzero(agree[best])
