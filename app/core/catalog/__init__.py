"""What Twinless remembers, in SQLite: folders, photos, contents, matches, decisions, clean-ups."""

from __future__ import annotations

import uuid
from pathlib import Path

from app.core.catalog.brought import Brought
from app.core.catalog.contents import Contents
from app.core.catalog.database import Database
from app.core.catalog.decisions import DecisionStore
from app.core.catalog.emptied import EmptiedFolders
from app.core.catalog.journal import Journal
from app.core.catalog.known_files import KnownFiles
from app.core.catalog.matches import MatchStore
from app.core.catalog.photos import Folders, Photos
from app.core.catalog.tables import Tables
from app.core.catalog.units import UnitFiles
from app.core.catalog.verdicts import Verdicts

__all__ = ["Catalog"]


_ELECTED = "elected"
"""Under this key stand the rules for whose keepers all pairs were verified."""


class Catalog:
    """The catalog's file; its tables hang on it by theme.

    Args:
        path: The file; made if it does not exist.

    Attributes:
        database: Connections and transactions; `with catalog.transaction():` joins several calls into one.
        folders: The folders of the library.
        photos: The picture files.
        known_files: The same, as scans meet them again.
        units: The files of units of several files.
        decisions: What was decided about them.
        contents: Distinct contents and their descriptors.
        matches: Pairs, matches, dismissals.
        verdicts: What the user said of pairs: one picture, or no duplicates.
        tables: Photos and contents as columns.
        journal: Clean-ups.
        brought: What they wrote beside photos that stayed.
        emptied: Folders that they left empty.
        uuid: Tells this catalog from others; Milvus's collection carries it.

    Raises:
        NewerLibraryError: A newer version wrote it; it is left untouched.
        DamagedLibraryError: It cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.database = Database(path)
        self.transaction = self.database.transaction
        self.folders = Folders(self.database)
        self.photos = Photos(self.database)
        self.known_files = KnownFiles(self.database)
        self.units = UnitFiles(self.database)
        self.decisions = DecisionStore(self.database)
        self.contents = Contents(self.database)
        self.matches = MatchStore(self.database)
        self.verdicts = Verdicts(self.database)
        self.tables = Tables(self.database)
        self.journal = Journal(self.database)
        self.brought = Brought(self.database)
        self.emptied = EmptiedFolders(self.database)
        self.uuid = self._uuid()

    def _uuid(self) -> str:
        known = self.meta("uuid")
        if known is None:
            known = str(uuid.uuid4())
            self.set_meta("uuid", known)
        return known

    def meta(self, key: str) -> str | None:
        """Returns a remembered value."""
        row = self.database.reader().execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def set_meta(self, key: str, value: str) -> None:
        """Remembers a value."""
        with self.transaction() as db:
            db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def has_work(self, model: str, rules: str) -> bool:
        """Says whether contents wait to be stored in Milvus or searched, pairs to be verified, or keepers elected."""
        contents = self.contents
        waiting = contents.to_store(model) or contents.to_search(model) or contents.to_recognise(model)
        return bool(waiting or self.matches.count_pairs()) or self.meta(_ELECTED) != rules

    def note_elected(self, rules: str) -> None:
        """Notes that all pairs are verified that these rules ask for; an empty text if some may not be."""
        if self.meta(_ELECTED) != rules:
            self.set_meta(_ELECTED, rules)

    def forget_everything(self) -> None:
        """Empties every table but what tells this catalog from others, and overwrites what was there."""
        with self.transaction() as db:
            db.execute("PRAGMA defer_foreign_keys = ON")
            names = db.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name != 'meta'"
            ).fetchall()
            for (name,) in names:
                db.execute(f'DELETE FROM "{name}"')
            db.execute("DELETE FROM meta WHERE key != 'uuid'")
        self.database.vacuum()

    def close(self) -> None:
        """Closes the file."""
        self.database.close()
