"""Opening and closing libraries again and again leaves nothing behind."""

from __future__ import annotations

import gc
import os
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import Paths
from app.ui.application import Session

TIMES = 50
_SETTLED = 10


def open_and_close(paths: Paths, application: QApplication, qtbot: QtBot) -> None:
    session = Session(paths, application)
    session.window.resize(1000, 700)
    session.start()
    model = session.window.review.model
    qtbot.waitUntil(lambda: model.rowCount() == 6 and model.group_at(0) is not None)
    session.window.close()
    session.window.deleteLater()
    session.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application.processEvents()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts what /proc shows")
def test_fifty_windows_leave_no_trace(application: QApplication, scanned: Paths, qtbot: QtBot) -> None:
    counts = []
    for number in range(TIMES):
        open_and_close(scanned, application, qtbot)
        if number in (_SETTLED, TIMES - 1):
            gc.collect()
            application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            counts.append(traces(application))
    (threads, widgets, files, memory), last = counts
    assert last[0] <= threads
    assert last[1] <= widgets
    assert last[2] <= files + 2
    assert last[3] - memory < 60, f"{memory:.0f} MB became {last[3]:.0f} MB"


def traces(application: QApplication) -> tuple[int, int, int, float]:
    """Returns threads, top-level widgets, open files, and memory in MB."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    files = len(list(Path("/proc/self/fd").iterdir()))
    memory = pages * os.sysconf("SC_PAGESIZE") / 1e6
    return threading.active_count(), len(application.topLevelWidgets()), files, memory
