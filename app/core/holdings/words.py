"""The user's words in a file: EXIF, IPTC, XMP, texts of PNG and GIF, comments of JPEG, as one set of fields and values.

The same caption counts as one wherever it stands, so that a copy that moved it from IPTC to XMP lacks nothing. What
cameras and programs write by themselves is no word of the user's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from app.core.holdings.types import Field, Word
from app.core.holdings.xmp import even

_EXIF: dict[int, Field] = {
    269: Field.TITLE,
    270: Field.CAPTION,
    285: Field.TITLE,
    315: Field.CREATOR,
    33432: Field.COPYRIGHT,
    37510: Field.COMMENT,
    40091: Field.TITLE,
    40092: Field.COMMENT,
    40093: Field.CREATOR,
    40094: Field.KEYWORD,
    40095: Field.CAPTION,
    42032: Field.CREATOR,
}
_RATING, _RATING_PERCENT = 18246, 18249
_WIDE = range(40091, 40096)
"""Windows' tags, in UTF-16."""

_IPTC: dict[tuple[int, int], Field] = {
    (2, 5): Field.TITLE,
    (2, 25): Field.KEYWORD,
    (2, 80): Field.CREATOR,
    (2, 105): Field.TITLE,
    (2, 116): Field.COPYRIGHT,
    (2, 120): Field.CAPTION,
}
_IPTC_LOCATION = {
    (2, 90): "City",
    (2, 92): "Location",
    (2, 95): "State",
    (2, 100): "CountryCode",
    (2, 101): "Country",
}
"""As XMP names them."""
_IPTC_OF_PROGRAMS = frozenset(
    {
        *((1, n) for n in range(256)),
        *((2, n) for n in (0, 4, 10, 30, 35, 47, 55, 60, 62, 63, 65, 70, 75, 130, 131, 135)),
    }
)
_IPTC_INSTRUCTIONS, _IPTC_REFERENCE = (2, 40), (2, 103)

_BOILERPLATE = re.compile(
    r"(?:OLYMPUS DIGITAL CAMERA|SONY DSC|DCIM\\\S*|DSC\S*\.JPG|KONICA MINOLTA DIGITAL CAMERA|MINOLTA DIGITAL CAMERA"
    r"|DIGITAL CAMERA|Exif_JPEG_PICTURE|Camera|default|SAMSUNG(?: CAMERA PICTURES| DIGITAL CAMERA)?|<KENOX .*>|cof"
    r"|(?:[a-z]{2,4}_){2,}\S*|\d{8}_\d{6}|charset=.*|ASCII|UNICODE|User comments|Picasa|Untitled|Photo"
    r"|image description|Screenshot)\.?",
    re.IGNORECASE,
)
"""What cameras and programs put into fields that are meant for people."""

_COMMENT_OF_PROGRAM = re.compile(
    r"^(?:CREATOR: gd-jpeg|Created with (?:The )?GIMP|Lavc|LEAD Technologies|AppleMark|Intel\(R\)|Optimized by"
    r"|Compressed by|Processed (?:by|with)|Software: |File written by|FBMD|JPEG Encoder|Handmade|Optimized with|Adobe)",
    re.IGNORECASE,
)
_TEXTS_OF_PROGRAMS = re.compile(
    r"^(?:software|xml:com\.adobe\.xmp|raw profile type .*|(?:png|exif|icc|jpeg|tiff|dng|xmp|photoshop|date|thumb|iptc"
    r"|rights|signature|dpi|aspect_ratio):.*|creation ?time|modify date|create-date|modify-date|thumb::.*|srgb|gamma"
    r"|filename|loop|duration|timestamp|background|version|transparency|disposal|blend|interlace|chromaticity)$",
    re.IGNORECASE,
)
_NAMED_TEXTS = {
    "title": Field.TITLE,
    "description": Field.CAPTION,
    "author": Field.CREATOR,
    "copyright": Field.COPYRIGHT,
    "comment": Field.COMMENT,
    "usercomment": Field.COMMENT,
}


