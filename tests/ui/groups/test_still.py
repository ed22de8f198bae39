"""The view stands still: what goes, comes or is clicked does not move what is looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.core.browsing.filters import Sort
from app.core.catalog.contents import Described
from app.core.catalog.photos import FileStamp
from app.core.types import Content
from app.paths import Paths, paths_under
from app.ui.groups.view import GroupsView
from app.ui.window import MainWindow
from tests.ui.many import write_pairs

PAIRS = 120


@pytest.fixture
def view(open_window: Callable[[Paths], MainWindow], tmp_path: Path, qtbot: QtBot) -> GroupsView:
    """A window on pairs of copies, with the keyboard."""
    paths = paths_under(tmp_path)
    write_pairs(paths, PAIRS)
    window = open_window(paths)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == PAIRS)
    window.review.groups.setFocus()
    return window.review.groups


def go_to(view: GroupsView, position: int, qtbot: QtBot) -> None:
    """Goes to a group and waits until the details of it are there."""
    view.show_group(position)
    qtbot.waitUntil(lambda: view.photos.group_at(position) is not None)


def top_of(view: GroupsView, key: tuple[bool, int]) -> int:
    """Returns where a group stands in the window."""
    position = view.photos.position_of(key)
    assert position is not None
    return view.layout_.top(position) - view.verticalOffset()


def current_key(view: GroupsView) -> tuple[bool, int]:
    return view.photos.entries[view.photos.position_at(view.currentIndex().row())].key


@pytest.mark.parametrize("position", [0, 3, 60, PAIRS - 2])
def test_the_next_group_takes_the_place_of_one_that_is_dismissed(view: GroupsView, position: int, qtbot: QtBot) -> None:
    go_to(view, position, qtbot)
    keys = [entry.key for entry in view.photos.entries]
    for step in range(1, 1 + min(3, PAIRS - 1 - position)):
        gone, following = keys[position + step - 1], keys[position + step]
        before = top_of(view, gone)
        qtbot.waitUntil(lambda: view.photos.group_at(position) is not None)
        qtbot.keyClick(view, Qt.Key.Key_N)
        qtbot.waitUntil(lambda gone=gone: view.photos.position_of(gone) is None)  # type: ignore[misc]
        assert current_key(view) == following  # the next N is about what is seen now
        if position < PAIRS - 2:  # at the very end there is nothing below that could move up
            assert top_of(view, following) == max(0, before)


def test_many_that_go_at_once_leave_the_eye_where_it_is(view: GroupsView, qtbot: QtBot) -> None:
    go_to(view, 70, qtbot)
    entries, key = list(view.photos.entries), current_key(view)
    before = top_of(view, key)
    view.photos.set_entries(entries[:70:3] + entries[70:], 0, keep_order=True)  # more than are told one by one
    assert (current_key(view), top_of(view, key)) == (key, before)
    view.photos.set_entries(entries[:60] + entries[72:], 0, keep_order=True)
    assert current_key(view) == entries[72].key
    assert top_of(view, entries[72].key) == max(0, before)


def test_a_click_on_a_photo_at_the_edge_does_not_move_it(view: GroupsView, qtbot: QtBot) -> None:
    viewport = view.viewport()
    edge = viewport.height() - 6
    value = next(v for v in range(400, 2000, 7) if _row_below(view, v, edge) >= 0)
    view.verticalScrollBar().setValue(value)
    row = view.row_at(QPoint(60, edge))
    qtbot.waitUntil(lambda: view.photos.member_at(row) is not None)
    member = view.photos.member_at(row)
    assert member is not None
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(60, edge))
    qtbot.wait(700)  # longer than a double click takes, after which lists like to scroll
    assert view.verticalOffset() == value
    assert view.currentIndex().row() == row
    changed = view.photos.member_at(row)
    assert changed is not None
    assert changed.outcome is not member.outcome


def _row_below(view: GroupsView, value: int, edge: int) -> int:
    view.verticalScrollBar().setValue(value)
    row = view.row_at(QPoint(60, edge))
    return row if row >= 0 and view.visualRect(view.photos.index(row)).bottom() > view.viewport().height() + 40 else -1


def test_the_order_is_true_at_the_end_of_a_scan_and_the_eye_stays(
    view: GroupsView, tmp_path: Path, qtbot: QtBot
) -> None:
    window = view.window()
    assert isinstance(window, MainWindow)
    go_to(view, 50, qtbot)
    key, before = current_key(view), top_of(view, current_key(view))
    library, service = window.parts.library, window.parts.review
    window.indexing.running_changed.emit(True)
    with library.catalog.transaction():
        folder = library.catalog.folders.add(Path("/more"))
        content = Content(0, b"a new content 16", 90_000_000, "JPEG", 4032, 3024)
        (one,) = library.catalog.contents.add([Described(content, _vector())], "none")
        stamps = [FileStamp(Path(f"/more/{n}.jpg"), content.size, 1, 1, 9000 + n) for n in (0, 1)]
        library.catalog.photos.add(folder, [(stamp, one) for stamp in stamps])
    service.refresh()
    qtbot.waitUntil(lambda: len(view.photos.entries) == PAIRS + 1)
    assert (current_key(view), top_of(view, key)) == (key, before)
    assert view.photos.entries[PAIRS].photo_ids[0] > 2 * PAIRS  # while it runs, what is new comes last
    window.indexing.running_changed.emit(False)
    service.refresh()
    service.refresh()  # asked for again meanwhile
    qtbot.waitUntil(lambda: view.photos.entries[0].photo_ids[0] > 2 * PAIRS)
    assert window.parts.browse.sort is Sort.SPACE
    assert (current_key(view), top_of(view, key)) == (key, before)


def _vector() -> NDArray[np.float32]:
    return np.zeros(4, np.float32)
