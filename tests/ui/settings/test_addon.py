"""The add-on with PyTorch, in the settings: fetched, stopped, gone on with, taken from a file, removed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.descriptor import IMAGENET, drivers
from app.core.descriptor.addon import from_file, installed, packs
from app.core.progress import Progress
from app.ui.settings.computing import ComputingSection
from app.ui.window import MainWindow
from tests import addons
from tests.ui.settings.computing_section import open_section

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[addons.Shop]:
    monkeypatch.setattr(drivers, "are_there", lambda: False)
    with addons.shop(tmp_path, monkeypatch, "cuda", "cpu") as running:
        yield running


def models(section: ComputingSection) -> list[str]:
    return [section.model.itemData(number) for number in range(section.model.count())]


def fetch(section: ComputingSection, qtbot: QtBot) -> None:
    assert section.addon.fetch.isVisible()
    qtbot.mouseClick(section.addon.fetch, LEFT)


def wait_installed(section: ComputingSection, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: section.said_addon.text() == "It is installed, and used from the next scan on.")


def test_from_source_it_is_there_and_nothing_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    section = open_section(window, qtbot, window.parts.upkeep.addon)
    assert section.addon.there.text() == "PyTorch is part of this installation; nothing is missing."
    shown = (section.addon.fetch, section.addon.from_file, section.addon.remove, section.addon.variant)
    assert not any(widget.isVisible() for widget in shown)


def test_it_is_fetched_at_a_click_and_the_other_model_can_be_chosen(
    window: MainWindow, shop: addons.Shop, qtbot: QtBot
) -> None:
    section = open_section(window, qtbot, window.parts.upkeep.addon)
    assert (models(section), section.addon.there.text()) == (["bundled"], "Not installed.")
    assert section.addon.fetch.text() == "Download it (3.1 MB)"
    assert section.addon.variant.currentText() == "On the processor, for the ImageNet model"
    assert not section.addon.remove.isVisible()
    assert not shop.asked, "only at a click"
    shop.go_on.clear()
    fetch(section, qtbot)
    qtbot.waitUntil(lambda: section.addon.so_far.text().endswith(" of 3.1 MB"))
    assert section.addon.cancel.isVisible()
    assert not section.addon.fetch.isVisible()
    shop.go_on.set()
    wait_installed(section, qtbot)
    assert section.addon.there.text().startswith("Installed: PyTorch 2.0.0, on the processor, for the ImageNet model (")
    assert models(section) == ["bundled", IMAGENET]
    assert not section.addon.fetch.isVisible()
    assert section.addon.remove.isVisible()


def test_it_is_stopped_and_goes_on_from_there(window: MainWindow, shop: addons.Shop, qtbot: QtBot) -> None:
    section = open_section(window, qtbot, window.parts.upkeep.addon)
    shop.go_on.clear()
    fetch(section, qtbot)
    qtbot.waitUntil(lambda: section.addon.bar.value() > 300)
    assert section.addon.so_far.text().endswith(" of 3.1 MB")
    with qtbot.waitSignal(window.parts.upkeep.addon):
        qtbot.keyClick(section.addon.cancel, KEY.Key_Space)
    assert section.said_addon.text().startswith("It was stopped.")
    shop.go_on.set()
    assert section.addon.fetch.isVisible()
    assert section.addon.remove.isVisible(), "what came takes room"
    assert "are kept" in section.addon.there.text()
    fetch(section, qtbot)
    wait_installed(section, qtbot)
    assert installed.usable() is not None
    assert shop.asked[-1][1] > 0


def test_it_goes_on_while_the_settings_are_closed(window: MainWindow, shop: addons.Shop, qtbot: QtBot) -> None:
    section = open_section(window, qtbot, window.parts.upkeep.addon)
    shop.go_on.clear()
    fetch(section, qtbot)
    qtbot.waitUntil(lambda: bool(section.addon.so_far.text()))
    qtbot.keyClick(window.library_menu.settings_dialog, KEY.Key_Escape)
    section = open_section(window, qtbot, window.parts.upkeep.addon)
    assert section.addon.cancel.isVisible()
    shop.go_on.set()
    qtbot.waitUntil(section.addon.remove.isVisible)


def test_what_failed_is_said_and_can_be_tried_again(window: MainWindow, shop: addons.Shop, qtbot: QtBot) -> None:
    torch = shop.files.pop(addons.TORCH)
    section = open_section(window, qtbot, window.parts.upkeep.addon)
    with qtbot.waitSignal(window.parts.upkeep.addon_failed):
        fetch(section, qtbot)
    assert "404" in section.said_addon.text()
    qtbot.waitUntil(section.addon.fetch.isVisible)
    shop.files[addons.TORCH] = torch
    fetch(section, qtbot)
    wait_installed(section, qtbot)


def test_it_is_taken_from_a_file_and_what_is_none_is_refused(
    window: MainWindow, shop: addons.Shop, qtbot: QtBot, tmp_path: Path
) -> None:
    good, wrong = tmp_path / "good.zip", tmp_path / "photos.zip"
    from_file.save(packs.offered()[0], good, Progress())
    wrong.write_bytes(b"photos")
    shop.asked.clear()
    section = open_section(window, qtbot, window.parts.upkeep.addon)
    with qtbot.waitSignal(window.parts.upkeep.addon_failed):
        section.addon.take_file(str(wrong))
    assert "is no add-on pack of Twinless." in section.said_addon.text()
    section.addon.take_file(str(good))
    wait_installed(section, qtbot)
    assert not shop.asked


def test_removing_it_asks_first_and_goes_back_to_what_works(
    window: MainWindow, shop: addons.Shop, qtbot: QtBot
) -> None:
    section = open_section(window, qtbot, window.parts.upkeep.addon)
    fetch(section, qtbot)
    wait_installed(section, qtbot)
    window.parts.settings.update(model=IMAGENET, device="cuda")
    qtbot.mouseClick(section.addon.remove, LEFT)
    question = section.addon.question
    assert question is not None
    qtbot.mouseClick(question.act, LEFT)
    qtbot.waitUntil(lambda: section.said_addon.text() == "It is removed.")
    settings = window.parts.library.settings
    assert (settings.model, settings.device) == ("bundled", "auto")
    qtbot.waitUntil(section.addon.fetch.isVisible)
    assert models(section) == ["bundled"]
    assert installed.usable() is None
