"""The panes side by side, and what they look at."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QWidget

from app.core.types import Group, Member
from app.ui.compare.choice import MOST_PANES, Choice
from app.ui.compare.difference import Comparison, Differences
from app.ui.compare.pane import Pane
from app.ui.compare.sources import Sources
from app.ui.compare.view_transform import ViewTransform
from app.ui.kit.theme import Theme
from app.ui.pictures.compare_pictures import ComparePictures
from app.ui.pictures.geometry import place, shared_outline
from app.ui.pictures.thumbnails import Thumbnails

_PAN = 0.15


class Panes(QWidget):
    """Up to four photos of a group, the same spot of the scene under the middle of each pane.

    Args:
        theme: Fonts and colours.
        thumbnails: What is shown first.
        pictures: What is shown then.

    Signals:
        pressed: The id of a photo that was clicked.
        fate_asked: (photo id, `Proposal` that is to hold).
        only_asked: The id of the photo that alone is to be kept.
        keeper_asked: The id of the photo that is to be kept in place of the keeper.
        menu_asked: The global position for a menu about the photo that was just pressed.
        seen: Ids of photos that are there, large enough to judge.
    """

    pressed = Signal(int)
    fate_asked = Signal(int, object)
    only_asked = Signal(int)
    keeper_asked = Signal(int)
    menu_asked = Signal(QPoint)
    seen = Signal(object)

    def __init__(self, theme: Theme, thumbnails: Thumbnails, pictures: ComparePictures) -> None:
        super().__init__()
        self._group: Group | None = None
        self._choice: Choice | None = None
        self._outlined, self._differing, self._flickers = True, False, False
        self.transform = ViewTransform(self)
        self.sources = Sources(thumbnails, pictures, self)
        self.differences = Differences(self)
        self.panes = [self._pane(theme) for _ in range(MOST_PANES)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(1)
        self.transform.changed.connect(self._on_changed)
        self.sources.arrived.connect(self._on_arrived)
        self.differences.found.connect(self._on_difference)

    def _pane(self, theme: Theme) -> Pane:
        pane = Pane(theme, self.transform, self.sources.level)
        pane.pressed.connect(self.pressed)
        pane.fate_asked.connect(self.fate_asked)
        pane.only_asked.connect(self.only_asked)
        pane.keeper_asked.connect(self.keeper_asked)
        pane.canvas.menu_asked.connect(self.menu_asked)
        pane.canvas.compare_asked.connect(self.differences.request)
        return pane

    # --- what is shown

    @property
    def current(self) -> Member | None:
        """The photo that keys are about."""
        return None if self._choice is None else self.member(self._choice.current)

    @property
    def shown_panes(self) -> list[Pane]:
        """The panes that show a photo, from the left."""
        return [pane for pane in self.panes if pane.member is not None]

    @property
    def current_pane(self) -> Pane | None:
        """The pane of the current photo."""
        current = self.current
        return next((pane for pane in self.shown_panes if pane.member is current), None)

    @property
    def complete(self) -> bool:
        """Whether every picture is shown as well as it can be."""
        return all(self.sources.complete(pane.member) for pane in self.shown_panes if pane.member is not None)

    def member(self, photo: int) -> Member | None:
        """Returns a photo of the group."""
        members = () if self._group is None else self._group.members
        return next((m for m in members if m.photo.id == photo), None)

    def show_group(self, group: Group | None, choice: Choice | None, *, keep: bool) -> list[Member]:
        """Shows photos of a group.

        Args:
            group: The group; None while its details are not there.
            choice: Which of its photos.
            keep: Stay on the spot that was looked at.

        Returns:
            The photos in the panes.
        """
        self._group, self._choice = group, choice
        shown = self._members(choice.shown) if choice is not None else []
        self._arrange(len(shown))
        if group is not None and choice is not None:
            all_of_it = {m.photo.id: place(m, group.keeper) for m in self._members(choice.all)}
            self.transform.show(all_of_it, [m.photo.id for m in shown], keep=keep)
        else:
            self.transform.show({}, [], keep=False)
        for number, pane in enumerate(self.panes):
            pane.show_member(shown[number] if number < len(shown) else None, group)
        current = self.current
        for pane in self.panes:
            pane.canvas.set_current(len(shown) > 1 and pane.member is not None and pane.member is current)
        self.sources.show(shown, self._soon())
        self._show_layers()
        self._on_changed()
        return shown

    def set_outlined(self, outlined: bool) -> None:
        """Outlines what two pictures have in common on the one that shows more."""
        self._outlined = outlined
        self._show_layers()

    def set_differing(self, differing: bool) -> None:
        """Shows where pictures differ from the first."""
        self._differing = differing
        self._show_layers()

    def hold_flicker(self, held: bool) -> None:
        """Shows the other photo in the first one's place while held."""
        self._flickers = held
        self._show_layers()

    def close_services(self) -> None:
        """Stops what loads and computes."""
        self.sources.stop()
        self.differences.close()

    def _members(self, photos: Iterable[int]) -> list[Member]:
        return [found for photo in photos if (found := self.member(photo)) is not None]

    def _soon(self) -> list[Member]:
        """Returns the photo that a key would bring next."""
        if self._choice is None:
            return []
        order = self._choice.all
        after = order[order.index(self._choice.current) + 1 :][:1]
        return self._members(photo for photo in after if photo not in self._choice.shown)

    def _arrange(self, count: int) -> None:
        columns = 2 if count == MOST_PANES else max(1, count)
        for pane in self.panes:
            self._grid.removeWidget(pane)
        for number, pane in enumerate(self.panes):
            if number < max(1, count):
                self._grid.addWidget(pane, number // columns, number % columns)
            pane.setVisible(number < max(1, count))
        for column in range(MOST_PANES - 1):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for row in range(2):
            self._grid.setRowStretch(row, 1 if row * columns < max(1, count) else 0)
        self._grid.activate()

    def _show_layers(self) -> None:
        """Puts outlines, differences and the flicker into the panes."""
        group, choice = self._group, self._choice
        first = None if choice is None else self.member(choice.first)
        other = None if choice is None or choice.other is None else self.member(choice.other)
        alone = len(self.shown_panes) == 1
        for pane in self.panes:
            member = pane.member
            beside = other if member is first else first
            outlines = []
            if self._outlined and group is not None and member is not None and beside is not None:
                found = shared_outline(place(member, group.keeper), place(beside, group.keeper))
                outlines = [] if found is None else [found]
            pane.canvas.show_outlines(outlines)
            differs = self._differing and member is not None and member is not first
            pane.canvas.show_against(first if differs else None)
            flickers = self._flickers and member is not None and (alone or member is first)
            pane.canvas.show_in_place(beside if flickers else None)

    # --- what happens

    def zoom(self, factor: float) -> None:
        """Zooms around the middle of the current pane."""
        pane = self.current_pane
        if pane is not None and pane.member is not None:
            self.transform.zoom_by(pane.member.photo.id, factor)

    def fit(self) -> None:
        """Shows all of each picture."""
        current = self.current
        if current is not None:
            self.transform.fit(current.photo.id)

    def toggle_fit(self) -> None:
        """Shows the current picture's pixels one to one, or all of it."""
        pane = self.current_pane
        if pane is not None:
            pane.canvas.toggle_fit()

    def pan(self, right: int, down: int) -> None:
        """Moves the current picture by a part of its pane."""
        pane = self.current_pane
        if pane is not None and pane.member is not None:
            size = pane.canvas.size()
            self.transform.pan(pane.member.photo.id, QPointF(right * _PAN * size.width(), down * _PAN * size.height()))

    @Slot()
    def _on_changed(self) -> None:
        for pane in self.shown_panes:
            member = pane.member
            if member is not None and self.transform.placement(member.photo.id) is not None:
                pane.canvas.show_note(self.sources.note(member, self.transform.scale(member.photo.id)))

    @Slot()
    def _on_arrived(self) -> None:
        self._on_changed()
        there = [pane.member for pane in self.shown_panes if pane.member is not None]
        self.seen.emit([m.photo.id for m in there if self.sources.sharp(m)])
        for pane in self.shown_panes:
            pane.canvas.update()

    @Slot(object, object)
    def _on_difference(self, comparison: Comparison, image: QImage) -> None:
        for pane in self.shown_panes:
            if pane.member is not None and pane.member.photo.id == comparison.pane:
                pane.canvas.show_difference(comparison, image)
