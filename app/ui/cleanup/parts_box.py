"""What a plan consists of, a tick for each part: by how it relates to what stays, and by folder."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.browsing.patterns import Likeness
from app.core.browsing.plan_parts import Part, PlanParts, Waiting
from app.core.cleanup import Plan
from app.core.types import Kind
from app.ui.kit.widgets import ElidedLabel, label
from app.words import pattern_words, words

_MOST = 6
"""Rows of one kind, or of folders; the smallest ones stand in one row."""
_INDENT = 22


class TickRow(QObject):
    """A row with a box to tick: parts that go together.

    Args:
        name: What they are.
        keys: The parts.
        indent: How far it stands to the right, in pixels.

    Signals:
        toggled: The user ticked it or took the tick away.
    """

    toggled = Signal()

    def __init__(self, name: str, keys: Iterable[Likeness | Path], indent: int = 0) -> None:
        super().__init__()
        self.keys = frozenset(keys)
        self.box = QCheckBox()
        self.box.setAccessibleName(name)
        self.box.setChecked(True)
        self.box.setFixedWidth(_INDENT)
        self.box.clicked.connect(self.toggled)
        self.name = ElidedLabel(name)
        self.name.installEventFilter(self)
        self.photos, self.size = label("", "muted"), label("", "muted")
        self._indent = indent

    def add_to(self, grid: QGridLayout, number: int) -> None:
        """Puts it into a table."""
        beside = QHBoxLayout()
        beside.setContentsMargins(self._indent, 0, 0, 0)
        beside.setSpacing(6)
        beside.addWidget(self.box)
        beside.addWidget(self.name, 1)
        grid.addLayout(beside, number, 0)
        grid.addWidget(self.photos, number, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.size, number, 2, Qt.AlignmentFlag.AlignRight)

    def show_state(self, parts: Sequence[Part], waiting: frozenset[Likeness | Path], photos: str) -> None:
        """Says how much goes if it is ticked, and whether all of it, some of it or nothing is."""
        left = self.keys & waiting
        state = Qt.CheckState.PartiallyChecked if left else Qt.CheckState.Checked
        self.box.setCheckState(Qt.CheckState.Unchecked if left == self.keys else state)
        self.photos.setText(photos)
        self.size.setText(words.data_size(sum(part.bytes for part in parts)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self.box.click()
            return True
        return super().eventFilter(watched, event)


class PartsBox(QWidget):
    """The parts of a plan, with how many photos and bytes of each would go; what has no tick waits.

    Each row counts what the other table lets through, so that ticking it adds just that.

    Args:
        parts: Says to which each photo belongs.

    Signals:
        changed: Something else waits.
    """

    changed = Signal()

    def __init__(self, parts: PlanParts) -> None:
        super().__init__()
        self._parts = parts
        self._plan = Plan()
        self._waiting = Waiting()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._keys: tuple[tuple[Likeness, ...], tuple[Path, ...]] = ((), ())
        self.patterns: list[TickRow] = []
        self.places: list[TickRow] = []

    def rest_of(self, plan: Plan) -> Plan:
        """Returns what goes now of a plan: what does not wait."""
        return self._parts.rest_of(plan, self._waiting)

    def set_plan(self, plan: Plan) -> None:
        """Shows the parts of another plan; what waits goes on waiting."""
        self._plan = plan
        keys = tuple(self._parts.by_pattern(plan)), tuple(self._parts.by_place(plan))
        if keys != self._keys:
            self._keys = keys
            self._rebuild()
        self._refresh()
        self.setVisible(bool(plan.items))

    def row(self, name: str) -> TickRow:
        """Returns the row of this name."""
        return next(row for row in (*self.patterns, *self.places) if row.name.whole == name)

    def _rebuild(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()  # it stays for a moment, beside what replaces it
                widget.deleteLater()
        patterns, places = self._keys
        self.patterns = [row for kind in Kind for row in self._rows_of(kind, [p for p in patterns if p.kind is kind])]
        self.places = [TickRow(words.place(place), [place]) for place in sorted(places[: _kept(places)])]
        if rest := places[_kept(places) :]:
            self.places.append(TickRow(self.tr("%Ln other folders", "", len(rest)), rest))
        self._column.addWidget(self._table(self.tr("What goes"), self.patterns))
        self._column.addWidget(self._table(self.tr("From which folders"), self.places))
        for row in (*self.patterns, *self.places):
            row.toggled.connect(self._on_toggled)

    def _rows_of(self, kind: Kind, patterns: Sequence[Likeness]) -> list[TickRow]:
        if len(patterns) < 2:
            return [TickRow(pattern_words.title(pattern), [pattern]) for pattern in patterns]
        rows = [TickRow(pattern_words.title(Likeness(kind)), patterns)]
        shown = patterns[: _kept(patterns)]
        rows += [TickRow(self._name(pattern), [pattern], _INDENT) for pattern in shown]
        if rest := patterns[len(shown) :]:
            rows.append(TickRow(self.tr("%Ln other patterns", "", len(rest)), rest, _INDENT))
        return rows

    def _name(self, pattern: Likeness) -> str:
        return (
            pattern_words.title(pattern)
            if pattern.edits or pattern.missing
            else self.tr("With no edit that has a name")
        )

    def _table(self, title: str, rows: Sequence[TickRow]) -> QWidget:
        card = QWidget()
        grid = QGridLayout(card)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, 80)
        grid.setColumnMinimumWidth(2, 64)
        heading: QLabel = label(title, "strong")
        grid.addWidget(heading, 0, 0, 1, 3)
        for number, row in enumerate(rows, start=1):
            row.setParent(card)
            row.add_to(grid, number)
        return card

    def _refresh(self) -> None:
        patterns = self._parts.by_pattern(self._parts.rest_of(self._plan, Waiting(places=self._waiting.places)))
        places = self._parts.by_place(self._parts.rest_of(self._plan, Waiting(patterns=self._waiting.patterns)))
        for rows, found, waiting in (
            (self.patterns, patterns, self._waiting.patterns),
            (self.places, places, self._waiting.places),
        ):
            for row in rows:
                parts = [part for key, part in found.items() if key in row.keys]
                count = sum(part.photos for part in parts)
                row.show_state(parts, frozenset(waiting), self.tr("%Ln photos", "", count))

    @Slot()
    def _on_toggled(self) -> None:
        row = self.sender()
        if not isinstance(row, TickRow):
            return
        before = self._waiting.patterns | self._waiting.places
        # A row of which some waits is ticked by the first click, as it is elsewhere.
        after = before | row.keys if before.isdisjoint(row.keys) else before - row.keys
        self._waiting = Waiting(
            frozenset(key for key in after if isinstance(key, Likeness)),
            frozenset(key for key in after if isinstance(key, Path)),
        )
        self._refresh()
        self.changed.emit()


def _kept(rows: Sequence[object]) -> int:
    return len(rows) if len(rows) <= _MOST else _MOST - 1
