"""Photos of a folder and saves of them, for the benches that tell source from copy."""

from __future__ import annotations

import argparse
import random
from pathlib import Path
from typing import Any

from PIL import Image

from app.core.decode.render import open_picture
from tests import pictures


def asked(description: str | None, count: int) -> tuple[random.Random, list[Path]]:
    """Reads the command line of a bench: its random numbers, and as many JPEGs as are wanted."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--count", type=int, default=count)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    rng = random.Random(given.seed)
    files = sorted(path for path in given.photos.rglob("*") if path.suffix.lower() in (".jpg", ".jpeg"))
    rng.shuffle(files)
    return rng, files[: given.count]


def smaller(photo: Image.Image) -> Image.Image:
    """Makes a photo smaller by a factor that leaves nothing of the lattice that it was stored on."""
    return photo.resize((round(photo.width * 0.83), round(photo.height * 0.83)), Image.Resampling.LANCZOS)


def saved(picture: Image.Image, codec: str, quality: int, **options: Any) -> Image.Image:
    """Saves a picture, and opens what was saved."""
    with open_picture(pictures.encoded(picture, codec, quality=quality, **options), codec) as image:
        return image.convert("RGB")
