"""Told when a long scan has ended, unless the window is in front or the user said no; and the log for a report."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.ui.scanning.notify import Notifying
from app.ui.window import MainWindow


def test_a_long_scan_is_told_where_nobody_looks(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, str]] = []
    now, active = [0.0], [False]
    parts = window.parts
    index = parts.index
    notifying = Notifying(index, parts.settings, window, lambda *what: told.append(what), lambda: now[0])
    assert notifying.parent() is window
    monkeypatch.setattr(window, "isActiveWindow", lambda: active[0])

    def scan(seconds: float) -> None:
        with qtbot.waitSignal(index.finished):
            index.start()
            now[0] += seconds

    scan(61)
    assert told == [("Indexing has ended", "7 photos looked through.")]
    scan(59)
    active[0] = True
    scan(61)
    active[0] = False
    assert window.tools.notify.isChecked()
    window.tools.notify.trigger()
    assert parts.settings.settings.notify is False
    scan(61)
    assert len(told) == 1


def test_the_log_is_saved_with_private_names_only_if_asked(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    for private in (False, True):
        window.tools.save_log.trigger()
        dialog = window.tools.log_saving.dialog
        assert dialog is not None
        dialog.private.setChecked(private)
        dialog.act.click()
        chooser = window.findChild(QFileDialog)
        assert chooser is not None
        chooser.fileSelected.emit(str(tmp_path / "log.txt"))
        chooser.close()
        chooser.setParent(None)
        qtbot.wait(10)
        saved = (tmp_path / "log.txt").read_text("utf-8")
        assert "Photos: 7" in saved
        assert ("Folder " in saved) is private
    assert window.status.text.whole == "The log is saved."
