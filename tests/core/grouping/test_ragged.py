"""Ragged rows say what lists of lists say."""

from __future__ import annotations

from itertools import chain

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.core.grouping.ragged import Ragged, is_new

Lists = list[list[int]]

numbers = st.integers(-5, 50)
lists = st.lists(st.lists(numbers, max_size=4), max_size=8)
full_lists = st.lists(st.lists(numbers, min_size=1, max_size=4), max_size=8)


def ragged(rows: Lists) -> Ragged:
    return Ragged.of_counts(np.array([len(row) for row in rows], np.int64), flat(rows))


def flat(rows: Lists) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array(list(chain.from_iterable(rows)), np.int64)


def plain(found: Ragged) -> Lists:
    assert found.starts.dtype == found.members.dtype == np.int64
    assert found.starts[0] == 0
    assert found.starts[-1] == len(found.members)
    assert found.lists() == [found.row(number).tolist() for number in range(len(found))]
    return found.lists()


@given(lists)
def test_counts_cut_members_into_rows(rows: Lists) -> None:
    found = ragged(rows)
    assert plain(found) == rows
    assert found.sizes.tolist() == [len(row) for row in rows]
    assert [found.members[found.span(number)].tolist() for number in range(len(found))] == rows


@given(st.lists(st.tuples(st.integers(0, 5), numbers)), st.integers(6, 8))
def test_pairs_keep_their_order_in_each_row(pairs: list[tuple[int, int]], count: int) -> None:
    table = np.array(pairs, np.int64).reshape(-1, 2)
    found = Ragged.of_pairs(table[:, 0], table[:, 1], count)
    assert plain(found) == [[member for row, member in pairs if row == number] for number in range(count)]


@given(full_lists)
def test_a_row_starts_with_each_first_member(rows: Lists) -> None:
    is_first = np.array([place == 0 for row in rows for place in range(len(row))], bool)
    found = Ragged.of_firsts(is_first, flat(rows))
    assert plain(found) == rows
    assert found.firsts.tolist() == [row[0] for row in rows]


@given(lists)
def test_every_member_finds_its_row(rows: Lists) -> None:
    found = ragged(rows)
    assert found.find().tolist() == [number for number, row in enumerate(rows) for _ in row]
    names = np.array([f"row {number}" for number in range(len(rows))], object)
    assert found.spread(names).tolist() == [f"row {number}" for number, row in enumerate(rows) for _ in row]


@given(lists.filter(bool), st.data())
def test_rows_are_taken_in_any_order(rows: Lists, data: st.DataObject) -> None:
    order = data.draw(st.lists(st.integers(0, len(rows) - 1), max_size=12))
    found, wanted = ragged(rows), np.array(order, np.int64)
    assert plain(found.take(wanted)) == [rows[number] for number in order]
    places = found.places(wanted)
    assert [found.members[row].tolist() for row in map(places.row, range(len(places)))] == [rows[n] for n in order]


@given(lists, st.data())
def test_rows_and_members_are_left_out(rows: Lists, data: st.DataObject) -> None:
    found = ragged(rows)
    kept = data.draw(st.lists(st.booleans(), min_size=len(rows), max_size=len(rows)))
    assert plain(found.only(np.array(kept, bool))) == [row for row, stays in zip(rows, kept, strict=True) if stays]
    assert plain(found.only_members(found.members > 20)) == [[m for m in row if m > 20] for row in rows]


@given(lists)
def test_values_of_members_are_added_up_by_row(rows: Lists) -> None:
    found = ragged(rows)
    assert found.sums(found.members).tolist() == [sum(row) for row in rows]
    assert found.sums(found.members > 20).tolist() == [sum(member > 20 for member in row) for row in rows]


@given(full_lists)
def test_the_greatest_of_each_row(rows: Lists) -> None:
    found = ragged(rows)
    assert found.greatest(found.members / 2).tolist() == [max(row) / 2 for row in rows]
    assert found.greatest(found.members > 20).tolist() == [any(member > 20 for member in row) for row in rows]
    assert found.greatest(found.members.astype(np.uint8)).dtype == np.uint8


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2))))
def test_lines_are_new_where_they_differ_from_the_one_before(lines: list[tuple[int, int]]) -> None:
    one, other = np.array(lines, np.int64).reshape(-1, 2).T
    assert is_new(one, other).tolist() == [not n or lines[n - 1] != line for n, line in enumerate(lines)]


def test_no_rows_at_all() -> None:
    found = ragged([])
    assert len(found) == 0
    assert found.firsts.tolist() == found.find().tolist() == found.sums(found.members).tolist() == []
