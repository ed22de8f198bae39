"""Filters and sorts the groups off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.core.browsing.columns import Facets, GroupColumns, MatchColumns, PhotoColumns, ReviewProgress
from app.core.browsing.filters import Filter, Sort, browse, hits
from app.core.browsing.patterns import Pattern, patterns
from app.core.grouping.groups import Groups
from app.core.library import Library
from app.services.entries import Entries
from app.services.latest import Latest
from app.services.review import ReviewState
from app.services.worker import Worker


@dataclass(frozen=True, slots=True)
class Shown:
    """What is to be shown of a review.

    Attributes:
        review: All groups.
        entries: The groups that the filter lets through, in the order asked for.
        keep_order: Groups that are shown already keep their places.
        first: The user asked for others just now: the first of them is to be seen.
        hits: int64, ascending: the photos that the filter is after; None where it is after whole groups.
    """

    review: ReviewState
    entries: Entries
    keep_order: bool
    first: bool = False
    hits: NDArray[np.int64] | None = None


@dataclass(frozen=True, slots=True)
class _Job:
    review: ReviewState
    wanted: Filter
    sort: Sort
    keep_order: bool
    facets: bool
    first: bool = False
    only: NDArray[np.int64] | None = None


@dataclass(frozen=True, slots=True)
class FoundPatterns:
    """What the groups of one review have in common.

    Attributes:
        review: The groups.
        by_folder: Whether they are told apart by where their photos lie.
        patterns: The patterns, those of most groups first.
    """

    review: ReviewState
    by_folder: bool
    patterns: tuple[Pattern, ...]


class _Done(NamedTuple):
    job: _Job
    entries: Entries
    hits: NDArray[np.int64] | None
    facets: Facets | None


class BrowseService(QObject):
    """Keeps filter and sorting, and answers with what they leave of each review.

    Signals:
        shown: A `Shown`.
        faceted: The `Facets` of the latest review, once they are wanted.
        patterned: The `FoundPatterns` that were asked for.
        progressed: The `ReviewProgress` that was asked for.
        failed: The exception that a request ended with.
    """

    shown = Signal(object)
    faceted = Signal(object)
    patterned = Signal(object)
    progressed = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._worker = Worker("browse", self)
        self._review: ReviewState | None = None
        self._latest = Latest[_Job](self._worker, self._work_of, self._on_done, self.failed.emit)
        self._patterns = Latest[tuple[ReviewState, bool]](
            self._worker, self._patterns_of, self.patterned.emit, self.failed.emit
        )
        self._progress = Latest[ReviewState](self._worker, self._progress_of, self.progressed.emit, self.failed.emit)
        self._facets = self._first = False
        self.only: NDArray[np.int64] | None = None
        self._columns: GroupColumns | None = None  # the worker thread's own
        self._matches: MatchColumns | None = None  # the worker thread's own
        self.filter = Filter()
        self.sort = Sort.SPACE

    @property
    def plain(self) -> bool:
        """Whether all groups are shown as they stand."""
        return self.filter.all and self.sort is Sort.SPACE and self.only is None

    @property
    def order(self) -> Sort:
        """The order in force: doubts come least sure first, whatever order was chosen for all else."""
        return Sort.LEAST_SURE if self.filter.doubtful else self.sort

    @property
    def narrowed(self) -> bool:
        """Whether groups are hidden."""
        return not self.filter.all or self.only is not None

    def set_only(self, keys: NDArray[np.int64] | None) -> None:
        """Shows some groups alone, given by `Entries.keys`; None for all. They stay the same when others come."""
        if keys is not None or self.only is not None:
            self.only, self._first = keys, keys is not None
            self._show(keep_order=False)

    def ask_patterns(self, *, by_folder: bool) -> None:
        """Asks what the groups have in common that nobody went through; `patterned` answers."""
        if self._review is not None:
            self._patterns.ask((self._review, by_folder))

    def ask_progress(self) -> None:
        """Asks how far somebody went through the groups; `progressed` answers."""
        if self._review is not None:
            self._progress.ask(self._review)

    def _progress_of(self, review: ReviewState) -> Callable[[], ReviewProgress]:
        return lambda: self._columns_of(review.groups).progress()

    def _patterns_of(self, asked: tuple[ReviewState, bool]) -> Callable[[], FoundPatterns]:
        review, by_folder = asked

        def work() -> FoundPatterns:
            found = patterns(self._columns_of(review.groups), by_folder=by_folder)
            return FoundPatterns(review, by_folder, tuple(found))

        return work

    def show(self, review: ReviewState, *, keep_order: bool) -> None:
        """Shows other groups: at once where nothing is filtered or sorted, else when that is done."""
        self._review = review
        self._show(keep_order=keep_order)

    def set_filter(self, wanted: Filter) -> None:
        """Lets other groups through."""
        if wanted != self.filter:
            self.filter = wanted
            if wanted.all:
                self.only = None
            self._first = not wanted.all  # nothing hidden any more: what was found stays in sight
            self._show(keep_order=False)

    def set_sort(self, sort: Sort) -> None:
        """Puts the groups into another order."""
        if sort is not self.sort:
            self.sort = sort
            self._first = True
            self._show(keep_order=False)

    def want_facets(self, wanted: bool) -> None:
        """Says whether `faceted` is of use to anybody; asks for them if so."""
        self._facets = wanted
        if wanted and self._review is not None:
            self._latest.ask(_Job(self._review, self.filter, self.order, True, True, self._first, self.only))

    def close(self) -> None:
        """Waits for the thread."""
        self._worker.close()

    def _show(self, *, keep_order: bool) -> None:
        review = self._review
        if review is None:
            return
        if self.plain:
            self._latest.drop()
            first, self._first = self._first, False
            self.shown.emit(Shown(review=review, entries=review.entries, keep_order=keep_order, first=first))
        if self._facets or not self.plain:
            self._latest.ask(_Job(review, self.filter, self.order, keep_order, self._facets, self._first, self.only))

    def _work_of(self, job: _Job) -> Callable[[], _Done]:
        return lambda: self._work(job)

    def _work(self, job: _Job) -> _Done:
        """Runs in the worker's thread."""
        columns = self._columns_of(job.review.groups)
        plain = job.wanted.all and job.sort is Sort.SPACE and job.only is None
        entries = job.review.entries
        if not plain:
            entries = entries.take(np.asarray(browse(columns, job.wanted, job.sort)))
        if job.only is not None:
            entries = entries.take(np.flatnonzero(np.isin(entries.keys, job.only)))
        return _Done(
            job=job, entries=entries, hits=hits(columns, job.wanted), facets=columns.facets() if job.facets else None
        )

    def _columns_of(self, groups: Groups) -> GroupColumns:
        known = self._columns
        if known is not None and known.groups is groups:
            return known
        snapshot = groups.arrangement.snapshot
        if known is None or self._matches is None or known.photos.snapshot is not snapshot:
            self._matches = self._library.match_columns()
            photos = PhotoColumns(snapshot)
        else:
            photos = known.photos
        self._columns = GroupColumns(groups, photos, self._matches)
        return self._columns

    def _on_done(self, done: _Done) -> None:
        job = done.job
        same = (job.wanted, job.sort) == (self.filter, self.order) and job.only is self.only
        current = job.review is self._review and same
        if current and not self.plain:
            self._first = False
            self.shown.emit(
                Shown(
                    review=job.review, entries=done.entries, keep_order=job.keep_order, first=job.first, hits=done.hits
                )
            )
        if done.facets is not None:
            self.faceted.emit(done.facets)
