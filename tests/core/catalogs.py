"""Fills a real catalog with photos and matches, without pictures: for what works on the catalog alone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np

from app.core.catalog import Catalog
from app.core.catalog.contents import Described
from app.core.catalog.matches import Pair
from app.core.catalog.photos import FileStamp
from app.core.types import Content, Edit, Kind, Match

MODEL = "test-model"


def content(name: str, **values: object) -> Content:
    """Returns a content whose digest follows from its name."""
    digest = hashlib.blake2b(name.encode(), digest_size=16).digest()
    plain = Content(0, digest, 1000, "JPEG", 400, 300)
    return replace(plain, **values)  # type: ignore[arg-type]


def fill(
    catalog: Catalog, photos: Mapping[str, Content], folder: Path = Path("/photos"), *, mtime_ns: int = 1
) -> dict[str, int]:
    """Adds photos, file name to content; returns the content id of each name."""
    folder_id = catalog.folders.add(folder)
    vector = np.full(4, 0.5, np.float32)
    names = list(photos)
    ids = catalog.contents.add([Described(photos[name], vector) for name in names], MODEL)
    stamps = [FileStamp(folder / name, photos[name].size, mtime_ns, 1, number) for number, name in enumerate(names, 1)]
    catalog.photos.add(folder_id, zip(stamps, ids, strict=True))
    return dict(zip(names, ids, strict=True))


def match(
    catalog: Catalog,
    one: int,
    other: int,
    kind: Kind = Kind.COPY,
    edits: Sequence[Edit] = (),
    back: Sequence[Edit] = (),
    cosine: float = 0.9,
) -> None:
    """Adds a match: `edits` make `other` of `one`, `back` the reverse."""
    known = catalog.contents.get([one, other])
    (a, forth), (b, backward) = (one, tuple(edits)), (other, tuple(back))
    if known[a].digest > known[b].digest:
        (a, forth), (b, backward) = (b, backward), (a, forth)
    made = Match(a, b, kind, cosine, 0.99, edits=forth, reverse_edits=backward)
    catalog.matches.settle([Pair(a, b, cosine)], [made])


@contextmanager
def steps_of(catalog: Catalog) -> Iterator[list[int]]:
    """Counts the steps that the database does for this thread, by the thousand."""
    steps: list[int] = []
    connection = catalog.database.reader()
    connection.set_progress_handler(lambda: steps.append(1_000), 1_000)
    yield steps
    connection.set_progress_handler(None, 0)
