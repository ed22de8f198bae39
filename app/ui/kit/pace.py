"""Work that is asked for often, and done as often as the window can bear."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

_SHARE = 5
"""It takes one part in so many of the time."""


class Pace(QObject):
    """Starts work at once when it is asked for first, and later so that it takes a small part of the time.

    Args:
        start: Starts the work, in the background.
    """

    def __init__(self, start: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._start = start
        self._started: float | None = None
        self._again = False
        self._free_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)

    @Slot()
    def ask(self) -> None:
        """Asks for the work; several requests in a row are answered once."""
        if self._started is not None:
            self._again = True
        elif not self._timer.isActive():
            self._timer.start(max(0, round((self._free_at - time.monotonic()) * 1000)))

    @Slot()
    def note_done(self) -> None:
        """Notes that the work is done, or failed, whoever asked for it."""
        if self._started is None:
            return
        now = time.monotonic()
        self._free_at = now + (_SHARE - 1) * (now - self._started)
        self._started = None
        if self._again:
            self._again = False
            self.ask()

    def drop(self) -> None:
        """Starts nothing that was asked for so far."""
        self._again = False
        self._timer.stop()

    @Slot()
    def _go(self) -> None:
        self._started = time.monotonic()
        self._start()
