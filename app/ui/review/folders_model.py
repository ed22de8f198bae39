"""The library's folders as a list: all of them first, then each."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from app.core.catalog.photos import Folder
from app.ui.kit.plain import tip
from app.ui.kit.table_model import Index
from app.words.catalogue import translate
from app.words.words import place


class FolderRole(IntEnum):
    """What the list says of a folder beside Qt's own roles."""

    FOLDER = Qt.ItemDataRole.UserRole + 1
    CAPTION = Qt.ItemDataRole.UserRole + 2
    ICON = Qt.ItemDataRole.UserRole + 3


class FoldersModel(QAbstractListModel):
    """Row 0 stands for the whole library; the others are its folders, keyed by id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders: list[Folder] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._folders) + 1

    def folder(self, row: int) -> Folder | None:
        """Returns a row's folder, None for the whole library."""
        return self._folders[row - 1] if 1 <= row <= len(self._folders) else None

    def row_of(self, path: Path) -> int:
        """Returns a folder's row, 0 if it is not there."""
        return next((n + 1 for n, folder in enumerate(self._folders) if folder.path == path), 0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        folder = self.folder(index.row())
        if role == FolderRole.FOLDER:
            return folder
        if role == Qt.ItemDataRole.DisplayRole:
            return _name(folder)
        if role == FolderRole.CAPTION:
            return _caption(folder)
        if role == FolderRole.ICON:
            return _icon(folder)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(_tooltip(folder))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_name(folder)}. {_caption(folder)}" if _caption(folder) else _name(folder)
        return None

    def set_folders(self, folders: Sequence[Folder]) -> None:
        """Shows these folders; rows come, go and change one by one."""
        wanted = {folder.id for folder in folders}
        for number in range(len(self._folders) - 1, -1, -1):
            if self._folders[number].id not in wanted:
                self.beginRemoveRows(QModelIndex(), number + 1, number + 1)
                del self._folders[number]
                self.endRemoveRows()
        known = {folder.id for folder in self._folders}
        for number, folder in enumerate(folders):
            if folder.id not in known:
                self.beginInsertRows(QModelIndex(), number + 1, number + 1)
                self._folders.insert(number, folder)
                self.endInsertRows()
            elif self._folders[number] != folder:
                self._folders[number] = folder
                self.dataChanged.emit(self.index(number + 1), self.index(number + 1))


def _name(folder: Folder | None) -> str:
    if folder is None:
        return translate("folders", "All folders")
    return folder.path.name or str(folder.path)


def _caption(folder: Folder | None) -> str:
    if folder is None:
        return ""
    if folder.offline:
        return translate("folders", "Away, but remembered")
    if folder.protected:
        return translate("folders", "Protected")
    return place(folder.path.parent)


def _icon(folder: Folder | None) -> str:
    if folder is None:
        return "library"
    if folder.offline:
        return "folder-away"
    return "folder-locked" if folder.protected else "folder"


def _tooltip(folder: Folder | None) -> str:
    if folder is None:
        return ""
    lines = [str(folder.path)]
    if folder.offline:
        lines.append(
            translate("folders", "The drive is away. Its photos stay remembered, and none of them is trashed.")
        )
    if folder.protected:
        lines.append(translate("folders", "Photos in it are compared and never trashed."))
    return "\n".join(lines)
