"""Brings one photo back to its place."""

from __future__ import annotations

import errno
import logging
import os
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count, islice, takewhile
from pathlib import Path

from app.core.catalog.journal import JournalItem, Way
from app.core.catalog.numbers import mtime_of, signed, true_mtime
from app.core.catalog.photos import FileStamp
from app.core.cleanup import linking, to_folder
from app.core.cleanup.moving import move_new, names_for
from app.core.cleanup.outcome import LeftReason, UndoReason
from app.core.cleanup.trash import quarantine
from app.core.cleanup.trash.base import Trash, TrashAccessError, Trashed, Wanted, reason_of
from app.core.errors import UnreadableError
from app.core.files.read import digest_file
from app.core.files.unit_names import with_mark

_log = logging.getLogger(__name__)

_REASONS = {LeftReason.NO_PERMISSION: UndoReason.NO_PERMISSION, LeftReason.DISK_FULL: UndoReason.DISK_FULL}


class NotRestoredError(Exception):
    """Raised within an undo: this one photo stays where it is."""

    def __init__(self, reason: UndoReason, detail: str = "") -> None:
        self.reason, self.detail = reason, detail
        super().__init__(f"{reason}: {detail}" if detail else str(reason))


def choose(item: JournalItem, candidates: Sequence[Trashed]) -> Trashed | None:
    """Returns which of these files is the photo that went.

    A file with its inode, size and modification time is; among others of its size, its bytes decide.
    """
    same_size = [(found, info) for found in candidates if (info := _stat(found.file)) and info.st_size == item.size]
    for found, info in same_size:
        if signed(info.st_ino) == item.inode and mtime_of(info) == item.mtime_ns:
            return found
    return next((found for found, _ in same_size if _has_digest(found.file, item.digest)), None)


def is_in_place(item: JournalItem) -> bool:
    """Says whether the very file of a journalled photo still stands where it stood."""
    info = _stat(item.path)
    return info is not None and (signed(info.st_ino), info.st_size) == (item.inode, item.size)


def bring_all_back(items: Sequence[JournalItem], trash: Trash) -> set[int]:
    """Moves files that just went back to their places.

    Returns:
        Those that are back, by the journal's keys.
    """
    wanted = [Wanted(item.path, item.size, item.inode) for item in items if item.quarantine is None]
    try:
        found = trash.find(wanted) if wanted else {}
    except TrashAccessError:
        found = {}
    back = set()
    for item in items:
        try:
            bring_back(item, found.get(item.path, []), trash)
        except NotRestoredError as error:
            _log.warning("a file could not be brought back at once: %s", error.reason)
        else:
            back.add(item.id)
    return back


def common_number(items: Sequence[JournalItem], found: Mapping[Path, Sequence[Trashed]]) -> int:
    """Returns the first number under which the name of every file of a unit is free, or is that file's already.

    Args:
        items: All files of the unit that went with it, those included that are back already.
        found: What the trash holds of them.
    """
    sources = {}
    for item in items:
        candidates = found.get(item.path, []) if item.quarantine is None else [Trashed(item.quarantine)]
        sources[item.id] = choose(item, candidates)
    names = [item.path.name for item in items]
    for number in count():
        places = [item.path.with_name(name) for item, name in zip(items, with_mark(names, _mark(number)), strict=True)]
        if all(_is_free(item, sources[item.id], place) for item, place in zip(items, places, strict=True)):
            return number
    raise AssertionError("numbers never end")


def unit_names(item: JournalItem, unit: Sequence[JournalItem]) -> Iterator[Path]:
    """Yields the names under which a file of a unit may come back: its own, then those with a mark behind the stem."""
    names = [other.path.name for other in unit]
    for number in count():
        yield item.path.with_name(with_mark(names, _mark(number))[names.index(item.path.name)])


def _mark(number: int) -> str:
    return ("", " (restored)")[number] if number < 2 else f" (restored {number})"


def _is_free(item: JournalItem, source: Trashed | None, place: Path) -> bool:
    if not os.path.lexists(place):
        return True
    if source is not None:
        return place.samefile(source.file)
    info = _stat(place)
    return info is not None and info.st_size == item.size and _has_digest(place, item.digest)


