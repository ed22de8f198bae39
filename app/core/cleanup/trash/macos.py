"""The Trash of macOS.

Finder keeps where a file came from in a private store, so a photo is known again by its inode, which stays the same
within a volume, else by its name. Looking into the Trash needs Full Disk Access; putting something there does not.
Written for macOS and not run there yet.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Hashable, Iterable, Sequence
from pathlib import Path

from app.core.catalog.numbers import signed
from app.core.cleanup.outcome import LeftReason
from app.core.cleanup.trash.base import TrashAccessError, Trashed, TrashError, Wanted, send

_CLASH = re.compile(r" (\d{1,2}[.:]\d{2}[.:]\d{2}.*|\d+)$")
"""What Finder adds to a name that the Trash already holds: a time, or a number."""


class MacTrash:
    """The user's Trash, iCloud Drive's, and that of each other volume."""

    def __init__(self) -> None:
        self._seen_working: set[Hashable] = set()

    def volume(self, photo: Path) -> Hashable:
        """Returns the photo's device."""
        return photo.parent.stat().st_dev

    def check(self, photo: Path, size: int) -> None:
        """Passes: where a volume has no Trash, the system refuses and deletes nothing."""

    def put(self, photo: Path) -> None:
        """Trashes a photo; the first one of each volume must then be found in the Trash, if that can be read."""
        volume, info = self.volume(photo), photo.lstat()
        wanted = Wanted(photo, info.st_size, signed(info.st_ino))
        try:
            send(photo)
        except TrashError:
            if os.path.lexists(photo):
                raise
            self._seen_working.discard(volume)  # it went all the same; then it must be in the Trash
        if os.path.lexists(photo):
            raise TrashError(LeftReason.STILL_THERE)
        if volume not in self._seen_working:
            try:
                seen = bool(self.find([wanted])[photo])
            except TrashAccessError:
                seen = True  # it cannot be looked at; the system itself reported success
            if not seen:
                raise TrashError(LeftReason.NOT_IN_TRASH, lasting=True)
            self._seen_working.add(volume)

    def find(self, photos: Sequence[Wanted]) -> dict[Path, list[Trashed]]:
        """Lists the Trash of each volume once."""
        return match_entries(photos, _entries(trash_folders(photo.path for photo in photos)))

    def tidy(self, photo: Path) -> None:
        """Does nothing: the Trash keeps no records that could be left behind."""


def match_entries(photos: Sequence[Wanted], entries: Iterable[tuple[Path, int]]) -> dict[Path, list[Trashed]]:
    """Returns for each photo the entries of a Trash that may be it: by inode, else by name.

    Args:
        photos: What is looked for.
        entries: Files in the Trash, each with its inode.
    """
    by_inode: dict[int, list[Path]] = {}
    by_name: dict[str, list[Path]] = {}
    for file, inode in entries:
        by_inode.setdefault(signed(inode), []).append(file)
        by_name.setdefault(_plain_name(file.name), []).append(file)
        if _plain_name(file.name) != file.name.casefold():
            by_name.setdefault(file.name.casefold(), []).append(file)
    found: dict[Path, list[Trashed]] = {}
    for photo in photos:
        named = by_name.get(photo.path.name.casefold(), [])
        found[photo.path] = [Trashed(f) for f in dict.fromkeys([*by_inode.get(photo.inode, []), *named])]
    return found


def trash_folders(paths: Iterable[Path]) -> list[Path]:
    """Returns every Trash that could hold what stood at the paths, whether it exists or not."""
    home = Path.home()
    folders = [home / ".Trash", home / "Library/Mobile Documents/.Trash"]
    tops = {parent for path in paths for parent in path.parents if parent.parent == Path("/Volumes")}
    return [*folders, *(top / ".Trashes" / str(os.getuid()) for top in sorted(tops))]


def open_trash() -> None:
    """Shows the Trash in Finder, where "Put Back" does what Twinless may not."""
    subprocess.run(["/usr/bin/open", os.fspath(Path.home() / ".Trash")], check=False)


def _plain_name(name: str) -> str:
    """Returns a name without what Finder adds where names clash, in lower case."""
    path = Path(name)
    return (_CLASH.sub("", path.stem) + path.suffix).casefold()


def _entries(folders: Iterable[Path]) -> list[tuple[Path, int]]:
    found = []
    for folder in folders:
        try:
            with os.scandir(folder) as entries:
                found += [(Path(entry.path), entry.inode()) for entry in entries if entry.is_file()]
        except FileNotFoundError:
            continue
        except PermissionError as error:
            raise TrashAccessError(os.fspath(folder)) from error
    return found
