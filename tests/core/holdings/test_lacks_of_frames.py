"""How many frames a keeper lacks, where it holds as many as the photo, fewer or more."""

from __future__ import annotations

import pytest

from app.core.holdings.lacks import lacks
from app.core.holdings.types import FrameMark, Holdings, Lack, LackName


def pages(letters: str, *, known: bool = True) -> Holdings:
    """Returns what a file of several pages holds; equal letters are equal pages."""
    return Holdings(frames=len(letters), marks=tuple(FrameMark(c, "00") for c in letters), frames_known=known)


@pytest.mark.parametrize(
    ("keeper", "photo", "amount"),
    [
        (pages("abc"), pages("abd"), 1),
        (pages("abc"), pages("xyz"), 3),
        (pages("ab"), pages("abc"), 1),
        (pages("ab"), pages("xyz"), 3),
        (pages("abc"), pages("ab"), 0),
        (pages("xyz"), pages("ab"), 2),
        (pages("abc", known=False), pages("ab"), 2),
        (pages("abc"), Holdings(), 1),
    ],
)
def test_pages_that_are_not_proved_to_be_held_are_counted(keeper: Holdings, photo: Holdings, amount: int) -> None:
    assert lacks(keeper, photo) == (Lack(LackName.FRAMES, amount, photo.frames),)


def test_the_same_pages_and_a_single_picture_lack_nothing() -> None:
    assert lacks(pages("abc"), pages("abc")) == ()
    assert lacks(Holdings(), Holdings()) == ()
