"""Which of two copies on one pixel grid was made of the other, by what their pixels tell."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.lattice import (
    Blocks,
    OnLattice,
    beside,
    beyond_both,
    brought_to,
    calm_detail,
    chroma_detail,
    gaps,
    kept_by,
    log_ratio,
    looseness,
    outside_finer,
    read_lattice,
    snapped,
)
from app.core.verify.thresholds.quality import LineageThresholds

_T = LineageThresholds()


@dataclass(frozen=True, slots=True)
class Lineage:
    """What two pictures on one grid lost against each other.

    Attributes:
        b_lost: b may lack something of a.
        a_lost: a may lack something of b. Both where the pixels do not tell which came first.
        smoothed: Which one was smoothed beyond what compression explains: -1 for a, 1 for b, 0 for neither.
        noisier: Which one had noise added, in the same way.
        equal: Every pixel is the same.
    """

    b_lost: bool
    a_lost: bool
    smoothed: int = 0
    noisier: int = 0
    equal: bool = False


def lineage(a: NDArray[np.uint8], b: NDArray[np.uint8], jpeg_a: bool, jpeg_b: bool) -> Lineage:
    """Says what two pictures lost against each other.

    Args:
        a: (h, w, 3), a file's own pixels as they lie in it.
        b: (h, w, 3), the other's.
        jpeg_a: Whether a's file is a JPEG.
        jpeg_b: Whether b's file is a JPEG.
    """
    if np.array_equal(a, b):
        return Lineage(False, False, equal=True)
    one, two = _Side.of(a, jpeg_a), _Side.of(b, jpeg_b)
    on_one, on_two = _lies(one, two), _lies(two, one)
    b_lost, a_lost = _lost(one, two, on_one, on_two)
    made_of_a, made_of_b = b_lost and not a_lost, a_lost and not b_lost
    coarser = 0.0 if one.steps is None or two.steps is None else log_ratio(one.steps, two.steps)
    if coarser > _T.coarser and not made_of_b and _is_smoothed(one, two):
        return Lineage(True, a_lost, smoothed=1)
    if coarser < -_T.coarser and not made_of_a and _is_smoothed(two, one):
        return Lineage(b_lost, True, smoothed=-1)
    if abs(coarser) > _T.coarser or not _changed(one, two, on_one, on_two):
        return Lineage(b_lost, a_lost)
    detail = calm_detail(one.blocks, two.blocks)
    if detail > _T.noisier and made_of_a:
        return Lineage(True, False, noisier=1)
    if detail < -_T.noisier and made_of_b:
        return Lineage(False, True, noisier=-1)
    bound = _T.smoother if jpeg_a and jpeg_b else _T.smoother_codec
    if detail < -bound:
        return Lineage(True, False, smoothed=1)
    if detail > bound:
        return Lineage(False, True, smoothed=-1)
    return Lineage(b_lost, a_lost)


@dataclass(frozen=True, slots=True)
class _Side:
    """A picture, its coefficients, brought to its lattice if it has one, and the lattice's steps; None without one."""

    jpeg: bool
    pixels: NDArray[np.uint8]
    raw: Blocks
    blocks: Blocks
    steps: NDArray[np.float64] | None

    @staticmethod
    def of(pixels: NDArray[np.uint8], jpeg: bool) -> _Side:
        raw, steps = read_lattice(pixels, jpeg)
        blocks = raw if steps is None else snapped(raw, steps)
        return _Side(jpeg=jpeg, pixels=pixels, raw=raw, blocks=blocks, steps=steps)


def _lies(own: _Side, other: _Side) -> OnLattice | None:
    """How the other picture lies on one's own lattice."""
    if own.steps is None:
        return None
    return beside(own.steps, own.blocks, other.blocks, other.steps)


