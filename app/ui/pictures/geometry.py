"""Where the same spot of a scene lies in each picture, and how that is brought under the middles of the panes.

Scene coordinates are pixels of the group's keeper; picture coordinates are pixels of a picture at its full size,
whatever size of it is loaded. Matrices are 3 × 3 homographies that act on columns (x, y, 1).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF, QTransform

from app.core.types import Content, Match, Member
from app.core.verify.geometry import Matrix, apply, derivative, inverse, shared_area

_NEARLY_ALL = 0.97
_LEAST_DETERMINANT = 1e-9


@dataclass(frozen=True, eq=False)
class Placement:
    """Where a picture lies in its keeper's scene.

    Attributes:
        matrix: Maps scene coordinates to picture coordinates.
        size: Width and height of the picture at its full size.
        aligned: Whether this was found by looking at the pictures; else both are taken to show the same.
    """

    matrix: Matrix
    size: tuple[int, int]
    aligned: bool = True

    @cached_property
    def back(self) -> Matrix:
        """Maps picture coordinates to scene coordinates."""
        return inverse(self.matrix)

    def spot(self, scene: tuple[float, float]) -> tuple[float, float]:
        """Returns where a spot of the scene lies in the picture."""
        return mapped(self.matrix, scene)

    def scale_at(self, scene: tuple[float, float]) -> float:
        """Returns how many pixels of the picture a pixel of the scene takes there."""
        return float(np.sqrt(abs(np.linalg.det(derivative(self.matrix, scene)))))

    def turn_at(self, scene: tuple[float, float]) -> Matrix:
        """Returns how the picture is turned or mirrored against the scene there: 2 × 2, orthogonal."""
        left, _, right = np.linalg.svd(derivative(self.matrix, scene))
        return np.asarray(left @ right)


def place(member: Member, keeper: Member) -> Placement:
    """Returns where a photo's picture lies in its keeper's scene, by unit coordinates where they were not aligned."""
    unit, aligned = _unit_matrix(member.match, keeper.content)
    size, scene = _size(member.content), _size(keeper.content)
    matrix = np.diag((*size, 1.0)) @ unit @ np.diag((1 / scene[0], 1 / scene[1], 1.0))
    return Placement(matrix, size, aligned or member.content.id == keeper.content.id)


def _size(content: Content) -> tuple[int, int]:
    return max(1, content.width), max(1, content.height)


def _unit_matrix(match: Match | None, keeper: Content) -> tuple[Matrix, bool]:
    if match is None or match.alignment is None:
        return np.eye(3), False
    matrix = np.array(match.alignment.matrix, np.float64).reshape(3, 3)
    if not np.isfinite(matrix).all() or abs(np.linalg.det(matrix)) < _LEAST_DETERMINANT:
        return np.eye(3), False
    return (matrix if match.a == keeper.id else inverse(matrix)), True


def mapped(matrix: Matrix, point: tuple[float, float]) -> tuple[float, float]:
    """Maps one point."""
    x, y = apply(matrix, np.array([point], np.float64))[0]
    return float(x), float(y)


def shown_matrix(
    placement: Placement,
    scene: tuple[float, float],
    zoom: float,
    middle: tuple[float, float],
    *,
    turned: bool,
) -> Matrix:
    """Returns how to paint a picture so that a spot of the scene lies under a pane's middle.

    Args:
        placement: The picture in its scene.
        scene: The spot.
        zoom: Units of the pane for a pixel of the scene.
        middle: The pane's middle.
        turned: Show the picture upright as the keeper; else as its file has it.

    Returns:
        Maps picture coordinates to the pane's.
    """
    linear = np.eye(3)
    if turned:
        linear[:2, :2] = placement.turn_at(scene).T
    linear[:2, :2] *= zoom / max(placement.scale_at(scene), 1e-9)
    x, y = placement.spot(scene)
    return shift(*middle) @ linear @ shift(-x, -y)


def shift(x: float, y: float) -> Matrix:
    """Returns the matrix that moves by (x, y)."""
    return np.array([(1.0, 0.0, x), (0.0, 1.0, y), (0.0, 0.0, 1.0)])


def enlarge(x: float, y: float) -> Matrix:
    """Returns the matrix that scales by (x, y)."""
    return np.diag((x, y, 1.0))


def warp(source: Placement, target: Placement) -> Matrix:
    """Maps coordinates of one picture to those of another that shows the same scene."""
    return np.asarray(target.matrix @ source.back)


def transform(matrix: Matrix) -> QTransform:
    """Returns a matrix as Qt writes it: for rows, transposed."""
    m = matrix / matrix[2, 2] if matrix[2, 2] else matrix
    return QTransform(*(float(value) for value in m.T.reshape(9)))


def shared_outline(whole: Placement, part: Placement) -> QPolygonF | None:
    """Returns the area of a picture that another shows too, in picture coordinates.

    Returns:
        Its corners; None where the other shows (nearly) all of it or nothing.
    """
    unit = enlarge(1 / part.size[0], 1 / part.size[1]) @ warp(whole, part) @ enlarge(*whole.size)
    area, corners = shared_area(unit)
    if not 0 < area < _NEARLY_ALL:
        return None
    return polygon(corners * whole.size)


def polygon(points: NDArray[np.float64]) -> QPolygonF:
    """Returns points (n, 2) as Qt's polygon."""
    return QPolygonF([QPointF(float(x), float(y)) for x, y in points])


def corners(size: tuple[int, int]) -> NDArray[np.float64]:
    """Returns a picture's corners, (4, 2)."""
    width, height = size
    return np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float64)


def reach(matrix: Matrix, size: tuple[int, int], middle: tuple[float, float]) -> tuple[float, float]:
    """Returns how far a painted picture reaches from a pane's middle, to the farther side, both ways."""
    away = np.abs(apply(matrix, corners(size)) - middle).max(axis=0)
    return float(away[0]), float(away[1])
