"""Cleaning and undoing with real files and the real trash of a temporary home."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from app.core.cleanup import CleanupResult, LeftReason, Plan, UndoReason, clean, make_plan, undo
from app.core.cleanup.trash import linux as trash_linux
from app.core.cleanup.trash.base import TrashAccessError, Trashed, Wanted
from app.core.cleanup.trash.linux import LinuxTrash
from app.core.errors import CleanupError
from app.core.progress import Control, Progress, Stage, Status
from app.core.types import Kind
from tests.core.shelves import KEEP, MTIME_NS, TRASH, Shelf, data_of, everything, write

pytestmark = pytest.mark.usefixtures("home_trash")


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    catalog = Catalog(tmp_path / "catalog.db")
    yield Shelf(tmp_path / "photos", catalog)
    catalog.close()


def copies(shelf: Shelf, count: int = 2) -> Plan:
    """Puts one photo and copies of it on the shelf, and plans the copies for the trash."""
    names = [f"{n}/a.jpg" for n in range(count + 1)]
    for name in names:
        shelf.put(name, "A")
    return make_plan(shelf.catalog, [shelf.group({name: TRASH if n else KEEP for n, name in enumerate(names)})])


def reasons(result: CleanupResult) -> dict[str, LeftReason]:
    return {left.path.parent.name: left.reason for left in result.left_alone}


def test_every_byte_and_time_is_back_after_undo(shelf: Shelf, home_trash: Path) -> None:
    for name, content in {
        "a.jpg": "A",
        "b/a.jpg": "A",
        "c/a.jpg": "A",
        "ü ñ%20.jpg": "B",
        "d/line\nbreak.jpg": "B",
    }.items():
        shelf.put(name, content)
    odd = os.fsdecode(b"not-\xff-utf8.jpg")
    shelf.put(odd, "B")
    shelf.catalog.decisions.put([(shelf.row("c/a.jpg").id, TRASH)])
    before, known = everything(shelf.folder), shelf.names()
    plan = make_plan(
        shelf.catalog,
        [
            shelf.group({"a.jpg": KEEP, "b/a.jpg": TRASH, "c/a.jpg": TRASH}),
            shelf.group({"d/line\nbreak.jpg": KEEP, "ü ñ%20.jpg": TRASH, odd: TRASH}),
        ],
    )
    result = clean(shelf.catalog, plan)
    assert not result.left_alone
    assert len(result.trashed) == 4
    assert result.bytes == plan.bytes == sum(photo.size for photo in result.trashed)
    assert set(everything(shelf.folder)) == {"a.jpg", "d/line\nbreak.jpg"} == shelf.names()
    assert len(list((home_trash / "info").iterdir())) == 4

    (record,) = shelf.catalog.journal.cleanups()
    assert (record.id, record.trashed, record.bytes, record.restored) == (result.id, 4, plan.bytes, 0)
    assert record.finished_at is not None

    undone = undo(shelf.catalog)
    assert not undone.failed
    assert all(was == now for was, now in undone.restored)
    assert everything(shelf.folder) == before
    assert shelf.names() == known
    assert shelf.row("c/a.jpg").decision is TRASH
    assert shelf.row("b/a.jpg").decision is None
    assert not list((home_trash / "info").iterdir())
    assert not list((home_trash / "files").iterdir())
    (record,) = shelf.catalog.journal.cleanups()
    assert (record.restored, record.undone_at is None) == (4, False)
    with pytest.raises(CleanupError):
        undo(shelf.catalog)


def test_undo_never_overwrites_and_makes_missing_folders(shelf: Shelf) -> None:
    plan = copies(shelf, 2)
    clean(shelf.catalog, plan)
    write(shelf.folder / "1/a.jpg", b"something else")
    write(shelf.folder / "1/a (restored).jpg", b"and more")
    shutil.rmtree(shelf.folder / "2")
    undone = undo(shelf.catalog)
    assert dict(undone.restored) == {
        shelf.folder / "1/a.jpg": shelf.folder / "1/a (restored 2).jpg",
        shelf.folder / "2/a.jpg": shelf.folder / "2/a.jpg",
    }
    assert everything(shelf.folder) == {
        "0/a.jpg": (data_of("A"), MTIME_NS),
        "1/a.jpg": (b"something else", MTIME_NS),
        "1/a (restored).jpg": (b"and more", MTIME_NS),
        "1/a (restored 2).jpg": (data_of("A"), MTIME_NS),
        "2/a.jpg": (data_of("A"), MTIME_NS),
    }


def test_undo_tells_files_of_one_path_apart_by_their_bytes(shelf: Shelf) -> None:
    """The same path went to the trash twice; each clean-up gets its own file back."""
    plan = copies(shelf, 1)
    first = clean(shelf.catalog, plan)
    shelf.put("keep.jpg", "B")
    shelf.put("1/a.jpg", "B")
    second = clean(shelf.catalog, make_plan(shelf.catalog, [shelf.group({"keep.jpg": KEEP, "1/a.jpg": TRASH})]))
    undo(shelf.catalog, first.id)
    assert (shelf.folder / "1/a.jpg").read_bytes() == data_of("A")
    undo(shelf.catalog, second.id)
    assert (shelf.folder / "1/a (restored).jpg").read_bytes() == data_of("B")


def test_undo_of_some_leaves_the_rest_undoable(shelf: Shelf) -> None:
    result = clean(shelf.catalog, copies(shelf, 3))
    assert result.id is not None
    items = shelf.catalog.journal.items(result.id)
    undo(shelf.catalog, result.id, item_ids=[items[1].id])
    assert shelf.names() == {"0/a.jpg", "2/a.jpg"}
    assert shelf.catalog.journal.last_undoable() == result.id
    undo(shelf.catalog)
    assert shelf.names() == {f"{n}/a.jpg" for n in range(4)}


def test_an_emptied_trash_is_said_and_ends_the_undo(shelf: Shelf, home_trash: Path) -> None:
    clean(shelf.catalog, copies(shelf, 1))
    shutil.rmtree(home_trash)
    undone = undo(shelf.catalog)
    assert [(f.path, f.reason) for f in undone.failed] == [(shelf.folder / "1/a.jpg", UndoReason.NOT_IN_TRASH)]
    assert shelf.catalog.journal.last_undoable() is None


class ClosedTrash(LinuxTrash):
    """Takes photos and lets nobody look, as macOS does without Full Disk Access."""

    def find(self, photos: Sequence[Wanted]) -> dict[Path, list[Trashed]]:
        raise TrashAccessError


def test_a_trash_that_may_not_be_read_is_said_and_can_be_tried_again(shelf: Shelf) -> None:
    result = clean(shelf.catalog, copies(shelf, 2))
    undone = undo(shelf.catalog, trash=ClosedTrash())
    assert [failed.reason for failed in undone.failed] == [UndoReason.NO_TRASH_ACCESS] * 2
    assert shelf.catalog.journal.last_undoable() == result.id
    assert len(undo(shelf.catalog).restored) == 2


def test_a_trash_that_deletes_gets_one_photo_and_no_more(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = copies(shelf, 3)
    monkeypatch.setattr(trash_linux, "send", Path.unlink)
    result = clean(shelf.catalog, plan)
    assert reasons(result) == {"1": LeftReason.NOT_IN_TRASH, "2": LeftReason.NO_TRASH, "3": LeftReason.NO_TRASH}
    assert not result.trashed
    assert shelf.names() == {"0/a.jpg", "2/a.jpg", "3/a.jpg"} == set(everything(shelf.folder))


def changed_in_place(shelf: Shelf) -> None:
    write(shelf.folder / "1/a.jpg", data_of("A")[::-1])


def longer(shelf: Shelf) -> None:
    write(shelf.folder / "1/a.jpg", data_of("A") + b"!")


def gone(shelf: Shelf) -> None:
    (shelf.folder / "1/a.jpg").unlink()


def now_a_link(shelf: Shelf) -> None:
    gone(shelf)
    (shelf.folder / "1/a.jpg").symlink_to(shelf.folder / "0/a.jpg")


def folder_now_a_link(shelf: Shelf) -> None:
    shutil.rmtree(shelf.folder / "1")
    (shelf.folder / "1").symlink_to(shelf.folder / "0")


def keeper_changed(shelf: Shelf) -> None:
    write(shelf.folder / "0/a.jpg", data_of("A")[::-1])


def keeper_gone(shelf: Shelf) -> None:
    (shelf.folder / "0/a.jpg").unlink()


def keeper_is_a_link_to_it(shelf: Shelf) -> None:
    keeper_gone(shelf)
    (shelf.folder / "0/a.jpg").symlink_to(shelf.folder / "1/a.jpg")


def keeper_is_a_hard_link_of_it(shelf: Shelf) -> None:
    keeper_gone(shelf)
    (shelf.folder / "0/a.jpg").hardlink_to(shelf.folder / "1/a.jpg")


def keepers_folder_links_to_it(shelf: Shelf) -> None:
    shutil.rmtree(shelf.folder / "0")
    (shelf.folder / "0").symlink_to(shelf.folder / "1")


def keeper_is_now_protected_but_photo_too(shelf: Shelf) -> None:
    shelf.catalog.folders.add(shelf.folder / "1", protected=True, chosen=False)


def decided_to_keep(shelf: Shelf) -> None:
    shelf.catalog.decisions.put([(shelf.row("1/a.jpg").id, KEEP)])


def now_companion(shelf: Shelf) -> None:
    shelf.put("1/a.jpg", "A", companion=True)


def sidecar_came(shelf: Shelf) -> None:
    (shelf.folder / "1/a.jpg.xmp").touch()


def keeper_forgotten(shelf: Shelf) -> None:
    shelf.catalog.photos.remove([shelf.row("0/a.jpg").id])


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (changed_in_place, LeftReason.CHANGED),
        (longer, LeftReason.CHANGED),
        (gone, LeftReason.MISSING),
        (now_a_link, LeftReason.CHANGED),
        (folder_now_a_link, LeftReason.CHANGED),
        (keeper_changed, LeftReason.KEEPER_CHANGED),
        (keeper_gone, LeftReason.KEEPER_MISSING),
        (keeper_is_a_link_to_it, LeftReason.KEEPER_CHANGED),
        (keeper_is_a_hard_link_of_it, LeftReason.SAME_FILE),
        (keepers_folder_links_to_it, LeftReason.SAME_FILE),
        (keeper_is_now_protected_but_photo_too, LeftReason.PROTECTED),
        (decided_to_keep, LeftReason.DECIDED_KEEP),
        (now_companion, LeftReason.COMPANION),
        (sidecar_came, LeftReason.COMPANION),
        (keeper_forgotten, LeftReason.NO_WITNESS),
    ],
)
def test_what_changed_since_the_plan_is_left_alone(
    shelf: Shelf, home_trash: Path, spoil: Callable[[Shelf], None], reason: LeftReason
) -> None:
    plan = copies(shelf, 1)
    spoil(shelf)
    before = everything(shelf.folder)
    result = clean(shelf.catalog, plan)
    assert reasons(result) == {"1": reason}
    assert not result.trashed
    assert everything(shelf.folder) == before
    assert not list(home_trash.glob("files/*"))


def test_a_second_witness_serves_where_the_first_fails(shelf: Shelf) -> None:
    for name, content in {"k.jpg": "A", "x/k2.jpg": "A", "b.jpg": "B"}.items():
        shelf.put(name, content)
    shelf.match("A", "B")
    plan = make_plan(shelf.catalog, [shelf.group({"k.jpg": KEEP, "x/k2.jpg": KEEP, "b.jpg": TRASH})])
    (shelf.folder / "k.jpg").unlink()
    result = clean(shelf.catalog, plan)
    assert [photo.path.name for photo in result.trashed] == ["b.jpg"]


def test_photos_of_the_plan_never_vouch_for_each_other(shelf: Shelf) -> None:
    """Where the one kept photo is gone, all of its copies stay, and not just the last of them."""
    plan = copies(shelf, 3)
    keeper_gone(shelf)
    result = clean(shelf.catalog, plan)
    assert reasons(result) == dict.fromkeys("123", LeftReason.KEEPER_MISSING)


def test_a_plan_whose_photos_vouch_for_each_other_is_not_believed(shelf: Shelf) -> None:
    plan = copies(shelf, 2)
    one, other = plan.items
    swapped = [
        replace(one, witnesses=(replace(one.witnesses[0], photo=other.photo),)),
        replace(other, witnesses=(replace(other.witnesses[0], photo=one.photo),)),
    ]
    result = clean(shelf.catalog, Plan(tuple(swapped)))
    assert reasons(result) == dict.fromkeys("12", LeftReason.NO_WITNESS)


def test_a_keeper_that_is_another_planned_photo_under_a_second_name(shelf: Shelf) -> None:
    plan = copies(shelf, 2)
    keeper_gone(shelf)
    (shelf.folder / "0/a.jpg").hardlink_to(shelf.folder / "2/a.jpg")
    assert reasons(clean(shelf.catalog, plan)) == dict.fromkeys("12", LeftReason.SAME_FILE)


def test_a_photo_that_changes_while_the_clean_up_runs_is_left_alone(shelf: Shelf) -> None:
    plan = copies(shelf, 3)

    def spoil(status: Status) -> None:
        if status.done == 1:
            os.utime(shelf.folder / "2/a.jpg")

    result = clean(shelf.catalog, plan, Progress(on_status=spoil))
    assert reasons(result) == {"2": LeftReason.CHANGED}
    assert len(result.trashed) == 2


def test_a_keeper_that_vanishes_while_the_clean_up_runs_stops_the_rest(shelf: Shelf) -> None:
    plan = copies(shelf, 3)

    def spoil(status: Status) -> None:
        if status.done == 1:
            keeper_gone(shelf)

    result = clean(shelf.catalog, plan, Progress(on_status=spoil))
    assert reasons(result) == dict.fromkeys("23", LeftReason.KEEPER_MISSING)


def test_touching_a_photo_before_is_no_change_and_its_new_time_comes_back(shelf: Shelf) -> None:
    """Its bytes are what the catalog knows; some file systems shift times by an hour twice a year."""
    plan = copies(shelf, 1)
    later = MTIME_NS + 3_600_000_000_000
    os.utime(shelf.folder / "1/a.jpg", ns=(later, later))
    clean(shelf.catalog, plan)
    undo(shelf.catalog)
    assert (shelf.folder / "1/a.jpg").stat().st_mtime_ns == later


def test_cancelling_keeps_what_was_done_and_can_be_undone(shelf: Shelf) -> None:
    plan = copies(shelf, 5)
    before = everything(shelf.folder)
    control = Control()
    seen: list[Status] = []

    def stop(status: Status) -> None:
        seen.append(status)
        if status.done == 2:
            control.cancel()

    result = clean(shelf.catalog, plan, Progress(control, stop))
    assert result.cancelled
    assert len(result.trashed) == 2
    assert not result.left_alone
    assert (seen[-1].stage, seen[-1].total, seen[-1].bytes) == (Stage.CLEAN, 5, result.bytes)
    assert len(everything(shelf.folder)) == 4
    (record,) = shelf.catalog.journal.cleanups()
    assert (record.trashed, record.left, record.finished_at is None) == (2, 3, False)

    control = Control()
    undone = undo(shelf.catalog, None, Progress(control, lambda s: control.cancel() if s.done == 1 else None))
    assert undone.cancelled
    assert len(undone.restored) == 1
    assert len(undo(shelf.catalog).restored) == 1
    assert everything(shelf.folder) == before


def test_a_whole_group_goes_without_a_keeper_and_comes_back(shelf: Shelf) -> None:
    for name in ("a.jpg", "b.jpg"):
        shelf.put(name, name)
    shelf.match("a.jpg", "b.jpg", Kind.SIMILAR)
    before = everything(shelf.folder)
    group = shelf.group({"a.jpg": TRASH, "b.jpg": TRASH}, Kind.SIMILAR, decided=True)
    result = clean(shelf.catalog, make_plan(shelf.catalog, [group], whole_groups=True))
    assert len(result.trashed) == 2
    undo(shelf.catalog)
    assert everything(shelf.folder) == before


def test_nothing_to_do_leaves_no_trace(shelf: Shelf) -> None:
    assert clean(shelf.catalog, Plan()) == CleanupResult(None)
    assert shelf.catalog.journal.cleanups() == []


def test_undo_into_a_forgotten_folder_brings_the_file_back_alone(shelf: Shelf) -> None:
    clean(shelf.catalog, copies(shelf, 1))
    shelf.catalog.folders.remove(shelf.folder_id)
    assert len(undo(shelf.catalog).restored) == 1
    assert (shelf.folder / "1/a.jpg").read_bytes() == data_of("A")
    assert not shelf.names()


def test_a_locked_file_is_left_alone_and_leaves_no_record(shelf: Shelf, home_trash: Path) -> None:
    plan = copies(shelf, 2)
    locked = shelf.folder / "1/a.jpg"
    if shutil.which("chattr") is None or subprocess.run(["chattr", "+i", locked], check=False).returncode:
        pytest.skip("this user or file system cannot lock a file")
    try:
        result = clean(shelf.catalog, plan)
    finally:
        subprocess.run(["chattr", "-i", locked], check=True)
    assert reasons(result) == {"1": LeftReason.NO_PERMISSION}
    assert len(result.trashed) == 1
    assert len(list((home_trash / "info").iterdir())) == 1
    assert locked.read_bytes() == data_of("A")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_left_alone(shelf: Shelf) -> None:
    plan = copies(shelf, 2)
    (shelf.folder / "1").chmod(0o500)
    try:
        result = clean(shelf.catalog, plan)
    finally:
        (shelf.folder / "1").chmod(0o700)
    assert reasons(result) == {"1": LeftReason.NO_PERMISSION}
    assert len(result.trashed) == 1
