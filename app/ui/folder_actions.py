"""What is done with folders: add, narrow to, look through again, protect, forget."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.grouping.review import AppliedRules
from app.ui.actions import Actions
from app.ui.kit import desktop
from app.ui.kit.dialog import Message
from app.ui.kit.places import Place, begin_in
from app.ui.parts import Parts
from app.ui.review.empty_page import EmptyPage
from app.ui.review.folders_model import Use, use_step
from app.ui.review.folders_panel import FoldersPanel
from app.ui.rules.undo_step import ApplyRules, Asked, Protect
from app.ui.scanning.controller import Indexing
from app.ui.topbar import TopBar
from app.words import words
from app.words.sentences import problem


class FolderActions(QObject):
    """Carries out what is asked about folders, wherever it is asked.

    Signals:
        added: Folders were added, and wait to be indexed.
        narrowed: The groups are narrowed to other folders.
        recent_changed: The recent folders are others.
        message: A dialog to show.
        said: A sentence for the status bar.
        groups_asked: The groups are to be shown.
    """

    added = Signal()
    narrowed = Signal()
    recent_changed = Signal()
    message = Signal(object)
    said = Signal(str)
    groups_asked = Signal()

    def __init__(self, parts: Parts, indexing: Indexing, stack: QUndoStack, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._indexing, self._window = parts, indexing, window
        self._to_forget: Path | None = None
        self._panel: FoldersPanel | None = None
        self._stack = stack
        self._rules: list[Asked] = []  # asked for and not stored yet
        self._protecting: dict[Path, bool] = {}  # likewise
        parts.review.failed.connect(self._protecting.clear)

    def connect_to(self, empty: EmptyPage, top: TopBar, panel: FoldersPanel, actions: Actions) -> None:
        """Listens to everything that asks about folders."""
        for asked in (empty.add_asked, top.add_asked, actions.add_folder.triggered):
            asked.connect(self._choose)
        for chosen in (empty.recent_chosen, actions.recent_chosen):
            chosen.connect(self._add_one)
        self._panel = panel
        panel.chosen.connect(self.narrow)
        panel.rescan_asked.connect(self._indexing.start_in)
        panel.reveal_asked.connect(self._reveal)
        panel.use_asked.connect(self._set_use)
        self._parts.settings.changed.connect(self._show_uses)
        self._parts.review.reviewed.connect(self._show_uses)
        self._show_uses()
        panel.forget_asked.connect(self._ask_forget)

    @Slot()
    def _show_uses(self) -> None:
        """Shows what each folder is there for, as settings and library have it."""
        settings, review = self._parts.settings.settings, self._parts.review.review
        uses = {Path(folder): Use.KEEP_FIRST for folder in settings.preferred}
        uses |= {Path(folder): Use.CLEAR_OUT for folder in settings.cleared}
        uses |= {one.path: Use.NEVER_TOUCH for one in (() if review is None else review.folders) if one.protected}
        for folder, wanted in list(self._protecting.items()):
            if (uses.get(folder) is Use.NEVER_TOUCH) is wanted:
                del self._protecting[folder]
        if self._panel is not None:
            self._panel.model.set_uses(uses)

    @Slot(object, object)
    def _set_use(self, folder: Path, use: Use | None) -> None:
        """Makes a folder one of which photos are kept first, or go first, or never go; None for none of these."""
        settings, name = self._parts.settings.settings, str(folder)
        set_ = self._rules[-1] if self._rules else (settings.criteria, settings.preferred, None, settings.cleared)
        preferred, cleared = ([one for one in folders or () if one != name] for folders in (set_[1], set_[3]))
        if use is Use.KEEP_FIRST:
            preferred.insert(0, name)
        elif use is Use.CLEAR_OUT:
            cleared.append(name)
        asked: Asked = (set_[0], tuple(preferred), None, tuple(cleared))
        protect = self._protect_step(folder, use)
        if asked != set_:
            self._rules.append(asked)
            self._parts.rules.apply(*asked, partial(self._on_applied, folder, use, asked, protect), self._on_failed)
        elif protect is not None:
            self._stack.push(protect)
            self._say_use(folder, use)

    def _protect_step(self, folder: Path, use: Use | None) -> Protect | None:
        """Returns the step that protects a folder, or no longer does so; None where it is as wanted."""
        review = self._parts.review
        known = () if review.review is None else review.review.folders
        wanted, is_so = use is Use.NEVER_TOUCH, any(one.path == folder and one.protected for one in known)
        if wanted is self._protecting.get(folder, is_so):
            return None
        self._protecting[folder] = wanted
        return Protect(use_step(folder, use), review, folder, wanted)

    def _on_applied(
        self, folder: Path, use: Use | None, asked: Asked, protect: Protect | None, applied: AppliedRules
    ) -> None:
        self._rules.pop(0)
        parts = self._parts
        self._stack.push(ApplyRules(use_step(folder, use), parts.rules, parts.review, applied, asked, protect))
        self._say_use(folder, use)

    def _say_use(self, folder: Path, use: Use | None) -> None:
        texts = {
            Use.NEVER_TOUCH: self.tr("Photos in {folder} are compared and never trashed.").format(
                folder=words.place(folder)
            ),
            None: self.tr("This is no rule any more. Undo takes it back."),
        }
        self.said.emit(texts.get(use, self.tr("This is a rule now; it stands under Rules. Undo takes it back.")))

    def _on_failed(self, error: Exception) -> None:
        self._rules.pop(0)
        self._protecting.clear()
        self.said.emit(" ".join(problem(error)))

    def add(self, folders: Sequence[Path]) -> None:
        """Adds folders, and has them indexed."""
        if folders:
            self._parts.settings.note_folders(folders)
            self.recent_changed.emit()
            self._parts.review.add_folders(folders, self._on_added)

    def _on_added(self, _folders: object) -> None:
        self.added.emit()

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Choose a folder with photos"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        begin_in(dialog, Place.PicturesLocation)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._add_one)
        dialog.open()

    @Slot(object)
    def _add_one(self, folder: str | Path) -> None:
        self.add([Path(folder)])

    @Slot(object)
    def narrow(self, folder: Path | None) -> None:
        """Narrows the groups to those with a photo below a folder, None for all."""
        wanted = None if folder is None else (folder,)
        if wanted != self._parts.review.folders:
            self.narrowed.emit()
            self._parts.review.set_folders(wanted)

    @Slot(object)
    def show_groups_of(self, folder: Path) -> None:
        """Shows the groups with a photo below a folder, which need not be one that was added."""
        if self._panel is not None:
            self._panel.show_narrowed(folder)
        self.narrow(folder)
        self.groups_asked.emit()
        self.said.emit(self.tr("Only groups with a photo in {folder} are shown.").format(folder=words.place(folder)))

    @Slot(object)
    def _reveal(self, folder: Path) -> None:
        if not desktop.open_file(folder):
            self.said.emit(self.tr("The system has no file manager for this folder, or the folder is away."))

    @Slot(object)
    def _ask_forget(self, folder: Path) -> None:
        self._to_forget = folder
        text = self.tr(
            "Twinless forgets what it learnt about the photos in {folder}, your decisions included. The photos"
            " themselves stay where they are."
        ).format(folder=words.place(folder))
        question = Message(
            self._parts.theme, self._window, self.tr("Forget this folder?"), text, self.tr("Forget"), "info"
        )
        question.accepted.connect(self._forget)
        self.message.emit(question)

    @Slot()
    def _forget(self) -> None:
        if self._to_forget is not None:
            self._indexing.forget(self._to_forget)
