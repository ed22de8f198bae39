"""The measurement of the search's floor: on cosines whose answers are known, and as a command on painted photos."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from app.core.descriptor import weights
from tests import pictures as paint

FOLDER = Path(__file__).resolve().parents[3] / "packaging" / "model"
SIMILARITIES = np.array(
    [  # two edits of the first picture of the gallery, then two of the second
        [0.9, 0.1, 0.4, 0.3],
        [0.25, 0.5, 0.6, 0.1],
        [0.1, 0.8, 0.2, 0.2],
        [0.0, 0.15, 0.1, 0.1],
    ],
    np.float32,
)
AMONG = np.array([[1, 0.5, 0.3, 0], [0.5, 1, 0.25, 0], [0.3, 0.25, 1, 0.1], [0, 0, 0.1, 1]], np.float32)
LIBRARY = """
from PIL import ImageOps

EDITS = {
    "mirrored": (lambda picture, rng: ImageOps.mirror(picture), "jpg", {"quality": 90}),
    "grey": (lambda picture, rng: ImageOps.grayscale(picture).convert("RGB"), "png", {}),
}
"""


@pytest.fixture
def floors(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(FOLDER))
    return importlib.import_module("floors")


def test_a_floor_by_hand(floors: ModuleType) -> None:
    measured = floors.at_floor(SIMILARITIES, AMONG, ("mild", "strong"), 0.2, 64)
    assert measured.edits == {"mild": 1.0, "strong": 0.5}  # 0.15 lies below the floor
    assert measured.kept == 0.75
    assert measured.wrong == pytest.approx(6 / 12)
    assert measured.candidates == pytest.approx((2 + 2 + 2 + 0) / 4)
    assert measured.lost is None


def test_a_true_pair_behind_too_many_others_is_not_kept(floors: ModuleType) -> None:
    measured = floors.at_floor(SIMILARITIES, AMONG, ("mild", "strong"), 0.1, 2)
    assert measured.edits == {"mild": 1.0, "strong": 0.5}  # the first picture's second edit is third at 0.25
    assert measured.candidates == pytest.approx((2 + 2 + 2 + 1) / 4)


def test_only_pairs_above_the_margin_count_as_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(FOLDER))
    measures = importlib.import_module("measures")
    exact = np.array([0.28, 0.28, 0.26, 0.1], np.float32)
    moved = np.array([0.21, 0.19, 0.19, 0.0], np.float32)
    assert measures.lost(exact, moved, 0.2, 0.07) == 1


def test_the_command_measures_painted_photos(tmp_path: Path) -> None:
    library, pool = tmp_path / "library", tmp_path / "pool"
    originals = library / "data" / "originals"
    originals.mkdir(parents=True)
    pool.mkdir()
    (library / "make_library.py").write_text(LIBRARY)
    for seed in range(10):
        paint.photo(seed, (120, 90)).save((originals if seed < 4 else pool) / f"{seed}.jpg", quality=90)
    model = f"{weights.read_manifest(weights.models_folder()).weights}@64@half"
    command = [sys.executable, str(FOLDER / "floors.py"), model, "--floors", "0.2", "-1", "--edits", "grey"]
    folders = ["--eval", str(library), "--pool", str(pool), "--cache", str(tmp_path / "cache"), "--edited", "3"]
    environment = os.environ | {"PYTHONPATH": str(FOLDER.parents[1])}

    done = subprocess.run([*command, *folders], capture_output=True, text=True, env=environment, check=True)

    *lines, last = done.stdout.splitlines()
    summary = json.loads(last)
    assert (summary["queries"], summary["gallery"], summary["cap"]) == (6, 10, 64)
    usual, all_in = summary["floors"]
    assert usual["edits"] == {"mirrored": 1.0, "grey": 1.0}
    assert usual["lost"] == 0
    assert usual["wrong"] < 0.7
    assert (all_in["kept"], all_in["wrong"], all_in["candidates"]) == (1.0, 1.0, 9.0)
    assert len(lines) == 4
    assert lines[0].startswith("| floor | true pairs kept | grey | wrong")
    assert lines[2].startswith("| 0.20 | 100.00% | 100.0% |")
    kept = sorted(p.name for p in (tmp_path / "cache" / "descriptors").iterdir())
    assert len(kept) == 2  # float32 and half, as evaluate.py names them
    assert kept[1] == f"{kept[0]}-half"
