"""Moving to a folder, and replacing by a hard link: the same checks, journal and undo as for the trash."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from app.core.catalog.journal import ItemState
from app.core.cleanup import CleanupResult, LeftReason, UndoReason, Way, check_place, clean, make_plan, undo
from app.core.errors import PlaceError
from tests.core.cleanup.conftest import Mount
from tests.core.shelves import KEEP, MTIME_NS, TRASH, Shelf, data_of, everything, write

pytestmark = pytest.mark.usefixtures("home_trash")


def part(shelf: Shelf, way: Way, place: Path | None = None, outcomes: Mapping[str, str] | None = None) -> CleanupResult:
    """Cleans up a group of one content: a.jpg stays, all others go."""
    names = outcomes or {"a.jpg": "A", "in/b.jpg": "A", "in/c.jpg": "A"}
    for name, content in names.items():
        if not any(row.path == shelf.folder / name for row in shelf.catalog.photos.rows()):
            shelf.put(name, content)
    group = shelf.group({name: TRASH if number else KEEP for number, name in enumerate(names)})
    return clean(shelf.catalog, make_plan(shelf.catalog, [group]), way=way, place=place)


def left(result: CleanupResult) -> dict[str, LeftReason]:
    return {one.path.name: one.reason for one in result.left_alone}


# To a folder


def test_photos_move_with_the_folders_that_they_stood_in_and_come_back(shelf: Shelf, tmp_path: Path) -> None:
    for name in ("a.jpg", "in/b.jpg", "in/c.jpg"):
        shelf.put(name, "A")
    before, known = everything(shelf.folder), shelf.names()
    place = tmp_path / "moved"
    result = part(shelf, Way.FOLDER, place)
    assert (len(result.trashed), result.way, result.place, result.quarantined) == (2, Way.FOLDER, place, 0)
    there = everything(place)
    assert there == {f"photos/in/{n}.jpg": (data_of("A"), MTIME_NS) for n in "bc"}
    assert shelf.names() == {"a.jpg"}
    (record,) = shelf.catalog.journal.cleanups()
    assert (record.way, record.place) == (Way.FOLDER, place)
    undone = undo(shelf.catalog)
    assert not undone.failed
    assert everything(shelf.folder) == before
    assert shelf.names() == known
    assert list(place.rglob("*")) == [], "folders made for them are gone again"


def test_nothing_in_that_folder_is_overwritten(shelf: Shelf, tmp_path: Path) -> None:
    place = tmp_path / "moved"
    (place / "photos" / "in").mkdir(parents=True)
    write(place / "photos" / "in" / "b.jpg", b"somebody's")
    part(shelf, Way.FOLDER, place)
    names = {name: data for name, (data, _) in everything(place).items()}
    assert names == {
        "photos/in/b.jpg": b"somebody's",
        "photos/in/b (2).jpg": data_of("A"),
        "photos/in/c.jpg": data_of("A"),
    }
    assert not undo(shelf.catalog).failed
    assert set(everything(shelf.folder)) == {"a.jpg", "in/b.jpg", "in/c.jpg"}
    assert everything(place) == {"photos/in/b.jpg": (b"somebody's", MTIME_NS)}


def test_the_files_of_a_unit_get_one_number(shelf: Shelf, tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg"):
        shelf.put(name, "A")
    for name in ("a", "b"):
        shelf.bind(f"{name}.jpg", xmp="words")
    before = everything(shelf.folder)
    place = tmp_path / "moved"
    (place / "photos").mkdir(parents=True)
    write(place / "photos" / "b.xmp", b"somebody's")
    result = part(shelf, Way.FOLDER, place, {"a.jpg": "A", "b.jpg": "A"})
    assert not result.left_alone
    assert set(everything(place)) == {"photos/b.xmp", "photos/b (2).jpg", "photos/b (2).xmp"}
    assert not undo(shelf.catalog).failed
    assert everything(shelf.folder) == before


def test_two_folders_of_one_name_share_a_folder_and_no_names(tmp_path: Path, catalog: Catalog) -> None:
    one, two = Shelf(tmp_path / "x" / "photos", catalog), Shelf(tmp_path / "y" / "photos", catalog)
    one.put("a.jpg", "A")
    one.put("b.jpg", "A")
    two.put("b.jpg", "A")
    groups = Shelf(tmp_path, catalog)
    group = groups.group({"x/photos/a.jpg": KEEP, "x/photos/b.jpg": TRASH, "y/photos/b.jpg": TRASH})
    clean(catalog, make_plan(catalog, [group]), way=Way.FOLDER, place=tmp_path / "moved")
    assert set(everything(tmp_path / "moved")) == {"photos/b.jpg", "photos/b (2).jpg"}
    assert not undo(catalog).failed
    assert (tmp_path / "y" / "photos" / "b.jpg").read_bytes() == data_of("A")


def test_across_volumes_photos_are_copied_and_compared(shelf: Shelf, mount: Mount) -> None:
    drive = mount("large", "-t", "tmpfs", "-o", "size=64m", "none")
    result = part(shelf, Way.FOLDER, drive / "moved")
    assert len(result.trashed) == 2
    assert everything(drive / "moved") == {f"photos/in/{n}.jpg": (data_of("A"), MTIME_NS) for n in "bc"}
    assert not undo(shelf.catalog).failed
    assert set(everything(shelf.folder)) == {"a.jpg", "in/b.jpg", "in/c.jpg"}


def test_a_volume_without_room_takes_nothing(shelf: Shelf, drive: Path) -> None:
    (drive / "full").write_bytes(bytes(7 << 20))
    result = part(shelf, Way.FOLDER, drive / "moved")
    assert set(left(result).values()) == {LeftReason.DISK_FULL}
    assert result.refused
    assert set(everything(shelf.folder)) == {"a.jpg", "in/b.jpg", "in/c.jpg"}


def test_a_damaged_keeper_holds_a_move_up(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put("a.jpg", "A")
    shelf.put("b.jpg", "A")
    group = shelf.group({"a.jpg": KEEP, "b.jpg": TRASH})
    plan = make_plan(shelf.catalog, [group])
    write(shelf.folder / "a.jpg", bytes(len(data_of("A"))))
    result = clean(shelf.catalog, plan, way=Way.FOLDER, place=tmp_path / "moved")
    assert left(result) == {"b.jpg": LeftReason.KEEPER_CHANGED}
    assert (shelf.folder / "b.jpg").exists()


def test_what_was_moved_on_by_hand_is_told(shelf: Shelf, tmp_path: Path) -> None:
    part(shelf, Way.FOLDER, tmp_path / "moved")
    (tmp_path / "moved" / "photos" / "in" / "b.jpg").unlink()
    undone = undo(shelf.catalog)
    assert [(one.path.name, one.reason) for one in undone.failed] == [("b.jpg", UndoReason.NOT_IN_FOLDER)]
    assert (shelf.folder / "in" / "c.jpg").exists()


def test_an_undo_across_volumes_that_was_cut_off_makes_no_second_copy(shelf: Shelf, mount: Mount) -> None:
    drive = mount("large", "-t", "tmpfs", "-o", "size=64m", "none")
    part(shelf, Way.FOLDER, drive / "moved")
    write(shelf.folder / "in" / "b.jpg", data_of("A"))  # copied back, and cut off before the other was removed
    assert not undo(shelf.catalog).failed
    assert set(everything(shelf.folder)) == {"a.jpg", "in/b.jpg", "in/c.jpg"}
    assert everything(drive / "moved") == {}


@pytest.mark.parametrize("where", [".", "..", "in", "kept safe/x", "a.jpg"])
def test_folders_that_photos_are_not_moved_to(shelf: Shelf, where: str) -> None:
    shelf.put("a.jpg", "A")
    shelf.put("in/b.jpg", "A")
    shelf.catalog.folders.add(shelf.folder / "kept safe", protected=True, chosen=False)
    with pytest.raises(PlaceError):
        check_place(shelf.catalog, shelf.folder / where)


def test_a_folder_inside_the_library_is_known_while_photos_lie_there(shelf: Shelf) -> None:
    place = shelf.folder / "doubles"
    part(shelf, Way.FOLDER, place)
    assert shelf.catalog.journal.places() == {place}
    assert check_place(shelf.catalog, place) == place
    undo(shelf.catalog)
    assert shelf.catalog.journal.places() == set()


# By a hard link


def test_a_link_takes_the_place_and_becomes_a_file_of_its_own_again(shelf: Shelf) -> None:
    for name in ("a.jpg", "in/b.jpg", "in/c.jpg"):
        shelf.put(name, "A")
    b = shelf.folder / "in" / "b.jpg"
    b.chmod(0o640)
    os.utime(b, ns=(MTIME_NS, MTIME_NS))
    os.setxattr(b, "user.xdg.tags", b"lake")
    before, known = everything(shelf.folder), shelf.names()
    result = part(shelf, Way.LINK)
    assert (len(result.trashed), result.way) == (2, Way.LINK)
    assert b.samefile(shelf.folder / "a.jpg")
    assert (shelf.folder / "a.jpg").stat().st_nlink == 3
    assert shelf.names() == {"a.jpg"}
    assert not list(shelf.folder.rglob(".*"))
    undone = undo(shelf.catalog)
    assert not undone.failed
    assert everything(shelf.folder) == before
    assert shelf.names() == known
    info = b.stat()
    assert (info.st_nlink, info.st_mode & 0o777, info.st_mtime_ns) == (1, 0o640, MTIME_NS)
    assert os.getxattr(b, "user.xdg.tags") == b"lake"


def test_only_the_same_bytes_are_linked(shelf: Shelf) -> None:
    for name, content, size in (("a.jpg", "A", (400, 300)), ("b.jpg", "B", (40, 30))):
        shelf.put(name, content, size=size)
    shelf.shrunk("A", "B")
    group = shelf.group({"a.jpg": KEEP, "b.jpg": TRASH}, decided=True)
    result = clean(shelf.catalog, make_plan(shelf.catalog, [group]), way=Way.LINK)
    assert left(result) == {"b.jpg": LeftReason.NOT_IDENTICAL}
    assert (shelf.folder / "b.jpg").read_bytes() == data_of("B")


def test_a_unit_is_linked_only_as_a_whole(shelf: Shelf) -> None:
    for name in ("a", "b", "c"):
        shelf.put(f"{name}.jpg", "A")
    shelf.bind("a.jpg", xmp="words")
    shelf.bind("b.jpg", xmp="words")
    shelf.bind("c.jpg", xmp="other words")
    before = everything(shelf.folder)
    plan = make_plan(shelf.catalog, [shelf.group({"a.jpg": KEEP, "b.jpg": TRASH})])
    result = clean(shelf.catalog, plan, way=Way.LINK)
    assert [photo.path.name for photo in result.trashed] == ["b.jpg"]
    assert (shelf.folder / "b.xmp").samefile(shelf.folder / "a.xmp")
    assert (shelf.folder / "b.jpg").samefile(shelf.folder / "a.jpg")
    group = shelf.group({"a.jpg": KEEP, "c.jpg": TRASH}, decided=True)
    by_hand = clean(shelf.catalog, make_plan(shelf.catalog, [group]), way=Way.LINK)
    assert left(by_hand) == {"c.jpg": LeftReason.NOT_IDENTICAL}
    assert not undo(shelf.catalog).failed
    assert everything(shelf.folder) == before
    assert (shelf.folder / "b.xmp").stat().st_nlink == 1


def test_no_link_leads_to_another_volume(shelf: Shelf, drive: Path, catalog: Catalog) -> None:
    other = Shelf(drive / "photos", catalog)
    other.put("a.jpg", "A")
    shelf.put("b.jpg", "A")
    both = Shelf(shelf.folder.parent, catalog)
    rows = {row.path.name: row for row in catalog.photos.rows()}
    assert set(rows) == {"a.jpg", "b.jpg"}
    group = both.group({"drive/photos/a.jpg": KEEP, "photos/b.jpg": TRASH})
    result = clean(catalog, make_plan(catalog, [group]), way=Way.LINK)
    assert left(result) == {"b.jpg": LeftReason.OTHER_VOLUME}


def test_an_undo_of_a_link_never_overwrites(shelf: Shelf) -> None:
    part(shelf, Way.LINK)
    b, c = shelf.folder / "in" / "b.jpg", shelf.folder / "in" / "c.jpg"
    b.unlink()
    write(b, b"edited since, and saved as a new file")
    c.unlink()
    undone = undo(shelf.catalog)
    assert not undone.failed
    assert b.read_bytes() == b"edited since, and saved as a new file"
    assert b.with_name("b (restored).jpg").read_bytes() == data_of("A")
    assert c.read_bytes() == data_of("A")
    assert c.stat().st_nlink == 1


def test_what_was_changed_through_the_link_is_told_and_left(shelf: Shelf) -> None:
    part(shelf, Way.LINK)
    with (shelf.folder / "a.jpg").open("r+b") as file:
        file.write(b"changed in place")
    undone = undo(shelf.catalog)
    assert {one.reason for one in undone.failed} == {UndoReason.LINK_CHANGED}
    assert (shelf.folder / "in" / "b.jpg").read_bytes().startswith(b"changed in place")
    assert shelf.catalog.journal.last_undoable() is None


def test_a_link_whose_other_name_is_gone_is_a_file_of_its_own(shelf: Shelf) -> None:
    part(shelf, Way.LINK, outcomes={"a.jpg": "A", "b.jpg": "A"})
    (shelf.folder / "a.jpg").unlink()
    assert not undo(shelf.catalog).failed
    assert everything(shelf.folder) == {"b.jpg": (data_of("A"), MTIME_NS)}


def test_what_is_written_at_the_last_moment_is_not_lost(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody saves the photo after its bytes were read, and before the link is made."""
    from app.core.cleanup import linking, moving

    rename = moving.rename_new

    def saved_meanwhile(source: Path, target: Path) -> None:
        if target.suffix == ".old":
            write(source, b"saved")
        rename(source, target)

    monkeypatch.setattr(linking, "rename_new", saved_meanwhile)
    result = part(shelf, Way.LINK, outcomes={"a.jpg": "A", "b.jpg": "A"})
    assert left(result) == {"b.jpg": LeftReason.CHANGED}
    assert (shelf.folder / "b.jpg").read_bytes() == b"saved"
    assert (shelf.folder / "a.jpg").read_bytes() == data_of("A")
    assert set(everything(shelf.folder)) == {"a.jpg", "b.jpg"}
    (record,) = shelf.catalog.journal.cleanups()
    assert [item.state for item in shelf.catalog.journal.items(record.id)] == [ItemState.LEFT]
