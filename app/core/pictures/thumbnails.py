"""Keeps a small picture of every content, by its id, in one SQLite file.

It is a cache: what is damaged, or belongs to another library, is thrown away and fills again.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from app.core.catalog.connection import is_unusable, told, translated
from app.core.errors import StorageError

THUMBNAIL_SIDE = 320
"""Longest side of thumbnails, and so of the pixels that a first decode gives, in pixels."""

SHARP_SIDE = 512
"""Longest side of those that are made when a screen or a size shows more than a thumbnail holds, in pixels.

Measured by `tests/bench/bench_thumbnails.py` on 60 photos of 2 to 12 megapixels: 38 kB and 23 ms each, so that 100,000
would take 3.8 GB and 39 minutes of a processor. Hence they are made of what is looked at, and not all are kept.
"""

SHARP_KEPT = 5000
"""How many of these are kept at most, 190 MB; those that were made first give way."""

_QUALITY = 85
_SHARP_QUALITY = 80
_FORMAT = 1
_BUSY_SECONDS = 30.0
_SLICE = 500
_TABLES = ("thumbnail", "feature", "sharp")
_log = logging.getLogger(__name__)
_T = TypeVar("_T")


class KeptFeatures(NamedTuple):
    """What the verifier sees in a thumbnail, in its own coding.

    Attributes:
        sketch: What tells most strangers apart.
        points: What lays one picture over another.
    """

    sketch: bytes
    points: bytes


def encode_thumbnail(pixels: NDArray[np.uint8]) -> bytes:
    """Makes a thumbnail: JPEG, colour at full resolution, longest side `THUMBNAIL_SIDE`.

    Args:
        pixels: (h, w, 3) uint8, sRGB.
    """
    image = Image.fromarray(pixels)
    if max(image.size) > THUMBNAIL_SIDE:
        image.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.LANCZOS)
    target = BytesIO()
    image.save(target, "JPEG", quality=_QUALITY, subsampling=0)
    return target.getvalue()


def encode_sharp(pixels: NDArray[np.uint8]) -> bytes:
    """Makes a sharper thumbnail of pixels, (h, w, 3) uint8, sRGB: JPEG, longest side `SHARP_SIDE`."""
    image = Image.fromarray(pixels)
    if max(image.size) > SHARP_SIDE:
        image.thumbnail((SHARP_SIDE, SHARP_SIDE), Image.Resampling.LANCZOS)
    target = BytesIO()
    image.save(target, "JPEG", quality=_SHARP_QUALITY)
    return target.getvalue()


def decode_thumbnail(thumbnail: bytes) -> NDArray[np.uint8]:
    """Returns the pixels of a thumbnail: (h, w, 3) uint8, sRGB."""
    with Image.open(BytesIO(thumbnail), formats=["JPEG"]) as image:
        return np.array(image.convert("RGB"))


class ThumbnailStore:
    """Thumbnails by content id, for any number of threads; readers never wait for a writer.

    Args:
        path: The file; made if it does not exist.
        library: The catalog's UUID; thumbnails that were kept for another one are dropped, since its ids mean
            other contents.

    Raises:
        DiskFullError: There is no room to make it.
        StorageError: It cannot be made.
    """

    def __init__(self, path: Path, library: str = "") -> None:
        self.path = path
        self._library = library
        self._connections: dict[threading.Thread, sqlite3.Connection] = {}
        self._changed = threading.Condition()
        self._active = 0
        self._generation = 0
        self._closed = False
        self._run(self._prepare)

    def get(self, content_id: int) -> bytes | None:
        """Returns a thumbnail, None if there is none."""
        return self.get_many([content_id]).get(content_id)

    def get_many(self, content_ids: Iterable[int]) -> dict[int, bytes]:
        """Returns those thumbnails that there are, by content id."""
        return self._column("thumbnail", "jpeg", content_ids)

    def sharp(self, content_id: int) -> bytes | None:
        """Returns a sharper thumbnail, None if none was made yet."""
        return self._column("sharp", "jpeg", [content_id]).get(content_id)

    def put_sharp(self, content_id: int, thumbnail: bytes) -> None:
        """Stores a sharper thumbnail.

        Raises:
            DiskFullError: There is no room.
        """

        def put(connection: sqlite3.Connection) -> None:
            row = content_id, thumbnail
            connection.execute("INSERT OR REPLACE INTO sharp (content_id, jpeg) VALUES (?, ?)", row)
            connection.execute("DELETE FROM sharp WHERE number <= (SELECT MAX(number) FROM sharp) - ?", (SHARP_KEPT,))

        self._write(put)

    def sketches(self, content_ids: Iterable[int], version: int) -> dict[int, bytes]:
        """Returns the sketches that were kept by this version of the verifier's features, by content id."""
        return self._column("feature", "sketch", content_ids, version)

    def points(self, content_id: int, version: int) -> bytes | None:
        """Returns the points that were kept by this version of the verifier's features, None if there are none."""
        return self._column("feature", "points", [content_id], version).get(content_id)

    def put_features(self, features: Iterable[tuple[int, KeptFeatures]], version: int) -> None:
        """Keeps features in one transaction; those of other versions are replaced.

        Raises:
            DiskFullError: There is no room; none of them was stored.
        """
        rows = [(content_id, version, *kept) for content_id, kept in features]
        self._write(
            lambda connection: connection.executemany("INSERT OR REPLACE INTO feature VALUES (?, ?, ?, ?)", rows)
        )

    def put_many(self, thumbnails: Iterable[tuple[int, bytes]]) -> None:
        """Stores thumbnails in one transaction; one that is there already is replaced.

        Raises:
            DiskFullError: There is no room; none of them was stored.
        """
        rows = list(thumbnails)
        self._write(lambda connection: connection.executemany("INSERT OR REPLACE INTO thumbnail VALUES (?, ?)", rows))

    def delete(self, content_ids: Iterable[int]) -> None:
        """Removes thumbnails and features, and overwrites what they held."""
        rows = [(content_id,) for content_id in content_ids]

        def remove(connection: sqlite3.Connection) -> None:
            for table in _TABLES:
                connection.executemany(f"DELETE FROM {table} WHERE content_id = ?", rows)

        self._write(remove)
        self._run(_checkpoint)

    def clear(self) -> None:
        """Removes all thumbnails and features, and gives their space back."""
        self._write(_empty)
        self.vacuum()

    def vacuum(self) -> None:
        """Gives the space of removed thumbnails back to the disk."""
        self._run(lambda connection: connection.execute("VACUUM"))
        self._run(_checkpoint)

    def size_bytes(self) -> int:
        """Returns how much disk it takes."""
        return sum(file.stat().st_size for file in self._files() if file.exists())

    def close(self) -> None:
        """Closes the connections of all threads, once they are idle."""
        with self._changed:
            self._closed = True
            self._close_connections()

    def __enter__(self) -> ThumbnailStore:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def _column(
        self, table: str, column: str, content_ids: Iterable[int], version: int | None = None
    ) -> dict[int, bytes]:
        """Returns one column by content id, of those contents that have it, in this version if one is named."""
        wanted = list(content_ids)
        also, values = ("", ()) if version is None else (" AND version = ?", (version,))

        def read(connection: sqlite3.Connection) -> dict[int, bytes]:
            found: dict[int, bytes] = {}
            for start in range(0, len(wanted), _SLICE):
                ids = wanted[start : start + _SLICE]
                marks = ",".join("?" * len(ids))
                query = f"SELECT content_id, {column} FROM {table} WHERE content_id IN ({marks}){also}"
                found.update(connection.execute(query, (*ids, *values)))
            return found

        return self._run(read)

    def _write(self, work: Callable[[sqlite3.Connection], object]) -> None:
        def transaction(connection: sqlite3.Connection) -> None:
            connection.execute("BEGIN IMMEDIATE")
            try:
                work(connection)
                connection.commit()
            except BaseException:
                if connection.in_transaction:  # SQLite ends it itself where the disk fails
                    connection.rollback()
                raise

        self._run(transaction)

    def _run(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        """Runs work on this thread's connection; if the file turns out to be unusable, once more on a new one."""
        with self._using() as generation:
            try:
                return work(self._connection())
            except sqlite3.Error as error:
                if not is_unusable(error):
                    raise told(error, self.path) from error
        try:
            self._discard(generation)
        except OSError as error:
            raise StorageError(self.path, error.strerror or str(error)) from error
        with self._using(), translated(self.path):
            return work(self._connection())

    @contextmanager
    def _using(self) -> Iterator[int]:
        """Keeps the connections from being closed meanwhile."""
        with self._changed:
            if self._closed:
                raise ValueError("the thumbnails are closed")
            self._active += 1
            generation = self._generation
        try:
            yield generation
        finally:
            with self._changed:
                self._active -= 1
                self._changed.notify_all()

    def _connection(self) -> sqlite3.Connection:
        thread = threading.current_thread()
        connection = self._connections.get(thread)
        if connection is None:
            connection = sqlite3.connect(
                self.path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
            with self._changed:
                for dead in [known for known in self._connections if not known.is_alive()]:
                    self._connections.pop(dead).close()
                self._connections[thread] = connection
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA secure_delete = ON")
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        """Makes the tables; drops what was kept in another form, or for another library."""
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        connection.execute("BEGIN IMMEDIATE")
        try:
            if version != _FORMAT:
                for table in _TABLES:
                    connection.execute(f"DROP TABLE IF EXISTS {table}")
                connection.execute("DROP TABLE IF EXISTS owner")
                connection.execute(f"PRAGMA user_version = {_FORMAT}")
            connection.execute(
                "CREATE TABLE IF NOT EXISTS thumbnail (content_id INTEGER PRIMARY KEY, jpeg BLOB NOT NULL)"
            )
            connection.execute(
                "CREATE TABLE IF NOT EXISTS feature (content_id INTEGER PRIMARY KEY, version INTEGER NOT NULL,"
                " sketch BLOB NOT NULL, points BLOB NOT NULL)"
            )
            connection.execute(
                "CREATE TABLE IF NOT EXISTS sharp (number INTEGER PRIMARY KEY AUTOINCREMENT,"
                " content_id INTEGER UNIQUE NOT NULL, jpeg BLOB NOT NULL)"
            )
            connection.execute("CREATE TABLE IF NOT EXISTS owner (library TEXT PRIMARY KEY)")
            if connection.execute("SELECT library FROM owner").fetchall() != [(self._library,)]:
                _empty(connection)
                connection.execute("DELETE FROM owner")
                connection.execute("INSERT INTO owner VALUES (?)", (self._library,))
            connection.commit()
        except BaseException:
            if connection.in_transaction:
                connection.rollback()
            raise
        self.path.chmod(0o600)

    def _discard(self, generation: int) -> None:
        """Replaces an unusable file by an empty one, unless another thread just did."""
        with self._changed:
            self._changed.wait_for(lambda: self._active == 0)
            if self._generation != generation or self._closed:
                return
            _log.warning("The thumbnails cannot be read and are made anew.")
            self._close_connections()
            for file in self._files():
                if file.is_dir() and not file.is_symlink():
                    file.rmdir()  # one that holds something is not ours
                else:
                    file.unlink(missing_ok=True)
            self._generation += 1
            with translated(self.path):
                self._prepare(self._connection())

    def _close_connections(self) -> None:
        self._changed.wait_for(lambda: self._active == 0)
        for connection in self._connections.values():
            connection.close()
        self._connections.clear()

    def _files(self) -> tuple[Path, Path, Path]:
        return self.path, Path(f"{self.path}-wal"), Path(f"{self.path}-shm")


def _empty(connection: sqlite3.Connection) -> None:
    for table in _TABLES:
        connection.execute(f"DELETE FROM {table}")


def _checkpoint(connection: sqlite3.Connection) -> None:
    """Empties the log, where what was removed would still stand."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
