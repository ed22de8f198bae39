"""File dialogs begin in the user's folders, and then where the last one ended."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.ui.kit import places
from app.ui.window import MainWindow
from tests.ui.conftest import choose_in_file_dialog

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def mine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[places.Place, Path]:
    found = {place: tmp_path / place.name for place in (places.Place.PicturesLocation, places.Place.DocumentsLocation)}
    for folder in found.values():
        folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(found[place]))
    monkeypatch.setattr(places, "_last", {})
    return found


def opened(window: MainWindow) -> QFileDialog:
    return next(made for made in window.findChildren(QFileDialog) if made.isVisible())


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier, qtbot: QtBot) -> None:
    window.activateWindow()  # the platform without a screen activates no window when a dialog closes
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key, modifiers)


def begins(window: MainWindow) -> Path:
    return Path(opened(window).directory().absolutePath())


def test_a_report_goes_to_the_documents_and_then_where_the_last_one_went(
    window: MainWindow, mine: dict[places.Place, Path], tmp_path: Path, qtbot: QtBot
) -> None:
    press(window, Qt.Key.Key_E, CTRL | SHIFT, qtbot)
    assert begins(window) == mine[places.Place.DocumentsLocation]
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    choose_in_file_dialog(window, elsewhere / "report.csv", qtbot)
    qtbot.waitUntil(lambda: window.tools.exporting.question is not None)
    assert window.tools.exporting.question is not None
    window.tools.exporting.question.reject()
    press(window, Qt.Key.Key_E, CTRL | SHIFT, qtbot)
    assert begins(window) == elsewhere
    opened(window).reject()


def test_pictures_and_folders_are_looked_for_among_the_pictures(
    window: MainWindow, mine: dict[places.Place, Path], qtbot: QtBot
) -> None:
    for key, modifiers in ((Qt.Key.Key_F, CTRL | SHIFT), (Qt.Key.Key_O, CTRL)):
        press(window, key, modifiers, qtbot)
        assert begins(window) == mine[places.Place.PicturesLocation]
        opened(window).reject()
