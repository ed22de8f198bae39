"""What was decided about photos, by whom, and which of them the user looked at."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from app.core.catalog.contents import chunks
from app.core.catalog.database import Database
from app.core.types import DecidedBy, Proposal

_CHUNK = 500


class Decided(NamedTuple):
    """What stands decided about a photo; both None where nothing is."""

    decision: Proposal | None
    by: DecidedBy | None


class DecisionStore:
    """Keep or trash, photo by photo."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def put(
        self, decisions: Iterable[tuple[int, Proposal | None]], by: DecidedBy = DecidedBy.HAND
    ) -> dict[int, Decided]:
        """Stores decisions as (photo id, decision); None takes one back. A rule leaves alone what the hand decided.

        Returns:
            What stood decided before about each photo that changed; `restore` takes it.
        """
        wanted = dict(decisions)
        with self._db.transaction():
            before = self.standing(wanted)
            if by is DecidedBy.RULE:
                before = {i: was for i, was in before.items() if was.by is not DecidedBy.HAND}
            after = {i: Decided(wanted[i], None if wanted[i] is None else by) for i in before}
            changed = {i: was for i, was in before.items() if was != after[i]}
            self.restore({i: after[i] for i in changed})
        return changed

    def take_back_rules(self) -> dict[int, Decided]:
        """Takes back all that rules decided; returns what stood decided, for `restore`."""
        with self._db.transaction() as db:
            ids = [photo_id for (photo_id,) in db.execute("SELECT id FROM photos WHERE decided_by = 'rule'")]
            return self.put(((photo_id, None) for photo_id in ids), DecidedBy.RULE)

    def restore(self, decided: Mapping[int, Decided]) -> None:
        """Stores what once stood decided, whoever decided meanwhile."""
        with self._db.transaction() as db:
            db.executemany(
                "UPDATE photos SET decision = ?, decided_by = ? WHERE id = ?",
                ((was.decision, was.by, photo_id) for photo_id, was in decided.items()),
            )

    def standing(self, ids: Iterable[int]) -> dict[int, Decided]:
        """Returns what stands decided about these photos; unknown ones are left out."""
        found: dict[int, Decided] = {}
        for chunk in chunks(list(ids), _CHUNK):
            marks = ",".join("?" * len(chunk))
            rows = self._db.reader().execute(
                f"SELECT id, decision, decided_by FROM photos WHERE id IN ({marks})", chunk
            )
            found.update((i, Decided(d and Proposal(d), by and DecidedBy(by))) for i, d, by in rows)
        return found

    def mark_looked_at(self, ids: Iterable[int]) -> None:
        """Notes that the user saw these photos."""
        with self._db.transaction() as db:
            db.executemany(
                "UPDATE photos SET looked_at = ? WHERE id = ? AND looked_at IS NULL",
                ((time.time(), photo_id) for photo_id in ids),
            )

    def take_back_looked_at(self, ids: Iterable[int]) -> None:
        """Notes that the user did not look at these photos after all."""
        with self._db.transaction() as db:
            db.executemany("UPDATE photos SET looked_at = NULL WHERE id = ?", ((photo_id,) for photo_id in ids))
