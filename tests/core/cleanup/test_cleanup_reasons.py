"""Why each photo of a plan goes, and plans with photos left out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from app.core.cleanup import GoReason, Plan, make_plan
from app.core.criteria import Rules
from app.core.grouping.arrangement import Arrangement
from app.core.grouping.groups import Groups
from app.core.grouping.snapshot import take_snapshot
from app.core.types import DecidedBy, Edit, EditName, Proposal, Propose
from tests.core.catalogs import content, fill, match


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog(tmp_path / "catalog.db")
    yield opened
    opened.close()


def plan_of(catalog: Catalog, propose: Propose = Propose.VERSIONS) -> Plan:
    return make_plan(catalog, Groups(catalog, Arrangement(take_snapshot(catalog), Rules()), propose))


def photo_id(catalog: Catalog, name: str) -> int:
    return next(row.id for row in catalog.photos.rows() if row.path.name == name)


def fill_one_group(catalog: Catalog) -> None:
    whole = content("whole", size=4000, width=4000, height=3000)
    ids = fill(
        catalog,
        {
            "whole.jpg": whole,
            "again.jpg": whole,
            "small.jpg": content("small", size=500, width=400, height=300),
            "grey.jpg": content("grey", size=700, width=4000, height=3000),
        },
    )
    match(catalog, ids["whole.jpg"], ids["small.jpg"], edits=[Edit(EditName.RESIZED, 0.1)])
    match(catalog, ids["whole.jpg"], ids["grey.jpg"], edits=[Edit(EditName.GREYSCALE)])


def test_each_photo_says_why_it_goes(catalog: Catalog) -> None:
    fill_one_group(catalog)
    reasons = {item.photo.path.name: (item.reason, item.edits) for item in plan_of(catalog).items}
    identical = "again.jpg" if "again.jpg" in reasons else "whole.jpg"
    assert reasons == {
        identical: (GoReason.IDENTICAL, ()),
        "small.jpg": (GoReason.REDUNDANT, (EditName.RESIZED,)),
        "grey.jpg": (GoReason.VERSION, (EditName.GREYSCALE,)),
    }


def test_decisions_of_hand_and_rule_are_told_apart(catalog: Catalog) -> None:
    fill_one_group(catalog)
    small, grey = photo_id(catalog, "small.jpg"), photo_id(catalog, "grey.jpg")
    catalog.decisions.put({small: Proposal.TRASH}.items())
    catalog.decisions.put({grey: Proposal.TRASH}.items(), DecidedBy.RULE)
    plan = plan_of(catalog, Propose.IDENTICAL)
    reasons = {item.photo.id: item.reason for item in plan.items}
    assert (reasons[small], reasons[grey]) == (GoReason.HAND, GoReason.RULE)
    assert plan.unseen == {grey}
    rest = plan.without(plan.unseen)
    assert {item.photo.id for item in rest.items} == set(reasons) - {grey}
    assert rest.bytes == plan.bytes - 700
    assert sum(folder.photos for folder in rest.folders) == len(rest.items)
    catalog.decisions.mark_looked_at([grey])
    assert not plan_of(catalog, Propose.IDENTICAL).unseen
