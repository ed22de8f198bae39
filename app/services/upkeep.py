"""What the settings ask for, and what is tidied beside: devices, weights, the add-on, a server, thumbnails, forgetting.

All off the GUI thread.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.descriptor import choices
from app.core.descriptor.addon import fetching, from_file, installed
from app.core.descriptor.addon.packs import Pack
from app.core.errors import Cancelled
from app.core.library import Library
from app.core.vectors.server import check_server
from app.core.vectors.token import from_environment, read_token, store_token
from app.services.task import TaskService
from app.services.worker import Worker

log = logging.getLogger(__name__)

TIDY_FIRST_MS = 10_000
"""From the start to the first tidying: the window has what it needs by then."""

_TIDY_MS = 6 * 3_600_000

_READY_MS = 2_000
"""From the start to that of a decoder: the window comes first, and nobody opens a picture before they see it."""


class UpkeepService(QObject):
    """Answers by signals, in the order asked.

    Signals:
        devices: The devices of this computer, by name.
        weights: Whether the ImageNet weights are there.
        weights_failed: The exception that ended fetching them.
        addon: The `AddonState`: whether torch is there, or which packs of it can be had.
        addon_removed: Whether the pack is gone; else it goes at the next start.
        addon_failed: The exception that ended fetching, taking or removing one.
        server: The `ServerState` of the server that was asked.
        token: (the known token, whether the environment gives it).
        token_stored: None, or why it could not be stored.
        thumbnails: Bytes that the thumbnails take.
        forgotten: Everything is forgotten.
        tidied: What is gone for good is forgotten.
        failed: The exception that something else ended with.
    """

    devices = Signal(object)
    weights = Signal(bool)
    weights_failed = Signal(object)
    addon = Signal(object)
    addon_removed = Signal(bool)
    addon_failed = Signal(object)
    server = Signal(object)
    token = Signal(str, bool)
    token_stored = Signal(object)
    thumbnails = Signal(object)
    forgotten = Signal()
    tidied = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._worker = Worker("upkeep", self)
        self.download = TaskService("weights", self)
        self.download.done.connect(self._on_fetched)
        self.download.failed.connect(self.weights_failed)
        self.adding = TaskService("addon", self)
        self.adding.done.connect(self.ask_addon)
        self.adding.failed.connect(self.addon_failed)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tidy)
        self._soon = QTimer(self, singleShot=True, interval=_READY_MS)
        self._soon.timeout.connect(self.start_decoder)

    def ask_devices(self) -> None:
        """Asks which devices there are."""
        self._ask(choices.usable_devices, self.devices.emit)

    def ask_weights(self) -> None:
        """Asks whether the ImageNet weights are there."""
        self._ask(choices.has_imagenet, self.weights.emit)

    def fetch_weights(self) -> None:
        """Downloads the ImageNet weights; `download` tells how far it is."""
        self.download.start(choices.fetch_imagenet)

    def adopt_weights(self, file: Path) -> None:
        """Takes the ImageNet weights from a file."""
        self._worker.submit(lambda: choices.adopt_imagenet(file), self._on_fetched, self.weights_failed.emit)

    def ask_addon(self) -> None:
        """Asks what there is of the add-on."""
        self._worker.submit(installed.state, self.addon.emit, self.addon_failed.emit)

    def fetch_addon(self, pack: Pack) -> None:
        """Downloads and installs a pack; `adding` tells how far it is."""
        self.adding.start(lambda progress: fetching.fetch(pack, progress))

    def take_addon(self, file: Path) -> None:
        """Installs a pack from a file; `adding` tells how far it is."""
        self.adding.start(lambda progress: from_file.take(file, progress))

    def remove_addon(self) -> None:
        """Removes the pack, and what was fetched of one."""
        self._worker.submit(installed.remove, self.addon_removed.emit, self.addon_failed.emit)

    def check(self, address: str, token: str) -> None:
        """Asks a server whether it works for us."""
        self._ask(lambda: check_server(address, token), self.server.emit)

    def ask_token(self, address: str) -> None:
        """Asks for the token of a server."""
        self._ask(lambda: read_token(address), lambda token: self.token.emit(token, from_environment()))

    def keep_token(self, address: str, token: str) -> None:
        """Stores the token of a server in the keyring."""
        self._worker.submit(lambda: store_token(address, token), self.token_stored.emit, self.token_stored.emit)

    def ask_thumbnails(self) -> None:
        """Asks how much room the thumbnails take."""
        self._ask(self._library.thumbnails.size_bytes, self.thumbnails.emit)

    def clear_thumbnails(self) -> None:
        """Removes all thumbnails; they are made again when they are looked at."""

        def clear() -> int:
            self._library.thumbnails.clear()
            self._library.thumbnails.vacuum()
            return self._library.thumbnails.size_bytes()

        self._ask(clear, self.thumbnails.emit)

    def forget_everything(self) -> None:
        """Forgets all that was learnt; waits for a running scan, so cancel it first."""
        self._ask(self._library.forget_everything, lambda _none: self.forgotten.emit())

    def begin(self) -> None:
        """Has a decoder ready soon; tidies later, and then every few hours."""
        self._soon.start()
        self._timer.start(TIDY_FIRST_MS)

    def start_decoder(self) -> None:
        """Starts what decodes, which the first picture that is looked at would else wait for."""
        self._worker.submit(self._library.start_decoding, lambda _none: None, self._no_decoder)

    def tidy(self) -> None:
        """Forgets what is kept of photos that are gone for good; the next time where something else runs."""
        self._timer.setInterval(_TIDY_MS)
        self._worker.submit(installed.tidy, lambda _none: None, self.failed.emit)
        self._ask(self._library.tidy, lambda _none: self.tidied.emit())

    def close(self) -> None:
        """Stops, and waits for the threads."""
        self._timer.stop()
        self._soon.stop()
        self.download.close()
        self.adding.close()
        self._worker.close()

    def _ask(self, function: Callable[[], Any], answer: Callable[[Any], None]) -> None:
        self._worker.submit(function, answer, self.failed.emit)

    def _no_decoder(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):  # whoever then opens a picture is told
            log.warning("No decoder could be started: %s", error)

    def _on_fetched(self, _none: Any) -> None:
        self.weights.emit(True)
