"""Three short hints over the groups, each shown once: what a click, Enter and A do."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.settings import SettingsService
from app.ui.groups.view import GroupsView
from app.ui.kit.widgets import button, label
from app.words import words

_NAME = "hints"
_AWAY = 16


class Hint(StrEnum):
    """What is hinted at, in the order in which it is shown."""

    CLICK = "click"
    COMPARE = "compare"
    ACCEPT = "accept"


class HintCard(QWidget):
    """One hint at the foot of the groups: a key, what it does, and a button that goes on.

    Signals:
        understood: It need not be shown any longer.
    """

    understood = Signal()

    def __init__(self, view: GroupsView) -> None:
        super().__init__(view)
        self._view = view
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.key = label("", "key")
        self.text = label("", wrap=True)
        self.place = label("", "caption")
        self.next = button(self.tr("Got it"), "link")
        self.next.clicked.connect(self.understood)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        for part in (self.key, self.text, self.place, self.next):
            row.addWidget(part, 1 if part is self.text else 0)
        self.hide()
        view.installEventFilter(self)

    def show_hint(self, hint: Hint) -> None:
        """Shows another hint."""
        keys = {Hint.CLICK: self.tr("Click"), Hint.COMPARE: self.tr("Enter"), Hint.ACCEPT: "A"}
        texts = {
            Hint.CLICK: self.tr("A click marks a photo for the trash, or keeps it."),
            Hint.COMPARE: self.tr("Enter compares photos, large and side by side."),
            Hint.ACCEPT: self.tr("A accepts what is shown for a group, and goes on."),
        }
        self.key.setText(keys[hint])
        self.text.setText(texts[hint])
        count, total = list(Hint).index(hint) + 1, len(Hint)
        self.place.setText(self.tr("{n} of {total}").format(n=words.number(count), total=words.number(total)))
        self.setAccessibleName(self.text.text())
        self.show()
        self._lie()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Goes on by the keys that press a button or go a step back; all others are for the groups."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.understood.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._lie()
        return super().eventFilter(watched, event)

    def _lie(self) -> None:
        """Lies at the foot of the groups, in the middle; where room is short, the sentence alone, in several lines."""
        view = self._view
        line, room = self.text.fontMetrics().horizontalAdvance(self.text.text()) + 2, view.width() - 2 * _AWAY
        beside = sum(part.sizeHint().width() for part in (self.key, self.place, self.next)) + 60
        roomy = line + beside <= room
        self.key.setVisible(roomy)
        self.place.setVisible(roomy)
        least = self.next.sizeHint().width() + 36
        self.text.setFixedWidth(line if roomy else max(80, min(line, room - least)))
        self._row.activate()
        self.adjustSize()
        self.move((view.width() - self.width()) // 2, view.height() - self.height() - _AWAY)
        self.raise_()


class Hints(QObject):
    """Shows what was not shown yet; what somebody does by himself needs no hint any more.

    Args:
        view: Over which they are shown.
        accept: The action that accepts a group.
        settings: Remembers which were shown.
    """

    def __init__(self, view: GroupsView, accept: QAction, settings: SettingsService) -> None:
        super().__init__(view)
        self._view, self._settings = view, settings
        self._seen = {hint for hint in Hint if hint in settings.recall(_NAME).split()}
        self._shown: Hint | None = None
        self.card = HintCard(view)
        self.card.understood.connect(self._on_understood)
        view.toggle_asked.connect(self._on_click)
        accept.triggered.connect(self._on_accept)
        view.photos.arranged.connect(self._on_arranged)

    @property
    def shown(self) -> Hint | None:
        """The hint that is shown, None where none is."""
        return self._shown

    @Slot()
    def _on_arranged(self) -> None:
        if self._shown is None and self._view.photos.rowCount():
            self._show_next()

    def _show_next(self) -> None:
        self._shown = next((hint for hint in Hint if hint not in self._seen), None)
        if self._shown is None:
            self.card.hide()
        else:
            self.card.show_hint(self._shown)
            self._note(self._shown)

    def _note(self, hint: Hint) -> None:
        """Remembers that a hint was shown, at once: it is not shown again, however Twinless ends."""
        self._seen.add(hint)
        self._settings.remember(_NAME, " ".join(sorted(self._seen)))

    @Slot()
    def _on_understood(self) -> None:
        self._show_next()
        if self._shown is None:
            self._view.setFocus()

    @Slot()
    def _on_click(self) -> None:
        self._done(Hint.CLICK)

    @Slot()
    def note_compared(self) -> None:
        """Takes note that photos were compared."""
        self._done(Hint.COMPARE)

    @Slot()
    def _on_accept(self) -> None:
        self._done(Hint.ACCEPT)

    def _done(self, hint: Hint) -> None:
        if hint not in self._seen:
            self._note(hint)
        if hint is self._shown:
            self._show_next()
