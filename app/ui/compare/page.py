"""The compare view: tools above, photos side by side, what is known of them below; all of it by key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.core.types import Group, Member
from app.services.shots import ShotService
from app.ui.compare.choice import Choice
from app.ui.compare.legend import Legend
from app.ui.compare.panes import Panes
from app.ui.compare.series import HeldKey, Series
from app.ui.compare.table import FactsTable
from app.ui.compare.tools import CompareActions, ToolBar
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import label
from app.ui.pictures.compare_pictures import ComparePictures
from app.ui.pictures.thumbnails import Thumbnails
from app.words import photo_words, words

_STEP = 1.25
_SAID_MS = 5000
_TABLE, _SHARE = 220, 0.3
"""Height of the table of facts at first, in pixels, and its share of the room at most."""
_ARROWS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class ComparePage(QWidget):
    """Shows up to four photos of a group.

    Args:
        theme: Fonts and colours.
        thumbnails: What is shown first.
        pictures: What is shown then.
        shots: Tells shots of a scene apart.

    Signals:
        closed: Back to the groups.
        group_step_asked: -1 or 1: the group before or after.
        current_changed: The id of the photo that keys are about now.
        toggle_asked: The current photo's fate is to change.
    """

    closed = Signal()
    group_step_asked = Signal(int)
    current_changed = Signal(int)
    toggle_asked = Signal()

    def __init__(self, theme: Theme, thumbnails: Thumbnails, pictures: ComparePictures, shots: ShotService) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group: Group | None = None
        self._choice: Choice | None = None
        self._title = ""
        self.panes = Panes(theme, thumbnails, pictures)
        self.actions_ = CompareActions(theme, self)
        self.tools = ToolBar(theme, self.actions_)
        self.series = Series(theme, thumbnails, shots, self)
        self.held = HeldKey(self)
        self.table = FactsTable(theme)
        self.table.hide()
        self.legend = Legend(theme)
        self.legend.hide()
        self.said = label("", "said")
        self.said.setParent(self)
        self.said.hide()
        self._said_timer = QTimer(self)
        self._said_timer.setSingleShot(True)
        self._said_timer.timeout.connect(self.said.hide)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(self.panes)
        self.splitter.addWidget(self.table)
        self.splitter.setCollapsible(0, False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setHandleWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.legend)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.series.strip)
        self._connect()

    def _connect(self) -> None:
        do, panes = self.actions_, self.panes
        do.back.triggered.connect(self._back)
        do.linked.toggled.connect(self._on_linked)
        do.turned.toggled.connect(panes.transform.set_turned)
        do.outline.toggled.connect(panes.set_outlined)
        do.difference.toggled.connect(panes.set_differing)
        do.difference.toggled.connect(self.legend.setVisible)
        do.table.toggled.connect(self._on_table)
        do.smaller.triggered.connect(self._zoom_out)
        do.larger.triggered.connect(self._zoom_in)
        do.fit.triggered.connect(panes.fit)
        do.toggle_fit.triggered.connect(panes.toggle_fit)
        do.previous_group.triggered.connect(self._previous_group)
        do.next_group.triggered.connect(self._next_group)
        do.previous.triggered.connect(self._previous)
        do.next.triggered.connect(self._next)
        self.held.struck.connect(self.toggle_asked)
        self.held.stepped.connect(self._cycle)
        do.sharpest.toggled.connect(self._show_again)
        do.full.triggered.connect(self._toggle_full)
        self.series.strip.chosen.connect(self._on_pressed)
        self.series.strip.stepped.connect(self._step)
        self.series.changed.connect(self._show_again)
        do.only.triggered.connect(self._only)
        do.keeper.triggered.connect(self._keeper)
        for number, action in enumerate(do.panes, start=1):
            action.setData(number)
            action.triggered.connect(self._on_panes_action)
        self.tools.panes_chosen.connect(self.set_panes)
        self.tools.flicker_held.connect(panes.hold_flicker)
        panes.pressed.connect(self._on_pressed)
        panes.transform.changed.connect(self._show_scale)

    # --- what is shown

    @property
    def choice(self) -> Choice | None:
        """Which photos stand in the panes."""
        return self._choice

    @property
    def current(self) -> Member | None:
        """The photo that keys are about."""
        return self.panes.current

    @property
    def complete(self) -> bool:
        """Whether every picture is shown as well as it can be."""
        return self._group is not None and self.panes.complete

    def show_group(self, group: Group | None, choice: Choice | None, title: str, *, keep: bool = False) -> None:
        """Shows photos of a group.

        Args:
            group: The group; None while its details are not there.
            choice: Which of its photos.
            title: What stands above.
            keep: Stay on the spot that was looked at.
        """
        self._group, self._choice, self._title = group, choice, title
        self.series.look_at(group)
        self._show(keep=keep)

    def set_panes(self, panes: int) -> None:
        """Shows more or fewer photos side by side."""
        if self._choice is not None:
            self._choice.set_panes(panes)
            self._show(keep=True)
        self.setFocus()

    def say(self, text: str) -> None:
        """Says something for a moment."""
        if not self.isVisible():
            return
        self.said.setText(text)
        self.said.adjustSize()
        self.said.move((self.width() - self.said.width()) // 2, self.tools.height() + 12)
        self.said.show()
        self.said.raise_()
        self._said_timer.start(_SAID_MS)

    @Slot()
    def hush(self) -> None:
        """Takes back what is said: it no longer holds."""
        self._said_timer.stop()
        self.said.hide()

    def close_services(self) -> None:
        """Stops what loads and computes."""
        self.panes.close_services()

    def _show(self, *, keep: bool) -> None:
        self.series.arrange(self._choice, sharpest=self.actions_.sharpest.isChecked())
        shown = self.panes.show_group(self._group, self._choice, keep=keep)
        photos, panes = (0, 2) if self._choice is None else (len(self._choice.all), self._choice.panes)
        self.tools.show_title(self._title_with_place(), photos, panes)
        self.tools.set_scene(self.series.is_scene)
        self.table.facts.show(shown, self._group)
        self.setAccessibleName(self._title if self.current is None else self.current.photo.path.name)
        self.setAccessibleDescription(self._said_of_current())
        self._show_scale()

    def _title_with_place(self) -> str:
        choice = self._choice
        if choice is None or len(choice.all) < 2:
            return self._title
        place, total = choice.all.index(choice.current) + 1, len(choice.all)
        text = self.tr("{title}  ·  photo {n} of {total}")
        return text.format(title=self._title, n=words.number(place), total=words.number(total))

    @Slot()
    def _show_again(self) -> None:
        if self.isVisible():
            self._show(keep=True)

    @Slot()
    def _cycle(self) -> None:
        if self._choice is not None and len(self._choice.all) > 1:
            self._choice.cycle()
            self._show(keep=True)
            self.current_changed.emit(self._choice.current)

    @Slot()
    def _toggle_full(self) -> None:
        """Has the whole screen, or the window as it was."""
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _back(self) -> None:
        """Goes one step back: out of the full screen, then to the groups."""
        if self.window().isFullScreen():
            self._toggle_full()
        else:
            self.closed.emit()

    def _said_of_current(self) -> str:
        current, group = self.current, self._group
        if current is None or group is None:
            return ""
        return photo_words.tooltip(current, group).replace("\n", ". ")

    @Slot()
    def _show_scale(self) -> None:
        current = self.current
        known = current is not None and self.panes.transform.placement(current.photo.id) is not None
        self.tools.show_scale(self.panes.transform.scale(current.photo.id) if known and current is not None else None)

    # --- hands

    def event(self, event: QEvent) -> bool:
        # The view's keys come before the window's.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._means(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        action = self.actions_.find(event)
        if action is self.actions_.flicker:
            if not event.isAutoRepeat():
                self.panes.hold_flicker(True)
        elif action is self.actions_.toggle:
            if not event.isAutoRepeat():
                self.held.press()
        elif action is not None:
            if action.isEnabled():
                action.trigger()
        elif self._arrow(event) is not None:
            self._on_arrow(*self._arrow(event) or (0, 0))
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        action = None if event.isAutoRepeat() else self.actions_.find(event)
        if action is self.actions_.flicker:
            self.panes.hold_flicker(False)
        elif action is self.actions_.toggle:
            self.held.release()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.panes.hold_flicker(False)
        self.held.stop()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self.said.hide()
        self.held.stop()
        self.panes.hold_flicker(False)
        self.panes.sources.stop()

    def _means(self, event: QKeyEvent) -> bool:
        return self.actions_.find(event) is not None or self._arrow(event) is not None

    @staticmethod
    def _arrow(event: QKeyEvent) -> tuple[int, int] | None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return _ARROWS.get(Qt.Key(event.key())) if plain else None

    def _on_arrow(self, right: int, down: int) -> None:
        """Moves over the pictures; where all of them is to be seen, left and right go to the next photo."""
        if not self.panes.transform.fits:
            self.panes.pan(right, down)
        elif right:
            self._step(-right)

    def _step(self, by: int) -> None:
        if self._choice is None:
            return
        before = self._choice.shown
        if self._choice.step(by):
            self._show(keep=True)
            self.current_changed.emit(self._choice.current)
        elif before:
            self.say(self.tr("This is the last photo of the group.") if by > 0 else self.tr("This is the first photo."))

    @Slot(int)
    def _on_pressed(self, photo: int) -> None:
        self.setFocus()
        if self._choice is not None and self._choice.current != photo:
            self._choice.set_current(photo)
            self._show(keep=True)
            self.current_changed.emit(photo)

    @Slot(bool)
    def _on_table(self, wanted: bool) -> None:
        """Shows what is known of the photos below them, which keep most of the room."""
        self.table.setVisible(wanted)
        room = self.splitter.height()
        low = min(_TABLE, round(_SHARE * room))
        self.splitter.setSizes([room - low, low])

    @Slot(bool)
    def _on_linked(self, linked: bool) -> None:
        if self._choice is not None:
            self.panes.transform.set_linked(linked, self._choice.current)

    @Slot()
    def _on_panes_action(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.set_panes(int(action.data()))

    @Slot()
    def _zoom_in(self) -> None:
        self.panes.zoom(_STEP)

    @Slot()
    def _zoom_out(self) -> None:
        self.panes.zoom(1 / _STEP)

    @Slot()
    def _previous_group(self) -> None:
        self.group_step_asked.emit(-1)

    @Slot()
    def _next_group(self) -> None:
        self.group_step_asked.emit(1)

    @Slot()
    def _previous(self) -> None:
        self._step(-1)

    @Slot()
    def _next(self) -> None:
        self._step(1)

    @Slot()
    def _only(self) -> None:
        if self._choice is not None:
            self.panes.only_asked.emit(self._choice.current)

    @Slot()
    def _keeper(self) -> None:
        if self._choice is not None:
            self.panes.keeper_asked.emit(self._choice.current)
