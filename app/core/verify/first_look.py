"""The first look, on thumbnails: aligns and rejects, never convicts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.align import Fit, fit
from app.core.verify.dense import whole_picture
from app.core.verify.features import Features
from app.core.verify.frame import Frame, lay_over
from app.core.verify.geometry import Matrix, between_units, inverse, shared_area
from app.core.verify.imaging import grey
from app.core.verify.matching import KeypointPairs, enough, match
from app.core.verify.refine import has_detail, normalised, refine_if, seen_tiles, shifts
from app.core.verify.thresholds.placing import FirstLookThresholds

_T = FirstLookThresholds()


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A thumbnail's features, and its luma (h, w) when that is asked for."""

    features: Features
    luma: Callable[[], NDArray[np.uint8]]


@dataclass(frozen=True, slots=True)
class Glance:
    """What the thumbnails say of two pictures.

    Attributes:
        unit: Decomposition of a on b, unit coordinates.
        fit: The keypoints that bear it out, None where there were too few.
        median: Median correlation of the tiles with detail, after local normalisation.
        agreeing: Share of those tiles that agree (correlation above 0.5).
        tiles: How many tiles had detail.
    """

    unit: Matrix
    fit: Fit | None
    median: float
    agreeing: float
    tiles: int


def glance(a: Thumbnail, b: Thumbnail) -> Glance | None:
    """Aligns two thumbnails.

    The mirror image is tried as well, however the picture as it is fits: what is symmetric, or stands before its
    reflection, fits both ways somehow, and one way better.

    Returns:
        The placement that the pixels bear out best, None where nothing aligns.
    """
    found: list[Glance] = []
    for matches in match(a.features, b.features):
        if enough(matches):
            found += _placed(a, b, matches)
    if all(glance.median < _T.bad for glance in found):
        for unit in whole_picture(a.features, b.features):
            placed = _look(a, b, unit, None)
            if placed is not None and placed.median > _T.whole:
                found.append(placed)
    return max(found, key=lambda glance: glance.median) if found else None


def _placed(a: Thumbnail, b: Thumbnail, matches: KeypointPairs) -> list[Glance]:
    found = []
    for candidate in fit(matches, a.features.size):
        unit = between_units(candidate.matrix, a.features.size, b.features.size)
        placed = _look(a, b, unit, candidate)
        if placed is not None:
            found.append(placed)
    return found


def moved(frame: Frame, motion: Matrix) -> Matrix:
    """The placement in unit coordinates after a motion within the frame."""
    unit = frame.unit_b @ motion @ inverse(frame.unit_a)
    return np.asarray(unit / unit[2, 2])


def _least_agreement(candidate: Fit | None) -> float:
    """Median correlation with which a placement has to begin: few keypoints bear nothing out by themselves."""
    if candidate is None:
        return _T.hopeless_whole
    return _T.hopeless if candidate.inliers < _T.few_inliers else -1.0


def _look(a: Thumbnail, b: Thumbnail, unit: Matrix, candidate: Fit | None) -> Glance | None:
    if max(shared_area(unit)[0], shared_area(inverse(unit))[0]) < _T.shared:
        return None
    luma_a, luma_b = a.luma(), b.luma()
    frame = lay_over(luma_a, luma_b, unit, fine=False)
    if frame is None:
        return None
    motion = refine_if(frame, _T.tile, _least_agreement(candidate))
    if motion is None:
        return None
    refined = moved(frame, motion)
    frame = lay_over(luma_a, luma_b, refined)
    if frame is None:
        return None
    one, two = (normalised(grey(layer), _T.soft) for layer in (frame.a, frame.b))
    found = shifts(one, two, seen_tiles(frame.mask, _T.tile), _T.tile)
    correlation = found.correlation[has_detail(found)]
    if len(correlation) < _T.few:
        # Fog, sky, snow: nothing to hold on to in any one place, so that only the whole can be compared.
        whole = float(np.corrcoef(grey(frame.a)[frame.mask], grey(frame.b)[frame.mask])[0, 1])
        return Glance(
            unit=refined, fit=candidate, median=whole, agreeing=float(whole > _T.agrees), tiles=len(correlation)
        )
    agreeing = float((correlation > _T.agrees).mean())
    return Glance(
        unit=refined, fit=candidate, median=float(np.median(correlation)), agreeing=agreeing, tiles=len(correlation)
    )
