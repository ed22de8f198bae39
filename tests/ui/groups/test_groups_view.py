"""The groups' view on a catalog of many groups: it keeps its place, and looks only at what is visible."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.core.types import Group
from app.paths import Paths, paths_under
from app.ui.groups.header import Link
from app.ui.groups.view import GroupsView
from app.ui.window import MainWindow
from app.words import photo_words
from tests.ui.many import write_groups

GROUPS = 2000


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Paths:
    """A library of 2,000 groups of identical photos, 2 to 7 each."""
    paths = paths_under(tmp_path_factory.mktemp("many"))
    write_groups(paths, GROUPS)
    return paths


@pytest.fixture
def view(open_window: Callable[[Paths], MainWindow], many: Paths, qtbot: QtBot) -> GroupsView:
    window = open_window(many)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == GROUPS)
    window.review.groups.show_group(0)  # an earlier test's place is remembered
    return window.review.groups


def settle(view: GroupsView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(view.photos._details.get(view.photos.entries[p].key) for p in visible(view)))


def visible(view: GroupsView) -> range:
    top = view.verticalOffset()
    return view.layout_.groups_between(top, top + view.viewport().height())


def test_only_what_is_visible_is_asked_for(view: GroupsView, qtbot: QtBot) -> None:
    settle(view, qtbot)
    assert len(view.photos._details) < 30
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    settle(view, qtbot)
    assert visible(view)[0] > 500
    assert len(view.photos._details) < 60


def test_the_window_keeps_its_place_when_groups_come_and_go_above(view: GroupsView, qtbot: QtBot) -> None:
    view.verticalScrollBar().setValue(view.layout_.top(100) + 30)
    entries = list(view.photos.entries)
    first = visible(view)[0]
    view.photos.set_entries(entries[40:], 0, keep_order=False)
    assert view.verticalOffset() == view.layout_.top(first - 40) + 30
    first = visible(view)[0] + 40
    view.photos.set_entries(entries, 0, keep_order=False)
    assert view.verticalOffset() == view.layout_.top(first) + 30


def test_a_new_width_keeps_the_place_too(view: GroupsView, qtbot: QtBot) -> None:
    view.verticalScrollBar().setValue(view.layout_.top(500))
    before, first = view.layout_.columns, visible(view)[0]
    view.window().resize(1600, 900)
    qtbot.waitUntil(lambda: view.layout_.columns > before)
    assert first in view.layout_.beside(visible(view)[0])


def test_keys_follow_the_lines(view: GroupsView, qtbot: QtBot) -> None:
    model = view.photos
    position = next(p for p, e in enumerate(model.entries) if len(e.photo_ids) > view.layout_.columns)
    view.setCurrentIndex(model.index(model.row_of(position, 1)))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == min(
        model.row_of(position, 1 + view.layout_.columns), model.row_of(position + 1) - 1
    )
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert model.position_at(view.currentIndex().row()) == position
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def test_a_box_selects_what_it_touches(view: GroupsView, qtbot: QtBot) -> None:
    first, second = (view.visualRect(view.photos.index(row)) for row in (0, 1))
    box = QRect(first.center(), second.center())
    view.setSelection(box, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert view.selected_rows() == [0, 1]


def test_screen_readers_are_told_every_photo(view: GroupsView, qtbot: QtBot) -> None:
    settle(view, qtbot)
    spoken = QAccessible.queryAccessibleInterface(view)
    assert spoken.text(QAccessible.Text.Name) == "Groups of photos"
    assert spoken.childCount() == view.photos.rowCount()
    assert spoken.child(0).text(QAccessible.Text.Name).startswith("IMG_")


def longest(view: GroupsView) -> int:
    """Makes the window narrow, and returns the position of a group that has many lines then."""
    view.window().resize(760, 600)
    entries = view.photos.entries
    return next(p for p in range(10, GROUPS) if len(entries[p].photo_ids) == 7)


def test_the_title_stays_while_its_photos_pass_below_it(view: GroupsView, qtbot: QtBot) -> None:
    position = longest(view)
    qtbot.waitUntil(lambda: view.layout_.columns == 2)  # two stand side by side at the least
    header = view.layout_.measures.header
    view.verticalScrollBar().setValue(view.layout_.top(position))
    assert view.layout_.pinned(view.verticalOffset()) is None  # the title's own place is to be seen
    view.verticalScrollBar().setValue(view.layout_.tile(position, 4).top() - 10)
    settle(view, qtbot)
    pinned = view.layout_.pinned(view.verticalOffset())
    assert pinned is not None
    assert pinned[0] == position
    assert pinned[1].top() == view.verticalOffset()
    end = view.layout_.bottom(position) - view.layout_.measures.after
    last = view.layout_.pinned(end - header // 2)
    assert last is not None
    assert last[1].bottom() + 1 == end  # pushed out by the end of its photos


def test_the_title_that_stays_is_clicked_and_hides_no_photo_from_the_keyboard(view: GroupsView, qtbot: QtBot) -> None:
    position = longest(view)
    qtbot.waitUntil(lambda: view.layout_.columns < 3)
    model, viewport = view.photos, view.viewport()
    view.show_group(position)
    settle(view, qtbot)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    assert model.position_at(view.currentIndex().row()) == position
    assert view.visualRect(view.currentIndex()).top() >= view.layout_.measures.header
    view.verticalScrollBar().setValue(view.layout_.tile(position, 4).top() - 10)
    settle(view, qtbot)
    group = model.group_at(position)
    assert group is not None
    before = [member.decision for member in group.members]
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(viewport.width() // 2, 4))
    group = model.group_at(position)
    assert group is not None
    assert [member.decision for member in group.members] == before  # no photo below the title was meant
    pinned = view.layout_.pinned(view.verticalOffset())
    assert pinned is not None
    links = dict(view._headers.links(pinned[1].translated(0, -view.verticalOffset()), group))
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=links[Link.KEEP_ALL].center())
    qtbot.waitUntil(lambda: not any(photo_words.goes(m) for m in shown_group(view, position).members))
    window = view.window()
    assert isinstance(window, MainWindow)
    window.decisions.stack.undo()


def shown_group(view: GroupsView, position: int) -> Group:
    group = view.photos.group_at(position)
    assert group is not None
    return group
