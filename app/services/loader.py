"""Loads what comes into view: the last thing asked for is loaded first."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

log = logging.getLogger(__name__)

_DELIVERED = 24
_KEPT = 256


class LifoLoader(QObject):
    """Loads values by key in a thread; asked often while scrolling, it drops what was asked for long ago.

    Args:
        name: The thread's name.
        load: Runs in the thread; None where there is nothing.
        kept: How many requests wait at most; older ones are dropped, and may be asked for again.

    Signals:
        loaded: (key, value), in the thread that made this object.
    """

    loaded = Signal(object, object)
    _arrived = Signal()

    def __init__(self, name: str, load: Callable[[Any], Any], parent: QObject | None = None, kept: int = _KEPT) -> None:
        super().__init__(parent)
        self._name = name
        self._load = load
        self._kept = kept
        self._condition = threading.Condition()
        self._wanted: dict[Hashable, None] = {}
        self._running: Hashable | None = None
        self._ready: list[tuple[Hashable, Any]] = []
        self._announced = False
        self._closed = False
        self._thread: threading.Thread | None = None
        self._arrived.connect(self._deliver)

    def request(self, key: Hashable) -> None:
        """Asks for a value; asking again moves it to the front."""
        with self._condition:
            if self._closed or key == self._running:
                return
            self._wanted.pop(key, None)
            self._wanted[key] = None
            while len(self._wanted) > self._kept:
                del self._wanted[next(iter(self._wanted))]
            self._condition.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()

    def clear(self) -> None:
        """Drops everything that waits."""
        with self._condition:
            self._wanted.clear()

    def close(self) -> None:
        """Stops the thread, and waits for the one load that runs."""
        with self._condition:
            self._closed = True
            self._wanted.clear()
            self._ready.clear()
            self._condition.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        while True:
            with self._condition:
                while not self._wanted and not self._closed:
                    self._condition.wait()
                if self._closed:
                    return
                key, _ = self._wanted.popitem()
                self._running = key
            try:
                value = self._load(key)
            except Exception:
                log.exception("Something that came into view could not be loaded")
                value = None
            with self._condition:
                self._running = None
                self._ready.append((key, value))
                announce = not self._announced and not self._closed
                self._announced = self._announced or announce
            if announce:
                self._arrived.emit()

    @Slot()
    def _deliver(self) -> None:
        """Hands on a few at a time, so that the window stays alive between them."""
        with self._condition:
            batch, self._ready = self._ready[:_DELIVERED], self._ready[_DELIVERED:]
            self._announced = bool(self._ready)
            again = self._announced
        for key, value in batch:
            self.loaded.emit(key, value)
        if again:
            self._arrived.emit()
