"""What one file holds and another lacks: a partial order, so that what is redundant stays held whatever else goes."""

from __future__ import annotations

import dataclasses
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.holdings.coding import from_json, to_json
from app.core.holdings.lacks import lacks
from app.core.holdings.types import Extra, ExtraKind, Field, FrameMark, Gamut, Holdings, Lack, LackName, Word

WORDS = st.frozensets(st.builds(Word, st.sampled_from(Field), st.sampled_from(["Ada", "5", "by the lake"])), max_size=5)
EXTRAS = st.frozensets(st.builds(Extra, st.sampled_from(ExtraKind), st.sampled_from(["aa", "bb"])), max_size=3)
MARKS = st.lists(st.builds(FrameMark, st.sampled_from(["a", "b"]), st.just("00" * 64)), min_size=2, max_size=3)


@st.composite
def any_holdings(draw: st.DrawFn) -> Holdings:
    marks = tuple(draw(st.one_of(st.just([]), MARKS)))
    captured = draw(st.sampled_from([None, "2021-05-06T10:11:12", "2021-05-06T11:11:12"]))
    return Holdings(
        frames=max(1, len(marks)),
        marks=marks,
        frames_known=draw(st.booleans()) if marks else True,
        depth=draw(st.sampled_from([8, 10, 16])),
        floating=draw(st.booleans()),
        alpha=draw(st.sampled_from(["", "one", "other"])),
        gamut=draw(st.sampled_from(Gamut)),
        words=tuple(sorted(draw(WORDS))),
        captured=captured,
        fraction=draw(st.sampled_from([0, 250_000])) if captured else 0,
        zone=draw(st.sampled_from([None, "+02:00"])) if captured else None,
        camera=draw(st.sampled_from([None, "Canon EOS R5"])),
        place=draw(st.sampled_from([None, (46.948, 7.4474)])),
        extras=tuple(sorted(draw(EXTRAS))),
    )


@given(any_holdings())
def test_whoever_is_known_whole_lacks_nothing_of_itself(held: Holdings) -> None:
    known = held.frames == 1 or held.frames_known
    assert bool(lacks(held, held)) == (not known)


@given(any_holdings(), any_holdings())
def test_who_hold_all_of_each_other_hold_the_same(one: Holdings, other: Holdings) -> None:
    if not lacks(one, other) and not lacks(other, one):
        assert (one.words, one.extras, one.alpha, one.depth) == (other.words, other.extras, other.alpha, other.depth)
        assert (one.captured, one.fraction, one.zone, one.place) == (
            other.captured,
            other.fraction,
            other.zone,
            other.place,
        )


@given(any_holdings(), any_holdings(), any_holdings())
def test_who_holds_all_of_a_holder_holds_all(first: Holdings, second: Holdings, third: Holdings) -> None:
    if not lacks(first, second) and not lacks(second, third):
        assert not lacks(first, third)


@given(st.lists(any_holdings(), min_size=2, max_size=6))
def test_whatever_goes_for_a_holder_stays_held(copies: list[Holdings]) -> None:
    """However a chain of proofs runs, the last one that stays holds every word and every extra of what went."""
    staying = copies[0]
    for _, gone in pairwise([staying, *copies[1:]]):
        if not lacks(staying, gone):
            assert set(gone.words) <= set(staying.words)
            assert set(gone.extras) <= set(staying.extras)
            assert gone.captured in (None, staying.captured)
            assert gone.place in (None, staying.place)
            assert gone.depth <= staying.depth


@given(any_holdings())
def test_what_is_not_known_may_hold_anything(held: Holdings) -> None:
    assert lacks(held, None) == (Lack(LackName.UNKNOWN),)
    plain = held == dataclasses.replace(Holdings(), version=held.version)
    assert bool(lacks(None, held)) == (not plain)


@given(any_holdings())
def test_they_are_stored_as_they_are(held: Holdings) -> None:
    assert from_json(to_json(held)) == held


@pytest.mark.parametrize(
    "text", ["", "[]", '{"words": 3}', '{"no such": 1}', '{"gamut": 9}', '{"extras": [["x", "y"]]}']
)
def test_what_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no sense"):
        from_json(text)


@pytest.mark.parametrize(
    ("name", "photo"),
    [
        (LackName.DEPTH, Holdings(depth=16)),
        (LackName.FLOATING, Holdings(floating=True)),
        (LackName.TRANSPARENCY, Holdings(alpha="x")),
        (LackName.LAYERS, Holdings(layers=True)),
        (LackName.GAMUT, Holdings(gamut=Gamut.WIDE)),
        (LackName.KEYWORD, Holdings(words=(Word(Field.KEYWORD, "Bern"),))),
        (LackName.TIME, Holdings(captured="2021-05-06T10:11:12")),
        (LackName.TIME, Holdings(fraction=5)),
        (LackName.ZONE, Holdings(zone="+02:00")),
        (LackName.CAMERA, Holdings(camera="Canon EOS R5")),
        (LackName.PLACE, Holdings(place=(46.9, 7.4))),
        (LackName.MOTION, Holdings(extras=(Extra(ExtraKind.MOTION, "a"),))),
        (LackName.GAIN_MAP, Holdings(extras=(Extra(ExtraKind.GAIN_MAP, "a"),))),
        (LackName.OTHER, Holdings(extras=(Extra(ExtraKind.OTHER, "a"),))),
    ],
)
def test_each_thing_is_named(name: LackName, photo: Holdings) -> None:
    assert [lack.name for lack in lacks(Holdings(), photo)] == [name]


def test_words_are_counted_by_field() -> None:
    photo = Holdings(words=(Word(Field.KEYWORD, "a"), Word(Field.KEYWORD, "b"), Word(Field.TITLE, "t")))
    keeper = Holdings(words=(Word(Field.KEYWORD, "a"),))
    assert lacks(keeper, photo) == (Lack(LackName.TITLE, 1), Lack(LackName.KEYWORD, 1))
    assert lacks(photo, keeper) == ()


def test_two_files_with_layers_may_hold_other_ones() -> None:
    held = Holdings(layers=True)
    assert [lack.name for lack in lacks(held, held)] == [LackName.LAYERS]
