"""How a photo differs from the kept one, as the table says it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.browsing.table import Column
from app.core.types import Content, Group, Kind, Member, Photo, Proposal
from app.words import table_words


def member(number: int, width: int, height: int, size: int) -> Member:
    content = Content(number, bytes([number]) * 16, size, "JPEG", width, height)
    photo = Photo(number, Path(f"/{number}.jpg"), size, 1, content.id)
    return Member(photo, content, Kind.COPY, None, (), Proposal.KEEP)


@pytest.mark.parametrize(
    ("width", "height", "size", "dimensions", "bytes_"),
    [
        (1440, 1080, 900_000, "", ""),
        (1080, 1440, 400_000, "1080 × 1440", "−500 kB"),
        (720, 540, 1_000_000, "50 %", "+100 kB"),
    ],
)
def test_differences(width: int, height: int, size: int, dimensions: str, bytes_: str) -> None:
    kept, other = member(1, 1440, 1080, 900_000), member(2, width, height, size)
    group = Group(Kind.COPY, (kept, other))
    assert table_words.difference(Column.PIXELS, other, group) == dimensions
    assert table_words.difference(Column.SIZE, other, group) == bytes_
