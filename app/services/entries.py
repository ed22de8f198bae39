"""Groups in the order in which they are shown: arrays for all of them, an object for the one that is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import overload

import numpy as np
from numpy.typing import NDArray

from app.core.grouping.groups import Groups
from app.core.grouping.proposals import KINDS
from app.core.types import Kind

_SIMILAR = KINDS.index(Kind.SIMILAR)
_Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Entry:
    """A group as the list knows it; its photos' details are loaded when it comes into view.

    Attributes:
        number: Its place in `Groups`.
        kind: Its kind.
        photo_ids: Its photos, keeper first.
        key: Tells a group from others as long as it lives: its queue and its keeper.
    """

    number: int
    kind: Kind
    photo_ids: tuple[int, ...]
    key: tuple[bool, int] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", (self.kind is Kind.SIMILAR, self.photo_ids[0]))


class Entries(Sequence[Entry]):
    """Groups in an order.

    Args:
        numbers: int64 (n,), their places in `groups`.
        kinds: uint8 (n,), indices into `KINDS`.
        starts: int64 (n + 1,), where each group's photos start in `photo_ids`.
        photo_ids: int64, the photos of all groups, one group after another, keepers first.
        groups: Gives their details, None where none are asked for.

    Attributes:
        keys: int64 (n,), tell groups from each other as long as they live: twice the keeper's id, and 1 for a
            similar group.
    """

    def __init__(
        self,
        numbers: _Numbers,
        kinds: NDArray[np.uint8],
        starts: _Numbers,
        photo_ids: _Numbers,
        groups: Groups | None = None,
    ) -> None:
        self.numbers, self.kinds, self.starts, self.photo_ids = numbers, kinds, starts, photo_ids
        self.groups = groups
        self.keys: _Numbers = photo_ids[starts[:-1]] * 2 + (kinds == _SIMILAR)

    @classmethod
    def of_groups(cls, groups: Groups) -> Entries:
        """Returns all groups, in their own order."""
        return cls(np.arange(len(groups)), groups.kinds, groups.starts, groups.flat_ids, groups)

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Entries:
        """Returns entries given one by one."""
        given = list(entries)
        sizes = np.array([len(entry.photo_ids) for entry in given], np.int64)
        return cls(
            np.array([entry.number for entry in given], np.int64),
            np.array([KINDS.index(entry.kind) for entry in given], np.uint8),
            np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64),
            np.array([photo for entry in given for photo in entry.photo_ids], np.int64),
        )

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> list[Entry]: ...
    def __getitem__(self, index: int | slice) -> Entry | list[Entry]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        number = range(len(self))[index]
        photos = self.photo_ids[self.starts[number] : self.starts[number + 1]]
        return Entry(int(self.numbers[number]), KINDS[self.kinds[number]], tuple(photos.tolist()))

    def __iter__(self) -> Iterator[Entry]:
        return (self[number] for number in range(len(self)))

    @property
    def sizes(self) -> _Numbers:
        """int64 (n,): photos of each."""
        return np.diff(self.starts)

    def key(self, position: int) -> tuple[bool, int]:
        """Returns what tells a group from others."""
        value = int(self.keys[position])
        return bool(value & 1), value >> 1

    def photos_of(self, position: int) -> _Numbers:
        """int64: the photos of one group, keeper first."""
        return self.photo_ids[self.starts[position] : self.starts[position + 1]]

    def take(self, positions: _Numbers | slice) -> Entries:
        """Returns these groups, in the order given."""
        sizes = self.sizes[positions]
        starts = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
        rows = np.arange(starts[-1]) + np.repeat(self.starts[:-1][positions] - starts[:-1], sizes)
        return Entries(self.numbers[positions], self.kinds[positions], starts, self.photo_ids[rows], self.groups)

    def inserted(self, position: int, others: Entries) -> Entries:
        """Returns these groups with others before the one at a position."""
        row = int(self.starts[position])
        return Entries(
            np.concatenate([self.numbers[:position], others.numbers, self.numbers[position:]]),
            np.concatenate([self.kinds[:position], others.kinds, self.kinds[position:]]),
            np.concatenate(
                [self.starts[:position], others.starts[:-1] + row, self.starts[position:] + others.starts[-1]]
            ),
            np.concatenate([self.photo_ids[:row], others.photo_ids, self.photo_ids[row:]]),
            self.groups,
        )

    def with_photos(self, position: int, photo_ids: Sequence[int]) -> Entries:
        """Returns these groups, one of them with other photos."""
        first, last = int(self.starts[position]), int(self.starts[position + 1])
        starts = self.starts.copy()
        starts[position + 1 :] += len(photo_ids) - (last - first)
        ids = np.concatenate([self.photo_ids[:first], np.array(photo_ids, np.int64), self.photo_ids[last:]])
        return Entries(self.numbers, self.kinds, starts, ids, self.groups)

    def renumbered(self, like: Entries) -> Entries:
        """Returns these photos with the numbers and kinds of the same groups as others have them."""
        return Entries(like.numbers, like.kinds, self.starts, self.photo_ids, like.groups)


def changed_photos(old: Entries, new: Entries) -> _Numbers:
    """Returns the positions at which two equally long lists of groups hold other photos."""
    same = old.sizes == new.sizes
    candidates = np.flatnonzero(same)
    differs = ~same
    if len(candidates):
        rows = new.take(candidates).photo_ids != old.take(candidates).photo_ids
        sizes = new.sizes[candidates]
        counts = np.add.reduceat(rows, np.concatenate([[0], np.cumsum(sizes)[:-1]])) if rows.any() else 0
        differs[candidates] = np.asarray(counts) > 0
    return np.flatnonzero(differs)
