"""What other programs do for us: open a photo, show it in its folder."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


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
    return _show_by_dbus(path) or QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _show_by_dbus(path: Path) -> bool:
    """Asks the Linux desktop's file manager, as freedesktop.org's FileManager1 describes."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    name = "org.freedesktop.FileManager1"
    message = QDBusMessage.createMethodCall(name, "/org/freedesktop/FileManager1", name, "ShowItems")
    message.setArguments([[path.as_uri()], ""])  # a name may hold spaces, signs, or bytes that are no text
    answer = bus.call(message, timeout=2000)
    return answer.type() == QDBusMessage.MessageType.ReplyMessage
