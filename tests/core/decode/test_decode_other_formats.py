"""Formats that few photos have: recognised, decoded as others see them, and what they hold beside the picture."""

from __future__ import annotations

import io
import struct
from datetime import UTC, datetime

import numpy as np
import pytest
from PIL import Image

from app.core.decode import decode, sniff
from app.core.decode.psd import take_apart
from app.core.errors import UnreadableError
from app.core.holdings.lacks import lacks
from app.core.holdings.types import ExtraKind, Field, Holdings, LackName
from app.core.types import UnreadableReason
from tests.boxes import with_aperture
from tests.pictures import encoded, exif, keywords, photo

TAKEN = datetime(2020, 2, 3, tzinfo=UTC)
SCENE = photo(4, (96, 64))
EXACT = ("TGA", "PPM", "QOI", "PCX", "SGI", "DIB", "BMP", "DDS")


def apart(data: bytes, of: Image.Image = SCENE) -> float:
    """Returns how far a decoded picture is from another one, levels on average."""
    pixels = decode(data, 96).pixels.astype(int)
    return float(np.abs(pixels - np.asarray(of.convert("RGB"), int)).mean())


def held(data: bytes) -> Holdings:
    return decode(data, 96).holdings


@pytest.mark.parametrize("fmt", EXACT)
def test_every_pixel_is_read(fmt: str) -> None:
    data = encoded(SCENE, fmt)
    assert (sniff(data[:64]), sniff(data)) == (fmt, fmt)
    assert apart(data) == 0
    found = decode(data, 96)
    assert (found.format, found.width, found.height, found.frames) == (fmt, 96, 64, 1)
    assert found.holdings.lossless == (fmt != "DDS")


@pytest.mark.parametrize("data", [encoded(SCENE, "TGA", compression="tga_rle"), encoded(SCENE.convert("L"), "TGA")])
def test_kinds_of_tga(data: bytes) -> None:
    assert sniff(data) == "TGA"
    assert decode(data, 96).width == 96


def test_transparency_that_a_tga_does_not_claim_is_none() -> None:
    clear = SCENE.convert("RGBA")
    clear.putalpha(0)
    data = bytearray(encoded(clear, "TGA"))
    assert held(bytes(data)).alpha
    data[17] &= 0xF0
    assert held(bytes(data)).alpha == ""
    assert apart(bytes(data)) == 0


@pytest.mark.parametrize("options", [{}, {"no_jp2": True}, {"irreversible": True, "quality_layers": [20]}])
def test_jpeg_2000(options: dict[str, object]) -> None:
    data = encoded(SCENE, "JPEG2000", **options)
    assert sniff(data[:64]) == "JPEG2000"
    assert apart(data) < (20 if "quality_layers" in options else 1)
    assert held(data).depth == 8


def jp2_with(*boxes: bytes) -> bytes:
    data = encoded(SCENE, "JPEG2000")
    return data + b"".join(struct.pack(">I", 4 + len(body)) + body for body in boxes)


def test_what_a_jpeg_2000_tells_is_read_and_the_rest_counts_as_held() -> None:
    packet = b"uuid" + bytes.fromhex("be7acfcb97a942e89c71999491e3afac") + keywords("cat")
    told = b"uuid" + b"JpgTiffExif->JP2" + exif(TAKEN, camera=("Canon", "R5")).tobytes()[6:]
    found = held(jp2_with(packet, told))
    assert [word.value for word in found.words if word.field is Field.KEYWORD] == ["cat"]
    assert (found.captured, found.extras) == ("2020-02-03T00:00:00", ())
    assert [extra.kind for extra in held(jp2_with(b"xml what is this")).extras] == [ExtraKind.OTHER]


def test_sixteen_bits_that_pillow_reduces_count_as_used() -> None:
    ppm = b"P6\n# by hand\n2 1\n65535\n" + bytes(range(12))
    assert (held(ppm).depth, [word.value for word in held(ppm).words]) == (16, ["by hand"])
    assert held(b"P6 2 1 255\n" + bytes(6)).depth == 8
    sgi = struct.pack(">HBBHHHH", 474, 0, 2, 3, 2, 1, 3).ljust(512, b"\0") + bytes(range(12))
    assert held(sgi).depth == 16
    assert held(encoded(Image.new("I;16", (8, 8), 300), "JPEG2000")).depth == 16


def test_a_second_picture_in_one_file_counts_as_held() -> None:
    one = b"P5 8 16 255\n" + bytes(range(128))
    assert held(one).extras == ()
    assert [extra.kind for extra in held(one + one).extras] == [ExtraKind.OTHER]


def test_floats_of_a_pfm() -> None:
    values = np.linspace(0, 1, 64, dtype="<f4").tobytes()
    assert held(b"Pf 8 8 -1.0\n" + values).floating


