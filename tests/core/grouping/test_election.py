"""The election of keepers: it asks for few pairs, and what it does not ask for changes nothing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.catalog.traits import Trait
from app.core.grouping.election import Candidates, elect
from app.core.grouping.election_arrays import elect_known
from app.core.grouping.stars import FREE
from app.core.pipeline.families import Families

Pairs = dict[tuple[int, int], int | None]
"""Candidate pairs: the traits of a copy, None for what is none."""


def candidates(count: int, known: Pairs, unknown: set[tuple[int, int]]) -> Candidates:
    copies = {pair: traits for pair, traits in known.items() if traits is not None}
    return Candidates(
        np.array(list(copies), np.int64).reshape(-1, 2),
        np.array(list(copies.values()), np.int64),
        np.array(sorted(unknown), np.int64).reshape(-1, 2),
        np.zeros(count, np.int64),
        np.zeros(count, np.int64),
        np.arange(count),
    )


def elect_lazily(
    count: int, truth: Pairs, compared: set[tuple[int, int]], at_once: int = 1000
) -> tuple[np.ndarray, set[tuple[int, int]]]:
    while True:
        known = {pair: truth[pair] for pair in sorted(compared)}
        owner, asked = elect(candidates(count, known, truth.keys() - compared), at_once)
        if not asked:
            return owner, compared
        compared = compared | set(asked)


@st.composite
def truths(draw: st.DrawFn) -> tuple[int, Pairs]:
    count = draw(st.integers(2, 9))
    pairs = [(a, b) for a in range(count) for b in range(a + 1, count)]
    bits = st.sampled_from([None, 0, int(Trait.A_SHOWS_LESS), int(Trait.B_SHOWS_LESS), int(Trait.A_UPSCALED), 16, 32])
    return count, {pair: draw(bits) for pair in pairs if draw(st.booleans())}


@given(truth=truths(), data=st.data())
def test_what_was_compared_before_does_not_matter(truth: tuple[int, Pairs], data: st.DataObject) -> None:
    count, pairs = truth
    before = data.draw(st.sets(st.sampled_from(sorted(pairs)))) if pairs else set()
    from_scratch, _ = elect_lazily(count, pairs, set())
    went_on, _ = elect_lazily(count, pairs, before)
    few_at_once, _ = elect_lazily(count, pairs, set(), at_once=data.draw(st.integers(1, 3)))
    all_known, asked = elect(candidates(count, pairs, set()))
    assert not asked
    assert from_scratch.tolist() == went_on.tolist() == few_at_once.tolist() == all_known.tolist()


@given(truth=truths())
def test_every_member_is_a_copy_of_its_keeper(truth: tuple[int, Pairs]) -> None:
    count, pairs = truth
    owner, _ = elect_lazily(count, pairs, set())
    for member, keeper in enumerate(owner.tolist()):
        if keeper not in (FREE, member):
            assert owner[keeper] == keeper
            assert pairs[min(member, keeper), max(member, keeper)] is not None


def test_thirty_copies_of_one_picture_take_sixty_comparisons_at_most() -> None:
    count = 30
    enlarged = int(Trait.A_UPSCALED)  # the first by rank is, beside each of the others
    truth: Pairs = {(a, b): 0 if a else enlarged for a in range(count) for b in range(a + 1, count)}
    owner, compared = elect_lazily(count, truth, set())
    assert set(owner.tolist()) == {1}
    assert len(compared) <= 2 * count


def test_what_is_known_to_be_beaten_is_compared_with_nothing_else() -> None:
    count = 30
    enlarged = int(Trait.A_UPSCALED)
    truth: Pairs = {(a, b): 0 if a else enlarged for a in range(count) for b in range(a + 1, count)}
    star = {(a, b) for a, b in truth if 1 in (a, b)}
    _, compared = elect_lazily(count, truth, star)
    assert compared == star


def test_the_one_that_shows_more_wins_through_a_chain() -> None:
    less, more = int(Trait.A_SHOWS_LESS), int(Trait.B_SHOWS_LESS)
    truth: Pairs = {(0, 1): less, (1, 2): less, (0, 2): None, (2, 3): more}
    owner, _ = elect_lazily(4, truth, set())
    assert owner.tolist() == [FREE, 2, 2, 2]


def test_what_is_away_is_no_keeper() -> None:
    given_ = candidates(3, {(0, 1): 0, (0, 2): 0}, set())._replace(before=np.array([0, 1, 1]))
    owner, _ = elect(given_)
    assert owner.tolist() == [1, 1, FREE]


def elect_families(count: int, truth: Pairs, compared: set[tuple[int, int]]) -> np.ndarray:
    """Like `elect_lazily`, where candidates are only what hangs together by copies."""
    while True:
        known = {pair: truth[pair] for pair in sorted(compared)}
        given_ = candidates(count, known, set())
        families = Families(given_.ends, [pair for pair, traits in known.items() if traits is None])
        owner, asked = elect(given_._replace(strangers=families.strangers))
        if not asked:
            return owner
        compared = compared | set(asked)


@given(truth=truths())
def test_copies_of_copies_come_to_the_keeper_whichever_pairs_were_named(truth: tuple[int, Pairs]) -> None:
    """A family needs to hang together only; what of it was compared before plays no part."""
    count, pairs = truth
    complete: Pairs = {(a, b): pairs.get((a, b)) for a in range(count) for b in range(a + 1, count)}
    copies = {pair for pair, traits in complete.items() if traits is not None}
    tree = spanning(copies)
    assert elect_families(count, complete, tree).tolist() == elect_families(count, complete, set(complete)).tolist()


def spanning(copies: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """A spanning forest: just enough of the copies to hold each family together."""
    chosen: set[tuple[int, int]] = set()
    for pair in sorted(copies):
        joined = Families(np.array([*sorted(chosen), (-1, -2), (-1, -3)], np.int64), [])
        together = pair[1] in joined.strangers(pair[0]) or pair in chosen
        if not together:
            chosen.add(pair)
    return chosen


@given(truth=truths(), data=st.data())
def test_all_families_at_once_give_what_one_after_another_gives(truth: tuple[int, Pairs], data: st.DataObject) -> None:
    count, pairs = truth
    levels = st.lists(st.integers(0, 2), min_size=count, max_size=count).map(np.array)
    given_ = candidates(count, pairs, set())._replace(
        before=data.draw(levels),
        between=data.draw(levels),
        rank=np.array(data.draw(st.permutations(range(count)))),
        shows_first=data.draw(st.booleans()),
    )
    assert elect_known(given_).tolist() == elect(given_)[0].tolist()


@pytest.mark.parametrize("seed", range(5))
def test_a_large_family_is_elected_as_a_small_one(seed: int) -> None:
    chance = np.random.default_rng(seed)
    count = 3000
    ends = np.unique(np.sort(chance.integers(0, count, (4000, 2)), axis=1), axis=0)
    ends = ends[ends[:, 0] != ends[:, 1]]
    traits = chance.choice([0, 1, 4, 8, 16, 32, 64], len(ends))
    before, between = (chance.integers(0, 3, count) for _ in range(2))
    given_ = Candidates(ends, traits, np.zeros((0, 2), np.int64), before, between, chance.permutation(count))
    assert elect_known(given_).tolist() == elect(given_)[0].tolist()
