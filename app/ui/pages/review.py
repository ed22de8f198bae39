"""Folders beside groups: where photos are looked through."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.core.layout import KINDS
from app.core.types import Kind, Propose
from app.services.review import Review, ReviewService
from app.ui import words
from app.ui.groups.view import GroupsView
from app.ui.models.photos import PhotosModel
from app.ui.pages.empty import MessagePage
from app.ui.panels.folders import FoldersPanel
from app.ui.theme import Theme
from app.ui.thumbnails import Thumbnails


class ReviewPage(QWidget):
    """The side panel and the groups, or words where there are none."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, service: ReviewService, propose: Propose) -> None:
        super().__init__()
        self.queue: Kind | None = None
        self.indexing = False
        self._review: Review | None = None
        self.model = PhotosModel(service, self)
        self.groups = GroupsView(theme, thumbnails, service)
        self.groups.setModel(self.model)
        self.folders = FoldersPanel(theme, propose)
        self.message = MessagePage(theme)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.message)
        self.stack.addWidget(self.groups)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.folders)
        self.splitter.addWidget(self.stack)
        self.splitter.setHandleWidth(1)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setCollapsible(0, True)
        self.splitter.setCollapsible(1, False)
        self.splitter.setSizes([252, 1000])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        self.show_state()

    def show_review(self, review: Review, *, keep_order: bool) -> None:
        """Shows new groups."""
        self._review = review
        entries = review.entries
        if self.queue is not None:
            entries = entries.take(np.flatnonzero(entries.kinds == KINDS.index(self.queue)))
        self.model.set_entries(entries, review.serial, keep_order=keep_order)
        self.folders.show_review(review)
        self.show_state()

    def set_queue(self, queue: Kind | None) -> None:
        """Narrows the groups to a kind, or to none."""
        self.queue = queue
        if self._review is not None:
            self.show_review(self._review, keep_order=False)
            self.groups.verticalScrollBar().setValue(0)

    def set_indexing(self, indexing: bool) -> None:
        """Notes whether a scan runs; words depend on it."""
        self.indexing = indexing
        self.show_state()

    def show_state(self) -> None:
        """Shows the groups, or says why there are none."""
        if self.model.rowCount():
            self.stack.setCurrentWidget(self.groups)
            return
        self.message.show_message(*self._words())
        self.stack.setCurrentWidget(self.message)

    def _words(self) -> tuple[str, str, str, str]:
        review = self._review
        if review is None or self.indexing:
            return (
                "clock",
                "muted",
                self.tr("Looking for twins"),
                self.tr("Groups appear here as soon as the first copies are found. You can go on working meanwhile."),
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
        kind = words.translate("ReviewPage", "%Ln photos, each one of a kind.", None, review.photos)
        return "check", "keep", self.tr("No twins."), kind
