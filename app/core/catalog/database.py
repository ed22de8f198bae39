"""One SQLite file, a connection a thread, one writer at a time."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

from app.core.catalog.connection import Connection, translated
from app.core.catalog.schema import FORMAT, migrate
from app.core.errors import NewerLibraryError, StorageError

_BUSY_MS = 30_000


class Database:
    """Opens and migrates the catalog's file, and hands out connections.

    Readers never wait for the writer (WAL). Every commit is synced to disk, since the clean-up journal relies
    on it; the index writes batches, so that costs little.

    Args:
        path: The file; made if it does not exist.

    Raises:
        NewerLibraryError: A newer version wrote it; it is left untouched.
        DamagedLibraryError: It cannot be read.
        DiskFullError: There is no room to make it.
        StorageError: It cannot be opened or made.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writing = threading.RLock()
        self._opening = threading.Lock()
        self._connections: dict[threading.Thread, sqlite3.Connection] = {}
        try:
            with translated(self.path):
                self._open()
        except BaseException:
            self.close()
            raise

    def _open(self) -> None:
        connection = self.reader()
        (found,) = connection.execute("PRAGMA user_version").fetchone()
        if found > FORMAT:
            raise NewerLibraryError(found, FORMAT)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA secure_delete = ON")
        migrate(connection)
        try:
            self.path.chmod(0o600)
        except OSError as error:
            raise StorageError(self.path, error.strerror or str(error)) from error

    def reader(self) -> sqlite3.Connection:
        """Returns this thread's connection, in autocommit mode; write through `transaction` alone."""
        thread = threading.current_thread()
        connection = self._connections.get(thread)
        if connection is None:
            with translated(self.path):
                connection = sqlite3.connect(
                    self.path,
                    timeout=_BUSY_MS / 1000,
                    isolation_level=None,
                    check_same_thread=False,
                    factory=Connection,
                )
            connection.path = self.path
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON")
            # What is sorted stays out of temporary files: they would hold names of photos, and need room on a disk.
            connection.execute("PRAGMA temp_store = MEMORY")
            with self._opening:
                self._close_dead()
                self._connections[thread] = connection
        return connection

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Runs a block as one transaction, rolled back on any exception; nests.

        Raises:
            DiskFullError: There is no room; nothing of the block was written.
            DamagedLibraryError: The file is damaged.
            StorageError: It cannot be read or written.
        """
        with self._writing, translated(self.path):
            connection = self.reader()
            if connection.in_transaction:
                yield connection
                return
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                if connection.in_transaction:
                    connection.rollback()
                raise
            connection.commit()

    def vacuum(self) -> None:
        """Gives freed pages back to the disk, so that what was forgotten is gone from the file."""
        with self._writing, translated(self.path):
            connection = self.reader()
            connection.execute("PRAGMA temp_store = FILE")  # a copy of the whole catalog
            try:
                connection.execute("VACUUM")
            finally:
                connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Closes the connections of all threads."""
        with self._writing, self._opening:
            for connection in self._connections.values():
                connection.close()
            self._connections.clear()

    def _close_dead(self) -> None:
        for thread in [t for t in self._connections if not t.is_alive()]:
            self._connections.pop(thread).close()
