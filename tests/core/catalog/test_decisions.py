"""Who decided: the hand before rules; what was seen; catalogs of the first format."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from app.core.catalog.decisions import Decided
from app.core.catalog.schema import MIGRATIONS
from app.core.types import DecidedBy, Proposal
from tests.core.catalogs import content, fill

HAND, RULE = DecidedBy.HAND, DecidedBy.RULE
KEEP, TRASH = Proposal.KEEP, Proposal.TRASH


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog(tmp_path / "catalog.db")
    yield opened
    opened.close()


@pytest.fixture
def photo(catalog: Catalog) -> int:
    fill(catalog, {"a.jpg": content("a")})
    return catalog.photos.rows()[0].id


def test_no_rule_changes_what_the_hand_decided(catalog: Catalog, photo: int) -> None:
    decisions = catalog.decisions
    assert decisions.put([(photo, KEEP)]) == {photo: Decided(None, None)}
    assert decisions.put([(photo, TRASH)], RULE) == {}
    assert decisions.put([(photo, None)], RULE) == {}
    assert decisions.standing([photo]) == {photo: Decided(KEEP, HAND)}


def test_the_hand_changes_what_a_rule_decided_and_can_give_it_back(catalog: Catalog, photo: int) -> None:
    decisions = catalog.decisions
    decisions.put([(photo, TRASH)], RULE)
    before = decisions.put([(photo, KEEP)])
    assert before == {photo: Decided(TRASH, RULE)}
    decisions.restore(before)
    assert decisions.standing([photo]) == {photo: Decided(TRASH, RULE)}
    assert decisions.put([(photo, TRASH)], RULE) == {}, "nothing changed"


def test_a_changed_picture_was_neither_decided_nor_seen(catalog: Catalog, photo: int) -> None:
    catalog.decisions.put([(photo, TRASH)])
    catalog.decisions.mark_looked_at([photo])
    assert catalog.photos.rows()[0].looked_at
    fill(catalog, {"a.jpg": content("a")})
    assert catalog.photos.rows()[0].looked_at, "the same bytes"
    fill(catalog, {"a.jpg": content("other")})
    row = catalog.photos.rows()[0]
    assert (row.decision, row.decided_by, row.looked_at) == (None, None, False)


def test_decisions_of_the_first_format_are_by_hand(tmp_path: Path) -> None:
    old = tmp_path / "catalog.db"
    with sqlite3.connect(old) as db:
        db.executescript(MIGRATIONS[0])
        db.execute("PRAGMA user_version = 1")
        db.execute("INSERT INTO folders(id, path) VALUES (1, ?)", (b"/p",))
        db.execute(
            "INSERT INTO contents(id, digest, size, format, width, height, frames, colour, orientation, tags,"
            " has_profile, extras) VALUES (1, ?, 1, 'JPEG', 1, 1, 1, 0, 1, 0, 0, '')",
            (b"d" * 16,),
        )
        for name, decision in ((b"/p/a", "trash"), (b"/p/b", None)):
            db.execute(
                "INSERT INTO photos(folder_id, path, size, mtime_ns, device, inode, content_id, decision)"
                " VALUES (1, ?, 1, 1, 1, 1, 1, ?)",
                (name, decision),
            )
    db.close()
    catalog = Catalog(old)
    try:
        assert [(r.decision, r.decided_by) for r in catalog.photos.rows()] == [(TRASH, HAND), (None, None)]
    finally:
        catalog.close()
