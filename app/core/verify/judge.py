"""Deciding from tiles whether two pictures are one exposure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from app.core.verify.damage import cut_off
from app.core.verify.defocus import Defocus, as_blurred
from app.core.verify.exposure import Exposure, Grain
from app.core.verify.imaging import dilate, within_rim
from app.core.verify.laid_over import is_laid_over, is_page, is_thing
from app.core.verify.local_edits import steepness
from app.core.verify.overlay import Overlay, find_overlay
from app.core.verify.palette import Palette
from app.core.verify.retouched import Retouch, find_retouch, softened, spread
from app.core.verify.structure import Layers, Tiles, tiles, usual_residual
from app.core.verify.thresholds.excuses import DefocusThresholds
from app.core.verify.thresholds.judging import JudgeThresholds

_T = JudgeThresholds()
_DEFOCUS = DefocusThresholds()


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
        defocus: What was blurred in one of them so that the rest stands out, None if nothing.
    """

    same: bool
    median: float
    worst: float
    odd: float
    detail: int
    overlay: Overlay | None
    retouch: Retouch | None = None
    defocus: Defocus | None = None

    def seen_from_other(self) -> Judgement:
        """The same of layers whose source is the other picture."""
        overlay = None if self.overlay is None else replace(self.overlay, on_source=not self.overlay.on_source)
        retouch = None if self.retouch is None else replace(self.retouch, on_source=not self.retouch.on_source)
        defocus = None if self.defocus is None else replace(self.defocus, on_source=not self.defocus.on_source)
        return replace(self, overlay=overlay, retouch=retouch, defocus=defocus)


def tile_side(shape: tuple[int, ...]) -> int:
    """The side of the tiles that suit a frame (h, w)."""
    longest = max(shape[:2])
    return next(side for below, side in _T.tiles if longest < below)


def judge(
    layers: Layers, grain: Callable[[], Grain] = Grain, *, strained: bool = False, palette: Palette | None = None
) -> Judgement:
    """Judges two layers whose tones and sharpness were made alike.

    Args:
        layers: Both pictures.
        grain: Tells whether both are one exposure; asked only where the tiles leave it open.
        strained: One was reduced to a few colours, so that tiles differ here and there by how these were strewn.
        palette: These colours, where they are known.
    """
    if min(layers.mask.shape) < _T.least_side:
        return _doubtful()
    told = cache(grain)
    found = _judged(layers, told, palette, strained=strained)
    # A background that was blurred looks like something laid over as well.
    plain = found.same and found.overlay is None and found.retouch is None
    if plain or not (_is_one(told()) or told().repeated):
        return found
    if found.same and _was_drawn(found.overlay):
        return found
    for blurred, defocus in as_blurred(layers):
        again = _judged(blurred, told, None, strained=strained)
        followed = again.same and again.median > _DEFOCUS.median and again.overlay is None
        if found.same and not _explains_more(again, found):
            continue
        if (followed and _is_one(told())) or (again.median > _DEFOCUS.sure_median and again.odd < _DEFOCUS.odd):
            return replace(again, same=True, overlay=None, retouch=None, defocus=defocus)
    return found


def _was_drawn(overlay: Overlay | None) -> bool:
    """Says whether few colours explain so much of an overlay that no blur has to."""
    return overlay is not None and overlay.drawn and overlay.explained > _DEFOCUS.drawn


def _explains_more(blurred: Judgement, found: Judgement) -> bool:
    """Says whether blur accounts for what differs between two copies: strokes that were drawn are detail as well.

    Args:
        blurred: What the tiles say once the sharper picture was blurred as the other is.
        found: What they said before.
    """
    left = blurred.odd <= max(_DEFOCUS.least_odd, _DEFOCUS.left * found.odd)
    return left and blurred.median > found.median - _DEFOCUS.lost


def _is_one(grain: Grain) -> bool:
    return grain.exposure in (Exposure.ONE, Exposure.PARTLY)


