"""The compare view, driven as a person drives it, on pictures that a real scan aligned."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from app.core.library import Library
from app.core.verify.geometry import inverse
from app.paths import Paths, paths_under
from app.ui.compare.canvas import Canvas
from app.ui.pictures import compare_pictures
from app.ui.pictures.geometry import mapped
from app.ui.window import MainWindow
from app.words import photo_words
from tests.there import there
from tests.ui.compare_library import CROP, ORIGINAL, write_edits
from tests.ui.conftest import Sample, row_named, wait_for_details

Open = Callable[[Paths], MainWindow]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="session")
def edits(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """Scans the edits once, with the real model."""
    base = tmp_path_factory.mktemp("edits")
    photos = write_edits(base / "photos")
    with Library.open(paths_under(base / "home")) as library:
        library.scan([photos])
    shutil.copytree(photos, base / "kept")
    return Sample(photos, base / "kept", base / "home")


@pytest.fixture
def window(open_window: Open, edits: Sample, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window on the edits, their groups shown."""
    shutil.rmtree(edits.photos, ignore_errors=True)
    shutil.copytree(edits.kept_photos, edits.photos)
    shutil.copytree(edits.kept_home, tmp_path / "home")
    opened = open_window(paths_under(tmp_path / "home"))
    qtbot.waitUntil(lambda: opened.review.model.rowCount() == 8)
    wait_for_details(opened, qtbot)
    return opened


def compare(window: MainWindow, name: str, qtbot: QtBot) -> None:
    """Opens a photo by Enter, and waits until the pictures are there."""
    view = window.review.groups
    view.setFocus()
    view.setCurrentIndex(window.review.model.index(row_named(window.review.model, name)))
    qtbot.keyClick(view, Key.Key_Return)
    assert window.pages.currentWidget() is window.compare
    qtbot.waitUntil(lambda: window.compare.complete)


def names(window: MainWindow) -> list[str]:
    return [there(pane.member).photo.path.name for pane in window.compare.panes.shown_panes]


def canvas_of(window: MainWindow, name: str) -> Canvas:
    panes = window.compare.panes.shown_panes
    return next(pane.canvas for pane in panes if there(pane.member).photo.path.name == name)


def under_middle(window: MainWindow, name: str) -> tuple[float, float]:
    """Returns the spot of a picture under its pane's middle, in unit coordinates."""
    canvas = canvas_of(window, name)
    member = there(canvas.member)
    at = (canvas.width() / 2, canvas.height() / 2)
    x, y = mapped(inverse(window.compare.panes.transform.matrix(member.photo.id)), at)
    return x / member.content.width, y / member.content.height


