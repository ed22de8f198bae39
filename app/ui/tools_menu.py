"""What the window offers beside reviewing: finding a picture, and what else stands in the menu's middle."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.core.updates import Release, newest, releases
from app.ui.actions import SECTION
from app.ui.find.controller import Finding
from app.ui.groups.decisions import DecisionActions
from app.ui.guide import GuideWindow
from app.ui.kit.widgets import IconBinder
from app.ui.overlap.controller import Overlapping
from app.ui.parts import Parts
from app.ui.report.about import AboutDialog
from app.ui.report.export import Exporting
from app.ui.report.log import LogSaving
from app.ui.scanning.notify import Notifying

_LOOKED = "looked_for_updates"
_WEEK_S = 7 * 24 * 3600


class Tools(QObject):
    """The actions of these tools, each with its words and key.

    Args:
        parts: The library and its services.
        decisions: Marks photos, undoably.
        window: Gets the actions, so that their keys work everywhere in it.

    Signals:
        said: A sentence for the status bar.
        failed: The exception that something ended with.
        group_asked: The id of a photo whose group is to be shown.
    """

    said = Signal(str)
    failed = Signal(object)
    group_asked = Signal(int)

    def __init__(self, parts: Parts, decisions: DecisionActions, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._theme, self._settings = window, parts.theme, parts.settings
        self._updates, self._home = parts.updates, releases()
        self._section = self.tr("Tools")
        self.finding = Finding(parts, window)
        self.find = self._action(self.tr("Find this picture…"), "Ctrl+Shift+F", "search")
        self.find.triggered.connect(self.finding.choose)
        self.finding.group_asked.connect(self.group_asked)
        self.overlapping = Overlapping(parts, decisions, window)
        self.overlap = self._action(self.tr("Folder overlap…"), "Ctrl+Shift+O", "folder-twin")
        self.overlap.triggered.connect(self.overlapping.show)
        self.exporting = Exporting(parts, window)
        self.exporting.said.connect(self.said)
        self.export = self._action(self.tr("Export report…"), "Ctrl+Shift+E", "export")
        self.export.triggered.connect(self.exporting.choose)
        self.notifying = Notifying(parts.index, parts.settings, window)
        self.notify = self._action(self.tr("Tell me when a long scan has ended"), None, None)
        self.notify.setCheckable(True)
        self.notify.setChecked(parts.settings.settings.notify)
        self.notify.toggled.connect(self._on_notify)
        parts.settings.changed.connect(self._on_settings)
        self.log_saving = LogSaving(parts, window)
        self.log_saving.said.connect(self.said)
        self.log_saving.failed.connect(self.failed)
        self.save_log = self._action(self.tr("Save log…"), None, None)
        self.save_log.triggered.connect(self.log_saving.ask)
        self.about = self._action(self.tr("About Twinless"), None, "info")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.about.triggered.connect(self._show_about)
        self.guide = self._action(self.tr("Guide"), None, "info")
        self.guide.triggered.connect(self.show_guide)
        self.guide_window: GuideWindow | None = None
        self._look_weekly()

    def add_to(self, menu: QMenu, before: QAction, help_: QAction) -> None:
        """Puts the actions into a menu, above `before`, and those that help above `help_`."""
        menu.insertActions(before, [self.find, self.overlap, self.export])
        menu.insertSeparator(before)
        menu.insertActions(help_, [self.notify, self.save_log, self.guide])
        menu.addAction(self.about)

    def _look_weekly(self) -> None:
        """Asks for a newer version, if the user wants that, and a week has passed; says so only if there is one."""
        home = self._home
        if home is None:
            return
        last = self._settings.recall(_LOOKED)
        now = int(time.time())
        if not self._settings.settings.look_for_updates or (last.isdecimal() and now - int(last) < _WEEK_S):
            return
        self._settings.remember(_LOOKED, str(now))
        self._updates.done.connect(self._on_newest)
        self._updates.start(lambda _progress: newest(home))

    @Slot(object)
    def _on_newest(self, found: Release) -> None:
        if found.is_newer:
            text = self.tr("Twinless {version} is out; “About Twinless” says where.")
            self.said.emit(text.format(version=found.version))

    @Slot()
    def _show_about(self) -> None:
        dialog = AboutDialog(self._window, self._settings, self._updates, self._home)
        dialog.log_asked.connect(self.log_saving.ask)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def show_guide(self) -> None:
        """Shows the guide, in the one window that it has."""
        if self.guide_window is None:
            self.guide_window = GuideWindow(self._window)
        self.guide_window.show()
        self.guide_window.raise_()
        self.guide_window.activateWindow()

    @Slot(bool)
    def _on_notify(self, on: bool) -> None:
        if on is not self._settings.settings.notify:
            self._settings.update(notify=on)

    @Slot()
    def _on_settings(self) -> None:
        self.notify.setChecked(self._settings.settings.notify)

    def _action(self, text: str, key: str | None, icon: str | None) -> QAction:
        action = QAction(text, self)
        if key is not None:
            action.setShortcut(QKeySequence(key))
        action.setProperty(SECTION, self._section)
        action.setShortcutVisibleInContextMenu(True)
        if icon is not None:
            IconBinder(self._theme, action, icon)
        self._window.addAction(action)
        return action
