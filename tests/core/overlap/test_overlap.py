"""Folders that hold the same photos: counted right at every level, and what may go because of it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import product
from pathlib import Path, PurePath

import pytest

from app.core.catalog import Catalog
from app.core.catalog.decisions import Decided
from app.core.catalog.units import UnitFile
from app.core.errors import Cancelled
from app.core.grouping.snapshot import take_snapshot
from app.core.overlap.comparison import compare_folders
from app.core.overlap.pairs import Overlap, find_overlaps
from app.core.progress import Control, Progress
from app.core.types import DecidedBy, Edit, EditName, Proposal
from tests.core.catalogs import content, fill, match

ROOT = Path("/photos")
SMALLER = (Edit(EditName.RESIZED, 0.5),)
GREY = (Edit(EditName.GREYSCALE),)


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog(tmp_path / "catalog.db")
    yield opened
    opened.close()


def found(catalog: Catalog, *roots: Path) -> dict[tuple[str, str], Overlap]:
    overlaps = find_overlaps(take_snapshot(catalog), roots or [ROOT])
    return {(short(o.folder), "elsewhere" if o.other is None else short(o.other)): o for o in overlaps}


def short(folder: Path) -> str:
    return str(folder.relative_to(ROOT))


def phone_and_library(catalog: Catalog) -> dict[str, int]:
    """Twenty photos of an old phone: 17 the same elsewhere, one there larger, one there in colour, one nowhere else."""
    photos = {f"Photos/2019/{n}.jpg": content(f"{n}") for n in range(17)}
    photos |= {f"Phone/DCIM/{n}.jpg": content(f"{n}") for n in range(17)}
    photos |= {"Photos/2019/large.jpg": content("large", size=4000), "Phone/DCIM/small.jpg": content("small")}
    photos |= {"Photos/2019/colour.jpg": content("colour"), "Phone/DCIM/grey.jpg": content("grey")}
    photos["Phone/DCIM/alone.jpg"] = content("alone")
    photos |= {f"Photos/2020/{n}.jpg": content(f"later {n}") for n in range(30)}
    ids = fill(catalog, photos)
    match(catalog, ids["Photos/2019/large.jpg"], ids["Phone/DCIM/small.jpg"], edits=SMALLER)
    match(catalog, ids["Photos/2019/colour.jpg"], ids["Phone/DCIM/grey.jpg"], edits=GREY)
    return ids


def test_an_old_phone_is_in_the_photos_of_its_year(catalog: Catalog) -> None:
    phone_and_library(catalog)
    overlaps = found(catalog)
    # Phone/DCIM says no more than Phone, all photos no more than those of 2019, and "elsewhere" no more than that.
    assert set(overlaps) == {("Phone", "Photos/2019"), ("Photos/2019", "Phone/DCIM"), ("Photos", "Phone/DCIM")}
    phone = overlaps["Phone", "Photos/2019"]
    assert (phone.photos, phone.held, phone.copies) == (20, 18, 19)
    assert (phone.share, phone.copy_share) == (0.9, 0.95)
    assert (phone.bytes, phone.held_bytes, phone.copy_bytes) == (20_000, 18_000, 19_000)
    year = overlaps["Photos/2019", "Phone/DCIM"]
    assert (year.photos, year.held, year.copies) == (19, 17, 19)


def test_photos_spread_over_several_folders_are_elsewhere(catalog: Catalog) -> None:
    photos = {f"Mixed/{n}.jpg": content(f"{n}") for n in range(12)}
    photos |= {f"Year {n % 4}/{n}.jpg": content(f"{n}") for n in range(12)}
    fill(catalog, photos)
    overlaps = found(catalog)
    assert overlaps["Mixed", "elsewhere"].share == 1.0
    assert overlaps["Year 0", "Mixed"].held == 3


def test_copies_inside_one_folder_and_dismissed_ones_do_not_count(catalog: Catalog) -> None:
    fill(catalog, {f"A/{n}.jpg": content("same") for n in range(5)})
    assert found(catalog) == {}
    ids = fill(catalog, {"B/1.jpg": content("b1"), "C/1.jpg": content("c1"), "B/2.jpg": content("b2")})
    ids |= fill(catalog, {"C/2.jpg": content("b2")})
    match(catalog, ids["B/1.jpg"], ids["C/1.jpg"])
    assert found(catalog)["B", "C"].copies == 2
    catalog.verdicts.put_dismissals([(content("b1").digest, content("c1").digest)])
    assert ("B", "C") not in found(catalog)


def test_nothing_above_the_chosen_folders_is_a_folder(catalog: Catalog) -> None:
    fill(catalog, {"one/a/1.jpg": content("1"), "one/a/2.jpg": content("2")})
    fill(catalog, {"two/b/1.jpg": content("1"), "two/b/2.jpg": content("2")})
    assert set(found(catalog, ROOT / "one", ROOT / "two")) == {("one", "two/b"), ("two", "one/a")}


def test_counts_are_those_of_a_plain_count(catalog: Catalog) -> None:
    rng = random.Random(4)
    folders = ["a", "a/x", "a/x/deep", "a/y", "b", "b/x", "c"]
    photos = {f"{rng.choice(folders)}/{n}.jpg": content(str(rng.randrange(60))) for n in range(300)}
    ids = fill(catalog, photos)
    pairs = {tuple(sorted(rng.sample(sorted(set(ids.values())), 2))) for _ in range(40)}
    redundant = set()
    for one, other in pairs:
        edits = rng.choice([SMALLER, GREY])
        match(catalog, one, other, edits=edits)
        if edits is SMALLER:
            redundant.add((other, one))
    linked = {frozenset(pair) for pair in pairs}

    def below(name: str, folder: str) -> bool:
        return PurePath(name).is_relative_to(folder)

    for (first, second), overlap in found(catalog).items():
        here = [name for name in ids if below(name, first)]
        there = [n for n in ids if (not below(n, first) if second == "elsewhere" else below(n, second))]
        held = {h for h, t in product(here, there) if ids[h] == ids[t] or (ids[h], ids[t]) in redundant}
        copies = {h for h, t in product(here, there) if ids[h] == ids[t] or frozenset((ids[h], ids[t])) in linked}
        assert (overlap.photos, overlap.held, overlap.copies) == (len(here), len(held), len(copies))


def test_what_only_a_sidecar_tells_is_not_held(catalog: Catalog) -> None:
    """Same bytes everywhere; an edit's sidecar stands on one side, on both, and on the other side alone."""
    names = ("bare", "here", "both", "other", "there", "service")
    fill(catalog, {f"{folder}/{name}.jpg": content(name) for folder in ("A", "B") for name in names})
    beside = {"A/here": b"1", "A/both": b"1", "B/both": b"1", "A/other": b"1", "B/other": b"2", "B/there": b"1"}
    notes = [
        UnitFile(ROOT / f"{name}.xmp", ROOT / f"{name}.jpg", 0, 9, 1, 1, 1, digest) for name, digest in beside.items()
    ]
    service = UnitFile(ROOT / "A/service.jpg.json", ROOT / "A/service.jpg", 0, 9, 1, 1, 1, b"3")
    pictures = [UnitFile(note.unit, note.unit, 0, 1000, 1, 1, 1) for note in (*notes, service)]
    catalog.units.replace(1, (), [*notes, service, *pictures])
    catalog.units.set_told([(service, "")])
    overlaps = found(catalog)
    assert (overlaps["A", "B"].copies, overlaps["A", "B"].held) == (6, 4), "all but here and other"
    assert (overlaps["B", "A"].copies, overlaps["B", "A"].held) == (6, 4), "all but other and there"


