"""What a clean-up or an undo did, what it did not and why, and the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.cleanup import CleanupResult, LeftReason, UndoResult
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import IconBinder, IconLabel, button, label
from app.ui.scanning.problems_dialog import ProblemsList
from app.ui.scanning.problems_model import Problem
from app.words import sentences, words

_WIDTH = 880


class DonePage(QWidget):
    """The result of a clean-up or undo.

    Signals:
        undo_asked: The clean-up that is shown is to be taken back.
        quarantine_asked: Photos of a drive without a trash are to go to a quarantine folder on it.
        closed: Back to the groups.
    """

    undo_asked = Signal()
    quarantine_asked = Signal()
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
        for act in (self.undo, self.quarantine, self.back):
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
        count = len(result.trashed)
        in_trash = count - result.quarantined
        if count:
            self._icon.set_icon("check", "keep")
            sentence = (
                self.tr("%Ln photos moved to the trash", "", count)
                if in_trash
                else self.tr("%Ln photos moved to quarantine", "", count)
            )
            self.title.setText(sentence)
            self.text.setText(self._won(result, in_trash))
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
            parts.append(self.tr("You stopped it; the rest is still in the trash."))
        self.text.setText("\n".join(parts))
        self.undo.hide()
        self.quarantine.hide()
        self._show_problems(
            self.tr("%Ln files could not be put back", "", len(result.failed)),
            [Problem(f.path, sentences.not_restored(f.reason), f.detail) for f in result.failed],
        )

    def _won(self, result: CleanupResult, in_trash: int) -> str:
        size = words.data_size(result.bytes)
        if in_trash:
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
