"""The lattice that a decoded JPEG lies on, read off its pixels."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from app.core.decode.render import open_picture, render
from app.core.verify.file_edits import as_stored, few_colours
from app.core.verify.lattice import blocks_of, has_lattice, steps_of
from tests import pictures as paint


def decoded(data: bytes) -> NDArray[np.uint8]:
    return np.asarray(Image.open(BytesIO(data)).convert("RGB"))


@pytest.mark.parametrize("quality", [95, 85, 60, 30])
def test_steps_are_those_of_the_file(quality: int) -> None:
    data = paint.encoded(paint.photo(1, (560, 424)), "JPEG", quality=quality)
    written = np.array(Image.open(BytesIO(data)).quantization[0])[1:]  # type: ignore[attr-defined]
    steps = steps_of(blocks_of(decoded(data)))
    seen = steps > 1
    assert has_lattice(steps)
    assert seen.sum() > 10
    assert np.mean(steps[seen] == written[seen]) > 0.95


def test_what_was_never_a_jpeg_has_no_lattice() -> None:
    assert not has_lattice(steps_of(blocks_of(np.asarray(paint.photo(2, (560, 424))))))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_upright_pixels_are_turned_back_as_stored(orientation: int) -> None:
    stored = np.random.default_rng(1).integers(0, 256, (24, 40, 3)).astype(np.uint8)
    data = paint.encoded(Image.fromarray(stored), "PNG")
    with open_picture(data, "PNG") as image:
        upright = render(image, 100, orientation)
    assert np.array_equal(as_stored(upright, orientation), stored)


def test_a_grey_picture_is_no_palette() -> None:
    picture = paint.photo(3, (320, 240))
    assert not few_colours(np.asarray(paint.grey(picture)))
    assert not few_colours(np.asarray(picture))
    assert few_colours(np.asarray(picture.quantize(256).convert("RGB")))
