"""Something small on a photo that was saved at high quality, beside something small that passes before a camera."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PIL import Image, ImageDraw, ImageFont

from app.core.types import EditName, Kind
from tests import pictures as paint
from tests.core.shown import Gallery

SIZE = (1200, 900)


def disc(image: Image.Image) -> Image.Image:
    image = image.copy()
    ImageDraw.Draw(image).ellipse((300, 250, 350, 300), fill=(250, 200, 30))
    return image


def signed(image: Image.Image) -> Image.Image:
    image = image.copy()
    ImageDraw.Draw(image).text((880, 850), "© Anna 2014", font=ImageFont.load_default(20), fill=(250, 250, 250))
    return image


def flecked(image: Image.Image) -> Image.Image:
    image = image.copy()
    for place in ((500, 300), (620, 305)):
        ImageDraw.Draw(image).ellipse((*place, place[0] + 16, place[1] + 16), fill=(30, 26, 24))
    return image


ADDED = [disc, signed, flecked]


@pytest.mark.parametrize("seed", [2, 5])
@pytest.mark.parametrize("added", ADDED)
@pytest.mark.parametrize("quality", [95, 98])
def test_what_was_added_to_a_copy_is_named(
    seed: int, added: Callable[[Image.Image], Image.Image], quality: int
) -> None:
    gallery = Gallery()
    camera = gallery.add(paint.noisy(paint.photo(seed, SIZE), 3), quality=90)
    copy = gallery.add(added(gallery.images[camera.id]), quality=quality, subsampling=0)
    match = gallery.relate(camera, copy)
    assert match is not None
    assert match.kind is Kind.COPY
    named = {edit.name for edit in (*match.edits_from(camera.id), *match.edits_from(copy.id))}
    assert named & {EditName.OVERLAY, EditName.TEXT}
    assert not match.is_redundant(camera.id)
    assert not match.is_redundant(copy.id)


@pytest.mark.parametrize("seed", [2, 5])
@pytest.mark.parametrize("added", ADDED)
@pytest.mark.parametrize(("grain", "qualities"), [(0.5, (95, 95)), (0.5, (90, 97)), (1.5, (88, 96))])
def test_what_passes_before_a_camera_makes_another_shot(
    seed: int, added: Callable[[Image.Image], Image.Image], grain: float, qualities: tuple[int, int]
) -> None:
    gallery, scene = Gallery(), paint.noisy(paint.photo(seed, SIZE), 3)
    one = gallery.add(paint.noisy(scene, grain, 1), quality=qualities[0])
    other = gallery.add(paint.noisy(added(scene), grain, 2), quality=qualities[1], subsampling=0)
    match = gallery.relate(one, other)
    assert match is None or match.kind is Kind.SIMILAR
