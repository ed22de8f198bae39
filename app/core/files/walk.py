"""Walks folders and says what stands there; reads nothing but `stat`.

Nested or repeated folders are walked once; hidden, trash and system folders, library bundles, links, second names of
one inode, cloud placeholders and excluded patterns are passed over and counted by reason.
"""

from __future__ import annotations

import errno
import fnmatch
import operator
import os
import stat
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from app.core.catalog.numbers import signed, stamp_of
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
_NAME = operator.attrgetter("name")
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
        known: Gives the path at which a file is known, by device and inode in 64 bits with sign: of several names of
            one file, the known one counts, so that a link that took a photo's place does not pass for the photo that
            it leads to.
    """

    might_be_picture: Callable[[str], bool]
    exclude: tuple[str, ...] = ()
    min_size: int = 0
    places: frozenset[Path] = frozenset()
    known: Callable[[tuple[int, int]], str | None] = lambda _: None


def by_suffix(ask: Callable[[str], bool]) -> Callable[[str], bool]:
    """Returns what says of file names what `ask` says, which goes by their suffixes alone; it is asked once of each."""
    known: dict[str, bool] = {}

    def answer(name: str) -> bool:
        at = name.rfind(".")
        suffix = name[at:] if at > 0 else ""
        said = known.get(suffix)
        if said is None:
            said = known[suffix] = ask(name)
        return said

    return answer


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


class Listed(NamedTuple):
    """The files of one folder that may be pictures, and nothing made of them: nearly all are as they were.

    Attributes:
        files: Their paths, sorted, and what `stat` says of each.
        fixed: Paths, of these files and of others, that stay where they are: what belongs to them is not known for
            sure, or cannot be moved with them.
    """

    files: list[tuple[str, os.stat_result]]
    fixed: Set[str]


def walk(folder: Path, options: ScanOptions, seen: set[tuple[int, int]], met: Walk) -> Iterator[Listed]:
    """Yields the files that may be pictures, folder by folder.

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
        found: list[list[tuple[str, os.stat_result]]] = []
        entries = _visit_all(here, folder, options, seen, met, inner, found)
        if entries is None:
            continue
        # Folders that hold parts of these photos (RAW, JPG) are looked at with them.
        parts = [path for path in inner if is_part(path.name)]
        others = [path for path in inner if not is_part(path.name)]
        for part in parts:  # grows
            inner = []
            _visit_all(part, folder, options, seen, met, inner, found)
            parts += (path for path in inner if is_part(path.name))
            others += (path for path in inner if not is_part(path.name))
        fixed = _gather_units(here, entries, found, options, met)
        for files in found:
            yield Listed(files, fixed)
        pending.extend(reversed(others))


def _visit_all(
    here: Path,
    folder: Path,
    options: ScanOptions,
    seen: set[tuple[int, int]],
    met: Walk,
    inner: list[Path],
    found: list[list[tuple[str, os.stat_result]]],
) -> list[os.DirEntry[str]] | None:
    """Looks at what stands in a folder; notes folders in it and files that may be pictures, and returns all entries."""
    try:
        with os.scandir(here) as listing:
            entries = sorted(listing, key=_NAME)
    except OSError as error:
        met.failed.append(here)
        met.pass_over(_why(error), is_folder=True)
        return None
    met.entries += len(entries)
    files: list[tuple[str, os.stat_result]] = []
    for entry in entries:
        try:
            if entry.is_symlink() or (_HAS_FLAGS and is_junction(entry)):
                met.pass_over(SkipReason.LINK)
                continue
            info = entry.stat(follow_symlinks=False)
        except OSError as error:
            met.failed.append(Path(entry.path))
            met.pass_over(_why(error))
            continue
        if stat.S_ISDIR(info.st_mode):
            reason = _folder_reason(entry, info, folder, options)
            if reason is None:
                inner.append(Path(entry.path))
            else:
                met.pass_over(reason, is_folder=True)
            continue
        reason = _file_reason(entry, info, folder, options)
        if reason is None:
            if info.st_ino == 0 or sys.platform == "win32":
                info = Path(entry.path).stat()  # Windows leaves device and inode of a directory entry empty
            reason = _found_reason(entry, info, options, seen)
        if reason is None:
            files.append((entry.path, info))
        else:
            met.pass_over(reason)
    met.files += len(files)
    found.append(files)
    return entries


