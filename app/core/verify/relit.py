"""Places where light was changed while all else was left: a face made brighter, a corner darkened, local contrast.

What was done to the light of all of a picture alike is no matter here: the median is taken out first. What is left is
looked at coarsely, block by block, where compressing and resizing leave next to nothing.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import block_means, block_shares, box_mean
from app.core.verify.structure import Layers
from app.core.verify.thresholds.quality import RelightThresholds

_T = RelightThresholds()


def find_relit(layers: Layers, mask: NDArray[np.bool_]) -> NDArray[np.bool_] | None:
    """Looks for places that are lighter or darker in one of two pictures than the rest of it is.

    Args:
        layers: Two copies, their tones made alike as a whole.
        mask: (h, w) bool, where to look.

    Returns:
        The places, (h, w) bool; None if there are none.
    """
    side = max(_T.block, max(mask.shape) // _T.blocks)
    rows, columns = (length // side for length in mask.shape)
    if rows * columns < _T.fewest_blocks:
        return None
    part = np.s_[: rows * side, : columns * side]
    seen = block_shares(mask, side)
    whole = seen > _T.seen
    if whole.sum() < _T.fewest_blocks:
        return None
    looked = None if mask.all() else mask.astype(np.float32)
    source, target = (block_means(layer, side, looked) for layer in (layers.raw_source, layers.raw_target))
    blocks = (source - target) / np.maximum(seen, _T.seen)
    off = np.asarray(np.where(whole, blocks - np.median(blocks[whole]), 0), np.float32)
    around = box_mean(off, (3, 3)) / np.maximum(box_mean(whole.astype(np.float32), (3, 3)), 1 / 9)
    odd = whole & (np.abs(around) > _T.levels + _T.noises * _noise(off, whole))
    if odd.sum() < _T.fewest_odd:
        return None
    found = np.zeros(mask.shape, bool)
    found[part] = np.kron(odd, np.ones((side, side), bool))
    return found


def _noise(off: NDArray[np.float32], whole: NDArray[np.bool_]) -> float:
    """How far neighbours differ for no reason: light that was changed by hand changes little from one to the next."""
    beside = np.abs(np.diff(off, axis=1))[whole[:, 1:] & whole[:, :-1]]
    return float(np.median(beside)) if len(beside) else 0.0
