"""Finds pictures that have keypoints in common, whatever else is beside them: a second source of candidates.

A descriptor describes all of a picture. What was turned by 25 degrees and left with white corners, or stands in a
collage of four, is another picture to it. Its keypoints are the same.

Every picture that has one of the asked picture's words gets a vote, worth the more the rarer the word is; of those with
most, votes count that agree on a turn and a scale (weak geometric consistency: Jégou, Douze & Schmid 2008).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from app.core.verify.sketch import Sketches
from app.core.verify.thresholds.gating import WordThresholds
from app.core.verify.words import WORDS, used, words_of

_T = WordThresholds()
_TURNS, _SCALES = 8, 16
_OF_TURN, _OF_SCALE = 256 // _TURNS, 256 // _SCALES
"""Steps of a sketch's angles and logarithms of scale in a bin."""


class WordIndex:
    """Words of many pictures; safe to ask from several threads at once.

    Args:
        pieces: Ids and sketches of the pictures, a few at a time: 600 bytes a picture are kept.
    """

    def __init__(self, pieces: Iterable[tuple[Sequence[int], Sketches]]) -> None:
        ids: list[int] = []
        parts: list[tuple[NDArray[np.uint16], NDArray[np.int32], NDArray[np.uint8], NDArray[np.int8]]] = []
        for some, kept in pieces:
            seen = used(kept)
            rows = np.nonzero(seen)[0].astype(np.int32) + np.int32(len(ids))
            parts.append((words_of(kept)[..., 0][seen], rows, kept["angle"][seen], kept["log_scale"][seen]))
            ids += some
        self._ids = np.array(ids, np.int64)
        none = np.zeros(0, np.uint16), np.zeros(0, np.int32), np.zeros(0, np.uint8), np.zeros(0, np.int8)
        words, rows, turns, scales = (np.concatenate(part) for part in zip(none, *parts, strict=True))
        order = np.argsort(words, kind="stable")
        self._rows, self._turns, self._scales = rows[order], turns[order], scales[order]
        self._counts = np.bincount(words, minlength=WORDS)
        self._starts = np.cumsum(self._counts) - self._counts
        # Whole numbers add up to the same in whatever order pictures came.
        rare = np.log(max(len(words), 1) / np.maximum(self._counts, 1))
        self._worth = np.rint(_T.fineness * np.square(rare))
        self._worth[self._counts > max(_T.common, _T.common_share * len(ids))] = 0
        self._norms = np.sqrt(np.bincount(rows, minlength=len(ids)) + _T.few)

    def nearest(self, sketch: Sketches, own: int) -> NDArray[np.int64]:
        """Finds which pictures have most in common with one.

        Args:
            sketch: (1,), its sketch.
            own: Its own id, which is left out.

        Returns:
            Ids, at most `WordThresholds.asked`, those with most in common first.
        """
        seen = used(sketch)[0]
        words = words_of(sketch, _T.nearest)[0][seen]
        asked = np.repeat(np.flatnonzero(seen), words.shape[1])
        words = words.ravel()
        telling = self._worth[words] > 0
        asked, words = asked[telling], words[telling]
        counts = self._counts[words]
        places = np.repeat(self._starts[words] - np.cumsum(counts) + counts, counts) + np.arange(counts.sum())
        if not len(places):
            return np.zeros(0, np.int64)
        worth, asked, rows = np.repeat(self._worth[words], counts), np.repeat(asked, counts), self._rows[places]
        votes = np.bincount(rows, weights=worth, minlength=len(self._ids)) / self._norms
        likely = _first(votes, _T.likely)
        number = np.full(len(votes), -1, np.int32)
        number[likely] = np.arange(len(likely))
        of = number[rows]
        kept = of >= 0
        places, asked = places[kept], asked[kept]
        turns = (self._turns[places] - sketch["angle"][0][asked]).astype(np.int64)
        scales = self._scales[places].astype(np.int64) - sketch["log_scale"][0][asked]
        agreeing = _agreeing(of[kept], turns, scales, worth[kept], len(likely))
        found: NDArray[np.int64] = self._ids[likely[_first(agreeing, _T.asked + 1)]]
        others: NDArray[np.int64] = found[found != own][: _T.asked]
        return others


def _first(values: NDArray[np.float64], most: int) -> NDArray[np.intp]:
    """The places of the largest values that are not 0, largest first."""
    some = np.argpartition(-values, most)[:most] if len(values) > most else np.arange(len(values))
    some = np.sort(some)
    order = some[np.argsort(-values[some], kind="stable")]
    return order[values[order] > 0]


def _agreeing(
    of: NDArray[np.int32],
    turns: NDArray[np.int64],
    scales: NDArray[np.int64],
    worth: NDArray[np.float64],
    count: int,
) -> NDArray[np.float64]:
    """What the votes for each picture are worth that agree on a turn and a scale, (count,).

    Args:
        of: (m,), the picture that each vote is for.
        turns: (m,), by how much its keypoint is turned, 256 to a full turn.
        scales: (m,), the logarithm of how much larger it is, in 32nds.
        worth: (m,), what the vote is worth.
        count: How many pictures there are.
    """
    bins = np.zeros(count * _TURNS * _SCALES)
    # What lies beside the border of a bin counts in both.
    for turn in (0, _OF_TURN // 2):
        by_turn = (of * _TURNS + (turns + turn) // _OF_TURN % _TURNS) * _SCALES
        for scale in (-_OF_SCALE // 2, _OF_SCALE // 2):
            by_scale = np.clip((scales + 128 + scale) // _OF_SCALE, 0, _SCALES - 1)
            bins += np.bincount(by_turn + by_scale, weights=worth, minlength=len(bins))
    return np.asarray(bins.reshape(count, -1).max(axis=1))
