"""The filters below the folders: what groups must hold to be shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from app.core.browsing.columns import Facets
from app.core.browsing.filters import Filter
from app.core.types import EditName
from app.ui.kit.day_field import DayField, write_day
from app.ui.kit.flow import FlowLayout
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import IconBinder, Switch, button, label
from app.words import glossary, words
from app.words.catalogue import translate

_KB, _MB = 1000, 1_000_000
_SIZES: tuple[tuple[int | None, int | None], ...] = (
    (None, None),
    (None, 100 * _KB),
    (100 * _KB, _MB),
    (_MB, 5 * _MB),
    (5 * _MB, 20 * _MB),
    (20 * _MB, None),
)


class Chips(QWidget):
    """Choices of which any number hold.

    Signals:
        changed: Others hold now.
    """

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        self._made: dict[str, QToolButton] = {}

    @property
    def chosen(self) -> frozenset[str]:
        """The keys of the choices that hold."""
        return frozenset(key for key, chip in self._made.items() if chip.isChecked())

    def chip(self, key: str) -> QToolButton:
        """Returns one choice's button."""
        return self._made[key]

    def show_choices(self, choices: Iterable[tuple[str, str, int]], chosen: frozenset[str]) -> None:
        """Offers choices, given as (key, words, how many photos)."""
        wanted = list(choices)
        if [key for key, _, _ in wanted] != list(self._made):
            while (item := self._flow.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            self._made = {key: self._make() for key, _, _ in wanted}
        for key, text, count in wanted:
            chip = self._made[key]
            chip.setText(text)
            chip.setToolTip(translate("FiltersPanel", "%Ln photos", None, count))
            with QSignalBlocker(chip):
                chip.setChecked(key in chosen)
        self.updateGeometry()

    def _make(self) -> QToolButton:
        chip = QToolButton()
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.toggled.connect(self.changed)
        self._flow.addWidget(chip)
        chip.show()
        return chip


class FiltersPanel(QWidget):
    """What groups must hold to be shown; folds away.

    Signals:
        changed: The `Filter` that is wanted now, without words to search for.
        opened: Whether it is unfolded.
    """

    changed = Signal(object)
    opened = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._filter = Filter()
        self.header = button(self.tr("Filters"), "fold")
        self._arrow = IconBinder(theme, self.header, "forward", "muted")
        self.header.setCheckable(True)
        self.header.toggled.connect(self._on_fold)
        self.unreviewed = Switch(theme, self.tr("Not reviewed yet"))
        self.unreviewed.setToolTip(glossary.reviewed())
        self.doubtful = Switch(theme, self.tr("Doubtful only"))
        self.doubtful.setToolTip(
            self.tr("Groups of which a match is very likely or likely, but not certain; the least sure come first.")
        )
        for switch in (self.unreviewed, self.doubtful):
            switch.toggled.connect(self._on_changed)
        self.edits, self.formats = Chips(self.tr("Edits")), Chips(self.tr("Formats"))
        self.since = DayField(theme, self.tr("Taken on this day or later"), last=False)
        self.until = DayField(theme, self.tr("Taken on this day or before"), last=True)
        self._refused: dict[QObject | None, str] = {}
        self.no_day = label("", "warning", wrap=True)
        self.no_day.hide()
        for day in (self.since, self.until):
            day.changed.connect(self._on_changed)
            day.refused.connect(self._on_refused)
        self.file_size = QComboBox()
        self.file_size.setAccessibleName(self.tr("Size of a photo"))
        for low, high in _SIZES:
            self.file_size.addItem(self._size_words(low, high))
        self.file_size.currentIndexChanged.connect(self._on_changed)
        for chips in (self.edits, self.formats):
            chips.changed.connect(self._on_changed)
        self._edits_title = label(self.tr("Edited"), "caption")
        self.body = QScrollArea()
        self.body.setWidgetResizable(True)
        self.body.setFrameShape(QScrollArea.Shape.NoFrame)
        self.body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.setWidget(self._lay_out())
        self.body.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.header)
        column.addWidget(self.body, 1)

    def _lay_out(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 4, 12, 8)
        column.setSpacing(4)
        column.addWidget(self.unreviewed)
        column.addWidget(self.doubtful)
        column.addSpacing(4)
        column.addWidget(self._edits_title)
        column.addWidget(self.edits)
        column.addSpacing(4)
        column.addWidget(label(self.tr("Format"), "caption"))
        column.addWidget(self.formats)
        column.addSpacing(4)
        column.addWidget(label(self.tr("Taken"), "caption"))
        days = QGridLayout()
        days.setHorizontalSpacing(8)
        days.setVerticalSpacing(4)
        for line, (name, field) in enumerate(((self.tr("from"), self.since), (self.tr("to"), self.until))):
            days.addWidget(label(name, "muted"), line, 0)
            days.addWidget(field, line, 1)
        column.addLayout(days)
        column.addWidget(self.no_day)
        column.addSpacing(4)
        column.addWidget(label(self.tr("Size"), "caption"))
        column.addWidget(self.file_size)
        column.addStretch(1)
        return inside

    def _size_words(self, low: int | None, high: int | None) -> str:
        if low is None and high is None:
            return self.tr("any size")
        if low is None:
            return self.tr("up to {size}").format(size=words.data_size(high or 0))
        if high is None:
            return self.tr("from {size}").format(size=words.data_size(low))
        return self.tr("{low} to {high}").format(low=words.data_size(low), high=words.data_size(high))

    @property
    def wanted(self) -> Filter:
        return self._filter

    @Slot(object)
    def show_facets(self, facets: Facets) -> None:
        """Offers what there is to filter by; what is chosen stays offered."""
        held = self._filter
        edits = dict.fromkeys((*facets.edits, *sorted(held.edits - facets.edits.keys())))
        formats = dict.fromkeys((*facets.formats, *sorted(held.formats - facets.formats.keys())))
        self.edits.show_choices(
            ((name, words.edit_name(name), facets.edits.get(name, 0)) for name in edits), frozenset(held.edits)
        )
        self.formats.show_choices(((name, name, facets.formats.get(name, 0)) for name in formats), held.formats)
        for widget in (self._edits_title, self.edits):
            widget.setVisible(bool(edits))

    def show_filter(self, wanted: Filter) -> None:
        """Shows a filter as chosen, without a signal."""
        self._filter = replace(wanted, text="")
        blocked = [QSignalBlocker(w) for w in (self.unreviewed, self.doubtful, self.file_size)]
        self.unreviewed.setChecked(wanted.unreviewed)
        self.doubtful.setChecked(wanted.doubtful)
        self.since.show_day(wanted.since)
        self.until.show_day(wanted.until)
        self._refused.clear()
        self._say_refused()
        sizes = (wanted.min_size, wanted.max_size)
        self.file_size.setCurrentIndex(_SIZES.index(sizes) if sizes in _SIZES else 0)
        del blocked
        for chips, chosen in ((self.edits, frozenset(map(str, wanted.edits))), (self.formats, wanted.formats)):
            for key in chips._made:
                with QSignalBlocker(chips.chip(key)):
                    chips.chip(key).setChecked(key in chosen)
        for switch in (self.unreviewed, self.doubtful):
            switch.update()
        self._say()

    def set_open(self, opened: bool) -> None:
        """Folds it away, or unfolds it."""
        self.header.setChecked(opened)

    @Slot(bool)
    def _on_fold(self, opened: bool) -> None:
        self.body.setVisible(opened)
        self._arrow.set_name("chevron-down" if opened else "forward")
        self.opened.emit(opened)

    @Slot()
    def _on_changed(self) -> None:
        low, high = _SIZES[max(0, self.file_size.currentIndex())]
        self._filter = Filter(
            text="",
            edits=frozenset(EditName(name) for name in self.edits.chosen),
            formats=self.formats.chosen,
            since=self.since.day,
            until=self.until.day,
            min_size=low,
            max_size=high,
            unreviewed=self.unreviewed.isChecked(),
            doubtful=self.doubtful.isChecked(),
        )
        self._say()
        self.changed.emit(self._filter)

    @Slot(str)
    def _on_refused(self, typed: str) -> None:
        self._refused[self.sender()] = typed
        self._say_refused()

    def _say_refused(self) -> None:
        typed = next(filter(None, self._refused.values()), "")
        text = self.tr("“{typed}” is no day. Write 2019, 2019-05 or {example}.")
        self.no_day.setText(text.format(typed=typed, example=write_day(date(2019, 5, 17))))
        self.no_day.setVisible(bool(typed))

    def _say(self) -> None:
        """Says beside the title how many of them hold, also while they are folded away."""
        held = self._filter
        sized = held.min_size or held.max_size
        parts = (held.edits, held.formats, held.since, held.until, sized, held.unreviewed, held.doubtful)
        count = sum(map(bool, parts))
        text = self.tr("Filters ({count})").format(count=words.number(count)) if count else self.tr("Filters")
        self.header.setText(" " + text)
        self.header.setAccessibleName(text)
