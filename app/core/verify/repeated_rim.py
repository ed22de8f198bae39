"""Whether what a turned picture left empty was filled with its own rim, smeared or mirrored outwards.

Close to a picture's end, its rim repeated outwards, the rim mirrored, and the scene that goes on there look alike. They
differ where the picture changes towards its end: smeared, it stops changing; mirrored, it changes back; a scene does
neither for long.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.verify.geometry import Matrix, between_pixels
from app.core.verify.imaging import beyond_edges, dilate, erode, grey
from app.core.verify.thresholds.handheld import RepeatedRimThresholds

_T = RepeatedRimThresholds()


def has_repeated_rim(picture: NDArray[np.uint8], other: NDArray[np.uint8], unit: Matrix) -> bool:
    """Says whether a picture shows, where the other one has ended, that one's rim once more.

    Args:
        picture: (h, w, 3), the one that may have been turned.
        other: (h, w, 3), the one that it may have been made of.
        unit: Placement of the picture on the other, unit coordinates.
    """
    size = picture.shape[1], picture.shape[0]
    onto = between_pixels(unit, size, (other.shape[1], other.shape[0]))
    shown = grey(picture)
    smeared, mirrored, seen = beyond_edges(grey(other), onto, size)
    inside, beyond = erode(seen, _T.edge), ~dilate(seen, _T.edge)
    if beyond.sum() < _T.fewest or not inside.any():
        return False
    # Light and contrast may have been changed as well.
    slope, offset = np.polyfit(smeared[inside][:: _T.every], shown[inside][:: _T.every], 1)
    differing = np.abs(slope * (smeared - mirrored))
    apart = beyond & (differing > _T.apart)
    if apart.sum() < _T.fewest:
        return False
    near = [np.abs(slope * filled + offset - shown) < _T.near * differing for filled in (smeared, mirrored)]
    share = [float(places[apart].mean()) for places in near]
    return max(share) > _T.share
