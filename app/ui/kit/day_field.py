"""A field for a day: typed, stepped by keys, or taken from a calendar; empty for any."""

from __future__ import annotations

import calendar
import re
from contextlib import suppress
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout

from app.ui.kit.theme import Theme
from app.ui.kit.widgets import IconBinder
from app.words.words import with_whole_year

_BASE_YEAR = 1970  # two figures mean 1970 to 2069
_PART = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def read_day(text: str, *, last: bool) -> date | None:
    """Reads a day as it is written here or as 2019-05-17; a month (2019-05) or a year (2019) will do.

    Args:
        text: What was typed.
        last: Whether a month or a year means its last day, not its first.

    Returns:
        The day; None where nothing was typed.

    Raises:
        ValueError: This is no day.
    """
    text = text.strip()
    if not text:
        return None
    if found := _PART.fullmatch(text):
        year, month, day = found.groups()
        whole = int(year), int(month or (12 if last else 1))
        return date(*whole, int(day or (calendar.monthrange(*whole)[1] if last else 1)))
    locale = QLocale()
    for written in (_format(), locale.dateFormat(QLocale.FormatType.ShortFormat)):
        read = locale.toDate(text, written, _BASE_YEAR)
        if read.isValid():
            return _python(read)
    raise ValueError(text)


def write_day(day: date | None) -> str:
    """Returns a day as it is written here, with all figures of its year."""
    return "" if day is None else QLocale().toString(_qt(day), _format())


def _format() -> str:
    return with_whole_year(QLocale().dateFormat(QLocale.FormatType.ShortFormat))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


class DayField(QLineEdit):
    """A day, or any.

    Args:
        theme: Colours.
        name: What the day is, for tooltip and screen readers.
        last: Whether a month or a year means its last day.

    Signals:
        changed: It is another day.
        refused: What was typed is no day; the day from before holds. Empty once that is mended.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, theme: Theme, name: str, *, last: bool) -> None:
        super().__init__()
        self._theme, self._last = theme, last
        self._day: date | None = None
        self._popup: QFrame | None = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("A day, a month or a year; empty for any. Up and Down change it."))
        self.setToolTip(name)
        self.setPlaceholderText(self.tr("any day"))
        opens = QAction(self.tr("Choose from a calendar"), self)
        opens.triggered.connect(self.open_calendar)
        IconBinder(theme, opens, "calendar", "muted")
        self.addAction(opens, QLineEdit.ActionPosition.TrailingPosition)
        self.editingFinished.connect(self._take)

    @property
    def day(self) -> date | None:
        """The day; None for any."""
        return self._day

    @property
    def calendar(self) -> QCalendarWidget | None:
        """The calendar while it is open."""
        opened = self._popup is not None and self._popup.isVisible()
        return self._popup.findChild(QCalendarWidget) if opened and self._popup is not None else None

    def show_day(self, day: date | None) -> None:
        """Shows a day without a signal."""
        self._day = day
        self.setText(write_day(day))

    def _set(self, day: date | None) -> None:
        changed = day != self._day
        self.show_day(day)
        self.refused.emit("")
        if changed:
            self.changed.emit()

    @Slot()
    def _take(self) -> None:
        try:
            self._set(read_day(self.text(), last=self._last))
        except ValueError:
            self.refused.emit(self.text().strip())

    def _step(self, days: int = 0, months: int = 0) -> None:
        with suppress(ValueError):
            self._day = read_day(self.text(), last=self._last)
        if self._day is None:
            self._set(_python(QDate.currentDate()))
            return
        self.show_day(_python(_qt(self._day).addDays(days).addMonths(months)))
        self.refused.emit("")
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        steps = {key.Key_Up: (1, 0), key.Key_Down: (-1, 0), key.Key_PageUp: (0, 1), key.Key_PageDown: (0, -1)}
        if key is key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif key in steps:
            self._step(*steps[key])
        else:
            super().keyPressEvent(event)

    @Slot()
    def open_calendar(self) -> None:
        """Opens a calendar at the day, or at today; a click or Enter takes a day, Escape leaves."""
        if self._popup is None:
            self._popup = self._make_popup()
        popup, chooser = self._popup, self._popup.findChild(QCalendarWidget)
        assert chooser is not None
        chooser.setSelectedDate(QDate.currentDate() if self._day is None else _qt(self._day))
        popup.adjustSize()
        popup.move(self.mapToGlobal(QPoint(0, -popup.height() - 4)))
        if popup.y() < self.screen().availableGeometry().top():
            popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        popup.show()
        chooser.setFocus()

    def _make_popup(self) -> QFrame:
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setObjectName("card")
        chooser = QCalendarWidget(popup)
        chooser.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        chooser.setAccessibleName(self.accessibleName())
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            chooser.setWeekdayTextFormat(weekend, chooser.weekdayTextFormat(Qt.DayOfWeek.Monday))
        for name, icon in (("prev", "back"), ("next", "forward")):
            arrow = chooser.findChild(QToolButton, f"qt_calendar_{name}month")
            if arrow is not None:
                IconBinder(self._theme, arrow, icon)
        chooser.clicked.connect(self._on_chosen)
        chooser.activated.connect(self._on_chosen)
        box = QVBoxLayout(popup)
        box.setContentsMargins(4, 4, 4, 4)
        box.addWidget(chooser)
        return popup

    @Slot(QDate)
    def _on_chosen(self, day: QDate) -> None:
        if self._popup is not None:
            self._popup.hide()
        self.setFocus()
        self._set(_python(day))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.setText(write_day(self._day))
