"""Folders beside groups: where photos are looked through."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.core.browsing.filters import Filter
from app.core.grouping.proposals import KINDS
from app.core.types import Kind, Propose
from app.services.browse import Shown
from app.services.entries import Entries
from app.services.review import ReviewService, ReviewState
from app.ui.groups.photos_model import PhotosModel
from app.ui.groups.table import GroupsTable
from app.ui.groups.view import GroupsView
from app.ui.kit.theme import Theme
from app.ui.pictures.thumbnails import Thumbnails
from app.ui.review.empty_page import MessagePage
from app.ui.review.filters_panel import FiltersPanel
from app.ui.review.folders_panel import FoldersPanel
from app.ui.review.listbar import ListBar
from app.words.catalogue import translate


class ReviewPage(QWidget):
    """The side panel and the groups, or words where there are none.

    Signals:
        clear_asked: Nothing is to be hidden any more.
        instead_changed: Something else is shown in the place of the groups, or they are again.
    """

    clear_asked = Signal()
    instead_changed = Signal()

    def __init__(self, theme: Theme, thumbnails: Thumbnails, service: ReviewService, propose: Propose) -> None:
        super().__init__()
        self.queue: Kind | None = None
        self.indexing = self.paused = False
        self.shown: Entries | None = None
        self._review: ReviewState | None = None
        self._filtered = False
        self._instead: QWidget | None = None
        self._unreviewed = self._doubtful = False
        self._card: QWidget | None = None
        self.model = PhotosModel(service, self)
        self.groups = GroupsView(theme, thumbnails, service)
        self.groups.setModel(self.model)
        self.folders = FoldersPanel(theme, propose)
        self.filters = FiltersPanel(theme)
        self.folders.add_below(self.filters)
        self.filters.opened.connect(self.folders.give_room_below)
        self.bar = ListBar()
        self.message = MessagePage(theme)
        self.message.acted.connect(self.clear_asked)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.message)
        self.stack.addWidget(self.groups)
        self.table = GroupsTable(theme, self.groups)
        self.stack.addWidget(self.table)
        self.as_table = False
        right = QWidget()
        rows = QVBoxLayout(right)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.bar)
        rows.addWidget(self.stack, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.folders)
        self.splitter.addWidget(right)
        self.splitter.setHandleWidth(1)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setCollapsible(0, True)
        self.splitter.setCollapsible(1, False)
        self.splitter.setSizes([252, 1000])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        self.show_state()

    @property
    def instead(self) -> QWidget | None:
        """What is shown in the place of the groups, None for the groups."""
        return self._instead

    def add_instead(self, widget: QWidget, *, card: bool = False) -> None:
        """Takes in something that can be shown in the place of the groups.

        Args:
            widget: What is shown.
            card: It says that nothing is left to do, which another queue or folder takes back.
        """
        self.stack.addWidget(widget)
        if card:
            self._card = widget

    def show_instead(self, widget: QWidget | None) -> None:
        """Shows something in the place of the groups, or them again."""
        if widget is self._instead:
            return
        self._instead = widget
        self.show_state()
        self.instead_changed.emit()

    @Slot(bool)
    def set_as_table(self, as_table: bool) -> None:
        """Shows the groups as a table, or as pictures."""
        if as_table is not self.as_table:
            self.as_table = as_table
            self.table.set_shown(as_table)
            self.show_state()
            self.groups.setFocus()

    @Slot()
    def leave_card(self) -> None:
        """Shows the groups where a card stands in their place: others were asked for."""
        if self._card is not None and self._instead is self._card:
            self.show_instead(None)

    def show_review(self, review: ReviewState) -> None:
        """Shows what surrounds the groups."""
        self._review = review
        self.folders.show_review(review)

    def show_groups(self, shown: Shown, wanted: Filter, *, some: bool = False) -> None:
        """Shows the groups that a filter left; `some` says that only some were asked for besides."""
        self.shown, self._review, self._filtered = shown.entries, shown.review, some or not wanted.all
        self._unreviewed = wanted == Filter(unreviewed=True)
        self._doubtful = wanted == Filter(doubtful=True)
        self.model.set_hits(shown.hits)
        self._arrange(keep_order=shown.keep_order)
        if shown.first:
            self.groups.go_to_first()

    def set_queue(self, queue: Kind | None) -> None:
        """Narrows the groups to a kind, or to none."""
        self.queue = queue
        self.bar.alike.setVisible(queue is Kind.SIMILAR)
        if self.shown is not None:
            self._arrange(keep_order=False)
            self.groups.go_to_first()

    def _arrange(self, *, keep_order: bool) -> None:
        assert self.shown is not None
        assert self._review is not None
        entries, everything = self.shown, self._review.entries.kinds
        if self.queue is not None:
            code = KINDS.index(self.queue)
            entries = entries.take(np.flatnonzero(entries.kinds == code))
            everything = everything[everything == code]
        self.model.set_entries(entries, self._review.serial, keep_order=keep_order, fresh_last=self.indexing)
        self.bar.show_count(len(entries), len(everything))
        self.bar.show_filtered(self._filtered)
        self.show_state()

    def set_indexing(self, indexing: bool) -> None:
        """Notes whether a scan runs; words depend on it."""
        self.indexing = indexing
        self.show_state()

    @Slot(bool)
    def set_paused(self, paused: bool) -> None:
        """Notes whether the scan waits; the page says so."""
        self.paused = paused
        self.bar.show_paused(paused)
        self.show_state()

    def show_state(self) -> None:
        """Shows the groups, or says why there are none."""
        self.bar.setVisible(self._review is not None and len(self._review.entries) > 0)
        self.bar.accept.setEnabled(self.model.rowCount() > 0)
        if self._instead is not None:
            self.stack.setCurrentWidget(self._instead)
            return
        if self.model.rowCount():
            self.stack.setCurrentWidget(self.table if self.as_table else self.groups)
            return
        hidden = self._filtered and self._review is not None and len(self._review.entries) > 0
        clear = self.tr("Show all groups") if self._unreviewed or self._doubtful else self.tr("Clear filters")
        self.message.show_message(*self._words(), clear if hidden else "")
        self.stack.setCurrentWidget(self.message)

    def _words(self) -> tuple[str, str, str, str]:
        review = self._review
        if self.paused and review is not None and not len(review.entries):
            return (
                "pause",
                "muted",
                self.tr("Indexing is paused"),
                self.tr("No copies were found so far. “Go on” below, or Ctrl+P, looks for more."),
            )
        if review is None or (self.indexing and not len(review.entries)):
            return (
                "clock",
                "muted",
                self.tr("Looking for twins"),
                self.tr("Groups appear here as soon as the first copies are found. You can go on working meanwhile."),
            )
        if len(review.entries) and self._unreviewed and not self.shown:
            count = translate("ReviewPage", "You have been through all %Ln groups.", None, len(review.entries))
            return "check", "keep", self.tr("Everything is reviewed"), count
        if len(review.entries) and self._doubtful and not self.shown:
            count = translate("ReviewPage", "All %Ln groups are certain.", None, len(review.entries))
            return "check", "keep", self.tr("Nothing is doubtful"), count
        if len(review.entries) and self._filtered and not self.shown:
            return (
                "search",
                "muted",
                self.tr("Nothing agrees with the filters"),
                translate("ReviewPage", "%Ln groups are hidden by them.", None, len(review.entries)),
            )
        if len(review.entries):
            return (
                "photo",
                "muted",
                self.tr("Nothing of this kind"),
                self.tr("The other queues above have groups to look at."),
            )
        if not review.scanned:
            return (
                "info",
                "muted",
                self.tr("Not looked through yet"),
                self.tr("Choose “Look for changes” (F5) to go on where indexing stopped."),
            )
        if not review.photos:
            return (
                "folder",
                "muted",
                self.tr("No photos here"),
                self.tr("These folders hold no picture that Twinless can read."),
            )
        kind = translate("ReviewPage", "%Ln photos, each one of a kind.", None, review.photos)
        return "check", "keep", self.tr("No twins."), kind
