"""The guide in the window: opened from the menu, read page by page, with its pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import Paths, paths_under
from app.ui.guide import GuideWindow, guide_folder
from app.ui.window import MainWindow
from app.words import catalogue
from tests import pictures

LEFT = Qt.MouseButton.LeftButton


def test_the_menu_opens_one_guide_that_leads_on_and_back(
    open_window: Callable[[Paths], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(paths_under(tmp_path))
    menu = window.top.menu.menu()
    assert menu is not None
    assert window.tools.guide in menu.actions()
    window.tools.guide.trigger()
    guide = window.tools.guide_window
    assert guide is not None
    assert guide.isVisible()
    assert guide.windowTitle() == "Guide"
    assert guide.pages.toPlainText().startswith("The Twinless guide")
    guide.pages.setSource(guide.pages.source().resolved(QUrl("undo.md")))
    assert guide.pages.toPlainText().startswith("Undo, and where the trash is")
    qtbot.mouseClick(guide.back, LEFT)
    assert guide.pages.toPlainText().startswith("The Twinless guide")
    guide.close()
    window.tools.guide.trigger()
    assert window.tools.guide_window is guide
    assert guide.isVisible()


@pytest.fixture
def speak() -> Iterator[Callable[[str], str]]:
    yield catalogue.speak
    catalogue.speak("en")


def test_it_opens_on_what_is_there_in_the_language(
    speak: Callable[[str], str], application: QApplication, qtbot: QtBot
) -> None:
    speak("ru")
    guide = GuideWindow(None)
    qtbot.addWidget(guide)
    assert guide.pages.toPlainText().startswith("Первая очистка")
    guide.contents.click()
    assert guide.pages.toPlainText().startswith("The Twinless guide")


@pytest.mark.parametrize("page", sorted(path.name for path in guide_folder().glob("*.md")))
def test_every_page_is_shown_with_its_pictures(page: str, application: QApplication, qtbot: QtBot) -> None:
    guide = GuideWindow(None)
    qtbot.addWidget(guide)
    folder = guide_folder()
    guide.pages.setSource(QUrl.fromLocalFile(str(folder / page)))
    text = (folder / page).read_text("utf-8")
    title = text.partition("\n")[0].removeprefix("# ")
    assert guide.pages.toPlainText().startswith(title)
    for name in ("groups", "compare", "confirm"):
        if f"(pictures/{name}.png)" in text:
            found = guide.pages.loadResource(QTextDocument.ResourceType.ImageResource, QUrl(f"pictures/{name}.png"))
            assert found


def test_a_picture_that_the_desktop_passes_on_is_looked_for(
    open_window: Callable[[Paths], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(paths_under(tmp_path / "home"))
    picture = pictures.save(pictures.photo(0, (320, 240)), tmp_path / "from the desktop.jpg")
    window.add_folders([picture])
    dialog = window.tools.finding.dialog
    assert dialog is not None
    assert dialog.name.whole == "from the desktop.jpg"
    qtbot.waitUntil(lambda: not window.parts.finding.running)
    assert not window.parts.library.folders()
