"""The order of verification: every candidate comes up once, and few of a family's pairs are verified."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.core.grouping.disjoint_sets import DisjointSets
from app.core.pipeline.verify_order import VerifyOrder

Pairs = list[tuple[int, int]]


def go_through(
    pairs: Pairs, is_copy: Callable[[int, int], bool], beaten: Callable[[int, int], list[int]] = lambda *_: []
) -> tuple[Pairs, Pairs, DisjointSets]:
    """Returns what was verified, in order, what was put off, and what hangs together."""
    copies = DisjointSets()
    ends = np.array(pairs, np.int64).reshape(-1, 2)
    batches = VerifyOrder(ends, ends, copies)
    looked: Pairs = []
    later: Pairs = []
    while (batch := batches.next()) is not None:
        assert len(batch.look) <= 32
        looked += [pairs[row] for row in batch.look]
        later += [pairs[row] for row in batch.later]
        found = [pairs[row] for row in batch.look if is_copy(*pairs[row])]
        batches.found(found, [content for pair in found for content in beaten(*pair)])
    return looked, later, copies


@st.composite
def candidates(draw: st.DrawFn) -> tuple[Pairs, set[tuple[int, int]], set[int]]:
    count = draw(st.integers(2, 24))
    every = [(a, b) for a in range(count) for b in range(a + 1, count)]
    pairs = draw(st.lists(st.sampled_from(every), unique=True))
    copies = set(draw(st.lists(st.sampled_from(pairs), unique=True))) if pairs else set()
    return pairs, copies, draw(st.sets(st.integers(0, count - 1)))


@given(given_=candidates())
def test_every_candidate_comes_up_once_and_families_are_those_of_all_copies(
    given_: tuple[Pairs, set[tuple[int, int]], set[int]],
) -> None:
    pairs, true_copies, weak = given_
    looked, later, families = go_through(
        pairs, lambda a, b: (a, b) in true_copies, lambda a, b: [end for end in (a, b) if end in weak]
    )
    assert sorted(looked + later) == sorted(pairs)
    whole = DisjointSets()
    for pair in true_copies:
        whole.join(*pair)
    assert all(families.joined(a, b) == whole.joined(a, b) for a, b in pairs)
    assert all(families.joined(*pair) for pair in later)


def all_pairs(members: range) -> Pairs:
    return [(a, b) for a in members for b in members if a < b]


def test_copies_of_one_picture_are_each_compared_with_the_one_to_keep() -> None:
    looked, later, _ = go_through(all_pairs(range(30)), lambda *_: True)
    assert sorted(looked) == [(0, other) for other in range(1, 30)]
    assert len(later) == 29 * 28 // 2


def test_one_that_is_beaten_lets_the_other_go_first() -> None:
    looked, _, _ = go_through(all_pairs(range(30)), lambda *_: True, lambda a, _: [0] if a == 0 else [])
    assert len(looked) == 29
    assert sum(0 in pair for pair in looked) <= 4


def test_strangers_are_all_compared_in_full_waves() -> None:
    pairs = all_pairs(range(40))
    looked, later, _ = go_through(pairs, lambda *_: False)
    assert sorted(looked) == pairs
    assert not later


def test_two_families_that_look_alike_are_told_apart_once_each() -> None:
    looked, _, families = go_through(all_pairs(range(20)), lambda a, b: a % 2 == b % 2)
    assert sum(a % 2 == b % 2 for a, b in looked) == 18
    assert not families.joined(0, 1)
