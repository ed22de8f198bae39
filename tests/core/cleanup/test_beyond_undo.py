"""What is kept of trashed photos goes when nothing can bring them back: real files, a real trash."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.cleanup import beyond_undo
from app.core.library import Library
from app.core.types import Kind
from app.paths import paths_under
from tests import pictures


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    image = pictures.photo(3, (480, 360))
    pictures.save(image, folder / "large" / "night.jpg", quality=93)
    pictures.save(pictures.resized(image, 0.5), folder / "small" / "night.jpg", quality=85)
    return folder


@pytest.fixture
def library(tmp_path: Path, photos: Path, home_trash: Path) -> Iterator[Library]:
    """A library from which the smaller copy was moved to the trash."""
    with Library(paths_under(tmp_path / "home")) as opened:
        opened.scan([photos])
        result = opened.clean(opened.plan())
        assert [photo.path.parent.name for photo in result.trashed] == ["small"]
        yield opened


def gone(library: Library) -> int:
    (item,) = library.catalog.journal.items(library.catalog.journal.cleanups()[0].id)
    assert item.content_id is not None
    return item.content_id


def test_what_lies_in_the_trash_is_kept(library: Library) -> None:
    assert beyond_undo(library.catalog) == []
    library.tidy()
    assert library.thumbnails.get(gone(library))
    library.undo()
    assert library.groups()[0].kind is Kind.COPY


def test_emptying_the_trash_ends_it(library: Library, home_trash: Path) -> None:
    shutil.rmtree(home_trash)
    assert beyond_undo(library.catalog) == [gone(library)]
    library.tidy()
    assert library.thumbnails.get(gone(library)) is None


def test_a_drive_that_is_away_proves_nothing(library: Library, photos: Path, home_trash: Path) -> None:
    shutil.rmtree(home_trash)
    away = photos.rename(photos.with_name("away"))
    assert beyond_undo(library.catalog) == []
    away.rename(photos)
    assert beyond_undo(library.catalog) == [gone(library)]


def test_what_was_put_back_by_hand_is_kept(library: Library, photos: Path, home_trash: Path) -> None:
    (file,) = (home_trash / "files").iterdir()
    file.rename(photos / "small" / "night.jpg")
    assert beyond_undo(library.catalog) == []


def test_after_thirty_days_all_of_it_goes(library: Library) -> None:
    content = gone(library)
    with library.catalog.transaction() as db:
        library.catalog.contents.note_orphans()
        db.execute("UPDATE contents SET orphaned_at = orphaned_at - 31 * 24 * 3600 WHERE orphaned_at IS NOT NULL")
    library.tidy()
    assert library.thumbnails.get(content) is None
    assert not library.catalog.contents.get([content])


def test_nothing_is_tidied_while_something_else_runs(library: Library, home_trash: Path) -> None:
    shutil.rmtree(home_trash)
    with library._busy:
        library.tidy()
    assert library.thumbnails.get(gone(library))
