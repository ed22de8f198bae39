"""The journal of clean-ups: written and synced before the first photo goes, so that each can be undone."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from app.core.catalog.brought import Brought
from app.core.catalog.database import Database
from app.core.catalog.emptied import EmptiedFolders
from app.core.catalog.items import CleanupRecord, ItemState, JournalItem, NewItem, Restored, Settled, Way
from app.core.catalog.numbers import signed
from app.core.catalog.photos import Photos, bytes_to_path, path_to_bytes
from app.core.catalog.units import UnitFile, UnitFiles
from app.core.types import Proposal

__all__ = ["CleanupRecord", "ItemState", "Journal", "JournalItem", "NewItem", "Restored", "Settled", "Way"]

_ITEM_FIELDS = tuple(field.name for field in fields(JournalItem))
_PLACE = "(SELECT c.place FROM cleanups c WHERE c.id = cleanup_id)"
_ITEM_COLUMNS = ", ".join(_PLACE if name == "place" else name for name in _ITEM_FIELDS)
_PATHS = ("quarantine", "restored_path", "keeper_path", "place")
_COUNTED = "coalesce(i.unit, i.id) = i.id"
"""Photos are counted, not the files that belong to them."""


class Journal:
    """Clean-ups, each with its photos."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def begin(self, items: Sequence[NewItem], place: Path | None = None) -> tuple[int, list[int]]:
        """Writes a clean-up down, synced to disk when this returns.

        Args:
            items: What may go.
            place: The folder that photos are moved to; None for another way.

        Returns:
            The clean-up's id, and the items' ids in the order given.

        Raises:
            DiskFullError: There is no room for the journal; nothing was written.
        """
        with self._db.transaction() as db:
            cursor = db.execute(
                "INSERT INTO cleanups(started_at, place, last_photo)"
                " VALUES (?, ?, coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'photos'), 0))",
                (time.time(), place and path_to_bytes(place)),
            )
            cleanup_id = int(cursor.lastrowid or 0)
            ids = [_insert(db, cleanup_id, item) for item in items]
            units = [(ids[item.unit], i) for item, i in zip(items, ids, strict=True) if item.unit is not None]
            db.executemany("UPDATE cleanup_items SET unit = ? WHERE id = ?", units)
        return cleanup_id, ids

    def settle(self, settled: Iterable[Settled]) -> None:
        """Notes what became of planned photos; those that went leave the catalog in the same transaction."""
        with self._db.transaction() as db:
            for item_id, state, detail, keeper in settled:
                db.execute("UPDATE cleanup_items SET state = ?, detail = ? WHERE id = ?", (state, detail, item_id))
                if keeper is not None:
                    db.execute(
                        "UPDATE cleanup_items SET keeper_path = ?, keeper_digest = ? WHERE id = ?",
                        (path_to_bytes(keeper[0]), keeper[1], item_id),
                    )
                if state is ItemState.TRASHED:
                    db.execute(
                        "DELETE FROM photos WHERE (path, content_id) ="
                        " (SELECT path, content_id FROM cleanup_items WHERE id = ?)",
                        (item_id,),
                    )
                    db.execute(
                        "DELETE FROM unit_files WHERE (path, size, mtime_ns) ="
                        " (SELECT path, size, mtime_ns FROM cleanup_items WHERE id = ?)",
                        (item_id,),
                    )

    def restore(self, restored: Iterable[Restored]) -> None:
        """Notes photos that are back; they are in the catalog again with the decision of the time.

        A photo whose folder or content was forgotten since stays out: the next scan meets it as a new one.
        """
        photos = Photos(self._db)
        restored = list(restored)
        with self._db.transaction() as db:
            self._restore_units(db, restored)
            for item, stamp in restored:
                db.execute(
                    "UPDATE cleanup_items SET state = ?, restored_path = ? WHERE id = ?",
                    (ItemState.RESTORED, path_to_bytes(stamp.path), item.id),
                )
                known = db.execute(
                    "SELECT 1 FROM folders, contents WHERE folders.id = ? AND contents.id = ? AND contents.digest = ?",
                    (item.folder_id, item.content_id, item.digest),
                ).fetchone()
                if known is None or item.folder_id is None or item.content_id is None:
                    continue
                photos.add(item.folder_id, [(stamp, item.content_id)])
                db.execute(
                    "UPDATE photos SET (decision, decided_by) ="
                    " (SELECT decision, decided_by FROM cleanup_items WHERE id = ?) WHERE path = ?",
                    (item.id, path_to_bytes(stamp.path)),
                )

    def _restore_units(self, db: sqlite3.Connection, restored: Sequence[Restored]) -> None:
        leads = {item.id: stamp.path for item, stamp in restored if item.unit == item.id}
        folders = {folder_id for (folder_id,) in db.execute("SELECT id FROM folders")}
        for item, stamp in restored:
            if item.unit in leads and item.folder_id is not None and item.folder_id in folders:
                file = UnitFile(
                    path=stamp.path,
                    unit=leads[item.unit],
                    folder_id=item.folder_id,
                    size=stamp.size,
                    mtime_ns=stamp.mtime_ns,
                    device=signed(stamp.device),
                    inode=signed(stamp.inode),
                    digest=item.digest if item.content_id is None else None,
                )
                UnitFiles(self._db).replace(item.folder_id, (), [file])

    def finish(self, cleanup_id: int) -> None:
        """Notes that a clean-up came to its end, be it a cancelled one."""
        with self._db.transaction() as db:
            db.execute("UPDATE cleanups SET finished_at = ? WHERE id = ?", (time.time(), cleanup_id))

    def note_undone(self, cleanup_id: int) -> None:
        """Notes that nothing of a clean-up is left to be brought back."""
        with self._db.transaction() as db:
            db.execute("UPDATE cleanups SET undone_at = ? WHERE id = ?", (time.time(), cleanup_id))

    def items(self, cleanup_id: int, states: Iterable[ItemState] = ItemState) -> list[JournalItem]:
        """Returns the photos of a clean-up in these states, in the order in which they were to go."""
        wanted = tuple(states)
        rows = self._db.reader().execute(
            f"SELECT {_ITEM_COLUMNS} FROM cleanup_items WHERE cleanup_id = ?"
            f" AND state IN ({','.join('?' * len(wanted))}) ORDER BY id",
            (cleanup_id, *wanted),
        )
        return [_item(row) for row in rows]

    def cleanups(self) -> list[CleanupRecord]:
        """Returns the history, newest first."""
        rows = self._db.reader().execute(
            "SELECT c.id, c.started_at, c.finished_at, c.undone_at,"
            f" count(*) FILTER (WHERE i.state IN ('trashed', 'restored') AND {_COUNTED}),"
            " coalesce(sum(i.size) FILTER (WHERE i.state IN ('trashed', 'restored')), 0),"
            f" count(*) FILTER (WHERE i.state = 'restored' AND {_COUNTED}),"
            f" count(*) FILTER (WHERE i.state = 'left' AND {_COUNTED}), coalesce(max(i.way), 'trash'), c.place"
            " FROM cleanups c LEFT JOIN cleanup_items i ON i.cleanup_id = c.id"
            " GROUP BY c.id ORDER BY c.id DESC"
        )
        return [
            CleanupRecord(
                id=cleanup_id,
                started_at=started_at,
                finished_at=finished_at,
                undone_at=undone_at,
                trashed=trashed,
                bytes=size,
                restored=restored,
                left=left,
                way=Way(way),
                place=bytes_to_path(place) if place else None,
            )
            for cleanup_id, started_at, finished_at, undone_at, trashed, size, restored, left, way, place in rows
        ]

    def places(self) -> set[Path]:
        """Returns the folders that photos were moved to, as long as one may lie there."""
        rows = self._db.reader().execute(
            "SELECT DISTINCT c.place FROM cleanups c WHERE c.place IS NOT NULL AND EXISTS"
            " (SELECT 1 FROM cleanup_items i WHERE i.cleanup_id = c.id AND i.state IN ('planned', 'trashed'))"
        )
        return {bytes_to_path(place) for (place,) in rows}

    def cut_off(self) -> list[int]:
        """Returns the clean-ups that never came to their end, oldest first."""
        rows = self._db.reader().execute("SELECT id FROM cleanups WHERE finished_at IS NULL ORDER BY id")
        return [cleanup_id for (cleanup_id,) in rows]

    def last_undoable(self) -> int | None:
        """Returns the newest clean-up of which something may still be brought back."""
        row = self._db.reader().execute(
            "SELECT max(c.id) FROM cleanups c WHERE c.undone_at IS NULL AND ("
            "EXISTS (SELECT 1 FROM cleanup_items i WHERE i.cleanup_id = c.id AND i.state IN ('planned', 'trashed'))"
            " OR EXISTS (SELECT 1 FROM cleanup_sidecars s"
            " WHERE s.cleanup_id = c.id AND s.state IN ('planned', 'written')))"
        )
        found = row.fetchone()[0]
        return None if found is None else int(found)

    def forget_folder(self, folder_id: int) -> None:
        """Removes what is remembered of photos that went from one folder; they can no longer be undone."""
        with self._db.transaction() as db:
            Brought(self._db).forget_folder(folder_id)
            EmptiedFolders(self._db).forget_folder(folder_id)
            db.execute("DELETE FROM cleanup_items WHERE folder_id = ?", (folder_id,))
            db.execute(
                "DELETE FROM cleanups WHERE finished_at IS NOT NULL"
                " AND id NOT IN (SELECT cleanup_id FROM cleanup_items)"
            )

    def forget_all(self) -> None:
        """Removes the whole history; nothing can be undone any more."""
        with self._db.transaction() as db:
            db.execute("DELETE FROM cleanups")


