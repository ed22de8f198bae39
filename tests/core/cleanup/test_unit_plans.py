"""Whatever photos are made of, no plan takes what nothing that stays holds."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.catalog import Catalog
from app.core.catalog.units import UnitFile
from app.core.cleanup import GoReason, make_plan
from app.core.types import Kind, Proposal, Propose
from tests.core.shelves import KEEP, TRASH, Shelf

COUNT = 10
KINDS = st.sampled_from([None, None, Kind.COPY, Kind.COPY, Kind.SIMILAR])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    contents=st.lists(st.integers(0, 4), min_size=COUNT, max_size=COUNT),
    kinds=st.lists(KINDS, min_size=10, max_size=10),
    paired=st.lists(st.booleans(), min_size=COUNT // 2, max_size=COUNT // 2),
    notes=st.lists(st.sampled_from([b"", b"1", b"1", b"2", None]), min_size=COUNT, max_size=COUNT),
    decisions=st.lists(st.sampled_from([None, None, KEEP, TRASH]), min_size=COUNT, max_size=COUNT),
    propose=st.sampled_from(Propose),
)
def test_a_plan_leaves_all_that_it_takes(
    tmp_path_factory: pytest.TempPathFactory,
    contents: list[int],
    kinds: list[Kind | None],
    paired: list[bool],
    notes: list[bytes | None],
    decisions: list[Proposal | None],
    propose: Propose,
) -> None:
    catalog = Catalog(tmp_path_factory.mktemp("plan") / "catalog.db")
    try:
        shelf = Shelf(tmp_path_factory.mktemp("photos"), catalog)
        ids = [shelf.put(f"{n}.jpg", f"{c}", on_disk=False) for n, c in enumerate(contents)]
        names = sorted(shelf.contents)
        for pair, kind in zip([(a, b) for i, a in enumerate(names) for b in names[i + 1 :]], kinds, strict=False):
            if kind is not None:
                shelf.match(*pair, kind)
        catalog.decisions.put(zip(ids, decisions, strict=True))
        _bind(shelf, paired, notes)
        check(shelf, propose)
    finally:
        catalog.close()


def _bind(shelf: Shelf, paired: list[bool], notes: list[bytes | None]) -> None:
    """Makes one photo of each pair of neighbours that is to be one, and puts notes beside photos."""
    files = []
    for number in range(COUNT):
        lead = number - number % 2 if paired[number // 2] else number
        path, unit = shelf.folder / f"{number}.jpg", shelf.folder / f"{lead}.jpg"
        digest = notes[number]
        if paired[number // 2] or digest != b"":
            files.append(UnitFile(path, unit, 0, 10, 1, 1, 1))
        if digest != b"":
            files.append(UnitFile(path.with_suffix(".xmp"), unit, 0, 5, 1, 1, 1, digest))
    shelf.catalog.units.replace(shelf.folder_id, (), files)


def check(shelf: Shelf, propose: Propose) -> None:
    groups = shelf.grouped(propose)
    shown = [member.photo for group in groups for member in group.members]
    for group in groups:
        files = [path for m in group.members for path in (m.photo.path, *m.photo.unit)]
        assert len(files) == len(set(files)), "no group holds a file twice"
    plan = make_plan(shelf.catalog, groups)
    going = {path for item in plan.items for path in (item.photo.path, *item.photo.unit)}
    assert len(going) == plan.files
    known = {photo.id: photo for photo in shown}
    left = {file.digest for file in shelf.catalog.units.all() if file.path not in going and file.photo_id is None}
    contents = {row.path: row.content_id for row in shelf.catalog.photos.rows()}
    for item in plan.items:
        assert item.photo.unit == known[item.photo.id].unit
        assert item.witnesses
        assert all(witness.photo.path not in going for witness in item.witnesses)
        if item.reason in (GoReason.HAND, GoReason.RULE):
            continue
        for file in item.files:
            assert file.kept
            assert all(kept.path not in going for kept in file.kept)
            if file.content_id is None:
                assert file.digest in left
            else:
                assert all(_match(shelf, file.content_id, contents[kept.path]) for kept in file.kept)


def _match(shelf: Shelf, one: int, other: int) -> bool:
    return one == other or bool(shelf.catalog.matches.get([(one, other)]))
