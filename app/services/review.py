"""What is reviewed: groups, decisions, dismissals and folders, asked for and changed off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.core.catalog.decisions import Decided
from app.core.catalog.photos import Folder
from app.core.groups import Groups
from app.core.layout import KINDS
from app.core.library import Library
from app.core.types import Group, Kind, Proposal, Propose, Unreadable
from app.services.entries import Entries
from app.services.loader import LifoLoader
from app.services.worker import Worker


@dataclass(frozen=True, slots=True)
class Review:
    """All groups at one moment, and what surrounds them.

    Attributes:
        groups: The arrays, and details on demand.
        entries: Its groups, in its order.
        folders: The folders of the library.
        photos: How many photos the library knows.
        unreadable: Files that could not be read.
        scanned: Whether any folder was scanned to its end.
        serial: Decisions up to this number are in it.
    """

    groups: Groups
    entries: Entries
    folders: tuple[Folder, ...]
    photos: int
    unreadable: tuple[Unreadable, ...]
    scanned: bool
    serial: int

    def count_of(self, kind: Kind) -> int:
        """Returns how many groups are of a kind."""
        return int((self.groups.kinds == KINDS.index(kind)).sum())


class ReviewService(QObject):
    """Keeps the shown groups up to date. One thread does the asking, another loads details.

    Signals:
        reviewed: A new `Review`.
        decided: Decisions were stored; totals of the present review are others now.
        details: (entry number, `Group`) of the present review.
        failed: The exception that a request ended with.
    """

    reviewed = Signal(object)
    decided = Signal()
    details = Signal(int, object)
    failed = Signal(object)

    def __init__(self, library: Library, propose: Propose, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._propose = propose
        self._folders: tuple[Path, ...] | None = None
        self._worker = Worker("review", self)
        self._loader = LifoLoader("details", _load_group, self)
        self._loader.loaded.connect(self._on_loaded)
        self._asked = False
        self._again = False
        self._seen: set[int] = set()
        self._noted: set[int] = set()
        self._noting = False
        self._serial = 0
        self._stored = 0  # the worker thread's own: number of the last decision it stored
        self._latest: Groups | None = None  # the worker thread's own
        self._shown: Groups | None = None
        self.review: Review | None = None

    @property
    def propose(self) -> Propose:
        return self._propose

    @property
    def folders(self) -> tuple[Path, ...] | None:
        """The folders that the groups are narrowed to, None for all."""
        return self._folders

    def set_propose(self, propose: Propose) -> None:
        """Changes how far proposals go, and asks again."""
        self._propose = propose
        self.refresh()

    def set_folders(self, folders: Sequence[Path] | None) -> None:
        """Narrows the groups to folders, and asks again."""
        self._folders = None if folders is None else tuple(folders)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Asks for the groups; several requests in a row are answered once."""
        if self._asked:
            self._again = True
            return
        self._asked = True
        propose, folders = self._propose, self._folders
        self._worker.submit(lambda: self._ask(propose, folders), self._on_reviewed, self._on_failed)

    def request_details(self, number: int, groups: Groups | None = None) -> None:
        """Asks for one of the groups that are shown, those of the present review unless given; `details` answers."""
        shown = groups
        if shown is None and self.review is not None:
            shown = self.review.groups
        if shown is not None:
            if shown is not self._shown:
                self._shown = shown
                self._loader.clear()
            self._loader.request((shown, number))

    def decide(self, decisions: Mapping[int, Proposal | None]) -> int:
        """Stores decisions; None takes one back.

        Returns:
            The number of this request: a review whose serial is not below knows of it.
        """
        self._serial += 1
        wanted, serial = dict(decisions), self._serial
        self._worker.submit(lambda: self._store(wanted, serial), self._on_decided, self._on_failed)
        return serial

    def restore_decisions(self, decided: Mapping[int, Decided]) -> int:
        """Stores what once stood decided, by hand or rule; answers as `decide` does."""
        self._serial += 1
        wanted, serial = dict(decided), self._serial
        self._worker.submit(lambda: self._restore(wanted, serial), self._on_decided, self._on_failed)
        return serial

    def mark_looked_at(self, photo_ids: Iterable[int]) -> None:
        """Remembers that the user saw these photos, large enough to judge."""
        self._seen.update(set(photo_ids) - self._noted)
        if self._seen and not self._noting:
            self._note_seen()

    def dismiss(self, pairs: Sequence[tuple[int, int]]) -> None:
        """Remembers pairs of contents as "not duplicates", and asks for the groups again."""
        self._change(lambda: self._library.dismiss(pairs))

    def undismiss(self, pairs: Sequence[tuple[int, int]]) -> None:
        """Takes that back."""
        self._change(lambda: self._library.undismiss(pairs))

    def add_folders(self, folders: Sequence[Path], on_added: Callable[[Any], None]) -> None:
        """Adds folders to the library; `on_added` is called in the GUI thread when they are there."""
        wanted = list(folders)
        self._worker.submit(lambda: self._library.add_folders(wanted), on_added, self._on_failed)
        self.refresh()

    def protect(self, folder: Path, protected: bool) -> None:
        """Protects a folder, or no longer."""
        self._change(lambda: self._library.protect([folder], protected))

    def forget(self, folder: Path, on_done: Callable[[Any], None]) -> None:
        """Forgets a folder and what was learnt about it; waits for a running scan, so cancel it first."""
        if self._folders is not None and folder in self._folders:
            self._folders = None
        self._worker.submit(lambda: self._library.forget_folder(folder), on_done, self._on_failed)
        self.refresh()

    def after_stored(self, then: Callable[[Any], None]) -> None:
        """Calls `then` in the GUI thread once all that was decided so far is stored."""
        self._worker.submit(_nothing, then, self._on_failed)

    def close(self) -> None:
        """Lets what was decided be stored, and waits for the threads."""
        if self._seen:
            self._note_seen()
        self._loader.close()
        self._worker.close()

    def _ask(self, propose: Propose, folders: tuple[Path, ...] | None) -> Review:
        review = _review(self._library, propose, folders, self._stored)
        self._latest = review.groups
        return review

    def _store(self, decisions: Mapping[int, Proposal | None], serial: int) -> None:
        self._library.decide(decisions)
        self._stored = serial
        if self._latest is not None:
            self._latest.with_decisions(decisions)

    def _restore(self, decided: Mapping[int, Decided], serial: int) -> None:
        self._library.restore_decisions(decided)
        self._stored = serial
        if self._latest is not None:
            self._latest.with_decided(decided)

    def _note_seen(self) -> None:
        seen, self._seen = frozenset(self._seen), set()
        self._noted |= seen
        self._noting = True
        self._worker.submit(lambda: self._store_seen(seen), self._on_noted, self._on_not_noted)

    def _store_seen(self, seen: frozenset[int]) -> None:
        self._library.mark_looked_at(seen)
        if self._latest is not None:
            self._latest.with_looked_at(seen)

    def _on_noted(self, _value: Any) -> None:
        self._noting = False
        if self._seen:
            self._note_seen()

    def _on_not_noted(self, error: Exception) -> None:
        self._noting = False
        self.failed.emit(error)

    def _change(self, function: Callable[[], Any]) -> None:
        self._worker.submit(function, self._on_changed, self._on_failed)

    def _on_changed(self, _value: Any) -> None:
        self.refresh()

    def _on_decided(self, _value: Any) -> None:
        self.decided.emit()

    def _on_reviewed(self, review: Review) -> None:
        self._asked = False
        self.review = review
        self.reviewed.emit(review)
        if self._again:
            self._again = False
            self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self._asked = False
        self._again = False
        self.failed.emit(error)

    @Slot(object, object)
    def _on_loaded(self, key: tuple[Groups, int], group: Group | None) -> None:
        if key[0] is self._shown and group is not None:
            self.details.emit(key[1], group)


def _nothing() -> None:
    """A job that only waits its turn."""


def _load_group(key: tuple[Groups, int]) -> Group:
    groups, number = key
    return groups[number]


def _review(library: Library, propose: Propose, folders: tuple[Path, ...] | None, serial: int) -> Review:
    groups = library.groups(propose, folders)
    entries = Entries.of_groups(groups)
    known = tuple(library.folders())
    return Review(
        groups,
        entries,
        known,
        library.catalog.photos.count(),
        tuple(why for why, *_ in library.catalog.photos.unreadable()),
        any(folder.scanned_at is not None for folder in known),
        serial,
    )
