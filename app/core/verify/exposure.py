"""Whether two pictures on one pixel grid are one exposure, told by grain: what no second shot has again.

What was made of a picture and saved as a JPEG lies within half a step of it, coefficient by coefficient, wherever
nothing was done to it: under a caption, around a face that was blurred, below a darkened sky. Two shots from one tripod
have each its own grain, and lie further apart nearly everywhere, however still the scene was.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from app.core.verify.file_edits import on_one_grid
from app.core.verify.geometry import Matrix
from app.core.verify.imaging import grey, resize
from app.core.verify.lattice import Blocks, blocks_of, has_lattice, snapped, steps_of
from app.core.verify.sides import Sides
from app.core.verify.thresholds.exposure import ExposureThresholds

_T = ExposureThresholds()


class Exposure(Enum):
    """How many exposures two pictures show."""

    ONE = "one"
    TWO = "two"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Grain:
    """What grain says of two pictures.

    Attributes:
        exposure: How many exposures they show.
        made: 1 where b was made of a, -1 where a was made of b, 0 where that is not told.
        lit: Of two exposures: light differs in some places, and not in others that are as light.
    """

    exposure: Exposure = Exposure.UNKNOWN
    made: int = 0
    lit: bool = False


def grain_of(a: Sides, b: Sides, unit: Matrix) -> Grain:
    """Says whether one of two copies was made of the other; unknown where they do not lie on one pixel grid.

    Args:
        a: The first copy.
        b: The second copy.
        unit: Placement of a on b, unit coordinates.
    """
    pair = on_one_grid(a, b, unit)
    if pair is None:
        return Grain()
    return grain(*pair, a.content.format == "JPEG", b.content.format == "JPEG")


def _light(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> tuple[float, float]:
    """How light differs from place to place.

    Returns:
        Share of blocks that are as light as they were, and share of those that are although others, as light as they,
        are not: a filter does to all that is equally light the same.
    """
    size = tuple(max(1, side // _T.block) for side in a.shape[1::-1])
    one, two = (resize(grey(picture), (size[0], size[1])) for picture in (a, b))
    off, levels = np.abs(one - two), (one // _T.as_light).astype(np.int64)
    left, changed = off < _T.left_alone, off > _T.changed
    seen = (one > _T.burnt[0]) & (one < _T.burnt[1])
    counts = [np.bincount(levels[seen & part], minlength=256) for part in (left, changed)]
    return float(left.mean()), float(np.minimum(*counts).sum() / off.size)


def grain(a: NDArray[np.uint8], b: NDArray[np.uint8], jpeg_a: bool, jpeg_b: bool) -> Grain:
    """Says whether one of two pictures was made of the other, at least where nothing was done to it.

    `TWO` is said of what has other grain nearly everywhere, though many places are as light as they were: what was
    smoothed or sharpened as a whole has too, but nothing else differs there.

    Args:
        a: (h, w, 3), a file's own pixels as they lie in it.
        b: (h, w, 3), the other's, on the same grid.
        jpeg_a: Whether a's file is a JPEG.
        jpeg_b: Whether b's file is a JPEG.
    """
    one, two = blocks_of(a), blocks_of(b)
    of_b, of_a = (_Beside.of(*sides) for sides in ((one, two, jpeg_a), (two, one, jpeg_b)))
    told = max(of_a, of_b, key=lambda beside: beside.within)
    if told.count < _T.fewest:
        return Grain()
    if told.within <= _T.made_of:
        if not (jpeg_a and jpeg_b and told.within < _T.apart):
            return Grain()
        untouched, mixed = _light(a, b)
        return Grain(Exposure.TWO, lit=mixed > _T.mixed) if untouched > _T.untouched else Grain()
    if told.count < _T.least_telling * len(one.values):
        return Grain()
    if jpeg_a == jpeg_b and told.equal > _T.equal:
        # Frames of one film, and drawings, repeat what stands still without any change; a copy was saved once more.
        return Grain()
    clear = abs(of_a.within - of_b.within) > _T.clearly
    return Grain(Exposure.ONE, 0 if not clear else 1 if told is of_a else -1)


@dataclass(frozen=True, slots=True)
class _Beside:
    """How a picture's blocks lie beside those of another that was perhaps made of it.

    Attributes:
        count: Blocks with enough of their own to tell.
        within: Share of these in which the picture may have been made of the other,
        equal: and share of those that did not change at all.
    """

    count: int
    within: float
    equal: float

    @staticmethod
    def of(own: Blocks, other: Blocks, jpeg: bool) -> _Beside:
        steps = steps_of(own)
        if not jpeg and not has_lattice(steps):
            steps = np.ones(len(steps))
        own = snapped(own, steps)
        used, known = own.whole & other.whole, steps > 0
        here, there, step = own.values[used][:, known], other.values[used][:, known], steps[known]
        telling = (np.abs(here) > np.maximum(step / 2, _T.least_level)).sum(axis=1) >= _T.held
        if not telling.any():
            return _Beside(0, 0.0, 0.0)
        off = np.abs(there - here)[telling]
        within = (off > step / 2 + _T.slack).sum(axis=1) <= _T.outside
        equal = (off.max(axis=1) < _T.slack)[within]
        return _Beside(int(telling.sum()), float(within.mean()), float(equal.mean()) if len(equal) else 0.0)
