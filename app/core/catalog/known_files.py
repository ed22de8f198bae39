"""Photos as a scan meets them again: what tells an unchanged one, by the hundred thousand, and nothing else.

Paths are text here: to make a path object of each would cost more than all else that a rescan does.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from app.core.catalog.database import Database
from app.core.catalog.numbers import stamp_of
from app.core.catalog.photos import FileStamp


class KnownFile(NamedTuple):
    """What the catalog knows of a photo's file; numbers as `FileStamp` has them.

    Attributes:
        stored: Its path, as the catalog has it.
    """

    stored: bytes
    size: int
    mtime_ns: int
    device: int
    inode: int
    companion: bool
    read_only: bool
    folder_id: int
    offline: bool
    id: int
    content_id: int

    @property
    def spelled(self) -> str:
        return os.fsdecode(self.stored)

    @property
    def path(self) -> Path:
        return Path(self.spelled)

    def is_still(self, info: os.stat_result, companion: bool, read_only: bool, folder_id: int) -> bool:
        """Says whether there is nothing new about a file that was met at its path, in a folder of the library.

        Quick, so it may say no: numbers that do not fit are not made to.
        """
        now = info.st_size, info.st_mtime_ns, info.st_dev, info.st_ino, companion, read_only, folder_id, False
        return self[1:9] == now


class FoundFile(NamedTuple):
    """What a walk found; `stamp` without its path object."""

    spelled: str
    size: int
    mtime_ns: int
    device: int
    inode: int
    companion: bool = False
    read_only: bool = False

    @classmethod
    def of(cls, spelled: str, info: os.stat_result, companion: bool = False, read_only: bool = False) -> FoundFile:
        """Makes one of what `stat` said."""
        return cls(spelled, *stamp_of(info), companion, read_only)

    @property
    def path(self) -> Path:
        return Path(self.spelled)

    @property
    def stamp(self) -> FileStamp:
        return FileStamp(self.path, *self[1:])


class KnownFiles:
    """The files of the library's photos, for scans."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> dict[str, KnownFile]:
        """Returns every file, by its path as text."""
        rows = self._db.reader().execute(
            "SELECT path, size, mtime_ns, device, inode, companion, read_only, folder_id, offline, id, content_id"
            " FROM photos NOT INDEXED"
        )
        files = list(map(KnownFile._make, rows.fetchall()))
        return dict(zip(_decoded([file.stored for file in files]), files, strict=True))

    def folders(self) -> set[Path]:
        """Returns the folders that these files stand in."""
        rows = self._db.reader().execute("SELECT path FROM photos").fetchall()
        return {Path(folder) for folder in {os.path.dirname(path) for path in _decoded([path for (path,) in rows])}}  # noqa: PTH120

    def count_leads(self) -> int:
        """Returns how many photos there are that could be read, one of several files counted once."""
        unread = "EXISTS (SELECT 1 FROM unreadable n WHERE n.path = p.path)"
        alone = f"SELECT count(*) FROM photos p WHERE NOT {unread} AND p.path NOT IN (SELECT path FROM unit_files)"
        of_several = "unit_files u CROSS JOIN photos p ON p.path = u.path"
        units = f"SELECT count(DISTINCT u.unit) FROM {of_several} WHERE NOT {unread}"
        return int(self._db.reader().execute(f"SELECT ({alone}) + ({units})").fetchone()[0])

    def leads(self) -> list[tuple[str, str]]:
        """Returns the path of every photo's file that could be read, and of the file that stands for its unit."""
        rows = self._db.reader().execute(
            "SELECT p.path, coalesce(u.unit, p.path) FROM photos p LEFT JOIN unit_files u ON u.path = p.path"
            " WHERE NOT EXISTS (SELECT 1 FROM unreadable n WHERE n.path = p.path)"
        )
        found = rows.fetchall()
        return list(zip(_decoded([path for path, _ in found]), _decoded([lead for _, lead in found]), strict=True))

    def note_seen(self, folder_id: int, seen: Iterable[tuple[KnownFile, FoundFile]]) -> None:
        """Notes photos that a scan met with the bytes that are known; only what is new of them is written."""
        changed = []
        for known, found in seen:
            now = (False, found.companion, found.read_only, found.device, found.inode, folder_id)
            before = (known.offline, known.companion, known.read_only, known.device, known.inode, known.folder_id)
            if now != before:
                changed.append((*now, known.id))
        with self._db.transaction() as db:
            db.executemany(
                "UPDATE photos SET offline = ?, companion = ?, read_only = ?, device = ?, inode = ?, folder_id = ?"
                " WHERE id = ?",
                changed,
            )


def _decoded(paths: Sequence[bytes]) -> list[str]:
    """Returns paths as text, all at once: no path holds a zero."""
    return os.fsdecode(b"\0".join(paths)).split("\0") if paths else []
