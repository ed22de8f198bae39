"""Finds folders that hold the same photos, and compares two of them, in the background."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.grouping.snapshot import Snapshot
from app.core.library import Library
from app.core.overlap.comparison import FolderComparison, compare_folders
from app.core.overlap.pairs import Overlap, find_overlaps
from app.core.progress import Progress
from app.services.task import TaskService


@dataclass(frozen=True, slots=True)
class Overlaps:
    """Pairs of folders worth showing.

    Attributes:
        overlaps: Those that would free most first.
        roots: The library's folders.
        snapshot: What they were found in.
    """

    overlaps: Sequence[Overlap]
    roots: Sequence[Path]
    snapshot: Snapshot


class OverlapService(QObject):
    """One question at a time; a new one takes the place of the one that runs.

    Signals:
        found: The `Overlaps`.
        compared: (the `Overlap` that was asked about, its `FolderComparison`).
        failed: The exception that a question ended with.
    """

    found = Signal(object)
    compared = Signal(object, object)
    failed = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._task = TaskService("overlap", self)
        self._task.done.connect(self._on_done)
        self._task.failed.connect(self.failed)
        self._snapshot: Snapshot | None = None

    @property
    def running(self) -> bool:
        return self._task.running

    def find(self) -> None:
        """Asks which folders overlap."""
        library = self._library

        def find(progress: Progress) -> Overlaps:
            snapshot = library.snapshot()
            roots = [folder.path for folder in library.folders() if folder.chosen]
            return Overlaps(find_overlaps(snapshot, roots, progress), roots, snapshot)

        self._task.start(find)

    def compare(self, overlap: Overlap, *, afresh: bool = False) -> None:
        """Compares the folders of a pair photo by photo; `afresh`: as the catalog stands now."""
        known = None if afresh else self._snapshot

        def compare(progress: Progress) -> tuple[Overlap, FolderComparison]:
            progress.check()
            snapshot = known or self._library.snapshot()
            return overlap, compare_folders(snapshot, overlap.folder, overlap.other)

        self._task.start(compare)

    def cancel(self) -> None:
        """Stops, and forgets what it knew."""
        self._task.cancel()
        self._snapshot = None

    def close(self) -> None:
        """Stops, and waits for the thread."""
        self._task.close()

    def _on_done(self, answer: Overlaps | tuple[Overlap, FolderComparison]) -> None:
        if isinstance(answer, Overlaps):
            self._snapshot = answer.snapshot
            self.found.emit(answer)
        else:
            self.compared.emit(*answer)