def psd(*, layers: bytes = b"", resources: bytes = b"", alpha: bytes = b"") -> bytes:
    """Returns a Photoshop file of the scene: flattened, or with bytes where layers stand."""
    planes = b"".join(band.tobytes() for band in SCENE.split()) + alpha
    head = b"8BPS\0\1" + bytes(6) + struct.pack(">HIIHH", 3 + bool(alpha), 64, 96, 8, 3)
    sections = b"".join(struct.pack(">I", len(part)) + part for part in (b"", resources, layers))
    return head + sections + b"\0\0" + planes


def resource(number: int, body: bytes) -> bytes:
    return b"8BIM" + struct.pack(">HxxI", number, len(body)) + body + b"\0" * (len(body) & 1)


def test_a_flattened_psd_holds_its_picture() -> None:
    data = psd(resources=resource(1005, bytes(16)) + resource(1060, keywords("cat")))
    assert sniff(data[:64]) == "PSD"
    assert apart(data) == 0
    found = held(data)
    assert (found.layers, found.extras, found.lossless) == (False, (), True)
    assert [word.value for word in found.words] == ["cat"]


def test_what_else_a_psd_holds_is_never_lost() -> None:
    flat = held(psd())
    layered = held(psd(layers=struct.pack(">Ih", 12, -1) + b"\1" * 40))
    assert [lack.name for lack in lacks(flat, layered)] == [LackName.LAYERS]
    assert [lack.name for lack in lacks(flat, held(psd(resources=resource(1028, b"\x1c\x02\x05\0\1x"))))] == [
        LackName.OTHER
    ]
    mask = psd(alpha=bytes(96 * 64))  # a selection: the picture is not transparent
    assert (apart(mask), held(mask).alpha) == (0, "")
    assert [lack.name for lack in lacks(flat, held(mask))] == [LackName.OTHER]


def test_a_psd_of_nonsense_counts_as_layered() -> None:
    assert take_apart(b"8BPS\0\1").layers
    for size in range(6, 60):
        assert isinstance(take_apart(psd()[:size]).layers, bool)


def test_pictures_of_an_icon_are_frames_that_nobody_looked_at() -> None:
    several = decode(encoded(SCENE, "ICO", sizes=[(16, 16), (32, 32), (64, 64)]), 96)
    assert (several.frames, several.holdings.frames_known, several.holdings.marks) == (3, False, ())
    assert lacks(several.holdings, several.holdings)
    single = decode(encoded(SCENE, "ICO", sizes=[(32, 32)]), 96)
    assert (single.frames, lacks(single.holdings, single.holdings)) == (1, ())


def test_jpeg_xl() -> None:
    pylibjxl = pytest.importorskip("pylibjxl")
    told = exif(TAKEN, camera=("Canon", "R5")).tobytes()
    for options in ({}, {"exif": told, "xmp": keywords("cat")}):
        data = pylibjxl.encode(np.asarray(SCENE), lossless=True, **options)
        assert sniff(data[:64]) == "JXL"
        assert apart(data) == 0
        assert held(data).extras == ()
    assert (held(data).camera, [word.value for word in held(data).words]) == ("Canon R5", ["cat"])
    turned = decode(pylibjxl.jpeg_to_jxl(encoded(SCENE, "JPEG", exif=exif(orientation=6))), 96)
    assert (turned.width, turned.height) == (64, 96)


def test_jpeg_xl_without_its_decoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pylibjxl", None)
    with pytest.raises(UnreadableError) as caught:
        decode(b"\xff\x0a" + bytes(64), 64)
    assert caught.value.reason is UnreadableReason.UNSUPPORTED


@pytest.mark.parametrize("fmt", ["AVIF", "HEIF"])
def test_what_an_aperture_cuts_off_is_not_seen(fmt: str) -> None:
    box = (16, 8, 80, 56)
    whole = encoded(SCENE, fmt)
    found = decode(with_aperture(whole, SCENE.size, box), 96)
    assert (found.width, found.height) == (64, 48)
    left, top, right, bottom = box
    assert np.array_equal(found.pixels, decode(whole, 96).pixels[top:bottom, left:right])


def test_a_gif_with_a_broken_later_frame_is_shown_and_its_frames_stay_unknown() -> None:
    first, second = (photo(seed, (96, 64)).quantize(32) for seed in (4, 5))
    file = io.BytesIO()
    first.save(file, "GIF", save_all=True, append_images=[second])
    whole = file.getvalue()
    cut = whole.rindex(b"\x2c\0\0\0\0") + 40
    for broken in (whole[:cut], whole[:cut] + b"\xff" * 30):
        found = decode(broken, 96)
        assert (found.frames, found.holdings.frames_known) == (2, False)
        assert lacks(found.holdings, found.holdings)
        assert np.array_equal(found.pixels, decode(encoded(first, "GIF"), 96).pixels)
