"""Larger type clips nothing; Tab reaches every control of every view and dialog, and each tells its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.paths import Paths
from app.ui.keys import KeysDialog
from app.ui.kit.widgets import ElidedLabel
from app.ui.window import MainWindow
from tests.there import there
from tests.ui.conftest import row_named, wait_for_details

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LARGE = 1.6
_SLACK = 2

Open = Callable[[MainWindow, QtBot], QWidget]


def open_settings(window: MainWindow, qtbot: QtBot) -> QWidget:
    with qtbot.waitSignal(window.parts.upkeep.devices):
        window.library_menu.settings.trigger()
    assert window.library_menu.settings_dialog is not None
    return window.library_menu.settings_dialog


def open_rules(window: MainWindow, qtbot: QtBot) -> QWidget:
    with qtbot.waitSignal(window.parts.rules.previewed):
        window.library_menu.rules.trigger()
    assert window.library_menu.rules_dialog is not None
    return window.library_menu.rules_dialog


def open_history(window: MainWindow, qtbot: QtBot) -> QWidget:
    with qtbot.waitSignal(window.parts.cleanup.history):
        window.library_menu.history.trigger()
    assert window.library_menu.history_dialog is not None
    return window.library_menu.history_dialog


def open_keys(window: MainWindow, qtbot: QtBot) -> QWidget:
    window.actions_.keys.trigger()
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    return dialog


def open_confirm(window: MainWindow, qtbot: QtBot) -> QWidget:
    window.actions_.move.trigger()
    qtbot.waitUntil(lambda: window.cleaning.dialog is not None)
    assert window.cleaning.dialog is not None
    return window.cleaning.dialog


def open_overlap(window: MainWindow, qtbot: QtBot) -> QWidget:
    window.tools.overlap.trigger()
    qtbot.waitUntil(lambda: window.tools.overlapping.dialog is not None)
    dialog = there(window.tools.overlapping.dialog)
    qtbot.waitUntil(lambda: dialog.trash.text().startswith("Trash "))
    return dialog


def open_find(window: MainWindow, qtbot: QtBot) -> QWidget:
    path = there(window.review.model.member_at(0)).photo.path
    with qtbot.waitSignal(window.parts.finding.done):
        window.tools.finding.find(path)
    assert window.tools.finding.dialog is not None
    return window.tools.finding.dialog


def open_unreadable(window: MainWindow, qtbot: QtBot) -> QWidget:
    qtbot.mouseClick(window.review.folders.unreadable, Qt.MouseButton.LeftButton)
    assert window._unreadable is not None
    return window._unreadable


def open_log(window: MainWindow, qtbot: QtBot) -> QWidget:
    window.tools.save_log.trigger()
    assert window.tools.log_saving.dialog is not None
    return window.tools.log_saving.dialog


def open_groups(window: MainWindow, qtbot: QtBot) -> QWidget:
    window.review.filters.set_open(True)
    qtbot.waitUntil(lambda: bool(window.review.filters.formats._made))
    window.review.groups.setFocus()
    return window


def open_compare(window: MainWindow, qtbot: QtBot) -> QWidget:
    view = window.review.groups
    view.setCurrentIndex(window.review.model.index(row_named(window.review.model, "night small.jpg")))
    qtbot.keyClick(view, KEY.Key_Return)
    qtbot.waitUntil(lambda: window.compare.complete)
    return window


VIEWS: list[Open] = [
    open_groups,
    open_compare,
    open_settings,
    open_rules,
    open_history,
    open_keys,
    open_confirm,
    open_overlap,
    open_find,
    open_unreadable,
    open_log,
]
NAMES = [one.__name__.removeprefix("open_") for one in VIEWS]


def names_missing(top: QWidget) -> list[str]:
    """Returns the controls that a screen reader could not name."""
    found = []
    for widget in controls(top):
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def controls(top: QWidget) -> list[QWidget]:
    """Returns what Tab should reach: one of several buttons of which one holds stands for all of them."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if widget.window() is top
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
        and not (isinstance(widget, QAbstractButton) and widget.group() is not None and not widget.isChecked())
    ]


