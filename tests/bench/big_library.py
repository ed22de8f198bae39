"""Fills a library with 100,000 photos in 20,000 groups: real rows, thumbnails and descriptors, no files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from app.core.catalog.photos import path_to_bytes
from app.core.catalog.traits import traits_of
from app.core.descriptor import load
from app.core.library import Library
from app.core.pictures.pixels import features_of
from app.core.pictures.thumbnails import encode_thumbnail
from app.core.types import Box, Edit, EditName, Kind, Match
from app.core.verify import VERIFIER_VERSION
from app.core.verify.features import FEATURES_VERSION
from tests import pictures

PER_GROUP = 5
_PICTURES = 2000
_SCENES = 200
_NOISE = 0.02
ROOT = Path("/photos of somebody")
_SHAPES = ((4032, 3024), (3024, 4032), (4000, 2250), (3000, 3000))
_EDITS: tuple[tuple[Edit, ...], ...] = (
    (Edit(EditName.RESIZED, 0.5), Edit(EditName.RECOMPRESSED)),
    (Edit(EditName.CROPPED, 0.56, Box(0.1, 0.1, 0.8, 0.9)),),
    (Edit(EditName.GREYSCALE),),
    (Edit(EditName.RESIZED, 0.25), Edit(EditName.BRIGHTNESS, 1.2), Edit(EditName.METADATA_REMOVED)),
)
_BACK = (Edit(EditName.RECOMPRESSED),)


def fill(library: Library, groups: int = 20_000) -> None:
    """Fills an empty library with rows, in seconds.

    Args:
        library: Open, and empty.
        groups: How many groups; a quarter identical, half copies, a quarter similar, `PER_GROUP` photos in each.
    """
    with library.catalog.transaction() as db:
        folder = library.catalog.folders.add(ROOT)
        library.catalog.folders.note_scan(folder, 1, 1.0)
        db.executemany(
            "INSERT INTO contents(id, digest, size, format, width, height, frames, colour, captured_at, camera,"
            " latitude, longitude, orientation, jpeg_quality, tags, has_profile, extras)"
            " VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, 'Canon EOS R6', ?, ?, 1, ?, 40, 1, '')",
            _contents(groups),
        )
        db.executemany(
            "INSERT INTO photos(folder_id, path, size, mtime_ns, device, inode, content_id)"
            " VALUES (?, ?, ?, ?, 1, ?, ?)",
            ((folder, *row) for row in _photos(groups)),
        )
        db.executemany(
            "INSERT INTO matches(a, b, kind, cosine, confidence, alignment, edits, reverse_edits, pending, verifier,"
            " traits) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
            _matches(groups),
        )


def add_pictures(library: Library, empty: Path) -> None:
    """Gives each content a thumbnail, its features, and the bundled model's descriptor of it; fills Milvus.

    A scan of new photos then searches and compares as it would in a library that was scanned itself.

    Args:
        library: Filled.
        empty: An empty folder; to look through it is what fills Milvus.
    """
    made = _pictures()
    model = load()
    inputs = [model.prepare(np.asarray(picture)) for picture in made]
    starts = range(0, len(inputs), model.batch_size)
    vectors = np.concatenate([model.describe(np.stack(inputs[i : i + model.batch_size])) for i in starts])
    thumbnails = [encode_thumbnail(np.asarray(picture)) for picture in made]
    ids = [i for (i,) in library.catalog.database.reader().execute("SELECT id FROM contents ORDER BY id")]
    library.thumbnails.put_many((i, thumbnails[i % _PICTURES]) for i in ids)
    features = [features_of(thumbnail) for thumbnail in thumbnails]
    library.thumbnails.put_features(((i, features[i % _PICTURES]) for i in ids), FEATURES_VERSION)
    rng = np.random.default_rng(2)
    with library.catalog.transaction() as db:
        db.executemany(
            "INSERT INTO descriptors(content_id, model, vector, searched) VALUES (?, ?, ?, 2)",
            ((i, model.model_id, _beside(vectors[i % _PICTURES], rng).tobytes()) for i in ids),
        )
    empty.mkdir()
    library.scan([empty])


def _beside(vector: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.float16]:
    """Returns a descriptor near another, as a copy's is."""
    moved = vector + rng.normal(0, _NOISE, len(vector))
    return np.asarray(moved / np.linalg.norm(moved), np.float16)


