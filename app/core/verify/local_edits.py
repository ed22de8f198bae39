"""Naming what was done more in some places than in others: vignette, local tones, blurred background, sharpening."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.types import Edit, EditName
from app.core.verify.bands import Bands, in_bands
from app.core.verify.imaging import block_means, block_shares, box_mean, magnitude, soften
from app.core.verify.structure import Layers
from app.core.verify.thresholds.local import LocalThresholds

_T = LocalThresholds()
Lists = tuple[list[Edit], list[Edit]]


def local_edits(layers: Layers, mask: NDArray[np.bool_], bands: Bands) -> Lists:
    """Names edits whose strength differs from place to place.

    Args:
        layers: Two copies, tones and sharpness made alike.
        mask: (h, w) bool, where to measure: what was laid over is left out.
        bands: Bands of them, by `in_bands`.
    """
    size = mask.shape[1] // _T.block, mask.shape[0] // _T.block
    if min(size) < _T.fewest_blocks:
        return [], []
    seen = block_shares(mask, _T.block) > _T.seen
    if seen.sum() < _T.fewest_blocks**2:
        return [], []
    forth: Lists = [], []
    lit = _lit(layers, seen, size, forth)
    # Local contrast makes detail stronger here and weaker there: that is no blur.
    blurred = not lit and _hints_at_blur(bands) and _blurred_part(layers, seen, forth)
    if not (lit or blurred) and abs(layers.blur) < _T.explained:
        _sharpened(bands, forth)
    return forth if layers.from_a else forth[::-1]


def _blocks(layer: NDArray[np.float32], times: NDArray[np.float32] | None = None) -> NDArray[np.float64]:
    """Means over blocks, (rows, columns), of a layer or its product with another; what is left over is dropped."""
    return block_means(layer, _T.block, times)


def _lit(layers: Layers, seen: NDArray[np.bool_], size: tuple[int, int], found: Lists) -> bool:
    """Names light that was changed in places, once what was done to all of it is taken out."""
    source, target = _blocks(layers.raw_source), _blocks(layers.raw_target)
    usable = seen & (np.minimum(source, target) > _T.dark) & (np.maximum(source, target) < _T.burnt)
    if usable.sum() < _T.fewest_blocks**2:
        return False
    # What blur takes from one block it gives to its neighbours; light that was changed is changed in these too.
    off = np.where(usable, np.log(np.maximum(target, 1) / np.maximum(source, 1)), 0).astype(np.float32)
    around = box_mean(off, (3, 3)) / np.maximum(box_mean(usable.astype(np.float32), (3, 3)), 1 / 9)
    gain = around[usable].astype(np.float64)
    low, high = np.quantile(gain, _T.tails)
    if high - low < _T.uneven:
        return False
    y, x = np.nonzero(usable)
    across = (x + 0.5) / size[0] * 2 - 1
    down = (y + 0.5) / size[1] * 2 - 1
    radius = across**2 + down**2
    slope = float(np.polyfit(radius, gain, 1)[0])
    if abs(np.corrcoef(radius, gain)[0, 1]) > _T.round and abs(slope) > _T.falling:
        # Corners are made darker, and next to never lighter.
        (found[0] if slope < 0 else found[1]).append(Edit(EditName.VIGNETTE, round(float(np.exp(-2 * abs(slope))), 3)))
        return True
    for edits in found:
        edits.append(Edit(EditName.LOCAL_TONE, round(float(np.exp(high - low)), 3)))
    return True


def _hints_at_blur(bands: Bands) -> bool:
    """Says whether detail is gone in some places of bands, as it is in many of a picture with a blurred background."""
    seen = block_shares(bands.mask, _T.block) > _T.seen
    energies = [_energy(layer) for layer in (bands.source, bands.target)]
    detailed = seen & (np.maximum(*energies) > _T.detail)
    if detailed.sum() < _T.fewest_blocks**2:
        return True  # all of it has to tell
    ratio = energies[1][detailed] / np.maximum(energies[0][detailed], 1e-3)
    return max(float((ratio < _T.gone).mean()), float((ratio > 1 / _T.gone).mean())) > _T.hint_gone


def _blurred_part(layers: Layers, seen: NDArray[np.bool_], found: Lists) -> bool:
    """Names a background that was blurred: its detail is gone, and that of the rest is as it was."""
    energies = [_energy(layer) for layer in (layers.raw_source, layers.raw_target)]
    detailed = seen & (np.maximum(*energies) > _T.detail)
    if detailed.sum() < _T.fewest_blocks**2:
        return False
    ratio = energies[1][detailed] / np.maximum(energies[0][detailed], 1e-3)
    energy = np.maximum(*energies)[detailed]
    for lost, edits in ((ratio, found[0]), (1 / np.maximum(ratio, 1e-6), found[1])):
        gone, left = float((lost < _T.gone).mean()), float((lost > _T.kept).mean())
        if gone > _T.part_gone and left > _T.part_kept and _takes_edges(lost, energy):
            edits.append(Edit(EditName.BACKGROUND_BLURRED, round(gone, 3)))
            return True
    return False


def _energy(layer: NDArray[np.float32]) -> NDArray[np.float64]:
    """Mean squares of a layer's fine detail over blocks, (rows, columns)."""
    detail = layer - soften(layer, _T.fine)
    return _blocks(detail, detail)


def _takes_edges(lost: NDArray[np.floating], energy: NDArray[np.floating]) -> bool:
    """Says whether strong detail is gone too, where it is: smoothing takes what is faint, wherever it lies.

    Args:
        lost: (n,), what is left of the detail of each block, as a share.
        energy: (n,), the detail that it had.
    """
    strong = energy >= np.quantile(energy[lost > _T.kept], _T.strong_quantile)
    return float((lost[strong] < _T.gone).mean()) > _T.strong_gone


def _sharpened(bands: Bands, found: Lists) -> None:
    """Names sharpening: edges are steeper in one of two copies; where a blur explains it, this is not asked."""
    factor = _steeper(bands)
    times = max(factor, 1 / factor)
    if times > _T.steeper:
        (found[0] if factor > 1 else found[1]).append(Edit(EditName.SHARPENED, round(times, 3)))


def steepness(layers: Layers, mask: NDArray[np.bool_]) -> float:
    """How many times steeper edges are in one of two copies than in the other; 1 where a blur explains it.

    Args:
        layers: Two copies, tones and sharpness made alike.
        mask: (h, w) bool, where to measure.
    """
    if abs(layers.blur) >= _T.explained:
        return 1.0
    factor = _steeper(in_bands(layers, mask))
    return max(factor, 1 / factor)


def _steeper(bands: Bands) -> float:
    """How many times steeper edges are in the target than in the source."""
    coarse = bands.source_slope
    edges = bands.mask & (coarse >= np.quantile(coarse[bands.mask], _T.edge_quantile))
    slopes = (magnitude(soften(layer, _T.edge_fine)) for layer in (bands.source, bands.target))
    source, target = (float(slope[edges].mean()) for slope in slopes)
    return max(target, _T.least_slope) / max(source, _T.least_slope)
