"""Which keypoints stand for a picture."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from app.core.verify.features import FEATURES_VERSION, Features, extract
from app.core.verify.matching import match
from app.core.verify.packing import pack, unpack
from app.core.verify.thresholds.placing import FeatureThresholds
from tests import pictures

_T = FeatureThresholds()


def pixels_of(seed: int, side: int = 320) -> NDArray[np.uint8]:
    return np.asarray(pictures.photo(seed, (side, side * 3 // 4)))


def agreeing(one: Features, other: Features) -> int:
    return max(len(pairs) for pairs in match(one, other))


@pytest.fixture(scope="module")
def photo() -> NDArray[np.uint8]:
    return pixels_of(3)


def test_keypoints_are_as_many_as_are_kept_and_lie_within_the_picture(photo: NDArray[np.uint8]) -> None:
    found = extract(photo)
    assert 100 < len(found.points) <= _T.keypoints
    assert (found.points >= -0.5).all()
    assert (found.points <= np.array(found.size) - 0.5).all()


def test_each_part_of_a_picture_has_keypoints_of_its_own(photo: NDArray[np.uint8]) -> None:
    found = extract(photo)
    cells = (found.points / np.array(found.size) * 3).astype(int)
    _, counts = np.unique(cells, axis=0, return_counts=True)
    assert len(counts) == 9
    # The strongest of each cell come in turn, so that the first few are spread over it too.
    first = np.unique(cells[:60], axis=0)
    assert len(first) >= 8


@pytest.mark.parametrize("gain", [0.4, 0.7, 1.0])
def test_a_darker_copy_has_the_keypoints_of_its_original(photo: NDArray[np.uint8], gain: float) -> None:
    darker = np.asarray(photo * gain, np.uint8)
    assert agreeing(extract(photo), extract(darker)) > 60


def test_a_quarter_of_a_picture_still_agrees_with_it(photo: NDArray[np.uint8]) -> None:
    large = pixels_of(3, 640)
    assert agreeing(extract(photo), extract(large[60:300, 80:400])) >= 12


@pytest.mark.parametrize("shape", [(1, 1), (5, 320), (40, 60), (320, 24)])
def test_a_blank_or_tiny_picture_has_none(shape: tuple[int, int]) -> None:
    found = extract(np.full((*shape, 3), 200, np.uint8))
    assert len(found.points) == 0
    assert found.even.shape[0] == found.odd.shape[0] == 0


def test_what_is_kept_comes_back_as_it_was(photo: NDArray[np.uint8]) -> None:
    found = extract(photo)
    again = unpack(pack(found))
    assert FEATURES_VERSION >= 3
    for name in ("points", "scales", "angles", "even", "odd", "signature"):
        assert np.array_equal(getattr(found, name), getattr(again, name)), name


def test_it_is_the_same_each_time(photo: NDArray[np.uint8]) -> None:
    one, other = extract(photo), extract(photo.copy())
    assert np.array_equal(one.points, other.points)
    assert np.array_equal(one.even, other.even)
