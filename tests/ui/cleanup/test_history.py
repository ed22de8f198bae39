"""The history of clean-ups: what went, back as a whole or photo by photo, from the real trash."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.paths import Paths
from app.services import upkeep
from app.ui.cleanup.history_dialog import HistoryDialog
from app.ui.kit import desktop
from app.ui.window import MainWindow
from tests.there import there
from tests.ui.conftest import Sample, noted, row_named, wait_for_details

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key
GONE = ("lake copy.jpg", "night small.jpg")


def clean(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.status.move_button, LEFT)
    qtbot.waitUntil(lambda: window.cleaning.dialog is not None)
    dialog = window.cleaning.dialog
    assert dialog is not None
    with qtbot.waitSignal(window.parts.cleanup.cleaned):
        qtbot.mouseClick(dialog.act, LEFT)


def open_history(window: MainWindow, qtbot: QtBot) -> HistoryDialog:
    window.activateWindow()  # the platform without a screen activates no window when a dialog closes
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, KEY.Key_H, Qt.KeyboardModifier.ControlModifier)
    dialog = window.library_menu.history_dialog
    assert dialog is not None
    with qtbot.waitSignal(window.parts.cleanup.history):
        pass
    return dialog


def row_of(dialog: HistoryDialog, name: str) -> QModelIndex:
    photos = dialog.photos
    return next(photos.index(r, 0) for r in range(photos.rowCount()) if photos.row(r).path.name == name)


def test_nothing_yet_is_said(window: MainWindow, qtbot: QtBot) -> None:
    dialog = open_history(window, qtbot)
    assert not dialog.tree.isVisible()
    assert not dialog.whole.isEnabled()
    qtbot.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()


def test_single_photos_and_then_the_rest_come_back(window: MainWindow, sample: Sample, qtbot: QtBot) -> None:
    clean(window, qtbot)
    dialog = open_history(window, qtbot)
    qtbot.waitUntil(lambda: dialog.photos.rowCount() == 2)
    QAbstractItemModelTester(dialog.photos, QAbstractItemModelTester.FailureReportingMode.Fatal)
    QAbstractItemModelTester(dialog.cleanups, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert {dialog.photos.index(r, 1).data() for r in (0, 1)} == {"In the trash"}
    assert dialog.cleanups.index(0).data(Qt.ItemDataRole.ToolTipRole).split(", ")[-1].startswith("2 photos · ")
    assert not dialog.some.isEnabled()
    spot = dialog.tree.visualRect(row_of(dialog, "night small.jpg")).center()
    qtbot.mouseClick(dialog.tree.viewport(), LEFT, pos=spot)
    with qtbot.waitSignal(window.parts.cleanup.undone):
        qtbot.mouseClick(dialog.some, LEFT)
    qtbot.waitUntil(lambda: row_of(dialog, "night small.jpg").siblingAtColumn(1).data() == "Back in its place")
    assert (sample.photos / "b" / "night small.jpg").exists()
    assert not (sample.photos / "b" / "lake copy.jpg").exists()
    assert dialog.said.text() == "1 photo is back where it was."
    with qtbot.waitSignal(window.parts.cleanup.undone):
        qtbot.mouseClick(dialog.whole, LEFT)
    qtbot.waitUntil(lambda: not dialog.whole.isEnabled())
    assert all((sample.photos / "b" / name).exists() for name in GONE)
    qtbot.keyClick(dialog, KEY.Key_Escape)
    qtbot.waitUntil(lambda: window.review.model.rowCount() == 6)


def test_what_cannot_come_back_says_why(
    window: MainWindow, sample: Sample, home_trash: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(desktop, "show_in_folder", noted(shown.append, True))
    clean(window, qtbot)
    (home_trash / "files" / "lake copy.jpg").unlink()  # as if the trash were emptied
    dialog = open_history(window, qtbot)
    qtbot.waitUntil(lambda: dialog.photos.rowCount() == 2)
    with qtbot.waitSignal(window.parts.cleanup.undone):
        qtbot.mouseClick(dialog.whole, LEFT)
    qtbot.waitUntil(lambda: row_of(dialog, "night small.jpg").siblingAtColumn(1).data() == "Back in its place")
    why = row_of(dialog, "lake copy.jpg").siblingAtColumn(1).data()
    assert why == "This photo is no longer in the trash; it was emptied, or the photo was moved by hand."
    assert dialog.said.text() == "1 photo is back where it was. 1 file could not be put back."
    assert "1 put back" in dialog.cleanups.index(0).data(Qt.ItemDataRole.ToolTipRole)
    dialog.tree.setCurrentIndex(row_of(dialog, "night small.jpg"))
    qtbot.mouseClick(dialog.show_in_folder, LEFT)
    assert shown == [sample.photos / "b" / "night small.jpg"]


def test_thumbnails_go_once_the_trash_was_emptied(
    open_window: Callable[[Paths], MainWindow],
    scanned: Paths,
    home_trash: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(scanned)
    qtbot.waitUntil(lambda: window.review.model.rowCount() == 6)
    model = window.review.model
    wait_for_details(window, qtbot)
    shrunk, same = (
        there(model.member_at(row_named(model, name))).content.id for name in ("night small.jpg", "lake copy.jpg")
    )
    monkeypatch.setattr(upkeep, "TIDY_FIRST_MS", 50)
    clean(window, qtbot)
    window.close()
    again = open_window(scanned)
    with qtbot.waitSignal(again.parts.upkeep.tidied):
        again.parts.upkeep.begin()
    thumbnails = again.parts.library.thumbnails
    assert thumbnails.get_many([shrunk, same]).keys() == {shrunk, same}, "they may still come back"
    again.close()
    shutil.rmtree(home_trash)
    last = open_window(scanned)
    with qtbot.waitSignal(last.parts.upkeep.tidied):
        last.parts.upkeep.begin()
    assert last.parts.library.thumbnails.get_many([shrunk, same]).keys() == {same}, "a photo still has this one"
