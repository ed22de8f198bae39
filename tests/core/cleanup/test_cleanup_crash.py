"""A clean-up or undo killed in the middle: the journal and the disk together still know everything."""

from __future__ import annotations

import pickle
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from app.core.catalog.journal import ItemState
from app.core.cleanup import Way, clean, make_plan, recover, undo
from app.core.progress import Progress
from tests.core.shelves import KEEP, TRASH, Shelf, data_of, everything, write

pytestmark = pytest.mark.usefixtures("home_trash")
COUNT = 40

# Runs in a process of its own, and kills itself in the middle where `stop` says so.
WORKER = """
import os, pickle, signal, sys
from pathlib import Path
from app.core.catalog import Catalog
from app.core.cleanup import Way, clean, undo
from app.core.progress import Progress

work, database, plan, stop, way = sys.argv[1:]

def on_status(status):
    if status.done == int(stop):
        os.kill(os.getpid(), signal.SIGKILL)

catalog = Catalog(Path(database))
print("ready", flush=True)
if work == "clean":
    place = Path(database).with_name("moved") if way == Way.FOLDER else None
    clean(catalog, pickle.loads(Path(plan).read_bytes()), Progress(on_status=on_status), way=Way(way), place=place)
else:
    undo(catalog, progress=Progress(on_status=on_status))
"""


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    catalog = Catalog(tmp_path / "catalog.db")
    yield Shelf(tmp_path / "photos", catalog)
    catalog.close()


def save_plan(shelf: Shelf, path: Path) -> None:
    names = [f"{n % 7}/{n}.jpg" for n in range(COUNT + 1)]
    for name in names:
        shelf.put(name, "A")
    group = shelf.group({name: TRASH if n else KEEP for n, name in enumerate(names)})
    path.write_bytes(pickle.dumps(make_plan(shelf.catalog, [group])))


