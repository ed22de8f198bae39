"""A small library of painted photos and copies of them, to try Twinless on."""

from __future__ import annotations

import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests import pictures

_SIZE = (960, 720)


def make_library(folder: Path) -> Path:
    """Writes the photos.

    Args:
        folder: Is made.

    Returns:
        The folder to scan.
    """
    camera, phone = folder / "Camera", folder / "Phone backup"
    photos = []
    for number in range(6):
        photo = pictures.photo(number, _SIZE)
        taken = datetime(2024, 6, 1 + number, 10, 5 * number, tzinfo=UTC)
        path = camera / f"IMG_{2200 + 31 * number}.jpg"
        pictures.save(photo, path, exif=pictures.exif(taken, camera=("Canon", "EOS R6")))
        photos.append((photo, path))
    phone.mkdir()
    shutil.copyfile(photos[0][1], phone / photos[0][1].name)
    pictures.save(pictures.resized(photos[1][0], 0.5), phone / "meadow, sent to Ann.jpg", quality=75)
    pictures.save(photos[2][0], phone / "sunset.webp", quality=85)
    pictures.save(pictures.cropped(photos[3][0], (0.1, 0.1, 0.8, 0.85)), phone / "night, cropped.jpg")
    pictures.save(pictures.grey(photos[4][0]), phone / "balloons in black and white.jpg")
    return folder
