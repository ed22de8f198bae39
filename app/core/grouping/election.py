"""Chooses keepers among copies, and asks only for the comparisons that this takes.

Of n copies of one picture, n (n - 1) / 2 pairs could be compared; a star around one keeper needs n - 1 of them. A
content that none of its copies is better than (shows more, is less worked upon, ranks higher) is a keeper and takes
its copies; of two keepers the one of higher rank takes what is a copy of both. What is left is elected anew by itself.
One better copy is enough to know that a content is no keeper, so that only keepers need be compared with all of their
copies. The outcome depends on the pictures alone: a pair that nobody asks for plays no part, compared or not.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Set
from heapq import nsmallest
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.traits import Trait
from app.core.grouping.disjoint_sets import DisjointSets
from app.core.grouping.stars import FREE

_MORE = 2
"""So many times the copies that a content has may be asked for at once."""


class Strength(NamedTuple):
    """How good a keeper a content would make beside another one; greater is better.

    Three criteria compare a pair: which one holds all that the other holds, which shows more, and which is less worked
    upon. The others stand for themselves, some of them before these, some between the last two, and some after them.
    """

    before: int
    holds: int
    first: int
    between: int
    second: int
    rank: int


class Compared(NamedTuple):
    """How a content compares with a copy of it: 1 yes, -1 the reverse, 0 neither.

    Attributes:
        holds: Whether it holds all that the other holds, and the other does not.
        shows: Whether it shows more of the scene.
        unedited: Whether it is less worked upon.
    """

    holds: int
    shows: int
    unedited: int


_ALONE = Compared(0, 0, 0)


class Candidates(NamedTuple):
    """What an election looks at; contents are numbered 0 … n-1.

    Attributes:
        ends: int64 (m, 2), pairs that were compared and are copies.
        traits: int64 (m,), their `Trait` bits.
        unknown: int64 (u, 2), pairs that were not compared yet.
        before: int64 (n,), how good each is by what counts more than how pairs compare; more is better.
        between: int64 (n,), how good each is by what counts between the two ways in which pairs compare.
        rank: int64 (n,), by all criteria that are not of pairs; 0 is the best, all differ.
        strangers: Gives more contents that one was not compared with, so many that their pairs are not listed.
        shows_first: Whether showing more of the scene counts before being less worked upon.
    """

    ends: NDArray[np.int64]
    traits: NDArray[np.int64]
    unknown: NDArray[np.int64]
    before: NDArray[np.int64]
    between: NDArray[np.int64]
    rank: NDArray[np.int64]
    strangers: Callable[[int], Set[int]] = lambda _: frozenset()
    shows_first: bool = True


def elect(candidates: Candidates, at_once: int = sys.maxsize) -> tuple[NDArray[np.int64], list[tuple[int, int]]]:
    """Gives copies to their keepers, as far as pairs were compared.

    Args:
        candidates: What was compared, and what was not.
        at_once: How many pairs of one content are asked for at most, more where it has copies already; few spare some,
            many spare rounds.

    Returns:
        int64 (n,): the keeper of each content, a keeper being its own, `FREE` for one without copies; and the
        pairs that would have to be compared to be sure, none if all is settled.
    """
    return _Election(candidates, at_once).run()


class _Election:
    def __init__(self, candidates: Candidates, at_once: int) -> None:
        self._given = candidates
        self._at_once = at_once
        self._copies = _neighbours(candidates.ends, candidates.traits)
        self._unknown: defaultdict[int, set[int]] = defaultdict(set)
        for one, other in candidates.unknown.tolist():
            self._unknown[one].add(other)
            self._unknown[other].add(one)
        self._free = self._copies.keys() | self._unknown.keys()
        self._asked: set[tuple[int, int]] = set()
        self._doubtful: set[int] = set()

    def run(self) -> tuple[NDArray[np.int64], list[tuple[int, int]]]:
        owner = np.full(len(self._given.rank), FREE, np.int64)
        while self._free:
            keepers = self._keepers(sorted(self._free, key=lambda content: int(self._given.rank[content])))
            gone = set(keepers)
            for keeper in keepers:
                taken = self._free_copies(keeper).keys() - gone
                if taken:
                    owner[[keeper, *taken]] = keeper
                gone |= taken
            self._free -= gone
        return owner, sorted(self._asked)

    def _keepers(self, contents: list[int]) -> list[int]:
        """Returns, of free contents by rank, those that none of their copies is better than, in that order.

        Where contents hang together and each is beaten by another, one of them is taken all the same.
        """
        keepers, together = [], DisjointSets()
        for content in contents:
            copies = self._free_copies(content)
            for other in copies.keys() | (self._unknown[content] & self._free):
                together.join(content, other)
            own = self._strength(content, _ALONE)
            if not any(self._strength(other, beside) > own for other, beside in copies.items()):
                self._ask(content)
                keepers.append(content)
        return keepers + self._of_rings(contents, keepers, together)

    def _of_rings(self, contents: list[int], keepers: list[int], together: DisjointSets) -> list[int]:
        """Returns a keeper for each set of contents that has none, since each of them is beaten by another."""
        with_keeper = {together.find(keeper) for keeper in keepers}
        lost = [content for content in contents if together.find(content) not in with_keeper]
        for content in lost:
            for other in self._given.strangers(content) & self._free:
                together.join(content, other)
        with_keeper = {together.find(keeper) for keeper in keepers}  # sets have grown
        found = []
        for content in lost:
            if together.find(content) not in with_keeper:
                with_keeper.add(together.find(content))
                found.append(self._follow(content))
        return found

    def _follow(self, first: int) -> int:
        """Goes from a content to the best of its copies that is better, until it meets none that is new."""
        keeper, visited = first, {first}
        while True:
            self._ask(keeper)
            own = self._strength(keeper, _ALONE)
            better = {
                self._strength(other, beside): other
                for other, beside in self._free_copies(keeper).items()
                if other not in visited and self._strength(other, beside) > own
            }
            if not better:
                return keeper
            keeper = better[max(better)]
            visited.add(keeper)

    def _ask(self, keeper: int) -> None:
        """Asks for a keeper's pairs; what may turn out to be its copy asks for nothing before that is known.

        Those that rank high come first: one of them may be better, and spare the rest.
        """
        if keeper not in self._doubtful:
            unknown = self._unknown[keeper] | self._given.strangers(keeper)
            others = (unknown & self._free) - self._doubtful
            most = max(self._at_once, _MORE * len(self._copies[keeper]))
            first = nsmallest(most, others, key=lambda content: int(self._given.rank[content]))
            self._asked |= {_pair(keeper, other) for other in first}
            self._doubtful |= others

    def _free_copies(self, content: int) -> dict[int, Compared]:
        return {other: beside for other, beside in self._copies[content].items() if other in self._free}

    def _strength(self, content: int, compared: Compared) -> Strength:
        given, (holds, shows, unedited) = self._given, compared
        first, second = (shows, unedited) if given.shows_first else (unedited, shows)
        rank = -int(given.rank[content])
        return Strength(
            before=int(given.before[content]),
            holds=holds,
            first=first,
            between=int(given.between[content]),
            second=second,
            rank=rank,
        )


def _pair(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


def _neighbours(ends: NDArray[np.int64], traits: NDArray[np.int64]) -> defaultdict[int, dict[int, Compared]]:
    """Returns, for each content, its copies and how each compares with it."""
    found: defaultdict[int, dict[int, Compared]] = defaultdict(dict)
    for (a, b), bits in zip(ends.tolist(), traits.tolist(), strict=True):
        holds, shows, unedited = comparison(bits)
        found[a][b] = Compared(holds, shows, unedited)
        found[b][a] = Compared(-holds, -shows, -unedited)
    return found


def comparison(traits: int) -> Compared:
    """Compares b with a, by the traits of their match."""
    holds = bool(traits & Trait.A_REDUNDANT) - bool(traits & Trait.B_REDUNDANT)
    shows = bool(traits & Trait.A_SHOWS_LESS) - bool(traits & Trait.B_SHOWS_LESS)
    worked_a = bool(traits & (Trait.A_EDITED | Trait.A_UPSCALED))
    worked_b = bool(traits & (Trait.B_EDITED | Trait.B_UPSCALED))
    framed = bool(traits & Trait.A_FRAMED) - bool(traits & Trait.B_FRAMED)
    unedited = 2 * framed + worked_a - worked_b
    return Compared(holds, shows, (unedited > 0) - (unedited < 0))
