"""Folders named without a command, as a file manager does: the window opens on them."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from app.paths import paths_under

_SECONDS = 250.0


def folders_of(home: Path) -> set[str]:
    catalog = paths_under(home).catalog
    if not catalog.exists():
        return set()
    with closing(sqlite3.connect(f"file:{catalog}?mode=ro", uri=True)) as db:
        try:
            return {os.fsdecode(path) for (path,) in db.execute("SELECT path FROM folders")}
        except sqlite3.OperationalError:  # it is being made
            return set()


def wait_for(home: Path, folders: set[str]) -> None:
    end = time.monotonic() + _SECONDS
    while folders_of(home) != folders and time.monotonic() < end:
        time.sleep(0.1)
    assert folders_of(home) == folders


def test_folders_open_the_window_and_a_second_start_hands_over(twinless_home: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "one", tmp_path / "scan"
    for folder in (first, second):
        folder.mkdir()
    start = [sys.executable, "-W", "error", "-m", "app"]
    with subprocess.Popen([*start, str(first)]) as window:
        try:
            wait_for(twinless_home, {str(first)})
            done = subprocess.run([*start, f"{second}{os.sep}"], timeout=_SECONDS, check=False)
            assert done.returncode == 0
            wait_for(twinless_home, {str(first), str(second)})
        finally:
            window.kill()


def test_a_command_is_never_mistaken_for_a_folder(tmp_path: Path) -> None:
    (tmp_path / "scan").mkdir()
    command = [sys.executable, "-m", "app", "scan"]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, timeout=_SECONDS, check=False)
    assert done.returncode == 2
