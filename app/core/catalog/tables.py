"""Photos and contents by the hundred thousand: columns for all of them, objects for the few that are looked at."""

from __future__ import annotations

import os
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.contents import CONTENT_COLUMNS, CONTENT_FIELDS, content_row
from app.core.catalog.database import Database
from app.core.catalog.photos import PhotoFile, bytes_to_path
from app.core.types import Content, DecidedBy, Proposal

_PIECE = 500  # fewer objects than set off the garbage collector

Values = NDArray[np.object_]
"""A column as the catalog stores it. No list: the garbage collector would look at each value of it, again and again."""

Columns = dict[str, Values]

_OFFLINE, _COMPANION, _READ_ONLY, _LOOKED_AT = 1, 2, 4, 8
_OF_PHOTOS = {
    "id": "p.id",
    "path": "p.path",
    "size": "p.size",
    "mtime_ns": "p.mtime_ns",
    "content_id": "p.content_id",
    "marks": f"p.offline * {_OFFLINE} + p.companion * {_COMPANION} + p.read_only * {_READ_ONLY}"
    f" + (p.looked_at IS NOT NULL) * {_LOOKED_AT}",
    "decision": "p.decision",
    "decided_by": "p.decided_by",
    "unit": "u.unit",
}
"""What is selected for a `PhotoTable`; what is yes or no comes as one number, since each value more is felt."""

DECISIONS: tuple[Proposal | None, ...] = (None, Proposal.KEEP, Proposal.TRASH)
"""DecisionStore by their code in arrays."""

DECIDERS: tuple[DecidedBy | None, ...] = (None, DecidedBy.HAND, DecidedBy.RULE)
"""Who decided, by code in arrays."""


class PhotoTable:
    """Photos as columns, by path.

    Args:
        columns: Their columns by name, as the catalog stores them, sorted by path.

    Attributes:
        ids: int64 (n,).
        sizes: int64 (n,), bytes.
        mtimes: int64 (n,), nanoseconds.
        content_ids: int64 (n,).
        offline: bool (n,).
        read_only: bool (n,), on a place that nobody can write.
        companion: bool (n,).
        decisions: uint8 (n,), indices into `DECISIONS`.
        deciders: uint8 (n,), indices into `DECIDERS`.
        looked_at: bool (n,).
        paths: The paths as the file system writes them, sorted.
        units: For photos of several files, the path of the picture that stands for them, else None.
        in_unit: bool (n,), whether a photo is of several files.
    """

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        count = len(columns["id"])
        marks: NDArray[np.uint8] = columns["marks"].astype(np.uint8)

        def numbers(name: str) -> NDArray[np.int64]:
            return columns[name].astype(np.int64)

        def marked(mark: int) -> NDArray[np.bool_]:
            found: NDArray[np.bool_] = (marks & mark) > 0
            return found

        decisions = {value: code for code, value in enumerate(DECISIONS)}
        deciders = {value: code for code, value in enumerate(DECIDERS)}
        self.ids, self.sizes, self.mtimes = numbers("id"), numbers("size"), numbers("mtime_ns")
        self.content_ids = numbers("content_id")
        self.offline, self.companion = marked(_OFFLINE), marked(_COMPANION)
        self.read_only, self.looked_at = marked(_READ_ONLY), marked(_LOOKED_AT)
        self.decisions = np.fromiter(map(decisions.__getitem__, columns["decision"]), np.uint8, count)
        self.deciders = np.fromiter(map(deciders.__getitem__, columns["decided_by"]), np.uint8, count)
        self.paths: Values = columns["path"]
        self.units: Values = columns["unit"]
        self.in_unit = are_there(self.units)

    def __len__(self) -> int:
        return len(self.ids)

    def __getitem__(self, index: int) -> PhotoFile:
        """Returns a photo's own file, whatever it stands for."""
        number, path, size, mtime, content, marks, *_ = (column[index] for column in self._columns.values())
        away, beside = bool(marks & _OFFLINE), bool(marks & _COMPANION)
        return PhotoFile(number, bytes_to_path(path), size, mtime, content, away, beside)

    def only(self, chosen: NDArray[np.bool_]) -> PhotoTable:
        """Returns these photos alone."""
        found = PhotoTable(_picked(self._columns, np.flatnonzero(chosen)))
        found.sizes, found.offline, found.companion = self.sizes[chosen], self.offline[chosen], self.companion[chosen]
        return found

    def of_several(self) -> set[int]:
        """Returns the contents, by id, of photos that several pictures make up."""
        pictures = Counter(unit for unit in self.units if unit is not None)
        rows = [row for row, unit in enumerate(self.units) if unit is not None and pictures[unit] > 1]
        return set(self.content_ids[rows].tolist())

    def stand_for(
        self,
        leads: NDArray[np.int64],
        *,
        sizes: NDArray[np.int64],
        offline: NDArray[np.bool_],
        companion: NDArray[np.bool_],
    ) -> None:
        """Lets photos stand for several each.

        Args:
            leads: int64 (u,), indices of those that stand for others.
            sizes: int64 (u,), bytes of all that each stands for, itself and what is beside it included.
            offline: bool (u,), any of these is away.
            companion: bool (u,), any of these has a file beside it that may belong to another photo.
        """
        self.sizes[leads] = sizes
        self.offline[leads] = offline
        self.companion[leads] = companion

    def below(self, folder: str | Path) -> slice:
        """Returns where the photos below a folder stand."""
        inside = os.fsencode(folder).rstrip(os.sep.encode()) + os.sep.encode()
        return slice(bisect_left(self.paths, inside), bisect_left(self.paths, inside[:-1] + bytes([inside[-1] + 1])))

    def mask_below(self, folders: Sequence[str | Path]) -> NDArray[np.bool_]:
        """Returns, bool (n,), which photos stand below any of these folders."""
        found = np.zeros(len(self), bool)
        for folder in folders:
            found[self.below(folder)] = True
        return found


