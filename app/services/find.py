"""Finds a picture in the library, in the background."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.core.library import Library
from app.core.pipeline.find import Found, Query
from app.core.progress import Progress
from app.services.task import TaskService


class FindService(TaskService):
    """Looks for one picture at a time; a new one takes the place of the one that is looked for.

    Signals:
        read: The picture as a `Query`, as soon as it is read.
        done: (the photos that were `Found`, how many photos the library knows).
    """

    read = Signal(object)
    _was_read = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__("find", parent)
        self._library = library
        self._was_read.connect(self._on_read)

    def find(self, picture: Path) -> None:
        """Looks for a picture that need not be in the library."""

        def look(progress: Progress) -> tuple[list[Found], int]:
            found = self._library.find(picture, progress, lambda query: self._was_read.emit((progress, query)))
            return found, self._library.count_photos()

        self.start(look)

    @Slot(object)
    def _on_read(self, read: tuple[Progress, Query]) -> None:
        progress, query = read
        if not progress.control.cancelled:
            self.read.emit(query)
