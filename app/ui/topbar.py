"""The bar at the top: add a folder, which queue, the menu."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from app.core.grouping.proposals import KINDS
from app.core.types import Kind
from app.services.entries import Entries
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import IconBinder, Segments, button, icon_button
from app.words import photo_words
from app.words.words import data_size, number

_WIDE = 1180
_SEARCH_WIDTH = 190

QUEUES: tuple[Kind | None, ...] = (None, Kind.IDENTICAL, Kind.COPY, Kind.SIMILAR)
"""What the choices stand for, None for all groups."""


class TopBar(QWidget):
    """Add folders, choose a queue, open the menu.

    Args:
        theme: Colours.
        menu: What the menu button opens.

    Signals:
        add_asked: Folders are to be added.
        queue_chosen: The `Kind` that groups are narrowed to, None for all.
        search_left: The keyboard goes back to the groups.
    """

    add_asked = Signal()
    queue_chosen = Signal(object)
    search_left = Signal()

    def __init__(self, theme: Theme, menu: QMenu) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.add = button(self.tr("Add folder…"))
        IconBinder(theme, self.add, "folder-add")
        self.add.clicked.connect(self.add_asked)
        self._names = (self.tr("All"), self.tr("Identical"), self.tr("Copies"), self.tr("Similar"))
        self._counts = [(0, 0)] * len(self._names)
        self.queues = Segments(self._names)
        self.queues.setAccessibleName(self.tr("Which groups are shown"))
        self.queues.chosen.connect(self._on_chosen)
        self.search = SearchField(theme)
        self.search.left.connect(self.search_left)
        self.menu = icon_button(theme, "menu", self.tr("Menu"))
        self.menu.setMenu(menu)
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self.add)
        row.addStretch(1)
        row.addWidget(self.queues)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addWidget(self.menu)

    def set_bare(self, bare: bool) -> None:
        """Shows the menu alone, where there is nothing to choose from yet."""
        self.add.setVisible(not bare)
        self.queues.setVisible(not bare)
        self.search.setVisible(not bare)
        self.setProperty("bare", bare)
        self.style().unpolish(self)
        self.style().polish(self)

    def show_counts(self, entries: Entries) -> None:
        """Shows how many groups each queue has, and how much space they would free."""
        gains = np.zeros(0, np.int64) if entries.groups is None else entries.groups.reclaimable[entries.numbers]
        self._counts = [(len(entries), int(gains.sum()))]
        for kind in QUEUES[1:]:
            inside = entries.kinds == KINDS.index(kind)
            self._counts.append((int(inside.sum()), int(gains[inside].sum())))
        self._show_counts()

    def _show_counts(self) -> None:
        wide = self.width() >= _WIDE
        for place, (name, (count, gain)) in enumerate(zip(self._names, self._counts, strict=True)):
            text = self.tr("{queue} {count}").format(queue=name, count=number(count))
            space = self.tr("{size} can go").format(size=data_size(gain)) if gain else ""
            short = f"{text} · {data_size(gain)}" if wide and gain else text
            self.queues.set_text(place, short)
            choice = self.queues.button(place)
            choice.setToolTip("\n".join(filter(None, (self._meaning(QUEUES[place]), space))))
            choice.setAccessibleName(f"{text}. {space}" if space else text)

    def _meaning(self, kind: Kind | None) -> str:
        return self.tr("Every group, of whatever kind.") if kind is None else photo_words.group_meaning(kind)

    def set_search(self, text: str) -> None:
        """Shows words to search for."""
        self.search.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._show_counts()

    def choose(self, kind: Kind | None) -> None:
        """Chooses a queue as a click would."""
        self.queues.choose(QUEUES.index(kind))
        self.queue_chosen.emit(kind)

    def _on_chosen(self, place: int) -> None:
        self.queue_chosen.emit(QUEUES[place])


class SearchField(QLineEdit):
    """Words to search for; Esc empties it, Enter and Down go on to the groups.

    Signals:
        left: The keyboard is to go back to the groups.
    """

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Search by name"))
        self.setAccessibleName(self.tr("Search by name of photo or folder"))
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(_SEARCH_WIDTH)
        self.setMinimumWidth(100)
        magnifier = QAction(self)
        IconBinder(theme, magnifier, "search", "muted")
        self.addAction(magnifier, QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
