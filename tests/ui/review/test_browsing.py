"""Searching, filtering, sorting, and what is remembered of it, as a person does it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.core.browsing.filters import Filter, Sort
from app.core.settings import load_settings
from app.core.types import EditName, Kind
from app.paths import Paths
from app.ui.window import MainWindow
from tests.there import there
from tests.ui.conftest import row_named, wait_for_details

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def keepers(window: MainWindow) -> list[str]:
    model = window.review.model
    groups = [model.group_at(position) for position in range(len(model.entries))]
    return [group.keeper.photo.path.name for group in groups if group is not None]


def test_search_by_name_with_keys(window: MainWindow, qtbot: QtBot) -> None:
    view, field = window.review.groups, window.top.search
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_F, CTRL)
    assert field.hasFocus()
    qtbot.keyClicks(field, "night")
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 1)
    qtbot.waitUntil(lambda: keepers(window) == ["night.jpg"])
    assert window.review.bar.text.text() == "1 of 3 groups shown"
    assert window.review.bar.clear.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_F, CTRL)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 3)
    assert view.hasFocus()
    assert window.review.bar.text.text() == "3 groups"
    assert window.status.move_button.text() == "Move 2 photos to the trash…"


def test_nothing_found_offers_to_clear(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.top.search, "no such photo")
    qtbot.waitUntil(lambda: window.review.model.rowCount() == 0)
    assert window.review.message.title.text() == "Nothing agrees with the filters"
    assert window.review.message.text.text() == "3 groups are hidden by them."
    cross = there(window.top.search.findChild(QToolButton))
    qtbot.waitUntil(lambda: cross.property("opacity") == 1)
    qtbot.mouseClick(window.review.message.act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 3)
    assert window.top.search.text() == ""
    qtbot.waitUntil(lambda: cross.property("opacity") == 0)  # nothing is left to be cleared


def test_filters_offer_what_there_is(window: MainWindow, qtbot: QtBot) -> None:
    filters = window.review.filters
    view = window.review.groups
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_L, CTRL | SHIFT)
    assert filters.body.isVisible()
    qtbot.waitUntil(lambda: EditName.GREYSCALE in filters.edits._made)
    assert EditName.CROPPED not in filters.edits._made
    qtbot.mouseClick(filters.edits.chip(EditName.GREYSCALE), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 1)
    qtbot.waitUntil(lambda: keepers(window) == ["tulips.jpg"])
    assert "Filters (1)" in filters.header.text()
    qtbot.mouseClick(window.review.bar.clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 3)
    assert not filters.edits.chosen
    filters.file_size.setCurrentIndex(5)
    qtbot.waitUntil(lambda: not window.review.model.rowCount())
    filters.file_size.setCurrentIndex(0)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 3)


def test_reviewed_groups_go_from_the_filter(window: MainWindow, qtbot: QtBot) -> None:
    view, filters = window.review.groups, window.review.filters
    filters.set_open(True)
    view.setFocus()
    view.setCurrentIndex(window.review.model.index(0))
    first = keepers(window)[0]
    qtbot.keyClick(view, Qt.Key.Key_A)
    standing = there(window.parts.review.review).groups.decision_state
    qtbot.waitUntil(lambda: int(standing.looked_at.sum()) == 2)
    qtbot.mouseClick(filters.unreviewed, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 2)
    wait_for_details(window, qtbot)
    assert first not in keepers(window)


def test_the_current_photo_stays_when_groups_come_and_go(window: MainWindow, qtbot: QtBot) -> None:
    view, model = window.review.groups, window.review.model
    row = row_named(model, "tulips grey.jpg")
    photo = view.photo_id_at(row)
    view.setCurrentIndex(model.index(row))
    qtbot.keyClicks(window.top.search, "tulips grey")
    qtbot.waitUntil(lambda: len(model.entries) == 1)
    assert view.photo_id_at(view.currentIndex().row()) == photo
    window.actions_.clear_filters.trigger()
    qtbot.waitUntil(lambda: len(model.entries) == 3)
    assert view.photo_id_at(view.currentIndex().row()) == photo


def test_groups_are_sorted(window: MainWindow, qtbot: QtBot) -> None:
    sort = window.review.bar.sort
    sort.setFocus()
    before = keepers(window)
    qtbot.keyClick(sort, Qt.Key.Key_End)
    sort.activated.emit(sort.currentIndex())
    assert window.parts.browse.sort is Sort.LEAST_SURE
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 3)
    wait_for_details(window, qtbot)
    assert sorted(keepers(window)) == sorted(before)


def test_everything_is_remembered(open_window: Callable[[Paths], MainWindow], scanned: Paths, qtbot: QtBot) -> None:
    first = open_window(scanned)
    qtbot.waitUntil(lambda: len(first.review.model.entries) == 3)
    wait_for_details(first, qtbot)
    first.review.filters.set_open(True)
    qtbot.waitUntil(lambda: bool(first.review.filters.formats._made))
    qtbot.mouseClick(first.review.filters.formats.chip("JPEG"), Qt.MouseButton.LeftButton)
    first.review.bar.sort.setCurrentIndex(3)
    first.review.bar.sort.activated.emit(3)
    qtbot.mouseClick(first.top.queues.button(2), Qt.MouseButton.LeftButton)
    first.actions_.zoom_in.trigger()
    qtbot.waitUntil(lambda: len(first.review.model.entries) == 2)
    wait_for_details(first, qtbot)
    row = row_named(first.review.model, "tulips grey.jpg")
    first.review.groups.setCurrentIndex(first.review.model.index(row))
    photo, width = first.review.groups.photo_id_at(row), first.review.groups.picture_width
    first.close()
    second = open_window(scanned)
    qtbot.waitUntil(lambda: len(second.review.model.entries) == 2)
    assert second.review.queue is Kind.COPY
    assert second.top.queues.current == 2
    assert second.parts.browse.filter == Filter(formats=frozenset({"JPEG"}))
    assert second.parts.browse.sort is Sort.PHOTOS
    assert second.review.bar.sort.currentData() == Sort.PHOTOS
    assert second.review.filters.body.isVisible()
    assert second.review.groups.picture_width == width
    view = second.review.groups
    assert view.photo_id_at(view.currentIndex().row()) == photo


def test_the_total_says_that_it_means_all_groups(window: MainWindow, qtbot: QtBot) -> None:
    before = window.status.move_button.text()
    qtbot.keyClicks(window.top.search, "night")
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 1)
    assert window.status.total.text().endswith("in all groups, also those not shown")
    assert window.status.move_button.text() == before
    qtbot.keyClick(window.top.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "in all groups" not in window.status.total.text())


def test_the_slider_asks_for_more_alike_shots(window: MainWindow, qtbot: QtBot) -> None:
    slide(window, qtbot)
    assert window.parts.review.similarity == 0.1
    qtbot.waitUntil(lambda: load_settings(window.parts.library.paths.settings).similarity == 0.1)


def test_the_slider_stands_where_it_was_after_a_restart(
    open_window: Callable[[Paths], MainWindow], scanned: Paths, qtbot: QtBot
) -> None:
    window = open_window(scanned)
    slide(window, qtbot)
    window.close()
    again = open_window(scanned)
    assert again.parts.library is not window.parts.library
    assert again.review.bar.similarity.value() == 10
    assert again.parts.review.similarity == again.parts.library.settings.similarity == 0.1


def slide(window: MainWindow, qtbot: QtBot) -> None:
    """Moves the slider by a key."""
    qtbot.mouseClick(window.top.queues.button(3), Qt.MouseButton.LeftButton)
    slider = window.review.bar.similarity
    assert slider.isVisible()
    slider.setFocus()
    with qtbot.waitSignal(window.parts.review.reviewed):
        qtbot.keyClick(slider, Qt.Key.Key_PageUp)


def test_everything_reviewed_is_said_and_all_groups_are_shown_again(window: MainWindow, qtbot: QtBot) -> None:
    view, filters = window.review.groups, window.review.filters
    wait_for_details(window, qtbot)
    view.setFocus()
    for _ in window.review.model.entries:
        qtbot.keyClick(view, Qt.Key.Key_A)
    standing = there(window.parts.review.review).groups.decision_state
    qtbot.waitUntil(lambda: int(standing.looked_at.sum()) == 6)
    qtbot.waitUntil(lambda: window.review.instead is window.pace.card)
    qtbot.mouseClick(window.pace.card.act, Qt.MouseButton.LeftButton)
    filters.set_open(True)
    qtbot.mouseClick(filters.unreviewed, Qt.MouseButton.LeftButton)
    message = window.review.message
    qtbot.waitUntil(lambda: window.review.model.rowCount() == 0)
    assert message.title.text() == "Everything is reviewed"
    assert message.text.text() == "You have been through all 3 groups."
    qtbot.keyClicks(window.top.search, "lake")
    qtbot.waitUntil(lambda: message.title.text() == "Nothing agrees with the filters")
    qtbot.keyClick(window.top.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: message.title.text() == "Everything is reviewed")
    assert message.act.text() == "Show all groups"
    qtbot.mouseClick(message.act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 3)
