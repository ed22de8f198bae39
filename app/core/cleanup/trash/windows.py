"""The Windows recycle bin.

Explorer deletes for good what a bin cannot hold, so a bin is looked at before anything goes into it, and each photo
must leave its record there. Written for Windows and not run there yet; reading records is tested everywhere.
"""

from __future__ import annotations

import ctypes
import importlib
import ntpath
import os
import shutil
import struct
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from app.core.cleanup.outcome import LeftReason
from app.core.cleanup.trash.base import Trashed, TrashError, Wanted, send

_DRIVE_FIXED = 3
_MAX_PATH = 260
_EXPLORER = r"Software\Microsoft\Windows\CurrentVersion\Explorer"
_POLICIES = r"Software\Microsoft\Windows\CurrentVersion\Policies\Explorer"
_DEFAULT_SHARE = 20
"""A bin that was never set up holds at least a twentieth of its volume."""


class BinRecord(NamedTuple):
    """What a `$I` file says: the path that a file came from, and its size."""

    path: str
    size: int


@dataclass(frozen=True, slots=True)
class BinFacts:
    """What decides whether a volume's bin works.

    Attributes:
        drive_type: As `GetDriveTypeW` says.
        deletes_at_once: The user or a policy chose that nothing goes to the bin.
        capacity: Bytes it may hold, None if it was never set up.
        volume_size: Bytes of the volume.
    """

    drive_type: int
    deletes_at_once: bool
    capacity: int | None
    volume_size: int


def bin_problem(facts: BinFacts, size: int) -> LeftReason | None:
    """Returns why a bin cannot take so many bytes and give them back, None if it can."""
    if facts.drive_type != _DRIVE_FIXED or facts.deletes_at_once:
        return LeftReason.NO_TRASH
    capacity = facts.volume_size // _DEFAULT_SHARE if facts.capacity is None else facts.capacity
    return LeftReason.NO_TRASH if size > capacity else None


def parse_recycle_record(data: bytes) -> BinRecord | None:
    """Reads a `$I` file; None if it is none.

    Version 1 (Vista to 8.1) holds the path in 260 UTF-16 units, version 2 (from Windows 10) after its length.
    """
    if len(data) < 24:
        return None
    version, size, _deleted_at = struct.unpack_from("<QQQ", data)
    if version == 1:
        text = data[24 : 24 + 2 * _MAX_PATH]
    elif version == 2 and len(data) >= 28:
        (units,) = struct.unpack_from("<I", data, 24)
        text = data[28 : 28 + 2 * units]
        if len(text) < 2 * units:
            return None
    else:
        return None
    path = text.decode("utf-16-le", "surrogatepass").partition("\0")[0]
    return BinRecord(path, size) if path else None


class WindowsTrash:
    """The recycle bins of the fixed local drives."""

    def __init__(self) -> None:
        self._records: dict[Path, set[str]] = {}

    def volume(self, photo: Path) -> Hashable:
        """Returns the root of the photo's volume: a drive, or a folder that a volume is mounted in."""
        return _volume_root(photo)

    def check(self, photo: Path, size: int) -> None:
        """Looks at the drive and at the settings of its bin."""
        root = _volume_root(photo)
        problem = bin_problem(_bin_facts(root), size)
        if problem is not None:
            raise TrashError(problem, root, lasting=True)

    def put(self, photo: Path) -> None:
        """Recycles a photo, and looks for its record."""
        folder = _bin_folder(_volume_root(photo))
        if folder not in self._records:
            self._records[folder] = set(_record_names(folder))
        try:
            send(photo)
        except TrashError:
            if os.path.lexists(photo):
                raise
            # It went all the same; then its record must be there.
        if os.path.lexists(photo):
            raise TrashError(LeftReason.STILL_THERE)
        names = set(_record_names(folder))
        new, self._records[folder] = names - self._records[folder], names
        if not any(_is_record_of(folder / name, photo) for name in new):
            raise TrashError(LeftReason.NOT_IN_TRASH, os.fspath(folder), lasting=True)

    def find(self, photos: Sequence[Wanted]) -> dict[Path, list[Trashed]]:
        """Reads every `$I` file of the volumes' bins once."""
        paths = {_key(photo.path): photo.path for photo in photos}
        found: dict[Path, list[Trashed]] = {path: [] for path in paths.values()}
        for folder in sorted({_bin_folder(_volume_root(path)) for path in paths.values()}):
            for name in _record_names(folder):
                path = paths.get(_recorded_key(folder / name))
                file = folder / f"$R{name[2:]}"
                if path is not None and os.path.lexists(file):
                    found[path].append(Trashed(file, folder / name))
        return found

    def tidy(self, photo: Path) -> None:
        """Leaves the bin alone: Explorer itself drops a `$I` file without its `$R` file."""


