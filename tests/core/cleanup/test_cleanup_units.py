"""Photos of several files: they go together or not at all, and come back together."""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from app.core.catalog.journal import ItemState
from app.core.cleanup import LeftReason, Plan, clean, make_plan, recover, undo
from app.core.cleanup.outcome import LeftReason as Reason
from app.core.cleanup.trash.base import TrashError
from app.core.cleanup.trash.linux import LinuxTrash
from tests.core.cleanup import test_cleanup_crash
from tests.core.cleanup.test_cleanup_crash import end, start
from tests.core.shelves import KEEP, MTIME_NS, TRASH, Shelf, data_of, everything, write

pytestmark = pytest.mark.usefixtures("home_trash")


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    catalog = Catalog(tmp_path / "catalog.db")
    yield Shelf(tmp_path / "photos", catalog)
    catalog.close()


def double(shelf: Shelf) -> None:
    """Puts a photo of four files on the shelf, twice."""
    for folder in ("1", "2"):
        shelf.put(f"{folder}/a.cr2", "RAW")
        shelf.put(f"{folder}/a.jpg", "JPEG")
        shelf.bind(f"{folder}/a.cr2", f"{folder}/a.jpg", xmp="notes", mov="movie")


def plan_of(shelf: Shelf) -> Plan:
    return make_plan(shelf.catalog, shelf.grouped())


def gone(shelf: Shelf) -> set[str]:
    return {"1", "2"} - {name.split("/")[0] for name in everything(shelf.folder)}


def test_every_file_goes_and_comes_back_with_every_byte_and_time(shelf: Shelf, home_trash: Path) -> None:
    double(shelf)
    before, known, units = everything(shelf.folder), shelf.names(), shelf.catalog.units.all()
    plan = plan_of(shelf)
    (item,) = plan.items
    assert (len(plan.items), plan.files, plan.bytes) == (1, 4, item.photo.unit_size)
    result = clean(shelf.catalog, plan)
    assert (len(result.trashed), result.files, result.bytes, result.left_alone) == (1, 4, plan.bytes, ())
    assert gone(shelf) == {item.photo.path.parent.name}
    assert len(shelf.catalog.units.all()) == 4
    assert not plan_of(shelf).items
    (record,) = shelf.catalog.journal.cleanups()
    assert (record.trashed, record.bytes) == (1, plan.bytes)
    undone = undo(shelf.catalog)
    assert undone.restored == ((item.photo.path, item.photo.path),)
    assert not undone.failed
    assert everything(shelf.folder) == before
    assert shelf.names() == known
    assert [f[:2] + f[3:5] + f[7:8] for f in shelf.catalog.units.all()] == [f[:2] + f[3:5] + f[7:8] for f in units]
    assert not list(home_trash.glob("*/*"))
    assert len(plan_of(shelf).items) == 1


def test_all_names_change_alike_where_one_is_taken(shelf: Shelf) -> None:
    double(shelf)
    place = plan_of(shelf).items[0].photo.path.parent
    clean(shelf.catalog, plan_of(shelf))
    write(place / "a.xmp", b"of another photo")
    write(place / "a (restored).mov", b"and more")
    undone = undo(shelf.catalog)
    assert undone.restored == ((place / "a.cr2", place / "a (restored 2).cr2"),)
    back = {path.name for path in place.iterdir()} - {"a.xmp", "a (restored).mov"}
    assert back == {f"a (restored 2).{suffix}" for suffix in ("cr2", "jpg", "xmp", "mov")}
    assert (place / "a.xmp").read_bytes() == b"of another photo"
    row = next(row for row in shelf.catalog.photos.rows() if row.path.name == "a (restored 2).jpg")
    assert row.unit == place / "a (restored 2).cr2"


@pytest.mark.parametrize("failing", ["a.cr2", "a.jpg", "a.xmp", "a.mov"])
def test_where_one_file_cannot_go_all_stay(
    shelf: Shelf, home_trash: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    double(shelf)
    before, known = everything(shelf.folder), shelf.names()
    put = LinuxTrash.put

    def refuse(self: LinuxTrash, photo: Path) -> None:
        if photo.name == failing:
            raise TrashError(Reason.TRASH_FAILED, "no")
        put(self, photo)

    monkeypatch.setattr(LinuxTrash, "put", refuse)
    result = clean(shelf.catalog, plan_of(shelf))
    assert [(left.path.name, left.reason) for left in result.left_alone] == [("a.cr2", LeftReason.TRASH_FAILED)]
    assert not result.trashed
    assert everything(shelf.folder) == before
    assert shelf.names() == known
    assert len(shelf.catalog.units.all()) == 8
    assert not list(home_trash.glob("*/*"))
    assert shelf.catalog.journal.last_undoable() is None


def touched(name: str) -> Callable[[Path, Path], None]:
    return lambda going, _: os.utime(going / name)


def rewritten(name: str) -> Callable[[Path, Path], None]:
    def spoil(going: Path, _: Path) -> None:
        data = (going / name).read_bytes()
        write(going / name, bytes(len(data)))

    return spoil


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (touched("a.xmp"), LeftReason.CHANGED),
        (rewritten("a.xmp"), LeftReason.CHANGED),
        (rewritten("a.jpg"), LeftReason.CHANGED),
        (lambda going, _: (going / "a.mov").unlink(), LeftReason.COMPANION),
        (lambda going, _: (going / "a.cr2.xmp").touch(), LeftReason.COMPANION),
        (lambda _, kept: (kept / "a.xmp").unlink(), LeftReason.KEEPER_MISSING),
        (lambda _, kept: write(kept / "a.mov", b"another"), LeftReason.KEEPER_CHANGED),
        (lambda _, kept: (kept / "a.jpg").unlink(), LeftReason.KEEPER_MISSING),
    ],
)
def test_what_changed_since_the_plan_stays_as_a_whole(
    shelf: Shelf, spoil: Callable[[Path, Path], None], reason: LeftReason
) -> None:
    double(shelf)
    plan = plan_of(shelf)
    going = plan.items[0].photo.path.parent
    (kept,) = {shelf.folder / "1", shelf.folder / "2"} - {going}
    spoil(going, kept)
    before = everything(shelf.folder)
    result = clean(shelf.catalog, plan)
    assert [left.reason for left in result.left_alone] == [reason]
    assert everything(shelf.folder) == before


