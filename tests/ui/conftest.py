"""A window on a real library: pictures made by code, the real model, a trash in the temporary home."""

from __future__ import annotations

import gc
import shutil
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.library import Library
from app.core.types import Kind
from app.paths import Paths, paths_under
from app.services import priority
from app.ui.application import Session, make_application
from app.ui.groups.photos_model import PhotosModel
from app.ui.groups.view import GroupsView
from app.ui.window import MainWindow
from tests import pictures

_T = TypeVar("_T")
_Answer = TypeVar("_Answer")

SCAN_MS = 180_000  # the model is loaded once a library, on a machine that may be busy


@dataclass(frozen=True, slots=True)
class Sample:
    """A scanned library that each test gets a fresh copy of.

    Attributes:
        photos: Where the photos lie, the same place for each copy.
        kept_photos: What is copied there.
        kept_home: The library as the scan left it.
    """

    photos: Path
    kept_photos: Path
    kept_home: Path


def write_sample(folder: Path) -> None:
    """Writes three pictures with copies, one without, and a broken file."""
    first, second, third = (pictures.photo(seed, (480, 360)) for seed in (0, 3, 6))
    pictures.save(first, folder / "a" / "lake.jpg", quality=93)
    (folder / "b").mkdir()
    shutil.copy2(folder / "a" / "lake.jpg", folder / "b" / "lake copy.jpg")
    pictures.save(second, folder / "a" / "night.jpg", quality=93)
    pictures.save(pictures.resized(second, 0.5), folder / "b" / "night small.jpg", quality=85)
    pictures.save(third, folder / "a" / "tulips.jpg", quality=93)
    pictures.save(pictures.grey(third), folder / "b" / "tulips grey.jpg", quality=93)
    pictures.save(pictures.photo(8, (480, 360)), folder / "a" / "dunes.jpg", quality=93)
    (folder / "a" / "broken.jpg").write_bytes(b"")


@pytest.fixture(autouse=True)
def scans_as_others_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets no scan step back: on a busy machine it would wait for minutes behind what others run."""
    monkeypatch.setattr(priority, "_NICE", 0)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """Scans the sample once, with the real model."""
    base = tmp_path_factory.mktemp("sample")
    photos, kept, home = base / "photos", base / "kept", base / "home"
    write_sample(photos)
    with Library.open(paths_under(home)) as library:
        library.scan([photos])
    shutil.copytree(photos, kept)
    return Sample(photos, kept, home)


@pytest.fixture
def application(qapp: QApplication) -> QApplication:
    """The application with our words."""
    return make_application([])


@pytest.fixture
def scanned(sample: Sample, tmp_path: Path, home_trash: Path) -> Paths:
    """A library of its own for one test, its photos back in their places."""
    shutil.rmtree(sample.photos, ignore_errors=True)
    shutil.copytree(sample.kept_photos, sample.photos)
    shutil.copytree(sample.kept_home, tmp_path / "home")
    return paths_under(tmp_path / "home")


@pytest.fixture
def open_window(application: QApplication, qtbot: QtBot) -> Iterator[Callable[[Paths], MainWindow]]:
    """Opens windows, and closes them after the test."""
    sessions: list[Session] = []

    def open_one(paths: Paths) -> MainWindow:
        session = Session(paths, application)
        sessions.append(session)
        session.window.resize(1280, 800)
        session.start()
        qtbot.waitExposed(session.window)
        qtbot.waitUntil(lambda: session.parts.review.review is not None)
        return session.window

    yield open_one
    for session in sessions:
        session.window.close()
        session.window.deleteLater()
    application.processEvents()
    sessions.clear()
    gc.collect()  # a closed window is garbage in cycles, which no busy test leaves the time to look for


@pytest.fixture
def window(open_window: Callable[[Paths], MainWindow], scanned: Paths, qtbot: QtBot) -> MainWindow:
    """A window on the scanned sample, its groups shown with their details."""
    opened = open_window(scanned)
    qtbot.waitUntil(lambda: opened.review.model.rowCount() == 6)
    wait_for_details(opened, qtbot)
    return opened


def wait_for_details(window: MainWindow, qtbot: QtBot) -> None:
    """Waits until every group's details are there."""
    model = window.review.model
    qtbot.waitUntil(lambda: all(model.group_at(p) is not None for p in range(len(model.entries))))


def rows_of(model: PhotosModel, kind: Kind) -> list[int]:
    """Returns the rows of the group of a kind."""
    position = next(n for n, entry in enumerate(model.entries) if entry.kind is kind)
    return list(range(model.row_of(position), model.row_of(position + 1)))


def row_named(model: PhotosModel, name: str) -> int:
    """Returns the row of the photo with this file name."""
    return next(r for r in range(model.rowCount()) if model.index(r).data() == name)


def bring_into_view(view: GroupsView, row: int) -> None:
    """Scrolls to a row."""
    view.scrollTo(view.photos.index(row))


def noted(note: Callable[[_T], object], answer: _Answer) -> Callable[[_T], _Answer]:
    """Returns a function that notes what it is called with, and gives this answer."""

    def called(with_: _T) -> _Answer:
        note(with_)
        return answer

    return called


def drop(target: QWidget, paths: list[Path]) -> bool:
    """Drags files onto a widget and lets go if it takes them; says whether it did."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the only way to make a drag without a mouse
        enter = QDragEnterEvent(QPoint(50, 50), copy, data, left, none)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(50, 50), copy, data, left, none))
    return enter.isAccepted()


def drag_within(view: QWidget, start: QPoint, end: QPoint, qtbot: QtBot) -> None:
    """Presses at one place, moves to another step by step, and lets go there."""
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(view, left, pos=start)
    for step in range(1, 9):
        qtbot.mouseMove(view, start + (end - start) * (step / 8))
    qtbot.mouseRelease(view, left, pos=end)


def choose_in_file_dialog(owner: QWidget, path: Path, qtbot: QtBot) -> None:
    """Pastes a path into the file dialog that is open, and takes it."""
    chooser = next(made for made in owner.findChildren(QFileDialog) if made.isVisible())
    field = chooser.findChild(QLineEdit, "fileNameEdit")
    QApplication.clipboard().setText(str(path))
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    take = next(made for made in chooser.findChildren(QPushButton) if made.isDefault())
    qtbot.mouseClick(take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not any(made.isVisible() for made in owner.findChildren(QFileDialog)))
