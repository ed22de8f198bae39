"""The main window: pages, bars, and what flows between them and the services."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.core.types import Kind, Propose
from app.services.review import ReviewState
from app.ui.actions import Actions
from app.ui.cleanup.controller import Cleaning
from app.ui.cleanup.done_page import DonePage
from app.ui.compare.page import ComparePage
from app.ui.drops import Drops
from app.ui.folder_actions import FolderActions
from app.ui.groups.decisions import DecisionActions
from app.ui.groups.hints import Hints
from app.ui.groups.navigation import Navigation
from app.ui.groups.photo_actions import PhotoActions
from app.ui.groups.scenes import Scenes
from app.ui.groups.undoing import Undoing
from app.ui.keys import KeysDialog
from app.ui.kit.dialog import Message
from app.ui.kit.places import first_size
from app.ui.kit.press import FocusKeeper, press_focused
from app.ui.kit.theme import Mode
from app.ui.library_menu import LibraryMenu
from app.ui.menu_reasons import MenuReasons
from app.ui.parts import Parts
from app.ui.patterns.controller import Patterns
from app.ui.review.controller import Browsing
from app.ui.review.empty_page import EmptyPage
from app.ui.review.pace import ReviewPace
from app.ui.review.page import ReviewPage
from app.ui.scanning.controller import Indexing
from app.ui.scanning.problems_dialog import UnreadableDialog
from app.ui.scanning.statusbar import StatusBar
from app.ui.tools_menu import Tools
from app.ui.topbar import QUEUES, TopBar
from app.ui.viewing import Viewing
from app.words.sentences import problem

_LEAST = 760, 520


class MainWindow(QMainWindow):
    """Twinless's window.

    Args:
        parts: The library and its services.

    Signals:
        closed: It is gone, and everything behind it has ended.
    """

    closed = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        theme, settings = parts.theme, parts.settings
        self.setWindowTitle("Twinless")
        self.setAcceptDrops(True)
        self.setMinimumSize(*_LEAST)
        self.resize(first_size(self.screen().availableSize(), QSize(*_LEAST)))
        self.empty = EmptyPage(theme)
        self.review = ReviewPage(theme, parts.thumbnails, parts.review, parts.review.propose)
        self.compare = ComparePage(theme, parts.thumbnails, parts.pictures, parts.shots)
        self.done = DonePage(theme)
        self.decisions = DecisionActions(self.review.model, parts.review, self)
        self.actions_ = Actions(self, theme, self.decisions.stack)
        self.top = TopBar(theme, self.actions_.main_menu())
        self.status = StatusBar(theme)
        self.pages = QStackedWidget()
        for page in (self.empty, self.review, self.compare, self.done):
            self.pages.addWidget(page)
        services = (parts.review, parts.index, parts.cleanup)
        self.cleaning = Cleaning(theme, self, services, self.done, self._shown_photos)
        self.indexing = Indexing(parts.index, parts.cleanup, parts.review, self.status, settings, self)
        self.photo_actions = PhotoActions(self.actions_, self.review.groups, self.review.model, self.decisions, self)
        self.navigation = Navigation(self.actions_, self.review.groups, self.decisions, self.status.zoom, self)
        self.navigation.toggle_asked.connect(self.decisions.toggle)
        self.undoing = Undoing(self.actions_, self.decisions.stack, self.review.groups, parts.review, self)
        for hush in (self.status.hush, self.compare.hush):
            self.decisions.stack.indexChanged.connect(hush)
        for speaker in (self.navigation, self.undoing):
            speaker.said.connect(self.status.say)
            speaker.said.connect(self.compare.say)
        self.actions_.keys.triggered.connect(self._show_keys)
        self.viewing = Viewing(self.compare, self.review, self.photo_actions, self.decisions, parts.review, self)
        self.actions_.accept.triggered.connect(self.viewing.follow_current)
        self.undoing.shown.connect(self.viewing.follow_current)
        self.browsing = Browsing(parts.browse, parts.review, settings, self.review, self.top, self.actions_, self)
        self.browsing.narrowed.connect(self._show_total_alone)
        self.folder_actions = FolderActions(parts, self.indexing, self.decisions.stack, self)
        self.folder_actions.connect_to(self.empty, self.top, self.review.folders, self.actions_)
        self.tools = Tools(parts, self.decisions, self)
        self.tools.add_to(self.top.menu.menu(), self.actions_.move, self.actions_.keys)
        self.library_menu = LibraryMenu(parts, self.cleaning, self.indexing, self.review, self.decisions.stack, self)
        self.library_menu.add_to(self.top.menu.menu(), self.actions_)
        self.pace = ReviewPace(parts.browse, parts.review, self.review, theme)
        self.pace.doubts_ended.connect(self.browsing.leave_doubts)
        self.folder_actions.narrowed.connect(self.review.leave_card)
        self.review.table.said.connect(self.status.say)
        self.scenes = Scenes(self.review.groups, parts.shots)
        self.hints = Hints(self.review.groups, self.actions_.accept, settings)
        self.viewing.opened.connect(self.hints.note_compared)
        self.review.bar.accept_asked.connect(self.actions_.accept.trigger)
        self.patterns = Patterns(parts, self.review, self.decisions, self)
        self.patterns.said.connect(self.status.say)
        self.patterns.add_to(self.top.menu.menu(), self.actions_.versions)
        self.top.queue_chosen.connect(self.patterns.refresh)
        self.review.instead_changed.connect(self._on_instead)
        MenuReasons(parts, self.top.menu.menu(), self.actions_, self.library_menu, self.tools, self.patterns)
        self.drops = Drops(self, self.empty, self.folder_actions, self.tools.finding)
        self._focus = FocusKeeper(self, self._where_keys_belong)
        self._first = True
        self._keep_order = False
        self._message: Message | None = None
        self._unreadable: UnreadableDialog | None = None
        self._lay_out()
        self._connect()
        self._restore()

    def _shown_photos(self) -> frozenset[int] | None:
        """Returns the photos, by id, that a filter lets through; None where none is in force."""
        shown = self.review.shown
        if shown is None or not self.parts.browse.narrowed:
            return None
        return frozenset(shown.photo_ids.tolist())

    def _lay_out(self) -> None:
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.pages, 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)
        self.show_page(self.empty)

    def _connect(self) -> None:
        parts, actions = self.parts, self.actions_
        for kind, action in zip(QUEUES, actions.queues, strict=True):
            action.setData(kind)
            action.triggered.connect(self._on_queue_action)
        folders = self.review.folders
        folders.propose_changed.connect(self._on_propose)
        folders.unreadable_asked.connect(self._show_unreadable)
        actions.versions.setChecked(folders.versions.isChecked())
        actions.versions.toggled.connect(folders.versions.setChecked)
        folders.versions.toggled.connect(actions.versions.setChecked)
        actions.rescan.triggered.connect(self.indexing.start)
        actions.pause.triggered.connect(self.indexing.toggle_pause)
        actions.stop.triggered.connect(self.indexing.stop)
        actions.mode_chosen.connect(self._on_mode)
        actions.quit.triggered.connect(self.close)
        for asked in (self.status.move_asked, actions.move.triggered):
            asked.connect(self.cleaning.ask)
        actions.undo_cleanup.triggered.connect(self.cleaning.undo)
        self.cleaning.finished.connect(self._on_cleaning_finished)
        self.cleaning.nothing.connect(self._on_nothing)
        self.done.closed.connect(self._back_to_groups)
        self.viewing.opened.connect(self._show_compare)
        self.viewing.closed.connect(self._back_to_groups)
        self.folder_actions.recent_changed.connect(self._show_recent)
        self.folder_actions.added.connect(self._on_added)
        self.folder_actions.narrowed.connect(self._on_narrowed)
        self.folder_actions.groups_asked.connect(self._back_to_groups)
        self.tools.overlapping.groups_asked.connect(self.folder_actions.show_groups_of)
        self.folder_actions.message.connect(self._show_message)
        for said in (self.photo_actions.said, self.decisions.refused, self.folder_actions.said, self.tools.said):
            said.connect(self.status.say)
        self.tools.failed.connect(self.show_problem)
        self.tools.group_asked.connect(self._show_group_of)
        self.indexing.running_changed.connect(self._on_indexing)
        parts.index.paused_changed.connect(self.review.set_paused)
        parts.review.reviewed.connect(self._on_reviewed)
        parts.review.decided.connect(self._show_total)
        for service in (parts.review, parts.browse, parts.index, parts.cleanup, parts.settings):
            service.failed.connect(self.show_problem)

    def _restore(self) -> None:
        geometry, splitter = self.parts.settings.window()
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        if not splitter.isEmpty():
            self.review.splitter.restoreState(splitter)
        self._show_recent()

    def show_page(self, page: QWidget) -> None:
        """Shows a page, and the bars that belong to it."""
        self.pages.setCurrentWidget(page)
        self.actions_.set_photos_shown(page in (self.review, self.compare))
        if page is self.review and self.review.instead is not None:
            self.actions_.set_groups_shown(False)
        self.status.set_wanted(page not in (self.empty, self.compare))
        self.top.setVisible(page is not self.compare)
        self.top.set_bare(page in (self.empty, self.done))
        self.status.set_bare(page is self.done)
        if page is self.review:
            self.review.groups.setFocus()
        elif page is self.compare:
            self.compare.setFocus()
        elif page is self.done:
            self.done.back.setFocus()
        else:
            self.empty.choose.setFocus()

    def _where_keys_belong(self) -> QWidget | None:
        page = self.pages.currentWidget()
        if page is self.review and self.review.instead is not None:
            return self.patterns.panel.list if self.patterns.open else self.pace.card.act
        return self.review.groups if page is self.review else self.compare if page is self.compare else None

    @Slot()
    def _on_instead(self) -> None:
        self.actions_.set_groups_shown(self.review.instead is None)
        self.review.bar.set_groups_shown(self.review.instead is None)

    def add_folders(self, folders: Sequence[Path]) -> None:
        """Adds folders, and indexes them; a picture among them is looked for in the library."""
        self.folder_actions.add([path for path in folders if not path.is_file()])
        for picture in [path for path in folders if path.is_file()][:1]:
            self.tools.finding.find(picture)

    @Slot()
    def _show_recent(self) -> None:
        recent = self.parts.settings.recent_folders()
        self.empty.show_recent(recent[:4])
        self.actions_.show_recent(recent)

    @Slot()
    def _on_added(self) -> None:
        self.show_page(self.review)
        self.indexing.start()

    @Slot()
    def _on_narrowed(self) -> None:
        self._keep_order = False

    @Slot()
    def _show_compare(self) -> None:
        self.show_page(self.compare)

    @Slot(object)
    def _on_reviewed(self, review: ReviewState) -> None:
        starting, self._first = self._first, False
        if starting:
            if self._has_folders():
                self.show_page(self.review)
                self.indexing.go_on(review)
        elif not self._has_folders() and not self.parts.index.running and self.pages.currentWidget() is self.review:
            self.show_page(self.empty)
        self.actions_.rescan.setEnabled(self._has_folders())
        self.review.show_review(review)
        self.status.show_library(review.photos)
        self.browsing.show(review, keep_order=self._keep_order)
        self._keep_order = self._keep_order or not self.parts.review.asking
        self._show_total()
        if starting and self.pages.currentWidget() is self.review:
            self.review.groups.setFocus()  # only now it is there to take it

    @Slot()
    def _show_total(self) -> None:
        self._show_total_alone()
        self.browsing.refresh_counts()

    @Slot()
    def _show_total_alone(self) -> None:
        review = self.parts.review.review
        if review is not None:
            going = review.groups.to_trash
            perhaps = not going[0] and review.copies_stay()
            self.status.show_total(*going, hidden=self.parts.browse.narrowed, perhaps=perhaps)

    @Slot(bool)
    def _on_indexing(self, running: bool) -> None:
        self.review.set_indexing(running)
        self.review.set_paused(False)
        self.actions_.pause.setEnabled(running)
        self.actions_.stop.setEnabled(running)
        if not running:
            self._keep_order = False  # what the order promises holds at the end; what is looked at stays in its place

    @Slot(object)
    def _on_propose(self, propose: Propose) -> None:
        self.parts.settings.update(propose=propose)
        self.parts.review.set_propose(propose)

    @Slot()
    def _on_queue_action(self) -> None:
        action = self.sender()
        place = self.actions_.queues.index(action)  # type: ignore[arg-type]
        kind: Kind | None = QUEUES[place]
        self.top.choose(kind)

    @Slot(object)
    def _on_mode(self, mode: Mode) -> None:
        self.parts.settings.update(theme=str(mode))
        self.parts.theme.set_mode(mode)

    @Slot()
    def _show_unreadable(self) -> None:
        review = self.parts.review.review
        if review is not None:
            self._unreadable = UnreadableDialog(self, review.unreadable)
            self._unreadable.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._unreadable.open()

    @Slot()
    def _show_keys(self) -> None:
        dialog = KeysDialog(self, (*self.actions(), *self.navigation.own, *self.compare.actions_.own))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _back_to_groups(self) -> None:
        self.show_page(self.review if self._has_folders() else self.empty)

    def _has_folders(self) -> bool:
        review = self.parts.review.review
        return review is not None and any(folder.chosen for folder in review.folders)

    @Slot(int)
    def _show_group_of(self, photo: int) -> None:
        """Shows a photo among the groups, whatever hides it."""
        self.show_page(self.review)
        if self.review.model.row_of_photo(photo) < 0:
            self.top.choose(None)
            self.browsing.clear()
        self.review.groups.go_to_photo(photo, 0)

    # --- clean-up

    @Slot()
    def _on_cleaning_finished(self) -> None:
        self.decisions.stack.clear()
        self.show_page(self.done)

    @Slot()
    def _on_nothing(self) -> None:
        self.status.say(self.tr("There is nothing to move to the trash now."))

    @Slot(object)
    def show_problem(self, error: Exception) -> None:
        """Says what went wrong."""
        self._show_message(Message(self.parts.theme, self, *problem(error)))

    @Slot(object)
    def _show_message(self, message: Message) -> None:
        if self._message is not None:
            self._message.deleteLater()
        self._message = message
        message.open()

    # --- what Qt tells

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and self.pages.currentWidget() is self.done:
            self._back_to_groups()
        elif not press_focused(self, event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        self.drops.enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        self.drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self.drops.drop(event)

    def leave(self) -> None:
        """Remembers how things stand here, and goes; what runs behind the window goes on."""
        self.browsing.store()
        self.parts.settings.store_window(self.saveGeometry(), self.review.splitter.saveState())
        self.hide()
        self.compare.close_services()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.parts.settings.interrupted = self.parts.index.running
        self.leave()
        self.parts.close()
        event.accept()
        self.closed.emit()
