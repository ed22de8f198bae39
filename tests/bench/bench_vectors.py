"""Measures search at N made-up descriptors: HNSW on a Milvus server against exact search, and Milvus Lite.

    python tests/bench/bench_vectors.py [--count 100000] [--queries 1000] [--server http://host:19530] [--no-lite]

Without --server it starts one of its own, from the environment that `packaging/setup.sh milvus` makes. Descriptors are
of 256 numbers around 64 directions, as photos' are: none of them is alone, and every query lies at a cosine of 0.3 to
0.95 from one of them, its original. Recall is against exact search: of the 64 nearest above the floor of 0.2, and of
the originals that exact search has among them. The last line is one JSON object; times are of the clock.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.core.vectors.remote import HnswOptions
from app.core.vectors.store import BATCH, CAP, Vectors
from tests.core.vectors.milvus_server import MilvusServer, install

DIMENSION = 256
_DIRECTIONS = 64
_OWN = 0.6
"""How much of a descriptor is its own, beside what it shares with others."""
_FLOOR = 0.2
_EFS = (128, 512, 1_024, 2_048)
_INDEX_SECONDS = 1_800

Table = NDArray[np.float32]


def main() -> None:
    """Runs the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=1_000)
    parser.add_argument("--server", help="address of a running server")
    parser.add_argument("--no-lite", action="store_true", help="leave Milvus Lite out")
    arguments = parser.parse_args()
    table, queries, originals = make(arguments.count, arguments.queries)
    exact = nearest(table, queries)
    figures: dict[str, Any] = {"count": arguments.count, "queries": arguments.queries}
    with tempfile.TemporaryDirectory(prefix="twinless-bench-") as folder:
        if not arguments.no_lite:
            figures["lite"] = on_lite(Path(folder) / "vectors.db", table, queries, originals, exact)
            print(figures["lite"], flush=True)
        if arguments.server:
            figures["server"] = on_server(arguments.server, table, queries, originals, exact)
        else:
            install()
            server = MilvusServer(Path(folder) / "server")
            server.start()
            try:
                figures["server"] = on_server(server.address, table, queries, originals, exact)
            finally:
                server.stop()
    print(json.dumps(figures))


def make(count: int, queries: int) -> tuple[Table, Table, NDArray[np.int64]]:
    """Returns descriptors (count, 256), queries (queries, 256), and which descriptor each query is an edit of."""
    random = np.random.default_rng(5)
    directions = random.standard_normal((_DIRECTIONS, DIMENSION), np.float32) / np.sqrt(_DIRECTIONS)
    table = random.standard_normal((count, _DIRECTIONS), np.float32) @ directions
    table += _OWN * random.standard_normal((count, DIMENSION), np.float32)
    table = _unit(table)
    originals = random.choice(count, queries, replace=False)
    away = random.standard_normal((queries, _DIRECTIONS), np.float32) @ directions
    away = _unit(away + _OWN * random.standard_normal((queries, DIMENSION), np.float32))
    away = _unit(away - (away * table[originals]).sum(1, keepdims=True) * table[originals])
    cosines = random.uniform(0.3, 0.95, (queries, 1)).astype(np.float32)
    queries_at = cosines * table[originals] + np.sqrt(1 - cosines**2) * away
    return table, queries_at.astype(np.float32), originals


def nearest(table: Table, queries: Table) -> list[set[int]]:
    """Returns the places of the `CAP` nearest above the floor, by exact search."""
    found: list[set[int]] = []
    for start in range(0, len(queries), 100):
        cosines = queries[start : start + 100] @ table.T
        best = np.argpartition(-cosines, CAP, axis=1)[:, :CAP]
        for row, places in zip(cosines, best, strict=True):
            found.append({int(place) for place in places if row[place] >= _FLOOR})
    return found


def on_lite(
    where: Path, table: Table, queries: Table, originals: NDArray[np.int64], exact: list[set[int]]
) -> dict[str, Any]:
    """Measures Milvus Lite in this process."""
    with Vectors(where, "bench", DIMENSION, "bench") as vectors:
        stored = _fill(vectors, table)
        return {"store_s": stored} | _searched(vectors, queries, originals, exact)


def on_server(
    address: str, table: Table, queries: Table, originals: NDArray[np.int64], exact: list[set[int]]
) -> dict[str, Any]:
    """Measures a server: right after storing, and with the index built, at several `ef`."""
    figures: dict[str, Any] = {}
    with Vectors(address, "bench", DIMENSION, "bench") as vectors:
        vectors.clear()
        figures["store_s"] = _fill(vectors, table)
        figures["before_indexing"] = _searched(vectors, queries, originals, exact)
        began = time.perf_counter()
        vectors._unflushed = 1
        vectors.flush()
        _wait_for_index(vectors, len(table))
        figures["index_s"] = round(time.perf_counter() - began, 1)
    print(figures, flush=True)
    for ef in _EFS:
        with Vectors(address, "bench", DIMENSION, "bench", options=HnswOptions(ef=ef)) as vectors:
            figures[f"ef_{ef}"] = _searched(vectors, queries, originals, exact)
    with Vectors(address, "bench", DIMENSION, "bench") as vectors:
        vectors.drop()
    return figures


def _fill(vectors: Vectors, table: Table) -> float:
    began = time.perf_counter()
    for start in range(0, len(table), BATCH):
        vectors.upsert(range(start + 1, min(start + BATCH, len(table)) + 1), table[start : start + BATCH])
    return round(time.perf_counter() - began, 1)


def _searched(
    vectors: Vectors, queries: Table, originals: NDArray[np.int64], exact: list[set[int]]
) -> dict[str, float]:
    began = time.perf_counter()
    answers = vectors.search([0] * len(queries), queries, _FLOOR)
    seconds = time.perf_counter() - began
    found = [{int(i) - 1 for i in answer.ids} for answer in answers]
    wanted = sum(map(len, exact))
    sure = [
        (int(original), ours) for original, ours, all_ in zip(originals, found, exact, strict=True) if original in all_
    ]
    return {
        "ms_per_query": round(1000 * seconds / len(queries), 2),
        "recall": round(sum(len(a & b) for a, b in zip(found, exact, strict=True)) / max(1, wanted), 5),
        "originals_found": round(sum(original in ours for original, ours in sure) / max(1, len(sure)), 5),
        "neighbours_above_floor": round(wanted / len(queries), 1),
    }


def _wait_for_index(vectors: Vectors, count: int) -> None:
    client: Any = vectors._index._client  # type: ignore[union-attr]
    until = time.monotonic() + _INDEX_SECONDS
    while time.monotonic() < until:
        state = client.describe_index(vectors.collection, "vector")
        if int(state["indexed_rows"]) >= count:  # rows of segments that were joined meanwhile may stay pending
            return
        time.sleep(1)


def _unit(rows: Table) -> Table:
    made: Table = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return made


if __name__ == "__main__":
    main()
