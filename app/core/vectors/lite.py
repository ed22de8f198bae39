"""Milvus Lite inside this process: no server, no port, no socket, so that nobody else can reach it.

pymilvus would open a file of Milvus Lite's by serving it, without a password, on a port of the loopback: every user of
the computer could read descriptors there, and remove folders through a partition's name. The engine behind that server
is Python and can be called as it is, on every system; what it writes is the same.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.errors import DiskFullError, VectorStoreError, told
from app.core.vectors.lite_search import nearest
from app.core.vectors.names import belongs, checked

ID = "id"
VECTOR = "vector"

Hits = list[tuple[int, float]]
"""(id, cosine) of what is near, nearest first."""


class LiteIndex:
    """A folder of Milvus Lite's; exact search. One process, one thread at a time.

    Args:
        folder: Where it is; made if missing, for this user alone.
        collection: The collection worked on; made if missing, made anew if it holds another length.
        dimension: Length of a descriptor.

    Raises:
        DiskFullError: There is no room.
        ValueError: The collection's name is not one of ours.
        VectorStoreError: The folder is damaged, or in use by another process.
    """

    batch_queries = 2_000
    """Questions a call: each call costs time linear in the collection, so calls are few."""
    seal_every = 4_000
    seal_before_search = True
    """Rows that are not sealed are searched slowly."""

    def __init__(self, folder: Path, collection: str, dimension: int) -> None:
        self._folder = folder
        self._name = checked(collection)
        self._dimension = dimension
        with self._explained():
            from milvus_lite import MilvusLite

            _keep_pandas_out()
            folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            folder.mkdir(exist_ok=True, mode=0o700)
            self._database = MilvusLite(str(folder))
        try:
            with self._explained():
                self._collection = self._open()
        except BaseException:
            self.close()
            raise

    def count(self) -> int:
        """Returns how many descriptors are there."""
        with self._explained():
            return int(self._collection.num_entities)

    def upsert(self, ids: Sequence[int], vectors: NDArray[np.float32]) -> None:
        """Stores descriptors, float32 (n, dim), in one call."""
        rows = [{ID: int(i), VECTOR: v.tolist()} for i, v in zip(ids, vectors, strict=True)]
        with self._explained():
            self._collection.upsert(rows)

    def flush(self) -> None:
        """Seals what was stored: rows that are not sealed are searched slowly."""
        with self._explained():
            self._collection.flush()

    def search(self, vectors: Sequence[NDArray[np.float32]], limit: int) -> list[Hits]:
        """Returns the `limit` nearest of each, in one call."""
        with self._explained():
            found = nearest(self._collection, VECTOR, np.asarray(vectors, np.float32), limit)
            if found is not None:
                return [_hits(*answer) for answer in zip(*found, strict=True)]
            answers = self._collection.search(list(vectors), limit, "COSINE", output_fields=[ID])
        return [[(int(hit["id"]), float(hit["distance"])) for hit in answer] for answer in answers]

    def forget(self, ids: Sequence[int], library: str) -> None:
        """Removes descriptors from every collection of this library, whatever the model."""
        wanted = [int(i) for i in ids]
        with self._explained():
            for name in self.collections(library):
                self._database.get_collection(name).delete(wanted)

    def clear(self) -> None:
        """Removes every descriptor of the collection."""
        with self._explained():
            self._database.drop_collection(self._name)
            self._collection = self._open()

    def collections(self, library: str) -> list[str]:
        """Returns the names of this library's collections, one a model."""
        with self._explained():
            return [name for name in self._database.list_collections() if belongs(name, library)]

    def drop(self, library: str) -> None:
        """Removes all collections of this library; nothing can be stored or searched after that."""
        with self._explained():
            for name in self.collections(library):
                self._database.drop_collection(name)

    def close(self) -> None:
        """Writes what is left and lets go of the folder."""
        self._database.close()

    def _open(self) -> Any:
        from milvus_lite import CollectionSchema, DataType, FieldSchema

        if self._database.has_collection(self._name):
            collection = self._database.get_collection(self._name)
            lengths = [field.dim for field in collection.schema.fields if field.name == VECTOR]
            if lengths == [self._dimension]:
                collection.load()
                return collection
            self._database.drop_collection(self._name)
        fields = [
            FieldSchema(name=ID, dtype=DataType.INT64, is_primary=True),
            FieldSchema(name=VECTOR, dtype=DataType.FLOAT_VECTOR, dim=self._dimension),
        ]
        collection = self._database.create_collection(self._name, CollectionSchema(fields=fields))
        collection.create_index(VECTOR, {"index_type": "FLAT", "metric_type": "COSINE"})
        collection.load()
        return collection

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Gives whatever the engine throws, of its own classes, Arrow's or the system's, one of our names."""
        try:
            yield
        except (VectorStoreError, DiskFullError):
            raise
        except Exception as error:
            if getattr(error, "errno", None) == ENOSPC or "No space left" in str(error):
                raise DiskFullError(self._folder) from error
            raise VectorStoreError(
                told(
                    "The search index at {path} cannot be used: {why}. Nothing is lost: it can be built again from"
                    " the library."
                ),
                path=self._folder,
                why=str(error) or type(error).__name__,
            ) from error


class _NoPandas:
    """Finds every module but pandas, which it says is not there."""

    @staticmethod
    def find_spec(name: str, path: object = None, target: object = None) -> None:
        """Leaves all others to whoever else looks for modules."""
        if name == "pandas":
            raise ModuleNotFoundError(name=name)


def _keep_pandas_out() -> None:
    """Has Arrow do without pandas, which it would import for the first list it is given.

    That takes half a second of processor time, as long as describing twenty photos, and nothing here makes use of it.
    Arrow looks for pandas once; whoever needs it can still import it later.
    """
    arrow = sys.modules.get("pyarrow")  # Milvus Lite has imported it
    if arrow is None or "pandas" in sys.modules:
        return
    sys.meta_path.insert(0, _NoPandas)
    try:
        arrow.array([0])
    finally:
        sys.meta_path.remove(_NoPandas)


def _hits(ids: NDArray[np.int64], cosines: NDArray[np.float32]) -> Hits:
    there = ids >= 0
    return list(zip(ids[there].tolist(), cosines[there].tolist(), strict=True))
