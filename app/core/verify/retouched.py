"""Places where one of two copies lost its detail and the rest of it did not: a blurred face, a number plate in blocks.

The tiles' residual is measured against the duller picture, where such a place has little left to differ by. Here the
sharper one is the measure: what of its detail the other does not explain, beside what is usual for tiles of like
contrast.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import erode, soften, softer_by_far
from app.core.verify.structure import Layers, tiles, usual_residual
from app.core.verify.thresholds.judging import RetouchThresholds

_T = RetouchThresholds()


@dataclass(frozen=True, slots=True)
class Retouch:
    """Where detail was taken away.

    Attributes:
        mask: (h, w) bool, the pixels of the frame.
        on_source: Whether it is the source of the layers that lost it.
    """

    mask: NDArray[np.bool_]
    on_source: bool


def find_retouch(layers: Layers, tile: int, usable: NDArray[np.bool_]) -> Retouch | None:
    """Looks for places without the detail that they have in the other picture.

    Args:
        layers: Two copies, tones and sharpness made alike.
        tile: Side of a tile, pixels.
        usable: (rows, columns) bool, the tiles that count.

    Returns:
        The places in the picture that lost more of them, None where there are none.
    """
    if not usable.any():
        return None
    # What lies beyond the common area is blurred into its rim.
    mask = erode(layers.mask, _T.rim)
    fine = replace(layers, source=_detail(layers.source), target=_detail(layers.target), mask=mask)
    found = tiles(fine, tile)
    usable = usable & (found.seen > _T.seen)
    if not usable.any():
        return None
    sharper = np.maximum(found.energy, found.energy_source)
    duller = np.minimum(found.energy, found.energy_source)
    contrast = np.sqrt(sharper)
    left = np.sqrt(np.maximum(1 - np.clip(found.correlation, 0, 1) ** 2, 0)) * contrast
    unusual = left / (usual_residual(contrast, left, usable) + 0.5) > _T.unusual
    odd = usable & unusual & (found.correlation < _T.unlike) & (left > _T.levels) & (duller < _T.dulled * sharper)
    sides = [odd & (found.energy_source < found.energy), odd & (found.energy_source >= found.energy)]
    source, target = (_connected(side) for side in sides)
    larger = source if source.sum() > target.sum() else target
    return Retouch(spread(larger, tile, layers.mask.shape), larger is source) if larger.any() else None


def softened(layers: Layers, mask: NDArray[np.bool_]) -> Retouch | None:
    """Says whether a place that differs shows the same in both pictures, with less detail in one of them.

    What is laid over hides what is under it, or, where it lets it through, lightens or darkens all of it; what was
    blurred or made coarse still has its lights and shades, and gained as much as it lost.

    Args:
        layers: Two copies, tones and sharpness made alike.
        mask: (h, w) bool, the place.
    """
    coarse = [soften(layer, _T.coarse)[mask] for layer in (layers.source, layers.target)]
    if (
        min(float(part.std()) for part in coarse) < _T.levels
        or float(np.corrcoef(coarse[0], coarse[1])[0, 1]) < _T.still_there
    ):
        return None
    change = (layers.source - layers.target)[mask]
    if abs(float(change.mean())) > _T.one_sided * float(np.abs(change).mean()):
        return None
    source, target = (float(np.var(_detail(layer)[mask])) for layer in (layers.source, layers.target))
    if min(source, target) > _T.dulled * max(source, target):
        return None
    return Retouch(mask, source < target)


def spread(odd: NDArray[np.bool_], tile: int, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Returns the pixels, (h, w) bool, that odd tiles (rows, columns) cover; the step is half a tile."""
    covered = np.zeros(shape, bool)
    half = tile // 2
    for row, column in zip(*np.nonzero(odd), strict=True):
        covered[row * half : row * half + tile, column * half : column * half + tile] = True
    return covered


def _detail(layer: NDArray[np.float32]) -> NDArray[np.float32]:
    soft = softer_by_far(layer, _T.fine)
    return np.subtract(layer, soft, out=soft)


def _connected(odd: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Leaves out what is a single tile: grain and rounding make one odd now and then."""
    import cv2

    _, labels, stats, _ = cv2.connectedComponentsWithStats(odd.astype(np.uint8), connectivity=8)
    kept = stats[:, cv2.CC_STAT_AREA] >= _T.fewest_tiles
    kept[0] = False
    return np.asarray(kept[labels])
