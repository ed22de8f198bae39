"""Placements, transform, choice of photos and differences of the compare view, without a window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from app.core.types import Alignment, Content, Kind, Match, Member, Photo, Proposal
from app.core.verify.geometry import inverse
from app.ui.compare.choice import Choice
from app.ui.compare.difference import Comparison, Layer, difference
from app.ui.compare.view_transform import ViewTransform
from app.ui.pictures.geometry import mapped, place, shared_outline, shown_matrix, transform
from app.ui.pictures.pyramid import pyramid_of

CROP = (2.0, 0.0, -0.5, 0.0, 2.0, -0.5, 0.0, 0.0, 1.0)
"""Maps an original to its middle quarter."""


def member(number: int, size: tuple[int, int], match: Match | None = None) -> Member:
    content = Content(number, bytes([number] * 16), 1, "JPEG", *size)
    photo = Photo(number, Path(f"/photos/{number}.jpg"), 1, 1, number)
    return Member(photo, content, Kind.COPY, match, (), Proposal.KEEP)


def match(a: int, b: int, matrix: tuple[float, ...] | None) -> Match:
    return Match(a, b, Kind.COPY, 0.9, 1.0, None if matrix is None else Alignment(matrix))  # type: ignore[arg-type]


def lens_on(*members: Member, pane: tuple[int, int] = (600, 500)) -> ViewTransform:
    transform = ViewTransform()
    for one in members:
        transform.set_pane(one.photo.id, QSizeF(*pane), 1.0)
    placements = {one.photo.id: place(one, members[0]) for one in members}
    transform.show(placements, list(placements), keep=False)
    return transform


def test_a_match_serves_in_both_directions() -> None:
    keeper = member(1, (800, 600))
    forward = place(member(2, (400, 300), match(1, 2, CROP)), keeper)
    back = tuple(inverse(np.array(CROP).reshape(3, 3)).reshape(9))
    backward = place(member(2, (400, 300), match(2, 1, back)), keeper)
    for found in (forward, backward):
        assert found.aligned
        assert found.spot((200, 150)) == pytest.approx((0, 0))
        assert found.spot((400, 300)) == pytest.approx((200, 150))
        assert found.scale_at((400, 300)) == pytest.approx(1)


@pytest.mark.parametrize("matrix", [None, (0.0,) * 9, (float("nan"),) * 9])
def test_without_an_alignment_both_show_the_same(matrix: tuple[float, ...] | None) -> None:
    keeper = member(1, (800, 600))
    found = place(member(2, (400, 300), match(1, 2, matrix)), keeper)
    assert not found.aligned
    assert found.spot((800, 600)) == pytest.approx((400, 300))


def test_a_turned_picture_is_shown_upright_when_asked() -> None:
    keeper = member(1, (800, 600))
    turned = place(member(2, (600, 800), match(1, 2, (0, -1, 1, 1, 0, 0, 0, 0, 1))), keeper)
    plain = shown_matrix(turned, (400, 300), 0.5, (100, 100), turned=False)
    upright = shown_matrix(turned, (400, 300), 0.5, (100, 100), turned=True)
    for matrix in (plain, upright):
        assert mapped(matrix, turned.spot((400, 300))) == pytest.approx((100, 100))
    right = turned.spot((500, 300))
    assert mapped(upright, right) == pytest.approx((150, 100))
    assert mapped(plain, right) == pytest.approx((100, 150))


def test_a_homography_is_painted_as_it_is() -> None:
    matrix = np.array([(1.1, 0.1, 5), (-0.2, 0.9, 7), (1e-4, 2e-4, 1)])
    at = transform(matrix).map(QPointF(300, 200))
    assert (at.x(), at.y()) == pytest.approx(mapped(matrix, (300, 200)))


def test_the_outline_is_that_of_what_the_other_shows() -> None:
    keeper = member(1, (800, 600))
    crop = member(2, (400, 300), match(1, 2, CROP))
    outline = shared_outline(place(keeper, keeper), place(crop, keeper))
    assert outline is not None
    box = outline.boundingRect()
    assert (box.left(), box.top(), box.width(), box.height()) == pytest.approx((200, 150, 400, 300))
    assert shared_outline(place(crop, keeper), place(keeper, keeper)) is None


def test_tiny_pictures_are_enlarged_a_little_and_huge_ones_fit() -> None:
    assert lens_on(member(1, (64, 48))).scale(1) == 4
    transform = lens_on(member(1, (12000, 9000)))
    assert transform.scale(1) * 12000 == pytest.approx(600 - 24)
    transform.zoom_by(1, 1e9)
    assert transform.scale(1) == pytest.approx(32)
    transform.zoom_by(1, 1e-9)
    assert transform.scale(1) * 12000 == pytest.approx((600 - 24) / 4)


def test_pictures_cannot_be_lost() -> None:
    keeper, crop = member(1, (800, 600)), member(2, (400, 300), match(1, 2, CROP))
    transform = lens_on(keeper, crop)
    transform.one_to_one(2)
    for _ in range(50):
        transform.pan(2, QPointF(-400, -300))
    assert transform.view(1).scene == pytest.approx((800, 600))
    transform.fit()
    assert transform.view(1).scene == pytest.approx((400, 300))


def test_portrait_and_landscape_side_by_side_are_whole() -> None:
    keeper = member(1, (800, 600))
    tall = member(2, (600, 800), match(1, 2, (0, -1, 1, 1, 0, 0, 0, 0, 1)))
    transform = lens_on(keeper, tall, pane=(640, 400))
    for one in (keeper, tall):
        x, y = mapped(transform.matrix(one.photo.id), (0, 0))
        assert x >= 11
        assert y >= 11


def test_a_choice_pages_the_others_beside_the_first() -> None:
    choice = Choice(1, [2, 3, 4, 5, 6], 3, panes=3)
    assert choice.shown == [1, 2, 3]
    assert choice.step(1)
    assert choice.shown == [1, 3, 4]
    choice.set_current(6)
    assert choice.shown == [1, 5, 6]
    assert not choice.step(1)
    choice.set_panes(2)
    assert choice.shown == [1, 6]
    choice.set_current(1)
    assert choice.shown == [1, 6]
    assert choice.other == 6
    choice.set_panes(1)
    assert choice.shown == [1]
    assert Choice(1, [], 9).shown == [1]
    assert Choice(1, [], 1).other is None


def test_a_pyramid_halves_and_gives_the_level_that_is_needed() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (600, 1601, 3), np.uint8)
    pyramid = pyramid_of(pixels)
    assert [level.width() for level in pyramid.levels] == [1601, 801, 401, 201]
    assert pyramid.levels[0].pixelColor(5, 7) == QColor(*(int(v) for v in pixels[7, 5]))
    assert pyramid.level_for(300).width() == 401
    assert pyramid.level_for(5000).width() == 1601
    assert pyramid.memory == sum(level.width() * level.height() * 4 for level in pyramid.levels)


def test_the_difference_of_shifted_pictures_is_seen_through_their_alignment(application: QApplication) -> None:
    rng = np.random.default_rng(2)
    scene = np.kron(rng.integers(40, 200, (30, 40, 3), np.uint8), np.ones((10, 10, 1), np.uint8))
    own = scene.copy()
    own[100:140, 200:260] = 255 - own[100:140, 200:260]
    part = scene[50:250, 50:350]
    layers = [
        Layer(_image(own), (400, 300), np.eye(3)),
        Layer(_image(part), (300, 200), np.array([(1.0, 0, 50), (0, 1, 50), (0, 0, 1)])),
    ]
    image = difference(Comparison(1, QSize(400, 300), layers[0], layers[1], QColor("#ff3d9a")))
    shown = np.frombuffer(image.constBits(), np.uint8).reshape(300, 400, 4).astype(int)
    pink = shown[..., 2] > shown[..., 1] + 60
    assert pink[104:136, 204:256].mean() > 0.7
    pink[98:142, 198:262] = False
    assert not pink.any()
    assert shown[10, 10, :3].max() < shown[60:90, 60:90, :3].max()


def _image(pixels: NDArray[np.uint8]) -> QImage:
    return pyramid_of(pixels).levels[0]
