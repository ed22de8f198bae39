"""Whether one picture was made of another although light was changed all over it: by a vignette, filter or local tones.

Saving a JPEG moves each coefficient by up to half a step, at random, and what is made of the file carries that along:
an edit of light multiplies it, block by block, by the gain that it has there, and squares of it by how much the gain
depends on the level. With both taken out, what is left is what the later saving did. Two shots were each saved by
themselves, and differ by what both savings did, and by their grain besides.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.lattice import Stored, squares_of
from app.core.verify.thresholds.exposure import RelightingThresholds

_T = RelightingThresholds()
_RAMPS = np.ones(63, bool)
_RAMPS[[0, 7]] = False
"""Frequencies but for the lowest along either axis, to which a gain that grows across a block adds."""


def was_relit(a: NDArray[np.uint8], b: NDArray[np.uint8], one: Stored, two: Stored) -> bool:
    """Says whether the light of one picture was changed to make the other, and nothing else nearly everywhere.

    Args:
        a: (h, w, 3), a file's own pixels as they lie in it.
        b: (h, w, 3), the other's, on the same grid.
        one: The blocks of a.
        two: The blocks of b.
    """
    return _apart(two, one, squares_of(a)) < _T.apart or _apart(one, two, squares_of(b)) < _T.apart


def _apart(own: Stored, other: Stored, squares: NDArray[np.float32]) -> float:
    """How far blocks are apart, with their gain taken out, as a share of what two savings by themselves explain.

    Args:
        own: The picture whose blocks are explained.
        other: The one by which.
        squares: (n, 63), the other's squares.

    Returns:
        The median of the mean squares of blocks whose light was changed; infinity where there are too few.
    """
    used, known = own.blocks.whole & other.blocks.whole, (own.steps > 0) & _RAMPS
    if known.sum() < _T.fewest_known:
        return np.inf
    here = own.blocks.values[used][:, known]
    step, others_step = own.steps[known], other.steps[known]
    held = np.abs(here) > np.maximum(step / 2, _T.least_level)
    telling = held.sum(axis=1) >= _T.held
    if telling.sum() < _T.least_telling * len(own.blocks.values):
        return np.inf
    there = other.blocks.values[used][:, known][telling]
    fit = _Gain.of(here[telling], there, squares[used][:, known][telling], held[telling] / (step**2 / 12 + _T.rounding))
    changed = np.abs(np.log(np.maximum(fit.gain, 1e-3))) > _T.changed
    if changed.sum() < _T.fewest:
        return np.inf
    rounding = _T.rounding / 2 * (2 + fit.gain[:, None] ** 2 * (not other.on_lattice))
    both = step**2 / 12 + rounding + (fit.gain[:, None] * np.where(others_step > 1, others_step, 0)) ** 2 / 12
    left = (fit.left**2 / both * held[telling]).sum(axis=1) / (held[telling].sum(axis=1) - 2)
    return float(np.median(left[changed]))


@dataclass(frozen=True, slots=True)
class _Gain:
    """By what blocks were multiplied, (n,), and what is left of their coefficients then, (n, frequencies)."""

    gain: NDArray[np.float64]
    left: NDArray[np.float64]

    @staticmethod
    def of(
        here: NDArray[np.float32], there: NDArray[np.float32], squares: NDArray[np.float32], weight: NDArray[np.float64]
    ) -> _Gain:
        """Fits here = gain * there + bend * squares by least squares, block by block; weights are (n, frequencies)."""
        of_there, mixed, of_squares = (
            (weight * one * two).sum(axis=1) for one, two in ((there, there), (there, squares), (squares, squares))
        )
        by_there, by_squares = ((weight * one * here).sum(axis=1) for one in (there, squares))
        of_there, of_squares = of_there + 1e-6, of_squares * 1.001 + 1e-3  # flat blocks have no squares to speak of
        divisor = of_there * of_squares - mixed**2
        gain = (by_there * of_squares - by_squares * mixed) / divisor
        bend = (of_there * by_squares - mixed * by_there) / divisor
        return _Gain(gain, here - gain[:, None] * there - bend[:, None] * squares)
