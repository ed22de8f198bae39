"""Moves what goes to a folder of the user's, with the folders that it stood in; nothing there is overwritten."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from app.core.catalog import Catalog
from app.core.catalog.items import JournalItem, Way
from app.core.cleanup.moving import SPARE_BYTES, move_new, part_of
from app.core.cleanup.outcome import LeaveAloneError, LeftReason
from app.core.cleanup.planned import Kept
from app.core.cleanup.ready import Ready, ReadyFile
from app.core.cleanup.trash.base import reason_of
from app.core.cleanup.ways import Leave
from app.core.errors import PlaceError, UnreadableError, told
from app.core.files.read import digest_file
from app.core.files.spelling import absolute
from app.core.files.unit_names import key, with_mark


def check_place(catalog: Catalog, folder: Path) -> Path:
    """Makes sure that photos may be moved to a folder; it need not exist yet.

    It may stand inside the library: scans pass it over as long as photos that were moved lie there. What it must not
    is to hold photos of the library, which would be passed over with them.

    Returns:
        Its real, absolute path.

    Raises:
        PlaceError: They may not.
    """
    place = absolute(folder)
    if os.path.lexists(place) and not place.is_dir():
        raise PlaceError(told("{place} is no folder. Choose one that photos can be moved to."), place=place)
    for known in catalog.folders.all():
        if known.path.is_relative_to(place):
            raise PlaceError(
                told("{place} holds {folder}, which belongs to the library. Choose another folder to move photos to."),
                place=place,
                folder=known.path,
            )
        if known.protected and place.is_relative_to(known.path):
            raise PlaceError(
                told("{place} lies in a protected folder. Choose another folder to move photos to."), place=place
            )
    if catalog.photos.any_below(place):
        raise PlaceError(
            told("{place} holds photos of the library. Choose another folder to move photos to."), place=place
        )
    return place


class ToFolder:
    """To a folder of the user's; see `app.core.cleanup.ways.Carrier`.

    Args:
        place: The folder, checked; made if it does not exist.
    """

    way = Way.FOLDER

    def __init__(self, place: Path) -> None:
        self.place: Path | None = place
        self._place = place
        self._taken: set[str] = set()

    def sort_out(self, ready: Sequence[Ready], leave: Leave) -> list[Ready]:
        """Finds a name for each file, and room for what has to be copied."""
        try:
            self._place.mkdir(parents=True, exist_ok=True)
            device, free = self._place.stat().st_dev, shutil.disk_usage(self._place).free
            if not os.access(self._place, os.W_OK | os.X_OK):
                raise PermissionError(None, None, os.fspath(self._place))
        except OSError as error:
            for one in ready:
                leave(one.photo, LeaveAloneError(_reason(error), os.fspath(self._place)))
            return []
        copied = [file for one in ready for file in one.files if file.info.st_dev != device]
        needed = sum(file.info.st_size for file in copied)
        if copied and needed + SPARE_BYTES > free:
            for one in ready:
                leave(one.photo, LeaveAloneError(LeftReason.DISK_FULL, os.fspath(self._place)))
            return []
        for one in ready:
            for file, target in zip(one.files, self._targets(one), strict=True):
                file.quarantine = target
        return list(ready)

    def see_open(self, ready: Ready) -> None:
        """It is open as long as it is there, which moving tells."""

    def put(self, file: ReadyFile, ready: Ready) -> None:
        """Moves a file; where volumes differ, it is copied, synced and compared before it is removed."""
        assert file.quarantine is not None
        try:
            file.quarantine.parent.mkdir(parents=True, exist_ok=True)
            move_new(file.path, file.quarantine, file.digest)
        except OSError as error:
            raise LeaveAloneError(_reason(error), error.strerror or str(error)) from error
        except UnreadableError as error:
            raise LeaveAloneError(LeftReason.MOVE_FAILED, error.detail) from error

    def complete(self, ready: Ready, kept: Sequence[Kept | None]) -> None:
        """Nothing is left to be done."""

    def _targets(self, ready: Ready) -> list[Path]:
        """Returns where the files of a photo go: under their names, or all with the first number that is free."""
        folders = [self._folder_of(file.path, ready.root) for file in ready.files]
        names = [file.path.name for file in ready.files]
        for number in count(1):
            marked = names if number == 1 else with_mark(names, f" ({number})")
            places = [folder / name for folder, name in zip(folders, marked, strict=True)]
            keys = {key(os.fspath(place)) for place in places}
            if keys.isdisjoint(self._taken) and not any(os.path.lexists(place) for place in places):
                self._taken |= keys
                return places
        raise AssertionError("numbers never end")

    def _folder_of(self, file: Path, root: Path) -> Path:
        return self._place / root.name / file.parent.relative_to(root)


def tidy_after(item: JournalItem) -> None:
    """Removes what moving a file left behind that was cut off, where the file itself is still in its place.

    Raises:
        OSError: It cannot be removed, which loses nothing.
    """
    target = item.quarantine
    if target is None or item.way is not Way.FOLDER:
        return
    part_of(target, item.digest).unlink(missing_ok=True)
    if target.is_file() and not target.is_symlink() and _is_copy(target, item):
        target.unlink()
    if item.place is not None:
        remove_empty(target.parent, item.place)


def remove_empty(folder: Path, place: Path) -> None:
    """Removes folders below one that photos were moved to which hold nothing any more, from the innermost up."""
    while folder != place and folder.is_relative_to(place):
        try:
            folder.rmdir()
        except OSError:  # not empty, or gone already
            return
        folder = folder.parent


def _is_copy(target: Path, item: JournalItem) -> bool:
    """Says whether a file is the one in place under a second name, or holds its very bytes."""
    if target.samefile(item.path):
        return True
    try:
        same_size = target.stat().st_size == item.path.stat().st_size == item.size
        return same_size and digest_file(target) == digest_file(item.path) == item.digest
    except UnreadableError:
        return False


def _reason(error: OSError) -> LeftReason:
    reason = reason_of(error)
    return LeftReason.MOVE_FAILED if reason is LeftReason.TRASH_FAILED else reason
