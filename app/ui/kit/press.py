"""Return presses the button that has the keyboard, as Space does, and a control that goes hands the keyboard on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QWidget

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_focused(window: QWidget, event: QKeyEvent) -> bool:
    """Presses the focused button for a plain Return; some systems let Space alone do that.

    Args:
        window: Got the key, since nothing in it took it.
        event: The key.

    Returns:
        Whether a button was pressed. Boxes to tick are none: Return is for what a dialog does as a whole.
    """
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    button = window.focusWidget()
    if event.key() not in _RETURN or not plain or not isinstance(button, QAbstractButton):
        return False
    if isinstance(button, QCheckBox) or not button.isEnabled():
        return False
    if not event.isAutoRepeat():
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            space = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
            QCoreApplication.sendEvent(button, space)
    return True


class FocusKeeper(QObject):
    """Gives the keyboard to what matters when the control that had it goes or can do nothing more.

    Qt alone gives it to whatever control comes next.

    Args:
        window: The controls are those in it.
        home: Returns what gets the keyboard.
    """

    def __init__(self, window: QWidget, home: Callable[[], QWidget | None]) -> None:
        super().__init__(window)
        self._window, self._home = window, home
        application = QGuiApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is None or now is None or old.window() is not self._window or now.window() is not self._window:
            return
        if self._window.isVisible() and not (old.isVisible() and old.isEnabled()):
            home = self._home()
            if home is not None and home is not now and home.isVisible():
                home.setFocus()
