"""A made-up add-on: small wheels with hashes of their own, a list of them, and a server that has them."""

from __future__ import annotations

import hashlib
import io
import json
import threading
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from app.core.descriptor.addon import installed, packs

VERSION = "2.0.0"
TORCH = f"torch-{VERSION}-py3-none-any.whl"
PURE = "helper-1.0-py3-none-any.whl"
_MODULE = b"""\
class cuda:
    @staticmethod
    def is_available():
        return True


class backends:
    class mps:
        @staticmethod
        def is_available():
            return False
"""


def wheel(members: Mapping[str, bytes], *, size: int = 0) -> bytes:
    """Returns a wheel; with a size, about so many bytes that cannot be packed smaller are in it."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
        if size:
            blocks = (hashlib.sha256(str(number).encode()).digest() for number in range(size // 32))
            archive.writestr("torch/lib/libtorch.so", b"".join(blocks))
    return made.getvalue()


def wheels() -> dict[str, bytes]:
    """Returns the wheels of the add-on, by name."""
    torch = {
        "torch/__init__.py": _MODULE,
        "torch/include/torch.h": b"// for those who build on it",
        "torch/bin/torch_shm_manager": b"#!",
        "torch/bin/test_all": b"#!",
        f"torch-{VERSION}.dist-info/METADATA": f"Name: torch\nVersion: {VERSION}\n".encode(),
    }
    helper = {
        "helper.py": b"ANSWER = 42\n",
        "helper-1.0.data/purelib/extra.py": b"",
        "helper-1.0.data/scripts/run": b"",
    }
    return {TORCH: wheel(torch, size=3 << 20), PURE: wheel(helper)}


class Shop(ThreadingHTTPServer):
    """Serves wheels, also from where a download broke off.

    Attributes:
        files: What it has, by name.
        asked: What was asked for: names, and where each was to begin.
        breaks: So many answers with torch end after half of what was asked for.
        go_on: Until it is set, answers with torch wait after their first half.
    """

    daemon_threads = False

    def __init__(self, files: dict[str, bytes]) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.files = files
        self.asked: list[tuple[str, int]] = []
        self.breaks = 0
        self.go_on = threading.Event()
        self.go_on.set()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _Answer(BaseHTTPRequestHandler):
    server: Shop

    def do_GET(self) -> None:
        name = self.path[1:]
        asked = self.headers.get("Range")
        begin = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        self.server.asked.append((name, begin))
        content = self.server.files.get(name)
        if content is None:
            self.send_error(404)
            return
        if begin >= len(content):
            self.send_error(416)
            return
        content = content[begin:]
        self.send_response(206 if begin else 200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        half = len(content) // 2
        try:
            self.wfile.write(content[:half])
            self.wfile.flush()
            if self.server.breaks and name == TORCH:
                self.server.breaks -= 1
                self.close_connection = True
                return
            if name == TORCH:
                self.server.go_on.wait(60)
            self.wfile.write(content[half:])
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True  # whoever asked has stopped

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Keeps quiet."""


def listing(files: Mapping[str, bytes], address: str, *variants: str) -> dict[str, object]:
    """Returns a list of packs as the program ships one, for this system and Python."""
    return {
        "schema": packs.SCHEMA,
        "packs": [
            {
                "system": packs.this_system(),
                "python": packs.this_python(),
                "variant": variant,
                "version": VERSION,
                "wheels": sorted(files),
            }
            for variant in variants
        ],
        "wheels": {
            name: {"url": f"{address}/{name}", "sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
            for name, content in files.items()
        },
    }


@contextmanager
def shop(folder: Path, monkeypatch: pytest.MonkeyPatch, *variants: str) -> Iterator[Shop]:
    """Runs a server for a block, with a program that goes without torch and has a list of what the server has.

    Args:
        folder: Where the list may lie.
        monkeypatch: Of the test.
        variants: Of the packs; one for processors unless given.
    """
    files = wheels()
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setattr(installed, "is_built_in", lambda: False)
    with Shop(files) as running:
        file = folder / "packs.json"
        file.write_text(json.dumps(listing(files, running.address, *(variants or ("cpu",)))))
        monkeypatch.setattr(packs, "list_file", lambda: file)
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield running
        finally:
            running.go_on.set()
            running.shutdown()
            thread.join()


def write_pack(path: Path, files: Mapping[str, bytes], note: Mapping[str, object] | None = None) -> Path:
    """Writes the file of a pack."""
    with zipfile.ZipFile(path, "w") as archive:
        if note is not None:
            archive.writestr(installed.MANIFEST, json.dumps(note))
        for name, content in files.items():
            archive.writestr(f"wheels/{name}", content)
    return path
