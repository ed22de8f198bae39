"""What the window offers to keep the library in order: the history of clean-ups."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.actions import SECTION, Actions
from app.ui.cleaning import Cleaning
from app.ui.dialogs.history import HistoryDialog
from app.ui.parts import Parts
from app.ui.widgets import IconBinder


class Housekeeping(QObject):
    """Its dialogs, with their actions, words and keys.

    Args:
        parts: The library and its services.
        cleaning: Carries out what is to be undone.
        window: Gets the actions, so that their keys work everywhere in it.
    """

    def __init__(self, parts: Parts, cleaning: Cleaning, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._cleaning, self._window = parts, cleaning, window
        self.history = self._action(self.tr("Clean-ups…"), "Ctrl+H", "clock", self.tr("Undo and clean-up"))
        self.history.triggered.connect(self.show_history)
        self.history_dialog: HistoryDialog | None = None

    def add_to(self, menu: QMenu, actions: Actions) -> None:
        """Puts the actions into the window's menu."""
        menu.insertAction(actions.keys, self.history)

    @Slot()
    def show_history(self) -> None:
        """Shows every clean-up, and what can be brought back."""
        dialog = HistoryDialog(self._parts.theme, self._window, self._parts.cleanup, self._parts.thumbnails)
        dialog.undo_asked.connect(self._cleaning.undo_quietly)
        dialog.finished.connect(dialog.deleteLater)
        self.history_dialog = dialog
        dialog.open()

    def _action(self, text: str, key: str, icon: str, section: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setProperty(SECTION, section)
        action.setShortcutVisibleInContextMenu(True)
        IconBinder(self._parts.theme, action, icon)
        self._window.addAction(action)
        return action
