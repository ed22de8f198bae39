"""The first look, on thumbnails: aligns and rejects, never convicts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.align import Fit, fit
from app.core.verify.dense import whole_picture
from app.core.verify.features import Features
from app.core.verify.frame import Frame, lay_over
from app.core.verify.geometry import Matrix, between_units, inverse
from app.core.verify.imaging import grey
from app.core.verify.matching import Matches, match
from app.core.verify.refine import normalised, refine, shifts

LEAST_AGREEING = 6
_TILE = 16
_FEW = 8


@dataclass(frozen=True, slots=True)
class Glance:
    """What the thumbnails say of two pictures.

    Attributes:
        unit: Placement of a on b, unit coordinates.
        fit: The keypoints that bear it out, None where there were too few.
        tentative: Matched keypoints before they had to agree.
        median: Median correlation of the tiles with detail, after local normalisation.
        agreeing: Share of those tiles that agree (correlation above 0.5).
        tiles: How many tiles had detail.
    """

    unit: Matrix
    fit: Fit | None
    tentative: int
    median: float
    agreeing: float
    tiles: int


def glance(
    a: NDArray[np.uint8], b: NDArray[np.uint8], features_a: Features, features_b: Features, matches: Matches
) -> Glance | None:
    """Aligns two thumbnails.

    Returns:
        The placement that the pixels bear out best, None where nothing aligns.
    """
    found: list[Glance] = []
    if len(matches) >= LEAST_AGREEING:
        for candidate in fit(matches, features_a.size):
            unit = between_units(candidate.matrix, features_a.size, features_b.size)
            placed = _look(a, b, unit, candidate, matches.tentative)
            if placed is not None:
                found.append(placed)
    if not found or found[0].median < 0.5:
        for unit in whole_picture(features_a, features_b):
            placed = _look(a, b, unit, None, matches.tentative)
            if placed is not None and placed.median > 0.6:
                found.append(placed)
    return max(found, key=lambda glance: glance.median) if found else None


def candidates(features_a: Features, features_b: Features) -> Matches | None:
    """Matches keypoints; None where neither they nor the whole pictures give reason to look closer."""
    matches = match(features_a, features_b)
    if len(matches) >= LEAST_AGREEING or whole_picture(features_a, features_b):
        return matches
    return None


def moved(frame: Frame, motion: Matrix) -> Matrix:
    """The placement in unit coordinates after a motion within the frame."""
    unit = frame.unit_b @ motion @ inverse(frame.unit_a)
    return np.asarray(unit / unit[2, 2])


def _look(
    a: NDArray[np.uint8], b: NDArray[np.uint8], unit: Matrix, candidate: Fit | None, tentative: int
) -> Glance | None:
    frame = lay_over(a, b, unit)
    if frame is None:
        return None
    refined = moved(frame, refine(frame, tile=_TILE))
    frame = lay_over(a, b, refined)
    if frame is None:
        return None
    one, two = normalised(grey(frame.a), 1.0), normalised(grey(frame.b), 1.0)
    found = shifts(one, two, frame.mask, _TILE)
    detailed = np.trace(found.normal, axis1=1, axis2=2) > 0.01
    correlation = found.correlation[detailed]
    if len(correlation) < _FEW:
        # Fog, sky, snow: nothing to hold on to in any one place, so that only the whole can be compared.
        whole = float(np.corrcoef(grey(frame.a)[frame.mask], grey(frame.b)[frame.mask])[0, 1])
        return Glance(refined, candidate, tentative, whole, float(whole > 0.5), len(correlation))
    agreeing = float((correlation > 0.5).mean())
    return Glance(refined, candidate, tentative, float(np.median(correlation)), agreeing, len(correlation))
