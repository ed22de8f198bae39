"""A person goes through 10,000 groups: every group decided, nothing wrong marked, every step undone and done again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.library import Library
from app.paths import Paths, paths_under
from app.ui.window import MainWindow
from tests.bench.big_library import PER_GROUP, fill
from tests.there import there

GROUPS = 10_000
MOST = 1500
MISTAKES = 3
KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class State(NamedTuple):
    """All that the person's steps change: what was gone through, what stands decided by whom, and what goes."""

    looked_at: bytes
    decisions: bytes
    deciders: bytes
    goes: bytes


class Person:
    """Presses keys where the keyboard is, and clicks; counts both."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.pressed = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        self._qtbot.keyClick(widget, key, modifier)
        self.pressed += 1

    def click(self, window: MainWindow, row: int) -> None:
        view = window.review.groups
        place = view.visualRect(view.photos.index(row)).center()
        self._qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
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
    make_mistakes(window, person, qtbot)
    states = [state(window)]
    person.press(KEY.Key_A, CTRL | SHIFT)
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0)
    while panel.model.rowCount():
        here, steps = len(there(panel.current).numbers), window.decisions.stack.index()
        assert here > 0
        rows = panel.model.rowCount()
        person.press(KEY.Key_A)
        assert window.decisions.stack.index() == steps + 1
        qtbot.waitUntil(lambda rows=rows: panel.model.rowCount() < rows)  # type: ignore[misc]
        states.append(state(window))
    assert len(states) == window.decisions.stack.index() + 1, "every step came to a state of its own"
    assert set(states[-1].looked_at) == {1}, "every group is decided"
    assert_nothing_wrong(window)
    for before in reversed(states[:-1]):
        person.press(KEY.Key_Z, CTRL)
        qtbot.waitUntil(lambda before=before: state(window) == before)  # type: ignore[misc]
    for after in states[1:]:
        person.press(KEY.Key_Z, CTRL | SHIFT)
        qtbot.waitUntil(lambda after=after: state(window) == after)  # type: ignore[misc]
    assert_nothing_wrong(window)
    assert person.pressed <= MOST


def make_mistakes(window: MainWindow, person: Person, qtbot: QtBot) -> None:
    """Marks photos that are to stay, by click; undoes that, does it again, and undoes it for good."""
    qtbot.waitUntil(lambda: window.review.model.group_at(0) is not None)
    for row in range(MISTAKES):
        before = state(window)
        with qtbot.waitSignal(window.parts.review.decided):
            person.click(window, row)
        wrong = state(window)
        assert wrong != before
        for modifier, wanted in ((CTRL, before), (CTRL | SHIFT, wrong), (CTRL, before)):
            person.press(KEY.Key_Z, modifier)
            qtbot.waitUntil(lambda wanted=wanted: state(window) == wanted)  # type: ignore[misc]
        qtbot.wait(QApplication.doubleClickInterval() + 50)  # the next click is no second half of a double click


def state(window: MainWindow) -> State:
    groups = there(window.parts.review.review).groups
    standing = groups.decision_state
    parts = (standing.looked_at, standing.decisions, standing.deciders, groups.goes)
    return State(*(part.tobytes() for part in parts))


def assert_nothing_wrong(window: MainWindow) -> None:
    """Compares what is marked with how the library was made, of which the window knows nothing.

    Of photos that hold the same bytes all but one go. Whatever else was made is an edited version or another shot,
    and stays.
    """
    groups = there(window.parts.review.review).groups
    marked = set(groups.arrangement.snapshot.photos.ids[groups.goes].tolist())
    of_bytes: defaultdict[int, set[int]] = defaultdict(set)
    rows = window.parts.library.catalog.database.reader().execute("SELECT content_id, id FROM photos")
    for content, photo in rows:
        of_bytes[content].add(photo)
    doubles = [photos for photos in of_bytes.values() if len(photos) > 1]
    assert len(doubles) == GROUPS // 4
    assert all(len(photos) == PER_GROUP and len(photos - marked) == 1 for photos in doubles)
    assert marked <= set().union(*doubles)
