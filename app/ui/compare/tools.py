"""What can be done in the compare view: actions with their keys, and the bar that shows them."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.ui.actions import SECTION
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import ElidedLabel, IconBinder, Segments
from app.words import words

_ROOMY = 900


class CompareActions(QObject):
    """The actions of the compare view.

    Their keys hold while the view has the keyboard, before those of the window: the page asks `find`.

    Attributes:
        own: Those that the window has not, for the sheet of keys.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.back = self._action(self.tr("Back to the groups"), "back", "Esc")
        self.linked = self._action(self.tr("Move together"), "link", "L", checkable=True)
        self.turned = self._action(self.tr("Turn as the keeper"), "turn", "T", checkable=True)
        self.outline = self._action(self.tr("Outline what both show"), "outline", "C", checkable=True)
        self.difference = self._action(self.tr("Show where they differ"), "difference", "D", checkable=True)
        self.flicker = self._action(self.tr("Hold to see the other in the keeper's place"), "flicker", "F")
        self.smaller = self._action(self.tr("Zoom out"), "zoom-out", "-")
        self.larger = self._action(self.tr("Zoom in"), "zoom-in", "+", "=")
        self.fit = self._action(self.tr("Show all of it"), "fit", "0")
        self.toggle_fit = self._action(self.tr("Pixels one to one, or all of it"), None, "Z")
        self.table = self._action(self.tr("Show all that is known"), "info", "I", checkable=True)
        self.previous_group = self._action(self.tr("Previous group"), "up", "Ctrl+Up")
        self.next_group = self._action(self.tr("Next group"), "down", "Ctrl+Down")
        self.previous = self._action(self.tr("Previous photo"), "back", "PgUp")
        self.next = self._action(self.tr("Next photo"), "forward", "PgDown")
        self.toggle = self._action(self.tr("Keep or trash; held, go through the group in place"), None, "Space")
        self.sharpest = self._action(self.tr("Sharpest shots first"), "sort", "S", checkable=True)
        self.full = self._action(self.tr("Full screen"), "full-screen", "F11")
        self.only = self._action(self.tr("Keep only this one of the group"), "only", "O")
        self.keeper = self._action(self.tr("Make this the keeper; the present one goes"), "keeper", "M")
        self.panes = [
            self._action(self.tr("Show one photo alone"), None, "1"),
            self._action(self.tr("Show two photos"), None, "2"),
            self._action(self.tr("Show three photos"), None, "3"),
            self._action(self.tr("Show four photos"), None, "4"),
        ]
        elsewhere = (self.back, self.previous_group, self.next_group, self.only, self.keeper, self.toggle)
        self.own = [action for action in self.all() if action not in elsewhere]
        for action in self.own:
            action.setProperty(SECTION, self.tr("Comparing"))
        self.linked.setChecked(True)
        self.outline.setChecked(True)

    def all(self) -> list[QAction]:
        """Returns every action."""
        return self.findChildren(QAction)

    def find(self, event: QKeyEvent) -> QAction | None:
        """Returns the action that a key stands for."""
        meant = _means(event)
        for action in self.all():
            if any(sequence in meant for sequence in action.shortcuts()):
                return action
        return None

    def _action(self, text: str, icon: str | None, *keys: str, checkable: bool = False) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(self.tr("{action} ({key})").format(action=text, key=key))
        action.setCheckable(checkable)
        if icon is not None:
            IconBinder(self._theme, action, icon)
        return action


def _means(event: QKeyEvent) -> list[QKeySequence]:
    """Returns what a key stands for: the keypad's are no others, and plus needs Shift on some keyboards."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    found = [QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))]
    if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
        bare = modifiers & ~Qt.KeyboardModifier.ShiftModifier
        found.append(QKeySequence(QKeyCombination(bare, Qt.Key(event.key()))))
    return found


class ToolBar(QWidget):
    """The bar over the panes.

    Args:
        theme: Fonts and colours.
        actions: What it offers.

    Signals:
        panes_chosen: How many photos are to be shown.
        flicker_held: Whether the flicker button is held.
    """

    panes_chosen = Signal(int)
    flicker_held = Signal(bool)

    def __init__(self, theme: Theme, actions: CompareActions) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel("", "strong")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.panes = Segments(["1", "2", "3", "4"])
        self.panes.setAccessibleName(self.tr("How many photos stand side by side"))
        for number, action in enumerate(actions.panes):
            self.panes.button(number).setToolTip(action.toolTip())
            self.panes.button(number).setAccessibleName(action.text())
            self.panes.button(number).setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.panes.button(number).setMinimumWidth(28)
        self.panes.setProperty("tight", True)
        self.panes.chosen.connect(self._on_panes)
        self.scale = _quiet(actions.toggle_fit, self)
        self.scale.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.scale.setMinimumWidth(self.fontMetrics().horizontalAdvance("1000 %") + 12)
        self.flicker = _quiet(actions.flicker, self, trigger=False)
        self.flicker.pressed.connect(self._on_held)
        self.flicker.released.connect(self._on_let_go)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(2)
        row.addWidget(_quiet(actions.back, self))
        row.addSpacing(6)
        row.addWidget(self.title, 1)
        row.addSpacing(8)
        row.addWidget(self.panes)
        row.addSpacing(8)
        for action in (actions.linked, actions.turned, actions.outline, actions.difference):
            row.addWidget(_quiet(action, self))
        row.addWidget(self.flicker)
        row.addSpacing(8)
        self._spare = [_quiet(actions.smaller, self), _quiet(actions.larger, self)]
        row.addWidget(self._spare[0])
        row.addWidget(self.scale)
        row.addWidget(self._spare[1])
        row.addWidget(_quiet(actions.fit, self))
        row.addSpacing(8)
        self._sharpest = _quiet(actions.sharpest, self)
        row.addWidget(self._sharpest)
        row.addWidget(_quiet(actions.table, self))
        self._spare.append(_quiet(actions.full, self))
        row.addWidget(self._spare[-1])
        row.addSpacing(8)
        row.addWidget(_quiet(actions.previous_group, self))
        row.addWidget(_quiet(actions.next_group, self))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        for tool in self._spare:  # wheel and keys do the same
            tool.setVisible(self.width() >= _ROOMY)

    def show_title(self, title: str, photos: int, panes: int) -> None:
        """Says what is compared, and how many of it."""
        self.title.set_text(title)
        for number in range(4):
            self.panes.button(number).setEnabled(number < max(2, photos))
        self.panes.choose(min(panes, max(2, photos)) - 1)

    def set_scene(self, scene: bool) -> None:
        """Offers what is about shots of a scene only there."""
        self._sharpest.setVisible(scene)

    def show_scale(self, scale: float | None) -> None:
        """Shows how large the current picture is painted."""
        self.scale.setText("" if scale is None else words.percent_of(scale))

    def _on_panes(self, number: int) -> None:
        self.panes_chosen.emit(number + 1)

    def _on_held(self) -> None:
        self.flicker_held.emit(True)

    def _on_let_go(self) -> None:
        self.flicker_held.emit(False)


def _quiet(action: QAction, parent: QWidget, *, trigger: bool = True) -> QToolButton:
    """Returns a button for an action; it takes the keyboard only by Tab, so that keys stay with the view."""
    made = QToolButton(parent)
    made.setProperty("role", "quiet")
    made.setIconSize(QSize(20, 20))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if trigger:
        made.setDefaultAction(action)
    else:
        made.setIcon(action.icon())
        made.setToolTip(action.toolTip())
        action.changed.connect(lambda: made.setIcon(action.icon()))
    made.setAccessibleName(action.text())
    return made
