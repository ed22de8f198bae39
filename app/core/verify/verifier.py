"""The verifier: two looks at two pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from app.core.holdings.frames import same_frames
from app.core.holdings.types import Holdings
from app.core.types import Alignment, Content, Edit, EditName, Kind, Match
from app.core.verify import negative
from app.core.verify.edits import name_edits
from app.core.verify.exposure import Exposure, Grain, grain_of
from app.core.verify.file_edits import few_colours
from app.core.verify.first_look import Glance, glance, moved
from app.core.verify.frame import Frame, lay_over
from app.core.verify.gain_field import evenly_lit
from app.core.verify.geometry import Matrix, inverse, shared_area
from app.core.verify.handheld import is_handheld
from app.core.verify.imaging import grey_bytes
from app.core.verify.judge import Judgement, judge
from app.core.verify.metadata import is_another_shot
from app.core.verify.palette import Palette
from app.core.verify.perspective import with_perspective
from app.core.verify.refine import refine
from app.core.verify.resaved import AS_IT_IS, agreement_of_resaved, may_be_resaved, resaved_edits
from app.core.verify.sides import Sides
from app.core.verify.structure import Layers, levelled
from app.core.verify.thresholds.placing import LookThresholds, SimilarThresholds
from app.core.verify.views import AwayError, Views

_T = LookThresholds()
_S = SimilarThresholds()
VERIFIER_VERSION = 14
_PALETTES = frozenset({"GIF", "PNG"})
"""Formats whose pictures may be reduced to a few colours."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the second look brought; `grain` is measured when it is first asked for."""

    unit: Matrix
    frame: Frame
    layers: Layers
    judgement: Judgement
    grain: Callable[[], Grain]

    def is_handheld(self, sides: tuple[Sides, Sides]) -> bool:
        """Says whether the two pictures lie on each other as two shots from one hand do."""
        plain = self.judgement.overlay is None
        return is_handheld(*sides, self.unit, self.layers.tone.error, plain=plain)


class Verifier:
    """Says how two contents relate.

    Safe to call from several threads at once; the answer depends on the pictures alone, not on the order of calls.
    """

    def __init__(self, views: Views) -> None:
        """Makes a verifier of what gives the pixels of contents."""
        import cv2

        cv2.setNumThreads(1)
        self._views = views

    def relate(self, a: Content, b: Content, cosine: float) -> Match | None:
        """Looks at two contents.

        Args:
            a: One content.
            b: Another one.
            cosine: Cosine of their descriptors.

        Returns:
            How they relate, None if they do not.

        Raises:
            LookupError: A thumbnail is gone.
        """
        if b.digest < a.digest:
            a, b = b, a
        one, two = self._views.small(a.id), self._views.small(b.id)
        seen = glance(one, two)
        if seen is None:
            maybe = negative.may_be(self._views.sketch(a.id), self._views.sketch(b.id))
            return self._as_negative(a, b, cosine) if maybe else None
        similar = _is_similar(seen, cosine)
        if seen.median < _T.again or not _same_frames(a, b):
            return _match(a, b, Kind.SIMILAR, cosine, similar, seen.unit) if similar else None
        if is_another_shot(a, b) and not self._are_equal(a, b, seen):
            return _match(a, b, Kind.SIMILAR, cosine, similar, seen.unit) if similar else None
        return self._as_resaved(a, b, cosine, seen) or self._second_look(a, b, cosine, seen, similar)

    def _as_negative(self, a: Content, b: Content, cosine: float) -> Match | None:
        """Looks at two contents of which one may be the other's negative; nothing but a copy is told of them."""
        seen = glance(negative.of_thumbnail(self._views.small(a.id)), self._views.small(b.id))
        if seen is None or seen.median < _T.again or not _same_frames(a, b) or is_another_shot(a, b):
            return None
        match = self._second_look(a, b, cosine, seen, 0.0, inverted=True)
        if match is None or match.kind is not Kind.COPY:
            return match
        inverted = Edit(EditName.INVERTED)
        return replace(match, edits=(*match.edits, inverted), reverse_edits=(*match.reverse_edits, inverted))

    def _as_resaved(self, a: Content, b: Content, cosine: float, seen: Glance) -> Match | None:
        """Says of most copies what they are in a fifth of the time, and nothing of other pictures."""
        if not may_be_resaved(a, b, seen.unit, self._views.thumbnail):
            return None
        # Where there are as many pixels, their colours are compared afterwards.
        in_colours = (a.width, a.height) == (b.width, b.height)
        one, two = (self._views.luma(content, of_colours=in_colours) for content in (a, b))
        agreement = None if one is None or two is None else agreement_of_resaved(one, two)
        if agreement is None:
            return None
        try:
            named = resaved_edits(self._views.sides(a), self._views.sides(b))
        except AwayError:
            return None
        if named is None:
            return None
        match = _match(a, b, Kind.COPY, cosine, _sure(agreement), AS_IT_IS)
        return replace(match, edits=named[0], reverse_edits=named[1])

    def _second_look(
        self, a: Content, b: Content, cosine: float, seen: Glance, similar: float, *, inverted: bool = False
    ) -> Match | None:
        one, two = self._views.full(a), self._views.full(b)
        if one is None or two is None:
            sure = max(similar, _T.pending_sure)
            return _match(a, b, Kind.SIMILAR, cosine, sure, seen.unit, pending=True)
        first = self._views.sides(a, one)
        sides = negative.of_sides(first) if inverted else first, self._views.sides(b, two)
        closer = _look_closer(*sides, seen)
        if closer is None or not closer.judgement.same or closer.is_handheld(sides):
            unit = seen.unit if closer is None else closer.unit
            return _match(a, b, Kind.SIMILAR, cosine, similar, unit) if similar else None
        edits, reverse = name_edits(*sides, closer.unit, closer.frame, closer.layers, closer.judgement, closer.grain)
        if _changed_a_colour(edits + reverse) and closer.grain().exposure is Exposure.TWO:
            return _match(a, b, Kind.SIMILAR, cosine, similar, closer.unit) if similar else None
        match = _match(a, b, Kind.COPY, cosine, _sure(closer.judgement.median), closer.unit)
        return replace(match, edits=edits, reverse_edits=reverse)

    def _are_equal(self, a: Content, b: Content, seen: Glance) -> bool:
        """Says whether every pixel is the same, so that two capture times are one with a clock set right."""
        if (a.width, a.height) != (b.width, b.height) or seen.median < _T.equal:
            return False
        one, two = self._views.full(a), self._views.full(b)
        return one is not None and two is not None and np.array_equal(one, two)


