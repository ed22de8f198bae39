"""The other model, downloaded from the settings: progress, stopping, and what is said when it fails."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app import paths
from app.core.descriptor import imagenet_weights
from app.core.descriptor.imagenet_weights import Source
from app.ui.settings.computing import ComputingSection
from app.ui.window import MainWindow
from tests.ui.settings.computing_section import open_section

KEY = Qt.Key
WEIGHTS = bytes(range(256)) * 16384  # 4.2 MB
NAME = "weights.pth"


class Server(ThreadingHTTPServer):
    """Serves the weights, the second half only when it is let; counts how often it was asked."""

    daemon_threads = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.content: bytes | None = WEIGHTS
        self.go_on = threading.Event()


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        content = self.server.content
        if content is None:
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(WEIGHTS)))
        self.end_headers()
        half = len(content) // 2
        try:
            self.wfile.write(content[:half])
            self.wfile.flush()
            self.server.go_on.wait(60)
            self.wfile.write(content[half:])
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True  # the client stopped

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Keeps quiet."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with Server() as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        source = Source(f"http://127.0.0.1:{running.server_port}/{NAME}", hashlib.sha256(WEIGHTS).hexdigest()[:8])
        monkeypatch.setattr(imagenet_weights, "official_source", lambda: source)
        yield running
        running.go_on.set()
        running.shutdown()
        thread.join()


def choose_imagenet(window: MainWindow, section: ComputingSection, qtbot: QtBot) -> None:
    section.model.setFocus()
    section.model.showPopup()
    with qtbot.waitSignal(window.parts.upkeep.weights):
        qtbot.keyClick(section.model.view(), KEY.Key_Down)
        qtbot.keyClick(section.model.view(), KEY.Key_Return)
    assert section.said.text() == "Its weights are not on this computer yet."
    assert window.parts.library.settings.model == "bundled", "not before the weights are there"


def start_download(section: ComputingSection, qtbot: QtBot) -> None:
    assert section.download.isVisible()
    qtbot.keyClick(section.download, KEY.Key_Space)
    assert section.cancel.isVisible()


def test_the_download_shows_how_far_it_is_and_is_used(window: MainWindow, server: Server, qtbot: QtBot) -> None:
    section = open_section(window, qtbot, window.parts.upkeep.devices)
    choose_imagenet(window, section, qtbot)
    start_download(section, qtbot)
    qtbot.waitUntil(lambda: section.so_far.text().endswith(" of 4.2 MB"))
    assert section.bar.maximum() == len(WEIGHTS)
    assert 0 <= section.bar.value() <= len(WEIGHTS) // 2
    with qtbot.waitSignal(window.parts.upkeep.weights):
        server.go_on.set()
    assert window.parts.library.settings.model == "imagenet"
    assert section.said.text() == "At the next scan, all photos are described again. What you decided stays."
    assert not section.cancel.isVisible()
    assert (paths.user_paths().cache / NAME).read_bytes() == WEIGHTS


def test_it_is_stopped_and_leaves_nothing(window: MainWindow, server: Server, qtbot: QtBot) -> None:
    section = open_section(window, qtbot, window.parts.upkeep.devices)
    choose_imagenet(window, section, qtbot)
    start_download(section, qtbot)
    qtbot.waitUntil(lambda: bool(section.so_far.text()))
    qtbot.keyClick(section.cancel, KEY.Key_Space)
    assert section.said.text() == "The download was stopped; nothing was kept."
    assert section.download.isVisible()
    server.go_on.set()
    qtbot.waitUntil(lambda: not any(paths.user_paths().cache.glob("*")))
    assert window.parts.library.settings.model == "bundled"
    start_download(section, qtbot)
    qtbot.waitUntil(lambda: window.parts.library.settings.model == "imagenet")


def test_it_goes_on_while_the_settings_are_closed(window: MainWindow, server: Server, qtbot: QtBot) -> None:
    section = open_section(window, qtbot, window.parts.upkeep.devices)
    choose_imagenet(window, section, qtbot)
    start_download(section, qtbot)
    qtbot.waitUntil(lambda: bool(section.so_far.text()))
    qtbot.keyClick(window.library_menu.settings_dialog, KEY.Key_Escape)
    section = open_section(window, qtbot, window.parts.upkeep.devices)
    assert section.cancel.isVisible()
    assert section.model.currentText().startswith("ImageNet")
    with qtbot.waitSignal(window.parts.upkeep.weights):
        server.go_on.set()
    assert window.parts.library.settings.model == "imagenet"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "404"),
        (WEIGHTS[: len(WEIGHTS) // 2], "broke off at"),
        (bytes(len(WEIGHTS)), "checksum"),
    ],
    ids=["not there", "cut off", "another file"],
)
def test_what_failed_is_said_and_can_be_tried_again(
    window: MainWindow, server: Server, qtbot: QtBot, content: bytes | None, sentence: str
) -> None:
    server.content = content
    server.go_on.set()
    section = open_section(window, qtbot, window.parts.upkeep.devices)
    choose_imagenet(window, section, qtbot)
    with qtbot.waitSignal(window.parts.upkeep.weights_failed):
        start_download(section, qtbot)
    assert sentence in section.said.text()
    assert section.download.isVisible()
    assert window.parts.library.settings.model == "bundled"
    assert not any(paths.user_paths().cache.glob("*"))
    server.content = WEIGHTS
    with qtbot.waitSignal(window.parts.upkeep.weights):
        start_download(section, qtbot)
    assert window.parts.library.settings.model == "imagenet"
