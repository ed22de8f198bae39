"""What the window offers to keep the library in order: clean-ups, rules, settings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMenu, QWidget

from app.core.catalog.journal import CleanupRecord
from app.core.grouping.review import AppliedRules
from app.ui.actions import SECTION, Actions
from app.ui.cleanup.controller import Cleaning
from app.ui.cleanup.history_dialog import HistoryDialog
from app.ui.kit.theme import Mode
from app.ui.kit.widgets import IconBinder
from app.ui.parts import Parts
from app.ui.review.folders_model import protect_step
from app.ui.review.page import ReviewPage
from app.ui.rules.dialog import RulesDialog
from app.ui.rules.undo_step import ApplyRules, Asked, Protect
from app.ui.scanning.controller import Indexing
from app.ui.settings.dialog import SettingsDialog


class LibraryMenu(QObject):
    """Its dialogs, with their actions, words and keys.

    Args:
        parts: The library and its services.
        cleaning: Carries out what is to be undone.
        indexing: Stops for what is to be forgotten.
        page: The groups that are shown and selected.
        stack: Gets what can be undone.
        window: Gets the actions, so that their keys work everywhere in it.
    """

    def __init__(
        self, parts: Parts, cleaning: Cleaning, indexing: Indexing, page: ReviewPage, stack: QUndoStack, window: QWidget
    ) -> None:
        super().__init__(window)
        self._indexing, self._page, self._stack = indexing, page, stack
        self._parts, self._cleaning, self._window = parts, cleaning, window
        self.history = self._action(self.tr("Clean-ups…"), "Ctrl+H", "clock", self.tr("Undo and clean-up"))
        self.history.triggered.connect(self.show_history)
        self.settings = self._action(self.tr("Settings…"), "Ctrl+,", "settings", self.tr("Twinless"))
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.settings.triggered.connect(self.show_settings)
        self.rules = self._action(self.tr("Rules…"), "Ctrl+R", "keeper", self.tr("Twinless"))
        self.rules.triggered.connect(self.show_rules)
        self.rules_dialog: RulesDialog | None = None
        self.history_dialog: HistoryDialog | None = None
        self.settings_dialog: SettingsDialog | None = None
        self._known = parts.settings.settings
        self._actions: Actions | None = None
        parts.settings.changed.connect(self._on_settings)
        parts.upkeep.forgotten.connect(self._on_forgotten)
        parts.upkeep.begin()
        self._undoable = False
        parts.cleanup.history.connect(self._on_history)
        for changed in (parts.cleanup.cleaned, parts.cleanup.undone):
            changed.connect(parts.cleanup.ask_history)
        parts.cleanup.ask_history()

    def add_to(self, menu: QMenu, actions: Actions) -> None:
        """Puts the actions into the window's menu."""
        self._actions = actions
        menu.insertActions(actions.keys, [self.history, self.rules, self.settings])

    def nothing_to_undo(self) -> str:
        """Returns why no clean-up can be undone, as a sentence; empty where one can."""
        return "" if self._undoable else self.tr("No clean-up is left to be undone.")

    @Slot(object)
    def _on_history(self, records: Sequence[CleanupRecord]) -> None:
        self._undoable = any(record.undone_at is None for record in records)

    @Slot()
    def show_history(self) -> None:
        """Shows every clean-up, and what can be brought back."""
        dialog = HistoryDialog(self._parts.theme, self._window, self._parts.cleanup, self._parts.thumbnails)
        dialog.undo_asked.connect(self._cleaning.undo_quietly)
        dialog.finished.connect(dialog.deleteLater)
        self.history_dialog = dialog
        dialog.open()

    @Slot()
    def show_rules(self) -> None:
        """Shows the rules for keepers."""
        review, rules = self._parts.review.review, self._parts.library.settings.rules
        if review is None:
            return
        entries, view = self._page.model.entries, self._page.groups
        positions = np.unique(np.searchsorted(entries.starts, view.selected_rows(), side="right") - 1).tolist()
        selected = tuple(photo for position in positions for photo in entries.photos_of(position).tolist())
        scopes = (None, tuple(entries.photo_ids.tolist()), selected)
        dialog = RulesDialog(self._window, self._parts.rules, rules, review.folders, scopes)
        dialog.protect_asked.connect(self._protect)
        dialog.applied.connect(self._on_rules)
        dialog.finished.connect(dialog.deleteLater)
        self.rules_dialog = dialog
        dialog.open()

    @Slot(object, object)
    def _on_rules(self, applied: AppliedRules, again: Asked) -> None:
        parts = self._parts
        self._stack.push(ApplyRules(self.tr("Apply rules"), parts.rules, parts.review, applied, again))

    @Slot(object, bool)
    def _protect(self, folder: Path, protected: bool) -> None:
        self._stack.push(Protect(protect_step(folder, protected), self._parts.review, folder, protected))

    @Slot()
    def show_settings(self) -> None:
        """Shows the settings."""
        review = self._parts.review.review
        folders = [] if review is None else [folder.path for folder in review.folders]
        dialog = SettingsDialog(self._parts, self._window, folders)
        dialog.storage.cleared.connect(self._parts.thumbnails.forget)
        dialog.storage.forget_folder_asked.connect(self._indexing.forget)
        self._indexing.forgotten.connect(dialog.storage.show_forgotten)
        dialog.storage.forget_all_asked.connect(self._forget_everything)
        dialog.finished.connect(self._on_settings_closed)
        self.settings_dialog = dialog
        dialog.open()

    @Slot()
    def _on_settings_closed(self) -> None:
        if self.settings_dialog is not None:
            self.settings_dialog.deleteLater()
            self.settings_dialog = None

    def is_showing_settings(self) -> bool:
        """Says whether the settings are open."""
        return self.settings_dialog is not None and self.settings_dialog.isVisible()

    @Slot()
    def _on_settings(self) -> None:
        """Lets take effect at once what can."""
        before, now = self._known, self._parts.settings.settings
        self._known = now
        if now.theme != before.theme:
            self._parts.theme.set_mode(Mode(now.theme))
            if self._actions is not None:
                self._actions.show_mode(Mode(now.theme))
        if now.propose != self._parts.review.propose:
            self._parts.review.set_propose(now.propose)
            self._page.folders.show_propose(now.propose)
        elif now.similarity != self._parts.review.similarity:
            self._parts.review.set_similarity(now.similarity)
            self._page.bar.show_similarity(now.similarity)
        elif now.propose_returned != before.propose_returned:
            self._parts.review.refresh()

    @Slot()
    def _forget_everything(self) -> None:
        self._parts.index.cancel()
        self._parts.upkeep.forget_everything()

    @Slot()
    def _on_forgotten(self) -> None:
        self._parts.thumbnails.forget()
        self._parts.review.set_folders(None)

    def _action(self, text: str, key: str, icon: str, section: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setProperty(SECTION, section)
        action.setShortcutVisibleInContextMenu(True)
        IconBinder(self._parts.theme, action, icon)
        self._window.addAction(action)
        return action
