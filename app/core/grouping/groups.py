"""All groups of a library at one moment: arrays for all of them, objects only for what is looked at."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import overload

import numpy as np
from numpy.typing import NDArray

from app.core.catalog import Catalog
from app.core.catalog.decisions import Decided
from app.core.catalog.photos import to_photo
from app.core.catalog.tables import DECISIONS
from app.core.catalog.traits import traits_of
from app.core.criteria import CRITERIA
from app.core.grouping.arrangement import Arrangement
from app.core.grouping.decided import DecisionState
from app.core.grouping.election import comparison
from app.core.grouping.proposals import KINDS, NO_FLOOR, Layout
from app.core.grouping.scores import reasons
from app.core.holdings.lacks import lacks
from app.core.holdings.types import Lack, LackName
from app.core.types import Content, DecidedBy, Group, Kind, Match, Member, Proposal, Propose, ReasonName

_CACHE = 512
_TRASH = DECISIONS.index(Proposal.TRASH)
_UNDECIDED = DECISIONS.index(None)


class Groups(Sequence[Group]):
    """Copy groups first, then similar ones; each by the space that can be won, most first. Thread-safe.

    Args:
        catalog: Where the evidence of what is looked at comes from.
        arrangement: The copy groups of one moment, and what similar ones are made of.
        propose: How far proposals go.
        folders: Only groups with a photo below one of these; None for all.
        floor: Cosine that the descriptors of similar shots have at least.
        decision_state: What stands decided, shared with other groups of the same moment; None for what the
            snapshot says.
        returned: Propose what a clean-up took away once and came back.

    Attributes:
        arrangement: The copy groups, and what similar ones are made of.
        decision_state: What stands decided.
        propose: How far proposals go.
        returned: Whether what came back is proposed.
        kinds: uint8 (groups,), indices into `KINDS`.
        starts: int64 (groups + 1,), where each group's photos start in `flat_ids`.
        sizes: int64 (groups,), photos of each.
        flat_ids: int64, the photo ids of all groups, one group after another, keepers first.
        keys: int64 (groups,), photo ids of the keepers: with the kind, they tell a group from others as long as it
            lives.
        reclaimable: int64 (groups,), bytes that go if every outcome is carried out.
        goes: bool, over the snapshot's photos: which go if every outcome is carried out.
        to_trash: Photos and bytes that go over all groups.
    """

    def __init__(
        self,
        catalog: Catalog,
        arrangement: Arrangement,
        propose: Propose = Propose.REDUNDANT,
        folders: Iterable[Path] | None = None,
        *,
        floor: float = NO_FLOOR,
        decision_state: DecisionState | None = None,
        returned: bool = True,
    ) -> None:
        self._catalog = catalog
        self._snapshot = arrangement.snapshot
        self._lock = threading.Lock()
        self._made: dict[int, Group] = {}
        self.arrangement, self.propose, self._floor = arrangement, propose, floor
        self._folders = None if folders is None else tuple(folders)
        self.decision_state = decision_state or DecisionState(self._snapshot.photos)
        self.returned = returned
        layout = Layout(arrangement, propose, floor, self._folders, returned=returned)
        self._photos = layout.photos
        self.starts, self.sizes = self._photos.starts, self._photos.sizes
        self._kinds, self._proposed, self._movable = layout.member_kinds, layout.proposed, layout.movable
        self.kinds = layout.kinds
        self.flat_ids = self._snapshot.photos.ids[self._photos.members]
        self.keys = self._snapshot.photos.ids[self._photos.firsts]
        self.reclaimable = np.zeros(len(self.keys), np.int64)
        self.goes = np.zeros(0, bool)
        self.to_trash = (0, 0)
        self._weigh()

    def regrouped(self, *, propose: Propose | None = None, floor: float | None = None) -> Groups:
        """Returns the groups of the same moment with other proposals or other demands on similar shots; quick."""
        return Groups(
            self._catalog,
            self.arrangement,
            propose or self.propose,
            self._folders,
            floor=self._floor if floor is None else floor,
            decision_state=self.decision_state,
            returned=self.returned,
        )

    def __len__(self) -> int:
        return len(self.kinds)

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
        ids: list[int] = self.flat_ids[self._photos.span(index)].tolist()
        return ids

    def count_of(self, kind: Kind) -> int:
        """Returns how many groups are of a kind."""
        return int((self.kinds == KINDS.index(kind)).sum())

    def with_decisions(self, decisions: Mapping[int, Proposal | None]) -> None:
        """Takes in decisions by hand that were stored in the catalog, photo id to decision; None takes one back."""
        self.with_decided({i: Decided(d, DecidedBy.HAND if d else None) for i, d in decisions.items()})

    def with_decided(self, decided: Mapping[int, Decided]) -> None:
        """Takes in what stands decided in the catalog, whoever decided."""
        with self._lock:
            self.decision_state.take_in(decided)
            self._made.clear()
            self._weigh()

    def with_looked_at(self, photo_ids: Iterable[int], looked_at: bool = True) -> None:
        """Takes in that the user saw these photos, or did not after all."""
        with self._lock:
            self.decision_state.mark_looked_at(photo_ids, looked_at)
            self._made.clear()

    def _weigh(self) -> None:
        members = self._photos.members
        decisions = self.decision_state.decisions[members]
        trash = np.where(decisions == _UNDECIDED, self._proposed, decisions == _TRASH) & self._movable
        sizes = self._snapshot.photos.sizes
        self.reclaimable = self._photos.sums(np.where(trash, sizes[members], 0))
        self.goes = np.zeros(len(sizes), bool)
        self.goes[members[trash]] = True
        self.to_trash = (int(self.goes.sum()), int(sizes[self.goes].sum()))

    def _make(self, index: int) -> Group:
        span = self._photos.span(index)
        rows = self._photos.members[span]
        shown = {row: self._content(row) for row in rows.tolist()}
        keeper = shown[int(rows[0])]
        contents = set().union(*(self._snapshot.made_of(row) for row in rows))
        matches = self._snapshot.matches_between(self._catalog.matches, rows[0], rows[1:])
        own = self._snapshot.made_of(rows[0])
        for row, kind in zip(rows[1:], self._kinds[span][1:], strict=True):
            pair = frozenset((keeper.id, shown[int(row)].id))
            if not own.isdisjoint(self._snapshot.made_of(row)):
                continue  # what they share needs no match
            if KINDS[kind] is Kind.COPY and (pair not in matches or matches[pair].kind is not Kind.COPY):
                matches[pair] = _linked(keeper, shown[int(row)], matches.get(pair))
        lacking = self._lacking(rows, self._kinds[span], contents)
        members = [
            self._member(int(row), keeper, shown[int(row)], int(kind), bool(proposed), matches, lacking[int(row)])
            for row, kind, proposed in zip(rows, self._kinds[span], self._proposed[span], strict=True)
        ]
        ranking = self.arrangement.ranking
        beside = self._scores_beside(keeper, rows[1:], shown, matches)
        runner_up = int(np.argmin(ranking.rank[rows[1:]]))
        why = reasons(ranking.scores[rows[0]], beside[runner_up], ranking.rules)
        return Group(kind=KINDS[self.kinds[index]], members=tuple(members), reasons=why)

    def _scores_beside(
        self,
        keeper: Content,
        rows: NDArray[np.int64],
        shown: Mapping[int, Content],
        matches: Mapping[frozenset[int], Match],
    ) -> NDArray[np.float64]:
        """Returns the scores of a keeper's members, with what the matches say of them beside it."""
        table: NDArray[np.float64] = self.arrangement.ranking.scores[rows].copy()
        for line, row in zip(table, rows, strict=True):
            match = matches.get(frozenset((keeper.id, shown[int(row)].id)))
            if match is not None and match.kind is Kind.COPY:
                sign = 1 if match.a == keeper.id else -1
                holds, shows, unedited = comparison(traits_of(match))
                line[CRITERIA.index(ReasonName.HOLDS_ALL)] = sign * holds
                line[CRITERIA.index(ReasonName.SHOWS_MORE)] = sign * shows
                line[CRITERIA.index(ReasonName.UNEDITED)] = sign * unedited
        return table

    def _member(
        self,
        row: int,
        keeper: Content,
        content: Content,
        kind: int,
        proposed: bool,
        matches: Mapping[frozenset[int], Match],
        lacking: tuple[Lack, ...],
    ) -> Member:
        photo = self._snapshot.photos[row]
        match = matches.get(frozenset((keeper.id, content.id)))
        decided = self.decision_state.of(row)
        return Member(
            photo=to_photo(photo, self._snapshot.unit_files(row), protected=bool(self._snapshot.protected[row])),
            content=content,
            kind=KINDS[kind],
            match=match,
            edits=match.edits_from(keeper.id) if match else (),
            proposal=Proposal.TRASH if proposed else Proposal.KEEP,
            decision=decided.decision,
            decided_by=decided.by,
            looked_at=bool(self.decision_state.looked_at[row]),
            lacks=lacking,
            trashed_before=int(self._snapshot.photos.ids[row]) in self._snapshot.returned,
        )

    def _lacking(
        self, rows: NDArray[np.int64], kinds: NDArray[np.uint8], contents: set[int]
    ) -> dict[int, tuple[Lack, ...]]:
        """Names what the keeper lacks of each copy of it, in whichever of its files; of similar shots their frames."""
        found: dict[int, tuple[Lack, ...]] = {int(row): () for row in rows}
        copies = [int(row) for row, kind in zip(rows, kinds, strict=True) if KINDS[kind] is Kind.COPY]
        held = self._catalog.contents.holdings(contents if copies else ())
        kept = sorted(self._snapshot.made_of(int(rows[0])))
        for row in copies:
            lost: list[Lack] = []
            for content in sorted(self._snapshot.made_of(row).difference(kept)):
                options = [lacks(held.get(other), held.get(content)) for other in kept]
                fewest: tuple[Lack, ...] = min(options, key=len)
                lost += fewest
            found[row] = tuple(dict.fromkeys(lost))
        for row, kind in zip(rows[1:].tolist(), kinds[1:], strict=True):
            if KINDS[kind] is Kind.SIMILAR:
                found[row] = self._other_frames(int(rows[0]), row)
            elif beside := self._snapshot.unheld_beside(int(rows[0]), row):
                found[row] += (Lack(LackName.FILES, beside),)
        return found

    def _other_frames(self, keeper: int, row: int) -> tuple[Lack, ...]:
        """Names the frames or pages that make a photo no copy of a keeper that shows the same first one."""
        kept, other = self._content(keeper), self._content(row)
        if min(kept.frames, other.frames) < 2:  # a single one is not told from others
            return ()
        held = self._catalog.contents.holdings((kept.id, other.id))
        found = lacks(held.get(kept.id), held.get(other.id))
        return tuple(lack for lack in found if lack.name is LackName.FRAMES and lack.amount > 0)

    def _content(self, row: int) -> Content:
        return self._snapshot.contents[int(self._snapshot.content_index[row])]


def _linked(one: Content, other: Content, seen: Match | None) -> Match:
    """Returns the match of two contents that the user called one picture, with what the verifier saw of it."""
    a, b = (one, other) if one.digest < other.digest else (other, one)
    known = seen or Match(a=a.id, b=b.id, kind=Kind.COPY, cosine=1.0, confidence=1.0)
    return dataclasses.replace(known, kind=Kind.COPY, confidence=1.0, by_hand=True)
