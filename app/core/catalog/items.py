"""What a clean-up's journal is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from app.core.catalog.photos import FileStamp
from app.core.types import Proposal


class Way(StrEnum):
    """Where a clean-up puts what goes."""

    TRASH = "trash"
    """The system's trash, or a quarantine folder where a volume has none."""
    FOLDER = "folder"
    """A folder of the user's, with the folders that it stood in."""
    LINK = "link"
    """Nowhere: a hard link to the photo that stays, of the same bytes, takes its place."""


class ItemState(StrEnum):
    """What became of one photo of a clean-up."""

    PLANNED = "planned"
    """Journalled. Whether it went is not known here: after a crash the disk says it."""
    TRASHED = "trashed"
    """It went, whichever way."""
    LEFT = "left"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class NewItem:
    """A photo about to go.

    Attributes:
        stamp: What `stat` says of it right now.
        folder_id: Its folder of the library.
        content_id: Its content.
        digest: Of its bytes.
        decision: The user's decision, given back by an undo.
        keeper: The photo that it matches and that stays, as (path, digest); None if nothing is kept, which the
            user has confirmed.
        quarantine: Where it goes if not to a trash.
        unit: Where among the items of the clean-up the picture stands that stands for its unit; None if it is alone.
        way: Where it is put.
        mode: Its rights, where a link takes its place.
        attributes: Its extended attributes, where a link takes its place; see `app.core.cleanup.attributes`.
    """

    stamp: FileStamp
    folder_id: int
    content_id: int | None
    digest: bytes
    decision: Proposal | None
    keeper: tuple[Path, bytes] | None
    quarantine: Path | None = None
    unit: int | None = None
    way: Way = Way.TRASH
    mode: int | None = None
    attributes: str | None = None


@dataclass(frozen=True, slots=True)
class JournalItem:
    """A file of a clean-up.

    Attributes:
        id: The journal's key.
        cleanup_id: Its clean-up.
        path: Where it was.
        folder_id: Its folder of the library, perhaps forgotten since.
        content_id: Its content, perhaps forgotten since; None for what is no photo of its own.
        digest: Of its bytes.
        size: Bytes.
        mtime_ns: Modification time.
        device: `st_dev`, in 64 bits with sign.
        inode: `st_ino`, in 64 bits with sign.
        decision: The user's decision at the time.
        state: What became of it.
        quarantine: Where it went if not to a trash; of what a link replaces, its name meanwhile.
        restored_path: Where an undo put it.
        detail: Why it was left alone.
        unit: The item of the picture that stands for its unit, by id; None if it is alone.
        way: Where it was put.
        mode: Its rights, where a link took its place.
        attributes: Its extended attributes, where a link took its place; see `app.core.cleanup.attributes`.
        keeper_path: The photo that stayed for it, None if nothing was kept.
        place: The folder that its clean-up moved photos to, None if there was none.
    """

    id: int
    cleanup_id: int
    path: Path
    folder_id: int | None
    content_id: int | None
    digest: bytes
    size: int
    mtime_ns: int
    device: int
    inode: int
    decision: Proposal | None
    state: ItemState
    quarantine: Path | None
    restored_path: Path | None
    detail: str
    unit: int | None = None
    way: Way = Way.TRASH
    mode: int | None = None
    attributes: str | None = None
    keeper_path: Path | None = None
    place: Path | None = None

    @property
    def is_counted(self) -> bool:
        """Whether it is a photo, or the picture that stands for a unit: the files beside it are not counted."""
        return self.unit in (None, self.id)


@dataclass(frozen=True, slots=True)
class CleanupRecord:
    """A clean-up in the history.

    Attributes:
        id: The journal's key.
        started_at: Unix time.
        finished_at: Unix time; None while it runs, or if it was cut off and not yet looked at.
        undone_at: Unix time of the undo that left nothing to bring back, None if there was none.
        trashed: Photos that went, those brought back since included.
        bytes: Their size.
        restored: Photos brought back since.
        left: Photos left alone.
        way: Where the photos were put.
        place: The folder that they were moved to, None if there was none.
    """

    id: int
    started_at: float
    finished_at: float | None
    undone_at: float | None
    trashed: int
    bytes: int
    restored: int
    left: int
    way: Way = Way.TRASH
    place: Path | None = None


class Settled(NamedTuple):
    """What became of a planned photo: `TRASHED` or `LEFT`, and by which kept photo it was judged."""

    item_id: int
    state: ItemState
    detail: str = ""
    keeper: tuple[Path, bytes] | None = None


class Restored(NamedTuple):
    """A photo brought back, with what `stat` says of it in its place."""

    item: JournalItem
    stamp: FileStamp
