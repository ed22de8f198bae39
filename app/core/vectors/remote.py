"""A Milvus server, where one machine is outgrown: an HNSW index, and patience with a network.

HNSW: Malkov and Yashunin, TPAMI 2020. What was stored is seen by every search after it (consistency level Strong).
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.core.errors import VectorStoreError, told
from app.core.vectors.lite import ID, VECTOR, Hits
from app.core.vectors.names import belongs, checked

T = TypeVar("T")

PATIENCE = 120.0
"""So many seconds a server may be away in the middle of a scan: a restart takes about a minute until it answers."""

_CONNECT_SECONDS = 10.0
_CALL_SECONDS = 180.0
"""A busy server that must show what was just stored took more than 60 s for 500 questions to 100,000 descriptors."""
_LOAD_SECONDS = 600.0
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 5.0
_FINAL = ("UNAUTHENTICATED", "PERMISSION_DENIED", "INVALID_ARGUMENT", "UNIMPLEMENTED", "auth check", "privilege")
_NOT_FOUND = 100
"""Milvus's code for a collection that is not there (any more)."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class HnswOptions:
    """How the index is built and searched.

    Measured at 100,000 made-up descriptors with m 16 and ef_construction 200 (tests/bench/bench_vectors.py, 300
    queries): ef 128 gives 0.82 of the 64 nearest that exact search gives, 256 0.93, 512 0.983, 1,024 0.997.

    Attributes:
        m: Links of a node, 4 to 64: more need memory.
        ef_construction: Nodes looked at while a node is linked, 8 to 512: more take time to build.
        ef: Nodes looked at in a search, 64 to 4,096: more find more, and take longer.
    """

    m: int = 16
    ef_construction: int = 200
    ef: int = 1_024


