"""A photo's menu, opened by a right click and by its key, and what cannot be done where nothing is there yet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.paths import Paths, paths_under
from app.ui.kit import desktop
from app.ui.window import MainWindow
from tests.ui.conftest import Sample, bring_into_view, noted, row_named, wait_for_details

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def menu_of(window: MainWindow, name: str, qtbot: QtBot, *, by_key: bool = False) -> QMenu:
    """Opens the menu of a photo."""
    view = window.review.groups
    row = row_named(window.review.model, name)
    bring_into_view(view, row)
    place = view.visualRect(view.photos.index(row)).center()
    reason = QContextMenuEvent.Reason.Keyboard if by_key else QContextMenuEvent.Reason.Mouse
    view.setCurrentIndex(view.photos.index(row))
    asked = QContextMenuEvent(reason, QPoint(0, 0) if by_key else place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), asked)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def choose(menu: QMenu, text: str, qtbot: QtBot) -> None:
    action = next(one for one in menu.actions() if one.text() == text)
    assert action.isEnabled(), text
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def test_a_photo_is_opened_shown_copied_and_trashed_from_its_menu(
    window: MainWindow, sample: Sample, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[str, Path]] = []

    def noting(how: str) -> Callable[[Path], bool]:
        return noted(lambda path: opened.append((how, path)), True)

    monkeypatch.setattr(desktop, "open_file", noting("open"))
    monkeypatch.setattr(desktop, "show_in_folder", noting("show"))
    photo = sample.photos / "b" / "tulips grey.jpg"
    choose(menu_of(window, photo.name, qtbot), "Open in default viewer", qtbot)
    choose(menu_of(window, photo.name, qtbot, by_key=True), "Show in folder", qtbot)
    assert opened == [("open", photo), ("show", photo)]
    choose(menu_of(window, photo.name, qtbot), "Copy path", qtbot)
    assert QGuiApplication.clipboard().text() == str(photo)
    assert window.status.move_button.text() == "Move 2 photos to the trash…"
    choose(menu_of(window, photo.name, qtbot), "Trash", qtbot)
    qtbot.waitUntil(lambda: window.status.move_button.text() == "Move 3 photos to the trash…")


def test_photos_of_the_same_bytes_cannot_be_called_no_duplicates(window: MainWindow, qtbot: QtBot) -> None:
    wait_for_details(window, qtbot)
    for name, text, possible in (
        ("lake copy.jpg", "Not duplicates", False),
        ("night.jpg", "Not duplicates", True),
        ("night small.jpg", "Not a duplicate of anything", True),
    ):
        menu = menu_of(window, name, qtbot)
        action = next(one for one in menu.actions() if one.text() == text)
        assert action.isEnabled() is possible, name
        qtbot.keyClick(menu, KEY.Key_Escape)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert window.actions_.dismiss.isEnabled()
    assert window.actions_.dismiss.text() == "Not duplicates"


def test_an_empty_library_has_nothing_to_look_through_and_nothing_to_undo(
    open_window: Callable[[Paths], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(paths_under(tmp_path / "empty"))
    assert window.pages.currentWidget() is window.empty
    assert not window.actions_.rescan.isEnabled()
    qtbot.keyClick(window, KEY.Key_F5)
    assert not window.parts.index.running
    qtbot.keyClick(window, KEY.Key_U, CTRL | SHIFT)
    qtbot.waitUntil(lambda: window._message is not None)
    assert window._message is not None
    assert window._message.windowTitle() == "There is nothing to undo"
    window._message.reject()
