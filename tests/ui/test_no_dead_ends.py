"""Entries that can do nothing say why, what is found leads to its group, colours are explained, counts stay true."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app import __version__
from app.core.cleanup import CleanupResult, UndoResult
from app.core.pipeline.find import Found
from app.core.types import Kind
from app.ui.find.dialog import FindDialog
from app.ui.pictures.pyramid import pyramid_of
from app.ui.report.about import AboutDialog
from app.ui.report.log import LogDialog
from app.ui.window import MainWindow
from tests.there import there
from tests.ui.conftest import row_named

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def test_entries_that_can_do_nothing_say_why(window: MainWindow, qtbot: QtBot) -> None:
    menu, actions = window.top.menu.menu(), window.actions_
    menu.popup(window.mapToGlobal(QPoint(600, 60)))
    qtbot.waitUntil(menu.isVisible)
    assert menu.toolTipsVisible()
    grey = {
        actions.undo_cleanup: "No clean-up is left to be undone.",
        actions.clear_filters: "Nothing is hidden by filters.",
        actions.pause: "No scan runs.",
    }
    for action, why in grey.items():
        assert not action.isEnabled(), action.text()
        assert action.toolTip() == why
    assert actions.move.isEnabled()
    qtbot.keyClick(menu, KEY.Key_Escape)
    qtbot.waitUntil(lambda: not menu.isVisible())
    qtbot.waitUntil(actions.undo_cleanup.isEnabled)  # its key says why nothing is undone
    assert not actions.pause.isEnabled(), "as it was before"


def test_about_names_the_version_the_licence_and_the_log(window: MainWindow, qtbot: QtBot) -> None:
    window.tools.about.trigger()
    dialog = there(window.findChild(AboutDialog))
    assert dialog.version.text() == f"Twinless {__version__}"
    assert "MIT License" in dialog.licences.toPlainText()
    qtbot.mouseClick(dialog.log, LEFT)
    qtbot.waitUntil(lambda: window.findChild(LogDialog) is not None)
    there(window.findChild(LogDialog)).reject()


def test_what_is_found_leads_to_its_group(window: MainWindow, qtbot: QtBot) -> None:
    view, model = window.review.groups, window.review.model
    member = there(model.member_at(row_named(model, "tulips grey.jpg")))
    qtbot.keyClicks(window.top.search, "night")
    qtbot.waitUntil(lambda: len(model.entries) == 1)
    dialog = FindDialog(window.parts.theme, window.parts.thumbnails, window)
    dialog.group_asked.connect(window.tools.finding._on_group)
    dialog.open()
    found = [Found(member.photo, member.content, Kind.IDENTICAL, None)]
    dialog.show_found(found, 6, indexing=False, grouped=frozenset({member.photo.id}))
    assert dialog.group.isEnabled()
    dialog.show_found(found, 6, indexing=False, grouped=frozenset())
    assert not dialog.group.isEnabled()
    assert dialog.group.toolTip() == "This photo stands in no group."
    dialog.show_found(found, 6, indexing=False, grouped=frozenset({member.photo.id}))
    qtbot.mouseClick(dialog.group, LEFT)
    dialog.reject()
    qtbot.waitUntil(lambda: len(model.entries) == 3)
    qtbot.waitUntil(lambda: view.photo_id_at(view.currentIndex().row()) == member.photo.id)
    assert window.top.search.text() == ""


def test_the_difference_has_a_legend(window: MainWindow, qtbot: QtBot) -> None:
    view = window.review.groups
    view.setFocus()
    view.setCurrentIndex(window.review.model.index(row_named(window.review.model, "tulips grey.jpg")))
    qtbot.keyClick(view, KEY.Key_Return)
    qtbot.waitUntil(window.compare.isVisible)
    assert not window.compare.legend.isVisible()
    qtbot.keyClick(window.compare, KEY.Key_D)
    assert window.compare.legend.isVisible()
    assert window.compare.legend.texts[0].text() == "differs from the photo at the left"
    qtbot.keyClick(window.compare, KEY.Key_D)
    assert not window.compare.legend.isVisible()


def test_done_counts_what_was_put_back_elsewhere(window: MainWindow) -> None:
    model, page = window.review.model, window.done
    photos = tuple(there(model.member_at(row)).photo for row in (0, 1))
    page.show_cleanup(CleanupResult(7, photos, 1000))
    before = page.text.text()
    page.note_put_back(UndoResult(8, ((photos[0].path, photos[0].path),)))
    assert page.text.text() == before, "that was another clean-up"
    page.note_put_back(UndoResult(7, ((photos[0].path, photos[0].path),)))
    assert page.text.text() == f"{before}\n1 of them is back where it was."
    assert not page.undo.isHidden()
    page.note_put_back(UndoResult(7, ((photos[1].path, Path("/elsewhere")),)))
    assert page.text.text() == f"{before}\n2 of them are back where they were."
    assert page.undo.isHidden()


def test_the_sizes_of_a_picture_are_means_of_its_pixels() -> None:
    pixels = np.random.default_rng(5).integers(0, 256, (613, 801, 3), np.uint8)
    levels = pyramid_of(pixels).levels
    assert [(level.width(), level.height()) for level in levels] == [(801, 613), (401, 307), (201, 154)]
    assert all(level.format() == QImage.Format.Format_RGB32 for level in levels)
    first = levels[0].pixelColor(17, 300)
    assert (first.red(), first.green(), first.blue()) == tuple(pixels[300, 17].tolist())
    half = np.asarray(Image.fromarray(pixels).reduce(2))
    second = levels[1].pixelColor(200, 150)
    assert (second.red(), second.green(), second.blue()) == tuple(half[150, 200].tolist())
    last = levels[1].pixelColor(400, 306)
    assert last.alpha() == 255
