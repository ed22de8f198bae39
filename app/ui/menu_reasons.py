"""Entries of a menu that can do nothing now are grey and say why; their keys go on to say it in the status bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.ui.actions import Actions
from app.ui.library_menu import LibraryMenu
from app.ui.parts import Parts
from app.ui.patterns.controller import Patterns
from app.ui.tools_menu import Tools

Reason = Callable[[], str]
"""Returns why nothing can be done, as a sentence; empty where something can."""


class MenuReasons(QObject):
    """Greys entries while a menu is open.

    Args:
        parts: The library and its services.
        menu: The menu; those below it are looked at as well.
        actions: The window's actions.
        library: Those for the library.
        tools: Those of the tools.
        patterns: Its own.
    """

    def __init__(
        self, parts: Parts, menu: QMenu, actions: Actions, library: LibraryMenu, tools: Tools, patterns: Patterns
    ) -> None:
        super().__init__(menu)
        self._parts = parts
        self._reasons: list[tuple[QAction, Reason]] = [
            (actions.move, self._nothing_goes),
            (actions.undo_cleanup, library.nothing_to_undo),
            (actions.clear_filters, self._nothing_hidden),
            *((action, self._no_scan) for action in (actions.pause, actions.stop)),
            *((action, self._no_folder) for action in (actions.rescan, tools.find, tools.overlap)),
            *((action, self._no_groups) for action in (tools.export, library.rules, actions.search, actions.filters)),
            *((action, self._no_groups) for action in (actions.doubtful, actions.table)),
            (patterns.action, self._no_groups),
        ]
        self._grey: list[tuple[QAction, str, bool]] = []
        for one in (menu, *menu.findChildren(QMenu)):
            one.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._on_shown)
        menu.aboutToHide.connect(self._on_hidden)

    def _no_groups(self) -> str:
        review = self._parts.review.review
        return "" if review is not None and len(review.entries) else self.tr("There are no groups yet.")

    def _nothing_goes(self) -> str:
        review = self._parts.review.review
        some = review is not None and (review.groups.to_trash[0] or review.copies_stay())
        return "" if some else self.tr("Nothing is marked for the trash.")

    def _no_folder(self) -> str:
        review = self._parts.review.review
        there = review is not None and any(folder.chosen for folder in review.folders)
        return "" if there else self.tr("Add a folder first.")

    def _no_scan(self) -> str:
        return "" if self._parts.index.running else self.tr("No scan runs.")

    def _nothing_hidden(self) -> str:
        return self.tr("Nothing is hidden by filters.") if not self._parts.browse.narrowed else ""

    @Slot()
    def _on_shown(self) -> None:
        self._restore()
        for action, reason in self._reasons:
            why = reason()
            if why:
                self._grey.append((action, action.toolTip(), action.isEnabled()))
                action.setEnabled(False)
                action.setToolTip(why)

    @Slot()
    def _on_hidden(self) -> None:
        QTimer.singleShot(0, self, self._restore)  # what was chosen is done first

    @Slot()
    def _restore(self) -> None:
        grey, self._grey = self._grey, []
        for action, tip, enabled in grey:
            action.setToolTip(tip)
            action.setEnabled(enabled)
