"""500 groups cleared with keys alone, faster than their details can be read; undone and done again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.types import Proposal
from app.paths import Paths, paths_under
from app.ui.window import MainWindow
from tests.there import there
from tests.ui.many import write_groups

GROUPS = 500
KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEEP, TRASH = Proposal.KEEP, Proposal.TRASH

Wanted = dict[int, Proposal]


@pytest.fixture
def window(open_window: Callable[[Paths], MainWindow], tmp_path: Path, qtbot: QtBot) -> MainWindow:
    paths = paths_under(tmp_path / "home")
    write_groups(paths, GROUPS)
    opened = open_window(paths)
    qtbot.waitUntil(lambda: len(opened.review.model.entries) == GROUPS)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses a key where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, modifier)


def clear(window: MainWindow, qtbot: QtBot) -> Wanted:
    """Goes through all groups; returns what is to stand decided."""
    entries = list(window.review.model.entries)
    wanted: Wanted = {}
    for number, entry in enumerate(entries):
        first, second, *rest = entry.photo_ids
        match number % 5:
            case 1:  # keep only the second photo
                press(qtbot, KEY.Key_Right)
                press(qtbot, KEY.Key_O)
                wanted |= {first: TRASH, second: KEEP, **dict.fromkeys(rest, TRASH)}
            case 2:  # keep all
                press(qtbot, KEY.Key_K, SHIFT)
                wanted |= dict.fromkeys(entry.photo_ids, KEEP)
            case 3:  # keep the second one too
                press(qtbot, KEY.Key_Right)
                press(qtbot, KEY.Key_K)
                wanted[second] = KEEP
            case 4:  # toggle the second one, and change one's mind
                press(qtbot, KEY.Key_Right)
                press(qtbot, KEY.Key_Space)
                press(qtbot, KEY.Key_Delete)
                wanted[second] = TRASH
        press(qtbot, KEY.Key_A)
    return wanted


def decided(window: MainWindow) -> Wanted:
    photos = window.review.model.entries.photo_ids.tolist()
    rows = window.parts.library.catalog.photos.rows_by_id(photos)
    return {photo: row.decision for photo, row in rows.items() if row.decision is not None}


def test_500_groups_without_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    view = window.review.groups
    assert view.hasFocus(), "where a person starts"
    press(qtbot, KEY.Key_Home, CTRL)
    wanted = clear(window, qtbot)
    assert window.status.text.whole == "That was the last group."
    qtbot.waitUntil(lambda: decided(window) == wanted)
    standing = there(window.parts.review.review).groups.decision_state
    qtbot.waitUntil(lambda: bool(np.all(standing.looked_at)))
    steps = window.decisions.stack.count()
    assert steps == 2 * GROUPS, "in five groups none, one, one, one and two; and each was accepted"
    for _ in range(steps):
        press(qtbot, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: decided(window) == {})
    for _ in range(steps):
        press(qtbot, KEY.Key_Z, CTRL | SHIFT)
    qtbot.waitUntil(lambda: decided(window) == wanted)


def test_a_key_waits_for_what_it_is_about(window: MainWindow, qtbot: QtBot) -> None:
    model, view = window.review.model, window.review.groups
    press(qtbot, KEY.Key_End)
    last = model.entries[GROUPS - 1]
    assert model.group_at(GROUPS - 1) is None, "its details are not read yet"
    press(qtbot, KEY.Key_O)
    press(qtbot, KEY.Key_Home)
    assert view.currentIndex().row() == 0
    wanted = dict.fromkeys(last.photo_ids, TRASH) | {last.photo_ids[-1]: KEEP}
    qtbot.waitUntil(lambda: decided(window) == wanted)
