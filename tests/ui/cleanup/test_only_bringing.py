"""Where nothing goes as it is, the window still leads to what goes once words, place and date are brought over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.holdings.types import Field, Holdings, Word
from app.core.library import Library
from app.paths import Paths, paths_under
from app.ui.window import MainWindow
from tests.core.shelves import Shelf
from tests.there import there
from tests.ui.conftest import wait_for_details


def test_the_button_leads_there(
    open_window: Callable[[Paths], MainWindow], tmp_path: Path, home_trash: Path, qtbot: QtBot
) -> None:
    paths = paths_under(tmp_path / "home")
    with Library.open(paths) as library:
        shelf = Shelf(tmp_path / "photos", library.catalog)
        shelf.put("lake.jpg", "A", holdings=Holdings(), size=(400, 300))
        shelf.put("small.jpg", "B", holdings=Holdings(words=(Word(Field.TITLE, "Lake"),)), size=(200, 150))
        shelf.shrunk("A", "B")
        library.catalog.folders.note_scan(shelf.folder_id, 1, 1.0)  # what is no picture would be read otherwise
    window = open_window(paths)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 1)
    wait_for_details(window, qtbot)
    move = window.status.move_button
    qtbot.waitUntil(lambda: move.text() == "See what else could go…")
    assert move.isEnabled()
    assert "written beside the kept photo first" in move.toolTip()
    qtbot.mouseClick(move, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.cleaning.dialog is not None)
    dialog = there(window.cleaning.dialog)
    assert not dialog.plan.items
    there(dialog.bring).box.click()
    assert len(dialog.plan.items) == 1
    dialog.reject()
    qtbot.waitUntil(lambda: window.cleaning.dialog is None)
    window.actions_.keep_all.trigger()
    qtbot.waitUntil(lambda: move.text() == "Nothing to move to the trash")
    assert not move.isEnabled()
