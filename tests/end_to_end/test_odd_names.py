"""Names that no terminal should be given as they are: control characters, line ends, bytes that are no UTF-8."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.terminal import printable
from tests import pictures

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")

ODD = "a\x1b]0;owned\x07\nb\u202egpj.\udcff.jpg"


def twinless(*args: object) -> subprocess.CompletedProcess[bytes]:
    environment = os.environ | {"LC_ALL": "C.UTF-8", "PYTHONUTF8": "1", "PYTHONIOENCODING": "utf-8:strict"}
    command = [sys.executable, "-W", "error", "-m", "app", *map(str, args)]
    return subprocess.run(
        command, capture_output=True, timeout=250, stdin=subprocess.DEVNULL, env=environment, check=False
    )


def said(done: subprocess.CompletedProcess[bytes]) -> str:
    """Returns what a command wrote, if a terminal may have it."""
    text = (done.stdout + done.stderr).decode("utf-8", "strict")
    assert all(letter == "\n" or letter.isprintable() for letter in text), repr(text)
    return text


@pytest.mark.usefixtures("home_trash")
def test_odd_names_are_scanned_reported_cleaned_and_brought_back(tmp_path: Path) -> None:
    folder, report = tmp_path / "fo\nl\x1b[2Jder \udcfe", tmp_path / "report.json"
    photo = pictures.save(pictures.photo(0), folder / "lake.jpg")
    (folder / "sub").mkdir()
    shutil.copy(photo, folder / "sub" / ODD)
    (folder / f"broken {ODD}").write_bytes(b"")
    for args in (("scan", folder, "--report", report), ("clean", "--dry-run"), ("clean", "--yes"), ("undo",)):
        done = twinless(*args)
        assert done.returncode == 0, done.stderr
        words = said(done)
        if args[0] != "undo" and "--yes" not in args:
            assert "a\\x1b]0;owned\\x07\\nb\\u202egpj.\\xff.jpg" in words
    found = json.loads(report.read_text())
    assert str(folder / "sub" / ODD) in {photo["path"] for group in found["groups"] for photo in group["photos"]}
    assert said(twinless("scan", tmp_path / f"no {ODD}")).count("\n") == 1


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a b.jpg", "a b.jpg"),
        ("C:\\photos\\ä 写真 👩\u200d🚀.jpg", "C:\\photos\\ä 写真 👩\u200d🚀.jpg"),
        ("\r\t\x9b\u2028\udc80\ud800", "\\r\\t\\x9b\\u2028\\x80\\ud800"),
    ],
)
def test_what_is_printed_is_readable(name: str, shown: str) -> None:
    assert printable(name) == shown
