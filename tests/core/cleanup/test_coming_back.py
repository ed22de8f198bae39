"""Undo says why a photo could not be brought back, and brings it back as it was once that has changed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from app.core.cleanup import Plan, UndoReason, clean, make_plan, undo
from app.core.files.passed_over import QUARANTINE_NAME
from tests.core.shelves import KEEP, MTIME_NS, TRASH, Shelf, everything

pytestmark = pytest.mark.usefixtures("home_trash")
Mount = Callable[..., Path]


def plan_two(shelf: Shelf) -> Plan:
    """Plans `1/a.jpg` and `2/a.jpg` for the trash."""
    names = [f"{n}/a.jpg" for n in range(3)]
    for name in names:
        shelf.put(name, "A")
    return make_plan(shelf.catalog, [shelf.group({name: TRASH if n else KEEP for n, name in enumerate(names)})])


def failures(shelf: Shelf) -> dict[str, UndoReason]:
    return {str(f.path.relative_to(shelf.folder)): f.reason for f in undo(shelf.catalog).failed}


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Lets nobody make a file in a folder: root neither, where the file system can do that."""
    as_root = os.geteuid() == 0
    if not as_root:
        folder.chmod(0o500)
    elif shutil.which("chattr") is None or subprocess.run(["chattr", "+i", folder], check=False).returncode:
        pytest.skip("this file system cannot lock a folder")
    try:
        yield
    finally:
        if as_root:
            subprocess.run(["chattr", "-i", folder], check=True)
        else:
            folder.chmod(0o700)


def test_a_folder_that_may_not_be_written_is_said_and_costs_its_photo_alone(shelf: Shelf, home_trash: Path) -> None:
    plan = plan_two(shelf)
    before = everything(shelf.folder)
    clean(shelf.catalog, plan)
    with locked(shelf.folder / "1"):
        undone = undo(shelf.catalog)
    assert [(f.path, f.reason) for f in undone.failed] == [(shelf.folder / "1/a.jpg", UndoReason.NO_PERMISSION)]
    assert undone.failed[0].detail
    assert len(undone.restored) == 1
    assert len(list(home_trash.glob("files/*"))) == len(list(home_trash.glob("info/*"))) == 1
    assert not undo(shelf.catalog).failed
    assert everything(shelf.folder) == before


def test_a_missing_folder_that_may_not_be_made_is_said(shelf: Shelf) -> None:
    plan = plan_two(shelf)
    before = everything(shelf.folder)
    clean(shelf.catalog, plan)
    (shelf.folder / "1").rmdir()
    (shelf.folder / "2").rmdir()
    with locked(shelf.folder):
        assert failures(shelf) == dict.fromkeys(("1/a.jpg", "2/a.jpg"), UndoReason.NO_PERMISSION)
    assert not undo(shelf.catalog).failed
    assert everything(shelf.folder) == before


def test_a_volume_that_became_read_only_is_said(catalog: Catalog, drive: Path) -> None:
    shelf = Shelf(drive / "photos", catalog)
    plan = plan_two(shelf)
    before = everything(shelf.folder)
    clean(catalog, plan)
    subprocess.run(["mount", "-o", "remount,ro", drive], check=True)
    assert failures(shelf) == dict.fromkeys(("1/a.jpg", "2/a.jpg"), UndoReason.NO_PERMISSION)
    subprocess.run(["mount", "-o", "remount,rw", drive], check=True)
    assert not undo(catalog).failed
    assert everything(shelf.folder) == before


def test_a_full_disk_is_said_where_a_folder_cannot_be_made(catalog: Catalog, mount: Mount) -> None:
    drive = mount("few files", "-t", "tmpfs", "-o", "size=8m,nr_inodes=64", "none")
    shelf = Shelf(drive / "photos", catalog)
    plan = plan_two(shelf)
    before = everything(shelf.folder)
    clean(catalog, plan)
    shutil.rmtree(shelf.folder / "1")
    fill = drive / "fill"
    fill.mkdir()
    for number in range(os.statvfs(drive).f_ffree):
        (fill / str(number)).touch()
    undone = undo(catalog)
    assert [(f.path, f.reason) for f in undone.failed] == [(shelf.folder / "1/a.jpg", UndoReason.DISK_FULL)]
    assert len(undone.restored) == 1
    shutil.rmtree(fill)
    assert not undo(catalog).failed
    assert everything(shelf.folder) == before


def test_a_full_disk_is_said_where_the_photo_must_be_copied(shelf: Shelf, mount: Mount, home_trash: Path) -> None:
    """Its folder is now the mount point of a disk that is too small."""
    plan = plan_two(shelf)
    before = everything(shelf.folder)
    clean(shelf.catalog, plan)
    small = mount("photos/1", "-t", "tmpfs", "-o", "size=8m", "none")
    undone = undo(shelf.catalog)
    assert [(f.path, f.reason) for f in undone.failed] == [(shelf.folder / "1/a.jpg", UndoReason.DISK_FULL)]
    assert not list(small.iterdir())
    assert len(list(home_trash.glob("files/*"))) == 1
    subprocess.run(["umount", small], check=True)
    try:
        assert not undo(shelf.catalog).failed
        assert everything(shelf.folder) == before
    finally:
        subprocess.run(["mount", "-t", "tmpfs", "none", small], check=True)  # which the fixture unmounts


def test_a_photo_in_another_volumes_trash_waits_for_its_drive(
    catalog: Catalog, drive: Path, mount: Mount, tmp_path: Path, home_trash: Path
) -> None:
    """Its trash is in reach; what stands where its drive was is an empty folder of a third volume."""
    (tmp_path / "source").mkdir()
    place = mount("drive/place", "--bind", str(tmp_path / "source"))
    shelf = Shelf(place / "photos", catalog)
    plan = plan_two(shelf)
    before = everything(shelf.folder)
    assert len(clean(catalog, plan).trashed) == 2
    assert len(list(home_trash.glob("files/*"))) == 2
    subprocess.run(["umount", place], check=True)
    try:
        assert failures(shelf) == dict.fromkeys(("1/a.jpg", "2/a.jpg"), UndoReason.OFFLINE)
        assert not list(place.iterdir()), "nothing is made on the volume below"
        assert len(list(home_trash.glob("files/*"))) == 2
    finally:
        subprocess.run(["mount", "--bind", tmp_path / "source", place], check=True)
    assert not undo(catalog).failed
    assert everything(shelf.folder) == before


def test_a_photo_comes_back_with_its_time_where_the_trash_lost_it(shelf: Shelf, home_trash: Path) -> None:
    plan = plan_two(shelf)
    before = everything(shelf.folder)
    clean(shelf.catalog, plan)
    for file in home_trash.glob("files/*"):
        os.utime(file)
    assert not undo(shelf.catalog).failed
    assert everything(shelf.folder) == before
    assert (shelf.folder / "1/a.jpg").stat().st_mtime_ns == MTIME_NS == shelf.row("1/a.jpg").mtime_ns


def test_a_photo_comes_back_with_its_time_where_the_quarantine_lost_it(catalog: Catalog, drive: Path) -> None:
    (drive / f".Trash-{os.getuid()}").write_text("in the way of a trash")
    shelf = Shelf(drive / "photos", catalog)
    plan = plan_two(shelf)
    before = everything(shelf.folder)
    assert clean(catalog, plan, quarantine=True).quarantined == 2
    for file in (drive / QUARANTINE_NAME).rglob("*.jpg"):
        os.utime(file)
    assert not undo(catalog).failed
    assert everything(shelf.folder) == before