def walk(top: QWidget, qtbot: QtBot) -> list[QWidget]:
    """Presses Tab until the keyboard is where it was; returns where it was meanwhile."""
    first = top.focusWidget()
    assert first is not None, "something has the keyboard from the start"
    seen = [first]
    for _ in range(200):
        qtbot.keyClick(seen[-1], KEY.Key_Tab)
        now = top.focusWidget()
        if now is first:
            return seen
        assert now is not None
        assert now not in seen, f"{now} catches the keyboard"
        seen.append(now)
    raise AssertionError("Tab never comes back")


@pytest.mark.parametrize("open_view", VIEWS, ids=NAMES)
def test_tab_reaches_every_control_and_each_has_a_name(window: MainWindow, qtbot: QtBot, open_view: Open) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    top = open_view(window, qtbot)
    top.activateWindow()
    qtbot.waitUntil(top.isActiveWindow)
    assert names_missing(top) == []
    reached = walk(top, qtbot)
    assert [one for one in controls(top) if one not in reached] == []
    if isinstance(top, QDialog):
        assert top.windowTitle()
        qtbot.keyClick(top, KEY.Key_Escape)
        qtbot.waitUntil(lambda: not top.isVisible())


@pytest.fixture
def larger_type(application: QApplication) -> Iterator[QFont]:
    """A desktop whose type is 1.6 times as large as usual."""
    usual = application.font()
    large = QFont(usual)
    large.setPointSizeF(max(usual.pointSizeF(), 10.0) * LARGE)
    application.setFont(large)
    yield usual
    application.setFont(usual)


def _is_picture_alone(button: QToolButton) -> bool:
    return not button.icon().isNull() and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly


def clipped(top: QWidget) -> list[str]:
    """Returns the controls that have less room than their words need."""
    found = []
    for widget in top.findChildren(QWidget):
        if widget.window() is not top or not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            continue
        if isinstance(widget, QToolButton) and _is_picture_alone(widget):
            continue  # its words are its tooltip
        wanted, given = widget.sizeHint(), widget.size()
        shrinks = widget.sizePolicy().horizontalPolicy() in (QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        high = widget.heightForWidth(given.width()) if wraps else wanted.height()
        if given.height() + _SLACK < high or (not (wraps or shrinks) and given.width() + _SLACK < wanted.width()):
            found.append(f"{type(widget).__name__} “{widget.text()}” {given} of {wanted}")
    return found


@pytest.mark.parametrize("open_view", VIEWS, ids=NAMES)
def test_larger_type_clips_nothing(
    larger_type: QFont,
    open_window: Callable[[Paths], MainWindow],
    scanned: Paths,
    qtbot: QtBot,
    open_view: Open,
) -> None:
    window = open_window(scanned)
    qtbot.waitUntil(lambda: window.review.model.rowCount() == 6)
    wait_for_details(window, qtbot)
    top = open_view(window, qtbot)
    qtbot.wait(50)

    def nothing_is_clipped() -> None:
        assert clipped(top) == []

    qtbot.waitUntil(nothing_is_clipped)  # words that come later find room with the next layout
    if isinstance(top, QDialog):
        assert top.width() <= window.width()
        assert top.height() <= window.height()
        top.close()


def test_larger_type_makes_rows_higher_at_once(window: MainWindow, application: QApplication, qtbot: QtBot) -> None:
    view, panel = window.review.groups, window.review.folders
    tile = view.visualRect(window.review.model.index(0)).height()
    row = panel.list.visualRect(panel.model.index(1)).height()
    usual = application.font()
    large = QFont(usual)
    large.setPointSizeF(max(usual.pointSizeF(), 10.0) * LARGE)
    application.setFont(large)
    try:
        qtbot.waitUntil(lambda: view.visualRect(window.review.model.index(0)).height() > tile + 20)
        qtbot.waitUntil(lambda: panel.list.visualRect(panel.model.index(1)).height() >= row * 1.5)
        qtbot.waitUntil(lambda: clipped(window) == [])
    finally:
        application.setFont(usual)
    qtbot.waitUntil(lambda: view.visualRect(window.review.model.index(0)).height() == tile)
