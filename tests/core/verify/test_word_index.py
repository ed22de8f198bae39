"""The index of visual words names what has keypoints in common, whatever lies beside them."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from app.core.verify.features import extract
from app.core.verify.sketch import Sketches, sketch_of, sketches
from app.core.verify.word_index import WordIndex
from app.core.verify.words import WORDS, used, words_of
from tests import pictures

_STRANGERS = 24


def drawn(*images: Image.Image) -> Sketches:
    found = []
    for image in images:
        small = image.convert("RGB")
        small.thumbnail((320, 320), Image.Resampling.LANCZOS)
        found.append(sketch_of(extract(np.asarray(small))))
    return sketches(found)


def collage(*images: Image.Image) -> Image.Image:
    width, height = images[0].size
    page = Image.new("RGB", (2 * width + 36, 2 * height + 36), "white")
    for number, image in enumerate(images):
        page.paste(image, (12 + number % 2 * (width + 12), 12 + number // 2 * (height + 12)))
    return page


@pytest.fixture(scope="module")
def kept() -> Sketches:
    return drawn(*(pictures.photo(seed) for seed in range(_STRANGERS)))


@pytest.fixture(scope="module")
def index(kept: Sketches) -> WordIndex:
    return WordIndex([(range(100, 110), kept[:10]), (range(110, 100 + _STRANGERS), kept[10:])])


@pytest.mark.parametrize("degrees", [15, 25, -40])
@pytest.mark.parametrize("corners", ["white", "black"])
def test_a_picture_that_was_turned_is_named_first(index: WordIndex, degrees: int, corners: str) -> None:
    turned = pictures.photo(5).rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=corners)
    assert index.nearest(drawn(turned), 0)[0] == 105


def test_all_members_of_a_collage_are_named(index: WordIndex) -> None:
    page = collage(*(pictures.photo(seed) for seed in (3, 8, 11, 20)))
    assert {103, 108, 111, 120} <= set(index.nearest(drawn(page), 0).tolist())


def test_a_picture_is_not_its_own_neighbour(index: WordIndex, kept: Sketches) -> None:
    assert index.nearest(kept[4:5], 0)[0] == 104
    assert 104 not in index.nearest(kept[4:5], 104)


def test_it_is_all_the_same_in_which_order_pictures_came(index: WordIndex, kept: Sketches) -> None:
    backwards = WordIndex([(list(range(99 + _STRANGERS, 99, -1)), kept[::-1])])
    asked = drawn(pictures.photo(7).rotate(20, expand=True))
    assert index.nearest(asked, 0)[0] == backwards.nearest(asked, 0)[0] == 107
    assert set(index.nearest(asked, 0).tolist()) == set(backwards.nearest(asked, 0).tolist())


def test_a_blank_picture_has_no_words(index: WordIndex) -> None:
    blank = drawn(Image.new("RGB", (300, 200), "white"))
    assert not used(blank).any()
    assert not len(index.nearest(blank, 0))
    assert not len(WordIndex([]).nearest(drawn(pictures.photo(1)), 0))
    assert not len(WordIndex([([1], blank)]).nearest(drawn(pictures.photo(1)), 0))


def test_the_nearest_word_is_among_the_nearest(kept: Sketches) -> None:
    one, more = words_of(kept), words_of(kept, 2)
    assert one.shape == (*kept["angle"].shape, 1)
    assert more.shape == (*kept["angle"].shape, 4)
    assert one.max() < WORDS
    assert (one == more).any(axis=2).all()
