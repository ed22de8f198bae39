"""Contents and their descriptors in the catalog."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.database import Database
from app.core.formats import LOSSLESS_FORMATS
from app.core.holdings.coding import from_json, to_json
from app.core.holdings.types import HOLDINGS_VERSION, ExtraKind, Holdings
from app.core.types import Content, Metadata

CONTENT_FIELDS = (
    *("id", "digest", "size", "format", "width", "height", "frames", "colour"),
    *("captured_at", "camera", "latitude", "longitude", "orientation", "jpeg_quality", "tags", "has_profile", "extras"),
    *("parts", "lossless", "damaged"),
)
"""What `content_row` wants of `contents`, in this order."""

CONTENT_COLUMNS = ", ".join(CONTENT_FIELDS)
_INSERT = f"INSERT INTO contents({CONTENT_COLUMNS}) VALUES ({', '.join(f':{name}' for name in CONTENT_FIELDS)})"
_CHUNK = 500
_PIECE = 8192
_T = TypeVar("_T")
_ORPHAN_SECONDS = 30 * 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Described:
    """A content and its descriptor, ready to be stored.

    Attributes:
        content: Its id is ignored: the catalog gives one.
        vector: float32 (dim,), L2-normalised.
    """

    content: Content
    vector: NDArray[np.float32]


class Contents:
    """What is known of each distinct sequence of bytes."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def ids_by_digest(self) -> dict[bytes, int]:
        """Returns every known digest with its content's id; those that could not be decoded are left out."""
        return dict(self._db.reader().execute("SELECT digest, id FROM contents WHERE format != ''"))

    def undecodable_ids(self) -> set[int]:
        """Returns the contents that no picture could be made of: known by their bytes alone, without a format."""
        return {i for (i,) in self._db.reader().execute("SELECT id FROM contents WHERE format = ''")}

    def add_undecodable(self, digest: bytes, size: int) -> int:
        """Stores what could not be decoded, so that the same bytes are known as the same; returns its id."""
        with self._db.transaction() as db:
            row = db.execute("SELECT id FROM contents WHERE digest = ?", (digest,)).fetchone()
            if row is not None:
                return int(row[0])
            return _insert(db, Content(id=0, digest=digest, size=size, format="", width=0, height=0))

    def ids_of_digest(self, digest: bytes) -> list[int]:
        """Returns the id of the content with this digest, if there is one."""
        return [i for (i,) in self._db.reader().execute("SELECT id FROM contents WHERE digest = ?", (digest,))]

    def described_ids(self, model: str) -> set[int]:
        """Returns the ids of the contents that have a descriptor of this model, and holdings as they are read now."""
        rows = self._db.reader().execute(
            "SELECT content_id FROM descriptors JOIN holdings USING (content_id) WHERE model = ? AND version >= ?",
            (model, HOLDINGS_VERSION),
        )
        return {content_id for (content_id,) in rows}

    def holdings(self, ids: Iterable[int]) -> dict[int, Holdings]:
        """Returns what these contents hold; those of which it is not known are left out."""
        found: dict[int, Holdings] = {}
        for chunk in chunks(list(dict.fromkeys(ids)), _CHUNK):
            marks = ",".join("?" * len(chunk))
            rows = self._db.reader().execute(
                f"SELECT content_id, said FROM holdings WHERE content_id IN ({marks})", tuple(chunk)
            )
            found.update((content_id, from_json(said)) for content_id, said in rows)
        return found

    def get(self, ids: Iterable[int]) -> dict[int, Content]:
        """Returns the contents with these ids; unknown ones are left out."""
        found: dict[int, Content] = {}
        for chunk in chunks(list(dict.fromkeys(ids)), _CHUNK):
            marks = ",".join("?" * len(chunk))
            rows = self._db.reader().execute(f"SELECT {CONTENT_COLUMNS} FROM contents WHERE id IN ({marks})", chunk)
            found.update((row[0], content_row(row)) for row in rows)
        return found

    def add(self, items: Sequence[Described], model: str) -> list[int]:
        """Stores contents with their descriptors in the running transaction; a known digest keeps its id.

        Returns:
            The ids, in the order given.
        """
        ids = []
        with self._db.transaction() as db:
            for item in items:
                content_id = _insert(db, item.content)
                db.execute(
                    "INSERT OR REPLACE INTO descriptors(content_id, model, vector) VALUES (?, ?, ?)",
                    (content_id, model, item.vector.astype(np.float16).tobytes()),
                )
                ids.append(content_id)
        return ids

    def vectors(self, ids: Iterable[int], model: str) -> tuple[list[int], NDArray[np.float32]]:
        """Returns the descriptors of these contents as (ids found, float32 (n, dim))."""
        found: list[int] = []
        blobs: list[bytes] = []
        for chunk in chunks(list(ids), _CHUNK):
            marks = ",".join("?" * len(chunk))
            for content_id, blob in self._db.reader().execute(
                f"SELECT content_id, vector FROM descriptors WHERE model = ? AND content_id IN ({marks})",
                (model, *chunk),
            ):
                found.append(content_id)
                blobs.append(blob)
        if not blobs:
            return [], np.zeros((0, 0), np.float32)
        stacked = np.frombuffer(b"".join(blobs), np.float16).reshape(len(blobs), -1)
        return found, stacked.astype(np.float32)

    def all_vectors(self, model: str) -> Iterator[tuple[NDArray[np.int64], NDArray[np.float32]]]:
        """Yields the descriptors of all contents, piece by piece, as (ids, float32 (n, dim))."""
        rows = self._db.reader().execute("SELECT content_id, vector FROM descriptors WHERE model = ?", (model,))
        while piece := rows.fetchmany(_PIECE):
            ids = np.array([content_id for content_id, _ in piece], np.int64)
            table = np.frombuffer(b"".join(blob for _, blob in piece), np.float16).reshape(len(piece), -1)
            yield ids, table.astype(np.float32)

    def to_store(self, model: str) -> list[int]:
        """Returns the ids whose descriptor is not yet marked as being in Milvus."""
        return self._marked("stored", model)

    def to_search(self, model: str) -> list[int]:
        """Returns the ids whose candidates have still to be asked for."""
        return self._marked("searched", model)

    def with_descriptor(self, model: str) -> list[int]:
        """Returns the ids of all contents that have a descriptor of this model, in their order."""
        rows = self._db.reader().execute(
            "SELECT content_id FROM descriptors WHERE model = ? ORDER BY content_id", (model,)
        )
        return [content_id for (content_id,) in rows]

    def to_recognise(self, model: str) -> list[int]:
        """Returns the ids that were searched for by descriptor, and not yet by what else they have in common."""
        return self._marked("searched", model, 1)

    def count_stored(self, model: str) -> int:
        """Returns how many descriptors of the model are marked as being in Milvus."""
        row = self._db.reader().execute("SELECT count(*) FROM descriptors WHERE model = ? AND stored = 1", (model,))
        return int(row.fetchone()[0])

    def mark_stored(self, ids: Sequence[int], model: str) -> None:
        """Notes that these descriptors are in Milvus."""
        self._mark("stored", ids, model)

    def mark_searched(self, ids: Sequence[int], model: str) -> None:
        """Notes that the candidates of these contents are known."""
        self._mark("searched", ids, model)

    def mark_recognised(self, ids: Sequence[int], model: str) -> None:
        """Notes that the second source of candidates was asked about these contents."""
        self._mark("searched", ids, model, 2)

    def unmark_stored(self, model: str) -> None:
        """Forgets what is in Milvus, so that it is filled again."""
        with self._db.transaction() as db:
            db.execute("UPDATE descriptors SET stored = 0 WHERE model = ?", (model,))

    def unmark_searched(self, model: str) -> None:
        """Forgets which contents were searched, so that all are matched again."""
        with self._db.transaction() as db:
            db.execute("UPDATE descriptors SET searched = 0 WHERE model = ?", (model,))

    def note_orphans(self) -> None:
        """Notes since when contents have no photo, and which have one again."""
        with self._db.transaction() as db:
            # One look at all of them: nearly always, none is found.
            other = db.execute(
                "SELECT id, orphaned_at IS NOT NULL FROM contents c WHERE (orphaned_at IS NOT NULL) ="
                " EXISTS (SELECT 1 FROM photos p WHERE p.content_id = c.id)"
            ).fetchall()
            back = [(content_id,) for content_id, was_orphan in other if was_orphan]
            now = time.time()
            gone = ((now, content_id) for content_id, was_orphan in other if not was_orphan)
            db.executemany("UPDATE contents SET orphaned_at = ? WHERE id = ?", gone)
            # Neighbours that came meanwhile did not see it.
            db.executemany("UPDATE descriptors SET searched = 0 WHERE content_id = ?", back)
            db.executemany("UPDATE contents SET orphaned_at = NULL WHERE id = ?", back)

    def forget_orphans(self, older_than: float = _ORPHAN_SECONDS) -> list[int]:
        """Removes contents that have had no photo for so many seconds.

        Returns:
            Their ids: thumbnails and vectors go with them.
        """
        with self._db.transaction() as db:
            rows = db.execute(
                "SELECT id FROM contents WHERE orphaned_at <= ? AND id NOT IN (SELECT content_id FROM photos)",
                (time.time() - older_than,),
            ).fetchall()
            db.executemany("DELETE FROM contents WHERE id = ?", rows)
        return [content_id for (content_id,) in rows]

    def _marked(self, mark: str, model: str, state: int = 0) -> list[int]:
        rows = self._db.reader().execute(
            f"SELECT content_id FROM descriptors WHERE model = ? AND {mark} = {state:d} ORDER BY content_id", (model,)
        )
        return [content_id for (content_id,) in rows]

    def _mark(self, mark: str, ids: Sequence[int], model: str, state: int = 1) -> None:
        with self._db.transaction() as db:
            db.executemany(
                f"UPDATE descriptors SET {mark} = {state:d} WHERE content_id = ? AND model = ?",
                ((content_id, model) for content_id in ids),
            )


