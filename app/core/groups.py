"""All groups of a library at one moment: arrays for all of them, objects only for what is looked at."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import overload

import numpy as np
from numpy.typing import NDArray

from app.core.catalog import Catalog
from app.core.catalog.decisions import Decided
from app.core.catalog.photos import to_photo
from app.core.election import comparison
from app.core.keeper import CRITERIA, reasons
from app.core.layout import KINDS, Layout
from app.core.snapshot import Snapshot
from app.core.traits import traits_of
from app.core.types import Content, DecidedBy, Group, Kind, Match, Member, Proposal, Propose, ReasonName

_CACHE = 512


class Groups(Sequence[Group]):
    """Copy groups first, then similar ones; each by the space that can be won, most first. Thread-safe.

    Args:
        catalog: Where the evidence of what is looked at comes from.
        snapshot: What stood in the catalog at one moment.
        propose: How far proposals go.
        folders: Only groups with a photo below one of these; None for all.

    Attributes:
        kinds: uint8 (groups,), indices into `KINDS`.
        sizes: int64 (groups,), photos of each.
        keys: Photo ids of the keepers: with the kind, they tell a group from others as long as it lives.
        reclaimable: int64 (groups,), bytes that go if every outcome is carried out.
        to_trash: Photos and bytes that go over all groups.
    """

    def __init__(
        self,
        catalog: Catalog,
        snapshot: Snapshot,
        propose: Propose = Propose.REDUNDANT,
        folders: Iterable[Path] | None = None,
    ) -> None:
        self._catalog = catalog
        self._snapshot = snapshot
        self._lock = threading.Lock()
        self._made: dict[int, Group] = {}
        layout = Layout(snapshot, propose, None if folders is None else tuple(folders))
        self._starts, self._members = layout.starts, layout.members
        self._kinds, self._proposed, self._movable = layout.member_kinds, layout.proposed, layout.movable
        self.kinds = layout.kinds
        self.sizes = np.diff(self._starts)
        self.keys = [snapshot.photos[i].id for i in self._members[self._starts[:-1]]]
        self._decided = {p.id: Decided(p.decision, p.decided_by) for p in snapshot.photos if p.decision is not None}
        self._looked_at = {p.id for p in snapshot.photos if p.looked_at}
        self.reclaimable = np.zeros(len(self.keys), np.int64)
        self.to_trash = (0, 0)
        self._weigh()

    def __len__(self) -> int:
        return len(self.keys)

    @overload
    def __getitem__(self, index: int) -> Group: ...
    @overload
    def __getitem__(self, index: slice) -> list[Group]: ...
    def __getitem__(self, index: int | slice) -> Group | list[Group]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        number = range(len(self))[index]
        with self._lock:
            group = self._made.get(number)
            if group is None:
                group = self._make(number)
                if len(self._made) >= _CACHE:
                    del self._made[next(iter(self._made))]
                self._made[number] = group
        return group

    def photo_ids(self, index: int) -> list[int]:
        """Returns the photos of one group, keeper first."""
        return [self._snapshot.photos[i].id for i in self._members[self._span(index)]]

    def count_of(self, kind: Kind) -> int:
        """Returns how many groups are of a kind."""
        return int((self.kinds == KINDS.index(kind)).sum())

    def with_decisions(self, decisions: Mapping[int, Proposal | None]) -> None:
        """Takes in decisions by hand that were stored in the catalog, photo id to decision; None takes one back."""
        self.with_decided({i: Decided(d, DecidedBy.HAND if d else None) for i, d in decisions.items()})

    def with_decided(self, decided: Mapping[int, Decided]) -> None:
        """Takes in what stands decided in the catalog, whoever decided."""
        with self._lock:
            self._decided.update(decided)
            self._made.clear()
            self._weigh()

    def with_looked_at(self, photo_ids: Iterable[int]) -> None:
        """Takes in that the user saw these photos."""
        with self._lock:
            self._looked_at.update(photo_ids)
            self._made.clear()

    def _span(self, index: int) -> slice:
        return slice(self._starts[index], self._starts[index + 1])

    def _weigh(self) -> None:
        trash = self._proposed.copy()
        if self._decided:
            nothing = Decided(None, None)
            decided = [self._decided.get(self._snapshot.photos[i].id, nothing).decision for i in self._members]
            trash = np.array(
                [t if d is None else d is Proposal.TRASH for t, d in zip(trash, decided, strict=True)], bool
            )
        trash &= self._movable
        sizes = np.array([photo.size for photo in self._snapshot.photos], np.int64)
        going = np.where(trash, sizes[self._members], 0) if len(self._members) else np.zeros(0, np.int64)
        total = np.concatenate([[0], np.cumsum(going)]).astype(np.int64)
        self.reclaimable = total[self._starts[1:]] - total[self._starts[:-1]]
        gone = np.unique(self._members[trash])
        self.to_trash = (len(gone), int(sizes[gone].sum()))

    def _make(self, index: int) -> Group:
        span = self._span(index)
        rows = self._members[span]
        keeper = self._content(rows[0])
        contents = {self._content(i).id for i in rows}
        matches = self._catalog.matches.get((keeper.id, c) for c in contents if c != keeper.id)
        members = [
            self._member(int(row), keeper, int(kind), bool(proposed), matches, contents)
            for row, kind, proposed in zip(rows, self._kinds[span], self._proposed[span], strict=True)
        ]
        why = reasons(self._snapshot.scores[rows[0]], self._scores_beside(keeper, rows[1:], matches))
        return Group(KINDS[self.kinds[index]], tuple(members), why)

    def _scores_beside(
        self, keeper: Content, rows: NDArray[np.int64], matches: Mapping[frozenset[int], Match]
    ) -> NDArray[np.float64]:
        """Returns the scores of a keeper's members, with what the matches say of them beside it."""
        table: NDArray[np.float64] = self._snapshot.scores[rows].copy()
        for line, row in zip(table, rows, strict=True):
            match = matches.get(frozenset((keeper.id, self._content(int(row)).id)))
            if match is not None and match.kind is Kind.COPY:
                sign = 1 if match.a == keeper.id else -1
                shows, unedited = comparison(traits_of(match))
                line[CRITERIA.index(ReasonName.SHOWS_MORE)] = sign * shows
                line[CRITERIA.index(ReasonName.UNEDITED)] = sign * unedited
        return table

    def _member(
        self,
        row: int,
        keeper: Content,
        kind: int,
        proposed: bool,
        matches: Mapping[frozenset[int], Match],
        inside: set[int],
    ) -> Member:
        photo = self._snapshot.photos[row]
        content = self._content(row)
        match = matches.get(frozenset((keeper.id, content.id)))
        decided = self._decided.get(photo.id, Decided(None, None))
        also = {m.b if m.a == content.id else m.a for m in self._catalog.matches.of_content(content.id)}
        return Member(
            to_photo(photo, protected=bool(self._snapshot.protected[row])),
            content,
            KINDS[kind],
            match,
            match.edits_from(keeper.id) if match else (),
            Proposal.TRASH if proposed else Proposal.KEEP,
            decided.decision,
            tuple(sorted(also - inside)),
            decided.by,
            photo.id in self._looked_at,
        )

    def _content(self, row: int) -> Content:
        return self._snapshot.contents[int(self._snapshot.content_index[row])]