def test_an_empty_library_and_cancelling(catalog: Catalog) -> None:
    assert found(catalog) == {}
    phone_and_library(catalog)
    control = Control()
    control.cancel()
    with pytest.raises(Cancelled):
        find_overlaps(take_snapshot(catalog), [ROOT], Progress(control))


def test_what_is_held_may_go_and_its_twin_is_kept(catalog: Catalog) -> None:
    phone_and_library(catalog)
    rows = {str(row.path.relative_to(ROOT)): row.id for row in catalog.photos.rows()}
    catalog.decisions.put([(rows["Phone/DCIM/1.jpg"], Proposal.KEEP), (rows["Photos/2019/2.jpg"], Proposal.TRASH)])
    catalog.decisions.put([(rows["Phone/DCIM/3.jpg"], Proposal.KEEP)], DecidedBy.RULE)
    catalog.decisions.put([(rows["Photos/2019/4.jpg"], Proposal.KEEP)])
    compared = compare_folders(take_snapshot(catalog), ROOT / "Phone", ROOT / "Photos/2019")
    assert [photo.path.name for photo, _ in compared.only_here] == ["alone.jpg"]
    assert compared.differing == 1
    trash, keep = (Decided(what, DecidedBy.RULE) for what in (Proposal.TRASH, Proposal.KEEP))
    after = {name: compared.after[number] for name, number in rows.items() if number in compared.after}
    going = {name for name, decided in after.items() if decided == trash}
    assert going == {f"Phone/DCIM/{n}.jpg" for n in (0, *range(3, 17))} | {"Phone/DCIM/small.jpg"}
    assert {name for name, decided in after.items() if decided == keep} == {
        *(f"Photos/2019/{n}.jpg" for n in (0, 3, *range(5, 17))),
        "Photos/2019/large.jpg",
    }
    assert compared.left_alone == 2  # kept by hand; held only by one that the hand let go
    assert (compared.going, compared.bytes) == (16, 16_000)
    assert compared.before[rows["Phone/DCIM/3.jpg"]] == Decided(Proposal.KEEP, DecidedBy.RULE)
    assert compared.before[rows["Phone/DCIM/5.jpg"]] == Decided(None, None)


def test_protected_and_offline_photos_stay(catalog: Catalog) -> None:
    fill(catalog, {f"{place}/{n}.jpg": content(str(n)) for place in ("A", "B") for n in range(4)})
    catalog.folders.add(ROOT / "A", protected=True, chosen=False)
    kept = compare_folders(take_snapshot(catalog), ROOT / "A", None)
    assert (kept.going, kept.left_alone) == (0, 4)
    catalog.photos.set_offline([row.id for row in catalog.photos.rows() if "/A/" in str(row.path)], True)
    away = compare_folders(take_snapshot(catalog), ROOT / "B", ROOT / "A")
    assert (away.going, away.left_alone) == (0, 4)
