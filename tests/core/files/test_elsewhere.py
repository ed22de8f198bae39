"""Files known under another path: moved there, or seen a second time."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.files.read_only import ReadOnly
from app.core.library import Library
from app.core.types import Proposal, SkipReason
from app.paths import paths_under
from tests import pictures

pytestmark = pytest.mark.usefixtures("home_trash")
Mount = Callable[..., Path]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(paths_under(tmp_path / "home")) as opened:
        yield opened


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[Mount]:
    """Mounts something on a new folder, and unmounts it in the end."""
    mounted: list[Path] = []

    def make(name: str, *arguments: str | Path) -> Path:
        place = tmp_path / name
        place.mkdir(exist_ok=True)
        if os.geteuid() != 0 or subprocess.run(["mount", *arguments, place], check=False).returncode:
            pytest.skip("mounting needs root")
        mounted.append(place)
        return place

    yield make
    for place in reversed(mounted):
        subprocess.run(["umount", "-l", place], check=True)


def paths(library: Library) -> list[Path]:
    return [row.path for row in library.catalog.photos.rows()]


def test_a_folder_that_was_renamed_is_known_by_its_new_name_alone(library: Library, tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    pictures.save(pictures.photo(30, (320, 240)), old / "a.jpg")
    (old / "a.xmp").write_text("mine")
    library.scan([old])
    (photo,) = library.catalog.photos.rows()
    library.decide({photo.id: Proposal.KEEP})
    old.rename(new)
    summary = library.scan([new])
    (moved,) = library.catalog.photos.rows()
    assert (summary.read, moved.id, moved.path, moved.decision) == (0, photo.id, new / "a.jpg", Proposal.KEEP)
    assert {file.path for file in library.catalog.units.all()} == {new / "a.jpg", new / "a.xmp"}
    assert not len(library.groups())


def test_a_second_mount_of_a_folder_holds_no_duplicates(library: Library, tmp_path: Path, mount: Mount) -> None:
    real = tmp_path / "real"
    pictures.save(pictures.photo(31, (320, 240)), real / "a.jpg")
    again = mount("again", "--bind", real)
    library.scan([real])
    summary = library.scan([again])
    assert paths(library) == [real / "a.jpg"]
    assert summary.skipped == {SkipReason.SAME_FILE: 1}
    library.scan([real])
    assert paths(library) == [real / "a.jpg"]


def test_a_folder_protected_by_one_mount_is_protected_by_the_other(
    library: Library, tmp_path: Path, mount: Mount
) -> None:
    real = tmp_path / "disk" / "Pictures"
    pictures.save(pictures.photo(32, (320, 240)), real / "a.jpg")
    shutil.copy(real / "a.jpg", real / "b.jpg")
    again = mount("again", "--bind", real)
    library.protect([again])
    library.scan([tmp_path / "disk"])
    assert not library.plan().items


def test_a_read_only_place_is_no_reason_to_let_all_others_go(library: Library, tmp_path: Path, mount: Mount) -> None:
    live, snapshot = tmp_path / "live", mount("snapshot", "-t", "tmpfs", "none")
    pictures.save(pictures.photo(33, (320, 240)), snapshot / "a.jpg")
    for name in ("a.jpg", "b.jpg"):
        live.mkdir(exist_ok=True)
        shutil.copyfile(snapshot / "a.jpg", live / name)
    subprocess.run(["mount", "-o", "remount,ro", snapshot], check=True)
    library.scan([live, snapshot])
    going = [item.photo.path for item in library.plan().items]
    assert len(going) == 1
    assert going[0].parent == live
    (group,) = library.groups()
    library.decide({m.photo.id: Proposal.TRASH for m in group.members if m.photo.path.parent == live})
    assert len(library.plan().items) == 1, "whatever was decided, one that can be written stays"
    library.protect([snapshot])
    assert {item.photo.path.parent for item in library.plan().items} == {live}
    assert len(library.plan().items) == 2, "the user says that what stands there counts"


def test_what_is_read_only_for_one_user_is_not_for_all(tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0o500)
    assert not ReadOnly().holds(tmp_path / "closed" / "a.jpg")
    assert not ReadOnly().holds(tmp_path / "nowhere" / "a.jpg")
