"""Names and numbers keep their order, whichever way the sentence around them is read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from app.core.browsing.patterns import Likeness
from app.core.types import Content, Kind
from app.words import pattern_words, words

PICTURE = Content(1, bytes(16), 1, "JPEG", 4032, 3024)
HEBREW = "\u05e7\u05d9\u05e5 2012"


@pytest.fixture
def arabic() -> Iterator[None]:
    words.dimensions(PICTURE)  # the first words set the locale of the language
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Arabic))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("arabic")
def test_read_from_the_right_each_stands_apart() -> None:
    assert words.place(Path("/photos/IMG (1).jpg")) == "\u2068/photos/IMG (1).jpg\u2069"
    assert words.dimensions(PICTURE) == "\u20684032 \u00d7 3024\u2069"
    assert words.isolated("") == ""


def test_read_from_the_left_only_what_is_read_from_the_right_does() -> None:
    assert words.place(Path("/photos/IMG (1).jpg")) == "/photos/IMG (1).jpg"
    assert words.isolated(HEBREW) == f"\u2068{HEBREW}\u2069"
    title = pattern_words.title(Likeness(Kind.COPY, folders=(Path("/") / HEBREW, Path("/Old phone"))))
    assert title == f"\u201c\u2068{HEBREW}\u2069\u201d and \u201cOld phone\u201d"
