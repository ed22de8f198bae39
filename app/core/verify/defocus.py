"""Blurring one of two pictures as much, place by place, as the other is: a background that was blurred beside a face.

What is left then is compared like any other pair. A lens that was focused elsewhere blurs one picture here and the
other there, and is not followed; and only grain shows that what is sharp in both is one exposure.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import box_mean, resize, soften
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


def as_blurred(layers: Layers) -> tuple[Layers, Defocus] | None:
    """Makes the sharper picture as dull as the other, block by block.

    Args:
        layers: Two pictures, tones and sharpness made alike as a whole.

    Returns:
        Layers that differ in sharpness nowhere, and what was blurred; None where nothing was, or both were.
    """
    size = layers.mask.shape[1] // _T.block, layers.mask.shape[0] // _T.block
    if min(size) < _T.fewest_blocks:
        return None
    energies = [_energy(layer, size) for layer in (layers.raw_source, layers.raw_target)]
    detailed = np.maximum(*energies) > _T.detail
    if detailed.sum() < _T.fewest_blocks**2:
        return None
    gone = [detailed & (energies[one] < _T.gone * energies[other]) for one, other in ((0, 1), (1, 0))]
    lost = [float(places[detailed].mean()) for places in gone]
    if max(lost) < _T.part or min(lost) > _T.none:
        return None
    of_source = lost[1] > lost[0]
    sharp, dull = (layers.raw_source, layers.raw_target) if of_source else (layers.raw_target, layers.raw_source)
    blurred = _blurred_to(sharp, energies[0] if not of_source else energies[1], detailed, size)
    dull = soften(dull, _T.soft)
    alike = (blurred, dull) if of_source else (dull, blurred)
    height, width = layers.mask.shape
    mask = np.zeros((height, width), bool)
    mask[: size[1] * _T.block, : size[0] * _T.block] = np.kron(gone[of_source], np.ones((_T.block, _T.block), bool))
    return replace(layers, source=alike[0], target=alike[1]), Defocus(mask, not of_source, max(lost))


def _energy(layer: Floats, size: tuple[int, int]) -> Floats:
    """Mean square of the fine detail of blocks, (rows, columns)."""
    fine = np.square(layer - soften(layer, _T.fine))
    return resize(fine[: size[1] * _T.block, : size[0] * _T.block], size)


def _blurred_to(sharp: Floats, wanted: Floats, detailed: NDArray[np.bool_], size: tuple[int, int]) -> Floats:
    """Blurs a picture (h, w) so that each block has about the detail wanted, (rows, columns)."""
    stack = [soften(sharp, float(np.hypot(_T.soft, sigma))) for sigma in _T.blurs]
    off = np.stack([np.abs(np.log((_energy(layer, size) + 1) / (wanted + 1))) for layer in stack])
    level = np.where(detailed, off.argmin(axis=0), 0).astype(np.float32)
    # Blocks with nothing to tell are blurred as their neighbours are, and none by far more than these.
    weight = np.asarray(box_mean(detailed.astype(np.float32), (3, 3)))
    level = np.asarray(box_mean(level * detailed, (3, 3)) / np.maximum(weight, 1 / 9), np.float32)
    height, width = sharp.shape
    place = np.full(sharp.shape, 0, np.float32)
    inner = resize(level, (size[0] * _T.block, size[1] * _T.block), enlarge=True)
    place[: inner.shape[0], : inner.shape[1]] = inner
    place[inner.shape[0] :] = place[inner.shape[0] - 1]
    place[:, inner.shape[1] :] = place[:, inner.shape[1] - 1, None]
    blurred = np.zeros((height, width), np.float32)
    for number, layer in enumerate(stack):
        blurred += layer * np.maximum(1 - np.abs(place - number), 0)
    return blurred
