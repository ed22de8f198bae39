"""Photos of several files through the whole library: real RAW, HEIC and JPEG files, movies and sidecars beside them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.library import Library
from app.core.report.json_csv import scan_report
from app.core.types import Kind, Proposal, ReasonName
from app.paths import paths_under
from app.words.report_words import ReportWords
from tests import pictures, rawfile

pytestmark = pytest.mark.usefixtures("home_trash")
SIZE = (640, 480)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(paths_under(tmp_path / "home")) as opened:
        yield opened


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Four photos of several files, in the folder `camera`, all of them again in `backup`."""
    camera = tmp_path / "photos" / "camera"
    shot = pictures.photo(11, SIZE)
    camera.mkdir(parents=True)
    (camera / "IMG_0001.DNG").write_bytes(rawfile.dng(shot, preview=shot))
    pictures.save(shot, camera / "IMG_0001.JPG", quality=92)
    pictures.save(pictures.photo(12, SIZE), camera / "IMG_0002.HEIC")
    pictures.save(pictures.grey(pictures.photo(12, SIZE)), camera / "IMG_E0002.JPG", quality=90)
    pictures.save(pictures.photo(13, SIZE), camera / "IMG_0003.jpg", quality=90)
    pictures.save(pictures.photo(14, SIZE), camera / "IMG_0004.jpg", quality=90)
    beside = ("0001.xmp", "0001.DNG.xmp", "0002.MOV", "0002.AAE", "O0002.AAE", "0003.THM", "0003.pp3", "0004.jpg.json")
    for name in beside:
        (camera / f"IMG_{name}").write_bytes(b"what belongs to " + name.encode() * 50)
    for number, file in enumerate(sorted(camera.iterdir())):
        os.utime(file, ns=(1_500_000_000_123_000_000 + number, 1_500_000_000_123_000_000 + number))
    shutil.copytree(camera, camera.parent / "backup")
    return camera.parent


def everything(folder: Path) -> dict[str, tuple[bytes, int]]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def test_from_scan_to_undo(library: Library, photos: Path) -> None:
    before = everything(photos)
    summary = library.scan([photos])
    assert (summary.photos, summary.unreadable) == (8, ())
    groups = library.groups()
    assert [(group.kind, len(group.members)) for group in groups] == [(Kind.IDENTICAL, 2)] * 4
    assert {group.keeper.photo.path.name: len(group.keeper.photo.unit) for group in groups} == {
        "IMG_0001.DNG": 3,
        "IMG_0002.HEIC": 4,
        "IMG_0003.jpg": 2,
        "IMG_0004.jpg": 1,
    }
    assert groups.to_trash == (4, sum(len(data) for data, _ in before.values()) // 2)
    report = scan_report(summary, groups, ReportWords())
    assert report["photos"] == 8
    raw = next(g["photos"][0] for g in report["groups"] if g["keep"].endswith(".DNG"))
    assert [Path(path).name for path in raw["unit"]] == ["IMG_0001.DNG.xmp", "IMG_0001.JPG", "IMG_0001.xmp"]
    result = library.clean(library.plan())
    assert (len(result.trashed), result.files, result.left_alone) == (4, 14, ())
    left = everything(photos)
    assert len(left) == 14
    assert len({Path(name).parent for name in left}) == 1
    assert library.scan().photos == 4
    assert not len(library.groups())
    undone = library.undo()
    assert (len(undone.restored), undone.failed) == (4, ())
    assert everything(photos) == before
    assert library.groups().to_trash[0] == 4
    assert library.scan().read == 0


def test_a_sidecar_that_comes_changes_or_goes_is_taken_in_without_reading_a_picture(
    library: Library, photos: Path
) -> None:
    library.scan([photos])
    assert library.groups().to_trash[0] == 4
    for spoil in (
        lambda: (photos / "backup/IMG_0001.xmp").write_bytes(b"changed"),
        lambda: (photos / "camera/IMG_0002.AAE").unlink(),
        lambda: (photos / "backup/IMG_0003.jpg.xmp").write_bytes(b"new"),
    ):
        spoil()
        assert library.scan().read == 0
    groups = {group.keeper.photo.path.name: group for group in library.groups()}
    assert groups["IMG_0001.DNG"].reclaimable == 0, "each has notes that the other lacks"
    assert groups["IMG_0002.HEIC"].keeper.photo.path.parent.name == "backup"
    assert groups["IMG_0002.HEIC"].reclaimable > 0, "what has less is redundant"
    assert groups["IMG_0003.jpg"].keeper.photo.path.parent.name == "backup"


def test_copies_of_either_file_are_found_and_the_whole_photo_is_kept(library: Library, photos: Path) -> None:
    shutil.rmtree(photos / "backup")
    shutil.copy(photos / "camera/IMG_0001.JPG", photos / "sent.jpg")
    pictures.save(pictures.resized(pictures.photo(11, SIZE), 0.5), photos / "small.jpg", quality=80)
    library.scan([photos])
    (group,) = [group for group in library.groups() if group.kind is not Kind.SIMILAR]
    assert group.keeper.photo.path.name == "IMG_0001.DNG"
    outcomes = {m.photo.path.name: m.outcome for m in group.members}
    assert outcomes == {"IMG_0001.DNG": Proposal.KEEP, "sent.jpg": Proposal.TRASH, "small.jpg": Proposal.TRASH}
    assert len(library.clean(library.plan()).trashed) == 2
    assert len(everything(photos)) == 14


def test_in_doubt_nothing_of_it_goes(library: Library, photos: Path) -> None:
    pictures.save(pictures.photo(15, SIZE), photos / "backup/IMG_0003.png")
    library.scan([photos])
    group = next(g for g in library.groups() if g.keeper.photo.path.name == "IMG_0003.jpg")
    assert group.reclaimable == 0
    assert ReasonName.HAS_COMPANION in {reason.name for reason in group.reasons} or len(group.members) == 2
