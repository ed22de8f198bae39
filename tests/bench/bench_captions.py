"""Tells what was written on a photo from what saving did to it, for each photo of a folder.

    python tests/bench/bench_captions.py --photos DIR [--count 60] [--seed 1]

Each photo is saved at a quality from 50 to 98, once (`plain`), by way of a coarser save (`twice`), and with a pale mark
on it before: a date, a logo, a dot of a sixtieth of its width. Of each photo two parts are cut out as well, of all its
width, and asked whether what they leave above and below are bars with words on them, which no photo has.
The last line is one JSON object: how often something was found to be drawn on, of each; of marks, also how often the
place found holds the mark's middle; and how many crops were called bars.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.core.verify.changed_part import find_changed_part
from app.core.verify.written_bars import has_written_bars
from tests.bench.jpeg_saves import asked, saved

_PALE = 0.35
"""How much of what is under a mark it covers."""
_DOT, _LETTERS, _LOGO = 1 / 60, 1 / 25, 1 / 8
"""Size of the marks, as a share of the photo's width."""
_CROPS = 2
Mark = Callable[[ImageDraw.ImageDraw, tuple[int, int], int], None]


def main() -> None:
    """Runs the benchmark."""
    rng, files = asked(__doc__, 60)
    told: Counter[str] = Counter()
    for path in files:
        with Image.open(path) as image:
            photo = image.convert("RGB")
        coarse, fine = sorted((rng.randint(50, 98), rng.randint(50, 98)))
        told[f"plain: {_found(photo, saved(photo, 'JPEG', fine))}"] += 1
        told[f"twice: {_found(photo, saved(saved(photo, 'JPEG', coarse), 'JPEG', fine))}"] += 1
        for name, mark in (("date", _date), ("logo", _logo), ("dot", _dot)):
            at = rng.uniform(0.1, 0.7), rng.uniform(0.1, 0.8)
            told[f"{name}: {_found(photo, saved(_marked(photo, mark, at), 'JPEG', fine), at)}"] += 1
        for _ in range(_CROPS):
            told[f"crops called bars: {has_written_bars(np.asarray(photo), _strip(rng))}"] += 1
    print(json.dumps({"told": dict(sorted(told.items()))}))


def _found(photo: Image.Image, copy: Image.Image, at: tuple[float, float] | None = None) -> str:
    """Returns what is said to be drawn on a copy; `at` is the middle of what is."""
    box = find_changed_part(np.asarray(photo), np.asarray(copy))
    if box is None:
        return "nothing"
    if at is None:
        return "drawn on"
    return "in its place" if box.left <= at[0] <= box.right and box.top <= at[1] <= box.bottom else "elsewhere"


def _marked(photo: Image.Image, mark: Mark, at: tuple[float, float]) -> Image.Image:
    over = photo.copy()
    mark(ImageDraw.Draw(over), (round(at[0] * photo.width), round(at[1] * photo.height)), photo.width)
    return Image.blend(photo, over, _PALE)


def _date(draw: ImageDraw.ImageDraw, at: tuple[int, int], width: int) -> None:
    font = ImageFont.load_default(max(8, width * _LETTERS))
    draw.text(at, "2014-07-21 16:05", "white", font, anchor="mm", stroke_width=1, stroke_fill="black")


def _logo(draw: ImageDraw.ImageDraw, at: tuple[int, int], width: int) -> None:
    half = width * _LOGO / 2
    draw.rounded_rectangle((at[0] - half, at[1] - half / 2, at[0] + half, at[1] + half / 2), half / 4, "navy", "white")


def _dot(draw: ImageDraw.ImageDraw, at: tuple[int, int], width: int) -> None:
    half = max(2.0, width * _DOT / 2)
    draw.ellipse((at[0] - half, at[1] - half, at[0] + half, at[1] + half), "red", "white")


def _strip(rng: random.Random) -> NDArray[np.float64]:
    """A part of all the width, corners in unit coordinates."""
    top, bottom = rng.uniform(0.05, 0.3), rng.uniform(0.7, 0.95)
    return np.array([(0.0, top), (1.0, top), (1.0, bottom), (0.0, bottom)])


if __name__ == "__main__":
    main()
