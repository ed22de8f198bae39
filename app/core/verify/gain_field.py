"""The gain that light has from place to place between two copies: smooth, and of few numbers.

A vignette, a graduated filter, the light that falls on a print: what they do is no brightness or contrast of the whole
picture, and is taken out before these are measured.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.core.verify.frame import Frame
from app.core.verify.imaging import grey, resize
from app.core.verify.structure import Layers, levelled
from app.core.verify.thresholds.local import GainFieldThresholds

_T = GainFieldThresholds()


def evened(frame: Frame, mask: NDArray[np.bool_], *, around_middle: bool) -> Frame:
    """Takes out of a frame what light did more in some places than in others.

    Only ever darkens, so that nothing burns out: the first picture where the second is darker, and the other way round.

    Args:
        frame: Two copies on one grid.
        mask: (h, w) bool, where to measure.
        around_middle: The middle was left as it was; otherwise the places that were changed least were.
    """
    field = _field_of(grey(frame.a), grey(frame.b), mask)
    if field is None:
        return frame
    low, high = np.quantile(field.blocks[field.usable], _T.tails)
    gain = field.everywhere(mask.shape, field.middle if around_middle else float(np.clip(0, low, high)))
    return replace(frame, a=_lit(frame.a, np.minimum(gain, 0)), b=_lit(frame.b, -np.maximum(gain, 0)))


def evenly_lit(frame: Frame, layers: Layers, *, only_round: bool = False) -> Iterator[Frame]:
    """Takes light that was changed from place to place out of a frame, in the orders in which it may have been done.

    What burns out under more contrast does so before, or after, a vignette makes it darker: so the light of the one is
    undone, or that of the other is changed as well. And what was done to tones is made alike after that, or before it.

    Args:
        frame: Two pictures on one grid.
        layers: Both with tones made alike as a whole.
        only_round: Only where light falls off around the middle, as no light does that falls on a scene.

    Yields:
        The frame with either picture changed; none where light is about as even as it was.
    """
    first = _field_of(grey(frame.a), grey(frame.b), frame.mask)
    if first is None:
        return
    near = levelled(replace(frame, b=_lit(frame.b, -first.gain(frame.mask.shape))))
    left = _field_of(near.raw_source, near.raw_target, frame.mask)
    if left is None:
        return
    whole = first.plus(left, 1 if near.from_a else -1)
    if whole.range() < _T.uneven or (only_round and not whole.is_round()):
        return
    gain = whole.gain(frame.mask.shape)
    yield replace(frame, b=_lit(frame.b, -gain))
    yield replace(frame, a=_lit(frame.a, gain))
    after = _field_of(layers.raw_source, layers.raw_target, layers.mask)
    if after is not None and after.range() >= _T.uneven:
        gain = after.gain(frame.mask.shape)
        yield replace(frame, b=_lit(frame.b, -gain)) if layers.from_a else replace(frame, a=_lit(frame.a, -gain))


@dataclass(frozen=True, slots=True)
class _Field:
    """A smooth gain.

    Attributes:
        blocks: (rows, columns) float64, its logarithm, block by block.
        usable: (rows, columns) bool, the blocks that it was learnt from.
        middle: What it is in the middle of the frame.
    """

    blocks: NDArray[np.float64]
    usable: NDArray[np.bool_]
    middle: float

    def is_round(self) -> bool:
        """Says whether it is next to nothing but a matter of the distance from the middle."""
        radius = _terms((self.blocks.shape[1], self.blocks.shape[0]))[:, 4:6].sum(axis=1)
        return abs(float(np.corrcoef(radius, self.blocks.ravel())[0, 1])) > _T.round

    def range(self) -> float:
        """By how much it differs from place to place, but for a few."""
        low, high = np.quantile(self.blocks[self.usable], _T.tails)
        return float(high - low)

    def plus(self, other: _Field, factor: float) -> _Field:
        """With another one of the same frame added so many times."""
        blocks = self.blocks + factor * other.blocks
        return _Field(blocks, self.usable & other.usable, self.middle + factor * other.middle)

    def gain(self, shape: tuple[int, ...]) -> NDArray[np.float32]:
        """Its logarithm at each pixel of a frame (h, w), beside what it usually is."""
        return self.everywhere(shape, float(np.median(self.blocks[self.usable])))

    def everywhere(self, shape: tuple[int, ...], less: float) -> NDArray[np.float32]:
        """Its logarithm at each pixel of a frame (h, w), less a number."""
        return resize((self.blocks - less).astype(np.float32), (shape[1], shape[0]), enlarge=True)


def _field_of(one: NDArray[np.float32], other: NDArray[np.float32], mask: NDArray[np.bool_]) -> _Field | None:
    """Fits what makes one luma (h, w) as light as the other, place by place; None where too little can be compared."""
    height, width = mask.shape
    size = max(1, width // _T.block), max(1, height // _T.block)
    light_one, light_other, seen = (
        resize(layer[: size[1] * _T.block, : size[0] * _T.block], size)
        for layer in (one, other, mask.astype(np.float32))
    )
    usable = (
        (seen > _T.seen)
        & (np.minimum(light_one, light_other) > _T.dark)
        & (np.maximum(light_one, light_other) < _T.burnt)
    )
    if usable.sum() < _T.fewest_blocks:
        return None
    gain = np.log(light_other[usable] / light_one[usable]).astype(np.float64)
    numbers = _fitted(_terms(size)[usable.ravel()], gain)
    return _Field((_terms(size) @ numbers).reshape(size[1], size[0]), usable, float(numbers[0]))


def _terms(size: tuple[int, int]) -> NDArray[np.float64]:
    """What a field consists of, at the blocks of a grid of (width, height): (n, 7)."""
    x, y = (((np.arange(count) + 0.5) / count * 2 - 1) for count in size)
    across, down = (axis.ravel() for axis in np.meshgrid(x, y))
    terms = (np.ones_like(across), across, down, across * down, across**2, down**2, (across**2 + down**2) ** 2)
    return np.column_stack(terms)


def _fitted(terms: NDArray[np.float64], gain: NDArray[np.float64]) -> NDArray[np.float64]:
    """Fits (7,) numbers to the logarithms of the gain, (n,); what is off is weighed down."""
    weight = np.ones(len(gain))
    numbers: NDArray[np.float64] = np.zeros(terms.shape[1])
    for _ in range(_T.rounds):
        weighed = terms * weight[:, None]
        numbers = np.asarray(np.linalg.solve(weighed.T @ terms + 1e-6 * np.eye(len(numbers)), weighed.T @ gain))
        off = np.abs(gain - terms @ numbers)
        weight = 1 / (1 + (off / (2 * np.median(off) + _T.off)) ** 2)
    return numbers


def _lit(picture: NDArray[np.uint8], by: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Multiplies a picture, (h, w, 3), by the exponential of (h, w) numbers."""
    return np.clip(np.rint(picture * np.exp(by)[..., None]), 0, 255).astype(np.uint8)
