"""The bar at the top: add a folder, which queue, the menu."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from app.core.types import Kind
from app.services.review import Review
from app.ui.theme import Theme
from app.ui.widgets import IconBinder, Segments, button, icon_button
from app.ui.words import number

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
    """

    add_asked = Signal()
    queue_chosen = Signal(object)

    def __init__(self, theme: Theme, menu: QMenu) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.add = button(self.tr("Add folder…"))
        IconBinder(theme, self.add, "folder-add")
        self.add.clicked.connect(self.add_asked)
        self._names = (self.tr("All"), self.tr("Identical"), self.tr("Copies"), self.tr("Similar"))
        self.queues = Segments(self._names)
        self.queues.setAccessibleName(self.tr("Which groups are shown"))
        self.queues.chosen.connect(self._on_chosen)
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
        row.addWidget(self.menu)

    def set_bare(self, bare: bool) -> None:
        """Shows the menu alone, where there is nothing to choose from yet."""
        self.add.setVisible(not bare)
        self.queues.setVisible(not bare)
        self.setProperty("bare", bare)
        self.style().unpolish(self)
        self.style().polish(self)

    def show_counts(self, review: Review) -> None:
        """Shows how many groups each queue has."""
        counts = [len(review.entries), *(review.count_of(kind) for kind in QUEUES if kind is not None)]
        for place, (name, count) in enumerate(zip(self._names, counts, strict=True)):
            self.queues.set_text(place, self.tr("{queue} {count}").format(queue=name, count=number(count)))

    def choose(self, kind: Kind | None) -> None:
        """Chooses a queue as a click would."""
        self.queues.choose(QUEUES.index(kind))
        self.queue_chosen.emit(kind)

    def _on_chosen(self, place: int) -> None:
        self.queue_chosen.emit(QUEUES[place])
