"""Going through groups with the keyboard alone, and the sheet that lists its keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from app.core.catalog.photos import PhotoRow, Photos
from app.ui.keys import KeysDialog, keyed, keys_of, name_of
from app.ui.kit.zoom import PICTURE_WIDTH, ZOOM
from app.ui.window import MainWindow
from app.words import photo_words
from tests.there import there
from tests.ui.conftest import row_named, wait_for_details

CTRL = Qt.KeyboardModifier.ControlModifier


def outcomes(window: MainWindow, position: int) -> list[bool]:
    group = window.review.model.group_at(position)
    assert group is not None
    return [photo_words.goes(member) for member in group.members]


def place(window: MainWindow) -> tuple[int, int]:
    model, row = window.review.model, window.review.groups.currentIndex().row()
    position = model.position_at(row)
    return position, row - model.row_of(position)


def test_groups_and_photos_are_walked_with_keys(window: MainWindow, qtbot: QtBot) -> None:
    view = window.review.groups
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down, CTRL)
    assert place(window) == (1, 0)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert place(window) == (1, 1)
    qtbot.keyClick(view, Qt.Key.Key_Down, CTRL)
    assert place(window) == (2, 0)
    qtbot.keyClick(view, Qt.Key.Key_Down, CTRL)
    assert place(window) == (2, 0)
    qtbot.keyClick(view, Qt.Key.Key_Up, CTRL)
    qtbot.keyClick(view, Qt.Key.Key_Up, CTRL)
    assert place(window) == (0, 0)


def test_one_key_keeps_only_this(window: MainWindow, qtbot: QtBot) -> None:
    view = window.review.groups
    view.setFocus()
    view.setCurrentIndex(window.review.model.index(1))
    qtbot.keyClick(view, Qt.Key.Key_O)
    assert outcomes(window, 0) == [True, False]
    qtbot.keyClick(view, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert outcomes(window, 0) == [False, False]
    qtbot.keyClick(view, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(view, Qt.Key.Key_Z, CTRL)
    assert outcomes(window, 0) == [False, True]


def test_accepting_remembers_the_group_and_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    view, model = window.review.groups, window.review.model
    view.setFocus()
    view.setCurrentIndex(model.index(0))
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_A)
    assert place(window) == (2, 0)
    assert window.status.text.whole == "That was the last group."
    photos = window.parts.library.catalog.photos
    qtbot.waitUntil(lambda: all(row.looked_at for entry in model.entries for row in _rows(photos, entry.photo_ids)))


def test_undo_takes_back_that_a_group_was_accepted(window: MainWindow, qtbot: QtBot) -> None:
    view, model = window.review.groups, window.review.model
    photos = window.parts.library.catalog.photos
    view.setFocus()
    view.setCurrentIndex(model.index(0))
    first = model.entries[0].photo_ids
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: all(row.looked_at for row in _rows(photos, first)))
    assert window.decisions.stack.count() == 2
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Z, CTRL)
    assert place(window)[0] == 0, "what comes back is shown"
    assert window.status.text.whole == "“Accept a group” is undone."
    qtbot.waitUntil(lambda: not any(row.looked_at for row in _rows(photos, first)))
    qtbot.keyClick(view, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: all(row.looked_at for row in _rows(photos, first)))
    qtbot.keyClick(view, Qt.Key.Key_A)
    assert window.decisions.stack.count() == 2, "what was accepted before is no step"


def _rows(photos: Photos, ids: tuple[int, ...]) -> list[PhotoRow]:
    return list(photos.rows_by_id(ids).values())


def test_every_key_stands_in_the_sheet(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    said = {text.text() for text in dialog.findChildren(QLabel)}
    actions = [a for a in (*window.actions(), *window.navigation.own) if a.shortcuts()]
    assert len(actions) > 20
    for action in actions:
        assert name_of(action) in said, action.text()
        assert set(keys_of(action)) <= said
    assert sum(len(chosen) for chosen in keyed(actions).values()) == len(actions)
    area = dialog.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().isVisible() == (area.verticalScrollBar().maximum() > 0)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(KeysDialog))


def test_no_key_is_given_twice(window: MainWindow) -> None:
    actions = (*window.actions(), *window.navigation.own)
    keys = [key for action in dict.fromkeys(actions) for key in keys_of(action)]
    assert len(keys) == len(set(keys)), sorted(key for key in keys if keys.count(key) > 1)


def test_pictures_grow_and_shrink_by_key_and_wheel(window: MainWindow, qtbot: QtBot) -> None:
    view = window.review.groups
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Plus, CTRL)
    assert view.picture_width == PICTURE_WIDTH + ZOOM.step
    qtbot.keyClick(view, Qt.Key.Key_Minus, CTRL)
    qtbot.keyClick(view, Qt.Key.Key_Minus, CTRL)
    assert view.picture_width == PICTURE_WIDTH - ZOOM.step
    centre = QPointF(view.viewport().rect().center())
    phase = Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(centre, centre, QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, CTRL, phase, False)
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.picture_width == PICTURE_WIDTH + ZOOM.step
    qtbot.keyClick(view, Qt.Key.Key_0, CTRL)
    assert view.picture_width == PICTURE_WIDTH
    for _ in range(20):
        qtbot.keyClick(view, Qt.Key.Key_Plus, CTRL)
    assert view.picture_width == ZOOM[-1]


def test_groups_are_merged_and_split_with_keys(window: MainWindow, qtbot: QtBot) -> None:
    view, model = window.review.groups, window.review.model
    view.setFocus()
    view.setCurrentIndex(model.index(0))
    qtbot.keyClick(view, Qt.Key.Key_G)
    assert window.status.text.whole.startswith("Select photos of two or more groups")
    first, second = (view.visualRect(model.index(row)) for row in (0, 2))
    start = QPoint(2, first.center().y())
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for end in (first.center(), QPoint(second.center().x(), view.viewport().height() - 5)):
        qtbot.mouseMove(view.viewport(), end)
    band = view._band
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert band is not None
    assert view._band is None
    together = {model.position_at(row) for row in view.selected_rows()}
    assert together >= {0, 1}
    with qtbot.waitSignal(window.parts.review.reviewed):
        qtbot.keyClick(view, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: len(model.entries) == 4 - len(together))
    with qtbot.waitSignal(window.parts.review.reviewed):
        qtbot.keyClick(view, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(model.entries) == 3)


def names_shown(window: MainWindow) -> set[str]:
    return {str(window.review.model.index(row).data()) for row in range(window.review.model.rowCount())}


def test_n_without_the_keeper_calls_each_photo_no_duplicate_of_anything(window: MainWindow, qtbot: QtBot) -> None:
    view, model, verdicts = window.review.groups, window.review.model, window.parts.library.catalog.verdicts
    small, everything = model.member_at(row_named(model, "night small.jpg")), names_shown(window)
    assert small is not None
    view.setFocus()
    view.setCurrentIndex(model.index(row_named(model, "night.jpg")))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(window.parts.review.reviewed):
        qtbot.keyClick(view, Qt.Key.Key_N)
    assert names_shown(window) == everything - {"night.jpg", "night small.jpg"}
    assert verdicts.dismissed() == {(small.content.digest, small.content.digest)}
    said = "1 photo is no longer shown as a duplicate of any photo, now or later."
    assert window.status.text.whole == said
    assert window.actions_.undo.text() == "Undo: 1 photo is no duplicate of anything"
    with qtbot.waitSignal(window.parts.review.reviewed):
        qtbot.keyClick(view, Qt.Key.Key_Z, CTRL)
    assert names_shown(window) == everything
    assert verdicts.dismissed() == set()


def test_n_with_the_keeper_speaks_of_the_group_and_s_splits(window: MainWindow, qtbot: QtBot) -> None:
    view, model, verdicts = window.review.groups, window.review.model, window.parts.library.catalog.verdicts
    members = [model.member_at(row_named(model, name)) for name in ("night.jpg", "night small.jpg")]
    pair = {tuple(sorted(member.content.digest for member in members if member is not None))}
    for name, key in (("night.jpg", Qt.Key.Key_N), ("night small.jpg", Qt.Key.Key_S)):
        view.setFocus()
        view.setCurrentIndex(model.index(row_named(model, name)))
        with qtbot.waitSignal(window.parts.review.reviewed):
            qtbot.keyClick(view, key)
        assert verdicts.dismissed() == pair
        with qtbot.waitSignal(window.parts.review.reviewed):
            qtbot.keyClick(view, Qt.Key.Key_Z, CTRL)
        wait_for_details(window, qtbot)
        assert verdicts.dismissed() == set()


def test_photos_can_be_dragged_out(window: MainWindow) -> None:
    model = window.review.model
    data = model.mimeData([model.index(0), model.index(1)])
    assert [url.toLocalFile() for url in data.urls()] == [str(there(model.member_at(row)).photo.path) for row in (0, 1)]
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_the_slider_below_changes_the_size_of_pictures(window: MainWindow, qtbot: QtBot) -> None:
    slider, view = window.status.zoom, window.review.groups
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert view.picture_width == slider.value() == PICTURE_WIDTH + ZOOM.step
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_0, CTRL)
    assert slider.value() == PICTURE_WIDTH
