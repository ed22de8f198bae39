"""Each limit of decoding by itself: none may rest upon another."""

from __future__ import annotations

import struct
import sys
import threading
import zlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
from PIL import Image

from app.core.decode import Decoder, decode, render
from app.core.decode.memory import MemoryBudget, physical_memory
from app.core.decode.process import Child
from app.core.errors import UnreadableError
from app.core.types import UnreadableReason
from tests.pictures import encoded, photo

SMALL = photo(4, (96, 64))
ENDLESS = 1 << 60
"""Bytes of memory that no picture asks for."""


def reason_of(data: bytes, max_side: int = 64) -> UnreadableReason | None:
    """Returns why a picture is refused, None if it is decoded."""
    try:
        decode(data, max_side)
    except UnreadableError as error:
        return error.reason
    return None


def grey_png(width: int, height: int, rows: int) -> bytes:
    """Returns a PNG that promises a size and holds so many rows."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = zlib.compress(bytes((width + 1) * rows), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def jpeg_of_size(width: int, height: int, *, progressive: bool = False) -> bytes:
    """Returns a small JPEG whose header promises another size."""
    data = encoded(SMALL, "JPEG", progressive=progressive)
    frame = data.index(b"\xff\xc2" if progressive else b"\xff\xc0")
    return data[: frame + 5] + struct.pack(">HH", height, width) + data[frame + 9 :]


def test_pixels_are_limited_however_little_memory_they_take() -> None:
    """Decoded at an eighth of its size, it would take 68 MB: only its size speaks against it."""
    assert reason_of(jpeg_of_size(32_000, 17_000)) is UnreadableReason.TOO_LARGE
    assert reason_of(jpeg_of_size(32_000, 15_000)) is not UnreadableReason.TOO_LARGE


def test_pixels_are_limited_however_much_memory_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render, "physical_memory", lambda: ENDLESS)
    assert reason_of(grey_png(32_000, 17_000, 1)) is UnreadableReason.TOO_LARGE


def test_memory_is_limited_however_few_the_pixels(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = grey_png(3000, 2000, 2000)
    baseline = encoded(Image.new("RGB", (3000, 2000)), "JPEG")
    progressive = encoded(Image.new("RGB", (3000, 2000)), "JPEG", progressive=True)
    assert [reason_of(data) for data in (whole, baseline, progressive)] == [None] * 3
    monkeypatch.setattr(render, "physical_memory", lambda: 64 << 20)
    assert reason_of(whole) is UnreadableReason.TOO_LARGE
    assert reason_of(baseline) is None, "at an eighth of its size it takes little"
    assert reason_of(baseline, 3000) is UnreadableReason.TOO_LARGE
    assert reason_of(progressive) is UnreadableReason.TOO_LARGE, "all its coefficients are kept"


def in_child(data: bytes) -> bool:
    """Says whether a decoder hands a picture to its child."""
    with Decoder(children=1, time_limit=120) as decoder:
        with suppress(UnreadableError):  # some hold less than they promise
            decoder.decode(Path("a"), data, 64)
        return bool(decoder._idle)


def with_scans(count: int) -> bytes:
    """Returns a picture of 32 × 32 pixels, cheap by any other measure, with so many scans."""
    data = encoded(photo(4, (32, 32)), "JPEG", progressive=True)
    last = data.rindex(b"\xff\xda")
    return data[:-2] + data[last:-2] * (count - data.count(b"\xff\xda")) + b"\xff\xd9"


def test_many_scans_alone_send_a_picture_to_the_child() -> None:
    assert not in_child(with_scans(100))
    assert in_child(with_scans(101))


def test_much_memory_alone_sends_a_picture_to_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render, "physical_memory", lambda: ENDLESS)
    monkeypatch.setattr(render, "MUCH_MEMORY", ENDLESS)
    assert not in_child(jpeg_of_size(12_000, 12_000, progressive=True))
    assert in_child(jpeg_of_size(14_000, 14_000, progressive=True))


@pytest.mark.parametrize("fmt", ["PNG", "GIF", "WEBP", "BMP"])
def test_other_kinds_than_jpeg_are_decoded_in_a_child(fmt: str) -> None:
    assert in_child(encoded(SMALL, fmt))


def test_many_bytes_alone_send_a_picture_to_the_child() -> None:
    data, most = encoded(SMALL, "JPEG"), 64 << 20
    assert not in_child(data + bytes(most - len(data)))
    assert in_child(data + bytes(most - len(data) + 1))


def wait_for_one(budget: MemoryBudget, done: threading.Event) -> None:
    """Waits until a thread stands before the budget, or got through."""
    while not done.wait(0.01):
        with budget._changed:
            if budget._changed._waiters:  # type: ignore[attr-defined]
                return


def test_who_finds_the_budget_taken_waits_until_it_is_given_back() -> None:
    budget, entered = MemoryBudget(100), threading.Event()

    def take() -> None:
        with budget.reserve(60):
            entered.set()

    with ThreadPoolExecutor(1) as pool:
        with budget.reserve(30), budget.reserve(60):
            job = pool.submit(take)
            wait_for_one(budget, entered)
            assert not entered.is_set()
        job.result()
    with budget.reserve(1000):  # more than all of it: alone
        pass
    assert budget._free == budget.total


def test_a_decode_waits_for_its_share_of_the_memory() -> None:
    done = threading.Event()
    with Decoder(children=1) as decoder, ThreadPoolExecutor(1) as pool, ExitStack() as held:
        held.enter_context(decoder._budget.reserve(decoder._budget.total))
        job = pool.submit(decoder.decode, Path("a"), encoded(SMALL, "JPEG"), 64)
        job.add_done_callback(lambda _: done.set())
        wait_for_one(decoder._budget, done)
        assert not done.is_set()
        held.close()
        assert job.result().format == "JPEG"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_the_child_has_a_memory_limit_of_its_own() -> None:
    import resource

    child = Child()
    try:
        child.decode(encoded(SMALL, "TIFF"), 64, 120)
        soft, _hard = resource.prlimit(child.pid, resource.RLIMIT_AS)
        assert soft == max(physical_memory() // 2, 4 << 30)
    finally:
        child.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_a_picture_may_take_what_its_size_needs_and_no_more() -> None:
    """A decoder that wants more than the file declares gets none of it, and lives on."""
    large = encoded(Image.new("RGB", (6000, 4000)), "TIFF", compression="tiff_lzw")
    child = Child()
    try:
        child.decode(encoded(SMALL, "TIFF"), 64, 120, memory=32 << 20)
        with pytest.raises(UnreadableError) as caught:
            child.decode(large, 64, 120, memory=32 << 20)
        assert caught.value.reason is UnreadableReason.TOO_LARGE
        assert child.decode(large, 64, 120, memory=512 << 20).format == "TIFF"
    finally:
        child.close()


def test_what_is_large_must_hold_something(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render, "physical_memory", lambda: ENDLESS)
    monkeypatch.setattr(render, "MUCH_MEMORY", 8 << 20)
    assert reason_of(grey_png(1000, 1000, 1000)) is None, "what is small may be blank"
    assert reason_of(grey_png(2000, 1000, 1000)) is UnreadableReason.TOO_LARGE
    assert reason_of(encoded(photo(4, (1200, 900)), "PNG")) is None


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_a_child_that_gets_no_more_memory_says_so_and_lives_on() -> None:
    import resource

    small, large = encoded(SMALL, "TIFF"), encoded(Image.new("RGB", (6000, 4000)), "TIFF", compression="tiff_lzw")
    child = Child()
    try:
        child.decode(small, 64, 120)
        pages = int(Path(f"/proc/{child.pid}/statm").read_text().split()[0])
        _soft, hard = resource.prlimit(child.pid, resource.RLIMIT_AS)
        resource.prlimit(child.pid, resource.RLIMIT_AS, (pages * resource.getpagesize() + (24 << 20), hard))
        with pytest.raises(UnreadableError) as caught:
            child.decode(large, 64, 120)
        assert caught.value.reason is UnreadableReason.TOO_LARGE
        assert child.decode(small, 64, 120).format == "TIFF"
    finally:
        child.close()
