"""SIFT's 128 numbers in 32: RootSIFT turned into waves, of which the strongest are kept.

A descriptor is 4 × 4 cells of 8 directions. Cosine waves along rows and columns (DCT-II) and waves round the directions
(Fourier) are an orthonormal basis in which mirroring a patch turns the sign of some numbers and leaves the others as
they are: half of the comparisons with the mirror image come for nothing. The 32 waves hold 78 % of the variance over
37,871 keypoints of edited photos, the 16 of a sketch 60 %; learnt components would hold 84 % and 69 %, and a table.
Measured on 481 pairs of edits of 54 kinds: no pair has fewer than 0.93 of the agreeing keypoints that all 128 give,
1 % have fewer than 0.96.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SCALE = 64.0
"""What a descriptor of length 1 is multiplied by, so that no number leaves a signed byte."""

# Row wave × 32 + column wave × 8 + wave round the directions (constant; cosine and sine of one, two and three periods;
# alternating), the strongest first but for the constant one, which tells little and belongs to no sketch.
_EVEN = (1, 9, 3, 34, 25, 17, 11, 8, 42, 36, 0, 98, 19, 50, 5, 44, 16, 89, 73)
_ODD = (2, 4, 66, 10, 35, 41, 32, 74, 12, 33, 49, 43, 18)
EVEN, ODD = len(_EVEN), len(_ODD)
"""How many numbers stay, and how many turn their sign, in the mirror image."""

OPPOSITE_EVEN, OPPOSITE_ODD = (
    np.array([(-1) ** (wave // 32 + wave // 8 % 4) for wave in waves], np.int8) for waves in (_EVEN, _ODD)
)
"""The signs that the numbers take where cells come in the opposite order along both rows and columns."""


def shortened(sift: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.int8]]:
    """Turns SIFT descriptors, as OpenCV computes them, into few numbers.

    Args:
        sift: (n, 128).

    Returns:
        (n, EVEN) and (n, ODD): what is the same in the mirror image, and what has the other sign there.
    """
    root = np.sqrt(sift / np.maximum(sift.sum(axis=1, keepdims=True), 1e-6))
    waves = np.clip(np.rint(root @ _BASIS), -127, 127).astype(np.int8)
    return np.ascontiguousarray(waves[:, :EVEN]), np.ascontiguousarray(waves[:, EVEN:])


def _basis() -> NDArray[np.float32]:
    """The waves as columns (128, EVEN + ODD), times `SCALE`."""
    cell, direction = np.arange(4), np.arange(8)
    along = [np.cos(np.pi * (cell + 0.5) * k / 4) for k in range(4)]
    turns = [np.ones(8)]
    for k in (1, 2, 3):
        turns += [np.cos(np.pi / 4 * k * direction), np.sin(np.pi / 4 * k * direction)]
    turns.append(np.cos(np.pi * direction))
    waves = []
    for number in _EVEN + _ODD:
        row, column, turn = number // 32, number // 8 % 4, number % 8
        wave = np.einsum("i,j,k->ijk", along[row], along[column], turns[turn]).ravel()
        waves.append(wave / np.linalg.norm(wave))
    return np.asarray(np.stack(waves, axis=1) * SCALE, np.float32)


_BASIS = _basis()