def _judged(layers: Layers, told: Callable[[], Grain], palette: Palette | None, *, strained: bool) -> Judgement:
    view = _View.of(layers, _T.seen, strained=strained)
    if palette is not None:
        view = view.without(palette)
    if view.usable.sum() < _T.fewest:
        return _doubtful()
    sharpened = cache(lambda: layers.tone.error < _T.even_tones and steepness(layers, layers.mask) > _T.sharpened)
    if view.odd.sum() > _T.allowed and not view.strained and sharpened():
        view = _View.of(layers, _T.seen, strained=True)  # sharpening adds rims to what it finds
    if view.odd.sum() > _T.allowed:
        return _of_places(view, layers, told)
    found = _of_calm(view, layers, told)
    if found.same and layers.tone.error > _T.uneven_tones and told().lit and not sharpened():
        return replace(found, same=False)  # smoke, or a shadow that passes: next to no structure of its own
    return found


def _of_calm(view: _View, layers: Layers, told: Callable[[], Grain]) -> Judgement:
    """Judges two pictures that differ in no place by itself."""
    found = _summed_up(view, layers, same=True)
    if not found.same and found.median > _T.sure_median and _is_one(told()):
        return _summed_up(view, layers, same=True, sure=True)
    return found


def _of_places(view: _View, layers: Layers, told: Callable[[], Grain]) -> Judgement:
    """Judges two pictures that differ in some places."""
    overlay = dulled = end = None
    suspect = spread(view.odd, view.found.tile, layers.mask.shape)
    if view.share <= _T.most_odd:
        overlay = find_overlay(layers, suspect)
    inner = within_rim(layers.mask, _T.rim)
    if overlay is not None and _share(inner, overlay.mask & suspect) <= _T.in_rim:
        # Where one of them ends, resampling and the blocks of a JPEG leave traces.
        rest = _View.of(replace(layers, mask=inner), _T.seen, strained=view.strained)
        calm = rest.odd.sum() <= _T.allowed and rest.usable.sum() >= _T.fewest
        return _of_calm(rest, layers, told) if calm else _summed_up(rest, layers, same=False)
    if overlay is not None:
        end = cut_off(layers.raw_source if overlay.on_source else layers.raw_target, overlay.mask)
        if end is not None:
            overlay = replace(overlay, mask=end)
        else:
            dulled = softened(layers, overlay.mask)
    # Somebody passes before a fixed camera, and what was drawn looks alike: only the grain beside it tells.
    if told().exposure is Exposure.TWO or (told().apart and layers.tone.change > _T.toned):
        return _summed_up(view, layers, same=False)
    if told().relit and view.share < _T.relit_odd:
        return _of_calm(view, layers, told)  # what its light burnt out here and there
    one = told().exposure is Exposure.ONE and not (is_page(layers, overlay) or (is_thing(overlay) and not told().made))
    if overlay is None or not (one or end is not None or dulled or is_laid_over(overlay, layers)):
        return _summed_up(view, layers, same=one, sure=one)
    if one and told().made:
        overlay = replace(overlay, on_source=(told().made < 0) == layers.from_a)
    # What is left beside the overlay has to be alike without excuse.
    beside = layers.mask & ~dilate(overlay.mask, _T.fringe)
    rest = _View.of(replace(layers, mask=beside), _T.seen_beside, strained=view.strained)
    if rest.usable.sum() < _T.fewest or rest.odd.sum() > _T.allowed + _T.allowed_beside * rest.usable.sum():
        return _summed_up(view, layers, None if one else overlay, same=one, sure=one)
    return _summed_up(rest, layers, overlay, dulled, same=True, sure=one, share=view.share)


def _share(part: NDArray[np.bool_], whole: NDArray[np.bool_]) -> float:
    """How much of a place, (h, w) bool, lies in a part of the picture."""
    return float((part & whole).sum() / max(int(whole.sum()), 1))


