"""Sketches and kept features: edits pass, strangers do not, and what comes back is what was put away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

import numpy as np
import pytest
from PIL import Image

from app.core.verify.features import Features, extract
from app.core.verify.packing import pack, unpack
from app.core.verify.sketch import Sketches, is_sketch, sketch_of, sketches, worth_a_look
from app.core.verify.thresholds.gating import GateThresholds
from tests import pictures
from tests.bench.verify_tries import tries

_SEEDS = range(6)


def seen(image: Image.Image) -> Features:
    small = image.convert("RGB")
    small.thumbnail((320, 320), Image.Resampling.LANCZOS)
    return extract(np.asarray(small))


def drawn(*images: Image.Image) -> Sketches:
    return sketches([sketch_of(seen(image)) for image in images])


@pytest.fixture(scope="module")
def photos() -> list[Image.Image]:
    return [pictures.photo(seed, (640, 480)) for seed in _SEEDS]


def test_kept_features_come_back_as_they_were(photos: list[Image.Image]) -> None:
    for image in (*photos, Image.new("RGB", (300, 200), "white"), Image.new("RGB", (1, 1))):
        features = seen(image)
        back = unpack(pack(features))
        for field in fields(Features):
            assert np.array_equal(getattr(back, field.name), getattr(features, field.name)), field.name


@pytest.mark.parametrize(
    "damage", [lambda kept: kept[:40], lambda kept: kept[:7], lambda kept: b"", lambda kept: kept[:10] + kept[11:]]
)
def test_damaged_features_say_so(photos: list[Image.Image], damage: Callable[[bytes], bytes]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever the words are
        unpack(damage(pack(seen(photos[0]))))


@pytest.mark.parametrize("edit", sorted(tries()))
def test_every_edit_passes(photos: list[Image.Image], edit: str) -> None:
    for photo in photos[:3]:
        one, other = drawn(photo, tries()[edit].make(photo))[:, None]
        assert worth_a_look(one, other).all()
        assert worth_a_look(other, one).all()


def test_strangers_are_turned_away_whichever_of_them_asks(photos: list[Image.Image]) -> None:
    found = drawn(*photos)
    passed = np.array([worth_a_look(found[i : i + 1], found) for i in range(len(found))])
    assert passed.diagonal().all()
    assert np.array_equal(passed, passed.T)
    assert passed.sum() - len(found) <= 2


def test_many_at_a_time_are_judged_as_one_by_one(photos: list[Image.Image]) -> None:
    found = drawn(*photos, *(pictures.mirrored(photo) for photo in photos), *(pictures.grey(photo) for photo in photos))
    together = worth_a_look(found[:1], np.tile(found, 3))
    alone = [worth_a_look(found[:1], found[i : i + 1])[0] for i in range(len(found))]
    assert together.tolist() == alone * 3


def test_pictures_without_detail_pass_as_a_whole_and_blank_ones_never() -> None:
    ramp = np.linspace(40, 200, 320).astype(np.uint8)
    sky = Image.fromarray(np.repeat(np.tile(ramp, (240, 1))[..., None], 3, axis=2))
    blank = Image.new("RGB", (320, 240), (180, 180, 180))
    found = drawn(sky, pictures.brightened(sky, 0.8), sky.transpose(Image.Transpose.ROTATE_90), blank)
    assert worth_a_look(found[:1], found).tolist() == [True, True, True, False]
    assert not worth_a_look(found[3:], found).any()


def test_a_sky_above_the_ground_makes_no_two_pictures_alike() -> None:
    def hills(seed: int) -> Image.Image:
        rng = np.random.default_rng(seed)
        light = np.linspace(220, 60, 480)[:, None] + np.zeros(640)
        coarse = Image.fromarray(rng.normal(0, 20, (16, 20)).astype(np.float32))
        light += np.asarray(coarse.resize((640, 480), Image.Resampling.BICUBIC))
        return Image.fromarray(np.clip(light, 0, 255).astype(np.uint8)).convert("RGB")

    one, other, again = drawn(hills(1), hills(2), pictures.blurred(hills(1), 6))[:, None]
    alike = np.corrcoef(one[0]["squeezed"], other[0]["squeezed"])[0, 1]
    assert alike > GateThresholds().whole, "they have the sky and the ground in common"
    assert not worth_a_look(one, other).any()
    assert worth_a_look(one, again).all()


def test_the_more_keypoints_look_alike_the_more_have_to_agree() -> None:
    scenes = drawn(*(pictures.photo(seed, (640, 480)) for seed in range(40)))
    passed = sum(int(worth_a_look(scenes[i : i + 1], scenes[i + 1 :]).sum()) for i in range(len(scenes) - 1))
    assert passed <= 0.05 * 780, "painted scenes are strewn with the same blobs: by chance, some always agree"


def test_what_is_no_sketch_is_refused() -> None:
    assert not is_sketch(None)
    assert not is_sketch(b"x")
    with pytest.raises(ValueError, match="no sketch"):
        sketches([b"x"])
