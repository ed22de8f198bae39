"""What was drawn over much of a photo is named on the copy that has it, so that the photo stays the unedited one."""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from app.core.types import EditName, Kind
from tests import pictures as paint
from tests.core.shown import Gallery

SIZE = (800, 600)
Draw = ImageDraw.ImageDraw


def scribbled(draw: Draw, rng: random.Random) -> None:
    for colour in ("red", "yellow"):
        points = [(rng.uniform(0.1, 0.9) * SIZE[0], rng.uniform(0.1, 0.9) * SIZE[1]) for _ in range(5)]
        draw.line(points, fill=colour, width=11, joint="curve")


def scratched(draw: Draw, rng: random.Random) -> None:
    for _ in range(25):
        x, y = rng.randrange(SIZE[0]), rng.randrange(SIZE[1])
        draw.line((x, y, x + rng.randint(-9, 9), y + rng.randint(20, 120)), fill=(235, 235, 230))
    for _ in range(120):
        x, y, radius = rng.randrange(SIZE[0]), rng.randrange(SIZE[1]), rng.randint(1, 2)
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=(240, 240, 235))


def with_stickers(draw: Draw, rng: random.Random) -> None:
    for _ in range(4):
        x, y, radius = rng.uniform(0.1, 0.9) * SIZE[0], rng.uniform(0.1, 0.9) * SIZE[1], 56
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=(255, 205, 40), outline="black", width=3)
        draw.arc((x - 28, y - 17, x + 28, y + 34), 20, 160, fill="black", width=4)


def with_subtitles(draw: Draw, rng: random.Random) -> None:
    font = ImageFont.load_default(36)
    for line, words in enumerate(("Where did you go last summer?", "Somewhere near the sea, I think.")):
        place = (SIZE[0] / 2, SIZE[1] * 0.84 + line * 44)
        draw.text(place, words, "white", font, anchor="mm", stroke_width=2, stroke_fill="black")


def strewn_with_words(draw: Draw, rng: random.Random) -> None:
    font = ImageFont.load_default(50)
    for y in range(0, SIZE[1], 120):
        for x in range(-50, SIZE[0], 266):
            draw.text((x + y % 3 * 30, y), "SAMPLE", (255, 255, 255, 95), font)


DRAWN = (scribbled, scratched, with_stickers, with_subtitles)


@pytest.mark.parametrize("seed", [3, 8, 11])
@pytest.mark.parametrize(
    ("drawn", "painted"),
    [
        *((drawn, painted) for drawn in DRAWN for painted in (paint.photo, paint.busy)),
        (strewn_with_words, paint.busy),  # what shines through on a painted sky lies everywhere: that stays similar
    ],
)
def test_the_copy_has_it(
    drawn: Callable[[Draw, random.Random], None], painted: Callable[..., Image.Image], seed: int
) -> None:
    gallery = Gallery()
    photo = gallery.add(paint.noisy(painted(seed, SIZE), 2, seed), quality=93)
    copy = gallery.images[photo.id].copy()
    drawn(ImageDraw.Draw(copy, "RGBA"), random.Random(seed))
    match = gallery.relate(photo, gallery.add(copy, quality=85))
    assert match is not None
    assert match.kind is Kind.COPY
    other = next(i for i in gallery.images if i != photo.id)
    assert {edit.name for edit in match.edits_from(photo.id)} & {EditName.OVERLAY, EditName.TEXT}
    assert not {edit.name for edit in match.edits_from(other)} & {
        *(EditName.OVERLAY, EditName.TEXT, EditName.BACKGROUND_BLURRED, EditName.SMOOTHED, EditName.BLURRED),
    }


@pytest.mark.parametrize("seed", [3, 8])
def test_light_that_leaked_into_a_copy_takes_no_colours_from_the_photo(seed: int) -> None:
    gallery = Gallery()
    photo = gallery.add(paint.noisy(paint.saturated(paint.photo(seed, SIZE), 0.5), 2, seed), quality=93)
    pixels = np.asarray(gallery.images[photo.id], np.float32)
    y, x = np.mgrid[: SIZE[1], : SIZE[0]]
    leak = np.exp(-(((x / SIZE[0] - 0.95) / 0.25) ** 2 + ((y / SIZE[1] - 0.3) / 0.5) ** 2))[..., None]
    lit = Image.fromarray(np.rint(255 - (255 - pixels) * (1 - leak * (0.5, 0.28, 0.1))).astype(np.uint8))
    copy = gallery.add(lit, quality=88)
    match = gallery.relate(photo, copy)
    assert match is not None
    assert match.kind is Kind.COPY
    back = {edit.name for edit in match.edits_from(copy.id)}
    assert EditName.RECOLOURED not in back or EditName.RECOLOURED in {e.name for e in match.edits_from(photo.id)}
    assert not back & {EditName.GREYSCALE, EditName.OVERLAY, EditName.BACKGROUND_BLURRED}
