"""What the machine was short of is no verdict on a file: the next scan tries it again."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.decode import process
from app.core.errors import NOT_ENOUGH_MEMORY
from app.core.library import Library
from app.core.types import UnreadableReason
from app.paths import paths_under
from tests import pictures


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(paths_under(tmp_path / "home")) as opened:
        yield opened


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A picture that a child decodes."""
    path = tmp_path / "photos" / "lake.tif"
    pictures.save(pictures.photo(0, (320, 240)), path)
    return path


def test_a_file_that_timed_out_is_tried_again(library: Library, photo: Path) -> None:
    limit, library._decoder._time_limit = library._decoder._time_limit, 0.001
    (why,) = library.scan([photo.parent]).unreadable
    assert why.reason is UnreadableReason.TIMED_OUT
    library._decoder._time_limit = limit
    summary = library.scan()
    assert (summary.photos, summary.unreadable) == (1, ())
    assert library.scan().read == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows kills otherwise")
def test_a_file_whose_decoder_was_killed_is_tried_again(
    library: Library, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as starved:
        killed = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
        starved.setattr(process, "child_command", lambda: [sys.executable, "-c", killed])
        (why,) = library.scan([photo.parent]).unreadable
        assert (why.reason, why.detail) == (UnreadableReason.DECODER_DIED, NOT_ENOUGH_MEMORY)
    summary = library.scan()
    assert (summary.photos, summary.unreadable) == (1, ())