def _kind(group: int) -> Kind:
    return (Kind.COPY, Kind.IDENTICAL, Kind.COPY, Kind.SIMILAR)[group % 4]


def _content(group: int, number: int) -> int:
    return group * PER_GROUP + 1 + (0 if _kind(group) is Kind.IDENTICAL else number)


def _contents(groups: int) -> Iterator[tuple[object, ...]]:
    for group in range(groups):
        width, height = _SHAPES[group % len(_SHAPES)]
        for number in range(1 if _kind(group) is Kind.IDENTICAL else PER_GROUP):
            content = _content(group, number)
            scale = 1 if number != 1 else 2
            form = ("JPEG", "JPEG", "JPEG", "PNG", "WEBP")[number]
            taken = f"20{10 + group % 14}-0{1 + group % 9}-1{group % 9}T10:20:{group % 60:02}"
            yield (
                *(content, content.to_bytes(16, "big"), _size(group, number), form, width // scale, height // scale),
                *(
                    0x406080 + 37 * group % 0x10000,
                    taken,
                ),
                *(47.5 if number == 0 else None, 12.9 if number == 0 else None, 92 if number < 3 else None),
            )


def _size(group: int, number: int) -> int:
    return 3_000_000 + 13 * group - 300_000 * number


def _photos(groups: int) -> Iterator[tuple[object, ...]]:
    for group in range(groups):
        year = 2010 + group % 14
        for number in range(PER_GROUP):
            folder = ROOT / (f"{year}" if number == 0 else f"Backup {number}/{year}")
            path = folder / f"IMG_{group:05}{'' if number == 0 else f' ({number})'}.jpg"
            inode = group * PER_GROUP + number + 1
            same = _kind(group) is Kind.IDENTICAL
            yield (
                path_to_bytes(path),
                _size(group, 0 if same else number),
                10**18 + inode,
                inode,
                _content(group, number),
            )


def _matches(groups: int) -> Iterator[tuple[object, ...]]:
    for group in range(groups):
        kind = _kind(group)
        if kind is Kind.IDENTICAL:
            continue
        for number in range(1, PER_GROUP):
            a, b = _content(group, 0), _content(group, number)
            edits = _EDITS[number - 1] if kind is Kind.COPY else ()
            cosine = 0.95 - 0.05 * number - 0.3 * (group % 100) / 100 * (kind is Kind.SIMILAR)
            match = Match(a, b, kind, cosine, 0.99 - 0.01 * number, None, edits, _BACK if edits else ())
            alignment = json.dumps([1, 0, 0, 0, 1, 0, 0, 0, 1])
            written = [json.dumps([[e.name, e.amount, e.where] for e in side]) for side in (edits, match.reverse_edits)]
            yield a, b, kind, cosine, match.confidence, alignment, *written, VERIFIER_VERSION, traits_of(match)


def _pictures() -> list[Image.Image]:
    """Paints scenes, and takes parts of them: what a library holds looks alike here and there."""
    rng = np.random.default_rng(1)
    scenes = [pictures.photo(10_000 + seed, (480, 360)) for seed in range(_SCENES)]
    made = []
    for number in range(_PICTURES):
        width, height = _SHAPES[number % len(_SHAPES)]
        scale = 320 / max(width, height)
        left, top, size = rng.uniform(0, 0.3), rng.uniform(0, 0.3), rng.uniform(0.5, 0.7)
        part = pictures.cropped(scenes[number % _SCENES], (left, top, left + size, top + size))
        made.append(part.resize((round(width * scale), round(height * scale)), Image.Resampling.BICUBIC))
    return made
