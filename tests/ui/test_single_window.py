"""A second window raises the first; a library that cannot be opened is explained."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.library import Library
from app.paths import Paths, paths_under
from app.ui import application as composition
from app.ui import single_window
from app.ui.kit.dialog import Message
from app.ui.single_window import Doorbell, socket_name
from app.ui.window import MainWindow
from tests.ui.conftest import noted

_SECOND = """
import sys
from pathlib import Path
from app.paths import paths_under
from app.ui.application import run
sys.exit(run(["twinless"], [Path(sys.argv[2])], paths_under(Path(sys.argv[1]))))
"""


_GIVER = """
import sys
from pathlib import Path
from app.ui.single_window import hand_over
print("about to give", flush=True)
sys.exit(not hand_over(Path(sys.argv[1]), [Path(sys.argv[2])]))
"""


def test_a_second_window_hands_its_folders_over(
    open_window: Callable[[Paths], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    home, folder = tmp_path / "home", tmp_path / "photos"
    folder.mkdir()
    window = open_window(paths_under(home))
    with subprocess.Popen([sys.executable, "-c", _SECOND, str(home), str(folder)]) as second:
        qtbot.waitUntil(lambda: second.poll() is not None)
        assert second.returncode == 0
    qtbot.waitUntil(lambda: bool(window.parts.library.folders()))
    assert window.parts.library.folders()[0].path == folder.resolve()


def test_a_window_that_is_slow_to_answer_is_waited_for(tmp_path: Path, qtbot: QtBot) -> None:
    home, given = tmp_path / "home", tmp_path / "photos"
    home.mkdir()
    bell, rung = Doorbell(home), list[list[Path]]()
    bell.rung.connect(rung.append)
    with subprocess.Popen([sys.executable, "-c", _GIVER, str(home), str(given)], stdout=subprocess.PIPE) as giver:
        assert giver.stdout is not None
        giver.stdout.readline()
        time.sleep(2)  # the window has other things to do
        qtbot.waitUntil(lambda: giver.poll() is not None)
        assert giver.returncode == 0
    assert rung == [[given]]
    bell.close()


def test_a_library_in_use_is_explained(
    application: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def note(message: Message) -> None:
        said.append(message.windowTitle())

    monkeypatch.setattr(Message, "exec", noted(note, 0))
    with Library.open(paths_under(tmp_path)):
        assert composition.run(["twinless"], (), paths_under(tmp_path)) == 1
    assert said == ["The library is in use"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes")
def test_the_socket_lies_where_nobody_else_comes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library, runtime = tmp_path / "data", tmp_path / "runtime"
    library.mkdir()
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    monkeypatch.setattr(single_window, "_LONGEST", 200)
    assert folder_of(library) == runtime
    runtime.chmod(0o755)
    assert folder_of(library) == library / "run", "others can look into it"
    assert (library / "run").stat().st_mode & 0o77 == 0
    runtime.chmod(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "link"))
    (tmp_path / "link").symlink_to(runtime)
    assert folder_of(library) == library / "run"
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    (library / "run").chmod(0o777)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert folder_of(library) == tmp_path / f"twinless-{os.getuid()}"
    (tmp_path / f"twinless-{os.getuid()}").chmod(0o777)
    assert socket_name(library) is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes")
def test_a_long_path_takes_a_shorter_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = tmp_path / ("long" * 40)
    library.mkdir()
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    name = socket_name(library)
    assert name is not None
    assert len(name) <= 90
    assert Path(name).parent.stat().st_mode & 0o77 == 0


def folder_of(library: Path) -> Path:
    name = socket_name(library)
    assert name is not None
    return Path(name).parent
