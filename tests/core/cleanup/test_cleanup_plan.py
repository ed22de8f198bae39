"""Plans: no group loses its last photo, and each photo that goes has a direct match that stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.catalog import Catalog
from app.core.cleanup import LeftReason, Plan, make_plan
from app.core.cleanup.relations import STRENGTH
from app.core.criteria import Rules
from app.core.grouping.arrangement import Arrangement
from app.core.grouping.groups import Groups
from app.core.grouping.snapshot import take_snapshot
from app.core.types import Group, Kind, Proposal, Propose
from tests.core.shelves import KEEP, TRASH, Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    catalog = Catalog(tmp_path / "catalog.db")
    yield Shelf(tmp_path / "photos", catalog)
    catalog.close()


def goes(plan: Plan) -> set[str]:
    return {item.photo.path.name for item in plan.items}


def stays(plan: Plan) -> dict[str, LeftReason]:
    return {left.path.name: left.reason for left in plan.left_alone}


def test_plans_the_copies_and_names_who_stays(shelf: Shelf) -> None:
    for name, content in {"a.jpg": "A", "a2.jpg": "A", "small.jpg": "B", "other.jpg": "C"}.items():
        shelf.put(name, content)
    shelf.match("A", "B")
    shelf.match("A", "C", Kind.SIMILAR)
    plan = make_plan(shelf.catalog, [shelf.group({"a.jpg": KEEP, "a2.jpg": TRASH, "small.jpg": TRASH})])
    assert goes(plan) == {"a2.jpg", "small.jpg"}
    assert not plan.left_alone
    assert plan.bytes == sum((shelf.folder / name).stat().st_size for name in goes(plan))
    assert plan.folders == ((shelf.folder, 2, plan.bytes),)
    witnesses = {i.photo.path.name: [(w.photo.path.name, w.kind) for w in i.witnesses] for i in plan.items}
    # A similar photo is no witness for one that stands in a copy group.
    assert witnesses == {"a2.jpg": [("a.jpg", "identical")], "small.jpg": [("a.jpg", "copy")]}
    assert {i.photo.path.name: i.kind for i in plan.items} == {"a2.jpg": Kind.IDENTICAL, "small.jpg": Kind.COPY}


def test_best_witness_has_the_same_bytes_then_is_the_keeper(shelf: Shelf) -> None:
    for name, content in {"k.jpg": "K", "b.jpg": "B", "b2.jpg": "B", "a.jpg": "A"}.items():
        shelf.put(name, content)
    shelf.match("K", "B")
    shelf.match("A", "B")
    plan = make_plan(
        shelf.catalog, [shelf.group({"k.jpg": KEEP, "b.jpg": TRASH, "b2.jpg": KEEP, "a.jpg": KEEP}, Kind.COPY)]
    )
    assert [w.photo.path.name for w in plan.items[0].witnesses] == ["b2.jpg", "k.jpg", "a.jpg"]


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda s: s.catalog.folders.add(s.folder, protected=True), LeftReason.PROTECTED),
        (lambda s: s.catalog.photos.set_offline([s.row("b.jpg").id], True), LeftReason.OFFLINE),
        (lambda s: s.put("b.jpg", "A", companion=True), LeftReason.COMPANION),
        (lambda s: s.catalog.photos.set_offline([s.row("a.jpg").id], True), LeftReason.NO_WITNESS),
    ],
)
def test_leaves_alone_what_must_not_go(shelf: Shelf, spoil: Callable[[Shelf], object], reason: LeftReason) -> None:
    shelf.put("a.jpg", "A")
    shelf.put("b.jpg", "A")
    group = shelf.group({"a.jpg": KEEP, "b.jpg": TRASH})
    spoil(shelf)  # after the group was made: the catalog of this moment counts
    plan = make_plan(shelf.catalog, [group])
    assert not plan.items
    assert stays(plan) == {"b.jpg": reason}


def test_what_must_stay_vouches_for_the_others(shelf: Shelf) -> None:
    for name in ("away.jpg", "b.jpg", "c.jpg"):
        shelf.put(name, "A")
    shelf.catalog.photos.set_offline([shelf.row("away.jpg").id], True)
    plan = make_plan(shelf.catalog, [shelf.group({"away.jpg": KEEP, "b.jpg": TRASH, "c.jpg": TRASH})])
    assert stays(plan) == {"b.jpg": LeftReason.NO_WITNESS}
    assert [w.photo.path.name for item in plan.items for w in item.witnesses] == ["b.jpg"]


def test_a_dismissed_match_is_no_witness(shelf: Shelf) -> None:
    shelf.put("a.jpg", "A")
    shelf.put("b.jpg", "B")
    shelf.match("A", "B")
    group = shelf.group({"a.jpg": KEEP, "b.jpg": TRASH})
    contents = shelf.catalog.contents.get(shelf.contents.values())
    a, b = (contents[shelf.contents[name]].digest for name in "AB")
    shelf.catalog.verdicts.put_dismissals([(a, b)])
    assert stays(make_plan(shelf.catalog, [group])) == {"b.jpg": LeftReason.NO_WITNESS}


def test_a_proposal_gives_way_before_a_decision(shelf: Shelf) -> None:
    shelf.put("a.jpg", "A")
    shelf.put("b.jpg", "A")
    shelf.catalog.decisions.put([(shelf.row("a.jpg").id, TRASH)])
    plan = make_plan(shelf.catalog, [shelf.group({"a.jpg": TRASH, "b.jpg": TRASH})])
    assert goes(plan) == {"a.jpg"}
    assert stays(plan) == {"b.jpg": LeftReason.LAST_OF_GROUP}


def test_a_whole_group_goes_only_when_asked_for_and_decided(shelf: Shelf) -> None:
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        shelf.put(name, name)
    shelf.match("a.jpg", "b.jpg", Kind.SIMILAR)
    shelf.match("a.jpg", "c.jpg", Kind.SIMILAR)
    outcomes = dict.fromkeys(("a.jpg", "b.jpg", "c.jpg"), TRASH)
    group = shelf.group(outcomes, Kind.SIMILAR, decided=True)
    plan = make_plan(shelf.catalog, [group])
    assert goes(plan) == {"b.jpg", "c.jpg"}
    assert stays(plan) == {"a.jpg": LeftReason.LAST_OF_GROUP}
    assert plan.whole_groups == 0

    plan = make_plan(shelf.catalog, [group], whole_groups=True)
    assert goes(plan) == {"a.jpg", "b.jpg", "c.jpg"}
    assert all(not item.witnesses for item in plan.items)
    assert plan.whole_groups == 1

    shelf.catalog.decisions.put([(shelf.row("b.jpg").id, None)])
    plan = make_plan(shelf.catalog, [group], whole_groups=True)
    assert goes(plan) == {"a.jpg"}
    assert stays(plan) == {"b.jpg": LeftReason.LAST_OF_GROUP, "c.jpg": LeftReason.NO_WITNESS}


def test_a_similar_photo_does_not_replace_the_last_copy(shelf: Shelf) -> None:
    """K keeps B in its copy group and is S's keeper: deciding K for the trash must not take B with it."""
    for name in ("k.jpg", "b.jpg", "s.jpg"):
        shelf.put(name, name)
    shelf.match("k.jpg", "b.jpg")
    shelf.match("k.jpg", "s.jpg", Kind.SIMILAR)
    shelf.match("b.jpg", "s.jpg", Kind.SIMILAR)
    shelf.catalog.decisions.put([(shelf.row("k.jpg").id, TRASH)])
    copies = shelf.group({"k.jpg": TRASH, "b.jpg": TRASH}, Kind.COPY)
    scenes = shelf.group({"s.jpg": KEEP, "k.jpg": TRASH}, Kind.SIMILAR)
    plan = make_plan(shelf.catalog, [scenes, copies])
    assert goes(plan) == {"k.jpg"}
    assert [w.photo.path.name for w in plan.items[0].witnesses] == ["b.jpg"]


