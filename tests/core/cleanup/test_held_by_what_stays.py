"""A photo goes unasked only while what stays holds all of it: in the plan, while it is carried out, beside others."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import pytest

from app.core.catalog.matches import Pair
from app.core.cleanup import LeftReason, clean, make_plan
from app.core.library import Library
from app.core.types import DecidedBy, Edit, EditName, Kind, Match, Propose
from app.paths import paths_under
from tests import pictures
from tests.core.shelves import KEEP, TRASH, Shelf, write

pytestmark = pytest.mark.usefixtures("home_trash")

CROP = (Edit(EditName.CROPPED, 0.5),)


def weighed(shelf: Shelf, keeper: str, photo: str, *, lacks: bool = False, edits: tuple[Edit, ...] = ()) -> None:
    """Stores how two contents match: whether the keeper lacks something, and what was done to the photo."""
    (one, other), contents = (shelf.contents[keeper], shelf.contents[photo]), shelf.catalog.contents
    known = contents.get([one, other])
    first_is_a = known[one].digest < known[other].digest
    a, b = (one, other) if first_is_a else (other, one)
    match = Match(a=a, b=b, kind=Kind.COPY, cosine=0.9, confidence=0.99)
    forth = {"edits": edits} if first_is_a else {"reverse_edits": edits}
    sides = {"a_lacks": lacks} if first_is_a else {"b_lacks": lacks}
    shelf.catalog.matches.settle([Pair(a, b, 0.9)], [dataclasses.replace(match, **forth, **sides)])  # type: ignore[arg-type]


def test_a_rotten_keeper_does_not_let_its_twin_go_for_a_crop(shelf: Shelf) -> None:
    for name, bytes_of in (("keep.jpg", "A"), ("twin.jpg", "A"), ("crop.jpg", "C")):
        shelf.put(name, bytes_of)
    weighed(shelf, "A", "C", edits=CROP)
    group = shelf.group({"keep.jpg": KEEP, "twin.jpg": TRASH, "crop.jpg": KEEP})
    plan = make_plan(shelf.catalog, [group])
    assert [item.photo.path.name for item in plan.items] == ["twin.jpg"]
    assert {witness.photo.path.name for witness in plan.items[0].witnesses} == {"keep.jpg"}
    keeper = shelf.folder / "keep.jpg"
    stamp = keeper.stat()
    write(keeper, b"\0" * stamp.st_size)
    os.utime(keeper, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    result = clean(shelf.catalog, plan)
    assert [left.reason for left in result.left_alone] == [LeftReason.KEEPER_CHANGED]
    assert (shelf.folder / "twin.jpg").exists()
    assert shelf.row("keep.jpg").mtime_ns == -1, "the next scan reads it again, though it looks the same"


@pytest.mark.parametrize(("decided", "goes"), [(False, False), (True, True)])
def test_what_lacks_something_vouches_only_for_what_the_user_decided(shelf: Shelf, decided: bool, goes: bool) -> None:
    shelf.put("keep.jpg", "A")
    shelf.put("tagged.jpg", "B")
    weighed(shelf, "A", "B", lacks=True)
    if decided:
        shelf.catalog.decisions.put([(shelf.row("tagged.jpg").id, TRASH)], DecidedBy.HAND)
    plan = make_plan(shelf.catalog, [shelf.group({"keep.jpg": KEEP, "tagged.jpg": TRASH}, decided=decided)])
    assert bool(plan.items) is goes
    assert [left.reason for left in plan.left_alone] == ([] if goes else [LeftReason.NOT_HELD])


def test_what_turns_out_to_lack_something_stops_a_plan(shelf: Shelf) -> None:
    shelf.put("keep.jpg", "A")
    shelf.put("copy.jpg", "B")
    weighed(shelf, "A", "B")
    plan = make_plan(shelf.catalog, [shelf.group({"keep.jpg": KEEP, "copy.jpg": TRASH})])
    assert len(plan.items) == 1
    weighed(shelf, "A", "B", lacks=True)  # a better reader looked meanwhile
    result = clean(shelf.catalog, plan)
    assert [left.reason for left in result.left_alone] == [LeftReason.NOT_HELD]


def test_versions_go_when_asked_but_not_what_holds_more(shelf: Shelf) -> None:
    for name, bytes_of in (("keep.jpg", "A"), ("crop.jpg", "B"), ("tagged crop.jpg", "C")):
        shelf.put(name, bytes_of)
    weighed(shelf, "A", "B", edits=CROP)
    weighed(shelf, "A", "C", edits=CROP, lacks=True)
    going = [item.photo.path.name for item in make_plan(shelf.catalog, shelf.grouped(Propose.VERSIONS)).items]
    assert going == ["crop.jpg"]


@pytest.fixture
def two_folders(tmp_path: Path) -> tuple[Path, Path]:
    one, two = tmp_path / "one", tmp_path / "two"
    for seed in range(3):
        for folder in (one, two):
            pictures.save(pictures.photo(seed, (240, 180)), folder / f"{seed}.jpg")
    return one, two


def test_two_libraries_with_opposite_keepers_keep_every_picture_once(
    tmp_path: Path, two_folders: tuple[Path, Path]
) -> None:
    with Library(paths_under(tmp_path / "home 1")) as first, Library(paths_under(tmp_path / "home 2")) as second:
        plans = []
        for library, preferred in zip((first, second), two_folders, strict=True):
            library.settings_store.hold(preferred=(str(preferred),))
            library.scan(two_folders)
            plans.append(library.plan())
        kept = [{item.witnesses[0].photo.path.parent for item in plan.items} for plan in plans]
        assert kept == [{two_folders[0]}, {two_folders[1]}], "each would keep what the other would trash"
        assert len(first.clean(plans[0]).trashed) == 3
        result = second.clean(plans[1])
    assert not result.trashed
    assert {left.reason for left in result.left_alone} == {LeftReason.KEEPER_MISSING}
    left = sorted(path.name for folder in two_folders for path in folder.iterdir())
    assert left == ["0.jpg", "1.jpg", "2.jpg"]


def test_a_file_changed_in_place_is_read_again(tmp_path: Path, two_folders: tuple[Path, Path]) -> None:
    with Library(paths_under(tmp_path / "home")) as library:
        library.scan(two_folders)
        (item, *_) = library.plan().items
        path = item.photo.path
        stamp = path.stat()
        data = bytearray(path.read_bytes())
        data[-40:-20] = bytes(20)
        write(path, bytes(data))
        os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
        result = library.clean(library.plan())
        assert path in [left.path for left in result.left_alone]
        assert library.scan(two_folders).read == 1