def _same_frames(a: Content, b: Content) -> bool:
    """Says whether two contents have as many frames, and each of them looks the same as the other's."""
    if a.frames == b.frames == 1:
        return True
    held = a.holdings is not None and b.holdings is not None
    return held and same_frames(a.holdings or Holdings(), b.holdings or Holdings()).alike


def _look_closer(a: Sides, b: Sides, glance: Glance) -> _Seen | None:
    """Compares the common area at the highest resolution that both pictures have."""
    frame = lay_over(grey_bytes(a.pixels), grey_bytes(b.pixels), glance.unit, _T.refined_side, fine=False)
    if frame is None:
        return None
    unit = moved(frame, refine(frame))
    seen = _judged(a, b, unit)
    if seen is None or seen.judgement.same:
        return seen
    if seen.judgement.median <= _T.placed:
        # Under much perspective, refining without it may lead astray what lay well enough on thumbnails.
        if glance.median < _T.astray:
            return seen
        unit = glance.unit
    aslant = with_perspective(a.pixels, b.pixels, unit)
    again = None if aslant is None or not _is_within(aslant) else _judged(a, b, aslant)
    # Where pictures fit aslant, nothing is laid over either: two shots that nearly fit differ in places too.
    better = again is not None and again.judgement.same and again.judgement.overlay is None
    return again if better else seen


def _is_within(unit: Matrix) -> bool:
    """Says whether one picture shows nothing that the other lacks: a camera that turned away shows both ways more."""
    return max(shared_area(unit)[0], shared_area(inverse(unit))[0]) > _T.within


def _judged(a: Sides, b: Sides, unit: Matrix) -> _Seen | None:
    frame = lay_over(a.pixels, b.pixels, unit)
    if frame is None:
        return None
    layers = levelled(frame)
    reduced = _has_few_colours(a), _has_few_colours(b)
    grain = cache(lambda: grain_of(a, b, unit))
    judgement = judge(layers, grain, strained=any(reduced), palette=Palette.of_either(frame, reduced))
    if not judgement.same and layers.tone.error > _T.uneven_light:
        judgement = _under_even_light(frame, layers, grain, strained=any(reduced)) or judgement
    return _Seen(unit=unit, frame=frame, layers=layers, judgement=judgement, grain=grain)


def _has_few_colours(side: Sides) -> bool:
    return side.content.format in _PALETTES and few_colours(side.pixels)


def _under_even_light(frame: Frame, layers: Layers, grain: Callable[[], Grain], *, strained: bool) -> Judgement | None:
    """Judges two pictures once light that differs from place to place is taken out; None if it is no copy."""
    # Where grain might have told that one was made of the other and did not, light that changed may be the scene's.
    for even in evenly_lit(frame, layers, only_round=grain().apart):
        found = levelled(even)
        if found.tone.error > _T.evened * layers.tone.error:
            continue
        judgement = judge(found, grain, strained=strained)
        if judgement.same:
            return judgement if found.from_a == layers.from_a else judgement.seen_from_other()
    return None


def _changed_a_colour(edits: tuple[Edit, ...]) -> bool:
    """Says whether colours changed in one small place alone, as something does that came or went."""
    places = [edit.amount or 0.0 for edit in edits if edit.name is EditName.RECOLOURED]
    return bool(places) and max(places) < _T.small_place


def _is_similar(seen: Glance, cosine: float) -> float:
    """How sure it is that two pictures show one scene, 0 where it is not enough to say so."""
    if seen.median > _S.median and seen.agreeing > _S.agreeing:
        return min(_S.sure, 0.5 + seen.median / 2)
    found = seen.fit
    if found is None:
        return 0.0
    support = found.inliers + _S.tile_worth * (seen.agreeing - _S.tile_chance)
    near = cosine > _S.cosine and found.inliers >= _S.near_inliers
    if near and found.area > _S.near_area and support > _S.near_support:
        return min(_S.fit_sure, _S.near_base + cosine / 2)
    spread = found.cells >= _S.cells and found.area > (_S.area if seen.agreeing > _S.tile_chance else _S.area_alone)
    if found.inliers >= _S.inliers and spread and support > _S.support:
        return min(_S.fit_sure, _S.fit_base + support / _S.fit_step)
    return 0.0


def _sure(median: float) -> float:
    return float(np.clip(_T.copy_sure - _T.copy_doubt * (1 - median), *_T.copy_bounds))


def _match(
    a: Content, b: Content, kind: Kind, cosine: float, sure: float, unit: Matrix, *, pending: bool = False
) -> Match:
    alignment = Alignment(tuple(float(v) for v in (unit / unit[2, 2]).ravel()))  # type: ignore[arg-type]
    return Match(
        a=a.id,
        b=b.id,
        kind=kind,
        cosine=cosine,
        confidence=round(sure, 4),
        alignment=alignment,
        pending=pending,
        verifier=VERIFIER_VERSION,
    )
