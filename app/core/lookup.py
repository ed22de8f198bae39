"""Describes pictures outside the index, and finds where a library holds a picture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.catalog import Catalog
from app.core.decode import Decoder
from app.core.descriptor import Descriptor
from app.core.errors import UnreadableError
from app.core.index import THUMBNAIL_SIDE, new_content
from app.core.pictures import Pictures
from app.core.read import read_file
from app.core.thumbnails import decode_thumbnail, encode
from app.core.types import Kind, Match
from app.core.vectors import Vectors
from app.core.verify import Verifier

QUERY = 0
"""The id of a content that is not in the catalog; those there start at 1."""


@dataclass(frozen=True, slots=True)
class Found:
    """A photo of the library that is, or resembles, the picture asked for.

    Attributes:
        path: Where it stands.
        kind: How it relates.
        match: The evidence, seen from the picture asked for; None if identical.
    """

    path: Path
    kind: Kind
    match: Match | None


def describe_files(decoder: Decoder, descriptor: Descriptor, paths: Iterable[Path]) -> NDArray[np.float32]:
    """Describes pictures just as a scan does.

    Returns:
        float32 (n, dim), L2-normalised, one row per path in the order given.

    Raises:
        UnreadableError: A picture cannot be read; the detail says which.
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
        data, _ = read_file(path)
        return decoder.decode(path, data, THUMBNAIL_SIDE).pixels
    except UnreadableError as error:
        raise UnreadableError(error.reason, f"{path} {error.detail}".rstrip()) from error


def find_picture(
    path: Path, catalog: Catalog, pictures: Pictures, decoder: Decoder, descriptor: Descriptor, vectors: Vectors
) -> list[Found]:
    """Finds the photos of the library that match a picture, identical ones first, then by confidence.

    Raises:
        UnreadableError: The picture cannot be read.
    """
    data, digest = read_file(path)
    decoded = decoder.decode(path, data, THUMBNAIL_SIDE)
    query = new_content(decoded, digest, len(data))
    vector = descriptor.describe(descriptor.prepare(decoded.pixels)[None])[0]
    cosines = {i: cosine for i, cosine in vectors.near(vector) if cosine >= descriptor.floor}
    contents = catalog.contents.get(cosines)
    thumbnail = decode_thumbnail(encode(decoded.pixels))
    verifier = Verifier(
        lambda i: thumbnail if i == QUERY else pictures.thumbnail(i),
        lambda i, side: decoder.pixels(path, side) if i == QUERY else pictures.pixels(i, side),
    )
    found: list[Found] = []
    for content_id, content in contents.items():
        if content.digest == digest:
            found += _found(catalog, content_id, Kind.IDENTICAL, None)
            continue
        match = verifier.relate(query, content, cosines[content_id])
        if match is not None:
            found += _found(catalog, content_id, match.kind, match)
    order = list(Kind)
    found.sort(key=lambda f: (order.index(f.kind), -f.match.confidence if f.match else 0.0, f.path))
    return found


def _found(catalog: Catalog, content_id: int, kind: Kind, match: Match | None) -> Sequence[Found]:
    return [Found(row.path, kind, match) for row in catalog.photos.of_content(content_id)]
