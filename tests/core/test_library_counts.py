"""A scan accounts for every file that it met."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from app.core.library import Library
from app.core.report.json_csv import scan_report
from app.paths import paths_under
from app.words.report_words import ReportWords
from tests.pictures import encoded, photo, save


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes and links there")
def test_every_file_stands_in_one_part_of_the_report(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    picture = save(photo(4, (160, 120)), folder / "lake.jpg")
    save(photo(5, (160, 120)), folder / "deep" / "sea.png")
    (folder / "lake.jpg.xmp").write_text("<x/>")
    (folder / "broken.jpg").write_bytes(encoded(photo(6, (160, 120)), "JPEG")[:200])
    (folder / "text.txt").write_text("text")
    (folder / "unknown.q7").write_bytes(b"what is this" * 9)
    (folder / "called.dat").write_bytes(encoded(photo(7, (160, 120)), "JPEG"))
    (folder / ".hidden.jpg").write_bytes(b"")
    (folder / "link.jpg").symlink_to(picture)
    os.link(picture, folder / "second.jpg")
    os.mkfifo(folder / "pipe")
    with Library(paths_under(tmp_path / "home")) as library:
        for _ in range(2):
            counted = scan_report(library.scan([folder]), (), ReportWords())["files"]
            told = {"hidden": 1, "link": 1, "no_picture": 1, "other_kind": 2, "same_file": 1, "special": 1}
            assert counted["passed_over"] == told
            parts = {name: counted[name] for name in ("photos", "companions", "unreadable")}
            assert parts == {"photos": 2, "companions": 1, "unreadable": 1}
            assert counted["seen"] == 11 == sum(parts.values()) + sum(told.values())
        library.settings_store.hold(all_files=True)
        counted = scan_report(library.scan([folder]), (), ReportWords())["files"]
        assert (counted["photos"], counted["companions"], counted["seen"]) == (3, 1, 11)


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of other systems")
def test_a_folder_that_was_there_is_closed_to_others_if_it_is_a_library_s(tmp_path: Path) -> None:
    empty, somebodys = tmp_path / "empty", tmp_path / "somebodys"
    for folder in (empty, somebodys):
        folder.mkdir()
        folder.chmod(0o755)
    (somebodys / "letter.txt").write_text("")
    for folder, mode in ((empty, 0o700), (somebodys, 0o755)):
        home = paths_under(folder).make()
        assert stat.S_IMODE(folder.stat().st_mode) == mode
        assert stat.S_IMODE(home.data.stat().st_mode) == 0o700
    home.catalog.touch()
    somebodys.chmod(0o755)
    home.make()
    assert stat.S_IMODE(somebodys.stat().st_mode) == 0o700
