"""What a clean-up and its undo say of each photo, as closed enums and values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.core.catalog.items import Way
from app.core.types import Photo


class LeftReason(StrEnum):
    """Why a photo was left alone."""

    PROTECTED = "protected"
    """It stands in a protected folder."""
    OFFLINE = "offline"
    """Its volume is away."""
    COMPANION = "companion"
    """A file beside it may belong to another photo too, or came after the scan."""
    LAST_OF_GROUP = "last_of_group"
    """Its group would have lost its last photo."""
    NO_WITNESS = "no_witness"
    """No photo that matches it directly is kept."""
    NOT_HELD = "not_held"
    """It was only proposed, and no photo that is kept provably holds all that it holds."""
    NOT_BROUGHT_OVER = "not_brought_over"
    """What it tells could not be written beside the photo to be kept; the detail says where or why."""
    DECIDED_KEEP = "decided_keep"
    """It was decided meanwhile to keep it."""
    CHANGED = "changed"
    """It is not what the last scan saw."""
    MISSING = "missing"
    """It is gone from its place."""
    KEEPER_CHANGED = "keeper_changed"
    """The photo to be kept is not what the last scan saw."""
    KEEPER_MISSING = "keeper_missing"
    """The photo to be kept is gone from its place, or out of reach."""
    SAME_FILE = "same_file"
    """It and the photo to be kept are one file under two names."""
    NO_TRASH = "no_trash"
    """Its volume has no working trash; a quarantine folder can take it."""
    NO_PERMISSION = "no_permission"
    """The system does not let this user read or move it."""
    DISK_FULL = "disk_full"
    """There is no room to move it."""
    TRASH_FAILED = "trash_failed"
    """The system's trash refused it; the detail says how."""
    STILL_THERE = "still_there"
    """The trash reported success, but the photo is still in its place."""
    NOT_IN_TRASH = "not_in_trash"
    """It left its place, but is not seen in the trash; nothing more was given to that trash."""
    MOVE_FAILED = "move_failed"
    """The system did not move it to the folder that was chosen; the detail says how."""
    NOT_IDENTICAL = "not_identical"
    """No link can take its place: no photo with the same bytes stays for it, file by file."""
    OTHER_VOLUME = "other_volume"
    """No link can take its place: the photo of the same bytes that stays lies on another volume."""
    NO_LINKS = "no_links"
    """No link can take its place: the file system has none, or refused; the detail says how."""


_REFUSALS = frozenset(
    {
        LeftReason.NO_TRASH,
        LeftReason.NO_PERMISSION,
        LeftReason.DISK_FULL,
        LeftReason.TRASH_FAILED,
        LeftReason.STILL_THERE,
        LeftReason.NOT_IN_TRASH,
        LeftReason.MOVE_FAILED,
        LeftReason.NO_LINKS,
    }
)
"""Reasons that lie with the system: the photo could go, and was not let go."""


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """A photo that was to go and stayed.

    Attributes:
        photo: The photo as the catalog knew it.
        reason: Why.
        detail: What the system said, or the path of the photo that was to be kept; may be empty.
    """

    photo: Photo
    reason: LeftReason
    detail: str = ""

    @property
    def path(self) -> Path:
        return self.photo.path


class LeaveAloneError(Exception):
    """Raised within a clean-up: this one photo is left alone.

    Args:
        reason: Why.
        detail: What the system said, or another path.
    """

    def __init__(self, reason: LeftReason, detail: str = "") -> None:
        self.reason, self.detail = reason, detail
        super().__init__(f"{reason}: {detail}" if detail else str(reason))


@dataclass(frozen=True, slots=True)
class CleanupResult:
    """What a clean-up did.

    Attributes:
        id: The journal's key of the clean-up, None if there was nothing to do.
        trashed: Photos that went, each seen to be gone while the photo it matches was seen to be there.
        bytes: Their size, with all that belongs to them.
        left_alone: Photos that were to go and stayed, those of the plan included.
        quarantined: How many of those that went lie in a quarantine folder instead of a trash.
        cancelled: The user stopped it; what was not yet reached stands in neither list.
        files: How many files went: the photos, and what belongs to them.
        sidecars: How many sidecars were written beside photos that stay.
        way: Where they were put.
        place: The folder that they were moved to, None if there was none.
    """

    id: int | None
    trashed: tuple[Photo, ...] = ()
    bytes: int = 0
    left_alone: tuple[LeftAlone, ...] = ()
    quarantined: int = 0
    cancelled: bool = False
    files: int = 0
    sidecars: int = 0
    way: Way = Way.TRASH
    place: Path | None = None

    @property
    def refused(self) -> bool:
        """Whether nothing went though something should, and the system is why."""
        return not self.trashed and any(left.reason in _REFUSALS for left in self.left_alone)


class UndoReason(StrEnum):
    """Why a photo could not be brought back."""

    NOT_IN_TRASH = "not_in_trash"
    """Neither in a trash of its volume nor in its place: the trash was emptied, or it was moved by hand."""
    NO_TRASH_ACCESS = "no_trash_access"
    """macOS does not let Twinless look into the Trash: it needs Full Disk Access, or Finder's Put Back."""
    NOT_IN_FOLDER = "not_in_folder"
    """It is no longer where it was moved to."""
    LINK_CHANGED = "link_changed"
    """A link took its place, and what it leads to was changed since: its bytes stand nowhere any more."""
    OFFLINE = "offline"
    """Its volume is away."""
    NO_PERMISSION = "no_permission"
    """Its folder cannot be written."""
    DISK_FULL = "disk_full"
    """There is no room at its place."""
    SIDECAR_CHANGED = "sidecar_changed"
    """A sidecar that the clean-up wrote is not what it wrote any more; it stays as it is."""
    SIDECAR_NEEDED = "sidecar_needed"
    """A sidecar that the clean-up wrote holds what photos told that a later one moved away; it stays as it is."""
    FAILED = "failed"
    """Something else; the detail says what."""


@dataclass(frozen=True, slots=True)
class NotRestored:
    """A photo that could not be brought back.

    Attributes:
        path: Where it was.
        reason: Why.
        detail: What the system said; may be empty.
    """

    path: Path
    reason: UndoReason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What an undo did.

    Attributes:
        id: The journal's key of the clean-up.
        restored: For each photo, where it was and where it is now; the two differ only where something else
            stood in its place, or in that of a file that belongs to it.
        failed: Files that could not be brought back.
        cancelled: The user stopped it; what was not yet reached stands in neither list.
    """

    id: int
    restored: tuple[tuple[Path, Path], ...] = ()
    failed: tuple[NotRestored, ...] = ()
    cancelled: bool = False
