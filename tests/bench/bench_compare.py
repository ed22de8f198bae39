"""Measures the compare view: four large photos in a large window, panned, zoomed, flickered.

Usage: python tests/bench/bench_compare.py [--megapixels 24] [--runs 3]

The last line is one JSON object: milliseconds of processor time of the GUI thread for a frame of all
panes, which is what a frame takes where nothing else runs.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from PIL import Image
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from app.core.library import Library
from app.core.types import Alignment, Content, Group, Kind, Match, Member, Photo, Proposal
from app.paths import paths_under
from app.services.shots import ShotService
from app.ui.application import make_application
from app.ui.compare.choice import Choice
from app.ui.compare.page import ComparePage
from app.ui.kit.theme import Theme
from app.ui.pictures.compare_pictures import ComparePictures
from app.ui.pictures.thumbnails import Thumbnails
from tests import pictures

_SIZE = (2560, 1440)
_FRAMES = 120
_TURNED = (0, 1, 0, -1, 0, 1, 0, 0, 1)
_PLAIN = (1, 0, 0, 0, 1, 0, 0, 0, 1)


def write_photos(folder: Path, megapixels: float) -> list[Member]:
    """Writes an original and three copies, one of them turned, and makes members of them."""
    width = round((megapixels * 1e6 * 4 / 3) ** 0.5)
    size = (width, width * 3 // 4)
    image = pictures.photo(3, (1600, 1200)).resize(size, Image.Resampling.BICUBIC)
    grain = np.random.default_rng(1).integers(-12, 13, (size[1], size[0], 1), np.int16)
    image = Image.fromarray((np.asarray(image, np.int16) + grain).clip(0, 255).astype(np.uint8))
    members = []
    for number in range(4):
        edited = pictures.rotated(image, 90) if number == 1 else image
        path = pictures.save(edited, folder / f"{number}.jpg", quality=90 - number)
        info = path.stat()
        content = Content(number + 1, bytes([number] * 16), info.st_size, "JPEG", *edited.size)
        photo = Photo(number + 1, path, info.st_size, info.st_mtime_ns, number + 1)
        matrix = Alignment(_TURNED if number == 1 else _PLAIN)
        match = Match(1, number + 1, Kind.COPY, 0.9, 1.0, matrix) if number else None
        members.append(Member(photo, content, Kind.COPY, match, (), Proposal.KEEP))
    return members


def frames(page: ComparePage, move: object) -> list[float]:
    """Moves frame by frame; returns the milliseconds of processor time that each took in the GUI thread."""
    taken = []
    for number in range(_FRAMES):
        start = time.thread_time()
        move(number)  # type: ignore[operator]
        QApplication.processEvents()
        taken.append((time.thread_time() - start) * 1000)
    return taken


def measure(page: ComparePage, group: Group) -> dict[str, float]:
    """Measures one run."""
    panes, transform = page.panes, page.panes.transform
    choice = Choice(1, [2, 3, 4], 2, panes=4)
    start = time.perf_counter()
    page.show_group(group, choice, "4 copies")
    while not all(panes.sources.sharp(m) for m in group.members):
        QApplication.processEvents()
    ready = time.perf_counter() - start
    while not page.complete:
        QApplication.processEvents()
    whole = time.perf_counter() - start
    found: dict[str, float] = {"sharp_s": ready, "whole_s": whole}
    for name, zoom in (("pan_fit", 1.0), ("pan_half", 0.5), ("pan_pixels", 0.0)):
        transform.fit()
        if zoom == 0.0:
            transform.one_to_one(1)
        elif zoom == 0.5:
            transform.one_to_one(1)
            transform.zoom_by(1, 0.55)
        step = QPointF(7, 5)
        taken = frames(page, lambda n, step=step: transform.pan(1, step if n // 30 % 2 else -step))
        found[f"{name}_p99_ms"], found[f"{name}_worst_ms"] = float(np.percentile(taken, 99)), max(taken)
    transform.fit()
    taken = frames(page, lambda n: transform.zoom_by(1, 1.03 if n < _FRAMES // 2 else 1 / 1.03, QPointF(200, 200)))
    found["zoom_p99_ms"] = float(np.percentile(taken, 99))
    taken = frames(page, lambda n: panes.hold_flicker(n % 2 == 0))
    found["flicker_p99_ms"] = float(np.percentile(taken, 99))
    transform.set_turned(True)
    transform.one_to_one(1)
    transform.zoom_by(1, 0.55)
    taken = frames(page, lambda n: transform.pan(1, QPointF(7, 5) if n // 30 % 2 else QPointF(-7, -5)))
    found["pan_turned_p99_ms"] = float(np.percentile(taken, 99))
    transform.set_turned(False)
    return found


def main() -> int:
    """Measures, and prints the best of several runs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--megapixels", type=float, default=24)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    application = make_application([])
    theme = Theme(application)
    with tempfile.TemporaryDirectory() as folder:
        members = write_photos(Path(folder), options.megapixels)
        group = Group(Kind.COPY, tuple(members))
        with Library.open(paths_under(Path(folder) / "home")) as library:
            runs = []
            for _ in range(options.runs):
                thumbnails, loaded = Thumbnails(library.thumbnail), ComparePictures(library)
                shots = ShotService(library)
                page = ComparePage(theme, thumbnails, loaded, shots)
                page.resize(*_SIZE)
                page.show()
                QApplication.processEvents()
                runs.append(measure(page, group))
                print({name: round(value, 1) for name, value in runs[-1].items()})
                page.close_services()
                thumbnails.close()
                loaded.close()
                shots.close()
                page.deleteLater()
    best = {name: round(min(run[name] for run in runs), 2) for name in runs[0]}
    print(json.dumps(best))
    return 0


if __name__ == "__main__":
    sys.exit(main())
