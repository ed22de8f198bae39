"""Milvus behind one small class: descriptors go in, near neighbours come out.

Milvus is an index here, not a store: all of it can be filled again from the catalog. By default it is Milvus Lite, in a
folder beside the catalog and inside this process; a server is used in the same way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.vectors.lite import Hits, LiteIndex
from app.core.vectors.names import collection_name
from app.core.vectors.remote import HnswOptions, ServerIndex

BATCH = 2_000
"""Rows a call: each call costs time linear in the collection, so calls are few."""

CAP = 64
"""At most so many neighbours of one content are looked at."""

_FIRST_LIMIT = 16


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What is near one content, nearest first, itself left out.

    Attributes:
        ids: int64 (n,).
        cosines: float32 (n,).
        capped: More than `CAP` contents are above the floor.
    """

    ids: NDArray[np.int64]
    cosines: NDArray[np.float32]
    capped: bool


class Vectors:
    """One collection of descriptors; one thread at a time. Use as a context manager.

    Args:
        where: A folder of Milvus Lite's (made if missing), or the address of a Milvus server.
        model: The descriptor's model id.
        dimension: Length of a descriptor.
        library: The catalog's UUID; its collection is not mixed with another library's.
        token: For a server that wants one.
        options: Of a server's index.

    Raises:
        ValueError: The model's id or the library's UUID cannot be part of a name.
        VectorStoreError: Milvus cannot be opened or reached.
    """

    def __init__(
        self,
        where: Path | str,
        model: str,
        dimension: int,
        library: str,
        token: str = "",
        options: HnswOptions | None = None,
    ) -> None:
        self._library = library
        self._unflushed = 0
        self.collection = collection_name(model, library)
        self._index: LiteIndex | ServerIndex
        if isinstance(where, Path):
            self._index = LiteIndex(where, self.collection, dimension)
        else:
            self._index = ServerIndex(where, self.collection, dimension, token, options)

    def __enter__(self) -> Vectors:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def count(self) -> int:
        """Returns how many descriptors are there."""
        return self._index.count()

    def upsert(self, ids: Sequence[int], vectors: NDArray[np.float32]) -> None:
        """Stores descriptors, float32 (n, dim), under their contents' ids; known ids are replaced."""
        for start in range(0, len(ids), BATCH):
            piece = slice(start, start + BATCH)
            self._index.upsert(ids[piece], vectors[piece])
            self._unflushed += len(ids[piece])
        if self._unflushed >= self._index.seal_every:
            self.flush()

    def flush(self) -> None:
        """Seals what was stored, if anything was since the last time."""
        if self._unflushed:
            self._index.flush()
            self._unflushed = 0

    def search(self, ids: Sequence[int], vectors: NDArray[np.float32], floor: float) -> list[Neighbours]:
        """Finds what is near, at a cosine of at least `floor`.

        The limit grows until the last hit is below the floor, at most to `CAP`.

        Args:
            ids: Contents whose neighbours are wanted.
            vectors: Their descriptors, float32 (n, dim).
            floor: Least cosine.

        Returns:
            One answer for each content, in the order given.
        """
        if self._index.seal_before_search:
            self.flush()
        found: dict[int, Neighbours] = {}
        wanted = list(range(len(ids)))
        for limit in (_FIRST_LIMIT, CAP):
            hits = self._search([vectors[i] for i in wanted], limit + 1)
            answers = {i: _neighbours(ids[i], hit, floor, limit) for i, hit in zip(wanted, hits, strict=True)}
            found.update(answers)
            wanted = [i for i, answer in answers.items() if answer.capped]
            if not wanted:
                break
        return [found[i] for i in range(len(ids))]

    def delete(self, ids: Sequence[int]) -> None:
        """Removes descriptors, those of other models of this library too."""
        for start in range(0, len(ids), BATCH):
            self._index.forget(ids[start : start + BATCH], self._library)

    def clear(self) -> None:
        """Removes every descriptor."""
        self._index.clear()
        self._unflushed = 0

    def drop(self) -> None:
        """Removes the collections of this library, of whatever model; only `close` may follow."""
        self._index.drop(self._library)

    def close(self) -> None:
        """Closes the folder or the connection."""
        self._index.close()

    def _search(self, vectors: list[NDArray[np.float32]], limit: int) -> list[Hits]:
        hits: list[Hits] = []
        size = self._index.batch_queries
        for start in range(0, len(vectors), size):
            hits += self._index.search(vectors[start : start + size], limit)
        return hits


def _neighbours(own: int, hits: Hits, floor: float, limit: int) -> Neighbours:
    near = [(i, cosine) for i, cosine in hits if i != own and cosine >= floor]
    capped = len(near) >= limit
    near = near[:limit]
    ids = np.array([i for i, _ in near], np.int64)
    return Neighbours(ids, np.array([cosine for _, cosine in near], np.float32), capped)
