"""Pictures that carry very much text: the picture is read, and what is not read of the text counts as held."""

from __future__ import annotations

import struct
import zlib

import numpy as np
import pytest

from app.core.decode import decode
from app.core.decode.decoder import Decoder
from app.core.holdings.lacks import lacks
from app.core.holdings.types import ExtraKind, Field
from tests.pictures import encoded, photo

PNG = encoded(photo(4, (96, 64)), "PNG")
MIB = 1 << 20


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def with_chunks(*chunks: bytes, behind: bool = False) -> bytes:
    at = len(PNG) - 12 if behind else 33
    return PNG[:at] + b"".join(chunks) + PNG[at:]


def packed(size: int, letter: bytes = b"a") -> bytes:
    return zlib.compress(letter * size)


BOMBS = {
    "many texts": [chunk(b"zTXt", b"Comment\0\0" + packed(MIB - 10))] * 200,
    "a large text": [chunk(b"zTXt", b"Comment\0\0" + packed(3 * MIB))],
    "a large international text": [chunk(b"iTXt", b"workflow\0\1\0\0\0" + packed(3 * MIB))],
    "a large profile": [chunk(b"iCCP", b"a\0\0" + packed(64 * MIB, b"\0"))],
}


@pytest.mark.parametrize("behind", [False, True])
@pytest.mark.parametrize("name", BOMBS)
def test_a_picture_with_texts_that_unpack_to_very_much_is_read(name: str, behind: bool) -> None:
    data = with_chunks(*BOMBS[name], behind=behind)
    found = decode(data, 96)
    assert np.array_equal(found.pixels, decode(PNG, 96).pixels)
    assert [extra.kind for extra in found.holdings.extras if extra.kind is ExtraKind.OTHER]
    assert lacks(decode(PNG, 96).holdings, found.holdings), "what was not read of it may be anything"
    assert not lacks(found.holdings, decode(data, 96).holdings)


def test_texts_of_usual_size_are_words() -> None:
    said = chunk(b"tEXt", b"Comment\0a boat") + chunk(b"zTXt", b"Where\0\0" + zlib.compress(b"on the lake"))
    found = decode(with_chunks(said), 96).holdings
    assert {word.value for word in found.words} >= {"a boat", "Where: on the lake"}
    assert not found.extras


def test_a_text_that_cannot_be_unpacked_costs_nothing() -> None:
    assert decode(with_chunks(chunk(b"zTXt", b"Comment\0\0" + b"no zlib at all")), 96).width == 96


LONG = {
    "plain": [chunk(b"tEXt", b"prompt\0" + b"a" * 3 * MIB)],
    "international": [chunk(b"iTXt", b"prompt\0\0\0\0\0" + "ä".encode() * 2 * MIB)],
    "several": [chunk(b"tEXt", b"k%d\0" % number + b"\xe4" * 900_000) for number in range(9)],
    "twenty thousand": [chunk(b"tEXt", b"k%d\0abc" % number) for number in range(20_000)],
    "unknown chunks": [chunk(b"abCd", b"%065d" % number) for number in range(5_000)],
}


@pytest.mark.parametrize("name", LONG)
def test_words_of_any_length_come_back_from_the_child(name: str) -> None:
    """They were more than a child may say, and the picture was called one that crashed its decoder."""
    data = with_chunks(*LONG[name])
    with Decoder(children=1, time_limit=120) as decoder:
        found = decoder.decode(data, 96)
    assert found.width == 96
    assert lacks(decode(PNG, 96).holdings, found.holdings)
    assert sum(len(word.value) for word in found.holdings.words) < 200_000


def test_long_words_differ_where_their_ends_do() -> None:
    one, other = (
        decode(with_chunks(chunk(b"tEXt", b"Description\0" + b"a" * 40_000 + end)), 96).holdings for end in (b"x", b"y")
    )
    assert lacks(one, other)
    assert lacks(other, one)
    assert not lacks(one, one)
    assert all(word.field is Field.TEXT for word in one.words), "nothing that could be brought over in part"
