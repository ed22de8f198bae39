"""Closing in the middle of indexing, pausing, stopping: nothing hangs, nothing is lost."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.library import Library
from app.core.progress import Control
from app.paths import Paths, paths_under
from app.ui.window import MainWindow
from tests import pictures
from tests.ui.conftest import SCAN_MS

Open = Callable[[Paths], MainWindow]
pytestmark = pytest.mark.timeout(900)  # a scan with the real model, on a machine that may be busy


def many(folder: Path, count: int) -> Path:
    """Writes pictures that have nothing in common."""
    rng = np.random.default_rng(1)
    for number in range(count):
        spots = Image.fromarray(rng.integers(0, 256, (9, 12, 3), np.uint8))
        pictures.save(spots.resize((400, 300), Image.Resampling.BICUBIC), folder / f"{number:04}.jpg", quality=90)
    return folder


def at_rest(name: str) -> bool:
    """Says whether a thread waits where a task waits while it is paused."""
    thread = next(thread for thread in threading.enumerate() if thread.name == name)
    frame = sys._current_frames().get(thread.ident or 0)
    codes = []
    while frame is not None:
        codes.append(frame.f_code)
        frame = frame.f_back
    return codes[:1] == [threading.Condition.wait.__code__] and Control.check.__code__ in codes


def test_closing_while_indexing_ends_every_thread_and_goes_on_later(
    open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    folder, paths = many(tmp_path / "photos", 80), paths_under(tmp_path / "home")
    window = open_window(paths)
    window.add_folders([folder])
    qtbot.waitUntil(lambda: window.status.progress.maximum() > 0, timeout=SCAN_MS)
    window.close()
    with Library(paths) as library:
        assert library.catalog.photos.count() < 80, "closing waits for what is in hand, not for the rest"
    names = {"index", "review", "details", "thumbnails", "pictures", "clean-up"}
    assert not [t.name for t in threading.enumerate() if t.name in names]
    again = open_window(paths)
    with qtbot.waitSignal(again.parts.index.finished, timeout=SCAN_MS):
        assert again.parts.index.running
    assert again.parts.library.catalog.photos.count() == 80


def test_pause_and_stop_do_not_wait_for_the_end(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    folder = many(tmp_path / "photos", 200)
    window = open_window(paths_under(tmp_path / "home"))
    index, status = window.parts.index, window.status
    readings: list[object] = []
    index.status.connect(readings.append)
    window.add_folders([folder])
    qtbot.waitUntil(lambda: status.progress.maximum() > 0, timeout=SCAN_MS)
    qtbot.mouseClick(status.pause, Qt.MouseButton.LeftButton)
    assert index.paused
    assert status.text.whole.startswith("Paused: ")
    qtbot.waitUntil(lambda: at_rest("index"))
    qtbot.wait(50)  # what it said before is heard
    seen = len(readings)
    qtbot.wait(300)
    assert len(readings) == seen
    assert index.running
    qtbot.mouseClick(status.pause, Qt.MouseButton.LeftButton)
    assert not index.paused
    with qtbot.waitSignal(index.cancelled, timeout=SCAN_MS):
        qtbot.mouseClick(status.cancel, Qt.MouseButton.LeftButton)
    assert window.parts.library.catalog.photos.count() < 200, "the rest was not waited for"
    assert status.text.whole == "Indexing stopped. What was learnt is kept; F5 goes on from there."
