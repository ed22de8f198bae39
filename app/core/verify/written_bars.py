"""Plain bars with words on them, above and below a picture.

Where the picture has a rim of their colour, no step tells where a bar begins: words in one line, with room all around
them, tell it from an even sky.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.verify.geometry import bounds
from app.core.verify.thresholds.naming import BarThresholds

_T = BarThresholds()


def has_written_bars(picture: NDArray[np.uint8], polygon: NDArray[np.float64]) -> bool:
    """Says whether what lies above and below a part of a picture are bars, of which one has words on it.

    Args:
        picture: (h, w, 3).
        polygon: (n, 2), corners of the part, unit coordinates; nothing may lie to its left or right.
    """
    height, width = picture.shape[:2]
    box = bounds(polygon)
    if box.left * width > _T.fringe or (1 - box.right) * width > _T.fringe:
        return False
    above = picture[: max(0, int(box.top * height) - _T.fringe)]
    below = picture[min(height, int(box.bottom * height) + 1 + _T.fringe) :]
    bars = [bar for bar in (above, below) if len(bar) >= _T.least]
    inside = picture[int(box.top * height) : max(int(box.bottom * height), int(box.top * height) + 1)]
    if any(_off_colour_of(bar, inside) < _T.other for bar in bars):
        return False  # a page goes on like that
    marks = [_marks(bar) for bar in bars]
    return all(mark is not None for mark in marks) and any(_is_a_line(mark) for mark in marks if mark is not None)


def _off_colour_of(bar: NDArray[np.uint8], picture: NDArray[np.uint8]) -> float:
    """Share of a picture, (h, w, 3), that has another colour than a bar has."""
    off = np.abs(picture[::3, ::3].astype(np.int16) - np.median(bar, axis=(0, 1)).astype(np.int16)).max(axis=2)
    return float((off > _T.levels).mean())


def _marks(bar: NDArray[np.uint8]) -> NDArray[np.bool_] | None:
    """What stands on a bar of one colour, (h, w) bool; None where it is not of one colour, or it is not left free."""
    off = np.abs(bar.astype(np.int16) - np.median(bar, axis=(0, 1)).astype(np.int16)).max(axis=2)
    if (off <= _T.levels).mean() < _T.plain:
        return None
    marks = off > _T.marks
    margin = max(1, round(_T.margin * len(bar)))
    edges = (marks[:margin], marks[-margin:], marks[:, :margin], marks[:, -margin:])
    return None if any(edge.any() for edge in edges) else np.asarray(marks)


def _is_a_line(marks: NDArray[np.bool_]) -> bool:
    """Says whether marks are letters: many, about as high, and beside each other."""
    import cv2

    count, _, stats, centres = cv2.connectedComponentsWithStats(marks.astype(np.uint8), connectivity=8)
    heights = stats[1:, cv2.CC_STAT_HEIGHT]
    letters = heights >= _T.letter
    if count - 1 < _T.letters or letters.sum() < _T.letters:
        return False
    usual = float(np.median(heights[letters]))
    alike = letters & (heights < _T.higher * usual) & (heights > usual / _T.higher)
    middles = np.sort(centres[1:, 1][alike])
    rows = np.split(middles, np.flatnonzero(np.diff(middles) > usual / 2) + 1)
    rows = [row for row in rows if len(row) >= _T.letters]
    in_rows = sum(map(len, rows))
    return len(rows) <= _T.lines and bool(alike.sum() >= _T.alike * letters.sum() and in_rows >= _T.alike * alike.sum())
