"""Folders and photos in the catalog: what stands where on disk."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from app.core.catalog.contents import chunks
from app.core.catalog.database import Database
from app.core.catalog.numbers import stamp_of
from app.core.types import DecidedBy, Photo, Proposal, Unreadable, UnreadableReason

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of the library.

    Attributes:
        id: The catalog's key.
        path: Absolute path.
        protected: Photos below it are compared and never trashed.
        chosen: It is scanned; False if it is only known as a protected place.
        device: `st_dev` at the last scan that found it, None before.
        offline: Its volume was away at the last scan.
        scanned_at: Unix time of its last complete scan, None before.
    """

    id: int
    path: Path
    protected: bool
    chosen: bool
    device: int | None
    offline: bool
    scanned_at: float | None


class FileStamp(NamedTuple):
    """What `stat` says of a file, in numbers that fit; an unchanged one is not read again."""

    path: Path
    size: int
    mtime_ns: int
    device: int
    inode: int
    companion: bool = False
    read_only: bool = False

    @classmethod
    def of(cls, path: Path, info: os.stat_result) -> FileStamp:
        """Makes one of what `stat` said."""
        return cls(path, *stamp_of(info))


class PhotoFile(NamedTuple):
    """A photo as groups show it, by the hundred thousand: what of a `PhotoRow` they need."""

    id: int
    path: Path
    size: int
    mtime_ns: int
    content_id: int
    offline: bool
    companion: bool


class PhotoRow(NamedTuple):
    """A photo as the catalog has it."""

    id: int
    path: Path
    size: int
    mtime_ns: int
    content_id: int
    offline: bool
    companion: bool
    decision: Proposal | None
    folder_id: int
    device: int
    inode: int
    decided_by: DecidedBy | None
    looked_at: bool
    unit: Path | None
    read_only: bool = False


_NOT_PLAIN = {
    "looked_at": "p.looked_at IS NOT NULL",
    "unit": "(SELECT unit FROM unit_files u WHERE u.path = p.path)",
}
PHOTO_COLUMNS = ", ".join(_NOT_PLAIN.get(name, f"p.{name}") for name in PhotoRow._fields)
"""What is selected of `photos p` for a `PhotoRow`: a column for each of its fields, in their order."""


class SizedFile(Protocol):
    """A file and its size in bytes."""

    @property
    def path(self) -> Path: ...
    @property
    def size(self) -> int: ...


class Folders:
    """The folders a user chose or protected."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[Folder]:
        """Returns every folder, by path."""
        rows = self._db.reader().execute(
            "SELECT id, path, protected, chosen, device, offline, scanned_at FROM folders ORDER BY path"
        )
        return [
            Folder(
                id=folder_id,
                path=bytes_to_path(path),
                protected=bool(protected),
                chosen=bool(chosen),
                device=device,
                offline=bool(offline),
                scanned_at=scanned_at,
            )
            for folder_id, path, protected, chosen, device, offline, scanned_at in rows
        ]

    def add(self, path: Path, *, protected: bool | None = None, chosen: bool = True) -> int:
        """Adds a folder or changes a known one, and returns its id; `protected=None` leaves that as it is."""
        with self._db.transaction() as db:
            db.execute(
                "INSERT INTO folders(path, protected, chosen) VALUES (?, ?, ?)"
                " ON CONFLICT(path) DO UPDATE SET chosen = max(chosen, excluded.chosen)",
                (path_to_bytes(path), bool(protected), chosen),
            )
            if protected is not None:
                db.execute("UPDATE folders SET protected = ? WHERE path = ?", (protected, path_to_bytes(path)))
            row = db.execute("SELECT id FROM folders WHERE path = ?", (path_to_bytes(path),)).fetchone()
        return int(row[0])

    def note_scan(self, folder_id: int, device: int, at: float) -> None:
        """Notes that a folder was scanned to its end, on which device."""
        with self._db.transaction() as db:
            db.execute(
                "UPDATE folders SET device = ?, scanned_at = ?, offline = 0 WHERE id = ?",
                (device, at, folder_id),
            )

    def set_offline(self, folder_id: int, offline: bool) -> None:
        """Notes that a folder's volume is away or back, for the folder and all its photos."""
        with self._db.transaction() as db:
            db.execute("UPDATE folders SET offline = ? WHERE id = ?", (offline, folder_id))
            db.execute("UPDATE photos SET offline = ? WHERE folder_id = ?", (offline, folder_id))

    def remove(self, folder_id: int) -> None:
        """Forgets a folder with all its photos."""
        with self._db.transaction() as db:
            db.execute("DELETE FROM folders WHERE id = ?", (folder_id,))


