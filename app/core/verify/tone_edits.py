"""Naming edits of light and colour."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.types import Edit, EditName
from app.core.verify.frame import Frame
from app.core.verify.tone import LUMA, sampled

_GREY = 2.0
_COLOURED = 4.0
_TINTED_OFF = 2.6
_LEVELS = 2.2
_BINS = 24
_BRIGHTNESS = 0.03
_CONTRAST = 0.05
_SATURATION = 0.16
_BALANCE = 0.025

Lists = tuple[list[Edit], list[Edit]]


def tone_edits(frame: Frame, mask: NDArray[np.bool_]) -> Lists:
    """Names edits of light and colour between both layers of a frame, within a mask."""
    if mask.sum() < 400:
        return [], []
    a, b = sampled(frame.a, frame.b, mask)
    there, back, balanced = _colour_edits(a, b)
    # The green channel stands for light where the others were shifted against it.
    weights = np.array((0.0, 1.0, 0.0)) if balanced else LUMA
    light, reverse = _light_edits(a @ weights, b @ weights)
    return light + there, reverse + back


def _light_edits(x: NDArray[np.float64], y: NDArray[np.float64]) -> Lists:
    """Brightness and contrast, by the simplest of a gain, a gamma, a shift and a contrast that fits."""
    usable = (x > 6) & (x < 249) & (y > 6) & (y < 249)
    if usable.sum() < 200:
        return [], []
    order = np.argsort(x[usable], kind="stable")
    parts = [part for part in np.array_split(order, _BINS) if len(part)]
    mx = np.array([np.median(x[usable][part]) for part in parts])
    my = np.array([np.median(y[usable][part]) for part in parts])
    off = float(np.sqrt(np.mean((my - mx) ** 2)))
    if off < _LEVELS:
        return [], []
    mean = float(y.mean() / max(x.mean(), 1.0))
    pivot = float(x.mean())
    spread = float(((mx - mx.mean()) ** 2).sum())
    slope = float(((mx - mx.mean()) * (my - my.mean())).sum() / max(spread, 1e-6))
    around = float(((mx - pivot) * (my - pivot)).sum() / max(float(((mx - pivot) ** 2).sum()), 1e-6))
    gamma = float(np.median(np.log(my / 255) / np.log(mx / 255)))
    light = min(
        _misfit(my, mx * float((mx * my).sum() / (mx * mx).sum())),
        _misfit(my, 255 * (mx / 255) ** gamma),
        _misfit(my, mx + float(np.median(my - mx))),
    )
    contrast = _misfit(my, pivot + around * (mx - pivot))
    enough = max(1.5, 0.25 * off)
    there: list[Edit] = []
    back: list[Edit] = []
    if contrast < light and contrast < enough:
        return [Edit(EditName.CONTRAST, round(around, 3))], [Edit(EditName.CONTRAST, round(1 / around, 3))]
    if abs(np.log(mean)) > _BRIGHTNESS:
        there.append(Edit(EditName.BRIGHTNESS, round(mean, 3)))
        back.append(Edit(EditName.BRIGHTNESS, round(1 / mean, 3)))
    if light > enough and slope > 0.05:
        factor = slope / mean
        if abs(np.log(factor)) > _CONTRAST:
            there.append(Edit(EditName.CONTRAST, round(factor, 3)))
            back.append(Edit(EditName.CONTRAST, round(1 / factor, 3)))
    return there, back


def _misfit(y: NDArray[np.float64], model: NDArray[np.float64]) -> float:
    return float(np.sqrt(np.mean((y - model) ** 2)))


def _colour_edits(a: NDArray[np.float64], b: NDArray[np.float64]) -> tuple[list[Edit], list[Edit], bool]:
    """Greyscale, toning, saturation and white balance; the last value says whether the balance was changed."""
    la, lb = a @ LUMA, b @ LUMA
    ca, cb = _chroma(a, la), _chroma(b, lb)
    grey_a, grey_b = _strength(ca) < _GREY, _strength(cb) < _GREY
    if grey_a and grey_b:
        return [], [], False
    if grey_a or grey_b:
        if _strength(ca if grey_b else cb) < _COLOURED:
            return [], [], False
        edit = [Edit(EditName.GREYSCALE)]
        return (edit, [], False) if grey_b else ([], edit, False)
    tint_a, tint_b = _off_tint(ca, la), _off_tint(cb, lb)
    if (tint_a < _TINTED_OFF) != (tint_b < _TINTED_OFF) and max(tint_a, tint_b) > 1.6 * _TINTED_OFF:
        edit = [Edit(EditName.TONED)]
        return (edit, [], False) if tint_b < tint_a else ([], edit, False)

    usable = (a.min(axis=1) > 6) & (a.max(axis=1) < 249) & (b.min(axis=1) > 6) & (b.max(axis=1) < 249)
    if usable.sum() < 200:
        return [], [], False
    la, lb, ca, cb = la[usable], lb[usable], ca[usable], cb[usable]
    factor, shift = _colour_map(ca, cb, lb)
    gain = max(float(lb.std()), 1.0) / max(float(la.std()), 1.0)
    there: list[Edit] = []
    back: list[Edit] = []
    balanced = bool(np.abs(shift).max() > _BALANCE)
    if balanced:
        there.append(Edit(EditName.WHITE_BALANCE))
        back.append(Edit(EditName.WHITE_BALANCE))
    saturation = factor / gain
    if saturation > 0.02 and abs(np.log(saturation)) > _SATURATION and _strength(ca) > _COLOURED:
        there.append(Edit(EditName.SATURATION, round(saturation, 3)))
        back.append(Edit(EditName.SATURATION, round(1 / saturation, 3)))
    return there, back, balanced


def _chroma(rgb: NDArray[np.float64], luma: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.column_stack((rgb[:, 0] - luma, rgb[:, 2] - luma))


def _strength(chroma: NDArray[np.float64]) -> float:
    return float(np.hypot(chroma[:, 0], chroma[:, 1]).mean())


def _off_tint(chroma: NDArray[np.float64], luma: NDArray[np.float64]) -> float:
    """How far the colours are from being a matter of luma alone, as in a toned picture."""
    order = np.argsort(luma, kind="stable")
    off = [np.abs(chroma[p] - np.median(chroma[p], axis=0)).mean() for p in np.array_split(order, 20) if len(p)]
    return float(np.mean(off) * 2)


def _colour_map(
    ca: NDArray[np.float64], cb: NDArray[np.float64], lb: NDArray[np.float64]
) -> tuple[float, NDArray[np.float64]]:
    """Fits chroma b = factor * chroma a + shift * luma b, robustly."""
    zero = np.zeros_like(lb)
    design = np.concatenate((np.column_stack((ca[:, 0], lb, zero)), np.column_stack((ca[:, 1], zero, lb))))
    goal = np.concatenate((cb[:, 0], cb[:, 1]))
    weight = np.ones(len(goal))
    found = np.array((1.0, 0.0, 0.0))
    for _ in range(3):
        left = (design * weight[:, None]).T @ design + np.eye(3) * 1e-3
        found = np.linalg.solve(left, (design * weight[:, None]).T @ goal)
        off = np.abs(design @ found - goal)
        weight = 1 / (1 + (off / (2 * np.median(off) + 0.5)) ** 2)
    return float(found[0]), found[1:]
