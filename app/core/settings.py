"""The user's settings: typed, checked, kept as TOML."""

from __future__ import annotations

import dataclasses
import os
import tempfile
import threading
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, get_type_hints

import tomli_w

from app.core.criteria import Rules
from app.core.errors import SettingsError, told
from app.core.types import Propose

LANGUAGES = ("system", "en", "de", "es", "it", "pt", "ru")
"""What the language can be set to."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user set; change with `dataclasses.replace`.

    Attributes:
        model: Which descriptor: `bundled` or `imagenet`.
        device: Where it runs: `auto`, `cpu`, `cuda` or `mps`.
        milvus_uri: A Milvus server, or empty for the file of this library.
        milvus_m: Links of a node in a server's index (HNSW's M), 4 to 64.
        milvus_ef_construction: How thoroughly a server's index is built, 8 to 512.
        milvus_ef: How thoroughly it is searched, 64 to 4096.
        propose: How far proposals go.
        propose_returned: What a clean-up took away once is proposed again where it comes back.
        criteria: By what keepers are chosen, what counts most first, as names of `criteria.ORDERABLE`; what is not
            named counts after that in its usual order.
        preferred: Folders whose photos are rather kept, best first.
        cleared: Folders that are to be cleared out: their photos are kept last.
        similarity: How alike similar shots must be, 0 (all that the verifier calls similar) to 1.
        exclude: Patterns of names or paths that are not scanned, as in a shell.
        min_size: Files below so many bytes are not scanned.
        all_files: Files are opened whatever they are called, as recovered ones are.
        theme: `system`, `light` or `dark`.
        language: One of `LANGUAGES`: `system`, or the one that is spoken whatever the system's is.
        notify: The desktop says when a long scan has ended.
        look_for_updates: Once a week the project's home is asked for the newest version.
    """

    model: str = "bundled"
    device: str = "auto"
    milvus_uri: str = ""
    milvus_m: int = 16
    milvus_ef_construction: int = 200
    milvus_ef: int = 1_024
    propose: Propose = Propose.REDUNDANT
    propose_returned: bool = True
    criteria: tuple[str, ...] = ()
    preferred: tuple[str, ...] = ()
    cleared: tuple[str, ...] = ()
    similarity: float = 0.0
    exclude: tuple[str, ...] = ()
    min_size: int = 0
    all_files: bool = False
    theme: str = "system"
    language: str = "system"
    notify: bool = True
    look_for_updates: bool = False

    def __post_init__(self) -> None:
        allowed = {
            "model": ("bundled", "imagenet"),
            "device": ("auto", "cpu", "cuda", "mps"),
            "theme": ("system", "light", "dark"),
            "language": LANGUAGES,
        }
        for name, values in allowed.items():
            if getattr(self, name) not in values:
                raise SettingsError(
                    told("The setting {name} must be one of {values}."), name=name, values=", ".join(values)
                )
        ranges = {"milvus_m": (4, 64), "milvus_ef_construction": (8, 512), "milvus_ef": (64, 4096)}
        for name, (least, most) in ranges.items():
            if not least <= getattr(self, name) <= most:
                raise SettingsError(
                    told("The setting {name} must be between {least} and {most}."), name=name, least=least, most=most
                )
        if self.min_size < 0:
            raise SettingsError(told("The setting min_size must not be negative."))
        if not 0 <= self.similarity <= 1:
            raise SettingsError(told("The setting similarity must be between 0 and 1."))

    @property
    def rules(self) -> Rules:
        """How keepers are chosen."""
        return Rules.of(self.criteria, self.preferred, self.cleared)


def load_settings(path: Path) -> Settings:
    """Reads settings; a missing file means the defaults, unknown names are left alone.

    Raises:
        SettingsError: The file is no TOML, or a value cannot be used.
    """
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(told("The settings file {path} cannot be read: {why}."), path=path, why=error) from error
    try:
        return _from_table(table)
    except SettingsError as error:
        raise SettingsError(told("The settings file {path} cannot be used: {why}"), path=path, why=error) from error


