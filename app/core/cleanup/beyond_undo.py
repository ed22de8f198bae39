"""Tells which photos that were trashed nothing can bring back any more."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.core.catalog import Catalog
from app.core.catalog.journal import ItemState, JournalItem
from app.core.cleanup.trash.base import Trash, TrashAccessError, Trashed, Wanted
from app.core.cleanup.trash.system import system_trash


def beyond_undo(catalog: Catalog, trash: Trash | None = None) -> list[int]:
    """Returns the contents of trashed photos that left the trash too, as after it was emptied.

    In doubt a photo may come back: where its drive is away, where the trash cannot be looked into, or where a file
    of its size lies there under its name.

    Args:
        catalog: The catalog; a content of which it knows a photo is not returned.
        trash: The trash; the system's if None.
    """
    journal = catalog.journal
    items = [item for record in journal.cleanups() for item in journal.items(record.id, (ItemState.TRASHED,))]
    items = [item for item in items if item.content_id is not None]
    alive = {item.content_id for item in items if catalog.photos.of_content(item.content_id or 0)}
    items = [item for item in items if item.content_id not in alive]
    try:
        found = (trash or system_trash()).find([_wanted(item) for item in items]) if items else {}
    except TrashAccessError:
        return []
    kept = {item.content_id for item in items if _may_come_back(item, found)}
    return sorted({item.content_id for item in items if item.content_id is not None} - kept)


def _wanted(item: JournalItem) -> Wanted:
    return Wanted(item.path, item.size, item.inode)


def _may_come_back(item: JournalItem, found: Mapping[Path, Sequence[Trashed]]) -> bool:
    if not item.path.parent.is_dir() or os.path.lexists(item.path):
        return True  # the drive may be away, or the photo is back already
    if item.quarantine is not None:
        return os.path.lexists(item.quarantine)
    return any(_size(candidate.file) in (item.size, None) for candidate in found.get(item.path, ()))


def _size(file: Path) -> int | None:
    try:
        return file.lstat().st_size
    except OSError:
        return None
