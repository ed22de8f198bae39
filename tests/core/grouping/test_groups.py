"""Groups: stars around keepers, proposals, decisions; on a real catalog."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.catalog import Catalog
from app.core.criteria import ORDERABLE, Rules
from app.core.grouping.arrangement import Arrangement
from app.core.grouping.groups import Groups
from app.core.grouping.snapshot import take_snapshot
from app.core.grouping.stars import FREE, edges_by_rank, stars
from app.core.types import Box, Edit, EditName, Group, Kind, Metadata, Proposal, Propose, ReasonName
from tests.core.catalogs import content, fill, match

HALF = Edit(EditName.RESIZED, 0.5)
CROP = Edit(EditName.CROPPED, 0.5, Box(0, 0, 0.5, 1))


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog(tmp_path / "catalog.db")
    yield opened
    opened.close()


def groups(catalog: Catalog, propose: Propose = Propose.REDUNDANT) -> Groups:
    return Groups(catalog, Arrangement(take_snapshot(catalog), Rules()), propose)


def shown(group: Group) -> list[tuple[str, str, str]]:
    return [(m.photo.path.name, str(m.kind), str(m.proposal)) for m in group.members]


def test_same_bytes_form_a_group_and_all_but_one_go(catalog: Catalog) -> None:
    one = content("x")
    fill(catalog, {"a.jpg": one, "a (1).jpg": one, "b.jpg": content("b")})
    (group,) = groups(catalog)
    assert group.kind is Kind.IDENTICAL
    assert shown(group) == [("a.jpg", "identical", "keep"), ("a (1).jpg", "identical", "trash")]
    assert group.reasons[0].name is ReasonName.PLAIN_NAME
    assert groups(catalog).to_trash == (1, 1000)


def test_redundant_copies_go_and_versions_stay_until_asked_for(catalog: Catalog) -> None:
    ids = fill(
        catalog,
        {
            "big.jpg": content("big", width=800, height=600),
            "small.jpg": content("small"),
            "crop.jpg": content("crop", width=790, height=600),
        },
    )
    match(catalog, ids["big.jpg"], ids["small.jpg"], edits=[HALF])
    match(catalog, ids["big.jpg"], ids["crop.jpg"], edits=[CROP])
    (group,) = groups(catalog)
    assert shown(group) == [
        ("big.jpg", "identical", "keep"),
        ("crop.jpg", "copy", "keep"),
        ("small.jpg", "copy", "trash"),
    ]
    assert group.reclaimable == 1000
    (all_of_it,) = groups(catalog, Propose.VERSIONS)
    assert [p for _, _, p in shown(all_of_it)] == ["keep", "trash", "trash"]
    (little,) = groups(catalog, Propose.IDENTICAL)
    assert [p for _, _, p in shown(little)] == ["keep", "keep", "keep"]


def test_a_copy_with_more_metadata_than_its_keeper_is_not_redundant(catalog: Catalog) -> None:
    ids = fill(
        catalog,
        {
            "big.jpg": content("big", width=800, height=600),
            "small.jpg": content("small", metadata=Metadata(captured_at="2020-01-01T00:00:00", camera="C")),
        },
    )
    match(catalog, ids["big.jpg"], ids["small.jpg"], edits=[HALF], back=[Edit(EditName.METADATA_REMOVED)])
    (group,) = groups(catalog)
    assert group.keeper.photo.path.name == "big.jpg"
    assert groups(catalog).to_trash == (0, 0)


def test_the_one_that_shows_more_is_kept_although_it_is_smaller(catalog: Catalog) -> None:
    ids = fill(catalog, {"whole.jpg": content("w"), "part.jpg": content("p", width=4000, height=3000)})
    match(catalog, ids["whole.jpg"], ids["part.jpg"], edits=[CROP])
    (group,) = groups(catalog, Propose.VERSIONS)
    assert group.keeper.photo.path.name == "whole.jpg"
    assert group.reasons[0].name is ReasonName.SHOWS_MORE


def test_an_upscaled_copy_does_not_win(catalog: Catalog) -> None:
    ids = fill(catalog, {"true.jpg": content("t"), "blown up.jpg": content("u", width=4000, height=3000)})
    match(catalog, ids["true.jpg"], ids["blown up.jpg"], edits=[Edit(EditName.UPSCALED, 10.0)])
    (group,) = groups(catalog)
    assert group.keeper.photo.path.name == "true.jpg"


def test_no_chaining(catalog: Catalog) -> None:
    ids = fill(catalog, {name: content(name, width=w) for name, w in (("a", 900), ("b", 800), ("c", 700))})
    match(catalog, ids["a"], ids["b"], edits=[HALF])
    match(catalog, ids["b"], ids["c"], edits=[HALF])
    (group,) = groups(catalog)
    assert [m.photo.path.name for m in group.members] == ["a", "b"]


def test_similar_shots_are_never_proposed_and_hold_keepers_alone(catalog: Catalog) -> None:
    ids = fill(catalog, {name: content(name, width=w) for name, w in (("a", 900), ("b", 800), ("c", 700))})
    match(catalog, ids["a"], ids["b"], edits=[HALF])
    match(catalog, ids["a"], ids["c"], Kind.SIMILAR)
    match(catalog, ids["b"], ids["c"], Kind.SIMILAR)
    copies, similar = groups(catalog, Propose.VERSIONS)
    assert [m.photo.path.name for m in copies.members] == ["a", "b"]
    assert shown(similar) == [("a", "identical", "keep"), ("c", "similar", "keep")]


def test_decisions_change_what_goes(catalog: Catalog) -> None:
    one = content("x")
    fill(catalog, {"a.jpg": one, "b.jpg": one})
    found = groups(catalog)
    keeper, other = found.photo_ids(0)
    catalog.decisions.put([(other, Proposal.KEEP)])
    found.with_decisions({other: Proposal.KEEP})
    assert found.to_trash == (0, 0)
    assert found[0].members[1].decision is Proposal.KEEP
    assert groups(catalog).to_trash == (0, 0)
    catalog.decisions.put([(other, None)])
    found.with_decisions({other: None})
    assert found.to_trash == (1, 1000)
    assert keeper == found.keys[0]


def test_offline_photos_are_no_keepers_and_stay(catalog: Catalog) -> None:
    one = content("x")
    fill(catalog, {"a.jpg": one, "b.jpg": one})
    away = next(row.id for row in catalog.photos.rows() if row.path.name == "a.jpg")
    catalog.photos.set_offline([away], True)
    (group,) = groups(catalog)
    assert shown(group) == [("b.jpg", "identical", "keep"), ("a.jpg", "identical", "keep")]


def test_protected_photos_stay(catalog: Catalog) -> None:
    one = content("x")
    fill(catalog, {"deep/a.jpg": one, "b.jpg": one, "deep/c.jpg": one})
    catalog.folders.add(Path("/photos/deep"), protected=True, chosen=False)
    (group,) = groups(catalog)
    assert {name: p for name, _, p in shown(group)} == {"a.jpg": "keep", "c.jpg": "keep", "b.jpg": "trash"}


def test_dismissed_matches_do_not_group(catalog: Catalog) -> None:
    pictures = {"a": content("a"), "b": content("b")}
    ids = fill(catalog, pictures)
    match(catalog, ids["a"], ids["b"], edits=[HALF])
    pair = (pictures["a"].digest, pictures["b"].digest)
    before = catalog.verdicts.put_dismissals([pair])
    assert not len(groups(catalog))
    catalog.verdicts.restore(before)
    assert len(groups(catalog)) == 1


@given(
    count=st.integers(1, 30),
    edges=st.lists(st.tuples(st.integers(0, 29), st.integers(0, 29)), max_size=80),
    seed=st.integers(0, 1000),
)
@settings(max_examples=200)
def test_stars_are_stars(count: int, edges: list[tuple[int, int]], seed: int) -> None:
    pairs = [(a, b) for a, b in edges if a < count and b < count and a != b]
    rank = np.random.default_rng(seed).permutation(count)
    ranked, _ = edges_by_rank(np.array(pairs, np.int64).reshape(-1, 2), rank)
    by_rank = stars(ranked, count)
    owner = np.where(by_rank[rank] == FREE, FREE, np.argsort(rank)[by_rank[rank]])
    linked = {frozenset(pair) for pair in pairs}
    for node, keeper in enumerate(owner):
        if keeper == FREE:
            assert all(owner[a + b - node] != FREE for a, b in pairs if node in (a, b)), "two free neighbours"
        elif keeper != node:
            assert owner[keeper] == keeper
            assert frozenset((node, int(keeper))) in linked


@given(data=st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_groups_do_not_depend_on_the_order_of_arrival(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    count = data.draw(st.integers(2, 10))
    names = [f"{number}.jpg" for number in range(count)]
    widths = data.draw(st.lists(st.sampled_from([100, 200, 300]), min_size=count, max_size=count))
    edges = data.draw(st.sets(st.tuples(st.sampled_from(names), st.sampled_from(names)), max_size=15))
    kinds = {edge: data.draw(st.sampled_from([Kind.COPY, Kind.SIMILAR])) for edge in sorted(edges)}
    said = {edge: data.draw(st.sampled_from(["nothing", "nothing", "link", "dismiss"])) for edge in sorted(edges)}
    rules = Rules.of(data.draw(st.permutations(ORDERABLE)), data.draw(st.sampled_from([[], ["/photos"]])))
    floor = data.draw(st.sampled_from([-1.0, 0.8, 0.95]))
    seen = []
    for seed in (0, 1):
        order = list(names)
        random.Random(seed).shuffle(order)
        catalog = Catalog(tmp_path_factory.mktemp("order") / "catalog.db")
        ids = fill(catalog, {n: content(n, width=widths[names.index(n)]) for n in order})
        for one, other in sorted(edges):
            if one < other:
                match(catalog, ids[one], ids[other], kinds[one, other], edits=[HALF])
                pair = (content(one).digest, content(other).digest)
                if said[one, other] != "nothing":
                    verdicts = catalog.verdicts
                    (verdicts.put_links if said[one, other] == "link" else verdicts.put_dismissals)([pair])
        found = Groups(catalog, Arrangement(take_snapshot(catalog), rules), Propose.VERSIONS, floor=floor)
        seen.append([shown(group) for group in found])
        for group in found:
            for member in group.members[1:]:
                assert member.match is not None, "every member matches its keeper directly"
        catalog.close()
    assert seen[0] == seen[1]
