"""What a photo holds and its keeper lacks, in the window's words."""

from __future__ import annotations

import pytest

from app.core.holdings.types import Lack, LackName
from app.words import lack_words

KEYWORDS, PLACE, UNKNOWN = Lack(LackName.KEYWORD, 3), Lack(LackName.PLACE), Lack(LackName.UNKNOWN)
PAGES = Lack(LackName.FRAMES, 2, 3)


def test_each_lack_has_a_tag_a_name_and_a_sentence() -> None:
    for amount, total in ((1, 0), (1, 1), (2, 3)):
        lacks = [(Lack(name, amount, total),) for name in LackName]
        said = (
            [lack_words.tag(lack, "TIFF") for lack in lacks],
            [lack_words.names(lack, "TIFF") for lack in lacks],
            [lack_words.sentence(lack, "TIFF", stays=False) for lack in lacks],
            [lack_words.sentence(lack, "TIFF", stays=True) for lack in lacks],
        )
        for texts in said:
            assert len(set(texts)) == len(LackName)
            assert not any("{" in text or "%" in text for text in texts)
        assert all(text.startswith("+") for text in said[0])
        assert max(len(text) for text in said[0]) <= len("+2 of 3 frames")
        assert all(text[0].isupper() and text.endswith(".") for texts in said[2:] for text in texts)
        assert all("so it is not proposed for the trash" in text for text in said[3])


def test_what_two_files_of_one_photo_hold_is_said_once() -> None:
    fewer = KEYWORDS._replace(amount=2)
    assert lack_words.merged((fewer, PLACE, KEYWORDS)) == (KEYWORDS, PLACE)
    assert lack_words.merged((KEYWORDS, fewer, PLACE)) == (KEYWORDS, PLACE)


@pytest.mark.parametrize(
    ("lacks", "form", "tag", "sentence"),
    [
        ((), "JPEG", "", ""),
        (
            (KEYWORDS, PLACE),
            "JPEG",
            "+3 keywords, GPS",
            "It holds 3 keywords and the place (GPS), which the kept photo lacks.",
        ),
        ((Lack(LackName.KEYWORD),), "JPEG", "+1 keyword", "It holds 1 keyword, which the kept photo lacks."),
        ((PAGES,), "TIFF", "+2 of 3 pages", "It holds 2 pages of 3, which the kept photo lacks."),
        ((PAGES,), "GIF", "+2 of 3 frames", "It holds 2 frames of 3, which the kept photo lacks."),
        (
            (Lack(LackName.FRAMES, 1, 1),),
            "TIFF",
            "+1 page",
            "It holds a page that may differ, which the kept photo lacks.",
        ),
        ((UNKNOWN,), "JPEG", "+perhaps more", "Twinless does not know all that it holds."),
        (
            (PLACE, UNKNOWN),
            "JPEG",
            "+GPS, perhaps more",
            "It holds the place (GPS) and perhaps more, which the kept photo lacks.",
        ),
    ],
)
def test_lacks_as_tag_and_sentence(lacks: tuple[Lack, ...], form: str, tag: str, sentence: str) -> None:
    assert lack_words.tag(lacks, form) == tag
    assert lack_words.sentence(lacks, form, stays=False) == sentence