def _insert(db: sqlite3.Connection, cleanup_id: int, item: NewItem) -> int:
    stamp = item.stamp
    keeper_path, keeper_digest = (
        (None, None) if item.keeper is None else (path_to_bytes(item.keeper[0]), item.keeper[1])
    )
    cursor = db.execute(
        "INSERT INTO cleanup_items(cleanup_id, path, folder_id, content_id, digest, size, mtime_ns, device, inode,"
        " keeper_path, keeper_digest, decision, state, quarantine, way, mode, attributes, decided_by)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT decided_by FROM photos WHERE path = ?))",
        (
            *(cleanup_id, path_to_bytes(stamp.path), item.folder_id, item.content_id, item.digest, stamp.size),
            *(stamp.mtime_ns, signed(stamp.device), signed(stamp.inode), keeper_path, keeper_digest),
            *(item.decision, ItemState.PLANNED, item.quarantine and path_to_bytes(item.quarantine)),
            *(item.way, item.mode, item.attributes),
            path_to_bytes(stamp.path),
        ),
    )
    return int(cursor.lastrowid or 0)


def _item(row: tuple[Any, ...]) -> JournalItem:
    stored = dict(zip(_ITEM_FIELDS, row, strict=True))
    decision = stored["decision"]
    stored |= {
        "path": bytes_to_path(stored["path"]),
        "decision": Proposal(decision) if decision else None,
        "state": ItemState(stored["state"]),
        "way": Way(stored["way"]),
    }
    stored |= {name: bytes_to_path(stored[name]) if stored[name] else None for name in _PATHS}
    return JournalItem(**stored)
