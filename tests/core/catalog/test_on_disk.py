"""What the catalog does to its file: each commit is synced, and what was removed is overwritten."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.core.catalog import Catalog
from tests.core.catalogs import content, fill

FULL = 2
"""SQLite's number for a sync at each commit, also of its write-ahead log."""

SECRET = "the name of a photo that nobody shall find"


def elsewhere(work: Callable[[], None]) -> None:
    """Runs something in a thread of its own, which has a connection of its own."""
    errors: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as error:  # noqa: BLE001 - handed on below
            errors.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if errors:
        raise errors[0]


@pytest.fixture(autouse=True)
def careless_sqlite(monkeypatch: pytest.MonkeyPatch) -> None:
    """Opens files as builds of SQLite do that are made for speed: some sync and overwrite without being asked."""
    connect = sqlite3.connect

    def careless(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*arguments, **options)
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA secure_delete = OFF")
        return connection

    monkeypatch.setattr(sqlite3, "connect", careless)


def here(work: Callable[[], None]) -> None:
    work()


@pytest.mark.parametrize("where", [here, elsewhere])
def test_every_connection_syncs_each_commit(tmp_path: Path, where: Callable[[Callable[[], None]], None]) -> None:
    """The journal of a clean-up must be on disk before the first photo goes, whichever thread cleans up."""
    catalog = Catalog(tmp_path / "catalog.db")
    found: list[int] = []

    def ask() -> None:
        with catalog.transaction() as db:
            found.extend(value for (value,) in db.execute("PRAGMA synchronous"))

    where(ask)
    catalog.close()
    assert found == [FULL]


@pytest.mark.parametrize("where", [here, elsewhere])
def test_what_is_removed_is_gone_from_the_file(tmp_path: Path, where: Callable[[Callable[[], None]], None]) -> None:
    """Without a VACUUM, which comes later or, where the disk is full, never."""
    path = tmp_path / "catalog.db"
    Catalog(path).close()  # so that this thread's connection sets nothing up in the next
    catalog = Catalog(path)
    fill(catalog, {f"{SECRET} {number}.jpg": content(str(number)) for number in range(200)})
    fill(catalog, {"stays.jpg": content("stays")})
    catalog.database.reader().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert SECRET.encode() in path.read_bytes()

    def remove() -> None:
        catalog.photos.remove([row.id for row in catalog.photos.rows() if row.path.name.startswith(SECRET)])

    where(remove)
    catalog.close()
    assert [file.name for file in tmp_path.iterdir()] == [path.name], "the log is folded in"
    assert b"stays.jpg" in path.read_bytes()
    assert SECRET.encode() not in path.read_bytes()
