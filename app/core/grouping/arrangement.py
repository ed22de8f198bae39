"""Copy groups and what similar ones are made of, under given rules: what stays while a slider is dragged."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.traits import Trait
from app.core.criteria import Rules
from app.core.grouping.election_arrays import elect_known
from app.core.grouping.ragged import Ragged
from app.core.grouping.scenes import scenes
from app.core.grouping.scores import Ranking
from app.core.grouping.snapshot import Snapshot
from app.core.grouping.stars import FREE, Edges, edges_by_rank

IDENTICAL, COPY, SIMILAR = range(3)
"""Codes of the kinds in arrays."""

KEEPER, FULLER, VERSION, LINKED, REDUNDANT, SAME = range(6)
"""What a photo is to its keeper, in the order in which a group lists its photos.

`FULLER`: it holds something that the keeper lacks, shows more, or is what the keeper was made of.
"""


class Rows(NamedTuple):
    """Groups as flat arrays.

    Attributes:
        photos: The photos of each group, indices into the snapshot's photos, keepers first.
        roles: uint8, per member of `photos`: what each is to its keeper.
    """

    photos: Ragged
    roles: NDArray[np.uint8]


class Arrangement:
    """The copy groups of a snapshot, and the pairs of which similar groups are made.

    Args:
        snapshot: What stood in the catalog at one moment.
        rules: How keepers are chosen.
        scores: As another ranking of the same snapshot has them; None to work them out.

    Attributes:
        snapshot: What stood in the catalog.
        ranking: The photos ranked by the rules.
        fixed: bool (n,), photos that are never moved: protected, out of hand, or a file beside them is unsure.
        copies: The copy groups.
        held: bool, per member of `copies.photos`: its keeper holds all that stands beside it.
    """

    def __init__(self, snapshot: Snapshot, rules: Rules, scores: NDArray[np.float64] | None = None) -> None:
        self.snapshot = snapshot
        self.ranking = Ranking(snapshot, rules, scores)
        self.fixed = snapshot.protected | snapshot.out_of_hand | snapshot.photos.companion
        elected = elect_known(self.ranking.candidates(snapshot))
        self._refused = snapshot.ends[snapshot.dismissed]
        self.copies = self._copy_groups(self._without_refused(elected))
        self.held = self._held()
        self._edges, self._cosines = self._similar_pairs(elected)
        self._last: tuple[float, Rows] | None = None  # proposals change without the similar groups

    def similar_groups(self, floor: float) -> Rows:
        """Returns groups of similar shots, made of pairs whose descriptors' cosine is at least `floor`."""
        last = self._last
        if last is None or last[0] != floor:
            last = self._last = (floor, self._similar_groups(floor))
        return last[1]

    def _similar_groups(self, floor: float) -> Rows:
        close = self._cosines >= floor
        count, refused = len(self.ranking.best), self.ranking.content_rank[self._refused]
        edges = Edges(self._edges.better[close], self._edges.other[close])
        keepers, ranks = scenes(edges, self._cosines[close], count, refused)
        by_rank = np.empty(count, np.int64)
        by_rank[self.ranking.content_rank] = self.ranking.best
        is_keeper = keepers == ranks
        roles = np.where(is_keeper, KEEPER, VERSION).astype(np.uint8)
        return Rows(Ragged.of_firsts(is_keeper, by_rank[ranks]), roles)

    def _without_refused(self, elected: NDArray[np.int64]) -> NDArray[np.int64]:
        """Takes those out of their groups whom the user called no duplicates of their keeper.

        They took part in the election, so that no dismissal changes who leads the others: it never joins groups. What
        is left over finds together anew.
        """
        gone = _owned_by_refused(elected, self._refused)
        if not len(gone):
            return elected
        owner = elected.copy()
        owner[gone] = FREE
        given = self.ranking.candidates(self.snapshot)
        copies = self.snapshot.matches.copies
        left = (owner[given.ends] == FREE).all(axis=1) & ~self.snapshot.dismissed[copies]
        rest = elect_known(given._replace(ends=given.ends[left], traits=given.traits[left]))
        return np.where(owner == FREE, rest, owner)

    def _copy_groups(self, owner: NDArray[np.int64]) -> Rows:
        snapshot, ranking = self.snapshot, self.ranking
        own = np.arange(len(owner))
        role = np.where((owner == FREE) | (owner == own), SAME, VERSION).astype(np.uint8)
        _mark(role, snapshot, owner)
        keeper = np.where(owner == FREE, own, owner)[snapshot.content_index]
        grouped = np.bincount(keeper, minlength=len(owner))[keeper] > 1
        rows = np.flatnonzero(grouped)
        roles = role[snapshot.content_index[rows]]
        roles[rows == ranking.best[keeper[rows]]] = KEEPER
        order = np.lexsort((ranking.rank[rows], roles, keeper[rows]))
        rows, roles = rows[order], roles[order]
        return Rows(Ragged.of_firsts(roles == KEEPER, rows), roles)

    def _held(self) -> NDArray[np.bool_]:
        photos, units = self.copies.photos, self.snapshot.units
        held = np.ones(len(photos.members), bool)
        if units is None:
            return held
        several = units.parts.sizes[self.snapshot.content_index] > 1
        keepers = photos.spread(photos.firsts)
        for place in np.flatnonzero(self.snapshot.photos.in_unit[photos.members]).tolist():
            row = int(photos.members[place])
            lost = several[row] and self.copies.roles[place] in (FULLER, VERSION, LINKED)
            held[place] = not lost and self.snapshot.holds_beside(int(keepers[place]), row)
        return held

    def _similar_pairs(self, owner: NDArray[np.int64]) -> tuple[Edges, NDArray[np.float32]]:
        alone = (owner == FREE) | (owner == np.arange(len(owner)))
        ends = self.snapshot.ends
        chosen = np.flatnonzero(~self.snapshot.matches.copies & alone[ends].all(axis=1))
        edges, pairs = edges_by_rank(ends[chosen], self.ranking.content_rank)
        return edges, self.snapshot.matches.cosines[chosen][pairs]


