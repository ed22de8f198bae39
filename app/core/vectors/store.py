"""Milvus behind one small class: descriptors go in, near neighbours come out.

Milvus is an index here, not a store: all of it can be filled again from the catalog. By default it is a Milvus Lite
file beside the catalog; a server is used in the same way.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.errors import DiskFullError, VectorStoreError

BATCH = 2_000
"""Rows a call: each call costs time linear in the collection, so calls are few."""

CAP = 64
"""At most so many neighbours of one content are looked at."""

_FIRST_LIMIT = 16
_FLUSH_EVERY = 4_000
_PATIENT = {"grpc.keepalive_time_ms": 2**31 - 1, "grpc.keepalive_permit_without_calls": False}
"""Lite's server hangs up on the client's usual pings while photos are being read for minutes between two calls."""

_IDS = "id"
_VECTORS = "vector"


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
        where: A file of Milvus Lite's (made if missing), or the address of a Milvus server.
        model: The descriptor's model id.
        dimension: Length of a descriptor.
        library: The catalog's UUID; its collection is not mixed with another library's.
        token: For a server that wants one.

    Raises:
        VectorStoreError: Milvus cannot be opened or reached.
    """

    def __init__(self, where: Path | str, model: str, dimension: int, library: str, token: str = "") -> None:
        self._where = where
        self._unflushed = 0
        self.collection = re.sub(r"\W", "_", f"descriptors_{model}_{library[:8]}")
        _keep_loopback_off_proxies()
        # pymilvus reads a file named .env, wherever the program was started, into the environment when it is imported.
        os.environ.setdefault("PYTHON_DOTENV_DISABLED", "1")
        with self._explained():
            self._client = _connect(where, token)
        try:
            with self._explained():
                self._make_collection(dimension)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Vectors:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def count(self) -> int:
        """Returns how many descriptors are there."""
        with self._explained():
            rows = self._client.query(self.collection, filter="", output_fields=["count(*)"])
            return int(rows[0]["count(*)"])

    def upsert(self, ids: Sequence[int], vectors: NDArray[np.float32]) -> None:
        """Stores descriptors, float32 (n, dim), under their contents' ids; known ids are replaced."""
        with self._explained():
            for start in range(0, len(ids), BATCH):
                piece = slice(start, start + BATCH)
                rows = [{_IDS: i, _VECTORS: v} for i, v in zip(ids[piece], vectors[piece], strict=True)]
                self._client.upsert(self.collection, rows)
                self._unflushed += len(rows)
        if self._unflushed >= _FLUSH_EVERY:
            self.flush()

    def flush(self) -> None:
        """Seals what was stored: rows that are not sealed are searched slowly."""
        if self._unflushed:
            with self._explained():
                self._client.flush(self.collection)
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
        """Removes descriptors."""
        with self._explained():
            for start in range(0, len(ids), BATCH):
                self._client.delete(self.collection, ids=list(ids[start : start + BATCH]))

    def clear(self) -> None:
        """Removes every descriptor."""
        with self._explained():
            dimension = self._dimension()
            self._client.drop_collection(self.collection)
            self._make_collection(dimension)

    def close(self) -> None:
        """Closes the connection, and the file's server with it."""
        self._client.close()
        if isinstance(self._where, Path):
            from milvus_lite.server_manager import server_manager_instance

            server_manager_instance.release_server(str(self._where))

    def _search(self, vectors: list[NDArray[np.float32]], limit: int) -> list[list[dict[str, Any]]]:
        hits: list[list[dict[str, Any]]] = []
        with self._explained():
            for start in range(0, len(vectors), BATCH):
                hits += self._client.search(
                    self.collection,
                    data=vectors[start : start + BATCH],
                    limit=limit,
                    output_fields=[_IDS],
                    search_params={"metric_type": "COSINE", "params": {}},
                )
        return hits

    def _make_collection(self, dimension: int) -> None:
        from pymilvus import DataType, MilvusClient

        if self._client.has_collection(self.collection):
            if self._dimension() != dimension:
                self._client.drop_collection(self.collection)
            else:
                self._client.load_collection(self.collection)
                return
        schema = MilvusClient.create_schema(auto_id=False, enable_dynamic_field=False)
        schema.add_field(_IDS, DataType.INT64, is_primary=True)
        schema.add_field(_VECTORS, DataType.FLOAT_VECTOR, dim=dimension)
        index = self._client.prepare_index_params()
        index.add_index(_VECTORS, index_type="FLAT", metric_type="COSINE")
        self._client.create_collection(self.collection, schema=schema, index_params=index, consistency_level="Strong")

    def _dimension(self) -> int:
        fields = self._client.describe_collection(self.collection)["fields"]
        return int(next(f for f in fields if f["name"] == _VECTORS)["params"]["dim"])

    @contextmanager
    def _explained(self) -> Iterator[None]:
        from pymilvus.exceptions import MilvusException

        try:
            yield
        except MilvusException as error:
            if "No space left" in str(error) and isinstance(self._where, Path):
                raise DiskFullError(self._where) from error
            raise VectorStoreError(
                f"The search index at {self._where} does not answer: {error.message}. "
                "Nothing is lost: it can be built again from the library."
            ) from error


def _connect(where: Path | str, token: str) -> Any:
    from pymilvus import MilvusClient

    if isinstance(where, Path):
        where.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        return MilvusClient(str(where), grpc_options=_PATIENT)
    return MilvusClient(where, token=token, timeout=10)


def try_connection(address: str, token: str, seconds: float) -> str | None:
    """Connects to a server and asks it for its collections.

    Returns:
        What went wrong, in the words of client or server; None if nothing did.
    """
    from pymilvus import MilvusClient

    _keep_loopback_off_proxies()
    client = None
    try:
        client = MilvusClient(address, token=token, timeout=seconds)
        client.list_collections(timeout=seconds)
    except Exception as error:  # noqa: BLE001 - gRPC's own errors pass through the client in many classes
        return "\n".join(_chain(error))
    finally:
        if client is not None:
            client.close()
    return None


def _chain(error: BaseException | None) -> Iterator[str]:
    """Yields what an error says, and what those say that led to it: the client hides a refused token."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield f"{type(error).__name__}: {error}"
        error = error.__cause__ or error.__context__


def _keep_loopback_off_proxies() -> None:
    """Milvus Lite serves a loopback port; a proxy set for the network must not be asked for it."""
    for name in ("no_proxy", "NO_PROXY"):
        hosts = os.environ.get(name, "")
        if "127.0.0.1" not in hosts.split(","):
            os.environ[name] = f"{hosts},127.0.0.1" if hosts else "127.0.0.1"


def _neighbours(own: int, hits: list[dict[str, Any]], floor: float, limit: int) -> Neighbours:
    near = [(hit[_IDS], hit["distance"]) for hit in hits if hit[_IDS] != own and hit["distance"] >= floor]
    capped = len(near) >= limit
    near = near[:limit]
    ids = np.array([i for i, _ in near], np.int64)
    return Neighbours(ids, np.array([cosine for _, cosine in near], np.float32), capped)
