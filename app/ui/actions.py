"""Every action with its words and key, and the menus they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.kit.plain import tip
from app.ui.kit.theme import Mode, Theme
from app.ui.kit.widgets import IconBinder
from app.words import glossary, words

SECTION = "section"
"""The property of an action that says under which heading the sheet of keys lists it."""

NAME = "name"
"""The property of an action whose words change that says what the sheet of keys calls it."""

_PATH = 480
"""How wide the name of a folder in a menu may be."""


class Actions(QObject):
    """The actions of the window; they hang on it, so that their keys work everywhere in it.

    Signals:
        recent_chosen: The path of a recent folder.
        mode_chosen: The `Mode` of the look.
    """

    recent_chosen = Signal(object)
    mode_chosen = Signal(object)

    def __init__(self, window: QWidget, theme: Theme, decisions: QUndoStack) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        key = Qt.Key
        self._section = self.tr("Library")
        self.add_folder = self._action(self.tr("Add folder…"), QKeySequence.StandardKey.Open, "folder-add")
        self.rescan = self._action(self.tr("Look for changes"), QKeySequence(key.Key_F5), "refresh")
        self.pause = self._action(self.tr("Pause indexing"), QKeySequence("Ctrl+P"), "pause")
        self.stop = self._action(self.tr("Stop indexing"), QKeySequence("Ctrl+."), "stop")
        for action in (self.pause, self.stop):
            action.setEnabled(False)  # until a scan runs
        self._section = self.tr("Photo")
        self.compare = self._action(self.tr("Compare"), QKeySequence(key.Key_Return), "photo")
        self.compare.setShortcuts([QKeySequence(key.Key_Return), QKeySequence(key.Key_Enter)])
        self.compare.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # buttons have their own Return
        self.open_default = self._action(self.tr("Open in default viewer"), QKeySequence("Ctrl+Return"), "open")
        self.reveal = self._action(self.tr("Show in folder"), QKeySequence("Ctrl+Shift+R"), "folder")
        self.copy_path = self._action(self.tr("Copy path"), QKeySequence("Ctrl+Shift+C"), "copy")
        self.keep = self._action(self.tr("Keep"), QKeySequence(key.Key_K), "check")
        self.trash = self._action(self.tr("Trash"), QKeySequence(key.Key_Delete), "trash")
        self._section = self.tr("Group")
        self.keep_only = self._action(self.tr("Keep only this"), QKeySequence(key.Key_O), None)
        self.keep_all = self._action(self.tr("Keep all of the group"), QKeySequence("Shift+K"), None)
        self.follow = self._action(self.tr("Follow the proposal"), QKeySequence(key.Key_P), None)
        self.keep_only.setToolTip(self.tr("All others of the group that may go to the trash go."))
        self.keep_all.setToolTip(self.tr("Nothing of the group goes to the trash."))
        self.follow.setToolTip(f"{self.tr('What you decided about the group is taken back.')}\n{glossary.proposal()}")
        self.dismiss = self._action("", QKeySequence(key.Key_N), "not-equal")
        self.dismiss.setProperty(NAME, self.tr("Not duplicates"))
        self.dismiss.setToolTip(
            self.tr(
                "The photos of the group are no duplicates of each other. Where photos other than the kept one are"
                " selected, each of them is no duplicate of anything, now or later."
            )
        )
        self.name_dismissal(alone=False)
        self.keeper = self._action(
            self.tr("Make this the keeper; the present one goes"), QKeySequence(key.Key_M), "keeper"
        )
        self.keeper.setToolTip(glossary.keeper())
        self.keeper.setProperty(NAME, self.tr("Make this the keeper"))
        self.merge = self._action(self.tr("Group together"), QKeySequence(key.Key_G), None)
        self.merge.setToolTip(self.tr("The groups of the selected photos show one picture, and become one group."))
        self.split = self._action(self.tr("Split off"), QKeySequence(key.Key_S), None)
        self.split.setToolTip(
            self.tr("The selected photos are no duplicates of the rest of the group; they may be of each other.")
        )
        self.fold = self._action(self.tr("Open or fold a large group"), QKeySequence(key.Key_E), None)
        self.accept = self._action(self.tr("Accept and go on"), QKeySequence(key.Key_A), "forward")
        self.accept.setToolTip(self.tr("What is shown for this group holds; it counts as reviewed."))
        self.next_group = self._action(self.tr("Next group"), QKeySequence("Ctrl+Down"), None)
        self.previous_group = self._action(self.tr("Previous group"), QKeySequence("Ctrl+Up"), None)
        self._section = self.tr("Undo and clean-up")
        self.undo, self.redo = QAction(self), QAction(self)
        for action, can, step, named in (
            (self.undo, decisions.canUndoChanged, decisions.undoTextChanged, self._name_undo),
            (self.redo, decisions.canRedoChanged, decisions.redoTextChanged, self._name_redo),
        ):
            action.setEnabled(False)
            can.connect(action.setEnabled)
            step.connect(named)
            named("")
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        usual = QKeySequence.keyBindings(QKeySequence.StandardKey.Redo)[:1]
        keys = [*usual, QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")]  # systems differ, hands too
        self.redo.setShortcuts([one for number, one in enumerate(keys) if one not in keys[:number]])
        for action, name in ((self.undo, self.tr("Undo a decision")), (self.redo, self.tr("Redo a decision"))):
            action.setProperty(SECTION, self._section)
            action.setProperty(NAME, name)
            window.addAction(action)
        self.move = self._action(self.tr("Move to the trash…"), QKeySequence("Ctrl+Shift+Return"), "trash")
        self.undo_cleanup = self._action(self.tr("Undo the last clean-up"), QKeySequence("Ctrl+Shift+U"), "undo")
        self._section = self.tr("What is shown")
        self.versions = self._action(self.tr("Also propose edited versions"), QKeySequence("Ctrl+E"), None)
        self.versions.setCheckable(True)
        self.versions.setToolTip(glossary.version())
        self.search = self._action(self.tr("Search by name"), QKeySequence.StandardKey.Find, "search")
        self.filters = self._action(self.tr("Filters"), QKeySequence("Ctrl+Shift+L"), None)
        self.clear_filters = self._action(self.tr("Clear filters"), QKeySequence("Ctrl+Shift+X"), None)
        self.zoom_in = self._action(self.tr("Larger pictures"), QKeySequence("Ctrl++"), None)
        self.zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.zoom_out = self._action(self.tr("Smaller pictures"), QKeySequence("Ctrl+-"), None)
        self.zoom_reset = self._action(self.tr("Pictures of the usual size"), QKeySequence("Ctrl+0"), None)
        self.queues = self._queues()
        self.table = self._action(self.tr("Groups as a table"), QKeySequence("Ctrl+T"), None)
        self.table.setCheckable(True)
        self.doubtful = self._action(self.tr("Doubtful groups, least sure first"), QKeySequence("Ctrl+5"), None)
        self.doubtful.setCheckable(True)
        self.doubtful.setToolTip(self.tr("Groups of which a match is not certain. The queue ends when none is left."))
        self._section = self.tr("Twinless")
        self.keys = self._action(self.tr("Keys"), QKeySequence("?"), None)
        self.keys.setShortcuts([QKeySequence("?"), QKeySequence(key.Key_F1)])
        self.quit = self._action(self.tr("Quit"), QKeySequence("Ctrl+Q"), None)
        self._for_photos = [self.keep, self.trash, self.keep_all, self.follow, self.dismiss, self.move]
        self._for_photos += [self.compare, self.open_default, self.reveal, self.copy_path]
        self._for_photos += [
            self.keeper,
            self.merge,
            self.split,
            self.keep_only,
            self.fold,
            self.accept,
            self.next_group,
            self.previous_group,
        ]
        self._for_groups = list(self._for_photos)
        self._for_photos += [self.search, self.filters, self.clear_filters, self.doubtful, self.table]
        self._for_photos += [self.zoom_in, self.zoom_out, self.zoom_reset]
        self._modes = self._theme_modes()
        self._recent = QMenu(self.tr("Recent folders"), window)

    @Slot(str)
    def _name_undo(self, step: str) -> None:
        """Says what would be undone."""
        self.undo.setText(self.tr("Undo: {step}").format(step=step) if step else self.tr("Undo"))

    @Slot(str)
    def _name_redo(self, step: str) -> None:
        """Says what would be done again."""
        self.redo.setText(self.tr("Redo: {step}").format(step=step) if step else self.tr("Redo"))

    def _action(self, text: str, key: QKeySequence | QKeySequence.StandardKey | None, icon: str | None) -> QAction:
        action = QAction(text, self)
        if key is not None:
            action.setShortcut(key)
        action.setShortcutVisibleInContextMenu(True)
        action.setProperty(SECTION, self._section)
        if icon is not None:
            IconBinder(self._theme, action, icon)
        self._window.addAction(action)
        return action

    def _queues(self) -> list[QAction]:
        names = (
            self.tr("All groups"),
            self.tr("Identical photos"),
            self.tr("Copies"),
            self.tr("Similar shots"),
        )
        return [self._action(name, QKeySequence(f"Ctrl+{n}"), None) for n, name in enumerate(names, start=1)]

    def _theme_modes(self) -> dict[Mode, QAction]:
        group = QActionGroup(self)
        names = {
            Mode.SYSTEM: self.tr("Like the system"),
            Mode.LIGHT: self.tr("Light"),
            Mode.DARK: self.tr("Dark"),
        }
        made: dict[Mode, QAction] = {}
        for mode, name in names.items():
            action = QAction(name, group)
            action.setCheckable(True)
            action.setChecked(mode is self._theme.mode)
            action.setData(mode)
            made[mode] = action
        group.triggered.connect(self._on_mode)
        return made

    def name_dismissal(self, *, alone: bool) -> None:
        """Says whether photos would be dismissed alone, from everything, or their group as a whole."""
        self.dismiss.setText(self.tr("Not a duplicate of anything") if alone else self.tr("Not duplicates"))

    def show_mode(self, mode: Mode) -> None:
        """Ticks the look that holds."""
        self._modes[mode].setChecked(True)

    def _on_mode(self, action: QAction) -> None:
        self.mode_chosen.emit(Mode(action.data()))

    def show_recent(self, folders: Sequence[Path]) -> None:
        """Fills the menu of recent folders."""
        self._recent.clear()
        for folder in folders:
            name = self._recent.fontMetrics().elidedText(words.place(folder), Qt.TextElideMode.ElideMiddle, _PATH)
            action = self._recent.addAction(name.replace("&", "&&"))
            action.setToolTip(tip(str(folder)))
            action.setData(folder)
            action.triggered.connect(self._on_recent)
        self._recent.setEnabled(bool(folders))

    def set_photos_shown(self, shown: bool) -> None:
        """Lets the keys for photos work only where photos are to be seen."""
        for action in (*self._for_photos, *self.queues):
            action.setEnabled(shown)

    def set_groups_shown(self, shown: bool) -> None:
        """Lets the keys for photos and groups work only where these are to be seen, and not what stands for them."""
        for action in self._for_groups:
            action.setEnabled(shown)

    def _on_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.recent_chosen.emit(action.data())

    def main_menu(self) -> QMenu:
        """Returns the window's menu."""
        menu = QMenu(self._window)
        menu.addAction(self.add_folder)
        menu.addMenu(self._recent)
        menu.addAction(self.rescan)
        menu.addAction(self.pause)
        menu.addAction(self.stop)
        menu.addSeparator()
        menu.addAction(self.undo)
        menu.addAction(self.redo)
        group = menu.addMenu(self.tr("Group"))
        self._fill_group(group)
        photo = menu.addMenu(self.tr("Photo"))
        self._fill_photo(photo)
        menu.addSeparator()
        show = menu.addMenu(self.tr("Show"))
        show.addActions([*self.queues, self.doubtful])
        show.addSeparator()
        show.addAction(self.table)
        show.addSeparator()
        show.addActions([self.search, self.filters, self.clear_filters])
        show.addSeparator()
        show.addActions([self.zoom_in, self.zoom_out, self.zoom_reset])
        menu.addAction(self.versions)
        look = menu.addMenu(self.tr("Look"))
        look.addActions(list(self._modes.values()))
        menu.addSeparator()
        menu.addAction(self.move)
        menu.addAction(self.undo_cleanup)
        menu.addSeparator()
        menu.addAction(self.keys)
        menu.addAction(self.quit)
        return menu

    def photo_menu(self) -> QMenu:
        """Returns the menu of a photo."""
        menu = QMenu(self._window)
        self._fill_photo(menu)
        menu.addSeparator()
        self._fill_group(menu)
        return menu

    def _fill_group(self, menu: QMenu) -> None:
        menu.setToolTipsVisible(True)
        menu.addActions([self.keeper, self.keep_only, self.keep_all, self.follow])
        menu.addSeparator()
        menu.addActions([self.dismiss, self.split, self.merge])
        menu.addSeparator()
        menu.addActions([self.fold, self.accept, self.next_group, self.previous_group])

    def _fill_photo(self, menu: QMenu) -> None:
        menu.addActions([self.keep, self.trash])
        menu.addSeparator()
        menu.addActions([self.compare, self.open_default, self.reveal, self.copy_path])
