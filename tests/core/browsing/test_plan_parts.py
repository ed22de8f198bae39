"""A plan by its parts; what waits stays marked."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.browsing.patterns import Likeness
from app.core.browsing.plan_parts import PlanParts, Waiting, only
from app.core.catalog import Catalog
from app.core.cleanup import Plan, clean, make_plan
from app.core.holdings.types import Holdings
from app.core.types import EditName, Kind, Metadata, Missing, Proposal
from tests.core.shelves import Shelf

pytestmark = pytest.mark.usefixtures("home_trash")
SAME, SMALLER = Likeness(Kind.IDENTICAL), Likeness(Kind.COPY, (EditName.RESIZED,))


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """Two identical photos and a smaller copy go, from two folders."""
    shelf = Shelf(tmp_path / "photos", Catalog(tmp_path / "catalog.db"))
    shelf.put("0.jpg", "A", size=(400, 300), holdings=Holdings())
    shelf.put("2019/b.jpg", "A", size=(400, 300))
    shelf.put("2019/phone/c.jpg", "A", size=(400, 300))
    shelf.put("web/small.jpg", "S", holdings=Holdings())
    shelf.redundant("A", "S")
    return shelf


def planned(shelf: Shelf) -> Plan:
    plan = make_plan(shelf.catalog, shelf.grouped())
    assert {item.photo.path.name for item in plan.items} == {"b.jpg", "c.jpg", "small.jpg"}
    return plan


def names(plan: Plan) -> set[str]:
    return {item.photo.path.name for item in plan.items}


def test_parts_add_up(shelf: Shelf) -> None:
    plan = planned(shelf)
    patterns, places = PlanParts(plan).by_pattern(plan), PlanParts(plan).by_place(plan)
    assert list(patterns) == [SAME, SMALLER]
    assert set(places) == {shelf.folder / "2019", shelf.folder / "web"}
    for parts in (list(patterns.values()), list(places.values())):
        assert sum(part.bytes for part in parts) == plan.bytes
        assert sum(part.photos for part in parts) == len(plan.items)
    shelf.catalog.close()


def test_what_waits_stays_marked_and_goes_later(shelf: Shelf) -> None:
    plan = planned(shelf)
    assert names(PlanParts(plan).rest_of(plan, Waiting(frozenset({SAME})))) == {"small.jpg"}
    rest = PlanParts(plan).rest_of(plan, Waiting(places=frozenset({shelf.folder / "2019"})))
    assert names(rest) == {"small.jpg"}
    assert rest.left_alone == plan.left_alone, "it waits, and is not left alone for a reason"
    assert len(clean(shelf.catalog, rest).trashed) == 1
    assert names(make_plan(shelf.catalog, shelf.grouped())) == {"b.jpg", "c.jpg"}
    shelf.catalog.close()


def test_what_lacks_the_date_or_the_place_is_a_part_of_its_own(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "photos", Catalog(tmp_path / "catalog.db"))
    told = Metadata(captured_at="2024-05-03T11:20:00", latitude=47.5, longitude=12.9)
    shelf.put("big.jpg", "A", size=(400, 300), metadata=told)
    for name, content, metadata in (
        ("small.jpg", "S", told),
        ("dateless.jpg", "D", Metadata(latitude=47.5, longitude=12.9)),
        ("bare.jpg", "B", Metadata()),
    ):
        photo = shelf.put(name, content, metadata=metadata)
        shelf.shrunk("A", content)
        shelf.catalog.decisions.put([(photo, Proposal.TRASH)])
    plan = make_plan(shelf.catalog, shelf.grouped())
    resized = (EditName.RESIZED,)
    both = (Missing.DATE, Missing.PLACE)
    found = PlanParts(plan).by_pattern(plan)
    assert set(found) == {Likeness(Kind.COPY, resized, lacks) for lacks in ((), (Missing.DATE,), both)}
    waiting = Waiting(frozenset({Likeness(Kind.COPY, resized, both)}))
    assert names(PlanParts(plan).rest_of(plan, waiting)) == {"small.jpg", "dateless.jpg"}
    shelf.catalog.close()


def test_only_some_kinds_and_edits(shelf: Shelf) -> None:
    plan = planned(shelf)
    assert only(plan, (), ()) == plan
    assert names(only(plan, [Kind.IDENTICAL], ())) == {"b.jpg", "c.jpg"}
    assert names(only(plan, (), [EditName.RESIZED])) == {"b.jpg", "c.jpg", "small.jpg"}
    assert names(only(plan, [Kind.COPY], [EditName.CROPPED])) == set()
    shelf.catalog.close()
