"""Telling a hand-held camera from a crop, where no capture time is known."""

from __future__ import annotations

import numpy as np

from app.core.verify.geometry import (
    Decomposition,
    Matrix,
    apply,
    between_pixels,
    explain,
    inverse,
    shared_area,
    to_pixels,
)
from app.core.verify.perspective import bend
from app.core.verify.repeated_rim import has_repeated_rim
from app.core.verify.sides import Sides
from app.core.verify.surroundings import has_filled_corners
from app.core.verify.thresholds.handheld import HandheldThresholds

_T = HandheldThresholds()
_CORNERS = np.array([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)])


def is_handheld(a: Sides, b: Sides, unit: Matrix, error: float = 0.0, *, plain: bool = True) -> bool:
    """Says whether two pictures lie on each other as two shots from one hand do.

    They have the same size, each shows a little that the other lacks, or one clearly does, and one is turned or scaled
    next to nothing against the other. A far scene then fits as exactly as a copy. An edit takes away or adds; it does
    not do both, or take away a hundredth, and come out at the size it began with. One that was straightened does, and
    shows it: what it left empty is filled with one colour or with its rim, or its corners lie on the other's edges. So
    does a photo of a print: it lies aslant or stretched within the other, in another light.

    Args:
        a: One picture.
        b: The other.
        unit: Placement of a on b, unit coordinates.
        error: What no map of tones explains between them, over the spread of tones.
        plain: They differ in no place besides; what was turned within its own rim has nothing laid over it.
    """
    size = a.size
    if size != b.size:
        return False
    noise = max(_T.least_lost, _T.lost_pixels * (1 / size[0] + 1 / size[1]))
    share_a, polygon = shared_area(unit)
    share_b, polygon_b = shared_area(inverse(unit))
    lost = 1 - share_a, 1 - share_b
    if (min(lost) < noise and max(lost) < _T.clearly * noise) or max(lost) > _T.most_lost:
        return False
    centre = apply(to_pixels(*size), polygon.mean(axis=0, keepdims=True))[0]
    found = explain(between_pixels(unit, size, size), (float(centre[0]), float(centre[1])))
    still = not found.mirrored and not found.quarter_turns and abs(found.degrees) < _T.degrees
    if not still or abs(np.log(found.scale)) >= _T.scale:
        return False
    stretched = abs(np.log(found.stretch)) > _T.stretched
    if min(lost) <= noise and (bend(unit) > _T.aslant or stretched) and error > _T.other_light:
        return False
    if has_filled_corners(a.pixels, polygon) or has_filled_corners(b.pixels, polygon_b):
        return False
    if (
        plain
        and _is_turned(found, unit)
        and (has_repeated_rim(a.pixels, b.pixels, unit) or has_repeated_rim(b.pixels, a.pixels, inverse(unit)))
    ):
        return False
    return not (_ends_at_edges(unit) or _ends_at_edges(inverse(unit)))


def _is_turned(found: Decomposition, unit: Matrix) -> bool:
    """Says whether a picture was turned and nothing else, as it is straightened; no hand does that alone."""
    as_large = abs(np.log(found.scale)) < _T.as_large and abs(np.log(found.stretch)) < _T.as_large
    return as_large and abs(found.degrees) > _T.turned and bend(unit) < _T.as_large


def _ends_at_edges(unit: Matrix) -> bool:
    """Says whether a picture's corners all lie on the edges of the other, some far from its corners: a keystone.

    That is how perspective is corrected; a hand comes to lie so next to never.
    """
    placed = apply(inverse(unit), _CORNERS)
    to_edges = np.minimum(np.abs(placed), np.abs(1 - placed)).min(axis=1)
    return bool(to_edges.max() < _T.at_edge and np.abs(placed - _CORNERS).max() > _T.far_from_corner)
