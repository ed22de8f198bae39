"""One folder, one name: whatever link, case or Unicode form led to it."""

from __future__ import annotations

import os
import posixpath
import unicodedata
from collections.abc import Iterable
from pathlib import Path


def absolute(folder: Path) -> Path:
    """Returns a folder's real, absolute path, as its volume lists it: one folder has one name.

    Links are followed. On volumes to which `Pictures` and `pictures`, or the two Unicode forms of `é`, are one name,
    the one that they list is taken. What does not exist keeps its spelling.
    """
    real = Path(os.path.realpath(folder.expanduser()))
    found = Path(real.anchor)
    for part in real.parts[1:]:
        found /= _listed(found, part)
    return found


def same_key(name: str) -> str:
    """Returns a name so that those which some volume takes for one are equal."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def second_names(folders: Iterable[Path], among: Iterable[Path]) -> list[Path]:
    """Returns the paths by which a second mount leads to some folders, of those around or at other paths, sorted."""
    wanted = set(folders)
    identities = {identity for folder in wanted if (identity := _identity(folder)) is not None}
    if not identities:
        return []
    around = {folder for path in among for folder in (path, *path.parents)}
    return sorted(folder for folder in around - wanted if _identity(folder) in identities)


def _identity(folder: Path) -> tuple[int, int] | None:
    try:
        info = folder.stat()
    except OSError:
        return None
    return (info.st_dev, info.st_ino) if info.st_ino else None


def _listed(folder: Path, name: str) -> str:
    asked = folder / name
    try:
        if not asked.exists():
            return name
        names = [entry.name for entry in folder.iterdir()]
    except OSError:  # it may be entered, but not listed
        return name
    if name in names:
        return name
    alike = [other for other in names if same_key(other) == same_key(name)]
    return next((other for other in alike if (folder / other).exists() and (folder / other).samefile(asked)), name)


def spelling_key(path: str) -> str:
    """Returns an absolute path written so that two spellings which this system's paths take for one are equal."""
    return os.path.normcase(path)


def spelling_keys(paths: list[str]) -> list[str]:
    """Returns the `spelling_key` of each path; where a system takes no two spellings for one, the same list."""
    return paths if _EACH_IS_ITS_KEY else list(map(spelling_key, paths))


_EACH_IS_ITS_KEY = os.path is posixpath


class Below:
    """Says of paths, by the hundred thousand, whether they stand below some folders, or are one of them.

    Args:
        folders: Absolute paths.
    """

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = frozenset(spelling_key(str(folder)) for folder in folders)
        self._starts = tuple(os.path.join(folder, "") for folder in self._folders)  # noqa: PTH118 - with its separator

    def has(self, key: str) -> bool:
        """Says so of a path's `spelling_key`."""
        return key.startswith(self._starts) or key in self._folders

    def holds(self, path: Path) -> bool:
        """Says so of a path."""
        return self.has(spelling_key(str(path)))