class ServerIndex:
    """Collections on a Milvus server. One thread at a time.

    A call that fails because the server is away, or comes back, is made again for up to `PATIENCE` seconds: all of
    them can be made twice.

    Args:
        address: Such as http://host:19530.
        collection: The collection worked on; made if missing, made anew if it holds another length; its index is
            built again if it is another one.
        dimension: Length of a descriptor.
        token: For a server that wants one.
        options: How the index is built and searched.

    Raises:
        ValueError: The collection's name is not one of ours.
        VectorStoreError: The server does not answer, or refuses.
    """

    batch_queries = 500
    """Questions a call: an answer in seconds, also where the index is not built yet."""
    seal_every = 50_000
    """A server limits how often it is asked to; what is not sealed is searched all the same."""
    seal_before_search = False

    def __init__(
        self, address: str, collection: str, dimension: int, token: str = "", options: HnswOptions | None = None
    ) -> None:
        self._address = address
        self._name = checked(collection)
        self._dimension = dimension
        self._options = options or HnswOptions()
        with self._explained():
            self._client = connect(address, token, _CONNECT_SECONDS)
        try:
            with self._explained():
                self._make_collection()
        except BaseException:
            self.close()
            raise

    def count(self) -> int:
        """Returns how many descriptors are there."""
        rows = self._patiently(
            lambda: self._client.query(
                self._name,
                filter="",
                output_fields=["count(*)"],
                consistency_level="Strong",
                timeout=_CALL_SECONDS,
            )
        )
        return int(rows[0]["count(*)"])

    def upsert(self, ids: Sequence[int], vectors: NDArray[np.float32]) -> None:
        """Stores descriptors, float32 (n, dim), in one call."""
        rows = [{ID: int(i), VECTOR: v} for i, v in zip(ids, vectors, strict=True)]
        self._patiently(lambda: self._client.upsert(self._name, rows, timeout=_CALL_SECONDS))

    def flush(self) -> None:
        """Seals what was stored, so that its index is built."""
        self._patiently(lambda: self._client.flush(self._name, timeout=_LOAD_SECONDS))

    def search(self, vectors: Sequence[NDArray[np.float32]], limit: int) -> list[Hits]:
        """Returns the `limit` nearest of each, in one call."""
        parameters = {"metric_type": "COSINE", "params": {"ef": max(self._options.ef, limit)}}
        answers = self._patiently(
            lambda: self._client.search(
                self._name,
                data=list(vectors),
                limit=limit,
                output_fields=[ID],
                search_params=parameters,
                consistency_level="Strong",
                timeout=_CALL_SECONDS,
            )
        )
        return [[(int(hit[ID]), float(hit["distance"])) for hit in answer] for answer in answers]

    def forget(self, ids: Sequence[int], library: str) -> None:
        """Removes descriptors from every collection of this library, whatever the model."""
        gone = [int(i) for i in ids]
        for name in self.collections(library):
            self._patiently(lambda name=name: self._client.delete(name, ids=gone, timeout=_CALL_SECONDS))  # type: ignore[misc]

    def clear(self) -> None:
        """Removes every descriptor of the collection."""
        with self._explained():
            self._client.drop_collection(self._name, timeout=_CALL_SECONDS)
            self._make_collection()

    def collections(self, library: str) -> list[str]:
        """Returns the names of this library's collections, one a model."""
        names = self._patiently(lambda: self._client.list_collections(timeout=_CALL_SECONDS))
        return sorted(name for name in names if belongs(name, library))

    def drop(self, library: str) -> None:
        """Removes all collections of this library; nothing can be stored or searched after that."""
        for name in self.collections(library):
            self._patiently(lambda name=name: self._client.drop_collection(name, timeout=_CALL_SECONDS))  # type: ignore[misc]

    def close(self) -> None:
        """Closes the connection."""
        self._client.close()

    def _make_collection(self) -> None:
        from pymilvus import DataType, MilvusClient

        if self._client.has_collection(self._name, timeout=_CALL_SECONDS):
            if self._length() == self._dimension:
                self._make_index()
                return
            self._client.drop_collection(self._name, timeout=_CALL_SECONDS)
        schema = MilvusClient.create_schema(auto_id=False, enable_dynamic_field=False)
        schema.add_field(ID, DataType.INT64, is_primary=True)
        schema.add_field(VECTOR, DataType.FLOAT_VECTOR, dim=self._dimension)
        self._client.create_collection(
            self._name,
            schema=schema,
            index_params=self._index_parameters(),
            consistency_level="Strong",
            timeout=_LOAD_SECONDS,
        )

    def _make_index(self) -> None:
        """Sees to it that a collection found has the index wanted, and is loaded."""
        wanted = {"index_type": "HNSW", "M": str(self._options.m), "efConstruction": str(self._options.ef_construction)}
        names = self._client.list_indexes(self._name, VECTOR, timeout=_CALL_SECONDS)
        found = self._client.describe_index(self._name, names[0], timeout=_CALL_SECONDS) if names else {}
        if any(str(found.get(key)) != value for key, value in wanted.items()):
            self._client.release_collection(self._name, timeout=_LOAD_SECONDS)
            for name in names:
                self._client.drop_index(self._name, name, timeout=_CALL_SECONDS)
            self._client.create_index(self._name, self._index_parameters(), timeout=_LOAD_SECONDS)
        self._client.load_collection(self._name, timeout=_LOAD_SECONDS)

    def _index_parameters(self) -> Any:
        parameters = self._client.prepare_index_params()
        build = {"M": self._options.m, "efConstruction": self._options.ef_construction}
        parameters.add_index(VECTOR, index_type="HNSW", metric_type="COSINE", params=build)
        return parameters

    def _length(self) -> int:
        fields = self._client.describe_collection(self._name, timeout=_CALL_SECONDS)["fields"]
        return int(next(f for f in fields if f["name"] == VECTOR)["params"]["dim"])

    def _patiently(self, call: Callable[[], T]) -> T:
        """Makes a call, and makes it again while the server is away or not ready yet."""
        until, pause = 0.0, _FIRST_PAUSE
        with self._explained():
            while True:
                try:
                    return call()
                except _errors() as error:
                    until = until or time.monotonic() + PATIENCE
                    if _is_final(error) or time.monotonic() + pause > until:
                        raise
                    _log.warning("The Milvus server is asked again in %.1f s: %s", pause, _told(error))
                time.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)
                self._load_again()

    def _load_again(self) -> None:
        """After a restart a collection may not be loaded; whether this helped is seen by the call that follows."""
        try:
            self._client.load_collection(self._name, timeout=_CONNECT_SECONDS)
        except _errors() as error:
            _log.info("The collection is not loaded yet: %s", _told(error))

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except _errors() as error:
            raise VectorStoreError(
                told(
                    "The search index at {address} does not answer: {why}. Nothing is lost: it can be built again"
                    " from the library."
                ),
                address=self._address,
                why=_told(error),
            ) from error


