"""The window, driven as a person drives it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.core.types import Kind, Proposal
from app.paths import Paths, paths_under
from app.ui.groups.header import Link
from app.ui.kit import desktop
from app.ui.kit.theme import Mode
from app.ui.window import MainWindow
from app.words import photo_words
from tests.there import there
from tests.ui.conftest import SCAN_MS, Sample, bring_into_view, drop, row_named, wait_for_details, write_sample

Open = Callable[[Paths], MainWindow]


def goes(window: MainWindow, name: str) -> bool:
    model = window.review.model
    member = model.member_at(row_named(model, name))
    assert member is not None
    return photo_words.goes(member)


def click(window: MainWindow, name: str, qtbot: QtBot, modifiers: Qt.KeyboardModifier | None = None) -> QPoint:
    view = window.review.groups
    row = row_named(window.review.model, name)
    bring_into_view(view, row)
    place = view.visualRect(window.review.model.index(row)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers or Qt.KeyboardModifier.NoModifier, place)
    return place


def test_an_empty_library_says_what_to_do(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    window = open_window(paths_under(tmp_path / "home"))
    assert window.pages.currentWidget() is window.empty
    assert window.empty.choose.isVisible()
    assert window.empty.choose.hasFocus()
    assert not window.status.isVisible()


def test_dropped_folders_are_indexed_while_the_window_lives(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "photos"
    write_sample(folder)
    window = open_window(paths_under(tmp_path / "home"))
    assert not drop(window, [folder / "a" / "lake.jpg", folder / "a" / "night.jpg"])
    with qtbot.waitSignal(window.parts.index.finished, timeout=SCAN_MS):
        assert drop(window, [folder])
        qtbot.waitUntil(lambda: window.pages.currentWidget() is window.review)
    qtbot.waitUntil(lambda: window.review.model.rowCount() == 6)
    assert window.parts.settings.recent_folders() == [folder]
    assert "7 photos" in window.status.text.whole
    assert window.review.folders.unreadable.text() == "1 file is damaged or could not be read"
    assert window.top.queues.button(0).text().startswith("All 3 · ")


def test_groups_show_keeper_kind_and_gain(window: MainWindow) -> None:
    model = window.review.model
    kinds = {entry.kind for entry in model.entries}
    assert kinds == {Kind.IDENTICAL, Kind.COPY}
    assert not goes(window, "lake.jpg")
    assert goes(window, "lake copy.jpg")
    assert goes(window, "night small.jpg")
    assert not goes(window, "tulips grey.jpg")
    small = model.member_at(row_named(model, "night small.jpg"))
    group = model.group_at(model.position_at(row_named(model, "night small.jpg")))
    assert small is not None
    assert group is not None
    assert photo_words.tags(small, group)[0] == "50 %"
    assert window.status.move_button.text() == "Move 2 photos to the trash…"
    tip = model.index(row_named(model, "night small.jpg")).data(Qt.ItemDataRole.ToolTipRole)
    assert "resized to 50 % of the width" in tip
    spoken = model.index(row_named(model, "lake copy.jpg")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "The same bytes as the kept photo." in spoken
    assert "Trash" in spoken


def test_a_click_toggles_and_is_undone_and_stored(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.parts.review.decided):
        click(window, "night small.jpg", qtbot)
    assert not goes(window, "night small.jpg")
    qtbot.waitUntil(lambda: window.status.move_button.text() == "Move 1 photo to the trash…")
    row = row_named(window.review.model, "night small.jpg")
    photo = window.review.groups.photo_id_at(row)
    rows = window.parts.library.catalog.photos.rows_by_id([photo])
    assert rows[photo].decision is Proposal.KEEP
    with qtbot.waitSignal(window.parts.review.decided):
        window.actions_.undo.trigger()
    assert goes(window, "night small.jpg")
    assert window.parts.library.catalog.photos.rows_by_id([photo])[photo].decision is None


def test_space_toggles_and_arrows_move(window: MainWindow, qtbot: QtBot) -> None:
    view, model = window.review.groups, window.review.model
    view.setFocus()
    view.setCurrentIndex(model.index(0))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.currentIndex().row() == 1
    before = photo_words.goes(there(model.member_at(1)))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert photo_words.goes(there(model.member_at(1))) is not before
    place = view.visualRect(view.currentIndex())
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert model.position_at(view.currentIndex().row()) > 0
    assert view.visualRect(view.currentIndex()).top() > place.bottom()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == model.rowCount() - 1
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.currentIndex().row() > 0


def test_double_click_opens_and_toggles_nothing(window: MainWindow, qtbot: QtBot) -> None:
    before = goes(window, "night small.jpg")
    place = click(window, "night small.jpg", qtbot)
    qtbot.mouseDClick(window.review.groups.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.pages.currentWidget() is window.compare
    assert goes(window, "night small.jpg") is before
    assert there(window.compare.current).photo.path.name == "night small.jpg"
    qtbot.waitUntil(lambda: window.compare.complete)
    qtbot.keyClick(window.compare, Qt.Key.Key_Left)
    assert there(window.compare.current).photo.path.name == "night.jpg"
    qtbot.keyClick(window.compare, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.review
    assert window.review.groups.hasFocus()


def test_enter_opens_and_space_decides_there(window: MainWindow, qtbot: QtBot) -> None:
    view = window.review.groups
    view.setCurrentIndex(window.review.model.index(row_named(window.review.model, "tulips grey.jpg")))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.compare
    assert not goes(window, "tulips grey.jpg")
    qtbot.keyClick(window.compare, Qt.Key.Key_Space)
    assert goes(window, "tulips grey.jpg")


def test_queues_narrow_the_groups(window: MainWindow, qtbot: QtBot) -> None:
    model = window.review.model
    qtbot.mouseClick(window.top.queues.button(1), Qt.MouseButton.LeftButton)
    assert [entry.kind for entry in model.entries] == [Kind.IDENTICAL]
    qtbot.mouseClick(window.top.queues.button(3), Qt.MouseButton.LeftButton)
    assert model.rowCount() == 0
    assert window.review.message.title.text() == "Nothing of this kind"
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert len(model.entries) == 3
    assert window.top.queues.current == 0


def test_the_switch_proposes_versions(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.parts.review.reviewed):
        qtbot.mouseClick(window.review.folders.versions, Qt.MouseButton.LeftButton)
    wait_for_details(window, qtbot)
    qtbot.waitUntil(lambda: goes(window, "tulips grey.jpg"))
    assert window.actions_.versions.isChecked()
    assert window.status.move_button.text() == "Move 3 photos to the trash…"


def test_not_duplicates_is_remembered_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    model, view = window.review.model, window.review.groups
    view.setCurrentIndex(model.index(row_named(model, "night.jpg")))
    with qtbot.waitSignal(window.parts.review.reviewed):
        window.actions_.dismiss.trigger()
    assert model.rowCount() == 4
    assert window.actions_.undo.text() == "Undo: Not duplicates"
    with qtbot.waitSignal(window.parts.review.reviewed):
        window.actions_.undo.trigger()
    assert model.rowCount() == 6


def test_keep_all_link_and_follow_proposal(window: MainWindow, qtbot: QtBot) -> None:
    model, view = window.review.model, window.review.groups
    position = model.position_at(row_named(model, "lake.jpg"))
    header = view.layout_.header(position).translated(0, -view.verticalOffset())
    links = dict(view._headers.links(header, model.group_at(position)))
    assert Link.DISMISS not in links
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=links[Link.KEEP_ALL].center())
    assert not goes(window, "lake copy.jpg")
    links = dict(view._headers.links(header, model.group_at(position)))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=links[Link.FOLLOW].center())
    assert goes(window, "lake copy.jpg")


def test_a_folder_narrows_the_groups_and_the_total(window: MainWindow, sample: Sample, qtbot: QtBot) -> None:
    panel = window.review.folders
    assert panel.model.rowCount() == 2
    with qtbot.waitSignal(window.parts.review.reviewed):
        panel.list.setCurrentIndex(panel.model.index(1))
    assert window.parts.review.folders == (sample.photos,)
    assert window.review.model.rowCount() == 6


def test_protected_photos_cannot_be_trashed(window: MainWindow, sample: Sample, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.parts.review.reviewed):
        window.parts.review.protect(sample.photos, True)
    wait_for_details(window, qtbot)
    qtbot.waitUntil(lambda: not goes(window, "lake copy.jpg"))
    assert not window.status.move_button.isEnabled()
    click(window, "lake copy.jpg", qtbot)
    assert not goes(window, "lake copy.jpg")
    assert "protected folder" in window.status.text.whole


def test_copy_path_and_menu(window: MainWindow, sample: Sample, qtbot: QtBot) -> None:
    view = window.review.groups
    view.setCurrentIndex(window.review.model.index(row_named(window.review.model, "lake.jpg")))
    window.actions_.copy_path.trigger()
    assert QGuiApplication.clipboard().text() == str(sample.photos / "a" / "lake.jpg")
    shown = [action.text() for action in window.actions_.photo_menu().actions() if action.text()]
    assert shown[:2] == ["Keep", "Trash"]
    assert "Not duplicates" in shown


def test_look_follows_the_choice(window: MainWindow) -> None:
    window.actions_.mode_chosen.emit(Mode.DARK)
    assert window.parts.theme.dark
    assert window.parts.settings.settings.theme == "dark"
    window.actions_.mode_chosen.emit(Mode.LIGHT)
    assert not window.parts.theme.dark


def test_unreadable_files_are_listed(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    qtbot.mouseClick(window.review.folders.unreadable, Qt.MouseButton.LeftButton)
    assert window._unreadable is not None
    problem = window._unreadable.list.problems.row(0)
    assert problem.path.name == "broken.jpg"
    assert problem.why == "The file is empty."
    shown: list[Path] = []
    monkeypatch.setattr(desktop, "show_in_folder", shown.append)
    reveal = next(b for b in window._unreadable.findChildren(QPushButton) if b.text() == "Show in folder")
    qtbot.mouseClick(reveal, Qt.MouseButton.LeftButton)
    assert shown == [problem.path]
    window._unreadable.accept()


def test_the_menu_says_what_can_be_done_now(window: MainWindow, qtbot: QtBot) -> None:
    actions = window.actions_
    assert (actions.undo.text(), actions.redo.text()) == ("Undo", "Redo")
    assert not any(one.isEnabled() for one in (actions.undo, actions.redo, actions.pause, actions.stop))
    view = window.review.groups
    view.setFocus()
    view.setCurrentIndex(window.review.model.index(0))
    qtbot.keyClick(view, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert actions.undo.text() == "Undo: Keep 2 photos"
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (actions.undo.text(), actions.redo.text()) == ("Undo", "Redo: Keep 2 photos")


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Space])
def test_several_photos_are_decided_at_once(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    view = window.review.groups
    view.setFocus()
    click(window, "night.jpg", qtbot, Qt.KeyboardModifier.ControlModifier)
    click(window, "tulips grey.jpg", qtbot, Qt.KeyboardModifier.ControlModifier)
    chosen = {window.review.model.index(row).data() for row in view.selected_rows()}
    assert {"night.jpg", "tulips grey.jpg"} <= chosen
    qtbot.keyClick(view, key)
    assert goes(window, "night.jpg")
    assert goes(window, "tulips grey.jpg")
