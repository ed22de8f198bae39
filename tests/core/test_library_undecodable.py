"""Files of the same bytes that no picture can be made of."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.library import Library
from app.core.types import Kind
from app.paths import paths_under
from tests import pictures

pytestmark = pytest.mark.usefixtures("home_trash")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(paths_under(tmp_path / "home")) as opened:
        yield opened


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    pictures.save(pictures.photo(40, (640, 480)), folder / "whole.jpg", quality=92)
    half = (folder / "whole.jpg").read_bytes()[:9000]
    for name, data in {"half 1": half, "half 2": half, "empty 1": b"", "empty 2": b"", "other": half[:-1]}.items():
        (folder / f"{name}.jpg").write_bytes(data)
    for name in ("text 1", "text 2"):
        (folder / f"{name}.jpg").write_text("<html>Not found</html>")
    return folder


def members(library: Library) -> list[list[str]]:
    return [[member.photo.path.name for member in group.members] for group in library.groups()]


def test_the_same_bytes_are_the_same_and_still_listed(library: Library, photos: Path) -> None:
    summary = library.scan([photos])
    assert summary.photos == library.catalog.photos.count() == 1
    assert len(summary.unreadable) == 7
    (group,) = library.groups()
    assert group.kind is Kind.IDENTICAL
    assert [member.photo.path.name for member in group.members] == ["half 1.jpg", "half 2.jpg"]
    assert library.thumbnail(group.keeper.content.id) is None
    assert library.scan().read == 0
    assert len(library.scan().unreadable) == 7


def test_it_is_cleaned_up_and_comes_back(library: Library, photos: Path) -> None:
    library.scan([photos])
    before = {path.name for path in photos.iterdir()}
    assert [photo.path.name for photo in library.clean(library.plan()).trashed] == ["half 2.jpg"]
    assert {path.name for path in photos.iterdir()} == before - {"half 2.jpg"}
    assert library.undo().failed == ()
    assert {path.name for path in photos.iterdir()} == before
    library.scan()
    assert members(library) == [["half 1.jpg", "half 2.jpg"]]


def test_renamed_mended_and_gone_it_is_known_for_what_it_is(library: Library, photos: Path) -> None:
    library.scan([photos])
    (photos / "half 2.jpg").rename(photos / "half 3.jpg")
    summary = library.scan()
    assert "half 3.jpg" in {why.path.name for why in summary.unreadable}
    assert members(library) == [["half 1.jpg", "half 3.jpg"]]
    shutil.copyfile(photos / "whole.jpg", photos / "half 1.jpg")
    summary = library.scan()
    assert (summary.photos, len(summary.unreadable)) == (2, 6)
    assert members(library) == [["whole.jpg", "half 1.jpg"]]
    (photos / "half 3.jpg").unlink()
    assert len(library.scan().unreadable) == 5
