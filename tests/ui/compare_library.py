"""A library of one picture and edits of it, for the compare view."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from PIL import Image

from tests import pictures

ORIGINAL = "IMG_0001.jpg"
CROP = (0.25, 0.2, 0.85, 0.75)
_SIZE = (960, 720)


def write_edits(folder: Path) -> Path:
    """Writes an original, what people make of it, and a second picture with its copy."""
    image = pictures.photo(3, _SIZE)
    taken = pictures.exif(datetime(2024, 6, 2, 10, 5), camera=("Canon", "EOS R6"), position=(47.55, 12.97))  # noqa: DTZ001
    pictures.save(image, folder / ORIGINAL, quality=95, exif=taken)
    with Image.open(folder / ORIGINAL) as saved:
        image = saved.convert("RGB")  # edits are made of the file, as people do
    for name, edited in (
        ("cropped.jpg", pictures.cropped(image, CROP)),
        ("rotated.jpg", pictures.rotated(image, 90)),
        ("mirrored.jpg", pictures.mirrored(image)),
        ("captioned.jpg", pictures.captioned(image)),
        ("small.jpg", pictures.resized(image, 0.4)),
    ):
        pictures.save(edited, folder / name, quality=92)
    other = pictures.save(pictures.photo(5, (720, 960)), folder / "tall.jpg", quality=92)
    shutil.copyfile(other, folder / "tall copy.jpg")
    return folder
