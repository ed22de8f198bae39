"""Laying two pictures over each other, on the pixel grid of the coarser one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.geometry import (
    Matrix,
    apply,
    between_pixels,
    derivative,
    inverse,
    shared_area,
    to_pixels,
)
from app.core.verify.imaging import erode, pick, resize, warp
from app.core.verify.thresholds.placing import FrameThresholds

_T = FrameThresholds()


@dataclass(frozen=True, slots=True)
class Frame:
    """The common area of two pictures, seen in both, pixel by pixel.

    Attributes:
        a: (h, w, 3) or (h, w) uint8, what the first picture shows there.
        b: (h, w, 3) or (h, w) uint8, what the second shows there.
        mask: (h, w) bool, where both show something.
        unit_a: Maps pixels of the frame to unit coordinates of the first picture.
        unit_b: Maps pixels of the frame to unit coordinates of the second picture.
        scale: Pixels of b for a pixel of a, at the centre of the common area.
    """

    a: NDArray[np.uint8]
    b: NDArray[np.uint8]
    mask: NDArray[np.bool_]
    unit_a: Matrix
    unit_b: Matrix
    scale: float


def lay_over(
    a: NDArray[np.uint8], b: NDArray[np.uint8], unit: Matrix, most: int | None = None, *, fine: bool = True
) -> Frame | None:
    """Brings the common area of two pictures to one grid: that of the picture with fewer pixels there.

    Args:
        a: (h, w, 3) or luma (h, w), first picture.
        b: (h, w, 3) or luma (h, w), second picture.
        unit: Decomposition of a on b, in unit coordinates.
        most: Longest side of the frame; None for all there is.
        fine: Interpolate well enough to compare single pixels; otherwise fast.

    Returns:
        The frame, or None where fewer than 16 pixels are common either way.
    """
    _, polygon = shared_area(unit)
    if len(polygon) < 3:
        return None
    size_a, size_b = (a.shape[1], a.shape[0]), (b.shape[1], b.shape[0])
    pixels = between_pixels(unit, size_a, size_b)
    centre = apply(to_pixels(*size_a), polygon.mean(axis=0, keepdims=True))[0]
    scale = float(np.sqrt(abs(np.linalg.det(derivative(pixels, (centre[0], centre[1]))))))
    if scale >= 1:
        laid = _lay(a, b, polygon, unit, most, fine)
        return (
            Frame(a=laid[0], b=laid[1], mask=laid[2], unit_a=laid[3], unit_b=unit @ laid[3], scale=scale)
            if laid
            else None
        )
    back = inverse(unit)
    laid = _lay(b, a, apply(unit, polygon), back, most, fine)
    return (
        Frame(a=laid[1], b=laid[0], mask=laid[2], unit_a=back @ laid[3], unit_b=laid[3], scale=scale) if laid else None
    )


def _lay(
    base: NDArray[np.uint8],
    other: NDArray[np.uint8],
    polygon: NDArray[np.float64],
    unit: Matrix,
    most: int | None,
    fine: bool,
) -> tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.bool_], Matrix] | None:
    base, to_unit = _cut(base, polygon)
    height, width = base.shape[:2]
    if most is not None and max(height, width) > most:
        base, to_unit = _shrunk(base, to_unit, most / max(height, width))
        height, width = base.shape[:2]
    if min(height, width) < _T.least_side:
        return None
    cut, cut_unit = _cut(other, apply(unit, polygon))
    onto = inverse(cut_unit) @ unit @ to_unit
    factor = float(np.sqrt(abs(np.linalg.det(derivative(onto, (width / 2, height / 2))))))
    if factor > _T.shrunk_from:
        cut, cut_unit = _shrunk(cut, cut_unit, 1 / factor)
        onto = inverse(cut_unit) @ unit @ to_unit
    onto = onto / onto[2, 2]
    # A frame in which the placement is still to be measured must lie just where it is said to.
    exact = _whole_pixels(onto, width, height) if fine else None
    laid = (
        warp(cut, onto, (width, height), cubic=fine, repeat=True)
        if exact is None
        else pick(cut, exact, (width, height), repeat=True)
    )
    mask = _seen(onto if exact is None else exact, cut.shape, (width, height), whole=exact is not None)
    return base, laid, mask, to_unit


def _seen(onto: Matrix, shape: tuple[int, ...], size: tuple[int, int], *, whole: bool) -> NDArray[np.bool_]:
    """Where a grid of (width, height) shows something of a picture (h, w): (height, width) bool.

    Args:
        onto: Map from the grid's pixels to those of the picture.
        shape: The picture's shape.
        size: The grid's width and height.
        whole: The map leads to whole pixels.
    """
    right, bottom = size[0] - 1, size[1] - 1
    at = apply(onto, np.array([(0.0, 0.0), (right, 0.0), (right, bottom), (0.0, bottom)]))
    last = np.array((shape[1], shape[0])) - 1
    # Where its corners lie within, all of it does; what lies on the edge is rounded to either side of it.
    margin = 0.0 if whole else _T.rounded
    if (at >= margin).all() and (at <= last - margin).all():
        return np.ones((size[1], size[0]), bool)
    everything = np.full(shape[:2], 255, np.uint8)
    seen = pick(everything, onto, size) if whole else warp(everything, onto, size)
    return erode(seen > _T.seen, _T.edge)


def _whole_pixels(onto: Matrix, width: int, height: int) -> Matrix | None:
    """The map by whole pixels and quarter turns that is as good as this one, None if there is none."""
    centre = np.array([((width - 1) / 2, (height - 1) / 2)])
    exact = np.eye(3)
    exact[:2, :2] = np.rint(onto[:2, :2])
    exact[:2, 2] = np.rint(apply(onto, centre)[0] - exact[:2, :2] @ centre[0])
    corners = np.array([(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)])
    off = np.abs(apply(exact, corners) - apply(onto, corners)).max()
    return exact if off < _T.exact else None


def _cut(picture: NDArray[np.uint8], polygon: NDArray[np.float64]) -> tuple[NDArray[np.uint8], Matrix]:
    """The pixels around a polygon, and the map from their grid to unit coordinates of the whole picture."""
    height, width = picture.shape[:2]
    corners = apply(to_pixels(width, height), polygon) + 0.5
    low = np.floor(corners.min(axis=0)).astype(int) - _T.margin
    high = np.ceil(corners.max(axis=0)).astype(int) + _T.margin
    left, top = int(np.clip(low[0], 0, width - 1)), int(np.clip(low[1], 0, height - 1))
    right, bottom = int(np.clip(high[0], left + 1, width)), int(np.clip(high[1], top + 1, height))
    shift = np.array([(1.0, 0.0, left), (0.0, 1.0, top), (0.0, 0.0, 1.0)])
    return picture[top:bottom, left:right], inverse(to_pixels(width, height)) @ shift


def _shrunk(picture: NDArray[np.uint8], to_unit: Matrix, factor: float) -> tuple[NDArray[np.uint8], Matrix]:
    height, width = picture.shape[:2]
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    grid = to_pixels(width, height) @ inverse(to_pixels(*size))
    return resize(picture, size), to_unit @ grid
