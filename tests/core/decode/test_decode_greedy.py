"""Small files that declare much: what they promise is never allocated, and what takes too long stays unknown."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PIL import Image

from app.core.decode import decode, picture, sniff
from app.core.decode.declared import Canvas, declared
from app.core.errors import UnreadableError
from app.core.types import UnreadableReason
from tests.boxes import with_size
from tests.pictures import encoded, photo

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="measures with getrusage")

_MEASURE = """
import resource, sys
from pathlib import Path
from app.core.decode import Decoder
from app.core.errors import UnreadableError

def peak():
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)

with Decoder(children=1, time_limit=120) as decoder:
    decoder.decode(Path(sys.argv[2]).read_bytes(), 64)
    before = peak()
    try:
        decoder.decode(Path(sys.argv[1]).read_bytes(), 64)
        said = "decoded"
    except UnreadableError as error:
        said = error.reason
print(said, (peak() - before) >> (20 if sys.platform == "darwin" else 10))
"""


def taken_by(data: bytes, folder: Path) -> tuple[str, int]:
    """Returns what becomes of a file, and the MiB that it took in a process of its own, and in that one's child."""
    (folder / "greedy").write_bytes(data)
    (folder / "small").write_bytes(encoded(photo(4, (96, 64)), "GIF"))
    command = [sys.executable, "-c", _MEASURE, str(folder / "greedy"), str(folder / "small")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ)
    said, peak = done.stdout.split()
    return said, int(peak)


def gif(screen: tuple[int, int], *frames: tuple[int, int, int, int], disposal: int = 2) -> bytes:
    """Returns a GIF of one colour that declares frames (left, top, width, height) and holds a pixel of each."""
    data = b"GIF89a" + struct.pack("<HHBBB", *screen, 0x80, 0, 0) + bytes(6)
    for frame in frames:
        data += b"!\xf9\x04" + bytes((disposal << 2, 0, 0, 0, 0))
        data += b"," + struct.pack("<HHHHB", *frame, 0) + b"\x02\x02\x4c\x01\x00"
    return data + b";"


def webp_of_size(width: int, height: int) -> bytes:
    """Returns an animated WebP whose header promises another canvas."""
    file, colours = io.BytesIO(), ("red", "blue")
    first, second = (Image.new("RGB", (8, 8), colour) for colour in colours)
    first.save(file, "WEBP", save_all=True, append_images=[second], duration=100)
    data = file.getvalue()
    return data[:24] + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little") + data[30:]


LARGE = 60_000


def icon(picture: bytes) -> bytes:
    """Returns an ICO whose list says 16 × 16 pixels."""
    return struct.pack("<HHHBBBBHHII", 0, 1, 1, 16, 16, 0, 0, 1, 24, len(picture), 22) + picture


def png_of_size(width: int, height: int) -> bytes:
    data = encoded(photo(4, (16, 16)), "PNG")
    head = data[12:16] + struct.pack(">II", width, height) + data[24:29]
    return data[:12] + head + struct.pack(">I", zlib.crc32(head)) + data[33:]


def dib_of_size(width: int, height: int) -> bytes:
    return struct.pack("<IiiHHIIIIII", 40, width, 2 * height, 1, 24, 0, 0, 0, 0, 0, 0) + bytes(200)


def tiff_of_tiles(side: int) -> bytes:
    """Returns a TIFF of 16 × 16 pixels in one tile of another size."""
    tags = [(256, 16), (257, 16), (258, 8), (259, 8), (262, 1), (277, 1), (322, side), (323, side), (324, 400)]
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in [*tags, (325, 20)])
    data = b"II*\0" + struct.pack("<IH", 8, len(tags) + 1) + entries
    return data.ljust(400, b"\0") + zlib.compress(bytes(1000))


def jpeg_2000_of_size(width: int, height: int) -> bytes:
    """Returns a JPEG 2000 whose header says one thing, and its picture another."""
    data = bytearray(encoded(photo(4, (16, 16)), "JPEG2000"))
    struct.pack_into(">II", data, data.index(b"\xff\x4f\xff\x51") + 8, width, height)
    return bytes(data)


def patched(fmt: str, form: str, at: int) -> bytes:
    """Returns a picture whose header says that it is large."""
    data = bytearray(encoded(photo(4, (16, 16)), fmt))
    struct.pack_into(form, data, at, LARGE, LARGE)
    return bytes(data)


