"""Moving without overwriting, also where the file system knows no exclusive rename and no hard links."""

from __future__ import annotations

import errno
import hashlib
import itertools
import os
import shutil
from pathlib import Path

import pytest

from app.core.cleanup import moving
from app.core.cleanup.moving import move_new, names_for, rename_new

DATA = b"a photo"
DIGEST = hashlib.blake2b(DATA, digest_size=16).digest()


@pytest.fixture(params=["exclusive rename", "hard link", "neither"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param != "exclusive rename":
        monkeypatch.setattr(moving, "_exclusive_rename", lambda: lambda a, b: errno.EINVAL)
    if request.param == "neither":

        def refuse(self: Path, target: Path) -> None:
            raise OSError(errno.EPERM, "no hard links here")

        monkeypatch.setattr(Path, "hardlink_to", refuse)
    return str(request.param)


@pytest.mark.usefixtures("way")
def test_renames_to_a_free_place(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(DATA)
    rename_new(tmp_path / "a", tmp_path / "b")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"b": DATA}


@pytest.mark.usefixtures("way")
def test_never_overwrites(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(DATA)
    (tmp_path / "b").write_bytes(b"in the way")
    with pytest.raises(FileExistsError):
        rename_new(tmp_path / "a", tmp_path / "b")
    with pytest.raises(FileExistsError):
        move_new(tmp_path / "a", tmp_path / "b", DIGEST)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": DATA, "b": b"in the way"}


def across(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes the first rename fail as between two volumes."""
    real, calls = rename_new, itertools.count()

    def rename(source: Path, target: Path) -> None:
        if next(calls) == 0:
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        real(source, target)

    monkeypatch.setattr(moving, "rename_new", rename)


def test_copies_between_volumes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    across(monkeypatch)
    (tmp_path / "a").write_bytes(DATA)
    os.utime(tmp_path / "a", ns=(1, 123_456_789))
    move_new(tmp_path / "a", tmp_path / "b", DIGEST)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"b": DATA}
    assert (tmp_path / "b").stat().st_mtime_ns == 123_456_789


def test_a_bad_copy_keeps_the_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    across(monkeypatch)
    (tmp_path / "a").write_bytes(DATA)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        move_new(tmp_path / "a", tmp_path / "b", b"\0" * 16)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": DATA}


def test_what_a_crash_left_of_a_copy_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    across(monkeypatch)
    (tmp_path / "a").write_bytes(DATA)
    (tmp_path / f".twinless-{DIGEST.hex()}.part").write_bytes(b"half")
    move_new(tmp_path / "a", tmp_path / "b", DIGEST)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"b": DATA}


def test_names() -> None:
    names = [path.name for path in itertools.islice(names_for(Path("/x/a.b.jpg")), 4)]
    assert names == ["a.b.jpg", "a.b (restored).jpg", "a.b (restored 2).jpg", "a.b (restored 3).jpg"]


def test_a_planted_link_is_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    across(monkeypatch)
    (tmp_path / "a").write_bytes(DATA)
    victim = tmp_path / "victim"
    victim.write_bytes(b"somebody's")
    (tmp_path / f".twinless-{DIGEST.hex()}.part").symlink_to(victim)
    move_new(tmp_path / "a", tmp_path / "b", DIGEST)
    assert victim.read_bytes() == b"somebody's"
    assert not (tmp_path / "b").is_symlink()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b", "victim"]
    assert (tmp_path / "b").read_bytes() == DATA


def test_a_link_planted_in_the_middle_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    across(monkeypatch)
    (tmp_path / "a").write_bytes(DATA)
    victim, part = tmp_path / "victim", tmp_path / f".twinless-{DIGEST.hex()}.part"
    victim.write_bytes(DATA)
    copy = shutil.copystat

    def plant(source: Path, target: Path) -> None:
        copy(source, target)
        target.unlink()
        target.symlink_to(victim)

    monkeypatch.setattr(shutil, "copystat", plant)
    with pytest.raises(OSError, match="error"):
        move_new(tmp_path / "a", tmp_path / "b", DIGEST)
    assert (tmp_path / "a").read_bytes() == DATA
    assert not part.is_symlink()
    assert victim.read_bytes() == DATA
