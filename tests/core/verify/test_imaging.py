"""Sums over blocks, coarse blurs, bands and samples give what is written down plainly here."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from app.core.verify import Verifier, Views
from app.core.verify.bands import in_bands
from app.core.verify.frame import lay_over
from app.core.verify.imaging import block_means, block_shares, box_mean, soften, softer_by_far
from app.core.verify.structure import Layers
from app.core.verify.tone import Tone, sampled
from tests.core.shown import Gallery


def _picture(seed: int, size: tuple[int, int]) -> NDArray[np.uint8]:
    """Cloudy colours, (h, w, 3)."""
    coarse = np.random.default_rng(seed).integers(0, 256, (size[1] // 8 + 1, size[0] // 8 + 1, 3)).astype(np.uint8)
    return np.asarray(Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC))


def _luma(seed: int, size: tuple[int, int]) -> NDArray[np.float32]:
    return _picture(seed, size)[..., 0].astype(np.float32)


@pytest.mark.parametrize("side", [8, 12, 16])
def test_means_over_blocks_are_those_of_the_product(side: int) -> None:
    one, other = _luma(1, (205, 131)), _luma(2, (205, 131))
    rows, columns = 131 // side, 205 // side
    cut = np.s_[: rows * side, : columns * side]
    plain = one.astype(np.float64)
    for found, values in ((block_means(one, side), plain), (block_means(one, side, other), plain * other)):
        expected = values[cut].reshape(rows, side, columns, side).mean(axis=(1, 3))
        assert found == pytest.approx(expected, rel=1e-5)


def test_shares_of_blocks() -> None:
    flags = np.ones((40, 50), bool)
    assert (block_shares(flags, 16) == 1).all()
    assert block_shares(flags, 16).shape == (2, 3)
    flags[:4, :16] = False
    assert block_shares(flags, 16).tolist() == [[0.75, 1, 1], [1, 1, 1]]


def test_a_blur_at_half_the_size_is_that_at_full_size() -> None:
    luma = _luma(3, (402, 300))
    off = np.abs(softer_by_far(luma, 3.0) - soften(luma, 3.0))[10:-10, 10:-10]
    assert off.max() < 3
    assert off.mean() < 0.5
    small = luma[:10, :9]
    assert np.array_equal(softer_by_far(small, 3.0), soften(small, 3.0))


def _layers(height: int, width: int) -> Layers:
    luma = np.arange(height * width, dtype=np.float32).reshape(height, width)
    tone = Tone(weights=np.eye(3), curves=np.zeros((256, 3), np.float32), error=0.0, change=0.0)
    return Layers(
        source=luma,
        target=luma,
        mask=np.ones(luma.shape, bool),
        from_a=True,
        tone=tone,
        blur=0.0,
        raw_source=luma,
        raw_target=luma + 1,
    )


def test_small_layers_are_looked_at_as_a_whole() -> None:
    layers = _layers(400, 600)
    bands = in_bands(layers, layers.mask)
    assert bands.source is layers.raw_source
    assert bands.mask.all()


def test_bands_lie_all_over_a_large_picture_and_leave_out_their_seams() -> None:
    layers = _layers(1500, 2000)
    bands = in_bands(layers, layers.mask)
    assert 700_000 < bands.source.size < 1_100_000
    assert bands.source[0, 0] == 0
    assert bands.source[-1, -1] == layers.raw_source[-1, -1]
    rows = bands.source[:, 0] // 2000
    assert np.diff(rows).max() < 200
    broken = np.flatnonzero(np.diff(rows) > 1)
    assert len(broken) >= 2
    assert not bands.mask[broken].any()
    assert not bands.mask[broken + 1].any()
    assert np.array_equal(bands.target, bands.source + 1)


def test_where_bands_miss_what_is_to_be_measured_all_is_looked_at() -> None:
    layers = _layers(1500, 2000)
    mask = np.zeros(layers.mask.shape, bool)
    mask[100:110] = True
    assert in_bands(layers, mask).source is layers.raw_source


def test_samples_are_means_of_boxes() -> None:
    picture = _picture(4, (300, 200))
    mask = np.ones(picture.shape[:2], bool)
    mask[50:90, 20:120] = False
    mask[:3] = mask[-3:] = mask[:, :3] = mask[:, -3:] = False
    places = np.flatnonzero(mask)[:: int(mask.sum()) // 5000]
    expected = box_mean(picture, (5, 5)).reshape(-1, 3)[places]
    one, two = sampled(picture, picture[::-1], mask)
    assert np.array_equal(one, expected)
    assert np.array_equal(two, box_mean(np.ascontiguousarray(picture[::-1]), (5, 5)).reshape(-1, 3)[places])


@pytest.mark.parametrize("shift", [0.0, 0.1])
def test_what_both_pictures_show(shift: float) -> None:
    picture = _picture(5, (300, 200))
    unit = np.array([(1.0, 0, shift), (0, 1.0, shift), (0, 0, 1)])
    found = lay_over(picture, picture, unit)
    assert found is not None
    height, width = found.mask.shape
    assert (height, width) == (round(200 * (1 - shift)) + 2 * bool(shift), round(300 * (1 - shift)) + 2 * bool(shift))
    assert found.mask[:-4, :-4].all()
    assert found.mask.all() == (shift == 0)
    assert np.array_equal(found.a[found.mask], found.b[found.mask]) == (shift == 0)


@pytest.mark.parametrize(
    ("size", "side"),
    [
        ((800, 600), 800),
        ((2000, 10), 2000),
        ((2040, 1500), 2040),
        ((4000, 3000), 2000),
        ((3024, 4032), 2016),
        ((4081, 3072), 2041),
        ((8064, 6048), 2016),
        ((5000, 3000), 2000),
        ((4200, 3000), 2000),
        ((2100, 9), 2000),
    ],
)
def test_the_second_look_is_as_large_as_decoding_makes_a_jpeg(size: tuple[int, int], side: int) -> None:
    asked: list[int] = []

    def pixels(_content_id: int, most: int) -> NDArray[np.uint8]:
        asked.append(most)
        return _picture(6, (64, 48))

    gallery = Gallery()
    one, two = (gallery.add(Image.fromarray(_picture(6, (320, 240))), quality=quality) for quality in (90, 80))
    verifier = Verifier(Views(gallery.thumbnail, pixels))
    verifier.relate(replace(one, width=size[0], height=size[1]), replace(two, width=size[0], height=size[1]), 0.9)
    assert asked[:2] == [side, side]
