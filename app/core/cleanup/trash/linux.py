"""The trash of Linux desktops: freedesktop.org Trash specification 1.0.

https://specifications.freedesktop.org/trash-spec/1.0/
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Hashable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes

from app.core.cleanup.moving import rename_new
from app.core.cleanup.outcome import LeftReason
from app.core.cleanup.trash.base import Trashed, TrashError, Wanted, reason_of, send

_SPARE_BYTES = 16 << 20
_LONGEST_NAME = 255 - len(".trashinfo 999")
"""Bytes of a name that leaves room for what the trash puts behind it, a number included."""
_SPARE_NAME = 8
_CHARACTERS_KEPT = 50
"""Of a name that was shortened, at least so many characters are as they were, whatever bytes they take."""


class LinuxTrash:
    """The home trash, and one trash at the top of each other volume."""

    def __init__(self) -> None:
        self._volumes: dict[Path, Hashable] = {}
        self._seen_working: set[Hashable] = set()
        self._to_copy: dict[Hashable, int] = {}

    def volume(self, photo: Path) -> Hashable:
        """Returns device and mount: a file cannot be renamed from one mount to another of the same device."""
        folder = photo.parent
        if folder not in self._volumes:
            self._volumes[folder] = (folder.stat().st_dev, mount_id(folder))
        return self._volumes[folder]

    def check(self, photo: Path, size: int) -> None:
        """Looks whether the trash that the photo would go to can be written, and has room if it is a copy."""
        trash = _trash_for(photo)
        if not _can_make(trash):
            raise TrashError(LeftReason.NO_TRASH, lasting=True)
        if mount_id(_nearest(trash)) == mount_id(photo.parent):
            return
        home = home_trash()
        if not _can_make(home):
            raise TrashError(LeftReason.NO_TRASH, lasting=True)
        # Copies of several volumes share the room of one disk.
        volume = self.volume(photo)
        others = sum(taken for other, taken in self._to_copy.items() if other != volume)
        needed, free = size + others + _SPARE_BYTES, shutil.disk_usage(_nearest(home)).free
        if free < needed:
            raise TrashError(LeftReason.DISK_FULL, os.fspath(home), lasting=True, needed=needed, free=free)
        self._to_copy[volume] = size

    def put(self, photo: Path) -> None:
        """Trashes a photo; the first one of each volume must then be found in the trash."""
        volume, found = self.volume(photo), photo.lstat()
        wanted = Wanted(photo, found.st_size, found.st_ino)
        try:
            with _writable(photo, found.st_mode) as protected:
                if len(os.fsencode(photo.name)) > _LONGEST_NAME:
                    _send_shortened(photo)
                else:
                    send(photo)
            if protected and not protected.is_there:  # it was copied to another disk
                self._protect_copy(wanted, found)
        except TrashError:
            if os.path.lexists(photo):
                self.tidy(photo)
                raise
            # It went all the same; then it must be in the trash.
            self._seen_working.discard(volume)
        if os.path.lexists(photo):
            raise TrashError(LeftReason.STILL_THERE)
        if volume not in self._seen_working:
            if not self.find([wanted])[photo]:
                raise TrashError(LeftReason.NOT_IN_TRASH, lasting=True)
            self._seen_working.add(volume)

    def _protect_copy(self, photo: Wanted, was: os.stat_result) -> None:
        for copy in self.find([photo])[photo.path]:
            info = copy.file.lstat()
            if (info.st_size, info.st_mtime_ns) == (was.st_size, was.st_mtime_ns):
                copy.file.chmod(stat.S_IMODE(was.st_mode))

    def find(self, photos: Sequence[Wanted]) -> dict[Path, list[Trashed]]:
        """Reads every `.trashinfo` of the volumes once."""
        paths = {photo.path for photo in photos}
        found: dict[Path, list[Trashed]] = {path: [] for path in paths}
        for trash, top in _trashes(paths):
            for record in _records(trash):
                path = _original(record, top)
                if path in found:
                    file = trash / "files" / record.name.removesuffix(".trashinfo")
                    if os.path.lexists(file):
                        found[path].append(Trashed(file, record))
        return found

    def tidy(self, photo: Path) -> None:
        """Removes each `.trashinfo` of the photo that has no file."""
        for trash, top in _trashes([photo]):
            for record in _records(trash):
                # A record is named after its file, with a number where names clash.
                if record.name.startswith(photo.stem[:_CHARACTERS_KEPT]) and _original(record, top) == photo:
                    file = trash / "files" / record.name.removesuffix(".trashinfo")
                    if not os.path.lexists(file):
                        record.unlink(missing_ok=True)


def _send_shortened(photo: Path) -> None:
    """Trashes a photo whose name leaves no room for `.trashinfo` behind it: under a shorter name, as the record tells.

    Raises:
        TrashError: The trash did not take it.
    """
    trash = _trash_for(photo)
    home = trash == home_trash()
    where = os.fsencode(photo) if home else os.fsencode(os.path.relpath(photo, _top_of(trash)))
    deleted = datetime.now().astimezone().strftime("%Y-%m-%dT%H:%M:%S")
    note = b"[Trash Info]\nPath=" + quote_from_bytes(where).encode() + b"\nDeletionDate=" + deleted.encode() + b"\n"
    try:
        for part in ("files", "info"):
            (trash / part).mkdir(parents=True, exist_ok=True, mode=0o700)
        name = _note(trash / "info", photo, note)
        rename_new(photo, trash / "files" / name)
    except OSError as error:
        raise TrashError(reason_of(error), error.strerror or str(error)) from error


def _note(folder: Path, photo: Path, note: bytes) -> str:
    """Writes a record under the first name that is free, and returns the file's name in the trash."""
    stem = os.fsencode(photo.stem)[: _LONGEST_NAME - _SPARE_NAME - len(os.fsencode(photo.suffix))]
    for number in count(1):
        name = os.fsdecode(stem + b" %d" % number + os.fsencode(photo.suffix))
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
        try:
            handle = os.open(folder / f"{name}.trashinfo", flags, 0o600)
        except FileExistsError:
            continue
        with os.fdopen(handle, "wb") as file:
            file.write(note)
        return name
    raise AssertionError("numbers never end")