def _lost(one: _Side, two: _Side, on_one: OnLattice | None, on_two: OnLattice | None) -> tuple[bool, bool]:
    """Says whether b, and whether a, may have lost something against the other."""
    one_of_two, two_of_one = _lies_within(on_one), _lies_within(on_two)
    if one_of_two and two_of_one:
        return _which_of_both(one, two, on_one, on_two)
    # A lattice in a file of another kind beside a JPEG was inherited, and only goes as far as the first of its own.
    if on_one is not None and one_of_two and one.jpeg >= two.jpeg:
        return _from_points(on_one, two)
    if on_two is not None and two_of_one and two.jpeg >= one.jpeg:
        return _from_points(on_two, one)[::-1]
    # Two lattices meet by chance more often than one meets what never lay on any.
    least = _T.traces_between if one.jpeg and two.jpeg else _T.traces
    traces_in_two, traces_in_one = _has_traces(on_one, least), _has_traces(on_two, least)
    if one.jpeg != two.jpeg:
        # A lattice in a file of another kind was inherited: what shows the JPEG's was made of it.
        if traces_in_two if one.jpeg else traces_in_one:
            return one.jpeg, two.jpeg
        inherited, found = (two.steps, on_two) if one.jpeg else (one.steps, on_one)
        return (True, True) if inherited is None or not _shows(found, _T.on_points) else _looser(inherited, one, two)
    if traces_in_two != traces_in_one and not _are_alike(one, two):
        return (True, False) if traces_in_two else (False, True)
    if one.steps is None or two.steps is None or not one.jpeg:
        return True, True
    coarser = log_ratio(one.steps, two.steps)
    if abs(coarser) > _T.coarser and beyond_both((one.steps, two.steps), (one.blocks, two.blocks)) < _T.siblings:
        return (True, False) if coarser > 0 else (False, True)
    return True, True


def _from_points(found: OnLattice, other: _Side) -> tuple[bool, bool]:
    """Says whether the other picture, and whether the lattice's, lost something, where the latter may be made of it.

    A re-save at high quality lies within the lattice too, but on its points. Where too few coefficients tell, another
    JPEG may be either; a file of another codec that lies as close as that is the source.
    """
    if other.jpeg and _is_inherited(found):
        return True, True
    if _shows(found, _T.on_points):
        return True, False
    if found.count >= _T.fewest and other.jpeg:
        # What was saved at a like quality and then at a better one lies off the points too, but not as well within.
        well_within = found.outside < _T.outside_source and found.outside_kept < _T.outside_source_kept
        is_source = found.peak < _T.off_points and (well_within or found.expected > _T.telling)
    elif found.count >= _T.fewest:
        is_source = found.peak < _T.off_points_codec
    else:
        is_source = not other.jpeg and found.outside < _T.outside_closely
    return (False, True) if is_source else (True, True)


def _which_of_both(one: _Side, two: _Side, on_one: OnLattice | None, on_two: OnLattice | None) -> tuple[bool, bool]:
    """Tells source from copy where either could have been made of the other as far as its own lattice goes."""
    assert one.steps is not None
    assert two.steps is not None
    if _shows(on_one, _T.one_lattice) and _shows(on_two, _T.one_lattice):
        # One lattice for both: the picture that was decoded from it lies closer to it than what was made of that.
        shared = np.where((one.steps > 1) & (two.steps > 1), np.maximum(one.steps, two.steps), 0)
        told = _looser(shared, one, two)
        return _by_chroma(one, two) if told == (True, True) else told
    told = _by_finer(one, two, on_one, on_two)
    # A picture of another kind that lies on the JPEG's points may as well have been made of it.
    against_jpeg = one.jpeg != two.jpeg and told == (two.jpeg, one.jpeg)
    return (True, True) if against_jpeg and _shows(on_one if one.jpeg else on_two, _T.on_points) else told


