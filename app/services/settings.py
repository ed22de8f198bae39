"""Settings that announce changes, and what the window remembers of itself."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from app.core.errors import SettingsError
from app.core.library import Library
from app.core.settings import Settings, load_settings, save_settings
from app.paths import Paths

log = logging.getLogger(__name__)

_RECENT = 8


class SettingsService(QObject):
    """The user's settings, kept as TOML, and the window's own memory, kept beside them.

    Args:
        paths: Where the files lie.
        library: Lives by the settings, and may change them itself; None where there is none.

    Signals:
        changed: The settings are others now.
        failed: They could not be stored; they hold until Twinless ends.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, paths: Paths, library: Library | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = paths.settings
        self._library = library
        self._memory = QSettings(str(paths.settings.with_name("window.ini")), QSettings.Format.IniFormat)
        self._own = self._load() if library is None else library.settings

    @property
    def settings(self) -> Settings:
        """The settings that hold now."""
        return self._own if self._library is None else self._library.settings

    def _load(self) -> Settings:
        try:
            return load_settings(self._path)
        except SettingsError as error:
            log.warning("The defaults are used: %s", error)
            return Settings()

    def update(self, **changes: Any) -> None:
        """Changes settings, and stores them."""
        self._own = dataclasses.replace(self.settings, **changes)
        if self._library is not None:
            self._library.settings = self._own
        try:
            save_settings(self._path, self._own)
        except (OSError, SettingsError) as error:
            self.failed.emit(error)
        self.changed.emit()

    def recent_folders(self) -> list[Path]:
        """Returns the folders added last, newest first."""
        stored = self._memory.value("recent_folders", [])
        names = stored if isinstance(stored, list) else [stored]
        return [Path(str(name)) for name in names if name]

    def note_folders(self, folders: Sequence[Path]) -> None:
        """Remembers folders as added just now."""
        names = [str(folder) for folder in (*folders, *self.recent_folders())]
        self._memory.setValue("recent_folders", list(dict.fromkeys(names))[:_RECENT])

    def window(self) -> tuple[QByteArray, QByteArray]:
        """Returns the window's geometry and the splitter's state as last stored; empty before."""
        return self._bytes("geometry"), self._bytes("splitter")

    def _bytes(self, key: str) -> QByteArray:
        value = self._memory.value(key, QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def store_window(self, geometry: QByteArray, splitter: QByteArray) -> None:
        """Remembers the window's geometry and the splitter's state."""
        self._memory.setValue("geometry", geometry)
        self._memory.setValue("splitter", splitter)

    def recall(self, name: str) -> str:
        """Returns what was remembered under a name, empty if nothing was."""
        return str(self._memory.value(f"shown/{name}", "") or "")

    def remember(self, name: str, value: str) -> None:
        """Remembers a text under a name."""
        self._memory.setValue(f"shown/{name}", str(value))

    @property
    def interrupted(self) -> bool:
        """Whether Twinless ended while a scan ran, so that the next start goes on with it."""
        return bool(self._memory.value("interrupted", False, type=bool))

    @interrupted.setter
    def interrupted(self, value: bool) -> None:
        self._memory.setValue("interrupted", value)
        self._memory.sync()