def test_a_single_copy_of_one_file_goes_and_the_whole_photo_stays(shelf: Shelf) -> None:
    double(shelf)
    shelf.put("3/a.jpg", "JPEG")
    plan = plan_of(shelf)
    assert len(plan.items) == 2
    clean(shelf.catalog, plan)
    assert len(everything(shelf.folder)) == 4
    assert {name.split("/")[1] for name in everything(shelf.folder)} == {"a.cr2", "a.jpg", "a.xmp", "a.mov"}


def test_proposed_it_needs_all_of_it_kept_decided_one_match_is_enough(shelf: Shelf) -> None:
    shelf.put("1/a.cr2", "RAW")
    shelf.put("1/a.jpg", "JPEG")
    shelf.bind("1/a.cr2", "1/a.jpg", xmp="notes")
    shelf.put("2/a.jpg", "JPEG")
    plan = make_plan(shelf.catalog, [shelf.group({"2/a.jpg": KEEP, "1/a.cr2": TRASH})])
    assert [(left.path.name, left.reason) for left in plan.left_alone] == [("a.cr2", LeftReason.NO_WITNESS)]
    shelf.catalog.decisions.put([(shelf.row("1/a.cr2").id, TRASH)])
    (group,) = shelf.grouped()
    plan = make_plan(shelf.catalog, [group])
    assert [item.photo.path.name for item in plan.items] == ["a.cr2"]
    before = everything(shelf.folder)
    assert clean(shelf.catalog, plan).files == 3
    assert set(everything(shelf.folder)) == {"2/a.jpg"}
    undo(shelf.catalog)
    assert everything(shelf.folder) == before
    assert shelf.row("1/a.cr2").decision is TRASH


def test_sidecars_that_were_never_hashed_go_with_what_the_user_decided(shelf: Shelf) -> None:
    for name in ("1/a.jpg", "2/a.jpg"):
        shelf.put(name, "A")
    shelf.bind("1/a.jpg", xmp="notes")
    with shelf.catalog.transaction() as db:
        db.execute("UPDATE unit_files SET digest = NULL")
    shelf.catalog.decisions.put([(shelf.row("1/a.jpg").id, TRASH)])
    before = everything(shelf.folder)
    assert clean(shelf.catalog, plan_of(shelf)).files == 2
    undo(shelf.catalog)
    assert everything(shelf.folder) == before


def test_only_a_part_is_asked_back_and_all_of_it_comes(shelf: Shelf) -> None:
    double(shelf)
    before = everything(shelf.folder)
    result = clean(shelf.catalog, plan_of(shelf))
    assert result.id is not None
    sidecar = next(i for i in shelf.catalog.journal.items(result.id) if i.path.suffix == ".xmp")
    undo(shelf.catalog, item_ids=[sidecar.id])
    assert everything(shelf.folder) == before


# The trash of the process that is killed: after so many files, it ends in the middle of a unit.
KILL = """
from app.core.cleanup.trash.linux import LinuxTrash
put, left = LinuxTrash.put, [{count}]
def killing(self, photo):
    put(self, photo)
    left[0] -= 1
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)
LinuxTrash.put = killing
"""


@pytest.mark.parametrize("count", [1, 2, 3])
def test_killed_in_the_middle_of_a_unit_it_is_whole_again(
    shelf: Shelf, tmp_path: Path, home_trash: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    double(shelf)
    (tmp_path / "plan").write_bytes(pickle.dumps(plan_of(shelf)))
    before, known = everything(shelf.folder), shelf.names()
    killing = test_cleanup_crash.WORKER.replace('print("ready"', KILL.format(count=count) + 'print("ready"')
    monkeypatch.setattr(test_cleanup_crash, "WORKER", killing)
    assert end(start(tmp_path, "clean", -1)) == -signal.SIGKILL
    assert len(everything(shelf.folder)) == 8 - count
    recover(shelf.catalog)
    assert everything(shelf.folder) == before
    assert shelf.names() == known
    (record,) = shelf.catalog.journal.cleanups()
    assert (record.trashed, record.left) == (0, 1)
    assert not shelf.catalog.journal.items(record.id, [ItemState.PLANNED, ItemState.TRASHED])
    assert not list(home_trash.glob("*/*"))


def test_killed_in_the_middle_of_an_undo_the_names_stay_alike(shelf: Shelf, home_trash: Path) -> None:
    """Something took a name meanwhile; one file is back beside it, the journal does not know yet."""
    double(shelf)
    place = plan_of(shelf).items[0].photo.path.parent
    clean(shelf.catalog, plan_of(shelf))
    write(place / "a.xmp", b"of another photo")
    (home_trash / "files/a.mov").rename(place / "a (restored).mov")
    undo(shelf.catalog)
    assert {path.name for path in place.iterdir()} == {
        "a.xmp",
        *(f"a (restored).{suffix}" for suffix in ("cr2", "jpg", "xmp", "mov")),
    }
    assert (place / "a (restored).mov").read_bytes() == data_of("movie")
    assert (place / "a (restored).mov").stat().st_mtime_ns == MTIME_NS