def _by_finer(one: _Side, two: _Side, on_one: OnLattice | None, on_two: OnLattice | None) -> tuple[bool, bool]:
    """Tells by two lattices, each of which the other picture lies within."""
    assert one.steps is not None
    assert two.steps is not None
    # The finer lattice tells: had the coarser picture been made of it, not all would lie so close to it.
    coarser = log_ratio(one.steps, two.steps)
    two_finer = coarser < 0
    fine, coarse = (two, one) if two_finer else (one, two)
    assert fine.steps is not None
    assert coarse.steps is not None
    lattices = (fine.steps, fine.blocks), (coarse.steps, coarse.blocks)
    if abs(coarser) < _T.near_steps and one.jpeg and two.jpeg:
        # Steps that hardly differ leave small numbers of them as they are, whichever came first: only gaps tell then.
        if _leans(on_one) or _leans(on_two) or gaps(*lattices) > _T.gaps:
            return _by_chroma(one, two)
        return (True, False) if two_finer else (False, True)
    outside, count = outside_finer(*lattices)
    inherited = _is_inherited(on_one) and _is_inherited(on_two)
    if count < _T.fewest or (_T.outside_inherited if inherited else _T.outside) < outside < _T.outside_finer:
        return _by_chroma(one, two)
    finer_is_copy = outside < _T.outside_finer
    if finer_is_copy:
        borne_out = abs(coarser) >= _T.like_steps or gaps(*lattices) <= _T.gaps
    else:
        borne_out = gaps(*lattices) >= _T.gapless
    if not borne_out:
        return _by_chroma(one, two)
    return (True, False) if finer_is_copy == two_finer else (False, True)


def _looser(shared: NDArray[np.float64], one: _Side, two: _Side) -> tuple[bool, bool]:
    """Tells by one lattice that shows in both pictures: each generation lies further off it."""
    loose = looseness(shared, one.raw), looseness(shared, two.raw)
    # Saved once more with the same steps, a picture lies closer to their points than rounding to pixels lets it.
    if max(loose) < _T.looser * min(loose) or min(loose) < _T.least_loose:
        return True, True
    return (True, False) if loose[1] > loose[0] else (False, True)


def _by_chroma(one: _Side, two: _Side) -> tuple[bool, bool]:
    """Tells by the colours, where light alone does not: what was subsampled once more has fewer of their changes."""
    detail = chroma_detail(one.pixels), chroma_detail(two.pixels)
    more = _T.more_chroma if one.jpeg and two.jpeg else _T.more_chroma_codec
    if max(detail) < more * min(detail) + _T.least_chroma:
        return True, True
    return (True, False) if detail[1] < detail[0] else (False, True)


def _is_smoothed(finer: _Side, coarser: _Side) -> bool:
    """Says whether a picture compressed much harder lost more detail than bringing the other to its lattice takes."""
    assert coarser.steps is not None
    return calm_detail(brought_to(coarser.steps, finer.raw), kept_by(coarser.steps, coarser.blocks)) < -_T.smoother


def _changed(one: _Side, two: _Side, on_one: OnLattice | None, on_two: OnLattice | None) -> bool:
    """Says whether more was done than compression explains."""
    if _lies_within(on_one) or _lies_within(on_two):
        return False
    if one.steps is None or two.steps is None:
        return True
    return beyond_both((one.steps, two.steps), (one.blocks, two.blocks)) > _T.changed


def _are_alike(one: _Side, two: _Side) -> bool:
    """Says of two JPEGs whether their lattices are about as coarse: by chance one then shows in the other."""
    both = one.jpeg and two.jpeg and one.steps is not None and two.steps is not None
    return both and abs(log_ratio(one.steps, two.steps)) < _T.like_steps  # type: ignore[arg-type]


def _shows(found: OnLattice | None, least: float) -> bool:
    return found is not None and found.count >= _T.fewest and found.peak > least


def _is_inherited(found: OnLattice | None) -> bool:
    """Says whether a picture lies closer to another's lattice than its own steps let it, though not on it.

    Both were made of a third then, which is not here: they show its lattice, and not that of each other.
    """
    return _leans(found) and _shows(found, _T.on_points) and not _shows(found, _T.one_lattice)


def _leans(found: OnLattice | None) -> bool:
    """Says whether a picture lies closer to another's lattice than its own steps let it, on it or not."""
    return found is not None and found.peak > found.expected + _T.inherited


def _lies_within(found: OnLattice | None) -> bool:
    return found is not None and found.outside < _T.outside and found.outside_kept < _T.outside_kept


def _has_traces(found: OnLattice | None, least: float) -> bool:
    return found is not None and found.traces_count >= _T.fewest and found.traces > least
