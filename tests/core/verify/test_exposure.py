"""One exposure or two, where pictures differ in places."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from app.core.types import EditName, Kind, Match
from app.core.verify.exposure import Exposure, grain
from tests import pictures as paint
from tests.core.shown import Gallery

SEEDS = (1, 2, 3)
_OF_LIGHT = {EditName.BRIGHTNESS, EditName.CONTRAST, EditName.SATURATION, EditName.LOCAL_TONE, EditName.VIGNETTE}


def saved(image: Image.Image, quality: int) -> Image.Image:
    """What a JPEG of a picture shows."""
    with Image.open(BytesIO(paint.encoded(image, "JPEG", quality=quality))) as opened:
        return opened.convert("RGB")


def shot(seed: int, number: int) -> Image.Image:
    """What a fixed camera sees, with the grain of one exposure."""
    return paint.noisy(paint.photo(seed, (800, 600)), 3, 10 * seed + number)


def with_car(image: Image.Image, x: int) -> Image.Image:
    image = image.copy()
    pen = ImageDraw.Draw(image)
    pen.rounded_rectangle((x, 400, x + 150, 460), 12, fill="#c02020")
    pen.rectangle((x + 40, 408, x + 110, 428), fill="#405060")
    return image


def kind_of(match: Match | None) -> Kind | None:
    return match.kind if match else None


def edited(seed: int, made: Image.Image, quality: int = 90) -> tuple[Match, int, int]:
    """Relates a photo and what was made of the file of it."""
    gallery = Gallery()
    a, b = gallery.add(shot(seed, 0), quality=94), gallery.add(made, quality=quality)
    match = gallery.relate(a, b)
    assert match is not None
    return match, a.id, b.id


@pytest.mark.parametrize("seed", SEEDS)
def test_a_small_date_is_found_and_makes_a_version(seed: int) -> None:
    photo = saved(shot(seed, 0), 94)
    ImageDraw.Draw(photo).text((760, 580), "'09 7 14", "#ff8c1e", ImageFont.load_default(22), "rs")
    match, a, b = edited(seed, photo)
    assert match.kind is Kind.COPY
    covered = [edit for edit in match.edits_from(a) if edit.name is EditName.TEXT]
    assert len(covered) == 1
    assert covered[0].where is not None
    assert covered[0].where.top > 0.9
    assert not match.is_redundant(a)
    assert not match.is_redundant(b)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_blurred_background_makes_a_version(seed: int) -> None:
    photo = saved(shot(seed, 0), 94)
    blurred = photo.filter(ImageFilter.GaussianBlur(6))
    sharp = Image.new("L", photo.size, 0)
    ImageDraw.Draw(sharp).ellipse((200, 80, 600, 520), fill=255)
    sharp = sharp.filter(ImageFilter.GaussianBlur(20))
    match, a, b = edited(seed, Image.composite(photo, blurred, sharp))
    assert match.kind is Kind.COPY
    assert EditName.BACKGROUND_BLURRED in {edit.name for edit in match.edits_from(a)}
    assert not match.is_redundant(a)
    assert not match.is_redundant(b)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_passes_before_a_fixed_camera_is_not_laid_over(seed: int) -> None:
    gallery = Gallery()
    shots = [shot(seed, 0), with_car(shot(seed, 1), 120), with_car(shot(seed, 2), 430)]
    a, b, c = (gallery.add(picture, quality=90) for picture in shots)
    for one, other in ((a, b), (b, c), (a, c)):
        assert kind_of(gallery.relate(one, other)) is Kind.SIMILAR


@pytest.mark.parametrize("seed", SEEDS)
def test_smoke_before_a_fixed_camera_makes_another_shot(seed: int) -> None:
    gallery = Gallery()
    veil = Image.new("L", (800, 600), 0)
    ImageDraw.Draw(veil).ellipse((250, 50, 520, 560), fill=150)
    smoke = Image.composite(Image.new("RGB", (800, 600), "#cdcdcd"), paint.photo(seed, (800, 600)),
                            veil.filter(ImageFilter.GaussianBlur(40)))  # fmt: skip
    a, b = gallery.add(shot(seed, 0), quality=90), gallery.add(paint.noisy(smoke, 2, 77 + seed), quality=90)
    assert kind_of(gallery.relate(a, b)) is Kind.SIMILAR


def relit(image: Image.Image, how: str) -> Image.Image:
    """Changes the light of a picture: by a vignette, a filter that darkens one side, or contrasty grey."""
    pixels = np.asarray(image).astype(np.float64)
    height, width = pixels.shape[:2]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    if how == "vignette":
        pixels *= (1 - 0.25 * (x**2 + y**2))[..., None]
    elif how == "side":
        pixels *= (0.75 - 0.25 * x)[..., None]
    else:
        pixels = (np.asarray(paint.grey(image)) - 128.0) * 1.4 + 128
    return Image.fromarray(np.clip(np.rint(pixels), 0, 255).astype(np.uint8))


@pytest.mark.parametrize("how", ["vignette", "side", "grey"])
def test_light_that_was_changed_all_over_leaves_one_exposure(how: str) -> None:
    photo = saved(shot(6, 0), 88)
    made, other = (np.asarray(saved(relit(picture, how), 92)) for picture in (photo, shot(6, 1)))
    assert grain(np.asarray(photo), made, True, True).exposure is Exposure.ONE
    assert grain(made, np.asarray(photo), True, True).exposure is Exposure.ONE
    assert grain(np.asarray(photo), other, True, True).exposure is not Exposure.ONE


@pytest.mark.parametrize("quality", [75, 90])
def test_a_still_scene_under_other_light_is_another_exposure(quality: int) -> None:
    """Next to no grain, and steps of one JPEG each: rounding is all that tells."""
    first, later = (paint.noisy(paint.photo(7, (800, 600)), 0.5, number) for number in (1, 2))
    a, b = np.asarray(saved(first, quality)), np.asarray(saved(relit(later, "side"), quality))
    assert grain(a, b, True, True).exposure is not Exposure.ONE


def test_a_vignette_is_no_brightness_and_makes_a_version() -> None:
    match, a, b = edited(8, relit(saved(shot(8, 0), 94), "vignette"))
    assert match.kind is Kind.COPY
    assert {edit.name for edit in match.edits_from(a)} & _OF_LIGHT == {EditName.VIGNETTE}
    assert not match.is_redundant(a)
    assert not match.is_redundant(b)


def test_grain_tells_what_was_made_of_which() -> None:
    photo = saved(shot(4, 0), 95)
    pixels = np.asarray(photo)
    again, other = (np.asarray(saved(picture, 85)) for picture in (photo, shot(4, 1)))
    assert grain(pixels, again, True, True).exposure is Exposure.ONE
    assert grain(pixels, again, True, True).made == 1
    assert grain(again, pixels, True, True).made == -1
    assert grain(pixels, other, True, True).exposure is Exposure.TWO


def test_frames_of_a_film_prove_nothing() -> None:
    """What a film's codec repeats unchanged is no proof of one exposure."""
    film = np.asarray(saved(shot(5, 0), 90))
    passed = film.copy()
    passed[200:300, 300:420] = 90
    assert grain(film, passed, True, True).exposure is Exposure.UNKNOWN


@pytest.mark.parametrize(("how", "seed"), [("dull", 1), ("dull", 3), ("coarse", 1), ("coarse", 2)])
def test_light_that_moved_to_the_block_beside_is_no_smoke(how: str, seed: int) -> None:
    photo = saved(shot(seed, 0), 94)
    match, a, _ = edited(seed, saved(photo, 5) if how == "coarse" else photo.filter(ImageFilter.GaussianBlur(5)))
    assert match.kind is Kind.COPY
    named = {edit.name for edit in match.edits_from(a)}
    assert EditName.RECOLOURED not in named
    assert not match.is_redundant(a)
    assert how == "coarse" or EditName.BLURRED in named
