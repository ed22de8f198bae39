"""Each limit of decoding by itself: none may rest upon another."""

from __future__ import annotations

import io
import struct
import sys
import threading
import zlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
from PIL import Image

from app.core.decode import Decoder, decode, picture, render
from app.core.decode.jpeg_parts import frames_of
from app.core.decode.memory import MemoryBudget, physical_memory
from app.core.decode.picture import estimate
from app.core.decode.process import Child
from app.core.decode.render import MUCH_MEMORY
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


@pytest.mark.parametrize("fmt", ["JPEG", "MPO", "PNG", "GIF", "WEBP", "BMP", "TIFF", "AVIF", "HEIF", "ICO", "JPEG2000"])
def test_every_kind_is_decoded_in_a_child(fmt: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Here, nothing is opened, not even to learn its size."""
    path = tmp_path / "picture"
    path.write_bytes(encoded(SMALL, fmt))

    def open_here(*arguments: object, **options: object) -> None:
        raise AssertionError("opened by the program itself")

    with Decoder(children=1, time_limit=120) as decoder:
        for opened in (render, picture, Image):
            monkeypatch.setattr(opened, "open" if opened is Image else "open_picture", open_here)
        whole = decoder.decode(path.read_bytes(), 64)
        assert decoder.pixels(path, 64).shape == whole.pixels.shape
        assert decoder.luma(path).shape == (whole.height, whole.width)


def test_a_jpeg_is_reckoned_by_what_it_says_of_itself() -> None:
    """Its pixels at the scale it is decoded at; all its coefficients where it is progressive; no more than it holds."""
    costs = [
        estimate(jpeg_of_size(4000, 3000, progressive=p), "JPEG", side) for p in (False, True) for side in (320, 4000)
    ]
    assert [cost.memory for cost in costs] == [1_500_000, 96_000_000, 73_500_000, 168_000_000]
    assert all(cost.memory < cost.most <= (256 << 20) + MUCH_MEMORY for cost in costs)
    for refused in (jpeg_of_size(32_000, 17_000), jpeg_of_size(65_535, 65_535), jpeg_of_size(0, 100)):
        with pytest.raises(UnreadableError):
            estimate(refused, "JPEG", 64)
    broken = encoded(SMALL, "JPEG")[:20]
    assert estimate(broken, "JPEG", 64).memory == 512 << 20, "it says nothing of itself"


def test_further_views_of_a_jpeg_are_reckoned_with() -> None:
    file = io.BytesIO()
    SMALL.save(file, "MPO", save_all=True, append_images=[photo(5, (960, 640))])
    views = bytearray(file.getvalue())
    preview = frames_of(bytes(views))
    struct.pack_into("<I", views, views.index(b"MPF\0") + 4 + 66, 0x020002)  # the second is of another angle
    both = frames_of(bytes(views))
    assert [(frame.width, frame.height) for frame in both] == [(96, 64), (960, 640)]
    assert preview == both[:1]
    assert estimate(bytes(views), "JPEG", 64).memory == 960 * 640 * 32


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
        job = pool.submit(decoder.decode, encoded(SMALL, "JPEG"), 64)
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
