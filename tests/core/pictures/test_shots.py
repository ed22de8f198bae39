"""Shots of one scene are told apart by sharpness and exposure, whatever their noise and brightness."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from app.core.pictures.shots import Shot, ShotMark, marks, measure
from tests import pictures


def pixels(image: Image.Image, gain: float = 1.0) -> NDArray[np.uint8]:
    noise = np.random.default_rng(2).normal(0, 2, (image.height, image.width, 3))
    return np.clip(np.asarray(image, np.float32) * gain + noise, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("seed", [0, 3, 6, 8])
def test_the_more_blurred_the_less_sharp(seed: int) -> None:
    image = pictures.photo(seed, (900, 675))
    found = [measure(pixels(image.filter(ImageFilter.GaussianBlur(blur)))).sharpness for blur in (0, 0.8, 1.6, 3)]
    assert found == sorted(found, reverse=True)
    told = marks({n: Shot(sharpness, 0, 0) for n, sharpness in enumerate(found)})
    assert told[0] == (ShotMark.SHARPEST,)
    assert all(ShotMark.SOFT in told[n] for n in (2, 3))


def test_a_darker_shot_is_no_softer() -> None:
    image = pictures.photo(3, (900, 675))
    told = marks({gain: measure(pixels(image, gain)) for gain in (1.0, 0.85)})
    assert all(ShotMark.SOFT not in mark and ShotMark.SHARPEST not in mark for mark in told.values())


def test_clipped_light_and_shadow_are_named() -> None:
    image = pictures.photo(3, (900, 675))
    told = marks({gain: measure(pixels(image, gain)) for gain in (1.0, 2.5, 0.02)})
    assert ShotMark.OVEREXPOSED in told[2.5]
    assert ShotMark.UNDEREXPOSED in told[0.02]
    assert told[1.0] == () or ShotMark.OVEREXPOSED not in told[1.0]


def test_one_shot_alone_is_told_from_nothing() -> None:
    assert marks({1: Shot(1.0, 0.5, 0.0)}) == {}


@pytest.mark.parametrize("size", [(1, 1), (40, 3), (31, 31), (200, 8)])
def test_tiny_pictures_are_measured_too(size: tuple[int, int]) -> None:
    shot = measure(np.zeros((size[1], size[0], 3), np.uint8))
    assert np.isfinite(shot.sharpness)
    assert shot.black == 1
