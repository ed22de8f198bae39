"""A scan killed in the middle, three times, ends where an undisturbed one ends, and redoes nothing."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.core.library import Library
from app.paths import paths_under
from tests import pictures


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


def scan(home: Path, folder: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "app", "scan", str(folder)]
    environment = {**os.environ, "TWINLESS_HOME": str(home)}
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@pytest.mark.slow
def test_killed_three_times(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    make_photos(folder)
    calm, killed = tmp_path / "calm", tmp_path / "killed"
    assert scan(calm, folder).wait(timeout=200) == 0

    before: dict[bytes, int] = {}
    for share in (0.2, 0.5, 0.8):
        process = scan(killed, folder)
        deadline = time.monotonic() + 100
        while len(stored(killed)) < share * len(stored(calm)) and time.monotonic() < deadline:
            assert process.poll() is None, "it ended before it could be killed"
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
        process.wait()
        after = stored(killed)
        assert before.items() <= after.items(), "what was stored is neither lost nor done again"
        assert len(after) > len(before)
        before = after
    assert scan(killed, folder).wait(timeout=200) == 0
    assert before.items() <= stored(killed).items()
    assert groups(killed) == groups(calm)
    assert groups(calm)
