"""Photos of which a later frame is broken: read, listed, and never kept for a whole one."""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from app.core.catalog.schema import MIGRATIONS
from app.core.library import Library
from app.core.report.json_csv import scan_report
from app.core.types import Proposal, ReasonName, UnreadableReason
from app.paths import paths_under
from app.words.report_words import ReportWords
from tests.pictures import photo


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(paths_under(tmp_path / "home")) as opened:
        yield opened


def animation() -> bytes:
    scenes = [photo(seed, (320, 240)) for seed in (4, 5, 6)]
    file = io.BytesIO()
    scenes[0].save(file, "WEBP", save_all=True, append_images=scenes[1:], quality=80)
    return file.getvalue()


def test_a_damaged_animation_is_listed_and_a_whole_one_is_kept_for_it(library: Library, tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    whole = animation()
    broken, other = photos / "a broken.webp", photos / "b whole.webp"
    broken.write_bytes(whole[: len(whole) * 8 // 10])
    other.write_bytes(whole)
    summary = library.scan([photos])
    assert (summary.photos, summary.unreadable) == (2, ())
    assert [(why.path, why.reason) for why in summary.damaged] == [(broken, UnreadableReason.LATER_FRAMES)]
    assert library.damaged() == summary.damaged
    (group,) = library.groups(similarity=0.0)
    assert group.keeper.photo.path == other
    assert ReasonName.WHOLE in [reason.name for reason in group.reasons]
    assert [member.proposal for member in group.members] == [Proposal.KEEP] * 2
    report = scan_report(summary, [group], ReportWords())
    assert [entry["path"] for entry in report["damaged"]] == [str(broken)]
    assert report["files"]["seen"] == report["files"]["photos"] == 2
    broken.unlink()
    assert library.scan([photos]).damaged == ()


def test_what_an_older_version_could_not_read_in_full_is_looked_at_again(tmp_path: Path) -> None:
    old = tmp_path / "catalog.db"
    with sqlite3.connect(old) as db:
        for script in MIGRATIONS[:6]:
            db.executescript(script)
        db.execute("PRAGMA user_version = 6")
        for number, said in ((1, '{"version":4,"frames":3,"frames_known":false}'), (2, '{"version":4,"frames":3}')):
            db.execute(
                "INSERT INTO contents(id, digest, size, format, width, height, frames, colour, orientation, tags,"
                " has_profile, extras) VALUES (?, ?, 1, 'GIF', 1, 1, 3, 0, 1, 0, 0, '')",
                (number, bytes([number]) * 16),
            )
            db.execute("INSERT INTO holdings VALUES (?, 4, ?)", (number, said))
    db.close()
    catalog = Catalog(old)
    catalog.close()
    with sqlite3.connect(old) as db:
        assert db.execute("SELECT version FROM holdings ORDER BY content_id").fetchall() == [(0,), (4,)]
    db.close()
