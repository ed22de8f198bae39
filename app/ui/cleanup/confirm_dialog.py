"""Asks before photos go: how many, how much, why, from which folders, and where to; parts of it may wait."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.cleanup import LeftReason, Plan, Way
from app.services.cleanup import Planned
from app.ui.cleanup import breakdown
from app.ui.cleanup.breakdown import BreakdownRow
from app.ui.cleanup.parts_box import PartsBox
from app.ui.cleanup.ways_box import CheckPlace, WaysBox
from app.ui.kit.dialog import Dialog
from app.ui.kit.notices import Consent, Notice
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import ElidedLabel, button, label, line
from app.words import words

_MOST = 300


class ConfirmDialog(Dialog):
    """What a clean-up would do. Accepted, `plan` is what was agreed to.

    Args:
        theme: Colours.
        parent: The window.
        planned: What would go.
        check: Asks whether photos may be moved to a folder.
        quarantine: Whether a quarantine folder was already asked for.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        planned: Planned,
        check: CheckPlace,
        *,
        quarantine: bool = False,
    ) -> None:
        super().__init__(parent, "Twinless", 740)
        self._theme, self._planned = theme, planned
        self.whole_groups: Consent | None = None
        self.unseen: Consent | None = None
        self.bring: Consent | None = None
        self.to_quarantine: Consent | None = None
        self.only_shown: QCheckBox | None = None
        self._of_trash: list[Notice] = []
        self._title = label("", "title", wrap=True)
        self._text = label("", "muted", wrap=True)
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        can_link = any(item.photo.id not in planned.unlinked for item in planned.whole.items)
        self.ways = WaysBox(check, can_link=can_link)
        self.ways.changed.connect(self._show)
        self.column.addWidget(self.ways)
        self.column.addWidget(line())
        self._add_only_shown()
        self.parts = PartsBox(planned.parts)
        self.parts.changed.connect(self._show)
        self._facts = QWidget()
        self._facts_column = QVBoxLayout(self._facts)
        self._facts_column.setContentsMargins(0, 4, 0, 0)
        self._facts_column.setSpacing(16)
        self._facts_column.addWidget(self.parts)
        self._beside = QWidget()
        self._facts_column.addWidget(self._beside)
        self._facts_column.addStretch(1)
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
        return self.parts.rest_of(self._everything())

    def _everything(self) -> Plan:
        """Returns what could go, those parts included that wait."""
        plan = self._planned.whole if _ticked(self.whole_groups) else self._planned.plan
        plan = plan if _ticked(self.bring) else plan.without(plan.brought)
        plan = plan if _ticked(self.unseen) else plan.without(plan.unseen)
        if self.only_shown is not None and self.only_shown.isChecked():
            plan = plan.without({item.photo.id for item in plan.items} - (self._planned.shown or frozenset()))
        if self.ways.way is Way.LINK:
            return plan.leaving(self._planned.unlinked)
        for problem in self._planned.problems if self.ways.way is Way.TRASH else ():
            if not (problem.quarantine and _ticked(self.to_quarantine)):
                plan = plan.without(problem.photo_ids, problem.reason)
        return plan

    @property
    def quarantine(self) -> bool:
        """Whether photos of drives without a trash go to a folder there."""
        return self.ways.way is Way.TRASH and _ticked(self.to_quarantine)

    def _add_only_shown(self) -> None:
        """Offers, where a filter is in force, what it shows alone; that is what the user looked at last."""
        shown = self._planned.shown
        hidden = [item for item in self._planned.whole.items if shown is not None and item.photo.id not in shown]
        if hidden:
            self.only_shown = QCheckBox(self.tr("Only photos of the groups that are shown now"))
            self.only_shown.setChecked(True)
            self.only_shown.toggled.connect(self._show)
            self.column.addWidget(self.only_shown)

    def _add_notices(self, quarantine: bool) -> None:
        found: list[Notice] = []
        whole = self._planned.whole
        if whole.whole_groups:
            text = self.tr("Also move %Ln groups as a whole; nothing of them would be kept.", "", whole.whole_groups)
            self.whole_groups = Consent(self._theme, text)
            found.append(self.whole_groups)
        unseen = len(whole.unseen)
        if unseen:
            text = self.tr("Also move %Ln photos that a rule chose and that you never looked at.", "", unseen)
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
            self._of_trash.append(self.to_quarantine)
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
                self._of_trash.append(found[-1])
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

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.grow()

    @Slot()
    def _show(self) -> None:
        for notice in self._of_trash:
            notice.setVisible(self.ways.way is Way.TRASH)
        everything = self._everything()
        self.parts.set_plan(everything)
        plan = self.parts.rest_of(everything)
        count = len(plan.items)
        self._title.setText(self._question(plan))
        self._text.setText(self._promise(plan, len(everything.items) - count))
        self.act.setText(self._deed(count))
        self.act.setEnabled(count > 0 and self.ways.ready)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for table in self._tables(plan):
            column.addWidget(table)
        self._facts_column.replaceWidget(self._beside, beside)
        self._beside.hide()  # it stays for a moment, beside what replaces it
        self._beside.deleteLater()
        self._beside = beside
        self._facts.adjustSize()
        self._scroll.setMinimumHeight(min(_MOST, self._facts.sizeHint().height()))
        if self.isVisible():
            self.grow()

    def _tables(self, plan: Plan) -> Iterator[QWidget]:
        if plan.items:
            yield self._table(self.tr("Why they go"), breakdown.by_reason(plan))
        if plan.sidecars:
            yield self._table(self.tr("What is written beside kept photos"), breakdown.writing(plan))
        if plan.conflicts and _ticked(self.bring):
            yield self._table(self.tr("What cannot be brought over, and stays"), breakdown.conflicting(plan))
        if plan.left_alone:
            yield self._table(self.tr("What stays, and why"), breakdown.staying(plan))

    def _promise(self, plan: Plan, waiting: int) -> str:
        if not plan.items:
            text = self.tr("Nothing would go now.")
        elif self.ways.way is Way.FOLDER:
            text = self.tr(
                "{size} in all. Each photo is checked once more right before it goes, and you can undo all of it."
            ).format(size=words.data_size(self._planned.parts.bytes_of(plan)))
        else:
            text = self.tr(
                "{size} can be won. Each photo is checked once more right before it goes, and you can undo all of it."
            ).format(size=words.data_size(self._planned.parts.bytes_of(plan)))
        if not waiting:
            return text
        more = self.tr("%Ln photos wait and stay marked.", "", waiting)
        return f"{text}\n{more}"

    def _deed(self, count: int) -> str:
        return {
            Way.TRASH: self.tr("Move %Ln photos to the trash", "", count),
            Way.FOLDER: self.tr("Move %Ln photos to the folder", "", count),
            Way.LINK: self.tr("Replace %Ln photos by links", "", count),
        }[self.ways.way]

    def _question(self, plan: Plan) -> str:
        count = len(plan.items)
        if plan.files == count:
            return {
                Way.TRASH: self.tr("Move %Ln photos to the trash?", "", count),
                Way.FOLDER: self.tr("Move %Ln photos to a folder?", "", count),
                Way.LINK: self.tr("Replace %Ln photos by hard links?", "", count),
            }[self.ways.way]
        text = {
            Way.TRASH: self.tr("Move %Ln photos ({files} files) to the trash?", "", count),
            Way.FOLDER: self.tr("Move %Ln photos ({files} files) to a folder?", "", count),
            Way.LINK: self.tr("Replace %Ln photos ({files} files) by hard links?", "", count),
        }[self.ways.way]
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
