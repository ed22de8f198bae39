"""Deciding from tiles whether two pictures are one exposure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import dilate
from app.core.verify.overlay import Overlay, find_overlay
from app.core.verify.structure import Layers, Tiles, tiles

_SEEN = 0.9
_BINS = 6
_ODD_RATIO = 3.0
_ODD_LEVELS = 2.5
_MOST_ODD = 0.55


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the tiles say.

    Attributes:
        same: One exposure.
        median: Median correlation of the tiles with detail, odd ones left out.
        worst: 99th percentile of the residual beside what is usual for the pair.
        odd: Share of tiles that differ in structure.
        detail: How many tiles have detail that both pictures share.
        overlay: What explains the odd tiles, if something does.
    """

    same: bool
    median: float
    worst: float
    odd: float
    detail: int
    overlay: Overlay | None


def tile_side(shape: tuple[int, ...]) -> int:
    """The side of the tiles that suit a frame (h, w)."""
    longest = max(shape[:2])
    if longest < 320:
        return 16
    return 24 if longest < 1000 else 32


def judge(layers: Layers) -> Judgement:
    """Judges two layers whose tones and sharpness were made alike."""
    height, width = layers.mask.shape
    if min(height, width) < 48:
        return _doubtful()
    found = tiles(layers, tile_side(layers.mask.shape))
    usable = found.seen > _SEEN
    if usable.sum() < 9:
        return _doubtful()
    ratio = _unusual(found, usable)
    odd = usable & (ratio > _ODD_RATIO) & (np.sqrt(found.residual) > _ODD_LEVELS) & (found.correlation < 0.97)
    overlay = None
    if odd.any():
        overlay = find_overlay(layers, _spread(odd, found.tile, layers.mask.shape))
    calm = usable & ~_grown(odd)
    energy = np.minimum(found.energy, found.energy_source)
    detailed = calm & (energy > np.clip(np.quantile(energy[usable], 0.75), 2.0, 25.0))
    detail = int((calm & (energy > 1.0) & (found.correlation > 0.8)).sum())
    if detailed.sum() < 6:
        return _doubtful(float(odd.sum() / usable.sum()), detail)
    median = float(np.median(found.correlation[detailed]))
    worst = float(np.quantile(ratio[calm], 0.99)) if calm.any() else 99.0
    share = float(odd.sum() / usable.sum())
    same = _is_same(median, worst, detail)
    if odd.sum() > 1 and not (overlay is not None and share < _MOST_ODD and _is_laid_over(overlay, layers)):
        same = False
    return Judgement(same, median, worst, share, detail, overlay if odd.any() else None)


def _doubtful(odd: float = 0.0, detail: int = 0) -> Judgement:
    return Judgement(False, 0.0, 99.0, odd, detail, None)


def _is_same(median: float, worst: float, detail: int) -> bool:
    if detail < 12 or median < 0.9:
        return False
    return worst < (3.0 if median > 0.97 else 1.9)


def _is_laid_over(overlay: Overlay, layers: Layers) -> bool:
    """Says whether what differs was laid over a photo; on pages of text, nothing counts as laid over."""
    base = layers.target if overlay.on_source else layers.source
    seen = base[layers.mask]
    counts = np.histogram(seen, bins=64, range=(0, 256))[0]
    plain = np.convolve(counts, (1, 1, 1), "same").max() / max(len(seen), 1)
    return overlay.explained > 0.72 and overlay.own_edges > 0.7 and plain < 0.5


def _unusual(found: Tiles, usable: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Each tile's residual beside what tiles of like contrast have in this pair."""
    contrast, left = np.sqrt(found.energy), np.sqrt(found.residual)
    order = np.argsort(contrast[usable], kind="stable")
    parts = [part for part in np.array_split(order, _BINS) if len(part)]
    at = [float(np.median(contrast[usable][part])) for part in parts]
    usual = np.maximum.accumulate([float(np.median(left[usable][part])) for part in parts])
    return np.asarray(left / (np.interp(contrast, at, usual) + 0.5))


def _grown(odd: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Odd tiles and those that overlap them."""
    return dilate(odd, 3)


def _spread(odd: NDArray[np.bool_], tile: int, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """The pixels that odd tiles cover."""
    covered = np.zeros(shape, bool)
    half = tile // 2
    for row, column in zip(*np.nonzero(odd), strict=True):
        covered[row * half : row * half + tile, column * half : column * half + tile] = True
    return covered
