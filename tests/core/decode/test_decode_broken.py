"""Broken pictures: a reason, never another exception, never a hang, never a bomb."""

from __future__ import annotations

import io
import random
import struct
import time
import zlib

import pytest
from PIL import Image

from app.core.decode import Decoded, Decoder, decode
from app.core.errors import UnreadableError
from app.core.types import UnreadableReason
from tests.pictures import encoded, exif, photo
from tests.rawfile import dng

SMALL = photo(4, (96, 64))
IN_PROCESS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
NATIVE = ("TIFF", "HEIF", "AVIF", "RAW")


def sample(fmt: str) -> bytes:
    if fmt == "RAW":
        return dng(SMALL, SMALL)
    options = {} if fmt in ("GIF", "BMP") else {"exif": exif(camera=("A", "B"), orientation=6)}
    return encoded(SMALL, fmt, **options)


def reason_of(data: bytes) -> UnreadableReason:
    with pytest.raises(UnreadableError) as caught:
        decode(data, 64)
    return caught.value.reason


def test_nothing_and_no_picture() -> None:
    assert reason_of(b"") is UnreadableReason.EMPTY
    assert reason_of(b"just some words in a file that is called .jpg") is UnreadableReason.NOT_A_PICTURE
    assert reason_of(b"\xff\xd8\xff") is UnreadableReason.TRUNCATED
    assert reason_of(b"\x89PNG\r\n\x1a\n") is UnreadableReason.TRUNCATED


@pytest.mark.parametrize("fmt", [*IN_PROCESS, "HEIF", "AVIF"])
@pytest.mark.parametrize("share", [0.3, 0.5, 0.7, 0.9])
def test_truncated(fmt: str, share: float) -> None:
    data = sample(fmt)
    assert reason_of(data[: int(len(data) * share)]) is UnreadableReason.TRUNCATED


