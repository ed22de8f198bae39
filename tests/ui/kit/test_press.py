"""Return presses what has the keyboard, and the keyboard never gets lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.types import Kind
from app.ui.keys import KeysDialog
from app.ui.kit.dialog import Dialog, Message
from app.ui.kit.widgets import Segments
from app.ui.window import MainWindow
from tests.there import there

SMALL = QSize(1097, 577)
"""A screen of 1920 × 1080 at 175 %, less the bar with the window's title."""


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_the_focused_button(window: MainWindow, key: Qt.Key, qtbot: QtBot) -> None:
    filters, copies = window.review.filters.header, window.top.queues.button(2)
    filters.setFocus()
    qtbot.keyClick(filters, key)
    assert window.review.filters.body.isVisible()
    copies.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(copies, key)
    assert window.review.queue is Kind.COPY
    assert copies.hasFocus(), "who goes by keys goes on by keys"


def test_return_in_a_dialog_presses_what_is_focused_not_what_is_usual(window: MainWindow, qtbot: QtBot) -> None:
    message = Message(window.parts.theme, window, "A question", "Shall it be?", "Do it")
    message.open()
    message.act.setDefault(True)
    leave = next(made for made in message.findChildren(QWidget) if getattr(made, "text", str)() == "Cancel")
    message.activateWindow()
    qtbot.waitUntil(message.isActiveWindow)
    leave.setFocus()
    qtbot.keyClick(leave, Qt.Key.Key_Return)
    assert message.result() == QDialog.DialogCode.Rejected
    assert not message.isVisible()


def test_a_clicked_queue_gives_the_keyboard_to_the_photos(window: MainWindow, qtbot: QtBot) -> None:
    window.top.search.setFocus()
    qtbot.mouseClick(window.top.queues.button(2), Qt.MouseButton.LeftButton)
    assert window.review.groups.hasFocus()
    assert window.review.groups.currentIndex().row() == 0
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert window.review.groups.currentIndex().row() == 1


def test_what_hides_hands_the_keyboard_to_the_photos(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.top.search, "night")
    qtbot.waitUntil(lambda: window.review.bar.clear.isVisible())
    clear = window.review.bar.clear
    clear.setFocus()
    qtbot.keyClick(clear, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not clear.isVisible())
    assert window.review.groups.hasFocus()
    window.status.show_running(can_pause=True)
    window.status.cancel.setFocus()
    window.status.show_idle("")
    assert window.review.groups.hasFocus()


def test_a_chosen_queue_has_room_for_its_bold_words(window: MainWindow, qtbot: QtBot) -> None:
    for place in range(4):
        qtbot.mouseClick(window.top.queues.button(place), Qt.MouseButton.LeftButton)
        qtbot.wait(10)
        button = window.top.queues.button(place)
        bold = QFontMetrics(button.font()).horizontalAdvance(button.text())
        assert button.width() >= bold + 2 * 13, button.text()
    segments = Segments(["x" * 30])
    qtbot.addWidget(segments)
    assert isinstance(segments.button(0), QToolButton)


def test_windows_and_dialogs_fit_a_small_screen(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(SMALL)
    for action in (
        window.actions_.keys,
        window.library_menu.history,
        window.library_menu.settings,
        window.library_menu.rules,
        window.tools.overlap,
        window.actions_.move,
    ):
        action.trigger()
        qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(Dialog)))
        dialog = next(d for d in window.findChildren(Dialog) if d.isVisible())
        size = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
        assert size.boundedTo(SMALL) == size, (type(dialog).__name__, size)
        if isinstance(dialog, KeysDialog):
            area = there(dialog.area)
            assert there(area.widget()).width() <= area.viewport().width() or area.horizontalScrollBar().isEnabled()
        dialog.reject()
        qtbot.waitUntil(lambda: not any(d.isVisible() for d in window.findChildren(Dialog)))
    assert window.minimumSize().boundedTo(SMALL) == window.minimumSize()
