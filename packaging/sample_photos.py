"""Writes a small library of painted pictures and edits of them, for screenshots.

Usage: python packaging/sample_photos.py FOLDER
"""

from __future__ import annotations

import shutil
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from PIL import Image

from tests import pictures

_NAMES = (
    "Königssee",
    "Meadow in June",
    "Last evening at the sea",
    "Night walk",
    "Balloon festival",
    "Fog",
    "Keukenhof",
    "Northern lights",
    "Dunes at Maspalomas",
)
_ALONE = 120
_ALBUMS = 60
_LARGE, _TALL = (1440, 1080), (1080, 1440)


def write_photos(folder: Path) -> list[Path]:
    """Writes the pictures, unless they are there.

    Args:
        folder: Made if it does not exist.

    Returns:
        The folders to add to a library.
    """
    camera, phone, old = folder / "Camera 2024", folder / "Phone backup", folder / "From the old laptop"
    if folder.exists():
        return [camera, old, phone]
    for place in (camera, phone, old):
        place.mkdir(parents=True, exist_ok=True)
    for seed, name in enumerate(_NAMES):
        image = pictures.photo(seed, _TALL if seed in (2, 5) else _LARGE)
        taken = pictures.exif(datetime(2024, 5, 3 + seed, 11, 20 + seed), camera=("Canon", "EOS R6"))  # noqa: DTZ001 - EXIF has no zone
        original = pictures.save(image, camera / f"IMG_{2231 + 7 * seed}.jpg", quality=94, exif=taken)
        _write_copies(seed, name, image, original, phone, old)
    for seed in range(20, 26):
        pictures.save(pictures.photo(seed, (1024, 768)), camera / f"IMG_{3000 + seed}.jpg", quality=90)
    for seed in range(30, 30 + _ALONE):
        pictures.save(pictures.photo(seed, (280, 210)), phone / f"IMG-20240612-WA{seed:04}.jpg", quality=88)
    (old / "scan of the garden.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(400))
    (old / "beach (empty).png").write_bytes(b"")
    return [camera, old, phone]


def write_albums(folder: Path) -> Path:
    """Writes many copies of one picture, as albums shared again and again leave them, and returns their folder."""
    image = pictures.photo(3, (960, 720))
    shared = folder / "Shared albums of the whole family, downloaded one by one" / "Summer by the lake, 2012 to 2024"
    for number in range(_ALBUMS):
        name = f"{number:03} Aunt Margaret and the children by the lake on the last evening of the holidays.jpg"
        pictures.save(pictures.resized(image, 1 - number / 200), shared / name, quality=70 + number % 20)
    return shared


def write_lone_photos(folder: Path) -> Path:
    """Writes pictures of which none is a copy of another, and returns their folder."""
    for seed in range(200, 206):
        pictures.save(pictures.photo(seed, (320, 240)), folder / f"Painting {seed - 199}.jpg")
    return folder


def write_stranger(folder: Path) -> Path:
    """Writes a picture that no library here holds."""
    return pictures.save(pictures.photo(300, (800, 600)), folder / "A picture from the newspaper of last week.jpg")


def _write_copies(seed: int, name: str, image: Image.Image, original: Path, phone: Path, old: Path) -> None:
    if seed % 3 == 0:
        shutil.copy2(original, old / original.name)
        pictures.save(pictures.resized(image, 0.5), phone / f"{name} small.jpg", quality=80)
        pictures.save(pictures.cropped(image, (0.1, 0.08, 0.84, 0.82)), phone / f"{name} cropped.jpg", quality=88)
    elif seed % 3 == 1:
        noted: dict[str, Any] = {}
        if seed == 1:  # somebody wrote into the small copy
            about = pictures.exif(datetime(2024, 5, 4, 11, 21), camera=("Canon", "EOS R6"), position=(47.55, 12.97))  # noqa: DTZ001
            noted = {"xmp": pictures.keywords("meadow", "June", "holidays"), "exif": about}
        pictures.save(pictures.resized(image, 0.4), phone / f"{original.stem}-WA0012.jpg", quality=72, **noted)
        pictures.save(pictures.grey(image), phone / f"{name} in black and white, for the wall.jpg", quality=90)
        if seed == 4:
            pictures.save(image, old / f"{name}.png")
            pictures.save(pictures.brightened(image, 1.25), phone / f"{name} brighter.jpg", quality=88)
        if seed == 7:
            pictures.save(pictures.captioned(image, "Greetings from the north"), phone / "postcard.jpg", quality=90)
            pictures.save(pictures.rotated(image, 90), old / f"{name}, turned.jpg", quality=90)
    elif seed == 2:
        for place in (phone, old):
            shutil.copy2(original, place / original.name)
    else:
        pictures.save(image, old / f"{original.stem}.webp", quality=80)


if __name__ == "__main__":
    write_photos(Path(sys.argv[1]))
