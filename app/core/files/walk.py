"""Walks folders and says what stands there; reads nothing but `stat`.

Nested or repeated folders are walked once; hidden, trash and system folders, library bundles, links, second names of
one inode, cloud placeholders and excluded patterns are passed over and counted by reason.
"""

from __future__ import annotations

import errno
import fnmatch
import os
import stat
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.core.catalog.known_files import FoundFile
from app.core.catalog.numbers import signed
from app.core.catalog.units import UnitFile
from app.core.files.passed_over import folder_reason
from app.core.files.spelling import absolute
from app.core.files.unit_folders import is_junction, is_part, units_among
from app.core.types import SkipReason

_FILE_ATTRIBUTE_HIDDEN = 0x2
_FILE_ATTRIBUTE_OFFLINE = 0x1000
_FILE_ATTRIBUTE_RECALL_ON_OPEN = 0x40000
_FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS = 0x400000
_RECALL = _FILE_ATTRIBUTE_OFFLINE | _FILE_ATTRIBUTE_RECALL_ON_OPEN | _FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS
_SF_DATALESS = 0x40000000  # macOS <sys/stat.h>: the data is in the cloud
_HAS_FLAGS = sys.platform in ("win32", "darwin")
"""`stat` says more of a file than POSIX knows."""


@dataclass(frozen=True, slots=True)
class ScanOptions:
    """What is passed over.

    Attributes:
        exclude: Shell patterns, matched against each name, each path below the folder and each whole path.
        min_size: Files below so many bytes are passed over.
        might_be_picture: Says of a file name whether it is worth opening.
        places: Folders that clean-ups moved photos to; one that is itself walked is not passed over.
        known: Paths of files by device and inode, in 64 bits with sign: of several names of one file, the known one
            counts, so that a link that took a photo's place does not pass for the photo that it leads to.
    """

    might_be_picture: Callable[[str], bool]
    exclude: tuple[str, ...] = ()
    min_size: int = 0
    places: frozenset[Path] = frozenset()
    known: Mapping[tuple[int, int], str] = field(default_factory=dict)


@dataclass(slots=True)
class Walk:
    """What one walk met, counted while it runs.

    Attributes:
        entries: Files and folders of any kind.
        files: All of these that are no folders.
        skipped: How many files and folders were passed over, by reason.
        passed: How many files were, links and what has another kind's name included.
        failed: Folders that could not be listed: what stood below them is not known, so nothing there is
            forgotten.
        unit_files: Every file of every unit of several files.
    """

    entries: int = 0
    files: int = 0
    passed: Counter[SkipReason] = field(default_factory=Counter)
    skipped: Counter[SkipReason] = field(default_factory=Counter)
    failed: list[Path] = field(default_factory=list)
    unit_files: list[UnitFile] = field(default_factory=list)

    def pass_over(self, reason: SkipReason, *, is_folder: bool = False) -> None:
        """Counts what was passed over."""
        if is_folder or reason not in _UNSAID:
            self.skipped[reason] += 1
        if not is_folder:
            self.files += 1
            self.passed[reason] += 1


_UNSAID = frozenset({SkipReason.OTHER_KIND, SkipReason.NO_PICTURE, SkipReason.SPECIAL})
"""Reasons that go without saying, but for reports that add up."""


def top_folders(folders: Iterable[Path]) -> list[Path]:
    """Returns the folders made absolute, without repetitions and without those that stand below another."""
    found: list[Path] = []
    for folder in sorted({absolute(folder) for folder in folders}, key=lambda p: len(p.parts)):
        if not any(folder.is_relative_to(other) for other in found):
            found.append(folder)
    return found


def walk(folder: Path, options: ScanOptions, seen: set[tuple[int, int]], met: Walk) -> Iterator[FoundFile]:
    """Yields the files below a folder that may be pictures, sorted by path within each folder.

    Args:
        folder: Absolute path of an existing folder.
        options: What is passed over.
        seen: (device, inode) of files met so far, over all folders of a scan; grows.
        met: Counts what is passed over; grows.
    """
    pending = [folder]
    while pending:
        here = pending.pop()
        inner: list[Path] = []
        stamps: dict[str, FoundFile] = {}
        entries = _visit_all(here, folder, options, seen, met, inner, stamps)
        if entries is None:
            continue
        # Folders that hold parts of these photos (RAW, JPG) are looked at with them.
        parts = [path for path in inner if is_part(path.name)]
        others = [path for path in inner if not is_part(path.name)]
        for part in parts:  # grows
            inner = []
            _visit_all(part, folder, options, seen, met, inner, stamps)
            parts += (path for path in inner if is_part(path.name))
            others += (path for path in inner if not is_part(path.name))
        fixed = _gather_units(here, entries, stamps, options, met)
        for spelled, found in stamps.items():
            yield found._replace(companion=True) if spelled in fixed else found
        pending.extend(reversed(others))


def _visit_all(
    here: Path,
    folder: Path,
    options: ScanOptions,
    seen: set[tuple[int, int]],
    met: Walk,
    inner: list[Path],
    stamps: dict[str, FoundFile],
) -> list[os.DirEntry[str]] | None:
    """Looks at what stands in a folder; notes folders in it and files that may be pictures, and returns all entries."""
    try:
        with os.scandir(here) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        met.failed.append(here)
        met.pass_over(_why(error), is_folder=True)
        return None
    met.entries += len(entries)
    for entry in entries:
        stamp = _visit(entry, folder, options, seen, met, inner)
        if stamp is not None:
            stamps[stamp.spelled] = stamp
    return entries