def _gather_units(
    here: Path,
    entries: list[os.DirEntry[str]],
    found: list[list[tuple[str, os.stat_result]]],
    options: ScanOptions,
    met: Walk,
) -> set[str]:
    """Notes the units of a folder.

    Returns:
        The files of those that cannot be moved as a whole, and of those that are unsure: a part of them is a link, in
        the cloud, passed over or outside what is walked.
    """
    try:
        shoot, units = units_among(here, entries)
    except OSError:  # what belongs together is not known
        return {spelled for files in found for spelled, _ in files}
    fixed = {str(shoot / name) for name in units.unsure}
    known = dict(chain.from_iterable(found)) if units.units else {}
    for unit in units.units:
        paths = [shoot / name for name in unit.files]
        infos = [known.get(str(path)) or _beside(path, options) for path in paths]
        if None in infos:
            fixed.update(map(str, paths))
        else:
            stamps = (stamp_of(info) for info in infos if info is not None)
            met.unit_files += (UnitFile(path, paths[0], 0, *stamp) for path, stamp in zip(paths, stamps, strict=True))
    return fixed


def _beside(path: Path, options: ScanOptions) -> os.stat_result | None:
    """Returns what `stat` says of a file that belongs to a picture and is none itself."""
    if options.might_be_picture(path.name):  # one that was passed over
        return None
    try:
        info = path.lstat()
    except OSError:
        return None
    if not stat.S_ISREG(info.st_mode) or _in_cloud(info):
        return None
    return info


def _folder_reason(
    entry: os.DirEntry[str], info: os.stat_result, folder: Path, options: ScanOptions
) -> SkipReason | None:
    """Says why a folder is passed over, None if it is not."""
    reason = folder_reason(entry.name)
    if reason is None and _is_hidden(entry, info):
        reason = SkipReason.HIDDEN
    if reason is None and options.exclude:
        reason = _pattern_reason(entry, folder, options.exclude)
    if reason is None and options.places and Path(entry.path) in options.places:
        reason = SkipReason.MOVED
    return reason


def _file_reason(
    entry: os.DirEntry[str], info: os.stat_result, folder: Path, options: ScanOptions
) -> SkipReason | None:
    """Says why what is no folder is passed over for its name or kind, None if it is not."""
    if _is_hidden(entry, info):
        return SkipReason.HIDDEN
    if options.exclude and (reason := _pattern_reason(entry, folder, options.exclude)) is not None:
        return reason
    if not stat.S_ISREG(info.st_mode):
        return SkipReason.SPECIAL
    return None if options.might_be_picture(entry.name) else SkipReason.OTHER_KIND


def _found_reason(
    entry: os.DirEntry[str], info: os.stat_result, options: ScanOptions, seen: set[tuple[int, int]]
) -> SkipReason | None:
    """Says why a file that may be a picture is passed over; notes one that is not, and returns None."""
    if _HAS_FLAGS and _in_cloud(info):
        return SkipReason.CLOUD
    if info.st_size < options.min_size:
        return SkipReason.TOO_SMALL
    identity = (info.st_dev, info.st_ino)
    if info.st_ino and (identity in seen or (info.st_nlink > 1 and _is_known_elsewhere(entry.path, info, options))):
        # a hard link, or one disk mounted twice
        return SkipReason.SAME_FILE
    seen.add(identity)
    return None


def _is_known_elsewhere(spelled: str, info: os.stat_result, options: ScanOptions) -> bool:
    """Says whether a file of several names is known by another of them, which still leads to it."""
    known = options.known((signed(info.st_dev), signed(info.st_ino)))
    if known is None or known == spelled:
        return False
    try:
        return os.path.samestat(os.lstat(known), info)
    except OSError:
        return False


def _why(error: OSError) -> SkipReason:
    """Says why something could not be looked at."""
    return SkipReason.PATH_TOO_LONG if error.errno == errno.ENAMETOOLONG else SkipReason.NO_PERMISSION


def _is_hidden(entry: os.DirEntry[str], info: os.stat_result) -> bool:
    return entry.name[0] == "." or (_HAS_FLAGS and bool(_file_attributes(info) & _FILE_ATTRIBUTE_HIDDEN))


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
