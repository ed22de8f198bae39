"""Another model for a library: its weights are fetched or named, and what it has not described is read again."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app.cli import cli
from app.core.descriptor import imagenet, imagenet_weights
from app.core.errors import Cancelled
from app.core.library import Library
from app.core.progress import Control, Progress, Stage, Status
from app.paths import user_paths
from tests import pictures
from tests.core.untrained import save_untrained, source_of


@pytest.fixture(scope="module")
def weights_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_untrained(tmp_path_factory.mktemp("weights"))


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    for seed in range(3):
        pictures.save(pictures.photo(seed), tmp_path / "photos" / f"{seed}.jpg", quality=90)
    return tmp_path / "photos"


def twinless(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


def test_a_scan_with_another_model_says_what_it_reads_again(
    photos: Path, weights_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imagenet_weights, "official_source", lambda: source_of(weights_file))
    first = twinless("scan", photos)
    assert first.exit_code == 0, first.stderr
    assert "read again" not in first.stderr

    switched = twinless("scan", photos, "--model", "imagenet", "--weights", weights_file)
    assert switched.exit_code == 0, switched.stderr
    assert "3 photos were read again, since Twinless now looks for more in them." in switched.stderr

    for again in (("--model", "imagenet"), ()):  # the weights are kept, and so is what both models described
        rescanned = twinless("scan", photos, *again)
        assert rescanned.exit_code == 0, rescanned.stderr
        assert "3 photos, 0 files read" in rescanned.stderr


def test_without_a_network_the_message_says_how_to_name_the_file(
    photos: Path, weights_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imagenet_weights, "official_source", lambda: source_of(weights_file))
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    failed = twinless("scan", photos, "--model", "imagenet")
    assert failed.exit_code == 1
    assert "cannot be reached" in failed.stderr
    assert "--weights" in failed.stderr


def test_weights_that_are_not_the_right_ones_are_refused(photos: Path, tmp_path: Path) -> None:
    (tmp_path / "other.pth").write_bytes(b"other")
    refused = twinless("scan", photos, "--model", "imagenet", "--weights", tmp_path / "other.pth")
    assert refused.exit_code == 1
    assert "its checksum is wrong" in refused.stderr
    assert twinless("scan", photos, "--weights", tmp_path / "other.pth").exit_code == 2
    assert not list(user_paths().cache.glob("*"))


@pytest.mark.parametrize("task", ["scan", "find"])
def test_the_download_before_a_task_is_shown_and_can_be_stopped(
    photos: Path, weights_file: Path, monkeypatch: pytest.MonkeyPatch, task: str
) -> None:
    monkeypatch.setattr(imagenet_weights, "official_source", lambda: source_of(weights_file, weights_file.as_uri()))
    control = Control()
    seen: list[Status] = []

    def watch(status: Status) -> None:
        seen.append(status)
        if status.stage is Stage.DOWNLOAD and status.done:
            control.cancel()

    with Library.open() as library:
        library.settings_store.hold(model="imagenet")
        what = [photos] if task == "scan" else next(photos.glob("*.jpg"))
        with pytest.raises(Cancelled):
            getattr(library, task)(what, Progress(control, watch))
        assert seen[-1].stage is Stage.DOWNLOAD
        assert 0 < seen[-1].done < seen[-1].total
        assert not list(user_paths().cache.glob("*"))
        assert library.scan([photos]).model == imagenet.MODEL_ID
