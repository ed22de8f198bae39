"""The composition root: one application, one library, one window."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app import __version__, logs
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
from app.ui.words.plurals import EnglishPlurals
from app.ui.words.sentences import problem
from app.ui.words.words import translate

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
        self.parts.review.refresh()  # is read while the window is made
        self.window = MainWindow(self.parts)
        self._doorbell.rung.connect(self._on_rung)
        self.window.closed.connect(self._doorbell.close)

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


def make_application(argv: Sequence[str]) -> QApplication:
    """Returns the application, made if there is none yet, with our name, icon and words."""
    sys.setswitchinterval(_SWITCH_SECONDS)
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication(list(argv))
    if QLocale().language() == QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English))
    application.setApplicationName("Twinless")
    application.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("twinless")
    application.setWindowIcon(icons.application_icon())
    if not application.findChildren(GarbageCollector):
        GarbageCollector(application)
    if not application.findChildren(EnglishPlurals):
        application.installTranslator(EnglishPlurals(application))
    return application


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


def run(argv: Sequence[str], folders: Sequence[Path] = (), paths: Paths | None = None) -> int:
    """Opens the window and stays until it is closed.

    Args:
        argv: The command line, for Qt.
        folders: Added and indexed at once.
        paths: Where the library lies; this user's own unless given.

    Returns:
        The exit status: 0, also where a window that is open already was raised; 1 if the library cannot be
        opened.
    """
    application = make_application(argv)
    where = paths or user_paths()
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
