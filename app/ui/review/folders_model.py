"""The library's folders, a tree that lies flat in a list: all of them first, then each, with what opened ones hold."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from app.core.browsing.subfolders import Subfolder, counted, subfolders
from app.core.catalog.photos import Folder
from app.core.grouping.groups import Groups
from app.ui.kit.plain import tip
from app.ui.kit.table_model import Index
from app.words.catalogue import translate
from app.words.words import isolated, number, place


class FolderRole(IntEnum):
    """What the list says of a folder beside Qt's own roles."""

    FOLDER = Qt.ItemDataRole.UserRole + 1
    CAPTION = Qt.ItemDataRole.UserRole + 2
    ICON = Qt.ItemDataRole.UserRole + 3
    DEPTH = Qt.ItemDataRole.UserRole + 4
    OPENED = Qt.ItemDataRole.UserRole + 5


class Use(StrEnum):
    """What a folder is there for when photos are kept or go."""

    KEEP_FIRST = "keep_first"
    CLEAR_OUT = "clear_out"
    NEVER_TOUCH = "never_touch"


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A line of the list.

    Attributes:
        path: The folder.
        folder: What the library says of it; None for one below those that were added.
        depth: How many folders of the list it stands in.
    """

    path: Path
    folder: Folder | None
    depth: int


class FoldersModel(QAbstractListModel):
    """Row 0 stands for the whole library; the others are folders, keyed by their paths."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders: tuple[Folder, ...] = ()
        self._rows: list[FolderRow] = []
        self._opened: set[Path] = set()
        self._uses: Mapping[Path, Use] = {}
        self._groups: Groups | None = None
        self._counts: dict[Path, Subfolder] = {}
        self._below: dict[Path, list[Subfolder]] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._rows) + 1

    def folder(self, row: int) -> Folder | None:
        """Returns what the library says of a row's folder, None for the whole library and for folders below others."""
        found = self._row(row)
        return None if found is None else found.folder

    def path(self, row: int) -> Path | None:
        """Returns a row's folder, None for the whole library."""
        found = self._row(row)
        return None if found is None else found.path

    def row_of(self, path: Path) -> int:
        """Returns a folder's row, 0 if it is not there."""
        return next((n + 1 for n, row in enumerate(self._rows) if row.path == path), 0)

    def use_of(self, path: Path) -> Use | None:
        """Returns what a folder is there for."""
        return self._uses.get(path)

    def _row(self, row: int) -> FolderRow | None:
        return self._rows[row - 1] if 1 <= row <= len(self._rows) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._row(index.row())
        if role == FolderRole.FOLDER:
            return None if row is None else row.folder
        if role == Qt.ItemDataRole.DisplayRole:
            return _name(row)
        if role == FolderRole.CAPTION:
            return self._caption(row)
        if role == FolderRole.ICON:
            return self._icon(row)
        if role == FolderRole.DEPTH:
            return 0 if row is None else row.depth
        if role == FolderRole.OPENED:
            return None if row is None or not self._children(row.path) else row.path in self._opened
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._tooltip(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(filter(None, (_name(row), self._caption(row))))
        return None

    def set_folders(self, folders: Sequence[Folder]) -> None:
        """Shows these folders; rows come, go and change one by one."""
        self._folders = tuple(folders)
        self._arrange()

    def set_groups(self, groups: Groups | None) -> None:
        """Counts the photos anew."""
        self._groups = groups
        self._counts, self._below = {}, {}
        self._arrange()
        self._tell()

    def set_uses(self, uses: Mapping[Path, Use]) -> None:
        """Says what folders are there for."""
        self._uses = dict(uses)
        self._tell()

    def toggle(self, row: int, opened: bool | None = None) -> None:
        """Opens a folder, or folds it; `opened` says which, None for the other."""
        found = self._row(row)
        if found is None or not self._children(found.path):
            return
        wanted = found.path not in self._opened if opened is None else opened
        (self._opened.add if wanted else self._opened.discard)(found.path)
        self._arrange()
        self.dataChanged.emit(self.index(row), self.index(row))

    def _tell(self) -> None:
        self.dataChanged.emit(self.index(0), self.index(len(self._rows)))

    def _arrange(self) -> None:
        wanted = [row for folder in self._folders for row in self._with_opened(FolderRow(folder.path, folder, 0))]
        paths = {row.path for row in wanted}
        for number_ in range(len(self._rows) - 1, -1, -1):
            if self._rows[number_].path not in paths:
                self.beginRemoveRows(QModelIndex(), number_ + 1, number_ + 1)
                del self._rows[number_]
                self.endRemoveRows()
        known = {row.path for row in self._rows}
        for number_, row in enumerate(wanted):
            if row.path not in known:
                self.beginInsertRows(QModelIndex(), number_ + 1, number_ + 1)
                self._rows.insert(number_, row)
                self.endInsertRows()
            elif self._rows[number_] != row:
                self._rows[number_] = row
                self.dataChanged.emit(self.index(number_ + 1), self.index(number_ + 1))

    def _with_opened(self, row: FolderRow) -> list[FolderRow]:
        added: Collection[Path] = {folder.path for folder in self._folders}
        found = [row]
        if row.path in self._opened:
            for below in self._children(row.path):
                if below.path not in added:  # it has a row of its own
                    found += self._with_opened(FolderRow(below.path, None, row.depth + 1))
        return found

    def _children(self, path: Path) -> list[Subfolder]:
        if self._groups is None:
            return []
        if path not in self._below:
            self._below[path] = subfolders(self._groups, path)
        return self._below[path]

    def _counted(self, path: Path) -> Subfolder | None:
        if self._groups is None:
            return None
        if path not in self._counts:
            self._counts[path] = counted(self._groups, path)
        return self._counts[path]

    def _caption(self, row: FolderRow | None) -> str:
        if row is None:
            return ""
        if row.folder is not None and row.folder.offline:
            return translate("folders", "Away, but remembered")
        use, count = self._uses.get(row.path), self._counted(row.path)
        said = [] if use is None else [use_name(use)]
        if use is None and row.folder is not None and row.folder.protected:
            said.append(translate("folders", "Protected"))
        if count is not None:
            said.append(_counts(count))
        if said:
            return " · ".join(said)
        return place(row.path.parent) if row.folder is not None else ""

    def _icon(self, row: FolderRow | None) -> str:
        if row is None:
            return "library"
        if row.folder is not None and row.folder.offline:
            return "folder-away"
        use = self._uses.get(row.path)
        if use is Use.NEVER_TOUCH or (row.folder is not None and row.folder.protected):
            return "folder-locked"
        return {Use.KEEP_FIRST: "folder-first", Use.CLEAR_OUT: "folder-out", None: "folder"}[use]

    def _tooltip(self, row: FolderRow | None) -> str:
        if row is None:
            return ""
        lines, folder, use = [str(row.path)], row.folder, self._uses.get(row.path)
        if folder is not None and folder.offline:
            lines.append(
                translate("folders", "The drive is away. Its photos stay remembered, and none of them is trashed.")
            )
        if use is Use.NEVER_TOUCH or (folder is not None and folder.protected):
            lines.append(translate("folders", "Photos in it are compared and never trashed."))
        elif use is not None:
            lines.append(use_meaning(use))
        count = self._counted(row.path)
        if count is not None:
            lines.append(_counts(count))
        return "\n".join(lines)


def use_name(use: Use) -> str:
    """Returns what a folder is there for, in a few words."""
    return {
        Use.KEEP_FIRST: translate("folders", "Keep from here first"),
        Use.CLEAR_OUT: translate("folders", "Clear out from here first"),
        Use.NEVER_TOUCH: translate("folders", "Never touch"),
    }[use]


def use_meaning(use: Use) -> str:
    """Returns what that means, as a sentence."""
    return {
        Use.KEEP_FIRST: translate("folders", "Of photos that are equal in what counts more, the one in here stays."),
        Use.CLEAR_OUT: translate("folders", "Of photos that are equal in what counts more, the one in here goes."),
        Use.NEVER_TOUCH: translate("folders", "Photos in it are compared and never trashed."),
    }[use]


def use_step(folder: Path, use: Use | None) -> str:
    """Returns what setting a folder's use is called where it can be undone."""
    if use is Use.NEVER_TOUCH:
        return protect_step(folder, True)
    texts: dict[Use | None, str] = {
        Use.KEEP_FIRST: translate("folders", "Keep from “{folder}” first"),
        Use.CLEAR_OUT: translate("folders", "Clear out from “{folder}” first"),
        None: translate("folders", "Nothing special for “{folder}”"),
    }
    return texts[use].format(folder=isolated(folder.name or str(folder)))


def protect_step(folder: Path, protected: bool) -> str:
    """Returns what protecting a folder, or no longer doing so, is called where it can be undone."""
    texts = {
        True: translate("folders", "Never touch “{folder}”"),
        False: translate("folders", "No longer protect “{folder}”"),
    }
    return texts[protected].format(folder=isolated(folder.name or str(folder)))


def _name(row: FolderRow | None) -> str:
    if row is None:
        return translate("folders", "All folders")
    return row.path.name or str(row.path)


def _counts(count: Subfolder) -> str:
    photos = translate("folders", "%Ln photos", None, count.photos)
    if not count.going:
        return photos
    return translate("folders", "{photos}, {going} go").format(photos=photos, going=number(count.going))
