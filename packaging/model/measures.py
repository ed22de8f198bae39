"""Measures of copy retrieval, from a matrix of similarities."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Result:
    """What a descriptor reaches on a set of queries.

    Attributes:
        first: Share of queries whose original is the nearest picture of the gallery (R@1).
        twenty: Share whose original is among the 20 nearest (R@20).
        sixtyfour: Share whose original is among the 64 nearest (R@64): as many are looked at in a large library.
        precision: Micro-average precision over all pairs of query and gallery (µAP, as in DISC2021).
        sure: Largest recall at which 99 % of the pairs above the threshold are true.
        floor_99: Similarity that 99 % of the true pairs reach.
        wrong_99: Share of the gallery's other pictures above that, in the mean over the queries.
        floor_95: The same for 95 %.
        wrong_95: The same for 95 %.
    """

    first: float
    twenty: float
    sixtyfour: float
    precision: float
    sure: float
    floor_99: float
    wrong_99: float
    floor_95: float
    wrong_95: float


def measure(similarities: NDArray[np.float32], truth: NDArray[np.int64]) -> Result:
    """Measures how well queries find their originals.

    Args:
        similarities: (queries, gallery).
        truth: (queries,), the original's place in the gallery.
    """
    queries, gallery = similarities.shape
    rows = np.arange(queries)
    true = similarities[rows, truth]
    ahead = (similarities >= true[:, None]).sum(1) - 1  # ties count against the descriptor
    precision, sure = _precision_curve(similarities, rows, truth)
    floors = [float(np.sort(true)[int(np.floor(share * queries))]) for share in (0.01, 0.05)]
    wrong = [float(((similarities >= f).sum() - (true >= f).sum()) / (queries * (gallery - 1))) for f in floors]
    return Result(
        first=float((ahead < 1).mean()),
        twenty=float((ahead < 20).mean()),
        sixtyfour=float((ahead < 64).mean()),
        precision=precision,
        sure=sure,
        floor_99=floors[0],
        wrong_99=wrong[0],
        floor_95=floors[1],
        wrong_95=wrong[1],
    )


def _precision_curve(
    similarities: NDArray[np.float32], rows: NDArray[np.int64], truth: NDArray[np.int64]
) -> tuple[float, float]:
    """Returns µAP and the largest recall at a precision of 0.99, ties taken as one step."""
    true = np.sort(similarities[rows, truth])[::-1]
    others = similarities.copy()
    others[rows, truth] = -np.inf
    wrong = np.sort(others[others >= true[-1]])
    found = np.searchsorted(-true, -true, side="right")
    above = len(wrong) - np.searchsorted(wrong, true, side="left")
    precision = found / (found + above)
    reached = found[precision >= 0.99]
    return float(precision.mean()), float(reached.max() / len(true)) if len(reached) else 0.0


def lost(exact: NDArray[np.float32], moved: NDArray[np.float32], floor: float, margin: float) -> int:
    """Counts the pairs that stand at the floor plus the margin, or above, and fall below the floor when moved.

    Args:
        exact: Cosines in float32, any shape.
        moved: The same pairs' cosines where one or both sides were described in another precision.
        floor: Cosine below which a pair is no candidate.
        margin: Cosines are said to move by no more.
    """
    return int(np.count_nonzero((exact >= floor + margin) & (moved < floor)))
