"""Comparing the photos of one group after another, large."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.core.types import Group, Member, Proposal
from app.services.review import ReviewService
from app.ui.compare.choice import MOST_PANES, Choice
from app.ui.compare.page import ComparePage
from app.ui.groups.decisions import DecisionActions
from app.ui.groups.photo_actions import PhotoActions
from app.ui.review.page import ReviewPage
from app.words import photo_words, words


class Viewing(QObject):
    """Keeps the compare view and the current photo of the groups the same.

    Signals:
        opened: The compare view has something to show.
        closed: Back to the groups.
    """

    opened = Signal()
    closed = Signal()

    def __init__(
        self,
        compare: ComparePage,
        review: ReviewPage,
        photos: PhotoActions,
        decisions: DecisionActions,
        service: ReviewService,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._compare, self._decisions = compare, decisions
        self._view, self._model = review.groups, review.model
        self._open = False
        self._key: tuple[bool, int] | None = None
        self._position = 0
        self._chosen: list[int] = []
        self._group: Group | None = None
        self._title = ""
        self._first: int | None = None
        self._replaced: int | None = None
        self._came_from: tuple[tuple[bool, int], int] | None = None
        review.groups.open_asked.connect(self.open_row)
        photos.open_asked.connect(self.open_row)
        compare.closed.connect(self._close)
        compare.group_step_asked.connect(self._step_group)
        compare.current_changed.connect(self._on_current)
        compare.toggle_asked.connect(self._toggle)
        compare.panes.fate_asked.connect(self._on_fate)
        compare.panes.only_asked.connect(self._on_only)
        compare.panes.keeper_asked.connect(self._on_keeper)
        compare.panes.seen.connect(service.mark_looked_at)
        compare.panes.menu_asked.connect(review.groups.menu_asked)
        photos.said.connect(compare.say)
        decisions.refused.connect(compare.say)
        self._model.dataChanged.connect(self._refresh)
        self._model.arranged.connect(self._refresh)

    @Slot(int)
    def open_row(self, row: int) -> None:
        """Compares a photo with its keeper, or the selected photos of its group with each other."""
        position = self._model.position_at(row)
        entry = self._model.entries[position]
        start = self._model.row_of(position)
        rows = [r for r in self._view.selected_rows() if start <= r < start + len(entry.photo_ids)]
        selected = row in rows and 2 <= len(rows) <= MOST_PANES
        self._chosen = [entry.photo_ids[r - start] for r in rows] if selected else []
        self._open, self._key, self._position = True, entry.key, position
        self._first = self._replaced = None
        self._came_from = entry.key, self._view.verticalScrollBar().value()
        self._view.setCurrentIndex(self._model.index(row))
        self._show(entry.photo_ids[row - start], panes=len(self._chosen) or 2, keep=False)
        self.opened.emit()

    @Slot()
    def follow_current(self) -> None:
        """Goes to the group of the current photo, as after the key that accepts a group and goes on."""
        row = self._view.currentIndex().row()
        if self._open and row >= 0 and self._model.position_at(row) != self._where():
            self._go_to(self._model.position_at(row))

    @Slot()
    def _close(self) -> None:
        self._open = False
        if self._came_from is not None and self._key == self._came_from[0]:
            self._view.verticalScrollBar().setValue(self._came_from[1])
            self._view.scrollTo(self._view.currentIndex())  # it may be another photo of a large group
        self._compare.show_group(None, None, "")
        self.closed.emit()

    @Slot(int)
    def _step_group(self, step: int) -> None:
        position = self._where() + step
        if not 0 <= position < len(self._model.entries):
            last = self.tr("This is the last group.") if step > 0 else self.tr("This is the first group.")
            self._compare.say(last)
            return
        self._go_to(position)

    def _go_to(self, position: int) -> None:
        entry = self._model.entries[position]
        self._key, self._position, self._chosen = entry.key, position, []
        self._first = self._replaced = None
        number = min(1, len(entry.photo_ids) - 1)
        self._view.setCurrentIndex(self._model.index(self._model.row_of(position, number)))
        panes = self._compare.choice.panes if self._compare.choice is not None else 2
        self._show(entry.photo_ids[number], panes=panes, keep=False)

    def _where(self) -> int:
        """Returns where the compared group stands now."""
        found = None if self._key is None else self._model.position_of(self._key)
        return self._position if found is None else found

    def _show(self, current: int, *, panes: int, keep: bool) -> None:
        position = self._where()
        self._position = position
        entry = self._model.entries[position]
        group = self._model.group_at(position)
        title = self.tr("{group}  ·  group {number} of {total}").format(
            group=photo_words.group_title(entry.kind, len(entry.photo_ids)),
            number=words.number(position + 1),
            total=words.number(len(self._model.entries)),
        )
        if keep and group is not None and group is self._group and title == self._title:
            return
        self._group, self._title = group, title
        choice = Choice(current, [], current, panes) if group is None else self._choose(group, current, panes)
        self._compare.show_group(group, choice, title, keep=keep)

    def _choose(self, group: Group, current: int, panes: int) -> Choice:
        """Puts the kept photo at the left, where it stays while the group is looked at, and beside it the others."""
        kept = photo_words.kept_of(group).photo.id
        wanted = [m.photo.id for m in group.members if not self._chosen or m.photo.id in self._chosen]
        if self._replaced == kept:  # the keeper was swapped, and that was undone
            self._first, self._replaced = kept, None
        if self._first not in wanted:
            self._first = kept if kept in wanted else wanted[0]
        return Choice(self._first, [photo for photo in wanted if photo != self._first], current, panes)

    @Slot()
    def _refresh(self) -> None:
        """Shows what became of the group: decisions, other photos, or where it is gone the one that follows."""
        if not self._open:
            return
        if not self._model.entries:
            self._close()
            return
        choice = self._compare.choice
        gone = self._key is None or self._model.position_of(self._key) is None
        if gone or choice is None:
            self._follow(choice)
            return
        entry = self._model.entries[self._where()]
        current = choice.current if choice.current in entry.photo_ids else entry.photo_ids[-1]
        self._chosen = [photo for photo in self._chosen if photo in entry.photo_ids]
        self._show(current, panes=choice.panes, keep=True)

    def _follow(self, choice: Choice | None) -> None:
        """Goes on where the photo stands now; else to the group that took the place of the one that is gone."""
        row = -1 if choice is None else self._model.row_of_photo(choice.current, self._model.row_of(0))
        if row < 0:
            self._go_to(min(self._position, len(self._model.entries) - 1))
            return
        position = self._model.position_at(row)
        self._key, self._position = self._model.entries[position].key, position
        self._view.setCurrentIndex(self._model.index(row))
        assert choice is not None
        self._show(choice.current, panes=choice.panes, keep=False)

    @Slot(int)
    def _on_current(self, photo: int) -> None:
        row = self._row_of(photo)
        if row >= 0:
            self._view.setCurrentIndex(self._model.index(row))

    def _row_of(self, photo: int) -> int:
        position = self._where()
        ids = self._model.entries[position].photo_ids
        return self._model.row_of(position, ids.index(photo)) if photo in ids else -1

    def _when_there(self, photo: int, do: Callable[[Group, Member], None]) -> None:
        """Does something with a photo of the compared group, as soon as its details are there."""

        def there(rows: list[int]) -> None:
            group = self._model.group_at(self._model.position_at(rows[0]))
            member = next((m for m in group.members if m.photo.id == photo), None) if group is not None else None
            if group is not None and member is not None:
                do(group, member)

        row = self._row_of(photo)
        self._decisions.when_there([row] if row >= 0 else [], there)

    @Slot()
    def _toggle(self) -> None:
        choice = self._compare.choice
        row = -1 if choice is None else self._row_of(choice.current)
        if row >= 0:
            self._decisions.toggle([row])

    @Slot(int, object)
    def _on_fate(self, photo: int, fate: Proposal) -> None:
        row = self._row_of(photo)
        if row >= 0:
            self._decisions.decide_rows([row], fate)

    @Slot(int)
    def _on_only(self, photo: int) -> None:
        self._when_there(photo, self._decisions.keep_only)

    @Slot(int)
    def _on_keeper(self, photo: int) -> None:
        self._when_there(photo, self._make_keeper)

    def _make_keeper(self, group: Group, member: Member) -> None:
        kept = photo_words.kept_of(group)
        if member is kept:
            self._compare.say(self.tr("This photo is the one that is kept."))
        else:
            self._first = member.photo.id
            self._decisions.make_keeper(member, kept)
            self._replaced = kept.photo.id
