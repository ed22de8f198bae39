"""A second source of candidates: pictures that have keypoints in common though their descriptors lie far apart.

The descriptor sees all of a picture, and takes one that was turned by 25 degrees, stands in a collage, or has light and
dark exchanged, for another.
Each content asks once, after the descriptor's search. Its index is made of sketches when it is needed, in 0.1 ms a
content, which a library that grew by one photo pays for all of them; so there is a bound.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor

import numpy as np
from numpy.typing import NDArray

from app.core.progress import Control
from app.core.vectors.store import Neighbours
from app.core.verify.negative import of_sketches
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
            if found:
                yield list(found), sketches(list(found.values()))

    return WordIndex(pieces())


def recognised(ids: Sequence[int], index: WordIndex, kept: Kept, pool: Executor, control: Control) -> list[Neighbours]:
    """Names what has keypoints in common with each of these contents, or with its negative; cosines are not known: 0.

    They come in the order of the contents.

    Raises:
        Cancelled: The user asked to stop.
    """
    control.check()
    known = kept(ids)

    def ask(content_id: int) -> Neighbours:
        found: list[NDArray[np.int64]] = [np.zeros(0, np.int64)]
        if content_id in known:
            own = sketches([known[content_id]])
            for sketch in (own, of_sketches(own)):
                with control.lane():
                    found.append(index.nearest(sketch, content_id))
        named = np.unique(np.concatenate(found))
        return Neighbours(named, np.zeros(len(named), np.float32), capped=False)

    return list(pool.map(ask, ids))
