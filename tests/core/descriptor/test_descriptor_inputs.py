"""The network's input: borders fall away, pictures stay whole."""

from __future__ import annotations

import io

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageOps

from app.core.descriptor import inputs
from tests import pictures as paint

SIZE = (320, 240)


def pixels(picture: Image.Image) -> NDArray[np.uint8]:
    return np.asarray(picture.convert("RGB"))


def recompressed(picture: Image.Image, quality: int) -> Image.Image:
    file = io.BytesIO()
    picture.save(file, "jpeg", quality=quality)
    return Image.open(file)


@pytest.mark.parametrize("colour", ["black", "white", (30, 30, 30), (170, 40, 60)])
@pytest.mark.parametrize("box", [(38, 29), (0, 43), (58, 0), (16, 16), (0, 160)], ids=str)
def test_a_border_is_cut_off(colour: str, box: tuple[int, int]) -> None:
    for seed in range(4):
        picture = paint.photo(seed, SIZE)
        framed = recompressed(ImageOps.expand(picture, box, colour), 75)
        framed.thumbnail((320, 320), Image.Resampling.BILINEAR)
        shown = framed.width * SIZE[0] / (SIZE[0] + 2 * box[0]), framed.height * SIZE[1] / (SIZE[1] + 2 * box[1])
        height, width = inputs.without_border(pixels(framed)).shape[:2]
        assert (width, height) == pytest.approx(shown, abs=5)


def test_a_frame_with_unequal_sides_is_cut_off() -> None:
    picture = paint.photo(1, SIZE)
    print_ = ImageOps.expand(picture, (14, 14, 14, 70), "white")
    assert inputs.without_border(pixels(print_)).shape == pytest.approx((240, 320, 3), abs=1)


@pytest.mark.parametrize("seed", range(12))
def test_a_picture_without_a_border_stays_whole(seed: int) -> None:
    picture = pixels(paint.photo(seed, SIZE))
    assert inputs.without_border(picture).shape == picture.shape


def even(width: int = 320, height: int = 240, colour: str = "white") -> tuple[Image.Image, ImageDraw.ImageDraw]:
    picture = Image.new("RGB", (width, height), colour)
    return picture, ImageDraw.Draw(picture)


def test_even_ground_around_a_thing_stays() -> None:
    product, draw = even()
    draw.ellipse((90, 60, 230, 180), fill="red")
    night, draw = even(colour="black")
    draw.ellipse((150, 40, 180, 70), fill="white")
    for picture in (product, night):
        assert inputs.without_border(pixels(picture)).shape == (240, 320, 3)


def test_an_even_sky_stays() -> None:
    sky = paint.photo(3, SIZE)
    ImageDraw.Draw(sky).rectangle((0, 0, 320, 90), fill="white")
    assert inputs.without_border(pixels(sky)).shape == (240, 320, 3)


def test_bars_of_two_colours_stay() -> None:
    picture = paint.photo(5, SIZE)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 320, 40), fill="white")
    draw.rectangle((0, 200, 320, 240), fill=(0, 60, 0))
    assert inputs.without_border(pixels(picture)).shape == (240, 320, 3)


@pytest.mark.parametrize("shape", [(1, 1, 3), (1, 50, 3), (50, 1, 3), (3, 3, 3), (240, 320, 3)])
def test_a_flat_picture_stays(shape: tuple[int, int, int]) -> None:
    assert inputs.without_border(np.full(shape, 200, np.uint8)).shape == shape


def test_the_input_of_a_framed_picture_is_that_of_the_picture() -> None:
    picture = paint.photo(7, SIZE)
    framed = ImageOps.expand(picture, (40, 30), "black")
    moved = inputs.prepare(pixels(framed), 112).astype(int) - inputs.prepare(pixels(picture), 112)
    assert np.abs(moved).mean() < 1
