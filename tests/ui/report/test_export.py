"""Exporting a report from the menu."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.ui.window import MainWindow
from tests.ui.conftest import choose_in_file_dialog


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


def test_a_table_and_data_are_written_where_the_name_says_so(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    exporting = window.tools.exporting
    for name in ("report.csv", "report.json"):
        exporting.question = None
        window.tools.export.trigger()
        choose_in_file_dialog(window, tmp_path / name, qtbot)
        qtbot.waitUntil(lambda: exporting.question is not None)
        assert exporting.question is not None
        assert exporting.question.windowTitle() == "The report is written"
        exporting.question.reject()
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    assert len(rows) == 6
    data = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert [Path(photo["path"]).name for group in data["groups"] for photo in group["photos"]] == [
        Path(row["path"]).name for row in rows
    ]
