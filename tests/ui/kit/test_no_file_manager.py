"""Where the system has no file manager, every list that would show a file says so, and where the file lies."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.ui.kit import desktop
from app.ui.window import MainWindow
from app.words import words
from tests.there import there
from tests.ui.conftest import SCAN_MS, Sample, row_named

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SAID = "The system has no file manager that could show this file. It lies in {}."


@pytest.fixture(autouse=True)
def none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desktop, "show_in_folder", lambda path: False)
    monkeypatch.setattr(desktop, "open_file", lambda path: False)


def said_of(sample: Sample, folder: str) -> str:
    return SAID.format(words.place(sample.photos / folder))


def test_of_an_unreadable_file(window: MainWindow, sample: Sample, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.review.folders.unreadable, LEFT)
    dialog = window._unreadable
    assert dialog is not None
    assert not dialog.list.said.isVisible()
    qtbot.keyClick(dialog.list, KEY.Key_Return)
    assert dialog.list.said.isVisible()
    assert dialog.list.said.text() == said_of(sample, "a")
    qtbot.keyClick(dialog, KEY.Key_Escape)


def test_of_a_photo_that_a_cleanup_left_alone_and_of_one_that_went(
    window: MainWindow, sample: Sample, qtbot: QtBot
) -> None:
    changed = sample.photos / "b" / "night small.jpg"
    changed.write_bytes(changed.read_bytes() + b"edited")
    qtbot.mouseClick(window.status.move_button, LEFT)
    qtbot.waitUntil(lambda: window.cleaning.dialog is not None)
    assert window.cleaning.dialog is not None
    with qtbot.waitSignal(window.parts.cleanup.cleaned):
        qtbot.mouseClick(window.cleaning.dialog.act, LEFT)
    problems = window.done.problems
    assert not problems.said.isVisible()
    qtbot.mouseClick(window.done.reveal, LEFT)  # the first one is selected
    assert problems.said.isVisible()
    assert problems.said.text() == said_of(sample, "b")
    window.library_menu.show_history()
    history = window.library_menu.history_dialog
    assert history is not None
    qtbot.waitUntil(lambda: history.photos.rowCount() > 0)
    gone = next(r for r in range(history.photos.rowCount()) if history.photos.row(r).path.name == "lake copy.jpg")
    history.tree.setCurrentIndex(history.photos.index(gone, 0))
    qtbot.mouseClick(history.show_in_folder, LEFT)
    assert history.said.isVisible()
    assert history.said.text() == said_of(sample, "b")
    history.accept()


def test_of_a_found_photo(window: MainWindow, sample: Sample, qtbot: QtBot) -> None:
    window.tools.finding.find(sample.photos / "a" / "lake.jpg")
    qtbot.waitUntil(lambda: not window.parts.finding.running, timeout=SCAN_MS)
    dialog = window.tools.finding.dialog
    assert dialog is not None
    qtbot.keyClick(dialog, KEY.Key_R, CTRL | SHIFT)
    assert dialog.text.text() == said_of(sample, "a")
    dialog.close()


def test_of_a_photo_of_a_group_and_of_a_folder(window: MainWindow, sample: Sample, qtbot: QtBot) -> None:
    view, model = window.review.groups, window.review.model
    view.setCurrentIndex(model.index(row_named(model, "lake copy.jpg")))
    qtbot.keyClick(view, KEY.Key_R, CTRL | SHIFT)
    assert window.status.text.whole == said_of(sample, "b")
    folders = window.review.folders
    menu = folders.menu(there(folders.model.folder(1)))
    show = next(action for action in menu.actions() if action.text() == "Show in file manager")
    show.trigger()
    assert window.status.text.whole == "The system has no file manager for this folder, or the folder is away."
    assert isinstance(menu, QMenu)
    menu.close()
