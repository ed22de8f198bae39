"""Times a scan, a rescan that finds nothing new, and the making of groups; in a library of its own.

    python tests/bench/bench_index.py [--photos DIR] [--count 200] [--size 4000x3000] [--czkawka PYTHON]

Without a folder, photos are painted: one size, JPEG, every fifth with a smaller copy. Processor time of the whole
command is set beside the limit (reading, hashing, decoding each file once as small as serves, and a thumbnail), and
beside that of the engine of Krokiet where PYTHON, this one unless told otherwise, has `czkawka` from PyPI, which
verifies nothing.
The last line is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.core.library import Library
from app.core.progress import Progress, Status
from app.paths import paths_under
from tests import pictures

_COPIED = 5
_LIMIT = """
import sys
from hashlib import blake2b
from io import BytesIO
from pathlib import Path
from PIL import Image
for path in sorted(p for p in Path(sys.argv[1]).rglob("*") if p.is_file()):
    data = path.read_bytes()
    blake2b(data, digest_size=16).digest()
    with Image.open(BytesIO(data)) as image:
        image.draft("RGB", (320, 320))
        image = image.convert("RGB")
    image.thumbnail((320, 320), Image.Resampling.LANCZOS, reducing_gap=3.0)
    image.save(BytesIO(), "JPEG", quality=85, subsampling=0)
"""
_CZKAWKA = """
import sys
from czkawka import ImageSimilarity
finder = ImageSimilarity()
finder.set_directories([sys.argv[1]])
finder.find_similar()
"""


def main() -> None:
    """Runs the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--size", default="4000x3000")
    parser.add_argument("--czkawka", default=sys.executable, metavar="PYTHON")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="twinless-bench-") as folder:
        home = Path(folder)
        photos = given.photos or _paint(home / "photos", given.count, given.size)
        print(json.dumps(measure(photos, home / "home") | beside(photos, home, given.czkawka)))


def beside(photos: Path, home: Path, python: str) -> dict[str, float]:
    """Sets the processor time of a first scan, as a command, beside the limit and beside another program's."""
    environment = {**os.environ, "HOME": str(home), "TWINLESS_HOME": str(home / "command")}
    environment["PYTHONPATH"] = str(Path(__file__).resolve().parents[2])
    command = _seconds([sys.executable, "-m", "app", "scan", str(photos)], environment)
    limit = _seconds([sys.executable, "-c", _LIMIT, str(photos)], environment)
    found = {"command_cpu_s": command, "limit_cpu_s": limit, "beside_limit": command / limit}
    has_other = subprocess.run([python, "-c", "import czkawka"], capture_output=True, check=False).returncode == 0
    if has_other:
        other = _seconds([python, "-c", _CZKAWKA, str(photos)], environment)
        found |= {"czkawka_cpu_s": other, "beside_czkawka": command / other}
    return {name: round(value, 3) for name, value in found.items()}


def _seconds(command: list[str], environment: dict[str, str]) -> float:
    """Runs a command; returns the processor time of it and its children."""
    before = os.times()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def measure(photos: Path, home: Path) -> dict[str, float | int | str]:
    """Times the stages on a folder."""
    stages: dict[str, float] = {}
    since, stage = time.monotonic(), ""

    def note(status: Status) -> None:
        nonlocal since, stage
        now = time.monotonic()
        stages[status.stage] = stages.get(status.stage, 0.0) + (now - since if stage == status.stage else 0)
        since, stage = now, status.stage

    with Library(paths_under(home)) as library:
        first = library.scan([photos], Progress(on_status=note))
        again = library.scan()
        start = time.monotonic()
        groups = library.groups()
        grouping = time.monotonic() - start
        return {
            "model": first.model,
            "photos": first.photos,
            "scan_s": round(first.seconds, 2),
            "photos_per_s": round(first.photos / first.seconds, 2),
            "index_s": round(stages.get("index", 0.0), 2),
            "match_s": round(stages.get("match", 0.0), 2),
            "rescan_s": round(again.seconds, 2),
            "rescan_share": round(again.seconds / first.seconds, 4),
            "groups": len(groups),
            "grouping_s": round(grouping, 3),
        }


def _paint(folder: Path, count: int, size: str) -> Path:
    width, height = (int(side) for side in size.split("x"))
    for seed in range(count):
        small = pictures.photo(seed, (min(width, 1000), min(height, 750)))
        picture = small.resize((width, height))
        pictures.save(picture, folder / f"{seed}.jpg", quality=90)
        if seed % _COPIED == 0:
            pictures.save(pictures.resized(picture, 0.5), folder / f"{seed} small.jpg", quality=85)
    return folder


if __name__ == "__main__":
    main()
