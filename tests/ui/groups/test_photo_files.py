"""What is done with photos as files: opened, shown in their folder, their path copied, dragged out of the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.ui.groups import view as groups_view
from app.ui.kit import desktop
from app.ui.window import MainWindow
from app.words import photo_words
from tests.there import there
from tests.ui.conftest import Sample, bring_into_view, drag_within, row_named

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Desktop(QObject):
    """Stands for the desktop: gets every file that is to be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    """The files that the desktop was asked to open; it has no file manager that could select one."""
    monkeypatch.setattr(desktop, "_ask_file_manager", lambda _path: False)
    handler = Desktop()
    QDesktopServices.setUrlHandler("file", handler, "open")  # type: ignore[arg-type]  # its stub asks for bytes
    yield handler.opened
    QDesktopServices.unsetUrlHandler("file")


def go_to(window: MainWindow, name: str) -> None:
    view = window.review.groups
    view.setFocus()
    view.setCurrentIndex(window.review.model.index(row_named(window.review.model, name)))


def test_keys_open_show_and_copy(window: MainWindow, sample: Sample, opened: list[Path], qtbot: QtBot) -> None:
    go_to(window, "night small.jpg")
    photo = sample.photos / "b" / "night small.jpg"
    view = window.review.groups
    qtbot.keyClick(view, KEY.Key_Return, CTRL)
    qtbot.keyClick(view, KEY.Key_R, CTRL | SHIFT)
    assert opened == [photo, photo.parent]
    qtbot.keyClick(view, KEY.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == str(photo)


def test_the_same_keys_serve_side_by_side(window: MainWindow, sample: Sample, opened: list[Path], qtbot: QtBot) -> None:
    go_to(window, "night small.jpg")
    qtbot.keyClick(window.review.groups, KEY.Key_Return)
    qtbot.waitUntil(lambda: window.compare.complete)
    qtbot.keyClick(window.compare, KEY.Key_Return, CTRL)
    assert opened == [sample.photos / "b" / "night small.jpg"]
    qtbot.keyClick(window.compare, KEY.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == str(sample.photos / "b" / "night small.jpg")


def test_the_menu_of_a_photo_offers_them(window: MainWindow, sample: Sample, opened: list[Path], qtbot: QtBot) -> None:
    view = window.review.groups
    row = row_named(window.review.model, "tulips.jpg")
    bring_into_view(view, row)
    place = view.visualRect(window.review.model.index(row)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    shown = [action.text() for action in menu.actions()]
    assert {"Open in default viewer", "Show in folder", "Copy path"} <= set(shown)
    action = next(one for one in menu.actions() if one.text() == "Open in default viewer")
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    assert opened == [sample.photos / "a" / "tulips.jpg"]
    assert not photo_words.goes(there(window.review.model.member_at(row))), "a menu toggles nothing"


def test_a_photo_that_is_gone_is_said(window: MainWindow, sample: Sample, qtbot: QtBot) -> None:
    go_to(window, "tulips.jpg")
    (sample.photos / "a" / "tulips.jpg").unlink()
    qtbot.keyClick(window.review.groups, KEY.Key_Return, CTRL)
    assert window.status.text.whole == "The system has no viewer for this photo, or the photo is away."


class Carried:
    """Stands for the system's drag, which no platform without a screen has."""

    taken: list[tuple[list[Path], Qt.DropAction, bool]]

    def __init__(self, _source: QObject) -> None:
        self.data = QMimeData()
        self.picture = QPixmap()

    def setMimeData(self, data: QMimeData) -> None:  # noqa: N802
        self.data = data

    def setPixmap(self, picture: QPixmap) -> None:  # noqa: N802
        self.picture = picture

    def exec(self, action: Qt.DropAction) -> None:
        paths = [Path(url.toLocalFile()) for url in self.data.urls()]
        Carried.taken.append((paths, action, self.picture.isNull()))


def test_photos_are_dragged_out_as_files_and_decided_on_by_nothing(
    window: MainWindow, sample: Sample, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    Carried.taken = []
    monkeypatch.setattr(groups_view, "QDrag", Carried)
    view, model = window.review.groups, window.review.model
    rows = [row_named(model, name) for name in ("lake.jpg", "lake copy.jpg")]
    bring_into_view(view, rows[0])
    first, second = (view.visualRect(model.index(row)).center() for row in rows)
    for row, place in zip(rows, (first, second), strict=True):
        if row not in view.selected_rows():
            qtbot.mouseClick(view.viewport(), LEFT, CTRL, place)
    before = [photo_words.goes(there(model.member_at(row))) for row in rows]
    drag_within(view.viewport(), second, second + QPoint(60, 40), qtbot)
    wanted = [sample.photos / "a" / "lake.jpg", sample.photos / "b" / "lake copy.jpg"]
    assert Carried.taken == [(wanted, Qt.DropAction.CopyAction, False)]
    assert [photo_words.goes(there(model.member_at(row))) for row in rows] == before
    assert window.decisions.stack.count() == 0
