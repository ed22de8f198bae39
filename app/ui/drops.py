"""Folders dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from app.ui.folder_actions import FolderActions
from app.ui.pages.empty import EmptyPage


class Drops(QObject):
    """Takes folders that are dropped, and shows beforehand that it would."""

    def __init__(self, parent: QObject, page: EmptyPage, folders: FolderActions) -> None:
        super().__init__(parent)
        self._page, self._folders = page, folders

    def enter(self, event: QDragEnterEvent) -> None:
        """Accepts a drag that holds a folder."""
        if dropped_folders(event.mimeData()):
            event.acceptProposedAction()
            self._page.set_dropping(True)

    def leave(self) -> None:
        """Forgets the drag."""
        self._page.set_dropping(False)

    def drop(self, event: QDropEvent) -> None:
        """Adds the folders."""
        self._page.set_dropping(False)
        folders = dropped_folders(event.mimeData())
        if folders:
            event.acceptProposedAction()
            self._folders.add(folders)


def dropped_folders(data: QMimeData) -> list[Path]:
    """Returns the folders among what is dragged."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_dir()]
