"""One folder has one name."""

from __future__ import annotations

import os
import subprocess
import unicodedata
from pathlib import Path

import pytest

from app.core.files.spelling import Below, absolute, spelling_key


def test_links_slashes_and_dots_lead_to_the_real_name(tmp_path: Path) -> None:
    folder = tmp_path / "Pictures"
    (folder / "2024").mkdir(parents=True)
    (tmp_path / "link").symlink_to(folder)
    for spelling in ("Pictures/2024/", "link/2024", "Pictures/../link/./2024"):
        assert absolute(Path(f"{tmp_path}/{spelling}")) == folder / "2024"


def test_what_is_not_there_keeps_its_spelling(tmp_path: Path) -> None:
    (tmp_path / "Pictures").mkdir()
    assert absolute(tmp_path / "pictures") == tmp_path / "pictures"
    (tmp_path / "pictures").mkdir()
    assert absolute(tmp_path / "pictures") == tmp_path / "pictures", "two folders where case counts"


def test_on_a_volume_where_case_does_not_count(tmp_path: Path) -> None:
    image, drive = tmp_path / "image", tmp_path / "drive"
    drive.mkdir()
    made = (
        os.geteuid() == 0
        and not subprocess.run(
            ["sh", "-c", 'truncate -s 16M "$0" && mkfs.vfat "$0" && mount -o loop,utf8 "$0" "$1"', image, drive],
            capture_output=True,
            check=False,
        ).returncode
    )
    if not made:
        pytest.skip("mounting a FAT volume needs root and mkfs.vfat")
    try:
        (drive / "Pictures" / "Été").mkdir(parents=True)
        assert absolute(drive / "PICTURES" / "été") == drive / "Pictures" / "Été"
    finally:
        subprocess.run(["umount", drive], check=True)


def test_the_listed_unicode_form_is_taken_where_both_are_one(tmp_path: Path) -> None:
    composed, decomposed = "été", unicodedata.normalize("NFD", "été")
    (tmp_path / decomposed).mkdir()
    (tmp_path / composed).symlink_to(tmp_path / decomposed)  # as a volume does that takes them for one
    assert absolute(tmp_path / composed) == tmp_path / decomposed


def test_what_stands_below_folders() -> None:
    inside = Below([Path("/photos"), Path("/more/2019")])
    there = ["/photos", "/photos/a.jpg", "/photos/x/y.jpg", "/more/2019/b.jpg"]
    elsewhere = ["/photos 2/a.jpg", "/photo", "/more/2018/b.jpg", "/more", "/"]
    assert all(inside.has(spelling_key(path)) and inside.holds(Path(path)) for path in there)
    assert not any(inside.has(spelling_key(path)) or inside.holds(Path(path)) for path in elsewhere)
    assert Below([Path("/")]).holds(Path("/photos/a.jpg"))
    assert not Below(()).holds(Path("/photos"))
