"""Deciding from tiles whether two pictures are one exposure."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import dilate
from app.core.verify.overlay import Overlay, find_overlay
from app.core.verify.retouched import Retouch, find_retouch, softened, spread
from app.core.verify.structure import Layers, Tiles, tiles, usual_residual

_SEEN = 0.9
_ODD_RATIO = 3.0
_ODD_RATIO_STRAINED = 4.0
_UNLIKE, _UNLIKE_STRAINED = 0.97, 0.9
_STRAINED = 6.0
_ODD_LEVELS = 2.5
_MOST_ODD = 0.55
_ALIKE = ((0.97, 3.5, 12), (0.93, 1.9, 40), (0.87, 1.5, 100))
_FEWEST = 9
_ALLOWED = 1
_ALLOWED_BESIDE = 0.005
_SEEN_BESIDE = 0.5
_FRINGE = 9
_EXPLAINED, _OWN, _BOTH, _FLAT = 0.8, 0.5, 0.5, 0.5
_STROKES_EXPLAINED, _STROKES_OWN, _STROKES_CHANGE = 0.65, 0.65, 15.0
"""What is laid over: least explained, own edges, both together, and flatness; and what is enough for strokes."""
_SURE = 0.8
_PLAIN, _PLAIN_SURE = 0.5, 0.7
_BURNT_ENERGY, _FAINT_ENERGY = 4.0, 64.0
_TINY = 0.0025


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
        retouch: Where one of them lost its detail and the rest did not, None if nowhere.
    """

    same: bool
    median: float
    worst: float
    odd: float
    detail: int
    overlay: Overlay | None
    retouch: Retouch | None = None


def tile_side(shape: tuple[int, ...]) -> int:
    """The side of the tiles that suit a frame (h, w)."""
    longest = max(shape[:2])
    if longest < 320:
        return 16
    return 24 if longest < 1000 else 32


def judge(layers: Layers) -> Judgement:
    """Judges two layers whose tones and sharpness were made alike."""
    if min(layers.mask.shape) < 48:
        return _doubtful()
    view = _View.of(layers, _SEEN)
    if view.usable.sum() < _FEWEST:
        return _doubtful()
    odd_share = float(view.odd.sum() / view.usable.sum())
    overlay = dulled = None
    if view.odd.sum() > _ALLOWED:
        if odd_share <= _MOST_ODD:
            overlay = find_overlay(layers, spread(view.odd, view.found.tile, layers.mask.shape))
        if overlay is not None:
            dulled = softened(layers, overlay.mask)
        if overlay is None or not (dulled or _is_laid_over(overlay, layers)):
            return _summed_up(view, odd_share, None, layers, same=False)
        # What is left beside the overlay has to be alike without excuse.
        beside = layers.mask & ~dilate(overlay.mask, _FRINGE)
        view = _View.of(replace(layers, mask=beside), _SEEN_BESIDE)
        if view.usable.sum() < _FEWEST or view.odd.sum() > _ALLOWED + _ALLOWED_BESIDE * view.usable.sum():
            return _summed_up(view, odd_share, overlay, layers, same=False)
    return _summed_up(view, odd_share, overlay, layers, dulled, same=True)


@dataclass(frozen=True, slots=True)
class _View:
    """Tiles, which of them count, and which differ in structure; (rows, columns) each."""

    found: Tiles
    usable: NDArray[np.bool_]
    ratio: NDArray[np.float64]
    odd: NDArray[np.bool_]

    @staticmethod
    def of(layers: Layers, seen: float) -> _View:
        found = tiles(layers, tile_side(layers.mask.shape))
        usable = found.seen > seen
        if usable.sum() < _FEWEST:
            return _View(found, usable, np.ones(usable.shape), np.zeros(usable.shape, bool))
        ratio = _unusual(found, usable)
        # Where tones were changed a lot, what was rounded and burnt out by it is no other structure.
        strained = layers.tone.change > _STRAINED
        if strained:
            usable &= ~_burnt_out(found)
        unusual = ratio > (_ODD_RATIO_STRAINED if strained else _ODD_RATIO)
        unlike = found.correlation < (_UNLIKE_STRAINED if strained else _UNLIKE)
        odd = usable & unusual & unlike & (np.sqrt(found.residual) > _ODD_LEVELS)
        return _View(found, usable, ratio, odd)


def _summed_up(
    view: _View, odd: float, overlay: Overlay | None, layers: Layers, retouch: Retouch | None = None, *, same: bool
) -> Judgement:
    """Judges what is calm; what lies in the place of an overlay is none where it is a retouch."""
    found, usable = view.found, view.usable
    calm = usable & ~dilate(view.odd, 3)
    energy = np.minimum(found.energy, found.energy_source)
    floor = float(np.clip(np.quantile(energy[usable], 0.75), 2.0, 25.0)) if usable.any() else 25.0
    detailed = calm & (energy > floor)
    detail = int((calm & (energy > 1.0) & (found.correlation > 0.8)).sum())
    if detailed.sum() < 6:
        return _doubtful(odd, detail)
    median = float(np.median(found.correlation[detailed]))
    worst = float(np.quantile(view.ratio[calm], 0.99))
    same = same and _is_same(median, worst, detail) and (overlay is None or median > 0.97)
    if same and overlay is None:
        retouch = find_retouch(layers, found.tile, usable)
    return Judgement(same, median, worst, odd, detail, overlay if retouch is None else None, retouch)


def _doubtful(odd: float = 0.0, detail: int = 0) -> Judgement:
    return Judgement(False, 0.0, 99.0, odd, detail, None)


def _is_same(median: float, worst: float, detail: int) -> bool:
    """Says whether what is left is noise: the less the tiles agree, the more evenly that has to be spread."""
    return any(median > least and worst < most and detail >= tiles for least, most, tiles in _ALIKE)


def _is_laid_over(overlay: Overlay, layers: Layers) -> bool:
    """Says whether what differs was laid over a photo; on pages of text, nothing counts as laid over."""
    base = layers.target if overlay.on_source else layers.source
    seen = base[layers.mask]
    counts = np.histogram(seen, bins=64, range=(0, 256))[0]
    plain = np.convolve(counts, (1, 1, 1), "same").max() / max(len(seen), 1)
    # What is tiny may be anything: closed eyes have few colours too.
    sure = overlay.explained > _SURE and overlay.own_edges > _SURE
    if not overlay.drawn or overlay.mask.mean() < _TINY or plain > (_PLAIN_SURE if sure else _PLAIN):
        return False
    if overlay.thin:
        # What moved by a pixel or two leaves thin traces along its edges, but faint ones.
        clear = overlay.change > _STROKES_CHANGE and overlay.own_edges > _STROKES_OWN
        return clear and overlay.explained > _STROKES_EXPLAINED
    both = overlay.explained * overlay.own_edges
    return overlay.explained > _EXPLAINED and overlay.own_edges > _OWN and both > _BOTH and overlay.flat > _FLAT


def _burnt_out(found: Tiles) -> NDArray[np.bool_]:
    """Tiles that are white or black in the target, and faint in the source."""
    extreme = (found.mean > 249) | (found.mean < 6)
    return extreme & (found.energy < _BURNT_ENERGY) & (found.energy_source < _FAINT_ENERGY)


def _unusual(found: Tiles, usable: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Each tile's residual beside what tiles of like contrast have in this pair."""
    contrast, left = np.sqrt(found.energy), np.sqrt(found.residual)
    return np.asarray(left / (usual_residual(contrast, left, usable) + 0.5))
