"""The picture that a screen, a page or a slide shows."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont, ImageOps

from app.core.descriptor.inputs import alone
from app.core.types import EditName, Kind
from app.core.verify.features import extract
from app.core.verify.screens import find_inner
from tests import pictures as paint
from tests.core.shown import Gallery

DARK, BRIGHT = ((0, 0, 0), (230, 230, 230)), ((255, 255, 255), (30, 30, 30))


def on_phone(image: Image.Image, colours: tuple[tuple[int, int, int], ...], size: tuple[int, int]) -> Image.Image:
    """Shows a picture on a phone, with a clock above and buttons below it."""
    back, ink = colours
    width, height = size
    screen = Image.new("RGB", size, back)
    shown = ImageOps.contain(image, (width, round(height * 0.8)), Image.Resampling.LANCZOS)
    screen.paste(shown, ((width - shown.width) // 2, (height - shown.height) // 2))
    pen, font = ImageDraw.Draw(screen), ImageFont.load_default(min(size) * 0.035)
    pen.text((width * 0.06, height * 0.013), "9:41", ink, font)
    pen.text((width * 0.76, height * 0.013), "LTE  83 %", ink, font)
    for number, word in enumerate(("Share", "Like", "Info", "Delete")):
        pen.text((width * (0.1 + 0.22 * number), height * 0.945), word, ink, font)
    return screen


def small(image: Image.Image) -> np.ndarray:
    image = image.copy()
    image.thumbnail((320, 320), Image.Resampling.LANCZOS)
    return np.asarray(image)


@pytest.mark.parametrize("colours", [DARK, BRIGHT])
@pytest.mark.parametrize("size", [(1080, 2340), (2340, 1080)])
def test_the_picture_on_a_phone_is_found(colours: tuple[tuple[int, int, int], ...], size: tuple[int, int]) -> None:
    for seed in (1, 2, 3):
        found = alone(small(on_phone(paint.photo(seed, (900, 600)), colours, size)))
        assert found.shape[1] / found.shape[0] == pytest.approx(1.5, rel=0.06)


@pytest.mark.parametrize("seed", range(12))
def test_a_photo_is_no_screen(seed: int) -> None:
    assert find_inner(small(paint.photo(seed, (800, 600)))) is None


def test_a_page_of_text_shows_no_picture() -> None:
    assert find_inner(small(paint.page(3, (900, 1200)))) is None


def test_a_screenshot_is_a_copy_and_a_version() -> None:
    gallery = Gallery()
    photo = paint.photo(5, (900, 600))
    a, b = gallery.add(photo), gallery.add(on_phone(photo, DARK, (1080, 2340)), fmt="PNG")
    match = gallery.relate(a, b)
    assert match is not None
    assert match.kind is Kind.COPY
    assert EditName.SCREENSHOT in {edit.name for edit in match.edits_from(a.id)}
    assert not match.is_redundant(a.id)
    assert not match.is_redundant(b.id)


def test_bars_that_two_screens_share_make_no_match() -> None:
    gallery = Gallery()
    screens = [on_phone(paint.photo(seed, (900, 600)), BRIGHT, (1080, 2340)) for seed in (6, 17)]
    a, b = (gallery.add(screen, fmt="PNG") for screen in screens)
    assert gallery.relate(a, b, 0.9) is None


def test_features_of_a_screen_are_those_of_its_picture() -> None:
    screen = small(on_phone(paint.photo(7, (900, 600)), DARK, (1080, 2340)))
    inner = find_inner(screen)
    assert inner is not None
    points = extract(screen).points
    assert ((points[:, 1] >= inner.top - 1) & (points[:, 1] <= inner.bottom)).all()
