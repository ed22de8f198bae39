"""Pictures are told by content; names only save the look."""

from __future__ import annotations

import struct

import pytest

from app.core.decode import might_be_picture, named_as_picture, sniff
from app.core.decode.sniffing import OTHER_SUFFIXES
from app.core.decode.tiff import count_pages
from app.core.formats import PICTURE_SUFFIXES
from tests.pictures import encoded, photo
from tests.rawfile import dng

SCENE = photo(4, (96, 64))


@pytest.mark.parametrize("fmt", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF", "AVIF"])
def test_own_formats(fmt: str) -> None:
    data = encoded(SCENE, fmt)
    assert sniff(data[:64]) == fmt
    assert sniff(data) == fmt


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (b"II*\0\x10\0\0\0CR\x02\0", "RAW"),
        (b"\0\0\0\x18ftypcrx \0\0\0\x01crx isom", "RAW"),
        (b"IIRO\x08\0\0\0", "RAW"),
        (b"MMOR\0\0\0\x08", "RAW"),
        (b"IIU\0\x18\0\0\0", "RAW"),
        (b"FUJIFILMCCD-RAW 0201", "RAW"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", "AVIF"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "HEIF"),
        (b"\0\0\0\x14ftypmif1\0\0\0\0mif1", "HEIF"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0isommp42", None),
        (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", None),
        (b"BMW is a maker of cars, and this is text", None),
        (b"RIFF\x10\0\0\0WAVEfmt ", None),
        (b"hello", None),
        (b"", None),
        (b"%PDF-1.7", None),
        (b"II*\0", "TIFF"),
        (b"MM\0+\0\x08\0\0", "TIFF"),
    ],
)
def test_heads(head: bytes, found: str | None) -> None:
    assert sniff(head.ljust(64, b"\0") if head else b"") == found


def test_dng_is_told_from_tiff_by_the_whole_file() -> None:
    data = dng(SCENE, SCENE)
    assert sniff(data[:64]) == "TIFF"
    assert sniff(data) == "RAW"
    assert sniff(dng(SCENE)) == "RAW"


def test_nef_like_file_with_its_sensor_in_a_sub_directory() -> None:
    sub = struct.pack("<HHHIII", 1, 262, 3, 1, 32803, 0)
    main = struct.pack("<HHHIII", 1, 330, 4, 1, 8 + 18, 0)
    assert sniff(b"II*\0\x08\0\0\0" + main + sub) == "RAW"


def test_pages_are_counted_without_thumbnails_and_loops() -> None:
    assert count_pages(encoded(SCENE, "TIFF", save_all=True, append_images=[SCENE] * 4)) == 5
    assert count_pages(encoded(SCENE, "TIFF", big_tiff=True)) == 1
    loop = b"II*\0\x08\0\0\0" + struct.pack("<HHHIII", 1, 256, 3, 1, 5, 8)
    assert count_pages(loop) == 1
    icon = struct.pack("<HHHIII", 1, 254, 4, 1, 1, 0)
    assert count_pages(b"II*\0\x08\0\0\0" + struct.pack("<HHHIII", 1, 256, 3, 1, 5, 26) + icon) == 1
    for broken in (b"II*\0", b"II*\0\xff\xff\xff\xff", b"II+\0" + b"\xff" * 60, b"MM\0+" + b"\xff" * 60):
        assert count_pages(broken) == 1


def test_names() -> None:
    assert might_be_picture("IMG_1.JPG")
    assert might_be_picture("/a/b.c/noext")
    assert might_be_picture("scan.2020")
    assert not might_be_picture("clip.MOV")
    assert not might_be_picture("IMG_1.jpg.xmp")
    assert named_as_picture("a.Heic")
    assert not named_as_picture("a")
    assert not PICTURE_SUFFIXES & OTHER_SUFFIXES


@pytest.mark.parametrize(
    "head",
    [
        b"P5 is a word",
        b"P6",
        b"\0\0\2\0\1\0\x20\x20\0\0\1\0\x01\0\xe8\2\0\0\x16\0\0\0",  # a cursor
        b"\0\0\1\0\0\0" + bytes(16),
        b"\x0a\x05\x01\x08" + b"\xff\xff\xff\xff" + bytes(56),
        b"\0\0\0\1Bud1\0\0\x10\0\0\0\x08\0\0\0\x10\0",  # .DS_Store
        b"\0\1\0\0\0\x11\1\0\0\4\0\x10DSIG",  # a font
        b"\0\0\1\xba!\0\1\0\1\x80\x03\xd5",  # MPEG
        bytes(64),
        b"(\0\0\0" + bytes(60),
        b"8BPS\0\2",
        b"DDS is a word",
    ],
)
def test_what_looks_like_a_rarer_kind_and_is_none(head: bytes) -> None:
    assert sniff(head.ljust(64, b"\0")) is None


def test_all_files_are_opened_when_asked_for_but_for_those_beside_pictures() -> None:
    for name in ("f0001.bin", "x.dat", "a.tmp", "b.txt", "c"):
        assert might_be_picture(name, all_files=True)
    for name in ("a.mov", "a.xmp", "a.wav", "catalog.lrcat"):
        assert not might_be_picture(name, all_files=True)
    assert not might_be_picture("f0001.bin")
