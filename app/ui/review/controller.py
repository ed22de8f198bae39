"""Which groups are shown, and in which order: search, filters, sorting, queue, and what is remembered of them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.core.browsing.filters import Filter, Sort
from app.core.types import Kind
from app.services.browse import BrowseService, Shown
from app.services.review import ReviewService, ReviewState
from app.services.settings import SettingsService
from app.ui.actions import Actions
from app.ui.review.page import ReviewPage
from app.ui.topbar import QUEUES, TopBar

_TYPING_MS = 120
_SLIDING_MS = 400


class Browsing(QObject):
    """Joins the controls that narrow and sort the groups to the service that does it.

    Args:
        service: Filters and sorts.
        review: Regroups similar shots.
        settings: Remembers what was chosen.
        page: Shows the groups.
        top: Holds queues and search.
        actions: Their keys.

    Signals:
        narrowed: The filter shows more or less than before.
    """

    narrowed = Signal()

    def __init__(
        self,
        service: BrowseService,
        review: ReviewService,
        settings: SettingsService,
        page: ReviewPage,
        top: TopBar,
        actions: Actions,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._service, self._review, self._settings = service, review, settings
        self._page, self._top, self._actions = page, top, actions
        self._place: tuple[int, int] | None = None
        self._was_narrowed = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._on_typed)
        self._sliding = QTimer(self)
        self._sliding.setSingleShot(True)
        self._sliding.setInterval(_SLIDING_MS)
        self._sliding.timeout.connect(self._store_similarity)
        top.queue_chosen.connect(self._on_queue)
        top.search.textChanged.connect(self._on_text)
        top.queues.clicked.connect(self._to_photos)
        top.search_left.connect(self._leave_search)
        page.filters.changed.connect(self._on_filter)
        page.filters.opened.connect(service.want_facets)
        page.bar.clear_asked.connect(self.clear)
        page.clear_asked.connect(self.clear)
        page.bar.sorted.connect(self._on_sort)
        actions.table.toggled.connect(self._on_table)
        actions.doubtful.triggered.connect(self._on_doubtful)
        page.bar.similarity_changed.connect(review.set_similarity)
        page.bar.similarity_changed.connect(self._sliding.start)  # a key moves it as well as the mouse
        page.bar.show_similarity(review.similarity)
        actions.search.triggered.connect(self._search)
        actions.filters.triggered.connect(self._toggle_filters)
        actions.clear_filters.triggered.connect(self.clear)
        service.shown.connect(self._on_shown)
        service.faceted.connect(page.filters.show_facets)
        self._restore()

    def show(self, review: ReviewState, *, keep_order: bool) -> None:
        """Shows other groups, through the filter in force."""
        self._service.show(review, keep_order=keep_order)

    @Slot()
    def refresh_counts(self) -> None:
        """Says again how much each queue would free, as after a decision."""
        if self._page.shown is not None:
            self._top.show_counts(self._page.shown)

    @Slot()
    def clear(self) -> None:
        """Hides nothing any more."""
        self._typing.stop()
        self._service.set_only(None)
        self._apply(Filter())
        self._top.set_search("")
        self._to_photos()

    @Slot(object)
    def _on_shown(self, shown: Shown) -> None:
        self._top.show_counts(shown.entries)
        self._page.show_groups(shown, self._service.filter, some=self._service.only is not None)
        was, self._was_narrowed = self._was_narrowed, self._service.narrowed
        if was and not self._was_narrowed and self._page.groups.currentIndex().isValid():
            self._page.groups.scrollTo(self._page.groups.currentIndex())  # what was found stays in sight
        self.narrowed.emit()
        if self._place is not None and len(shown.entries):
            photo, near = self._place
            self._place = None
            self._page.groups.go_to_photo(photo, near)

    @Slot(object)
    def _on_queue(self, kind: Kind | None) -> None:
        self._page.leave_card()
        self._page.set_queue(kind)

    @Slot(object)
    def _on_sort(self, sort: Sort) -> None:
        self._page.show_instead(None)
        self._service.set_sort(sort)

    @Slot(bool)
    def _on_doubtful(self, wanted: bool) -> None:
        """Goes through the groups of which a match is not certain, or through all of them again."""
        changed = replace(self._service.filter, doubtful=wanted)
        self._page.filters.show_filter(changed)
        self._set_filter(changed)
        self._to_photos()

    @Slot()
    def leave_doubts(self) -> None:
        """Shows certain groups again."""
        self._on_doubtful(False)

    @Slot(bool)
    def _on_table(self, wanted: bool) -> None:
        self._page.show_instead(None)
        self._page.set_as_table(wanted)

    def _set_filter(self, wanted: Filter) -> None:
        """Has other groups shown, where what came in their place would hide that."""
        self._page.show_instead(None)
        self._service.set_filter(wanted)
        self._show_order()

    def _show_order(self) -> None:
        doubtful = self._service.filter.doubtful
        self._actions.doubtful.setChecked(doubtful)
        self._page.bar.show_sort(self._service.order, fixed=doubtful)

    @Slot()
    def _to_photos(self) -> None:
        self._page.groups.setFocus()

    @Slot()
    def _on_text(self) -> None:
        if self._top.search.text().strip() == self._service.filter.text:
            self._typing.stop()  # what is written there is what holds
        else:
            self._typing.start()

    @Slot()
    def _on_typed(self) -> None:
        self._set_filter(replace(self._service.filter, text=self._top.search.text().strip()))

    @Slot(object)
    def _on_filter(self, wanted: Filter) -> None:
        self._set_filter(replace(wanted, text=self._service.filter.text))

    def _apply(self, wanted: Filter) -> None:
        self._page.filters.show_filter(wanted)
        self._set_filter(wanted)

    @Slot()
    def _search(self) -> None:
        self._top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._top.search.selectAll()

    @Slot()
    def _leave_search(self) -> None:
        if self._typing.isActive():
            self._typing.stop()
            self._on_typed()
        self._page.groups.setFocus()

    @Slot()
    def _toggle_filters(self) -> None:
        opened = not self._page.filters.header.isChecked()
        self._page.filters.set_open(opened)
        (self._page.filters.unreviewed if opened else self._page.groups).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- what is remembered

    @Slot()
    def _store_similarity(self) -> None:
        if self._settings.settings.similarity != self._review.similarity:
            self._settings.update(similarity=self._review.similarity)

    def _restore(self) -> None:
        memory = self._settings
        wanted = Filter.from_json(memory.recall("filter"))
        self._service.filter = wanted
        self._top.set_search(wanted.text)
        self._page.filters.show_filter(wanted)
        self._page.filters.set_open(memory.recall("filters_open") == "yes")
        sort = memory.recall("sort")
        self._service.sort = Sort(sort) if sort in list(Sort) else Sort.SPACE
        self._show_order()
        queue = memory.recall("queue")
        kind = Kind(queue) if queue in list(Kind) else None
        self._page.queue = kind
        self._top.queues.choose(QUEUES.index(kind))
        self._page.bar.alike.setVisible(kind is Kind.SIMILAR)
        self._actions.table.setChecked(memory.recall("as_table") == "yes")
        width = memory.recall("picture_width")
        if width.isdecimal():
            self._page.groups.set_picture_width(int(width))
        photo, _, row = memory.recall("place").partition(" ")
        if photo.isdecimal() and row.isdecimal():
            self._place = int(photo), int(row)

    def store(self) -> None:
        """Remembers what is shown, and where."""
        memory, view = self._settings, self._page.groups
        self._store_similarity()
        memory.remember("filter", self._service.filter.to_json())
        memory.remember("filters_open", "yes" if self._page.filters.header.isChecked() else "no")
        memory.remember("sort", self._service.sort)
        memory.remember("queue", self._page.queue or "")
        memory.remember("as_table", "yes" if self._page.as_table else "no")
        memory.remember("picture_width", str(view.picture_width))
        row = view.currentIndex().row()
        memory.remember("place", f"{view.photo_id_at(row)} {row}" if row >= 0 else "")
