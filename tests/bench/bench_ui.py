"""Times the window on a library of 100,000 photos in 20,000 groups: start, thumbnails, slider, scrolling, memory.

    python tests/bench/bench_ui.py [--runs 3] [--keep FOLDER] [--groups 20000]

Each run is a process of its own, and takes about eight minutes: it turns the wheel through all groups at 60 steps a
second, at most one window's height a step, so that every row is painted; then it goes on while new photos are
scanned, with the real model, from start to end. Of each figure the best run counts. `--keep` keeps the library that
was made, so that runs can be done one by one.

A frame is all that the GUI thread did or waited for from one step of the wheel to the next, but for the rest that it
slept on purpose to keep the pace: the step itself, what it paints, pictures that arrive, and waiting for the
interpreter while other threads have it. The last line is one JSON object.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

_FIGURES = (
    *("ready_s", "first_thumbnails_s", "regroup_s", "worst_frame_ms", "p99_frame_ms"),
    *("p99_frame_while_scanning_ms", "memory_mb"),
)
_NEW_SCENES = 80
_NEW_SIZE = (4000, 3000)


def main() -> None:
    """Makes the library, and runs the measurements."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=3, help="0 makes the library alone")
    parser.add_argument("--groups", type=int, default=20_000)
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where the library is kept, and taken from")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="twinless-bench-") as folder:
        made = given.keep or Path(folder) / "made"
        if not (made / "done").exists():
            _prepare(made, given.groups)
        runs = [_run(made, Path(folder) / "run") for _ in range(given.runs)]
    if runs:
        print(json.dumps({name: min(run[name] for run in runs) for name in _FIGURES}))


def _prepare(folder: Path, groups: int) -> None:
    """Makes a library, and new photos: each twice, differently packed."""
    from app.core.library import Library
    from app.paths import paths_under
    from tests import pictures
    from tests.bench.big_library import add_pictures, fill

    shutil.rmtree(folder, ignore_errors=True)
    with Library.open(paths_under(folder / "home")) as library:
        fill(library, groups)
        add_pictures(library, folder / "empty")
    for seed in range(_NEW_SCENES):
        photo = pictures.photo(seed, (800, 600)).resize(_NEW_SIZE)
        pictures.save(photo, folder / "new" / f"{seed}.jpg", quality=92)
        pictures.save(photo, folder / "new" / f"{seed} again.jpg", quality=80)
    (folder / "done").touch()


def _run(made: Path, work: Path) -> dict[str, float]:
    """Measures a copy of the library in a process of its own."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(made / "home", work)
    os.sync()
    script = Path(__file__).with_name("ui_run.py")
    compileall.compile_dir(script.parents[2] / "app", quiet=2)  # as an installation is
    command = [sys.executable, str(script), str(work), str(made / "new"), repr(time.time())]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TWINLESS_HOME": str(work)}
    # Paint at once what is to be painted: without a screen, Qt would wait as if for the next refresh.
    environment["QT_QPA_UPDATE_IDLE_TIME"] = "0"
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    line = done.stdout.strip().splitlines()[-1]
    print(line, flush=True)
    found: dict[str, float] = json.loads(line)
    return found


if __name__ == "__main__":
    main()
