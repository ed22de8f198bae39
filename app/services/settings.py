"""Settings that announce changes, and what the window remembers of itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal, Slot

from app.core.errors import SettingsError
from app.core.settings import Settings, SettingsStore

_RECENT = 8


class SettingsService(QObject):
    """The user's settings, which the library's store keeps, and the window's own memory, kept beside them.

    Args:
        store: Where settings are changed, by whomever.

    Signals:
        changed: The settings are others now.
        failed: They could not be stored; they hold until Twinless ends, and are stored with the next change.
    """

    changed = Signal()
    failed = Signal(object)
    _told = Signal()

    def __init__(self, store: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._unstored: dict[str, Any] = {}
        self._memory = QSettings(str(store.path.with_name("window.ini")), QSettings.Format.IniFormat)
        self._told.connect(self._on_told)  # rules change settings in a thread of their own
        store.listen(self._tell)

    @property
    def settings(self) -> Settings:
        """The settings that hold now."""
        return self._store.settings

    def update(self, **changes: Any) -> None:
        """Changes settings, and stores them."""
        wanted = {**self._unstored, **changes}
        try:
            self._store.update(**wanted)
        except (OSError, SettingsError) as error:
            self._unstored = wanted
            self._store.hold(**changes)
            self.failed.emit(error)
        else:
            self._unstored = {}

    def close(self) -> None:
        """Takes no notice of the store any more."""
        self._store.unlisten(self._tell)

    def _tell(self) -> None:
        self._told.emit()

    @Slot()
    def _on_told(self) -> None:
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
