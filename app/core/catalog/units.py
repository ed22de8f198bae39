"""Which files live and die together: the files of units in the catalog."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.contents import chunks
from app.core.catalog.database import Database
from app.core.catalog.photos import bytes_to_path, path_to_bytes

_STORED = {
    "path": "u.path",
    "unit": "u.unit",
    "folder_id": "u.folder_id",
    "size": "u.size",
    "mtime_ns": "u.mtime_ns",
    "device": "u.device",
    "inode": "u.inode",
    "digest": "u.digest",
    "told": "u.told",
    "photo_id": "p.id",
    "content_digest": "c.digest",
}
_NUMBERS = {name: number for number, name in enumerate(_STORED)}
_COLUMNS = ", ".join(_STORED.values())
_FROM = "unit_files u LEFT JOIN photos p ON p.path = u.path LEFT JOIN contents c ON c.id = p.content_id"
_CHUNK = 500
_PIECE = 500


class UnitFile(NamedTuple):
    """A file of a unit.

    Attributes:
        path: The file.
        unit: The picture that stands for its unit; its own path if that is this one.
        folder_id: Its folder of the library, 0 before it is stored.
        size: Bytes when last seen.
        mtime_ns: Modification time when last seen.
        device: `st_dev`, in 64 bits with sign.
        inode: `st_ino`, in 64 bits with sign.
        digest: Of its bytes, None if they were not hashed.
        photo_id: The photo that it is; None for movies, sidecars and pictures that cannot be read.
        told: Of a service's sidecar what it tells beyond its photo, see `app.core.holdings.takeout`; None if that was
            not looked at.
    """

    path: Path
    unit: Path
    folder_id: int
    size: int
    mtime_ns: int
    device: int
    inode: int
    digest: bytes | None = None
    photo_id: int | None = None
    told: str | None = None


class UnitFileTable:
    """Every file of every unit as columns, by path.

    Args:
        rows: As the catalog stores them.

    Attributes:
        paths: As the file system writes them.
        units: For each file the path of the picture that stands for its unit.
        sizes: int64 (n,), bytes.
        digests: Of their bytes, None where they were not hashed.
        told: Of services' sidecars, what they tell beyond their photo; None where that was not looked at.
        is_photo: bool (n,).
    """

    def __init__(self, rows: Sequence[tuple[Any, ...]]) -> None:
        self._rows: NDArray[np.object_] = np.empty(len(rows), object)
        self._rows[:] = rows
        self.paths, self.units = self._column("path"), self._column("unit")
        self.sizes: NDArray[np.int64] = self._column("size").astype(np.int64)
        self.is_photo = np.fromiter((photo is not None for photo in self._column("photo_id")), bool, len(rows))
        self.told = self._column("told")
        self.digests = np.where(self.is_photo, self._column("content_digest"), self._column("digest"))

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, index: int) -> UnitFile:
        return _file(self._rows[index])

    def _column(self, name: str) -> NDArray[np.object_]:
        number = _NUMBERS[name]
        found: NDArray[np.object_] = np.empty(len(self._rows), object)
        found[:] = [row[number] for row in self._rows]
        return found


class UnitFiles:
    """Every file of every unit of several files."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[UnitFile]:
        """Returns every file of every unit, by path."""
        return [_file(row) for row in self._db.reader().execute(f"SELECT {_COLUMNS} FROM {_FROM} ORDER BY u.path")]

    def table(self) -> UnitFileTable:
        """Returns every file of every unit, by path, for work on all of them."""
        rows: list[tuple[Any, ...]] = []
        found = self._db.reader().execute(f"SELECT {_COLUMNS} FROM {_FROM} ORDER BY u.path")
        while piece := found.fetchmany(_PIECE):
            rows += piece
        return UnitFileTable(rows)

    def of(self, units: Iterable[Path]) -> dict[Path, list[UnitFile]]:
        """Returns the files of units, by path, the picture that stands for each included; unknown ones are left out."""
        found: defaultdict[Path, list[UnitFile]] = defaultdict(list)
        for chunk in chunks([path_to_bytes(unit) for unit in units], _CHUNK):
            marks = ",".join("?" * len(chunk))
            query = f"SELECT {_COLUMNS} FROM {_FROM} WHERE u.unit IN ({marks}) ORDER BY u.path"
            for row in self._db.reader().execute(query, tuple(chunk)):
                file = _file(row)
                found[file.unit].append(file)
        return dict(found)

    def with_digests(self, digests: Iterable[bytes]) -> list[UnitFile]:
        """Returns the files beside pictures that have one of these digests, by path."""
        found = []
        for chunk in chunks(list(digests), _CHUNK):
            marks = ",".join("?" * len(chunk))
            query = f"SELECT {_COLUMNS} FROM {_FROM} WHERE u.digest IN ({marks}) AND p.id IS NULL"
            found += [_file(row) for row in self._db.reader().execute(query, tuple(chunk))]
        return sorted(found)

    def replace(self, folder_id: int, known: Iterable[Path], found: Sequence[UnitFile]) -> None:
        """Notes the units found in a folder of the library.

        Args:
            folder_id: The folder.
            known: Files of units known there before; those not found again are no longer part of one.
            found: Files of units. What is known of the bytes of an unchanged one stays known.
        """
        present = {file.path for file in found}
        with self._db.transaction() as db:
            self.remove(path for path in known if path not in present)
            db.executemany(
                "INSERT INTO unit_files(path, unit, folder_id, size, mtime_ns, device, inode, digest)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(path) DO UPDATE SET unit = excluded.unit,"
                " folder_id = excluded.folder_id, device = excluded.device, inode = excluded.inode,"
                " digest = CASE WHEN (size, mtime_ns) = (excluded.size, excluded.mtime_ns)"
                " THEN coalesce(excluded.digest, digest) ELSE excluded.digest END,"
                " told = CASE WHEN (size, mtime_ns, unit) = (excluded.size, excluded.mtime_ns, excluded.unit)"
                " THEN told END,"
                " size = excluded.size, mtime_ns = excluded.mtime_ns",
                (
                    (
                        path_to_bytes(f.path),
                        path_to_bytes(f.unit),
                        folder_id,
                        f.size,
                        f.mtime_ns,
                        f.device,
                        f.inode,
                        f.digest,
                    )
                    for f in found
                ),
            )

    def remove(self, paths: Iterable[Path]) -> None:
        """Forgets files of units."""
        with self._db.transaction() as db:
            db.executemany("DELETE FROM unit_files WHERE path = ?", ((path_to_bytes(path),) for path in paths))

    def remove_gone(self, pictures: Iterable[Path]) -> None:
        """Forgets, with all their files, the units at paths that their pictures have left."""
        with self._db.transaction() as db:
            db.executemany(
                "DELETE FROM unit_files WHERE unit = (SELECT unit FROM unit_files WHERE path = ?)",
                ((path_to_bytes(path),) for path in pictures),
            )

    def hand_on_keeps(self) -> None:
        """Lets a decision to keep a picture hold for the photo that it became a part of.

        A decision to trash it is not handed on: it was about less.
        """
        part = "SELECT u.path FROM unit_files u JOIN photos l ON l.path = u.unit WHERE u.path != u.unit"
        with self._db.transaction() as db:
            db.execute(
                "UPDATE photos SET (decision, decided_by) = (SELECT m.decision, m.decided_by FROM photos m"
                " JOIN unit_files u ON u.path = m.path WHERE u.unit = photos.path AND m.decision = 'keep'"
                " AND m.path != photos.path LIMIT 1)"
                " WHERE decision IS NULL AND path IN (SELECT unit FROM unit_files)"
            )
            db.execute(
                f"UPDATE photos SET decision = NULL, decided_by = NULL WHERE decision = 'keep' AND path IN ({part})"
            )

    def to_hash(self) -> list[UnitFile]:
        """Returns the files beside pictures whose bytes may be those of another one: it has as many."""
        rows = self._db.reader().execute(
            f"SELECT {_COLUMNS} FROM {_FROM} WHERE u.digest IS NULL AND p.id IS NULL"
            " AND u.size IN (SELECT size FROM unit_files GROUP BY size HAVING count(*) > 1) ORDER BY u.path"
        )
        return [_file(row) for row in rows]

    def to_tell(self) -> list[UnitFile]:
        """Returns the files beside pictures of which it was not looked at what they tell."""
        rows = self._db.reader().execute(
            f"SELECT {_COLUMNS} FROM {_FROM} WHERE u.told IS NULL AND p.id IS NULL ORDER BY u.path"
        )
        return [_file(row) for row in rows]

    def set_told(self, told: Iterable[tuple[UnitFile, str]]) -> None:
        """Notes what sidecars tell, as long as they are known as they were when they were read."""
        with self._db.transaction() as db:
            db.executemany(
                "UPDATE unit_files SET told = ? WHERE (path, size, mtime_ns) = (?, ?, ?)",
                ((text, path_to_bytes(file.path), file.size, file.mtime_ns) for file, text in told),
            )

    def forget_told(self, pictures: Iterable[Path]) -> None:
        """Forgets what the sidecars of pictures that were read again tell beyond them."""
        with self._db.transaction() as db:
            db.executemany(
                "UPDATE unit_files SET told = NULL WHERE told IS NOT NULL"
                " AND unit = (SELECT unit FROM unit_files WHERE path = ?)",
                ((path_to_bytes(path),) for path in pictures),
            )

    def set_digests(self, hashed: Iterable[tuple[UnitFile, bytes]]) -> None:
        """Notes the digests of files, as long as they are known as they were when they were hashed."""
        with self._db.transaction() as db:
            db.executemany(
                "UPDATE unit_files SET digest = ? WHERE (path, size, mtime_ns) = (?, ?, ?)",
                ((digest, path_to_bytes(file.path), file.size, file.mtime_ns) for file, digest in hashed),
            )


def _file(row: tuple[Any, ...]) -> UnitFile:
    stored = dict(zip(_STORED, row, strict=True))
    return UnitFile(
        path=bytes_to_path(stored["path"]),
        unit=bytes_to_path(stored["unit"]),
        folder_id=stored["folder_id"],
        size=stored["size"],
        mtime_ns=stored["mtime_ns"],
        device=stored["device"],
        inode=stored["inode"],
        digest=stored["content_digest"] or stored["digest"],
        photo_id=stored["photo_id"],
        told=stored["told"],
    )
