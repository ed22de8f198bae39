"""What names of files say: the same of each, whether one is looked at or many are together."""

from __future__ import annotations

import os

import numpy as np

from app.core.grouping.file_names import are_plain, by_camera

_NAMES = {  # plain, a camera's
    "IMG_1234": (True, True),
    "IMG_9876 (2)": (False, False),
    "IMG_9876 (3)": (False, False),
    "DSC00001-800x600": (False, False),
    "20190803_174503": (True, True),
    "20190803_17450": (True, False),
    "IMG-20190803-WA0007": (False, False),
    "photo_5@17": (False, False),
    "Anna 7": (True, False),
    "Anna 8": (True, False),
    "Anna": (True, False),
}


def test_names_are_told_apart_by_how_many_digits_they_have_and_not_by_which() -> None:
    paths = np.array([os.fsencode(os.path.join("photos", f"{name}.jpg")) for name in _NAMES], object)  # noqa: PTH118
    own = np.arange(len(paths))
    found = list(zip(are_plain(paths).tolist(), by_camera(paths, own, len(paths)).tolist(), strict=True))
    assert dict(zip(_NAMES, found, strict=True)) == _NAMES


def test_of_the_same_bytes_one_name_of_a_camera_is_enough() -> None:
    paths = np.array([b"Anna.jpg", b"IMG_1234.jpg", b"Bert.jpg"], object)
    assert by_camera(paths, np.array([0, 0, 1]), 2).tolist() == [True, True, False]
