"""Whether what lies beyond the common area of two pictures belongs to the scene, or was put around it.

A scene goes on across the line where a crop was cut. A frame, a bar with words, a viewer's window, a blurred copy that
fills the screen: all of them begin with a step, exactly along the picture's edge.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.geometry import apply, bounds, to_pixels
from app.core.verify.imaging import dilate, erode, grey, resize
from app.core.verify.screens import find_inner
from app.core.verify.thresholds.naming import SurroundingsThresholds
from app.core.verify.written_bars import has_written_bars

_T = SurroundingsThresholds()


def is_put_around(picture: NDArray[np.uint8], polygon: NDArray[np.float64]) -> bool:
    """Says whether what lies outside a part of a picture was added to it.

    Args:
        picture: (h, w, 3).
        polygon: (n, 2), corners of the part, unit coordinates.
    """
    if has_filled_corners(picture, polygon):
        return True
    height, width = picture.shape[:2]
    corners = apply(to_pixels(width, height), polygon)
    outside = _outside(picture.shape[:2], corners)
    edges = _edges(picture, corners)
    along = sum(edge.length for edge in edges)
    stepped = sum(edge.length for edge in edges if edge.steps)
    if not outside.any():
        return bool(along > 0 and stepped > _T.all_stepped * along)
    if along == 0:
        return _is_plain(picture, outside)
    on_both_sides = any(float(one.normal @ other.normal) < _T.opposite for one in edges for other in edges)
    if _is_plain(picture, outside):
        # A white rim of the picture runs over into a white screen without a step.
        return stepped > _T.some_stepped * along or (on_both_sides and _is_blank(picture, outside))
    if has_written_bars(picture, polygon):
        return True
    if not _is_flat(picture, outside):
        return stepped > _T.all_stepped * along
    if on_both_sides:
        stepped = sum(edge.length for edge in edges if edge.steps or edge.blurs)
        if any(edge.steps and edge.blurs for edge in edges):
            # A dark rim of the picture hides that it is sharp on the other side.
            return stepped >= _T.most_stepped * along
    return stepped > _T.most_stepped * along


def is_on_screen(picture: NDArray[np.uint8], polygon: NDArray[np.float64]) -> bool:
    """Says whether a part of a picture is what a screen, page or slide shows, with words or signs beside it.

    Args:
        picture: (h, w, 3).
        polygon: (n, 2), corners of the part, unit coordinates.
    """
    height, width = picture.shape[:2]
    factor = min(1.0, _T.screen_side / max(height, width))
    small = resize(picture, (max(1, round(width * factor)), max(1, round(height * factor))))
    inner = find_inner(small)
    if inner is None:
        return False
    box = bounds(polygon)
    if not all(_has_signs(bar) for bar in (picture[: int(box.top * height)], picture[int(box.bottom * height) + 1 :])):
        return False
    rows, columns = small.shape[:2]
    across = min(inner.right / columns, box.right) - max(inner.left / columns, box.left)
    down = min(inner.bottom / rows, box.bottom) - max(inner.top / rows, box.top)
    shared = max(across, 0.0) * max(down, 0.0)
    own = (inner.right - inner.left) * (inner.bottom - inner.top) / (columns * rows)
    part = (box.right - box.left) * (box.bottom - box.top)
    return bool(shared > _T.same_part * (own + part - shared))


def _has_signs(bar: NDArray[np.uint8]) -> bool:
    """Says whether something is drawn or written on a bar, (h, w, 3), above or below a picture."""
    if len(bar) < _T.least_bar:
        return False
    off = np.abs(bar.astype(np.int16) - np.median(bar, axis=(0, 1))).max(axis=2)
    return bool((off > _T.sign_levels).mean() > _T.signs)


def has_filled_corners(picture: NDArray[np.uint8], polygon: NDArray[np.float64]) -> bool:
    """Says whether a part of a picture was turned, or seen aslant, and what it left empty was filled with one colour.

    Such wedges may be a few pixels wide: each pixel of them is looked at, and those of the part beside them.

    Args:
        picture: (h, w, 3).
        polygon: (n, 2), corners of the part, unit coordinates.
    """
    import cv2

    height, width = picture.shape[:2]
    corners = apply(to_pixels(width, height), polygon)
    part = np.zeros((height, width), np.uint8)
    cv2.fillConvexPoly(part, np.rint(corners * 16).astype(np.int32), 1, shift=4)
    inside = part > 0
    beyond = ~dilate(inside, _T.wedge_edge)
    quarters = [
        beyond[rows, columns]
        for rows in (slice(height // 2), slice(height // 2, None))
        for columns in (slice(width // 2), slice(width // 2, None))
    ]
    if sum(int(quarter.sum()) >= _T.fewest_wedge for quarter in quarters) < _T.fewest_corners:
        return False
    beside = dilate(beyond, _T.wedge_reach) & erode(inside, _T.wedge_edge)
    if not beside.any():
        return False
    colours, places = picture[beyond].astype(np.float64), _places(beyond)
    # Light may fall on it from one side.
    some = slice(None, None, max(1, len(colours) // _T.plain_samples))
    shade = np.linalg.lstsq(places[some], colours[some], rcond=None)[0]
    filled = np.abs(colours - places @ shade).max(axis=1) < _T.wedge_levels
    if filled.mean() < _T.wedge_share:
        return False
    other = np.abs(picture[beside] - _places(beside) @ shade).max(axis=1) > 2 * _T.wedge_levels
    return bool(other.mean() > _T.wedge_stepped)


def _places(some: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Returns (n, 3) places of the pixels in a mask, from 0 to 1, and ones."""
    rows, columns = np.nonzero(some)
    return np.column_stack((rows / some.shape[0], columns / some.shape[1], np.ones(len(rows))))