def start(tmp_path: Path, work: str, stop: int, way: Way = Way.TRASH) -> subprocess.Popen[str]:
    files = str(tmp_path / "catalog.db"), str(tmp_path / "plan")
    arguments = [sys.executable, "-c", WORKER, work, *files, str(stop), str(way)]
    root = Path(__file__).parents[3]
    process = subprocess.Popen(arguments, cwd=root, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def end(process: subprocess.Popen[str]) -> int:
    process.communicate()
    return process.returncode


@pytest.mark.parametrize("stop", [0, 1, 17, COUNT])
def test_a_killed_clean_up_is_undone(shelf: Shelf, tmp_path: Path, home_trash: Path, stop: int) -> None:
    save_plan(shelf, tmp_path / "plan")
    before, known = everything(shelf.folder), shelf.names()
    assert end(start(tmp_path, "clean", stop)) == -signal.SIGKILL
    assert len(everything(shelf.folder)) == COUNT + 1 - stop
    undone = undo(shelf.catalog) if stop else None
    assert undone is None or (len(undone.restored), undone.failed) == (stop, ())
    assert everything(shelf.folder) == before
    assert shelf.names() == known
    assert not list(home_trash.glob("*/*"))


def test_opening_after_a_crash_finds_out_what_went(shelf: Shelf, tmp_path: Path) -> None:
    save_plan(shelf, tmp_path / "plan")
    end(start(tmp_path, "clean", 9))
    recover(shelf.catalog)
    (record,) = shelf.catalog.journal.cleanups()
    assert (record.trashed, record.left) == (9, COUNT - 9)
    assert record.finished_at is not None
    assert shelf.names() == set(everything(shelf.folder))
    assert not shelf.catalog.journal.items(record.id, [ItemState.PLANNED])


def test_opening_after_a_crash_removes_the_record_of_what_did_not_come(
    shelf: Shelf, tmp_path: Path, home_trash: Path
) -> None:
    """The trash writes down what it will take before it takes it; a kill between the two leaves a record alone."""
    save_plan(shelf, tmp_path / "plan")
    end(start(tmp_path, "clean", 9))
    (cleanup,) = shelf.catalog.journal.cut_off()
    items = shelf.catalog.journal.items(cleanup)
    waiting = next(item for item in items if item.path.exists())
    record = home_trash / "info" / f"{waiting.path.name}.trashinfo"
    record.write_text(f"[Trash Info]\nPath={waiting.path}\nDeletionDate=2026-01-01T00:00:00\n")
    recover(shelf.catalog)
    assert not record.exists()
    assert len(list((home_trash / "info").iterdir())) == 9


@pytest.mark.parametrize("stop", [1, 20, COUNT])
def test_a_killed_undo_is_finished_by_the_next(shelf: Shelf, tmp_path: Path, home_trash: Path, stop: int) -> None:
    save_plan(shelf, tmp_path / "plan")
    before, known = everything(shelf.folder), shelf.names()
    end(start(tmp_path, "clean", -1))
    assert len(shelf.names()) == 1
    assert end(start(tmp_path, "undo", stop)) == -signal.SIGKILL
    undone = undo(shelf.catalog)
    assert not undone.failed
    assert all(was == now for was, now in undone.restored)
    assert everything(shelf.folder) == before
    assert shelf.names() == known
    assert not list(home_trash.glob("*/*"))


@pytest.mark.parametrize("seed", range(3))
def test_killed_at_any_moment_nothing_is_lost(shelf: Shelf, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    save_plan(shelf, tmp_path / "plan")
    before = everything(shelf.folder)
    for work in ("clean", "undo", "undo"):
        if shelf.catalog.journal.last_undoable() is None and work == "undo":
            break
        process = start(tmp_path, work, -1)
        time.sleep(chance.uniform(0.0, 0.06))
        process.kill()
        end(process)
        recover(shelf.catalog)  # one that was killed before it moved anything is none
    if shelf.catalog.journal.last_undoable() is not None:
        assert not undo(shelf.catalog).failed
    assert everything(shelf.folder) == before


@pytest.mark.parametrize("way", [Way.FOLDER, Way.LINK])
@pytest.mark.parametrize("stop", [1, 17])
def test_moves_and_links_that_were_killed_are_undone(shelf: Shelf, tmp_path: Path, way: Way, stop: int) -> None:
    save_plan(shelf, tmp_path / "plan")
    before, known = everything(shelf.folder), shelf.names()
    assert end(start(tmp_path, "clean", stop, way)) == -signal.SIGKILL
    recover(shelf.catalog)
    (record,) = shelf.catalog.journal.cleanups()
    assert (record.trashed, record.left) == (stop, COUNT - stop)
    assert end(start(tmp_path, "undo", stop // 2)) == -signal.SIGKILL
    assert not undo(shelf.catalog).failed
    assert everything(shelf.folder) == before
    assert shelf.names() == known
    assert not list((tmp_path / "moved").glob("**/*.*"))
    assert {path.stat().st_nlink for path in shelf.folder.rglob("*.jpg")} == {1}


def one_link(shelf: Shelf) -> tuple[Path, Path, Path]:
    """Plans one link, and journals it without making it; returns keeper, photo and the photo's hidden name."""
    shelf.put("a.jpg", "A")
    shelf.put("b.jpg", "A")
    plan = make_plan(shelf.catalog, [shelf.group({"a.jpg": KEEP, "b.jpg": TRASH})])

    def cut(status: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        clean(shelf.catalog, plan, Progress(on_status=cut), way=Way.LINK)
    (cleanup,) = shelf.catalog.journal.cut_off()
    (item,) = shelf.catalog.journal.items(cleanup)
    assert item.quarantine is not None
    return shelf.folder / "a.jpg", shelf.folder / "b.jpg", item.quarantine


@pytest.mark.parametrize("moment", ["before", "second name", "aside", "linked", "done"])
def test_a_link_cut_off_at_each_of_its_steps(shelf: Shelf, moment: str) -> None:
    a, b, aside = one_link(shelf)
    before = {path.name: data_of("A") for path in (a, b)}
    if moment == "second name":
        aside.hardlink_to(b)
    elif moment != "before":
        b.rename(aside)
        if moment != "aside":
            b.hardlink_to(a)
        if moment == "done":
            aside.unlink()
    recover(shelf.catalog)
    assert not aside.exists()
    assert b.samefile(a) == (moment == "done")
    if moment == "done":
        assert not undo(shelf.catalog).failed
    assert {name: data for name, (data, _) in everything(shelf.folder).items()} == before
    assert (a.stat().st_nlink, b.stat().st_nlink) == (1, 1)
    assert shelf.names() == {"a.jpg", "b.jpg"}


def test_a_move_cut_off_after_copying_leaves_no_second_copy(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put("a.jpg", "A")
    shelf.put("b.jpg", "A")
    plan = make_plan(shelf.catalog, [shelf.group({"a.jpg": KEEP, "b.jpg": TRASH})])

    def cut(status: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        clean(shelf.catalog, plan, Progress(on_status=cut), way=Way.FOLDER, place=tmp_path / "moved")
    copy = tmp_path / "moved" / "photos" / "b.jpg"
    copy.parent.mkdir()
    write(copy, data_of("A"))
    recover(shelf.catalog)
    assert not copy.parent.exists()
    assert set(everything(shelf.folder)) == {"a.jpg", "b.jpg"}
    assert shelf.catalog.journal.last_undoable() is None


def test_an_undo_cut_off_before_the_record_was_removed(shelf: Shelf, home_trash: Path) -> None:
    """The photo is back in its place, the journal and the trash do not know it yet."""
    shelf.put("a.jpg", "A")
    shelf.put("b.jpg", "A")
    clean(shelf.catalog, make_plan(shelf.catalog, [shelf.group({"a.jpg": KEEP, "b.jpg": TRASH})]))
    (home_trash / "files/b.jpg").rename(shelf.folder / "b.jpg")
    undone = undo(shelf.catalog)
    assert undone.restored == ((shelf.folder / "b.jpg", shelf.folder / "b.jpg"),)
    assert (shelf.folder / "b.jpg").read_bytes() == data_of("A")
    assert not list(home_trash.glob("*/*"))


def test_an_undo_cut_off_between_link_and_unlink(shelf: Shelf, home_trash: Path) -> None:
    shelf.put("a.jpg", "A")
    shelf.put("b.jpg", "A")
    clean(shelf.catalog, make_plan(shelf.catalog, [shelf.group({"a.jpg": KEEP, "b.jpg": TRASH})]))
    (shelf.folder / "b.jpg").hardlink_to(home_trash / "files/b.jpg")
    undone = undo(shelf.catalog)
    assert undone.restored == ((shelf.folder / "b.jpg", shelf.folder / "b.jpg"),)
    assert not list(home_trash.glob("*/*"))
