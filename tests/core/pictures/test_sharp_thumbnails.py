"""Sharper thumbnails are made when they are wanted, kept, and forgotten with all else."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from app.core.library import Library
from app.core.pictures import thumbnails
from app.core.pictures.thumbnails import SHARP_SIDE, ThumbnailStore
from app.paths import paths_under
from tests.ui.many import write_scene


def test_made_once_kept_and_deleted(tmp_path: Path) -> None:
    (first, second) = write_scene(paths_under(tmp_path / "home"), tmp_path / "photos", [0.0, 1.0])
    with Library.open(paths_under(tmp_path / "home")) as library:
        assert library.thumbnails.sharp(first) is None
        made = library.sharp_thumbnail(first)
        assert made is not None
        with Image.open(BytesIO(made)) as picture:
            assert max(picture.size) == SHARP_SIDE
        for file in (tmp_path / "photos").iterdir():
            file.unlink()
        assert library.sharp_thumbnail(first) == made, "it is kept"
        assert library.sharp_thumbnail(second) is None, "no file is left that it could be made of"
        library.thumbnails.delete([first])
        assert library.thumbnails.sharp(first) is None


def test_a_store_of_before_gets_its_place_for_them(tmp_path: Path) -> None:
    with ThumbnailStore(tmp_path / "t.db", "x") as store:
        store.put_many([(1, b"jpeg")])
        store._run(lambda connection: connection.execute("DROP TABLE sharp"))
    with ThumbnailStore(tmp_path / "t.db", "x") as store:
        assert store.get(1) == b"jpeg"
        store.put_sharp(1, b"sharp")
        assert store.sharp(1) == b"sharp"


def test_those_made_first_give_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thumbnails, "SHARP_KEPT", 3)
    with ThumbnailStore(tmp_path / "t.db", "x") as store:
        for content_id in (7, 1, 5, 9):
            store.put_sharp(content_id, b"%d" % content_id)
        assert [store.sharp(content_id) for content_id in (7, 1, 5, 9)] == [None, b"1", b"5", b"9"]
