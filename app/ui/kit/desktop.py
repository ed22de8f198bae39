"""What other programs do for us: open a photo, show it in its folder."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

_MANAGER = "org.freedesktop.FileManager1"
_OFFERED = ("ListNames", "ListActivatableNames")
_STARTING_MS = 10_000
_log = logging.getLogger(__name__)


def open_file(path: Path) -> bool:
    """Opens a photo in the system's own viewer, and says whether one was found."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> bool:
    """Shows a file, selected where the system can do that, in its file manager."""
    if sys.platform == "darwin":
        return subprocess.run(["open", "-R", str(path)], check=False).returncode == 0
    if sys.platform == "win32":
        # Explorer takes this one argument as a whole, and ends with 1 whether it worked or not.
        subprocess.Popen(f'explorer /select,"{path}"')
        return True
    return _ask_file_manager(path) or _open_folder(path)


def _open_folder(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _ask_file_manager(path: Path) -> bool:
    """Asks the Linux desktop's file manager, as freedesktop.org's FileManager1 describes; says whether there is one.

    It may take seconds to start, for which no window waits: where it fails, the folder is opened.
    """
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected() or not _is_there(bus):
        return False
    message = QDBusMessage.createMethodCall(_MANAGER, "/org/freedesktop/FileManager1", _MANAGER, "ShowItems")
    message.setArguments([[path.as_uri()], ""])  # a name may hold spaces, signs, or bytes that are no text
    asked = QDBusPendingCallWatcher(bus.asyncCall(message, _STARTING_MS), QCoreApplication.instance())
    asked.finished.connect(lambda answer: _on_answer(path, answer))
    return True


def _is_there(bus: QDBusConnection) -> bool:
    """Says whether a file manager runs, or starts when it is asked."""
    offered = (name for asked in _OFFERED for names in bus.interface().call(asked).arguments() for name in names)
    return _MANAGER in offered


def _on_answer(path: Path, answer: QDBusPendingCallWatcher) -> None:
    if answer.isError():
        _log.warning("The file manager did not show a file: %s", answer.error().message())
        _open_folder(path)
    answer.deleteLater()
