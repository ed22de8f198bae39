"""Files that are known under another path: moved there, or one file seen a second time."""

from __future__ import annotations

import os
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from app.core.catalog.known_files import FoundFile, KnownFile

_TICK = 100
"""Nanoseconds; shares of Windows count in these."""
_SECOND = 1_000_000_000
_OF_VIEWS = ("fuse", "nfs", "cifs", "smb", "9p", "virtiofs", "afs", "ceph", "vboxsf", "prl_fs", "overlay", "ecryptfs")


class Elsewhere:
    """The files met so far in a scan, and known photos outside the folders that it walks.

    Args:
        outside: Known photos that stand in none of these folders.
    """

    def __init__(self, outside: Iterable[KnownFile]) -> None:
        self._outside: defaultdict[tuple[int, int], list[KnownFile]] = defaultdict(list)
        for row in outside:
            self._outside[row.size, row.mtime_ns].append(row)
        self._met: defaultdict[tuple[int, int, str], list[FoundFile | KnownFile]] = defaultdict(list)
        self._unsorted: list[FoundFile | KnownFile] = []
        self._views = _view_devices()

    def note(self, file: FoundFile | KnownFile) -> None:
        """Takes in a file that was met; of one that stands as it stood, what is known of it will do."""
        self._unsorted.append(file)

    def is_second_name(self, stamp: FoundFile) -> bool:
        """Says whether a file is another one seen again: by a second mount, a view of its folder or a network share."""
        self._sort()
        known = [row.path for row in self._outside.get((stamp.size, stamp.mtime_ns), ())]
        known += [s.path for s in self._met[_key(stamp)] if s.device != stamp.device]
        return any(self._is_one(path, stamp.path) for path in known if path != stamp.path)

    def _sort(self) -> None:
        """Sorts in what was met, which few scans ask about."""
        for found in self._unsorted:
            self._met[_key(found)].append(found)
        self._unsorted.clear()

    def moved(self, stamp: FoundFile) -> KnownFile | None:
        """Returns the photo outside the folders that is this file now: nothing stands in its place any more."""
        rows = self._outside.get((stamp.size, stamp.mtime_ns), [])
        for row in rows:
            same = (row.device, row.inode) == (stamp.device, stamp.inode) and row.inode
            if same and not os.path.lexists(row.spelled):
                rows.remove(row)
                return row
        return None

    def _is_one(self, one: Path, other: Path) -> bool:
        try:
            first, second = one.lstat(), other.lstat()
        except OSError:
            return False
        if first.st_dev == second.st_dev:
            return first.st_ino != 0 and first.st_ino == second.st_ino
        if sys.platform == "win32" or one.name != other.name or self._views.isdisjoint((first.st_dev, second.st_dev)):
            return False
        # Every change of a file sets this time, to the nanosecond; nobody can choose it, so no two files share it. File
        # systems without it show the time of modification instead, or whole seconds.
        changed = first.st_ctime_ns // _TICK
        tells = changed != first.st_mtime_ns // _TICK and first.st_ctime_ns % _SECOND != 0
        return tells and first.st_size == second.st_size and changed == second.st_ctime_ns // _TICK


def _key(found: FoundFile | KnownFile) -> tuple[int, int, str]:
    return found.size, found.mtime_ns, os.path.basename(found.spelled)  # noqa: PTH119 - by the hundred thousand


def _view_devices() -> set[int]:
    """Returns the devices that may show files of another one: network shares and file systems made by programs."""
    try:
        lines = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return set()
    found = set()
    for line in lines:
        about, _, kind = line.partition(" - ")
        if kind.startswith(_OF_VIEWS):
            major, _, minor = about.split()[2].partition(":")
            found.add(os.makedev(int(major), int(minor)))
    return found
