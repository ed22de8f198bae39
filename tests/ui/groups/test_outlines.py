"""The area that a turned or squeezed crop shows, outlined on the larger picture: in the groups and side by side."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPolygonF
from pytestqt.qtbot import QtBot

from app.core.library import Library
from app.core.types import Member
from app.paths import Paths, paths_under
from app.ui.compare.canvas import Canvas
from app.ui.groups.tile import fitted
from app.ui.window import MainWindow
from tests import pictures
from tests.there import there
from tests.ui.conftest import SCAN_MS, bring_into_view, row_named, wait_for_details

SIZE = (960, 720)
DEGREES = 7.0
BOX = (200, 140, 760, 580)
SQUEEZED_BOX = (240, 30, 930, 690)
KEEPER, TURNED, SQUEEZED = "whole.jpg", "turned crop.jpg", "squeezed crop.jpg"


def corners_when_turned() -> NDArray[np.float64]:
    """Returns where the corners of the turned crop lie in the whole picture, in unit coordinates."""
    left, top, right, bottom = BOX
    points = np.array([(left, top), (right, top), (right, bottom), (left, bottom)], np.float64)
    angle, middle = np.radians(DEGREES), np.array(SIZE) / 2
    back = np.array([(np.cos(angle), -np.sin(angle)), (np.sin(angle), np.cos(angle))])
    turned: NDArray[np.float64] = ((points - middle) @ back.T + middle) / SIZE
    return turned


@pytest.fixture(scope="session")
def crops(tmp_path_factory: pytest.TempPathFactory) -> Paths:
    base = tmp_path_factory.mktemp("crops")
    whole = pictures.photo(3, SIZE)
    pictures.save(whole, base / "photos" / KEEPER, quality=95)
    turned = whole.rotate(DEGREES, Image.Resampling.BICUBIC).crop(BOX)
    pictures.save(turned, base / "photos" / TURNED, quality=92)
    squeezed = whole.crop(SQUEEZED_BOX).resize((480, 660), Image.Resampling.LANCZOS)
    pictures.save(squeezed, base / "photos" / SQUEEZED, quality=92)
    with Library.open(paths_under(base / "home")) as library:
        library.scan([base / "photos"])
    return paths_under(base / "home")


@pytest.fixture
def window(open_window: Callable[[Paths], MainWindow], crops: Paths, qtbot: QtBot) -> MainWindow:
    opened = open_window(crops)
    qtbot.waitUntil(lambda: opened.review.model.rowCount() == 3, timeout=SCAN_MS)
    wait_for_details(opened, qtbot)
    return opened


def member_of(window: MainWindow, name: str) -> Member:
    member = window.review.model.member_at(row_named(window.review.model, name))
    assert member is not None
    return member


def faded_in(window: MainWindow) -> bool:
    """Says whether every picture in view is there, and none fades."""
    view = window.review.groups
    view.viewport().grab()  # which asks for what is missing
    thumbnails = view._thumbnails
    there = {key.content_id for key, pixmap in thumbnails._kept.items() if pixmap is not None}
    return thumbnails.settled and len(there) == len((KEEPER, TURNED, SQUEEZED))


def canvases(window: MainWindow) -> dict[str, Canvas]:
    return {there(pane.member).photo.path.name: pane.canvas for pane in window.compare.panes.shown_panes}


def as_array(outline: QPolygonF, size: tuple[int, int] = (1, 1)) -> NDArray[np.float64]:
    return np.array([(p.x(), p.y()) for p in outline.toList()]) / size


def same_corners(found: NDArray[np.float64], wanted: NDArray[np.float64]) -> bool:
    """Says whether both have the same corners, whichever comes first, to one in a hundred of the picture."""
    away = np.abs(found[:, None] - wanted[None]).max(axis=2)
    return bool((away.min(axis=0) < 0.01).all() and (away.min(axis=1) < 0.01).all())


def test_side_by_side_the_outline_is_turned_as_the_crop_is(window: MainWindow, qtbot: QtBot) -> None:
    view = window.review.groups
    view.setCurrentIndex(window.review.model.index(row_named(window.review.model, TURNED)))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.compare.complete)
    (outline,) = canvases(window)[KEEPER].outlines
    assert same_corners(as_array(outline, SIZE), corners_when_turned())
    assert canvases(window)[TURNED].outlines == []


def test_side_by_side_a_squeezed_crop_keeps_its_own_shape(window: MainWindow, qtbot: QtBot) -> None:
    view = window.review.groups
    view.setCurrentIndex(window.review.model.index(row_named(window.review.model, SQUEEZED)))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.compare.complete)
    (outline,) = canvases(window)[KEEPER].outlines
    left, top, right, bottom = SQUEEZED_BOX
    wanted = np.array([(left, top), (right, top), (right, bottom), (left, bottom)]) / SIZE
    assert same_corners(as_array(outline, SIZE), wanted)


def test_under_the_pointer_the_outline_is_turned_too(window: MainWindow, qtbot: QtBot) -> None:
    view, model = window.review.groups, window.review.model
    keeper, crop = row_named(model, KEEPER), row_named(model, TURNED)
    bring_into_view(view, keeper)
    qtbot.waitUntil(lambda: all(view.visualRect(model.index(row)).isValid() for row in (keeper, crop)))
    qtbot.mouseMove(view.viewport(), QPoint(1, 1))
    qtbot.waitUntil(lambda: faded_in(window))
    before = view.viewport().grab().toImage()
    qtbot.mouseMove(view.viewport(), view.visualRect(model.index(crop)).center())
    tile = view._ink.picture_box(view.visualRect(model.index(keeper)))
    picture = fitted(member_of(window, KEEPER).content, tile)
    size, corner = (picture.width(), picture.height()), (picture.left(), picture.top())
    inside = QPolygonF([QPointF(*point) for point in corners_when_turned() * size + corner])
    middle = inside.boundingRect().center()
    after = view.viewport().grab().toImage()
    ratio = view.devicePixelRatioF()

    def shade(image: QImage, point: QPointF) -> int:
        return image.pixelColor((point * ratio).toPoint()).lightness()

    box = inside.boundingRect()
    edges = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
    outside = [point + (middle - point) * 0.05 for point in edges]
    assert all(box.contains(p) and not inside.containsPoint(p, Qt.FillRule.OddEvenFill) for p in outside)
    for point in outside:
        assert shade(after, point) < shade(before, point), "within the box, yet not in the crop"
    assert shade(after, middle) == shade(before, middle)