def chunks(items: Sequence[_T], size: int) -> Iterator[Sequence[_T]]:
    """Cuts a sequence into pieces of at most `size` items."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def _insert(db: sqlite3.Connection, content: Content) -> int:
    row = db.execute("SELECT id FROM contents WHERE digest = ?", (content.digest,)).fetchone()
    m, parts = content.metadata, parts_of(content)
    held = content.holdings
    lossless = content.format in LOSSLESS_FORMATS if held is None else held.lossless
    damaged = held is not None and held.damaged
    if row is not None:
        db.execute(
            "UPDATE contents SET frames = ?, extras = ?, parts = ?, lossless = ?, damaged = ? WHERE id = ?",
            (content.frames, ",".join(m.extras), parts, lossless, damaged, row[0]),
        )
        _note_holdings(db, int(row[0]), content.holdings)
        _decoded_now(db, int(row[0]), content)
        return int(row[0])
    values = {
        "id": None,  # the catalog gives one
        "digest": content.digest,
        "size": content.size,
        "format": content.format,
        "width": content.width,
        "height": content.height,
        "frames": content.frames,
        "colour": content.colour,
        "captured_at": m.captured_at,
        "camera": m.camera,
        "latitude": m.latitude,
        "longitude": m.longitude,
        "orientation": m.orientation,
        "jpeg_quality": m.jpeg_quality,
        "tags": m.tags,
        "has_profile": m.has_profile,
        "extras": ",".join(m.extras),
        "parts": parts,
        "lossless": lossless,
        "damaged": damaged,
    }
    content_id = int(db.execute(_INSERT, values).lastrowid or 0)
    _note_holdings(db, content_id, content.holdings)
    return content_id


def _decoded_now(db: sqlite3.Connection, content_id: int, content: Content) -> None:
    """Fills in what is seen of a content that could not be decoded before."""
    m = content.metadata
    db.execute(
        "UPDATE contents SET format = ?, width = ?, height = ?, colour = ?, captured_at = ?, camera = ?, latitude = ?,"
        " longitude = ?, orientation = ?, jpeg_quality = ?, tags = ?, has_profile = ? WHERE id = ? AND format = ''",
        (
            *(content.format, content.width, content.height, content.colour, m.captured_at, m.camera, m.latitude),
            *(m.longitude, m.orientation, m.jpeg_quality, m.tags, m.has_profile, content_id),
        ),
    )


def parts_of(content: Content) -> int:
    """Counts what a content holds that a plain picture does not: extras, frames, transparency, layers, floats."""
    held = content.holdings or Holdings()
    extras = len(content.metadata.extras) + any(extra.kind is ExtraKind.PICTURE for extra in held.extras)
    return extras + (content.frames > 1) + bool(held.alpha) + held.layers + held.floating


def _note_holdings(db: sqlite3.Connection, content_id: int, holdings: Holdings | None) -> None:
    if holdings is not None:
        db.execute(
            "INSERT OR REPLACE INTO holdings(content_id, version, said) VALUES (?, ?, ?)",
            (content_id, holdings.version, to_json(holdings)),
        )


def content_row(row: tuple[Any, ...]) -> Content:
    """Makes a content of what the catalog stores: the columns of `CONTENT_FIELDS`."""
    stored = dict(zip(CONTENT_FIELDS, row, strict=True))
    extras = stored["extras"]
    return Content(
        id=stored["id"],
        digest=stored["digest"],
        size=stored["size"],
        format=stored["format"],
        width=stored["width"],
        height=stored["height"],
        frames=stored["frames"],
        colour=stored["colour"],
        metadata=Metadata(
            captured_at=stored["captured_at"],
            camera=stored["camera"],
            latitude=stored["latitude"],
            longitude=stored["longitude"],
            orientation=stored["orientation"],
            jpeg_quality=stored["jpeg_quality"],
            tags=stored["tags"],
            has_profile=bool(stored["has_profile"]),
            extras=tuple(extras.split(",")) if extras else (),
        ),
    )
