"""The election of keepers among pairs that were all compared, for all families at once, in arrays.

It gives what `election.elect` gives; each round of an election is a few array operations for all contents.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.traits import Trait
from app.core.grouping.election import Candidates, elect
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
    if 9 * levels[0] * levels[1] * max(count, 1) >= _LARGEST_KEY:
        return elect(candidates)[0]
    return _ArrayElection(candidates, levels[1]).run()


class _ArrayElection:
    """Edges in both directions, sorted by their source; what two contents say of each other is a key to compare."""

    def __init__(self, given: Candidates, between_levels: int) -> None:
        self._given = given
        self._count = len(given.rank)
        self._by_rank = np.argsort(given.rank)
        shows, unedited = comparisons(given.traits)
        first, second = (shows, unedited) if given.shows_first else (unedited, shows)

        def key(content: NDArray[np.int64], first: NDArray[np.int64], second: NDArray[np.int64]) -> NDArray[np.int64]:
            high = (given.before[content] * 3 + first + 1) * between_levels + given.between[content]
            found: NDArray[np.int64] = (high * 3 + second + 1) * self._count + self._count - 1 - given.rank[content]
            return found

        nothing = np.zeros(self._count, np.int64)
        self._own = key(np.arange(self._count), nothing, nothing)
        source = np.concatenate([given.ends[:, 0], given.ends[:, 1]])
        target = np.concatenate([given.ends[:, 1], given.ends[:, 0]])
        keys = key(target, np.concatenate([first, -first]), np.concatenate([second, -second]))
        order = np.argsort(source, kind="stable")
        self._source, self._target, self._keys = source[order], target[order], keys[order]
        self._starts = self._find_starts()

    def run(self) -> NDArray[np.int64]:
        owner = np.full(self._count, FREE, np.int64)
        for _ in range(_ROUNDS):
            nodes = np.unique(self._source)
            if not len(nodes):
                return owner
            keepers = self._keepers(nodes[np.argsort(self._given.rank[nodes])])
            edges, sizes = self._edges_of(keepers)
            best = np.full(self._count, self._count, np.int64)
            np.minimum.at(best, self._target[edges], np.repeat(self._given.rank[keepers], sizes))
            taken = np.flatnonzero(best < self._count)
            owner[taken] = self._by_rank[best[taken]]
            owner[owner[taken]] = owner[taken]
            self._forget(owner != FREE)
        return self._finish(owner)

    def _keepers(self, nodes: NDArray[np.int64]) -> NDArray[np.int64]:
        """Returns, of contents with copies, by rank, those to keep; see `election`."""
        edges, sizes = self._edges_of(nodes)
        best = np.maximum.reduceat(self._keys[edges], np.cumsum(sizes) - sizes)
        keepers = nodes[best < self._own[nodes]]
        family = components(np.stack([self._source, self._target], axis=1), self._count)
        lost = nodes[~np.isin(family[nodes], family[keepers])]
        firsts = lost[np.unique(family[lost], return_index=True)[1]]
        return np.concatenate([keepers, self._follow(firsts)]) if len(firsts) else keepers

    def _follow(self, contents: NDArray[np.int64]) -> NDArray[np.int64]:
        """Goes from each content to the best of its copies that is better, until none is."""
        keepers, walking = contents.copy(), np.arange(len(contents))
        visited = np.zeros(self._count, bool)
        visited[contents] = True
        while len(walking):
            edges, sizes = self._edges_of(keepers[walking])
            keys = np.where(visited[self._target[edges]], -1, self._keys[edges])
            best = np.maximum.reduceat(keys, np.cumsum(sizes) - sizes)
            better = best > self._own[keepers[walking]]
            walking = walking[better]
            keepers[walking] = self._by_rank[self._count - 1 - best[better] % self._count]
            visited[keepers[walking]] = True
        return keepers

    def _edges_of(self, contents: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Returns the edges of contents, one content after another, and how many each has."""
        sizes = self._starts[contents + 1] - self._starts[contents]
        shift = np.repeat(self._starts[contents] - (np.cumsum(sizes) - sizes), sizes)
        return shift + np.arange(len(shift)), sizes

    def _forget(self, gone: NDArray[np.bool_]) -> None:
        live = ~(gone[self._source] | gone[self._target])
        self._source, self._target, self._keys = self._source[live], self._target[live], self._keys[live]
        self._starts = self._find_starts()

    def _find_starts(self) -> NDArray[np.int64]:
        return np.concatenate([[0], np.cumsum(np.bincount(self._source, minlength=self._count))])

    def _finish(self, owner: NDArray[np.int64]) -> NDArray[np.int64]:
        ends = self._given.ends
        left = (owner[ends] == FREE).all(axis=1)
        rest, _ = elect(self._given._replace(ends=ends[left], traits=self._given.traits[left]))
        return np.where(owner == FREE, rest, owner)


def comparisons(traits: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Compares b with a for many matches; see `election.comparison`."""

    def has(trait: Trait) -> NDArray[np.int64]:
        return ((traits & int(trait)) > 0).astype(np.int64)

    shows = has(Trait.A_SHOWS_LESS) - has(Trait.B_SHOWS_LESS)
    return shows, has(Trait.A_EDITED | Trait.A_UPSCALED) - has(Trait.B_EDITED | Trait.B_UPSCALED)


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
