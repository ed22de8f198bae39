"""A connection to SQLite that says what went wrong with its file in words, whoever reads or writes."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from app.core.errors import DamagedLibraryError, DiskFullError, StorageError

_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_REFUSED = (
    *(sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM),
    *(sqlite3.SQLITE_NOLFS, sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_BUSY),
)


def told(error: sqlite3.Error, path: Path) -> Exception:
    """Returns an error of SQLite as one that a user can be told; itself if it is a fault of the program's."""
    code = code_of(error)
    if code == sqlite3.SQLITE_FULL:
        return DiskFullError(path)
    if code in _DAMAGED:
        return DamagedLibraryError(path, str(error))
    return StorageError(path, str(error)) if code in _REFUSED else error


def code_of(error: sqlite3.Error) -> int:
    """Returns SQLite's primary result code, 0 if there is none."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def is_unusable(error: sqlite3.Error) -> bool:
    """Says whether another file in its place might serve: it is damaged, or cannot be read or written."""
    code = code_of(error)
    return code in _DAMAGED or (code in _REFUSED and code != sqlite3.SQLITE_BUSY)


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raises `told` for what SQLite raises in a block.

    Raises:
        DiskFullError: There is no room.
        DamagedLibraryError: The file is damaged.
        StorageError: It cannot be read or written for another reason.
    """
    try:
        yield
    except sqlite3.Error as error:
        said = told(error, path)
        if said is error:
            raise
        raise said from error


class Connection(sqlite3.Connection):
    """A connection whose errors, and those of its cursors, are told; `path` is set by who opens it."""

    path = Path()

    def cursor(self, factory: Any = None) -> Any:
        """Returns a cursor that knows the file."""
        made = super().cursor(factory or Cursor)
        if isinstance(made, Cursor):
            made.path = self.path
        return made

    def execute(self, sql: str, parameters: Any = ()) -> Any:
        """Executes a statement on a new cursor; SQLite's own would go round `Cursor.execute`."""
        return self.cursor().execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Any]) -> Any:
        """Executes a statement for each set of parameters, on a new cursor."""
        return self.cursor().executemany(sql, parameters)

    def commit(self) -> None:
        with translated(self.path):
            super().commit()


class Cursor(sqlite3.Cursor):
    """A cursor whose errors are told: SQLite meets most of them while rows are fetched."""

    path = Path()

    def execute(self, sql: str, parameters: Any = ()) -> Cursor:
        with translated(self.path):
            super().execute(sql, parameters)
        return self

    def executemany(self, sql: str, parameters: Iterable[Any]) -> Cursor:
        with translated(self.path):
            super().executemany(sql, parameters)
        return self

    def fetchone(self) -> Any:
        with translated(self.path):
            return super().fetchone()

    def fetchall(self) -> list[Any]:
        with translated(self.path):
            return super().fetchall()

    def __iter__(self) -> Iterator[Any]:  # type: ignore[override]
        with translated(self.path):
            yield from iter(super().__next__, None)

    def __next__(self) -> Any:
        with translated(self.path):
            return super().__next__()
