"""Comparing what two pictures show, tile by tile, once light, colour and sharpness are taken out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.frame import Frame
from app.core.verify.imaging import block_means, grey, laplacian, soften, total
from app.core.verify.thresholds.judging import StructureThresholds
from app.core.verify.tone import Tone, fit_tone, sampled

_T = StructureThresholds()


@dataclass(frozen=True, slots=True)
class Tiles:
    """Figures for overlapping tiles, each (rows, columns) float64; the step is half a tile.

    Attributes:
        tile: Side of a tile, pixels of the frame.
        seen: Share of each tile that both pictures show.
        mean: Mean of the target.
        energy: Variance of the duller picture in the tile (what there is to compare).
        energy_source: Variance of the other one, its tones mapped.
        residual: Variance of the difference after a gain and offset for the tile.
        correlation: Zero-mean correlation.
    """

    tile: int
    seen: NDArray[np.float64]
    mean: NDArray[np.float64]
    energy: NDArray[np.float64]
    energy_source: NDArray[np.float64]
    residual: NDArray[np.float64]
    correlation: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Layers:
    """Both pictures as luma on one grid, tones and sharpness made alike.

    Attributes:
        source: (h, w) float32, the picture whose tones were mapped.
        target: (h, w) float32, the other one.
        mask: (h, w) bool, where both can be compared.
        from_a: Whether the source is the first picture.
        tone: What was done to the tones of the source.
        blur: Pixels by which the source was blurred to be as dull as the target, negative where it was the
            target that was blurred.
        raw_source: (h, w) float32, the source before it was softened.
        raw_target: (h, w) float32, the target before it was softened.
        samples: Colours of the first picture and of the second at the same places, see `sampled`; None where these were
            not taken all over the mask.
    """

    source: NDArray[np.float32]
    target: NDArray[np.float32]
    mask: NDArray[np.bool_]
    from_a: bool
    tone: Tone
    blur: float
    raw_source: NDArray[np.float32]
    raw_target: NDArray[np.float32]
    samples: tuple[NDArray[np.float64], NDArray[np.float64]] | None = None


def levelled(frame: Frame) -> Layers:
    """Makes tones and sharpness of both pictures alike."""
    a, b = sampled(frame.a, frame.b, frame.mask)
    tone = fit_tone(a, b)
    from_a = tone.error < _T.clear and tone.change < _T.unchanged
    if not from_a:
        # What burnt out in one of them can be made of the other, and not the other way round.
        back = fit_tone(b, a)
        from_a = tone.error <= back.error
        tone = tone if from_a else back
    source = tone(frame.a if from_a else frame.b)
    target = grey(frame.b if from_a else frame.a)
    blur = _relative_blur(source, target, frame.mask)
    source_soft = soften(source, float(np.hypot(_T.soft, max(blur, 0))))
    target_soft = soften(target, float(np.hypot(_T.soft, max(-blur, 0))))
    return Layers(
        source=source_soft,
        target=target_soft,
        mask=frame.mask,
        from_a=from_a,
        tone=tone,
        blur=blur,
        raw_source=source,
        raw_target=target,
        samples=(a, b),
    )


def _relative_blur(source: NDArray[np.float32], target: NDArray[np.float32], mask: NDArray[np.bool_]) -> float:
    """Finds the Gaussian that makes one picture as dull as the other, on their middle."""
    height, width = source.shape
    top, left = (max(0, side // 2 - _T.window // 2) for side in (height, width))
    window = (slice(top, top + _T.window), slice(left, left + _T.window))
    one, two, seen = source[window], target[window], mask[window].astype(np.uint8)

    def left_over(sigma: float) -> float:
        x = soften(one, float(np.hypot(_T.soft, max(sigma, 0))))
        y = soften(two, float(np.hypot(_T.soft, max(-sigma, 0))))
        x, y = laplacian(x), laplacian(y)
        return total(x, seen, y) / max(total(x, seen) + total(y, seen), 1e-6)

    best, least = 0.0, left_over(0.0)
    for sign in (1.0, -1.0):
        previous = np.inf
        for sigma in _T.blurs[1:]:
            error = left_over(sign * sigma)
            if error < least:
                best, least = sign * sigma, error
            if error > previous:
                break
            previous = error
    return best


def tiles(layers: Layers, tile: int) -> Tiles:
    """Compares two layers tile by tile."""
    x, y = layers.source, layers.target
    half = tile // 2
    everywhere = bool(layers.mask.all())
    if not everywhere:
        mask = layers.mask.astype(np.float32)
        x, y = x * mask, y * mask

    def means(values: NDArray[np.float32], times: NDArray[np.float32] | None = None) -> NDArray[np.float64]:
        fine = block_means(values, half, times)
        return (fine[:-1, :-1] + fine[1:, :-1] + fine[:-1, 1:] + fine[1:, 1:]) / 4

    mx, my, xx, yy, xy = means(x), means(y), means(x, x), means(y, y), means(x, y)
    seen = np.ones(mx.shape) if everywhere else means(mask)
    n = np.maximum(seen, 1e-6)
    mx, my = mx / n, my / n
    vx = np.maximum(xx / n - mx * mx, 0)
    vy = np.maximum(yy / n - my * my, 0)
    cxy = xy / n - mx * my
    gain = np.clip(cxy / np.maximum(vx, 1e-6), *_T.gain)
    residual = np.maximum(vy - 2 * gain * cxy + gain * gain * vx, 0)
    correlation = cxy / np.sqrt(np.maximum(vx * vy, 1e-6))

    return Tiles(tile=tile, seen=seen, mean=my, energy=vy, energy_source=vx, residual=residual, correlation=correlation)


def usual_residual(
    contrast: NDArray[np.float64], residual: NDArray[np.float64], usable: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Returns what tiles of like contrast leave over in the median, for each tile.

    Args:
        contrast: (rows, columns), standard deviation of each tile, grey levels.
        residual: (rows, columns), what is left of it, grey levels.
        usable: (rows, columns) bool, the tiles to learn from, at least one.
    """
    order = np.argsort(contrast[usable], kind="stable")
    parts = [part for part in np.array_split(order, _T.bins) if len(part)]
    at = [float(np.median(contrast[usable][part])) for part in parts]
    usual = np.maximum.accumulate([float(np.median(residual[usable][part])) for part in parts])
    return np.asarray(np.interp(contrast, at, usual))
