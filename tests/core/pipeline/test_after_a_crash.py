"""A picture that takes its decoder down costs itself alone, whatever its format."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.core.decode import process
from app.core.library import Library
from app.core.types import UnreadableReason
from app.paths import paths_under
from tests import pictures

# A decoder to which one certain picture is the end.
DECODER = """
import os, resource, signal, sys
from pathlib import Path
from app.core.decode import child

data, decode = Path(sys.argv[1]).read_bytes(), child.decode

def dying(found, max_side):
    if found == data:
        os.kill(os.getpid(), signal.SIGSEGV)
    return decode(found, max_side)

child.decode = dying
child.Limits.lock_in = lambda limits: resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # else it may not end itself
sys.exit(child.main())
"""


@pytest.mark.parametrize("suffix", [".jpg", ".png"])
def test_what_crashes_its_decoder_is_called_unreadable(
    suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "photos"
    names = [f"{seed}{suffix}" for seed in range(4)]
    for seed, name in enumerate(names):
        pictures.save(pictures.photo(seed, (120, 90)), folder / name)
    deadly = folder / f"deadly{suffix}"
    pictures.save(pictures.photo(9, (120, 90)), deadly)
    monkeypatch.setattr(process, "child_command", lambda: [sys.executable, "-c", DECODER, str(deadly)])
    with Library(paths_under(tmp_path / "home")) as library:
        summary = library.scan([folder])
        assert set(names) <= {row.path.name for row in library.catalog.photos.rows()}
        assert [(why.path, why.reason) for why in summary.unreadable] == [(deadly, UnreadableReason.DECODER_DIED)]
        assert library.scan().read == 0, "it is not tried again and again"
