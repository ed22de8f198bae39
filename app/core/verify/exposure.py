"""Whether two pictures on one pixel grid are one exposure, told by grain: what no second shot has again.

What was made of a picture and saved as a JPEG lies within half a step of it, coefficient by coefficient, wherever
nothing was done to it: under a caption, around a face that was blurred, below a darkened sky. Two shots from one tripod
have each its own grain, and lie further apart nearly everywhere, however still the scene was. Where light was changed
all over, `relighting` tells.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache

import numpy as np
from numpy.typing import NDArray

from app.core.verify.file_edits import on_one_grid
from app.core.verify.geometry import Matrix
from app.core.verify.imaging import box_mean, grey, resize
from app.core.verify.lattice import Stored, beyond_both, log_ratio
from app.core.verify.relighting import was_relit
from app.core.verify.sides import Sides
from app.core.verify.thresholds.exposure import ExposureThresholds

_T = ExposureThresholds()


class Exposure(Enum):
    """How many exposures two pictures show; `PARTLY` one: places fit exactly, and others were changed by degrees."""

    ONE = "one"
    PARTLY = "partly"
    TWO = "two"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Grain:
    """What grain says of two pictures.

    Attributes:
        exposure: How many exposures they show.
        made: 1 where b was made of a, -1 where a was made of b, 0 where that is not told.
        guessed: That may as well be the other way round: the coarser lattice lets more blocks lie within its steps.
        lit: Of two exposures: light differs in some places, and not in others that are as light.
        apart: Both lie on one grid, and grain does not show that one was made of the other.
        repeated: What one shows again of the other it shows unchanged, as a film's frames do, and drawings.
        relit: Of one exposure: its light was changed in many places.
    """

    exposure: Exposure = Exposure.UNKNOWN
    made: int = 0
    guessed: bool = False
    lit: bool = False
    apart: bool = False
    repeated: bool = False
    relit: bool = False

    @property
    def surely_made(self) -> int:
        """The same as `made`, where that is no guess."""
        return 0 if self.guessed else self.made


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
    off, levels = one - two, (one // _T.as_light).astype(np.int64)
    # What blurring, sharpening and compression take from one block they give to those beside it.
    around = np.abs(box_mean(off, (_T.around, _T.around)))
    off = np.abs(off)
    left, changed = off < _T.left_alone, (off > _T.changed) & (around > _T.changed_around)
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
    one, two = Stored.of(a, jpeg_a), Stored.of(b, jpeg_b)
    of_b, of_a = _Beside.of(one, two), _Beside.of(two, one)
    if max(of_a.count, of_b.count) < _T.fewest:
        return Grain()
    told = max(of_a, of_b, key=lambda beside: (beside.is_made(), beside.is_made_partly(), beside.exactly))
    clear = abs(of_a.exactly - of_b.exactly) > _T.clearly
    made = 0 if not clear else 1 if told is of_a else -1
    guessed = told.exactly < _T.surely
    close = cache(lambda: min(_error(one, two), _error(two, one)) < _T.within_error and not _repeats(a, b))
    if told.is_made() and told.count >= _T.least_telling * len(one.blocks.values):
        if jpeg_a == jpeg_b and told.equal > _T.equal and not close():
            # Frames of one film, and drawings, repeat what stands still unchanged; a copy was saved once more.
            return Grain(repeated=True)
        return Grain(Exposure.ONE, made, guessed)
    if close():
        return Grain(Exposure.ONE, _of_coarser(one, two), guessed=True)
    if was_relit(a, b, one, two):
        return Grain(Exposure.ONE, relit=True)
    if told.is_made_partly():
        return Grain(Exposure.PARTLY, made, guessed)
    if not (jpeg_a and jpeg_b) or told.exactly > _T.made_of:
        return Grain()
    # Both may have been saved of a third, and lie within half a step of it each.
    beyond = beyond_both((one.steps, two.steps), (one.blocks, two.blocks))
    if max(of_a.about, of_b.about) > _T.apart and beyond < _T.beyond:
        return Grain()
    untouched, mixed = _light(a, b)
    if untouched > _T.untouched:
        return Grain(Exposure.TWO, lit=mixed > _T.mixed, apart=True)
    return Grain(apart=True)


def _error(own: Stored, other: Stored) -> float:
    """How far the other picture lies off one's own, in most blocks that tell, beside what saving has moved one's own.

    What one shot shows of a scene is off by that much, at least, from what any other shows; only what was made of the
    decoded pixels comes nearer.
    """
    used = own.blocks.whole & other.blocks.whole
    here, there = own.blocks.values[used], other.blocks.values[used]
    step = np.maximum(own.steps, 1)
    telling = (np.abs(here) > np.maximum(step / 2, _T.least_level)).sum(axis=1) >= _T.held
    if telling.sum() < max(_T.fewest, _T.least_telling * len(here)):
        return np.inf
    moved = float((step**2).mean()) / 12 + (_T.rounded if own.on_lattice and other.on_lattice else 2 * _T.rounded)
    off = np.square(there[telling] - here[telling]).mean(axis=1)
    return float(np.sqrt(np.quantile(off, _T.most_blocks) / moved))


def _repeats(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> bool:
    """Says whether much of two pictures is the same to the pixel: frames of one film repeat what stands still."""
    rows, columns = (side // _T.block for side in a.shape[:2])
    same = (a[..., 1] == b[..., 1])[: rows * _T.block, : columns * _T.block]
    cells = same.reshape(rows, _T.block, columns, _T.block).all(axis=(1, 3))
    return bool(cells.mean() > _T.repeated)


def _of_coarser(one: Stored, two: Stored) -> int:
    """Says which picture the other was made of: the one whose lattice is clearly coarser; 0 where neither is."""
    if one.on_lattice != two.on_lattice:
        return 1 if one.on_lattice else -1
    finer = log_ratio(two.steps, one.steps)
    return 0 if abs(finer) < _T.coarser else 1 if finer > 0 else -1


@dataclass(frozen=True, slots=True)
class _Beside:
    """How a picture's blocks lie beside those of another that was perhaps made of it.

    Attributes:
        count: Blocks with enough of their own to tell.
        known: Frequencies whose steps are known.
        exactly: Share of these blocks of which no coefficient lies further off than saving moves it,
        nearly: and of which a few do at most,
        about: or next to none by a wider bound.
        equal: Share of the first that did not change at all.
    """

    count: int
    known: int
    exactly: float
    nearly: float
    about: float
    equal: float

    def is_made(self) -> bool:
        """Says whether one was made of the other, where nothing was done to it: blocks lie within, or far off."""
        least = _T.sharply if self.known >= _T.many_known else _T.sharply_of_few
        return self._tells() and self.exactly >= least * self.nearly

    def is_made_partly(self) -> bool:
        """Says the same of a part of it, beside which the picture was changed by degrees."""
        return self._tells() and self.exactly >= _T.by_degrees * self.nearly

    def _tells(self) -> bool:
        return self.known >= _T.fewest_known and self.exactly > _T.made_of

    @staticmethod
    def of(own: Stored, other: Stored) -> _Beside:
        used, known = own.blocks.whole & other.blocks.whole, own.steps > 0
        here, there = own.blocks.values[used][:, known], other.blocks.values[used][:, known]
        step = own.steps[known]
        telling = (np.abs(here) > np.maximum(step / 2, _T.least_level)).sum(axis=1) >= _T.held
        if not telling.any():
            return _Beside(count=0, known=0, exactly=0.0, nearly=0.0, about=0.0, equal=0.0)
        beyond = np.abs(there - here)[telling] - step / 2
        outside = (beyond > (_T.slack_exact if other.on_lattice else _T.slack)).sum(axis=1)
        exactly = outside == 0
        equal = (beyond + step / 2).max(axis=1)[exactly] < _T.slack
        about = (beyond > _T.slack).sum(axis=1) <= _T.outside
        return _Beside(
            count=int(telling.sum()),
            known=int(known.sum()),
            exactly=float(exactly.mean()),
            nearly=float((outside <= _T.few_outside).mean()),
            about=float(about.mean()),
            equal=float(equal.mean()) if len(equal) else 0.0,
        )