def _key(path: Path | str) -> str:
    return ntpath.normcase(os.fspath(path).removeprefix("\\\\?\\"))


def _recorded_key(record: Path) -> str:
    """Returns the key of the path that a record names, an empty one if it is damaged or gone."""
    try:
        found = parse_recycle_record(record.read_bytes())
    except (FileNotFoundError, PermissionError):
        return ""
    return "" if found is None else _key(found.path)


def _is_record_of(record: Path, photo: Path) -> bool:
    return _recorded_key(record) == _key(photo)


def _record_names(folder: Path) -> Iterator[str]:
    if folder.is_dir():
        with os.scandir(folder) as entries:
            yield from (entry.name for entry in entries if entry.name.startswith("$I"))


def _bin_folder(root: str) -> Path:
    return Path(root) / "$Recycle.Bin" / _user_sid()


def _user_sid() -> str:
    import win32api
    import win32security

    token = win32security.OpenProcessToken(win32api.GetCurrentProcess(), win32security.TOKEN_QUERY)
    sid, _attributes = win32security.GetTokenInformation(token, win32security.TokenUser)
    return str(win32security.ConvertSidToStringSid(sid))


def _kernel32() -> Any:
    # By name: ctypes has `windll` on Windows alone.
    return vars(ctypes)["windll"].kernel32


def _volume_root(photo: Path) -> str:
    buffer = ctypes.create_unicode_buffer(32_768)
    if not _kernel32().GetVolumePathNameW(os.fspath(photo), buffer, len(buffer)):
        raise OSError(f"no volume holds {photo}")
    return buffer.value


def _bin_facts(root: str) -> BinFacts:
    kernel = _kernel32()
    drive_type = int(kernel.GetDriveTypeW(root))
    name = ctypes.create_unicode_buffer(64)
    if not kernel.GetVolumeNameForVolumeMountPointW(root, name, len(name)):
        return BinFacts(
            drive_type=drive_type, deletes_at_once=True, capacity=None, volume_size=0
        )  # a network or virtual drive: no volume, no bin
    guid = name.value[name.value.index("{") : name.value.index("}") + 1]
    volume = rf"{_EXPLORER}\BitBucket\Volume\{guid}"
    capacity = _registry_number(volume, "MaxCapacity")
    nuke = _registry_number(volume, "NukeOnDelete") or _registry_number(_POLICIES, "NoRecycleFiles")
    return BinFacts(
        drive_type=drive_type,
        deletes_at_once=bool(nuke),
        capacity=None if capacity is None else capacity << 20,
        volume_size=shutil.disk_usage(root).total,
    )


def _registry_number(key: str, name: str) -> int | None:
    """Returns a number of the user's registry, None where it is not set; a policy may also be the machine's."""
    winreg: Any = importlib.import_module("winreg")
    for hive in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
        try:
            with winreg.OpenKey(hive, key) as opened:
                return int(winreg.QueryValueEx(opened, name)[0])
        except FileNotFoundError:
            continue
    return None