def wheel(canvas: Canvas, at: QPointF, notches: int) -> None:
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at,
        QPointF(canvas.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def pinch(canvas: Canvas, factor: float) -> None:
    """Sends what a touchpad sends when two fingers part over the middle."""
    at = QPointF(canvas.rect().center())
    sort = Qt.NativeGestureType.ZoomNativeGesture
    device = QPointingDevice.primaryPointingDevice()
    event = QNativeGestureEvent(sort, device, 2, at, at, QPointF(canvas.mapToGlobal(at)), factor - 1, QPointF())
    QApplication.sendEvent(canvas, event)


def pixels(image: QImage) -> NDArray[np.float32]:
    """Returns an image as float32 (h, w, 3)."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return flat[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).astype(np.float32)


def middle_of(canvas: Canvas, half: int = 60) -> NDArray[np.float32]:
    """Returns what is painted around a pane's middle."""
    shown = pixels(canvas.grab().toImage())
    y, x = shown.shape[0] // 2, shown.shape[1] // 2
    return shown[y - half : y + half, x - half : x + half]


def goes(window: MainWindow, name: str) -> bool:
    member = window.review.model.member_at(row_named(window.review.model, name))
    assert member is not None
    return photo_words.goes(member)


def in_original(name: str, spot: tuple[float, float]) -> tuple[float, float]:
    """Returns where a spot of an edited picture lies in the original, by how it was edited."""
    x, y = spot
    left, top, right, bottom = CROP
    return {
        "cropped.jpg": (left + x * (right - left), top + y * (bottom - top)),
        "rotated.jpg": (y, 1 - x),
        "mirrored.jpg": (1 - x, y),
        "small.jpg": (x, y),
    }[name]


@pytest.mark.parametrize("name", ["cropped.jpg", "rotated.jpg", "mirrored.jpg", "small.jpg"])
def test_the_same_spot_lies_under_the_middles(window: MainWindow, name: str, qtbot: QtBot) -> None:
    compare(window, name, qtbot)
    assert names(window) == [ORIGINAL, name]
    keeper = canvas_of(window, ORIGINAL)
    wheel(keeper, QPointF(keeper.width() * 0.6, keeper.height() * 0.55), 6)
    qtbot.mousePress(keeper, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    qtbot.mouseMove(keeper, QPoint(170, 230))
    qtbot.mouseRelease(keeper, Qt.MouseButton.LeftButton, pos=QPoint(170, 230))
    here = under_middle(window, ORIGINAL)
    assert here != pytest.approx((0.5, 0.5), abs=0.02)
    assert in_original(name, under_middle(window, name)) == pytest.approx(here, abs=0.003)
    transform = window.compare.panes.transform
    other, kept = there(canvas_of(window, name).member), there(keeper.member)
    factor = 0.4 if name == "small.jpg" else 1.0
    assert transform.scale(other.photo.id) * factor == pytest.approx(transform.scale(kept.photo.id), rel=0.01)


@pytest.mark.parametrize("name", ["cropped.jpg", "rotated.jpg", "mirrored.jpg", "small.jpg"])
def test_turned_as_the_keeper_the_panes_look_the_same(window: MainWindow, name: str, qtbot: QtBot) -> None:
    compare(window, name, qtbot)
    qtbot.keyClick(window.compare, Key.Key_Z)
    if name in ("rotated.jpg", "mirrored.jpg"):
        apart = np.abs(middle_of(canvas_of(window, ORIGINAL)) - middle_of(canvas_of(window, name))).mean()
        assert apart > 25
    qtbot.keyClick(window.compare, Key.Key_T)
    apart = np.abs(middle_of(canvas_of(window, ORIGINAL)) - middle_of(canvas_of(window, name))).mean()
    assert apart < (14 if name == "small.jpg" else 8)


def test_zoom_stays_under_the_pointer_and_keys_zoom_and_pan(window: MainWindow, qtbot: QtBot) -> None:
    compare(window, "rotated.jpg", qtbot)
    canvas, transform = canvas_of(window, "rotated.jpg"), window.compare.panes.transform
    photo = there(canvas.member).photo.id
    at = QPointF(canvas.width() * 0.4, canvas.height() * 0.6)
    before = mapped(inverse(transform.matrix(photo)), (at.x(), at.y()))
    whole = transform.scale(photo)
    wheel(canvas, at, 5)
    assert transform.scale(photo) > whole * 2
    assert mapped(inverse(transform.matrix(photo)), (at.x(), at.y())) == pytest.approx(before, abs=0.5)
    spot = under_middle(window, "rotated.jpg")
    qtbot.keyClick(window.compare, Key.Key_Right)
    assert under_middle(window, "rotated.jpg")[0] > spot[0]
    qtbot.keyClick(window.compare, Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)
    zoomed = transform.scale(photo)
    qtbot.keyClick(window.compare, Key.Key_Minus)
    assert transform.scale(photo) < zoomed
    pinch(canvas, 1.5)
    assert transform.scale(photo) == pytest.approx(zoomed / 1.25 * 1.5)
    qtbot.keyClick(window.compare, Key.Key_Z)
    assert transform.fits
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton)
    assert transform.fits
    qtbot.keyClick(window.compare, Key.Key_Z)
    assert transform.scale(photo) == pytest.approx(1.0)
    assert window.compare.tools.scale.text() == "100 %"
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert transform.fits
    assert transform.scale(photo) == pytest.approx(whole)


def test_unlinked_panes_move_apart_and_come_together_again(window: MainWindow, qtbot: QtBot) -> None:
    compare(window, "small.jpg", qtbot)
    qtbot.keyClick(window.compare, Key.Key_L)
    small = canvas_of(window, "small.jpg")
    wheel(small, QPointF(100, 300), 5)
    assert under_middle(window, ORIGINAL) == pytest.approx((0.5, 0.5), abs=0.01)
    apart = under_middle(window, "small.jpg")
    assert apart != pytest.approx((0.5, 0.5), abs=0.05)
    qtbot.keyClick(window.compare, Key.Key_L)
    assert under_middle(window, ORIGINAL) == pytest.approx(apart, abs=0.01)


def test_flicker_shows_the_other_in_the_keepers_place_while_held(window: MainWindow, qtbot: QtBot) -> None:
    compare(window, "rotated.jpg", qtbot)
    keeper = canvas_of(window, ORIGINAL)
    plain = middle_of(keeper)
    qtbot.keyPress(window.compare, Key.Key_F)
    assert keeper.stand_in is not None
    assert keeper.stand_in.photo.path.name == "rotated.jpg"
    swapped = middle_of(keeper)
    assert 0 < np.abs(plain - swapped).mean() < 8
    qtbot.keyRelease(window.compare, Key.Key_F)
    assert keeper.stand_in is None
    assert np.abs(plain - middle_of(keeper)).max() == 0
    flicker = window.compare.tools.flicker
    qtbot.mousePress(flicker, Qt.MouseButton.LeftButton)
    assert keeper.stand_in is not None
    qtbot.mouseRelease(flicker, Qt.MouseButton.LeftButton)
    assert keeper.stand_in is None


def test_the_difference_shows_where_a_caption_was_added(window: MainWindow, qtbot: QtBot) -> None:
    compare(window, "captioned.jpg", qtbot)
    qtbot.keyClick(window.compare, Key.Key_D)
    canvas = canvas_of(window, "captioned.jpg")
    qtbot.waitUntil(lambda: canvas.difference_shown is not None)
    shown = pixels(there(canvas.difference_shown))
    pink = (shown[..., 0] > 120) & (shown[..., 0] > shown[..., 1] + 80)
    top, bottom = (
        mapped(window.compare.panes.transform.matrix(there(canvas.member).photo.id), (480, y)) for y in (0.0, 720.0)
    )
    edge = round(bottom[1] - 0.12 * (bottom[1] - top[1]))
    left = round(mapped(window.compare.panes.transform.matrix(there(canvas.member).photo.id), (0.0, 0.0))[0])
    inside = slice(left + 6, shown.shape[1] - left - 6)
    assert pink[edge + 4 : round(bottom[1]) - 4, inside].mean() > 0.7
    assert pink[round(top[1]) + 4 : edge - 4, inside].mean() < 0.01
    assert canvas_of(window, ORIGINAL).difference_shown is None
    qtbot.keyClick(window.compare, Key.Key_D)
    assert canvas.difference_shown is None


def test_the_common_area_is_outlined_on_the_larger_one(window: MainWindow, qtbot: QtBot) -> None:
    compare(window, "cropped.jpg", qtbot)
    (outline,) = canvas_of(window, ORIGINAL).outlines
    box = outline.boundingRect()
    found = (box.left() / 960, box.top() / 720, box.right() / 960, box.bottom() / 720)
    assert found == pytest.approx(CROP, abs=0.01)
    assert canvas_of(window, "cropped.jpg").outlines == []
    qtbot.keyClick(window.compare, Key.Key_C)
    assert canvas_of(window, ORIGINAL).outlines == []


def test_more_photos_side_by_side_and_paging(window: MainWindow, qtbot: QtBot) -> None:
    compare(window, "cropped.jpg", qtbot)
    qtbot.keyClick(window.compare, Key.Key_4)
    assert len(names(window)) == 4
    assert names(window)[0] == ORIGINAL
    qtbot.waitUntil(lambda: window.compare.complete)
    seen = set(names(window))
    for _ in range(6):
        qtbot.keyClick(window.compare, Key.Key_PageUp)
    assert there(window.compare.current).photo.path.name == ORIGINAL
    for _ in range(5):
        qtbot.keyClick(window.compare, Key.Key_PageDown)
        assert names(window)[0] == ORIGINAL
        seen |= set(names(window))
    assert len(seen) == 6
    qtbot.keyClick(window.compare, Key.Key_1)
    assert names(window) == [there(window.compare.current).photo.path.name]
    qtbot.keyClick(window.compare, Key.Key_PageUp)
    assert len(names(window)) == 1
    index = window.review.groups.currentIndex()
    assert index.data() == there(window.compare.current).photo.path.name


def test_a_selection_is_compared_with_each_other(window: MainWindow, qtbot: QtBot) -> None:
    view, model = window.review.groups, window.review.model
    view.setFocus()
    for name, modifiers in (
        ("mirrored.jpg", Qt.KeyboardModifier.NoModifier),
        ("small.jpg", CONTROL),
        ("rotated.jpg", CONTROL),
    ):
        view.scrollTo(model.index(row_named(model, name)))
        place = view.visualRect(model.index(row_named(model, name))).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)
    qtbot.keyClick(view, Key.Key_Return)
    assert sorted(names(window)) == ["mirrored.jpg", "rotated.jpg", "small.jpg"]
    wheel(canvas_of(window, "mirrored.jpg"), QPointF(100, 100), 4)
    spots = [in_original(name, under_middle(window, name)) for name in names(window)]
    assert spots[1] == pytest.approx(spots[0], abs=0.004)
    assert spots[2] == pytest.approx(spots[0], abs=0.004)


