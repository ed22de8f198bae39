"""Similar shots: a photo stands in every scene that it belongs to, and none that matches another is left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.grouping.scenes import scenes
from app.core.grouping.stars import edges_by_rank

Pairs = list[tuple[int, int]]


def groups_of(
    pairs: Pairs,
    count: int,
    refused: Pairs = [],  # noqa: B006 - never changed
    cosines: Sequence[float] = (),
) -> list[list[int]]:
    """Returns the groups of contents whose number is their rank; all pairs are as alike if no cosines are given."""
    edges, order = edges_by_rank(np.array(pairs, np.int64).reshape(-1, 2), np.arange(count))
    alike = np.array(cosines or [0.8] * len(pairs), np.float32)[order]
    keepers, members = scenes(edges, alike, count, np.array(refused, np.int64).reshape(-1, 2))
    found: defaultdict[int, list[int]] = defaultdict(list)
    for keeper, member in zip(keepers.tolist(), members.tolist(), strict=True):
        found[keeper].append(member)
    assert list(found) == sorted(found)
    return list(found.values())


def test_what_matches_two_keepers_is_shown_with_both() -> None:
    assert groups_of([(0, 2), (1, 2), (1, 3)], 4) == [[0, 2], [1, 2, 3]]


def test_a_better_photo_than_its_second_keeper_stands_behind_it() -> None:
    assert groups_of([(0, 1), (1, 2), (2, 3)], 4) == [[0, 1], [2, 1, 3]]


def test_the_end_of_a_chain_is_shown_with_what_it_matches() -> None:
    assert groups_of([(0, 1), (1, 2), (1, 3)], 4) == [[0, 1], [1, 2, 3]]


def test_the_end_of_a_chain_is_shown_with_what_it_is_most_like() -> None:
    pairs = [(0, 1), (0, 2), (1, 3), (2, 3)]
    assert groups_of(pairs, 4, cosines=[0.9, 0.9, 0.6, 0.95]) == [[0, 1, 2], [2, 3]]
    assert groups_of(pairs, 4, cosines=[0.9, 0.9, 0.95, 0.6]) == [[0, 1, 2], [1, 3]]
    assert groups_of(pairs, 4) == [[0, 1, 2], [1, 3]], "of two that are as like, the better one"


def test_a_group_that_was_dismissed_does_not_come_back_in_pieces() -> None:
    pairs = [(0, 1), (0, 2), (1, 2), (1, 3)]
    assert groups_of(pairs, 4) == [[0, 1, 2], [1, 3]]
    assert groups_of(pairs, 4, [(0, 1), (2, 0)]) == [[1, 3]]
    assert groups_of(pairs, 4, [(0, 1), (2, 0), (1, 3)]) == []


numbers = st.integers(0, 19)
pairs_of = st.lists(st.tuples(numbers, numbers).filter(lambda pair: pair[0] != pair[1]), max_size=60)


@given(pairs=pairs_of, refused=pairs_of)
@settings(max_examples=300)
def test_scenes_hold_what_they_promise(pairs: Pairs, refused: Pairs) -> None:
    linked, apart = {frozenset(pair) for pair in pairs}, {frozenset(pair) for pair in refused}
    found = groups_of(pairs, 20, refused)
    for keeper, *others in found:
        assert others == sorted(set(others)) != []
        assert keeper not in others
        assert all(frozenset((keeper, other)) in linked - apart for other in others)
    before = [set(group) for group in groups_of(pairs, 20)]
    assert all(any(set(group) <= old for old in before) for group in found), "a dismissal joins no groups"
    shown, said = {member for group in found for member in group}, {number for pair in apart for number in pair}
    assert {number for pair in linked for number in pair} - said <= shown


@given(pairs=pairs_of)
@settings(max_examples=300)
def test_every_match_of_two_that_stand_in_different_groups_leads_to_no_keeper(pairs: Pairs) -> None:
    """What is not shown together are two photos that both stand behind better ones."""
    found = groups_of(pairs, 20)
    together = {frozenset((keeper, other)) for keeper, *others in found for other in others}
    behind = {other for _keeper, *others in found for other in others}
    for pair in {frozenset(pair) for pair in pairs} - together:
        assert pair <= behind
