"""The composition root: one application, one library, one window."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app import APP_ID, __version__, logs
from app.core.errors import SettingsError, TwinlessError
from app.core.library import Library
from app.paths import Paths, user_paths
from app.ui.garbage import GarbageCollector
from app.ui.kit import icons
from app.ui.kit.dialog import Message
from app.ui.kit.theme import Theme
from app.ui.parts import Parts
from app.ui.single_window import Doorbell, hand_over
from app.ui.window import MainWindow
from app.words import catalogue
from app.words.catalogue import translate
from app.words.sentences import problem

_SWITCH_SECONDS = 0.0002
"""How long a thread may keep the interpreter while the window waits for it. Painting hands it over many times a frame,
and by Python's own 5 ms, a scan beside it would make every frame late."""


class Session(QObject):
    """A window with everything behind it, from opening to closing.

    Args:
        paths: Where the library lies.
        application: The application.

    Raises:
        TwinlessError: The library cannot be opened.
        OSError: Its folder cannot be made or written.
    """

    def __init__(self, paths: Paths, application: QApplication) -> None:
        super().__init__()
        self.parts = Parts(Library.open(paths), application)
        self._doorbell = Doorbell(paths.data, self)
        self._application = application
        self._language = self.parts.settings.settings.language
        self.parts.review.refresh()  # is read while the window is made
        self.window = self._make_window()
        self._doorbell.rung.connect(self._on_rung)
        cleanup = self.parts.cleanup
        self._due = QTimer(self)  # the dialog that asks for another language is left first
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._on_due)
        self.parts.settings.changed.connect(self._due.start)
        for ended in (cleanup.cleaned, cleanup.undone, cleanup.cancelled, cleanup.failed):
            ended.connect(self._due.start)

    def _make_window(self) -> MainWindow:
        window = MainWindow(self.parts)
        window.closed.connect(self._doorbell.close)
        return window

    @Slot()
    def _on_due(self) -> None:
        """Speaks another language where the user set one; a clean-up says its last word first."""
        wanted = self.parts.settings.settings.language
        if wanted == self._language or self.parts.cleanup.running or not self.window.isVisible():
            return
        self._language = wanted
        speak(self._application, wanted)
        self.rebuild()

    def rebuild(self) -> None:
        """Makes the window anew in the place of the old one, in the language that is spoken.

        The steps of Undo are told in the old language, and end with it; what was decided stays.
        """
        old = self.window
        asked = old.library_menu.is_showing_settings()
        old.leave()
        self.window = self._make_window()
        if not old.isMaximized() and not old.isFullScreen():
            self.window.setGeometry(old.geometry())  # to the pixel, where a stored geometry is fitted to a screen
        self.parts.review.refresh()
        self.window.show()
        old.deleteLater()
        if asked:
            self.window.library_menu.show_settings()

    def start(self, folders: Sequence[Path] = ()) -> None:
        """Shows the window, and what the library holds."""
        self.window.show()
        self.window.add_folders(folders)

    @Slot(list)
    def _on_rung(self, folders: list[Path]) -> None:
        state = self.window.windowState() & ~Qt.WindowState.WindowMinimized
        self.window.setWindowState(state | Qt.WindowState.WindowActive)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.window.add_folders(folders)


def make_application(argv: Sequence[str], language: str = catalogue.SYSTEM) -> QApplication:
    """Returns the application, made if there is none yet, with our name, icon and words.

    Args:
        argv: The command line, for Qt.
        language: A key of `catalogue.LANGUAGES`, or `system`.
    """
    sys.setswitchinterval(_SWITCH_SECONDS)
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication(list(argv))
    application.setApplicationName("Twinless")
    application.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName(APP_ID)
    application.setWindowIcon(icons.application_icon())
    if not application.findChildren(GarbageCollector):
        GarbageCollector(application)
    speak(application, language)
    return application


def speak(application: QApplication, wanted: str) -> None:
    """Has the window speak a language from now on; what is shown already stays as it is.

    Args:
        application: The application.
        wanted: A key of `catalogue.LANGUAGES`, or `system`.
    """
    for translator in catalogue.translators():
        application.removeTranslator(translator)
    catalogue.speak(wanted)
    for translator in catalogue.translators():
        application.installTranslator(translator)
    application.setLayoutDirection(QLocale().textDirection())


def _open(paths: Paths, application: QApplication) -> Session | None:
    """Opens the library; where only the settings are in the way, the user may put them aside."""
    try:
        return Session(paths, application)
    except SettingsError as error:
        aside = paths.settings.with_name(f"{paths.settings.stem} (broken){paths.settings.suffix}")
        title, text = problem(error)
        text = translate(
            "Application", "{problem}\n\nYou can mend the file, or start with the usual settings; it is kept as {file}."
        ).format(problem=text, file=aside)
        act = translate("Application", "Start with the usual settings")
        if Message(Theme(application), None, title, text, act).exec() != Message.DialogCode.Accepted:
            return None
        paths.settings.replace(aside)
        return _open(paths, application)
    except (TwinlessError, OSError) as error:
        Message(Theme(application), None, *problem(error)).exec()
        return None


def run(
    argv: Sequence[str], folders: Sequence[Path] = (), paths: Paths | None = None, language: str | None = None
) -> int:
    """Opens the window and stays until it is closed.

    Args:
        argv: The command line, for Qt.
        folders: Added and indexed at once.
        paths: Where the library lies; this user's own unless given.
        language: Spoken this once, whatever the settings say.

    Returns:
        The exit status: 0, also where a window that is open already was raised; 1 if the library cannot be
        opened.
    """
    where = paths or user_paths()
    application = make_application(argv, language or catalogue.set_in(where.settings))
    given = [folder.absolute() for folder in folders]
    if hand_over(where.data, given):
        return 0
    session = _open(where, application)
    if session is None:
        return 1
    log = logs.start(where.logs)
    try:
        session.start(given)
        return application.exec()
    finally:
        logging.getLogger().removeHandler(log)
        log.close()
