"""Files of which a later frame or page is broken or missing: the first is shown, and the file counts as damaged."""

from __future__ import annotations

import io
import struct

import numpy as np
import pytest
from PIL import Image

from app.core.decode import decode
from app.core.decode.decoder import Decoder
from app.core.holdings.lacks import lacks
from tests.pictures import encoded, photo

SCENES = [photo(seed, (96, 64)) for seed in (4, 5, 6)]
KINDS: dict[str, dict[str, object]] = {
    "GIF": {},
    "PNG": {},
    "WEBP": {"lossless": True},
    "TIFF": {},
    "TIFF, packed": {"compression": "tiff_lzw"},
}


def of_frames(kind: str) -> bytes:
    fmt = kind.partition(",")[0]
    scenes = [scene.quantize(32) if fmt == "GIF" else scene for scene in SCENES]
    file = io.BytesIO()
    scenes[0].save(file, fmt, save_all=True, append_images=scenes[1:], **KINDS[kind])
    return file.getvalue()


@pytest.mark.parametrize("kind", KINDS)
def test_whole_ones_are_not_damaged(kind: str) -> None:
    found = decode(of_frames(kind), 96)
    assert (found.frames, found.holdings.frames_known, found.holdings.damaged) == (3, True, False)
    assert not lacks(found.holdings, found.holdings)


@pytest.mark.parametrize("share", [0.45, 0.6, 0.8, 0.98])
@pytest.mark.parametrize("kind", KINDS)
def test_what_breaks_off_in_a_later_frame_is_shown_and_damaged(kind: str, share: float) -> None:
    whole = of_frames(kind)
    found = decode(whole[: int(len(whole) * share)], 96)
    assert np.array_equal(found.pixels, decode(whole, 96).pixels)
    assert found.frames > 1
    assert (found.holdings.frames_known, found.holdings.damaged) == (False, True)
    assert lacks(decode(whole, 96).holdings, found.holdings), "what was lost of it may have been anything"


@pytest.mark.parametrize("kind", ["GIF", "PNG", "TIFF, packed"])
def test_a_later_frame_of_garbage_is_damage(kind: str) -> None:
    data = bytearray(of_frames(kind))
    at = len(data) * 8 // 10
    data[at : at + 40] = b"\xff" * 40
    found = decode(bytes(data), 96)
    assert np.array_equal(found.pixels, decode(of_frames(kind), 96).pixels)
    assert found.holdings.damaged


def test_a_page_that_is_not_where_it_should_be_is_damage() -> None:
    data = bytearray(encoded(SCENES[0], "TIFF"))
    (at,) = struct.unpack_from("<I", data, 4)
    (entries,) = struct.unpack_from("<H", data, at)
    struct.pack_into("<I", data, at + 2 + 12 * entries, len(data) + 1_000)
    found = decode(bytes(data), 96)
    assert (found.frames, found.holdings.damaged) == (2, True)


def test_an_animation_without_its_end_mark_is_damaged_and_a_picture_is_not() -> None:
    moving, still = of_frames("GIF"), encoded(SCENES[0], "GIF")
    assert moving.endswith(b";")
    assert still.endswith(b";")
    assert decode(moving[:-1], 96).holdings.damaged
    assert not decode(still[:-1], 96).holdings.damaged
    assert not decode(moving + b"more", 96).holdings.damaged


def test_an_animation_that_promises_more_frames_than_it_has_is_damaged() -> None:
    """The first frame of a WebP alone, cut off where the second would begin."""
    whole = of_frames("WEBP")
    second = whole.index(b"ANMF", whole.index(b"ANMF") + 4)
    found = decode(whole[:second], 96)
    assert (found.frames, found.holdings.damaged) == (2, True)


def test_the_child_tells_of_the_damage() -> None:
    whole = of_frames("GIF")
    with Decoder(children=1, time_limit=120) as decoder:
        assert decoder.decode(whole[: len(whole) * 8 // 10], 96).holdings.damaged
        assert not decoder.decode(whole, 96).holdings.damaged


def test_pages_too_large_to_be_looked_at_are_no_damage() -> None:
    pages = [Image.new("1", size) for size in ((64, 64), (20_000, 20_000))]
    file = io.BytesIO()
    pages[0].save(file, "TIFF", save_all=True, append_images=pages[1:], compression="group4")
    holdings = decode(file.getvalue(), 64).holdings
    assert (holdings.frames_known, holdings.damaged) == (False, False)
