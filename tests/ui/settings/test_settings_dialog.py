"""The settings, set as a person would: keys and clicks, on a real library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.settings import load_settings
from app.core.types import Propose
from app.paths import Paths
from app.ui import application as application_module
from app.ui.kit.dialog import Message
from app.ui.settings.dialog import SettingsDialog
from app.ui.window import MainWindow
from tests.ui.conftest import Sample
from tests.web import web_server

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(window.parts.upkeep.devices):
        qtbot.keyClick(window, KEY.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    opened = window.library_menu.settings_dialog
    assert opened is not None
    return opened


def show(dialog: SettingsDialog, number: int, qtbot: QtBot) -> None:
    dialog.sections.setFocus()
    qtbot.keyClick(dialog.sections, KEY.Key_Home)
    for _ in range(number):
        qtbot.keyClick(dialog.sections, KEY.Key_Down)
    assert dialog.pages.currentIndex() == number


def test_look_and_proposals_change_at_once(
    window: MainWindow, dialog: SettingsDialog, scanned: Paths, qtbot: QtBot
) -> None:
    qtbot.mouseClick(dialog.look.theme.button(2), LEFT)
    assert window.parts.theme.dark
    qtbot.mouseClick(dialog.look.theme.button(1), LEFT)
    assert not window.parts.theme.dark
    show(dialog, 1, qtbot)
    dialog.proposals.propose.setFocus()
    qtbot.keyClick(dialog.proposals.propose, KEY.Key_Down)
    dialog.proposals.propose.activated.emit(dialog.proposals.propose.currentIndex())
    assert window.parts.review.propose is Propose.VERSIONS
    qtbot.waitUntil(lambda: window.status.move_button.text() == "Move 3 photos to the trash…")
    assert window.review.folders.versions.isChecked()
    assert (load_settings(scanned.settings).theme, load_settings(scanned.settings).propose) == ("light", "versions")


def test_what_was_cleaned_up_before_is_proposed_unless_that_is_turned_off(
    window: MainWindow, dialog: SettingsDialog, scanned: Paths, qtbot: QtBot
) -> None:
    show(dialog, 1, qtbot)
    tick = dialog.proposals.returned
    assert tick.isChecked()
    tick.setFocus()
    with qtbot.waitSignal(window.parts.review.reviewed):
        qtbot.keyClick(tick, KEY.Key_Space)
    assert not load_settings(scanned.settings).propose_returned
    review = window.parts.review.review
    assert review is not None
    assert not review.groups.returned


def test_notifications_are_turned_off_here_and_in_the_menu(
    window: MainWindow, dialog: SettingsDialog, scanned: Paths, qtbot: QtBot
) -> None:
    tick = dialog.look.notify
    assert tick.isChecked()
    tick.setFocus()
    qtbot.keyClick(tick, KEY.Key_Space)
    assert not load_settings(scanned.settings).notify
    assert not window.tools.notify.isChecked()
    window.tools.notify.trigger()
    assert load_settings(scanned.settings).notify


def test_patterns_are_checked_and_stored(dialog: SettingsDialog, scanned: Paths, qtbot: QtBot) -> None:
    show(dialog, 2, qtbot)
    field = dialog.scanning.exclude
    qtbot.keyClicks(field, "*.png")
    qtbot.keyClick(field, KEY.Key_Return)
    qtbot.keyClicks(field, "*")
    qtbot.waitUntil(dialog.scanning.wrong.isVisible)
    assert dialog.scanning.wrong.text() == "“*” would leave out every photo, so nothing was changed."
    qtbot.keyClick(field, KEY.Key_Backspace)
    qtbot.keyClicks(field, "thumb_*")
    qtbot.keyClick(dialog, KEY.Key_Escape)  # what was typed last is stored all the same
    assert load_settings(scanned.settings).exclude == ("*.png", "thumb_*")


def test_sensitivity_and_device_are_set_by_keys(
    window: MainWindow, dialog: SettingsDialog, scanned: Paths, qtbot: QtBot
) -> None:
    show(dialog, 1, qtbot)
    slider = dialog.proposals.similarity
    slider.setFocus()
    with qtbot.waitSignal(window.parts.review.reviewed):
        qtbot.keyClick(slider, KEY.Key_PageUp)
        qtbot.keyClick(slider, KEY.Key_PageUp)
    assert window.parts.review.similarity == load_settings(scanned.settings).similarity == 0.2
    assert window.review.bar.similarity.value() == 20, "the slider above the groups tells the same"
    show(dialog, 3, qtbot)
    device = dialog.computing.device
    device.setFocus()
    qtbot.keyClick(device, KEY.Key_Down)
    assert device.currentText() == "Processor"
    assert load_settings(scanned.settings).device == "cpu"


def test_smallest_file(window: MainWindow, dialog: SettingsDialog, qtbot: QtBot) -> None:
    show(dialog, 2, qtbot)
    dialog.scanning.min_size.setFocus()
    qtbot.keyClick(dialog.scanning.min_size, KEY.Key_Up)
    assert window.parts.library.settings.min_size == 10_000


@pytest.fixture
def web_address() -> Iterator[str]:
    with web_server() as address:
        yield address


def test_a_server_is_tested_in_words(
    window: MainWindow, dialog: SettingsDialog, web_address: str, qtbot: QtBot
) -> None:
    section = dialog.search_index
    show(dialog, 4, qtbot)
    qtbot.mouseClick(section.where.button(1), LEFT)
    assert "go to this server" in section.notice.text
    for address, sentence in (
        ("milvus", "This is no address of a server."),
        ("http://127.0.0.1:1", "Nothing answers at this address."),
        (web_address, "Something answers at this address, but it is no Milvus."),
    ):
        section.address.clear()
        qtbot.keyClicks(section.address, address)
        with qtbot.waitSignal(window.parts.upkeep.server):
            qtbot.mouseClick(section.test, LEFT)
        assert section.said.text().startswith(sentence)
    assert not window.parts.library.settings.milvus_uri


def test_weights_from_a_wrong_file_are_refused(
    window: MainWindow, dialog: SettingsDialog, sample: Sample, qtbot: QtBot
) -> None:
    section = dialog.computing
    show(dialog, 3, qtbot)
    section.model.setFocus()
    with qtbot.waitSignal(window.parts.upkeep.weights):
        qtbot.keyClick(section.model, KEY.Key_Down)
        section.model.activated.emit(section.model.currentIndex())
    assert section.said.text() == "Its weights are not on this computer yet."
    with qtbot.waitSignal(window.parts.upkeep.weights_failed):
        section.take_file(str(sample.photos / "a" / "lake.jpg"))
    assert "its checksum is wrong" in section.said.text()
    assert window.parts.library.settings.model == "bundled"


def test_cleared_thumbnails_are_made_again(window: MainWindow, dialog: SettingsDialog, qtbot: QtBot) -> None:
    show(dialog, 5, qtbot)
    qtbot.waitUntil(lambda: dialog.storage.taken.text() != "…")
    library = window.parts.library
    content_id = library.catalog.photos.rows()[0].content_id
    with qtbot.waitSignal(window.parts.upkeep.thumbnails):
        qtbot.mouseClick(dialog.storage.clear, LEFT)
    assert library.thumbnail(content_id)


def test_a_folder_is_forgotten_after_asking(
    window: MainWindow, dialog: SettingsDialog, sample: Sample, qtbot: QtBot
) -> None:
    panel = window.review.folders
    qtbot.keyClick(dialog, KEY.Key_Escape)
    with qtbot.waitSignal(window.parts.review.reviewed):
        qtbot.mouseClick(panel.list.viewport(), LEFT, pos=panel.list.visualRect(panel.model.index(1)).center())
    assert window.parts.review.folders == (sample.photos,)
    window.library_menu.settings.trigger()
    opened = window.library_menu.settings_dialog
    assert opened is not None
    storage = opened.storage
    show(opened, 5, qtbot)
    assert storage.folder.currentText().endswith("photos")
    qtbot.mouseClick(storage.forget, LEFT)
    assert storage.question is not None
    assert "your decisions included" in storage.question.accessibleDescription()
    qtbot.keyClick(storage.question, KEY.Key_Escape)
    assert window.parts.library.folders(), "asking alone forgets nothing"
    qtbot.mouseClick(storage.forget, LEFT)
    qtbot.mouseClick(storage.question.act, LEFT)
    qtbot.waitUntil(lambda: storage.said_folder.text().endswith("is forgotten."))
    assert not storage.forget.isEnabled()
    qtbot.waitUntil(lambda: window.review.model.rowCount() == 0)
    library = window.parts.library
    assert not library.folders()
    assert not library.catalog.contents.ids_by_digest()
    assert window.parts.review.folders is None, "nothing is narrowed to a folder that is not there"
    assert (sample.photos / "a" / "lake.jpg").exists()
    qtbot.keyClick(opened, KEY.Key_Escape)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.empty)


def test_everything_is_forgotten_after_asking(
    window: MainWindow, dialog: SettingsDialog, sample: Sample, qtbot: QtBot
) -> None:
    show(dialog, 5, qtbot)
    qtbot.mouseClick(dialog.storage.forget_all, LEFT)
    question = dialog.storage.question
    assert question is not None
    with qtbot.waitSignal(window.parts.upkeep.forgotten):
        qtbot.mouseClick(question.act, LEFT)
    qtbot.waitUntil(lambda: window.review.model.rowCount() == 0)
    assert not window.parts.library.folders()
    assert (sample.photos / "a" / "lake.jpg").exists()


def test_a_broken_file_is_never_overwritten(
    application: QApplication, scanned: Paths, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanned.settings.write_text('theme = "pink"\n')
    asked: list[str] = []

    def answer(then: Callable[[Message], None]) -> None:
        message = application.activeModalWidget()
        assert isinstance(message, Message)
        asked.append(message.windowTitle())
        then(message)

    QTimer.singleShot(100, lambda: answer(Message.reject))
    assert application_module._open(scanned, application) is None
    assert scanned.settings.read_text() == 'theme = "pink"\n'
    QTimer.singleShot(100, lambda: answer(Message.accept))
    session = application_module._open(scanned, application)
    assert session is not None
    session.window.close()
    assert asked == ["The settings cannot be used"] * 2
    assert Path(scanned.settings.with_name("settings (broken).toml")).read_text() == 'theme = "pink"\n'
