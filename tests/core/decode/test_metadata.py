"""Metadata: what files say beside their pixels, and that broken words cost nothing."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from datetime import datetime

import pytest
from PIL import ExifTags, Image

from app.core.decode import Decoder, decode
from app.core.decode.extras import find_extras, kinds_of
from app.core.decode.metadata import jpeg_quality
from app.core.holdings.types import ExtraKind
from app.core.types import Metadata
from tests.pictures import encoded, exif, photo

SCENE = photo(4, (96, 64))
TAKEN = datetime(2019, 7, 21, 14, 3, 9)  # noqa: DTZ001 - EXIF times carry no zone


def metadata_of(data: bytes) -> Metadata:
    with Decoder(children=1) as decoder:
        return decoder.decode(data, 64).metadata


@pytest.mark.parametrize("fmt", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF"])
def test_exif_of_every_format(fmt: str) -> None:
    block = exif(TAKEN, "042", ("Canon", "Canon EOS R5"), (-33.8568, 151.2153), 1)
    found = metadata_of(encoded(SCENE, fmt, exif=block))
    assert found.captured_at == "2019-07-21T14:03:09.042000"
    assert found.camera == "Canon EOS R5"
    assert found.latitude == pytest.approx(-33.8568, abs=1e-5)
    assert found.longitude == pytest.approx(151.2153, abs=1e-5)
    assert found.orientation == 1
    assert found.tags >= 8


def test_plain_file_says_nothing() -> None:
    for fmt in ("JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP"):
        found = metadata_of(encoded(SCENE, fmt))
        assert found == Metadata(jpeg_quality=92 if fmt == "JPEG" else None), fmt


@pytest.mark.parametrize(
    ("subsecond", "expected"),
    [
        ("5", ".500000"),
        ("05", ".050000"),
        ("123456789", ".123456"),
        (" 70 ", ".700000"),
        ("", ""),
        ("x", ""),
        (None, ""),
    ],
)
def test_fractions_of_a_second(subsecond: str | None, expected: str) -> None:
    found = metadata_of(encoded(SCENE, "JPEG", exif=exif(TAKEN, subsecond)))
    assert found.captured_at == "2019-07-21T14:03:09" + expected


@pytest.mark.parametrize(
    "written", ["0000:00:00 00:00:00", "2019:13:01 00:00:00", "    :  :     :  :  ", "yesterday", ""]
)
def test_time_that_makes_no_sense(written: str) -> None:
    block = exif()
    block.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = written
    assert metadata_of(encoded(SCENE, "JPEG", exif=block)).captured_at is None


def test_time_of_the_last_change_is_no_capture_time() -> None:
    block = exif()
    block[ExifTags.Base.DateTime] = "2020:01:01 00:00:00"
    assert metadata_of(encoded(SCENE, "JPEG", exif=block)).captured_at is None


@pytest.mark.parametrize(
    ("camera", "name"),
    [
        (("Canon", "Canon EOS R5"), "Canon EOS R5"),
        (("NIKON CORPORATION", "NIKON D850"), "NIKON D850"),
        (("Apple", "iPhone 14"), "Apple iPhone 14"),
        (("SONY", ""), "SONY"),
        (("", "X100V"), "X100V"),
        ((" ", " "), None),
    ],
)
def test_camera_names(camera: tuple[str, str], name: str | None) -> None:
    assert metadata_of(encoded(SCENE, "JPEG", exif=exif(camera=camera))).camera == name


@pytest.mark.parametrize("position", [(0.0, 0.0), (95.0, 10.0), (10.0, 190.0)])
def test_position_that_makes_no_sense(position: tuple[float, float]) -> None:
    found = metadata_of(encoded(SCENE, "JPEG", exif=exif(position=position)))
    assert (found.latitude, found.longitude) == (None, None)


@pytest.mark.parametrize("quality", [1, 5, 10, 25, 49, 50, 51, 75, 80, 90, 95, 99, 100])
def test_jpeg_quality(quality: int) -> None:
    for picture in (SCENE, SCENE.convert("L")):
        assert metadata_of(encoded(picture, "JPEG", quality=quality)).jpeg_quality == quality


def test_jpeg_quality_of_foreign_tables() -> None:
    tables = [[min(255, 3 + i // 6) for i in range(64)], [min(255, 4 + i // 4) for i in range(64)]]
    found = metadata_of(encoded(SCENE, "JPEG", qtables=tables, quality=50)).jpeg_quality
    assert found is not None
    assert 85 <= found <= 97
    assert jpeg_quality(None) is None
    assert jpeg_quality({0: [1, 2, 3]}) is None


XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4" %s>'
    b"<dc:title>Home</dc:title></rdf:Description></rdf:RDF></x:xmpmeta>"
)


def test_tags_are_counted() -> None:
    assert metadata_of(encoded(SCENE, "JPEG", exif=exif(camera=("a", "b")))).tags == 2
    assert metadata_of(encoded(SCENE, "JPEG", xmp=XMP % b"")).tags == 2
    assert metadata_of(encoded(SCENE, "PNG", exif=exif(TAKEN))).tags == 1


VIDEO = struct.pack(">I", 24) + b"ftypmp42\0\0\0\0isommp42" + b"\0\0\0\x08mdat"


def kinds(data: bytes, found: str = "JPEG") -> tuple[str, ...]:
    return kinds_of(find_extras(data, found))


@pytest.mark.parametrize(
    "mark",
    [b'GCamera:MotionPhoto="1"', b'GCamera:MicroVideo="1"', b'hdrgm:Version="1.0"', b'GDepth:Format="RangeInverse"'],
)
def test_what_a_packet_merely_declares_is_not_there(mark: bytes) -> None:
    for fmt in ("JPEG", "HEIF"):
        assert metadata_of(encoded(SCENE, fmt, xmp=XMP % mark)).extras == ()


def test_extras_by_what_follows_the_picture() -> None:
    plain = encoded(SCENE, "JPEG", progressive=True)
    assert find_extras(plain, "JPEG") == ()
    assert kinds(plain + VIDEO) == ("motion",)
    assert kinds(plain + b"\0\0\x30\nMotionPhoto_Data") == ("motion",)
    assert kinds(plain + encoded(SCENE, "JPEG", xmp=XMP % b'hdrgm:Version="1.0"')) == ("gain_map",)
    assert kinds(encoded(SCENE, "JPEG", xmp=XMP % b'hdrgm:Version="1.0"') + encoded(SCENE, "JPEG")) == ("gain_map",)
    assert kinds(plain + b"SoundShot_000") == ("sound",)
    assert find_extras(plain + b"\0" * 500, "JPEG") == ()
    assert decode(plain + VIDEO, 64).metadata.extras == ("motion",)


def test_extras_are_told_by_their_bytes() -> None:
    plain, other = encoded(SCENE, "JPEG"), encoded(SCENE, "JPEG", quality=40)
    movie = find_extras(plain + VIDEO + bytes(range(200)), "JPEG")
    assert movie == find_extras(other + VIDEO + bytes(range(200)), "JPEG"), "whatever picture stands before it"
    assert movie != find_extras(plain + VIDEO + bytes(range(1, 201)), "JPEG")


@pytest.mark.parametrize(
    ("made", "found"),
    [
        (lambda: encoded(SCENE, "JPEG") + bytes(range(1, 200)), "JPEG"),
        (lambda: _with_segment(encoded(SCENE, "JPEG"), 0xEB, b"JP" + bytes(range(200))), "JPEG"),
        (lambda: _with_chunk(encoded(SCENE, "PNG"), b"caBX", bytes(range(200))), "PNG"),
        (lambda: encoded(SCENE, "PNG") + bytes(range(1, 200)), "PNG"),
        (lambda: encoded(SCENE, "WEBP") + bytes(range(1, 200)), "WEBP"),
    ],
)
def test_what_nobody_understands_is_held_all_the_same(made: Callable[[], bytes], found: str) -> None:
    data = made()
    (extra,) = find_extras(data, found)
    assert extra.kind is ExtraKind.OTHER
    assert decode(data, 64).holdings.extras == (extra,)


def _with_segment(data: bytes, marker: int, payload: bytes) -> bytes:
    return data[:2] + bytes([0xFF, marker]) + (len(payload) + 2).to_bytes(2, "big") + payload + data[2:]


def _with_chunk(data: bytes, name: bytes, body: bytes) -> bytes:
    chunk = len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")
    return data[:33] + chunk + data[33:]


def test_marks_inside_the_coded_picture_mean_nothing() -> None:
    plain = encoded(SCENE, "JPEG")
    at = plain.index(b"\xff\xda") + 14
    assert find_extras(plain[:at] + b"MotionPhoto_Data" + plain[at:], "JPEG") == ()


def test_extras_of_heif() -> None:
    data = encoded(SCENE, "HEIF")
    assert find_extras(data, "HEIF") == ()
    assert kinds(data + b"\0\0\0\x10mpvd" + bytes(8), "HEIF") == ("motion",)
    mark = b"urn:com:apple:photo:2020:aux:hdrgainmap\0"
    assert kinds(data[:200] + mark + data[200:], "HEIF") == ("gain_map",)


def test_truncated_xmp_exif_and_boxes_are_survived() -> None:
    for data in (b"", b"\xff\xd8", b"\xff\xd8\xff\xe1\xff\xff", b"\xff\xd8\xff\xff\xff\xff", bytes(100)):
        assert find_extras(data, "JPEG") == ()
        assert find_extras(data, "HEIF") == ()


def test_gain_map_of_a_multi_picture_file_is_no_frame() -> None:
    """A phone's JPEG with a second picture that is no view of its own (type "undefined")."""
    data = bytearray(encoded(SCENE, "MPO", save_all=True, append_images=[Image.new("L", (24, 16))]))
    assert decode(bytes(data), 64).frames == 1