def _errors() -> tuple[type[Exception], ...]:
    """Returns what a call to a server raises: the client lets gRPC's own errors through where a time has run out."""
    import grpc
    from pymilvus.exceptions import MilvusException

    return MilvusException, grpc.RpcError


def _told(error: Any) -> str:
    """Returns what an error of `_errors` says."""
    return str(error.message) if hasattr(error, "message") else f"{error.code()} {error.details()}"


def _is_final(error: Any) -> bool:
    """Says whether a call that failed would fail again."""
    if getattr(error, "is_input_error", False) or error.code == _NOT_FOUND:
        return True
    text = f"{error.code} {_told(error)}"
    return any(word in text for word in _FINAL)


def connect(address: str, token: str, seconds: float) -> Any:
    """Opens a client, which takes up to so many seconds.

    Raises:
        VectorStoreError: It is no server's address: pymilvus would serve a file, or speak to any socket.
        Exception: Of pymilvus's or gRPC's: the server cannot be reached, or refuses.
    """
    if not address.lower().startswith(("http://", "https://", "tcp://")) or address.endswith(".db"):
        raise VectorStoreError(
            told("“{address}” is no address of a Milvus server, such as http://host:19530."), address=address
        )
    _keep_loopback_off_proxies()
    # pymilvus reads a file named .env, wherever the program was started, into the environment when it is imported.
    os.environ.setdefault("PYTHON_DOTENV_DISABLED", "1")
    from pymilvus import MilvusClient

    _hand_on_logs()
    return MilvusClient(address, token=token, timeout=seconds)


def try_connection(address: str, token: str, seconds: float) -> str | None:
    """Connects to a server and asks it for its collections.

    Returns:
        What went wrong, in the words of client or server; None if nothing did.
    """
    client = None
    try:
        client = connect(address, token, seconds)
        client.list_collections(timeout=seconds)
    except Exception as error:  # noqa: BLE001 - gRPC's own errors pass through the client in many classes
        return "\n".join(_chain(error))
    finally:
        if client is not None:
            client.close()
    return None


def _keep_loopback_off_proxies() -> None:
    """A proxy set for the network must not be asked for a server on this very computer."""
    for name in ("no_proxy", "NO_PROXY"):
        hosts = os.environ.get(name, "")
        if "127.0.0.1" not in hosts.split(","):
            os.environ[name] = f"{hosts},127.0.0.1" if hosts else "127.0.0.1"


def _chain(error: BaseException | None) -> Iterator[str]:
    """Yields what an error says, and what those say that led to it: the client hides a refused token."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield f"{type(error).__name__}: {error}"
        error = error.__cause__ or error.__context__


def _hand_on_logs() -> None:
    """Has pymilvus tell the program's log what it repairs: by itself it writes to the terminal, with tracebacks."""
    for name in ("pymilvus", "pymilvus.milvus_client", "pymilvus.bulk_writer"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
