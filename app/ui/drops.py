"""Folders and pictures dropped on the window: a folder is added, a picture is looked for."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from app.ui.find.controller import Finding
from app.ui.folder_actions import FolderActions
from app.ui.kit.dropped import dropped_folders, dropped_picture
from app.ui.review.empty_page import EmptyPage


class Drops(QObject):
    """Takes what is dropped, and shows beforehand that it would."""

    def __init__(self, parent: QObject, page: EmptyPage, folders: FolderActions, finding: Finding) -> None:
        super().__init__(parent)
        self._page, self._folders, self._finding = page, folders, finding

    def enter(self, event: QDragEnterEvent) -> None:
        """Accepts a drag that holds a folder, or one picture that does not come from this window."""
        if dropped_folders(event.mimeData()):
            event.acceptProposedAction()
            self._page.set_dropping(True)
        elif event.source() is None and dropped_picture(event.mimeData()) is not None:
            event.acceptProposedAction()

    def leave(self) -> None:
        """Forgets the drag."""
        self._page.set_dropping(False)

    def drop(self, event: QDropEvent) -> None:
        """Adds the folders, or looks for the picture."""
        self._page.set_dropping(False)
        folders = dropped_folders(event.mimeData())
        picture = dropped_picture(event.mimeData())
        if folders:
            event.acceptProposedAction()
            self._folders.add(folders)
        elif picture is not None and event.source() is None:
            event.acceptProposedAction()
            self._finding.find(picture)
