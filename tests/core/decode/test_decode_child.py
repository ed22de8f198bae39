"""The child process: what it costs when it dies, and that it never outlives its use."""

from __future__ import annotations

import os
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from app.core.decode import Decoded, Decoder, decode, process, wire
from app.core.decode.process import Child, child_command
from app.core.errors import Cancelled, UnreadableError
from app.core.types import UnreadableReason
from tests.pictures import encoded, photo

SCENE = photo(4, (480, 320))
TIFF = encoded(SCENE, "TIFF")


def slow_picture() -> bytes:
    """A JPEG that keeps its decoder busy for many seconds: empty scans over a large progressive picture."""
    data = encoded(Image.new("L", (9000, 9000)), "JPEG", progressive=True)
    scan = data[data.rindex(b"\xff\xda") : -2]
    return data[:-2] + scan * 3000 + b"\xff\xd9"


SLOW = slow_picture()
PATIENCE = 120.0
"""Seconds that a busy machine may take for what takes none on another."""


def wait_for(condition: Callable[[], object], seconds: float = PATIENCE) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def busy_pid(decoder: Decoder) -> int:
    wait_for(lambda: decoder._busy)
    return next(iter(decoder._busy)).pid


def reason_of(future: Future[Decoded]) -> UnreadableReason:
    with pytest.raises(UnreadableError) as caught:
        future.result(PATIENCE)
    return caught.value.reason


def test_killed_child_costs_its_file_alone() -> None:
    with Decoder(children=1) as decoder, ThreadPoolExecutor(2) as pool:
        victim = pool.submit(decoder.decode, SLOW, 9000)
        pid = busy_pid(decoder)
        waiting = pool.submit(decoder.decode, TIFF, 240)
        os.kill(pid, signal.SIGTERM)
        assert reason_of(victim) is UnreadableReason.DECODER_DIED
        assert waiting.result(PATIENCE).pixels.shape == (160, 240, 3)


def test_child_that_died_between_two_files_costs_nothing() -> None:
    with Decoder(children=1) as decoder:
        decoder.decode(TIFF, 100)
        (child,) = decoder._idle
        os.kill(child.pid, signal.SIGTERM)
        wait_for(lambda: not child.alive)
        assert decoder.decode(TIFF, 100).format == "TIFF"


def test_late_child_costs_its_file_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    with Decoder(children=1, time_limit=1.0) as decoder, ThreadPoolExecutor(1) as pool:
        late = pool.submit(decoder.decode, SLOW, 9000)
        pid = busy_pid(decoder)
        assert reason_of(late) is UnreadableReason.TIMED_OUT
        wait_for(lambda: not running(pid))
        assert not decoder._busy
        assert not decoder._idle
        # The next child may take long to start, where the machine has much else to do.
        monkeypatch.setattr(decoder, "_time_limit", PATIENCE)
        assert decoder.decode(TIFF, 100).format == "TIFF"


def test_children_serve_many_threads_and_are_no_more_than_allowed() -> None:
    with Decoder(children=2) as decoder, ThreadPoolExecutor(6) as pool:
        jobs = [pool.submit(decoder.decode, TIFF, 60 + side) for side in range(24)]
        sizes = [max(job.result(PATIENCE).pixels.shape) for job in jobs]
        assert sizes == list(range(60, 84))
        assert len(decoder._idle) <= 2


def test_what_somebody_waits_to_see_comes_before_a_scan() -> None:
    with Decoder(children=1) as decoder, ThreadPoolExecutor(2) as pool:
        scanned = pool.submit(decoder.decode, SLOW, 9000)
        busy_pid(decoder)
        waiting = pool.submit(decoder.decode, TIFF, 240)
        assert decoder.decode(TIFF, 100, first=True).format == "TIFF"
        assert len(decoder._busy) == 1, "a child that came on top is not for scans"
        assert not scanned.done()
        assert not waiting.done()
        decoder.close()
        for future in (scanned, waiting):
            with pytest.raises(Cancelled):
                future.result(30)


def test_a_child_says_what_is_read_here() -> None:
    with Decoder(children=1) as decoder:
        here = decode(encoded(SCENE, "JPEG"), 240)
        assert not decoder._idle
        there = decoder.decode(encoded(SCENE, "JPEG"), 240)
        assert decoder._idle
        assert (here.pixels == there.pixels).all()
        assert here.metadata == there.metadata
        assert (here.colour, here.width, here.height) == (there.colour, there.width, there.height)


def test_closing_ends_children_and_cancels_what_waits() -> None:
    decoder = Decoder(children=1)
    with ThreadPoolExecutor(2) as pool:
        running = pool.submit(decoder.decode, SLOW, 9000)
        pid = busy_pid(decoder)
        waiting = pool.submit(decoder.decode, SLOW, 9000)
        decoder.close()  # the picture would take minutes
        for job in (running, waiting):
            with pytest.raises(Cancelled):
                job.result(PATIENCE)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    with pytest.raises(Cancelled):
        decoder.decode(TIFF, 100)
    decoder.close()