KINDS = st.sampled_from([None, None, Kind.COPY, Kind.COPY, Kind.SIMILAR])
DECISIONS = st.lists(st.sampled_from([None, KEEP, TRASH, TRASH]), min_size=9, max_size=9)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    contents=st.lists(st.integers(0, 5), min_size=9, max_size=9),
    kinds=st.lists(KINDS, min_size=15, max_size=15),
    decisions=DECISIONS,
    offline=st.sets(st.integers(0, 8), max_size=2),
    propose=st.sampled_from(Propose),
    whole=st.booleans(),
)
def test_no_plan_takes_the_last_kept_photo(
    tmp_path_factory: pytest.TempPathFactory,
    contents: list[int],
    kinds: list[Kind | None],
    decisions: list[Proposal | None],
    offline: set[int],
    propose: Propose,
    whole: bool,
) -> None:
    catalog = Catalog(tmp_path_factory.mktemp("plan") / "catalog.db")
    try:
        shelf = Shelf(tmp_path_factory.mktemp("photos"), catalog)
        ids = [shelf.put(f"{n}.jpg", f"{c}", on_disk=False) for n, c in enumerate(contents)]
        names = sorted(shelf.contents)
        pairs = [(a, b) for i, a in enumerate(names) for b in names[i + 1 :]]
        for (a, b), kind in zip(pairs, kinds, strict=False):
            if kind is not None:
                shelf.match(a, b, kind)
        catalog.decisions.put(zip(ids, decisions, strict=True))
        catalog.photos.set_offline([ids[n] for n in offline], True)
        groups = Groups(catalog, Arrangement(take_snapshot(catalog), Rules()), propose)
        check_plan(shelf, list(groups), make_plan(catalog, groups, whole_groups=whole), whole)
    finally:
        catalog.close()


def check_plan(shelf: Shelf, groups: list[Group], plan: Plan, whole: bool) -> None:
    going = {item.photo.id for item in plan.items}
    wanted = {m.photo.id for g in groups for m in g.members if m.outcome is TRASH}
    assert going | {left.photo.id for left in plan.left_alone} == wanted
    assert not going & {left.photo.id for left in plan.left_alone}
    emptied = [g for g in groups if all(m.photo.id in going for m in g.members)]
    for group in emptied:
        assert whole
        assert all(m.decision is TRASH for m in group.members)
    excused = {m.photo.id for g in emptied for m in g.members}
    in_copy_group = {m.photo.id for g in groups if g.kind is not Kind.SIMILAR for m in g.members}
    rows = {row.id: row for row in shelf.catalog.photos.rows()}
    matches = shelf.catalog.matches
    for item in plan.items:
        assert item.witnesses or item.photo.id in excused
        for witness in item.witnesses:
            assert witness.photo.id not in going
            assert not rows[witness.photo.id].offline
            pair = frozenset((item.photo.content_id, witness.photo.content_id))
            found = Kind.IDENTICAL if len(pair) == 1 else matches.get([tuple(pair)])[pair].kind  # type: ignore[list-item]
            assert found is witness.kind
            if item.photo.id in in_copy_group:
                assert STRENGTH[found] <= STRENGTH[Kind.COPY]
