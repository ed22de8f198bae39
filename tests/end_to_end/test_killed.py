"""A scan killed in the middle, three times, ends where an undisturbed one ends, and redoes nothing."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.library import Library
from app.core.progress import Stage
from app.paths import paths_under
from tests import pictures

# A scan in a process of its own. Once so many files are done it is killed by a thread of its own, at whatever it is
# about then: no clock of ours could tell when that is.
SCAN = """
import os, signal, sys, threading
from pathlib import Path
from app.core.library import Library
from app.core.progress import Progress, Stage
from app.paths import paths_under

home, folder, stage, done = sys.argv[1:]
reached = threading.Event()

def kill():
    reached.wait()
    os.kill(os.getpid(), signal.SIGKILL)

def on_status(status):
    if status.stage is Stage(stage) and status.done >= int(done):
        reached.set()

threading.Thread(target=kill, daemon=True).start()
with Library(paths_under(Path(home))) as library:
    library.scan([Path(folder)], Progress(on_status=on_status))
"""
NEVER = 1 << 40


def make_photos(folder: Path) -> None:
    for seed in range(70):
        picture = pictures.photo(seed, (400, 300))
        pictures.save(picture, folder / f"{seed}.jpg", quality=92)
        if seed % 2:
            pictures.save(pictures.resized(picture, 0.6), folder / "small" / f"{seed}.jpg")
        if seed % 3 == 0:
            pictures.save(pictures.grey(picture), folder / "grey" / f"{seed}.png")
        if seed % 5 == 0:
            shutil.copy(folder / f"{seed}.jpg", folder / f"{seed} again.jpg")


def groups(home: Path) -> list[tuple[str, list[tuple[Path, str, str]]]]:
    with Library(paths_under(home)) as library:
        found = [
            (str(g.kind), [(m.photo.path, str(m.kind), str(m.proposal)) for m in g.members]) for g in library.groups()
        ]
    return sorted(found, key=str)


def stored(home: Path) -> dict[bytes, int]:
    catalog = home / "data" / "catalog.db"
    if not catalog.exists():
        return {}
    connection = sqlite3.connect(catalog)
    try:
        return dict(connection.execute("SELECT digest, id FROM contents"))
    except sqlite3.OperationalError:
        return {}  # not made yet
    finally:
        connection.close()


def scan(home: Path, folder: Path, stage: Stage = Stage.INDEX, done: int = NEVER) -> int:
    """Scans in a process of its own, which is killed once a stage has done so much; returns its exit status."""
    command = [sys.executable, "-c", SCAN, str(home), str(folder), stage, str(done)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    return subprocess.run(command, env=environment, check=False).returncode


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_killed_three_times(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    make_photos(folder)
    calm, killed = tmp_path / "calm", tmp_path / "killed"
    assert scan(calm, folder) == 0

    before: dict[bytes, int] = {}
    for stage, done in ((Stage.INDEX, 1), (Stage.INDEX, 1), (Stage.MATCH, 0)):
        assert scan(killed, folder, stage, done) == -signal.SIGKILL
        after = stored(killed)
        assert before.items() <= after.items(), "what was stored is neither lost nor done again"
        assert len(after) > len(before) or len(before) == len(stored(calm))
        before = after
    assert len(before) == len(stored(calm)), "the last time, every picture was read"
    assert scan(killed, folder) == 0
    assert before.items() <= stored(killed).items()
    assert groups(killed) == groups(calm)
    assert groups(calm)
