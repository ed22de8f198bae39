"""Other volumes: their own trash, none at all, quarantine, copies between mounts, one file under two mounts.

Small file systems are mounted for this, which takes root; without it these tests are skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from app.core.cleanup import LeftReason, Plan, UndoReason, clean, make_plan, undo, volume_problems
from app.core.cleanup.trash import linux as trash_linux
from app.core.files.passed_over import QUARANTINE_NAME
from tests.core.shelves import KEEP, TRASH, Shelf, everything

pytestmark = pytest.mark.usefixtures("home_trash")
Mount = Callable[..., Path]


def plan_copies(shelf: Shelf, count: int = 2) -> Plan:
    names = [f"{n}/a.jpg" for n in range(count + 1)]
    for name in names:
        shelf.put(name, "A")
    return make_plan(shelf.catalog, [shelf.group({name: TRASH if n else KEEP for n, name in enumerate(names)})])


def without_trash(drive: Path) -> None:
    """Stands in the way of the volume's trash."""
    (drive / f".Trash-{os.getuid()}").write_text("no folder")


def test_a_volume_has_its_own_trash(catalog: Catalog, drive: Path, home_trash: Path) -> None:
    shelf = Shelf(drive / "photos", catalog)
    plan = plan_copies(shelf)
    before = everything(shelf.folder)
    assert not volume_problems(plan)
    assert len(clean(catalog, plan).trashed) == 2
    assert len(list((drive / f".Trash-{os.getuid()}" / "files").iterdir())) == 2
    assert not home_trash.exists()
    assert not undo(catalog).failed
    assert everything(shelf.folder) == before


def test_the_administrators_trash_is_used_and_searched(catalog: Catalog, drive: Path) -> None:
    (drive / ".Trash").mkdir()
    (drive / ".Trash").chmod(0o1777)
    shelf = Shelf(drive / "photos", catalog)
    plan = plan_copies(shelf)
    before = everything(shelf.folder)
    clean(catalog, plan)
    assert len(list((drive / ".Trash" / str(os.getuid()) / "info").iterdir())) == 2
    undo(catalog)
    assert everything(shelf.folder) == before


def test_without_a_trash_nothing_goes(catalog: Catalog, drive: Path) -> None:
    without_trash(drive)
    shelf = Shelf(drive / "photos", catalog)
    plan = plan_copies(shelf)
    before = everything(shelf.folder)
    (problem,) = volume_problems(plan)
    assert problem.reason is LeftReason.NO_TRASH
    assert problem.photo_ids == {item.photo.id for item in plan.items}
    assert (problem.bytes, problem.folders) == (plan.bytes, (shelf.folder,))
    assert problem.quarantine == (drive / QUARANTINE_NAME,)
    assert not problem.quarantine[0].exists()
    result = clean(catalog, plan)
    assert result.id is None
    assert [left.reason for left in result.left_alone] == [LeftReason.NO_TRASH] * 2
    assert everything(shelf.folder) == before


def test_quarantine_takes_what_has_no_trash_and_gives_it_back(catalog: Catalog, drive: Path) -> None:
    without_trash(drive)
    shelf = Shelf(drive / "deep/photos", catalog)
    plan = plan_copies(shelf)
    before = everything(shelf.folder)
    result = clean(catalog, plan, quarantine=True)
    assert (len(result.trashed), result.quarantined) == (2, 2)
    lying = [path.relative_to(drive / QUARANTINE_NAME) for path in (drive / QUARANTINE_NAME).rglob("*.jpg")]
    assert sorted(str(Path(*path.parts[1:])) for path in lying) == ["deep/photos/1/a.jpg", "deep/photos/2/a.jpg"]
    assert shelf.names() == {"0/a.jpg"}
    assert not undo(catalog).failed
    assert everything(shelf.folder) == before
    assert not (drive / QUARANTINE_NAME).exists()


def test_a_read_only_volume_is_left_alone(catalog: Catalog, drive: Path) -> None:
    shelf = Shelf(drive / "photos", catalog)
    plan = plan_copies(shelf)
    subprocess.run(["mount", "-o", "remount,ro", drive], check=True)
    for quarantine in (False, True):
        result = clean(catalog, plan, quarantine=quarantine)
        assert [left.reason for left in result.left_alone] == [LeftReason.NO_PERMISSION] * 2


def test_a_volume_that_is_away_is_said_and_its_mount_point_left_empty(catalog: Catalog, drive: Path) -> None:
    shelf = Shelf(drive / "photos", catalog)
    plan = plan_copies(shelf)
    clean(catalog, plan)
    subprocess.run(["mount", "-t", "tmpfs", "none", drive], check=True)
    try:
        undone = undo(catalog)
        assert [failed.reason for failed in undone.failed] == [UndoReason.OFFLINE] * 2
        assert not list(drive.iterdir())
    finally:
        subprocess.run(["umount", drive], check=True)
    assert len(undo(catalog).restored) == 2


