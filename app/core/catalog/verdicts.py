"""What the user said of two pictures, by digest, so that it outlives renames: one picture, or no duplicates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from app.core.catalog.database import Database

DigestPair = tuple[bytes, bytes]
"""Two digests; a digest beside itself stands for all matches of that content, present and future."""


class Verdict(StrEnum):
    """What the user said of a pair."""

    DISMISSED = "dismissed"
    LINKED = "linked"


class Verdicts:
    """Pairs that the user dismissed, and pairs that the user linked; no pair is both."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def put_dismissals(self, pairs: Iterable[DigestPair]) -> dict[DigestPair, Verdict | None]:
        """Notes pairs as "not duplicates"; links between them are taken back.

        Returns:
            What was said of each pair before, for `restore`.
        """
        wanted = {_sorted(pair) for pair in pairs}
        alone = {a for a, b in wanted if a == b}
        wanted |= {pair for pair in self.linked() if not alone.isdisjoint(pair)}
        return self._say(wanted, Verdict.DISMISSED)

    def put_links(self, pairs: Iterable[DigestPair]) -> dict[DigestPair, Verdict | None]:
        """Notes pairs as one picture, kept or thrown away together as copies are; dismissals are taken back.

        Returns:
            What was said of each pair before, for `restore`.
        """
        return self._say({_sorted(pair) for pair in pairs if pair[0] != pair[1]}, Verdict.LINKED)

    def restore(self, verdicts: Mapping[DigestPair, Verdict | None]) -> None:
        """Stores what was once said of pairs; None for nothing."""
        with self._db.transaction() as db:
            for table in Verdict:
                db.executemany(f"DELETE FROM {table} WHERE a = ? AND b = ?", verdicts)
                db.executemany(
                    f"INSERT INTO {table} VALUES (?, ?)", (pair for pair, said in verdicts.items() if said is table)
                )

    def dismissed(self) -> set[DigestPair]:
        """Returns the dismissed pairs of digests, each sorted."""
        return {(a, b) for a, b in self._db.reader().execute("SELECT a, b FROM dismissed")}

    def linked(self) -> set[DigestPair]:
        """Returns the linked pairs of digests, each sorted."""
        return {(a, b) for a, b in self._db.reader().execute("SELECT a, b FROM linked")}

    def linked_ids(self) -> list[tuple[int, int]]:
        """Returns the linked pairs as content ids, those that are known."""
        rows = self._db.reader().execute(
            "SELECT a.id, b.id FROM linked l JOIN contents a ON a.digest = l.a JOIN contents b ON b.digest = l.b"
        )
        return [(one, other) for one, other in rows]

    def _say(self, pairs: set[DigestPair], verdict: Verdict) -> dict[DigestPair, Verdict | None]:
        with self._db.transaction():
            dismissed, linked = self.dismissed(), self.linked()
            before: dict[DigestPair, Verdict | None] = dict.fromkeys(pairs)
            before.update(dict.fromkeys(pairs & dismissed, Verdict.DISMISSED))
            before.update(dict.fromkeys(pairs & linked, Verdict.LINKED))
            self.restore(dict.fromkeys(pairs, verdict))
        return before


def is_dismissed(dismissed: set[DigestPair], one: bytes, other: bytes) -> bool:
    """Says whether a pair was dismissed, be it with all matches of one of the two."""
    return not dismissed.isdisjoint((_sorted((one, other)), (one, one), (other, other)))


def _sorted(pair: DigestPair) -> DigestPair:
    one, other = sorted(pair)
    return one, other