def read_value(name: str, text: str | None) -> Any:
    """Reads a setting as a command line gives it: `true`, `12`, `0.5`, or words, several of them after commas.

    Args:
        name: The setting.
        text: Its value; None only looks whether there is such a setting.

    Raises:
        SettingsError: There is no such setting, or it cannot have this value.
    """
    hints = get_type_hints(Settings)
    if name not in hints:
        raise SettingsError(
            told("There is no setting {name}; there are {names}."), name=name, names=", ".join(sorted(hints))
        )
    if text is None:
        return None
    wanted: Any = hints[name]
    value: Any = text
    if wanted in (bool, int, float):
        try:
            value = tomllib.loads(f"value = {text}")["value"]
        except tomllib.TOMLDecodeError:
            value = text
    elif wanted == tuple[str, ...]:
        value = [part.strip() for part in text.split(",") if part.strip()]
    return _checked(name, value, wanted)


def excludes_everything(pattern: str) -> bool:
    """Says whether a pattern of `exclude` would leave out every photo."""
    probes = ("IMG_2231.jpg", "q7/z9.heic", "/home/me/x.png")
    return all(fnmatch(probe, pattern.strip() or "*") for probe in probes)


def save_settings(path: Path, settings: Settings) -> None:
    """Writes settings, all or nothing; names of the file that this version does not know stay.

    Raises:
        OSError: The file cannot be written.
        SettingsError: The present file cannot be read, so it is not replaced.
    """
    table: dict[str, Any] = {}
    if path.exists():
        load_settings(path)
        table = tomllib.loads(path.read_text("utf-8"))
    table.update({name: _plain(value) for name, value in dataclasses.asdict(settings).items()})
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            tomli_w.dump(table, file)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


class SettingsStore:
    """The one place that reads, changes, stores and tells settings. Thread-safe.

    Args:
        path: The settings file; a missing one means the defaults.

    Attributes:
        path: The settings file.

    Raises:
        SettingsError: The file cannot be read, or a value in it cannot be used.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._listeners: list[Callable[[], None]] = []
        self._held: dict[str, Any] = {}
        self._settings = load_settings(path)

    @property
    def settings(self) -> Settings:
        """The settings that hold now."""
        return self._settings

    def update(self, **changes: Any) -> None:
        """Changes settings for good, and tells it; what else was changed in the file meanwhile stays.

        Raises:
            OSError, SettingsError: They cannot be used or stored; nothing changed.
        """
        with self._lock:
            stored = dataclasses.replace(load_settings(self.path), **changes)
            save_settings(self.path, stored)
            self._held = {name: value for name, value in self._held.items() if name not in changes}
            self._settings = dataclasses.replace(stored, **self._held)
        self._tell()

    def hold(self, **changes: Any) -> None:
        """Changes settings until Twinless ends or they are updated; they are not stored.

        Raises:
            SettingsError: A value cannot be used; nothing changed.
        """
        with self._lock:
            self._settings = dataclasses.replace(self._settings, **changes)
            self._held.update(changes)
        self._tell()

    def listen(self, listener: Callable[[], None]) -> None:
        """Has a function called after each change, in the thread that made it."""
        self._listeners.append(listener)

    def unlisten(self, listener: Callable[[], None]) -> None:
        """Calls a function no more."""
        self._listeners.remove(listener)

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()


def _from_table(table: Mapping[str, Any]) -> Settings:
    hints = get_type_hints(Settings)
    values: dict[str, Any] = {}
    for field in fields(Settings):
        if field.name in table:
            values[field.name] = _checked(field.name, table[field.name], hints[field.name])
    return Settings(**values)


def _checked(name: str, value: Any, wanted: Any) -> Any:
    if wanted is Propose:
        if value not in list(Propose):
            raise SettingsError(
                told("The setting {name} must be one of {values}."), name=name, values=", ".join(Propose)
            )
        return Propose(value)
    if wanted is bool and isinstance(value, bool):
        return value
    if wanted is int and isinstance(value, int) and not isinstance(value, bool):
        return value
    if wanted is float and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if wanted is str and isinstance(value, str):
        return value
    if wanted == tuple[str, ...] and isinstance(value, list) and all(isinstance(v, str) for v in value):
        return tuple(value)
    raise SettingsError(
        told("The setting {name} has a value that cannot be used: {value}."), name=name, value=repr(value)
    )


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, Propose) else value