def _mark(role: NDArray[np.uint8], snapshot: Snapshot, owner: NDArray[np.int64]) -> None:
    """Marks what the contents of groups are to their keepers: fuller, redundant, the same, or linked by the user."""
    copies = snapshot.matches.copies
    ends, traits = snapshot.ends[copies], snapshot.matches.traits[copies]

    def has(trait: Trait) -> NDArray[np.bool_]:
        found: NDArray[np.bool_] = (traits & int(trait)) > 0
        return found

    worked_a = has(Trait.A_EDITED | Trait.A_UPSCALED | Trait.A_FRAMED)
    worked_b = has(Trait.B_EDITED | Trait.B_UPSCALED | Trait.B_FRAMED)
    sides = (
        (0, Trait.A_REDUNDANT, Trait.A_WITHIN, Trait.B_LACKS | Trait.B_SHOWS_LESS, worked_b & ~worked_a),
        (1, Trait.B_REDUNDANT, Trait.B_WITHIN, Trait.A_LACKS | Trait.A_SHOWS_LESS, worked_a & ~worked_b),
    )
    for side, redundant, within, keeper_lacks, keeper_was_made in sides:
        content, other = ends[:, side], ends[:, 1 - side]
        taken = owner[content] == other
        role[content[taken & (has(keeper_lacks) | keeper_was_made)]] = FULLER
        role[content[taken & has(redundant)]] = REDUNDANT
        role[content[taken & has(within)]] = SAME
        role[content[taken & has(Trait.BY_HAND)]] = LINKED


def _owned_by_refused(owner: NDArray[np.integer], refused: NDArray[np.int64]) -> NDArray[np.int64]:
    """Returns the contents whose keeper the user called no duplicate of them; `refused` are pairs, int64 (d, 2)."""
    found = [refused[owner[refused[:, side]] == refused[:, 1 - side], side] for side in (0, 1)]
    return np.unique(np.concatenate(found))
