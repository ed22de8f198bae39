"""Settings that announce changes, and the window's memory."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from app.core.settings import Settings, SettingsStore, load_settings
from app.core.types import Propose
from app.paths import paths_under
from app.services.settings import SettingsService


def test_changes_are_announced_and_kept(tmp_path: Path, qtbot: QtBot) -> None:
    paths = paths_under(tmp_path).make()
    service = SettingsService(SettingsStore(paths.settings))
    with qtbot.waitSignal(service.changed):
        service.update(propose=Propose.VERSIONS, theme="dark")
    again = SettingsService(SettingsStore(paths.settings))
    assert again.settings.propose is Propose.VERSIONS
    assert again.settings.theme == "dark"


def test_the_window_is_remembered(tmp_path: Path) -> None:
    paths = paths_under(tmp_path).make()
    service = SettingsService(SettingsStore(paths.settings))
    assert service.window() == (QByteArray(), QByteArray())
    assert service.recent_folders() == []
    for number in range(10):
        service.note_folders([tmp_path / f"{number}"])
    service.note_folders([tmp_path / "5"])
    service.store_window(QByteArray(b"geometry"), QByteArray(b"splitter"))
    service.interrupted = True
    again = SettingsService(SettingsStore(paths.settings))
    assert [folder.name for folder in again.recent_folders()] == ["5", "9", "8", "7", "6", "4", "3", "2"]
    assert again.window() == (QByteArray(b"geometry"), QByteArray(b"splitter"))
    assert again.interrupted


def test_what_cannot_be_stored_holds_and_is_stored_with_the_next_change(tmp_path: Path, qtbot: QtBot) -> None:
    paths = paths_under(tmp_path).make()
    service = SettingsService(SettingsStore(paths.settings))
    paths.settings.write_text("theme = [")
    with qtbot.waitSignal(service.failed):
        service.update(theme="dark")
    assert paths.settings.read_text() == "theme = [", "a file that cannot be read is not written over"
    assert service.settings.theme == "dark"
    paths.settings.unlink()
    service.update(notify=False)
    assert load_settings(paths.settings) == Settings(theme="dark", notify=False)


def test_what_changes_elsewhere_is_announced_in_the_thread_of_the_window(tmp_path: Path, qtbot: QtBot) -> None:
    store = SettingsStore(paths_under(tmp_path).make().settings)
    service = SettingsService(store)
    seen: list[tuple[int, tuple[str, ...]]] = []
    service.changed.connect(lambda: seen.append((threading.get_ident(), service.settings.criteria)))
    thread = threading.Thread(target=lambda: store.update(criteria=("largest",)))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(threading.get_ident(), ("largest",))]
    service.close()
    store.update(criteria=())
    assert len(seen) == 1, "a closed service listens no more"
