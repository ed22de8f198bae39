"""Small groups side by side, large ones folded; all of it by key and click, also where one reads from the right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import Paths, paths_under
from app.ui.groups.layout import GroupLayout, Measures
from app.ui.groups.view import GroupsView
from app.ui.window import MainWindow
from app.words import photo_words
from tests.there import there
from tests.ui.many import write_copies, write_pairs

KEY = Qt.Key
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
Open = Callable[[Paths], MainWindow]


@pytest.mark.parametrize("mirrored", [False, True])
def test_no_two_photos_share_a_place_and_every_place_is_found_again(mirrored: bool) -> None:
    sizes = np.random.default_rng(3).integers(1, 9, 400)
    layout = GroupLayout(sizes, 1300, Measures(16, 40, 200, 220, 4, 8, 20), mirrored=mirrored)
    taken = []
    for position, size in enumerate(sizes.tolist()):
        header = layout.header(position)
        assert 16 <= header.left() <= header.right() <= 1300 - 16
        for number in range(size):
            tile = layout.tile(position, number)
            assert 16 <= tile.left() <= tile.right() <= 1300 - 16
            centre = tile.center()
            assert position in layout.groups_between(centre.y(), centre.y() + 1)
            assert layout.photo_at(position, size, centre.x(), centre.y()) == number
            taken.append((tile.top(), tile.left()))
        if position:
            assert layout.top(position) >= layout.top(position - 1)
    assert len(set(taken)) == len(taken)
    assert max(len(layout.beside(p)) for p in range(400)) >= 3


def test_nine_pairs_are_seen_at_once(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    write_pairs(paths_under(tmp_path), 60)
    window = open_window(paths_under(tmp_path))
    window.resize(1920, 1080 - 40)  # less the bar with its title
    view = window.review.groups
    qtbot.waitUntil(lambda: len(view.photos.entries) == 60 and view.width() > 1400)
    view.verticalScrollBar().setValue(0)
    height = view.viewport().height()
    whole = [p for p in range(60) if view.layout_.tile(p, 0).bottom() <= height]
    assert len(whole) >= 9, (height, view.layout_.measures)


def test_arrows_go_where_they_point(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    write_pairs(paths_under(tmp_path), 30)
    view = open_window(paths_under(tmp_path)).review.groups
    qtbot.waitUntil(lambda: len(view.photos.entries) == 30)
    view.setFocus()
    beside = view.layout_.beside(0)
    assert len(beside) == 2, "two pairs stand side by side in a window of the usual size"
    qtbot.keyClick(view, KEY.Key_Right)
    qtbot.keyClick(view, KEY.Key_Right)
    assert view.currentIndex().row() == 2, "on to the pair beside it"
    before = view.visualRect(view.currentIndex())
    qtbot.keyClick(view, KEY.Key_Down)
    assert view.visualRect(view.currentIndex()).center().x() == before.center().x()
    assert view.photos.position_at(view.currentIndex().row()) == 3
    qtbot.keyClick(view, KEY.Key_Up)
    assert view.currentIndex().row() == 2


@pytest.fixture
def pile(open_window: Open, tmp_path: Path, qtbot: QtBot) -> GroupsView:
    """A group of 33 copies, and some of two."""
    write_copies(paths_under(tmp_path), [33, 2, 2, 2])
    view = open_window(paths_under(tmp_path)).review.groups
    qtbot.waitUntil(lambda: len(view.photos.entries) == 4)
    qtbot.waitUntil(lambda: view.photos.group_at(0) is not None)
    view.setFocus()
    view.show_group(0)
    return view


def decided(view: GroupsView) -> int:
    return sum(member.decision is not None for member in there(view.photos.group_at(0)).members)


def test_a_large_group_is_folded_and_opens_by_key(pile: GroupsView, qtbot: QtBot) -> None:
    assert pile.layout_.size(0) == 2
    qtbot.keyClick(pile, KEY.Key_Right)
    assert pile.stands_for_many(pile.currentIndex().row())
    assert pile.selected_rows() == []
    for key in (KEY.Key_Delete, KEY.Key_K, KEY.Key_O, KEY.Key_M, KEY.Key_N, KEY.Key_S, KEY.Key_Space):
        qtbot.keyClick(pile, key)
        assert pile.layout_.size(0) == 33, "what is meant is shown first"
        assert decided(pile) == 0
        qtbot.keyClick(pile, KEY.Key_E)
        assert pile.layout_.size(0) == 2
        assert pile.currentIndex().row() in (0, 1)
        pile.setCurrentIndex(pile.photos.index(1))
    window = pile.window()
    assert isinstance(window, MainWindow)
    assert len(pile.photos.entries) == 4
    assert window.decisions.stack.count() == 0
    qtbot.keyClick(pile, KEY.Key_Right)
    assert pile.photos.position_at(pile.currentIndex().row()) == 1, "what is hidden is stepped over"


def test_a_click_opens_it_and_decides_nothing(pile: GroupsView, qtbot: QtBot) -> None:
    spot = pile.visualRect(pile.photos.index(1)).center()
    qtbot.mouseClick(pile.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert pile.layout_.size(0) == 33
    assert decided(pile) == 0
    group = there(pile.photos.group_at(0))
    assert photo_words.going(1) == "1 goes"
    assert photo_words.staying(2) == "2 stay"
    assert len(group.members) == 33


def test_going_to_a_hidden_photo_opens_its_group(pile: GroupsView) -> None:
    photo = pile.photos.entries[0].photo_ids[20]
    pile.go_to_photo(photo, 0)
    assert pile.photo_id_at(pile.currentIndex().row()) == photo
    assert pile.layout_.size(0) == 33


@pytest.fixture
def from_the_right(application: QApplication) -> Iterator[None]:
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("from_the_right")
def test_where_one_reads_from_the_right_groups_begin_there(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    write_pairs(paths_under(tmp_path), 30)
    view = open_window(paths_under(tmp_path)).review.groups
    qtbot.waitUntil(lambda: view.photos.group_at(0) is not None)
    view.setFocus()
    assert view.visualRect(view.photos.index(0)).right() > view.viewport().width() - 40
    qtbot.keyClick(view, KEY.Key_Left)
    assert view.currentIndex().row() == 1
    links = view._headers.links(view.layout_.header(0), view.photos.group_at(0))
    assert links
    header = view.layout_.header(0)
    assert all(header.left() <= place.left() and place.right() < header.center().x() + 60 for _, place in links)


def test_two_columns_in_the_smallest_window(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    write_pairs(paths_under(tmp_path), 10)
    window = open_window(paths_under(tmp_path))
    window.resize(window.minimumSize())
    view = window.review.groups
    qtbot.waitUntil(lambda: len(view.photos.entries) == 10 and view.width() < 600)
    assert view.layout_.columns == 2


def test_folded_again_all_of_it_is_in_sight(pile: GroupsView, qtbot: QtBot) -> None:
    pile.setFocus()
    qtbot.keyClick(pile, KEY.Key_E)
    for _ in range(3):
        qtbot.keyClick(pile, KEY.Key_PageDown)
    assert pile.verticalScrollBar().value() > 0
    qtbot.keyClick(pile, KEY.Key_E)
    assert pile.currentIndex().row() == 0
    assert pile.viewport().rect().contains(pile.visualRect(pile.currentIndex()))


def test_what_was_looked_at_last_side_by_side_is_in_sight_afterwards(pile: GroupsView, qtbot: QtBot) -> None:
    window = pile.window()
    assert isinstance(window, MainWindow)
    pile.setFocus()
    qtbot.keyClick(pile, KEY.Key_Return)
    qtbot.waitUntil(window.compare.isVisible)
    for _ in range(20):
        qtbot.keyClick(window.compare, KEY.Key_PageDown)
    qtbot.keyClick(window.compare, KEY.Key_Escape)
    qtbot.waitUntil(pile.isVisible)
    assert pile.currentIndex().row() >= 20
    assert pile.viewport().rect().contains(pile.visualRect(pile.currentIndex()).center())


def test_a_very_large_group_is_dismissed_by_its_matches_and_comes_back(
    open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    write_copies(paths_under(tmp_path), [400, 2])
    window = open_window(paths_under(tmp_path))
    view, verdicts = window.review.groups, window.parts.library.catalog.verdicts
    qtbot.waitUntil(lambda: view.photos.group_at(0) is not None)
    view.setFocus()
    for key, modifier, groups, pairs in ((KEY.Key_N, NONE, 1, 399), (KEY.Key_Z, CTRL, 2, 0)):
        qtbot.keyClick(view, key, modifier)
        qtbot.waitUntil(lambda groups=groups: len(view.photos.entries) == groups)  # type: ignore[misc]
        assert len(verdicts.dismissed()) == pairs