@dataclass(frozen=True, slots=True)
class _View:
    """Tiles, which of them count, and which differ in structure; (rows, columns) each."""

    found: Tiles
    usable: NDArray[np.bool_]
    ratio: NDArray[np.float64]
    odd: NDArray[np.bool_]
    strained: bool

    @property
    def share(self) -> float:
        """Share of odd tiles."""
        return float(self.odd.sum() / max(int(self.usable.sum()), 1))

    def without(self, palette: Palette) -> _View:
        """The same, less odd tiles that few colours explain."""
        odd, half = self.odd.copy(), self.found.tile // 2
        for row, column in zip(*np.nonzero(odd), strict=True):
            place = slice(row * half, row * half + 2 * half), slice(column * half, column * half + 2 * half)
            odd[row, column] = not palette.explains(place)
        return replace(self, odd=odd)

    @staticmethod
    def of(layers: Layers, seen: float, *, strained: bool) -> _View:
        found = tiles(layers, tile_side(layers.mask.shape))
        usable = found.seen > seen
        if usable.sum() < _T.fewest:
            return _View(
                found=found,
                usable=usable,
                ratio=np.ones(usable.shape),
                odd=np.zeros(usable.shape, bool),
                strained=strained,
            )
        ratio = _unusual(found, usable)
        # Where tones were changed a lot, what was rounded and burnt out by it is no other structure.
        strained = strained or layers.tone.change > _T.strained
        if strained:
            usable &= ~_burnt_out(found)
        unusual = ratio > (_T.odd_ratio_strained if strained else _T.odd_ratio)
        unlike = found.correlation < (_T.unlike_strained if strained else _T.unlike)
        odd = usable & unusual & unlike & (np.sqrt(found.residual) > _T.odd_levels)
        return _View(found=found, usable=usable, ratio=ratio, odd=odd, strained=strained)


def _summed_up(
    view: _View,
    layers: Layers,
    overlay: Overlay | None = None,
    retouch: Retouch | None = None,
    *,
    same: bool,
    sure: bool = False,
    share: float | None = None,
) -> Judgement:
    """Judges what is calm; what lies in the place of an overlay is none where it is a retouch.

    Args:
        view: The tiles.
        layers: Both pictures.
        overlay: What explains the odd tiles.
        retouch: Where one lost its detail.
        same: Nothing speaks against one exposure so far.
        sure: Grain says that it is one, whatever the tiles say.
        share: Share of odd tiles, where the view is of what lies beside them.
    """
    found, usable = view.found, view.usable
    share = view.share if share is None else share
    calm = usable & ~dilate(view.odd, _T.calm)
    energy = np.minimum(found.energy, found.energy_source)
    floor = _T.energy_bounds[1]
    if usable.any():
        floor = float(np.clip(np.quantile(energy[usable], _T.energy_quantile), *_T.energy_bounds))
    detailed = calm & (energy > floor)
    detail = int((calm & (energy > _T.faint_energy) & (found.correlation > _T.faint_correlation)).sum())
    if detailed.sum() < _T.fewest_detailed:
        return _doubtful(share, detail)
    median = float(np.median(found.correlation[detailed]))
    worst = float(np.quantile(view.ratio[calm], _T.worst_quantile))
    alike = _is_same(median, worst, detail, view.strained) and (overlay is None or median > _T.overlay_median)
    same = same and (sure or alike)
    if same and overlay is None:
        retouch = find_retouch(layers, found.tile, usable)
    return Judgement(
        same=same,
        median=median,
        worst=worst,
        odd=share,
        detail=detail,
        overlay=overlay if retouch is None else None,
        retouch=retouch,
    )


def _doubtful(odd: float = 0.0, detail: int = 0) -> Judgement:
    return Judgement(same=False, median=0.0, worst=99.0, odd=odd, detail=detail, overlay=None)


def _is_same(median: float, worst: float, detail: int, strained: bool) -> bool:
    """Says whether what is left is noise: the less the tiles agree, the more evenly that has to be spread."""
    rows = (*_T.alike, *_T.alike_strained) if strained else _T.alike
    return any(median > least and worst < most and detail >= tiles for least, most, tiles in rows)


def _burnt_out(found: Tiles) -> NDArray[np.bool_]:
    """Tiles that are white or black in the target, and faint in the source."""
    extreme = (found.mean > _T.burnt[1]) | (found.mean < _T.burnt[0])
    return extreme & (found.energy < _T.burnt_energy) & (found.energy_source < _T.faint_source_energy)


def _unusual(found: Tiles, usable: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Each tile's residual beside what tiles of like contrast have in this pair."""
    contrast, left = np.sqrt(found.energy), np.sqrt(found.residual)
    return np.asarray(left / (usual_residual(contrast, left, usable) + 0.5))
