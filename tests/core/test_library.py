"""The library as a whole: real pictures, the real model, real Milvus Lite, on a real disk."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.core.catalog.known_files import FoundFile, KnownFile
from app.core.catalog.matches import Pair
from app.core.catalog.photos import Folder
from app.core.errors import Cancelled, FolderError, LibraryInUseError, NewerLibraryError
from app.core.files.changes import Surveyor
from app.core.library import Library
from app.core.pipeline.find import Query
from app.core.progress import Control, Progress, Stage, Status
from app.core.types import EditName, Group, Kind, Proposal, Propose, UnreadableReason
from app.core.verify import VERIFIER_VERSION
from app.paths import paths_under
from tests import pictures


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(paths_under(tmp_path / "home")) as opened:
        yield opened


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Three pictures: one twice, one with a smaller copy and a grey one, one alone."""
    folder = tmp_path / "photos"
    pictures.save(pictures.photo(0), folder / "lake.jpg", quality=92)
    shutil.copy(folder / "lake.jpg", folder / "lake (1).jpg")
    meadow = pictures.photo(1)
    pictures.save(meadow, folder / "meadow.jpg", quality=92)
    pictures.save(pictures.resized(meadow, 0.5), folder / "sub" / "meadow small.jpg", quality=85)
    pictures.save(pictures.grey(meadow), folder / "sub" / "meadow grey.jpg", quality=90)
    pictures.save(pictures.photo(2), folder / "sunset.png")
    return folder


def by_keeper(library: Library, propose: Propose = Propose.REDUNDANT) -> dict[str, Group]:
    return {group.keeper.photo.path.name: group for group in library.groups(propose)}


def names(group: Group, outcome: Proposal) -> set[str]:
    return {m.photo.path.name for m in group.members if m.outcome is outcome}


def test_finds_copies_and_says_what_to_keep(library: Library, photos: Path) -> None:
    summary = library.scan([photos])
    assert (summary.photos, summary.read, summary.unreadable) == (6, 6, ())
    groups = by_keeper(library)
    assert {name: group.kind for name, group in groups.items()} == {
        "lake.jpg": Kind.IDENTICAL,
        "meadow.jpg": Kind.COPY,
    }
    assert names(groups["lake.jpg"], Proposal.TRASH) == {"lake (1).jpg"}
    assert names(groups["meadow.jpg"], Proposal.TRASH) == {"meadow small.jpg"}
    with_versions = by_keeper(library, Propose.VERSIONS)["meadow.jpg"]
    assert names(with_versions, Proposal.TRASH) == {"meadow small.jpg", "meadow grey.jpg"}


def test_a_rescan_reads_only_what_changed(library: Library, photos: Path) -> None:
    library.scan([photos])
    assert library.scan().read == 0
    os.utime(photos / "sunset.png")
    pictures.save(pictures.photo(3), photos / "city.jpg")
    summary = library.scan()
    assert (summary.read, summary.photos) == (2, 7)


def test_a_rescan_writes_nothing_of_what_stayed_as_it_was(library: Library, photos: Path) -> None:
    library.scan([photos])
    said: list[str] = []
    library.catalog.database.reader().set_trace_callback(said.append)
    library.scan()
    library.catalog.database.reader().set_trace_callback(None)
    assert said
    assert not [statement for statement in said if statement.startswith("UPDATE photos SET offline")]


def test_a_rescan_asks_the_catalog_no_more_of_more_photos(library: Library, photos: Path) -> None:
    asked = []
    for number in (1, 2):
        library.scan([photos])
        said: list[str] = []
        library.catalog.database.reader().set_trace_callback(said.append)
        library.scan()
        library.catalog.database.reader().set_trace_callback(None)
        asked.append(len(said))
        for seed in range(8):
            pictures.save(pictures.photo(100 + seed), photos / f"more {number}" / f"{seed}.jpg")
    assert asked[0] == asked[1]


