"""A part of two large layers that tells as much as all of them: bands across the picture, evenly spread.

What is measured over all of a picture (how strong its grain is, how steep its edges are) needs no millions of pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import magnitude, soften
from app.core.verify.structure import Layers
from app.core.verify.thresholds.naming import BandThresholds

_T = BandThresholds()


@dataclass(frozen=True)
class Bands:
    """Bands of two layers, one below the other.

    Attributes:
        source: (h, w) float32, the source before it was softened.
        target: (h, w) float32, the target before it was softened.
        mask: (h, w) bool, where to measure; rows beside a seam are left out, which filters would mix.
    """

    source: NDArray[np.float32]
    target: NDArray[np.float32]
    mask: NDArray[np.bool_]

    @cached_property
    def slopes(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Slopes of source and target, blurred so that noise is left out; (h, w), grey levels per pixel."""
        return self.source_slope, magnitude(soften(self.target, _T.soft))

    @cached_property
    def source_slope(self) -> NDArray[np.float32]:
        """That of the source."""
        return magnitude(soften(self.source, _T.soft))


def in_bands(layers: Layers, mask: NDArray[np.bool_]) -> Bands:
    """Returns bands of two layers, all of them where they are small.

    Args:
        layers: Two copies, tones and sharpness made alike.
        mask: (h, w) bool, where to measure.
    """
    height, width = mask.shape
    count = max(2, round(_T.pixels / (width * _T.rows)))
    if count * _T.rows >= height:
        return Bands(layers.raw_source, layers.raw_target, mask)
    starts = np.linspace(0, height - _T.rows, count).round().astype(int)
    source, target, seen = (
        np.concatenate([layer[start : start + _T.rows] for start in starts])
        for layer in (layers.raw_source, layers.raw_target, mask)
    )
    for seam in range(_T.rows, len(seen), _T.rows):
        seen[seam - _T.seam : seam + _T.seam] = False
    if seen.sum() < _T.fewest_seen * mask.sum() * len(seen) / height:
        return Bands(layers.raw_source, layers.raw_target, mask)  # what is to be measured lies between them
    return Bands(source, target, seen)
