"""Describes pictures outside the index, and finds where a library holds a picture."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.catalog import Catalog
from app.core.catalog.photos import to_photo
from app.core.decode import Decoder
from app.core.descriptor import Descriptor
from app.core.errors import UnreadableError
from app.core.files.read import read_named, size_of
from app.core.pictures.pixels import Pictures
from app.core.pictures.thumbnails import THUMBNAIL_SIDE, decode_thumbnail, encode_thumbnail
from app.core.pipeline.index import new_content
from app.core.progress import Progress, Stage, Status
from app.core.types import Content, Edit, Kind, Match, Photo
from app.core.vectors.store import CAP
from app.core.verify import Verifier, Views
from app.core.verify.features import extract

_log = logging.getLogger(__name__)

QUERY = 0
"""The id of a content that is not in the catalog; those there start at 1."""


@dataclass(frozen=True, slots=True)
class Found:
    """A photo of the library that is, or resembles, the picture asked for.

    Attributes:
        photo: The file.
        content: Its picture.
        kind: How it relates.
        match: The evidence; the picture asked for has the id `QUERY` in it. None if identical.
    """

    photo: Photo
    content: Content
    kind: Kind
    match: Match | None

    @property
    def path(self) -> Path:
        return self.photo.path

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What makes this photo of the picture asked for."""
        return self.match.edits_from(QUERY) if self.match is not None else ()

    @property
    def reverse_edits(self) -> tuple[Edit, ...]:
        """What makes the picture asked for of this photo."""
        return self.match.edits_from(self.content.id) if self.match is not None else ()


def describe_files(decoder: Decoder, descriptor: Descriptor, paths: Iterable[Path]) -> NDArray[np.float32]:
    """Describes pictures just as a scan does.

    Returns:
        float32 (n, dim), L2-normalised, one row per path in the order given.

    Raises:
        UnreadableError: A picture cannot be read; its path says which.
    """
    rows: list[NDArray[np.float32]] = []
    batch: list[NDArray[np.uint8]] = []
    for path in paths:
        batch.append(descriptor.prepare(_pixels(decoder, path)))
        if len(batch) == descriptor.batch_size:
            rows.append(descriptor.describe(np.stack(batch)))
            batch.clear()
    if batch:
        rows.append(descriptor.describe(np.stack(batch)))
    return np.concatenate(rows) if rows else np.zeros((0, descriptor.dimension), np.float32)


def _pixels(decoder: Decoder, path: Path) -> NDArray[np.uint8]:
    try:
        with decoder.reading(size_of(path)):
            return decoder.decode_file(read_named(path), THUMBNAIL_SIDE).pixels
    except UnreadableError as error:
        raise UnreadableError(error.reason, error.detail, path) from error


@dataclass(frozen=True, slots=True)
class Query:
    """A picture to look for.

    Attributes:
        path: Its file.
        content: What it holds; the id is `QUERY`.
        pixels: uint8 (h, w, 3), RGB, upright, 320 px on the longest side.
    """

    path: Path
    content: Content
    pixels: NDArray[np.uint8] = field(repr=False)


def read_query(path: Path, decoder: Decoder) -> Query:
    """Reads a picture to look for.

    Raises:
        UnreadableError: It cannot be read.
    """
    with decoder.reading(size_of(path)):
        file = read_named(path)
        decoded = decoder.decode_file(file, THUMBNAIL_SIDE)
    return Query(path, new_content(decoded, file.digest, file.size), decoded.pixels)


def find_picture(
    query: Query,
    catalog: Catalog,
    pictures: Pictures,
    decoder: Decoder,
    descriptor: Descriptor,
    progress: Progress,
) -> list[Found]:
    """Finds the photos of the library that match a picture, identical ones first, then by confidence.

    Neighbours are asked of the catalog, which knows every descriptor, rather than of Milvus, which may be busy with a
    scan: for a single picture, reading them all takes less than a second for 100,000.

    Raises:
        Cancelled: The user asked to stop.
    """
    vector = descriptor.describe(descriptor.prepare(query.pixels)[None])[0]
    cosines = nearest(catalog, descriptor, vector, progress)
    digest = query.content.digest
    cosines |= dict.fromkeys(catalog.contents.ids_of_digest(digest), 1.0)
    contents = catalog.contents.get(cosines)
    thumbnail = decode_thumbnail(encode_thumbnail(query.pixels))
    views = Views(
        lambda i: thumbnail if i == QUERY else pictures.thumbnail(i),
        lambda i, side: decoder.pixels(query.path, side) if i == QUERY else pictures.pixels(i, side),
        features=lambda i: extract(thumbnail) if i == QUERY else pictures.features(i),
        luma=lambda i: decoder.luma(query.path) if i == QUERY else pictures.luma(i),
    )
    verifier = Verifier(views)
    found: list[Found] = []
    for number, content in enumerate(contents.values()):
        progress.report(Status(Stage.MATCH, number, len(contents)))
        if content.digest == digest:
            found += _found(catalog, content, Kind.IDENTICAL, None)
            continue
        try:
            match = verifier.relate(query.content, content, cosines[content.id])
        except LookupError:
            _log.info("A candidate could not be looked at: its thumbnail and its files are away")
            continue
        if match is not None:
            found += _found(catalog, content, match.kind, match)
    order = list(Kind)
    found.sort(key=lambda f: (order.index(f.kind), -f.match.confidence if f.match else 0.0, f.path))
    return found


def nearest(
    catalog: Catalog, descriptor: Descriptor, vector: NDArray[np.float32], progress: Progress
) -> dict[int, float]:
    """Returns the contents nearest to a descriptor, float32 (dim,), with their cosines: at most `CAP` above the floor.

    Raises:
        Cancelled: The user asked to stop.
    """
    ids, cosines = np.zeros(0, np.int64), np.zeros(0, np.float32)
    for piece, table in catalog.contents.all_vectors(descriptor.model_id):
        progress.check()
        alike = table @ vector
        above = alike >= descriptor.floor
        ids, cosines = np.concatenate([ids, piece[above]]), np.concatenate([cosines, alike[above]])
        best = np.argsort(-cosines, kind="stable")[:CAP]
        ids, cosines = ids[best], cosines[best]
    return dict(zip(ids.tolist(), cosines.tolist(), strict=True))


def _found(catalog: Catalog, content: Content, kind: Kind, match: Match | None) -> Sequence[Found]:
    return [
        Found(photo=to_photo(row, protected=False), content=content, kind=kind, match=match)
        for row in catalog.photos.of_content(content.id)
    ]
