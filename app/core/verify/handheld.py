"""Telling a hand-held camera from a crop, where no capture time is known."""

from __future__ import annotations

import numpy as np

from app.core.types import Content
from app.core.verify.geometry import Matrix, apply, between_pixels, explain, inverse, shared_area, to_pixels
from app.core.verify.thresholds.placing import HandheldThresholds

_T = HandheldThresholds()


def is_handheld(a: Content, b: Content, unit: Matrix) -> bool:
    """Says whether two pictures lie on each other as two shots from one hand do.

    They have the same size, each shows a little that the other lacks, or one clearly does, and one is turned or scaled
    next to nothing against the other. A far scene then fits as exactly as a copy. An edit takes away or adds; it does
    not do both, or take away a hundredth, and come out at the size it began with.

    Args:
        a: One content.
        b: The other.
        unit: Decomposition of a on b, unit coordinates.
    """
    size = a.width, a.height
    if size != (b.width, b.height):
        return False
    noise = max(_T.least_lost, _T.lost_pixels * (1 / a.width + 1 / a.height))
    share_a, polygon = shared_area(unit)
    lost = 1 - share_a, 1 - shared_area(inverse(unit))[0]
    if (min(lost) < noise and max(lost) < _T.clearly * noise) or max(lost) > _T.most_lost:
        return False
    centre = apply(to_pixels(*size), polygon.mean(axis=0, keepdims=True))[0]
    found = explain(between_pixels(unit, size, size), (float(centre[0]), float(centre[1])))
    still = not found.mirrored and not found.quarter_turns and abs(found.degrees) < _T.degrees
    return bool(still and abs(np.log(found.scale)) < _T.scale)
