"""What was only saved anew is told at once; whatever else was done is looked at in full."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageEnhance

from app.core.types import EditName, Kind
from app.core.verify import Verifier, Views
from app.core.verify.resaved import AS_IT_IS, agreement_of_resaved, may_be_resaved
from tests import pictures as paint
from tests.core.shown import Gallery

SIZE = (900, 676)
RECT = (300, 300, 324, 312)


def light(image: Image.Image, quality: int = 85) -> NDArray[np.uint8]:
    """The light of a picture that was saved."""
    return np.asarray(paint.recompressed(image, quality).convert("L"))


def boxed(image: Image.Image) -> Image.Image:
    changed = image.copy()
    ImageDraw.Draw(changed).rectangle(RECT, fill="white")
    return changed


def shaded(image: Image.Image) -> Image.Image:
    factor = np.linspace(0.94, 1.06, image.width)[None, :, None]
    return Image.fromarray(np.clip(np.asarray(image) * factor, 0, 255).astype(np.uint8))


def blurred(image: Image.Image) -> Image.Image:
    half = image.resize((image.width // 3, image.height // 3), Image.Resampling.BOX)
    return half.resize(image.size, Image.Resampling.BICUBIC)


def moved_by_two(image: Image.Image) -> Image.Image:
    return image.transform(image.size, Image.Transform.AFFINE, (1, 0, 2, 0, 1, 0))


def brighter(image: Image.Image) -> Image.Image:
    return ImageEnhance.Brightness(image).enhance(1.05)


def paler(image: Image.Image) -> Image.Image:
    return ImageEnhance.Color(image).enhance(0.8)


def hardly_paler(image: Image.Image) -> Image.Image:
    return ImageEnhance.Color(image).enhance(0.9)


def tinted_in_a_place(image: Image.Image) -> Image.Image:
    changed = np.array(image).astype(np.int16)
    # As much blue as keeps the light what it was, about.
    changed[200:300, 200:300] += np.array((40, -26, 30), np.int16)
    return Image.fromarray(np.clip(changed, 0, 255).astype(np.uint8))


@pytest.mark.parametrize("factor", [1.0, 0.5, 0.77])
@pytest.mark.parametrize("seed", [2, 5])
def test_pictures_that_were_only_saved_anew_agree(seed: int, factor: float) -> None:
    photo = paint.photo(seed, SIZE)
    again = paint.resized(photo, factor) if factor < 1 else photo
    agreement = agreement_of_resaved(light(photo, 92), light(again, 80))
    assert agreement is not None
    assert agreement > 0.96


@pytest.mark.parametrize("change", [boxed, shaded, blurred, moved_by_two])
def test_light_that_differs_in_places_is_not_called_saved_anew(change: Callable[[Image.Image], Image.Image]) -> None:
    photo = paint.photo(2, SIZE)
    assert agreement_of_resaved(light(photo), light(change(photo))) is None


@pytest.mark.parametrize("change", [brighter, paler, hardly_paler, tinted_in_a_place, None])
def test_colours_are_compared_on_thumbnails(change: Callable[[Image.Image], Image.Image] | None) -> None:
    gallery = Gallery()
    photo = paint.photo(2, SIZE)
    one, two = gallery.add(photo, quality=90), gallery.add(change(photo) if change else photo, quality=80)
    assert may_be_resaved(one, two, AS_IT_IS, gallery.thumbnail) == (change is None)


def test_a_picture_that_was_cut_is_not_called_saved_anew() -> None:
    gallery = Gallery()
    photo = paint.photo(2, SIZE)
    one, two = gallery.add(photo), gallery.add(photo.crop((0, 0, SIZE[0] - 12, SIZE[1])))
    assert not may_be_resaved(one, two, AS_IT_IS, gallery.thumbnail)


def test_of_pictures_of_other_sizes_the_light_alone_is_decoded() -> None:
    gallery = Gallery()
    photo = paint.photo(2, SIZE)
    large, small = gallery.add(photo, quality=92), gallery.add(paint.resized(photo, 0.5), quality=85)
    asked: list[int] = []

    def luma(content_id: int) -> NDArray[np.uint8] | None:
        asked.append(content_id)
        pixels = gallery.pixels(content_id, max(SIZE))
        return None if pixels is None else np.asarray(Image.fromarray(pixels).convert("L"))

    def no_pixels(_content_id: int, _side: int) -> NDArray[np.uint8] | None:
        raise AssertionError("colours were decoded")

    match = Verifier(Views(gallery.thumbnail, no_pixels, luma=luma)).relate(large, small, 0.99)
    assert match is not None
    assert match.kind is Kind.COPY
    assert sorted(asked) == [large.id, small.id]
    there = match.edits if match.a == large.id else match.reverse_edits
    assert (EditName.RESIZED, 0.5) in [(edit.name, edit.amount) for edit in there]
    assert match.alignment is not None
    assert match.alignment.matrix == (1, 0, 0, 0, 1, 0, 0, 0, 1)


def test_files_that_are_away_are_waited_for() -> None:
    gallery = Gallery()
    photo = paint.photo(2, SIZE)
    one, two = gallery.add(photo, quality=92), gallery.add(paint.resized(photo, 0.5), quality=85)
    gallery.away.add(one.id)
    match = gallery.verifier.relate(one, two, 0.99)
    assert match is not None
    assert match.pending
