"""Sizes in words, of pictures that could be decoded and of others."""

from __future__ import annotations

from dataclasses import replace

from app.words import words
from tests.core.catalogs import content


def test_a_picture_that_was_not_decoded_has_no_size_of_nought() -> None:
    whole = content("whole", width=4032, height=3024)
    assert words.dimensions(whole) == "4032 × 3024"
    assert words.dimensions(replace(whole, width=0, height=0)) == "size not known"
