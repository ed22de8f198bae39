"""Asks the indexes of Milvus Lite's segments, without the rows.

For every hit, the engine makes a dictionary of its row, the vector as 256 Python numbers included, whatever fields are
asked for: four fifths of the time of a search for 64 neighbours (3.6 ms of processor time for a picture among 5,000,
0.7 without). Ids and cosines are in the indexes already. What the engine does before and after that is done here in
arrays: of rows with one id the newest counts, unless it was deleted since.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def nearest(
    collection: Any, field: str, queries: NDArray[np.float32], limit: int
) -> tuple[NDArray[np.int64], NDArray[np.float32]] | None:
    """Finds what is nearest by cosine.

    Args:
        collection: One of Milvus Lite's, with `field` indexed by cosine.
        field: The vectors.
        queries: (n, dim).
        limit: Answers for each, at most.

    Returns:
        Ids and cosines, (n, up to `limit`), nearest first; -1 and -inf where there are no more. None where rows are not
        sealed yet, so that the engine must be asked.
    """
    if collection._memtable.size():
        return None
    segments, deleted = collection._read_snapshot()
    segments = [segment for segment in segments if segment.num_rows]
    ids, cosines = np.full((len(queries), 1), -1, np.int64), np.full((len(queries), 1), -np.inf, np.float32)
    for segment, valid in zip(segments, _valid(segments, deleted.snapshot), strict=True):
        if not valid.any():
            continue
        rows, distances = _index(segment, field).search(queries, limit, valid_mask=None if valid.all() else valid)
        found = np.where(rows < 0, -1, np.asarray(segment.pks, np.int64)[rows])
        ids = np.concatenate((ids, found), axis=1)
        cosines = np.concatenate((cosines, np.where(rows < 0, -np.inf, 1 - distances).astype(np.float32)), axis=1)
        order = np.argsort(-cosines, axis=1, kind="stable")[:, :limit]
        ids, cosines = np.take_along_axis(ids, order, axis=1), np.take_along_axis(cosines, order, axis=1)
    return ids, cosines


def _valid(segments: list[Any], deleted: dict[int, int]) -> list[NDArray[np.bool_]]:
    """Says of each segment's rows which are the newest of their id, and not deleted since."""
    if not segments:
        return []
    ids = np.concatenate([np.asarray(segment.pks, np.int64) for segment in segments])
    written = np.concatenate([np.asarray(segment.seqs, np.int64) for segment in segments])
    order = np.lexsort((written, ids))
    last = np.ones(len(ids), bool)
    last[:-1] = ids[order][1:] != ids[order][:-1]
    valid = np.zeros(len(ids), bool)
    valid[order[last]] = True
    if deleted:
        gone = np.array(sorted(deleted.items()), np.int64)
        place = np.minimum(np.searchsorted(gone[:, 0], ids), len(gone) - 1)
        valid &= (gone[place, 0] != ids) | (gone[place, 1] <= written)
    return np.split(valid, np.cumsum([segment.num_rows for segment in segments])[:-1])


def _index(segment: Any, field: str) -> Any:
    from milvus_lite.index.brute_force import BruteForceIndex

    found = segment.indexes.get(field)
    return BruteForceIndex.build(segment.vector_data(field)[0], "COSINE") if found is None else found
