"""The walk: what is met, what is passed over, and why."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from app.core.catalog.numbers import signed
from app.core.decode import might_be_picture
from app.core.files.walk import Listed, ScanOptions, Walk, top_folders, walk
from app.core.types import SkipReason


def names(folder: Path, *, met: Walk | None = None, **options: object) -> list[str]:
    wanted = ScanOptions(might_be_picture, **options)  # type: ignore[arg-type]
    walked = walk(folder, wanted, set(), met or Walk())
    return [str(Path(path).relative_to(folder)) for listed in walked for path, _ in listed.files]


def fixed(walked: Iterable[Listed]) -> dict[str, bool]:
    """Says of each file, by name, whether it stays where it is."""
    return {Path(path).name: path in listed.fixed for listed in walked for path, _ in listed.files}


def make(folder: Path, *files: str) -> None:
    for name in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())


def test_meets_pictures_in_order_and_nothing_else(tmp_path: Path) -> None:
    make(tmp_path, "b.jpg", "a.png", "deep/er/c.HEIC", "notes.txt", "film.mp4", "no_suffix")
    assert names(tmp_path) == ["a.png", "b.jpg", "no_suffix", "deep/er/c.HEIC"]


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        (".hidden/a.jpg", SkipReason.HIDDEN),
        (".a.jpg", SkipReason.HIDDEN),
        (".Trash-1000/files/a.jpg", SkipReason.TRASH),
        ("$RECYCLE.BIN/a.jpg", SkipReason.TRASH),
        ("Twinless quarantine/a.jpg", SkipReason.TRASH),
        ("#recycle/a.jpg", SkipReason.TRASH),
        ("RECYCLER/S-1-5-21/a.jpg", SkipReason.TRASH),
        ("Recycled/a.jpg", SkipReason.TRASH),
        ("Papierkorb/a.jpg", SkipReason.TRASH),
        ("Network Trash Folder/a.jpg", SkipReason.TRASH),
        ("#snapshot/GMT-2024.01.01/a.jpg", SkipReason.SYSTEM),
        ("~snapshot/daily.0/a.jpg", SkipReason.SYSTEM),
        (".snapshots/1/snapshot/a.jpg", SkipReason.SYSTEM),
        ("@Recently-Snapshot/daily/a.jpg", SkipReason.SYSTEM),
        ("@GMT-2024.01.01-00.00.00/a.jpg", SkipReason.SYSTEM),
        (".zfs/snapshot/a/a.jpg", SkipReason.SYSTEM),
        ("@eaDir/a.jpg/SYNOPHOTO_THUMB_XL.jpg", SkipReason.SYSTEM),
        (".@__thumb/a.jpg", SkipReason.SYSTEM),
        ("lost+found/a.jpg", SkipReason.SYSTEM),
        ("FOUND.000/a.jpg", SkipReason.SYSTEM),
        ("System Volume Information/a.jpg", SkipReason.SYSTEM),
        ("Backups.backupdb/Mac/Latest/a.jpg", SkipReason.SYSTEM),
        ("Mac.sparsebundle/bands/a.jpg", SkipReason.SYSTEM),
        ("2024-01-01-120000.previous/a.jpg", SkipReason.SYSTEM),
        ("Mine.photoslibrary/originals/a.jpg", SkipReason.BUNDLE),
    ],
)
def test_passes_over(tmp_path: Path, inside: str, reason: SkipReason) -> None:
    make(tmp_path, inside, "kept.jpg")
    met = Walk()
    assert names(tmp_path, met=met) == ["kept.jpg"]
    assert met.skipped == {reason: 1}


def test_folders_with_ordinary_names_are_read(tmp_path: Path) -> None:
    ordinary = ["Trash", "Snapshots", "2024-01-01", "snapshot", "Recycling", "Time Machine", "@home", "Lost and found"]
    make(tmp_path, *(f"{name}/a.jpg" for name in ordinary))
    assert len(names(tmp_path)) == len(ordinary)


def test_a_system_folder_that_is_chosen_is_read(tmp_path: Path) -> None:
    make(tmp_path, "#recycle/a.jpg")
    assert names(tmp_path / "#recycle") == ["a.jpg"]


def test_links_and_second_names_count_once(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "folder/b.jpg")
    (tmp_path / "link.jpg").symlink_to(tmp_path / "a.jpg")
    (tmp_path / "loop").symlink_to(tmp_path)
    os.link(tmp_path / "a.jpg", tmp_path / "second name.jpg")
    met = Walk()
    assert names(tmp_path, met=met) == ["a.jpg", "folder/b.jpg"]
    assert met.skipped == {SkipReason.LINK: 2, SkipReason.SAME_FILE: 1}


def test_patterns_and_size(tmp_path: Path) -> None:
    make(tmp_path, "keep.jpg", "cache/a.jpg", "raw/b_thumb.jpg")
    (tmp_path / "big.jpg").write_bytes(bytes(1000))
    met = Walk()
    assert names(tmp_path, met=met, exclude=("cache", "*_thumb.*")) == ["big.jpg", "keep.jpg"]
    assert met.skipped[SkipReason.PATTERN] == 2
    met = Walk()
    assert names(tmp_path, met=met, min_size=1000) == ["big.jpg"]
    assert met.skipped[SkipReason.TOO_SMALL] == 3


def test_folder_that_cannot_be_listed_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "locked/a.jpg", "b.jpg")
    real = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "locked":
            raise PermissionError(13, "refused", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)
    met = Walk()
    assert names(tmp_path, met=met) == ["b.jpg"]
    assert met.failed == [tmp_path / "locked"]


def test_files_beside_a_picture_make_a_unit(tmp_path: Path) -> None:
    make(
        tmp_path, "a.JPG", "a.xmp", "b.jpg", "c.heic", "c.MOV", "d.jpg", "d.CR2", "e.jpg", "f.dng", "g/a.jpg", "g/b.xmp"
    )
    met = Walk()
    assert "a.xmp" not in names(tmp_path, met=met)
    assert {file.path.name: file.unit.name for file in met.unit_files} == {
        "a.JPG": "a.JPG",
        "a.xmp": "a.JPG",
        "c.heic": "c.heic",
        "c.MOV": "c.heic",
        "d.CR2": "d.CR2",
        "d.jpg": "d.CR2",
    }
    assert all(file.size == file.path.stat().st_size for file in met.unit_files)


def test_raw_files_in_a_folder_of_their_own_belong_to_the_pictures_around_it(tmp_path: Path) -> None:
    make(
        tmp_path,
        "a/1.JPG",
        "a/raw/1.NEF",
        "a/raw/1.NEF.xmp",
        "a/raw/sub/2.jpg",
        "b/JPG/3.jpg",
        "b/RAW/3.dng",
        "c/1.NEF",
    )
    met = Walk()
    assert len(names(tmp_path, met=met)) == 6
    units = {str(f.path.relative_to(tmp_path)): str(f.unit.relative_to(tmp_path)) for f in met.unit_files}
    assert units == {
        "a/1.JPG": "a/raw/1.NEF",
        "a/raw/1.NEF": "a/raw/1.NEF",
        "a/raw/1.NEF.xmp": "a/raw/1.NEF",
        "b/JPG/3.jpg": "b/RAW/3.dng",
        "b/RAW/3.dng": "b/RAW/3.dng",
    }


def test_a_part_that_is_not_walked_holds_the_rest_in_place(tmp_path: Path) -> None:
    make(tmp_path, "1.JPG", "RAW/1.NEF", "RAW/2.NEF")
    for folder, options in ((tmp_path / "RAW", {}), (tmp_path, {"exclude": ("RAW",)})):
        met = Walk()
        wanted = ScanOptions(might_be_picture, **options)  # type: ignore[arg-type]
        flags = fixed(walk(folder, wanted, set(), met))
        assert all(companion == (name[0] == "1") for name, companion in flags.items()), flags
        assert not met.unit_files


def test_what_two_pictures_may_own_and_what_cannot_be_moved_holds_pictures_in_place(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "a.png", "a.xmp", "b.jpg", "c.jpg", "c.cr2", "far.xmp", "d.jpg")
    (tmp_path / "b.xmp").symlink_to(tmp_path / "far.xmp")
    (tmp_path / "c.cr2").unlink()
    (tmp_path / "c.cr2").hardlink_to(tmp_path / "a.jpg")
    met = Walk()
    flags = fixed(walk(tmp_path, ScanOptions(might_be_picture), set(), met))
    assert flags == {"a.jpg": True, "a.png": True, "b.jpg": True, "c.jpg": True, "d.jpg": False}
    assert not met.unit_files


def test_nested_and_repeated_folders_are_one(tmp_path: Path) -> None:
    make(tmp_path, "a/b/c.jpg")
    (tmp_path / "link").symlink_to(tmp_path / "a")
    folders = [tmp_path / "a" / "b", tmp_path / "a", tmp_path / "a" / ".", tmp_path / "link"]
    assert top_folders(folders) == [tmp_path / "a"]


def test_of_several_names_of_one_file_the_known_one_counts(tmp_path: Path) -> None:
    """A link took the place of a photo that comes first by name: what it leads to stays the photo that is known."""
    make(tmp_path, "b/kept.jpg")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "link.jpg").hardlink_to(tmp_path / "b" / "kept.jpg")
    kept = tmp_path / "b" / "kept.jpg"
    info = kept.stat()
    known = {(signed(info.st_dev), signed(info.st_ino)): str(kept)}
    met = Walk()
    assert names(tmp_path, met=met, known=known.get) == ["b/kept.jpg"]
    assert met.skipped[SkipReason.SAME_FILE] == 1
    kept.unlink()
    assert names(tmp_path, known=known.get) == ["a/link.jpg"], "known by another name that is gone: it was renamed"


def test_folders_that_photos_were_moved_to_are_passed_over(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "doubles/photos/b.jpg")
    met = Walk()
    assert names(tmp_path, met=met, places=frozenset({tmp_path / "doubles"})) == ["a.jpg"]
    assert met.skipped[SkipReason.MOVED] == 1
    chosen = names(tmp_path / "doubles", places=frozenset({tmp_path / "doubles"}))
    assert chosen == ["photos/b.jpg"], "it was chosen itself"
