"""Tells source from copy between JPEGs and files of other codecs, for each photo of a folder, both ways round.

    python tests/bench/bench_lineage.py --photos DIR [--count 50] [--seed 1]

Of each photo a part is saved as HEIC, AVIF or WebP, as a converter does; and, made smaller so that no lattice is left
of it, saved in one of these first and as a JPEG then, as an export does. The last line is one JSON object: how often
each was told rightly, left open, or told wrongly, which should be 0; how many copies compressed three times coarser
were called smoothed, of those that were and of plain ones, which should be all and none; and for pairs in which the
other file lies within the JPEG's steps, how far it lies on their points (`peak`): least of what was made of the JPEG,
and most of what it was made of.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.core.verify.lattice import beside, read_lattice, snapped
from app.core.verify.lineage import lineage
from app.core.verify.thresholds.quality import LineageThresholds
from tests.bench.jpeg_saves import asked, saved, smaller

_T = LineageThresholds()
_CODECS = ("HEIF", "AVIF", "WEBP")
_SIDE = 1400


def main() -> None:
    """Runs the benchmark."""
    rng, files = asked(__doc__, 50)
    told: Counter[str] = Counter()
    smoothed: Counter[str] = Counter()
    peaks: dict[str, list[float]] = {"made of the JPEG": [], "source of the JPEG": []}
    for path in files:
        with Image.open(path) as image:
            photo = image.convert("RGB")
        codec = rng.choice(_CODECS)
        copied = photo.crop((0, 0, min(photo.width, _SIDE), min(photo.height, _SIDE)))
        made = saved(copied, codec, rng.choice((80, 85, 90, 92, 95)))
        source = saved(_part_of_smaller(photo), codec, rng.choice((50, 75, 90, 95, 98, 100)))
        export = saved(source, "JPEG", rng.choice((80, 88, 92, 95, 98)))
        for name, other, jpeg in (("made of the JPEG", made, copied), ("source of the JPEG", source, export)):
            found = lineage(np.asarray(other), np.asarray(jpeg), False, True)
            right = (found.b_lost, found.a_lost) == ((False, True) if other is made else (True, False))
            told[f"{name}: {'right' if right else 'open' if found.a_lost and found.b_lost else 'wrong'}"] += 1
            peaks[name] += _peak(other, jpeg)
        fine = saved(_part_of_smaller(photo), "JPEG", 97)
        hard = rng.choice((40, 55, 65, 75, 80, 86))
        for name, picture in (("plain", fine), ("smoothed", _smoothed(fine))):
            copy = saved(picture, "JPEG", hard)
            is_smoothed = lineage(np.asarray(fine), np.asarray(copy), True, True).smoothed == 1
            smoothed[f"{name}: {'called smoothed' if is_smoothed else 'not'}"] += 1
    print(
        json.dumps(
            {
                "told": dict(sorted(told.items())),
                "within_steps": {name: len(found) for name, found in peaks.items()},
                "much_coarser": dict(sorted(smoothed.items())),
                "least_peak_made": round(min(peaks["made of the JPEG"], default=1.0), 3),
                "most_peak_source": round(max(peaks["source of the JPEG"], default=0.0), 3),
            }
        )
    )


def _part_of_smaller(photo: Image.Image) -> Image.Image:
    small = smaller(photo)
    return small.crop((0, 0, min(small.width, _SIDE), min(small.height, _SIDE)))


def _smoothed(photo: Image.Image) -> Image.Image:
    return Image.fromarray(np.asarray(cv2.bilateralFilter(np.asarray(photo), 9, 40, 7)))


def _peak(other: Image.Image, jpeg: Image.Image) -> list[float]:
    """Returns how far a file lies on the JPEG's points, where it lies within its steps and enough of it tells."""
    blocks, steps = read_lattice(np.asarray(jpeg), jpeg=True)
    assert steps is not None
    others, others_steps = read_lattice(np.asarray(other), jpeg=False)
    if others_steps is not None:
        return []
    found = beside(steps, snapped(blocks, steps), others, None)
    within = found.outside < _T.outside and found.outside_kept < _T.outside_kept
    return [found.peak] if within and found.count >= _T.fewest else []


if __name__ == "__main__":
    main()
