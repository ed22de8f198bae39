"""Loads what comes into view: the last thing asked for is loaded first."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

log = logging.getLogger(__name__)

_DELIVERED = 24
_KEPT = 256
_NOTHING = object()


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
        self._asked: deque[Hashable] = deque()  # what the window asks for, which waits for nobody
        self._wanted: dict[Hashable, None] = {}  # the thread's own
        self._running: Hashable | None = None
        self._lock = threading.Lock()
        self._ready: list[tuple[Hashable, Any]] = []
        self._announced = False
        self._closed = False
        self._sleeping = False
        self._wake = threading.Event()
        self._thread: threading.Thread | None = None
        self._arrived.connect(self._deliver)

    def request(self, key: Hashable) -> None:
        """Asks for a value; asking again moves it to the front."""
        if self._closed or key == self._running:
            return
        self._ask(key)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()

    def clear(self) -> None:
        """Drops everything that waits."""
        self._ask(_NOTHING)

    def _ask(self, key: Hashable) -> None:
        self._asked.append(key)
        if self._sleeping:
            self._wake.set()

    def close(self) -> None:
        """Stops the thread, and waits for the one load that runs."""
        self._closed = True
        self._wake.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        with self._lock:
            self._ready.clear()

    def _work(self) -> None:
        while not self._closed:
            self._take_in()
            if not self._wanted:
                self._sleep()
                continue
            key, _ = self._wanted.popitem()
            self._running = key
            try:
                value = self._load(key)
            except Exception:
                log.exception("Something that came into view could not be loaded")
                value = None
            with self._lock:
                self._running = None
                self._ready.append((key, value))
                announce = not self._announced and not self._closed
                self._announced = self._announced or announce
            if announce:
                self._arrived.emit()

    def _take_in(self) -> None:
        """Takes in what was asked for, last things last, and drops the oldest where there are too many."""
        while self._asked:
            key = self._asked.popleft()
            if key is _NOTHING:
                self._wanted.clear()
                continue
            self._wanted.pop(key, None)
            self._wanted[key] = None
        while len(self._wanted) > self._kept:
            del self._wanted[next(iter(self._wanted))]

    def _sleep(self) -> None:
        """Waits until something is asked for."""
        self._wake.clear()
        self._sleeping = True
        if not self._asked and not self._closed:  # what is asked for from here on wakes it
            self._wake.wait()
        self._sleeping = False

    @Slot()
    def _deliver(self) -> None:
        """Hands on a few at a time, so that the window stays alive between them."""
        with self._lock:
            batch, self._ready = self._ready[:_DELIVERED], self._ready[_DELIVERED:]
            self._announced = bool(self._ready)
            again = self._announced
        for key, value in batch:
            self.loaded.emit(key, value)
        if again:
            self._arrived.emit()
