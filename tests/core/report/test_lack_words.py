"""What a photo holds and its keeper lacks, in English: by itself, and in one sentence with the others."""

from __future__ import annotations

import pytest

from app.core.holdings.types import Lack, LackName
from app.core.report.lack_words import lack_text, lacks_text, merged

KEYWORDS, PLACE, UNKNOWN = Lack(LackName.KEYWORD, 3), Lack(LackName.PLACE), Lack(LackName.UNKNOWN)
PAGES = Lack(LackName.FRAMES, 2, 3)


def test_each_lack_has_words_of_its_own() -> None:
    for amount, total in ((1, 0), (1, 1), (2, 3)):
        texts = [lack_text(Lack(name, amount, total)) for name in LackName]
        assert all(texts)
        assert len(set(texts)) == len(LackName)
        assert not any("{" in text for text in texts)


@pytest.mark.parametrize(
    ("lack", "form", "text"),
    [
        (KEYWORDS, "JPEG", "3 keywords"),
        (Lack(LackName.KEYWORD), "JPEG", "1 keyword"),
        (PLACE, "JPEG", "the place (GPS)"),
        (PAGES, "TIFF", "2 of 3 pages differ"),
        (PAGES, "GIF", "2 of 3 frames differ"),
        (Lack(LackName.FRAMES, 1, 3), "TIFF", "1 of 3 pages differs"),
        (Lack(LackName.FRAMES, 3, 3), "GIF", "3 frames that may differ"),
        (Lack(LackName.FRAMES, 1, 1), "TIFF", "a page that may differ"),
        (Lack(LackName.FRAMES, 0, 2), "TIFF", "another number of pages"),
        (Lack(LackName.DEPTH, 16), "PNG", "16 bits a channel"),
        (Lack(LackName.TRANSPARENCY), "PNG", "transparency"),
        (Lack(LackName.MOTION), "JPEG", "a motion video"),
        (Lack(LackName.OTHER, 2), "JPEG", "something that Twinless does not know"),
        (UNKNOWN, "JPEG", "something that Twinless did not look at"),
    ],
)
def test_a_lack_by_itself(lack: Lack, form: str, text: str) -> None:
    assert lack_text(lack, form) == text


@pytest.mark.parametrize(
    ("lacks", "text"),
    [
        ((), ""),
        ((PLACE,), "holds the place (GPS) that the kept photo lacks"),
        ((KEYWORDS, PLACE), "holds 3 keywords and the place (GPS) that the kept photo lacks"),
        (
            (PAGES, KEYWORDS, PLACE),
            "holds 2 pages of 3, 3 keywords and the place (GPS) that the kept photo lacks",
        ),
        ((UNKNOWN,), "may hold something that Twinless did not look at"),
        ((PLACE, UNKNOWN), "holds the place (GPS) and perhaps more that the kept photo lacks"),
    ],
)
def test_all_lacks_in_one_sentence(lacks: tuple[Lack, ...], text: str) -> None:
    assert lacks_text(lacks, "TIFF") == text


def test_what_two_files_of_one_photo_hold_is_said_once() -> None:
    fewer = KEYWORDS._replace(amount=2)
    assert merged((fewer, PLACE, KEYWORDS)) == (KEYWORDS, PLACE)
    assert merged((KEYWORDS, fewer, PLACE)) == (KEYWORDS, PLACE)
