"""Tells the desktop that a long scan has ended, where nobody looks at the window."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from app.core.report.summary import ScanSummary
from app.services.index import IndexService
from app.services.settings import SettingsService
from app.words.catalogue import translate

LONG_SECONDS = 60.0
_SHOWN_MS = 10_000


class Notifying(QObject):
    """Notifies once a scan of more than a minute has ended while another window was in front.

    Args:
        index: Says when scans begin and end.
        settings: Where notifications may be turned off.
        window: The window that may be in front.
        tell: Shows a title and a text; the desktop's notifications unless given.
        clock: Seconds, as they pass.
    """

    def __init__(
        self,
        index: IndexService,
        settings: SettingsService,
        window: QWidget,
        tell: Callable[[str, str], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._settings, self._window, self._clock = settings, window, clock
        self._tell = tell or self._on_desktop
        self._tray: QSystemTrayIcon | None = None
        self._began = clock()
        index.started.connect(self._on_started)
        index.finished.connect(self._on_finished)
        index.failed.connect(self._on_failed)

    @Slot()
    def _on_started(self) -> None:
        self._began = self._clock()

    @Slot(object)
    def _on_finished(self, summary: ScanSummary) -> None:
        photos = translate("Indexing", "%Ln photos", None, summary.photos)
        self._notify(self.tr("Indexing has ended"), self.tr("{photos} looked through.").format(photos=photos))

    @Slot()
    def _on_failed(self) -> None:
        text = self.tr("What was learnt is kept; Twinless says more in its window.")
        self._notify(self.tr("Indexing ended early"), text)

    def _notify(self, title: str, text: str) -> None:
        long = self._clock() - self._began > LONG_SECONDS
        if long and self._settings.settings.notify and not self._window.isActiveWindow():
            self._tell(title, text)

    def _on_desktop(self, title: str, text: str) -> None:
        if sys.platform == "linux" and notify_by_portal(title, text):
            return
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            if self._tray is None:
                self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
                self._tray.messageClicked.connect(self._raise)
            self._tray.show()
            self._tray.showMessage(title, text, self._window.windowIcon(), _SHOWN_MS)

    @Slot()
    def _raise(self) -> None:
        self._window.raise_()
        self._window.activateWindow()


def notify_by_portal(title: str, text: str) -> bool:
    """Notifies through the desktop portal, which needs no icon in a tray; says whether that was taken."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    message = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Notification",
        "AddNotification",
    )
    message.setArguments(["scan", {"title": title, "body": text}])
    return bus.call(message, timeout=1000).type() == QDBusMessage.MessageType.ReplyMessage