class Photos:
    """The picture files of the library."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def count(self) -> int:
        """Returns how many photos are known, offline ones included, without those that cannot be read."""
        unread = "EXISTS (SELECT 1 FROM unreadable u WHERE u.path = p.path)"
        return int(self._db.reader().execute(f"SELECT count(*) FROM photos p WHERE NOT {unread}").fetchone()[0])

    def rows(self) -> list[PhotoRow]:
        """Returns every photo, by path."""
        return [
            photo_row(row) for row in self._db.reader().execute(f"SELECT {PHOTO_COLUMNS} FROM photos p ORDER BY p.path")
        ]

    def rows_by_id(self, ids: Iterable[int]) -> dict[int, PhotoRow]:
        """Returns the photos with these ids; unknown ones are left out."""
        return {row.id: row for row in self._rows_with("id", list(ids))}

    def rows_by_path(self, paths: Iterable[Path]) -> dict[Path, PhotoRow]:
        """Returns the photos at these paths, as they are spelt there; unknown ones are left out."""
        return {row.path: row for row in self._rows_with("path", [path_to_bytes(path) for path in paths])}

    def _rows_with(self, column: str, values: Sequence[int | bytes]) -> Iterator[PhotoRow]:
        for chunk in chunks(values, _CHUNK):
            marks = ",".join("?" * len(chunk))
            rows = self._db.reader().execute(
                f"SELECT {PHOTO_COLUMNS} FROM photos p WHERE p.{column} IN ({marks})", chunk
            )
            yield from (photo_row(row) for row in rows)

    def rows_in(self, folder_id: int) -> list[PhotoRow]:
        """Returns the photos of one folder of the library."""
        rows = self._db.reader().execute(f"SELECT {PHOTO_COLUMNS} FROM photos p WHERE p.folder_id = ?", (folder_id,))
        return [photo_row(row) for row in rows]

    def any_below(self, folder: Path) -> bool:
        """Says whether a photo is known that stands below a folder."""
        inside = path_to_bytes(folder).rstrip(os.sep.encode()) + os.sep.encode()
        behind = inside[:-1] + bytes([inside[-1] + 1])
        query = "SELECT 1 FROM photos WHERE path >= ? AND path < ? LIMIT 1"
        return self._db.reader().execute(query, (inside, behind)).fetchone() is not None

    def of_content(self, content_id: int) -> list[PhotoRow]:
        """Returns the photos that share a content, by path."""
        rows = self._db.reader().execute(
            f"SELECT {PHOTO_COLUMNS} FROM photos p WHERE p.content_id = ? ORDER BY p.path", (content_id,)
        )
        return [photo_row(row) for row in rows]

    def add(self, folder_id: int, items: Iterable[tuple[FileStamp, int]]) -> None:
        """Adds or changes photos, given as (stamp, content id).

        A photo whose content changed loses its decision: that was about another picture.
        """
        with self._db.transaction() as db:
            for stamp, content_id in items:
                db.execute(
                    "INSERT INTO photos(folder_id, path, size, mtime_ns, device, inode, companion, read_only,"
                    " content_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(path) DO UPDATE SET"
                    " folder_id = excluded.folder_id, size = excluded.size, mtime_ns = excluded.mtime_ns,"
                    " device = excluded.device, inode = excluded.inode, companion = excluded.companion,"
                    " read_only = excluded.read_only,"
                    " decision = CASE WHEN content_id = excluded.content_id THEN decision END,"
                    " decided_by = CASE WHEN content_id = excluded.content_id THEN decided_by END,"
                    " looked_at = CASE WHEN content_id = excluded.content_id THEN looked_at END,"
                    " content_id = excluded.content_id, offline = 0",
                    (folder_id, path_to_bytes(stamp.path), *stamp[1:], content_id),
                )
                db.execute("DELETE FROM unreadable WHERE path = ?", (path_to_bytes(stamp.path),))

    def move(self, photo_id: int, path: Path) -> None:
        """Gives a photo its new path after a rename; its decision stays."""
        with self._db.transaction() as db:
            db.execute("DELETE FROM photos WHERE path = ? AND id != ?", (path_to_bytes(path), photo_id))
            db.execute("UPDATE photos SET path = ? WHERE id = ?", (path_to_bytes(path), photo_id))

    def doubt(self, paths: Iterable[Path]) -> None:
        """Has the next scan read these photos again, though they look unchanged: their bytes are others."""
        with self._db.transaction() as db:
            db.executemany("UPDATE photos SET mtime_ns = -1 WHERE path = ?", ((path_to_bytes(p),) for p in paths))

    def set_offline(self, ids: Iterable[int], offline: bool) -> None:
        """Notes that photos are out of reach, or in reach again."""
        with self._db.transaction() as db:
            db.executemany("UPDATE photos SET offline = ? WHERE id = ?", ((offline, i) for i in ids))

    def remove(self, ids: Iterable[int]) -> None:
        """Forgets photos that are gone from the disk."""
        with self._db.transaction() as db:
            db.executemany("DELETE FROM photos WHERE id = ?", ((photo_id,) for photo_id in ids))

    def add_unreadable(self, folder_id: int, stamp: FileStamp, why: Unreadable, content_id: int | None = None) -> None:
        """Notes a file that cannot be read as a picture; unchanged, it is not tried again.

        Args:
            folder_id: Its folder of the library.
            stamp: The file.
            why: Why it cannot be read.
            content_id: What it is by its bytes: then it is a photo all the same. None where they are not known.
        """
        with self._db.transaction() as db:
            if content_id is None:
                db.execute("DELETE FROM photos WHERE path = ?", (path_to_bytes(stamp.path),))
            else:
                self.add(folder_id, [(stamp, content_id)])
            db.execute(
                "INSERT OR REPLACE INTO unreadable(path, folder_id, size, mtime_ns, reason, detail)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (path_to_bytes(stamp.path), folder_id, stamp.size, stamp.mtime_ns, why.reason, why.detail),
            )

    def unreadable(self) -> list[tuple[Unreadable, int, int, int]]:
        """Returns the files that could not be read, as (why, size, mtime_ns, folder id), by path."""
        rows = self._db.reader().execute(
            "SELECT path, reason, detail, size, mtime_ns, folder_id FROM unreadable ORDER BY path"
        )
        return [
            (
                Unreadable(path=bytes_to_path(path), reason=UnreadableReason(reason), detail=detail),
                *(size, mtime_ns, folder),
            )
            for path, reason, detail, size, mtime_ns, folder in rows
        ]

    def damaged(self) -> list[Unreadable]:
        """Returns the photos of which a later frame or page is broken or missing, by path."""
        # Crossed: SQLite starts from the few that are damaged, not from all photos to have them by path.
        rows = self._db.reader().execute(
            "SELECT p.path FROM contents c CROSS JOIN photos p ON p.content_id = c.id WHERE c.damaged ORDER BY p.path"
        )
        return [Unreadable(bytes_to_path(path), UnreadableReason.LATER_FRAMES) for (path,) in rows]

    def remove_unreadable(self, paths: Iterable[Path]) -> None:
        """Forgets unreadable files that are gone from the disk."""
        with self._db.transaction() as db:
            db.executemany("DELETE FROM unreadable WHERE path = ?", ((path_to_bytes(path),) for path in paths))


def path_to_bytes(path: Path) -> bytes:
    """Returns a path as the catalog stores it."""
    return os.fsencode(path)


def bytes_to_path(path: bytes) -> Path:
    """Returns a stored path."""
    return Path(os.fsdecode(path))


def to_photo(row: PhotoFile | PhotoRow, beside: Sequence[SizedFile] = (), *, protected: bool) -> Photo:
    """Makes the photo that the rest of Twinless speaks of, of its row and the other files of its unit."""
    return Photo(
        id=row.id,
        path=row.path,
        size=row.size,
        mtime_ns=row.mtime_ns,
        content_id=row.content_id,
        protected=protected,
        offline=row.offline,
        companion=row.companion,
        unit=tuple(sorted(file.path for file in beside)),
        beside_size=sum(file.size for file in beside),
    )


def photo_row(row: tuple[Any, ...]) -> PhotoRow:
    """Makes a photo of what the catalog stores: the columns of `PHOTO_COLUMNS`."""
    stored: Any = PhotoRow._make(row)  # the right names, not yet the right types; quicker than a dictionary
    return PhotoRow(
        id=stored.id,
        path=bytes_to_path(stored.path),
        size=stored.size,
        mtime_ns=stored.mtime_ns,
        content_id=stored.content_id,
        offline=bool(stored.offline),
        companion=bool(stored.companion),
        decision=Proposal(stored.decision) if stored.decision else None,
        folder_id=stored.folder_id,
        device=stored.device,
        inode=stored.inode,
        decided_by=DecidedBy(stored.decided_by) if stored.decided_by else None,
        looked_at=bool(stored.looked_at),
        unit=bytes_to_path(stored.unit) if stored.unit else None,
        read_only=bool(stored.read_only),
    )
