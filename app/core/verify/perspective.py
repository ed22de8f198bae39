"""Placing a picture whose perspective was corrected, or that was photographed as a print: a homography.

Lucas-Kanade on tiles, as in `refine`, with the two terms of perspective beside the six of an affine motion (Baker &
Matthews 2004), from coarse to fine: an affine placement is off by many pixels in the corners.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.verify.first_look import moved
from app.core.verify.frame import lay_over
from app.core.verify.geometry import Matrix
from app.core.verify.imaging import erode, grey, grey_bytes, warp
from app.core.verify.refine import Shifts, normalised, own_motions, seen_tiles, shifts
from app.core.verify.thresholds.perspective import PerspectiveThresholds

_T = PerspectiveThresholds()


def bend(unit: Matrix) -> float:
    """How much the scale of a placement in unit coordinates changes from one edge of the picture to the other."""
    return float(np.abs(unit[2, :2] / unit[2, 2]).max())


def with_perspective(a: NDArray[np.uint8], b: NDArray[np.uint8], unit: Matrix) -> Matrix | None:
    """Looks for the perspective between two pictures.

    Args:
        a: (h, w, 3), first picture.
        b: (h, w, 3), second picture.
        unit: Placement of a on b without it, unit coordinates.

    Returns:
        The placement with it, None where there is next to none, or tiles do not agree any better under it.
    """
    one, two = grey_bytes(a), grey_bytes(b)
    found = unit
    for side in _T.sides:
        frame = lay_over(one, two, found, side, fine=False)
        if frame is None:
            return None
        layers = normalised(grey(frame.a), _T.smooth), normalised(grey(frame.b), _T.smooth)
        whole = seen_tiles(erode(frame.mask, _T.edge), _T.tile)
        if whole.sum() < _T.fewest_tiles:
            return None
        motion, before, after = _refined(*layers, whole)
        if side == _T.sides[0] and bend(unit) < _T.bend and 1 - after > _T.better * (1 - before):
            return None
        found = moved(frame, motion)
        if bend(found) < _T.bend:
            return None
    return found


def _refined(
    one: NDArray[np.float32], two: NDArray[np.float32], whole: NDArray[np.bool_]
) -> tuple[Matrix, float, float]:
    """Returns the motion of the second layer on the first, and how well tiles agree before and after."""
    size = one.shape[1], one.shape[0]
    total = np.eye(3)
    agreement: list[float] = []
    for _ in range(_T.steps):
        tiles = shifts(one, warp(two, total, size), whole, _T.tile)
        agreement.append(float(tiles.correlation.mean()))
        total = total @ _step(tiles, size)
        total = total / total[2, 2]
    tiles = shifts(one, warp(two, total, size), whole, _T.tile)
    return total, agreement[0], float(tiles.correlation.mean())


def _step(tiles: Shifts, size: tuple[int, int]) -> Matrix:
    """The homography that suits most tiles, near the identity."""
    half = np.array(size, np.float64) / 2
    unit = float(half.max())
    x, y = ((tiles.centres - half) / unit).T
    zero, one = np.zeros_like(x), np.ones_like(x)
    design = np.stack(
        (np.stack((one, x, y, zero, zero, zero, x * x, x * y), 1),
         np.stack((zero, zero, zero, one, x, y, x * y, y * y), 1)), 1
    )  # fmt: skip
    seen = tiles.normal.reshape(-1, 4)[:, (0, 1, 3)]
    own = own_motions(seen + np.array((_T.stiffness, 0.0, _T.stiffness)), tiles.pull)
    weights = sure = np.clip(tiles.correlation, _T.agreement, 1) ** 2 / (_T.residual + tiles.residual)
    for _ in range(_T.rounds):
        weighed = np.einsum("nij,njk->nik", tiles.normal, design) * weights[:, None, None]
        left = np.einsum("nij,nik->jk", design, weighed)
        left += np.eye(8) * (1e-6 + 1e-4 * np.trace(left) / 8)
        motion = np.linalg.solve(left, np.einsum("nij,ni->j", design, tiles.pull * weights[:, None]))
        off = np.hypot(*(own - design @ motion).T)
        weights = sure / (1 + (off / _T.disagreement) ** 2)
    reach = float(np.hypot(*(design @ motion).T).max())
    motion *= min(1.0, _T.farthest / max(reach, 1e-9)) / unit
    inner = np.eye(3) + np.array([
        (motion[1], motion[2], motion[0]), (motion[4], motion[5], motion[3]), (-motion[6], -motion[7], 0.0)
    ])  # fmt: skip
    norm = np.array([(1 / unit, 0, -half[0] / unit), (0, 1 / unit, -half[1] / unit), (0, 0, 1)])
    return np.asarray(np.linalg.inv(norm) @ inner @ norm)
