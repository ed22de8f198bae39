"""What is reviewed: groups, decisions, dismissals and folders, asked for and changed off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.core.catalog.decisions import Decided
from app.core.grouping.groups import Groups
from app.core.grouping.review import Said
from app.core.library import Library
from app.core.types import Group, Proposal, Propose
from app.services.latest import Latest
from app.services.loader import LifoLoader
from app.services.reviews import ReviewState, read_review
from app.services.worker import Worker

__all__ = ["ReviewService", "ReviewState", "SaidBefore"]


class SaidBefore:
    """What was said of pairs before the user said something else; known once that is stored."""

    def __init__(self) -> None:
        self.said: Said = {}

    def take_in(self, said: Said) -> None:
        """Takes in what the library answered; in the thread that does the asking."""
        self.said = said


class ReviewService(QObject):
    """Keeps the shown groups up to date. One thread does the asking, another loads details.

    Signals:
        reviewed: A new `ReviewState`.
        decided: Decisions were stored; totals of the present review are others now.
        noted: It was stored what the user looked at.
        details: (`Groups`, number, `Group`): one of them that was asked for, maybe before others came to be shown.
        failed: The exception that a request ended with.
    """

    reviewed = Signal(object)
    decided = Signal()
    noted = Signal()
    details = Signal(object, int, object)
    failed = Signal(object)

    def __init__(self, library: Library, propose: Propose, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._propose = propose
        self._similarity = library.settings.similarity
        self._folders: tuple[Path, ...] | None = None
        self._worker = Worker("review", self)
        self._loader = LifoLoader("details", _load_group, self)
        self._loader.loaded.connect(self._on_loaded)
        self._refreshing = Latest[None](self._worker, self._ask_of, self._on_reviewed, self.failed.emit)
        self._regrouping = Latest[None](self._worker, self._regroup_of, self._on_regrouped, self.failed.emit)
        self._noting = Latest[None](self._worker, self._note_of, self._on_noted, self.failed.emit)
        self._seen: set[int] = set()
        self._noted: set[int] = set()
        self._serial = 0
        self._stored = 0  # the worker thread's own: number of the last decision it stored
        self._latest: ReviewState | None = None  # the worker thread's own
        self._shown: Groups | None = None
        self.review: ReviewState | None = None

    @property
    def propose(self) -> Propose:
        return self._propose

    @property
    def folders(self) -> tuple[Path, ...] | None:
        """The folders that the groups are narrowed to, None for all."""
        return self._folders

    @property
    def similarity(self) -> float:
        """How alike similar shots must be to be shown, 0 (all that the verifier calls similar) to 1.

        It follows the slider while that is dragged, which the settings do not.
        """
        return self._similarity

    @property
    def asking(self) -> bool:
        """Whether the groups were asked for again since the present request began."""
        return self._refreshing.waiting

    def set_propose(self, propose: Propose) -> None:
        """Changes how far proposals go; the groups are not read again."""
        self._propose = propose
        self._regrouping.ask(None)

    def set_similarity(self, similarity: float) -> None:
        """Changes how alike similar shots must be; while one request is worked on, the last of others counts."""
        self._similarity = similarity
        self._regrouping.ask(None)

    def set_folders(self, folders: Sequence[Path] | None) -> None:
        """Narrows the groups to folders, and asks again."""
        self._folders = None if folders is None else tuple(folders)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Asks for the groups; several requests in a row are answered once."""
        self._refreshing.ask(None)

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

    def store_decisions(self, decisions: Mapping[int, Proposal | None]) -> int:
        """Stores decisions; None takes one back.

        Returns:
            The number of this request: a review whose serial is not below knows of it.
        """
        self._serial += 1
        wanted, serial = dict(decisions), self._serial
        self._worker.submit(lambda: self._store(wanted, serial), self._on_decided, self.failed.emit)
        return serial

    def restore_decisions(self, decided: Mapping[int, Decided]) -> int:
        """Stores what once stood decided, by hand or rule; answers as `store_decisions` does."""
        self._serial += 1
        wanted, serial = dict(decided), self._serial
        self._worker.submit(lambda: self._restore(wanted, serial), self._on_decided, self.failed.emit)
        return serial

    def mark_looked_at(self, photo_ids: Iterable[int]) -> None:
        """Remembers that the user saw these photos, large enough to judge."""
        self._seen.update(set(photo_ids) - self._noted)
        if self._seen:
            self._noting.ask(None)

    def store_looked_at(self, photo_ids: Iterable[int], looked_at: bool) -> None:
        """Remembers that the user went through these photos, or did not after all; `decided` tells when it is stored.

        Unlike `mark_looked_at` it is a step that can be undone.
        """
        wanted = frozenset(photo_ids)
        self._worker.submit(lambda: self._store_looked_at(wanted, looked_at), self._on_decided, self.failed.emit)

    def store_dismissals(self, pairs: Sequence[tuple[int, int]]) -> SaidBefore:
        """Remembers pairs of contents as "not duplicates", and asks for the groups again.

        A content beside itself stands for all its matches, present and future.

        Returns:
            What `restore_verdicts` takes to undo this.
        """
        before = SaidBefore()
        self._change(lambda: before.take_in(self._library.dismiss(pairs)))
        return before

    def store_links(self, pairs: Sequence[tuple[int, int]]) -> SaidBefore:
        """Remembers pairs of contents as one picture, and asks for the groups again.

        Returns:
            What `restore_verdicts` takes to undo this.
        """
        before = SaidBefore()
        self._change(lambda: before.take_in(self._library.link(pairs)))
        return before

    def restore_verdicts(self, before: SaidBefore) -> None:
        """Takes a dismissal or a link back, and asks for the groups again."""
        self._change(lambda: self._library.restore_verdicts(before.said))

    def add_folders(self, folders: Sequence[Path], on_added: Callable[[Any], None]) -> None:
        """Adds folders to the library; `on_added` is called in the GUI thread when they are there."""
        wanted = list(folders)
        self._worker.submit(lambda: self._library.add_folders(wanted), on_added, self.failed.emit)
        self.refresh()

    def protect(self, folder: Path, protected: bool) -> None:
        """Protects a folder, or no longer."""
        self._change(lambda: self._library.protect([folder], protected))

    def forget(self, folder: Path, on_done: Callable[[Any], None]) -> None:
        """Forgets a folder and what was learnt about it; waits for a running scan, so cancel it first."""
        if self._folders is not None and folder in self._folders:
            self._folders = None
        self._worker.submit(lambda: self._library.forget_folder(folder), on_done, self.failed.emit)
        self.refresh()

    def submit(
        self,
        function: Callable[[], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[Exception], None],
    ) -> None:
        """Runs a function in the thread that does the asking, after all that was asked for before."""
        self._worker.submit(function, on_done, on_failed)

    def after_stored(self, then: Callable[[Any], None]) -> None:
        """Calls `then` in the GUI thread once all that was decided so far is stored."""
        self._worker.submit(_nothing, then, self.failed.emit)

    def close(self) -> None:
        """Lets what was decided be stored, and waits for the threads."""
        self._noting.flush()
        self._loader.close()
        self._worker.close()

    def _ask(self, propose: Propose, folders: tuple[Path, ...] | None, similarity: float) -> ReviewState:
        review = read_review(self._library, propose, folders, similarity, self._stored)
        self._latest = review
        return review

    def _ask_of(self, _wanted: None) -> Callable[[], ReviewState]:
        wanted = self._propose, self._folders, self._similarity
        return lambda: self._ask(*wanted)

    def _regroup_of(self, _wanted: None) -> Callable[[], ReviewState]:
        wanted = self._propose, self._folders, self._similarity
        return lambda: self._ask_quickly(*wanted)

    def _note_of(self, _wanted: None) -> Callable[[], None]:
        seen, self._seen = frozenset(self._seen), set()
        self._noted |= seen
        return lambda: self._store_seen(seen)

    def _ask_quickly(self, propose: Propose, folders: tuple[Path, ...] | None, similarity: float) -> ReviewState:
        if self._latest is None:
            return self._ask(propose, folders, similarity)
        self._latest = self._latest.regrouped(propose, similarity, self._stored)
        return self._latest

    def _on_regrouped(self, review: ReviewState) -> None:
        self.review = review
        self.reviewed.emit(review)

    def _store(self, decisions: Mapping[int, Proposal | None], serial: int) -> None:
        self._library.decide(decisions)
        self._stored = serial
        if self._latest is not None:
            self._latest.groups.with_decisions(decisions)

    def _restore(self, decided: Mapping[int, Decided], serial: int) -> None:
        self._library.restore_decisions(decided)
        self._stored = serial
        if self._latest is not None:
            self._latest.groups.with_decided(decided)

    def _store_seen(self, seen: frozenset[int]) -> None:
        self._library.mark_looked_at(seen)
        if self._latest is not None:
            self._latest.groups.with_looked_at(seen)

    def _store_looked_at(self, photos: frozenset[int], looked_at: bool) -> None:
        if looked_at:
            self._library.mark_looked_at(photos)
        else:
            self._library.take_back_looked_at(photos)
        if self._latest is not None:
            self._latest.groups.with_looked_at(photos, looked_at)

    def _change(self, function: Callable[[], Any]) -> None:
        self._worker.submit(function, self._on_changed, self.failed.emit)

    def _on_changed(self, _value: Any) -> None:
        self.refresh()

    def _on_noted(self, _value: Any) -> None:
        self.noted.emit()

    def _on_decided(self, _value: Any) -> None:
        self.decided.emit()

    def _on_reviewed(self, review: ReviewState) -> None:
        self._noted.clear()  # a photo may have become another picture
        old = [self.review]
        self.review = review
        self.reviewed.emit(review)
        self._worker.submit(old.clear, _ignore, self.failed.emit)  # a library's worth of objects: not in this thread

    @Slot(object, object)
    def _on_loaded(self, key: tuple[Groups, int], group: Group | None) -> None:
        if key[0] is self._shown and group is not None:
            self.details.emit(*key, group)


def _ignore(_value: Any) -> None:
    """Takes no notice of an outcome."""


def _nothing() -> None:
    """A job that only waits its turn."""


def _load_group(key: tuple[Groups, int]) -> Group:
    groups, number = key
    return groups[number]
