"""What other rules for keepers would change, and the decisions that they come to; nothing is stored here."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.tables import DECIDERS, DECISIONS
from app.core.grouping.arrangement import Arrangement
from app.core.grouping.groups import Groups
from app.core.grouping.proposals import Layout
from app.core.grouping.snapshot import Snapshot
from app.core.types import DecidedBy, Proposal, Propose

_HAND = DECIDERS.index(DecidedBy.HAND)
_KEEP, _TRASH = DECISIONS.index(Proposal.KEEP), DECISIONS.index(Proposal.TRASH)


@dataclass(frozen=True, slots=True)
class KeeperChange:
    """A group whose keeper would be another one, by photo ids."""

    before: int
    after: int


@dataclass(frozen=True, slots=True)
class RulePreview:
    """What other rules would change; similar shots have no part in it, for nothing is proposed of them.

    Attributes:
        changes: Groups whose keeper would be another one.
        before: Photos and bytes that go now.
        after: Photos and bytes that would go.
        by_hand: Photos decided by hand, whose decisions stay.
    """

    changes: tuple[KeeperChange, ...]
    before: tuple[int, int]
    after: tuple[int, int]
    by_hand: int


def preview_everywhere(now: Groups, then: Groups) -> RulePreview:
    """Compares the groups of one moment with what they would be under other rules, for all of them.

    What rules decided for single groups counts no more then: the new rules are for all.
    """
    standing = now.decision_state
    by_hand = standing.deciders == _HAND
    changes = _changes(now.arrangement, then.arrangement)
    return RulePreview(changes=changes, before=now.to_trash, after=then.to_trash, by_hand=int(by_hand.sum()))


def preview_groups(
    now: Groups, then: Mapping[int, Proposal], rules: Arrangement, photos: Collection[int]
) -> RulePreview:
    """Compares photos of some groups with what rules decide about them.

    Args:
        now: The groups as they are.
        then: What rules decide; see `decisions_of`.
        rules: What they come from; see `within`.
        photos: The photo ids in question.
    """
    table, standing = now.arrangement.snapshot.photos, now.decision_state
    rows = np.array(sorted(standing.rows_of(photos).values()), np.int64)
    before = now.goes[rows]
    after = before.copy()
    for place, photo_id in enumerate(table.ids[rows].tolist()):
        if photo_id in then:
            after[place] = then[photo_id] is Proposal.TRASH
    sizes = table.sizes[rows]
    return RulePreview(
        changes=_changes(now.arrangement, rules),
        before=(int(before.sum()), int(sizes[before].sum())),
        after=(int(after.sum()), int(sizes[after].sum())),
        by_hand=int((standing.deciders[rows] == _HAND).sum()),
    )


def within(now: Groups, photos: Collection[int]) -> Snapshot:
    """Returns what grouping looks at of these photos alone, less those that the user decided to trash."""
    standing = now.decision_state
    chosen = np.zeros(len(standing.decisions), bool)
    chosen[list(standing.rows_of(photos).values())] = True
    chosen &= ~((standing.decisions == _TRASH) & (standing.deciders == _HAND))
    return now.arrangement.snapshot.only(chosen)


def decisions_of(rules: Arrangement, propose: Propose) -> dict[int, Proposal]:
    """Returns what rules decide about each photo that may be moved: what is not proposed for the trash is kept."""
    layout = Layout(rules, propose)
    goes = np.zeros(len(rules.snapshot.photos), bool)
    goes[layout.photos.members[layout.proposed]] = True
    ids = rules.snapshot.photos.ids
    movable = ~rules.fixed
    return {
        photo_id: Proposal.TRASH if trash else Proposal.KEEP
        for photo_id, trash in zip(ids[movable].tolist(), goes[movable].tolist(), strict=True)
    }


def _changes(now: Arrangement, then: Arrangement) -> tuple[KeeperChange, ...]:
    """Returns the copy groups of `now` whose keeper stands in a group of `then` and is not its keeper."""
    before = now.snapshot.photos.ids[now.copies.photos.firsts]
    photos, ids = then.copies.photos, then.snapshot.photos.ids
    after = _lookup(ids[photos.members], ids[photos.spread(photos.firsts)], before)
    changed = (after >= 0) & (after != before)
    pairs = zip(before[changed].tolist(), after[changed].tolist(), strict=True)
    return tuple(KeeperChange(before=one, after=other) for one, other in pairs)


def _lookup(keys: NDArray[np.int64], values: NDArray[np.int64], wanted: NDArray[np.int64]) -> NDArray[np.int64]:
    """Returns the value of each wanted key, -1 for those that are missing."""
    if not len(keys):
        return np.full(len(wanted), -1, np.int64)
    order = np.argsort(keys)
    place = order[np.minimum(np.searchsorted(keys[order], wanted), len(keys) - 1)]
    return np.where(keys[place] == wanted, values[place], -1)
