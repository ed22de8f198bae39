"""The table: keys do what they do in the grid, rules select, and many photos are decided in one step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.core.browsing.table import Column, Pick
from app.core.types import DecidedBy, Proposal
from app.paths import Paths, paths_under
from app.ui.groups.table_model import COLUMNS
from app.ui.window import MainWindow
from tests.there import there
from tests.ui.conftest import wait_for_details
from tests.ui.many import write_pairs

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PAIRS = 400


@pytest.fixture
def window(open_window: Callable[[Paths], MainWindow], tmp_path: Path, home_trash: Path, qtbot: QtBot) -> MainWindow:
    """A window on 400 pairs, shown as a table."""
    write_pairs(paths_under(tmp_path / "home"), PAIRS)
    opened = open_window(paths_under(tmp_path / "home"))
    qtbot.waitUntil(lambda: len(opened.review.model.entries) == PAIRS)
    opened.review.groups.setFocus()
    qtbot.keyClick(opened.review.groups, KEY.Key_T, CTRL)
    qtbot.waitUntil(opened.review.table.isVisible)
    return opened


def text(window: MainWindow, line: int, column: Column | None) -> str:
    model = window.review.table.model
    return str(model.index(line, COLUMNS.index(column)).data() or "")


def test_a_wide_window_s_room_is_shared_until_a_column_has_a_width(window: MainWindow, qtbot: QtBot) -> None:
    lines = window.review.table.lines
    header, name, folder = lines.horizontalHeader(), COLUMNS.index(Column.NAME), COLUMNS.index(Column.FOLDER)
    window.resize(1280, 720)
    narrow = header.sectionSize(name), header.sectionSize(folder)
    window.resize(2560, 1440)
    qtbot.waitUntil(lambda: header.sectionSize(name) > 1.8 * narrow[0])
    assert header.sectionSize(folder) > 1.8 * narrow[1]
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: (header.sectionSize(name), header.sectionSize(folder)) == narrow)
    header.resizeSection(name, 333)
    window.resize(2560, 1440)
    qtbot.waitUntil(lambda: lines.width() > 2000)
    assert header.sectionSize(name) == 333


def pick(window: MainWindow, rule: Pick) -> None:
    next(action for action in window.review.table.menu.actions() if action.data() == rule).trigger()


def test_it_has_the_keyboard_and_its_keys_decide(window: MainWindow, qtbot: QtBot) -> None:
    lines, model = window.review.table.lines, window.review.table.model
    assert lines.hasFocus()
    assert model.rowCount() == 2 * PAIRS
    qtbot.waitUntil(lambda: text(window, 1, Column.NAME) == "IMG_0000.jpg")
    qtbot.keyClick(lines, KEY.Key_Home)
    qtbot.keyClick(lines, KEY.Key_Down)
    assert window.review.groups.currentIndex().row() == 1
    before = text(window, 1, Column.FATE)
    qtbot.keyClick(lines, KEY.Key_Space)
    qtbot.waitUntil(lambda: text(window, 1, Column.FATE) not in ("", before))
    qtbot.keyClick(lines, KEY.Key_K)
    qtbot.waitUntil(lambda: text(window, 1, Column.FATE) == "Keep")
    qtbot.keyClick(lines, KEY.Key_A)
    assert lines.currentIndex().row() == 2, "accepting goes on here too"
    qtbot.keyClick(lines, KEY.Key_Return)
    qtbot.waitUntil(window.compare.isVisible)
    qtbot.keyClick(window.compare, KEY.Key_Escape)
    qtbot.waitUntil(lambda: lines.hasFocus())
    qtbot.keyClick(lines, KEY.Key_T, CTRL)
    qtbot.waitUntil(window.review.groups.isVisible)
    qtbot.waitUntil(window.review.groups.hasFocus)


def test_differences_and_without_kept_photos(window: MainWindow, qtbot: QtBot) -> None:
    table = window.review.table
    qtbot.waitUntil(lambda: text(window, 1, Column.PIXELS) == "2016 × 1512")
    qtbot.mouseClick(table.differences, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: text(window, 1, Column.PIXELS) == "50 %")
    assert text(window, 1, Column.SIZE) == "", "as large as the kept one"
    assert text(window, 1, Column.NAME) == ""
    assert text(window, 0, Column.NAME) == "IMG_0000.jpg", "of the kept one all is told"
    qtbot.mouseClick(table.copies, Qt.MouseButton.LeftButton)
    assert table.model.rowCount() == PAIRS
    table.lines.sortByColumn(COLUMNS.index(Column.SIZE), Qt.SortOrder.AscendingOrder)
    assert table.model.photo_row(0) == 2 * PAIRS - 1, "the smallest comes first"


def test_a_rule_selects_and_one_key_decides_about_all_in_one_step(window: MainWindow, qtbot: QtBot) -> None:
    table, lines = window.review.table, window.review.table.lines
    pick(window, Pick.LARGEST)
    assert window.status.text.whole == f"{PAIRS} photos are selected."
    assert len(lines.photo_rows()) == PAIRS
    pick(window, Pick.INVERT)
    assert lines.photo_rows() == list(range(1, 2 * PAIRS, 2))
    qtbot.keyClick(lines, KEY.Key_K)
    photos = window.review.model.entries.photo_ids[1::2].tolist()

    def decided(wanted: Proposal) -> int:
        rows = window.parts.library.catalog.photos.rows_by_id(photos)
        return sum(row.decision is wanted and row.decided_by is DecidedBy.HAND for row in rows.values())

    qtbot.waitUntil(lambda: decided(Proposal.KEEP) == PAIRS)
    qtbot.keyClick(lines, KEY.Key_Delete)
    qtbot.waitUntil(lambda: decided(Proposal.TRASH) == PAIRS)
    assert window.decisions.stack.count() == 2
    for _ in range(2):
        qtbot.keyClick(lines, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: decided(Proposal.TRASH) + decided(Proposal.KEEP) == 0)
    assert table.isVisible()


def test_where_nothing_would_stay_each_photo_is_decided(window: MainWindow, qtbot: QtBot) -> None:
    lines = window.review.table.lines
    lines.selectAll()
    qtbot.keyClick(lines, KEY.Key_Delete)
    groups = there(window.parts.review.review).groups
    qtbot.waitUntil(lambda: groups.to_trash[0] == 2 * PAIRS)
    state = groups.decision_state
    assert all(state.of(row).by is DecidedBy.HAND for row in state.rows_of(groups.flat_ids.tolist()).values())


def test_it_is_remembered(
    open_window: Callable[[Paths], MainWindow], tmp_path: Path, home_trash: Path, qtbot: QtBot
) -> None:
    write_pairs(paths_under(tmp_path / "home"), 3)
    first = open_window(paths_under(tmp_path / "home"))
    qtbot.waitUntil(lambda: len(first.review.model.entries) == 3)
    wait_for_details(first, qtbot)
    first.actions_.table.trigger()
    first.close()
    second = open_window(paths_under(tmp_path / "home"))
    qtbot.waitUntil(second.review.table.isVisible)
    qtbot.waitUntil(second.review.table.lines.hasFocus)


def test_files_are_at_hand_before_their_details_are(window: MainWindow, qtbot: QtBot) -> None:
    lines, model = window.review.table.lines, window.review.model
    all_ = [f"/photos/{copy}/IMG_{number:04}.jpg" for number in range(PAIRS) for copy in (0, 1)]
    qtbot.keyClick(lines, KEY.Key_A, CTRL)
    qtbot.keyClick(lines, KEY.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text().split("\n") == all_
    assert window.status.text.whole == f"The paths of {2 * PAIRS} photos are copied."
    assert model.group_at(PAIRS // 2) is None, "nobody looked there"
    dragged = model.mimeData([model.index(row) for row in range(2 * PAIRS)])
    assert [url.toLocalFile() for url in dragged.urls()] == all_
    qtbot.keyClick(lines, KEY.Key_End)
    assert model.group_at(PAIRS - 1) is None
    qtbot.keyClick(lines, KEY.Key_Return, CTRL)
    assert window.status.text.whole == "The system has no viewer for this photo, or the photo is away."
    qtbot.keyClick(lines, KEY.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == all_[-1]
    assert window.status.text.whole == "The path of the photo is copied."
