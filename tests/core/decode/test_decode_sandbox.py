"""What a picture that takes over its decoder can reach: nothing of the user's, nobody, and no second program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.decode.process import Child
from app.core.errors import UnreadableError
from app.core.types import UnreadableReason
from tests.pictures import encoded, photo

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux locks a process in")

_TRIES = """
import os, socket, subprocess, sys, threading
from app.core.decode.sandbox import Limits
limits = Limits()
limits.lock_in()
def open_file(): open(sys.argv[1]).read()
def list_folder(): os.listdir(os.path.dirname(sys.argv[1]))
def write_file(): open(sys.argv[1] + ".new", "w")
def connect(): socket.socket(socket.AF_INET).connect(("127.0.0.1", int(sys.argv[2])))
def start(): subprocess.run(["/bin/true"])
def fork(): os.fork() or os._exit(0)
def end_parent(): os.kill(os.getppid(), 0)
def own_file(): import email.generator
def thread(): threading.Thread(target=int).start()
for attempt in (open_file, list_folder, write_file, connect, start, fork, end_parent, own_file, thread):
    try:
        attempt()
        print(attempt.__name__, "yes")
    except OSError:
        print(attempt.__name__, "no")
"""


def locked_in(folder: Path) -> dict[str, str]:
    """Returns what a locked-in process could do."""
    secret = folder / "secret.txt"
    secret.write_text("private")
    command = [sys.executable, "-c", _TRIES, str(secret), "9"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ)
    return dict(line.split() for line in done.stdout.splitlines())


def test_a_locked_in_process_reaches_nothing(tmp_path: Path) -> None:
    could = locked_in(tmp_path)
    assert (could.pop("own_file"), could.pop("thread")) == ("yes", "yes")
    files = {name: could.pop(name) for name in ("open_file", "list_folder", "write_file")}
    if has_landlock():
        assert set(files.values()) == {"no"}
    if os.uname().machine in ("x86_64", "aarch64"):
        assert set(could.values()) == {"no"}


def has_landlock() -> bool:
    import ctypes

    return int(ctypes.CDLL(None).syscall(444, None, 0, 1)) > 0


@pytest.mark.parametrize("fmt", ["TIFF", "HEIF", "AVIF", "WEBP", "PNG", "GIF", "JPEG2000", "TGA", "ICO"])
def test_locked_in_decoders_decode(fmt: str) -> None:
    child = Child()
    try:
        assert child.decode(encoded(photo(4, (96, 64)), fmt), 64, 120, memory=512 << 20).format == fmt
    finally:
        child.close()


def test_processor_time_counts_and_waiting_does_not() -> None:
    """Ten scans over a large picture take more than a second of work; a stopped child takes none."""
    from tests.core.decode.test_decode_child import SLOW

    child = Child()
    try:
        with pytest.raises(UnreadableError) as caught:
            child.decode(SLOW, 9000, 1.0)
        assert caught.value.reason is UnreadableReason.TIMED_OUT
    finally:
        child.close()
