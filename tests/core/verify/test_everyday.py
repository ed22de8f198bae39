"""Everyday edits that differ from their original in places: prints, vignettes, blurred backgrounds, palettes, rims."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from app.core.types import EditName, Kind, Match
from tests import pictures as paint
from tests.core.shown import Gallery


def as_bytes(levels: np.ndarray) -> Image.Image:
    return Image.fromarray(np.clip(levels, 0, 255).astype(np.uint8))


def off_middle(image: Image.Image) -> np.ndarray:
    """Squared distance from the middle, 1 at the middle of the sides; (h, w, 1)."""
    y, x = np.mgrid[-1 : 1 : image.height * 1j, -1 : 1 : image.width * 1j]
    return np.asarray(x**2 + y**2)[..., None]


def print_of(image: Image.Image) -> Image.Image:
    """A photo of a print: less than all of it, aslant, softer, in a light that falls from one side."""
    width, height = image.size
    quad = [(0.012, 0.025), (0.022, 0.99), (0.985, 0.975), (0.991, 0.006)]
    rows = []
    for (x, y), (u, v) in zip([(0, 0), (0, height), (width, height), (width, 0)], quad, strict=True):
        u, v = u * width, v * height
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
    solved = np.linalg.solve(np.array(rows, float), (np.array(quad) * (width, height)).ravel())
    seen = image.transform(image.size, Image.Transform.PERSPECTIVE, solved.tolist(), Image.Resampling.BICUBIC)
    light = 0.9 + 0.2 * np.linspace(0, 1, width)[None, :, None]
    levels = (np.asarray(seen.filter(ImageFilter.GaussianBlur(0.9))) * 0.85 + 26) * light
    return paint.noisy(as_bytes(levels), 4, 7)


def vignetted(image: Image.Image) -> Image.Image:
    """Contrasty, with corners made darker: what burnt out is grey there."""
    contrasty = np.clip((np.asarray(image, float) - 128) * 1.6 + 150, 0, 255)
    return as_bytes(contrasty * (1 - 0.3 * np.clip(off_middle(image), 0, 1.6) ** 1.2))


def with_blurred_background(image: Image.Image, radius: float = 6, degrees: float = 2) -> Image.Image:
    """Blurred from the middle outwards, the faster the larger `degrees` are."""
    share = np.clip((off_middle(image) * 2.2 - 1) * degrees, 0, 1)
    soft = np.asarray(image.filter(ImageFilter.GaussianBlur(radius)), float)
    return as_bytes(np.asarray(image, float) * (1 - share) + soft * share)


def turned_within_its_rim(image: Image.Image, degrees: float, mode: str) -> Image.Image:
    """Turned, with the corners that this leaves empty filled by the rim, smeared or mirrored outwards."""
    far = 60
    wider = np.pad(np.asarray(image), ((far, far), (far, far), (0, 0)), mode=mode)  # type: ignore[call-overload]
    turned = Image.fromarray(wider).rotate(degrees, Image.Resampling.BICUBIC)
    return turned.crop((far, far, far + image.width, far + image.height))


def related(made: Image.Image, fmt: str = "JPEG", seed: int = 3, **options: int) -> tuple[Match | None, int]:
    """Relates what was made to the photo that it was made of."""
    gallery = Gallery()
    a = gallery.add(photo(seed), quality=94)
    return gallery.relate(a, gallery.add(made, None, fmt, **options)), a.id


def photo(seed: int) -> Image.Image:
    return paint.noisy(paint.photo(seed, (800, 600)), 2, seed)


def names(match: Match | None, of: int) -> set[EditName]:
    assert match is not None
    assert match.kind is Kind.COPY
    return {edit.name for edit in match.edits_from(of)}


@pytest.mark.parametrize("seed", [3, 8])
def test_a_photo_of_a_print_is_found(seed: int) -> None:
    match, a = related(print_of(photo(seed)), seed=seed, quality=88)
    assert EditName.CROPPED in names(match, a)


@pytest.mark.parametrize("seed", [3, 8])
def test_a_photo_of_a_print_that_lies_stretched_is_found(seed: int) -> None:
    shown = photo(seed)
    box = (0, 0.008 * shown.height, 0.965 * shown.width, 0.988 * shown.height)
    light = 0.85 + 0.3 * np.linspace(0, 1, shown.width)[None, :, None] ** 2
    seen = shown.resize(shown.size, Image.Resampling.BICUBIC, box)
    match, a = related(paint.noisy(as_bytes(np.asarray(seen) * 0.85 * light + 20), 3, 7), seed=seed, quality=88)
    assert {EditName.CROPPED, EditName.STRETCHED} <= names(match, a)


@pytest.mark.parametrize("seed", [3, 8])
def test_a_vignette_over_contrast_is_found(seed: int) -> None:
    saved = Gallery()
    shown = saved.images[saved.add(photo(seed), quality=94).id]
    match, a = related(vignetted(shown), seed=seed, quality=90)
    assert names(match, a) & {EditName.VIGNETTE, EditName.LOCAL_TONE}


def test_a_blurred_background_is_found_and_named() -> None:
    gallery = Gallery()
    a = gallery.add(paint.noisy(paint.busy(3), 2, 3), quality=94)
    match = gallery.relate(a, gallery.add(with_blurred_background(gallery.images[a.id]), quality=92))
    assert names(match, a.id) == {EditName.BACKGROUND_BLURRED}


@pytest.mark.parametrize("qualities", [(94, 92), (90, 90)])
@pytest.mark.parametrize(("radius", "degrees"), [(9, 1), (12, 2), (16, 0.7)])
def test_halos_of_what_is_half_blurred_are_no_other_shot(
    radius: float, degrees: float, qualities: tuple[int, int]
) -> None:
    """Saved at one quality, what was left sharp is as unchanged as in the frames of a film."""
    gallery = Gallery()
    a = gallery.add(paint.noisy(paint.busy(3), 2, 3), quality=qualities[0])
    blurred = with_blurred_background(gallery.images[a.id], radius, degrees)
    match = gallery.relate(a, gallery.add(blurred, quality=qualities[1]))
    assert match is not None
    assert match.kind is Kind.COPY
    assert EditName.BACKGROUND_BLURRED in names(match, a.id)


@pytest.mark.parametrize(("radius", "degrees"), [(9, 1), (16, 0.7)])
def test_what_came_before_a_blurred_background_is_another_shot(radius: float, degrees: float) -> None:
    """The frame of a film: what is sharp repeats to the bit, and something stands before what is not."""
    gallery = Gallery()
    a = gallery.add(paint.noisy(paint.busy(3), 2, 3), quality=90)
    other = with_blurred_background(gallery.images[a.id], radius, degrees)
    other.paste(paint.noisy(paint.busy(5), 2, 3).resize((120, 160)), (40, 300))
    match = gallery.relate(a, gallery.add(other, quality=90))
    assert match is None or match.kind is Kind.SIMILAR


def test_another_shot_with_a_blurred_background_is_no_copy() -> None:
    gallery = Gallery()
    a = gallery.add(paint.noisy(paint.busy(3), 2, 3), quality=94)
    other = with_blurred_background(paint.noisy(paint.busy(3), 2, 4))
    ImageDraw.Draw(other).ellipse((380, 260, 450, 330), fill="#c03028")
    match = gallery.relate(a, gallery.add(other, quality=92))
    assert match is None or match.kind is Kind.SIMILAR


@pytest.mark.parametrize("mode", ["edge", "symmetric"])
@pytest.mark.parametrize("degrees", [1.4, -2.5])
def test_corners_filled_with_the_rim_are_no_other_shot(degrees: float, mode: str) -> None:
    gallery = Gallery()
    one = gallery.add(paint.busy(3), quality=94)
    match = gallery.relate(one, gallery.add(turned_within_its_rim(paint.busy(3), degrees, mode), quality=90))
    assert EditName.STRAIGHTENED in names(match, one.id)


def test_few_colours_strewn_anyhow_are_found() -> None:
    vivid = photo(3)
    pen = ImageDraw.Draw(vivid)
    for number in range(12):  # small, and of colours that a palette has no room for
        x, y = 60 + 60 * number, 80 + 37 * (number % 7)
        pen.ellipse((x, y, x + 18, y + 18), fill=(255, 20 * number, 255 - 20 * number))
    gallery = Gallery()
    a = gallery.add(vivid, quality=94)
    match = gallery.relate(a, gallery.add(gallery.images[a.id].quantize(256), fmt="GIF"))
    assert EditName.FEWER_COLOURS in names(match, a.id)


def test_a_thing_that_came_is_not_excused_by_few_colours() -> None:
    other = photo(3)
    ImageDraw.Draw(other).ellipse((300, 200, 380, 280), fill="#20b040")
    gallery = Gallery()
    a = gallery.add(photo(3), quality=94)
    again = paint.noisy(other, 2, 9)
    match = gallery.relate(a, gallery.add(again.quantize(256), fmt="GIF"))
    assert match is None or match.kind is Kind.SIMILAR


def test_a_tiny_line_of_letters_is_text() -> None:
    saved = Gallery()
    large = paint.noisy(paint.photo(5, (1600, 1200)), 2, 5)
    a = saved.add(large, quality=94)
    made = saved.images[a.id].copy()
    pen = ImageDraw.Draw(made)
    pen.text((1560, 1170), "shot on PHONE 9 dual camera", (235, 235, 235), ImageFont.load_default(26), "rs")
    match = saved.relate(a, saved.add(paint.resized(made, 0.8), quality=90))
    assert EditName.TEXT in names(match, a.id)
