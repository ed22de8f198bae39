"""Telling a caption or watermark, laid over a picture, from another moment of the same scene.

What is laid over has few colours: there the one picture is a mixture of the other with a constant colour,
`over = (1 - alpha) * base + alpha * colour`, and the edges are its own. What moved or changed in a scene is no such
mixture, or has edges in both pictures.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import dilate, erode, magnitude
from app.core.verify.structure import Layers

_SAMPLES = 6000
_ROUNDS = 3
_SMALLEST = 12
_WEAK = 4.0
_INNER = 0.5
_TOLERANCE = 7.0
_SLOPES = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


@dataclass(frozen=True, slots=True)
class Overlay:
    """What a layer over one of two pictures looks like.

    Attributes:
        mask: (h, w) bool, the pixels of the frame that are covered.
        on_source: Whether it lies on the source of the layers rather than the target.
        explained: Share of the changed pixels that a few colours explain, 0 to 1.
        own_edges: Share of the outline's strength that stands in the covered picture alone, 0 to 1.
    """

    mask: NDArray[np.bool_]
    on_source: bool
    explained: float
    own_edges: float


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
    edges = [magnitude(layer)[outline] for layer in (layers.source, layers.target)]
    found = []
    for on_source in (False, True):
        base, over = (target, source) if on_source else (source, target)
        own, other = (edges[0], edges[1]) if on_source else (edges[1], edges[0])
        stronger = float(np.maximum(own - other, 0).sum())
        weaker = float(np.maximum(other - own, 0).sum())
        found.append(Overlay(changed, on_source, _explained(base, over), stronger / max(stronger + weaker, 1e-6)))
    return max(found, key=lambda overlay: overlay.explained * overlay.own_edges)


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


def _explained(base: NDArray[np.float32], over: NDArray[np.float32]) -> float:
    """Share of pixels that at most three mixtures with a constant colour explain."""
    left = np.ones(len(base), bool)
    for _ in range(_ROUNDS):
        if not left.any():
            break
        best: tuple[int, NDArray[np.bool_]] | None = None
        for slope in _SLOPES:
            rest = over - slope * base
            low, high = -8.0, 255.0 * (1 - slope) + 8
            counts, borders = np.histogram(rest[left], bins=max(4, int((high - low) / 4)), range=(low, high))
            wide = np.convolve(counts, (1, 1, 1), "same")
            place = int(wide.argmax())
            middle = (borders[place] + borders[place + 1]) / 2
            near = left & (np.abs(rest - middle) < _TOLERANCE)
            if best is None or near.sum() > best[0] * 1.05:
                best = (int(near.sum()), near)
        if best is None or best[0] < 0.04 * len(base):
            break
        left &= ~best[1]
    return 1 - float(left.mean())
