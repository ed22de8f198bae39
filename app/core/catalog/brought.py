"""The journal of what clean-ups wrote beside photos that stayed, so that it can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.core.catalog.database import Database
from app.core.catalog.photos import bytes_to_path, path_to_bytes
from app.core.catalog.units import UnitFile, UnitFiles


class SidecarState(StrEnum):
    """What became of one sidecar of a clean-up."""

    PLANNED = "planned"
    """Journalled. Whether it was written is not known here: after a crash the disk says it."""
    WRITTEN = "written"
    LEFT = "left"
    """It was never written, or was changed since and stays as it is."""
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class NewSidecar:
    """A sidecar about to be written.

    Attributes:
        path: The file.
        keeper: The picture that stands for the unit that it belongs to.
        folder_id: Its folder of the library.
        before: Its bytes before, None if there was none; those to be written if it holds everything already.
        before_mtime_ns: Its modification time before, 0 if there was none.
        digest: Of the bytes to be written.
    """

    path: Path
    keeper: Path
    folder_id: int
    before: bytes | None
    before_mtime_ns: int
    digest: bytes


@dataclass(frozen=True, slots=True)
class SidecarRecord:
    """A sidecar of a clean-up.

    Attributes:
        id: The journal's key.
        sidecar: What was to be written, and what stood there before.
        state: What became of it.
    """

    id: int
    sidecar: NewSidecar
    state: SidecarState


_COLUMNS = "id, path, keeper, folder_id, before, before_mtime_ns, digest, state"
_OPEN = "state IN ('planned', 'written')"


class Brought:
    """The sidecars of clean-ups."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def begin(self, cleanup_id: int, sidecars: Mapping[NewSidecar, Iterable[int]]) -> list[int]:
        """Writes sidecars down, each with the items of the clean-up that may go for it; joins the running transaction.

        Returns:
            Their ids, in the order given.
        """
        ids = []
        with self._db.transaction() as db:
            for new, items in sidecars.items():
                cursor = db.execute(
                    "INSERT INTO cleanup_sidecars(cleanup_id, path, keeper, folder_id, before, before_mtime_ns, digest,"
                    " state) VALUES (?, ?, ?, ?, ?, ?, ?, 'planned')",
                    (
                        *(cleanup_id, path_to_bytes(new.path), path_to_bytes(new.keeper), new.folder_id),
                        *(new.before, new.before_mtime_ns, new.digest),
                    ),
                )
                ids.append(int(cursor.lastrowid or 0))
                db.executemany(
                    "UPDATE cleanup_items SET sidecar = ? WHERE id = ?", ((ids[-1], item_id) for item_id in items)
                )
        return ids

    def open(self, cleanup_id: int) -> list[SidecarRecord]:
        """Returns the sidecars of a clean-up that are, or may be, written, oldest first."""
        rows = self._db.reader().execute(
            f"SELECT {_COLUMNS} FROM cleanup_sidecars WHERE cleanup_id = ? AND {_OPEN} ORDER BY id", (cleanup_id,)
        )
        return [
            SidecarRecord(
                id=sidecar_id,
                sidecar=NewSidecar(
                    path=bytes_to_path(path),
                    keeper=bytes_to_path(keeper),
                    folder_id=folder_id,
                    before=before,
                    before_mtime_ns=before_mtime_ns,
                    digest=digest,
                ),
                state=SidecarState(state),
            )
            for sidecar_id, path, keeper, folder_id, before, before_mtime_ns, digest, state in rows
        ]

    def needed(self, cleanup_id: int) -> set[int]:
        """Returns the sidecars, by id, that hold what a photo told that went and is not back, or may have gone."""
        rows = self._db.reader().execute(
            "SELECT DISTINCT sidecar FROM cleanup_items WHERE cleanup_id = ? AND sidecar IS NOT NULL"
            " AND state IN ('planned', 'trashed')",
            (cleanup_id,),
        )
        return {sidecar_id for (sidecar_id,) in rows}

    def is_relied_on(self, record: SidecarRecord, cleanup_id: int) -> bool:
        """Says whether photos that a later clean-up moved away rely on a sidecar too.

        What earlier ones rely on stands in the bytes before.
        """
        row = self._db.reader().execute(
            "SELECT 1 FROM cleanup_sidecars s JOIN cleanup_items i ON i.sidecar = s.id"
            " WHERE s.path = ? AND s.cleanup_id > ? AND i.state IN ('planned', 'trashed') LIMIT 1",
            (path_to_bytes(record.sidecar.path), cleanup_id),
        )
        return row.fetchone() is not None

    def note_written(self, sidecar_id: int, lead: UnitFile, sidecar: UnitFile) -> None:
        """Notes that a sidecar is written; the catalog knows it as part of its photo in the same transaction.

        Args:
            sidecar_id: The journal's key.
            lead: The picture that stands for the unit.
            sidecar: The sidecar.
        """
        with self._db.transaction():
            self.settle(sidecar_id, SidecarState.WRITTEN)
            UnitFiles(self._db).replace(sidecar.folder_id, (), [lead, sidecar])

    def note_restored(self, record: SidecarRecord, stamp: UnitFile | None) -> None:
        """Notes that a sidecar is as it was before; so it is in the catalog.

        Args:
            record: The sidecar.
            stamp: The sidecar as it is now; None if it is gone again.
        """
        units, path = UnitFiles(self._db), record.sidecar.path
        with self._db.transaction() as db:
            self.settle(record.id, SidecarState.RESTORED)
            known = db.execute("SELECT 1 FROM unit_files WHERE path = ?", (path_to_bytes(path),)).fetchone()
            if known is None:
                return
            if stamp is not None:
                units.replace(stamp.folder_id, (), [stamp])
                return
            units.remove([path])
            if len(units.of([record.sidecar.keeper]).get(record.sidecar.keeper, ())) == 1:
                units.remove([record.sidecar.keeper])  # it is alone again

    def settle(self, sidecar_id: int, state: SidecarState) -> None:
        """Notes what became of a sidecar."""
        with self._db.transaction() as db:
            db.execute("UPDATE cleanup_sidecars SET state = ? WHERE id = ?", (state, sidecar_id))

    def forget_folder(self, folder_id: int) -> None:
        """Removes what is remembered of sidecars in a folder, and of those for which photos of it went.

        These stay where they are: what they hold stands nowhere else any more.
        """
        with self._db.transaction() as db:
            db.execute(
                "DELETE FROM cleanup_sidecars WHERE folder_id = ?1"
                " OR id IN (SELECT sidecar FROM cleanup_items WHERE folder_id = ?1)",
                (folder_id,),
            )
