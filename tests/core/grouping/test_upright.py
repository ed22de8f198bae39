"""Of equal copies, one that lies is not kept over one that stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from app.core.criteria import Rules
from app.core.grouping.arrangement import Arrangement
from app.core.grouping.groups import Groups
from app.core.grouping.snapshot import take_snapshot
from app.core.types import Edit, EditName, Group, Metadata, ReasonName
from tests.core.catalogs import content, fill, match

TURNED, BACK = (Edit(EditName.ROTATED, 90.0),), (Edit(EditName.ROTATED, 270.0),)


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog(tmp_path / "catalog.db")
    yield opened
    opened.close()


def group_of(catalog: Catalog) -> Group:
    (group,) = Groups(catalog, Arrangement(take_snapshot(catalog), Rules()))
    return group


@pytest.mark.parametrize("lying", ["a.jpg", "b.jpg"])
def test_the_tag_of_the_camera_tells(catalog: Catalog, lying: str) -> None:
    standing = "b.jpg" if lying == "a.jpg" else "a.jpg"
    photos = {lying: content(lying), standing: content(standing, metadata=Metadata(orientation=6))}
    ids = fill(catalog, photos)
    match(catalog, ids[lying], ids[standing], edits=TURNED, back=BACK)
    group = group_of(catalog)
    assert group.keeper.photo.path.name == standing
    assert next(reason.name for reason in group.reasons) is ReasonName.UPRIGHT


@pytest.mark.parametrize("lying", ["a.jpg", "b.jpg", "c.jpg"])
def test_what_most_copies_say_tells(catalog: Catalog, lying: str) -> None:
    names = ("a.jpg", "b.jpg", "c.jpg")
    ids = fill(catalog, {name: content(name) for name in names})
    one, other = (name for name in names if name != lying)
    match(catalog, ids[one], ids[other])
    match(catalog, ids[one], ids[lying], edits=TURNED, back=BACK)  # the third pair was not compared
    assert group_of(catalog).keeper.photo.path.name == one


def test_of_two_that_say_the_same_neither_is_said_to_lie(catalog: Catalog) -> None:
    ids = fill(catalog, {"a.jpg": content("a"), "b.jpg": content("b")})
    match(catalog, ids["a.jpg"], ids["b.jpg"], edits=TURNED, back=BACK)
    assert ReasonName.UPRIGHT not in [reason.name for reason in group_of(catalog).reasons]


def test_a_larger_picture_is_kept_though_it_lies(catalog: Catalog) -> None:
    photos = {"a.jpg": content("a", width=4000, height=3000), "b.jpg": content("b", metadata=Metadata(orientation=6))}
    ids = fill(catalog, photos)
    match(catalog, ids["a.jpg"], ids["b.jpg"], edits=(*TURNED, Edit(EditName.RESIZED, 0.1)), back=BACK)
    assert group_of(catalog).keeper.photo.path.name == "a.jpg"
