"""The photos of all shown groups as one list, keyed by photo id."""

from __future__ import annotations

import dataclasses
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
    Slot,
)

from app.core.catalog.decisions import Decided
from app.core.grouping.groups import Groups
from app.core.types import DecidedBy, Group, Member, Proposal
from app.services.entries import Entries, Entry, changed_photos
from app.services.review import ReviewService
from app.ui.groups.many import files_at
from app.ui.groups.merge_entries import merged, runs
from app.ui.kit.plain import tip
from app.ui.kit.table_model import Index
from app.words.photo_words import accessible_text, found_text, tooltip

_DETAILS = 2000
_MANY_CHANGES = 40


class Role(IntEnum):
    """What the list says of a photo beside Qt's own roles."""

    PHOTO_ID = Qt.ItemDataRole.UserRole + 1
    POSITION = Qt.ItemDataRole.UserRole + 2
    MEMBER = Qt.ItemDataRole.UserRole + 3
    GROUP = Qt.ItemDataRole.UserRole + 4


class PhotosModel(QAbstractListModel):
    """A row a photo; the groups follow each other, keeper first in each.

    Details of a group are asked for when they are first wanted, and come later.

    Signals:
        arranging: Groups are about to come, go or move.
        arranged: Groups came, went or moved: whoever lays them out does so again.
    """

    arranging = Signal()
    arranged = Signal()

    def __init__(self, service: ReviewService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._entries = Entries.of(())
        self._starts = self._entries.starts
        self._by_number: dict[int, int] = {}
        self._positions: dict[int, int] = {}
        self._details: OrderedDict[tuple[bool, int], tuple[Group, int]] = OrderedDict()
        self._generation = 0
        self._hits: NDArray[np.int64] | None = None
        self._before = self._back = np.zeros(0, np.int64)
        self._decided: dict[int, tuple[Decided, int]] = {}
        service.details.connect(self._on_details)

    @property
    def entries(self) -> Entries:
        return self._entries

    @property
    def starts(self) -> NDArray[np.int64]:
        """int64 (groups + 1,): the row each group starts at."""
        return self._starts

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        return 0 if parent.isValid() else int(self._starts[-1])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self._starts[-1]:
            return None
        position = self.position_at(index.row())
        entry = self._entries[position]
        number = index.row() - int(self._starts[position])
        if role == Role.PHOTO_ID:
            return entry.photo_ids[number]
        if role == Role.POSITION:
            return position
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if role not in (Role.MEMBER, Role.GROUP, *texts):
            return None
        group = self.group_at(position)
        if group is None:
            return None
        if role == Role.GROUP:
            return group
        member = group.members[number]
        if role == Role.MEMBER:
            return member
        if role == Qt.ItemDataRole.DisplayRole:
            return member.photo.path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(tooltip(member, group))
        said = accessible_text(member, group, position, len(self._entries))
        return found_text(said) if self.is_hit(member.photo.id) else said

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:  # noqa: N802
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        return files_at(self._entries, [index.row() for index in indexes])

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802
        return Qt.DropAction.CopyAction

    def position_at(self, row: int) -> int:
        """Returns which group a row stands in."""
        return int(np.searchsorted(self._starts, row, side="right")) - 1

    def position_of(self, key: tuple[bool, int]) -> int | None:
        """Returns where a group stands, None if it is not shown."""
        return self._positions.get(key[1] * 2 + key[0])

    def set_hits(self, hits: NDArray[np.int64] | None) -> None:
        """Marks the photos that a filter is after, given by id and ascending; None for no marks."""
        self._hits = hits

    def is_hit(self, photo_id: int) -> bool:
        """Says whether a filter is after this photo."""
        if self._hits is None:
            return False
        place = int(np.searchsorted(self._hits, photo_id))
        return place < len(self._hits) and int(self._hits[place]) == photo_id

    def first_row(self) -> int:
        """Returns the first row that a filter is after, or the very first; -1 where there is none."""
        found = [] if self._hits is None else np.flatnonzero(np.isin(self._entries.photo_ids, self._hits)).tolist()
        return int(found[0]) if found else min(0, self.rowCount() - 1)

    def went_to(self, position: int) -> tuple[int | None, bool]:
        """Says where a group stands since groups last came, went or moved.

        Args:
            position: Where it stood before.

        Returns:
            Its position and True; where it is gone, that of the group that followed it, or else went before it, and
            False. None if no group is left of those that were there.
        """
        if not (self._before >= 0).any():
            return None, False
        behind = np.where(self._before >= position, self._before, np.iinfo(np.int64).max)
        found = int(np.argmin(behind))
        if behind[found] == np.iinfo(np.int64).max:
            found = int(np.argmax(self._before))
        return found, bool(self._before[found] == position)

    def row_of(self, position: int, number: int = 0) -> int:
        """Returns the row of a group's photo."""
        return int(self._starts[position]) + number

    def group_at(self, position: int) -> Group | None:
        """Returns a group's details, None (and asks for them) while they are not there."""
        entry = self._entries[position]
        known = self._details.get(entry.key)
        if known is None or known[1] != self._generation:
            self._service.request_details(entry.number, self._entries.groups)
        if known is None:
            return None
        self._details.move_to_end(entry.key)
        group = known[0]
        # A group that changed meanwhile shows its placeholder until the new details are there.
        same = tuple(m.photo.id for m in group.members) == entry.photo_ids
        return group if same else None

    def member_at(self, row: int) -> Member | None:
        """Returns a photo with what is known of it, None while that is not there."""
        group = self.group_at(position := self.position_at(row))
        return None if group is None else group.members[row - int(self._starts[position])]

    def row_of_photo(self, photo_id: int, near: int = 0) -> int:
        """Returns a row that shows a photo, the one nearest to `near`; -1 if none does."""
        rows = np.flatnonzero(self._entries.photo_ids == photo_id)
        return int(rows[np.argmin(np.abs(rows - near))]) if len(rows) else -1

    def expect(self, photos: Sequence[int]) -> None:
        """Notes photos, by id, whose groups are about to come back to where they stood."""
        self._back = np.array(photos, np.int64)

    def set_entries(
        self, entries: Entries | Sequence[Entry], serial: int, *, keep_order: bool, fresh_last: bool = True
    ) -> None:
        """Shows other groups, by exact removals, moves and insertions.

        Args:
            entries: The groups to show.
            serial: DecisionActions up to this number are in them.
            keep_order: Groups that stay keep their order.
            fresh_last: New ones come last then, but for those that were expected.
        """
        new = entries if isinstance(entries, Entries) else Entries.of(entries)
        self._generation += 1
        self._decided = {photo: known for photo, known in self._decided.items() if known[1] > serial}
        self.arranging.emit()
        target, before = merged(self._entries, new, keep_order=keep_order, fresh_last=fresh_last, back=self._back)
        self._before = before
        staying = np.zeros(len(self._entries), bool)
        staying[before[before >= 0]] = True
        gone, fresh = runs(np.flatnonzero(~staying)), runs(np.flatnonzero(before < 0))
        survivors = before[before >= 0]
        kept = target.take(np.flatnonzero(before >= 0))
        changed = changed_photos(self._entries.take(survivors), kept)
        if len(gone) + len(fresh) + len(changed) > _MANY_CHANGES:
            self.beginResetModel()
            self._set(target)
            self.endResetModel()
        else:
            self._remove(gone)
            self._reorder(survivors)
            self._update(kept, changed)
            self._insert(target, fresh)
            self._set(target)
        self._by_number = dict(zip(target.numbers.tolist(), range(len(target)), strict=True))
        self._positions = dict(zip(target.keys.tolist(), range(len(target)), strict=True))
        self.arranged.emit()

    def set_decisions(self, decisions: Mapping[int, Proposal | None], serial: int) -> None:
        """Shows decisions by hand at once, before they are stored."""
        self.set_decided({i: Decided(d, DecidedBy.HAND if d else None) for i, d in decisions.items()}, serial)

    def set_decided(self, decisions: Mapping[int, Decided], serial: int) -> None:
        """Shows at once what stands decided, whoever decided, before it is stored."""
        self._decided.update((photo, (decided, serial)) for photo, decided in decisions.items())
        for key, (group, generation) in list(self._details.items()):  # who is told asks, which puts them in order
            if not decisions.keys().isdisjoint(m.photo.id for m in group.members):
                self._details[key] = (self._with_decisions(group), generation)
                position = self.position_of(key)
                if position is not None:
                    self._announce(position)

    @Slot(object, int, object)
    def _on_details(self, groups: Groups, number: int, group: Group) -> None:
        position = self._by_number.get(number)
        outdated = self._entries.groups is not None and self._entries.groups is not groups
        if position is None or outdated:
            return
        group = self._with_decisions(group)
        key = self._entries.key(position)
        known = self._details.get(key)
        self._details[key] = (group, self._generation)
        self._details.move_to_end(key)
        while len(self._details) > _DETAILS:
            self._details.popitem(last=False)
        if known is None or known[0] != group:
            self._announce(position)

    def _with_decisions(self, group: Group) -> Group:
        if self._decided.keys().isdisjoint(m.photo.id for m in group.members):
            return group
        members = tuple(
            dataclasses.replace(m, decision=known[0].decision, decided_by=known[0].by)
            if (known := self._decided.get(m.photo.id))
            else m
            for m in group.members
        )
        return dataclasses.replace(group, members=members)

    def _announce(self, position: int) -> None:
        first, last = int(self._starts[position]), int(self._starts[position + 1]) - 1
        self.dataChanged.emit(self.index(first), self.index(last))

    def _set(self, entries: Entries) -> None:
        self._entries = entries
        self._starts = entries.starts

    def _remove(self, gone: Sequence[tuple[int, int]]) -> None:
        for first, last in reversed(gone):
            self.beginRemoveRows(QModelIndex(), int(self._starts[first]), int(self._starts[last + 1]) - 1)
            left = np.concatenate([np.arange(first), np.arange(last + 1, len(self._entries))])
            self._set(self._entries.take(left))
            self.endRemoveRows()

    def _reorder(self, survivors: NDArray[np.int64]) -> None:
        """Puts what is left into the order of `survivors`, which holds positions from before the removal."""
        moved = np.argsort(np.argsort(survivors))  # from new places to those after the removal
        if (np.diff(moved) > 0).all():
            return
        self.layoutAboutToBeChanged.emit()
        old_starts = self._starts
        self._set(self._entries.take(moved))
        places = np.argsort(moved)
        persistent = self.persistentIndexList()
        targets = []
        for index in persistent:
            position = int(np.searchsorted(old_starts, index.row(), side="right")) - 1
            inside = index.row() - int(old_starts[position])
            targets.append(self.index(int(self._starts[places[position]]) + inside))
        self.changePersistentIndexList(persistent, targets)
        self.layoutChanged.emit()

    def _update(self, kept: Entries, changed: NDArray[np.int64]) -> None:
        """Gives the groups that stay their new photos."""
        for position in changed.tolist():
            self._update_photos(position, kept.photos_of(position).tolist())
        announced = np.flatnonzero(self._entries.kinds != kept.kinds)
        self._set(self._entries.renumbered(kept))
        for position in announced.tolist():
            self._announce(position)

    def _update_photos(self, position: int, wanted: list[int]) -> None:
        current = self._entries.photos_of(position).tolist()
        steps = SequenceMatcher(None, current, wanted, autojunk=False).get_opcodes()
        for tag, i, j, k, m in reversed(steps):
            start = int(self._starts[position])
            if tag in ("delete", "replace"):
                self.beginRemoveRows(QModelIndex(), start + i, start + j - 1)
                del current[i:j]
                self._set(self._entries.with_photos(position, current))
                self.endRemoveRows()
            if tag in ("insert", "replace"):
                self.beginInsertRows(QModelIndex(), start + i, start + i + (m - k) - 1)
                current[i:i] = wanted[k:m]
                self._set(self._entries.with_photos(position, current))
                self.endInsertRows()

    def _insert(self, target: Entries, fresh: Sequence[tuple[int, int]]) -> None:
        for first, last in fresh:
            new = target.take(slice(first, last + 1))
            row = int(self._starts[first])
            self.beginInsertRows(QModelIndex(), row, row + len(new.photo_ids) - 1)
            self._set(self._entries.inserted(first, new))
            self.endInsertRows()
