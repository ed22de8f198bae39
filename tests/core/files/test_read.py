"""Reading: every file is read once, whole, and as it was."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import UnreadableError
from app.core.files import read
from app.core.files.read import digest_file, read_bytes, read_file
from app.core.types import UnreadableReason


def reason_of(path: Path) -> UnreadableReason:
    with pytest.raises(UnreadableError) as caught:
        read_file(path)
    return caught.value.reason


def test_bytes_and_digest(tmp_path: Path) -> None:
    data = os.urandom(3_000_001)
    path = tmp_path / "a.jpg"
    path.write_bytes(data)
    digest = hashlib.blake2b(data, digest_size=16).digest()
    assert read_file(path) == (data, digest)
    assert read_bytes(path) == data
    assert digest_file(path) == digest


def test_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.touch()
    assert reason_of(path) is UnreadableReason.EMPTY
    assert digest_file(path) == hashlib.blake2b(b"", digest_size=16).digest()


def test_missing_file(tmp_path: Path) -> None:
    assert reason_of(tmp_path / "gone.jpg") is UnreadableReason.CHANGED_WHILE_READ


def test_folder(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError):
        read_file(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_named_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    assert reason_of(tmp_path / "pipe.jpg") is UnreadableReason.NOT_A_PICTURE


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read everything")
def test_forbidden_file(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"x")
    path.chmod(0)
    assert reason_of(path) is UnreadableReason.NO_PERMISSION


def test_too_large_is_refused_before_reading(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    with path.open("wb") as file:
        file.truncate(read.MAX_FILE + 1)
    assert reason_of(path) is UnreadableReason.TOO_LARGE


@pytest.mark.parametrize("change", ["grow", "touch", "replace"])
def test_change_while_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"x" * 1000)
    original = hashlib.file_digest

    def meddle(*arguments: Any) -> object:
        found = original(*arguments)
        if change == "grow":
            with path.open("ab") as file:
                file.write(b"y")
        elif change == "touch":
            os.utime(path, ns=(1, 1))
        else:
            (tmp_path / "b").write_bytes(b"x" * 1000)
            (tmp_path / "b").replace(path)
        return found

    monkeypatch.setattr(hashlib, "file_digest", meddle)
    with pytest.raises(UnreadableError) as caught:
        digest_file(path)
    assert caught.value.reason is UnreadableReason.CHANGED_WHILE_READ