def _top_of(trash: Path) -> Path:
    """Returns the folder that the paths in a volume's trash start from."""
    return trash.parent.parent if trash.parent.name == ".Trash" else trash.parent


@dataclass(slots=True)
class _Protected:
    """A write-protected file while it goes.

    Attributes:
        is_there: It was renamed, not copied: it has its protection again.
    """

    is_there: bool = True


@contextmanager
def _writable(photo: Path, mode: int) -> Iterator[_Protected | None]:
    """Takes the write protection off a file of the user's own, and puts it back on, wherever the file is by then.

    To move a file takes leave to write its folder, as every file manager has it; send2trash asks for leave to write
    the file too, and refuses.
    """
    if os.access(photo, os.W_OK):
        yield None
        return
    try:
        handle = os.open(photo, os.O_RDONLY | os.O_NOFOLLOW)
    except OSError:  # who may not read it finds out why when it is sent
        yield None
        return
    state = _Protected()
    try:
        unlocked = _chmod(handle, stat.S_IMODE(mode) | stat.S_IWUSR)
        try:
            yield state if unlocked else None
        finally:
            state.is_there = os.fstat(handle).st_nlink > 0
            if unlocked:
                os.fchmod(handle, stat.S_IMODE(mode))
    finally:
        os.close(handle)


def _chmod(handle: int, mode: int) -> bool:
    """Changes a file's mode if it is this user's and not locked; says whether it did."""
    try:
        os.fchmod(handle, mode)
    except PermissionError:  # why it cannot go is said when it is sent
        return False
    return True


def home_trash() -> Path:
    """Returns the home trash, whether it exists or not."""
    data = Path(os.environ.get("XDG_DATA_HOME", ""))
    return (data if data.is_absolute() else Path.home() / ".local/share") / "Trash"


def parse_trashinfo(text: bytes) -> bytes | None:
    """Returns the path that a `.trashinfo` names, as bytes of the file system; None if it names none."""
    lines = text.splitlines()
    if not lines or lines[0].strip() != b"[Trash Info]":
        return None
    for line in lines[1:]:
        if line.startswith(b"Path="):
            return unquote_to_bytes(line[len(b"Path=") :].rstrip(b"\r")) or None
    return None


def mount_id(folder: Path) -> str:
    """Returns the kernel's number of the mount that holds a folder; its device where that cannot be told."""
    handle = os.open(folder, os.O_PATH | os.O_DIRECTORY)
    try:
        for line in Path(f"/proc/self/fdinfo/{handle}").read_text().splitlines():
            if line.startswith("mnt_id:"):
                return line.split()[1]
        return str(os.fstat(handle).st_dev)
    except FileNotFoundError:  # a system without /proc
        return str(os.fstat(handle).st_dev)
    finally:
        os.close(handle)


def _trash_for(photo: Path) -> Path:
    """Returns the trash that a photo goes to by the specification."""
    if photo.lstat().st_dev == _nearest(Path.home()).stat().st_dev:  # of the home folder: so does send2trash
        return home_trash()
    top = next(folder for folder in photo.parents if folder.is_mount())
    shared = top / ".Trash"
    try:
        mode = shared.lstat().st_mode
    except FileNotFoundError:
        mode = 0
    # The administrator's trash counts only as a true folder with the sticky bit.
    if stat.S_ISDIR(mode) and mode & stat.S_ISVTX and _can_make(shared / str(os.getuid())):
        return shared / str(os.getuid())
    return top / f".Trash-{os.getuid()}"


def _trashes(paths: Iterable[Path]) -> Iterator[tuple[Path, Path]]:
    """Yields every trash that could hold what stood at the paths, each with the folder its paths start from."""
    home = home_trash()
    yield home, home.parent
    user = str(os.getuid())
    for folder in sorted({parent for path in paths for parent in path.parents}):
        for trash in (folder / ".Trash" / user, folder / f".Trash-{user}"):
            if _is_folder(trash) and not trash.is_symlink():
                yield trash, folder


def _records(trash: Path) -> Iterator[Path]:
    folder = trash / "info"
    if _is_folder(folder):
        with os.scandir(folder) as entries:
            yield from (Path(entry.path) for entry in entries if entry.name.endswith(".trashinfo"))


def _original(record: Path, top: Path) -> Path | None:
    """Returns the path that a record names, None if it is damaged or gone."""
    try:
        path = parse_trashinfo(record.read_bytes())
    except (FileNotFoundError, PermissionError):
        return None
    return None if path is None else top / os.fsdecode(path)


def _can_make(folder: Path) -> bool:
    """Says whether a trash exists and can be written, or can be made."""
    nearest = {_nearest(part) for part in (folder / "files", folder / "info")}
    return all(_is_folder(part) and os.access(part, os.W_OK | os.X_OK) for part in nearest)


def _is_folder(path: Path) -> bool:
    """Says whether a folder can be reached."""
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except OSError:
        return False


def _nearest(path: Path) -> Path:
    """Returns the path, or the nearest folder above it that can be reached."""
    return next((part for part in (path, *path.parents) if os.access(part, os.F_OK)), Path(path.anchor))
