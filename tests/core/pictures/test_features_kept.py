"""Features are made once a content, and anew where they are lost, damaged or of another version."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np
import pytest

from app.core.catalog import Catalog
from app.core.decode import Decoder
from app.core.pictures import pixels
from app.core.pictures.pixels import Pictures, features_of
from app.core.pictures.thumbnails import KeptFeatures, ThumbnailStore, encode_thumbnail
from app.core.verify.features import FEATURES_VERSION, Features, extract
from tests.pictures import photo


class Counted:
    """Counts how often features are made."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.made = 0
        monkeypatch.setattr(pixels, "extract", self)

    def __call__(self, rgb: np.ndarray) -> Features:
        self.made += 1
        return extract(rgb)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counted:
    return Counted(monkeypatch)


def test_features_that_were_kept_are_not_made_again(tmp_path: Path, counted: Counted) -> None:
    thumbnail = encode_thumbnail(np.array(photo(1)))
    with ThumbnailStore(tmp_path / "t.db") as store, Decoder() as decoder:
        catalog = Catalog(tmp_path / "c.db")
        shelf = Pictures(catalog, store, decoder)
        store.put_many([(1, thumbnail)])
        store.put_features([(1, features_of(thumbnail))], FEATURES_VERSION)
        assert counted.made == 1
        first = shelf.features(1)
        assert list(shelf.sketches([1])) == [1]
        assert counted.made == 1

        store.put_features([(1, KeptFeatures(b"older", b"older"))], FEATURES_VERSION - 1)
        again = shelf.features(1)
        assert counted.made == 2
        assert np.array_equal(first.points, again.points)
        assert np.array_equal(first.even, again.even)

        store.put_features([(1, KeptFeatures(b"damaged", b"damaged"))], FEATURES_VERSION)
        assert np.array_equal(shelf.features(1).points, first.points)
        assert shelf.sketches([1]) == {1: features_of(thumbnail).sketch}
        assert counted.made == 4

        assert shelf.sketches([1, 99]).keys() == {1}, "a content that is out of reach is left out"
        with pytest.raises(LookupError):
            shelf.features(99)
        catalog.close()


def test_features_go_with_their_thumbnail(tmp_path: Path) -> None:
    secret = b"what nobody shall see" * 500
    with ThumbnailStore(tmp_path / "t.db", "a") as store:
        store.put_features([(i, KeptFeatures(b"sketch", secret)) for i in (1, 2, 3)], 7)
        assert store.points(1, 7) == secret
        assert store.points(1, 8) is None
        assert store.sketches([1, 2, 9], 7) == {1: b"sketch", 2: b"sketch"}
        store.delete([1])
        assert store.sketches([1, 2, 3], 7).keys() == {2, 3}
        store.clear()
        assert store.sketches([2, 3], 7) == {}
        assert not any(secret[:20] in file.read_bytes() for file in tmp_path.iterdir())
        store.put_features([(1, KeptFeatures(b"sketch", secret))], 7)
    with ThumbnailStore(tmp_path / "t.db", "b") as store:
        assert store.points(1, 7) is None, "another library's ids mean other contents"


def test_thumbnails_of_before_there_were_features_stay(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "t.db") as connection:
        connection.execute("CREATE TABLE thumbnail (content_id INTEGER PRIMARY KEY, jpeg BLOB NOT NULL)")
        connection.execute("CREATE TABLE owner (library TEXT PRIMARY KEY)")
        connection.execute("INSERT INTO owner VALUES ('a')")
        connection.execute("INSERT INTO thumbnail VALUES (1, x'00')")
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    with ThumbnailStore(tmp_path / "t.db", "a") as store:
        assert store.get(1) == b"\0"
        assert store.points(1, FEATURES_VERSION) is None
