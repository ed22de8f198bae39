"""All groups of a pattern are decided at once, by key and click, in one step; a folder's side becomes a rule."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from app.core.types import Kind
from app.paths import Paths, paths_under
from app.ui.patterns.model import PatternRole
from app.ui.patterns.panel import PatternDelegate
from app.ui.window import MainWindow
from tests.there import there
from tests.ui.many import write_pairs

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PAIRS = 60


@pytest.fixture
def window(open_window: Callable[[Paths], MainWindow], tmp_path: Path, qtbot: QtBot) -> MainWindow:
    write_pairs(paths_under(tmp_path), PAIRS)
    opened = open_window(paths_under(tmp_path))
    qtbot.waitUntil(lambda: len(opened.review.model.entries) == PAIRS)
    opened.activateWindow()
    opened.review.groups.setFocus()
    return opened


def open_panel(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, KEY.Key_A, CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.patterns.panel.model.rowCount() > 0)


def test_words_of_all_patterns_stand_below_each_other(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    model = QStandardItemModel()
    for groups in (1, 3, 4):
        item = QStandardItem("Copies: resized")
        item.setData(tuple((content, content) for content in range(groups)), PatternRole.SAMPLES)
        model.appendRow(item)
    begun: list[int] = []
    monkeypatch.setattr(PatternDelegate, "_texts", lambda _self, _painter, area, _index: begun.append(area.left()))
    view = QListView()
    qtbot.addWidget(view)
    view.setItemDelegate(PatternDelegate(window.parts.theme, window.parts.thumbnails, view))
    view.setModel(model)
    view.resize(1600, 400)
    view.grab()
    assert len(begun) == 3
    assert len(set(begun)) == 1


def test_the_line_above_keeps_its_height_while_patterns_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    before = window.review.bar.height()
    open_panel(window, qtbot)
    assert not window.review.bar.accept.isVisible()
    there(window.review.layout()).activate()
    assert window.review.bar.height() == before


def seen(window: MainWindow) -> int:
    return int(there(window.parts.review.review).groups.decision_state.looked_at.sum())


def test_a_pattern_is_accepted_and_taken_back_in_one_step(window: MainWindow, qtbot: QtBot) -> None:
    open_panel(window, qtbot)
    panel = window.patterns.panel
    assert panel.list.hasFocus()
    assert panel.model.index(0).data() == "Copies: resized"
    pattern = there(panel.current)
    assert len(pattern.numbers) == PAIRS
    assert len(panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).split(". ")) >= 2
    qtbot.keyClick(panel.list, KEY.Key_A)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 0)
    assert panel.message.isVisible()
    assert seen(window) == 2 * PAIRS
    assert window.status.text.whole == f"{PAIRS} groups are accepted. Undo takes it back."
    assert window.decisions.stack.count() == 1
    qtbot.keyClick(window, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: seen(window) == 0)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    qtbot.keyClick(window, KEY.Key_Z, CTRL | SHIFT)
    qtbot.waitUntil(lambda: seen(window) == 2 * PAIRS)
    rows = window.parts.library.catalog.photos.rows_by_id(window.review.model.entries.photo_ids.tolist())
    assert all(row.looked_at for row in rows.values())


def test_twenty_at_random_stand_for_all(window: MainWindow, qtbot: QtBot) -> None:
    open_panel(window, qtbot)
    qtbot.keyClick(window.patterns.panel.list, KEY.Key_R)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 20)
    assert window.review.stack.currentWidget() is window.review.groups
    assert window.review.groups.hasFocus()
    assert window.review.bar.clear.isVisible()
    qtbot.mouseClick(window.review.bar.clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == PAIRS)


def test_all_of_a_pattern_can_be_kept(window: MainWindow, qtbot: QtBot) -> None:
    open_panel(window, qtbot)
    panel = window.patterns.panel
    qtbot.mouseClick(panel.keep, Qt.MouseButton.LeftButton)
    ids = window.review.model.entries.photo_ids.tolist()
    photos = window.parts.library.catalog.photos
    qtbot.waitUntil(lambda: all(row.decision == "keep" for row in photos.rows_by_id(ids).values()))
    qtbot.keyClick(window, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: not any(row.decision for row in photos.rows_by_id(ids).values()))


def test_what_the_hand_decided_is_no_part_of_accepting(window: MainWindow, qtbot: QtBot) -> None:
    view = window.review.groups
    qtbot.waitUntil(lambda: window.review.model.group_at(0) is not None)
    qtbot.keyClick(view, KEY.Key_Right)
    qtbot.keyClick(view, KEY.Key_Delete)
    open_panel(window, qtbot)
    panel = window.patterns.panel
    qtbot.waitUntil(lambda: panel.current is not None and len(panel.current.exceptions) == 1)
    qtbot.keyClick(panel.list, KEY.Key_A)
    qtbot.waitUntil(lambda: panel.current is not None and len(panel.current.numbers) == 1)
    assert seen(window) == 2 * (PAIRS - 1)
    qtbot.keyClick(panel.list, KEY.Key_A)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 1)
    assert window.status.text.whole == "Each of these groups wants a look of its own."
    assert seen(window) == 2 * (PAIRS - 1)


def test_a_folders_side_becomes_a_rule(window: MainWindow, qtbot: QtBot) -> None:
    open_panel(window, qtbot)
    panel, store = window.patterns.panel, window.parts.library.settings_store
    qtbot.mouseClick(panel.modes.button(1), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1 and panel.rules[0].isVisible())
    assert panel.model.index(0).data() == "“0” and “1”"
    assert panel.rules[1].text() == "Always keep from “1”"
    with qtbot.waitSignal(window.parts.review.reviewed):
        qtbot.mouseClick(panel.rules[1], Qt.MouseButton.LeftButton)
    assert store.settings.preferred == ("/photos/1",)
    qtbot.waitUntil(lambda: window.decisions.stack.count() == 1)
    with qtbot.waitSignal(window.parts.review.reviewed):
        qtbot.keyClick(window, KEY.Key_Z, CTRL)
    assert not store.settings.preferred


def test_keys_for_groups_rest_while_patterns_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    open_panel(window, qtbot)
    panel = window.patterns.panel
    panel.look.setFocus()
    for key in (KEY.Key_N, KEY.Key_K, KEY.Key_Delete, KEY.Key_O):
        qtbot.keyClick(panel.look, key)
    assert window.decisions.stack.count() == 0
    window.top.choose(Kind.SIMILAR)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 0)
    panel.list.setFocus()
    window.top.choose(None)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    panel.list.setFocus()
    qtbot.keyClick(panel.list, KEY.Key_Escape)
    assert window.review.groups.hasFocus()
    qtbot.keyClick(window.review.groups, KEY.Key_O)
    qtbot.waitUntil(lambda: window.decisions.stack.count() == 1)
