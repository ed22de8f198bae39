"""The question for a newer version: what it sends, and what it makes of answers."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from app import __version__
from app.core.settings import Settings
from app.core.updates import HOME_FILE, Release, UpdateError, newest, releases


class Home(ThreadingHTTPServer):
    """A server that answers as it is told, and notes what it was sent."""

    def __init__(self) -> None:
        self.answer, self.status = b"", 200
        self.sent: list[dict[str, str]] = []
        home = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                home.sent.append({"path": self.path, **dict(self.headers.items())})
                self.send_response(home.status)
                self.end_headers()
                self.wfile.write(home.answer)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
                pass

        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/latest"


@pytest.fixture
def home() -> Iterator[Home]:
    """The project's home, on this computer."""
    server = Home()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("https://github.com/somebody/twinless\n", "https://api.github.com/repos/somebody/twinless/releases/latest"),
        ("https://example.org/twinless", None),
        ("https://github.com/somebody/twinless/../../other", None),
        ("", None),
        (None, None),
    ],
)
def test_only_the_project_that_built_the_program_is_asked(told: str | None, asked: str | None, tmp_path: Path) -> None:
    if told is not None:
        (tmp_path / HOME_FILE).write_text(told, "utf-8")
    assert releases(tmp_path) == asked


def test_a_newer_version_is_told_and_nothing_of_the_user(home: Home) -> None:
    home.answer = json.dumps({"tag_name": "v99.1.0", "html_url": "https://example.org/v99"}).encode()
    found = newest(home.url)
    assert found == Release("99.1.0", "https://example.org/v99")
    assert found.is_newer
    (sent,) = home.sent
    assert set(sent) <= {"path", "Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}
    assert sent["User-Agent"] == "Twinless"


@pytest.mark.parametrize(
    ("version", "newer"), [(__version__, False), ("0.0.9", False), ("0.10.0", True), ("1.0", True)]
)
def test_versions_are_compared_by_number(version: str, newer: bool) -> None:
    assert Release(version, "https://example.org").is_newer is newer


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"<html>",
        b"[]",
        b'{"tag_name": 3}',
        b'{"tag_name": "v1.0", "html_url": "file:///etc/passwd"}',
        b'{"tag_name": "v1.0; rm", "html_url": "https://example.org"}',
    ],
)
def test_an_answer_that_makes_no_sense_is_refused(home: Home, answer: bytes) -> None:
    home.answer = answer
    with pytest.raises(UpdateError):
        newest(home.url)


def test_a_server_that_refuses_or_is_away(home: Home) -> None:
    home.status = 500
    with pytest.raises(UpdateError, match="500"):
        newest(home.url)
    with pytest.raises(UpdateError, match="cannot be reached"):
        newest("http://127.0.0.1:9/")


def test_nobody_asks_until_the_user_does() -> None:
    assert Settings().look_for_updates is False
