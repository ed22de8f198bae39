"""Traces of enlarging: what lies between two pixels of the smaller picture is an average, and that comes in a rhythm.

After Gallagher (2005), *Detection of linear and cubic interpolation in JPEG compressed images*: the mean strength of
the second derivative along each column rises and falls as often as the columns of the smaller picture.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import box_mean
from app.core.verify.thresholds.quality import ResamplingThresholds

_T = ResamplingThresholds()
_STRIP = 32
"""Rows that are summed at a time: sums of as many second derivatives fit 16 bits."""


def trace_of_enlarging(luma: NDArray[np.uint8], factor: float) -> float:
    """Measures how clearly the rhythm of an enlargement shows.

    Args:
        luma: (h, w), the picture that may have been enlarged, as it lies in its file.
        factor: By how much.

    Returns:
        The rhythm beside what else is there; 1 where none is to be seen, and where it cannot be told from that of a
        JPEG's blocks or of a sensor's colours.
    """
    rhythm = min((1 / factor) % 1, 1 - (1 / factor) % 1)
    found = [_beside_others(_profile(part), rhythm) for part in (_columns(luma), _columns(luma.T))]
    return float(np.sqrt(found[0] * found[1]))


def _columns(luma: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The middle columns, of as many rows as are needed."""
    start = max(0, (luma.shape[1] - _T.window) // 2)
    return np.ascontiguousarray(luma[:: max(1, luma.shape[0] // _T.window), start : start + _T.window])


def _profile(some: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Mean strength of the second derivative of each column, what changes slowly taken out."""
    summed = np.zeros(max(0, some.shape[1] - 2), np.int64)
    for top in range(0, len(some), _STRIP):  # what is in between stays in a core's cache
        strip = some[top : top + _STRIP].astype(np.int16)
        second = 2 * strip[:, 1:-1] - strip[:, 2:] - strip[:, :-2]
        summed += np.add.reduce(np.abs(second), axis=0, dtype=np.int16)
    strength = np.asarray(summed / max(len(some), 1), np.float32)[None]
    return np.asarray((strength - box_mean(strength, (_T.slow, 1)))[0], np.float64)


def _beside_others(profile: NDArray[np.float64], rhythm: float) -> float:
    width = 1 / max(len(profile), 1)
    if len(profile) < _T.shortest or _off_blocks(np.array(rhythm)) < _T.apart * width:
        return 1.0
    fine = 8 * len(profile)
    strength = np.abs(np.fft.rfft(profile * np.hanning(len(profile)), fine))
    rhythms = np.arange(len(strength)) / fine
    off = np.abs(rhythms - rhythm)
    others = (
        (off > _T.apart * width) & (off < _T.near) & (rhythms > _T.lowest) & (_off_blocks(rhythms) > _T.apart * width)
    )
    usual = float(np.sqrt(np.square(strength[others]).mean())) if others.any() else 0.0
    return float(strength[off < _T.sharp * width].max()) / usual if usual > 0 else 1.0


def _off_blocks(rhythms: NDArray[np.float64]) -> NDArray[np.float64]:
    """How far rhythms are from those of blocks of 8 pixels, 0 and a half among them."""
    return np.asarray(np.abs(rhythms * 8 - np.rint(rhythms * 8)) / 8)
