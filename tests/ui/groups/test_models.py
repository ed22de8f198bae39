"""The models, each watched by Qt's own tester, on catalogs that change under them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.core.catalog.photos import Folder
from app.core.library import Library
from app.core.types import Kind, Propose
from app.paths import paths_under
from app.services.entries import Entries, Entry
from app.services.review import ReviewService
from app.ui.groups.merge_entries import merged, runs
from app.ui.groups.photos_model import PhotosModel, Role
from app.ui.review.folders_model import FolderRole, FoldersModel
from app.ui.scanning.problems_model import Problem, ProblemsModel
from tests.core.catalogs import content, fill, match


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


@pytest.fixture
def model(qapp: object, tmp_path: Path) -> Iterator[PhotosModel]:
    with Library.open(paths_under(tmp_path)) as library:
        service = ReviewService(library, Propose.REDUNDANT)
        yield PhotosModel(service)
        service.close()


def entries(*groups: tuple[int, ...], kind: Kind = Kind.COPY) -> list[Entry]:
    return [Entry(number, kind, photos) for number, photos in enumerate(groups)]


def shown(model: PhotosModel) -> list[int]:
    return [model.index(row).data(Role.PHOTO_ID) for row in range(model.rowCount())]


class Events:
    """Counts what a model tells its views."""

    def __init__(self, model: PhotosModel) -> None:
        self.inserted: list[tuple[int, int]] = []
        self.removed: list[tuple[int, int]] = []
        self.resets = 0
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        model.modelReset.connect(self._on_reset)

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.inserted.append((first, last))

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.removed.append((first, last))

    def _on_reset(self) -> None:
        self.resets += 1


def test_new_groups_come_last_while_order_is_kept(model: PhotosModel) -> None:
    tester, events = watched(model), Events(model)
    model.set_entries(entries((1, 2), (3, 4, 5)), 0, keep_order=True)
    model.set_entries(entries((9, 8), (1, 2), (3, 4, 5)), 0, keep_order=True)
    assert shown(model) == [1, 2, 3, 4, 5, 9, 8]
    assert events.inserted == [(0, 4), (5, 6)]
    assert (events.removed, events.resets) == ([], 0)
    del tester


def test_new_groups_stand_where_they_belong_while_no_scan_finds_more(model: PhotosModel) -> None:
    tester = watched(model)
    model.set_entries(entries((1, 2), (3, 4), (5, 6)), 0, keep_order=True)
    belong = entries((9, 8), (5, 6), (7, 10), (11, 12), (1, 2), (3, 4), (13, 14))
    model.set_entries(belong, 0, keep_order=True, fresh_last=False)
    assert [entry.photo_ids[0] for entry in model.entries] == [9, 1, 3, 13, 5, 7, 11]
    del tester


def test_what_comes_back_has_its_place_among_those_that_are_new(model: PhotosModel) -> None:
    tester = watched(model)
    model.set_entries(entries((1, 2), (5, 6)), 0, keep_order=True)
    model.expect((4, 3))
    model.set_entries(entries((1, 2), (3, 4), (7, 8), (5, 6)), 0, keep_order=True)
    assert [entry.photo_ids[0] for entry in model.entries] == [1, 3, 5, 7]
    del tester


def test_changes_inside_a_group_are_exact(model: PhotosModel) -> None:
    tester, events = watched(model), Events(model)
    model.set_entries(entries((1, 2, 3), (7, 8)), 0, keep_order=True)
    model.set_entries(entries((1, 3, 4), (7, 8)), 0, keep_order=True)
    assert shown(model) == [1, 3, 4, 7, 8]
    assert events.removed == [(1, 1)]
    assert events.inserted[1:] == [(3, 3)]
    del tester


def test_a_new_keeper_keeps_the_groups_place(model: PhotosModel) -> None:
    tester = watched(model)
    model.set_entries(entries((1, 2), (3, 4), (5, 6)), 0, keep_order=True)
    model.set_entries(entries((5, 6), (2, 1), (3, 4)), 0, keep_order=True)
    assert shown(model) == [2, 1, 3, 4, 5, 6]
    del tester


def test_persistent_indexes_follow_a_new_order(model: PhotosModel) -> None:
    tester = watched(model)
    model.set_entries(entries((1, 2), (3, 4), (5, 6, 7)), 0, keep_order=True)
    held = {photo: QPersistentModelIndex(model.index(row)) for row, photo in enumerate(shown(model))}
    model.set_entries(entries((5, 6, 7), (1, 2), (3, 4)), 0, keep_order=False)
    assert shown(model) == [5, 6, 7, 1, 2, 3, 4]
    assert all(model.index(held[photo].row()).data(Role.PHOTO_ID) == photo for photo in held)
    del tester


def test_any_sequence_of_changes_ends_right(model: PhotosModel) -> None:
    tester, rng = watched(model), random.Random(4)
    for step in range(60):
        photos = list(range(1, 40))
        rng.shuffle(photos)
        groups = []
        while len(photos) > 3 and rng.random() < 0.9:
            size = rng.randint(2, 4)
            groups.append(tuple(sorted(photos[:size])))
            del photos[:size]
        new = entries(*groups)
        keep = step % 2 == 0
        model.set_entries(new, 0, keep_order=keep)
        assert sorted(e.photo_ids for e in model.entries) == sorted(e.photo_ids for e in new)
        assert shown(model) == [p for e in model.entries for p in e.photo_ids]
        if not keep:
            assert list(model.entries) == new
    del tester


def test_many_changes_become_one_reset(model: PhotosModel) -> None:
    tester, events = watched(model), Events(model)
    model.set_entries(entries(*((n, n + 1) for n in range(0, 2000, 2))), 0, keep_order=False)
    model.set_entries(entries(*((n, n + 1) for n in range(0, 2000, 4))), 0, keep_order=False)
    assert events.resets == 1
    assert model.rowCount() == 1000
    del tester


def test_a_photo_may_stand_in_a_copy_group_and_a_similar_one(model: PhotosModel) -> None:
    tester = watched(model)
    both = [Entry(0, Kind.COPY, (1, 2)), Entry(1, Kind.SIMILAR, (1, 3))]
    model.set_entries(both, 0, keep_order=True)
    assert shown(model) == [1, 2, 1, 3]
    assert model.row_of_photo(1, near=3) == 2
    assert model.row_of_photo(99) == -1
    del tester


def test_details_of_groups_shown_before_are_not_taken_for_the_present_ones(qapp: object, tmp_path: Path) -> None:
    with Library.open(paths_under(tmp_path)) as library:
        ids = fill(library.catalog, {name: content(name) for name in ("a.jpg", "b.jpg")})
        match(library.catalog, ids["a.jpg"], ids["b.jpg"])
        former, present = library.groups(), library.groups()
        service = ReviewService(library, Propose.REDUNDANT)
        model = PhotosModel(service)
        model.set_entries(Entries.of_groups(former), 0, keep_order=True)
        model.set_entries(Entries.of_groups(present), 0, keep_order=True)
        service.details.emit(former, 0, former[0])
        assert model.group_at(0) is None
        service.details.emit(present, 0, present[0])
        assert model.group_at(0) == present[0]
        service.close()


def test_merging_and_runs() -> None:
    old, new = Entries.of(entries((1, 2), (3, 4))), Entries.of(entries((3, 4), (9, 8)))
    assert merged(old, new, keep_order=True)[1].tolist() == [1, -1]
    assert runs(np.array([1, 2, 3, 7])) == [(1, 3), (7, 7)]
    assert runs(np.array([], np.int64)) == []


def folder(number: int, name: str, *, offline: bool = False, protected: bool = False) -> Folder:
    return Folder(number, Path("/photos") / name, protected, True, 1, offline, 1.0)


def test_folders_come_go_and_change(qapp: object) -> None:
    model = FoldersModel()
    tester = watched(model)
    assert model.index(0).data() == "All folders"
    model.set_folders([folder(1, "a"), folder(2, "c")])
    model.set_folders([folder(1, "a"), folder(3, "b"), folder(2, "c", offline=True)])
    assert [model.index(row).data() for row in range(4)] == ["All folders", "a", "b", "c"]
    assert model.index(3).data(FolderRole.ICON) == "folder-away"
    assert model.index(3).data(FolderRole.CAPTION) == "Away, but remembered"
    model.set_folders([folder(3, "b", protected=True)])
    assert model.index(1).data(FolderRole.ICON) == "folder-locked"
    assert model.row_of(Path("/photos/b")) == 1
    del tester


def test_problems_say_what_where_and_why(qapp: object) -> None:
    model = ProblemsModel()
    tester = watched(model)
    model.set_problems([Problem(Path("/photos/a.jpg"), "The file is empty.", "0 bytes")])
    assert [model.index(0, column).data() for column in range(3)] == ["a.jpg", "The file is empty.", "/photos"]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Why"
    del tester
