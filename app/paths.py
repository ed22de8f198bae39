"""Where Twinless keeps things: data, settings, logs, and the resources shipped with it."""

from __future__ import annotations

import os
import stat
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from platformdirs import PlatformDirs


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one installation; made when first needed, for this user's eyes alone.

    Attributes:
        data: Catalog, thumbnails, vectors.
        settings: The settings file.
        cache: What can be fetched again: optional weights.
        logs: Rotating logs.
    """

    data: Path
    settings: Path
    cache: Path
    logs: Path

    @property
    def catalog(self) -> Path:
        return self.data / "catalog.db"

    @property
    def thumbnails(self) -> Path:
        return self.data / "thumbnails.db"

    @property
    def vectors(self) -> Path:
        return self.data / "vectors.db"

    @property
    def addon(self) -> Path:
        """Of the add-on pack with torch, where one was fetched."""
        return self.data / "addon"

    @property
    def lock(self) -> Path:
        return self.data / "library.lock"

    def make(self) -> Paths:
        """Makes the folders, mode 0700; with TWINLESS_HOME, that folder as well, even if it was there before.

        Only folders that are this user's own, and that hold nothing yet or a library, are closed to others.

        Raises:
            OSError: A folder cannot be made.
        """
        for folder in (self.settings.parent, self.data, self.cache, self.logs):
            _make_private(folder)
        return self


def _make_private(folder: Path) -> None:
    """Makes a folder that nobody else can look into; one of that kind that was there before is closed to others."""
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return
    if sys.platform == "win32":
        return
    info = folder.stat()
    open_to_others = stat.S_IMODE(info.st_mode) & 0o077
    if open_to_others and info.st_uid == os.getuid() and _is_ours(folder):
        folder.chmod(stat.S_IMODE(info.st_mode) & ~0o077)


def _is_ours(folder: Path) -> bool:
    """Says whether a folder holds nothing, or a library: it is no home folder that was named by mistake."""
    libraries = (folder / "catalog.db", folder / "data" / "catalog.db")
    return any(library.exists() for library in libraries) or not any(folder.iterdir())


def user_paths() -> Paths:
    """Returns this user's folders; the environment variable TWINLESS_HOME relocates all of them."""
    home = os.environ.get("TWINLESS_HOME")
    if home:
        return paths_under(Path(home))
    dirs = PlatformDirs("Twinless", appauthor=False)
    return Paths(
        data=dirs.user_data_path,
        settings=dirs.user_config_path / "settings.toml",
        cache=dirs.user_cache_path,
        logs=dirs.user_log_path,
    )


def paths_under(home: Path) -> Paths:
    """Returns folders that all lie under `home`: for tests and portable installs."""
    home = home.absolute()
    return Paths(data=home / "data", settings=home / "settings.toml", cache=home / "cache", logs=home / "logs")


@cache
def resources() -> Path:
    """Returns the folder of shipped resources, in a source tree, a wheel and a frozen program alike.

    Raises:
        FileNotFoundError: The installation lacks it.
    """
    here = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen) / "resources"] if frozen else [here / "resources", here.parent / "resources"]
    for folder in candidates:
        if (folder / "models").is_dir():
            return folder
    raise FileNotFoundError(f"Twinless's resources are missing beside {here}; please install it again.")
