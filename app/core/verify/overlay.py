"""Telling a caption or watermark, laid over a picture, from another moment of the same scene.

What is laid over has few colours: there the one picture is a mixture of the other with a constant colour,
`over = (1 - alpha) * base + alpha * colour`, and the edges are its own. What moved or changed in a scene is no such
mixture, or has edges in both pictures; or it left one place and took another, so that its edges are in one picture
here and in the other there. What appeared before a plain background (a bird in the sky) is a mixture with any colour;
it is told from what was drawn by its shades.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import dilate, erode, magnitude
from app.core.verify.structure import Layers

_SAMPLES, _FEW_SAMPLES = 6000, 1500
_REVERSED = 1.0
_BESIDE, _AROUND = 9, 31
_PLAIN_SLOPE, _OWN_ON_PLAIN = 1.5, 0.8
_ROUNDS = 3
_SMALLEST = 12
_WEAK = 4.0
_INNER = 0.5
_TOLERANCE = 7.0
_SLOPES = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
_PATCH = 0.1
_FEWEST_OWN = 0.3
_PLAIN_BASE = 45.0
_COMPACT = 0.35
_FEW_PATCHES = 4
_FLAT_TOLERANCE = 3.5
_FLAT = 0.65
_LEAST_INNER = 50


@dataclass(frozen=True, slots=True)
class Overlay:
    """What a layer over one of two pictures looks like.

    Attributes:
        mask: (h, w) bool, the pixels of the frame that are covered.
        on_source: Whether it lies on the source of the layers rather than the target.
        explained: Share of the changed pixels that a few colours explain, 0 to 1.
        own_edges: Share of the outline's strength that stands in the covered picture alone, 0 to 1.
        flat: Share of what lies well inside it that a few flat colours explain closely; 1 where it has none.
        drawn: Whether it may have been drawn: all of it lies over one picture, and it is no thing of many shades
            before a plain background.
    """

    mask: NDArray[np.bool_]
    on_source: bool
    explained: float
    own_edges: float
    flat: float
    drawn: bool


def find_overlay(layers: Layers, suspect: NDArray[np.bool_]) -> Overlay | None:
    """Tries to explain differing parts as something laid over one of the pictures.

    Args:
        layers: Both pictures, tones and sharpness made alike.
        suspect: (h, w) bool, where tiles differ in structure.

    Returns:
        The better of both explanations (over the source, over the target), None where nothing differs.
    """
    changed = _changed(layers, suspect)
    if changed.sum() < _SMALLEST:
        return None
    # Pixels on an outline mix both sides; what a colour explains is read off the others.
    slope = magnitude(layers.source - layers.target)
    places = np.flatnonzero(changed & (slope <= np.quantile(slope[changed], _INNER)))
    places = places[:: max(1, len(places) // _SAMPLES)]
    source, target = layers.source.ravel()[places], layers.target.ravel()[places]
    outline = dilate(changed, 3) & ~erode(changed, 3)
    slopes = magnitude(layers.source), magnitude(layers.target)
    told = {
        on_source: (
            _explained(*((target, source) if on_source else (source, target))),
            _own_share(*(slopes if on_source else slopes[::-1]), outline),
        )
        for on_source in (False, True)
    }
    on_source = told[True][0] * told[True][1] > told[False][0] * told[False][1]
    layer = (layers.target, layers.source) if on_source else (layers.source, layers.target)
    drawn = _is_drawn(layer, slopes if on_source else slopes[::-1], changed, outline)
    return Overlay(changed, on_source, *told[on_source], _flatness(*layer, changed), drawn)


def _is_drawn(
    layer: tuple[NDArray[np.float32], NDArray[np.float32]],
    slopes: tuple[NDArray[np.float32], NDArray[np.float32]],
    changed: NDArray[np.bool_],
    outline: NDArray[np.bool_],
) -> bool:
    """Says whether every patch may have been drawn: its outline is its own, and it is no thing of many shades."""
    around = dilate(changed, _AROUND) & ~dilate(changed, _BESIDE)
    plain = around.any() and float(np.median(slopes[1][around])) < _PLAIN_SLOPE
    if plain and _own_share(*slopes, outline) < _OWN_ON_PLAIN:
        return False  # before a plain background, what is drawn has all the edges
    patches = _patches(changed)
    shares = [_own_share(*slopes, outline & dilate(patch, 3)) for patch in patches]
    if any(share <= _FEWEST_OWN for share in shares):
        return False
    if any(_lies_under(layer, changed & patch, share) for patch, share in zip(patches, shares, strict=True)):
        return False
    return len(patches) > _FEW_PATCHES or not any(_is_a_thing(*layer, changed & p) for p in (*patches, changed))


def _lies_under(layer: tuple[NDArray[np.float32], NDArray[np.float32]], part: NDArray[np.bool_], share: float) -> bool:
    """Says whether a part is explained better the other way round: a thing that left one place for another."""
    places = np.flatnonzero(part)
    places = places[:: max(1, len(places) // _FEW_SAMPLES)]
    base, over = (picture.ravel()[places] for picture in layer)
    return _explained(base, over) * share < _REVERSED * _explained(over, base) * (1 - share)


def _own_share(own: NDArray[np.float32], other: NDArray[np.float32], outline: NDArray[np.bool_]) -> float:
    """Share of an outline's strength that stands in the one picture alone."""
    one, two = own[outline], other[outline]
    stronger, weaker = float(np.maximum(one - two, 0).sum()), float(np.maximum(two - one, 0).sum())
    return stronger / max(stronger + weaker, 1e-6)


