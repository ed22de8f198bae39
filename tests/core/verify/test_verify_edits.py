"""The edits that the verifier names, with their amounts and directions."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFont

from app.core.types import Edit, EditName, Kind, Match, Metadata
from tests import pictures as paint
from tests.core.shown import Gallery

SIZE = (560, 420)
QUIET = {EditName.RECOMPRESSED}


def related(original: Image.Image, edited: Image.Image, **options: Any) -> tuple[Match, int]:
    """Relates an original with an edit of it; returns the match and the original's id."""
    gallery = Gallery()
    a, b = gallery.add(original), gallery.add(edited, **options)
    match = gallery.relate(a, b)
    assert match is not None
    assert match.kind is Kind.COPY
    return match, a.id


def named(edits: tuple[Edit, ...]) -> dict[EditName, Edit]:
    return {edit.name: edit for edit in edits if edit.name not in QUIET}


def square_on(image: Image.Image, degrees: float) -> Image.Image:
    """Turns clockwise and cuts off the corners."""
    turned = image.rotate(-degrees, Image.Resampling.BICUBIC)
    margin = 0.5 * math.tan(math.radians(abs(degrees)))
    return paint.cropped(turned, (margin, margin * 1.4, 1 - margin, 1 - margin * 1.4))


@pytest.mark.parametrize(
    ("edit", "name", "amount"),
    [
        (lambda i: paint.resized(i, 0.5), EditName.RESIZED, 0.5),
        (lambda i: paint.resized(i, 1.6), EditName.UPSCALED, 1.6),
        (lambda i: paint.cropped(i, (0.1, 0.2, 0.9, 0.9)), EditName.CROPPED, 0.56),
        (lambda i: paint.cropped(i, (0, 0, 0.95, 1)), EditName.CROPPED, 0.95),
        (lambda i: paint.rotated(i, 90), EditName.ROTATED, 90),
        (lambda i: paint.rotated(i, 180), EditName.ROTATED, 180),
        (lambda i: paint.rotated(i, 270), EditName.ROTATED, 270),
        (paint.mirrored, EditName.MIRRORED, None),
        (lambda i: i.resize((i.width * 4 // 5, i.height)), EditName.STRETCHED, 0.8),
        (lambda i: paint.brightened(i, 0.6), EditName.BRIGHTNESS, 0.6),
        (lambda i: paint.contrasted(i, 0.6), EditName.CONTRAST, 0.6),
        (lambda i: paint.saturated(i, 0.4), EditName.SATURATION, 0.4),
        (paint.grey, EditName.GREYSCALE, None),
        (paint.sepia, EditName.TONED, None),
        (lambda i: paint.bordered(i, 40), EditName.BORDER, None),
        (paint.captioned, EditName.OVERLAY, None),
    ],
)
@pytest.mark.parametrize("seed", [1, 5])
def test_an_edit_is_named(
    edit: Callable[[Image.Image], Image.Image], name: EditName, amount: float | None, seed: int
) -> None:
    original = paint.photo(seed, SIZE)
    match, keeper = related(original, edit(original))
    found = named(match.edits_from(keeper))
    assert list(found) == [name]
    if amount is not None:
        assert found[name].amount == pytest.approx(amount, rel=0.1)
    assert match.is_redundant(keeper) == (name is EditName.RESIZED)


@pytest.mark.parametrize("factor", [1.5, 2.0, 4.0])
@pytest.mark.parametrize("softness", [0.0, 0.6])
def test_a_soft_original_is_no_enlargement_of_its_smaller_copy(factor: float, softness: float) -> None:
    original = paint.blurred(paint.photo(2, (960, 720)), softness)
    small = paint.resized(original, 1 / factor)
    match, _ = related(original, small)
    assert EditName.UPSCALED not in {edit.name for edit in (*match.edits, *match.reverse_edits)}
    match, kept = related(small, paint.resized(small, factor))
    assert named(match.edits_from(kept))[EditName.UPSCALED].amount == pytest.approx(factor, rel=0.01)


def test_blur_and_noise_are_told_apart() -> None:
    original = paint.photo(2, SIZE)
    for edited, name in ((paint.blurred(original, 2.5), "blurred"), (paint.noisy(original, 16), "noisy")):
        match, keeper = related(original, edited)
        assert list(named(match.edits_from(keeper))) == [EditName(name)]


def test_straightening_is_measured_in_degrees_clockwise() -> None:
    original = paint.photo(3, SIZE)
    match, keeper = related(original, square_on(original, 4))
    found = named(match.edits_from(keeper))
    assert set(found) == {EditName.STRAIGHTENED, EditName.CROPPED}
    assert found[EditName.STRAIGHTENED].amount == pytest.approx(4, abs=0.3)


def test_a_crop_says_what_is_left_and_only_in_its_own_direction() -> None:
    original = paint.photo(4, SIZE)
    match, keeper = related(original, paint.cropped(original, (0.25, 0.1, 0.75, 0.6)))
    crop = named(match.edits_from(keeper))[EditName.CROPPED]
    assert crop.where == pytest.approx((0.25, 0.1, 0.75, 0.6), abs=0.01)
    other = match.b if keeper == match.a else match.a
    assert EditName.CROPPED not in named(match.edits_from(other))
    assert not match.is_redundant(keeper)
    assert not match.is_redundant(other)


def test_an_overlay_says_where_it_lies() -> None:
    original = paint.photo(2, SIZE)
    match, keeper = related(original, paint.captioned(original, share=0.15))
    where = named(match.edits_from(keeper))[EditName.OVERLAY].where
    assert where is not None
    assert where.top == pytest.approx(0.85, abs=0.03)
    assert where.bottom > 0.97


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_sticker_on_a_busy_picture_is_found_on_the_one_that_has_it(seed: int) -> None:
    original = paint.busy(seed)
    edited = original.copy()
    ImageDraw.Draw(edited).ellipse((300, 200, 440, 340), fill="#a09878", outline="#805000", width=6)
    match, a = related(original, edited, quality=85)
    covered = named(match.edits_from(a))[EditName.OVERLAY]
    assert covered.where == pytest.approx((300 / 800, 200 / 600, 440 / 800, 340 / 600), abs=0.03)
    assert EditName.OVERLAY not in named(match.edits_from(match.b if match.a == a else match.a))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_date_stamp_on_a_busy_picture_is_found(seed: int) -> None:
    original = paint.busy(seed)
    edited = original.copy()
    ImageDraw.Draw(edited).text((500, 520), "14/08/2019", fill="#ff9020", font=ImageFont.load_default(32))
    match, a = related(original, edited)
    where = named(match.edits_from(a))[EditName.TEXT].where
    assert where is not None
    assert where.left > 0.6
    assert where.top > 0.85


@pytest.mark.parametrize("blocks", [False, True])
def test_a_blurred_face_is_covered_and_not_redundant(blocks: bool) -> None:
    original = paint.photo(22, (900, 700))
    face = original.crop((400, 300, 540, 460))
    hidden = face.resize((9, 10)).resize(face.size, Image.Resampling.NEAREST) if blocks else paint.blurred(face, 8)
    edited = original.copy()
    edited.paste(hidden, (400, 300))
    match, a = related(original, edited)
    covered = named(match.edits_from(a))[EditName.OVERLAY]
    assert covered.where == pytest.approx((400 / 900, 300 / 700, 540 / 900, 460 / 700), abs=0.04)
    assert EditName.OVERLAY not in named(match.edits_from(match.b if match.a == a else match.a))
    assert not match.is_redundant(match.a)
    assert not match.is_redundant(match.b)


@pytest.mark.parametrize("seed", [31, 32, 33])
def test_a_watermark_is_worse_than_the_picture_under_it(seed: int) -> None:
    original = paint.photo(seed, (900, 700))
    over = Image.new("RGBA", original.size)
    for x in range(0, 900, 300):
        for y in range(40, 700, 220):
            ImageDraw.Draw(over).text((x, y), "SAMPLE", font=ImageFont.load_default(70), fill=(255, 255, 255, 90))
    marked = Image.alpha_composite(original.convert("RGBA"), over.rotate(20)).convert("RGB")
    match, a = related(original, marked)
    laid_over = {EditName.OVERLAY, EditName.TEXT}
    assert laid_over & set(named(match.edits_from(a)))
    assert not laid_over & set(named(match.edits_from(match.b if match.a == a else match.a)))


@pytest.mark.parametrize("quality", [75, 30, 12])
@pytest.mark.parametrize("seed", [1, 6])
def test_recompression_alone_is_named_alone_and_redundant(quality: int, seed: int) -> None:
    original = paint.photo(seed, SIZE)
    match, keeper = related(original, original, quality=quality)
    assert [edit.name for edit in match.edits_from(keeper)] == [EditName.RECOMPRESSED]
    assert match.is_redundant(keeper)


def test_format_and_lost_metadata_are_named() -> None:
    gallery = Gallery()
    image = paint.photo(7, SIZE)
    original = gallery.add(image, Metadata("2024-05-01T10:00:00", "Maker Model", 50.0, 14.0, jpeg_quality=92))
    export = gallery.add(gallery.images[original.id], Metadata(), fmt="PNG")
    match = gallery.relate(original, export)
    assert match is not None
    names = {edit.name for edit in match.edits_from(original.id)}
    assert names == {EditName.FORMAT, EditName.METADATA_REMOVED}
    assert match.is_redundant(original.id)
    assert not match.is_redundant(export.id)


def test_two_crops_of_one_picture_each_lack_something() -> None:
    gallery = Gallery()
    image = paint.photo(8, (800, 600))
    a = gallery.add(paint.cropped(image, (0, 0, 0.75, 1)))
    b = gallery.add(paint.cropped(image, (0.25, 0, 1, 1)))
    match = gallery.relate(a, b)
    assert match is not None
    assert match.kind is Kind.COPY
    for content in (a, b):
        assert EditName.CROPPED in named(match.edits_from(content.id))
        assert not match.is_redundant(content.id)
