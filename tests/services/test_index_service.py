"""The scan in the background: it makes room while the window is at work."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.library import Library
from app.paths import paths_under
from app.services import index
from app.services.index import IndexService
from tests import pictures


def test_a_scan_makes_room_while_the_window_is_at_work_and_no_longer(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A thread that works all the time gets but a part of it where other programs keep the machine busy.
    monkeypatch.setattr(index, "_AT_WORK", 0.1)
    pictures.save(pictures.photo(1), tmp_path / "photos" / "a.jpg")
    with Library.open(paths_under(tmp_path / "home")) as library:
        service = IndexService(library)
        assert not service.narrowed
        with qtbot.waitSignal(service.finished, timeout=180_000):  # the model is loaded, on a machine that may be busy
            service.start([tmp_path / "photos"])
            service.pause()
            qtbot.waitUntil(lambda: _work(0.05) or service.narrowed)
            qtbot.waitUntil(lambda: not service.narrowed)
            service.resume()
        assert not service.narrowed
        service.close()


def _work(seconds: float) -> bool:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass
    return False
