"""Tells source from copy between JPEGs of like quality, for each photo of a folder.

    python tests/bench/bench_resaves.py --photos DIR [--count 60] [--seed 1]

Of each photo a part is saved at a quality from 86 to 97, and that saved again, at the same, the next or any quality:
once of pixels that lie on no lattice (`none`), once of those that the photo's own file was decoded to (`own`), and once
of these saved at 75 before (`low`), so that both carry the lattice of a third. That is saved a third time at 93 to 99,
and the first beside it (`none, twice` and so on): it looks finer than what it was made of. The last line is one JSON
object: how often which came first was told rightly, left open, or told wrongly, and the qualities of what was told
wrongly.
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

from app.core.verify.lineage import lineage
from tests.bench.jpeg_saves import asked, saved, smaller

_SIDE = 800
_FULL, _HALF = 0, 2  # chroma subsampling, as Pillow numbers it


def main() -> None:
    """Runs the benchmark."""
    rng, files = asked(__doc__, 60)
    told: Counter[str] = Counter()
    wrong: list[tuple[str, int, int]] = []
    for path in files:
        for name, source in _sources(path):
            first, second = _qualities(rng)
            sampling = rng.choice((_FULL, _HALF))
            one = saved(source, "JPEG", first, subsampling=sampling)
            two = saved(one, "JPEG", second, subsampling=sampling or rng.choice((_FULL, _HALF)))
            three = saved(two, "JPEG", rng.randint(93, 99), subsampling=rng.choice((_FULL, _HALF)))
            for copy, which in ((two, name), (three, f"{name}, twice")):
                answer = _answer(np.asarray(one), np.asarray(copy))
                told[f"{which}: {answer}"] += 1
                if answer == "wrong":
                    wrong.append((which, first, second))
    print(json.dumps({"told": dict(sorted(told.items())), "wrong": wrong}))


def _sources(path: Path) -> list[tuple[str, Image.Image]]:
    with Image.open(path) as image:
        photo = image.convert("RGB")
    part = photo.crop((0, 0, min(photo.width, _SIDE) // 16 * 16, min(photo.height, _SIDE) // 16 * 16))
    return [("none", smaller(part)), ("own", part), ("low", saved(part, "JPEG", 75, subsampling=_HALF))]


def _qualities(rng: random.Random) -> tuple[int, int]:
    first = rng.randint(86, 97)
    return first, rng.choice((first, first - 1, first + 1, rng.randint(78, 97)))


def _answer(one: NDArray[np.uint8], two: NDArray[np.uint8]) -> str:
    """Returns what is said of a picture and a save of it."""
    found = lineage(one, two, True, True)
    if found.equal:
        return "equal"
    if found.b_lost and found.a_lost:
        return "open"
    return "right" if found.b_lost else "wrong"


if __name__ == "__main__":
    main()
