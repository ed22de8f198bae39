"""Placements: 3 × 3 homographies from unit coordinates of one picture to those of another.

Unit coordinates run from 0 to 1 between the outer edges of a picture, so that they mean the same at every size;
pixel (0, 0) has its centre at half a pixel.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.types import Box
from app.core.verify.thresholds.placing import PlausibleThresholds

_T = PlausibleThresholds()
Matrix = NDArray[np.float64]
_CORNERS = np.array([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)])


def to_pixels(width: int, height: int) -> Matrix:
    """Maps unit coordinates to the pixel coordinates of a grid of that size."""
    return np.array([(width, 0.0, -0.5), (0.0, height, -0.5), (0.0, 0.0, 1.0)])


def inverse(matrix: Matrix) -> Matrix:
    """The placement the other way round."""
    return np.asarray(np.linalg.inv(matrix), np.float64)


def between_pixels(unit: Matrix, size_a: tuple[int, int], size_b: tuple[int, int]) -> Matrix:
    """Turns a placement in unit coordinates into one between pixel grids (sizes as width, height)."""
    return to_pixels(*size_b) @ unit @ inverse(to_pixels(*size_a))


def between_units(pixels: Matrix, size_a: tuple[int, int], size_b: tuple[int, int]) -> Matrix:
    """Turns a placement between pixel grids into one in unit coordinates, scaled so that its corner is 1."""
    unit = inverse(to_pixels(*size_b)) @ pixels @ to_pixels(*size_a)
    return np.asarray(unit / unit[2, 2])


def apply(matrix: Matrix, points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Maps (n, 2) points."""
    mapped = points @ matrix[:, :2].T + matrix[:, 2]
    return np.asarray(mapped[:, :2] / mapped[:, 2:])


def derivative(matrix: Matrix, point: tuple[float, float]) -> Matrix:
    """The 2 × 2 derivative of a placement at a point: how it scales, turns and mirrors there."""
    x, y = point
    u, v, w = matrix @ (x, y, 1.0)
    return np.array(
        [
            (matrix[0, :2] * w - u * matrix[2, :2]) / w**2,
            (matrix[1, :2] * w - v * matrix[2, :2]) / w**2,
        ]
    )


@dataclass(frozen=True, slots=True)
class Decomposition:
    """What a placement does, in pixels of two pictures.

    Attributes:
        scale: Factor of length, geometric mean of both directions.
        mirrored: Whether it mirrors left and right (before it turns).
        quarter_turns: Whole quarter turns clockwise, 0 to 3.
        degrees: What is left of the turn, clockwise, -45 to 45.
        stretch: Factor of the width over factor of the height, along the axes of the first picture.
        skew: How far the axes are from square, in degrees.
    """

    scale: float
    mirrored: bool
    quarter_turns: int
    degrees: float
    stretch: float
    skew: float


def explain(pixels: Matrix, at: tuple[float, float]) -> Decomposition:
    """Takes a placement between pixel grids apart, at one point of the first picture."""
    linear = derivative(pixels, at)
    determinant = float(np.linalg.det(linear))
    flipped = determinant < 0
    if flipped:
        linear = linear @ np.diag((-1.0, 1.0))
    along = np.degrees(np.arctan2(linear[1, 0], linear[0, 0]))
    across = np.degrees(np.arctan2(-linear[0, 1], linear[1, 1]))
    skew = float((across - along + 180) % 360 - 180)
    turn = float(along + skew / 2) % 360
    quarters = round(turn / 90) % 4
    return Decomposition(
        scale=float(np.sqrt(abs(determinant))),
        mirrored=flipped,
        quarter_turns=int(quarters),
        degrees=float((turn - 90 * quarters + 180) % 360 - 180),
        stretch=float(np.hypot(*linear[:, 0]) / max(np.hypot(*linear[:, 1]), 1e-9)),
        skew=skew,
    )


def plausible(pixels: Matrix, size_a: tuple[int, int]) -> bool:
    """Says whether a placement is one that people make: no fold, no extreme scale, stretch or skew."""
    width, height = size_a
    corners = _CORNERS * (width, height) - 0.5
    depth = np.column_stack((corners, np.ones(4))) @ pixels[2]
    if (depth * depth[0] <= 0).any():
        return False
    scales = []
    for corner in (*corners, corners.mean(axis=0)):
        found = explain(pixels, (float(corner[0]), float(corner[1])))
        alike = 1 / _T.scale < found.scale < _T.scale and _T.stretch[0] < found.stretch < _T.stretch[1]
        if not (alike and abs(found.skew) < _T.skew):
            return False
        scales.append(found.scale)
    return max(scales) < _T.uneven * min(scales)


def shared_area(unit: Matrix) -> tuple[float, NDArray[np.float64]]:
    """The part of a that b shows as well.

    Returns:
        Its share of a's area, and its corners (n, 2) in unit coordinates of a; 0 and none if they do not meet.
    """
    polygon = list(apply(inverse(unit), _CORNERS))
    for axis, bound, sign in ((0, 0.0, 1.0), (0, 1.0, -1.0), (1, 0.0, 1.0), (1, 1.0, -1.0)):
        polygon = _clipped(polygon, axis, bound, sign)
    if len(polygon) < 3:
        return 0.0, np.zeros((0, 2))
    corners = np.array(polygon)
    x, y = corners.T
    area = abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2
    return min(area, 1.0), corners


def _clipped(polygon: list[NDArray[np.float64]], axis: int, bound: float, sign: float) -> list[NDArray[np.float64]]:
    """Cuts a convex polygon along one side of the unit square (Sutherland & Hodgman 1974)."""
    kept: list[NDArray[np.float64]] = []
    for here, after in zip(polygon, polygon[1:] + polygon[:1], strict=True):
        inside, next_inside = (here[axis] - bound) * sign >= 0, (after[axis] - bound) * sign >= 0
        if inside:
            kept.append(here)
        if inside != next_inside:
            kept.append(here + (after - here) * (bound - here[axis]) / (after[axis] - here[axis]))
    return kept


def bounds(points: NDArray[np.float64]) -> Box:
    """The box around points, cut to the picture."""
    low, high = points.min(axis=0).clip(0, 1), points.max(axis=0).clip(0, 1)
    return Box(float(low[0]), float(low[1]), float(high[0]), float(high[1]))
