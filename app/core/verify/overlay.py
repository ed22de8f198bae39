"""Telling a caption or watermark, laid over a picture, from another moment of the same scene.

What is laid over has few colours: there the one picture is a mixture of the other with a constant colour,
`over = (1 - alpha) * base + alpha * colour`, and it ends where the other picture goes on. What moved or changed in a
scene is no such mixture, or ends in both pictures; or it left one place and took another, so that it lies over one
picture here and over the other there. What appeared before a plain background (a bird in the sky) is a mixture with
any colour; it is told from what was drawn by its shades.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import box_mean, dilate, erode, magnitude
from app.core.verify.structure import Layers
from app.core.verify.thresholds.judging import OverlayThresholds

_T = OverlayThresholds()


@dataclass(frozen=True, slots=True)
class Overlay:
    """What a layer over one of two pictures looks like.

    Attributes:
        mask: (h, w) bool, the pixels of the frame that are covered.
        on_source: Whether it lies on the source of the layers rather than the target.
        explained: Share of the changed pixels that a few colours explain, 0 to 1.
        own_edges: Share of the steps at its outline that the covered picture alone has, 0 to 1.
        flat: Share of what lies well inside it that a few flat colours explain closely; 1 where it has none.
        drawn: Whether it may have been drawn: all of it lies over one picture, and it is no thing of many shades
            before a plain background.
        thin: Whether it is made of strokes, as letters are; hardly anything that moves through a scene is.
        change: How far a quarter of its pixels differ at least, grey levels.
    """

    mask: NDArray[np.bool_]
    on_source: bool
    explained: float
    own_edges: float
    flat: float
    drawn: bool
    thin: bool
    change: float


def find_overlay(layers: Layers, suspect: NDArray[np.bool_]) -> Overlay | None:
    """Tries to explain differing parts as something laid over one of the pictures.

    Args:
        layers: Both pictures, tones and sharpness made alike.
        suspect: (h, w) bool, where tiles differ in structure.

    Returns:
        The better of both explanations (over the source, over the target), None where nothing differs.
    """
    changed = _changed(layers, suspect)
    if changed.sum() < _T.smallest:
        return None
    # Pixels on an outline mix both sides; what a colour explains is read off the others.
    slope = magnitude(layers.source - layers.target)
    places = np.flatnonzero(changed & (slope <= np.quantile(slope[changed], _T.inner)))
    places = places[:: max(1, len(places) // _T.samples)]
    source, target = layers.source.ravel()[places], layers.target.ravel()[places]
    outline = _Outline.of(layers, changed)
    told = {
        on_source: (_explained(*((target, source) if on_source else (source, target))), outline.share(on_source))
        for on_source in (False, True)
    }
    on_source = told[True][0] * told[True][1] > told[False][0] * told[False][1]
    layer = (layers.target, layers.source) if on_source else (layers.source, layers.target)
    thin = is_thin(changed)
    drawn = _is_drawn(layer, outline, changed, on_source, thin)
    change = float(np.quantile(np.abs(layers.source - layers.target)[changed], _T.much))
    return Overlay(changed, on_source, *told[on_source], _flatness(*layer, changed), drawn, thin, change)


@dataclass(frozen=True, slots=True)
class _Outline:
    """How far both pictures step from one level to another where a differing part ends.

    What lies under a layer goes on beside it; only the layer ends there. So the picture with the larger steps is the
    one that something was laid over.

    Attributes:
        where: (h, w) bool, the pixels just outside the part.
        source: (h, w) float32, the step of the source there, grey levels.
        target: (h, w) float32, that of the target.
    """

    where: NDArray[np.bool_]
    source: NDArray[np.float32]
    target: NDArray[np.float32]

    @staticmethod
    def of(layers: Layers, changed: NDArray[np.bool_]) -> _Outline:
        """Measures the steps, between means of what is near on either side."""
        near = dilate(changed, 3)
        box = (_T.near, _T.near)
        inside, beside = (part.astype(np.float32) for part in (changed, dilate(changed, _T.strip) & ~near))
        held, free = box_mean(inside, box), box_mean(beside, box)
        where = near & ~changed & (held > _T.least_near) & (free > _T.least_near)
        held, free = np.maximum(held, _T.least_near), np.maximum(free, _T.least_near)
        around = box_mean(beside * (layers.source + layers.target), box) / (2 * free)
        source, target = (
            np.asarray(np.abs(box_mean(inside * layer, box) / held - around), np.float32)
            for layer in (layers.source, layers.target)
        )
        return _Outline(where, source, target)

    def share(self, on_source: bool, part: NDArray[np.bool_] | None = None) -> float:
        """Share of the steps' strength that one picture has more than the other; of a part's outline, (h, w) bool."""
        where = self.where if part is None else self.where & dilate(part, 3)
        more = (self.source - self.target)[where]
        stronger, weaker = float(np.maximum(more, 0).sum()), float(np.maximum(-more, 0).sum())
        return (stronger if on_source else weaker) / max(stronger + weaker, 1e-6)


def _is_drawn(
    layer: tuple[NDArray[np.float32], NDArray[np.float32]],
    outline: _Outline,
    changed: NDArray[np.bool_],
    on_source: bool,
    thin: bool,
) -> bool:
    """Says whether every patch may have been drawn: over the same picture, and it is no thing of many shades."""
    around = dilate(changed, _T.around) & ~dilate(changed, _T.beside)
    plain = around.any() and float(np.median(magnitude(layer[0])[around])) < _T.plain_slope
    if plain and outline.share(on_source) < _T.own_on_plain:
        return False  # a plain background has next to no steps of its own
    if thin:
        return True
    patches = _patches(changed)
    if any(_lies_under(layer, changed & patch, outline.share(on_source, patch)) for patch in patches):
        return False
    if len(patches) > _T.few_patches:
        return True
    parts = [changed & patch for patch in patches]
    return not _swapped(layer, parts) and not any(_is_a_thing(*layer, part) for part in (*parts, changed))


def _lies_under(layer: tuple[NDArray[np.float32], NDArray[np.float32]], part: NDArray[np.bool_], share: float) -> bool:
    """Says whether a part may as well lie over the other picture: a thing that left one place for another."""
    places = np.flatnonzero(part)
    places = places[:: max(1, len(places) // _T.few_samples)]
    base, over = (picture.ravel()[places] for picture in layer)
    here, there = _explained(base, over) * share, _explained(over, base) * (1 - share)
    return here <= _T.sided * (here + there)


def _swapped(layer: tuple[NDArray[np.float32], NDArray[np.float32]], parts: list[NDArray[np.bool_]]) -> bool:
    """Says whether what lies over one picture in one place may be what the other shows in another place."""
    base, over = ([_shades(picture[part]) for part in parts] for picture in layer)
    for here, there in permutations(range(len(parts)), 2):
        as_large = parts[here].sum() < _T.as_large * parts[there].sum() < _T.as_large**2 * parts[here].sum()
        gone = float(np.minimum(over[here], base[there]).sum())
        if as_large and gone > _T.as_before and gone > float(np.minimum(over[here], over[there]).sum()):
            return True
    return False


def _shades(values: NDArray[np.float32]) -> NDArray[np.float64]:
    """How often each of 32 levels occurs, a little spread; the sum is 1."""
    counts = np.histogram(values, bins=32, range=(0, 256))[0].astype(np.float64)
    spread = np.convolve(counts, (0.25, 0.5, 0.25), "same")
    return np.asarray(spread / max(float(spread.sum()), 1e-9))


def _patches(changed: NDArray[np.bool_]) -> list[NDArray[np.bool_]]:
    """The larger connected parts."""
    import cv2

    count, labels = cv2.connectedComponents(dilate(changed, 3).astype(np.uint8), connectivity=8)
    weights = np.bincount(labels[changed], minlength=count)
    return [labels == label for label in range(1, count) if weights[label] > _T.patch * weights.sum()]


def is_text(overlay: Overlay) -> bool:
    """Says whether what is laid over consists of letters: most rows cross many of their strokes."""
    import cv2

    _, labels, stats, _ = cv2.connectedComponentsWithStats(overlay.mask.astype(np.uint8), connectivity=8)
    kept = stats[:, cv2.CC_STAT_AREA] >= _T.smallest
    kept[0] = False
    covered = kept[labels]
    crossed = (covered[:, 1:] & ~covered[:, :-1]).sum(axis=1) + covered[:, 0]
    rows = crossed[crossed > 0]
    return len(rows) > 0 and float(np.median(rows)) >= _T.letters


def is_thin(changed: NDArray[np.bool_]) -> bool:
    """Says whether next to nothing of what differs is wider than a stroke."""
    width = max(_T.least_stroke, round(_T.stroke * max(changed.shape))) | 1
    return bool(erode(changed, width).sum() <= _T.inside_strokes * changed.sum())


def _is_a_thing(base: NDArray[np.float32], over: NDArray[np.float32], part: NDArray[np.bool_]) -> bool:
    """Says whether something compact of many shades stands before a plain background."""
    low, high = np.percentile(base[part], _T.plain_tails)
    compact = erode(part, 3).sum() > (1 - _T.compact) * part.sum()
    return bool(high - low <= _T.plain_base and compact and _flatness(base, over, part) < _T.flat)


def _flatness(base: NDArray[np.float32], over: NDArray[np.float32], part: NDArray[np.bool_]) -> float:
    """Share of a part's inside that a few flat colours explain closely; 1 where there is next to no inside."""
    places = np.flatnonzero(erode(part, 3))
    if len(places) < _T.least_inner:
        return 1.0
    places = places[:: max(1, len(places) // _T.samples)]
    return _explained(base.ravel()[places], over.ravel()[places], _T.flat_tolerance)


def _changed(layers: Layers, suspect: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Whole patches of pixels that differ, wherever a part of them differs strongly or lies in a suspect tile."""
    import cv2

    off = np.abs(layers.source - layers.target)
    calm = layers.mask & ~suspect
    usual = float(np.median(off[calm])) * _T.usual if calm.any() else 2.0
    weak = (off > max(_T.weak, _T.weak_usual * usual)) & layers.mask
    strong = (weak & suspect) | (weak & (off > max(_T.strong * _T.weak, _T.strong_usual * usual)))
    _, patches = cv2.connectedComponents(weak.astype(np.uint8), connectivity=8)
    kept = np.zeros(int(patches.max()) + 1, bool)
    kept[np.unique(patches[strong])] = True
    kept[0] = False
    return np.asarray(kept[patches])


def _explained(base: NDArray[np.float32], over: NDArray[np.float32], tolerance: float = _T.tolerance) -> float:
    """Share of pixels that at most three mixtures with a constant colour explain."""
    left = np.ones(len(base), bool)
    for _ in range(_T.rounds):
        if not left.any():
            break
        best: tuple[int, NDArray[np.bool_]] | None = None
        for slope in _T.slopes:
            rest = over - slope * base
            middle = _most_frequent(rest[left], -8.0, 255.0 * (1 - slope) + 8, tolerance / _T.bin_share)
            near = left & (np.abs(rest - middle) < tolerance)
            if best is None or near.sum() > best[0] * _T.steeper:
                best = (int(near.sum()), near)
        if best is None or best[0] < _T.least_round * len(base):
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
