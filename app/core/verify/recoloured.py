"""Places whose colours were changed while their light was not: a part made grey, a hue turned, a retouch.

What happened to all colours alike (balance, saturation) is fitted first, robustly; what a block's mean colour is off
that map, beside what is usual for the pair, was done to the place. The noise of the JPEGs' chroma, subsampled and
quantised, is learnt from the pair itself: most of a picture is calm.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.frame import Frame
from app.core.verify.imaging import block_means, block_shares, chroma, dilate, grey, resize
from app.core.verify.thresholds.quality import RecolourThresholds

_T = RecolourThresholds()


@dataclass(frozen=True, slots=True)
class Recolour:
    """Where colours were changed.

    Attributes:
        mask: (h, w) bool, the pixels of the frame.
        greyer: Which picture has lost its colours there: -1 for a, 1 for b, 0 for neither.
    """

    mask: NDArray[np.bool_]
    greyer: int


def find_recoloured(frame: Frame, mask: NDArray[np.bool_], *, strained: bool) -> Recolour | None:
    """Looks for places whose colours follow another map than the rest.

    Args:
        frame: Both pictures on one grid.
        mask: (h, w) bool, where to look.
        strained: Light or colours were changed in all of it, or one picture was compressed hard, so that more is off.

    Returns:
        The places, None if there are none.
    """
    height, width = (side // _T.block for side in mask.shape)
    if height * width < _T.fewest_blocks:
        return None
    one, two = (_Colours.of(layer[: height * _T.block, : width * _T.block]) for layer in (frame.a, frame.b))
    seen = np.asarray(block_shares(mask, _T.block) > _T.seen)
    if seen.sum() < _T.fewest_blocks:
        return None
    off = _off_map(one, two, seen)
    noise = float(np.median(off[seen]))
    bound = max(_T.least, _T.noises * noise) * (_T.strained if strained else 1.0)
    odd = _connected(seen & (off > bound + _T.edges * np.minimum(one.spread, two.spread)))
    if not odd.any():
        return None
    grown = np.zeros(mask.shape, bool)
    grown[: height * _T.block, : width * _T.block] = np.kron(odd, np.ones((_T.block, _T.block), bool))
    return Recolour(grown, _greyer(one, two, odd, seen))


@dataclass(frozen=True, slots=True)
class _Colours:
    """Of each block: its mean colour, (rows, columns, 2), its mean luma, and how much its colours vary."""

    mean: NDArray[np.float64]
    luma: NDArray[np.float64]
    spread: NDArray[np.float64]

    @staticmethod
    def of(picture: NDArray[np.uint8]) -> _Colours:
        # Colours of small cells first: their rounding to whole levels is lost in the mean of a block.
        cells = resize(picture, (picture.shape[1] // _T.cell, picture.shape[0] // _T.cell))
        colours = chroma(cells)
        each = _T.block // _T.cell
        rows, columns = colours.shape[0] // each, colours.shape[1] // each
        blocks = colours[: rows * each, : columns * each].reshape(rows, each, columns, each, 2)
        mean = np.einsum("rycxk->rck", blocks) / each**2
        # Sums of small whole numbers: float32 holds them exactly.
        squares = np.einsum("rycxk,rycxk->rc", blocks, blocks) / each**2
        spread = np.sqrt(np.maximum(squares - np.square(mean).sum(axis=2), 0))
        luma = block_means(grey(cells), each)
        return _Colours(mean.astype(np.float64), luma, spread.astype(np.float64))


def _off_map(one: _Colours, two: _Colours, seen: NDArray[np.bool_]) -> NDArray[np.float64]:
    """How far each block is off one map of all colours, levels: (rows, columns)."""
    design = np.concatenate((one.mean, one.luma[..., None] / 128 - 1, np.ones((*one.luma.shape, 1))), axis=2)
    goal, known = two.mean[seen], design[seen]
    weight = np.ones(len(goal))
    # To begin with, colours are taken to be as they were: what is right of most is found from there.
    solved = np.eye(4, 2)
    for _ in range(_T.rounds):
        off = np.hypot(*(goal - known @ solved).T)
        weight = 1 / (1 + (off / (_T.off * float(np.median(off)) + _T.off_levels)) ** 2)
        left = (known * weight[:, None]).T @ known + _T.ridge * np.eye(4)
        solved = np.linalg.solve(left, (known * weight[:, None]).T @ goal + _T.ridge * np.eye(4, 2))
    return np.asarray(np.hypot(*np.moveaxis(two.mean - design @ solved, 2, 0)))


def _connected(odd: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Leaves out patches of fewer blocks than a change takes: a coloured edge makes one odd now and then."""
    import cv2

    _, labels, stats, _ = cv2.connectedComponentsWithStats(odd.astype(np.uint8), connectivity=8)
    kept = stats[:, cv2.CC_STAT_AREA] >= _T.fewest_odd
    kept[0] = False
    return np.asarray(kept[labels])


def _greyer(one: _Colours, two: _Colours, odd: NDArray[np.bool_], seen: NDArray[np.bool_]) -> int:
    """Says which picture has lost its colours, in the odd places or everywhere else."""
    for place in (odd, seen & ~dilate(odd, 3)):
        if not place.any():
            continue
        strength = [float(np.hypot(*np.moveaxis(side.mean, 2, 0))[place].mean()) for side in (one, two)]
        if min(strength) < _T.greyer * max(strength):
            return 1 if strength[1] < strength[0] else -1
    return 0
