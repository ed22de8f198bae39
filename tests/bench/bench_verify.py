"""Measures the verifier on photos that you have: what it finds, what it says, and how fast.

    python tests/bench/bench_verify.py --originals DIR [--near DIR] [--photos 20] [--unrelated 2000]

DIR of `--originals` holds photos of which no two show the same; each edit below is made of some of them. DIR of
`--near` holds other shots: files of one scene share the part of their name before the last "_". Pages of text are
drawn. Cosines are not computed: every pair is offered. The last line is one JSON object.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.core.types import Content, EditName, Kind, Match, Metadata
from app.core.verify import Verifier, Views
from app.core.verify.features import extract
from tests import pictures as paint
from tests.bench.verify_tries import tries

_FILES = {".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff"}
_NEUTRAL = {EditName.RECOMPRESSED, EditName.FORMAT}


@dataclass
class Shelf:
    """The pictures of one run; contents share nothing but this."""

    data: dict[int, bytes] = field(default_factory=dict)
    contents: dict[int, Content] = field(default_factory=dict)

    def add(self, data: bytes, quality: int | None) -> Content:
        with Image.open(BytesIO(data)) as image:
            width, height = image.size
            fmt = image.format or "JPEG"
        content = Content(
            len(self.data) + 1,
            hashlib.blake2b(data, digest_size=16).digest(),
            len(data),
            fmt,
            width,
            height,
            metadata=Metadata(jpeg_quality=quality),
        )
        self.data[content.id], self.contents[content.id] = data, content
        return content

    def pixels(self, content_id: int, max_side: int) -> NDArray[np.uint8]:
        with Image.open(BytesIO(self.data[content_id])) as image:
            full = ImageOps.exif_transpose(image).convert("RGB")
        if max(full.size) > max_side:
            full.thumbnail((max_side, max_side), Image.Resampling.LANCZOS)
        return np.asarray(full)

    def thumbnail(self, content_id: int) -> NDArray[np.uint8]:
        small = Image.fromarray(self.pixels(content_id, 320))
        with Image.open(BytesIO(paint.encoded(small, "JPEG", quality=85, subsampling=0))) as again:
            return np.asarray(again.convert("RGB"))


class Bench:
    """Relates pairs and keeps the processor time."""

    def __init__(self) -> None:
        self.shelf = Shelf()
        self.verifier = Verifier(Views(self.shelf.thumbnail, self.shelf.pixels, 1024))
        self.seconds: dict[str, list[float]] = defaultdict(list)
        self.blank = self.shelf.add(paint.encoded(Image.new("RGB", (300, 200), "white"), "JPEG"), 90)

    def relate(self, a: Content, b: Content, label: str) -> Match | None:
        began = time.thread_time()
        match = self.verifier.relate(a, b, 0.8)
        self.seconds[label].append(time.thread_time() - began)
        if match is None:
            self.seconds["rejected"].append(self.seconds[label][-1])
        return match

    def warm(self, contents: list[Content]) -> None:
        """Has features ready, so that pairs are timed alone; keeps the time that they take."""
        for one in contents:
            thumbnail = self.shelf.thumbnail(one.id)
            began = time.thread_time()
            extract(thumbnail)
            self.seconds["features"].append(time.thread_time() - began)
            self.verifier.relate(one, self.blank, 0.0)


def edits(bench: Bench, files: list[Path]) -> dict[str, Any]:
    """Makes every edit of every file and tells what was found and named."""
    tables: dict[str, Any] = {}
    found: dict[str, list[bool]] = defaultdict(list)
    right: dict[str, list[bool]] = defaultdict(list)
    amounts: dict[str, list[bool]] = defaultdict(list)
    wrong: dict[str, Counter[str]] = defaultdict(Counter)
    lost: dict[str, list[bool]] = defaultdict(list)
    for path in files:
        with Image.open(path) as image:
            original = ImageOps.exif_transpose(image).convert("RGB")
        file = paint.encoded(original, "JPEG", quality=95)
        a = bench.shelf.add(file, 95)
        with Image.open(BytesIO(file)) as image:
            shown = image.convert("RGB")
        bench.warm([a])
        for name, attempt in tries().items():
            made = attempt.make(shown if attempt.of_file else original)
            options = {"quality": attempt.quality} if attempt.form in ("JPEG", "WEBP") else {}
            data = paint.encoded(made, attempt.form, **options)
            b = bench.shelf.add(data, attempt.quality if attempt.form == "JPEG" else None)
            bench.warm([b])
            match = bench.relate(a, b, "copies")
            is_copy = match is not None and match.kind is Kind.COPY
            found[name].append(is_copy)
            if not is_copy or match is None:
                continue
            named = {edit.name: edit for edit in match.edits_from(a.id)}
            right[name].append(attempt.names <= set(named))
            lost[name].append(match.is_redundant(b.id))
            wrong[name].update(str(extra) for extra in set(named) - attempt.names - _NEUTRAL)
            if attempt.amount is not None:
                first = next(iter(attempt.names))
                amount = named[first].amount if first in named else None
                amounts[name].append(amount is not None and abs(amount / attempt.amount - 1) < 0.1)
    for name in found:
        tables[name] = {
            "found": _share(found[name]),
            "named": _share(right[name]),
            "amount_within_10_percent": _share(amounts[name]) if amounts[name] else None,
            "wrong_names": dict(wrong[name]),
            "original_redundant": _share(lost[name]),
        }
    return tables


def unrelated(bench: Bench, files: list[Path], count: int, rng: random.Random) -> Counter[str]:
    """Relates photos that show different things."""
    contents = [bench.shelf.add(path.read_bytes(), None) for path in files]
    bench.warm(contents)
    pairs = [tuple(rng.sample(contents, 2)) for _ in range(count)]
    return _kinds(bench.relate(a, b, "unrelated") for a, b in pairs)


def shots(bench: Bench, folder: Path) -> Counter[str]:
    """Relates all shots of one scene with each other."""
    scenes: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(p for p in folder.iterdir() if p.suffix.lower() in _FILES):
        scenes[path.stem.rpartition("_")[0]].append(path)
    found: Counter[str] = Counter()
    for paths in scenes.values():
        contents = [bench.shelf.add(path.read_bytes(), None) for path in paths]
        bench.warm(contents)
        found += _kinds(bench.relate(a, b, "shots") for a, b in combinations(contents, 2))
    return found


def pages(bench: Bench, count: int) -> Counter[str]:
    """Relates text pages of one layout with each other."""
    found: Counter[str] = Counter()
    for layout in range(3):
        sheets = [paint.page(seed, (1000, 1400), layout) for seed in range(count)]
        contents = [bench.shelf.add(paint.encoded(sheet, "JPEG"), 92) for sheet in sheets]
        bench.warm(contents)
        found += _kinds(bench.relate(a, b, "pages") for a, b in combinations(contents, 2))
    return found


def _kinds(matches: Iterator[Match | None]) -> Counter[str]:
    return Counter(str(match.kind) if match else "none" for match in matches)


def _share(values: list[bool]) -> float:
    return round(sum(values) / len(values), 4) if values else 0.0


def _milliseconds(seconds: list[float]) -> float | None:
    return round(1000 * float(np.mean(seconds)), 2) if seconds else None


def main() -> None:
    """Runs the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--originals", type=Path, required=True)
    parser.add_argument("--near", type=Path)
    parser.add_argument("--photos", type=int, default=20, help="how many originals are edited")
    parser.add_argument("--unrelated", type=int, default=2000, help="how many pairs of different photos are tried")
    parser.add_argument("--pages", type=int, default=6, help="how many pages of each layout are drawn")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    files = sorted(p for p in args.originals.rglob("*") if p.suffix.lower() in _FILES)
    rng.shuffle(files)

    bench = Bench()
    table = edits(bench, files[: args.photos])
    others = unrelated(bench, files[args.photos : args.photos + 150], args.unrelated, rng)
    near = shots(bench, args.near) if args.near else Counter[str]()
    text = pages(bench, args.pages)
    for name, row in table.items():
        print(
            f"{name:16s} found {row['found']:.3f}  named {row['named']:.3f}  wrong {row['wrong_names']}"
            f"  original redundant {row['original_redundant']:.3f}",
            file=sys.stderr,
        )
    print(
        json.dumps(
            {
                "found_mean": round(sum(row["found"] for row in table.values()) / len(table), 4),
                "false_copies": {"unrelated": others["copy"], "shots": near["copy"], "pages": text["copy"]},
                "unrelated": others,
                "shots": near,
                "pages": text,
                "cpu_milliseconds": {
                    "copy": _milliseconds(bench.seconds["copies"]),
                    "other_shot": _milliseconds(bench.seconds["shots"]),
                    "rejected": _milliseconds(bench.seconds["rejected"]),
                    "features": _milliseconds(bench.seconds["features"]),
                },
                "edits": table,
            }
        )
    )


if __name__ == "__main__":
    main()
