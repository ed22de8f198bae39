"""What stays for a photo is looked at again each time: it must be what was planned, and match as closely."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.cleanup import CleanupResult, LeftReason, Plan, clean, make_plan, recheck
from app.core.cleanup.trash.linux import LinuxTrash
from app.core.files.read import digest_file
from app.core.progress import Progress, Status
from app.core.types import Kind, Propose
from tests.core.shelves import KEEP, MTIME_NS, TRASH, Shelf, data_of, everything, write

pytestmark = pytest.mark.usefixtures("home_trash")


class WatchedTrash(LinuxTrash):
    """The trash of the temporary home, which notes what it is given.

    Args:
        before: Called with each photo right before it goes.
    """

    def __init__(self, before: Callable[[Path], None] = lambda _: None) -> None:
        super().__init__()
        self._before = before
        self.given: list[Path] = []

    def put(self, photo: Path) -> None:
        """Takes a photo."""
        self._before(photo)
        self.given.append(photo)
        super().put(photo)


def copies(shelf: Shelf, count: int) -> Plan:
    """Plans copies of one photo, `1.jpg` and so on, for the trash; `keep.jpg` stays."""
    names = ["keep.jpg", *(f"{n}.jpg" for n in range(1, count + 1))]
    for name in names:
        shelf.put(name, "A")
    return make_plan(shelf.catalog, [shelf.group({name: KEEP if name == "keep.jpg" else TRASH for name in names})])


def reasons(result: CleanupResult) -> dict[str, LeftReason]:
    return {left.path.name: left.reason for left in result.left_alone}


def rewritten(path: Path) -> None:
    """Other bytes of the same size and time: only the file system knows."""
    write(path, data_of("A")[::-1])


def replaced(path: Path) -> None:
    """Another file under the same name, size and time."""
    write(path.with_name("new"), data_of("A")[::-1])
    path.with_name("new").replace(path)


def edited(path: Path) -> None:
    path.write_bytes(data_of("A") + b"!")


@pytest.mark.parametrize("change", [rewritten, replaced, edited])
def test_a_keeper_that_changes_between_two_photos_is_hashed_again(shelf: Shelf, change: Callable[[Path], None]) -> None:
    plan = copies(shelf, 3)
    trash = WatchedTrash()

    def spoil(status: Status) -> None:
        if status.done == 1:
            change(shelf.folder / "keep.jpg")

    result = clean(shelf.catalog, plan, Progress(on_status=spoil), trash)
    assert reasons(result) == dict.fromkeys(("2.jpg", "3.jpg"), LeftReason.KEEPER_CHANGED)
    assert [path.name for path in trash.given] == ["1.jpg"], "the others never left their place"


def test_a_keeper_that_was_merely_touched_is_read_again_and_serves(shelf: Shelf) -> None:
    plan = copies(shelf, 2)

    def touch(status: Status) -> None:
        if status.done == 1:
            os.utime(shelf.folder / "keep.jpg")

    assert len(clean(shelf.catalog, plan, Progress(on_status=touch)).trashed) == 2


def test_a_keeper_that_changes_while_its_copy_is_read_lets_nothing_go(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = copies(shelf, 1)
    trash = WatchedTrash()

    def read(path: Path) -> bytes:
        digest = digest_file(path)
        if path.name == "1.jpg":
            rewritten(shelf.folder / "keep.jpg")
        return digest

    monkeypatch.setattr(recheck, "digest_file", read)
    result = clean(shelf.catalog, plan, trash=trash)
    assert reasons(result) == {"1.jpg": LeftReason.KEEPER_CHANGED}
    assert trash.given == []


def test_a_keeper_that_changes_while_its_copy_goes_brings_it_back(shelf: Shelf, home_trash: Path) -> None:
    plan = copies(shelf, 1)
    result = clean(shelf.catalog, plan, trash=WatchedTrash(lambda _: rewritten(shelf.folder / "keep.jpg")))
    assert reasons(result) == {"1.jpg": LeftReason.KEEPER_CHANGED}
    assert not result.trashed
    assert everything(shelf.folder)["1.jpg"] == (data_of("A"), MTIME_NS)
    assert not list(home_trash.glob("*/*"))
    assert shelf.catalog.journal.last_undoable() is None


def test_the_next_clean_up_reads_the_keeper_anew(shelf: Shelf) -> None:
    clean(shelf.catalog, copies(shelf, 1))
    rewritten(shelf.folder / "keep.jpg")
    shelf.put("1.jpg", "A")
    plan = make_plan(shelf.catalog, [shelf.group({"keep.jpg": KEEP, "1.jpg": TRASH})])
    assert reasons(clean(shelf.catalog, plan)) == {"1.jpg": LeftReason.KEEPER_CHANGED}


@pytest.mark.parametrize("decided", [False, True])
def test_a_copy_that_turns_out_similar_since_the_plan_is_no_reason_to_go(shelf: Shelf, decided: bool) -> None:
    for name, content in {"a.jpg": "A", "b.jpg": "B"}.items():
        shelf.put(name, content)
    shelf.match("A", "B", Kind.COPY)
    if decided:
        shelf.catalog.decisions.put([(shelf.row("b.jpg").id, TRASH), (shelf.row("a.jpg").id, KEEP)])
    plan = make_plan(shelf.catalog, shelf.grouped(Propose.VERSIONS))
    (item,) = plan.items
    shelf.match("A", "B", Kind.SIMILAR)
    before = everything(shelf.folder)
    result = clean(shelf.catalog, plan)
    assert reasons(result) == {item.photo.path.name: LeftReason.NO_WITNESS}
    assert everything(shelf.folder) == before


def test_a_similar_photo_does_not_stand_in_for_a_copy_that_is_gone(shelf: Shelf) -> None:
    for name, content in {"copy.jpg": "A", "similar.jpg": "B", "photo.jpg": "C"}.items():
        shelf.put(name, content)
    shelf.match("A", "C", Kind.COPY)
    shelf.match("B", "C", Kind.SIMILAR)
    shelf.catalog.decisions.put([(shelf.row("copy.jpg").id, KEEP), (shelf.row("similar.jpg").id, KEEP)])
    plan = make_plan(shelf.catalog, shelf.grouped(Propose.VERSIONS))
    assert [item.photo.path.name for item in plan.items] == ["photo.jpg"]
    (shelf.folder / "copy.jpg").unlink()
    before = everything(shelf.folder)
    assert reasons(clean(shelf.catalog, plan)) == {"photo.jpg": LeftReason.KEEPER_MISSING}
    assert everything(shelf.folder) == before


def test_what_the_user_chose_among_similar_ones_goes_with_a_similar_one_that_stays(shelf: Shelf) -> None:
    """The other side of it: planned as similar, similar is close enough."""
    for name, content in {"a.jpg": "A", "b.jpg": "B"}.items():
        shelf.put(name, content)
    shelf.match("A", "B", Kind.SIMILAR)
    shelf.catalog.decisions.put([(shelf.row("a.jpg").id, KEEP), (shelf.row("b.jpg").id, TRASH)])
    result = clean(shelf.catalog, make_plan(shelf.catalog, shelf.grouped()))
    assert [photo.path.name for photo in result.trashed] == ["b.jpg"]
