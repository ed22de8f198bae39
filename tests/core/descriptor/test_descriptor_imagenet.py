"""The ImageNet choice: fetched from a server of our own, with weights made here."""

from __future__ import annotations

import errno
import hashlib
import importlib
import shutil
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
import torch

from app import paths
from app.core import descriptor
from app.core.descriptor import download, imagenet, imagenet_weights, torchvision_ops
from app.core.descriptor.imagenet_weights import Source
from app.core.errors import Cancelled, ModelError
from app.core.progress import Control, Progress, Status
from tests import pictures as paint
from tests.core.untrained import save_untrained, source_of

JUNK = bytes(range(256)) * 4096


class Server(ThreadingHTTPServer):
    """Serves files from memory; counts what was asked for."""

    daemon_threads = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.files: dict[str, bytes] = {}
        self.requests = 0

    def url(self, name: str) -> str:
        return f"http://127.0.0.1:{self.server_port}/{name}"


class Handler(BaseHTTPRequestHandler):
    """Answers one request; names that begin with "short" promise more than they send."""

    server: Server

    def do_GET(self) -> None:
        self.server.requests += 1
        content = self.server.files.get(self.path[1:])
        if content is None:
            self.send_error(404)
            return
        more = 100 if self.path.startswith("/short") else 0
        self.send_response(200)
        self.send_header("Content-Length", str(len(content) + more))
        self.end_headers()
        try:
            self.wfile.write(content)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True  # the client cancelled

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Keeps quiet."""


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield running
        running.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.fixture(scope="module")
def weights_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_untrained(tmp_path_factory.mktemp("weights"))


def test_weights_are_downloaded_once(server: Server, weights_file: Path) -> None:
    server.files[weights_file.name] = weights_file.read_bytes()
    source = source_of(weights_file, server.url(weights_file.name))
    seen: list[Status] = []
    model = imagenet.load("cpu", progress=Progress(on_status=seen.append), source=source)
    assert (paths.user_paths().cache / weights_file.name).read_bytes() == weights_file.read_bytes()
    assert seen[-1].done == seen[-1].total == weights_file.stat().st_size
    assert [status.done for status in seen] == sorted(status.done for status in seen)

    again = imagenet.load("cpu", source=source)
    assert server.requests == 1
    batch = np.stack([model.prepare(np.asarray(paint.photo(seed, (320, 240)))) for seed in range(3)])
    described = model.describe(batch)
    assert described.shape == (3, 512)
    assert np.allclose(np.linalg.norm(described, axis=1), 1, atol=1e-5)
    assert np.allclose(described, again.describe(batch), atol=1e-5)


def test_a_damaged_file_in_the_cache_is_fetched_again(server: Server) -> None:
    server.files["junk.pth"] = JUNK
    source = Source(server.url("junk.pth"), sha256(JUNK)[:8])
    target = paths.user_paths().make().cache / "junk.pth"
    target.write_bytes(b"half a fil")
    with pytest.raises(ModelError, match="does not hold the weights"):
        imagenet.load("cpu", source=source)
    assert target.read_bytes() == JUNK


def test_a_file_the_user_names_is_read_without_network(weights_file: Path) -> None:
    model = imagenet.load("cpu", weights_file=weights_file, source=source_of(weights_file))
    assert model.model_id == "resnet50-imagenet1k-v2-borderless"


def test_the_evaluation_describes_with_these_weights_as_the_program_does(
    weights_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).resolve().parents[3] / "packaging" / "model"))
    evaluate = importlib.import_module("evaluate")
    monkeypatch.setattr(imagenet_weights, "official_source", lambda: source_of(weights_file))
    asked = evaluate.parse(f"{weights_file}@144", 112)
    assert asked.size == imagenet.INPUT_SIZE
    with pytest.raises(SystemExit, match="float32 alone"):
        evaluate.parse(f"{weights_file}@int8", 112)

    model = imagenet.load("cpu", weights_file=weights_file)
    batch = np.stack([model.prepare(np.asarray(paint.photo(seed, (320, 240)))) for seed in range(2)])
    described = evaluate.build(asked, tmp_path, tmp_path)(batch)
    assert np.allclose(described, model.describe(batch), atol=1e-5)


def test_a_named_file_with_the_wrong_checksum_is_refused(weights_file: Path) -> None:
    with pytest.raises(ModelError, match="checksum is wrong"):
        descriptor.load("imagenet", "cpu", weights_file=weights_file)


def test_a_named_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="There is no file"):
        descriptor.load("imagenet", "cpu", weights_file=tmp_path / "nothing.pth")


@pytest.mark.parametrize("state", [{"conv1.weight": torch.zeros(2)}, torch.zeros(3)])
def test_weights_of_another_network_are_refused(tmp_path: Path, state: object) -> None:
    path = tmp_path / "other.pth"
    torch.save(state, path)
    with pytest.raises(ModelError, match="does not hold the weights of a ResNet-50"):
        imagenet.load("cpu", weights_file=path, source=Source("http://x/y.pth", sha256(path.read_bytes())[:8]))


def fails(url: str, target: Path, words: str, prefix: str = sha256(JUNK)) -> None:
    with pytest.raises(ModelError, match=words):
        download.fetch(url, target, prefix, Progress())
    assert not list(target.parent.iterdir())


def test_no_server_is_told_in_words(tmp_path: Path) -> None:
    fails("http://127.0.0.1:9/junk.pth", tmp_path / "junk.pth", "cannot be reached.*name the file")


def test_a_missing_file_on_the_server_is_told_in_words(server: Server, tmp_path: Path) -> None:
    fails(server.url("nothing.pth"), tmp_path / "junk.pth", "404")


def test_a_download_that_breaks_off_leaves_nothing(server: Server, tmp_path: Path) -> None:
    server.files["short.pth"] = JUNK
    fails(server.url("short.pth"), tmp_path / "short.pth", "broke off")


def test_a_wrong_checksum_leaves_nothing(server: Server, tmp_path: Path) -> None:
    server.files["junk.pth"] = JUNK
    fails(server.url("junk.pth"), tmp_path / "junk.pth", "checksum is wrong", "0" * 8)


def test_too_little_room_is_seen_before_the_download(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.files["junk.pth"] = JUNK
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=len(JUNK) - 1))
    fails(server.url("junk.pth"), tmp_path / "junk.pth", "full")


def test_a_disk_that_fills_up_meanwhile_leaves_nothing(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    server.files["junk.pth"] = JUNK
    monkeypatch.setattr(download, "_copy", full)
    fails(server.url("junk.pth"), tmp_path / "junk.pth", "full")


def test_a_cancelled_download_leaves_nothing(server: Server, tmp_path: Path) -> None:
    server.files["junk.pth"] = JUNK * 8
    control = Control()

    def stop_at_some_bytes(status: Status) -> None:
        if status.done:
            control.cancel()

    with pytest.raises(Cancelled):
        download.fetch(server.url("junk.pth"), tmp_path / "junk.pth", "", Progress(control, stop_at_some_bytes))
    assert not list(tmp_path.iterdir())


def test_the_official_weights_are_named_with_their_checksum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str]] = []

    def refuse(url: str, target: Path, prefix: str, progress: Progress) -> None:
        asked.append((url, prefix))
        raise Cancelled

    monkeypatch.setattr(download, "fetch", refuse)
    with pytest.raises(Cancelled):
        descriptor.load("imagenet", "cpu")
    official = torchvision_ops.models().ResNet50_Weights.IMAGENET1K_V2
    assert asked == [(official.url, "11ad3fa6")]


def clouds(spread: float) -> Callable[[np.random.Generator], np.ndarray]:
    return lambda rng: np.abs(rng.standard_normal((60, 2048)) * spread + 0.4)


@pytest.mark.parametrize("spread", [0.3, 1.0, 3.0])
def test_the_projection_keeps_cosines(spread: float) -> None:
    features = clouds(spread)(np.random.default_rng(5))
    near = features + 0.3 * np.abs(np.random.default_rng(6).standard_normal(features.shape))
    full = np.concatenate([features, near])
    full /= np.linalg.norm(full, axis=1, keepdims=True)
    short = full @ imagenet.orthogonal_projection(2048, 512).numpy()
    short /= np.linalg.norm(short, axis=1, keepdims=True)
    before, after = full @ full.T, short @ short.T
    error = np.abs(before - after)
    assert error.max() < 5 / np.sqrt(512)
    assert (error <= 5 * (1 - before**2) / np.sqrt(512) + 1e-3).all()
    assert error.mean() < 1 / np.sqrt(512)


def test_the_projection_is_orthogonal_and_fixed() -> None:
    projection = imagenet.orthogonal_projection(2048, 512)
    assert torch.allclose(projection.T @ projection, 4 * torch.eye(512), atol=1e-4)
    assert torch.equal(projection, imagenet.orthogonal_projection(2048, 512))
