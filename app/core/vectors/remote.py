"""A Milvus server, where one machine is outgrown."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.errors import VectorStoreError
from app.core.vectors.lite import ID, VECTOR, Hits
from app.core.vectors.names import belongs, checked


class ServerIndex:
    """Collections on a Milvus server. One thread at a time.

    Args:
        address: Such as http://host:19530.
        collection: The collection worked on; made if missing, made anew if it holds another length.
        dimension: Length of a descriptor.
        token: For a server that wants one.

    Raises:
        ValueError: The collection's name is not one of ours.
        VectorStoreError: The server does not answer, or refuses.
    """

    def __init__(self, address: str, collection: str, dimension: int, token: str = "") -> None:
        self._address = address
        self._name = checked(collection)
        self._dimension = dimension
        with self._explained():
            self._client = connect(address, token, seconds=10)
        try:
            with self._explained():
                self._make_collection()
        except BaseException:
            self.close()
            raise

    def count(self) -> int:
        """Returns how many descriptors are there."""
        with self._explained():
            rows = self._client.query(self._name, filter="", output_fields=["count(*)"])
            return int(rows[0]["count(*)"])

    def upsert(self, ids: Sequence[int], vectors: NDArray[np.float32]) -> None:
        """Stores descriptors, float32 (n, dim), in one call."""
        rows = [{ID: int(i), VECTOR: v} for i, v in zip(ids, vectors, strict=True)]
        with self._explained():
            self._client.upsert(self._name, rows)

    def flush(self) -> None:
        """Seals what was stored."""
        with self._explained():
            self._client.flush(self._name)

    def search(self, vectors: Sequence[NDArray[np.float32]], limit: int) -> list[Hits]:
        """Returns the `limit` nearest of each, in one call."""
        with self._explained():
            answers = self._client.search(
                self._name,
                data=list(vectors),
                limit=limit,
                output_fields=[ID],
                search_params={"metric_type": "COSINE", "params": {}},
            )
        return [[(int(hit[ID]), float(hit["distance"])) for hit in answer] for answer in answers]

    def forget(self, ids: Sequence[int], library: str) -> None:
        """Removes descriptors from every collection of this library, whatever the model."""
        with self._explained():
            for name in self.collections(library):
                self._client.delete(name, ids=[int(i) for i in ids])

    def clear(self) -> None:
        """Removes every descriptor of the collection."""
        with self._explained():
            self._client.drop_collection(self._name)
            self._make_collection()

    def collections(self, library: str) -> list[str]:
        """Returns the names of this library's collections, one a model."""
        with self._explained():
            return sorted(name for name in self._client.list_collections() if belongs(name, library))

    def drop(self, library: str) -> None:
        """Removes all collections of this library; nothing can be stored or searched after that."""
        with self._explained():
            for name in self.collections(library):
                self._client.drop_collection(name)

    def close(self) -> None:
        """Closes the connection."""
        self._client.close()

    def _make_collection(self) -> None:
        from pymilvus import DataType, MilvusClient

        if self._client.has_collection(self._name):
            if self._length() == self._dimension:
                self._client.load_collection(self._name)
                return
            self._client.drop_collection(self._name)
        schema = MilvusClient.create_schema(auto_id=False, enable_dynamic_field=False)
        schema.add_field(ID, DataType.INT64, is_primary=True)
        schema.add_field(VECTOR, DataType.FLOAT_VECTOR, dim=self._dimension)
        index = self._client.prepare_index_params()
        index.add_index(VECTOR, index_type="FLAT", metric_type="COSINE")
        self._client.create_collection(self._name, schema=schema, index_params=index, consistency_level="Strong")

    def _length(self) -> int:
        fields = self._client.describe_collection(self._name)["fields"]
        return int(next(f for f in fields if f["name"] == VECTOR)["params"]["dim"])

    @contextmanager
    def _explained(self) -> Iterator[None]:
        from pymilvus.exceptions import MilvusException

        try:
            yield
        except MilvusException as error:
            raise VectorStoreError(
                f"The search index at {self._address} does not answer: {error.message}. "
                "Nothing is lost: it can be built again from the library."
            ) from error


def connect(address: str, token: str, seconds: float) -> Any:
    """Opens a client, which takes up to so many seconds.

    Raises:
        VectorStoreError: It is no server's address: pymilvus would serve a file, or speak to any socket.
        Exception: Of pymilvus's or gRPC's: the server cannot be reached, or refuses.
    """
    if not address.lower().startswith(("http://", "https://", "tcp://")) or address.endswith(".db"):
        raise VectorStoreError(f"“{address}” is no address of a Milvus server, such as http://host:19530.")
    _keep_loopback_off_proxies()
    # pymilvus reads a file named .env, wherever the program was started, into the environment when it is imported.
    os.environ.setdefault("PYTHON_DOTENV_DISABLED", "1")
    from pymilvus import MilvusClient

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