def test_a_rescan_sorts_out_only_what_changed(library: Library, photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sorted_out: list[str] = []
    settle = Surveyor._settle

    def counted(self: Surveyor, folder: Folder, stamps: Sequence[FoundFile], missing: dict[str, KnownFile]) -> None:
        sorted_out.extend(stamp.path.name for stamp in stamps)
        sorted_out.extend(row.path.name for row in missing.values())
        settle(self, folder, stamps, missing)

    library.scan([photos])
    monkeypatch.setattr(Surveyor, "_settle", counted)
    library.scan()
    assert sorted_out == []
    os.utime(photos / "sunset.png")
    (photos / "lake (1).jpg").rename(photos / "renamed.jpg")
    library.scan()
    assert sorted(sorted_out) == ["lake (1).jpg", "renamed.jpg", "sunset.png"]


def test_a_renamed_photo_is_not_read_and_keeps_its_decision(library: Library, photos: Path) -> None:
    library.scan([photos])
    row = next(r for r in library.catalog.photos.rows() if r.path.name == "lake (1).jpg")
    library.decide({row.id: Proposal.KEEP})
    (photos / "elsewhere").mkdir()
    (photos / "lake (1).jpg").rename(photos / "elsewhere" / "renamed.jpg")
    assert library.scan().read == 0
    again = next(r for r in library.catalog.photos.rows() if r.path.name == "renamed.jpg")
    assert (again.id, again.decision) == (row.id, Proposal.KEEP)


def test_a_photo_copied_elsewhere_and_deleted_hands_on_its_decision(library: Library, photos: Path) -> None:
    library.scan([photos])
    row = next(r for r in library.catalog.photos.rows() if r.path.name == "sunset.png")
    library.decide({row.id: Proposal.TRASH})
    shutil.copy(photos / "sunset.png", photos / "moved over.png")
    (photos / "sunset.png").unlink()
    library.scan()
    again = next(r for r in library.catalog.photos.rows() if r.path.name == "moved over.png")
    assert again.decision is Proposal.TRASH


def test_a_deleted_photo_leaves_its_group(library: Library, photos: Path) -> None:
    library.scan([photos])
    (photos / "lake (1).jpg").unlink()
    assert library.scan().photos == 5
    assert set(by_keeper(library)) == {"meadow.jpg"}


def test_a_folder_that_is_away_is_remembered_and_nothing_of_it_goes(library: Library, photos: Path) -> None:
    library.scan([photos])
    photos.rename(photos.parent / "away")
    summary = library.scan()
    assert summary.offline == (photos,)
    assert library.catalog.photos.count() == 6
    assert library.groups().to_trash == (0, 0)
    photos.mkdir()
    assert library.scan().offline == (photos,), "suddenly empty is away, too"
    photos.rmdir()
    (photos.parent / "away").rename(photos)
    assert library.scan().offline == ()
    assert library.groups().to_trash[0] == 2


def test_a_disk_mounted_below_the_folder_is_away_not_deleted(library: Library, photos: Path) -> None:
    library.scan([photos])
    with library.catalog.transaction() as db:  # as if the folder below stood on a disk of its own
        db.execute("UPDATE photos SET device = 4711 WHERE instr(path, CAST('sub' AS BLOB))")
    shutil.rmtree(photos / "sub")
    library.scan()
    away = {r.path.name for r in library.catalog.photos.rows() if r.offline}
    assert away == {"meadow small.jpg", "meadow grey.jpg"}


def test_bad_files_are_listed_and_stop_nothing(library: Library, photos: Path) -> None:
    whole = (photos / "sunset.png").read_bytes()
    (photos / "half.png").write_bytes(whole[: len(whole) // 2])
    (photos / "text.jpg").write_text("not a picture")
    (photos / "empty.jpg").touch()
    summary = library.scan([photos])
    assert {why.path.name: why.reason for why in summary.unreadable} == {
        "half.png": UnreadableReason.TRUNCATED,
        "text.jpg": UnreadableReason.NOT_A_PICTURE,
        "empty.jpg": UnreadableReason.EMPTY,
    }
    assert summary.photos == 6
    assert library.scan().read == 0, "unchanged, they are not tried again"
    (photos / "half.png").write_bytes(whole)
    assert len(library.scan().unreadable) == 2
    (photos / "text.jpg").unlink()
    assert len(library.scan().unreadable) == 1


def test_nested_folders_are_one_library(library: Library, photos: Path) -> None:
    library.scan([photos / "sub"])
    summary = library.scan([photos, photos / "sub"])
    assert (summary.photos, summary.read) == (6, 4)
    assert library.catalog.photos.count() == 6


def test_dismissed_matches_stay_away_after_renames(library: Library, photos: Path) -> None:
    library.scan([photos])
    group = by_keeper(library)["meadow.jpg"]
    library.dismiss([(group.keeper.content.id, m.content.id) for m in group.members[1:]])
    (photos / "meadow.jpg").rename(photos / "other name.jpg")
    library.scan()
    assert "other name.jpg" not in by_keeper(library)


def test_cancelling_keeps_what_was_done(library: Library, photos: Path) -> None:
    control = Control()

    def stop(status: Status) -> None:
        if status.stage is Stage.INDEX:
            control.cancel()

    with pytest.raises(Cancelled):
        library.scan([photos], Progress(control, stop))
    library.scan([photos])
    assert len(library.groups()) == 2


def test_what_was_stopped_between_index_and_election_is_made_good_by_the_next_scan(
    library: Library, photos: Path
) -> None:
    library.scan([photos])
    meadow = by_keeper(library)["meadow.jpg"]
    matches = [member.match for member in meadow.members if member.match]
    assert len(matches) == 2
    pairs = [Pair(match.a, match.b, match.cosine) for match in matches]
    library.catalog.matches.settle(pairs, [])
    library.catalog.matches.add_pairs(pairs)
    library.catalog.matches.defer(pairs)
    library.catalog.note_elected("")
    assert "meadow.jpg" not in by_keeper(library)
    library.scan()
    assert by_keeper(library)["meadow.jpg"] == meadow
    assert library.catalog.meta("elected") == library.settings.rules.text


def test_matches_of_an_older_verifier_are_looked_at_again_or_dropped(library: Library, photos: Path) -> None:
    pictures.save(pictures.brightened(pictures.photo(1), 1.2), photos / "meadow bright.jpg", quality=90)
    library.scan([photos])
    before = list(library.groups())
    with library.catalog.transaction() as db:
        db.execute("UPDATE matches SET verifier = 0, edits = '[]', reverse_edits = '[]', traits = 0")
    library.scan()
    assert list(library.groups()) == before
    oldest = library.catalog.database.reader().execute("SELECT min(verifier) FROM matches").fetchone()[0]
    assert oldest == VERIFIER_VERSION


def test_pausing_stops_reading_and_resuming_goes_on(library: Library, photos: Path) -> None:
    control = Control()
    stages: list[Status] = []

    def pause(status: Status) -> None:
        stages.append(status)
        if status.stage is Stage.INDEX and len(stages) < 100:
            control.pause()
            threading.Timer(0.5, control.resume).start()
            stages.extend([status] * 100)

    started = time.monotonic()
    library.scan([photos], Progress(control, pause))
    assert time.monotonic() - started > 0.5
    assert len(library.groups()) == 2


def test_a_lost_index_and_lost_thumbnails_are_made_again(library: Library, photos: Path) -> None:
    library.scan([photos])
    before = [g.keeper.photo.path for g in library.groups()]
    shutil.rmtree(library.paths.vectors)
    library.thumbnails.clear()
    pictures.save(pictures.resized(pictures.photo(2), 0.6), photos / "sunset small.jpg")
    library.scan()
    assert {g.keeper.photo.path for g in library.groups()} == {*before, photos / "sunset.png"}


def test_find_lists_where_a_picture_is(library: Library, photos: Path, tmp_path: Path) -> None:
    library.scan([photos])
    query = pictures.save(pictures.resized(pictures.photo(0), 0.7), tmp_path / "query.jpg")
    assert {f.path.name: f.kind for f in library.find(query)} == {"lake.jpg": Kind.COPY, "lake (1).jpg": Kind.COPY}
    assert {f.kind for f in library.find(photos / "lake.jpg")} == {Kind.IDENTICAL}
    stranger = pictures.save(pictures.photo(7), tmp_path / "stranger.jpg")
    assert library.find(stranger) == []


def test_find_says_what_was_edited_and_answers_while_a_scan_runs(
    library: Library, photos: Path, tmp_path: Path
) -> None:
    library.scan([photos])
    query = pictures.save(pictures.photo(0), tmp_path / "query.png")
    crop = pictures.save(pictures.cropped(pictures.photo(0), (0.1, 0.1, 0.9, 0.9)), photos / "crop.jpg")
    library.scan()
    with library._busy:  # as a scan does
        found = {f.path: f for f in library.find(query)}
    cropped = next(edit for edit in found[crop].edits if edit.name is EditName.CROPPED)
    assert cropped.amount == pytest.approx(0.64, abs=0.04)
    assert found[crop].content.width < found[photos / "lake.jpg"].content.width


def test_find_shows_the_picture_and_can_be_cancelled(library: Library, photos: Path) -> None:
    library.scan([photos])
    control, read = Control(), []

    def on_read(query: Query) -> None:
        read.append(query)
        control.cancel()

    with pytest.raises(Cancelled):
        library.find(photos / "lake.jpg", Progress(control), on_read)
    assert [max(query.pixels.shape) for query in read] == [320]


def test_forgetting_a_folder_leaves_no_trace_of_it(library: Library, photos: Path) -> None:
    library.scan([photos])
    library.forget_folder(photos)
    assert library.catalog.photos.count() == 0
    assert library.catalog.contents.ids_by_digest() == {}
    assert len(library.groups()) == 0
    assert (photos / "lake.jpg").exists()
    for file in (library.paths.catalog, library.paths.thumbnails):
        assert b"meadow" not in file.read_bytes()


def test_forgetting_everything(library: Library, photos: Path) -> None:
    library.scan([photos])
    library.forget_everything()
    assert library.folders() == []
    library.scan([photos])
    assert len(library.groups()) == 2


def test_one_process_owns_a_library(library: Library) -> None:
    with pytest.raises(LibraryInUseError):
        Library(library.paths)


def test_a_newer_library_is_refused_and_left_alone(tmp_path: Path) -> None:
    paths = paths_under(tmp_path / "newer")
    with Library(paths) as library, library.catalog.transaction() as db:
        db.execute("PRAGMA user_version = 999")
    before = paths.catalog.read_bytes()
    with pytest.raises(NewerLibraryError):
        Library(paths)
    assert paths.catalog.read_bytes() == before


def test_a_folder_that_does_not_exist_is_refused(library: Library, tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="does not exist"):
        library.scan([tmp_path / "nowhere"])
    assert library.folders() == []


def test_other_files_are_left_alone_and_pictures_under_odd_names_are_found(library: Library, photos: Path) -> None:
    (photos / "notes.xyz").write_text("nothing to see")
    (photos / "empty").touch()
    shutil.copy(photos / "sunset.png", photos / "no suffix")
    summary = library.scan([photos])
    assert summary.unreadable == ()
    assert "sunset.png" in by_keeper(library)
