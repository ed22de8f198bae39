"""A second source of candidates: pictures that have keypoints in common though their descriptors lie far apart.

The descriptor sees all of a picture, and takes one that was turned by 25 degrees, or stands in a collage, for another.
Each content asks once, after the descriptor's search. Its index is made of sketches when it is needed, in 0.1 ms a
content, which a library that grew by one photo pays for all of them; so there is a bound.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor

import numpy as np

from app.core.progress import Control
from app.core.vectors.store import Neighbours
from app.core.verify.sketch import Sketches, sketches
from app.core.verify.word_index import WordIndex

MOST = 30_000
"""Contents of a library above which only the descriptor is asked."""
_PIECE = 200

Kept = Callable[[Iterable[int]], Mapping[int, bytes]]
"""Gives sketches by content id; those out of reach are left out."""


def index_of(ids: Sequence[int], kept: Kept, pool: Executor, control: Control) -> WordIndex:
    """Makes the index of these contents.

    Raises:
        Cancelled: The user asked to stop.
    """

    def pieces() -> Iterator[tuple[list[int], Sketches]]:
        cut = [ids[start : start + _PIECE] for start in range(0, len(ids), _PIECE)]
        for found in pool.map(kept, cut):
            control.check()
            yield list(found), sketches(list(found.values()))

    return WordIndex(pieces())


def recognised(ids: Sequence[int], index: WordIndex, kept: Kept, pool: Executor, control: Control) -> list[Neighbours]:
    """Names what has keypoints in common with each of these contents, in their order; cosines are not known: 0.

    Raises:
        Cancelled: The user asked to stop.
    """
    control.check()
    known = kept(ids)

    def ask(content_id: int) -> Neighbours:
        none = np.zeros(0, np.int64)
        with control.lane():
            found = index.nearest(sketches([known[content_id]]), content_id) if content_id in known else none
        return Neighbours(found, np.zeros(len(found), np.float32), capped=False)

    return list(pool.map(ask, ids))
