"""Small files that declare much: what they promise is never allocated, and what takes too long stays unknown."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from app.core.decode import Decoder, decode
from app.core.decode.declared import Canvas, declared
from app.core.errors import UnreadableError
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
    decoder.decode(Path("a"), Path(sys.argv[2]).read_bytes(), 64)
    before = peak()
    try:
        decoder.decode(Path("a"), Path(sys.argv[1]).read_bytes(), 64)
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


GREEDY = {
    "a frame beyond the screen": gif((1, 1), (0, 0, 65_535, 65_535)),
    "a screen": gif((65_535, 65_535), (0, 0, 1, 1)),
    "a later frame": gif((1, 1), (0, 0, 1, 1), (0, 0, 65_535, 65_535)),
    "the place of a frame": gif((1, 1), (65_535, 65_534, 1, 1)),
    "behind an odd extension": gif((1, 1)).removesuffix(b";") + b"!\x01\x00\x00" + gif((1, 1), (0, 0, 1, 65_535))[19:],
    "canvas of a WebP": webp_of_size(65_000, 65_000),
}


@pytest.mark.parametrize("name", [name for name in GREEDY if "odd" not in name])
def test_what_a_file_promises_is_not_allocated(name: str, tmp_path: Path) -> None:
    said, peak = taken_by(GREEDY[name], tmp_path)
    assert said == "too_large"
    assert peak < 64


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


def in_child(data: bytes) -> bool:
    """Says whether a decoder hands a picture to its child."""
    with Decoder(children=1, time_limit=120) as decoder:
        decoder.decode(Path("a"), data, 64)
        return bool(decoder._idle)


def test_many_frames_alone_send_a_picture_to_the_child() -> None:
    assert not in_child(gif((1000, 1000), *[(0, 0, 1, 1)] * 51))
    assert in_child(gif((1000, 1000), *[(0, 0, 1, 1)] * 52))
    file = io.BytesIO()
    photo(4, (96, 64)).save(file, "MPO", save_all=True, append_images=[photo(5, (96, 64))])
    views = bytearray(file.getvalue())
    struct.pack_into("<I", views, views.index(b"MPF\0") + 4 + 66, 0x020002)  # the second is of another angle
    assert in_child(bytes(views))
