"""Asks before photos go: how many, how much, why, from which folders."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.cleanup import LeftReason, Plan
from app.services.cleanup import Planned
from app.ui.cleanup import breakdown
from app.ui.cleanup.breakdown import BreakdownRow
from app.ui.kit.dialog import Dialog
from app.ui.kit.notices import Consent, Notice
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import ElidedLabel, button, label, line
from app.words import words

_MOST = 360


class ConfirmDialog(Dialog):
    """What a clean-up would do. Accepted, `plan` is what was agreed to.

    Args:
        theme: Colours.
        parent: The window.
        planned: What would go.
        quarantine: Whether a quarantine folder was already asked for.
    """

    def __init__(self, theme: Theme, parent: QWidget | None, planned: Planned, *, quarantine: bool = False) -> None:
        super().__init__(parent, "Twinless", 740)
        self._theme, self._planned = theme, planned
        self.whole_groups: Consent | None = None
        self.unseen: Consent | None = None
        self.bring: Consent | None = None
        self.to_quarantine: Consent | None = None
        self._title = label("", "title", wrap=True)
        self._text = label("", "muted", wrap=True)
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        self._facts = QWidget()
        self._facts_column = QVBoxLayout(self._facts)
        self._facts_column.setContentsMargins(0, 4, 0, 0)
        self._facts_column.setSpacing(16)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(self.tr("What goes and what stays"))
        scroll.setWidget(self._facts)
        self._scroll = scroll
        self.column.addWidget(scroll, 1)
        self._add_notices(quarantine)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.act = button("", "primary")
        self.act.clicked.connect(self.accept)
        self.add_buttons(cancel, self.act)
        self._show()
        cancel.setFocus()

    @property
    def plan(self) -> Plan:
        """What is agreed to when the dialog is accepted."""
        plan = self._planned.whole if _ticked(self.whole_groups) else self._planned.plan
        plan = plan if _ticked(self.bring) else plan.without(plan.brought)
        for problem in self._planned.problems:
            if not (problem.quarantine and _ticked(self.to_quarantine)):
                plan = plan.without(problem.photo_ids, problem.reason)
        return plan if _ticked(self.unseen) else plan.without(plan.unseen)

    @property
    def quarantine(self) -> bool:
        """Whether photos of drives without a trash go to a folder there."""
        return _ticked(self.to_quarantine)

    def _add_notices(self, quarantine: bool) -> None:
        found: list[Notice] = []
        whole = self._planned.whole
        if whole.whole_groups:
            text = self.tr("Also move %Ln groups as a whole; nothing of them would be kept.", "", whole.whole_groups)
            self.whole_groups = Consent(self._theme, text)
            found.append(self.whole_groups)
        if whole.unseen:
            text = self.tr(
                "Also move %Ln photos that a rule chose and that you never looked at.", "", len(whole.unseen)
            )
            self.unseen = Consent(self._theme, text)
            found.append(self.unseen)
        if self._planned.plan.brought:
            text = self.tr(
                "Write words, places and dates into sidecars beside the kept photos; %Ln more photos can go then.",
                "",
                len(self._planned.plan.brought),
            )
            self.bring = Consent(self._theme, text)
            found.append(self.bring)
        lacking = [p for p in self._planned.problems if p.quarantine]
        if lacking:
            self.to_quarantine = Consent(self._theme, self._quarantine_text(), ticked=quarantine)
            found.append(self.to_quarantine)
        for problem in self._planned.problems:
            if problem.reason is LeftReason.DISK_FULL and problem.needed:
                text = self.tr(
                    "There is no room for a copy in the trash {place}: {needed} are needed, {free} are free."
                ).format(
                    place=problem.trash,
                    needed=words.data_size(problem.needed),
                    free=words.data_size(problem.free),
                )
                found.append(Notice(self._theme, text))
        if found:
            self.column.addSpacing(4)
            self.column.addWidget(line())
        for notice in found:
            if isinstance(notice, Consent):
                notice.toggled.connect(self._show)
            self.column.addWidget(notice)

    def _quarantine_text(self) -> str:
        lacking = [p for p in self._planned.problems if p.quarantine]
        ids = frozenset[int]().union(*(p.photo_ids for p in lacking))
        places = sorted({place for problem in lacking for place in problem.quarantine})
        text = self.tr(
            "Also move %Ln photos whose drive has no working trash, to the folder {place} there.", "", len(ids)
        )
        return text.format(place=", ".join(f"“{words.place(place)}”" for place in places))

    @Slot()
    def _show(self) -> None:
        plan = self.plan
        count = len(plan.items)
        self._title.setText(self._question(plan))
        self._text.setText(
            self.tr(
                "{size} can be won. Each photo is checked once more right before it goes, and you can undo all of it."
            ).format(size=words.data_size(plan.bytes))
            if count
            else self.tr("Nothing would go now.")
        )
        self.act.setText(self.tr("Move %Ln photos to the trash", "", count))
        self.act.setEnabled(count > 0)
        while (item := self._facts_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()  # it stays for a moment, beside what replaces it
                widget.deleteLater()
        if count:
            self._facts_column.addWidget(self._table(self.tr("What goes"), breakdown.by_reason(plan)))
            self._facts_column.addWidget(self._table(self.tr("From which folders"), breakdown.by_folder(plan)))
        if plan.sidecars:
            title = self.tr("What is written beside kept photos")
            self._facts_column.addWidget(self._table(title, breakdown.writing(plan)))
        if plan.conflicts and _ticked(self.bring):
            title = self.tr("What cannot be brought over, and stays")
            self._facts_column.addWidget(self._table(title, breakdown.conflicting(plan)))
        if plan.left_alone:
            self._facts_column.addWidget(self._table(self.tr("What stays, and why"), breakdown.staying(plan)))
        self._facts_column.addStretch(1)
        self._facts.adjustSize()
        self._scroll.setMinimumHeight(min(_MOST, self._facts.sizeHint().height()))

    def _question(self, plan: Plan) -> str:
        count = len(plan.items)
        if plan.files == count:
            return self.tr("Move %Ln photos to the trash?", "", count)
        text = self.tr("Move %Ln photos ({files} files) to the trash?", "", count)
        return text.format(files=words.number(plan.files))

    def _table(self, title: str, rows: Sequence[BreakdownRow]) -> QWidget:
        card = QWidget()
        grid = QGridLayout(card)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, 80)
        grid.setColumnMinimumWidth(2, 64)
        grid.addWidget(label(title, "strong"), 0, 0, 1, 3)
        for number, row in enumerate(rows, start=1):
            grid.addWidget(ElidedLabel(row.name), number, 0)
            count = label(self.tr("%Ln photos", "", row.photos), "muted")
            grid.addWidget(count, number, 1, Qt.AlignmentFlag.AlignRight)
            if row.bytes is not None:
                size = label(words.data_size(row.bytes), "muted")
                grid.addWidget(size, number, 2, Qt.AlignmentFlag.AlignRight)
        return card


def _ticked(consent: Consent | None) -> bool:
    return consent is not None and consent.ticked
