"""Settings that announce changes, and the window's memory."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from app.core.types import Propose
from app.paths import paths_under
from app.services.settings import SettingsService


def test_changes_are_announced_and_kept(tmp_path: Path, qtbot: QtBot) -> None:
    paths = paths_under(tmp_path).make()
    service = SettingsService(paths)
    with qtbot.waitSignal(service.changed):
        service.update(propose=Propose.VERSIONS, theme="dark")
    again = SettingsService(paths)
    assert again.settings.propose is Propose.VERSIONS
    assert again.settings.theme == "dark"


def test_the_window_is_remembered(tmp_path: Path) -> None:
    paths = paths_under(tmp_path).make()
    service = SettingsService(paths)
    assert service.window() == (QByteArray(), QByteArray())
    assert service.recent_folders() == []
    for number in range(10):
        service.note_folders([tmp_path / f"{number}"])
    service.note_folders([tmp_path / "5"])
    service.store_window(QByteArray(b"geometry"), QByteArray(b"splitter"))
    service.interrupted = True
    again = SettingsService(paths)
    assert [folder.name for folder in again.recent_folders()] == ["5", "9", "8", "7", "6", "4", "3", "2"]
    assert again.window() == (QByteArray(b"geometry"), QByteArray(b"splitter"))
    assert again.interrupted


def test_a_broken_file_means_defaults_and_is_not_overwritten(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    paths = paths_under(tmp_path).make()
    paths.settings.write_text("theme = [")
    service = SettingsService(paths)
    assert service.settings.theme == "system"
    with qtbot.waitSignal(service.failed):
        service.update(theme="dark")
    assert paths.settings.read_text() == "theme = ["
    assert service.settings.theme == "dark"