def test_interrupted_wait_never_mixes_up_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    with Decoder(children=1) as decoder:
        decoder.decode(TIFF, 50)
        with monkeypatch.context() as patched:
            patched.setattr(wire, "receive_answer", _interrupt)
            with pytest.raises(KeyboardInterrupt):
                decoder.decode(TIFF, 60)
        assert max(decoder.decode(TIFF, 70).pixels.shape) == 70


def _interrupt(*arguments: object) -> None:
    raise KeyboardInterrupt


def test_child_that_cannot_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "child_command", lambda: ["/does/not/exist"])
    with Decoder() as decoder, pytest.raises(UnreadableError) as caught:
        decoder.decode(TIFF, 100)
    assert caught.value.reason is UnreadableReason.DECODER_DIED


def test_last_words_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    program = "import sys; print('out of order', file=sys.stderr); sys.exit(3)"
    monkeypatch.setattr(process, "child_command", lambda: [sys.executable, "-c", program])
    with Decoder() as decoder, pytest.raises(UnreadableError) as caught:
        decoder.decode(TIFF, 100)
    assert caught.value.detail == "exit status 3: out of order"


@pytest.mark.parametrize(
    "answer", [b"", b"garbage that is no answer", b"\0\0\0\x02" + bytes(8) + b"{}", b"\0\0\0\x02" + bytes(8) + b"[]"]
)
def test_answer_that_makes_no_sense(monkeypatch: pytest.MonkeyPatch, answer: bytes) -> None:
    program = f"import sys; sys.stdout.buffer.write({answer!r})"
    monkeypatch.setattr(process, "child_command", lambda: [sys.executable, "-c", program])
    with Decoder() as decoder, pytest.raises(UnreadableError) as caught:
        decoder.decode(TIFF, 100)
    assert caught.value.reason is UnreadableReason.DECODER_DIED


def test_child_runs_our_modules_wherever_the_user_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "__init__.py").write_text("raise SystemExit('the wrong app')")
    (tmp_path / "PIL.py").write_text("raise SystemExit('the wrong PIL')")
    monkeypatch.chdir(tmp_path)
    with Decoder() as decoder:
        assert decoder.decode(TIFF, 100).format == "TIFF"


def test_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command() == [sys.executable, "_decode"]


def test_child_ends_with_its_parent() -> None:
    program = (
        "import os, sys; from app.core.decode.process import Child\n"
        "print(Child().pid, flush=True); sys.stdin.read(1); os._exit(1)"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with parent:
        assert parent.stdout
        pid = int(parent.stdout.readline())
        os.kill(pid, 0)
        parent.kill()
    wait_for(lambda: not running(pid))


def running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    return not (status.exists() and status.read_text().rsplit(")", 1)[1].split()[0] == "Z")


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_interrupting_the_group_leaves_the_child_to_its_parent() -> None:
    child = Child()
    try:
        child.decode(TIFF, 50, PATIENCE)
        os.kill(child.pid, signal.SIGINT)
        time.sleep(0.2)
        assert child.decode(TIFF, 50, PATIENCE).format == "TIFF"
    finally:
        child.close()


def test_no_process_or_thread_is_left() -> None:
    threads = set(threading.enumerate())
    with Decoder(children=2) as decoder:
        decoder.decode(TIFF, 50)
        pids = [child.pid for child in decoder._idle]
    assert set(threading.enumerate()) == threads
    assert not any(running(pid) for pid in pids)


def test_wire_refuses_absurd_sizes() -> None:
    with pytest.raises(ValueError, match="size"):
        wire.receive(BytesIO(b"\xff" * 12))
    with pytest.raises(EOFError):
        wire.receive(BytesIO(b"\0\0"))
    with pytest.raises(ValueError, match="size"):
        wire.receive_answer(BytesIO(struct.pack(">IQ", 2, 1000) + b"{}" + bytes(1000)), 999)
    with pytest.raises(EOFError):
        wire.receive_answer(BytesIO(struct.pack(">IQ", 2, 1000) + b"{}" + bytes(999)), 1000)


@pytest.mark.parametrize("shape", [[4], [2, 2, 4], [2, 2, 3, 1], [2, 3], [-1, 4], "ab", None])
def test_pixels_of_a_shape_that_makes_no_sense(shape: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever says so, it is an answer that makes no sense
        wire.unpack_pixels({"shape": shape}, bytearray(4))


def test_a_started_decoder_has_a_child_for_the_first_picture() -> None:
    with Decoder(children=1) as decoder:
        decoder.start()
        (child,) = decoder._idle
        decoder.decode(TIFF, 50, first=True)
        assert decoder._idle == [child]
