"""Small changes of light and colour make a version of a photo, and no copy that may go; saves change neither."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from pi_heif import register_heif_opener
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from app.core.types import EditName, Kind, Match
from tests import pictures as paint
from tests.core.shown import Gallery

register_heif_opener()

SIZE = (800, 600)
_TONES = {EditName.BRIGHTNESS, EditName.CONTRAST, EditName.SATURATION, EditName.WHITE_BALANCE}


def related(
    seed: int, edit: Callable[[Image.Image], Image.Image], fmt: str, quality: int
) -> tuple[Match, set[EditName]]:
    gallery = Gallery()
    camera = gallery.add(paint.noisy(paint.photo(seed, SIZE), 3), quality=93)
    copy = gallery.add(edit(gallery.images[camera.id]), fmt=fmt, quality=quality)
    match = gallery.relate(camera, copy)
    assert match is not None
    assert match.kind is Kind.COPY
    found = {found.name for found in match.edits_from(camera.id)}
    assert not (found & _TONES and (match.is_redundant(copy.id) or match.is_redundant(camera.id)))
    return match, found


def warmer(image: Image.Image) -> Image.Image:
    return Image.fromarray((np.asarray(image) * (1.02, 1, 0.98)).clip(0, 255).astype(np.uint8))


@pytest.mark.parametrize("seed", [1, 4])
@pytest.mark.parametrize(
    ("edit", "name"),
    [
        (lambda image: ImageEnhance.Contrast(image).enhance(1.05), EditName.CONTRAST),
        (lambda image: ImageEnhance.Brightness(image).enhance(1.03), EditName.BRIGHTNESS),
        (lambda image: ImageEnhance.Color(image).enhance(1.08), EditName.SATURATION),
        (lambda image: ImageEnhance.Color(image).enhance(0.92), EditName.SATURATION),
        (warmer, EditName.WHITE_BALANCE),
    ],
)
def test_a_slight_edit_is_named(seed: int, edit: Callable[[Image.Image], Image.Image], name: EditName) -> None:
    _, found = related(seed, edit, "JPEG", 95)
    assert name in found


@pytest.mark.parametrize("seed", [1, 4])
@pytest.mark.parametrize(("fmt", "quality"), [("JPEG", 60), ("JPEG", 85), ("WEBP", 80), ("AVIF", 60), ("HEIF", 50)])
def test_a_save_changes_no_light_and_no_colours(seed: int, fmt: str, quality: int) -> None:
    assert not related(seed, lambda image: image, fmt, quality)[1] & _TONES
    assert not related(seed, lambda image: image.resize((400, 300)), fmt, quality)[1] & _TONES


def fair(image: Image.Image) -> Image.Image:
    mask = Image.new("L", image.size, 0)
    ImageDraw.Draw(mask).ellipse((260, 180, 520, 420), fill=255)
    smooth = Image.fromarray(np.asarray(cv2.bilateralFilter(np.asarray(image), 9, 16, 5)))
    return Image.composite(smooth, image, mask.filter(ImageFilter.GaussianBlur(6)))


@pytest.mark.parametrize("seed", [4, 11])
@pytest.mark.parametrize(("fmt", "quality"), [("JPEG", 96), ("PNG", 0), ("WEBP", 95)])
def test_a_part_that_was_smoothed_is_named_with_its_place(seed: int, fmt: str, quality: int) -> None:
    gallery = Gallery()
    camera = gallery.add(paint.noisy(paint.photo(seed, SIZE), 3), quality=95)
    copy = gallery.add(fair(gallery.images[camera.id]), None, fmt, 1, **({"quality": quality} if quality else {}))
    match = gallery.relate(camera, copy)
    assert match is not None
    assert match.kind is Kind.COPY
    (edit,) = [edit for edit in match.edits_from(camera.id) if edit.name is EditName.SMOOTHED]
    assert edit.where is not None
    assert 0.25 < edit.where.left < 0.45
    assert 0.55 < edit.where.right < 0.7
    assert not match.is_redundant(camera.id)
    assert not match.is_redundant(copy.id)


@pytest.mark.parametrize("seed", [1, 4, 7])
@pytest.mark.parametrize(("fmt", "quality"), [("JPEG", 30), ("JPEG", 75), ("WEBP", 50), ("AVIF", 40), ("HEIF", 40)])
def test_compression_smooths_no_part(seed: int, fmt: str, quality: int) -> None:
    gallery = Gallery()
    camera = gallery.add(paint.noisy(paint.photo(seed, SIZE), 4), quality=93)
    copy = gallery.add(gallery.images[camera.id], fmt=fmt, quality=quality)
    match = gallery.relate(camera, copy)
    assert match is not None
    assert all(edit.where is None for edit in match.edits_from(camera.id) if edit.name is EditName.SMOOTHED)
