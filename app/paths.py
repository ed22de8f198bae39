"""Where Twinless keeps things: data, settings, logs, and the resources shipped with it."""

from __future__ import annotations

import os
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
    def lock(self) -> Path:
        return self.data / "library.lock"

    def make(self) -> Paths:
        """Makes the folders, mode 0700; with TWINLESS_HOME, that folder as well.

        Raises:
            OSError: A folder cannot be made.
        """
        for folder in (self.settings.parent, self.data, self.cache, self.logs):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self


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
    return Paths(home / "data", home / "settings.toml", home / "cache", home / "logs")


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