def _gather_units(
    here: Path, entries: list[os.DirEntry[str]], stamps: Mapping[str, FoundFile], options: ScanOptions, met: Walk
) -> set[str]:
    """Notes the units of a folder.

    Returns:
        The files of those that cannot be moved as a whole, and of those that are unsure: a part of them is a link, in
        the cloud, passed over or outside what is walked.
    """
    try:
        shoot, units = units_among(here, entries)
    except OSError:  # what belongs together is not known
        return set(stamps)
    fixed = {str(shoot / name) for name in units.unsure}
    for unit in units.units:
        paths = [shoot / name for name in unit.files]
        found = [stamps.get(str(path)) or _beside(path, options) for path in paths]
        whole = [stamp for stamp in found if stamp is not None]
        if len(whole) == len(found):
            lead = paths[0]
            met.unit_files += (
                UnitFile(
                    path=s.path,
                    unit=lead,
                    folder_id=0,
                    size=s.size,
                    mtime_ns=s.mtime_ns,
                    device=s.device,
                    inode=s.inode,
                )
                for s in whole
            )
        else:
            fixed.update(map(str, paths))
    return fixed


def _beside(path: Path, options: ScanOptions) -> FoundFile | None:
    """Returns what `stat` says of a file that belongs to a picture and is none itself."""
    if options.might_be_picture(path.name):  # one that was passed over
        return None
    try:
        info = path.lstat()
    except OSError:
        return None
    if not stat.S_ISREG(info.st_mode) or _in_cloud(info):
        return None
    return FoundFile.of(str(path), info)


def _visit(
    entry: os.DirEntry[str],
    folder: Path,
    options: ScanOptions,
    seen: set[tuple[int, int]],
    met: Walk,
    inner: list[Path],
) -> FoundFile | None:
    try:
        if entry.is_symlink() or (_HAS_FLAGS and is_junction(entry)):
            met.pass_over(SkipReason.LINK)
            return None
        info = entry.stat(follow_symlinks=False)
    except OSError as error:
        met.failed.append(Path(entry.path))
        met.pass_over(_why(error))
        return None
    is_folder = stat.S_ISDIR(info.st_mode)
    reason = _name_reason(entry.name, info, is_folder)
    if reason is None and options.exclude:
        reason = _pattern_reason(entry, folder, options.exclude)
    if reason is not None:
        met.pass_over(reason, is_folder=is_folder)
        return None
    if is_folder and Path(entry.path) in options.places:
        met.pass_over(SkipReason.MOVED, is_folder=True)
        return None
    if is_folder:
        inner.append(Path(entry.path))
        return None
    is_file = stat.S_ISREG(info.st_mode)
    if not is_file or not options.might_be_picture(entry.name):
        met.pass_over(SkipReason.OTHER_KIND if is_file else SkipReason.SPECIAL)
        return None
    return _found(entry, info, options, seen, met)


def _found(
    entry: os.DirEntry[str], info: os.stat_result, options: ScanOptions, seen: set[tuple[int, int]], met: Walk
) -> FoundFile | None:
    if info.st_ino == 0 or sys.platform == "win32":
        info = Path(entry.path).stat()  # Windows leaves device and inode of a directory entry empty
    if _in_cloud(info):
        met.pass_over(SkipReason.CLOUD)
        return None
    if info.st_size < options.min_size:
        met.pass_over(SkipReason.TOO_SMALL)
        return None
    identity = (info.st_dev, info.st_ino)
    if info.st_ino and (identity in seen or _is_known_elsewhere(entry.path, info, options)):
        # a hard link, or one disk mounted twice
        met.pass_over(SkipReason.SAME_FILE)
        return None
    seen.add(identity)
    met.files += 1
    return FoundFile.of(entry.path, info)


def _is_known_elsewhere(spelled: str, info: os.stat_result, options: ScanOptions) -> bool:
    """Says whether a file is known by another of its names, which still leads to it."""
    if info.st_nlink < 2:
        return False
    known = options.known.get((signed(info.st_dev), signed(info.st_ino)))
    if known is None or known == spelled:
        return False
    try:
        return os.path.samestat(os.lstat(known), info)
    except OSError:
        return False


def _why(error: OSError) -> SkipReason:
    """Says why something could not be looked at."""
    return SkipReason.PATH_TOO_LONG if error.errno == errno.ENAMETOOLONG else SkipReason.NO_PERMISSION


def _name_reason(name: str, info: os.stat_result, is_folder: bool) -> SkipReason | None:
    reason = folder_reason(name) if is_folder else None
    if reason is not None:
        return reason
    if name[0] == "." or (_HAS_FLAGS and _file_attributes(info) & _FILE_ATTRIBUTE_HIDDEN):
        return SkipReason.HIDDEN
    return None


def _pattern_reason(entry: os.DirEntry[str], folder: Path, patterns: Sequence[str]) -> SkipReason | None:
    path = Path(entry.path)
    below = path.relative_to(folder).as_posix()
    for pattern in patterns:
        wanted = pattern.rstrip("/")
        if fnmatch.fnmatch(path.name, wanted) or fnmatch.fnmatch(below, wanted):
            return SkipReason.PATTERN
        if fnmatch.fnmatch(path.as_posix(), wanted):
            return SkipReason.PATTERN
    return None


def _in_cloud(info: os.stat_result) -> bool:
    return _HAS_FLAGS and bool(_file_attributes(info) & _RECALL or getattr(info, "st_flags", 0) & _SF_DATALESS)


def _file_attributes(info: os.stat_result) -> int:
    return int(getattr(info, "st_file_attributes", 0))
