"""Copies and other shots: what the verifier says of two pictures."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from PIL import Image, ImageDraw

from app.core.types import Kind, Match, Metadata
from tests import pictures as paint
from tests.core.shown import Gallery

SEEDS = (1, 2, 3)


def kind_of(match: Match | None) -> Kind | None:
    return match.kind if match else None


@pytest.mark.parametrize("seed", SEEDS)
def test_different_pictures_do_not_relate(seed: int) -> None:
    gallery = Gallery()
    a, b = gallery.add(paint.photo(seed)), gallery.add(paint.photo(seed + 50))
    assert gallery.relate(a, b, 0.6) is None


@pytest.mark.parametrize("seed", SEEDS)
def test_a_recompressed_copy_is_a_copy(seed: int) -> None:
    gallery = Gallery()
    a, b = gallery.add(paint.photo(seed)), gallery.add(paint.photo(seed), quality=30)
    match = gallery.relate(a, b)
    assert match is not None
    assert match.kind is Kind.COPY
    assert match.is_redundant(a.id)
    assert not match.is_redundant(b.id)


def test_pages_of_one_layout_are_no_copies() -> None:
    gallery = Gallery()
    pages = [gallery.add(paint.page(seed, (900, 1200), layout=3)) for seed in range(4)]
    for i, a in enumerate(pages):
        for b in pages[:i]:
            assert kind_of(gallery.relate(a, b)) in (None, Kind.SIMILAR)


def test_a_page_and_its_smaller_copy_are_copies() -> None:
    gallery = Gallery()
    page = paint.page(5, (900, 1200))
    match = gallery.relate(gallery.add(page), gallery.add(paint.resized(page, 0.7)))
    assert kind_of(match) is Kind.COPY


def test_blank_pages_are_never_copies() -> None:
    gallery = Gallery()
    a = gallery.add(Image.new("RGB", (800, 1000), "white"))
    b = gallery.add(Image.new("RGB", (800, 1000), "#fefefe"), quality=60)
    assert kind_of(gallery.relate(a, b)) is not Kind.COPY


def test_a_moved_object_makes_another_shot() -> None:
    gallery = Gallery()
    shots = []
    for x in (200, 260):
        image = paint.photo(4, (800, 600))
        ball = paint.photo(9, (80, 80))
        image.paste(ball, (x, 300))
        shots.append(gallery.add(image))
    assert kind_of(gallery.relate(shots[0], shots[1])) is Kind.SIMILAR


def sky(seed: int) -> Image.Image:
    """A picture whose upper half is plain."""
    image = paint.photo(seed, (800, 600))
    ImageDraw.Draw(image).rectangle((0, 0, 800, 300), fill="#9fc4e8")
    return paint.noisy(image, 2, seed)


def with_thing(image: Image.Image, thing: Image.Image, x: int) -> Image.Image:
    image = image.copy()
    mask = Image.new("L", thing.size, 0)
    ImageDraw.Draw(mask).ellipse((1, 1, thing.width - 2, thing.height - 2), fill=255)
    image.paste(thing, (x, 100), mask)
    return image


@pytest.mark.parametrize("seed", SEEDS)
def test_what_appears_in_the_sky_makes_another_shot(seed: int) -> None:
    gallery = Gallery()
    balloon = paint.photo(seed + 20, (90, 90))
    a, b = gallery.add(sky(seed)), gallery.add(with_thing(sky(seed), balloon, 300), quality=85)
    assert kind_of(gallery.relate(a, b)) is Kind.SIMILAR


@pytest.mark.parametrize("seed", SEEDS)
def test_a_dark_thing_that_moves_through_the_sky_makes_another_shot(seed: int) -> None:
    gallery = Gallery()
    bird = Image.new("RGB", (90, 60), "#282320")
    a, b = (gallery.add(with_thing(sky(seed), bird, x), quality=88) for x in (150, 420))
    assert kind_of(gallery.relate(a, b)) is Kind.SIMILAR


@pytest.mark.parametrize("seed", SEEDS)
def test_a_ball_of_two_colours_that_moves_through_a_busy_scene_makes_another_shot(seed: int) -> None:
    gallery = Gallery()
    ball = Image.new("RGB", (110, 110), "#787c8c")
    ImageDraw.Draw(ball).polygon([(0, 110), (110, 70), (110, 110)], fill="#e08040")
    a, b = (gallery.add(with_thing(paint.busy(seed), ball, x), quality=90) for x in (180, 480))
    assert kind_of(gallery.relate(a, b)) is Kind.SIMILAR


def test_a_hand_that_moved_a_little_makes_another_shot() -> None:
    gallery = Gallery()
    scene = paint.photo(12, (1000, 800))
    a = gallery.add(scene.crop((20, 20, 820, 620)))
    b = gallery.add(scene.rotate(0.4, Image.Resampling.BICUBIC).crop((31, 12, 831, 612)), quality=88)
    assert kind_of(gallery.relate(a, b)) is Kind.SIMILAR


def test_closed_eyes_in_a_large_photo_make_another_shot() -> None:
    gallery = Gallery()
    image = paint.photo(6, (2000, 1500))
    blink = image.copy()
    pen = ImageDraw.Draw(blink)
    for x in (900, 960):
        pen.ellipse((x, 700, x + 24, 712), fill=image.getpixel((x + 12, 720)))
        ImageDraw.Draw(image).ellipse((x, 700, x + 24, 712), fill="white")
        ImageDraw.Draw(image).ellipse((x + 7, 700, x + 19, 712), fill="#20150f")
    assert kind_of(gallery.relate(gallery.add(image), gallery.add(blink))) is Kind.SIMILAR


def test_one_camera_at_another_moment_is_another_shot() -> None:
    gallery = Gallery()
    image = paint.photo(7)
    early = Metadata("2024-05-01T10:00:00.10", "Maker Model")
    late = Metadata("2024-05-01T10:00:00.45", "Maker Model")
    a, b = gallery.add(image, early), gallery.add(image, late, quality=80)
    assert kind_of(gallery.relate(a, b)) is Kind.SIMILAR


def test_files_with_different_numbers_of_frames_are_no_copies() -> None:
    gallery = Gallery()
    image = paint.photo(8)
    a, b = gallery.add(image), gallery.add(image, frames=3, quality=80)
    assert kind_of(gallery.relate(a, b)) is Kind.SIMILAR


def test_the_second_look_waits_for_a_file_that_is_away() -> None:
    gallery = Gallery()
    image = paint.photo(8)
    a, b = gallery.add(image), gallery.add(image, quality=60)
    gallery.away.add(b.id)
    match = gallery.relate(a, b)
    assert match is not None
    assert (match.kind, match.pending) == (Kind.SIMILAR, True)
    gallery.away.clear()
    assert kind_of(gallery.new_verifier().relate(a, b, 0.9)) is Kind.COPY


def test_a_picture_with_few_keypoints_is_compared_as_a_whole() -> None:
    y, x = np.mgrid[0:600, 0:800] / 800
    soft = np.stack((120 + 80 * np.sin(3 * x + y), 140 + 60 * np.cos(2 * y + x), 160 + 50 * x * y), -1)
    grain = np.random.default_rng(3).normal(0, 3, soft.shape)
    fog = Image.fromarray((soft + grain).clip(0, 255).astype(np.uint8))
    gallery = Gallery()
    a = gallery.add(fog)
    for other in (paint.rotated(fog, 90), paint.mirrored(fog)):
        assert kind_of(gallery.relate(a, gallery.add(other))) is Kind.COPY


def test_the_order_of_arrival_and_threads_change_nothing() -> None:
    gallery = Gallery()
    image = paint.photo(2)
    contents = [gallery.add(image)]
    contents += [gallery.add(paint.cropped(image, (0.1, 0.1, 0.8, 0.9))), gallery.add(paint.mirrored(image))]
    contents += [gallery.add(paint.brightened(image, 1.3)), gallery.add(paint.photo(3))]
    pairs = [(a, b) for a in contents for b in contents if a is not b]
    alone = [gallery.new_verifier().relate(a, b, 0.7) for a, b in pairs]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda pair: gallery.verifier.relate(pair[0], pair[1], 0.7), pairs))
    assert together == alone
    swapped = {frozenset((a.id, b.id)): match for (a, b), match in zip(pairs, alone, strict=True)}
    assert all(swapped[frozenset((a.id, b.id))] == m for (a, b), m in zip(pairs, alone, strict=True))


def test_one_caption_on_two_pictures_does_not_relate_them() -> None:
    gallery = Gallery()
    a, b = (gallery.add(paint.captioned(paint.photo(seed), share=share)) for seed, share in ((1, 0.12), (52, 0.14)))
    assert gallery.relate(a, b, 0.6) is None


def test_a_reflection_does_not_hide_a_mirrored_copy() -> None:
    gallery = Gallery()
    upper = paint.photo(3, (640, 240))
    image = Image.new("RGB", (640, 480))
    image.paste(upper, (0, 0))
    image.paste(paint.blurred(paint.brightened(upper.transpose(Image.Transpose.FLIP_TOP_BOTTOM), 0.8), 1.2), (0, 240))
    assert kind_of(gallery.relate(gallery.add(image), gallery.add(paint.mirrored(image)))) is Kind.COPY