PROMISING = {
    "ICO of a PNG": (icon(png_of_size(LARGE, LARGE)), "ICO"),
    "ICO of a DIB": (icon(dib_of_size(LARGE, LARGE)), "ICO"),
    "PNG": (png_of_size(LARGE, LARGE), "PNG"),
    "DIB": (dib_of_size(LARGE, LARGE // 2), "DIB"),
    "TIFF": (tiff_of_tiles(LARGE - LARGE % 16), "TIFF"),
    "JPEG 2000": (jpeg_2000_of_size(LARGE, LARGE), "JPEG2000"),
    "AVIF": (with_size(encoded(photo(4, (64, 64)), "AVIF"), LARGE, LARGE), "AVIF"),
    "HEIF": (with_size(encoded(photo(4, (64, 64)), "HEIF"), LARGE, LARGE), "HEIF"),
    "BMP": (patched("BMP", "<ii", 18), "BMP"),
    "TGA": (patched("TGA", "<HH", 12), "TGA"),
    "SGI": (patched("SGI", ">HH", 6), "SGI"),
    "DDS": (patched("DDS", "<II", 12), "DDS"),
    "QOI": (patched("QOI", ">II", 4), "QOI"),
    "PCX": (patched("PCX", "<HH", 8), "PCX"),
    "PPM": (b"P6 %d %d 255\n" % (LARGE, LARGE) + bytes(64), "PPM"),
    "PSD": (b"8BPS\0\1" + bytes(6) + struct.pack(">HIIHH", 3, LARGE, LARGE, 8, 3) + bytes(14), "PSD"),
}
"""Files that declare 3.6 thousand million pixels, and hold next to none."""


GREEDY = {
    "a frame beyond the screen": gif((1, 1), (0, 0, 65_535, 65_535)),
    "a screen": gif((65_535, 65_535), (0, 0, 1, 1)),
    "a later frame": gif((1, 1), (0, 0, 1, 1), (0, 0, 65_535, 65_535)),
    "the place of a frame": gif((1, 1), (65_535, 65_534, 1, 1)),
    "behind an odd extension": gif((1, 1)).removesuffix(b";") + b"!\x01\x00\x00" + gif((1, 1), (0, 0, 1, 65_535))[19:],
    "canvas of a WebP": webp_of_size(65_000, 65_000),
    "an icon": PROMISING["ICO of a PNG"][0],
}


@pytest.mark.parametrize("name", [name for name in GREEDY if "odd" not in name])
def test_what_a_file_promises_is_not_allocated(name: str, tmp_path: Path) -> None:
    said, peak = taken_by(GREEDY[name], tmp_path)
    assert said == "too_large"
    assert peak < 64


@pytest.mark.parametrize("name", PROMISING)
def test_what_a_file_declares_is_read_from_its_bytes(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data, fmt = PROMISING[name]
    assert sniff(data) == fmt
    canvas = declared(data, fmt)
    assert canvas is not None
    assert canvas.width * canvas.height > 1_000_000_000
    # Nothing is opened for it.
    monkeypatch.setattr(picture, "open_picture", None)
    with pytest.raises(UnreadableError) as caught:
        decode(data, 64)
    assert caught.value.reason is UnreadableReason.TOO_LARGE


def test_many_frames_that_an_animation_promises_cost_nothing() -> None:
    """A PNG that promises two thousand million frames has one picture, and the rest stays unknown."""
    file = io.BytesIO()
    photo(4, (16, 16)).save(file, "PNG", save_all=True, append_images=[photo(5, (16, 16))])
    data = bytearray(file.getvalue())
    at = data.index(b"acTL")
    struct.pack_into(">I", data, at + 4, 0x7FFFFFFF)
    struct.pack_into(">I", data, at + 12, zlib.crc32(data[at : at + 12]))
    found = decode(bytes(data), 64)
    assert (found.width, found.holdings.frames_known) == (16, False)


def test_a_large_frame_is_seen_behind_whatever_pillow_passes_over() -> None:
    data = GREEDY["behind an odd extension"]
    with Image.open(io.BytesIO(data)) as image:
        assert image.size == (1, 65_535)
    assert declared(data, "GIF") == Canvas(1, 65_535, 1)


@pytest.mark.parametrize("disposal", range(4))
def test_pillow_and_the_walk_agree_on_sizes_and_frames(disposal: int) -> None:
    frames = [(0, 0, 1, 1), (3, 2, 1, 1), (19, 4, 1, 1)]
    data = gif((8, 8), *frames, disposal=disposal)
    data += b"trailing"
    with Image.open(io.BytesIO(data)) as image:
        count = image.n_frames  # type: ignore[attr-defined]
        image.seek(count - 1)
        assert declared(data, "GIF") == Canvas(*image.size, count) == Canvas(20, 8, 3)
    for fmt in ("GIF", "WEBP"):
        for mode in ("RGB", "RGBA"):
            whole = encoded(photo(4, (96, 64)).convert(mode), fmt)
            assert declared(whole, fmt) == Canvas(96, 64, 1)
    assert declared(encoded(photo(4, (96, 64)), "WEBP", lossless=True), "WEBP") == Canvas(96, 64, 1)
    assert declared(webp_of_size(8, 8), "WEBP") == Canvas(8, 8, 2)


@pytest.mark.parametrize("size", range(0, 44, 3))
def test_files_that_end_anywhere_are_survived(size: int) -> None:
    for data in (gif((8, 8), (0, 0, 8, 8)), webp_of_size(8, 8), encoded(photo(4, (96, 64)), "WEBP")):
        found = "GIF" if data.startswith(b"GIF") else "WEBP"
        declared(data[:size], found)
        if size > 12:
            with pytest.raises(UnreadableError):
                decode(data[:size], 64)


def test_an_endless_animation_stays_unknown_and_takes_little(tmp_path: Path) -> None:
    data = gif((2000, 2000), *[(0, 0, 1, 1)] * 400)
    holdings = decode(data, 64).holdings
    assert (holdings.frames, holdings.marks, holdings.frames_known) == (400, (), False)
    said, peak = taken_by(data, tmp_path)
    assert said == "decoded"
    assert peak < 200


def test_an_animation_that_takes_no_second_is_known() -> None:
    holdings = decode(gif((200, 200), *[(0, 0, 1, 1)] * 100), 64).holdings
    assert (holdings.frames, len(holdings.marks), holdings.frames_known) == (100, 32, True)


def test_a_page_much_larger_than_the_first_is_not_decoded(tmp_path: Path) -> None:
    pages = [Image.new("1", size) for size in ((64, 64), (20_000, 20_000))]
    file = io.BytesIO()
    pages[0].save(file, "TIFF", save_all=True, append_images=pages[1:], compression="group4")
    holdings = decode(file.getvalue(), 64).holdings
    assert (holdings.frames, holdings.frames_known) == (2, False)
    said, peak = taken_by(file.getvalue(), tmp_path)
    assert said == "decoded"
    assert peak < 200
