"""Days in the filters: typed, stepped, taken from a calendar, and refused in words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from app.core.browsing.filters import Filter
from app.ui.kit.day_field import DayField, read_day, write_day
from app.ui.window import MainWindow

KEY = Qt.Key


def today() -> date:
    now = QDate.currentDate()
    return date(now.year(), now.month(), now.day())


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("", None, None),
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        (" 2019-5-17 ", date(2019, 5, 17), date(2019, 5, 17)),
        ("5/17/2019", date(2019, 5, 17), date(2019, 5, 17)),
        ("5/17/19", date(2019, 5, 17), date(2019, 5, 17)),
    ],
)
def test_days_are_read_as_people_write_them(
    application: QApplication, typed: str, first: date | None, last: date | None
) -> None:
    assert read_day(typed, last=False) == first
    assert read_day(typed, last=True) == last
    assert read_day(write_day(first), last=False) == first


@pytest.mark.parametrize("typed", ["May", "2019-13", "2019-02-30", "0000", "17.5.2019.1"])
def test_what_is_no_day_is_refused(application: QApplication, typed: str) -> None:
    for last in (False, True):
        with pytest.raises(ValueError, match=r".+"):
            read_day(typed, last=last)


@pytest.fixture
def since(window: MainWindow, qtbot: QtBot) -> DayField:
    window.activateWindow()
    window.review.filters.set_open(True)
    field = window.review.filters.since
    qtbot.waitUntil(field.isVisible)
    field.setFocus()
    return field


def held(window: MainWindow) -> Filter:
    return window.parts.browse.filter


def test_any_day_holds_until_one_is_typed(window: MainWindow, since: DayField, qtbot: QtBot) -> None:
    assert (since.text(), since.placeholderText()) == ("", "any day")
    qtbot.keyClicks(since, "2019")
    assert held(window).since is None, "not before it is complete"
    qtbot.keyClick(since, KEY.Key_Return)
    assert held(window).since == date(2019, 1, 1)
    assert since.text() == "1/1/2019"
    assert "Filters (1)" in window.review.filters.header.text()
    until = window.review.filters.until
    qtbot.keyClick(since, KEY.Key_Tab)
    assert until.hasFocus()
    qtbot.keyClicks(until, "2019")
    qtbot.keyClick(until, KEY.Key_Tab)
    assert held(window).until == date(2019, 12, 31)
    qtbot.waitUntil(lambda: window.review.model.rowCount() == 0)
    qtbot.keyClick(window, KEY.Key_X, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 3)
    assert since.text() == until.text() == ""


def test_steps_begin_today(window: MainWindow, since: DayField, qtbot: QtBot) -> None:
    qtbot.keyClick(since, KEY.Key_Up)
    assert held(window).since == today()
    since.show_day(date(2019, 1, 31))
    qtbot.keyClick(since, KEY.Key_Up)
    assert held(window).since == date(2019, 2, 1)
    qtbot.keyClick(since, KEY.Key_PageDown)
    assert held(window).since == date(2019, 1, 1)
    since.clear()
    qtbot.keyClick(since, KEY.Key_Return)
    assert held(window).since is None


def test_no_day_is_said_and_changes_nothing(window: MainWindow, since: DayField, qtbot: QtBot) -> None:
    no_day = window.review.filters.no_day
    qtbot.keyClicks(since, "May")
    qtbot.keyClick(since, KEY.Key_Tab)
    assert no_day.text() == "“May” is no day. Write 2019, 2019-05 or 5/17/2019."
    assert held(window).since is None
    qtbot.keyClick(window.review.filters.until, KEY.Key_Up)
    assert no_day.isVisible(), "the other field is still wrong"
    since.setFocus()
    qtbot.keyClick(since, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(since, "2019-05")
    qtbot.keyClick(since, KEY.Key_Return)
    assert not no_day.isVisible()


def test_a_calendar_gives_a_day_and_escape_none(window: MainWindow, since: DayField, qtbot: QtBot) -> None:
    qtbot.mouseClick(since.findChild(QToolButton), Qt.MouseButton.LeftButton)
    shown = since.calendar
    assert shown is not None
    assert shown.selectedDate() == QDate.currentDate()
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Left)
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    qtbot.waitUntil(lambda: since.calendar is None)
    assert held(window).since == today() - timedelta(days=1)
    qtbot.keyClick(since, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert since.calendar is not None
    qtbot.keyClick(since.calendar.window(), KEY.Key_Escape)
    qtbot.waitUntil(lambda: since.calendar is None)
    assert window.focusWidget() is since
