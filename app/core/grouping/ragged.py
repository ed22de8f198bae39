"""Rows of different length as two flat arrays: a hundred thousand groups without a list for each of them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

_Scalar = TypeVar("_Scalar", bound=np.generic)


@dataclass(frozen=True, slots=True, eq=False)
class Ragged:
    """Rows of members, one row after another.

    Attributes:
        starts: int64 (n + 1,), ascending from 0: where each row starts in `members`; the last is where all end.
        members: int64 (m,), whatever is numbered: photos, contents, files.
    """

    starts: NDArray[np.int64]
    members: NDArray[np.int64]

    @classmethod
    def of_pairs(cls, rows: NDArray[np.int64], members: NDArray[np.int64], count: int) -> Ragged:
        """Puts members, int64 (m,), into the rows given for each, int64 (m,) below `count`; their order stays."""
        return cls.of_counts(np.bincount(rows, minlength=count), members[np.argsort(rows, kind="stable")])

    @classmethod
    def of_counts(cls, counts: NDArray[np.int64], members: NDArray[np.int64]) -> Ragged:
        """Cuts members into rows of so many each, int64 (n,), which add up to all of them."""
        return cls(_running(counts), members)

    @classmethod
    def of_firsts(cls, is_first: NDArray[np.bool_], members: NDArray[np.int64]) -> Ragged:
        """Starts a row with each member that is called a first one, bool (m,), as the very first one must be."""
        return cls(np.append(np.flatnonzero(is_first), len(members)).astype(np.int64), members)

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def sizes(self) -> NDArray[np.int64]:
        """int64 (n,): how many members each row has."""
        return np.diff(self.starts)

    @property
    def firsts(self) -> NDArray[np.int64]:
        """int64 (n,): the first member of each row, of which none may be empty."""
        return self.members[self.starts[:-1]]

    def span(self, row: int) -> slice:
        """Returns where the members of a row stand."""
        return slice(int(self.starts[row]), int(self.starts[row + 1]))

    def row(self, row: int) -> NDArray[np.int64]:
        """Returns the members of a row; no copy."""
        return self.members[self.span(row)]

    def lists(self) -> list[list[int]]:
        """Returns the members of every row."""
        members: list[int] = self.members.tolist()
        return [members[start:end] for start, end in pairwise(self.starts.tolist())]

    def spread(self, values: NDArray[_Scalar]) -> NDArray[_Scalar]:
        """Repeats a value of each row, (n,), for every member of it: (m,)."""
        return np.repeat(values, self.sizes)

    def find(self) -> NDArray[np.int64]:
        """Returns, int64 (m,), which row each member stands in."""
        return self.spread(np.arange(len(self)))

    def places(self, rows: NDArray[np.int64]) -> Ragged:
        """Returns where the members of rows stand: of row `rows[i]` in row i; for columns beside `members`.

        Args:
            rows: int64 (k,), in any order; one may come twice.
        """
        starts = self.starts[rows]
        counts = self.starts[rows + 1] - starts
        found = _running(counts)
        return Ragged(found, np.repeat(starts - found[:-1], counts) + np.arange(found[-1]))

    def take(self, rows: NDArray[np.int64]) -> Ragged:
        """Returns rows, int64 (k,), in the order given; one may come twice."""
        places = self.places(rows)
        return Ragged(places.starts, self.members[places.members])

    def only(self, rows: NDArray[np.bool_]) -> Ragged:
        """Returns what is left when some rows alone stay, bool (n,)."""
        return Ragged.of_counts(self.sizes[rows], self.members[self.spread(rows)])

    def only_members(self, members: NDArray[np.bool_]) -> Ragged:
        """Returns the same rows with some of their members alone, bool (m,)."""
        return Ragged(_running(members)[self.starts], self.members[members])

    def sums(self, values: NDArray[np.int64] | NDArray[np.bool_]) -> NDArray[np.int64]:
        """Adds up a value of each member, (m,), row by row: int64 (n,). True counts as 1."""
        totals = _running(values)[self.starts]
        return np.diff(totals)

    def greatest(self, values: NDArray[_Scalar]) -> NDArray[_Scalar]:
        """Returns the greatest value of a row's members, (m,), for each: (n,). No row may be empty."""
        found: NDArray[_Scalar] = np.maximum.reduceat(values, self.starts[:-1])
        return found


def is_new(*columns: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Says of lines, given by column, each (m,), which differ from the one before: bool (m,). The first one does."""
    found = np.ones(len(columns[0]), bool)
    found[1:] = np.any([np.diff(column) != 0 for column in columns], axis=0)
    return found


def _running(values: NDArray[np.int64] | NDArray[np.bool_]) -> NDArray[np.int64]:
    """Returns the sums of the first 0, 1, … and all values, int64 (m + 1,)."""
    found = np.zeros(len(values) + 1, np.int64)
    np.cumsum(values, out=found[1:])
    return found
