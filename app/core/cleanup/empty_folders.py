"""Folders that a clean-up left empty: found, removed with the user's consent, and put back by its undo."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Collection, Iterable
from pathlib import Path

from app.core.catalog import Catalog
from app.core.catalog.emptied import Emptied, FolderState
from app.core.catalog.journal import ItemState, JournalItem, Way
from app.core.errors import UnreadableError
from app.core.files.read import read_bytes

_log = logging.getLogger(__name__)
_CACHES = frozenset({"thumbs.db", "ehthumbs.db", "ehthumbs_vista.db"})
"""Thumbnails that a system makes anew of photos; those of photos that went are of no use."""
_VIEWS = frozenset({".ds_store", "._.ds_store", "desktop.ini", ".directory"})
"""How a file manager shows a folder; kept, so that an undo puts it back."""
_MOST = 64 << 10
"""Bytes of such a file: measured on macOS, Windows and KDE they have 0.1 to 15 kB; a larger one is something else."""


def emptied_folders(catalog: Catalog, cleanup_id: int) -> list[Path]:
    """Returns the folders that a clean-up left empty, outermost first.

    Only those from which it moved photos, and those above them which hold nothing else; none that was chosen for the
    library, protected, or stands above such a one. What systems leave behind (`Thumbs.db`, `.DS_Store`) counts as
    nothing.
    """
    return [one.path for one in _find(catalog, cleanup_id)]


def remove_emptied(catalog: Catalog, cleanup_id: int, folders: Collection[Path]) -> list[Path]:
    """Removes folders that a clean-up left empty; its undo puts them back.

    Each is looked at again, and removed only if it is still empty.

    Args:
        catalog: The catalog; it is written down, synced, before the first folder goes.
        cleanup_id: The clean-up.
        folders: Those to remove; others of its folders stay.

    Returns:
        Those that are gone.

    Raises:
        DiskFullError: There is no room for the journal; nothing was removed.
    """
    wanted = [one for one in _find(catalog, cleanup_id) if one.path in folders]
    ids = catalog.emptied.begin(cleanup_id, wanted)
    gone: list[tuple[int, Path]] = []
    for key, one in sorted(zip(ids, wanted, strict=True), key=lambda pair: -len(pair[1].path.parts)):
        try:
            _remove(one)
        except (OSError, UnreadableError) as error:
            _log.warning("an empty folder could not be removed: %s", error)
        else:
            gone.append((key, one.path))
    catalog.emptied.settle((key for key, _ in gone), FolderState.REMOVED)
    return sorted(path for _, path in gone)


def restore_emptied(catalog: Catalog, cleanup_id: int, items: Iterable[JournalItem]) -> None:
    """Makes folders again that were removed after a clean-up and that stood around these files, as they were.

    What could not be made again is made by whoever puts a file there; its rights are lost then, and it is told again
    by the next undo.
    """
    gone = catalog.emptied.gone(cleanup_id)
    around = {folder for item in items for folder in item.path.parents} if gone else set()
    back = []
    for key, one in gone.items():
        if one.path in around:
            try:
                _make_again(one)
            except OSError as error:
                _log.warning("a folder could not be made again: %s", error.strerror)
            else:
                back.append(key)
    catalog.emptied.settle(back, FolderState.RESTORED)


def _find(catalog: Catalog, cleanup_id: int) -> list[Emptied]:
    items = [i for i in catalog.journal.items(cleanup_id, (ItemState.TRASHED,)) if i.way is not Way.LINK]
    known = catalog.folders.all()
    roots = {folder.id: folder.path for folder in known}
    fixed = {above for folder in known for above in (folder.path, *folder.path.parents)}
    protected = [folder.path for folder in known if folder.protected]
    pending = {item.path.parent: item.folder_id for item in items if item.folder_id in roots}
    found: dict[Path, Emptied] = {}
    while pending:
        # The innermost first: a folder is empty too if it holds nothing but empty ones.
        folder = max(pending, key=lambda path: len(path.parts))
        folder_id = pending.pop(folder)
        if folder_id is None or folder in fixed or any(folder.is_relative_to(path) for path in protected):
            continue
        one = _look(folder, folder_id, found)
        if one is not None:
            found[folder] = one
            pending.setdefault(folder.parent, folder_id)
    return [found[path] for path in sorted(found)]


def _look(folder: Path, folder_id: int, emptied: Collection[Path]) -> Emptied | None:
    """Returns what a folder is, None if it holds anything that is somebody's."""
    files: dict[str, bytes | None] = {}
    try:
        info = folder.lstat()
        if not stat.S_ISDIR(info.st_mode) or not os.access(folder.parent, os.W_OK | os.X_OK):
            return None
        with os.scandir(folder) as entries:
            for entry in entries:
                if Path(entry.path) in emptied:
                    continue
                if not _is_left_by_system(entry):
                    return None
                name = entry.name.casefold()
                files[entry.name] = None if name in _CACHES else read_bytes(Path(entry.path)) if _size(entry) else b""
    except (OSError, UnreadableError):
        return None
    return Emptied(folder, folder_id, stat.S_IMODE(info.st_mode), files)


def _is_left_by_system(entry: os.DirEntry[str]) -> bool:
    if not entry.is_file(follow_symlinks=False):
        return False
    name = entry.name.casefold()
    return name in _CACHES or (name in _VIEWS and _size(entry) <= _MOST)


def _size(entry: os.DirEntry[str]) -> int:
    return entry.stat(follow_symlinks=False).st_size


def _remove(one: Emptied) -> None:
    """Removes a folder that is what it was when it was looked at; whatever else stands there by now stays."""
    now = _look(one.path, one.folder_id, ())
    if now is None or dict(now.files) != dict(one.files):
        raise FileExistsError(None, "something stands there by now", os.fspath(one.path))
    for name in one.files:
        (one.path / name).unlink()
    one.path.rmdir()  # fails where something came at the last moment


def _make_again(one: Emptied) -> None:
    one.path.mkdir(parents=True, exist_ok=True)
    for name, data in one.files.items():
        if data is not None and not os.path.lexists(one.path / name):
            with (one.path / name).open("xb") as file:
                file.write(data)
    one.path.chmod(one.mode)
