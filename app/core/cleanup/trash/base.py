"""What a clean-up asks of a system's trash."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Protocol

from app.core.cleanup.outcome import LeftReason

_BACKENDS = {
    "win32": ("send2trash.win.modern",),
    "darwin": ("send2trash.mac.modern",),
    "linux": ("send2trash.plat_gio", "send2trash.plat_other"),
}
"""The other backends delete for good what the bin cannot hold, or leave no way to put it back."""

_NO_PERMISSION = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_DISK_FULL = frozenset({errno.ENOSPC, errno.EDQUOT}) if hasattr(errno, "EDQUOT") else frozenset({errno.ENOSPC})


class Wanted(NamedTuple):
    """A photo to be found in the trash: what is known of it from the time it went."""

    path: Path
    size: int
    inode: int


@dataclass(frozen=True, slots=True)
class Trashed:
    """A file in a trash.

    Attributes:
        file: Where it lies.
        record: The file that says where it came from, removed once it is back; None where there is none.
    """

    file: Path
    record: Path | None = None


class TrashError(Exception):
    """The trash cannot take a photo, or did not.

    Attributes:
        reason: Why.
        detail: What the system said.
        lasting: Nothing more should be given to the trash of this volume.
        needed: Bytes that there is no room for where photos would be copied; 0 where room is not the problem.
        free: Bytes that are free there.
    """

    def __init__(
        self, reason: LeftReason, detail: str = "", *, lasting: bool = False, needed: int = 0, free: int = 0
    ) -> None:
        self.reason, self.detail, self.lasting = reason, detail, lasting
        self.needed, self.free = needed, free
        super().__init__(f"{reason}: {detail}" if detail else str(reason))


class TrashAccessError(Exception):
    """The system does not let Twinless look into the trash (macOS: Full Disk Access is needed)."""


class Trash(Protocol):
    """A system's trash; one object serves one clean-up or undo."""

    def volume(self, photo: Path) -> Hashable:
        """Returns what tells the photo's volume from others.

        Raises:
            OSError: Its folder cannot be looked at.
        """

    def check(self, photo: Path, size: int) -> None:
        """Makes sure, before the first photo of a volume goes, that its trash works and has room.

        Args:
            photo: Any photo of the volume.
            size: Bytes that will go into its trash.

        Raises:
            TrashError: It does not work, or has no room.
        """

    def put(self, photo: Path) -> None:
        """Moves a photo to the trash.

        Raises:
            TrashError: The trash did not take it, or is not seen to have it.
        """

    def find(self, photos: Sequence[Wanted]) -> dict[Path, list[Trashed]]:
        """Looks for photos in every trash of their volumes, in one pass.

        Returns:
            For each path the files in the trash that may have stood there; more than one where names clash.

        Raises:
            TrashAccessError: The system does not let Twinless look.
        """

    def tidy(self, photo: Path) -> None:
        """Removes records of a photo whose file is no longer in the trash: left by what was cut off."""


def send(photo: Path) -> None:
    """Moves a file to the trash by send2trash, and translates what it raises.

    The path is handed over absolute and one at a time. On Windows each call initialises COM for the thread that
    runs it.

    Raises:
        TrashError: The trash did not take it, or only a backend that may delete for good is installed.
    """
    backend = _backend()
    try:
        backend(str(photo))
    except PermissionError as error:
        # send2trash raises its own subclass where it is the trash, not the photo, that cannot be written.
        if type(error) is not PermissionError:
            raise TrashError(LeftReason.NO_TRASH, str(error)) from error
        raise TrashError(LeftReason.NO_PERMISSION, error.strerror or str(error)) from error
    except OSError as error:
        raise TrashError(reason_of(error), error.strerror or str(error)) from error
    except (ValueError, TypeError) as error:  # a name that the backend cannot spell
        raise TrashError(LeftReason.TRASH_FAILED, str(error)) from error


def reason_of(error: OSError) -> LeftReason:
    """Returns why the system refused to move a photo."""
    if error.errno in _NO_PERMISSION:
        return LeftReason.NO_PERMISSION
    return LeftReason.DISK_FULL if error.errno in _DISK_FULL else LeftReason.TRASH_FAILED


def is_safe_backend(module: str, platform: str) -> bool:
    """Says whether a backend of send2trash trashes and never deletes."""
    return module in _BACKENDS.get(platform, _BACKENDS["linux"])


def _backend() -> Callable[[str], None]:
    # Imported late: send2trash reads HOME when it is imported.
    from send2trash import send2trash

    if not is_safe_backend(send2trash.__module__, sys.platform):
        raise TrashError(LeftReason.NO_TRASH, send2trash.__module__, lasting=True)
    found: Callable[[str], None] = send2trash
    return found