@pytest.mark.parametrize("fmt", [*IN_PROCESS, *NATIVE])
def test_truncated_anywhere_is_refused_or_whole(fmt: str) -> None:
    data = sample(fmt)
    with Decoder(children=1, time_limit=120) as decoder:
        whole = decoder.decode(data, 64).pixels
        for length in range(1, len(data), max(1, len(data) // 120)):
            outcome = tried(data[:length], decoder)
            if isinstance(outcome, UnreadableError):
                assert outcome.reason not in (UnreadableReason.EMPTY, UnreadableReason.TIMED_OUT)
            elif fmt == "JPEG":
                assert (outcome.pixels == whole).all()


def test_half_a_jpeg_is_never_shown_grey() -> None:
    data = encoded(photo(4, (1600, 1200)), "JPEG")
    for share in (0.2, 0.6, 0.95):
        assert reason_of(data[: int(len(data) * share)]) is UnreadableReason.TRUNCATED


@pytest.mark.parametrize("fmt", IN_PROCESS)
def test_random_damage(fmt: str) -> None:
    data, chance = sample(fmt), random.Random(fmt)
    for _ in range(250):
        assert isinstance(tried(mutated(data, chance)), Decoded | UnreadableError)


@pytest.mark.parametrize("fmt", NATIVE)
def test_random_damage_in_the_child(fmt: str) -> None:
    data, chance = sample(fmt), random.Random(fmt)
    with Decoder(children=1, time_limit=120) as decoder:
        for _ in range(120):
            outcome = tried(mutated(data, chance), decoder)
            assert isinstance(outcome, Decoded) or outcome.reason is not UnreadableReason.TIMED_OUT
        assert decoder.decode(data, 64).format == fmt


def tried(data: bytes, decoder: Decoder | None = None) -> Decoded | UnreadableError:
    try:
        return decoder.decode(data, 64) if decoder else decode(data, 64)
    except UnreadableError as error:
        return error


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Damages a file in one of the ways that files get damaged."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(changed))
        kind = chance.randrange(4)
        if kind == 0:
            changed[at] = chance.randrange(256)
        elif kind == 1:
            changed[at : at + chance.randint(1, 40)] = chance.randbytes(chance.randint(0, 40))
        elif kind == 2:
            changed[at : at + 4] = b"\xff\xff\xff\xff"
        else:
            changed[at : at + 64] = bytes(min(64, len(changed) - at))
    return bytes(changed)


def test_garbage_after_every_head() -> None:
    chance = random.Random(1)
    with Decoder(children=1, time_limit=120) as decoder:
        for fmt in (*IN_PROCESS, *NATIVE):
            head = sample(fmt)[:24]
            for _ in range(15):
                outcome = tried(head + chance.randbytes(600), decoder)
                assert isinstance(outcome, Decoded | UnreadableError)


def png_bomb(width: int, height: int, rows: int) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes((width * 3 + 1) * rows), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def test_bombs_are_refused_by_their_size_alone() -> None:
    started = time.thread_time()
    assert reason_of(png_bomb(60_000, 60_000, 1)) is UnreadableReason.TOO_LARGE
    gif = bytearray(sample("GIF"))
    gif[6:10] = b"\xff\xff\xff\xff"
    assert reason_of(bytes(gif)) is UnreadableReason.TOO_LARGE
    bmp = bytearray(sample("BMP"))
    bmp[18:26] = struct.pack("<ii", 1 << 20, 1 << 20)
    assert reason_of(bytes(bmp)) is UnreadableReason.TOO_LARGE
    jpeg = encoded(SMALL, "JPEG")
    frame = jpeg.index(b"\xff\xc0")
    jpeg = jpeg[: frame + 5] + b"\xff\xff\xff\xff" + jpeg[frame + 9 :]
    assert reason_of(jpeg) is UnreadableReason.TOO_LARGE
    assert time.thread_time() - started < 5


def test_gif_frame_beyond_its_canvas() -> None:
    gif = bytearray(sample("GIF"))
    at = gif.index(b"\x2c", 13 + 3 * 256)
    gif[at + 5 : at + 9] = b"\xff\xff\xff\xff"
    assert isinstance(tried(bytes(gif)), Decoded | UnreadableError)


def test_jpeg_of_endless_scans_is_stopped() -> None:
    """Thousands of empty scans over a large progressive picture: minutes of work in a few hundred kilobytes."""
    data = encoded(Image.new("L", (9000, 9000)), "JPEG", progressive=True)
    last = data.rindex(b"\xff\xda")
    scan = data[last:-2]
    with Decoder(children=1, time_limit=2) as decoder, pytest.raises(UnreadableError) as caught:
        decoder.decode(data[:-2] + scan * 400 + b"\xff\xd9", 9000)
    assert caught.value.reason is UnreadableReason.TIMED_OUT


def test_zero_sizes() -> None:
    jpeg = encoded(SMALL, "JPEG")
    frame = jpeg.index(b"\xff\xc0")
    for size in (b"\0\0\0\x60", b"\0\x40\0\0", b"\0\0\0\0"):
        assert isinstance(tried(jpeg[: frame + 5] + size + jpeg[frame + 9 :]), UnreadableError)


def test_broken_exif_never_costs_the_picture() -> None:
    block, chance = exif(camera=("A", "B"), orientation=1, position=(1, 2)).tobytes(), random.Random(5)
    for _ in range(200):
        damaged = bytearray(block)
        for _ in range(4):
            damaged[chance.randrange(6, len(damaged))] = chance.randrange(256)
        assert decode(encoded(SMALL, "JPEG", exif=bytes(damaged)), 64).format == "JPEG"


def test_unexpected_failures_of_a_library_are_the_files_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: object, **options: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Image, "open", fail)
    assert reason_of(sample("JPEG")) is UnreadableReason.DAMAGED
    monkeypatch.setattr(Image, "open", lambda *a, **k: (_ for _ in ()).throw(MemoryError))
    assert reason_of(sample("JPEG")) is UnreadableReason.TOO_LARGE


def test_cancelling_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*arguments: object, **options: object) -> io.BytesIO:
        raise KeyboardInterrupt

    monkeypatch.setattr(Image, "open", interrupt)
    with pytest.raises(KeyboardInterrupt):
        decode(sample("JPEG"), 64)
