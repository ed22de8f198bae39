"""The commands beside scan and clean, and what each says as JSON; in this process, on a real library."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from app.cli import COMMANDS
from app.commands.shared import cli
from app.core.settings import Settings
from tests import pictures


def twinless(*arguments: object, status: int = 0) -> str:
    """Runs a command; returns what it says on stdout."""
    done = CliRunner().invoke(cli, [str(argument) for argument in arguments])
    assert done.exit_code == status, (arguments, done.output)
    return done.stdout


def asked(*arguments: object) -> dict[str, Any]:
    """Runs a command with --json; returns its answer."""
    answer: dict[str, Any] = json.loads(twinless(*arguments, "--json"))
    assert answer["schema"] == 1
    return answer


@pytest.fixture
def photos(tmp_path: Path, home_trash: Path) -> Path:
    """Two folders, scanned: a lake with a smaller copy in the other folder, a meadow twice, a picture alone."""
    lake, meadow = pictures.photo(0), pictures.photo(1)
    pictures.save(lake, tmp_path / "a" / "lake.jpg", quality=92)
    pictures.save(pictures.resized(lake, 0.5), tmp_path / "b" / "lake small.jpg")
    pictures.save(meadow, tmp_path / "a" / "meadow.jpg")
    (tmp_path / "b" / "meadow (1).jpg").write_bytes((tmp_path / "a" / "meadow.jpg").read_bytes())
    pictures.save(pictures.photo(2), tmp_path / "a" / "alone.jpg")
    scanned = asked("scan", tmp_path / "a", tmp_path / "b")
    assert (scanned["photos"], len(scanned["groups"])) == (5, 2)
    return tmp_path


def test_groups_are_shown_without_a_scan(photos: Path) -> None:
    found = asked("groups", "--kind", "copy")["groups"]
    assert [group["keep"] for group in found] == [str(photos / "a" / "lake.jpg")]
    assert "lake small.jpg" in twinless("groups", photos / "b")
    assert asked("find", photos / "a" / "lake.jpg")["found"][0]["kind"] == "identical"


def test_decisions_and_dismissals_are_what_a_clean_up_follows(photos: Path) -> None:
    small = photos / "b" / "lake small.jpg"
    going = {photo["path"] for photo in asked("clean", "--dry-run")["photos"]}
    assert str(small) in going
    assert asked("decide", "keep", small)["decided"] == [str(small)]
    assert str(small) not in {photo["path"] for photo in asked("clean", "--dry-run")["photos"]}
    twinless("decide", "undecided", small)
    assert str(small) in {photo["path"] for photo in asked("clean", "--dry-run")["photos"]}
    twinless("dismiss", photos / "a" / "lake.jpg", small)
    assert len(asked("groups")["groups"]) == 1
    twinless("dismiss", photos / "a" / "meadow.jpg", photos / "b" / "meadow (1).jpg", status=2)
    twinless("decide", "trash", photos / "nowhere.jpg", status=2)


def test_folders_that_overlap(photos: Path) -> None:
    pairs = {(one["folder"], one["other"]): one for one in asked("overlap")["overlaps"]}
    assert pairs[str(photos / "b"), str(photos / "a")]["held"] == 2
    compared = asked("overlap", photos / "a", photos / "b")
    assert compared["only_here"] == [str(photos / "a" / "alone.jpg")]
    twinless("overlap", "a", "b", "c", status=2)


def test_a_clean_up_by_its_number(photos: Path) -> None:
    before = sorted(photos.rglob("*.jpg"))
    cleaned = asked("clean", "--yes")
    assert sorted(cleaned["trashed"]) == sorted(
        str(photos / "b" / name) for name in ("lake small.jpg", "meadow (1).jpg")
    )
    (record,) = asked("history")["cleanups"]
    assert (record["photos"], record["restored"], record["undone"]) == (2, 0, None)
    assert {item["state"] for item in asked("history", record["id"])["photos"]} == {"trashed"}
    twinless("history", 99, status=2)
    twinless("undo", 99, status=1)
    assert len(asked("undo", record["id"])["restored"]) == 2
    assert sorted(photos.rglob("*.jpg")) == before
    assert asked("history")["cleanups"][0]["undone"] is not None


def test_a_clean_up_in_parts_and_ways(photos: Path) -> None:
    before = {path: path.read_bytes() for path in photos.rglob("*.jpg")}
    meadow, doubles = photos / "b" / "meadow (1).jpg", photos / "b" / "doubles"
    tried = asked("clean", "--dry-run", "--only-kind", "identical")
    assert [(photo["path"], photo["kind"]) for photo in tried["photos"]] == [(str(meadow), "identical")]
    small = asked("clean", "--dry-run", "--only-kind", "copy", "--only-edit", "cropped")
    assert small["photos"] == []
    linked = asked("clean", "--dry-run", "--hard-link")
    assert [photo["path"] for photo in linked["photos"]] == [str(meadow)]
    assert [left["reason"] for left in linked["left_alone"]] == ["not_identical"]
    assert "would be moved to" in twinless("clean", "--dry-run", "--move-to", doubles)
    twinless("clean", "--dry-run", "--move-to", doubles, "--hard-link", status=2)
    twinless("clean", "--dry-run", "--move-to", photos / "a", status=1)

    done = asked("clean", "--yes", "--hard-link")
    assert (done["way"], done["trashed"]) == ("link", [str(meadow)])
    assert meadow.samefile(photos / "a" / "meadow.jpg")
    assert "as links" in twinless("history")
    moved = asked("clean", "--yes", "--move-to", doubles, "--remove-empty-folders")
    assert (moved["way"], moved["place"], moved["removed_folders"]) == ("folder", str(doubles), [])
    assert (doubles / "b" / "lake small.jpg").is_file()
    again = asked("scan", photos / "a", photos / "b")
    assert (again["photos"], again["groups"]) == (3, [])
    assert (again["skipped"]["moved"], again["skipped"]["same_file"]) == (1, 1)
    twinless("undo")
    twinless("undo")
    assert {path: path.read_bytes() for path in photos.rglob("*.jpg")} == before
    assert meadow.stat().st_nlink == 1


def test_what_comes_back_after_a_clean_up_is_marked(photos: Path) -> None:
    asked("clean", "--yes", "--remove-empty-folders")
    assert not (photos / "b").exists() or not list((photos / "b").iterdir())
    (photos / "a" / "phone").mkdir()
    (photos / "a" / "phone" / "meadow again.jpg").write_bytes((photos / "a" / "meadow.jpg").read_bytes())
    asked("scan", photos / "a", "--report", photos / "found.json")
    (group,) = asked("groups")["groups"]
    marks = {Path(photo["path"]).name: photo["trashed_before"] for photo in group["photos"]}
    assert marks == {"meadow.jpg": False, "meadow again.jpg": True}
    assert "trashed before" in twinless("groups")


def test_rules_are_tried_set_and_reset(photos: Path) -> None:
    usual = asked("rules")["criteria"]
    tried = asked("rules", "--order", "oldest", "--prefer", photos / "b", "--dry-run")
    assert tried["criteria"] == ["oldest"]
    assert asked("rules")["criteria"] == usual
    twinless("rules", "--prefer", photos / "b")
    assert asked("rules")["preferred"] == [str(photos / "b")]
    twinless("rules", "--clear-out", photos / "b")  # from first to last
    assert (asked("rules")["preferred"], asked("rules")["cleared"]) == ([], [str(photos / "b")])
    assert f"Cleared out: {photos / 'b'}" in twinless("rules")
    twinless("rules", "--prefer", photos / "b")
    assert (asked("rules")["preferred"], asked("rules")["cleared"]) == ([str(photos / "b")], [])
    twinless("rules", "--clear-out", photos / "a")
    twinless("rules", "--reset")
    assert (asked("rules")["preferred"], asked("rules")["cleared"]) == ([], [])
    twinless("rules", "--order", "nonsense", status=2)


def test_settings_are_shown_and_set() -> None:
    assert asked("settings")["settings"].keys() == Settings.__dataclass_fields__.keys()
    twinless("settings", "min_size=2000", "theme=dark", "exclude=*.png, thumb_*", "notify=false")
    set_ = asked("settings", "min_size", "exclude", "notify")["settings"]
    assert set_ == {"min_size": 2000, "exclude": ["*.png", "thumb_*"], "notify": False}
    assert twinless("settings", "theme") == "theme = dark\n"
    for wrong in ("min_size=many", "theme=pink", "nonsense=1", "nonsense"):
        twinless("settings", wrong, status=1)
        twinless("settings", "theme=light", wrong, status=1)
        assert asked("settings", "theme")["settings"]["theme"] == "dark"


def test_every_command_has_help_in_words() -> None:
    assert COMMANDS
    for info in cli.registered_commands:
        name = str(info.name or getattr(info.callback, "__name__", ""))
        assert "Usage" in twinless(name, "--help")


def test_a_watched_folder_is_indexed_as_photos_come(photos: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "app", "scan", str(photos / "a"), "--watch", "--every", "1", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        first = read_answer(process.stdout)
        (photos / "a" / "lake again.jpg").write_bytes((photos / "a" / "lake.jpg").read_bytes())
        second = read_answer(process.stdout)
        process.send_signal(signal.SIGTERM)
        assert process.wait(120) == 130
    assert (first["photos"], second["photos"]) == (3, 4)
    assert {len(first["groups"]), len(second["groups"])} == {2}


def read_answer(stream: Any) -> dict[str, Any]:
    """Reads one JSON object, as long as it may take."""
    text = ""
    end = time.monotonic() + 240
    while time.monotonic() < end:
        text += stream.readline()
        try:
            answer: dict[str, Any] = json.loads(text)
        except json.JSONDecodeError:
            continue
        return answer
    raise AssertionError(text)
