"""Finding a picture: chosen, dropped, unreadable, in an empty library; and what is done with what was found."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.core.types import Kind
from app.paths import Paths, paths_under
from app.ui.find.dialog import FindDialog
from app.ui.kit import desktop
from app.ui.window import MainWindow
from tests import pictures
from tests.there import there
from tests.ui.conftest import SCAN_MS, Sample, drop, noted

Open = Callable[[Paths], MainWindow]
LEFT = Qt.MouseButton.LeftButton


def found(window: MainWindow, qtbot: QtBot) -> FindDialog:
    finding = window.tools.finding
    qtbot.waitUntil(lambda: not window.parts.finding.running, timeout=SCAN_MS)
    assert finding.dialog is not None
    return finding.dialog


def named(dialog: FindDialog) -> dict[str, str]:
    model = dialog.list.photos
    rows = [model.index(row) for row in range(model.rowCount())]
    return {row.data(): row.data(Qt.ItemDataRole.ToolTipRole).split("\n")[1] for row in rows}


def test_a_dropped_picture_is_found_and_its_path_copied(
    window: MainWindow, sample: Sample, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    crop = pictures.save(
        pictures.cropped(pictures.photo(3, (480, 360)), (0.1, 0.1, 0.9, 0.9)), tmp_path / "from the web.jpg"
    )
    assert drop(window, [crop])
    assert window.tools.finding.dialog is not None
    assert window.tools.finding.dialog.title.text() == "Looking for this picture…"
    dialog = found(window, qtbot)
    QAbstractItemModelTester(dialog.list.photos, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert set(named(dialog)) == {"night.jpg", "night small.jpg"}
    assert dialog.title.text() == "2 photos found"
    assert dialog.text.text() == "The library holds this picture."
    assert dialog.name.whole == "from the web.jpg"
    assert "Your picture: cropped to" in named(dialog)["night.jpg"]
    assert "A copy: resized to" in named(dialog)["night small.jpg"]
    assert dialog.list.hasFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_End)
    chosen = dialog.list.current()
    assert chosen is not None
    qtbot.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == str(chosen.path)
    assert dialog.text.text() == "The path of the photo is copied."
    opened: list[Path] = []
    monkeypatch.setattr(desktop, "open_file", noted(opened.append, False))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert opened == [chosen.path]
    assert dialog.text.text() == "The system has no viewer for this photo, or the photo is away."
    monkeypatch.setattr(desktop, "show_in_folder", noted(opened.append, True))
    qtbot.mouseClick(dialog._reveal_button, LEFT)
    assert opened == [chosen.path] * 2
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.tools.finding.dialog is None


def test_a_picture_of_the_library_finds_itself_and_its_twins(window: MainWindow, sample: Sample, qtbot: QtBot) -> None:
    window.tools.find.trigger()
    chooser = window.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(sample.photos / "a" / "lake.jpg"))
    chooser.close()
    dialog = found(window, qtbot)
    assert named(dialog) == {
        "lake.jpg": "The picture you asked for.",
        "lake copy.jpg": "Identical: the same bytes.",
    }
    assert drop(dialog, [sample.photos / "a" / "dunes.jpg"])
    dialog = found(window, qtbot)
    assert named(dialog) == {"dunes.jpg": "The picture you asked for."}
    assert dialog.text.text() == "The library holds this picture once."


def test_a_stranger_a_broken_file_and_an_empty_library_are_said_in_words(
    window: MainWindow, open_window: Open, sample: Sample, tmp_path: Path, qtbot: QtBot
) -> None:
    stranger = pictures.save(pictures.photo(12, (480, 360)), tmp_path / "stranger.jpg")
    window.tools.finding.find(stranger)
    dialog = found(window, qtbot)
    assert dialog.message.title.text() == "Not in the library"
    assert dialog.message.text.text() == "None of the 7 photos is this picture or resembles it."
    assert not dialog._open_button.isEnabled()
    window.tools.finding.find(sample.photos / "a" / "broken.jpg")
    assert found(window, qtbot).message.title.text() == "This picture cannot be read"
    assert dialog.message.text.text() == "The file is empty."
    assert dialog._preview.pixmap().isNull()  # the stranger's picture is gone
    dialog.close()
    empty = open_window(paths_under(tmp_path / "empty"))
    assert drop(empty, [stranger])
    assert found(empty, qtbot).message.title.text() == "Nothing is indexed yet"


def test_it_finds_while_a_scan_runs_and_says_that_more_may_come(
    window: MainWindow, sample: Sample, tmp_path: Path, qtbot: QtBot
) -> None:
    more = tmp_path / "more"
    for seed in range(20, 60):
        pictures.save(pictures.photo(seed, (320, 240)), more / f"{seed}.jpg")
    query = tmp_path / "query.jpg"
    shutil.copy(sample.photos / "a" / "tulips.jpg", query)
    window.add_folders([more])
    qtbot.waitUntil(lambda: window.parts.index.running)
    window.parts.index.pause()
    window.tools.finding.find(query)
    dialog = found(window, qtbot)
    assert there(dialog.list.photos.found(0)).kind is Kind.IDENTICAL
    assert dialog.text.text().endswith("Photos that are not indexed yet cannot be found; look again later.")
    window.parts.index.cancel()


def test_closing_the_dialog_stops_the_search(window: MainWindow, sample: Sample, qtbot: QtBot) -> None:
    window.tools.finding.find(sample.photos / "a" / "lake.jpg")
    dialog = window.tools.finding.dialog
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not window.parts.finding.running
    assert window.tools.finding.dialog is None
    assert "Find this picture…" in [action.text() for action in window.top.menu.menu().actions()]
