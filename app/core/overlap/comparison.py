"""Two folders photo by photo: what only the one holds, and what could go because the other holds it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.core.catalog.decisions import Decided
from app.core.catalog.photos import to_photo
from app.core.catalog.tables import DECIDERS, DECISIONS
from app.core.grouping.ragged import Ragged
from app.core.grouping.snapshot import Snapshot
from app.core.overlap.pairs import relations
from app.core.types import Content, DecidedBy, Photo, Proposal


@dataclass(frozen=True, slots=True)
class FolderComparison:
    """What a folder holds beside another one.

    Attributes:
        only_here: Photos without any copy there, each with its content, by path.
        differing: How many have a copy there beside which they hold something of their own.
        before: What stands decided now about each photo that trashing would change.
        after: What would stand decided: of each photo here that the other folder holds, trash; of the photo there
            that it is held by, keep. What the hand decided otherwise is left out, and so is what cannot be trashed.
        bytes: Of the photos that would go.
        left_alone: How many photos that are held stay all the same: decided by hand, protected, away, part of a unit,
            or held only by a photo that is away or decided to go.
    """

    only_here: tuple[tuple[Photo, Content], ...]
    differing: int
    before: Mapping[int, Decided]
    after: Mapping[int, Decided]
    bytes: int
    left_alone: int

    @property
    def going(self) -> int:
        """How many photos would go."""
        return sum(decided.decision is Proposal.TRASH for decided in self.after.values())


def compare_folders(snapshot: Snapshot, folder: Path, other: Path | None) -> FolderComparison:
    """Compares a folder with another one, or with all of the library outside it."""
    return _Comparison(snapshot, folder, other).run()


class _Comparison:
    def __init__(self, snapshot: Snapshot, folder: Path, other: Path | None) -> None:
        self._snapshot = snapshot
        self._photos, self._out_of_hand = snapshot.photos, snapshot.out_of_hand
        self._here = range(len(self._photos))[self._photos.below(folder)]
        there = ~self._photos.mask_below([folder]) if other is None else self._photos.mask_below([other])
        rows = np.flatnonzero(there)
        self._there = Ragged.of_pairs(snapshot.content_index[rows], rows, len(snapshot.contents))
        self._relations = relations(snapshot)

    def run(self) -> FolderComparison:
        """Looks at every photo of the folder."""
        only_here: list[tuple[Photo, Content]] = []
        after: dict[int, Decided] = {}
        differing = left_alone = size = 0
        for row in self._here:
            copies, holders = self._matches(row)
            if not copies:
                content = self._snapshot.contents[int(self._snapshot.content_index[row])]
                protected = bool(self._snapshot.protected[row])
                only_here.append((to_photo(self._photos[row], protected=protected), content))
            elif not holders:
                differing += 1
            elif (witness := self._witness(holders)) is None or not self._may_go(row):
                left_alone += 1
            else:
                after[int(self._photos.ids[row])] = Decided(Proposal.TRASH, DecidedBy.RULE)
                after[int(self._photos.ids[witness])] = Decided(Proposal.KEEP, DecidedBy.RULE)
                size += int(self._photos.sizes[row])
        decision_state = {int(self._photos.ids[row]): row for row in (*self._here, *self._there.members.tolist())}
        before = {photo: self._decided(decision_state[photo]) for photo in after}
        by_hand = {photo for photo, was in before.items() if was.by is DecidedBy.HAND}
        return FolderComparison(
            only_here=tuple(only_here),
            differing=differing,
            before={photo: was for photo, was in before.items() if photo not in by_hand},
            after={photo: wanted for photo, wanted in after.items() if photo not in by_hand},
            bytes=size,
            left_alone=left_alone,
        )

    def _matches(self, row: int) -> tuple[list[int], list[int]]:
        """Returns the photos there that are copies of one here, and those among them beside which it is redundant."""
        content = int(self._snapshot.content_index[row])
        relatives, held_by = self._relations
        copies: list[int] = []
        holders: list[int] = []
        for relative, held in zip(relatives.row(content), held_by[relatives.span(content)], strict=True):
            found = self._there.row(relative).tolist()
            copies += found
            holders += [other for other in found if held and self._snapshot.holds_beside(other, row)]
        return copies, holders

    def _witness(self, holders: list[int]) -> int | None:
        """Returns the photo that is to be kept for one that goes: one that is decided to stay, else the largest."""
        usable = [row for row in holders if not self._out_of_hand[row] and not self._goes_by_hand(row)]
        return max(usable, key=self._worth, default=None)

    def _worth(self, row: int) -> tuple[bool, int, int]:
        return self._decided(row).decision is Proposal.KEEP, int(self._photos.sizes[row]), -row

    def _may_go(self, row: int) -> bool:
        decided = self._decided(row)
        kept_by_hand = decided == Decided(Proposal.KEEP, DecidedBy.HAND)
        photo = to_photo(self._photos[row], protected=bool(self._snapshot.protected[row]))
        return photo.movable and not self._out_of_hand[row] and not kept_by_hand

    def _goes_by_hand(self, row: int) -> bool:
        return self._decided(row) == Decided(Proposal.TRASH, DecidedBy.HAND)

    def _decided(self, row: int) -> Decided:
        return Decided(DECISIONS[self._photos.decisions[row]], DECIDERS[self._photos.deciders[row]])
