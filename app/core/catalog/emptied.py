"""The journal of folders that clean-ups left empty and that were removed, so that an undo can put them back."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app.core.catalog.database import Database
from app.core.catalog.photos import bytes_to_path, path_to_bytes


class FolderState(StrEnum):
    """What became of one emptied folder."""

    PLANNED = "planned"
    """Journalled. Whether it was removed is not known here: the disk says it."""
    REMOVED = "removed"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Emptied:
    """A folder that holds nothing but what a system left there.

    Attributes:
        path: The folder.
        folder_id: Its folder of the library.
        mode: Its rights.
        files: What a system left there, by name; None for thumbnails of photos that are gone, which are not kept.
    """

    path: Path
    folder_id: int
    mode: int
    files: Mapping[str, bytes | None] = field(default_factory=dict)


class EmptiedFolders:
    """Folders that clean-ups left empty."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def begin(self, cleanup_id: int, folders: Iterable[Emptied]) -> list[int]:
        """Writes down, synced, which folders are about to be removed; returns their ids, in the order given."""
        ids = []
        with self._db.transaction() as db:
            for one in folders:
                cursor = db.execute(
                    "INSERT INTO cleanup_folders(cleanup_id, folder_id, path, mode, files, state)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    (
                        *(cleanup_id, one.folder_id, path_to_bytes(one.path), one.mode),
                        *(_as_text(one.files), FolderState.PLANNED),
                    ),
                )
                ids.append(int(cursor.lastrowid or 0))
        return ids

    def settle(self, ids: Iterable[int], state: FolderState) -> None:
        """Notes what became of folders."""
        with self._db.transaction() as db:
            db.executemany("UPDATE cleanup_folders SET state = ? WHERE id = ?", ((state, i) for i in ids))

    def gone(self, cleanup_id: int) -> dict[int, Emptied]:
        """Returns the folders of a clean-up that are, or may be, removed, outermost first, by the journal's keys."""
        rows = self._db.reader().execute(
            "SELECT id, path, folder_id, mode, files FROM cleanup_folders"
            " WHERE cleanup_id = ? AND state IN ('planned', 'removed') ORDER BY path",
            (cleanup_id,),
        )
        return {
            key: Emptied(bytes_to_path(path), folder_id, mode, _from_text(files))
            for key, path, folder_id, mode, files in rows
        }

    def forget_folder(self, folder_id: int) -> None:
        """Removes what is remembered of folders below one of the library's."""
        with self._db.transaction() as db:
            db.execute("DELETE FROM cleanup_folders WHERE folder_id = ?", (folder_id,))


def _as_text(files: Mapping[str, bytes | None]) -> str:
    coded = {name: None if data is None else base64.b64encode(data).decode() for name, data in files.items()}
    return json.dumps(coded)


def _from_text(text: str) -> dict[str, bytes | None]:
    return {name: None if data is None else base64.b64decode(data) for name, data in json.loads(text).items()}
