"""Naming what was done between two copies, each edit only where it stands out of the noise.

Edits that cannot be undone (cropping, greyscale, blur, a caption …) are named in their own direction alone: from
the picture that is whole to the one that is not. Those that can be read either way (size, turn, brightness …)
are named both ways, with reciprocal amounts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from app.core.formats import LOSSLESS_FORMATS
from app.core.types import Edit, EditName
from app.core.verify.bands import in_bands
from app.core.verify.damage import cut_off
from app.core.verify.detail_edits import detail_edits
from app.core.verify.exposure import Grain
from app.core.verify.file_edits import BOTH_WAYS, file_edits
from app.core.verify.foreign import more_foreign
from app.core.verify.frame import Frame
from app.core.verify.gain_field import evened
from app.core.verify.geometry import (
    Decomposition,
    Matrix,
    apply,
    between_pixels,
    bounds,
    explain,
    inverse,
    shared_area,
    to_pixels,
)
from app.core.verify.imaging import chroma, dilate, erode, within_rim
from app.core.verify.judge import Judgement
from app.core.verify.local_edits import local_edits
from app.core.verify.overlay import is_text, is_thin
from app.core.verify.perspective import bend
from app.core.verify.recoloured import find_recoloured
from app.core.verify.relit import find_relit
from app.core.verify.repeated_rim import has_repeated_rim
from app.core.verify.sides import Sides
from app.core.verify.size_edits import Part, size_edits
from app.core.verify.structure import Layers
from app.core.verify.surroundings import is_on_screen, is_put_around
from app.core.verify.thresholds.naming import FileThresholds, PlaceThresholds
from app.core.verify.tone_edits import IN_ALL, IN_LIGHT, Lists, Samples, tone_edits

_T = PlaceThresholds()
_FILES = FileThresholds()
_MONOCHROME = frozenset({EditName.GREYSCALE, EditName.TONED})
_OF_BLUR = frozenset({EditName.OVERLAY, EditName.TEXT, EditName.SMOOTHED})
"""What a background that was blurred looks like besides."""
_BESIDE_BLUR = _OF_BLUR | {
    EditName.BLURRED,
    EditName.LOCAL_TONE,
    EditName.RECOLOURED,
    EditName.VIGNETTE,
    EditName.BACKGROUND_BLURRED,
}
_OF_DETAIL = frozenset({EditName.BLURRED, EditName.SMOOTHED, EditName.BACKGROUND_BLURRED, EditName.SHARPENED})
"""What strokes on one of two copies look like on the other, which has fewer edges."""
_LAID_OVER = frozenset({EditName.OVERLAY, EditName.TEXT, EditName.DAMAGED})
_LIT = frozenset({EditName.VIGNETTE, EditName.LOCAL_TONE})
_LIGHT = frozenset({EditName.BRIGHTNESS, EditName.CONTRAST})

Named = tuple[tuple[Edit, ...], tuple[Edit, ...]]


def name_edits(
    a: Sides, b: Sides, unit: Matrix, frame: Frame, layers: Layers, judgement: Judgement, grain: Callable[[], Grain]
) -> Named:
    """Names the edits between two copies.

    Args:
        a: The first copy.
        b: The second copy.
        unit: Decomposition of a on b, unit coordinates.
        frame: Both on one grid.
        layers: Both with tones and sharpness made alike.
        judgement: What the tiles said.
        grain: Tells which was made of the other; asked only where something differs in places.

    Returns:
        What makes b of a, and what makes a of b.
    """
    there, back = _place_edits(a, b, unit, frame)
    in_places = judgement.overlay is not None or judgement.retouch is not None
    made = grain().surely_made if in_places else 0
    plain = layers.mask.copy()
    for covered in (judgement.overlay, judgement.retouch, judgement.defocus):
        if covered is not None:
            plain &= ~covered.mask
    coarse = any((side.content.metadata.jpeg_quality or 100) < _FILES.coarse for side in (a, b))
    bands = in_bands(layers, plain)
    local = local_edits(layers, plain, bands)
    lit = {edit.name for edit in local[0] + local[1]} & _LIT
    even = evened(frame, plain, around_middle=EditName.VIGNETTE in lit) if lit else frame
    as_levelled = even is frame and bool((plain == layers.mask).all())
    samples, dull = layers.samples if as_levelled else None, abs(layers.blur) >= _T.dull
    tones, colours = _colour_and_tone_edits(even, plain, samples, grain, coarse=coarse, dull=dull)
    for more in (
        tones,
        detail_edits(layers, bands, not _is_coarser(b, a), not _is_coarser(a, b)),
        _overlay_edits(frame, layers, judgement, made),
        local,
        colours,
    ):
        there += more[0]
        back += more[1]
    if judgement.defocus is not None:
        blurred = Edit(EditName.BACKGROUND_BLURRED, round(judgement.defocus.share, 3))
        there[:], back[:] = ([edit for edit in edits if edit.name not in _BESIDE_BLUR] for edits in (there, back))
        (there if judgement.defocus.on_source != layers.from_a else back).append(blurred)
    for edits in (there, back):
        if any(edit.name is EditName.BACKGROUND_BLURRED for edit in edits):
            edits[:] = [edit for edit in edits if edit.name not in _OF_BLUR]
    first, second = (there, back)[:: -made or 1]
    if made and any(edit.name in _LAID_OVER for edit in second):
        first[:] = [edit for edit in first if edit.name not in _OF_DETAIL]
    if all(edit.name in BOTH_WAYS for edit in there + back):
        # What else was done would change light in places too, and is named already.
        relit = _relit_edits(frame, layers, plain)
        least = IN_ALL if _is_fine(a) and _is_fine(b) else IN_LIGHT
        slight = ([], []) if relit[0] else tone_edits(frame, plain, coarse=coarse, samples=samples, least=least)
        there += relit[0] + slight[0]
        back += relit[1] + slight[1]
    file_there, file_back = file_edits(a, b, unit, there, back)
    return tuple(there + file_there), tuple(back + file_back)


def _is_fine(side: Sides) -> bool:
    """Says whether a file was compressed so little, if at all, that its colours did not suffer."""
    quality = side.content.metadata.jpeg_quality
    return side.content.format in LOSSLESS_FORMATS if quality is None else quality >= _FILES.fine


def _is_coarser(one: Sides, other: Sides) -> bool:
    """Says whether a JPEG was compressed so much harder than the other that grain was lost by it."""
    quality, beside = one.content.metadata.jpeg_quality, other.content.metadata.jpeg_quality
    return quality is not None and quality < min(_FILES.grainless, (beside or 100) - _FILES.coarser)


def _place_edits(a: Sides, b: Sides, unit: Matrix, frame: Frame) -> tuple[list[Edit], list[Edit]]:
    share_a, polygon_a = shared_area(unit)
    share_b, polygon_b = shared_area(inverse(unit))
    height, width = frame.mask.shape
    noise = max(_T.lost, _T.lost_pixels * (1 / width + 1 / height))
    there: list[Edit] = []
    back: list[Edit] = []
    border_a = 1 - share_a > noise and (
        is_put_around(a.pixels, polygon_a) or has_repeated_rim(a.pixels, b.pixels, unit)
    )
    border_b = 1 - share_b > noise and (
        is_put_around(b.pixels, polygon_b) or has_repeated_rim(b.pixels, a.pixels, inverse(unit))
    )
    cut_a = 1 - share_a > noise and not border_a
    cut_b = 1 - share_b > noise and not border_b
    if cut_a:
        there.append(Edit(EditName.CROPPED, round(share_a, 4), bounds(polygon_a)))
    if cut_b:
        back.append(Edit(EditName.CROPPED, round(share_b, 4), bounds(polygon_b)))
    if border_b:
        there.append(Edit(EditName.BORDER, round(1 - share_b, 4)))
    if border_a:
        back.append(Edit(EditName.BORDER, round(1 - share_a, 4)))

    pixels = between_pixels(unit, a.size, b.size)
    centre = apply(to_pixels(*a.size), polygon_a.mean(axis=0, keepdims=True))[0]
    centre_b = apply(pixels, centre[None])[0]
    forth = explain(pixels, (float(centre[0]), float(centre[1])))
    reverse = explain(inverse(pixels), (float(centre_b[0]), float(centre_b[1])))
    bent = bend(unit)
    there += _turn_edits(forth, bent, made=cut_a or border_b or not (cut_b or border_a))
    back += _turn_edits(reverse, bent, made=cut_b or border_a or not (cut_a or border_b))
    there += [Edit(EditName.SCREENSHOT, round(1 - share_b, 4))] * (border_b and is_on_screen(b.pixels, polygon_b))
    back += [Edit(EditName.SCREENSHOT, round(1 - share_a, 4))] * (border_a and is_on_screen(a.pixels, polygon_a))
    more, less = size_edits(Part(a, polygon_a), Part(b, polygon_b), forth, frame.mask.shape, whole=not (there or back))
    return there + more, back + less


def _turn_edits(placement: Decomposition, bent: float, *, made: bool) -> list[Edit]:
    """Edits of orientation; `made` says whether this direction may have been straightened, `bent` how far aslant."""
    found = []
    if placement.mirrored:
        found.append(Edit(EditName.MIRRORED))
    if placement.quarter_turns:
        found.append(Edit(EditName.ROTATED, 90.0 * placement.quarter_turns))
    if bent > _T.bend:
        # What stretches and turns in the middle follows from it.
        return [*found, Edit(EditName.PERSPECTIVE, round(bent, 4))] if made else found
    if abs(placement.degrees) > _T.degrees and made:
        found.append(Edit(EditName.STRAIGHTENED, round(placement.degrees, 2)))
    if abs(np.log(placement.stretch)) > _T.stretch:
        found.append(Edit(EditName.STRETCHED, round(placement.stretch, 4)))
    return found


def _overlay_edits(frame: Frame, layers: Layers, judgement: Judgement, made: int) -> tuple[list[Edit], list[Edit]]:
    there: list[Edit] = []
    back: list[Edit] = []
    for covered in (judgement.overlay, judgement.retouch):
        if covered is None or _is_rim(covered.mask, frame.mask):
            continue
        on_a = covered.on_source == layers.from_a
        if made:
            on_a = made < 0
        elif covered is judgement.overlay and (foreign := more_foreign(frame.a, frame.b, covered.mask)):
            on_a = foreign < 0
        name = EditName.OVERLAY if cut_off(frame.a if on_a else frame.b, covered.mask) is None else EditName.DAMAGED
        if name is EditName.OVERLAY and judgement.overlay is not None and is_text(judgement.overlay):
            name = EditName.TEXT
        (back if on_a else there).append(_covered(covered.mask, frame.unit_b if on_a else frame.unit_a, name))
    return there, back


def _is_rim(mask: NDArray[np.bool_], common: NDArray[np.bool_]) -> bool:
    """Says whether what differs lies along the rim of the common area: the edge of a frame around one of them."""
    rim = max(_T.least_rim, round(max(mask.shape) / _T.rim_part))
    inner = mask & within_rim(common, rim) & erode(common, 2 * max(rim, _T.block) + 1)
    return bool(inner.sum() < _T.in_rim * mask.sum())


def _colour_and_tone_edits(
    frame: Frame,
    plain: NDArray[np.bool_],
    samples: Samples | None,
    grain: Callable[[], Grain],
    *,
    coarse: bool,
    dull: bool,
) -> tuple[Lists, Lists]:
    """What was done to light and colours in all of a picture, and to the colours of a part; blur mixes colours too."""
    whole = tone_edits(frame, plain, coarse=coarse, samples=samples)
    if any(edit.name in _MONOCHROME for edit in whole[0] + whole[1]):
        return whole, ([], [])
    beside = plain if plain.all() else ~dilate(~plain, _T.fringe)
    found = find_recoloured(frame, beside, strained=coarse or dull)
    # What was done to a part must not be taken for what was done to all.
    tones = whole if found is None else tone_edits(frame, plain & ~found.mask, coarse=coarse)
    if found is not None and any(edit.name in _LIGHT for edit in tones[0] + tones[1]):
        # Where light was changed in all of it, colours are off in many a place.
        found = find_recoloured(frame, beside, strained=True)
        tones = tones if found is not None else whole
    if found is None:
        return tones, ([], [])
    # Thin letters with a colour of their own were written; what is under them is no greyer copy.
    side = grain().surely_made or _written(frame, found.mask) or found.greyer
    there = [_covered(found.mask, frame.unit_a, EditName.RECOLOURED)] if side >= 0 else []
    back = [_covered(found.mask, frame.unit_b, EditName.RECOLOURED)] if side <= 0 else []
    return tones, (there, back)


def _written(frame: Frame, place: NDArray[np.bool_]) -> int:
    """Says over which picture strokes lie in a place of other colours: -1 over a, 1 over b, 0 where none are seen."""
    off = np.hypot(*np.moveaxis(chroma(frame.a) - chroma(frame.b), 2, 0))
    strokes = place & (off > _T.written)
    return more_foreign(frame.a, frame.b, strokes) if strokes.any() and is_thin(strokes) else 0


def _relit_edits(frame: Frame, layers: Layers, plain: NDArray[np.bool_]) -> tuple[list[Edit], list[Edit]]:
    """What was done to the light of a part; nobody can tell which of both was before the other."""
    found = find_relit(layers, plain)
    if found is None:
        return [], []
    there, back = (_covered(found, unit, EditName.LOCAL_TONE) for unit in (frame.unit_a, frame.unit_b))
    return [replace(there, amount=None)], [replace(back, amount=None)]


def _covered(mask: NDArray[np.bool_], to_unit: Matrix, name: EditName = EditName.OVERLAY) -> Edit:
    """The edit of what is covered in a frame, with its place in the picture that has it uncovered."""
    rows, columns = np.nonzero(mask)
    corners = np.array([(columns.min(), rows.min()), (columns.max() + 1, rows.max() + 1)], np.float64) - 0.5
    return Edit(name, round(float(mask.mean()), 4), bounds(apply(to_unit, corners)))