def test_the_table_marks_what_differs(window: MainWindow, qtbot: QtBot) -> None:
    compare(window, "small.jpg", qtbot)
    assert not window.compare.table.isVisible()
    qtbot.keyClick(window.compare, Key.Key_I)
    assert window.compare.table.isVisible()
    model = window.compare.table.facts
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    facts = {
        model.headerData(row, Qt.Orientation.Vertical): [model.index(row, column).data() for column in range(2)]
        for row in range(model.rowCount())
    }
    assert facts["Dimensions"] == ["960 × 720", "▼ 384 × 288"]
    assert facts["Camera"] == ["Canon EOS R6", "≠ none"]
    assert facts["Place"][0] == "47.5500° N, 12.9700° E"
    assert facts["Format"] == ["JPEG", "JPEG"]
    assert facts["Against the keeper"][0].startswith("Kept for: ")
    assert "resized to 40 %" in facts["Against the keeper"][1]
    row = next(r for r in range(model.rowCount()) if model.headerData(r, Qt.Orientation.Vertical) == "Dimensions")
    assert model.index(row, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "384 × 288 (less)"
    assert model.index(row, 1).data(Qt.ItemDataRole.FontRole).weight() > 400
    assert model.index(row, 0).data(Qt.ItemDataRole.FontRole).weight() <= 400
    assert window.compare.hasFocus()
    qtbot.keyClick(window.compare, Key.Key_Escape)
    compare(window, "rotated.jpg", qtbot)
    assert model.index(row, 1).data() == "≠ 720 × 960"


def test_deciding_in_the_view_and_taking_it_back(window: MainWindow, qtbot: QtBot) -> None:
    compare(window, "mirrored.jpg", qtbot)
    pane = window.compare.panes.shown_panes[1]
    qtbot.mouseClick(pane.facts.trash, Qt.MouseButton.LeftButton)
    assert goes(window, "mirrored.jpg")
    assert pane.facts.trash.isChecked()
    assert not pane.facts.keep.isChecked()
    qtbot.keyClick(window, Key.Key_K)
    assert not goes(window, "mirrored.jpg")
    qtbot.keyClick(window.compare, Key.Key_Space)
    assert goes(window, "mirrored.jpg")
    qtbot.keyClick(window, Key.Key_Z, CONTROL)
    assert not goes(window, "mirrored.jpg")
    qtbot.keyClick(window.compare, Key.Key_O)
    kept = [m for m in ("cropped.jpg", "small.jpg", "rotated.jpg", "mirrored.jpg", ORIGINAL) if not goes(window, m)]
    assert kept == ["mirrored.jpg"]
    assert names(window) == [ORIGINAL, "mirrored.jpg"]
    qtbot.keyClick(window, Key.Key_Z, CONTROL)
    assert not goes(window, ORIGINAL)


def test_the_keeper_is_swapped_and_swapped_back(window: MainWindow, qtbot: QtBot) -> None:
    compare(window, "mirrored.jpg", qtbot)
    qtbot.keyClick(window.compare, Key.Key_M)
    assert names(window) == ["mirrored.jpg", ORIGINAL]
    assert goes(window, ORIGINAL)
    assert not goes(window, "mirrored.jpg")
    assert there(window.compare.current).photo.path.name == "mirrored.jpg"
    facts = window.compare.panes.shown_panes[0].facts
    assert facts.star.isVisible()
    assert not facts.keeper.isVisible()
    qtbot.keyClick(window.compare, Key.Key_M)
    assert window.compare.said.text() == "This photo is the one that is kept."
    qtbot.keyClick(window, Key.Key_Z, CONTROL)
    assert names(window) == [ORIGINAL, "mirrored.jpg"]
    assert not goes(window, ORIGINAL)
    assert window.actions_.redo.text() == "Redo: Make keeper"


def test_groups_follow_each_other_and_escape_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.review.groups.verticalScrollBar()
    compare(window, "rotated.jpg", qtbot)
    place = bar.value()
    step = -1 if window.review.model.position_at(row_named(window.review.model, "tall.jpg")) == 0 else 1
    onward, back = (Key.Key_Up, Key.Key_Down) if step < 0 else (Key.Key_Down, Key.Key_Up)
    qtbot.keyClick(window.compare, onward, CONTROL)
    assert names(window) == ["tall.jpg", "tall copy.jpg"]
    qtbot.keyClick(window.compare, onward, CONTROL)
    assert window.compare.said.isVisible()
    qtbot.keyClick(window.compare, back, CONTROL)
    assert names(window)[0] == ORIGINAL
    qtbot.keyClick(window.compare, Key.Key_Escape)
    assert window.pages.currentWidget() is window.review
    assert window.review.groups.hasFocus()
    kept = window.parts.pictures._kept.values()
    assert sum(pyramid.memory for pyramid in kept) <= compare_pictures.MEMORY // 8
    assert bar.value() == place


def test_accepting_a_group_shows_the_next_one(window: MainWindow, qtbot: QtBot) -> None:
    first = window.review.model.entries[0]
    compare(window, str(window.review.model.index(1).data()), qtbot)
    before = names(window)
    qtbot.keyClick(window, Key.Key_A)
    assert window.pages.currentWidget() is window.compare
    assert not set(names(window)) & set(before)
    qtbot.keyClick(window, Key.Key_A)
    assert window.compare.said.text() == "That was the last group."
    rows = window.parts.library.catalog.photos.rows_by_id
    qtbot.waitUntil(lambda: all(row.looked_at for row in rows(first.photo_ids).values()))


def test_not_duplicates_goes_on_with_what_is_left(window: MainWindow, qtbot: QtBot) -> None:
    compare(window, "mirrored.jpg", qtbot)
    with qtbot.waitSignal(window.parts.review.reviewed):
        qtbot.keyClick(window, Key.Key_N)
    qtbot.waitUntil(lambda: names(window)[:1] == [ORIGINAL])
    assert "mirrored.jpg" not in names(window)
    assert window.pages.currentWidget() is window.compare
    with qtbot.waitSignal(window.parts.review.reviewed):
        qtbot.keyClick(window, Key.Key_Z, CONTROL)


def test_a_photo_that_is_moved_away_meanwhile_is_said_to_be_gone(
    window: MainWindow, edits: Sample, qtbot: QtBot
) -> None:
    compare(window, "small.jpg", qtbot)
    (edits.photos / "small.jpg").rename(edits.photos.parent / "away.jpg")
    canvas = canvas_of(window, "small.jpg")
    qtbot.waitUntil(lambda: canvas.note.startswith("This photo is no longer where it was."))
    assert canvas.accessibleDescription() == canvas.note
    (edits.photos.parent / "away.jpg").rename(edits.photos / "small.jpg")
    qtbot.waitUntil(lambda: canvas.note == "")
    (edits.photos / "rotated.jpg").unlink()
    qtbot.keyClick(window.compare, Key.Key_Escape)
    compare(window, "rotated.jpg", qtbot)
    assert canvas_of(window, "rotated.jpg").note.startswith("This photo is no longer where it was.")


def test_a_photo_whose_drive_is_away_shows_its_preview(window: MainWindow, edits: Sample, qtbot: QtBot) -> None:
    folders = window.parts.library.catalog.folders
    folders.set_offline(folders.all()[0].id, True)
    shutil.rmtree(edits.photos)
    with qtbot.waitSignal(window.parts.review.reviewed):
        window.parts.review.refresh()
    wait_for_details(window, qtbot)
    compare(window, "mirrored.jpg", qtbot)
    canvas = canvas_of(window, "mirrored.jpg")
    assert canvas.note == "The drive with this photo is away. This is the preview."
    qtbot.waitUntil(lambda: bool(np.ptp(middle_of(canvas), axis=(0, 1)).max() > 60))
    assert not window.compare.panes.shown_panes[1].facts.trash.isEnabled()


def test_a_very_large_picture_is_shown_as_large_as_memory_allows(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(compare_pictures, "MEMORY", 2 << 20)
    compare(window, "mirrored.jpg", qtbot)
    canvas = canvas_of(window, ORIGINAL)
    qtbot.keyClick(window.compare, Key.Key_Z)
    qtbot.waitUntil(lambda: canvas.note.startswith("This picture is very large; 5"))
    pictures = window.parts.pictures
    assert sum(p.memory for p in pictures._kept.values()) <= 2 << 20
    for _ in range(6):
        qtbot.keyClick(window.compare, Key.Key_PageDown)
        qtbot.waitUntil(lambda: window.compare.complete)
    assert sum(p.memory for p in pictures._kept.values()) <= 2 << 20


def test_closing_while_pictures_load_leaves_no_thread(window: MainWindow, qtbot: QtBot) -> None:
    view = window.review.groups
    view.setCurrentIndex(window.review.model.index(row_named(window.review.model, "cropped.jpg")))
    qtbot.keyClick(view, Key.Key_Return)
    qtbot.keyClick(window.compare, Key.Key_4)
    qtbot.keyClick(window.compare, Key.Key_D)
    window.close()
    mine = {"pictures", "whole pictures", "lookout", "difference"}
    assert not [thread.name for thread in threading.enumerate() if thread.name in mine]


def test_every_tool_has_a_key_a_name_and_a_tooltip(window: MainWindow, qtbot: QtBot) -> None:
    do = window.compare.actions_
    keys = [sequence.toString() for action in do.all() for sequence in action.shortcuts()]
    assert len(keys) == len(set(keys))
    for action in do.all():
        assert action.shortcut().toString()
        assert action.text()
        assert action.text() in action.toolTip()
    compare(window, "small.jpg", qtbot)
    for tool in window.compare.findChildren(QToolButton):
        assert tool.accessibleName()
        assert tool.toolTip()


def test_the_facts_leave_the_pictures_most_of_a_small_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1097, 617)
    compare(window, "rotated.jpg", qtbot)
    for key in (Key.Key_4, Key.Key_I):
        qtbot.keyClick(window.compare, key)
    table, panes = window.compare.table, window.compare.panes
    qtbot.waitUntil(lambda: table.height() > 0 and panes.height() > 2 * table.height())
    assert all(pane.canvas.height() >= 60 for pane in panes.shown_panes)
    qtbot.keyClick(window.compare, Key.Key_I)
    window.resize(1280, 1080)
    qtbot.keyClick(window.compare, Key.Key_I)
    qtbot.waitUntil(lambda: table.height() == 220)


@pytest.mark.parametrize("size", [(760, 520), (1280, 800)])
def test_a_narrow_window_shows_all_of_it(window: MainWindow, size: tuple[int, int], qtbot: QtBot) -> None:
    window.resize(*size)
    compare(window, "rotated.jpg", qtbot)
    for key in (Key.Key_2, Key.Key_3, Key.Key_4):
        qtbot.keyClick(window.compare, key)
        QApplication.processEvents()
        assert (window.width(), window.height()) == size
        for pane in window.compare.panes.shown_panes:
            assert pane.canvas.height() >= 100
            assert pane.facts.name.width() >= 40
            assert pane.facts.only.isVisible()
