"""The gate between neighbours and the verifier: strangers that a descriptor takes for neighbours go no further.

Of a library's contents, 1.2 % lie above the descriptor's floor (measured with 2,750 pictures in a library of 10,000),
so that every photo has as many neighbours as the search gives. Neither rank nor cosine can be asked for more than that:
of the pairs above the floor, 0.46 % rank below 64 in a library of 20,000, and 0.80 % below 32. Sketches can: see
`app.core.verify.thresholds.gating`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor
from functools import partial

import numpy as np
from numpy.typing import NDArray

from app.core.progress import Control
from app.core.vectors.store import Neighbours
from app.core.verify.negative import of_sketches
from app.core.verify.sketch import sketches, worth_a_look

_AT_ONCE = 250
"""Contents whose neighbours' sketches are in memory at a time: 40 MB with all their neighbours."""
_PIECE = 200


class Gate:
    """Lets those neighbours pass that are worth a look.

    Args:
        kept: Gives sketches by content id; those out of reach are left out, and their pairs pass.
        pool: Does the work.
    """

    def __init__(self, kept: Callable[[Iterable[int]], Mapping[int, bytes]], pool: Executor) -> None:
        self._kept, self._pool = kept, pool

    def passing(
        self, ids: Sequence[int], answers: Sequence[Neighbours], control: Control, *, negatives: bool = False
    ) -> list[tuple[int, int, float]]:
        """Returns pairs worth a look, each once, with their cosines.

        Args:
            ids: The contents that asked.
            answers: The neighbours of each.
            control: Pauses, narrows and cancels.
            negatives: Let those pass as well of which one may be the other's negative.

        Raises:
            Cancelled: The user asked to stop.
        """
        asked = _once(ids, answers)
        found: list[tuple[int, int, float]] = []
        for start in range(0, len(asked), _AT_ONCE):
            control.check()
            some = asked[start : start + _AT_ONCE]
            known = self._sketches({content_id for own, others, _ in some for content_id in (own, *others.tolist())})
            for passed in self._pool.map(partial(_worth_a_look, known, control, negatives), some):
                found += passed
        return found

    def _sketches(self, ids: Iterable[int]) -> dict[int, bytes]:
        """Returns sketches by content id; in pieces, since what is not kept is made, and takes time."""
        wanted = sorted(ids)
        pieces = [wanted[start : start + _PIECE] for start in range(0, len(wanted), _PIECE)]
        return {
            content_id: sketch for piece in self._pool.map(self._kept, pieces) for content_id, sketch in piece.items()
        }


_Asked = tuple[int, NDArray[np.int64], NDArray[np.float32]]
"""A content, its neighbours, their cosines."""


def _once(ids: Sequence[int], answers: Sequence[Neighbours]) -> list[_Asked]:
    """Names each pair once, though both of its contents may have asked."""
    counts = [len(answer.ids) for answer in answers]
    if not sum(counts):
        return []
    own = np.repeat(np.asarray(ids, np.int64), counts)
    other = np.concatenate([answer.ids for answer in answers])
    cosines = np.concatenate([answer.cosines for answer in answers])
    # An id takes less than 32 bits: it is counted up, a content at a time.
    _, first = np.unique(np.minimum(own, other) << 32 | np.maximum(own, other), return_index=True)
    first.sort()
    own, other, cosines = own[first], other[first], cosines[first]
    cuts = np.flatnonzero(np.diff(own)) + 1
    parts = (np.split(values, cuts) for values in (own, other, cosines))
    return [(int(ones[0]), others, near) for ones, others, near in zip(*parts, strict=True) if len(ones)]


def _worth_a_look(
    known: Mapping[int, bytes], control: Control, negatives: bool, asked: _Asked
) -> list[tuple[int, int, float]]:
    """Returns those pairs of one content that pass."""
    own, others, cosines = asked
    with control.lane():
        passed = np.ones(len(others), bool)
        seen = np.array([own in known and other in known for other in others.tolist()], bool)
        if seen.any():
            one, beside = sketches([known[own]]), sketches([known[other] for other in others[seen].tolist()])
            passed[seen] = worth_a_look(one, beside)
            if negatives:
                passed[seen] |= worth_a_look(of_sketches(one), beside)
    return [(own, int(other), float(near)) for other, near in zip(others[passed], cosines[passed], strict=True)]