def test_a_mount_of_the_home_volume_is_copied_to_the_home_trash(
    catalog: Catalog, mount: Mount, tmp_path: Path, home_trash: Path
) -> None:
    """A file cannot be renamed from one mount to another, even of the same device."""
    (tmp_path / "source").mkdir()
    shelf = Shelf(mount("bound", "--bind", str(tmp_path / "source")) / "photos", catalog)
    plan = plan_copies(shelf)
    before = everything(shelf.folder)
    assert len(clean(catalog, plan).trashed) == 2
    assert len(list((home_trash / "files").iterdir())) == 2
    assert len(undo(catalog).restored) == 2
    assert everything(shelf.folder) == before


def test_a_copy_needs_room(catalog: Catalog, mount: Mount, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "source").mkdir()
    shelf = Shelf(mount("bound", "--bind", str(tmp_path / "source")) / "photos", catalog)
    plan = plan_copies(shelf)
    small = shutil.disk_usage(mount("small", "-t", "tmpfs", "-o", "size=64k", "none"))
    monkeypatch.setattr("app.core.cleanup.trash.linux.shutil.disk_usage", lambda _path: small)
    (problem,) = volume_problems(plan)
    assert (problem.reason, problem.free) == (LeftReason.DISK_FULL, small.free)
    assert problem.needed > plan.bytes
    assert problem.trash.endswith("Trash")
    assert not problem.quarantine
    result = clean(catalog, plan)
    assert [left.reason for left in result.left_alone] == [LeftReason.DISK_FULL] * 2


def test_copies_of_two_volumes_share_the_room(
    catalog: Catalog, mount: Mount, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "source").mkdir()
    shelf = Shelf(tmp_path, catalog)
    for name in ("one", "two"):
        (mount(name, "--bind", str(tmp_path / "source")) / name).mkdir()
    shelf.put("a.jpg", "A")
    shelf.put("one/one/a.jpg", "A")
    shelf.put("two/two/a.jpg", "A")
    plan = make_plan(catalog, [shelf.group({"a.jpg": KEEP, "one/one/a.jpg": TRASH, "two/two/a.jpg": TRASH})])
    usage = shutil.disk_usage(tmp_path)
    for room, problems in ((1.5, 1), (2.5, 0)):
        free = int(plan.bytes / 2 * room) + trash_linux._SPARE_BYTES
        monkeypatch.setattr(
            "app.core.cleanup.trash.linux.shutil.disk_usage", lambda _path, free=free: usage._replace(free=free)
        )
        assert len(volume_problems(plan)) == problems


def test_one_file_under_two_mounts_of_one_device(catalog: Catalog, mount: Mount, tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "photos", catalog)
    (tmp_path / "photos/0").mkdir()
    shelf.put("0/a.jpg", "A")
    mount("photos/1", "--bind", str(tmp_path / "photos/0"))
    shelf.put("1/a.jpg", "A")
    plan = make_plan(catalog, [shelf.group({"0/a.jpg": KEEP, "1/a.jpg": TRASH})])
    assert [left.reason for left in clean(catalog, plan).left_alone] == [LeftReason.SAME_FILE]
    assert (tmp_path / "photos/0/a.jpg").exists()


def test_one_file_under_two_devices_comes_back_at_once(
    catalog: Catalog, drive: Path, mount: Mount, tmp_path: Path
) -> None:
    """An overlay shows files under a device of its own, as a network drive mounted twice does."""
    for name in ("lower", "upper", "work"):
        (drive / name).mkdir()
    options = f"lowerdir={drive}/lower,upperdir={drive}/upper,workdir={drive}/work"
    merged = mount("merged", "-t", "overlay", "-o", options, "none")
    below = Shelf(drive / "upper", catalog)
    below.put("a.jpg", "A")
    above = Shelf(merged, catalog)
    above.put("a.jpg", "A")
    if (merged / "a.jpg").stat().st_ino == (drive / "upper/a.jpg").stat().st_ino and (
        merged.stat().st_dev == drive.stat().st_dev
    ):
        pytest.skip("this overlay shows the files of its layers")
    group = above.group({"a.jpg": TRASH})
    keeper = below.group({"a.jpg": KEEP}).members
    plan = make_plan(catalog, [type(group)(group.kind, keeper + group.members)])
    result = clean(catalog, plan)
    assert [left.reason for left in result.left_alone] == [LeftReason.SAME_FILE]
    assert not result.trashed
    assert (drive / "upper/a.jpg").exists()
    assert (merged / "a.jpg").exists()
