"""Thumbnails: kept by content, shared by threads, made anew when damaged."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from app.core.pictures.thumbnails import THUMBNAIL_SIDE, ThumbnailStore, decode_thumbnail, encode_thumbnail
from tests.pictures import photo


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ThumbnailStore]:
    with ThumbnailStore(tmp_path / "thumbnails.db") as opened:
        yield opened


def test_encode_keeps_small_pictures_and_reduces_large_ones() -> None:
    large, small = np.array(photo(1)), np.array(photo(1, (200, 150)))
    assert decode_thumbnail(encode_thumbnail(large)).shape == (240, THUMBNAIL_SIDE, 3)
    back = decode_thumbnail(encode_thumbnail(small))
    assert back.shape == small.shape
    assert np.abs(back.astype(int) - small).mean() < 7


def test_put_get_delete_clear(store: ThumbnailStore) -> None:
    store.put_many((i, bytes([i]) * 50) for i in range(1, 8))
    store.put_many([(3, b"new")])
    assert store.get(3) == b"new"
    assert store.get(99) is None
    assert store.get_many([1, 99, 2]) == {1: b"\1" * 50, 2: b"\2" * 50}
    store.delete([1, 99])
    assert store.get(1) is None
    assert store.get(2) is not None
    store.clear()
    assert store.get_many(range(10)) == {}


def test_get_many_of_many(store: ThumbnailStore) -> None:
    store.put_many((i, str(i).encode()) for i in range(1, 2001))
    assert store.get_many(range(1, 2001)) == {i: str(i).encode() for i in range(1, 2001)}


def test_removed_bytes_are_gone_from_the_disk(store: ThumbnailStore) -> None:
    secret = b"what nobody shall see" * 500
    store.put_many([(1, secret), (2, b"x" * 9000)])
    before = store.size_bytes()
    store.delete([1])
    assert not any(secret[:20] in file.read_bytes() for file in store.path.parent.iterdir())
    store.clear()
    assert store.size_bytes() < before
    assert store.get(2) is None


def test_survives_reopening(tmp_path: Path) -> None:
    path = tmp_path / "thumbnails.db"
    with ThumbnailStore(path, "library a") as store:
        store.put_many([(1, b"one")])
    with ThumbnailStore(path, "library a") as store:
        assert store.get(1) == b"one"
    assert path.stat().st_mode & 0o077 == 0


def test_another_librarys_ids_mean_nothing(tmp_path: Path) -> None:
    path = tmp_path / "thumbnails.db"
    with ThumbnailStore(path, "library a") as store:
        store.put_many([(1, b"one")])
    with ThumbnailStore(path, "library b") as store:
        assert store.get(1) is None


@pytest.mark.parametrize("content", [b"not a database at all" * 400, b"SQLite format 3\0" + b"\xff" * 8000])
def test_damaged_file_is_made_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "thumbnails.db"
    path.write_bytes(content)
    with ThumbnailStore(path) as store:
        store.put_many([(1, b"one")])
        assert store.get(1) == b"one"


def test_damage_while_open(tmp_path: Path) -> None:
    path = tmp_path / "thumbnails.db"
    with ThumbnailStore(path) as store:
        store.put_many((i, bytes(20_000)) for i in range(1, 300))
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xa5" * (size - 8192))
    with ThumbnailStore(path) as store:
        assert store.get_many(range(1, 300)) == {}
        store.put_many([(5, b"five")])
        assert store.get(5) == b"five"


def test_file_of_another_version_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "thumbnails.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE thumbnail (other TEXT)")
        connection.execute("PRAGMA user_version = 77")
    connection.close()
    with ThumbnailStore(path) as store:
        store.put_many([(1, b"one")])
        assert store.get(1) == b"one"


def test_readers_do_not_wait_for_the_writer(store: ThumbnailStore) -> None:
    store.put_many([(1, b"one")])
    blocker = sqlite3.connect(store.path, isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    blocker.execute("INSERT OR REPLACE INTO thumbnail VALUES (1, x'00')")
    answers: list[bytes | None] = []
    reader = threading.Thread(target=lambda: answers.append(store.get(1)))
    reader.start()
    reader.join(5)
    blocker.execute("ROLLBACK")
    blocker.close()
    assert answers == [b"one"]


def test_many_threads(store: ThumbnailStore) -> None:
    def work(number: int) -> None:
        for turn in range(20):
            key = number * 100 + turn
            store.put_many([(key, str(key).encode())])
            assert store.get(key) == str(key).encode()

    with ThreadPoolExecutor(6) as pool:
        for done in [pool.submit(work, number) for number in range(1, 7)]:
            done.result()
    assert len(store.get_many(range(1000))) == 120


def test_closed_store_says_so(store: ThumbnailStore) -> None:
    store.close()
    with pytest.raises(ValueError, match="closed"):
        store.get(1)
