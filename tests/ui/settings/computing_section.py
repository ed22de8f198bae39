"""Opens the settings where they are about model and device."""

from __future__ import annotations

from PySide6.QtCore import Qt, SignalInstance
from pytestqt.qtbot import QtBot

from app.ui.settings.computing import ComputingSection
from app.ui.window import MainWindow

KEY = Qt.Key


def open_section(window: MainWindow, qtbot: QtBot, told: SignalInstance) -> ComputingSection:
    """Opens the settings at "Model and device" with keys, and waits until the section was told something."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(told):
        qtbot.keyClick(window, KEY.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window.library_menu.settings_dialog
    assert dialog is not None
    for _ in range(3):
        qtbot.keyClick(dialog.sections, KEY.Key_Down)
    assert dialog.pages.currentWidget() is dialog.computing
    return dialog.computing
