"""Asks before photos go: how many, how much, of which kind, from which folders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.cleanup import Plan
from app.core.types import Kind
from app.ui import words
from app.ui.dialogs.base import Dialog
from app.ui.sentences import left_alone
from app.ui.theme import Theme
from app.ui.widgets import ElidedLabel, button, label, line


class ConfirmDialog(Dialog):
    """What a clean-up would do. Accepted, `plan` is what was agreed to.

    Args:
        theme: Colours.
        parent: The window.
        plan: Without whole groups.
        whole: The same with groups of which nothing would be kept.
    """

    def __init__(self, theme: Theme, parent: QWidget | None, plan: Plan, whole: Plan) -> None:
        super().__init__(parent, "Twinless", 560)
        self._plan, self._whole = plan, whole
        self.whole_groups: QCheckBox | None = None
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
        scroll.setWidget(self._facts)
        self._scroll = scroll
        self.column.addWidget(scroll, 1)
        if whole.whole_groups:
            self.column.addWidget(line())
            self.whole_groups = QCheckBox(
                self.tr("Also move %Ln groups as a whole; nothing of them would be kept.", "", whole.whole_groups)
            )
            self.whole_groups.toggled.connect(self._show)
            self.column.addWidget(self.whole_groups)
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
        wanted = self.whole_groups is not None and self.whole_groups.isChecked()
        return self._whole if wanted else self._plan

    @Slot()
    def _show(self) -> None:
        plan = self.plan
        count = len(plan.items)
        self._title.setText(self.tr("Move %Ln photos to the trash?", "", count))
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
                widget.deleteLater()
        self._facts_column.addWidget(self._table(self.tr("What goes"), self._by_kind(plan)))
        folders = [(words.place(f.folder), f.photos, f.bytes) for f in plan.folders]
        self._facts_column.addWidget(self._table(self.tr("From which folders"), folders))
        if plan.left_alone:
            why = Counter(left.reason for left in plan.left_alone)
            rows = [(left_alone(reason), photos, None) for reason, photos in why.most_common()]
            self._facts_column.addWidget(self._table(self.tr("What stays, and why"), rows))
        self._facts_column.addStretch(1)
        self._facts.adjustSize()
        self._scroll.setMinimumHeight(min(360, self._facts.sizeHint().height()))

    def _by_kind(self, plan: Plan) -> list[tuple[str, int, int | None]]:
        names = {
            Kind.IDENTICAL: self.tr("The same bytes as a photo that stays"),
            Kind.COPY: self.tr("Copies of a photo that stays"),
            Kind.SIMILAR: self.tr("Similar shots that you chose"),
        }
        rows: list[tuple[str, int, int | None]] = []
        for kind, name in names.items():
            sizes = [i.photo.size for i in plan.items if i.kind is kind and i.witnesses]
            if sizes:
                rows.append((name, len(sizes), sum(sizes)))
        alone = [i.photo.size for i in plan.items if not i.witnesses]
        if alone:
            rows.append((self.tr("Groups of which nothing is kept"), len(alone), sum(alone)))
        return rows

    def _table(self, title: str, rows: Sequence[tuple[str, int, int | None]]) -> QWidget:
        card = QWidget()
        grid = QGridLayout(card)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, 80)
        grid.setColumnMinimumWidth(2, 64)
        grid.addWidget(label(title, "strong"), 0, 0, 1, 3)
        for number, (name, photos, size) in enumerate(rows, start=1):
            grid.addWidget(ElidedLabel(name), number, 0)
            count = label(self.tr("%Ln photos", "", photos), "muted")
            grid.addWidget(count, number, 1, Qt.AlignmentFlag.AlignRight)
            if size is not None:
                grid.addWidget(label(words.data_size(size), "muted"), number, 2, Qt.AlignmentFlag.AlignRight)
        return card
