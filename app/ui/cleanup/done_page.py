"""What a clean-up or an undo did, what it did not and why, and the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.cleanup import CleanupResult, LeftReason, UndoResult, Way
from app.ui.kit.plain import tip
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import IconBinder, IconLabel, button, label
from app.ui.scanning.problems_dialog import ProblemsList
from app.ui.scanning.problems_model import Problem
from app.words import sentences, words

_WIDTH = 960
_NAMED = 12
"""Folders named in a tooltip."""


class DonePage(QWidget):
    """The result of a clean-up or undo.

    Signals:
        undo_asked: The clean-up that is shown is to be taken back.
        quarantine_asked: Photos of a drive without a trash are to go to a quarantine folder on it.
        removal_asked: (id of a clean-up, folders): what it left empty is to be removed.
        closed: Back to the groups.
    """

    undo_asked = Signal()
    quarantine_asked = Signal()
    removal_asked = Signal(int, object)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = IconLabel(theme, "check", 56, "keep")
        self.title = label("", "title", wrap=True)
        self.text = label("", "muted", wrap=True)
        self.undo = button(self.tr("Undo"))
        IconBinder(theme, self.undo, "undo")
        self.undo.clicked.connect(self.undo_asked)
        self.quarantine = button(self.tr("Use a quarantine folder on that drive…"))
        self.quarantine.clicked.connect(self.quarantine_asked)
        self.remove = button("")
        self.remove.clicked.connect(self._ask_removal)
        self._emptied: list[Path] = []
        self.back = button(self.tr("Back to the groups"), "primary")
        self.back.clicked.connect(self.closed)
        self._cleaned: CleanupResult | None = None
        self._back: set[Path] = set()
        self._text = ""
        self.problems_title = label("", "strong")
        self.problems = ProblemsList(self.tr("Photos and reasons"))
        self.reveal = self.problems.reveal_button()

        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addStretch(2)
        for widget in (self.title, self.text):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(12)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        actions.addStretch(1)
        for act in (self.undo, self.quarantine, self.remove, self.back):
            actions.addWidget(act)
        actions.addStretch(1)
        column.addLayout(actions)
        column.addSpacing(20)
        column.addWidget(self.problems_title)
        column.addWidget(self.problems, 6)
        column.addWidget(self.problems.said)
        column.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)

    def note_put_back(self, result: UndoResult) -> None:
        """Takes into account that some of what the clean-up moved was put back since, from elsewhere."""
        if self._cleaned is None or result.id != self._cleaned.id or not result.restored:
            return
        self._back |= {was for was, _ in result.restored}
        left = len(self._cleaned.trashed) - sum(photo.path in self._back for photo in self._cleaned.trashed)
        count = len(self._cleaned.trashed) - left
        self.text.setText(self._text + "\n" + self.tr("%Ln of them are back where they were.", "", count))
        self.undo.setVisible(left > 0)

    def show_cleanup(self, result: CleanupResult) -> None:
        """Shows what a clean-up did."""
        self._cleaned, self._back = result, set()
        self._offer([])
        count = len(result.trashed)
        if count:
            self._icon.set_icon("check", "keep")
            self.title.setText(self._done(result))
            self.text.setText(self._won(result))
        else:
            self._icon.set_icon("info", "muted")
            self.title.setText(self.tr("Nothing was moved"))
            self.text.setText(self.tr("Every photo is still in its place."))
        if result.sidecars:
            written = self.tr("%Ln sidecars were written beside kept photos.", "", result.sidecars)
            self.text.setText(self.text.text() + "\n" + written)
        if result.cancelled:
            self.text.setText(self.text.text() + "\n" + self.tr("You stopped it; the rest is still in its place."))
        self._text = self.text.text()
        self.undo.setVisible(count > 0)
        no_trash = any(left.reason is LeftReason.NO_TRASH for left in result.left_alone)
        self.quarantine.setVisible(no_trash)
        self._show_problems(
            self.tr("%Ln photos were left alone", "", len(result.left_alone)),
            [Problem(left.path, sentences.left_alone(left.reason), left.detail) for left in result.left_alone],
        )

    def show_undo(self, result: UndoResult) -> None:
        """Shows what an undo did."""
        self._cleaned = None
        renamed = sum(1 for was, now in result.restored if was != now)
        count = len(result.restored)
        self._icon.set_icon("undo" if count else "info", "keep" if count else "muted")
        self.title.setText(
            self.tr("%Ln photos are back where they were", "", count) if count else self.tr("Nothing was put back")
        )
        parts = [self.tr("Nothing was overwritten.")]
        if renamed:
            parts.append(self.tr("%Ln photos got another name, since theirs was taken.", "", renamed))
        if result.cancelled:
            parts.append(self.tr("You stopped it; the rest can still be put back."))
        self.text.setText("\n".join(parts))
        self.undo.hide()
        self.quarantine.hide()
        self._offer([])
        self._show_problems(
            self.tr("%Ln files could not be put back", "", len(result.failed)),
            [Problem(f.path, sentences.not_restored(f.reason), f.detail) for f in result.failed],
        )

    @Slot(int, object)
    def show_emptied(self, cleanup_id: int, folders: list[Path]) -> None:
        """Offers to remove the folders that the clean-up shown left empty."""
        if self._cleaned is not None and self._cleaned.id == cleanup_id and self.undo.isVisibleTo(self):
            self._offer(folders)

    @Slot(object)
    def show_removed(self, folders: list[Path]) -> None:
        """Says which folders are gone."""
        self._offer([])
        if self._cleaned is not None and folders:
            removed = self.tr("%Ln empty folders were removed; an undo puts them back.", "", len(folders))
            self._text = f"{self._text}\n{removed}"
            self.text.setText(f"{self.text.text()}\n{removed}")

    def _offer(self, folders: list[Path]) -> None:
        if self.remove.hasFocus() and not folders:
            self.back.setFocus()
        self._emptied = folders
        self.remove.setText(self.tr("Remove %Ln empty folders", "", len(folders)))
        named = "\n".join(words.place(folder) for folder in folders[:_NAMED])
        rest = len(folders) - _NAMED
        more = "\n" + self.tr("… and %Ln more.", "", rest) if rest > 0 else ""
        self.remove.setToolTip(tip(named + more))
        self.remove.setVisible(bool(folders))

    @Slot()
    def _ask_removal(self) -> None:
        if self._cleaned is not None and self._cleaned.id is not None:
            self.removal_asked.emit(self._cleaned.id, frozenset(self._emptied))

    def _done(self, result: CleanupResult) -> str:
        count = len(result.trashed)
        if result.way is Way.FOLDER:
            return self.tr("%Ln photos moved to the folder", "", count)
        if result.way is Way.LINK:
            return self.tr("%Ln photos are links now", "", count)
        if count - result.quarantined:
            return self.tr("%Ln photos moved to the trash", "", count)
        return self.tr("%Ln photos moved to quarantine", "", count)

    def _won(self, result: CleanupResult) -> str:
        size = words.data_size(result.bytes)
        if result.way is Way.FOLDER and result.place is not None:
            text = self.tr("{size} lie in {folder}. You can take all of it back.")
            return text.format(size=size, folder=words.place(result.place))
        if result.way is Way.LINK:
            return self.tr(
                "{size} are free now. Each link leads to the kept photo. You can take all of it back."
            ).format(size=size)
        if len(result.trashed) - result.quarantined:
            return self.tr("{size} are free once the trash is emptied. Until then you can take all of it back.").format(
                size=size
            )
        return self.tr("{size} lie in the quarantine folder of that drive. You can take all of it back.").format(
            size=size
        )

    def _show_problems(self, title: str, problems: list[Problem]) -> None:
        self.problems_title.setText(title)
        self.problems.problems.set_problems(problems)
        for widget in (self.problems_title, self.problems, self.reveal):
            widget.setVisible(bool(problems))
        if problems:
            self.problems.setCurrentIndex(self.problems.problems.index(0, 0))
