"""What the user says of pairs: links make groups, dismissals take them apart, neither is lost by the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.catalog import Catalog
from app.core.catalog.verdicts import Verdict
from app.core.cleanup import make_plan
from app.core.criteria import Rules
from app.core.grouping.arrangement import Arrangement
from app.core.grouping.groups import Groups
from app.core.grouping.snapshot import take_snapshot
from app.core.types import Edit, EditName, Kind, Proposal, Propose
from tests.core.catalogs import content, fill, match

HALF = Edit(EditName.RESIZED, 0.5)
PICTURES = {name: content(name, width=width) for name, width in (("a", 900), ("b", 800), ("c", 700), ("d", 600))}


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog(tmp_path / "catalog.db")
    yield opened
    opened.close()


@pytest.fixture
def ids(catalog: Catalog) -> dict[str, int]:
    return fill(catalog, PICTURES)


def groups(catalog: Catalog, propose: Propose = Propose.VERSIONS) -> Groups:
    return Groups(catalog, Arrangement(take_snapshot(catalog), Rules()), propose)


def names(catalog: Catalog) -> list[str]:
    return ["".join(m.photo.path.name for m in group.members) for group in groups(catalog)]


def pairs(*wanted: str) -> list[tuple[bytes, bytes]]:
    return [(PICTURES[one].digest, PICTURES[other].digest) for one, other in map(tuple, wanted)]


def test_a_link_makes_a_group_of_which_nothing_is_proposed(catalog: Catalog, ids: dict[str, int]) -> None:
    catalog.verdicts.put_links(pairs("ab"))
    (group,) = groups(catalog)
    keeper, other = group.members
    assert (group.kind, other.proposal, keeper.match) == (Kind.COPY, Proposal.KEEP, None)
    assert other.match is not None
    assert other.match.by_hand
    assert (other.match.kind, other.match.confidence) == (Kind.COPY, 1.0)


def test_a_linked_photo_may_go_for_the_one_it_was_linked_with(catalog: Catalog, ids: dict[str, int]) -> None:
    before = catalog.verdicts.put_links(pairs("ab"))
    other = groups(catalog)[0].members[1].photo.id
    catalog.decisions.put([(other, Proposal.TRASH)])
    (item,) = make_plan(catalog, groups(catalog)).items
    assert item.photo.id == other
    assert [w.kind for w in item.witnesses] == [Kind.COPY]
    catalog.verdicts.restore(before)
    assert make_plan(catalog, groups(catalog)).items == ()


def test_a_link_of_similar_shots_keeps_what_was_seen(catalog: Catalog, ids: dict[str, int]) -> None:
    match(catalog, ids["a"], ids["b"], Kind.SIMILAR, cosine=0.7)
    catalog.verdicts.put_links(pairs("ab"))
    (group,) = groups(catalog)
    assert group.kind is Kind.COPY
    assert group.members[1].match is not None
    assert group.members[1].match.cosine == pytest.approx(0.7)


def test_a_real_copy_stays_one_when_it_is_linked_as_well(catalog: Catalog, ids: dict[str, int]) -> None:
    match(catalog, ids["a"], ids["b"], edits=[HALF])
    catalog.verdicts.put_links(pairs("ab"))
    (group,) = groups(catalog, Propose.REDUNDANT)
    assert group.members[1].proposal is Proposal.TRASH
    assert not group.members[1].match.by_hand  # type: ignore[union-attr]


def test_a_link_takes_a_dismissal_back_and_the_other_way_round(catalog: Catalog, ids: dict[str, int]) -> None:
    match(catalog, ids["a"], ids["b"], edits=[HALF])
    verdicts = catalog.verdicts
    verdicts.put_dismissals(pairs("ab"))
    assert names(catalog) == []
    before = verdicts.put_links(pairs("ba"))
    assert list(before.values()) == [Verdict.DISMISSED]
    assert (names(catalog), verdicts.dismissed()) == (["ab"], set())
    verdicts.restore(before)
    assert (names(catalog), verdicts.linked()) == ([], set())
    verdicts.put_links(pairs("ab"))
    before = verdicts.put_dismissals(pairs("ab"))
    assert (names(catalog), verdicts.linked()) == ([], set())
    verdicts.restore(before)
    assert names(catalog) == ["ab"]


def test_a_photo_that_is_no_duplicate_of_anything(catalog: Catalog, ids: dict[str, int]) -> None:
    match(catalog, ids["a"], ids["b"], edits=[HALF])
    catalog.verdicts.put_links(pairs("bc"))
    before = catalog.verdicts.put_dismissals(pairs("bb"))
    assert names(catalog) == []
    match(catalog, ids["b"], ids["d"], edits=[HALF])
    assert names(catalog) == [], "nor of what comes later"
    assert make_plan(catalog, groups(catalog)).items == ()
    linked = catalog.verdicts.put_links(pairs("bd"))
    assert names(catalog) == ["bd"], "unless the user says so"
    catalog.verdicts.restore(linked)
    catalog.verdicts.restore(before)
    assert names(catalog) == ["ab"], "the link stands again, and b follows the better keeper"


NAMES = [f"{number}" for number in range(8)]
EDGES = st.dictionaries(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)).filter(lambda pair: pair[0] < pair[1]),
    st.sampled_from([Kind.COPY, Kind.SIMILAR]),
    max_size=16,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edges=EDGES, dismissed=st.data(), whole=st.booleans())
def test_dismissing_never_joins_groups(
    tmp_path_factory: pytest.TempPathFactory, edges: dict[tuple[str, str], Kind], dismissed: st.DataObject, whole: bool
) -> None:
    catalog = Catalog(tmp_path_factory.mktemp("dismiss") / "catalog.db")
    try:
        pictures = {name: content(name) for name in NAMES}
        ids = fill(catalog, pictures)
        for (one, other), kind in edges.items():
            match(catalog, ids[one], ids[other], kind, edits=[HALF])
        before = together(catalog)
        if not before:
            return
        _, *members = dismissed.draw(st.sampled_from(before))
        chosen = members if whole else members[:2]
        catalog.verdicts.put_dismissals(
            (pictures[one].digest, pictures[other].digest) for one, other in combinations(chosen, 2)
        )
        grouped = [{(sort, name) for name in names} for sort, *names in before]
        for sort, *names in together(catalog):
            known = {(sort, name) for name in names} & set[tuple[str, str]]().union(*grouped)
            assert not known or any(known <= group for group in grouped)
            assert not any({names[0], name} <= set(chosen) for name in names[1:]), "a dismissed pair stands together"
    finally:
        catalog.close()


def together(catalog: Catalog) -> list[tuple[str, ...]]:
    return [
        ("similar" if g.kind is Kind.SIMILAR else "copy", *(m.photo.path.name for m in g.members))
        for g in groups(catalog)
    ]
