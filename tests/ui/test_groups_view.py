"""The groups' view on a catalog of many groups: it keeps its place, and looks only at what is visible."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.core.catalog.contents import Described
from app.core.catalog.photos import FileStamp
from app.core.library import Library
from app.core.types import Content
from app.paths import Paths, paths_under
from app.ui.groups.view import GroupsView
from app.ui.window import MainWindow

GROUPS = 2000


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Paths:
    """A library of 2,000 groups of identical photos, 2 to 7 each."""
    paths = paths_under(tmp_path_factory.mktemp("many"))
    rng, vector = np.random.default_rng(1), np.zeros(4, np.float32)
    with Library.open(paths) as library, library.catalog.transaction():
        folder = library.catalog.folders.add(Path("/photos"))
        library.catalog.folders.note_scan(folder, 1, 1.0)
        contents = [Content(0, n.to_bytes(16, "big"), 3_000_000 - n, "JPEG", 4032, 3024) for n in range(GROUPS)]
        ids = library.catalog.contents.add([Described(content, vector) for content in contents], "none")
        stamps = [
            (FileStamp(Path(f"/photos/{copy}/IMG_{number:04}.jpg"), 3_000_000 - number, 1, 1, 10 * number + copy), one)
            for number, one in enumerate(ids)
            for copy in range(int(rng.integers(2, 8)))
        ]
        library.catalog.photos.add(folder, stamps)
        target = io.BytesIO()
        Image.new("RGB", (320, 240), "#3070b0").save(target, "JPEG")
        library.thumbnails.put_many((one, target.getvalue()) for one in ids)
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
    assert len(view.photos._details) < 20
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    settle(view, qtbot)
    assert visible(view)[0] > 500
    assert len(view.photos._details) < 40


def test_the_window_keeps_its_place_when_groups_come_and_go_above(view: GroupsView, qtbot: QtBot) -> None:
    view.verticalScrollBar().setValue(view.layout_.top(100) + 30)
    entries = list(view.photos.entries)
    view.photos.set_entries(entries[40:], 0, keep_order=False)
    assert view.verticalOffset() == view.layout_.top(60) + 30
    view.photos.set_entries(entries, 0, keep_order=False)
    assert view.verticalOffset() == view.layout_.top(100) + 30


def test_a_new_width_keeps_the_place_too(view: GroupsView, qtbot: QtBot) -> None:
    view.verticalScrollBar().setValue(view.layout_.top(500))
    before = view.layout_.columns
    view.window().resize(1600, 900)
    qtbot.waitUntil(lambda: view.layout_.columns > before)
    assert visible(view)[0] == 500


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
