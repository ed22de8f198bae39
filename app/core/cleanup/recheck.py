"""The last look at the disk, right before a photo goes and right after."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.core.catalog.numbers import mtime_of
from app.core.cleanup.outcome import LeaveAloneError, LeftReason
from app.core.cleanup.planned import Kept, PlannedFile
from app.core.errors import UnreadableError
from app.core.files.read import digest_file
from app.core.files.unit_folders import units_around
from app.core.types import Photo, UnreadableReason

_Identity = tuple[int, int, int, int, int]


class Recheck:
    """Compares photos with what the catalog says of them, and makes sure that what stays is another file.

    A witness is hashed once in a clean-up, as long as `stat` says that it did not change.
    """

    def __init__(self) -> None:
        self._going_paths: set[str] = set()
        self._going_files: set[tuple[int, int]] = set()
        self._hashed: dict[Path, tuple[_Identity, bytes]] = {}
        self._real_folders: dict[Path, str] = {}
        self._partners: dict[Path, dict[Path, frozenset[Path]]] = {}

    def look_beside(self, file: PlannedFile) -> os.stat_result:
        """Looks at a file that is to go with its photo, without reading it.

        Raises:
            LeaveAloneError: It is gone, or is not what the catalog knows.
        """
        info = _stat(file.path, LeftReason.MISSING)
        if not stat.S_ISREG(info.st_mode) or (info.st_size, mtime_of(info)) != (file.size, file.mtime_ns):
            raise LeaveAloneError(LeftReason.CHANGED, os.fspath(file.path))
        return info

    def digest_of(self, path: Path) -> bytes:
        """Hashes a file that is to go and was not hashed before.

        Raises:
            LeaveAloneError: It cannot be read.
        """
        return _digest(path, LeftReason.CHANGED, LeftReason.MISSING)

    def look(self, photo: Photo) -> os.stat_result:
        """Looks at a photo that is to go, without reading it.

        Raises:
            LeaveAloneError: It is gone, is not what the catalog knows, or cannot be moved from its folder.
        """
        folder = photo.path.parent
        info = _stat(photo.path, LeftReason.MISSING)
        if not stat.S_ISREG(info.st_mode) or info.st_size != photo.size:
            raise LeaveAloneError(LeftReason.CHANGED)
        real = self._real_folder(folder)
        if real != os.path.normcase(folder):  # a folder above it became a link: this is another place
            raise LeaveAloneError(LeftReason.CHANGED, real)
        partners = self._partners_in(folder).get(photo.path, frozenset())
        if partners != set(photo.unit):  # since the last scan
            raise LeaveAloneError(LeftReason.COMPANION)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise LeaveAloneError(LeftReason.NO_PERMISSION, os.fspath(folder))
        return info

    def note_going(self, photos: Iterable[tuple[Path, os.stat_result]]) -> None:
        """Takes in every photo that is to go: none of them may be what stays, under whatever name."""
        for path, info in photos:
            self._going_paths.add(self._real(path))
            if info.st_ino:
                self._going_files.add((info.st_dev, info.st_ino))

    def verify(self, path: Path, digest: bytes, info: os.stat_result, kept: Sequence[Kept]) -> Kept | None:
        """Hashes a file that is about to go and one that stays for it.

        Args:
            path: The file.
            digest: Of its bytes, as they should be.
            info: What `look` returned for it.
            kept: Files that may stay for it.

        Returns:
            The file that stays, None if none is named.

        Raises:
            LeaveAloneError: The file changed, or none that holds what it holds is sure to stay.
        """
        good = self._first_good(kept)
        if _digest(path, LeftReason.CHANGED, LeftReason.MISSING) != digest:
            raise LeaveAloneError(LeftReason.CHANGED)
        if _identity(_stat(path, LeftReason.MISSING)) != _identity(info):
            raise LeaveAloneError(LeftReason.CHANGED)
        if good is not None:
            self.check(good)
        return good

    def see_kept(self, kept: Kept) -> None:
        """Makes sure that a file is still there after the one that it stays for went.

        It is opened: a network drive may answer `stat` from memory.

        Raises:
            LeaveAloneError: It is not: the two were one file under two names, or someone took it away.
        """
        path = kept.path
        try:
            with path.open("rb") as file:
                there = _identity(os.fstat(file.fileno())) == self._hashed[path][0]
        except OSError as error:
            raise LeaveAloneError(LeftReason.SAME_FILE, os.fspath(path)) from error
        if not there:
            raise LeaveAloneError(LeftReason.KEEPER_CHANGED, os.fspath(path))

    def _first_good(self, files: Sequence[Kept]) -> Kept | None:
        first: LeaveAloneError | None = None
        for kept in files:
            try:
                self.check(kept)
            except LeaveAloneError as error:
                first = first or error
            else:
                return kept
        if first is not None:
            raise first
        return None

    def check(self, kept: Kept) -> None:
        """Makes sure that a file that is to stay is what it should be, and none of those that go.

        Raises:
            LeaveAloneError: It is not.
        """
        path = kept.path
        info = _stat(path, LeftReason.KEEPER_MISSING)
        if not stat.S_ISREG(info.st_mode):
            raise LeaveAloneError(LeftReason.KEEPER_CHANGED, os.fspath(path))
        if (info.st_dev, info.st_ino) in self._going_files or self._real(path) in self._going_paths:
            raise LeaveAloneError(LeftReason.SAME_FILE, os.fspath(path))
        known = self._hashed.get(path)
        if known is None or known[0] != _identity(info):
            found = _digest(path, LeftReason.KEEPER_CHANGED, LeftReason.KEEPER_MISSING)
            known = self._hashed[path] = (_identity(info), found)
        if known[1] != kept.digest:
            raise LeaveAloneError(LeftReason.KEEPER_CHANGED, os.fspath(path))

    def _partners_in(self, folder: Path) -> dict[Path, frozenset[Path]]:
        """Returns, for each file of a folder that is not alone, the others of its unit; itself where that is unsure."""
        if folder not in self._partners:
            try:
                shoot, found = units_around(folder)
            except OSError as error:
                raise LeaveAloneError(LeftReason.NO_PERMISSION, os.fspath(folder)) from error
            partners: dict[Path, frozenset[Path]] = {}
            for unit in found.units:
                files = [shoot / name for name in unit.files]
                partners.update((file, frozenset(files) - {file}) for file in files)
            partners.update((shoot / name, frozenset((shoot / name,))) for name in found.unsure)
            self._partners[folder] = partners
        return self._partners[folder]

    def _real(self, path: Path) -> str:
        return os.path.normcase(Path(self._real_folder(path.parent)) / path.name)

    def _real_folder(self, folder: Path) -> str:
        if folder not in self._real_folders:
            self._real_folders[folder] = os.path.normcase(os.path.realpath(folder))
        return self._real_folders[folder]


def _stat(path: Path, gone: LeftReason) -> os.stat_result:
    try:
        return path.lstat()
    except PermissionError as error:
        detail = error.strerror or str(error)
        raise LeaveAloneError(LeftReason.NO_PERMISSION if gone is LeftReason.MISSING else gone, detail) from error
    except OSError as error:
        raise LeaveAloneError(gone, os.fspath(path)) from error


def _digest(path: Path, changed: LeftReason, gone: LeftReason) -> bytes:
    try:
        return digest_file(path)
    except UnreadableError as error:
        if error.reason is UnreadableReason.CHANGED_WHILE_READ:
            raise LeaveAloneError(changed, error.detail) from error
        unreadable = LeftReason.NO_PERMISSION if gone is LeftReason.MISSING else gone
        raise LeaveAloneError(unreadable, error.detail or os.fspath(path)) from error


def _identity(info: os.stat_result) -> _Identity:
    # On Windows the last one is the time of creation, which stays; elsewhere it tells of any change.
    return info.st_dev, info.st_ino, info.st_size, info.st_mtime_ns, info.st_ctime_ns
