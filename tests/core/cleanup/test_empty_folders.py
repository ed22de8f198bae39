"""Folders that a clean-up leaves empty: which are offered, what of them is kept, and how they come back."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.cleanup import Way, clean, emptied_folders, make_plan, remove_emptied, undo
from tests.core.shelves import KEEP, TRASH, Shelf, everything, write

pytestmark = pytest.mark.usefixtures("home_trash")


def cleaned(shelf: Shelf, *names: str, way: Way = Way.TRASH) -> int:
    """Moves these photos away, and returns the clean-up."""
    for name in ("keep.jpg", *names):
        shelf.put(name, "A")
    group = shelf.group({"keep.jpg": KEEP, **dict.fromkeys(names, TRASH)})
    result = clean(shelf.catalog, make_plan(shelf.catalog, [group]), way=way)
    assert len(result.trashed) == len(names)
    assert result.id is not None
    return result.id


def test_folders_that_hold_nothing_any_more_go_and_come_back(shelf: Shelf) -> None:
    left_by_systems = {"in/deep/.DS_Store": b"how it is shown", "in/Thumbs.db": b"pictures", "in/desktop.ini": b""}
    for name, data in left_by_systems.items():
        (shelf.folder / name).parent.mkdir(parents=True, exist_ok=True)
        write(shelf.folder / name, data)
    (shelf.folder / "in" / "deep").chmod(0o750)
    cleanup = cleaned(shelf, "in/deep/b.jpg", "in/c.jpg")
    found = emptied_folders(shelf.catalog, cleanup)
    assert found == [shelf.folder / "in", shelf.folder / "in" / "deep"]
    assert remove_emptied(shelf.catalog, cleanup, found) == found
    assert set(everything(shelf.folder)) == {"keep.jpg"}
    assert not (shelf.folder / "in").exists()
    assert not undo(shelf.catalog).failed
    names = {"keep.jpg", "in/deep/b.jpg", "in/c.jpg", "in/deep/.DS_Store", "in/desktop.ini"}
    assert set(everything(shelf.folder)) == names, "all but thumbnails that a system makes anew"
    assert (shelf.folder / "in" / "deep" / ".DS_Store").read_bytes() == b"how it is shown"
    assert (shelf.folder / "in" / "deep").stat().st_mode & 0o777 == 0o750


@pytest.mark.parametrize("other", ["notes.txt", "other.jpg", ".hidden", "album/", "album/x.txt", ".picasa.ini"])
def test_a_folder_that_holds_anything_else_stays(shelf: Shelf, other: str) -> None:
    place = shelf.folder / "in" / other
    (place if other.endswith("/") else place.parent).mkdir(parents=True)
    if not other.endswith("/"):
        write(place, b"somebody's")
    cleanup = cleaned(shelf, "in/b.jpg")
    assert emptied_folders(shelf.catalog, cleanup) == []


def test_what_is_large_is_no_trace_of_a_system(shelf: Shelf) -> None:
    (shelf.folder / "in").mkdir()
    write(shelf.folder / "in" / ".DS_Store", bytes(1 << 20))
    assert emptied_folders(shelf.catalog, cleaned(shelf, "in/b.jpg")) == []


def test_folders_of_the_library_and_protected_ones_stay(shelf: Shelf) -> None:
    (shelf.folder / "chosen").mkdir()
    shelf.catalog.folders.add(shelf.folder / "chosen")
    cleanup = cleaned(shelf, "chosen/b.jpg", "in/c.jpg")
    shelf.catalog.folders.add(shelf.folder / "in", protected=True, chosen=False)
    assert emptied_folders(shelf.catalog, cleanup) == []


def test_folders_that_were_empty_before_are_not_offered(shelf: Shelf) -> None:
    (shelf.folder / "always empty").mkdir()
    cleanup = cleaned(shelf, "in/b.jpg")
    assert emptied_folders(shelf.catalog, cleanup) == [shelf.folder / "in"]


def test_links_leave_no_folder_empty(shelf: Shelf) -> None:
    assert emptied_folders(shelf.catalog, cleaned(shelf, "in/b.jpg", way=Way.LINK)) == []


def test_what_came_since_stays_with_its_folder(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    cleanup = cleaned(shelf, "in/b.jpg", "in/deep/c.jpg")
    found = emptied_folders(shelf.catalog, cleanup)
    write(shelf.folder / "in" / "deep" / "new.txt", b"new")
    assert remove_emptied(shelf.catalog, cleanup, found) == []
    assert (shelf.folder / "in" / "deep" / "new.txt").exists()


def test_only_folders_that_were_agreed_to_go(shelf: Shelf) -> None:
    cleanup = cleaned(shelf, "in/b.jpg", "other/c.jpg")
    assert remove_emptied(shelf.catalog, cleanup, [shelf.folder / "in"]) == [shelf.folder / "in"]
    assert (shelf.folder / "other").is_dir()


def test_some_photos_that_come_back_bring_their_folders(shelf: Shelf) -> None:
    cleanup = cleaned(shelf, "in/b.jpg", "other/c.jpg")
    remove_emptied(shelf.catalog, cleanup, emptied_folders(shelf.catalog, cleanup))
    item = next(i for i in shelf.catalog.journal.items(cleanup) if i.path.name == "b.jpg")
    assert not undo(shelf.catalog, cleanup, item_ids=[item.id]).failed
    assert {path.name for path in shelf.folder.iterdir() if path.is_dir()} == {"in"}
    assert not undo(shelf.catalog, cleanup).failed
    assert (shelf.folder / "other" / "c.jpg").exists()


def test_forgotten_folders_are_forgotten(shelf: Shelf, tmp_path: Path) -> None:
    cleanup = cleaned(shelf, "in/b.jpg")
    remove_emptied(shelf.catalog, cleanup, emptied_folders(shelf.catalog, cleanup))
    shelf.catalog.journal.forget_folder(shelf.folder_id)
    assert shelf.catalog.emptied.gone(cleanup) == {}
