"""When a copy is redundant: proved for one direction, or for both only where nothing tells the two apart."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.core.holdings.lacks import lacks
from app.core.types import REDUNDANT_EDITS, Edit, EditName, Kind, Match
from tests.core.holdings.test_lacks import any_holdings

AMOUNTS = st.sampled_from([None, 0.5, 1.0, 2.0])
EDITS = st.lists(st.builds(Edit, st.sampled_from(EditName), AMOUNTS), max_size=2).map(tuple)
LOSSLESS = st.sampled_from([Edit(EditName.FORMAT), Edit(EditName.RESIZED, 1.0), Edit(EditName.METADATA_REMOVED)])
FEW = st.one_of(EDITS, st.lists(LOSSLESS, max_size=2).map(tuple))


@st.composite
def any_match(draw: st.DrawFn) -> Match:
    one, other = draw(any_holdings()), draw(any_holdings())
    return Match(
        *(1, 2, draw(st.sampled_from([Kind.COPY, Kind.COPY, Kind.SIMILAR])), 0.9, 0.99),
        edits=draw(FEW),
        reverse_edits=draw(FEW),
        by_hand=draw(st.booleans()),
        a_lacks=bool(lacks(one, other)),
        b_lacks=bool(lacks(other, one)),
    )


@given(any_match())
def test_two_are_redundant_beside_each_other_only_where_nothing_was_done(match: Match) -> None:
    if match.is_redundant(match.a) and match.is_redundant(match.b):
        assert not match.a_lacks
        assert not match.b_lacks
        for edit in (*match.edits, *match.reverse_edits):
            assert edit in (Edit(EditName.FORMAT), Edit(EditName.RESIZED, 1.0))


@given(any_match())
def test_what_is_redundant_shows_no_edit_of_a_version_and_lacks_nothing(match: Match) -> None:
    for keeper, keeper_lacks in ((match.a, match.a_lacks), (match.b, match.b_lacks)):
        if match.is_redundant(keeper):
            assert match.kind is Kind.COPY
            assert not match.by_hand
            assert not keeper_lacks
            assert {edit.name for edit in match.edits_from(keeper)} <= REDUNDANT_EDITS


@given(any_match(), st.sampled_from(EditName), AMOUNTS, st.booleans())
def test_one_more_edit_or_lack_never_makes_a_copy_redundant(
    match: Match, name: EditName, amount: float | None, lacking: bool
) -> None:
    more = (Edit(name, amount),)
    worse = [
        replace(match, edits=match.edits + more),
        replace(match, reverse_edits=match.reverse_edits + more),
        replace(match, a_lacks=match.a_lacks or lacking, b_lacks=match.b_lacks or lacking),
    ]
    for keeper in (match.a, match.b):
        if not match.is_redundant(keeper):
            assert not any(changed.is_redundant(keeper) for changed in worse)
