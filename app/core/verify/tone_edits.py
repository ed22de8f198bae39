"""Naming edits of light and colour."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core.types import Edit, EditName
from app.core.verify.frame import Frame
from app.core.verify.thresholds.naming import ToneEditThresholds
from app.core.verify.tone import LUMA, medians_of_parts, rising_curve, rising_order, sampled

_T = ToneEditThresholds()
Lists = tuple[list[Edit], list[Edit]]
Samples = tuple[NDArray[np.float64], NDArray[np.float64]]


class Least(NamedTuple):
    """Least changes that are named: see `ToneEditThresholds`."""

    levels: float
    brightness: float
    contrast: float
    saturation: float
    balance: float


USUAL = Least(_T.levels, _T.brightness, _T.contrast, _T.saturation, _T.balance)
IN_LIGHT = USUAL._replace(levels=_T.close_levels, brightness=_T.close_brightness, contrast=_T.close_contrast)
"""Where nothing else was done, so that small changes tell too."""
IN_ALL = IN_LIGHT._replace(saturation=_T.close_saturation, balance=_T.close_balance)
"""Where neither was compressed so that colours suffer, besides."""


def tone_edits(
    frame: Frame, mask: NDArray[np.bool_], *, coarse: bool, samples: Samples | None = None, least: Least = USUAL
) -> Lists:
    """Names edits of light and colour between both layers of a frame.

    Args:
        frame: Both pictures on one grid.
        mask: (h, w) bool, where to measure.
        coarse: One of them was compressed hard, which shifts colours a little.
        samples: What `sampled` gives there, where that is known.
        least: Which changes are named.
    """
    if np.count_nonzero(mask) < _T.fewest_seen:
        return [], []
    a, b = samples or sampled(frame.a, frame.b, mask)
    toned = _monochrome_edits(a, b)
    if toned is not None:
        light = _light_edits(a @ LUMA, b @ LUMA, least)
        if not any(abs(np.log(edit.amount or 1)) > _T.strong for edit in light[0]):
            light = [], []
        return light[0] + toned[0], light[1] + toned[1]
    there, back, balanced = _colour_edits(a, b, _T.coarse_doubt if coarse else 1.0, least)
    # The green channel stands for light where the others were shifted against it.
    weights = np.array((0.0, 1.0, 0.0)) if balanced else LUMA
    light = _light_edits(a @ weights, b @ weights, least)
    return light[0] + there, light[1] + back


def _light_edits(x: NDArray[np.float64], y: NDArray[np.float64], least: Least) -> Lists:
    """Brightness and contrast, by the simplest of a gain, a gamma, a shift and a contrast that fits."""
    usable = _unburnt(x) & _unburnt(y)
    if usable.sum() < _T.fewest:
        return [], []
    order = np.flatnonzero(usable)[rising_order(x[usable])]
    mx, my = medians_of_parts(x[order], _T.bins), medians_of_parts(y[order], _T.bins)
    off = float(np.sqrt(np.mean((my - mx) ** 2)))
    if off < least.levels:
        return [], []
    mean = float(y.mean() / max(x.mean(), 1.0))
    pivot = float(x.mean())
    spread = float(((mx - mx.mean()) ** 2).sum())
    slope = float(((mx - mx.mean()) * (my - my.mean())).sum() / max(spread, 1e-6))
    around = float(((mx - pivot) * (my - pivot)).sum() / max(float(((mx - pivot) ** 2).sum()), 1e-6))
    gamma = float(np.median(np.log(my / 255) / np.log(mx / 255)))
    gain = float((mx * my).sum() / (mx * mx).sum())
    as_gain = _misfit(my, mx * gain)
    light = min(as_gain, _misfit(my, 255 * (mx / 255) ** gamma), _misfit(my, mx + float(np.median(my - mx))))
    if as_gain <= light:
        # Where bright parts burnt out, the means say less than was done.
        mean = gain
    contrast = _misfit(my, pivot + around * (mx - pivot))
    enough = max(_T.misfit, _T.misfit_share * off)
    there: list[Edit] = []
    back: list[Edit] = []
    if contrast < light and contrast < enough:
        if abs(np.log(max(around, 0.01))) < least.contrast:
            return [], []
        return [Edit(EditName.CONTRAST, round(around, 3))], [Edit(EditName.CONTRAST, round(1 / around, 3))]
    if abs(np.log(mean)) > least.brightness:
        there.append(Edit(EditName.BRIGHTNESS, round(mean, 3)))
        back.append(Edit(EditName.BRIGHTNESS, round(1 / mean, 3)))
    if light > enough and slope > _T.slope:
        factor = slope / mean
        if abs(np.log(factor)) > least.contrast:
            there.append(Edit(EditName.CONTRAST, round(factor, 3)))
            back.append(Edit(EditName.CONTRAST, round(1 / factor, 3)))
    return there, back


def _unburnt(values: NDArray[np.float64]) -> NDArray[np.bool_]:
    return np.asarray((values > _T.burnt[0]) & (values < _T.burnt[1]))


def _misfit(y: NDArray[np.float64], model: NDArray[np.float64]) -> float:
    return float(np.sqrt(np.mean((y - model) ** 2)))


def _monochrome_edits(a: NDArray[np.float64], b: NDArray[np.float64]) -> Lists | None:
    """Greyscale and toning; None where both have colours."""
    la, lb = a @ LUMA, b @ LUMA
    ca, cb = _chroma(a, la), _chroma(b, lb)
    strength_a, strength_b = _strength(ca), _strength(cb)
    if min(strength_a, strength_b) < _T.grey:
        if max(strength_a, strength_b) < _T.coloured:
            return [], []
        edit = [Edit(EditName.GREYSCALE)]
        return (edit, []) if strength_b < strength_a else ([], edit)
    # Toning leaves one colour for each luma; fading colours leaves as many as there were.
    tint_a, tint_b = _off_tint(ca, la) / strength_a, _off_tint(cb, lb) / strength_b
    if (
        min(tint_a, tint_b) < _T.toned
        and max(tint_a, tint_b) > _T.clearly_toned * min(tint_a, tint_b) + _T.toned_margin
    ):
        edit = [Edit(EditName.TONED)]
        return (edit, []) if tint_b < tint_a else ([], edit)
    return None


def _colour_edits(
    a: NDArray[np.float64], b: NDArray[np.float64], doubt: float, least: Least
) -> tuple[list[Edit], list[Edit], bool]:
    """Saturation and white balance; the last value says whether the balance was changed.

    One curve for all channels is taken out first, so that light and contrast leave no trace in the colours.
    """
    usable = _unburnt(a).all(axis=1) & _unburnt(b).all(axis=1)
    if usable.sum() < _T.fewest:
        return [], [], False
    a, b = a[usable], b[usable]
    curve = rising_curve(a @ LUMA, b @ LUMA, np.ones(len(a)))
    lit = np.interp(a, np.arange(256), curve)
    la, lb = lit @ LUMA, b @ LUMA
    ca, cb = _chroma(lit, la), _chroma(b, lb)
    saturation, shift = _colour_map(ca, cb, lb)
    there: list[Edit] = []
    back: list[Edit] = []
    balanced = bool(np.abs(shift).max() > least.balance * doubt)
    if balanced:
        there.append(Edit(EditName.WHITE_BALANCE))
        back.append(Edit(EditName.WHITE_BALANCE))
    clear = saturation > _T.faded and abs(np.log(saturation)) > (_T.strong if balanced else least.saturation) * doubt
    if clear and max(_strength(ca), _strength(cb)) > _T.coloured:
        there.append(Edit(EditName.SATURATION, round(saturation, 3)))
        back.append(Edit(EditName.SATURATION, round(1 / saturation, 3)))
    return there, back, balanced


def _chroma(rgb: NDArray[np.float64], luma: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.column_stack((rgb[:, 0] - luma, rgb[:, 2] - luma))


def _strength(chroma: NDArray[np.float64]) -> float:
    return float(np.hypot(chroma[:, 0], chroma[:, 1]).mean())


def _off_tint(chroma: NDArray[np.float64], luma: NDArray[np.float64]) -> float:
    """How far the colours are from being a matter of luma alone, as in a toned picture."""
    size = len(luma) // _T.tints
    ordered = chroma[rising_order(luma)[: size * _T.tints]].reshape(_T.tints, size, 2)
    return float(np.abs(ordered - np.sort(ordered, axis=1)[:, size // 2, None]).mean() * 2)


def _colour_map(
    ca: NDArray[np.float64], cb: NDArray[np.float64], lb: NDArray[np.float64]
) -> tuple[float, NDArray[np.float64]]:
    """Fits chroma b = factor * chroma a + shift * luma b, robustly; the factor is the mean of both axes."""
    factors, shifts = np.ones(2), np.zeros(2)
    for channel in range(2):
        design = np.column_stack((ca[:, channel], lb))
        goal = cb[:, channel]
        weight = np.ones(len(goal))
        for _ in range(_T.rounds):
            left = (design * weight[:, None]).T @ design + np.eye(2) * 1e-3
            factors[channel], shifts[channel] = np.linalg.solve(left, (design * weight[:, None]).T @ goal)
            off = np.abs(design @ (factors[channel], shifts[channel]) - goal)
            weight = 1 / (1 + (off / (_T.off * np.median(off) + _T.off_levels)) ** 2)
    strength = np.abs(ca).mean(axis=0)
    factor = np.exp((np.log(np.maximum(factors, _T.faded)) * strength).sum() / max(float(strength.sum()), 1e-6))
    return float(factor), shifts
