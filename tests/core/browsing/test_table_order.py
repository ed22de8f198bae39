"""Groups as a table: orders, and what rules pick in each group."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.core.browsing.table import Column, Pick, ShownPhotos
from app.core.library import Library
from app.core.types import Edit, EditName, Metadata
from app.paths import paths_under
from tests.bench.big_library import fill as fill_big
from tests.core.catalogs import content, fill, match

NONE = np.zeros(0, np.int64)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Two groups: a lake with a smaller copy taken later, and a night with two."""
    with Library.open(paths_under(tmp_path)) as opened:
        day = "2019-07-0{}T10:00:00".format
        photos = {
            "b/lake.jpg": content("lake", width=800, height=600, size=5000, metadata=Metadata(day(1))),
            "a/lake small.jpg": content("small", width=400, height=300, size=900, metadata=Metadata(day(2))),
            "a/night.jpg": content("night", width=900, height=600, size=7000, metadata=Metadata(day(5))),
            "b/night 2.jpg": content("night 2", width=500, height=300, size=800, metadata=Metadata(day(4))),
            "a/night 3.png": content("night 3", format="PNG", width=300, height=200, size=100),
        }
        ids = fill(opened.catalog, photos, mtime_ns=1_500_000_000 * 10**9)
        smaller = [Edit(EditName.RESIZED, 0.5)]
        match(opened.catalog, ids["b/lake.jpg"], ids["a/lake small.jpg"], edits=smaller)
        match(opened.catalog, ids["a/night.jpg"], ids["b/night 2.jpg"], edits=smaller)
        match(opened.catalog, ids["a/night.jpg"], ids["a/night 3.png"], edits=smaller)
        yield opened


def shown(library: Library) -> tuple[ShownPhotos, list[str]]:
    groups = library.groups()
    names = {row.id: row.path.name for row in library.catalog.photos.rows()}
    return ShownPhotos(groups, groups.starts, groups.flat_ids), [names[photo] for photo in groups.flat_ids.tolist()]


def in_order(library: Library, column: Column | None, *, descending: bool = False, copies: bool = False) -> list[str]:
    table, names = shown(library)
    return [names[place] for place in table.order(column, descending=descending, copies_only=copies).tolist()]


def test_groups_stay_together_and_the_keeper_first(library: Library) -> None:
    by_size = ["lake.jpg", "lake small.jpg", "night.jpg", "night 3.png", "night 2.jpg"]
    assert in_order(library, Column.SIZE) == by_size
    assert in_order(library, Column.PIXELS, descending=True)[:2] == ["night.jpg", "night 2.jpg"]
    assert in_order(library, Column.TAKEN, descending=True)[0] == "night.jpg"
    assert in_order(library, None) == shown(library)[1]


def test_without_kept_photos_all_stand_in_one_order(library: Library) -> None:
    assert in_order(library, Column.NAME, copies=True) == ["lake small.jpg", "night 2.jpg", "night 3.png"]
    assert in_order(library, Column.SIZE, copies=True) == ["night 3.png", "night 2.jpg", "lake small.jpg"]
    assert in_order(library, Column.FORMAT, descending=True, copies=True)[0] == "night 3.png"
    assert in_order(library, Column.FOLDER, copies=True)[-1] == "night 2.jpg"


@pytest.mark.parametrize(
    ("pick", "found"),
    [
        (Pick.NEWEST, {"lake small.jpg", "night.jpg"}),
        (Pick.OLDEST, {"lake.jpg", "night 3.png"}),
        (Pick.LARGEST, {"lake.jpg", "night.jpg"}),
        (Pick.SMALLEST, {"lake small.jpg", "night 3.png"}),
    ],
)
def test_rules_pick_one_photo_of_each_group(library: Library, pick: Pick, found: set[str]) -> None:
    table, names = shown(library)
    assert {names[place] for place in table.picked(pick, NONE).tolist()} == found


def test_a_folder_is_picked_and_a_choice_inverted_in_its_groups(library: Library) -> None:
    table, names = shown(library)
    place = names.index("night 2.jpg")
    inside = table.picked(Pick.FOLDER, NONE, place)
    assert {names[n] for n in inside.tolist()} == {"lake.jpg", "night 2.jpg"}
    others = table.picked(Pick.INVERT, np.array([place]))
    assert {names[n] for n in others.tolist()} == {"night.jpg", "night 3.png"}
    assert not len(table.picked(Pick.FOLDER, NONE, -1))


def test_every_order_of_100000_photos_holds_each_once(tmp_path: Path) -> None:
    with Library.open(paths_under(tmp_path)) as library:
        fill_big(library, groups=20_000)
        groups = library.groups()
        table = ShownPhotos(groups, groups.starts, groups.flat_ids)
        for column in Column:
            order = table.order(column, descending=True, copies_only=False)
            assert (np.sort(order) == np.arange(len(groups.flat_ids))).all()