def from_exif(directories: Iterable[Mapping[int, Any]]) -> Iterator[Word]:
    """Yields the words of EXIF directories, tags to values as Pillow gives them."""
    for directory in directories:
        for tag, value in directory.items():
            field = _EXIF.get(tag)
            if field is Field.KEYWORD:
                yield from _listed(field, _text(tag, value).split(";"))
            elif field is not None:
                yield from _listed(field, [_text(tag, value)])
        stars = directory.get(_RATING) or _stars(directory.get(_RATING_PERCENT))
        if isinstance(stars, int) and stars:
            yield Word(Field.RATING, str(stars))


def from_iptc(records: Mapping[tuple[int, int], bytes | list[bytes]]) -> Iterator[Word]:
    """Yields the words of IPTC records, numbers to values."""
    for number, value in records.items():
        texts = [even(decoded(part)) for part in (value if isinstance(value, list) else [value])]
        if number in _IPTC_OF_PROGRAMS or number == _IPTC_REFERENCE:
            continue
        if number == _IPTC_INSTRUCTIONS:
            texts = [text for text in texts if not text.startswith("FBMD")]  # written by Facebook
        field = _IPTC.get(number)
        if field is not None:
            yield from _listed(field, texts)
        elif number in _IPTC_LOCATION:
            yield from (Word(Field.LOCATION, f"{_IPTC_LOCATION[number]}: {text}") for text in texts if text)
        else:
            yield from (Word(Field.TEXT, f"IPTC {number[0]}:{number[1]}: {text}") for text in texts if text)


def from_texts(texts: Mapping[str, str]) -> Iterator[Word]:
    """Yields the words of PNG's texts, keyword to text."""
    for name, text in texts.items():
        value = even(text)
        field = _NAMED_TEXTS.get(name.strip().lower())
        if field is not None:
            yield from _listed(field, [value])
        elif value and not _TEXTS_OF_PROGRAMS.match(name.strip()):
            yield Word(Field.TEXT, f"{name.strip()}: {value}")


def from_comments(comments: Iterable[bytes]) -> Iterator[Word]:
    """Yields the words of comments in JPEG and GIF."""
    texts = [even(decoded(comment)) for comment in comments]
    yield from _listed(Field.COMMENT, [text for text in texts if not _COMMENT_OF_PROGRAM.match(text)])


def decoded(value: bytes) -> str:
    """Reads bytes as UTF-8, or as Latin-1 where they are none."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _listed(field: Field, values: Iterable[str]) -> Iterator[Word]:
    for value in map(even, values):
        if value and not _BOILERPLATE.fullmatch(value):
            yield Word(field, value)


def _text(tag: int, value: Any) -> str:
    if isinstance(value, tuple):
        value = bytes(part for part in value if isinstance(part, int) and 0 <= part < 256)
    if isinstance(value, str):
        return value
    if not isinstance(value, bytes):
        return ""
    if tag in _WIDE:
        return value.decode("utf-16-le", "replace")
    if tag == 37510:  # a comment says its encoding in eight bytes
        code, value = value[:8], value[8:]
        if code.startswith(b"UNICODE"):
            return value.decode("utf-16", "replace") if value[:2] in (b"\xff\xfe", b"\xfe\xff") else _guess_wide(value)
        if code.strip(b"\0") and not code.startswith((b"ASCII", b"JIS")):
            return decoded(code + value)
    return decoded(value)


def _guess_wide(value: bytes) -> str:
    little = value[1::2].count(0) >= value[::2].count(0)
    return value.decode("utf-16-le" if little else "utf-16-be", "replace")


def _stars(percent: Any) -> int:
    return 0 if not isinstance(percent, int) or percent <= 0 else 1 + round((min(percent, 99) - 1) / 24.5)
