"""Large files: never whole in this process, decoded all the same, and refused where they hold nothing."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest

from app.core.decode import Decoder, decode
from app.core.decode.process import Child
from app.core.errors import UnreadableError
from app.core.files import read
from app.core.files.read import digest, read_named
from app.core.types import UnreadableReason
from tests.pictures import encoded, photo


@pytest.fixture
def little_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of some kilobytes are large."""
    monkeypatch.setattr(read, "MOST_HELD", 4_000)


def test_a_large_file_is_named_and_decoded_in_pieces(little_is_held: None, tmp_path: Path) -> None:
    data = encoded(photo(4, (320, 240)), "PNG")
    path = tmp_path / "large.png"
    path.write_bytes(data)
    file = read_named(path)
    assert (file.data, file.size, file.digest) == (None, len(data), digest(data))
    assert b"".join(file.pieces()) == data
    with Decoder(children=1) as decoder:
        found, seen = decoder.decode_file(file, 64), decoder.pixels(path, 64)
    assert np.array_equal(found.pixels, decode(data, 64).pixels)
    assert np.array_equal(seen, found.pixels)


def test_a_large_file_that_changes_meanwhile_costs_itself_alone(little_is_held: None, tmp_path: Path) -> None:
    data = encoded(photo(4, (320, 240)), "PNG")
    path = tmp_path / "large.png"
    path.write_bytes(data)
    file = read_named(path)
    with Decoder(children=1) as decoder:
        for changed in (data[:-1] + b"?", data[:9_000]):
            path.write_bytes(changed)
            with pytest.raises(UnreadableError) as caught:
                decoder.decode_file(file, 64)
            assert caught.value.reason is UnreadableReason.CHANGED_WHILE_READ
        path.write_bytes(data)
        assert decoder.decode_file(file, 64).width == 320


@pytest.mark.skipif(sys.platform != "linux", reason="files with holes")
def test_a_large_file_of_holes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "holes.tif"
    with path.open("wb") as file:
        file.write(b"II*\0")
        file.truncate(read.MOST_HELD + 1)
    if path.stat().st_blocks * 512 > 1 << 20:
        pytest.skip("this file system keeps no holes")
    with pytest.raises(UnreadableError) as caught:
        read_named(path)
    assert caught.value.reason is UnreadableReason.TOO_LARGE


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's memory")
def test_a_child_keeps_little_after_a_large_picture() -> None:
    def kept() -> int:
        return int(Path(f"/proc/{child.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    child = Child()
    try:
        for fmt in ("BMP", "TIFF"):
            child.decode(encoded(photo(4, (64, 64)).resize((5_000, 5_000)), fmt), 64, 120)
        child.decode(encoded(photo(4, (64, 64)), "PNG"), 64, 120)
        assert kept() < 112 << 20
    finally:
        child.close()