def bring_back(
    item: JournalItem, candidates: Sequence[Trashed], trash: Trash, unit: Sequence[JournalItem] = (), number: int = 0
) -> FileStamp:
    """Moves a photo back to its place, or beside it where something else stands there now.

    Done again after it was cut off in the middle, it finishes the work.

    Args:
        item: The photo.
        candidates: Files in the trash that may be it.
        trash: The trash.
        unit: All files of its unit, itself included; empty if it is alone.
        number: Of which of its names to try first, see `common_number`.

    Returns:
        What `stat` says of it in its place.

    Raises:
        NotRestoredError: It could not be brought back; nothing was lost.
    """
    names = islice(unit_names(item, unit), number, None) if unit else names_for(item.path)
    if item.way is Way.LINK:
        return _make_of_link(item, names)
    if item.quarantine is not None:
        candidates = [Trashed(item.quarantine)]
    found = choose(item, candidates)
    try:
        if found is None:
            place = _already_back(item, names)
            trash.tidy(item.path)
        else:
            _make_folder(item, found.file)
            place = _move(item, found.file, names)
            _clean_up_after(found, item)
        return _stamp(item, place)
    except OSError as error:
        reason = _REASONS.get(reason_of(error), UndoReason.FAILED)
        raise NotRestoredError(reason, error.strerror or str(error)) from error


def _make_of_link(item: JournalItem, names: Iterable[Path]) -> FileStamp:
    try:
        place = linking.put_back(item, names)
    except OSError as error:
        reason = _REASONS.get(reason_of(error), UndoReason.FAILED)
        raise NotRestoredError(reason, error.strerror or str(error)) from error
    if place is None:
        raise NotRestoredError(UndoReason.LINK_CHANGED)
    return FileStamp.of(place, place.lstat())


def _already_back(item: JournalItem, names: Iterable[Path]) -> Path:
    for name in takewhile(os.path.lexists, names):
        info = _stat(name)
        if info is not None and info.st_size == item.size and _has_digest(name, item.digest):
            return name
    nearest = _nearest(item.path.parent)
    away = nearest != item.path.parent and signed(nearest.stat().st_dev) != item.device
    if away or _is_place_away(item):
        raise NotRestoredError(UndoReason.OFFLINE)
    raise NotRestoredError(UndoReason.NOT_IN_FOLDER if item.way is Way.FOLDER else UndoReason.NOT_IN_TRASH)


def _is_place_away(item: JournalItem) -> bool:
    """Says whether the folder that a file was moved to is gone as a whole, as where its drive is away."""
    return item.place is not None and not item.place.is_dir()


def _make_folder(item: JournalItem, source: Path) -> None:
    folder = item.path.parent
    nearest = _nearest(folder)
    # Where a drive is away, its mount point may be an empty folder of another volume.
    if nearest != folder and signed(nearest.stat().st_dev) not in (item.device, signed(source.lstat().st_dev)):
        raise NotRestoredError(UndoReason.OFFLINE)
    folder.mkdir(parents=True, exist_ok=True)


def _move(item: JournalItem, source: Path, names: Iterable[Path]) -> Path:
    for name in names:
        if os.path.lexists(name):
            if not (name.samefile(source) or _is_made_of(name, source, item)):
                continue
            source.unlink()  # it is back already: an undo was cut off between two steps
            return name
        try:
            move_new(source, name, item.digest)
        except FileExistsError:
            continue
        return name
    raise AssertionError("names never end")


def _is_made_of(place: Path, source: Path, item: JournalItem) -> bool:
    """Says whether a file is the copy that an undo made of one on another volume, whose removal was cut off."""
    info, other = _stat(place), _stat(source)
    if info is None or other is None or info.st_dev == other.st_dev or not stat.S_ISREG(info.st_mode):
        return False
    same = (info.st_size, info.st_mtime_ns) == (other.st_size, other.st_mtime_ns)
    return same and _has_digest(place, item.digest) and _has_digest(source, item.digest)


def _clean_up_after(found: Trashed, item: JournalItem) -> None:
    if item.quarantine is not None:
        quarantine.remove_empty(item.quarantine.parent)
        if item.place is not None:
            to_folder.remove_empty(item.quarantine.parent, item.place)
    if found.record is not None:
        try:
            found.record.unlink(missing_ok=True)
        except OSError as error:  # the photo is back; its record in the trash only looks untidy
            _log.warning("a record in the trash could not be removed: %s", error.strerror)


def _stamp(item: JournalItem, place: Path) -> FileStamp:
    info = place.lstat()
    if mtime_of(info) != item.mtime_ns:
        os.utime(place, ns=(info.st_atime_ns, true_mtime(item.mtime_ns)))
        info = place.lstat()
    return FileStamp.of(place, info)


def _stat(path: Path) -> os.stat_result | None:
    try:
        return path.lstat()
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ENOTDIR):
            return None
        raise


def _has_digest(path: Path, digest: bytes) -> bool:
    try:
        return digest_file(path) == digest
    except UnreadableError:
        return False


def _nearest(path: Path) -> Path:
    return next(folder for folder in (path, *path.parents) if folder.exists())
