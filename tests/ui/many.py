"""A library of many groups, written straight into its catalog: nothing of it stands on disk."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

from app.core.catalog.contents import Described
from app.core.catalog.matches import Pair
from app.core.catalog.photos import FileStamp
from app.core.library import Library
from app.core.types import Content, Edit, EditName, Kind, Match
from app.paths import Paths
from tests import pictures


def write_groups(paths: Paths, count: int) -> None:
    """Writes groups of identical photos, 2 to 7 each; those of the first take most space."""
    rng, vector = np.random.default_rng(1), np.zeros(4, np.float32)
    with Library.open(paths) as library, library.catalog.transaction():
        folder = library.catalog.folders.add(Path("/photos"))
        library.catalog.folders.note_scan(folder, 1, 1.0)
        contents = [Content(0, n.to_bytes(16, "big"), 3_000_000 - n, "JPEG", 4032, 3024) for n in range(count)]
        ids = library.catalog.contents.add([Described(content, vector) for content in contents], "none")
        stamps = [
            (FileStamp(Path(f"/photos/{copy}/IMG_{number:04}.jpg"), 3_000_000 - number, 1, 1, 10 * number + copy), one)
            for number, one in enumerate(ids)
            for copy in range(int(rng.integers(2, 8)))
        ]
        library.catalog.photos.add(folder, stamps)
        target = io.BytesIO()
        Image.new("RGB", (320, 240), "#3070b0").save(target, "JPEG")
        library.thumbnails.put_many((one, target.getvalue()) for one in ids)


def write_pairs(paths: Paths, count: int) -> None:
    """Writes pairs of copies, a photo and a smaller one of it; those of the first take most space."""
    vector = np.zeros(4, np.float32)
    with Library.open(paths) as library, library.catalog.transaction():
        folder = library.catalog.folders.add(Path("/photos"))
        library.catalog.folders.note_scan(folder, 1, 1.0)
        contents = [
            Content(0, (2 * n + copy).to_bytes(16, "big"), 3_000_000 - 1000 * n, "JPEG", 4032 >> copy, 3024 >> copy)
            for n in range(count)
            for copy in (0, 1)
        ]
        ids = library.catalog.contents.add([Described(content, vector) for content in contents], "none")
        stamps = [
            (FileStamp(Path(f"/photos/{number % 2}/IMG_{number // 2:04}.jpg"), one.size, 1, 1, number + 1), content)
            for number, (one, content) in enumerate(zip(contents, ids, strict=True))
        ]
        library.catalog.photos.add(folder, stamps)
        smaller, larger = (Edit(EditName.RESIZED, 0.5),), (Edit(EditName.RESIZED, 2.0),)
        found = [
            Match(a, b, Kind.COPY, 0.9, 0.9 + n % 9 / 100, edits=smaller, reverse_edits=larger)
            for n, (a, b) in enumerate(zip(ids[::2], ids[1::2], strict=True))
        ]
        library.catalog.matches.settle([Pair(m.a, m.b, 0.9) for m in found], found)
        target = io.BytesIO()
        Image.new("RGB", (320, 240), "#3070b0").save(target, "JPEG")
        library.thumbnails.put_many((one, target.getvalue()) for one in ids)


def write_copies(paths: Paths, sizes: list[int]) -> None:
    """Writes groups of copies of the given sizes, each a photo and smaller ones of it; the first take most space."""
    vector = np.zeros(4, np.float32)
    with Library.open(paths) as library, library.catalog.transaction():
        folder = library.catalog.folders.add(Path("/photos"))
        library.catalog.folders.note_scan(folder, 1, 1.0)
        found: list[Match] = []
        made: list[int] = []
        for group, size in enumerate(sizes):
            contents = [
                Content(0, (1000 * group + n).to_bytes(16, "big"), 3_000_000 - 50_000 * group, "JPEG", side, side)
                for n, side in enumerate(4000 - 50 * n for n in range(size))
            ]
            ids = library.catalog.contents.add([Described(content, vector) for content in contents], "none")
            stamps = [
                (FileStamp(Path(f"/photos/{group}/{n:03}.jpg"), one.size, 1, 1, 1000 * group + n + 1), content)
                for n, (one, content) in enumerate(zip(contents, ids, strict=True))
            ]
            library.catalog.photos.add(folder, stamps)
            for n, other in enumerate(ids[1:], 1):
                smaller, larger = (Edit(EditName.RESIZED, 1 - n / 80),), (Edit(EditName.RESIZED, 1 + n / 80),)
                found.append(Match(ids[0], other, Kind.COPY, 0.9, 0.95, edits=smaller, reverse_edits=larger))
            made += ids
        library.catalog.matches.settle([Pair(m.a, m.b, 0.9) for m in found], found)
        target = io.BytesIO()
        Image.new("RGB", (320, 240), "#3070b0").save(target, "JPEG")
        library.thumbnails.put_many((one, target.getvalue()) for one in made)


def write_scene(paths: Paths, folder: Path, blurs: list[float]) -> list[int]:
    """Writes shots of one scene as files, each blurred by a Gaussian of so many pixels, and matches them as similar.

    Returns:
        The photos' contents, in the same order.
    """
    folder.mkdir(parents=True)
    image, vector = pictures.photo(3, (1200, 900)), np.zeros(4, np.float32)
    files = [
        pictures.save(image.filter(ImageFilter.GaussianBlur(blur)), folder / f"shot {n}.jpg", quality=95 - n)
        for n, blur in enumerate(blurs)
    ]
    with Library.open(paths) as library, library.catalog.transaction():
        place = library.catalog.folders.add(folder)
        library.catalog.folders.note_scan(place, 1, 1.0)
        found = [file.stat() for file in files]
        contents = [Content(0, n.to_bytes(16, "big"), info.st_size, "JPEG", 1200, 900) for n, info in enumerate(found)]
        ids = library.catalog.contents.add([Described(content, vector) for content in contents], "none")
        stamps = [
            (FileStamp(file, info.st_size, info.st_mtime_ns, info.st_dev, info.st_ino), one)
            for file, info, one in zip(files, found, ids, strict=True)
        ]
        library.catalog.photos.add(place, stamps)
        matches = [Match(a, b, Kind.SIMILAR, 0.95, 0.95) for n, a in enumerate(ids) for b in ids[n + 1 :]]
        library.catalog.matches.settle([Pair(m.a, m.b, 0.95) for m in matches], matches)
        target = io.BytesIO()
        image.resize((320, 240)).save(target, "JPEG")
        library.thumbnails.put_many((one, target.getvalue()) for one in ids)
    return ids
