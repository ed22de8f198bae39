"""A second window raises the first; a library that cannot be opened is explained."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.library import Library
from app.paths import Paths, paths_under
from app.ui import application as composition
from app.ui.kit.dialog import Message
from app.ui.window import MainWindow
from tests.ui.conftest import noted

_SECOND = """
import sys
from pathlib import Path
from app.paths import paths_under
from app.ui.application import run
sys.exit(run(["twinless"], [Path(sys.argv[2])], paths_under(Path(sys.argv[1]))))
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
