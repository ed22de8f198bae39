"""Files whose numbers do not fit into 64 bits with sign: times after April 2262, devices of other systems."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.core.catalog.numbers import mtime_of, signed, true_mtime, true_mtimes
from app.core.library import Library
from app.paths import paths_under
from tests import pictures

LATE = 10**19 + 123_456_789
"""Nanoseconds: in November 2286."""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(paths_under(tmp_path / "home")) as opened:
        yield opened


def late(path: Path, time: int = LATE) -> None:
    """Gives a file a time after 2262, where the file system knows one."""
    os.utime(path, ns=(time, time))
    if path.stat().st_mtime_ns != time:
        pytest.skip("the file system knows no such time")


@pytest.mark.parametrize("time", [0, 1, -1, LATE, 2**63 - 1, 2**63, 15_032_385_535 * 10**9, -(2**31) * 10**9])
def test_every_time_fits_and_is_told_as_it_was(tmp_path: Path, time: int) -> None:
    kept = signed(time)
    assert -(2**63) <= kept < 2**63
    assert true_mtime(kept) == time
    (tmp_path / "a").touch()
    os.utime(tmp_path / "a", ns=(0, time))
    assert true_mtime(mtime_of((tmp_path / "a").stat())) == (tmp_path / "a").stat().st_mtime_ns


@pytest.mark.usefixtures("home_trash")
def test_photos_sidecars_and_broken_files_of_a_far_future_are_found_cleaned_and_brought_back(
    library: Library, tmp_path: Path
) -> None:
    photos = tmp_path / "photos"
    pictures.save(pictures.photo(0), photos / "lake.jpg")
    (photos / "copies").mkdir()
    shutil.copy(photos / "lake.jpg", photos / "copies" / "lake.jpg")
    for folder in (photos, photos / "copies"):
        (folder / "lake.xmp").write_text("<x/>")
    (photos / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 no picture")
    files = sorted(path for path in photos.rglob("*") if path.is_file())
    for number, path in enumerate(files):
        late(path, LATE + number)
    summary = library.scan([photos])
    assert summary.photos == 2
    assert [why.path.name for why in summary.unreadable] == ["broken.jpg"]
    assert library.scan().read == 0, "none of them changed"
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in files}
    result = library.clean(library.plan())
    assert (len(result.trashed), result.files, result.left_alone) == (1, 2, ())
    assert len(library.undo().restored) == 1
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in files} == before


def test_a_change_from_one_far_time_to_another_is_seen(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "photos" / "lake.jpg"
    pictures.save(pictures.photo(0), path)
    late(path)
    library.scan([path.parent])
    late(path, LATE + 10**12)
    assert library.scan().read == 1


def test_a_far_future_is_no_early_time() -> None:
    times = np.array([signed(LATE), 0, signed(2**63), 10**18], np.int64)
    assert np.argsort(true_mtimes(times)).tolist() == [1, 3, 2, 0]
