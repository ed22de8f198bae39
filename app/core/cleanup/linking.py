"""Replaces a photo by a hard link to the one of the same bytes that stays, and makes a file of its own of it again.

The file steps aside under a hidden name beside its place, the link is made where nothing stands, its bytes are read
once more, and only then the file goes. So whatever cuts this off, the bytes stand at least twice, and what was written
there in the meantime is never lost.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.core.catalog.items import JournalItem, Way
from app.core.catalog.numbers import true_mtime
from app.core.cleanup.attributes import read_attributes, write_attributes
from app.core.cleanup.moving import copy_exclusively, names_for, part_of, rename_new, sync_folder
from app.core.cleanup.outcome import LeaveAloneError, LeftReason
from app.core.cleanup.planned import Kept, Plan, PlannedPhoto
from app.core.cleanup.ready import Ready, ReadyFile
from app.core.cleanup.trash.base import reason_of
from app.core.cleanup.ways import Leave
from app.core.errors import UnreadableError
from app.core.files.read import digest, digest_file
from app.core.types import UnreadableReason

_RIGHTS = 0o7777


class ToLink:
    """To nowhere: a hard link takes the place of each file; see `app.core.cleanup.ways.Carrier`."""

    way = Way.LINK
    place: Path | None = None

    def sort_out(self, ready: Sequence[Ready], leave: Leave) -> list[Ready]:
        """Leaves alone what no link can replace: a photo goes only if each of its files has its bytes elsewhere."""
        found = []
        for one in ready:
            try:
                self._prepare(one)
            except LeaveAloneError as error:
                leave(one.photo, error)
            except OSError as error:
                leave(one.photo, LeaveAloneError(LeftReason.NO_PERMISSION, error.strerror or str(error)))
            else:
                found.append(one)
        return found

    def _prepare(self, ready: Ready) -> None:
        if ready.bring is not None:
            raise LeaveAloneError(LeftReason.NOT_IDENTICAL)
        for file in ready.files:
            file.kept = linkable(file.kept, file.digest, file.info.st_dev)
            file.quarantine = _aside(file.path)
            file.attributes = read_attributes(file.path)

    def see_open(self, ready: Ready) -> None:
        """It is always open."""

    def put(self, file: ReadyFile, ready: Ready) -> None:
        """Has a file step aside."""
        assert file.quarantine is not None
        try:
            rename_new(file.path, file.quarantine)
        except OSError as error:
            reason = reason_of(error)
            reason = LeftReason.NO_LINKS if reason is LeftReason.TRASH_FAILED else reason
            raise LeaveAloneError(reason, error.strerror or str(error)) from error

    def complete(self, ready: Ready, kept: Sequence[Kept | None]) -> None:
        """Makes the links, reads them, and only then lets the files go that stepped aside."""
        try:
            for file, one in zip(ready.files, kept, strict=False):
                _link(file, one)
            for folder in {file.path.parent for file in ready.files}:
                sync_folder(folder)
            for file in ready.files:
                if file.quarantine is not None:
                    file.quarantine.unlink()
        except OSError as error:
            raise LeaveAloneError(LeftReason.NO_LINKS, error.strerror or str(error)) from error
        except UnreadableError as error:
            raise LeaveAloneError(LeftReason.KEEPER_CHANGED, error.detail) from error


def linkable(kept: Iterable[Kept], wanted: bytes, device: int) -> tuple[Kept, ...]:
    """Returns those of the files that stay which a link can lead to.

    Args:
        kept: The files that stay.
        wanted: Digest of the bytes that the link has to lead to.
        device: `st_dev` of the volume that the link stands on.

    Raises:
        LeaveAloneError: There is none.
    """
    same = [one for one in kept if one.digest == wanted]
    near = tuple(one for one in same if _device(one.path) == device)
    if not near:
        raise LeaveAloneError(LeftReason.OTHER_VOLUME if same else LeftReason.NOT_IDENTICAL)
    return near


def link_problems(plan: Plan) -> dict[int, LeftReason]:
    """Says which photos of a plan no link can replace, by id, and why; looks at the disk, and reads nothing."""
    found = {}
    for item in plan.items:
        try:
            _see_linkable(item)
        except LeaveAloneError as error:
            found[item.photo.id] = error.reason
        except OSError:
            found[item.photo.id] = LeftReason.MISSING
    return found


def _see_linkable(item: PlannedPhoto) -> None:
    device = item.photo.path.lstat().st_dev
    if item.bring is not None:
        raise LeaveAloneError(LeftReason.NOT_IDENTICAL)
    linkable([Kept(w.photo.path, w.digest) for w in item.witnesses], item.digest, device)
    for file in item.files:
        if file.digest is not None:
            linkable(file.kept, file.digest, device)
        elif not file.kept:
            raise LeaveAloneError(LeftReason.NOT_IDENTICAL)


def put_back(item: JournalItem, names: Iterable[Path]) -> Path | None:
    """Makes a file of its own again of what a link took the place of, with its bytes, times and rights.

    Done again after it was cut off in the middle, it finishes the work. What stands in its place and is not that link
    stays there, and the file gets the next free name.

    Args:
        item: The file.
        names: Under which it may come back, its own first.

    Returns:
        Where it is now; None if its bytes stand nowhere any more.

    Raises:
        OSError: It cannot be put back; nothing was lost.
    """
    if _stepped_aside(item):
        return _place(item.quarantine or item.path, item, names)
    if _holds(item.path, item) and item.path.stat().st_nlink == 1:
        _make_as_before(item.path, item)  # a file of its own already: the other name is gone, or this was cut off
        return item.path
    source = next((path for path in (item.path, item.keeper_path) if path is not None and _holds(path, item)), None)
    if source is None:
        return None
    item.path.parent.mkdir(parents=True, exist_ok=True)
    part = part_of(item.path, item.digest)
    part.unlink(missing_ok=True)
    try:
        copy_exclusively(source, part)
        _make_as_before(part, item)
        if not _holds(part, item):
            raise OSError(errno.EIO, os.strerror(errno.EIO), os.fspath(part))
        return _place(part, item, names)
    finally:
        part.unlink(missing_ok=True)


def recovered(item: JournalItem) -> bool | None:
    """Finds out how far the making of a link came that was cut off; a file that stepped aside is put back.

    Returns:
        Whether a link stands in the file's place now; None where neither the file nor a link to its bytes does.

    Raises:
        OSError: The file that stepped aside cannot be put back; it stays where it is.
    """
    if _stepped_aside(item):
        _place(item.quarantine or item.path, item, names_for(item.path))
        return False
    return True if _holds(item.path, item) else None


def tidy_after(item: JournalItem) -> None:
    """Removes the hidden second name of a file that is in its place: renaming it was cut off between two steps.

    Raises:
        OSError: It cannot be removed, which loses nothing.
    """
    aside = item.quarantine
    if aside is not None and os.path.lexists(aside) and aside.samefile(item.path):
        aside.unlink()


def rights_of(info: os.stat_result) -> int:
    """Returns the rights of a file, as the journal keeps them."""
    return stat.S_IMODE(info.st_mode) & _RIGHTS


def _link(file: ReadyFile, kept: Kept | None) -> None:
    aside = file.quarantine
    if aside is None or kept is None:
        raise LeaveAloneError(LeftReason.NOT_IDENTICAL)
    info = aside.lstat()
    if (info.st_ino, info.st_size, info.st_mtime_ns) != (file.info.st_ino, file.info.st_size, file.info.st_mtime_ns):
        raise LeaveAloneError(LeftReason.CHANGED)  # somebody wrote to it at the last moment
    file.path.hardlink_to(kept.path)
    if not file.path.samefile(kept.path) or file.path.samefile(aside):
        raise LeaveAloneError(LeftReason.KEEPER_CHANGED, os.fspath(kept.path))
    if digest_file(file.path) != file.digest:
        raise LeaveAloneError(LeftReason.KEEPER_CHANGED, os.fspath(kept.path))


def _place(source: Path, item: JournalItem, names: Iterable[Path]) -> Path:
    """Moves a file to its place: over a link to its bytes, or else to the first name under which nothing stands."""
    if item.path.is_file() and not item.path.is_symlink():
        if item.path.samefile(source):  # a second name: renaming was cut off between two steps
            source.unlink()
            return item.path
        if item.path.stat().st_nlink > 1 and _holds(item.path, item):
            source.replace(item.path)  # the link has another name, which keeps the bytes
            return item.path
    for name in names:
        try:
            rename_new(source, name)
        except FileExistsError:
            continue
        return name
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), os.fspath(item.path))


def _aside(path: Path) -> Path:
    """Returns the hidden name that a file has for a moment; told from others by its own, which may be a long one."""
    return path.with_name(f".twinless-{digest(os.fsencode(path.name)).hex()}.old")


def _stepped_aside(item: JournalItem) -> bool:
    """Says whether the file is still there under its hidden name; whatever was written to it, it goes back."""
    return item.quarantine is not None and os.path.lexists(item.quarantine)


def _make_as_before(path: Path, item: JournalItem) -> None:
    if item.mode is not None:
        path.chmod(item.mode)
    write_attributes(path, item.attributes)
    os.utime(path, ns=(path.stat().st_atime_ns, true_mtime(item.mtime_ns)))


def _holds(path: Path, item: JournalItem) -> bool:
    """Says whether a file, and no symbolic link, holds the bytes of the one that went.

    Raises:
        OSError: Nobody can tell, since it cannot be read now: it must not be taken for another file.
    """
    try:
        info = path.lstat()
        return stat.S_ISREG(info.st_mode) and info.st_size == item.size and digest_file(path) == item.digest
    except (FileNotFoundError, NotADirectoryError):
        return False
    except UnreadableError as error:
        if error.reason is UnreadableReason.CHANGED_WHILE_READ:
            return False
        raise OSError(errno.EIO, error.detail or os.strerror(errno.EIO), os.fspath(path)) from error


def _device(path: Path) -> int | None:
    try:
        return path.lstat().st_dev
    except OSError:
        return None