def _patches(changed: NDArray[np.bool_]) -> list[NDArray[np.bool_]]:
    """The larger connected parts."""
    import cv2

    count, labels = cv2.connectedComponents(dilate(changed, 3).astype(np.uint8), connectivity=8)
    weights = np.bincount(labels[changed], minlength=count)
    return [labels == label for label in range(1, count) if weights[label] > _PATCH * weights.sum()]


def _is_a_thing(base: NDArray[np.float32], over: NDArray[np.float32], part: NDArray[np.bool_]) -> bool:
    """Says whether something compact of many shades stands before a plain background."""
    low, high = np.percentile(base[part], (10, 90))
    compact = erode(part, 3).sum() > (1 - _COMPACT) * part.sum()
    return bool(high - low <= _PLAIN_BASE and compact and _flatness(base, over, part) < _FLAT)


def _flatness(base: NDArray[np.float32], over: NDArray[np.float32], part: NDArray[np.bool_]) -> float:
    """Share of a part's inside that a few flat colours explain closely; 1 where there is next to no inside."""
    places = np.flatnonzero(erode(part, 3))
    if len(places) < _LEAST_INNER:
        return 1.0
    places = places[:: max(1, len(places) // _SAMPLES)]
    return _explained(base.ravel()[places], over.ravel()[places], _FLAT_TOLERANCE)


def _changed(layers: Layers, suspect: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Whole patches of pixels that differ, wherever a part of them differs strongly or lies in a suspect tile."""
    import cv2

    off = np.abs(layers.source - layers.target)
    calm = layers.mask & ~suspect
    usual = float(np.median(off[calm])) * 1.48 if calm.any() else 2.0
    weak = (off > max(_WEAK, 3.5 * usual)) & layers.mask
    strong = (weak & suspect) | (weak & (off > max(2.5 * _WEAK, 6 * usual)))
    _, patches = cv2.connectedComponents(weak.astype(np.uint8), connectivity=8)
    kept = np.zeros(int(patches.max()) + 1, bool)
    kept[np.unique(patches[strong])] = True
    kept[0] = False
    return np.asarray(kept[patches])


def _explained(base: NDArray[np.float32], over: NDArray[np.float32], tolerance: float = _TOLERANCE) -> float:
    """Share of pixels that at most three mixtures with a constant colour explain."""
    left = np.ones(len(base), bool)
    for _ in range(_ROUNDS):
        if not left.any():
            break
        best: tuple[int, NDArray[np.bool_]] | None = None
        for slope in _SLOPES:
            rest = over - slope * base
            middle = _most_frequent(rest[left], -8.0, 255.0 * (1 - slope) + 8, tolerance / 1.75)
            near = left & (np.abs(rest - middle) < tolerance)
            if best is None or near.sum() > best[0] * 1.05:
                best = (int(near.sum()), near)
        if best is None or best[0] < 0.04 * len(base):
            break
        left &= ~best[1]
    return 1 - float(left.mean())


def _most_frequent(values: NDArray[np.float32], low: float, high: float, step: float) -> float:
    """Returns the middle of the step, between two bounds, around which most values lie."""
    bins = max(4, int((high - low) / step))
    width = (high - low) / bins
    places = np.clip((values - low) / width + 1, 0, bins + 1).astype(np.int64)
    counts = np.bincount(places, minlength=bins + 2)[1 : bins + 1]
    return low + width * (float(np.convolve(counts, (1, 1, 1), "same").argmax()) + 0.5)
