"""The election of keepers among pairs that were all compared, for all families at once, in arrays.

It gives what `election.elect` gives; each round of an election is a few array operations for all contents.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.traits import Trait
from app.core.grouping.election import Candidates, elect
from app.core.grouping.ragged import Ragged
from app.core.grouping.stars import FREE

_ROUNDS = 64
"""After so many rounds, what is left is a ring of thousands; that one is quicker to go through by itself."""

_LARGEST_KEY = 1 << 62


def elect_known(candidates: Candidates) -> NDArray[np.int64]:
    """Gives copies to their keepers; see `election.elect`, of whose pairs `unknown` none may be left.

    Returns:
        int64 (n,): the keeper of each content, a keeper being its own, `FREE` for one without copies.
    """
    count = len(candidates.rank)
    levels = [int(column.max(initial=0)) + 1 for column in (candidates.before, candidates.between)]
    if 27 * levels[0] * levels[1] * max(count, 1) >= _LARGEST_KEY:
        return elect(candidates)[0]
    return _ArrayElection(candidates, levels[1]).run()


class _ArrayElection:
    """Copies of each content, in both directions; beside each stands what it says of the content, as a key to compare.

    Keys hold the order of `election.Strength` in one number: the greater is the better keeper.
    """

    def __init__(self, given: Candidates, between_levels: int) -> None:
        self._given = given
        self._count = len(given.rank)
        self._by_rank = np.argsort(given.rank)
        holds, shows, unedited = comparisons(given.traits)
        first, second = (shows, unedited) if given.shows_first else (unedited, shows)

        def key(content: NDArray[np.int64], *pair: NDArray[np.int64]) -> NDArray[np.int64]:
            holds, first, second = pair
            high = ((given.before[content] * 3 + holds + 1) * 3 + first + 1) * between_levels + given.between[content]
            found: NDArray[np.int64] = (high * 3 + second + 1) * self._count + self._count - 1 - given.rank[content]
            return found

        nothing = np.zeros(self._count, np.int64)
        self._own = key(np.arange(self._count), nothing, nothing, nothing)
        source = np.concatenate([given.ends[:, 0], given.ends[:, 1]])
        target = np.concatenate([given.ends[:, 1], given.ends[:, 0]])
        keys = key(target, *(np.concatenate([side, -side]) for side in (holds, first, second)))
        edges = Ragged.of_pairs(source, np.arange(len(source)), self._count)
        self._copies, self._keys = Ragged(edges.starts, target[edges.members]), keys[edges.members]

    def run(self) -> NDArray[np.int64]:
        owner = np.full(self._count, FREE, np.int64)
        for _ in range(_ROUNDS):
            nodes = np.flatnonzero(self._copies.sizes)
            if not len(nodes):
                return owner
            keepers = self._keepers(nodes[np.argsort(self._given.rank[nodes])])
            taken_by = self._copies.take(keepers)
            best = np.full(self._count, self._count, np.int64)
            np.minimum.at(best, taken_by.members, taken_by.spread(self._given.rank[keepers]))
            taken = np.flatnonzero(best < self._count)
            owner[taken] = self._by_rank[best[taken]]
            owner[owner[taken]] = owner[taken]
            self._forget(owner != FREE)
        return self._finish(owner)

    def _keepers(self, nodes: NDArray[np.int64]) -> NDArray[np.int64]:
        """Returns, of contents with copies, by rank, those to keep; see `election`."""
        edges = self._copies.places(nodes)
        best = edges.greatest(self._keys[edges.members])
        keepers = nodes[best < self._own[nodes]]
        family = components(np.stack([self._copies.find(), self._copies.members], axis=1), self._count)
        lost = nodes[~np.isin(family[nodes], family[keepers])]
        firsts = lost[np.unique(family[lost], return_index=True)[1]]
        return np.concatenate([keepers, self._follow(firsts)]) if len(firsts) else keepers

    def _follow(self, contents: NDArray[np.int64]) -> NDArray[np.int64]:
        """Goes from each content to the best of its copies that is better, until none is."""
        keepers, walking = contents.copy(), np.arange(len(contents))
        visited = np.zeros(self._count, bool)
        visited[contents] = True
        while len(walking):
            edges = self._copies.places(keepers[walking])
            keys = np.where(visited[self._copies.members[edges.members]], -1, self._keys[edges.members])
            best = edges.greatest(keys)
            better = best > self._own[keepers[walking]]
            walking = walking[better]
            keepers[walking] = self._by_rank[self._count - 1 - best[better] % self._count]
            visited[keepers[walking]] = True
        return keepers

    def _forget(self, gone: NDArray[np.bool_]) -> None:
        live = ~(self._copies.spread(gone) | gone[self._copies.members])
        self._copies, self._keys = self._copies.only_members(live), self._keys[live]

    def _finish(self, owner: NDArray[np.int64]) -> NDArray[np.int64]:
        ends = self._given.ends
        left = (owner[ends] == FREE).all(axis=1)
        rest, _ = elect(self._given._replace(ends=ends[left], traits=self._given.traits[left]))
        return np.where(owner == FREE, rest, owner)


def comparisons(traits: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Compares b with a for many matches; see `election.comparison`."""

    def has(trait: Trait) -> NDArray[np.int64]:
        return ((traits & int(trait)) > 0).astype(np.int64)

    shows = has(Trait.A_SHOWS_LESS) - has(Trait.B_SHOWS_LESS)
    holds = has(Trait.A_REDUNDANT) - has(Trait.B_REDUNDANT)
    framed = has(Trait.A_FRAMED) - has(Trait.B_FRAMED)
    worked = has(Trait.A_EDITED | Trait.A_UPSCALED) - has(Trait.B_EDITED | Trait.B_UPSCALED)
    return holds, shows, np.sign(2 * framed + worked)


def components(ends: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """Returns, int64 (count,), a number for each content, the same for all that hang together by pairs."""
    root = np.arange(count)
    while len(ends):
        near = root[ends]
        ends = ends[near[:, 0] != near[:, 1]]
        near = root[ends]
        np.minimum.at(root, near.max(axis=1), near.min(axis=1))
        while not np.array_equal(nearer := root[root], root):
            root = nearer
    return root
