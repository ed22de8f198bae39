"""What small traces tell: light changed in places, an enlargement of grain, whose letters lie over whose pebbles."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from app.core.types import EditName, Metadata
from app.core.verify.surroundings import is_put_around
from app.core.verify.written_bars import has_written_bars
from tests import pictures as paint
from tests.core.verify.test_verify_quality import Shelf, names

LARGE = (1000, 760)


@pytest.mark.parametrize("levels", [9, -7])
@pytest.mark.parametrize("quality", [95, 80])
def test_light_changed_in_a_place_is_named_with_it(levels: float, quality: int) -> None:
    shelf = Shelf()
    camera = shelf.photo(3, quality=92)
    edited = shelf.made(camera, partial(paint.dodged, levels=levels), quality=quality)
    match = shelf.copy(camera, edited)
    for one in (camera, edited):
        light = next(edit for edit in match.edits_from(one.id) if edit.name is EditName.LOCAL_TONE)
        assert light.amount is None
        assert light.where is not None
        assert 0 < light.where.left < 0.5 < light.where.right < 1
        assert not match.is_redundant(one.id)


@pytest.mark.parametrize("seed", [2, 7])
@pytest.mark.parametrize(("quality", "factor"), [(97, 1.0), (30, 1.0), (15, 1.0), (85, 0.5), (75, 0.33)])
def test_compressing_and_resizing_change_no_light(seed: int, quality: int, factor: float) -> None:
    shelf = Shelf()
    camera = shelf.photo(seed, quality=92)
    match = shelf.copy(camera, shelf.made(camera, partial(paint.resized, factor=factor), quality=quality))
    found = {edit.name for edit in (*match.edits, *match.reverse_edits)}
    assert not found & {EditName.BRIGHTNESS, EditName.LOCAL_TONE}
    assert match.is_redundant(camera.id)


@pytest.mark.parametrize("factor", [1.25, 1.4])
def test_grain_that_was_enlarged_is_no_detail(factor: float) -> None:
    shelf = Shelf()
    grainy = paint.noisy(paint.blurred(paint.photo(4, LARGE), 1.5), 5)
    camera = shelf.gallery.add(grainy, quality=93)
    large = shelf.made(camera, partial(paint.resized, factor=factor), quality=90)
    match = shelf.copy(camera, large)
    assert EditName.UPSCALED in names(match, camera)
    small = shelf.made(camera, partial(paint.resized, factor=1 / factor), quality=90)
    match = shelf.copy(camera, small)
    assert EditName.UPSCALED not in names(match, small)
    assert match.is_redundant(camera.id)


def test_an_enlargement_that_was_sharpened_has_no_detail_of_its_own() -> None:
    shelf = Shelf()
    camera = shelf.photo(8, quality=90)
    large = shelf.made(camera, lambda i: paint.sharpened(paint.resized(i, 1.5), 80), quality=93)
    match = shelf.copy(camera, large)
    assert EditName.UPSCALED in names(match, camera)
    assert not match.is_redundant(large.id)


@pytest.mark.parametrize("percent", [0, 80, 120])
@pytest.mark.parametrize("orientation", [1, 6])
def test_an_enlargement_lies_on_the_points_of_the_jpeg_that_it_was_made_of(percent: int, orientation: int) -> None:
    shelf = Shelf()
    metadata = Metadata(jpeg_quality=86, orientation=orientation)
    small = shelf.gallery.add(paint.photo(8, (560, 424)), metadata, quality=86)
    if orientation == 6:
        shelf.gallery.images[small.id] = shelf.shown(small).transpose(Image.Transpose.ROTATE_270)
        small = shelf.gallery.contents[small.id] = replace(small, width=small.height, height=small.width)
    # Twice as large, its rhythm is that of a JPEG's blocks, so that it does not tell.
    large = shelf.made(small, lambda i: paint.sharpened(paint.resized(i, 2), percent), quality=93)
    match = shelf.copy(small, large)
    assert EditName.UPSCALED in names(match, small)
    assert not match.is_redundant(large.id)


def test_where_nothing_tells_whether_it_was_enlarged_neither_holds_all_of_the_other() -> None:
    shelf = Shelf()
    small = shelf.gallery.add(paint.photo(8, (560, 424)), fmt="PNG")
    large = shelf.made(small, lambda i: paint.sharpened(paint.resized(i, 2), 120), quality=93)
    match = shelf.copy(small, large)
    assert names(match, small) == {EditName.RESIZED, EditName.RECOMPRESSED, EditName.FORMAT}
    assert not match.is_redundant(small.id)
    assert not match.is_redundant(large.id)


@pytest.mark.parametrize("quality", [70, 85, 95])
def test_what_a_small_jpeg_was_made_of_lies_between_its_points(quality: int) -> None:
    shelf = Shelf()
    large = shelf.gallery.add(paint.photo(8, (1120, 848)), quality=92)
    small = shelf.made(large, partial(paint.resized, factor=0.5), quality=quality)
    match = shelf.copy(large, small)
    assert EditName.UPSCALED not in names(match, small)
    assert match.is_redundant(large.id)


def barred(image: Image.Image, colour: str, ink: str, *, below: bool = False) -> Image.Image:
    """Puts a bar with words above a picture, and one below."""
    bar = image.height // 5
    framed = Image.new("RGB", (image.width, image.height + bar * (1 + below)), colour)
    framed.paste(image, (0, bar))
    font = ImageFont.load_default(bar * 0.35)
    for middle in (bar / 2, framed.height - bar / 2)[: 1 + below]:
        ImageDraw.Draw(framed).text((image.width / 2, middle), "when it is Friday", fill=ink, font=font, anchor="mm")
    return framed


@pytest.mark.parametrize(("colour", "ink"), [("white", "black"), ("black", "white")])
@pytest.mark.parametrize("below", [False, True])
def test_a_bar_with_words_is_put_around_also_where_the_picture_has_a_rim_of_its_colour(
    colour: str, ink: str, below: bool
) -> None:
    rimmed = paint.photo(5, (560, 424))
    for edge in ((0, 0, 560, 25), (0, 399, 560, 424)):
        rimmed.paste(colour, edge)
    framed = barred(rimmed, colour, ink, below=below)
    top, bottom = 84 / framed.height, 508 / framed.height
    corners = np.array([(0.0, top), (1.0, top), (1.0, bottom), (0.0, bottom)])
    assert is_put_around(np.asarray(framed), corners)
    rimmed.paste(colour, (0, 25, 560, 60))
    empty = barred(rimmed, colour, colour, below=below)
    assert is_put_around(np.asarray(empty), corners) is below, "on one side alone it may be a sky"


def test_a_page_goes_on_with_words_where_it_was_cut() -> None:
    page = np.asarray(paint.page(3, (600, 800)))
    for top, bottom in ((0.0, 0.8), (0.15, 1.0), (0.15, 0.8)):
        corners = np.array([(0.0, top), (1.0, top), (1.0, bottom), (0.0, bottom)])
        assert not has_written_bars(page, corners)


def test_a_white_rim_on_a_white_screen_is_put_around() -> None:
    shelf = Shelf()
    rimmed = paint.photo(5, (560, 424))
    for edge in ((0, 0, 560, 30), (0, 394, 560, 424)):
        rimmed.paste((255, 255, 255), edge)
    camera = shelf.gallery.add(rimmed, quality=92)

    def on_a_screen(image: Image.Image) -> Image.Image:
        screen = Image.new("RGB", (560, 1200), "white")
        screen.paste(image, (0, 380))
        ImageDraw.Draw(screen).text((30, 20), "18:07", fill="#282828", font_size=24)
        return screen

    match = shelf.copy(camera, shelf.made(camera, on_a_screen, fmt="PNG"))
    assert EditName.BORDER in names(match, camera)
    assert EditName.CROPPED not in {edit.name for edit in match.reverse_edits + match.edits}


@pytest.mark.parametrize("seed", [1, 4])
def test_letters_with_a_colour_of_their_own_lie_over_pebbles(seed: int) -> None:
    shelf = Shelf()
    camera = shelf.gallery.add(paint.busy(seed), quality=92)

    def stamped(image: Image.Image) -> Image.Image:
        image = image.copy()
        ImageDraw.Draw(image).text((500, 520), "14/08/2019", fill="#ff9020", font=ImageFont.load_default(32))
        return image

    match = shelf.copy(camera, shelf.made(camera, stamped, quality=90))
    assert {EditName.OVERLAY, EditName.TEXT} & names(match, camera)
    assert not names(match, shelf.gallery.contents[2])


@pytest.mark.parametrize("quality", [(92, 88), (95, 88), (92, 85)])
def test_two_saves_of_a_lost_third_never_let_the_first_go(quality: tuple[int, int]) -> None:
    """Both show the steps of what they came from, which looks as if either had been made of the other."""
    shelf = Shelf()
    lost = shelf.photo(6, quality=75)
    first = shelf.made(lost, quality=quality[0])
    second = shelf.made(first, quality=quality[1])
    match = shelf.copy(first, second)
    assert not match.is_redundant(second.id)
