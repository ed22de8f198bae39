"""Exporting a report from the menu."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.ui.window import MainWindow


def chosen(window: MainWindow, target: Path) -> None:
    window.tools.export.trigger()
    chooser = window.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(target))
    chooser.close()
    chooser.setParent(None)


def test_a_page_is_written_and_a_refusal_is_said(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "report.html"
    chosen(window, target)
    exporting = window.tools.exporting
    qtbot.waitUntil(lambda: exporting.question is not None)
    assert exporting.question is not None
    assert exporting.question.windowTitle() == "The report is written"
    exporting.question.reject()
    page = target.read_text("utf-8")
    assert page.count("<section>") == 4  # three groups, and what could not be read
    assert page.count("<img ") == 6
    exporting.question = None
    chosen(window, tmp_path / "report.html" / "below a file.csv")
    qtbot.waitUntil(lambda: exporting.question is not None)
    assert exporting.question is not None
    assert exporting.question.windowTitle() == "The report was not written"
    exporting.question.reject()
