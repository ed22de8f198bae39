"""Garbage is collected while nobody waits for the window."""

from __future__ import annotations

import gc
import time
import weakref

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.garbage import FULL_AFTER


class Node:
    """Something that refers to itself, so that counting references never frees it."""

    def __init__(self) -> None:
        self.itself = self


def old_garbage() -> weakref.ref[Node]:
    """Makes garbage that only a full collection finds, which is due."""
    node = Node()
    gc.collect(0)
    for _ in range(FULL_AFTER + 1):
        gc.collect(1)
    return weakref.ref(node)


def test_old_garbage_goes_while_nothing_happens(application: QApplication, qtbot: QtBot) -> None:
    garbage = old_garbage()
    assert not gc.isenabled(), "only the window's thread may collect"
    for _ in range(60):  # asking every few milliseconds would be work
        qtbot.wait(1000)
        if garbage() is None:
            break
    assert garbage() is None


def test_nothing_old_is_looked_through_while_the_window_is_busy(application: QApplication) -> None:
    for _ in range(5):
        _busy(application, 1)  # what was before is forgotten
        garbage = old_garbage()
        share = _busy(application, 3)
        if garbage() is not None:
            return
        # A thread to which others leave next to nothing looks like one that has nothing to do.
        assert share < 0.5
    pytest.skip("others leave this thread too little time to be busy")


def _busy(application: QApplication, seconds: float) -> float:
    """Works for so many seconds of processor time, and 2.5 at least on the clock; returns the share of the time."""
    began, worked = time.monotonic(), time.thread_time()
    while time.thread_time() < worked + seconds or time.monotonic() < began + 2.5:
        application.processEvents()
    return (time.thread_time() - worked) / (time.monotonic() - began)
