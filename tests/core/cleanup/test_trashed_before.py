"""A photo that was cleaned up and comes back is marked, and proposed by the safest reading alone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from app.core.cleanup import GoReason, Way, clean, make_plan, undo
from app.core.criteria import Rules
from app.core.grouping.arrangement import Arrangement
from app.core.grouping.groups import Groups
from app.core.grouping.snapshot import take_snapshot
from app.core.holdings.types import Field, Holdings, Word
from app.core.report.export import library_summary
from app.core.report.json_csv import csv_lines, scan_report
from app.core.types import Edit, EditName, Kind, Member, Proposal, Propose
from app.words import photo_words
from app.words.report_words import ReportWords
from tests.core.catalogs import match
from tests.core.shelves import TRASH, Shelf, data_of, write

pytestmark = pytest.mark.usefixtures("home_trash")


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    """A photo, an edited version of it that the user once moved to the trash, and a smaller copy."""
    catalog = Catalog(tmp_path / "catalog.db")
    yield Shelf(tmp_path / "photos", catalog)
    catalog.close()


def edited(shelf: Shelf, original: str, version: str) -> None:
    """Notes that one content was made of another one by toning it."""
    pair = shelf.contents[original], shelf.contents[version]
    match(shelf.catalog, *pair, Kind.COPY, [Edit(EditName.TONED)], [Edit(EditName.TONED)])
    shelf.catalog.matches.weigh_again(pair, lambda matches: matches)


def went(shelf: Shelf, *, way: Way = Way.TRASH, place: Path | None = None) -> None:
    """Trashes the version by hand; then it comes back, under another name."""
    shelf.put("a.jpg", "A", size=(400, 300), holdings=Holdings())
    shelf.put("toned.jpg", "V", size=(400, 300), holdings=Holdings())
    edited(shelf, "A", "V")
    shelf.catalog.decisions.put([(shelf.row("toned.jpg").id, TRASH)])
    plan = make_plan(shelf.catalog, grouped(shelf))
    result = clean(shelf.catalog, plan, way=way, place=place)
    assert [photo.path.name for photo in result.trashed] == ["toned.jpg"]


def grouped(shelf: Shelf, propose: Propose = Propose.REDUNDANT, *, returned: bool = True) -> Groups:
    arrangement = Arrangement(take_snapshot(shelf.catalog), Rules())
    return Groups(shelf.catalog, arrangement, propose, returned=returned)


def members(groups: Groups) -> dict[str, Member]:
    return {member.photo.path.name: member for group in groups for member in group.members}


@pytest.mark.parametrize("way", [Way.TRASH, Way.FOLDER])
def test_what_comes_back_is_marked_and_proposed(shelf: Shelf, tmp_path: Path, way: Way) -> None:
    went(shelf, way=way, place=tmp_path / "moved" if way is Way.FOLDER else None)
    shelf.put("again.jpg", "V", size=(400, 300))
    found = members(grouped(shelf))
    assert found["again.jpg"].trashed_before
    assert not found["a.jpg"].trashed_before
    assert found["again.jpg"].proposal is Proposal.TRASH
    (item,) = make_plan(shelf.catalog, grouped(shelf)).items
    assert item.reason is GoReason.RETURNED
    assert [photo.path.name for photo in clean(shelf.catalog, make_plan(shelf.catalog, grouped(shelf))).trashed] == [
        "again.jpg"
    ]


def test_it_is_said_in_the_grid_and_in_reports(shelf: Shelf) -> None:
    went(shelf)
    shelf.put("again.jpg", "V", size=(400, 300))
    (group,) = grouped(shelf)
    again = next(member for member in group.members if member.photo.path.name == "again.jpg")
    assert photo_words.tags(again, group)[0] == "trashed before"
    assert "A clean-up took this photo away before, and it came back." in photo_words.tooltip(again, group)
    assert photo_words.in_brief(again).endswith("trashed before")
    reported = scan_report(library_summary(shelf.catalog, ""), [group], ReportWords())
    marks = {Path(photo["path"]).name: photo["trashed_before"] for photo in reported["groups"][0]["photos"]}
    assert marks == {"a.jpg": False, "again.jpg": True}
    header, *rows = list(csv_lines([group], ReportWords()))
    assert header.strip().endswith(",trashed_before")
    assert [row.strip().endswith(",yes") for row in rows] == [False, True]


def test_an_edited_copy_that_never_went_is_not_proposed(shelf: Shelf) -> None:
    went(shelf)
    undo(shelf.catalog)
    shelf.catalog.decisions.put([(shelf.row("toned.jpg").id, None)])
    found = members(grouped(shelf))
    assert not found["toned.jpg"].trashed_before, "it was put back by the undo"
    assert found["toned.jpg"].proposal is Proposal.KEEP


def test_it_is_proposed_only_while_what_stayed_then_is_kept(shelf: Shelf) -> None:
    went(shelf)
    shelf.put("again.jpg", "V", size=(400, 300))
    shelf.put("other.jpg", "O", size=(800, 600), holdings=Holdings())
    edited(shelf, "O", "V")
    (shelf.folder / "a.jpg").unlink()
    shelf.catalog.photos.remove([shelf.row("a.jpg").id])
    found = members(grouped(shelf))
    assert found["again.jpg"].trashed_before
    assert {member.proposal for member in found.values()} == {Proposal.KEEP}


def test_the_only_copy_left_is_marked_and_kept(shelf: Shelf) -> None:
    went(shelf)
    shelf.put("again.jpg", "V", size=(400, 300), holdings=Holdings())
    shelf.put("small.jpg", "S", size=(40, 30), holdings=Holdings())
    shelf.shrunk("V", "S")
    (shelf.folder / "a.jpg").unlink()
    shelf.catalog.photos.remove([shelf.row("a.jpg").id])
    found = members(grouped(shelf))
    assert found["again.jpg"].trashed_before
    assert found["again.jpg"].proposal is Proposal.KEEP


def test_one_that_tells_more_by_now_stays(shelf: Shelf) -> None:
    """The same picture with words that the kept photo lacks is another content, and was never cleaned up."""
    went(shelf)
    shelf.put("told.jpg", "W", size=(400, 300), holdings=Holdings(words=(Word(Field.TITLE, "Lake"),)))
    edited(shelf, "A", "W")
    assert not members(grouped(shelf))["told.jpg"].trashed_before


def test_the_user_may_not_want_that(shelf: Shelf) -> None:
    went(shelf)
    shelf.put("again.jpg", "V", size=(400, 300))
    found = members(grouped(shelf, returned=False))
    assert found["again.jpg"].trashed_before
    assert found["again.jpg"].proposal is Proposal.KEEP


def test_identical_photos_that_stayed_did_not_come_back(shelf: Shelf) -> None:
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        shelf.put(name, "A")
    clean(shelf.catalog, make_plan(shelf.catalog, [shelf.group({"a.jpg": Proposal.KEEP, "b.jpg": TRASH})]))
    assert not any(member.trashed_before for member in members(grouped(shelf)).values())
    shelf.put("new.jpg", "A")
    assert {name for name, one in members(grouped(shelf)).items() if one.trashed_before} == {"new.jpg"}


def test_what_somebody_put_back_by_hand_is_no_news(shelf: Shelf, home_trash: Path) -> None:
    went(shelf)
    (home_trash / "files" / "toned.jpg").rename(shelf.folder / "toned.jpg")
    path = shelf.folder / "toned.jpg"
    data, mtime = path.read_bytes(), path.stat().st_mtime_ns
    assert data == data_of("V")
    shelf.put("toned.jpg", "V", size=(400, 300))  # writes into the very file
    os.utime(path, ns=(mtime, mtime))
    assert not members(grouped(shelf))["toned.jpg"].trashed_before


def test_what_a_link_replaced_did_not_go(shelf: Shelf) -> None:
    shelf.put("a.jpg", "A")
    shelf.put("b.jpg", "A")
    group = shelf.group({"a.jpg": Proposal.KEEP, "b.jpg": TRASH})
    clean(shelf.catalog, make_plan(shelf.catalog, [group]), way=Way.LINK)
    write(shelf.folder / "c.jpg", data_of("A"))
    shelf.put("c.jpg", "A")
    assert not any(member.trashed_before for member in members(grouped(shelf)).values())
