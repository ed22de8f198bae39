"""What came back stands where it stood; what follows one that went is what stood below it, in the table too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.browsing.table import Column, Pick
from app.paths import Paths, paths_under
from app.ui.groups.table_model import COLUMNS
from app.ui.window import MainWindow
from tests.ui.many import write_pairs

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PAIRS = 40


@pytest.fixture
def window(open_window: Callable[[Paths], MainWindow], tmp_path: Path, home_trash: Path, qtbot: QtBot) -> MainWindow:
    """A window on 40 pairs, those of the first take most space."""
    write_pairs(paths_under(tmp_path / "home"), PAIRS)
    opened = open_window(paths_under(tmp_path / "home"))
    qtbot.waitUntil(lambda: len(opened.review.model.entries) == PAIRS)
    opened.review.groups.setFocus()
    return opened


@pytest.fixture
def table(window: MainWindow, qtbot: QtBot) -> MainWindow:
    qtbot.keyClick(window.review.groups, KEY.Key_T, CTRL)
    qtbot.waitUntil(window.review.table.isVisible)
    return window


def go_to(window: MainWindow, position: int) -> None:
    window.review.groups.show_group(position)


def press(
    window: MainWindow, key: Qt.Key, left: int, qtbot: QtBot, modifier: Qt.KeyboardModifier | None = None
) -> None:
    """Presses a key where the keyboard is, and waits until so many groups are shown."""
    at = window.review.table.lines if window.review.as_table else window.review.groups
    qtbot.keyClick(at, key, modifier or Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == left)


def photos(window: MainWindow) -> list[int]:
    return [int(photo) for photo in window.review.model.entries.photo_ids.tolist()]


@pytest.mark.parametrize("position", [0, 17, PAIRS - 1])
@pytest.mark.parametrize("scanning", [False, True])
def test_a_group_comes_back_to_its_place(window: MainWindow, position: int, scanning: bool, qtbot: QtBot) -> None:
    view, before = window.review.groups, photos(window)
    window.review.set_indexing(scanning)
    go_to(window, position)
    own = before[2 * position : 2 * position + 2]
    press(window, KEY.Key_N, PAIRS - 1, qtbot)
    press(window, KEY.Key_Z, PAIRS, qtbot, CTRL)
    assert photos(window) == before
    qtbot.waitUntil(lambda: [view.photo_id_at(row) for row in view.selected_rows()] == own)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    assert window.status.text.whole == "“Not duplicates” is undone."


def test_what_comes_back_out_of_sight_is_said(window: MainWindow, qtbot: QtBot) -> None:
    view, search = window.review.groups, window.top.search
    go_to(window, 3)
    qtbot.keyClick(view, KEY.Key_K)
    press(window, KEY.Key_N, PAIRS - 1, qtbot)
    qtbot.keyClicks(search, "IMG_002")
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 10)
    qtbot.keyClick(search, KEY.Key_Return)
    looked_at = view.currentIndex().row()
    for step in ("Not duplicates", "Keep 1 photo"):
        qtbot.keyClick(view, KEY.Key_Z, CTRL)
        said = f"“{step}” is undone. What came back is not among the groups shown now."
        qtbot.waitUntil(lambda said=said: window.status.text.whole == said)  # type: ignore[misc]
    assert view.currentIndex().row() == looked_at


def test_without_the_filter_what_was_looked_at_stays_in_sight(window: MainWindow, qtbot: QtBot) -> None:
    view, search = window.review.groups, window.top.search
    qtbot.keyClicks(search, "IMG_003")
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 10)
    qtbot.keyClick(search, KEY.Key_Return)
    photo = view.photo_id_at(view.currentIndex().row())
    press(window, KEY.Key_X, PAIRS, qtbot, CTRL | SHIFT)
    assert view.photo_id_at(view.currentIndex().row()) == photo
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def sort_by_name_backwards(window: MainWindow) -> None:
    window.review.table.lines.sortByColumn(COLUMNS.index(Column.NAME), Qt.SortOrder.DescendingOrder)


def test_in_a_sorted_table_the_next_line_follows(table: MainWindow, qtbot: QtBot) -> None:
    lines, model = table.review.table.lines, table.review.table.model
    sort_by_name_backwards(table)
    lines.go_to_line(20)
    below, top = int(model.photo_ids()[22]), lines.verticalScrollBar().value()
    press(table, KEY.Key_N, PAIRS - 1, qtbot)
    assert lines.currentIndex().row() == 20
    assert int(model.photo_ids()[20]) == below
    assert lines.verticalScrollBar().value() == top
    lines.go_to_line(model.rowCount() - 1)
    press(table, KEY.Key_N, PAIRS - 2, qtbot)
    assert lines.currentIndex().row() == model.rowCount() - 1
    for _ in range(2):
        qtbot.keyClick(lines, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(table.review.model.entries) == PAIRS)


def test_in_a_sorted_table_accepting_goes_on_downwards(table: MainWindow, qtbot: QtBot) -> None:
    lines, model = table.review.table.lines, table.review.table.model
    sort_by_name_backwards(table)
    qtbot.keyClick(lines, KEY.Key_Home)
    for line in (2, 4, 6):
        qtbot.keyClick(lines, KEY.Key_A)
        assert lines.currentIndex().row() == line
    qtbot.keyClick(lines, KEY.Key_Up, CTRL)
    assert lines.currentIndex().row() == 4
    qtbot.mouseClick(table.review.table.copies, Qt.MouseButton.LeftButton)
    qtbot.keyClick(lines, KEY.Key_Home)
    qtbot.keyClick(lines, KEY.Key_A)
    assert lines.currentIndex().row() == 1, "of kept photos there are no lines"
    qtbot.keyClick(lines, KEY.Key_End)
    qtbot.keyClick(lines, KEY.Key_A)
    assert lines.currentIndex().row() == model.rowCount() - 1
    assert table.status.text.whole == "That was the last group."


def test_in_the_table_too_undo_goes_to_what_came_back(table: MainWindow, qtbot: QtBot) -> None:
    lines = table.review.table.lines
    next(action for action in table.review.table.menu.actions() if action.data() == Pick.SMALLEST).trigger()
    chosen = lines.photo_rows()
    qtbot.keyClick(lines, KEY.Key_K)
    qtbot.waitUntil(lambda: table.decisions.stack.count() == 1)
    lines.go_to_line(5)
    assert lines.photo_rows() == [5]
    qtbot.keyClick(lines, KEY.Key_Z, CTRL)
    assert len(chosen) == PAIRS
    assert lines.photo_rows() == chosen[:1], "of those of one group, as in the grid"
