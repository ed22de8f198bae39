"""Tells enlarged pictures from shrunk ones, for each photo of a folder.

    python tests/bench/bench_enlargements.py --photos DIR [--count 60] [--seed 1]

Of each photo a part is saved as a JPEG of quality 75 to 97; that is enlarged by 1.25 to 3, in one of three ways, a
quarter of them sharpened, and saved again at 85 to 97 or as a PNG. The other way round, the part is made smaller by the
same factor and saved. The last line is one JSON object: how often the larger one of each pair was called enlarged, of
its own or untold. Of enlarged ones "own" is wrong: the copy would take its source along; of shrunk ones "enlarged" is.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.core.verify.enlargement import origin_of_larger
from app.core.verify.imaging import grey_bytes
from tests import pictures
from tests.bench.jpeg_saves import asked, saved

_SIDE = 800
_WAYS = (Image.Resampling.LANCZOS, Image.Resampling.BICUBIC, Image.Resampling.BILINEAR)
_SHARPENED = 4
"""One in so many enlargements."""


def main() -> None:
    """Runs the benchmark."""
    rng, files = asked(__doc__, 60)
    told: Counter[str] = Counter()
    for path in files:
        with Image.open(path) as image:
            photo = image.convert("RGB")
        photo = photo.crop((0, 0, min(photo.width, _SIDE), min(photo.height, _SIDE)))
        factor, way = rng.uniform(1.25, 3.0), rng.choice(_WAYS)
        source = saved(photo, "JPEG", rng.randint(75, 97))
        made, kind = _enlarged(source, factor, way, rng)
        told[f"{kind}: {_answer(source, made)}"] += 1
        smaller = saved(_of_size(photo, 1 / factor, way), "JPEG", rng.randint(75, 97))
        told[f"shrunk: {_answer(smaller, photo)}"] += 1
    print(json.dumps({"told": dict(sorted(told.items()))}))


def _enlarged(source: Image.Image, factor: float, way: Image.Resampling, rng: random.Random) -> tuple[Image.Image, str]:
    """Enlarges a picture and saves it; says how."""
    made, kind = _of_size(source, factor, way), "enlarged"
    if rng.randrange(_SHARPENED) == 0:
        made, kind = pictures.sharpened(made, rng.randint(60, 160)), "enlarged and sharpened"
    if rng.randrange(_SHARPENED) == 0:
        return made, f"{kind}, PNG"
    return saved(made, "JPEG", rng.randint(85, 97)), f"{kind}, JPEG"


def _of_size(picture: Image.Image, factor: float, way: Image.Resampling) -> Image.Image:
    return picture.resize((round(picture.width * factor), round(picture.height * factor)), way)


def _answer(small: Image.Image, large: Image.Image) -> str:
    few, many = _light(small), _light(large)
    return origin_of_larger(few, many, many.shape[1] / few.shape[1], stored=True).value


def _light(picture: Image.Image) -> NDArray[np.uint8]:
    return grey_bytes(np.asarray(picture))


if __name__ == "__main__":
    main()
