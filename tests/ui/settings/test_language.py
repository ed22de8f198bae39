"""Another language, at once: a new window in the place of the old one; and texts that no translator would be given."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.paths import Paths
from app.ui.application import Session, speak
from app.ui.kit.theme import Mode
from app.ui.window import MainWindow
from app.words import catalogue
from tests.ui.conftest import wait_for_details

_OPEN, _CLOSE = "\u2067⟦", "⟧\u2069"


class Pseudo(QTranslator):
    """A language that is written from right to left, and says all in brackets."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Returns the source in brackets; what Qt says for itself stands as it is."""
        return None if context.startswith("Q") else f"{_OPEN}{source}{_CLOSE}"


@pytest.fixture
def session(application: QApplication, scanned: Paths, qtbot: QtBot) -> Iterator[Session]:
    """A window on the sample; English is spoken again afterwards."""
    made = Session(scanned, application)
    made.window.resize(1280, 800)
    made.start()
    shown(made.window, qtbot)
    yield made
    made.window.close()
    made.window.deleteLater()
    speak(application, "en")
    application.processEvents()
    gc.collect()


def shown(window: MainWindow, qtbot: QtBot) -> None:
    """Waits until the groups are there."""
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: window.review.model.rowCount() == 6)
    wait_for_details(window, qtbot)


def choose(session: Session, language: str, qtbot: QtBot) -> None:
    """Chooses a language in the settings, as a person does, and waits for the window that speaks it."""
    old = session.window
    if not old.library_menu.is_showing_settings():
        old.library_menu.show_settings()
    dialog = old.library_menu.settings_dialog
    assert dialog is not None
    dialog.look.language.setCurrentIndex(dialog.look.language.findData(language))
    dialog.look.language.activated.emit(dialog.look.language.currentIndex())
    qtbot.waitUntil(lambda: session.window is not old)
    shown(session.window, qtbot)


def test_the_window_speaks_another_language_at_once(session: Session, qtbot: QtBot) -> None:
    first = session.window
    gone: list[bool] = []
    first.destroyed.connect(lambda: gone.append(True))
    place = first.geometry()
    choose(session, "de", qtbot)
    window = session.window
    assert window.actions_.add_folder.text() == "Ordner hinzufügen …"
    assert window.library_menu.is_showing_settings()
    assert window.geometry().size() == place.size()
    assert catalogue.language() == "de"
    qtbot.waitUntil(lambda: bool(gone))
    window.parts.theme.set_mode(Mode.DARK)  # nothing of the old window is asked to change its colours
    window.parts.theme.set_mode(Mode.SYSTEM)
    choose(session, "en", qtbot)
    assert session.window.actions_.add_folder.text() == "Add folder…"
    assert session.parts.settings.settings.language == "en"


def test_a_scan_that_runs_goes_on_in_the_new_window(session: Session, qtbot: QtBot) -> None:
    index = session.parts.index
    with qtbot.waitSignal(index.finished):
        session.window.actions_.rescan.trigger()
        index.pause()
        choose(session, "ru", qtbot)
        if index.running:
            assert session.window.actions_.stop.isEnabled()
        index.resume()
    qtbot.waitUntil(lambda: not session.window.actions_.stop.isEnabled())


def test_all_that_is_said_goes_through_translators(session: Session, application: QApplication, qtbot: QtBot) -> None:
    pseudo = Pseudo()
    before = catalogue.translators()
    catalogue.use((*before, pseudo))
    application.installTranslator(pseudo)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        session.rebuild()
        window = session.window
        shown(window, qtbot)
        window.library_menu.show_settings()
        dialog = window.library_menu.settings_dialog
        assert dialog is not None
        bare = {text for part in (window, dialog) for text in texts(part) if not_translated(text)}
        assert sorted(bare - set(catalogue.LANGUAGES.values())) == []
        assert window.top.add.mapTo(window, window.top.add.rect().center()).x() > window.width() // 2
        tile = window.review.groups.visualRect(window.review.model.index(1)).center()
        qtbot.mouseClick(window.review.groups.viewport(), Qt.MouseButton.LeftButton, pos=tile)
        assert window.review.groups.currentIndex().row() == 1
        window.viewing.open_row(1)
        qtbot.waitUntil(lambda: window.pages.currentWidget() is window.compare)
        dialog.close()
    finally:
        application.removeTranslator(pseudo)
        catalogue.use(before)
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def texts(part: QWidget) -> Iterator[str]:
    """Yields the texts of a window: labels, buttons, actions, choices, tooltips, words for screen readers."""
    for widget in (part, *part.findChildren(QWidget)):
        yield widget.toolTip()
        yield widget.accessibleName()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(number) for number in range(widget.count()))
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
    yield from (action.text() for action in part.findChildren(QAction))


def not_translated(text: str) -> bool:
    """Says whether a text has letters outside of the brackets that stand for a translation; addresses are none."""
    if text.startswith("/") or "://" in text:
        return False
    left = re.sub(f"{_OPEN}.*{_CLOSE}", "", text, flags=re.DOTALL)
    return bool(re.search(r"[A-Za-z]{3}", left))
