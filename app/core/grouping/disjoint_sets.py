"""Disjoint sets: what hangs together, kept while pairs come in (Galler and Fischer, 1964, with path halving)."""

from __future__ import annotations

from collections import defaultdict


class DisjointSets:
    """Sets of numbers; each number is alone until it is joined with another."""

    def __init__(self) -> None:
        self._parents: dict[int, int] = {}

    def join(self, one: int, other: int) -> bool:
        """Makes one set of the sets of two numbers; says whether they were two."""
        one, other = self.find(one), self.find(other)
        self._parents[one] = other
        return one != other

    def joined(self, one: int, other: int) -> bool:
        """Says whether two numbers are in one set."""
        return self.find(one) == self.find(other)

    def find(self, one: int) -> int:
        """Returns the number that stands for the set of a number."""
        parents = self._parents
        while (parent := parents.setdefault(one, one)) != one:
            parents[one] = one = parents.setdefault(parent, parent)
        return one

    def sets(self) -> list[frozenset[int]]:
        """Returns the sets of all numbers that were ever joined or looked for."""
        found: defaultdict[int, set[int]] = defaultdict(set)
        for one in self._parents:
            found[self.find(one)].add(one)
        return [frozenset(members) for members in found.values()]
