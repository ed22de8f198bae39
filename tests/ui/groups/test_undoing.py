"""Undo shows what came back, selects it and says so; one letter means one thing; the keeper's words follow it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.window import MainWindow
from app.words import photo_words
from tests.there import there
from tests.ui.conftest import bring_into_view, row_named, wait_for_details

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


def go_to(window: MainWindow, name: str) -> int:
    row = row_named(window.review.model, name)
    window.review.groups.setFocus()
    window.review.groups.setCurrentIndex(window.review.model.index(row))
    return row


def test_undo_goes_to_the_photo_and_says_what_it_did(window: MainWindow, qtbot: QtBot) -> None:
    view = window.review.groups
    row = go_to(window, "tulips grey.jpg")
    qtbot.keyClick(view, KEY.Key_Delete)
    go_to(window, "lake.jpg")
    qtbot.keyClick(view, KEY.Key_Z, CTRL)
    assert view.selected_rows() == [row]
    assert window.status.text.whole == "“Trash 1 photo” is undone."
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    go_to(window, "lake.jpg")
    qtbot.keyClick(view, KEY.Key_Z, CTRL | SHIFT)
    assert view.selected_rows() == [row]
    assert window.status.text.whole == "“Trash 1 photo” is done again."


def test_what_was_dismissed_comes_back_into_sight(window: MainWindow, qtbot: QtBot) -> None:
    view, model = window.review.groups, window.review.model
    go_to(window, "night.jpg")
    with qtbot.waitSignal(window.parts.review.reviewed):
        qtbot.keyClick(view, KEY.Key_N)
    said = "The photos of this group are no longer shown as duplicates of each other."
    assert window.status.text.whole == said
    go_to(window, "lake.jpg")
    qtbot.keyClick(view, KEY.Key_Z, CTRL)
    assert window.status.text.whole == "“Not duplicates” is undone.", "what no longer holds is no longer said"
    qtbot.waitUntil(lambda: len(model.entries) == 3)
    wait_for_details(window, qtbot)
    names = {str(model.index(row).data()) for row in view.selected_rows()}
    assert names == {"night.jpg", "night small.jpg"}


def test_m_makes_the_keeper_here_and_there_and_its_words_follow(window: MainWindow, qtbot: QtBot) -> None:
    view, model = window.review.groups, window.review.model
    row = go_to(window, "night small.jpg")
    qtbot.keyClick(view, KEY.Key_M)
    position = model.position_at(row)
    group = there(model.group_at(position))
    small, large = there(model.member_at(row)), group.keeper
    assert photo_words.kept_of(group) is small
    assert photo_words.goes(large)
    assert photo_words.keeper_reason(group) == "you chose it"
    assert photo_words.tags(small, group) == []
    assert photo_words.tags(large, group), "it is told apart from the photo that stays"
    assert all(fact.differs for fact in photo_words.facts(small, group))
    assert "The same" not in photo_words.tooltip(large, group)
    assert "Kept" in photo_words.outcome_word(small) or photo_words.outcome_word(small) == "Keep"
    qtbot.keyClick(view, KEY.Key_Return)
    compare = window.compare
    qtbot.waitUntil(lambda: compare.isVisible() and compare.complete)
    stars = {there(pane.member).photo.path.name: pane.facts.star.isVisible() for pane in compare.panes.shown_panes}
    assert stars == {"night small.jpg": True, "night.jpg": False}
    qtbot.keyClick(compare, KEY.Key_Left)
    qtbot.keyClick(compare, KEY.Key_Right)
    qtbot.keyClick(compare, KEY.Key_M)
    qtbot.waitUntil(lambda: photo_words.kept_of(there(model.group_at(position))).photo.id == large.photo.id)
    assert window.actions_.keeper.shortcut().toString() == "M"
    assert compare.actions_.keeper.shortcut().toString() == "M"


def test_a_double_click_takes_back_no_more_than_its_own_click(window: MainWindow, qtbot: QtBot) -> None:
    view, model = window.review.groups, window.review.model
    row = go_to(window, "tulips grey.jpg")
    qtbot.keyClick(view, KEY.Key_Delete)
    folder = there(model.member_at(row_named(model, "lake copy.jpg"))).photo.path.parent
    with qtbot.waitSignal(window.parts.review.reviewed):
        window.parts.review.protect(folder, True)
    wait_for_details(window, qtbot)
    qtbot.waitUntil(lambda: not there(model.member_at(row_named(model, "lake copy.jpg"))).photo.movable)
    held = row_named(model, "lake copy.jpg")
    bring_into_view(view, held)
    spot = view.visualRect(model.index(held)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.decisions.stack.index() == 1, "what was decided before is as it was"
    assert row >= 0
