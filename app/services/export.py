"""Writes reports, in the background."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from app.core.library import Library
from app.core.progress import Progress
from app.core.report.export import export
from app.core.report.wording import Wording
from app.core.types import Propose
from app.services.task import TaskService


class ExportService(TaskService):
    """Writes one report at a time.

    Signals:
        done: How many groups are in it.
    """

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__("export", parent)
        self._library = library

    def write(
        self, target: Path, propose: Propose, folders: Sequence[Path] | None, similarity: float, wording: Wording
    ) -> None:
        """Writes the groups to a file, as what its suffix says.

        Args:
            target: The file; an older one stays until the new one is whole.
            propose: How far proposals go.
            folders: Only groups with a photo below one of these; None for all.
            similarity: How alike similar shots must be, 0 to 1.
            wording: What it is worded with.
        """
        library = self._library

        def task(progress: Progress) -> int:
            groups = library.groups(propose, folders, similarity)
            export(target, library.summary(), groups, int(groups.sizes.sum()), library.thumbnails, wording, progress)
            return len(groups)

        self.start(task)
