"""Measures what a scan costs where nothing has changed: a library of made rows, and a file of the right size for each.

    python tests/bench/bench_rescan.py [--photos 100000] [--runs 3]

The files are sparse, and take no room; they are never opened, which is what a rescan is about. The first run catches
up with what the rows lack and compiles the program, and is not counted. The last line is one JSON object: processor and
wall seconds of the whole command, the best of the runs, and its peak memory (Linux).
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.core.catalog.photos import bytes_to_path, path_to_bytes
from app.core.descriptor import load
from app.core.holdings.coding import to_json
from app.core.holdings.types import Holdings
from app.core.library import Library
from app.paths import paths_under
from tests.bench.big_library import PER_GROUP, ROOT, fill


def main() -> None:
    """Runs the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="twinless-bench-") as folder:
        home, photos = Path(folder) / "home", Path(folder) / "photos"
        with Library(paths_under(home)) as library:
            fill(library, given.photos // PER_GROUP)
            _describe(library)
            _make_files(library, photos)
        environment = {**os.environ, "HOME": folder, "TWINLESS_HOME": str(home)}
        environment["PYTHONPATH"] = str(Path(__file__).resolve().parents[2])
        # What is installed comes with its bytecode; the first run makes it here.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        command = [sys.executable, "-m", "app", "scan", str(photos)]
        runs = [_run(command, environment) for _ in range(given.runs + 1)]
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    processor, wall = (min(figures) for figures in zip(*runs[1:], strict=True))
    print(
        json.dumps(
            {
                "photos": given.photos,
                "rescan_cpu_s": round(processor, 2),
                "rescan_s": round(wall, 2),
                "first_cpu_s": round(runs[0][0], 2),
                "peak_mb": round(peak / 1024),
            }
        )
    )


def _describe(library: Library) -> None:
    """Gives each content holdings, and a descriptor of its own that was searched for."""
    model = load()
    rng = np.random.default_rng(3)
    ids = [i for (i,) in library.catalog.database.reader().execute("SELECT id FROM contents ORDER BY id")]
    length = model.dimension
    with library.catalog.transaction() as db:
        for i in ids:
            vector = rng.standard_normal(length).astype(np.float32)
            written = (vector / np.linalg.norm(vector)).astype(np.float16).tobytes()
            db.execute(
                "INSERT INTO descriptors(content_id, model, vector, searched) VALUES (?, ?, ?, 1)",
                (i, model.model_id, written),
            )
            held = Holdings(captured=f"2018-05-{1 + i % 28:02}T10:20:30", camera="Canon EOS R6")
            db.execute(
                "INSERT INTO holdings(content_id, version, said) VALUES (?, ?, ?)", (i, held.version, to_json(held))
            )


def _make_files(library: Library, photos: Path) -> None:
    """Puts a sparse file where each photo stands, below another folder, and tells the rows of it."""
    rows = library.catalog.database.reader().execute("SELECT id, path, size FROM photos").fetchall()
    moved = []
    for number, written, size in rows:
        path = photos / bytes_to_path(written).relative_to(ROOT)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.truncate(size)
        info = path.stat()
        moved.append((path_to_bytes(path), info.st_mtime_ns, info.st_dev, info.st_ino, number))
    with library.catalog.transaction() as db:
        db.executemany("UPDATE photos SET path = ?, mtime_ns = ?, device = ?, inode = ? WHERE id = ?", moved)
        db.execute("UPDATE folders SET path = ?", (path_to_bytes(photos),))


def _run(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Runs a command; returns the processor time of it and its children, and how long it took, in seconds."""
    before, start = os.times(), time.monotonic()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    after, end = os.times(), time.monotonic()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return used, end - start


if __name__ == "__main__":
    main()
