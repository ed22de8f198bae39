"""What a search or a filter finds is gone to, selected and marked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.ui.window import MainWindow
from tests.ui.conftest import row_named, wait_for_details

CTRL = Qt.KeyboardModifier.ControlModifier


def marked(window: MainWindow) -> set[str]:
    view = window.review.groups
    return {str(view.photos.index(row).data()) for row in range(view.photos.rowCount()) if view._look(row, None).hit}


def test_a_search_goes_to_its_first_hit_and_marks_all_hits(window: MainWindow, qtbot: QtBot) -> None:
    view, model = window.review.groups, window.review.model
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.top.search, "small")
    qtbot.waitUntil(lambda: len(model.entries) == 1)
    wait_for_details(window, qtbot)
    assert view.currentIndex().row() == row_named(model, "night small.jpg")
    assert view.selected_rows() == [view.currentIndex().row()]
    assert marked(window) == {"night small.jpg"}
    said = QAccessible.queryAccessibleInterface(view).child(view.currentIndex().row()).text(QAccessible.Text.Name)
    assert str(model.index(view.currentIndex().row()).data(Qt.ItemDataRole.AccessibleTextRole)).endswith(
        "It is what you look for."
    ), said
    qtbot.keyClick(window.top.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(model.entries) == 3)
    assert view.currentIndex().row() == row_named(model, "night small.jpg"), "what was found stays in sight"
    assert marked(window) == set()


def test_filters_mark_the_photos_they_are_after(window: MainWindow, qtbot: QtBot) -> None:
    filters, model = window.review.filters, window.review.model
    filters.set_open(True)
    qtbot.waitUntil(lambda: "greyscale" in filters.edits._made)
    qtbot.mouseClick(filters.edits.chip("greyscale"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(model.entries) == 1)
    wait_for_details(window, qtbot)
    assert marked(window) == {"tulips grey.jpg"}
    assert window.review.groups.currentIndex().row() == row_named(model, "tulips grey.jpg")
    qtbot.mouseClick(filters.edits.chip("greyscale"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(model.entries) == 3)
    qtbot.mouseClick(filters.unreviewed, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(model.entries) == 3)
    assert marked(window) == set(), "whole groups are looked for"
