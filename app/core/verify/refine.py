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
from app.core.verify.imaging import box_mean, erode, gradients, grey, resize, soften, warp

_NOISE = 6.0
_STILL = 0.03


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


def refine(frame: Frame, steps: int = 4, tile: int = 16, smooth: float = 1.2) -> Matrix:
    """Finds what is still to be moved so that the second picture lies on the first.

    Args:
        frame: Both pictures on one grid.
        steps: Most iterations.
        tile: Side of a tile, pixels.
        smooth: Blur before gradients are taken, pixels.

    Returns:
        3 × 3 map of frame pixels: a's pixel at x shows what stands in b's layer at the mapped place.
    """
    one = normalised(grey(frame.a), smooth)
    two = normalised(grey(frame.b), smooth)
    height, width = one.shape
    seen = erode(frame.mask, 5)
    total = np.eye(3)
    corners = np.array([(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)])
    for _ in range(steps):
        moved = two if np.array_equal(total, np.eye(3)) else warp(two, total, (width, height))
        step = _common_motion(shifts(one, moved, seen, tile), (width, height))
        total = total @ step
        total = total / total[2, 2]
        if np.abs(apply(step, corners) - corners).max() < _STILL:
            break
    return total


def normalised(picture: NDArray[np.float32], smooth: float, window: int = 31) -> NDArray[np.float32]:
    """Takes the local mean away and divides by the local spread, so that light and contrast do not matter."""
    soft = soften(picture, smooth)
    size = (min(window, picture.shape[1] | 1), min(window, picture.shape[0] | 1))
    mean = box_mean(soft, size)
    square = box_mean(soft * soft, size)
    spread = np.sqrt(np.maximum(square - mean * mean, 0) + _NOISE**2)
    return np.asarray((soft - mean) / spread, np.float32)


def pooled(values: NDArray[np.float32], tile: int) -> NDArray[np.float64]:
    """Means over tiles; what is left over at the right and bottom edges is dropped."""
    rows, columns = values.shape[0] // tile, values.shape[1] // tile
    cut = values[: rows * tile, : columns * tile]
    return np.asarray(resize(cut, (columns, rows)), np.float64)


def shifts(one: NDArray[np.float32], two: NDArray[np.float32], seen: NDArray[np.bool_], tile: int) -> Shifts:
    """Measures how far the tiles of two normalised pictures are off from each other.

    Tiles that are not wholly seen are left out.
    """
    # The mean of both gradients makes one step exact to second order (Malis 2004).
    both = (one + two) * 0.5
    gx, gy = gradients(both)
    difference = one - two
    whole = pooled(seen.astype(np.float32), tile).ravel() > 0.999

    def tiles(values: NDArray[np.float32]) -> NDArray[np.float64]:
        return pooled(values, tile).ravel()[whole]

    rows, columns = one.shape[0] // tile, one.shape[1] // tile
    y, x = np.divmod(np.arange(rows * columns)[whole], columns)
    centres = np.column_stack((x, y)) * float(tile) + (tile - 1) / 2
    xx, xy, yy = tiles(gx * gx), tiles(gx * gy), tiles(gy * gy)
    normal = np.stack((xx, xy, xy, yy), axis=1).reshape(-1, 2, 2)
    pull = np.column_stack((tiles(gx * difference), tiles(gy * difference)))
    m1, m2 = tiles(one), tiles(two)
    v1, v2 = tiles(one * one) - m1 * m1, tiles(two * two) - m2 * m2
    covariance = tiles(one * two) - m1 * m2
    correlation = covariance / np.sqrt(np.maximum(v1 * v2, 1e-8))
    return Shifts(centres, normal, pull, tiles(difference * difference), correlation)


def _common_motion(tiles: Shifts, size: tuple[int, int]) -> Matrix:
    """The affine motion that suits most tiles."""
    step = np.eye(3)
    if len(tiles.centres) < 4:
        return step
    half = np.array(size, np.float64) / 2
    place = (tiles.centres - half) / half.max()
    basis = np.zeros((len(place), 2, 6))
    basis[:, 0, 0], basis[:, 0, 1], basis[:, 0, 2] = place[:, 0], place[:, 1], 1
    basis[:, 1, 3], basis[:, 1, 4], basis[:, 1, 5] = place[:, 0], place[:, 1], 1
    damping = np.eye(2) * 2e-4
    own = np.linalg.solve(tiles.normal + damping, tiles.pull[..., None])[..., 0]
    weights = np.clip(tiles.correlation, 0.02, 1) ** 2 / (0.05 + tiles.residual)
    motion = np.zeros(6)
    lhs = np.einsum("nki,nkl,nlj->nij", basis, tiles.normal, basis)
    rhs = np.einsum("nki,nk->ni", basis, tiles.pull)
    for _ in range(3):
        left = np.einsum("n,nij->ij", weights, lhs)
        left += np.eye(6) * (1e-6 + 1e-4 * np.trace(left) / 6)
        motion = np.linalg.solve(left, np.einsum("n,ni->i", weights, rhs))
        off = np.hypot(*(own - basis @ motion).T)
        weights = np.clip(tiles.correlation, 0.02, 1) ** 2 / (0.05 + tiles.residual) / (1 + (off / 0.4) ** 2)
    inner = np.array([(motion[0], motion[1], motion[2]), (motion[3], motion[4], motion[5]), (0, 0, 0)])
    norm = np.array([(1 / half.max(), 0, -half[0] / half.max()), (0, 1 / half.max(), -half[1] / half.max()), (0, 0, 1)])
    step += inner @ norm
    # One step sees about two pixels; more than that would be a guess.
    reach = float(np.hypot(*(apply(step, tiles.centres) - tiles.centres).T).max())
    if reach > 3:
        step = np.eye(3) + (step - np.eye(3)) * (3 / reach)
    return step
