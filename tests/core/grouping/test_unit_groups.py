"""Groups of photos of several files: shown as one, compared as all that they are made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from app.core.catalog.units import UnitFile
from app.core.criteria import CRITERIA, Rules
from app.core.grouping.arrangement import Arrangement
from app.core.grouping.groups import Groups
from app.core.grouping.snapshot import take_snapshot
from app.core.types import Content, Edit, EditName, Group, Kind, Metadata, Proposal, Propose, ReasonName
from tests.core.catalogs import content, fill, match

HALF = Edit(EditName.RESIZED, 0.5)
BRIGHT = Edit(EditName.BRIGHTNESS, 1.2)
RAW = content("raw", format="RAW", width=800, height=600, size=9000)
JPEG = content("jpeg", width=800, height=600, size=3000)
FOLDER = Path("/photos")


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog(tmp_path / "catalog.db")
    yield opened
    opened.close()


def bind(catalog: Catalog, lead: str, *photos: str, **beside: bytes) -> None:
    """Makes a unit: photos by name, other files as suffix and digest."""
    sizes = {row.path: row.size for row in catalog.photos.rows()}
    paths = [FOLDER / name for name in (lead, *photos)]
    files = [UnitFile(path, paths[0], 0, sizes[path], 1, 1, 1) for path in paths]
    files += [UnitFile(paths[0].with_suffix(f".{s}"), paths[0], 0, 100, 1, 1, 1, d) for s, d in beside.items()]
    catalog.units.replace(catalog.folders.add(FOLDER), (), files)


def groups(catalog: Catalog, propose: Propose = Propose.REDUNDANT) -> Groups:
    return Groups(catalog, Arrangement(take_snapshot(catalog), Rules()), propose)


def shown(group: Group) -> list[tuple[str, str, str]]:
    return [(m.photo.path.name, str(m.kind), str(m.proposal)) for m in group.members]


def pair_and(catalog: Catalog, photos: Mapping[str, Content]) -> dict[str, int]:
    """Adds a RAW and its JPEG, which match as such two do, and other photos."""
    ids = fill(catalog, {"a.cr2": RAW, "a.jpg": JPEG, **photos})
    match(catalog, ids["a.cr2"], ids["a.jpg"], edits=[BRIGHT], back=[BRIGHT])
    bind(catalog, "a.cr2", "a.jpg")
    return ids


def test_a_raw_and_its_jpeg_are_one_photo_and_no_group(catalog: Catalog) -> None:
    pair_and(catalog, {"b.jpg": content("b")})
    assert not len(groups(catalog))


def test_a_double_of_the_jpeg_is_a_double_of_the_photo(catalog: Catalog) -> None:
    pair_and(catalog, {"b.jpg": JPEG})
    (group,) = groups(catalog, Propose.IDENTICAL)
    assert group.kind is Kind.IDENTICAL
    assert shown(group) == [("a.cr2", "identical", "keep"), ("b.jpg", "identical", "trash")]
    photo = group.keeper.photo
    assert (photo.unit, photo.size, photo.unit_size) == ((FOLDER / "a.jpg",), 9000, 12000)
    assert groups(catalog).to_trash == (1, 3000)


def test_a_lone_raw_is_a_double_too(catalog: Catalog) -> None:
    pair_and(catalog, {"b.cr2": RAW})
    (group,) = groups(catalog)
    assert shown(group) == [("a.cr2", "identical", "keep"), ("b.cr2", "identical", "trash")]


def test_a_copy_of_the_jpeg_is_a_copy_of_the_photo(catalog: Catalog) -> None:
    ids = pair_and(catalog, {"small.jpg": content("small")})
    match(catalog, ids["a.jpg"], ids["small.jpg"], edits=[HALF])
    (group,) = groups(catalog)
    assert shown(group) == [("a.cr2", "identical", "keep"), ("small.jpg", "copy", "trash")]
    found = group.members[1].match
    assert found is not None
    assert {found.a, found.b} == {ids["a.cr2"], ids["small.jpg"]}
    assert group.members[1].edits == (HALF,)
    assert found.edits_from(ids["a.cr2"]) == (HALF,)


def test_the_whole_photo_twice(catalog: Catalog) -> None:
    pair_and(catalog, {"b/a.cr2": RAW, "b/a.jpg": JPEG})
    bind(catalog, "b/a.cr2", "b/a.jpg")
    (group,) = groups(catalog)
    assert shown(group) == [("a.cr2", "identical", "keep"), ("a.cr2", "identical", "trash")]
    assert groups(catalog).to_trash == (1, 12000)
    assert group.reclaimable == 12000


def test_a_photo_is_redundant_only_if_all_of_it_is(catalog: Catalog) -> None:
    """Another JPEG of the same RAW: neither photo holds the other."""
    ids = pair_and(catalog, {"b/a.cr2": RAW, "b/a.jpg": content("other")})
    bind(catalog, "b/a.cr2", "b/a.jpg")
    (group,) = groups(catalog, Propose.VERSIONS)
    assert [outcome for _, _, outcome in shown(group)] == ["keep", "keep"]
    match(catalog, ids["a.jpg"], ids["b/a.jpg"], edits=[HALF])
    (group,) = groups(catalog)
    assert [(m.photo.path.parent.name, str(m.proposal)) for m in group.members] == [("photos", "keep"), ("b", "trash")]


def test_what_holds_less_does_not_outrank_the_whole_photo(catalog: Catalog) -> None:
    metadata = Metadata(extras=("gain_map",), camera="C", captured_at="2020-01-01T00:00:00")
    jpeg = content("rich", width=4000, height=3000, metadata=metadata)
    fill(catalog, {"a.cr2": RAW, "a.jpg": jpeg, "0.jpg": jpeg})
    bind(catalog, "a.cr2", "a.jpg")
    (group,) = groups(catalog)
    assert shown(group) == [("a.cr2", "identical", "keep"), ("0.jpg", "identical", "trash")]


def test_a_raw_and_what_was_developed_of_it_are_not_redundant_beside_each_other(catalog: Catalog) -> None:
    ids = fill(catalog, {"a.cr2": RAW, "export.jpg": content("e", width=900, height=700)})
    match(catalog, ids["export.jpg"], ids["a.cr2"], edits=[Edit(EditName.FORMAT)], back=[Edit(EditName.FORMAT)])
    (group,) = groups(catalog)
    assert shown(group) == [("export.jpg", "identical", "keep"), ("a.cr2", "copy", "keep")]


@pytest.mark.parametrize(
    ("own", "keepers", "goes"),
    [
        ({}, {"xmp": b"1"}, True),
        ({"xmp": b"1"}, {"xmp": b"1"}, True),
        ({"xmp": b"1"}, {"xmp": b"1", "mov": b"2"}, True),
        ({"xmp": b"1"}, {"xmp": b"2", "mov": b"3"}, False),
        ({"xmp": None}, {"xmp": None, "mov": b"3"}, False),
    ],
)
def test_what_stands_beside_must_be_held_too(
    catalog: Catalog, own: dict[str, bytes], keepers: dict[str, bytes], goes: bool
) -> None:
    one = content("x")
    fill(catalog, {"a.jpg": one, "b.jpg": one})
    bind(catalog, "a.jpg", **keepers)
    if own:
        bind(catalog, "b.jpg", **own)
    (group,) = groups(catalog, Propose.VERSIONS)
    assert [m.photo.path.name for m in group.members] == ["a.jpg", "b.jpg"]
    assert group.reclaimable == goes * (1000 + 100 * len(own))
    assert groups(catalog).to_trash[0] == int(goes)


def test_what_has_more_beside_it_is_kept(catalog: Catalog) -> None:
    one = content("x")
    fill(catalog, {"a (1).jpg": one, "b.jpg": one})
    bind(catalog, "a (1).jpg", xmp=b"1")
    (group,) = groups(catalog)
    assert group.keeper.photo.path.name == "a (1).jpg"
    assert group.reasons[0].name is ReasonName.HAS_COMPANION
    assert ReasonName.HAS_COMPANION in CRITERIA


def test_not_duplicates_holds_for_the_whole_photo(catalog: Catalog) -> None:
    ids = pair_and(catalog, {"small.jpg": content("small"), "b.jpg": JPEG})
    match(catalog, ids["a.jpg"], ids["small.jpg"], edits=[HALF])
    catalog.verdicts.put_dismissals([(RAW.digest, content("small").digest)])
    (group,) = groups(catalog)
    assert [m.photo.path.name for m in group.members] == ["a.cr2", "b.jpg"]
    catalog.verdicts.put_dismissals([(RAW.digest, JPEG.digest)])
    (group,) = groups(catalog)
    assert [m.photo.path.name for m in group.members] == ["b.jpg", "small.jpg"]


def test_no_group_holds_two_files_of_a_photo_whatever_matches(catalog: Catalog) -> None:
    ids = pair_and(catalog, {"b.jpg": JPEG, "c.cr2": RAW, "d.jpg": content("d"), "e.jpg": content("e")})
    for name in ("d.jpg", "e.jpg"):
        match(catalog, ids["a.cr2"], ids[name], edits=[HALF])
        match(catalog, ids["a.jpg"], ids[name], Kind.SIMILAR)
    (group,) = groups(catalog)
    assert [m.photo.path.name for m in group.members] == ["a.cr2", "d.jpg", "e.jpg", "c.cr2", "b.jpg"]
    assert len({m.photo.id for m in group.members}) == 5


def test_a_decision_to_keep_a_picture_holds_for_the_photo_it_becomes_a_part_of(catalog: Catalog) -> None:
    fill(catalog, {"a.cr2": RAW, "a.jpg": JPEG, "b.cr2": RAW, "b.jpg": JPEG})
    rows = {row.path.name: row.id for row in catalog.photos.rows()}
    catalog.decisions.put([(rows["a.jpg"], Proposal.KEEP), (rows["b.jpg"], Proposal.TRASH)])
    for lead in "ab":
        bind(catalog, f"{lead}.cr2", f"{lead}.jpg")
    for _ in range(2):
        catalog.units.hand_on_keeps()
    decisions = {row.path.name: row.decision for row in catalog.photos.rows()}
    assert decisions == {"a.cr2": Proposal.KEEP, "a.jpg": None, "b.cr2": None, "b.jpg": Proposal.TRASH}
    (group,) = groups(catalog)
    assert {m.photo.path.name: m.outcome for m in group.members}["a.cr2"] is Proposal.KEEP
