"""Negatives: pictures whose light is turned round, as films show it and scans of films keep it.

What is found in a picture is turned into what would be found in its negative, so that nothing is computed twice: its
keypoints stand where they stood, since what was darkest is lightest now, and look the other way. The cells of each
descriptor, which are counted from that direction, come in the opposite order, and no direction within them changes.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from app.core.verify.features import TURN, Features
from app.core.verify.first_look import Thumbnail
from app.core.verify.shortened import OPPOSITE_EVEN, OPPOSITE_ODD
from app.core.verify.sides import Sides
from app.core.verify.sketch import Sketches, sketches, worth_a_look


def of_features(features: Features) -> Features:
    """Returns the features of a picture's negative."""
    steps = np.rint(features.angles * (TURN / (2 * np.pi))) + TURN // 2
    return replace(
        features,
        angles=np.asarray(steps % TURN * (2 * np.pi / TURN), np.float32),
        even=features.even * OPPOSITE_EVEN,
        odd=features.odd * OPPOSITE_ODD,
        signature=-features.signature,
    )


def of_sketches(kept: Sketches) -> Sketches:
    """Returns the sketches, (n,), of pictures' negatives."""
    found = kept.copy()
    found["even"] *= OPPOSITE_EVEN[: found["even"].shape[-1]]
    found["odd"] *= OPPOSITE_ODD[: found["odd"].shape[-1]]
    found["angle"] += np.uint8(128)
    found["squeezed"] *= np.int8(-1)
    return found


def of_thumbnail(thumbnail: Thumbnail) -> Thumbnail:
    """Returns the negative of a thumbnail."""
    return Thumbnail(of_features(thumbnail.features), lambda: _inverted(thumbnail.luma()))


def of_sides(sides: Sides) -> Sides:
    """Returns the negative of one of two copies."""

    def inverted(found: NDArray[np.uint8] | None) -> NDArray[np.uint8] | None:
        return None if found is None else _inverted(found)

    pixels = _inverted(sides.pixels)
    return replace(
        sides,
        shown=lambda: pixels,
        native=lambda: inverted(sides.native()),
        luma=lambda: inverted(sides.luma()),
    )


def may_be(one: bytes, other: bytes) -> bool:
    """Says of two sketches whether one shows the negative of the other, or of a part of it; few strangers pass."""
    return bool(worth_a_look(of_sketches(sketches([one])), sketches([other]))[0])


def _inverted(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.asarray(255 - picture, np.uint8)