class ContentTable:
    """Contents as columns.

    Args:
        columns: Their columns by name, as the catalog stores them, by id.

    Attributes:
        ids: int64 (n,), ascending.
        digests: 16 bytes each.
    """

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self.ids: NDArray[np.int64] = columns["id"].astype(np.int64)
        self.digests: Values = self.column("digest")

    def __len__(self) -> int:
        return len(self.ids)

    def __getitem__(self, index: int) -> Content:
        return content_row(tuple(column[index] for column in self._columns.values()))

    def only(self, chosen: NDArray[np.bool_]) -> ContentTable:
        """Returns these contents alone."""
        return ContentTable(_picked(self._columns, np.flatnonzero(chosen)))

    def column(self, name: str) -> Values:
        """Returns a column as the catalog stores it."""
        return self._columns[name]

    def rows_at(self, indices: NDArray[np.int64]) -> ContentTable:
        """Returns contents by index, in that order; one may come twice, so that `numbers_of` has no meaning there."""
        return ContentTable(_picked(self._columns, indices))

    def numbers_of(self, ids: NDArray[np.int64]) -> NDArray[np.int64]:
        """Returns the indices of contents given by id, in the shape given; -1 for unknown ones."""
        if not len(self.ids):
            return np.full(ids.shape, -1, np.int64)
        place = np.minimum(np.searchsorted(self.ids, ids), len(self.ids) - 1)
        return np.where(self.ids[place] == ids, place, -1)


class Tables:
    """Reads photos and contents as columns."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def photos(self) -> PhotoTable:
        """Returns every photo, by path."""
        # Read as they lie in the file, then sorted: along the index by path, each row would be looked up for itself.
        source = "photos p NOT INDEXED LEFT JOIN unit_files u ON u.path = p.path"
        query = f"SELECT {', '.join(_OF_PHOTOS.values())} FROM {source} ORDER BY p.path"
        return PhotoTable(self._read(tuple(_OF_PHOTOS), query))

    def contents(self) -> ContentTable:
        """Returns every content that still has a photo."""
        chosen = "id IN (SELECT content_id FROM photos)"
        query = f"SELECT {CONTENT_COLUMNS} FROM contents WHERE {chosen} ORDER BY id"
        return ContentTable(self._read(CONTENT_FIELDS, query))

    def _read(self, names: Sequence[str], query: str) -> Columns:
        # Piece by piece: one call for all would keep the interpreter to itself, and hold up the window.
        pieces: dict[str, list[Values]] = {name: [np.zeros(0, object)] for name in names}
        rows = self._db.reader().execute(query)
        while piece := rows.fetchmany(_PIECE):
            for name, values in zip(names, zip(*piece, strict=True), strict=True):
                pieces[name].append(_objects(values))
        return {name: np.concatenate(parts) for name, parts in pieces.items()}


def are_there(column: Values) -> NDArray[np.bool_]:
    """Says, bool (n,), which values of a column are not None."""
    found: NDArray[np.bool_] = column != None  # noqa: E711 - value by value
    return found


def _objects(values: Sequence[object]) -> Values:
    return np.fromiter(values, object, len(values))  # to be assigned, each would be asked first whether it is an array


def _picked(columns: Columns, indices: NDArray[np.int64]) -> Columns:
    return {name: column[indices] for name, column in columns.items()}
