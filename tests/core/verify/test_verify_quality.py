"""Which of two files holds more of one picture: what was lost is named in the direction in which it was lost."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from typing import Any

import cv2
import numpy as np
import pytest
from pi_heif import register_heif_opener
from PIL import Image, ImageDraw, ImageFilter

from app.core.types import Content, EditName, Kind, Match, Metadata
from app.core.verify.changed_part import find_changed_part
from app.core.verify.enlargement import Origin, origin_of_larger
from app.core.verify.lineage import lineage
from tests import pictures as paint
from tests.core.shown import Gallery
from tests.pictures import encoded

SIZE = (560, 424)


register_heif_opener()


class Shelf:
    """A gallery in which copies are made of what a file shows."""

    def __init__(self) -> None:
        self.gallery = Gallery()

    def photo(self, seed: int, **options: Any) -> Content:
        return self.gallery.add(paint.photo(seed, SIZE), **options)

    def shown(self, content: Content) -> Image.Image:
        return self.gallery.images[content.id]

    def made(
        self, content: Content, edit: Callable[[Image.Image], Image.Image] = lambda i: i, **options: Any
    ) -> Content:
        """Adds a copy of what a file shows."""
        return self.gallery.add(edit(self.shown(content)), **options)

    def copy(self, one: Content, other: Content) -> Match:
        match = self.gallery.relate(one, other)
        assert match is not None
        assert match.kind is Kind.COPY
        return match


def names(match: Match, source: Content) -> set[EditName]:
    return {edit.name for edit in match.edits_from(source.id)}


def smoothed(image: Image.Image) -> Image.Image:
    return Image.fromarray(np.asarray(cv2.bilateralFilter(np.asarray(image), 9, 45, 7)))


@pytest.mark.parametrize("quality", [98, 100, 92, 80])
def test_a_resave_never_replaces_what_it_was_made_of(quality: int) -> None:
    shelf = Shelf()
    camera = shelf.photo(1, quality=90)
    again = shelf.made(camera, quality=quality, subsampling=0)
    match = shelf.copy(camera, again)
    assert names(match, camera) == {EditName.RECOMPRESSED}
    assert not names(match, again)
    assert match.is_redundant(camera.id)
    assert not match.is_redundant(again.id)


WRITTEN = {EditName.OVERLAY, EditName.TEXT, EditName.LOCAL_TONE}


def captioned(image: Image.Image, light: float) -> Image.Image:
    """Writes a pale line, so many levels lighter than what lies under it."""
    over = Image.new("L", image.size)
    ImageDraw.Draw(over).text((20, image.height - 24), "© J. Doe Photo", fill=255, font_size=15)
    pixels = np.asarray(image) + np.asarray(over)[..., None] * (light / 255)
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


@pytest.mark.parametrize("quality", [95, 86, 75])
@pytest.mark.parametrize("seed", [1, 4])
def test_a_pale_caption_is_told_from_what_compression_did(seed: int, quality: int) -> None:
    shelf = Shelf()
    camera = shelf.photo(seed, quality=90)
    match = shelf.copy(camera, shelf.made(camera, partial(captioned, light=22), quality=quality))
    changed = [edit for edit in match.edits_from(camera.id) if edit.name in WRITTEN]
    assert changed
    assert all(edit.where is not None and edit.where.top > 0.85 for edit in changed)
    assert not match.is_redundant(camera.id)


@pytest.mark.parametrize("quality", [98, 90, 75, 50])
@pytest.mark.parametrize("light", [1.0, 1.8])
def test_compression_draws_on_nothing(quality: int, light: float) -> None:
    burnt = Image.fromarray((np.asarray(paint.photo(4, SIZE)) * light).clip(0, 255).astype(np.uint8))
    first = np.asarray(Image.open(io.BytesIO(encoded(burnt, "JPEG", quality=92))).convert("RGB"))
    again = np.asarray(Image.open(io.BytesIO(encoded(Image.fromarray(first), "JPEG", quality=quality))).convert("RGB"))
    assert find_changed_part(first, again) is None
    drawn = captioned(Image.fromarray(first), light=-30)
    changed = np.asarray(Image.open(io.BytesIO(encoded(drawn, "JPEG", quality=quality))).convert("RGB"))
    assert find_changed_part(first, changed) is not None


@pytest.mark.parametrize("size", [(5, 5), (5, 100), (100, 5), (8, 8), (9, 17)])
def test_pictures_of_less_than_a_block_tell_nothing(size: tuple[int, int]) -> None:
    picture = np.asarray(paint.photo(1, SIZE).resize(size))
    assert find_changed_part(picture, picture[::-1]) is None
    light = picture[..., 1]
    assert origin_of_larger(light, light.repeat(2, 0).repeat(2, 1), 2.0, stored=True) in Origin


@pytest.mark.parametrize("fmt", ["PNG", "TIFF", "BMP"])
def test_what_was_decoded_from_a_jpeg_is_a_copy_of_it(fmt: str) -> None:
    shelf = Shelf()
    camera = shelf.photo(2, quality=92)
    export = shelf.made(camera, fmt=fmt)
    match = shelf.copy(camera, export)
    assert names(match, camera) == names(match, export) == {EditName.FORMAT}
    assert match.is_redundant(camera.id)
    assert not match.is_redundant(export.id)


def test_a_jpeg_of_a_lossless_picture_is_redundant_beside_it() -> None:
    shelf = Shelf()
    master = shelf.photo(3, fmt="PNG")
    export = shelf.made(master, quality=92)
    match = shelf.copy(master, export)
    assert names(match, master) == {EditName.FORMAT, EditName.RECOMPRESSED}
    assert match.is_redundant(master.id)
    assert not match.is_redundant(export.id)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    ("fmt", "quality"),
    [("WEBP", 75), ("WEBP", 95), ("HEIF", 60), ("HEIF", 80), ("HEIF", 95), ("AVIF", 60), ("AVIF", 90)],
)
def test_what_another_codec_made_of_a_jpeg_never_replaces_it(seed: int, fmt: str, quality: int) -> None:
    shelf = Shelf()
    camera = shelf.photo(seed, quality=90)
    converted = shelf.made(camera, fmt=fmt, quality=quality)
    match = shelf.copy(camera, converted)
    assert EditName.RECOMPRESSED in names(match, camera)
    assert not match.is_redundant(converted.id)


@pytest.mark.parametrize("fmt", ["GIF", "PNG"])
def test_a_palette_is_less_than_a_photo(fmt: str) -> None:
    shelf = Shelf()
    camera = shelf.photo(5, quality=90)
    few = shelf.made(camera, lambda i: i.quantize(256).convert("RGB"), fmt=fmt)
    match = shelf.copy(camera, few)
    assert EditName.FEWER_COLOURS in names(match, camera)
    assert EditName.FEWER_COLOURS not in names(match, few)
    assert not match.is_redundant(few.id)


@pytest.mark.parametrize("seed", [1, 5])
def test_a_smoothed_copy_is_named_and_never_wins(seed: int) -> None:
    shelf = Shelf()
    camera = shelf.photo(seed, quality=92)
    beauty = shelf.made(camera, smoothed, quality=95)
    match = shelf.copy(camera, beauty)
    # Flat places of a drawing lose nothing, so that one is called blurred around what is sharp.
    assert names(match, camera) & {EditName.SMOOTHED, EditName.BLURRED, EditName.BACKGROUND_BLURRED}
    assert names(match, beauty) <= {EditName.RECOMPRESSED}
    assert not match.is_redundant(camera.id)
    assert not match.is_redundant(beauty.id)


@pytest.mark.parametrize("quality", [55, 70, 86])
@pytest.mark.parametrize("seed", [1, 2, 5])
def test_hard_compression_does_not_hide_that_grain_was_smoothed(seed: int, quality: int) -> None:
    def saved(picture: Image.Image, at: int) -> Image.Image:
        return Image.open(io.BytesIO(paint.encoded(picture, "JPEG", quality=at))).convert("RGB")

    camera = saved(paint.noisy(paint.photo(seed, SIZE), 5), 98)
    beauty, plain = saved(smoothed(camera), quality), saved(camera, quality)
    pixels, smooth, coarse = (np.asarray(picture) for picture in (camera, beauty, plain))
    there, back = lineage(pixels, smooth, True, True), lineage(smooth, pixels, True, True)
    assert (there.b_lost, there.smoothed) == (True, 1)
    assert (back.a_lost, back.smoothed) == (True, -1)
    found = lineage(pixels, coarse, True, True)
    assert (found.b_lost, found.smoothed) == (True, 0)


@pytest.mark.parametrize(
    "qualities", [(80, 84, 95), (88, 85, 96), (90, 92, 94), (85, 90, 97), (92, 90, 96), (95, 97, 99)]
)
@pytest.mark.parametrize("samplings", [(2, 2, 0), (2, 0, 0), (0, 2, 0)])
def test_a_better_save_of_a_copy_is_not_taken_for_its_source(
    qualities: tuple[int, int, int], samplings: tuple[int, int, int]
) -> None:
    picture = paint.noisy(paint.photo(2, (960, 720)), 4)
    saves = []
    for quality, sampling in zip(qualities, samplings, strict=True):
        data = paint.encoded(picture, "JPEG", quality=quality, subsampling=sampling)
        picture = Image.open(io.BytesIO(data)).convert("RGB")
        saves.append(np.asarray(picture))
    assert lineage(saves[0], saves[2], True, True).b_lost
    assert lineage(saves[2], saves[0], True, True).a_lost


def test_a_clock_set_right_leaves_one_picture() -> None:
    shelf = Shelf()
    taken = [Metadata(f"2021-05-06T{hour}:11:12", "Maker Model", jpeg_quality=92) for hour in (10, 11)]
    picture = paint.photo(6, SIZE)
    one, other = (shelf.gallery.add(picture, about) for about in taken)
    assert shelf.copy(one, other).kind is Kind.COPY
    moved = shelf.gallery.add(paint.brightened(picture, 1.02), taken[1])
    match = shelf.gallery.relate(one, moved)
    assert match is not None
    assert match.kind is Kind.SIMILAR


def greyed(image: Image.Image, box: tuple[int, int, int, int]) -> Image.Image:
    image = image.copy()
    image.paste(paint.grey(image.crop(box)), box[:2])
    return image


def turned(image: Image.Image, box: tuple[int, int, int, int]) -> Image.Image:
    """Turns the hues of a part by a quarter of the circle; its light stays."""
    planes = np.asarray(image.convert("YCbCr")).astype(int)
    part = planes[box[1] : box[3], box[0] : box[2]]
    part[..., 1], part[..., 2] = 256 - part[..., 2], part[..., 1].copy()
    made = Image.fromarray(planes.clip(0, 255).astype(np.uint8), "YCbCr").convert("RGB")
    image = image.copy()
    image.paste(made.crop(box), box[:2])
    return image


BOX = (160, 112, 368, 320)


@pytest.mark.parametrize("quality", [98, 85])
def test_a_part_made_grey_is_named_with_its_place(quality: int) -> None:
    shelf = Shelf()
    camera = shelf.photo(7, quality=90)
    edited = shelf.made(camera, lambda i: greyed(i, BOX), quality=quality)
    match = shelf.copy(camera, edited)
    place = next(edit for edit in match.edits_from(camera.id) if edit.name is EditName.RECOLOURED).where
    assert place is not None
    assert place == pytest.approx((160 / 560, 112 / 424, 368 / 560, 320 / 424), abs=0.12)
    assert EditName.RECOLOURED not in names(match, edited)
    assert not match.is_redundant(camera.id)
    assert not match.is_redundant(edited.id)


def test_a_turned_hue_is_named_both_ways() -> None:
    shelf = Shelf()
    camera = shelf.photo(8, quality=92)
    edited = shelf.made(camera, lambda i: turned(i, BOX), quality=95)
    match = shelf.copy(camera, edited)
    assert EditName.RECOLOURED in names(match, camera) & names(match, edited)


@pytest.mark.parametrize("quality", [95, 60, 20])
@pytest.mark.parametrize("seed", [2, 7, 9])
def test_compression_alone_recolours_nothing(seed: int, quality: int) -> None:
    shelf = Shelf()
    camera = shelf.photo(seed, quality=92)
    match = shelf.copy(camera, shelf.made(camera, quality=quality))
    assert EditName.RECOLOURED not in {edit.name for edit in (*match.edits, *match.reverse_edits)}


def with_bar(image: Image.Image) -> Image.Image:
    framed = Image.new("RGB", (image.width, image.height + 90), "white")
    framed.paste(image, (0, 90))
    ImageDraw.Draw(framed).text((20, 20), "when it is finally Friday", fill="black", font_size=40)
    return framed


def in_story(image: Image.Image) -> Image.Image:
    back = image.resize((540, 960)).filter(ImageFilter.GaussianBlur(24)).point(lambda v: round(v * 0.7))
    small = image.resize((540, round(540 * image.height / image.width)), Image.Resampling.LANCZOS)
    back.paste(small, (0, (960 - small.height) // 2))
    return back


def in_window(image: Image.Image) -> Image.Image:
    window = Image.new("RGB", (900, 600), (43, 43, 46))
    pen = ImageDraw.Draw(window)
    pen.rectangle((0, 0, 900, 34), fill=(60, 60, 64))
    pen.text((14, 8), "IMG_0417.JPG - Viewer", fill=(220, 220, 220), font_size=17)
    for row in range(7):
        pen.rectangle((14, 60 + row * 62, 120, 108 + row * 62), fill=(70 + 9 * row, 60, 90))
    window.paste(image, (200, 80))
    return window


@pytest.mark.parametrize("frame", [with_bar, in_story, in_window])
def test_what_is_put_around_a_picture_is_no_scene(frame: Callable[[Image.Image], Image.Image]) -> None:
    shelf = Shelf()
    camera = shelf.photo(9, quality=92)
    framed = shelf.made(camera, frame, quality=90)
    match = shelf.copy(camera, framed)
    assert EditName.BORDER in names(match, camera)
    assert not names(match, framed) & {EditName.CROPPED, EditName.BORDER}


@pytest.mark.parametrize("seed", [1, 3, 4, 6])
def test_the_scene_beyond_a_crop_is_scene(seed: int) -> None:
    shelf = Shelf()
    camera = shelf.photo(seed, quality=92)
    for box in ((0.0, 0.2, 1.0, 1.0), (0.15, 0.1, 0.9, 0.85)):
        cut = shelf.made(camera, partial(paint.cropped, box=box), quality=92)
        match = shelf.copy(camera, cut)
        assert EditName.CROPPED in names(match, camera)
        assert EditName.BORDER not in names(match, cut)


def test_a_file_that_ends_early_is_damaged() -> None:
    shelf = Shelf()
    camera = shelf.photo(10, quality=92)

    def cut_off(image: Image.Image) -> Image.Image:
        image = image.copy()
        image.paste((128, 128, 128), (0, 330, image.width, image.height))
        return image

    broken = shelf.made(camera, cut_off, quality=95)
    match = shelf.copy(camera, broken)
    damage = next(edit for edit in match.edits_from(camera.id) if edit.name is EditName.DAMAGED)
    assert damage.where is not None
    assert damage.where.top == pytest.approx(330 / 424, abs=0.05)
    assert not names(match, broken) & {EditName.DAMAGED, EditName.OVERLAY}
    assert not match.is_redundant(broken.id)
