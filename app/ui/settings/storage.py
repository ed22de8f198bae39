"""Settings of what is kept: thumbnails, and all that was learnt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from app.services.upkeep import UpkeepService
from app.ui.kit.dialog import Message
from app.ui.kit.section import Section, say, side_by_side
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import ElidedCombo, button, label
from app.words import words


class StorageSection(Section):
    """What is kept, and how to be rid of it.

    Signals:
        cleared: The thumbnails are gone.
        forget_folder_asked: The folder to forget; confirmed.
        forget_all_asked: Everything is to be forgotten; confirmed.
    """

    cleared = Signal()
    forget_folder_asked = Signal(object)
    forget_all_asked = Signal()

    def __init__(self, theme: Theme, upkeep: UpkeepService, folders: Sequence[Path]) -> None:
        super().__init__()
        self.set_title(self.tr("What is kept"))
        self._theme, self._upkeep = theme, upkeep
        self.question: Message | None = None
        self.taken = label("…")
        self.clear = button(self.tr("Clear"))
        self.clear.clicked.connect(self._clear)
        self.add(
            self.tr("Thumbnails"),
            self.tr(
                "Small pictures, so that groups show at once. Cleared ones are made again when you look at them;"
                " those of photos in the trash are gone then."
            ),
            side_by_side(self.taken, self.clear),
        )
        self.folder = ElidedCombo(28)
        for folder in folders:
            self.folder.addItem(words.place(folder), folder)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.forget = button(self.tr("Forget this folder…"))
        self.forget.setEnabled(bool(folders))
        self.forget.clicked.connect(self._ask_folder)
        self.said_folder = self.add(
            self.tr("Forget a folder"),
            self.tr("All that was learnt about its photos goes, and what you decided. The photos stay."),
            side_by_side(self.folder, self.forget),
        )
        self.forget_all = button(self.tr("Forget everything…"))
        self.forget_all.clicked.connect(self._ask_all)
        self.said_all = self.add(
            self.tr("Forget everything"),
            self.tr("Twinless is then as if it had never run; only these settings stay. The photos stay, too."),
            side_by_side(self.forget_all),
        )
        upkeep.thumbnails.connect(self._show_size)
        upkeep.forgotten.connect(self._on_forgotten)
        upkeep.ask_thumbnails()

    @Slot(object)
    def _show_size(self, size: int) -> None:
        self.taken.setText(words.data_size(size))
        self.clear.setEnabled(True)

    @Slot()
    def _clear(self) -> None:
        self.clear.setEnabled(False)
        self._upkeep.clear_thumbnails()
        self.cleared.emit()

    @Slot()
    def _ask_folder(self) -> None:
        folder = self.folder.currentData()
        text = self.tr(
            "Twinless forgets what it learnt about the photos in {folder}, your decisions included. Clean-ups can then"
            " not be undone for photos that were there. The photos themselves stay where they are."
        ).format(folder=words.place(folder))
        self._ask(self.tr("Forget this folder?"), text, self.tr("Forget the folder"), self._forget_folder)

    @Slot()
    def _ask_all(self) -> None:
        text = self.tr(
            "Twinless forgets all folders, groups, decisions and thumbnails. Clean-ups can then not be undone: photos"
            " in the trash stay there, and only you can put them back. Photos in their folders are not touched."
        )
        self._ask(self.tr("Forget everything?"), text, self.tr("Forget everything"), self.forget_all_asked.emit)

    def _ask(self, title: str, text: str, act: str, then: Callable[[], object]) -> None:
        self.question = Message(self._theme, self.window(), title, text, act)
        self.question.accepted.connect(then)
        self.question.open()

    def _forget_folder(self) -> None:
        folder = self.folder.currentData()
        self.forget_folder_asked.emit(folder)
        self.folder.removeItem(self.folder.currentIndex())
        self.forget.setEnabled(self.folder.count() > 0)
        say(self.said_folder, self.tr("{folder} is being forgotten.").format(folder=words.place(folder)), "muted")

    @Slot(object)
    def show_forgotten(self, folder: Path) -> None:
        """Says that a folder is forgotten."""
        say(self.said_folder, self.tr("{folder} is forgotten.").format(folder=words.place(folder)), "good")
        self._upkeep.ask_thumbnails()

    @Slot()
    def _on_forgotten(self) -> None:
        self.folder.clear()
        self.forget.setEnabled(False)
        say(self.said_all, self.tr("Everything is forgotten."), "good")
        self._upkeep.ask_thumbnails()
