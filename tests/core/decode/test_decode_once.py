"""Nothing of a file is gone through twice, and a second look decodes pixels alone."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.core.decode import Decoder, picture
from app.core.decode.jpeg_parts import JpegParts, marks, take_apart
from tests.pictures import encoded, photo


def test_marks_are_found_wherever_they_stand() -> None:
    data = bytearray(np.random.default_rng(1).integers(0, 255, 200_000, np.uint8).tobytes())  # without FF
    places = [0, 7, 65_533, 65_535, 131_072, len(data) - 2]
    for at in places:
        data[at : at + 2] = b"\xff\xd9"
    data[500:503] = b"\xff\xff\xda"
    assert list(marks(bytes(data), 0xD9)) == places
    assert list(marks(bytes(data), 0xD9, 8)) == places[2:]
    assert list(marks(bytes(data), 0xDA)) == [501]
    assert list(marks(b"", 0xD9)) == list(marks(b"\xff", 0xD9)) == []


def test_a_jpeg_is_taken_apart_once(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: Counter[str] = Counter()

    def counted(data: bytes) -> JpegParts:
        calls["apart"] += 1
        return take_apart(data)

    monkeypatch.setattr(picture, "take_apart", counted)
    exif = Image.Exif()
    exif[274] = 6
    data = encoded(photo(1, (64, 48)), "JPEG", comment=b"words", exif=exif)
    decoded = picture.decode(data, 320)
    assert calls["apart"] == 1
    assert [word.value for word in decoded.holdings.words] == ["words"]
    assert np.array_equal(picture.decode_pixels(data, 320), decoded.pixels)
    assert calls["apart"] == 1


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF"])
def test_pixels_alone_are_those_of_a_whole_decode(tmp_path: Path, form: str) -> None:
    image = photo(2, (400, 300))
    if form == "PNG":
        image.putalpha(Image.linear_gradient("L").resize(image.size))
    exif = Image.Exif()
    exif[274] = 8
    data = encoded(image, form, **({} if form in ("GIF", "BMP") else {"exif": exif}))
    (tmp_path / "a").write_bytes(data)
    with Decoder() as decoder:
        for side in (100, 1000):
            whole = decoder.decode(data, side).pixels
            assert np.array_equal(decoder.pixels(tmp_path / "a", side), whole)
