"""Blurring one of two pictures as much, place by place, as the other is: a background that was blurred beside a face.

What is left then is compared like any other pair. A lens that was focused elsewhere blurs one picture here and the
other there, and is not followed; and only grain shows that what is sharp in both is one exposure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import box_mean, resize, soften, softer_by_far
from app.core.verify.structure import Layers
from app.core.verify.thresholds.excuses import DefocusThresholds

_T = DefocusThresholds()
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Defocus:
    """A part of one of two pictures that was blurred.

    Attributes:
        mask: (h, w) bool, the pixels of the frame.
        on_source: Whether it is the source of the layers that was blurred.
        share: Share of what has detail in the other picture.
    """

    mask: NDArray[np.bool_]
    on_source: bool
    share: float


def as_blurred(layers: Layers) -> Iterator[tuple[Layers, Defocus]]:
    """Makes the sharper picture as dull as the other, block by block.

    First by blurring each block as much as it is there, as a lens does; then as programs do, which lay one blurred
    picture over the sharp one, here more and there less: halfway, edges are sharp and have a halo.

    Args:
        layers: Two pictures, tones and sharpness made alike as a whole.

    Yields:
        Layers that differ in sharpness nowhere, and what was blurred; nothing where nothing was, or both were.
    """
    size = layers.mask.shape[1] // _T.block, layers.mask.shape[0] // _T.block
    if min(size) < _T.fewest_blocks:
        return
    energies = [_energy(layer, size) for layer in (layers.raw_source, layers.raw_target)]
    detailed = np.maximum(*energies) > _T.detail
    if detailed.sum() < _T.fewest_blocks**2:
        return
    gone = [detailed & (energies[one] < _T.gone * energies[other]) for one, other in ((0, 1), (1, 0))]
    lost = [float(places[detailed].mean()) for places in gone]
    if max(lost) < _T.part or min(lost) > _T.none:
        return
    of_source = lost[1] > lost[0]
    sharp, dull = (layers.raw_source, layers.raw_target) if of_source else (layers.raw_target, layers.raw_source)
    height, width = layers.mask.shape
    mask = np.zeros((height, width), bool)
    mask[: size[1] * _T.block, : size[0] * _T.block] = np.kron(gone[of_source], np.ones((_T.block, _T.block), bool))
    defocus, softer = Defocus(mask, not of_source, max(lost)), soften(dull, _T.soft)
    for blurred in _duller(sharp, dull, energies[1 if of_source else 0], detailed):
        alike = (blurred, softer) if of_source else (softer, blurred)
        yield replace(layers, source=alike[0], target=alike[1]), defocus


def _duller(sharp: Floats, dull: Floats, wanted: Floats, detailed: NDArray[np.bool_]) -> Iterator[Floats]:
    """Yields the sharper picture as a lens would have blurred it, and where it is asked for, as programs would."""
    size = detailed.shape[1], detailed.shape[0]
    yield _blurred_to(sharp, wanted, detailed, size)
    yield _mixed_to(sharp, dull, size)


def _energy(layer: Floats, size: tuple[int, int]) -> Floats:
    """Mean square of the fine detail of blocks, (rows, columns)."""
    return _block_means(np.square(layer - soften(layer, _T.fine)), size)


def _mixed_to(sharp: Floats, dull: Floats, size: tuple[int, int]) -> Floats:
    """Lays a blurred copy over a picture (h, w), in each block as much as comes nearest to the dull one."""
    off, best, most = dull - sharp, sharp, 0.0
    for sigma in _T.mixed:
        halo = softer_by_far(sharp, sigma) - sharp
        told, whole = (_block_means(one, size) for one in (off * halo, halo * halo))
        # What neighbours say together: a block with little to tell is mixed as these are.
        told, whole = box_mean(told, (3, 3)), box_mean(whole, (3, 3)) + _T.little
        share = np.clip(told / whole, 0, 1)
        explained = float((share * (2 * told - share * whole)).sum())
        if explained > most:
            most, best = explained, sharp + _spread(share, sharp.shape) * halo
    return soften(best, _T.soft)


def _block_means(values: Floats, size: tuple[int, int]) -> Floats:
    return resize(values[: size[1] * _T.block, : size[0] * _T.block], size)


def _spread(values: Floats, shape: tuple[int, ...]) -> Floats:
    """Values of blocks, (rows, columns), as a picture of some shape (h, w), without steps between them."""
    inner = resize(values, (values.shape[1] * _T.block, values.shape[0] * _T.block), enlarge=True)
    return np.pad(inner, [(0, whole - part) for whole, part in zip(shape, inner.shape, strict=True)], mode="edge")


def _blurred_to(sharp: Floats, wanted: Floats, detailed: NDArray[np.bool_], size: tuple[int, int]) -> Floats:
    """Blurs a picture (h, w) so that each block has about the detail wanted, (rows, columns)."""
    stack = [soften(sharp, float(np.hypot(_T.soft, sigma))) for sigma in _T.blurs]
    off = np.stack([np.abs(np.log((_energy(layer, size) + 1) / (wanted + 1))) for layer in stack])
    level = np.where(detailed, off.argmin(axis=0), 0).astype(np.float32)
    # Blocks with nothing to tell are blurred as their neighbours are, and none by far more than these.
    weight = np.asarray(box_mean(detailed.astype(np.float32), (3, 3)))
    level = np.asarray(box_mean(level * detailed, (3, 3)) / np.maximum(weight, 1 / 9), np.float32)
    place = _spread(level, sharp.shape)
    blurred = np.zeros(sharp.shape, np.float32)
    for number, layer in enumerate(stack):
        blurred += layer * np.maximum(1 - np.abs(place - number), 0)
    return blurred
