"""The catalog: transactions, threads, damage, a full disk."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.core.catalog import Catalog
from app.core.catalog.contents import Described
from app.core.catalog.matches import Pair
from app.core.catalog.photos import FileStamp
from app.core.catalog.units import UnitFile
from app.core.errors import DamagedLibraryError, DiskFullError
from app.core.library import Library
from app.core.types import Alignment, Box, Edit, EditName, Kind, Match, Metadata, Unreadable, UnreadableReason
from app.paths import paths_under
from tests.bench.big_library import fill as fill_big
from tests.core.catalogs import MODEL, content, fill, match, steps_of


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog(tmp_path / "catalog.db")
    yield opened
    opened.close()


def test_contents_come_back_as_they_went_in(catalog: Catalog) -> None:
    metadata = Metadata("2020-01-02T03:04:05.67", "Maker Model", 48.1, 11.5, 6, 92, 12, True, ("depth", "motion"))
    full = content("x", format="HEIF", width=1, height=2, frames=3, colour=0x123456, metadata=metadata)
    plain = content("y")
    ids = fill(catalog, {"a": full, "b": plain})
    found = catalog.contents.get(ids.values())
    assert found[ids["a"]].metadata == metadata
    assert (found[ids["a"]].colour, found[ids["a"]].frames) == (0x123456, 3)
    assert found[ids["b"]].metadata == Metadata()
    assert set(catalog.tables.contents().ids.tolist()) == set(ids.values())


def test_photos_are_found_by_path_whatever_it_is_called(catalog: Catalog) -> None:
    strange = os.fsdecode(b"caf\xe9.jpg")
    fill(catalog, {"a.jpg": content("a"), strange: content("b"), "c.jpg": content("c")}, Path("/photos"))
    wanted = [Path("/photos/a.jpg"), Path("/photos") / strange]
    found = catalog.photos.rows_by_path([*wanted, Path("/photos/A.jpg"), Path("/elsewhere/c.jpg")])
    assert set(found) == set(wanted)
    assert all(row.path == path for path, row in found.items())
    assert found == {row.path: row for row in catalog.photos.rows_by_id(row.id for row in found.values()).values()}


def test_matches_come_back_as_they_went_in(catalog: Catalog) -> None:
    ids = fill(catalog, {"a": content("a"), "b": content("b")})
    a, b = sorted(ids.values(), key=lambda i: catalog.contents.get([i])[i].digest)
    edits = (Edit(EditName.CROPPED, 0.5, Box(0.1, 0.2, 0.6, 1.0)), Edit(EditName.GREYSCALE))
    made = Match(a, b, Kind.COPY, 0.9, 0.8, Alignment((1, 0, 0.1, 0, 1, 0.2, 0, 0, 1)), edits, (), True, 3)
    catalog.matches.add_pairs([Pair(a, b, 0.9)])
    catalog.matches.settle([Pair(a, b, 0.9)], [made])
    assert catalog.matches.get([(b, a)]) == {frozenset((a, b)): made}
    assert catalog.matches.count_pairs() == 0
    catalog.matches.add_pairs([Pair(a, b, 0.9)])
    assert catalog.matches.count_pairs() == 0, "verified once is enough"
    catalog.matches.requeue_older(4)
    assert catalog.matches.count_pairs() == 1
    catalog.matches.settle([Pair(a, b, 0.9)], [])
    assert catalog.matches.ties_of([a]) == [], "a better verifier may take a match back"


def test_descriptors_are_kept_as_float16_per_model(catalog: Catalog) -> None:
    vector = np.linspace(0, 1, 8, dtype=np.float32)
    (one,) = catalog.contents.add([Described(content("x"), vector)], MODEL)
    (same,) = catalog.contents.add([Described(content("x"), 1 - vector)], "other")
    assert one == same
    ids, vectors = catalog.contents.vectors([one], MODEL)
    assert ids == [one]
    assert np.allclose(vectors[0], vector, atol=1e-3)
    assert catalog.contents.to_store("other") == [one]
    catalog.contents.mark_stored([one], "other")
    assert (catalog.contents.count_stored("other"), catalog.contents.count_stored(MODEL)) == (1, 0)


def test_a_transaction_is_all_or_nothing(catalog: Catalog) -> None:
    def half() -> None:
        with catalog.transaction():
            fill(catalog, {"a": content("a")})
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        half()
    assert catalog.photos.count() == 0


def test_a_failed_query_inside_leaves_the_outer_transaction_whole(catalog: Catalog) -> None:
    with catalog.transaction():
        fill(catalog, {"a": content("a")})
        with pytest.raises(RuntimeError), catalog.transaction():
            raise RuntimeError
    assert catalog.photos.count() == 1


def test_readers_do_not_wait_for_the_writer(catalog: Catalog) -> None:
    fill(catalog, {"a": content("a")})
    seen: list[int] = []
    with catalog.transaction():
        fill(catalog, {"b": content("b")})
        reader = threading.Thread(target=lambda: seen.append(catalog.photos.count()))
        reader.start()
        reader.join()  # one that had to wait would give up, by SQLite's own limit
    assert seen == [1]
    assert catalog.photos.count() == 2


def test_a_changed_photo_loses_its_decision_and_its_fault(catalog: Catalog, tmp_path: Path) -> None:
    from app.core.types import Proposal

    ids = fill(catalog, {"a": content("a")})
    (row,) = catalog.photos.rows()
    catalog.decisions.put([(row.id, Proposal.TRASH)])
    fill(catalog, {"a": content("a")})
    assert catalog.photos.rows()[0].decision is Proposal.TRASH, "the same picture"
    fill(catalog, {"a": content("changed")})
    assert catalog.photos.rows()[0].decision is None
    stamp = FileStamp(row.path, 1, 1, 1, 1)
    catalog.photos.add_unreadable(row.folder_id, stamp, Unreadable(row.path, UnreadableReason.DAMAGED))
    assert catalog.photos.count() == 0
    catalog.photos.add(row.folder_id, [(stamp, ids["a"])])
    assert catalog.photos.unreadable() == []


def test_orphans_are_forgotten_after_their_time(catalog: Catalog) -> None:
    ids = fill(catalog, {"a": content("a"), "b": content("b")})
    match(catalog, ids["a"], ids["b"])
    catalog.photos.remove([r.id for r in catalog.photos.rows() if r.path.name == "a"])
    catalog.contents.note_orphans()
    assert catalog.contents.forget_orphans() == []
    assert catalog.contents.forget_orphans(older_than=-1) == [ids["a"]]
    assert catalog.matches.ties_of([ids["b"]]) == []


def test_an_orphan_that_comes_back_is_searched_again(catalog: Catalog) -> None:
    ids = fill(catalog, {"a": content("a")})
    catalog.contents.mark_searched([ids["a"]], MODEL)
    catalog.photos.remove([r.id for r in catalog.photos.rows()])
    catalog.contents.note_orphans()
    fill(catalog, {"a again": content("a")})
    catalog.contents.note_orphans()
    assert catalog.contents.to_search(MODEL) == [ids["a"]]


def test_damage_is_told_and_nothing_is_touched(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    path.write_bytes(b"this is no database, and it never was one. " * 100)
    before = path.read_bytes()
    with pytest.raises(DamagedLibraryError, match="photos are untouched"):
        Catalog(path)
    assert path.read_bytes() == before


def test_a_full_disk_is_told_and_loses_nothing(catalog: Catalog) -> None:
    fill(catalog, {"a": content("a")})
    pages = catalog.database.reader().execute("PRAGMA page_count").fetchone()[0]
    catalog.database.reader().execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DiskFullError, match="full"):
        fill(catalog, {f"photo {number}": content(str(number)) for number in range(2000)})
    assert catalog.photos.count() == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists the files that a process has open")
def test_what_is_sorted_is_written_nowhere(catalog: Catalog) -> None:
    catalog.database.vacuum()
    numbers = "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 100000)"
    rows = catalog.database.reader().execute(f"{numbers} SELECT randomblob(100) AS path FROM numbers ORDER BY path")
    assert rows.fetchone() is not None
    temporary = [name for file in Path("/proc/self/fd").iterdir() if "etilqs" in (name := _target(file))]
    assert not temporary


def _target(file: Path) -> str:
    try:
        return str(file.readlink())
    except FileNotFoundError:  # closed meanwhile; that of the folder itself, for one
        return ""


def test_only_this_user_can_read_it(catalog: Catalog) -> None:
    assert catalog.database.path.stat().st_mode & 0o077 == 0


def test_photos_are_counted_as_they_are_listed(catalog: Catalog) -> None:
    names = ("a.cr2", "a.jpg", "b.cr2", "b.jpg", "c.jpg", "d.jpg")
    fill(catalog, {name: content(name) for name in names})
    rows = {row.path.name: row for row in catalog.photos.rows()}
    files = [
        UnitFile(rows[name].path, rows[lead].path, 0, 1, 1, 1, 1)
        for lead, other in (("a.cr2", "a.jpg"), ("b.cr2", "b.jpg"))
        for name in (lead, other)
    ]
    catalog.units.replace(rows["a.cr2"].folder_id, [], files)
    for name in ("b.cr2", "d.jpg"):
        row = rows[name]
        why = Unreadable(row.path, UnreadableReason.DAMAGED)
        catalog.photos.add_unreadable(row.folder_id, FileStamp(row.path, 1, 1, 1, 1), why, row.content_id)
    known = catalog.known_files
    assert known.count_leads() == len({lead for _, lead in known.leads()}) == 3


def test_known_files_come_by_their_paths_whatever_these_are(catalog: Catalog) -> None:
    assert (catalog.known_files.all(), catalog.known_files.folders()) == ({}, set())
    names = ("a.jpg", "more/b\n.jpg", "more/ü.jpg", *(() if sys.platform == "win32" else ("\udcff.jpg",)))
    ids = fill(catalog, {name: content(ascii(name)) for name in names})
    known = catalog.known_files.all()
    assert {Path(path): file.content_id for path, file in known.items()} == {
        Path("/photos", name): ids[name] for name in names
    }
    assert all(file.spelled == path for path, file in known.items())
    assert catalog.known_files.folders() == {Path("/photos"), Path("/photos/more")}


def test_the_few_damaged_photos_are_found_in_a_few_steps(tmp_path: Path) -> None:
    with Library.open(paths_under(tmp_path)) as library:
        fill_big(library, 1_000)
        with steps_of(library.catalog) as steps:
            assert library.damaged() == ()
        assert sum(steps) < 1_000, "every photo was looked at"
