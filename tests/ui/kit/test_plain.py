"""Names that look like HTML are shown letter by letter, wherever they stand."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count, takewhile
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.core.library import Library
from app.paths import Paths, paths_under
from app.ui.kit.plain import tip
from app.ui.kit.widgets import ElidedCombo, ElidedLabel
from app.ui.window import MainWindow
from tests import pictures
from tests.ui.conftest import row_named, wait_for_details

HOSTILE = "<img src=x><b>"
Open = Callable[[Paths], MainWindow]


@pytest.fixture
def hostile(open_window: Open, tmp_path: Path, home_trash: Path, qtbot: QtBot) -> MainWindow:
    """A window on a library whose folder and photos are named in HTML, and whose camera is, too."""
    folder = tmp_path / f"{HOSTILE}photos"
    lake = pictures.photo(0, (480, 360))
    told = pictures.exif(camera=(HOSTILE, HOSTILE))
    pictures.save(lake, folder / f"{HOSTILE}lake.jpg", quality=93, exif=told)
    shutil.copy(folder / f"{HOSTILE}lake.jpg", folder / f"{HOSTILE}copy.jpg")
    pictures.save(pictures.resized(lake, 0.5), folder / f"{HOSTILE}small.jpg", exif=told)
    (folder / f"{HOSTILE}broken.jpg").write_bytes(b"")
    with Library.open(paths_under(tmp_path / "home")) as library:
        library.scan([folder])
    window = open_window(paths_under(tmp_path / "home"))
    qtbot.waitUntil(lambda: window.review.model.rowCount() > 0)
    wait_for_details(window, qtbot)
    return window


def shown_as_html(text: str) -> bool:
    """Says whether Qt would show a text otherwise than it was meant."""
    if "<" not in text:
        return False
    document = QTextDocument()
    document.setHtml(text)
    return HOSTILE not in document.toPlainText()


def tips_of(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        for column in takewhile(partial(model.hasIndex, row), count()):  # lists hide how many columns they have
            said = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if said:
                yield str(said)


def texts() -> dict[str, str]:
    """Returns every text of the open windows that Qt might take for HTML, by what shows it."""
    found: dict[str, str] = {}
    for widget in QApplication.allWidgets():
        name = f"{type(widget).__name__} {widget.objectName()}"
        found[f"tip of {name} {id(widget)}"] = widget.toolTip()
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            found[f"text of {name} {id(widget)}"] = widget.text()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found.update({f"row of {name} {n}": said for n, said in enumerate(tips_of(widget.model()))})
        found.update({f"action of {name} {n}": a.toolTip() for n, a in enumerate(actions_of(widget))})
    return {where: text for where, text in found.items() if text}


def actions_of(widget: QWidget) -> list[QAction]:
    return widget.actions()


def test_names_are_shown_letter_by_letter_everywhere(hostile: MainWindow, qtbot: QtBot) -> None:
    def check(least: int) -> None:
        found = texts()
        assert {where: text for where, text in found.items() if HOSTILE in text or shown_as_html(text)} == {}
        escaped = [text for text in found.values() if "&lt;img src=x&gt;" in text]
        assert len(escaped) >= least, "names stand in tooltips"

    check(4)
    qtbot.keyClick(hostile, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    overlapping = hostile.tools.overlapping
    assert overlapping.dialog is not None
    check(4)
    overlapping.dialog.close()
    view = hostile.review.groups
    view.setFocus()
    view.setCurrentIndex(hostile.review.model.index(row_named(hostile.review.model, f"{HOSTILE}lake.jpg")))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: hostile.compare.complete)
    check(6)


@pytest.mark.parametrize("name", ["<b>x.jpg", "<img src=//host/y>", "<i>\nnext & line</i>", "a  <u>b</u>"])
def test_a_tooltip_shows_what_stands_there(name: str, qapp: QApplication) -> None:
    document = QTextDocument()
    document.setHtml(tip(name))
    assert document.toPlainText() == name


def test_plain_names_stay_as_they_are(qtbot: QtBot) -> None:
    assert tip("a & b &lt; c.jpg\nline") == "a & b &lt; c.jpg\nline"
    label, combo = ElidedLabel(HOSTILE * 20), ElidedCombo()
    qtbot.addWidget(label)
    qtbot.addWidget(combo)
    combo.addItem(HOSTILE)
    assert HOSTILE not in label.toolTip()
    assert HOSTILE not in combo.toolTip()
