"""Measures how the cost of a photo grows with the library: scans growing samples of a folder, each in a new library.

    python tests/bench/bench_scale.py --photos DIR [--sizes 2500 5000 10000 20000] [--copied 0.08]

The samples are nested: a larger one holds the smaller ones. Every so many photos get an edited copy, in turn of each
kind of `verify_tries.py`. The last line is one JSON object: processor time per photo and stage (children included),
candidates, looks and features per photo, peak memory (Linux), copies found, and of those found in the first sample, how
many are found in each.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image, ImageOps

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests import pictures as paint
from tests.bench.verify_tries import Try, tries

_FILES = {".jpg", ".jpeg", ".png", ".webp"}
_ENDS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "GIF": "gif"}


def main() -> None:
    """Runs the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--sizes", type=int, nargs="+", default=[2_500, 5_000, 10_000, 20_000])
    parser.add_argument("--copied", type=float, default=0.08, help="share of the photos that have an edited copy")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a folder where the libraries are kept")
    given = parser.parse_args()
    files = sorted(path for path in given.photos.rglob("*") if path.suffix.lower() in _FILES)
    random.Random(given.seed).shuffle(files)
    with tempfile.TemporaryDirectory(prefix="twinless-bench-", dir=given.keep) as folder:
        runs = [
            measure(files[:size], given.copied, (given.keep or Path(folder)) / f"{size}")
            for size in sorted(given.sizes)
        ]
    print(json.dumps(summed_up(runs)))


def measure(files: list[Path], copied: float, folder: Path) -> dict[str, Any]:
    """Scans a sample in a process of its own."""
    made = fill(files, copied, folder / "photos")
    script = Path(__file__).with_name("scale_run.py")
    command = [sys.executable, str(script), str(folder / "photos"), str(folder / "home")]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    groups = found.pop("copies")
    together = {
        name
        for group in groups
        for name in group
        if any(_source(name) == _source(o) != "" and o != name for o in group)
    }
    found["found"] = sorted(name for name in made if name in together)
    found["copies_made"] = len(made)
    found["other_copies"] = sum(len({_source(name) for name in group}) > 1 for group in groups)
    print(json.dumps({key: value for key, value in found.items() if key != "found"}), file=sys.stderr, flush=True)
    return found


def fill(files: list[Path], copied: float, folder: Path) -> list[str]:
    """Makes a folder of photos and of edited copies of some; returns the names of these."""
    folder.mkdir(parents=True)
    kinds = tries()
    names, made = list(kinds), []
    every = round(1 / copied) if copied else 0
    for number, path in enumerate(files):
        shutil.copyfile(path, folder / f"{number}{path.suffix.lower()}")
        if every and number % every == 0:
            name = names[number // every % len(names)]
            made.append(edited(path, kinds[name], folder, f"{number} {name}"))
    return made


def edited(path: Path, kind: Try, folder: Path, stem: str) -> str:
    """Writes an edited copy; returns its name."""
    with Image.open(path) as image:
        picture = ImageOps.exif_transpose(image).convert("RGB")
    options = {"quality": kind.quality} if kind.form in ("JPEG", "WEBP") else {}
    name = f"{stem}.{_ENDS[kind.form]}"
    (folder / name).write_bytes(paint.encoded(kind.make(picture), kind.form, **options))
    return name


def _source(name: str) -> str:
    return name.split(".", 1)[0].split(" ", 1)[0]


def summed_up(runs: list[dict[str, Any]]) -> dict[str, Any]:
    """Sets each size beside the smallest."""
    first = runs[0]
    kept = set(first["found"])
    for run in runs:
        found = set(run.pop("found"))
        run["found"] = len(found)
        run["found_of_first"] = len(found & kept)
        run["lost_of_first"] = sorted(name.split(" ", 1)[1].split(".")[0] for name in kept - found)
        run["cost_beside_first"] = round(run["cpu_ms_per_photo"] / first["cpu_ms_per_photo"], 3)
    return {"runs": runs}


if __name__ == "__main__":
    main()
