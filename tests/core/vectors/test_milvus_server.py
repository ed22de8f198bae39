"""Our class on a real Milvus server: what it finds, its index, a restart in the middle, and forgetting."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from app.core.errors import VectorStoreError
from app.core.library import Library
from app.core.vectors import remote
from app.core.vectors.names import collection_name
from app.core.vectors.remote import HnswOptions, connect
from app.core.vectors.server import ServerState, check_server
from app.core.vectors.store import Vectors
from app.paths import paths_under
from tests import pictures
from tests.core.vectors.milvus_server import MilvusServer

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]

LIBRARY = "0123456789"


@pytest.fixture
def client(milvus: MilvusServer) -> Iterator[Any]:
    """A client beside ours, to look what is there; leaves no collection behind."""
    opened = connect(milvus.address, "", 60)
    yield opened
    for name in opened.list_collections():
        opened.drop_collection(name)
    opened.close()


def unit(rows: NDArray[np.float64]) -> NDArray[np.float32]:
    found: NDArray[np.float32] = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    return found


def pairs() -> NDArray[np.float32]:
    """300 descriptors; the 50 from the hundredth on lie close to the first 50."""
    rows = np.random.default_rng(1).normal(size=(300, 32))
    rows[100:150] = rows[:50] + 0.05 * rows[100:150]
    return unit(rows)


def test_it_is_known_as_a_milvus_that_works(milvus: MilvusServer) -> None:
    assert check_server(milvus.address, "") is ServerState.WORKS


def test_what_is_stored_is_found_replaced_counted_and_removed_at_once(milvus: MilvusServer, client: Any) -> None:
    table = pairs()
    with Vectors(milvus.address, "model-1", 32, LIBRARY) as vectors:
        vectors.upsert(range(1, 301), table)
        assert vectors.count() == 300
        answers = vectors.search(list(range(1, 51)), table[:50], floor=0.9)
        assert [list(answer.ids) for answer in answers] == [[i + 101] for i in range(50)]
        vectors.upsert([1], table[200:201])
        assert vectors.count() == 300
        (near,) = vectors.search([999], table[200:201], 0.999)
        assert set(near.ids.tolist()) == {1, 201}
        vectors.delete([1])
        (near,) = vectors.search([999], table[200:201], 0.999)
        assert near.ids.tolist() == [201]
        assert vectors.count() == 299
    assert client.describe_collection(vectors.collection)["consistency_level_name"] == "Strong"


def test_the_index_is_hnsw_and_follows_its_settings(milvus: MilvusServer, client: Any) -> None:
    table = pairs()
    name = collection_name("m", LIBRARY)

    def index() -> tuple[str, str, str]:
        found = client.describe_index(name, "vector")
        return found["index_type"], found.get("M", ""), found.get("efConstruction", "")

    schema = client.create_schema(auto_id=False, enable_dynamic_field=False)
    schema.add_field("id", 5, is_primary=True)
    schema.add_field("vector", 101, dim=32)
    flat = client.prepare_index_params()
    flat.add_index("vector", index_type="FLAT", metric_type="COSINE")
    client.create_collection(name, schema=schema, index_params=flat)
    client.upsert(name, [{"id": i + 1, "vector": row} for i, row in enumerate(table)])

    with Vectors(milvus.address, "m", 32, LIBRARY) as vectors:  # as an earlier version left it
        assert index() == ("HNSW", "16", "200")
        assert vectors.count() == 300
    with Vectors(milvus.address, "m", 32, LIBRARY, options=HnswOptions(8, 64, 300)) as vectors:
        assert index() == ("HNSW", "8", "64")
        (near,) = vectors.search([1], table[:1], 0.9)
        assert near.ids.tolist() == [101]
    with Vectors(milvus.address, "m", 16, LIBRARY) as vectors:  # a descriptor of another length
        assert vectors.count() == 0


def test_a_restart_in_the_middle_is_waited_for(milvus: MilvusServer, client: Any) -> None:
    table = pairs()
    with Vectors(milvus.address, "m", 32, LIBRARY) as vectors:
        vectors.upsert(range(1, 151), table[:150])
        away = threading.Event()

        def restart() -> None:
            milvus.stop()
            away.set()
            milvus.start()

        restarting = threading.Thread(target=restart)
        restarting.start()
        try:
            assert away.wait(120)
            vectors.upsert(range(151, 301), table[150:])
            answers = vectors.search(list(range(1, 51)), table[:50], floor=0.9)
        finally:
            restarting.join()
        assert [list(answer.ids) for answer in answers] == [[i + 101] for i in range(50)]
        assert vectors.count() == 300


def test_a_time_that_runs_out_is_told_in_words(
    milvus: MilvusServer, client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The client lets gRPC's own error through there."""
    with Vectors(milvus.address, "m", 32, LIBRARY) as vectors:
        monkeypatch.setattr(remote, "PATIENCE", 0.1)
        monkeypatch.setattr(remote, "_CALL_SECONDS", 0.0001)
        with pytest.raises(VectorStoreError, match="built again from the library"):
            vectors.search([1], pairs()[:1], 0.5)


def test_patience_ends(milvus: MilvusServer, client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "PATIENCE", 0.1)
    with Vectors(milvus.address, "m", 32, LIBRARY) as vectors:
        client.drop_collection(vectors.collection)
        with pytest.raises(VectorStoreError, match="built again from the library"):
            vectors.count()


def test_a_library_on_a_server_finds_copies_and_forgets_everything(
    milvus: MilvusServer, client: Any, tmp_path: Path
) -> None:
    lake = pictures.photo(0)
    pictures.save(lake, tmp_path / "photos" / "lake.jpg", quality=92)
    pictures.save(pictures.resized(lake, 0.5), tmp_path / "photos" / "small.jpg")
    pictures.save(pictures.photo(1), tmp_path / "photos" / "meadow.jpg")
    with Vectors(milvus.address, "m", 32, "another-library") as vectors:
        others = vectors.collection
    with Library(paths_under(tmp_path / "home")) as library:
        library.settings_store.hold(milvus_uri=milvus.address, device="cpu")
        library.scan([tmp_path / "photos"])
        assert len(library.groups()) == 1
        with Vectors(milvus.address, "an-older-model", 32, library.catalog.uuid):
            pass
        assert len(client.list_collections()) == 3
        library.forget_everything()
        assert client.list_collections() == [others]
        assert not library.paths.vectors.exists()
