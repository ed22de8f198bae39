"""The picture inside a picture: on a phone's or computer's screen, in a chat, on a slide, on the page of an album.

What lies around it was drawn: a few flat colours, with words and signs on them. It ends at straight edges, where flat
ground stops all along and the picture begins. NumPy alone: this is done for every file that is read.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.thresholds.screens import ScreenThresholds

_T = ScreenThresholds()


@dataclass(frozen=True, slots=True)
class Inner:
    """Where the inner picture lies, pixels: from left and top up to, and without, right and bottom."""

    left: int
    top: int
    right: int
    bottom: int

    def cut(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Returns a view of the inner picture, (h, w, 3)."""
        return pixels[self.top : self.bottom, self.left : self.right]


def find_inner(pixels: NDArray[np.uint8]) -> Inner | None:
    """Finds the picture that drawn ground surrounds, on two opposite sides at least.

    Args:
        pixels: (h, w, 3), RGB, the longest side about 320 pixels.

    Returns:
        Where it lies, None if there is none: a photo's sky has no straight edges that come in pairs.
    """
    found: Inner | None = None
    closed = [False] * 4
    for _ in range(_T.rounds):  # bars across the screen first, then what stands beside the picture
        seen = pixels if found is None else found.cut(pixels)
        part = _largest(seen, closed)
        if part is None:
            break
        rooms = part.top, seen.shape[0] - part.bottom, part.left, seen.shape[1] - part.right
        closed = [known or room > _T.blur for known, room in zip(closed, rooms, strict=True)]
        left, top = (0, 0) if found is None else (found.left, found.top)
        found = Inner(left=left + part.left, top=top + part.top, right=left + part.right, bottom=top + part.bottom)
    return found


def _largest(pixels: NDArray[np.uint8], known: list[bool]) -> Inner | None:
    """The largest part with drawn ground around it; some sides are known to have it: above, below, left and right."""
    height, width = pixels.shape[:2]
    if min(height, width) < _T.least_side:
        return None
    ground = _ground(pixels)
    if np.count_nonzero(ground) < _T.least_ground * ground.size:
        return None
    best: Inner | None = None
    counted = _counted(ground)
    for top, bottom in _bands(ground):
        for left, right in _bands(ground[top:bottom].T):
            inner = Inner(left=left, top=top, right=right, bottom=bottom)
            if (best is None or _area(inner) > _area(best)) and _is_picture(ground, counted, inner, known):
                best = inner
    return best


def _area(inner: Inner) -> int:
    return (inner.right - inner.left) * (inner.bottom - inner.top)


def _ground(pixels: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Pixels of the few colours that cover much, (h, w) bool: each as it was drawn, but for what compression did."""
    bits = 8 - _T.colour_bits
    planes = np.ascontiguousarray(pixels.transpose(2, 0, 1))
    coarse = (planes >> _T.colour_bits).astype(np.uint16)
    codes = (coarse[0] << 2 * bits) | (coarse[1] << bits) | coarse[2]
    counts = np.bincount(codes.ravel(), minlength=1 << 3 * bits)
    often = np.flatnonzero(counts > _T.least_colour * codes.size)
    often = often[np.argsort(-counts[often], kind="stable")[: _T.most_colours]]
    flat, found = planes.reshape(3, -1), np.zeros(codes.shape, bool)
    for colour in often:
        near = np.ones(codes.shape, bool)
        for plane, part in zip(planes, flat[:, np.flatnonzero(codes.ravel() == colour)], strict=True):
            middle = int(_median(part))
            low, high = max(middle - _T.even, 0), min(middle + _T.even, 255)
            near &= plane - np.uint8(low) <= high - low  # what is less than low comes round from 255
        found |= near
    return found


def _median(values: NDArray[np.uint8]) -> float:
    """The median, by counting."""
    upto = np.cumsum(np.bincount(values, minlength=256))
    lower, upper = np.searchsorted(upto, ((upto[-1] + 1) // 2, upto[-1] // 2 + 1))
    return float(lower + upper) / 2


def _counted(ground: NDArray[np.bool_]) -> NDArray[np.int64]:
    """How much ground lies above and left of each place, (h + 1, w + 1)."""
    counted = np.zeros((ground.shape[0] + 1, ground.shape[1] + 1), np.int64)
    counted[1:, 1:] = ground.cumsum(axis=0, dtype=np.int32).cumsum(axis=1, dtype=np.int32)
    return counted


def _bands(ground: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Bands of rows that may hold a picture: from a row where much ground ends at once to one where much begins.

    The first and last row are edges too, for what fills the width of a screen.
    """
    rows = len(ground)
    gap = _T.blur
    ends = np.zeros(rows + 1)
    begins = np.zeros(rows + 1)
    above, below = ground[: rows - gap], ground[gap:]
    middle = slice((gap + 1) // 2, (gap + 1) // 2 + rows - gap)
    ends[middle] = _share(above & ~below)
    begins[middle] = _share(~above & below)
    starts, stops = _peaks(ends), _peaks(begins)
    return [
        (start, stop)
        for start in (0, *starts)
        for stop in (*stops, rows)
        if stop - start >= max(_T.least_inner * rows, _T.least_side / 2)
    ]


def _share(flags: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The share of each row that is set: counting is faster than a mean of numbers."""
    return np.asarray(np.count_nonzero(flags, axis=1) / flags.shape[1])


def _peaks(steps: NDArray[np.float64]) -> list[int]:
    """The clearest steps, the strongest first; of neighbours one alone."""
    found: list[int] = []
    for place in np.argsort(-steps, kind="stable")[: 4 * _T.most_edges]:
        if steps[place] < _T.least_step or len(found) == _T.most_edges:
            break
        if all(abs(int(place) - other) > _T.apart for other in found):
            found.append(int(place))
    return found


def _is_picture(ground: NDArray[np.bool_], counted: NDArray[np.int64], inner: Inner, known: list[bool]) -> bool:
    """Says whether a part is a picture with drawn ground around it."""
    height, width = ground.shape
    if _area(inner) < _T.least_area * ground.size:
        return False
    within = counted[inner.bottom, inner.right] - counted[inner.top, inner.right]
    within -= counted[inner.bottom, inner.left] - counted[inner.top, inner.left]
    beside = ground.size - _area(inner)
    inside, outside = within / _area(inner), (counted[-1, -1] - within) / max(beside, 1)
    if not beside or inside > _T.most_inside or outside < _T.least_outside:
        return False
    step = _T.blur
    across, down = slice(inner.left, inner.right), slice(inner.top, inner.bottom)
    sides = [
        (inner.top, ground[max(inner.top - step, 0), across], ground[inner.top + step - 1, across]),
        (
            height - inner.bottom,
            ground[min(inner.bottom + step - 1, height - 1), across],
            ground[inner.bottom - step, across],
        ),
        (inner.left, ground[down, max(inner.left - step, 0)], ground[down, inner.left + step - 1]),
        (width - inner.right, ground[down, min(inner.right + step - 1, width - 1)], ground[down, inner.right - step]),
    ]
    edged = [
        bool(beyond.mean() > _T.ground_beyond and (beyond & ~within).mean() > _T.stepped)
        for room, beyond, within in sides
        if room > step
    ]
    closed = [room > step or side for (room, _, _), side in zip(sides, known, strict=True)]
    return all(edged) and ((closed[0] and closed[1]) or (closed[2] and closed[3]))
