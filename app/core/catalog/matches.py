"""Candidate pairs, verified matches and dismissed ones in the catalog."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.contents import chunks
from app.core.catalog.database import Database
from app.core.catalog.traits import traits_of
from app.core.types import Alignment, Box, Edit, EditName, Kind, Match

_FIELDS = (
    *("a", "b", "kind", "cosine", "confidence", "alignment", "edits", "reverse_edits", "pending", "verifier"),
    *("a_lacks", "b_lacks"),
)
_COLUMNS = ", ".join(_FIELDS)
_WRITTEN = (*_FIELDS, "traits")
_WRITE = f"INSERT OR REPLACE INTO matches({', '.join(_WRITTEN)}) VALUES ({', '.join(f':{name}' for name in _WRITTEN)})"
_CHUNK = 500
_MATCH = np.dtype([("a", "i8"), ("b", "i8"), ("cosine", "f4"), ("copies", "?"), ("traits", "i8")])


class Pair(NamedTuple):
    """Two contents that may match, in canonical order (a has the smaller digest)."""

    a: int
    b: int
    cosine: float


class Tie(NamedTuple):
    """How two contents relate, without the evidence: `Trait` bits tell what each is beside the other."""

    a: int
    b: int
    kind: Kind
    traits: int


class MatchArrays(NamedTuple):
    """MatchStore as grouping needs them, by the million.

    Attributes:
        ids: int64 (n, 2), the contents a and b.
        cosines: float32 (n,).
        copies: bool (n,), whether each is a copy; the others are similar.
        traits: int64 (n,), see `app.core.catalog.traits`.
    """

    ids: NDArray[np.int64]
    cosines: NDArray[np.float32]
    copies: NDArray[np.bool_]
    traits: NDArray[np.int64]

    def only(self, chosen: NDArray[np.bool_]) -> MatchArrays:
        """Returns these matches alone."""
        return MatchArrays(
            ids=self.ids[chosen],
            cosines=self.cosines[chosen],
            copies=self.copies[chosen],
            traits=self.traits[chosen],
        )

    def joined(self, other: MatchArrays) -> MatchArrays:
        """Returns these matches and others."""
        return MatchArrays(
            ids=np.concatenate([self.ids, other.ids]),
            cosines=np.concatenate([self.cosines, other.cosines]),
            copies=np.concatenate([self.copies, other.copies]),
            traits=np.concatenate([self.traits, other.traits]),
        )


class MatchStore:
    """How contents relate, and what waits to be looked at."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add_pairs(self, pairs: Iterable[Pair]) -> None:
        """Notes candidates for the verifier; pairs already verified are left out."""
        with self._db.transaction() as db:
            db.executemany(
                "INSERT OR IGNORE INTO pairs(a, b, cosine) SELECT ?1, ?2, ?3 WHERE NOT EXISTS"
                " (SELECT 1 FROM matches WHERE a = ?1 AND b = ?2)",
                pairs,
            )

    def waiting(self) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Returns the candidates that wait and are not deferred.

        Returns:
            int64 (n, 2), the contents a and b; float32 (n,), the cosines of their descriptors.
        """
        rows = self._db.reader().execute("SELECT a, b, cosine FROM pairs WHERE deferred = 0 ORDER BY a, b")
        table = np.fromiter(rows, np.dtype([("a", "i8"), ("b", "i8"), ("cosine", "f4")]))
        return np.stack([table["a"], table["b"]], axis=1), table["cosine"].copy()

    def deferred(self) -> list[Pair]:
        """Returns candidates that are looked at only when they matter."""
        rows = self._db.reader().execute("SELECT a, b, cosine FROM pairs WHERE deferred = 1")
        return [Pair(a=a, b=b, cosine=cosine) for a, b, cosine in rows]

    def defer(self, pairs: Iterable[Pair]) -> None:
        """Puts candidates off until they matter."""
        with self._db.transaction() as db:
            db.executemany("UPDATE pairs SET deferred = 1 WHERE a = ? AND b = ?", ((p.a, p.b) for p in pairs))

    def count_pairs(self) -> int:
        """Returns how many candidates wait and are not deferred."""
        return int(self._db.reader().execute("SELECT count(*) FROM pairs WHERE deferred = 0").fetchone()[0])

    def settle(self, pairs: Sequence[Pair], matches: Iterable[Match]) -> None:
        """Stores what the verifier said of these pairs; a pair without a match is unrelated."""
        with self._db.transaction() as db:
            for table in ("pairs", "matches"):
                db.executemany(f"DELETE FROM {table} WHERE a = ? AND b = ?", ((p.a, p.b) for p in pairs))
            db.executemany(_WRITE, (_to_row(match) for match in matches))

    def weigh_again(self, content_ids: Sequence[int], weighed: Callable[[Sequence[Match]], Iterable[Match]]) -> None:
        """Stores anew what the matches of these contents lack of each other, after their holdings were read again.

        Args:
            content_ids: The contents.
            weighed: Returns matches with what either side lacks.
        """
        ends = {(tie.a, tie.b) for tie in self.ties_of(content_ids)}
        matches = list(self.get(ends).values())
        with self._db.transaction() as db:
            db.executemany(
                "UPDATE matches SET a_lacks = ?, b_lacks = ?, traits = ? WHERE a = ? AND b = ?",
                ((m.a_lacks, m.b_lacks, traits_of(m), m.a, m.b) for m in weighed(matches)),
            )

    def note_unrelated(self, pairs: Iterable[Pair], verifier: int) -> None:
        """Remembers pairs that the verifier found unrelated; only for those that would be asked for again."""
        with self._db.transaction() as db:
            db.executemany("INSERT OR REPLACE INTO unrelated VALUES (?, ?, ?)", ((p.a, p.b, verifier) for p in pairs))

    def unrelated(self, verifier: int) -> list[tuple[int, int]]:
        """Returns the pairs that this version of the verifier is known to have found unrelated."""
        rows = self._db.reader().execute("SELECT a, b FROM unrelated WHERE verifier = ?", (verifier,))
        return [(a, b) for a, b in rows]

    def requeue_pending(self) -> None:
        """Offers matches to the verifier again whose second look could not be done for want of a file."""
        self._requeue("pending = ?", 1)

    def requeue_older(self, verifier: int) -> None:
        """Offers matches of an older verifier again; they stand until it has spoken."""
        self._requeue("verifier < ?", verifier)

    def _requeue(self, condition: str, value: int) -> None:
        """Offers matches to the verifier again whose photos are in reach."""
        with self._db.transaction() as db:
            db.execute(
                f"INSERT OR IGNORE INTO pairs(a, b, cosine) SELECT a, b, cosine FROM matches WHERE {condition}"
                # By IN, SQLite would look every a up with every b: hours for a large library.
                " AND EXISTS (SELECT 1 FROM photos WHERE content_id = a AND offline = 0)"
                " AND EXISTS (SELECT 1 FROM photos WHERE content_id = b AND offline = 0)",
                (value,),
            )

    def drop_older(self, verifier: int) -> None:
        """Forgets what an older verifier said of pairs that were put off: they are looked at when they matter."""
        with self._db.transaction() as db:
            db.execute(
                "DELETE FROM matches WHERE verifier < ?"
                " AND EXISTS (SELECT 1 FROM pairs WHERE pairs.a = matches.a AND pairs.b = matches.b AND deferred = 1)",
                (verifier,),
            )

    def arrays(self) -> MatchArrays:
        """Returns all matches as arrays, without their evidence."""
        rows = self._db.reader().execute("SELECT a, b, cosine, kind = 'copy', traits FROM matches ORDER BY a, b")
        table = np.fromiter(rows, _MATCH)
        ids = np.stack([table["a"], table["b"]], axis=1)
        return MatchArrays(
            ids=ids, cosines=table["cosine"].copy(), copies=table["copies"].copy(), traits=table["traits"].copy()
        )

    def edit_bits(self, edits: Sequence[EditName]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
        """Returns which edits every match names, without their amounts.

        Args:
            edits: Edits by their bit.

        Returns:
            int64 (n, 2), the contents a and b; int64 (n, 2), the bits of what makes b of a, and a of b; float64 (n,),
            how sure the verifier is.
        """
        sides = (
            " + ".join(f"(instr({side}, '\"{name}\"') > 0) * {1 << bit}" for bit, name in enumerate(edits))
            for side in ("edits", "reverse_edits")
        )
        rows = self._db.reader().execute(f"SELECT a, b, {', '.join(sides)}, confidence FROM matches")
        kinds = [("a", "i8"), ("b", "i8"), ("forth", "i8"), ("back", "i8"), ("confidence", "f8")]
        table = np.fromiter(rows, np.dtype(kinds))
        ends = np.stack([table["a"], table["b"]], axis=1)
        return ends, np.stack([table["forth"], table["back"]], axis=1), np.ascontiguousarray(table["confidence"])

    def get(self, pairs: Iterable[tuple[int, int]]) -> dict[frozenset[int], Match]:
        """Returns the matches between these contents, whatever their order, keyed by the two ids."""
        db = self._db.reader()
        found: dict[frozenset[int], Match] = {}
        for one, other in pairs:
            row = db.execute(
                f"SELECT {_COLUMNS} FROM matches WHERE (a = ?1 AND b = ?2) OR (a = ?2 AND b = ?1)",
                (one, other),
            ).fetchone()
            if row is not None:
                found[frozenset((one, other))] = _from_row(row)
        return found

    def ties_of(self, content_ids: Sequence[int]) -> list[Tie]:
        """Returns the matches of these contents without their evidence."""
        found: dict[tuple[int, int], Tie] = {}
        for chunk in chunks(content_ids, _CHUNK):
            marks = ",".join("?" * len(chunk))
            for side in ("a", "b"):
                rows = self._db.reader().execute(
                    f"SELECT a, b, kind, traits FROM matches WHERE {side} IN ({marks})", tuple(chunk)
                )
                found.update(((a, b), Tie(a=a, b=b, kind=Kind(kind), traits=traits)) for a, b, kind, traits in rows)
        return list(found.values())


def _to_row(match: Match) -> dict[str, Any]:
    return {
        "a": match.a,
        "b": match.b,
        "kind": match.kind,
        "cosine": match.cosine,
        "confidence": match.confidence,
        "alignment": json.dumps(match.alignment.matrix) if match.alignment else None,
        "edits": _dump(match.edits),
        "reverse_edits": _dump(match.reverse_edits),
        "pending": match.pending,
        "verifier": match.verifier,
        "a_lacks": match.a_lacks,
        "b_lacks": match.b_lacks,
        "traits": traits_of(match),
    }


def _from_row(row: tuple[Any, ...]) -> Match:
    stored = dict(zip(_FIELDS, row, strict=True))
    alignment = stored["alignment"]
    return Match(
        a=stored["a"],
        b=stored["b"],
        kind=Kind(stored["kind"]),
        cosine=stored["cosine"],
        confidence=stored["confidence"],
        alignment=Alignment(tuple(json.loads(alignment))) if alignment else None,
        edits=_load(stored["edits"]),
        reverse_edits=_load(stored["reverse_edits"]),
        pending=bool(stored["pending"]),
        verifier=stored["verifier"],
        a_lacks=bool(stored["a_lacks"]),
        b_lacks=bool(stored["b_lacks"]),
    )


def _dump(edits: Iterable[Edit]) -> str:
    return json.dumps([[edit.name, edit.amount, edit.where] for edit in edits])


def _load(text: str) -> tuple[Edit, ...]:
    return tuple(Edit(EditName(n), amount, Box(*w) if w else None) for n, amount, w in json.loads(text))