def _outside(shape: tuple[int, ...], corners: NDArray[np.float64]) -> NDArray[np.bool_]:
    """The pixels, (h, w) bool, that lie outside, but for a fringe."""
    import cv2

    outside = np.ones(shape, np.uint8)
    cv2.fillConvexPoly(outside, np.rint(corners).astype(np.int32), 0)
    edge = max(2, round(max(shape) / _T.fringe_part))
    return erode(outside > 0, 2 * edge + 1)


@dataclass(frozen=True, slots=True)
class _Edge:
    """An edge of a part that has something beyond it.

    Attributes:
        length: Pixels.
        normal: (2,), the direction outwards.
        steps: The picture steps along it.
        blurs: What it shows inside is sharp, and what lies beyond is not.
    """

    length: float
    normal: NDArray[np.float64]
    steps: bool
    blurs: bool


def _edges(picture: NDArray[np.uint8], corners: NDArray[np.float64]) -> list[_Edge]:
    """Looks at the edges of a part, (n, 2) pixels, that have something beyond them."""
    height, width = picture.shape[:2]
    gap = max(_T.least_gap, max(height, width) / _T.gap_part)
    middle = corners.mean(axis=0)
    found = []
    for start, end in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        length = float(np.hypot(*(end - start)))
        if length < _T.shortest * gap:
            continue
        normal = np.array((end[1] - start[1], start[0] - end[0])) / length
        normal *= np.sign(normal @ ((start + end) / 2 - middle)) or 1.0
        places = start + np.linspace(_T.ends, 1 - _T.ends, _T.samples)[:, None] * (end - start)
        rows = [np.rint(places + normal * gap * far).astype(int) for far in (-3, -1, 1, 3)]
        inside = np.all([(row >= 0).all(axis=1) & (row < (width, height)).all(axis=1) for row in rows], axis=0)
        if inside.mean() < _T.seen:
            continue
        deep, near, beyond, far = (picture[row[inside, 1], row[inside, 0]].astype(np.int16) for row in rows)
        cross, within, without = (_difference(*pair) for pair in ((near, beyond), (deep, near), (beyond, far)))
        steps = cross > max(_T.levels, _T.steeper * (within + without) / 2)
        rough, smooth = _difference(near[1:], near[:-1]), _difference(beyond[1:], beyond[:-1])
        found.append(_Edge(length=length, normal=normal, steps=steps, blurs=rough > max(_T.rough, _T.blurred * smooth)))
    return found


def _difference(one: NDArray[np.int16], other: NDArray[np.int16]) -> float:
    """How far colours, (n, 3), differ in the median, levels."""
    return float(np.median(np.abs(one - other).mean(axis=1)))


def _is_plain(picture: NDArray[np.uint8], outside: NDArray[np.bool_]) -> bool:
    """Says whether all that lies outside has one colour."""
    return bool((_off_colour(picture, outside) < _T.plain_levels).mean() > _T.plain_share)


def _is_blank(picture: NDArray[np.uint8], outside: NDArray[np.bool_]) -> bool:
    """Says whether what lies outside is as even as only a screen is, but for a few signs."""
    return bool((_off_colour(picture, outside) <= _T.blank_levels).mean() > _T.blank_share)


def _off_colour(picture: NDArray[np.uint8], outside: NDArray[np.bool_]) -> NDArray[np.float64]:
    """How far pixels outside are off their usual colour, levels: (n,)."""
    colours = picture[outside].astype(np.int16)
    colours = colours[:: max(1, len(colours) // _T.plain_samples)]
    return np.asarray(np.abs(colours - np.median(colours, axis=0)).max(axis=1), np.float64)


def _is_flat(picture: NDArray[np.uint8], outside: NDArray[np.bool_]) -> bool:
    """Says whether most of what lies outside is flat, as between words and signs, or blurred."""
    luma = grey(picture)
    size = (max(1, luma.shape[1] // _T.block), max(1, luma.shape[0] // _T.block))
    mean, square = resize(luma, size), resize(luma * luma, size)
    whole = resize(outside.astype(np.float32), size) > _T.whole
    spread = np.sqrt(np.maximum(square - mean * mean, 0))[whole]
    return bool(len(spread) and (spread < _T.flat_levels).mean() > _T.flat_share)
