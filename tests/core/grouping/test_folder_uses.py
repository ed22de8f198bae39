"""Folders of which photos are kept first, or go first: of nested ones the inner one holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.browsing.subfolders import counted, subfolders
from app.core.criteria import Rules
from app.core.library import Library
from app.core.types import ReasonName
from app.paths import paths_under
from tests.core.catalogs import content, fill


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Three names of one content, in folders of which one lies in another."""
    with Library.open(paths_under(tmp_path)) as opened:
        same = content("lake", size=5000)
        fill(opened.catalog, {"a/lake.jpg": same, "b/lake.jpg": same, "b/best/lake.jpg": same})
        yield opened


def kept(library: Library) -> Path:
    (group,) = library.groups()
    return group.keeper.photo.path


def base(library: Library) -> Path:
    return next(row.path for row in library.catalog.photos.rows() if row.path.parent.name == "a").parents[1]


def test_a_folder_to_clear_out_loses(library: Library) -> None:
    usual = kept(library)
    library.settings_store.update(cleared=(str(usual.parent),))
    assert kept(library).parent != usual.parent


def test_of_nested_folders_the_inner_one_holds(library: Library) -> None:
    folder = base(library)
    library.settings_store.update(cleared=(str(folder / "b"),), preferred=(str(folder / "b" / "best"),))
    assert kept(library) == folder / "b" / "best" / "lake.jpg"
    library.settings_store.update(preferred=(str(folder / "b"),), cleared=(str(folder / "b" / "best"),))
    assert kept(library) == folder / "b" / "lake.jpg"


def test_rules_without_folders_to_clear_out_read_as_before() -> None:
    assert Rules.of([], ["/a"]).text == Rules.of([], ["/a"], []).text
    assert Rules.of([], ["/a"]).text != Rules.of([], ["/a"], ["/b"]).text
    assert ReasonName.PREFERRED in Rules.of([], []).criteria


def test_folders_are_counted_level_by_level(library: Library) -> None:
    folder, groups = base(library), library.groups()
    assert counted(groups, folder).photos == 3
    assert counted(groups, folder).going == 2
    assert [(one.path.name, one.photos) for one in subfolders(groups, folder)] == [("a", 1), ("b", 2)]
    assert [one.path.name for one in subfolders(groups, folder / "b")] == ["best"]
    assert subfolders(groups, folder / "a") == []
