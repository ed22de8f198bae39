"""Refining a placement by the pixels: Lucas–Kanade (1981) on tiles, with one placement for all of them.

Every tile says how far it is off and how sure it is of that; one affine correction (or homography) is fitted to
them all, tiles that disagree are weighed down. Brightness is taken out first by local normalisation, so
that edits of tone do not matter.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.frame import Frame
from app.core.verify.geometry import Matrix, apply
from app.core.verify.imaging import block_means, block_shares, box_mean, erode, gradients, grey, soften, warp
from app.core.verify.thresholds.placing import RefineThresholds

_T = RefineThresholds()


@dataclass(frozen=True, slots=True)
class Shifts:
    """How far each tile of b is off from a, in pixels of the frame.

    Attributes:
        centres: (n, 2) float64, tile centres.
        normal: (n, 2, 2) float64, how well each direction is seen (mean products of the gradients).
        pull: (n, 2) float64, mean products of gradient and difference.
        residual: (n,) float64, mean squared difference of the normalised pictures.
        correlation: (n,) float64, zero-mean correlation of the normalised pictures.
    """

    centres: NDArray[np.float64]
    normal: NDArray[np.float64]
    pull: NDArray[np.float64]
    residual: NDArray[np.float64]
    correlation: NDArray[np.float64]


def refine(frame: Frame, tile: int = 16) -> Matrix:
    """Finds what is still to be moved so that the second picture lies on the first.

    Args:
        frame: Both pictures on one grid.
        tile: Side of a tile, pixels.

    Returns:
        3 × 3 map of frame pixels: a's pixel at x shows what stands in b's layer at the mapped place.
    """
    found = refine_if(frame, tile, -1.0)
    assert found is not None  # no correlation is less
    return found


def refine_if(frame: Frame, tile: int, least: float) -> Matrix | None:
    """Refines as `refine` does what agrees to begin with, and gives up the rest.

    Args:
        frame: Both pictures on one grid.
        tile: Side of a tile, pixels.
        least: Median correlation that tiles with detail must have before anything is moved.

    Returns:
        As `refine`; None where they agree less.
    """
    one = normalised(grey(frame.a), _T.smooth)
    two = normalised(grey(frame.b), _T.smooth)
    height, width = one.shape
    whole = seen_tiles(erode(frame.mask, _T.edge), tile)
    total = np.eye(3)
    corners = np.array([(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)])
    for number in range(_T.steps):
        moved = warp(two, total, (width, height)) if number else two
        found = shifts(one, moved, whole, tile)
        if not number and _median(found) < least:
            return None
        step = _common_motion(found, (width, height))
        total = total @ step
        total = total / total[2, 2]
        # Close to its end, each step leaves a small part of what it moves.
        if np.abs(apply(step, corners) - corners).max() < _T.still:
            break
    return total


def _median(found: Shifts) -> float:
    """Median correlation of the tiles with detail, 1 where too few have any."""
    correlation = found.correlation[has_detail(found)]
    return float(np.median(correlation)) if len(correlation) >= _T.fewest_tiles else 1.0


def has_detail(found: Shifts) -> NDArray[np.bool_]:
    """Which tiles have detail to hold on to, (n,)."""
    return np.asarray(np.trace(found.normal, axis1=1, axis2=2) > _T.detailed)


def normalised(picture: NDArray[np.float32], smooth: float, window: int = 31) -> NDArray[np.float32]:
    """Takes the local mean away and divides by the local spread, so that light and contrast do not matter."""
    soft = soften(picture, smooth)
    size = (min(window, picture.shape[1] | 1), min(window, picture.shape[0] | 1))
    mean = box_mean(soft, size)
    square = box_mean(soft * soft, size)
    spread = np.sqrt(np.maximum(square - mean * mean, 0) + _T.noise**2)
    return np.asarray((soft - mean) / spread, np.float32)


def seen_tiles(mask: NDArray[np.bool_], tile: int) -> NDArray[np.bool_]:
    """Which tiles are wholly seen, (rows, columns)."""
    return np.asarray(block_shares(mask, tile) > _T.seen)


def shifts(one: NDArray[np.float32], two: NDArray[np.float32], whole: NDArray[np.bool_], tile: int) -> Shifts:
    """Measures how far the tiles of two normalised pictures are off from each other.

    Args:
        one: (h, w) the picture that stays.
        two: (h, w) the picture that is off.
        whole: The tiles to measure, see `seen_tiles`.
        tile: Side of a tile, pixels.
    """
    # The mean of both gradients makes one step exact to second order (Malis 2004).
    gx, gy = gradients((one + two) * np.float32(0.5))
    difference = one - two

    def tiles(values: NDArray[np.float32], times: NDArray[np.float32] | None = None) -> NDArray[np.float64]:
        return block_means(values, tile, times)[whole]

    y, x = np.nonzero(whole)
    centres = np.column_stack((x, y)).astype(np.float64) * tile + (tile - 1) / 2
    xx, xy, yy = tiles(gx, gx), tiles(gx, gy), tiles(gy, gy)
    normal = np.stack((xx, xy, xy, yy), axis=1).reshape(-1, 2, 2)
    pull = np.column_stack((tiles(gx, difference), tiles(gy, difference)))
    m1, m2 = tiles(one), tiles(two)
    s11, s22, s12 = tiles(one, one), tiles(two, two), tiles(one, two)
    correlation = (s12 - m1 * m2) / np.sqrt(np.maximum((s11 - m1 * m1) * (s22 - m2 * m2), 1e-8))
    residual = np.maximum(s11 + s22 - 2 * s12, 0)
    return Shifts(
        centres=np.asarray(centres, np.float64),
        normal=normal,
        pull=pull,
        residual=np.asarray(residual),
        correlation=np.asarray(correlation),
    )


def _common_motion(tiles: Shifts, size: tuple[int, int]) -> Matrix:
    """The affine motion that suits most tiles."""
    step = np.eye(3)
    if len(tiles.centres) < _T.fewest_tiles:
        return step
    half = np.array(size, np.float64) / 2
    place = np.column_stack(((tiles.centres - half) / half.max(), np.ones(len(tiles.centres))))
    seen, pull = tiles.normal.reshape(-1, 4)[:, (0, 1, 3)], tiles.pull
    own = own_motions(seen + np.array((_T.stiffness, 0.0, _T.stiffness)), pull)
    sure = np.clip(tiles.correlation, _T.agreement, 1) ** 2 / (_T.residual + tiles.residual)
    products = (place[:, :, None] * place[:, None]).reshape(-1, 9)
    weights = sure
    for _ in range(_T.rounds):
        # Least squares for both rows of the motion at once, (x, y) being seen together in each tile.
        xx, xy, yy = ((seen * weights[:, None]).T @ products).reshape(3, 3, 3)
        left = np.block([[xx, xy], [xy, yy]])
        left += np.eye(6) * (1e-6 + 1e-4 * np.trace(left) / 6)
        motion = np.linalg.solve(left, ((pull * weights[:, None]).T @ place).ravel()).reshape(2, 3)
        off = np.hypot(*(own - place @ motion.T).T)
        weights = sure / (1 + (off / _T.disagreement) ** 2)
    inner = np.vstack((motion, (0, 0, 0)))
    norm = np.array([(1 / half.max(), 0, -half[0] / half.max()), (0, 1 / half.max(), -half[1] / half.max()), (0, 0, 1)])
    step += inner @ norm
    # One step sees about two pixels; more than that would be a guess.
    reach = float(np.hypot(*(apply(step, tiles.centres) - tiles.centres).T).max())
    if reach > _T.farthest:
        step = np.eye(3) + (step - np.eye(3)) * (_T.farthest / reach)
    return step


def own_motions(seen: NDArray[np.float64], pull: NDArray[np.float64]) -> NDArray[np.float64]:
    """Solves each tile's 2 × 2 equations: (n, 3) products xx, xy, yy and (n, 2) right sides."""
    xx, xy, yy = seen.T
    solved = np.column_stack((yy * pull[:, 0] - xy * pull[:, 1], xx * pull[:, 1] - xy * pull[:, 0]))
    return np.asarray(solved / (xx * yy - xy * xy)[:, None])
