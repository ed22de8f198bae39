"""A picture with its facts below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.types import Group, Member, Proposal
from app.ui.compare.canvas import Canvas
from app.ui.compare.facts import FactsBar
from app.ui.compare.view_transform import ViewTransform
from app.ui.kit.theme import Theme


class Pane(QWidget):
    """One of the photos that stand side by side.

    Args:
        theme: Fonts and colours.
        transform: What is looked at.
        level: Returns what there is of a photo's picture for a longest side.

    Signals:
        pressed: The photo's id: it was clicked.
        fate_asked: (photo id, `Proposal` that is to hold).
        only_asked: The photo's id: it alone is to be kept.
        keeper_asked: The photo's id: it is to be kept in place of the keeper.
    """

    pressed = Signal(int)
    fate_asked = Signal(int, object)
    only_asked = Signal(int)
    keeper_asked = Signal(int)

    def __init__(self, theme: Theme, transform: ViewTransform, level: Callable[[Member, float], QImage | None]) -> None:
        super().__init__()
        self.canvas = Canvas(theme, transform, level)
        self.facts = FactsBar(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.facts)
        self.canvas.pressed.connect(self._on_pressed)
        self.facts.fate_asked.connect(self._on_fate)
        self.facts.only_asked.connect(self._on_only)
        self.facts.keeper_asked.connect(self._on_keeper)

    @property
    def member(self) -> Member | None:
        """The photo that is shown."""
        return self.canvas.member

    def show_member(self, member: Member | None, group: Group | None) -> None:
        """Shows another photo; None while nothing is known of it."""
        self.canvas.show_member(member)
        self.facts.show_member(member, group)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.facts.set_wide(self.width())

    @Slot()
    def _on_pressed(self) -> None:
        if self.member is not None:
            self.pressed.emit(self.member.photo.id)

    @Slot(object)
    def _on_fate(self, fate: Proposal) -> None:
        if self.member is not None:
            self.fate_asked.emit(self.member.photo.id, fate)

    @Slot()
    def _on_only(self) -> None:
        if self.member is not None:
            self.only_asked.emit(self.member.photo.id)

    @Slot()
    def _on_keeper(self) -> None:
        if self.member is not None:
            self.keeper_asked.emit(self.member.photo.id)
