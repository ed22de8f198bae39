"""What a failing disk, or something else in its place, does to the files of a library: words, and no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from app.core.errors import DamagedLibraryError, StorageError, TwinlessError
from app.core.library import Library
from app.core.pictures.thumbnails import ThumbnailStore
from app.paths import Paths, paths_under
from tests import pictures
from tests.core.catalogs import content, fill

READERS: dict[str, Callable[[Catalog], object]] = {
    "fetchall": lambda catalog: catalog.photos.rows(),
    "columns": lambda catalog: catalog.tables.photos(),
    "row by row": lambda catalog: list(catalog.database.reader().execute("SELECT * FROM photos ORDER BY mtime_ns")),
    "first": lambda catalog: next(catalog.database.reader().execute("SELECT sum(size) FROM photos")),
}


@pytest.fixture
def damaged(tmp_path: Path) -> Iterator[Catalog]:
    """A catalog whose pages are damaged behind the first ones, while it is open."""
    path = tmp_path / "catalog.db"
    catalog = Catalog(path)
    fill(catalog, {f"{number} {'x' * 200}.jpg": content(str(number)) for number in range(500)})
    catalog.close()
    with path.open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(60 * 4096)
        file.write(b"\xa5" * (size - 60 * 4096))
    opened = Catalog(path)
    yield opened
    opened.close()


@pytest.mark.parametrize("read", READERS.values(), ids=READERS)
def test_damaged_pages_are_told_to_readers(damaged: Catalog, read: Callable[[Catalog], object]) -> None:
    with pytest.raises(DamagedLibraryError, match="photos are untouched"):
        read(damaged)


def test_a_damaged_page_is_told_to_writers(damaged: Catalog) -> None:
    with pytest.raises(DamagedLibraryError):
        damaged.forget_everything()


def test_a_fault_of_the_program_stays_one(tmp_path: Path) -> None:
    catalog = Catalog(tmp_path / "catalog.db")
    with pytest.raises(Exception, match="no such table") as caught:
        catalog.database.reader().execute("SELECT * FROM missing")
    catalog.close()
    assert not isinstance(caught.value, TwinlessError)


def test_a_folder_in_place_of_the_catalog_is_told(tmp_path: Path) -> None:
    (tmp_path / "catalog.db").mkdir()
    with pytest.raises(StorageError, match="photos are untouched"):
        Catalog(tmp_path / "catalog.db")


@pytest.mark.parametrize("name", ["library.lock", "catalog.db", "thumbnails.db"])
def test_a_folder_in_place_of_any_file_is_told(name: str, tmp_path: Path) -> None:
    paths = paths_under(tmp_path / "home")
    (paths.data / name / "somebody's").mkdir(parents=True)
    with pytest.raises(StorageError, match=name):
        Library(paths)


def test_thumbnails_heal_where_an_empty_folder_stands(tmp_path: Path) -> None:
    (tmp_path / "thumbnails.db").mkdir()
    with ThumbnailStore(tmp_path / "thumbnails.db") as store:
        store.put_many([(1, b"one")])
        assert store.get(1) == b"one"


def test_a_thumbnail_that_is_no_picture_is_made_anew(tmp_path: Path) -> None:
    path = pictures.save(pictures.photo(0), tmp_path / "photos" / "lake.jpg")
    with Library(paths_under(tmp_path / "home")) as library:
        library.scan([path.parent])
        (row,) = library.catalog.photos.rows()
        whole = library.thumbnails.get(row.content_id)
        for broken in (b"", b"no picture", (whole or b"")[:900]):
            library.thumbnails.put_many([(row.content_id, broken)])
            assert library._pictures.thumbnail(row.content_id).shape[2] == 3
            assert library.thumbnails.get(row.content_id) == whole


@pytest.fixture
def scanned(tmp_path: Path) -> Paths:
    pictures.save(pictures.photo(0), tmp_path / "photos" / "lake.jpg")
    paths = paths_under(tmp_path / "home")
    with Library(paths) as library:
        library.scan([tmp_path / "photos"])
    return paths


_LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)), resource.RLIM_INFINITY))
sys.argv[0] = "twinless"
from app.__main__ import main
sys.exit(main())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files by setrlimit")
@pytest.mark.parametrize("limit", [0, 20_000])
def test_a_limit_on_files_ends_each_command_in_words(scanned: Paths, tmp_path: Path, limit: int) -> None:
    environment = os.environ | {"TWINLESS_HOME": str(scanned.data.parent)}
    pictures.save(pictures.photo(1), tmp_path / "photos" / "new.jpg")
    for arguments in (("scan", str(tmp_path / "photos")), ("clean", "--yes"), ("undo",)):
        command = [sys.executable, "-c", _LIMITED, str(limit), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, timeout=250, env=environment, check=False)
        assert "Traceback" not in done.stderr
        assert "Errno" not in done.stderr
        assert done.returncode == 1
    with Library(scanned) as library:
        assert library.scan([tmp_path / "photos"]).photos == 2


def test_a_home_made_by_the_program_is_the_users_alone(tmp_path: Path) -> None:
    paths_under(tmp_path / "made" / "home").make()
    assert [(tmp_path / "made" / name).stat().st_mode & 0o77 for name in ("home", "home/data")] == [0, 0]
