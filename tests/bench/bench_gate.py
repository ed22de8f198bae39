"""Measures what sketches let pass: pairs of edits that the first look places, and strangers.

    python tests/bench/bench_gate.py --originals DIR [--photos 20] [--seed 1]

Each photo is edited in all ways of `verify_tries.py`; of each, a pair with its original and one with another edit are
asked for. Strangers are the 25 that the descriptor takes for nearest. The last line is one JSON object: pairs lost of
each kind, the share of strangers that pass, microseconds of processor time a pair.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.core.decode import Decoder
from app.core.descriptor.lazy import LazyDescriptor
from app.core.pictures.thumbnails import THUMBNAIL_SIDE, decode_thumbnail, encode_thumbnail
from app.core.verify.features import Features, extract
from app.core.verify.first_look import Thumbnail, glance
from app.core.verify.imaging import grey_bytes
from app.core.verify.sketch import sketch_of, sketches, worth_a_look
from app.core.verify.thresholds.placing import LookThresholds
from tests import pictures as paint
from tests.bench.verify_tries import tries

_NEAREST = 25
_FILES = {".jpg", ".jpeg", ".png", ".webp"}


def main() -> None:
    """Runs the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--originals", type=Path, required=True)
    parser.add_argument("--photos", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    files = sorted(path for path in given.originals.rglob("*") if path.suffix.lower() in _FILES)
    rng = random.Random(given.seed)
    rng.shuffle(files)
    print(json.dumps(measure(Shelf(files[: given.photos]), rng)))


class Shelf:
    """Photos and their edits, as a scan would see them."""

    def __init__(self, files: list[Path]) -> None:
        self.sources: list[int] = []
        self.kinds: list[str] = []
        self.features: list[Features] = []
        self.thumbnails: list[bytes] = []
        self._vectors: list[np.ndarray] = []
        self._descriptor = LazyDescriptor("cpu")
        with Decoder() as self._decoder:
            for number, path in enumerate(files):
                self._add(number, "original", path.read_bytes())
                with Image.open(path) as image:
                    photo = ImageOps.exif_transpose(image).convert("RGB")
                for name, kind in tries().items():
                    options = {"quality": kind.quality} if kind.form in ("JPEG", "WEBP") else {}
                    self._add(number, name, paint.encoded(kind.make(photo), kind.form, **options))
        self.cosines = np.stack(self._vectors) @ np.stack(self._vectors).T

    def _add(self, source: int, kind: str, data: bytes) -> None:
        pixels = self._decoder.decode(data, THUMBNAIL_SIDE).pixels
        self.thumbnails.append(encode_thumbnail(pixels))
        self.features.append(extract(decode_thumbnail(self.thumbnails[-1])))
        self._vectors.append(self._descriptor.describe(self._descriptor.prepare(pixels)[None])[0])
        self.sources.append(source)
        self.kinds.append(kind)

    def thumbnail(self, number: int) -> Thumbnail:
        return Thumbnail(self.features[number], lambda: grey_bytes(decode_thumbnail(self.thumbnails[number])))


def measure(shelf: Shelf, rng: random.Random) -> dict[str, object]:
    """Asks the first look and the gate about pairs of edits, and the gate about strangers."""
    drawn = sketches([sketch_of(features) for features in shelf.features])
    each = len(tries()) + 1
    placed, lost = 0, Counter[str]()
    for number, kind in enumerate(shelf.kinds):
        first = number - number % each
        for other in {first, first + rng.randrange(each)} - {number}:
            seen = glance(shelf.thumbnail(number), shelf.thumbnail(other))
            if seen is None or seen.median < LookThresholds().again:
                continue
            placed += 1
            lost[kind] += not worth_a_look(drawn[number : number + 1], drawn[other : other + 1])[0]
    sources = np.array(shelf.sources)
    passed: list[bool] = []
    spent = 0.0
    for number in range(0, len(sources), 5):
        strange = np.where(sources == sources[number], -1, shelf.cosines[number])
        nearest = np.argsort(-strange, kind="stable")[:_NEAREST]
        start = time.thread_time()
        passed += worth_a_look(drawn[number : number + 1], drawn[nearest]).tolist()
        spent += time.thread_time() - start
    return {
        "pairs_placed": placed,
        "pairs_lost": {kind: count for kind, count in lost.items() if count},
        "strangers": len(passed),
        "strangers_pass": round(sum(passed) / len(passed), 4),
        "microseconds": round(1e6 * spent / len(passed), 1),
    }


if __name__ == "__main__":
    main()
