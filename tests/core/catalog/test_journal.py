"""The journal of clean-ups."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from app.core.catalog.journal import ItemState, NewItem, Restored, Settled
from app.core.catalog.numbers import signed
from app.core.catalog.photos import FileStamp
from tests.core.shelves import TRASH, Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    catalog = Catalog(tmp_path / "catalog.db")
    yield Shelf(tmp_path / "photos", catalog)
    catalog.close()


def new_item(shelf: Shelf, name: str, **values: object) -> NewItem:
    row = shelf.row(name)
    stamp = FileStamp(row.path, row.size, row.mtime_ns, 2**64 - 1, 2**63)
    return NewItem(stamp, row.folder_id, row.content_id, b"d" * 16, row.decision, (Path("/k"), b"k" * 16), **values)  # type: ignore[arg-type]


def begin(shelf: Shelf, *names: str) -> tuple[int, list[int]]:
    for name in names:
        shelf.put(name, name, on_disk=False)
    return shelf.catalog.journal.begin([new_item(shelf, name) for name in names])


def test_what_went_leaves_the_catalog_with_the_same_commit(shelf: Shelf, tmp_path: Path) -> None:
    cleanup, ids = begin(shelf, "a.jpg", "b.jpg", "c.jpg")
    journal = shelf.catalog.journal
    journal.settle([Settled(ids[0], ItemState.TRASHED), Settled(ids[1], ItemState.LEFT, "changed")])
    assert shelf.names() == {"b.jpg", "c.jpg"}
    assert [item.state for item in journal.items(cleanup)] == ["trashed", "left", "planned"]
    assert journal.items(cleanup)[1].detail == "changed"
    assert journal.cut_off() == [cleanup]
    other = Catalog(tmp_path / "catalog.db")
    assert [item.id for item in other.journal.items(cleanup, [ItemState.TRASHED])] == ids[:1]
    other.close()


def test_a_photo_that_took_the_place_meanwhile_stays_in_the_catalog(shelf: Shelf) -> None:
    _cleanup, ids = begin(shelf, "a.jpg")
    shelf.put("a.jpg", "another picture", on_disk=False)
    shelf.catalog.journal.settle([Settled(ids[0], ItemState.TRASHED)])
    assert shelf.names() == {"a.jpg"}


def test_restoring_gives_the_decision_back(shelf: Shelf) -> None:
    shelf.put("a.jpg", "A", on_disk=False)
    shelf.catalog.decisions.put([(shelf.row("a.jpg").id, TRASH)])
    content = shelf.catalog.contents.get([shelf.contents["A"]])[shelf.contents["A"]]
    journal = shelf.catalog.journal
    item = new_item(shelf, "a.jpg")
    known = NewItem(item.stamp, item.folder_id, item.content_id, content.digest, item.decision, None)
    cleanup, ids = journal.begin([known])
    journal.settle([Settled(ids[0], ItemState.TRASHED)])
    (gone,) = journal.items(cleanup)
    there = shelf.folder / "a (restored).jpg"
    journal.restore([Restored(gone, FileStamp(there, gone.size, gone.mtime_ns, 1, 2))])
    assert shelf.names() == {"a (restored).jpg"}
    assert shelf.row("a (restored).jpg").decision is TRASH
    assert journal.items(cleanup)[0].restored_path == there


def test_history_counts(shelf: Shelf) -> None:
    journal = shelf.catalog.journal
    first, ids = begin(shelf, "a.jpg", "b.jpg")
    journal.settle([Settled(ids[0], ItemState.TRASHED), Settled(ids[1], ItemState.LEFT)])
    journal.finish(first)
    second, _ = begin(shelf, "c.jpg")
    newest, oldest = journal.cleanups()
    assert (newest.id, newest.trashed, newest.finished_at) == (second, 0, None)
    size = journal.items(first)[0].size
    assert (oldest.id, oldest.trashed, oldest.bytes, oldest.left, oldest.restored) == (first, 1, size, 1, 0)
    assert oldest.finished_at is not None
    assert journal.last_undoable() == second
    journal.note_undone(second)
    assert journal.last_undoable() == first


def test_forgetting(shelf: Shelf) -> None:
    journal = shelf.catalog.journal
    first, ids = begin(shelf, "a.jpg")
    journal.settle([Settled(ids[0], ItemState.TRASHED)])
    journal.finish(first)
    journal.forget_folder(shelf.folder_id)
    assert journal.cleanups() == []
    second, _ = begin(shelf, "b.jpg")
    journal.forget_all()
    assert journal.items(second) == []


def test_large_device_and_inode_numbers_fit(shelf: Shelf) -> None:
    cleanup, _ = begin(shelf, "a.jpg")
    (item,) = shelf.catalog.journal.items(cleanup)
    assert (item.device, item.inode) == (signed(2**64 - 1), signed(2**63)) == (-1, -(2**63))
    assert signed(2**128 - 2) == -2
    assert signed(5) == 5
