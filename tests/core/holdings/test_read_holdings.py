"""What files of every format hold beside their first picture, read while they are decoded."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageCms, PngImagePlugin, TiffImagePlugin

from app.core.decode import decode
from app.core.holdings.frames import same_frames
from app.core.holdings.lacks import lacks
from app.core.holdings.types import Field, Gamut, Holdings, LackName, Word
from tests.pictures import encoded, exif, photo

SCENE = photo(4, (160, 120))
PAGES = [photo(seed, (160, 120)) for seed in range(20, 26)]


def held(data: bytes) -> Holdings:
    return decode(data, 64).holdings


def many(fmt: str, pages: list[Image.Image], **options: Any) -> bytes:
    out = io.BytesIO()
    pages[0].save(out, fmt, save_all=True, append_images=pages[1:], **options)
    return out.getvalue()


def cut_out(fmt: str, box: tuple[int, int, int, int] = (40, 30, 120, 90)) -> bytes:
    picture = SCENE.convert("RGBA")
    alpha = Image.new("L", picture.size, 0)
    alpha.paste(255, box)
    picture.putalpha(alpha)
    return encoded(picture, fmt, **({"lossless": True} if fmt == "WEBP" else {}))


def sixteen_bits(fmt: str, *, stretched: bool = False) -> bytes:
    grey = np.asarray(SCENE.convert("L")).astype(np.uint16)
    fine = np.random.default_rng(1).integers(0, 256, grey.shape, dtype=np.uint16)
    return encoded(Image.fromarray(grey * 257 if stretched else grey * 256 + fine), fmt)


@pytest.mark.parametrize("fmt", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP", "AVIF", "HEIF"])
def test_a_plain_picture_holds_nothing_more(fmt: str) -> None:
    assert held(encoded(SCENE, fmt)) == Holdings(lossless=fmt in ("PNG", "TIFF", "BMP"))


@pytest.mark.parametrize("fmt", ["PNG", "WEBP", "TIFF"])
def test_transparency_is_held_where_it_is_used(fmt: str) -> None:
    cut = held(cut_out(fmt))
    assert cut.alpha
    assert held(encoded(SCENE.convert("RGBA"), fmt)).alpha == "", "opaque everywhere"
    assert [lack.name for lack in lacks(Holdings(), cut)] == [LackName.TRANSPARENCY]
    assert held(cut_out(fmt, (10, 30, 120, 90))).alpha != cut.alpha


@pytest.mark.parametrize("fmt", ["PNG", "TIFF"])
def test_sixteen_bits_count_where_they_are_used(fmt: str) -> None:
    assert held(sixteen_bits(fmt)).depth == 16
    assert held(sixteen_bits(fmt, stretched=True)).depth == 8


def test_what_keeps_every_pixel_is_told() -> None:
    assert held(encoded(SCENE, "WEBP", lossless=True)).lossless
    assert not held(encoded(SCENE.quantize(256), "PNG")).lossless, "a palette keeps no photo"
    assert not held(encoded(SCENE, "TIFF", compression="jpeg")).lossless


def test_floats_are_told() -> None:
    data = encoded(Image.fromarray(np.asarray(SCENE.convert("L"), np.float32) / 255), "TIFF")
    assert (held(data).depth, held(data).floating) == (32, True)


def test_layers_of_a_tiff_are_told() -> None:
    out, tags = io.BytesIO(), TiffImagePlugin.ImageFileDirectory_v2()
    tags[37724] = b"Adobe Photoshop Document Data Block\0" + bytes(40)
    tags.tagtype[37724] = 7
    SCENE.save(out, "TIFF", tiffinfo=tags)
    assert held(out.getvalue()).layers


def test_paths_that_were_drawn_in_a_picture_are_told() -> None:
    def resources(*numbers: int) -> bytes:
        return b"".join(b"8BIM" + struct.pack(">HHI", number, 0, 4) + b"data" for number in numbers)

    for fmt in ("JPEG", "TIFF"):
        drawn = held(_with_resources(fmt, resources(1005, 2000, 2999)))
        assert [lack.name for lack in lacks(Holdings(lossless=True), drawn)] == [LackName.OTHER], fmt
        assert not lacks(drawn, drawn)
        assert not held(_with_resources(fmt, resources(1005, 1036, 1050))).extras, "those that Photoshop always writes"
        assert held(_with_resources(fmt, b"8BIM\x07\xd0\xff" + bytes(8))).extras, "cut short: it may hold anything"


def _with_resources(fmt: str, resources: bytes) -> bytes:
    if fmt == "TIFF":
        directory = TiffImagePlugin.ImageFileDirectory_v2()
        directory[34377] = resources
        directory.tagtype[34377] = 1
        return encoded(SCENE, fmt, tiffinfo=directory)
    data = b"Photoshop 3.0\0" + resources
    plain = encoded(SCENE, fmt)
    return plain[:2] + b"\xff\xed" + struct.pack(">H", len(data) + 2) + data + plain[2:]


def test_a_cameras_own_notes_are_told_by_being_there() -> None:
    def noted(note: bytes) -> Holdings:
        tags = Image.Exif()
        tags.get_ifd(ExifTags.IFD.Exif)[37500] = note
        return held(encoded(SCENE, "JPEG", exif=tags))

    notes = noted(b"Nikon\0" + bytes(range(100)))
    assert [lack.name for lack in lacks(Holdings(), notes)] == [LackName.OTHER]
    assert not lacks(noted(b"Nikon\0" + bytes(range(50, 250))), notes), "programs move them about"
    assert not noted(b"short").extras


def test_wide_colour_spaces_are_told() -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert held(encoded(SCENE, "JPEG", icc_profile=srgb)).gamut is Gamut.NORMAL
    assert held(encoded(SCENE, "JPEG", icc_profile=b"broken" * 30)).gamut is Gamut.WIDEST, "it may be any"
    assert held(encoded(SCENE.convert("CMYK"), "JPEG")).gamut is Gamut.WIDEST


@pytest.mark.parametrize(
    "made",
    [
        lambda: encoded(SCENE, "JPEG", exif=exif(description="At the table")),
        lambda: encoded(SCENE, "JPEG", comment=b"At the table"),
        lambda: encoded(SCENE, "PNG", pnginfo=_texts(Description="At the table")),
        lambda: encoded(SCENE, "GIF", comment=b"At the table"),
    ],
)
def test_words_are_held(made: Callable[[], bytes]) -> None:
    (word,) = held(made()).words
    assert word.value == "At the table"
    assert word.field in (Field.CAPTION, Field.COMMENT)


def _texts(**texts: str) -> PngImagePlugin.PngInfo:
    found = PngImagePlugin.PngInfo()
    for name, text in texts.items():
        found.add_text(name, text)
    return found


def test_a_packet_that_cannot_be_read_may_say_anything() -> None:
    found = held(encoded(SCENE, "JPEG", xmp=b"<x:xmpmeta broken"))
    assert [lack.name for lack in lacks(Holdings(), found)] == [LackName.OTHER]


MANY: list[tuple[str, dict[str, Any]]] = [
    ("TIFF", {"compression": "tiff_lzw"}),
    ("GIF", {"duration": 100}),
    ("WEBP", {"duration": 100, "quality": 90}),
    ("PNG", {"duration": 100}),
    ("AVIF", {"quality": 90}),
]


@pytest.mark.parametrize(("fmt", "options"), MANY)
def test_frames_are_told_apart(fmt: str, options: dict[str, Any]) -> None:
    one, same = held(many(fmt, PAGES[:3], **options)), held(many(fmt, PAGES[:3], **options))
    other = held(many(fmt, [PAGES[0], *PAGES[3:5]], **options))
    fewer = held(many(fmt, PAGES[:2], **options))
    assert one.frames == 3
    assert same_frames(one, same) == (True, 0)
    assert not same_frames(one, other).alike
    assert not same_frames(one, fewer).alike
    (lack,) = lacks(one, other)
    assert (lack.name, lack.total) == (LackName.FRAMES, 3)


def test_the_same_frames_in_another_container_are_the_same() -> None:
    tiff, gif = held(many("TIFF", PAGES[:3])), held(many("GIF", PAGES[:3], duration=100))
    webp = held(many("WEBP", PAGES[:3], duration=100, quality=50))
    lossless = held(many("WEBP", PAGES[:3], duration=100, lossless=True))
    for other in (gif, webp, lossless):
        assert same_frames(tiff, other).alike
    assert not lacks(tiff, lossless), "bit by bit"
    assert lacks(gif, tiff), "fewer colours prove nothing"


def test_a_frame_that_is_broken_is_not_known() -> None:
    data = many("GIF", PAGES[:4], duration=100)
    found = decode(data[: len(data) * 3 // 4], 64).holdings
    assert not found.frames_known
    assert LackName.FRAMES in {lack.name for lack in lacks(found, found)}


def test_words_of_one_kind_count_once() -> None:
    tagged = held(encoded(SCENE, "JPEG", exif=exif(description="At the table"), comment=b"At the table"))
    assert tagged.words == (Word(Field.CAPTION, "At the table"), Word(Field.COMMENT, "At the table"))
