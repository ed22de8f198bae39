"""A person goes through 10,000 groups with keys: every group decided, nothing wrong marked, every step undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.library import Library
from app.core.types import Kind
from app.paths import Paths, paths_under
from app.ui.window import MainWindow
from tests.bench.big_library import PER_GROUP, fill
from tests.there import there

GROUPS = 10_000
MOST = 1500
KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Person:
    """Presses keys where the keyboard is, and counts them."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.pressed = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        self._qtbot.keyClick(widget, key, modifier)
        self.pressed += 1


@pytest.mark.slow
def test_an_hour_is_enough_for_ten_thousand_groups(
    open_window: Callable[[Paths], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    paths = paths_under(tmp_path)
    with Library.open(paths) as library:
        fill(library, GROUPS)
    window = open_window(paths)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == GROUPS)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.review.groups.setFocus()
    person, panel = Person(qtbot), window.patterns.panel
    person.press(KEY.Key_A, CTRL | SHIFT)
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0)
    states: list[NDArray[np.bool_]] = [seen(window)]
    while panel.model.rowCount():
        here, steps = len(there(panel.current).numbers), window.decisions.stack.count()
        assert here > 0
        rows = panel.model.rowCount()
        person.press(KEY.Key_A)
        assert window.decisions.stack.count() == steps + 1
        qtbot.waitUntil(lambda rows=rows: panel.model.rowCount() < rows)  # type: ignore[misc]
        states.append(seen(window))
    assert states[-1].all(), "every group is decided"
    assert marked(window) == right(window), "nothing wrong is marked, and nothing right is missed"
    for state in reversed(states[:-1]):
        person.press(KEY.Key_Z, CTRL)
        qtbot.waitUntil(lambda state=state: bool(np.array_equal(seen(window), state)))  # type: ignore[misc]
    for state in states[1:]:
        person.press(KEY.Key_Z, CTRL | SHIFT)
        qtbot.waitUntil(lambda state=state: bool(np.array_equal(seen(window), state)))  # type: ignore[misc]
    assert person.pressed <= MOST


def seen(window: MainWindow) -> NDArray[np.bool_]:
    return there(window.parts.review.review).groups.decision_state.looked_at.copy()


def marked(window: MainWindow) -> set[int]:
    groups = there(window.parts.review.review).groups
    return set(groups.arrangement.snapshot.photos.ids[groups.goes].tolist())


def right(window: MainWindow) -> set[int]:
    """Returns what is to go, as the library was made: all but one of photos that hold the same bytes.

    Whatever else was made is an edited version, or another shot.
    """
    entries = there(window.parts.review.review).entries
    of_bytes = [entry for entry in entries if entry.kind is Kind.IDENTICAL]
    assert len(of_bytes) == GROUPS // 4
    assert all(len(entry.photo_ids) == PER_GROUP for entry in of_bytes)
    return {photo for entry in of_bytes for photo in entry.photo_ids[1:]}
