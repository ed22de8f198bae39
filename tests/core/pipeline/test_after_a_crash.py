"""A picture that takes the whole program down does so once: the next scan tries it apart, in the child."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.decode import process
from app.core.library import Library
from app.core.types import UnreadableReason
from app.paths import paths_under
from tests import pictures

# A scan in a process of its own, in which decoding one certain picture is the end of that process.
SCAN = """
import os, signal, sys
from pathlib import Path
from app.core.decode import decoder
from app.core.library import Library
from app.paths import paths_under

home, folder, deadly = map(Path, sys.argv[1:])
data, decode = deadly.read_bytes(), decoder.decode

def dying(found, max_side):
    if found == data:
        os.kill(os.getpid(), signal.SIGKILL)
    return decode(found, max_side)

decoder.decode = dying
with Library(paths_under(home)) as library:
    library.scan([folder])
"""


@pytest.fixture
def crashed(tmp_path: Path) -> Path:
    """A folder of which a scan died, at `deadly.jpg`."""
    folder = tmp_path / "photos"
    for seed in range(4):
        pictures.save(pictures.photo(seed, (120, 90)), folder / f"{seed}.jpg")
    pictures.save(pictures.photo(9, (120, 90)), folder / "deadly.jpg")
    assert scan(tmp_path) == -signal.SIGKILL
    return folder


def scan(tmp_path: Path) -> int:
    places = [str(tmp_path / name) for name in ("home", "photos", "photos/deadly.jpg")]
    return subprocess.run([sys.executable, "-c", SCAN, *places], cwd=Path(__file__).parents[3], check=False).returncode


def test_what_was_in_flight_is_tried_apart_and_read(crashed: Path, tmp_path: Path) -> None:
    assert scan(tmp_path) == 0
    with Library(paths_under(tmp_path / "home")) as library:
        assert {row.path.name for row in library.catalog.photos.rows()} == {path.name for path in crashed.iterdir()}
        assert library.catalog.photos.in_flight() == set()
        assert library.scan().read == 0


def test_what_takes_the_child_down_too_is_called_unreadable(
    crashed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library(paths_under(tmp_path / "home")) as library:
        suspects = library.catalog.photos.in_flight()
        assert crashed / "deadly.jpg" in suspects
        monkeypatch.setattr(process, "child_command", lambda: [sys.executable, "-c", "raise SystemExit(1)"])
        summary = library.scan()
        assert {why.path: why.reason for why in summary.unreadable} == dict.fromkeys(
            suspects, UnreadableReason.DECODER_DIED
        )
        assert library.scan().read == 0, "it is not tried again and again"
