"""What a photo holds and its keeper lacks: under the photo, in its tooltip, spoken, side by side; and why it stays."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from app.core.library import Library
from app.core.types import Kind, Proposal
from app.paths import Paths, paths_under
from app.ui.compare.metadata import Mark, MetadataRow, rows
from app.ui.groups.photos_model import Role
from app.ui.window import MainWindow
from app.words import photo_words
from tests import pictures
from tests.there import there
from tests.ui.conftest import SCAN_MS, bring_into_view, row_named, wait_for_details

KEEPER, NOTED, GREY, SMALL, SCAN, LONGER = "big.jpg", "noted.jpg", "grey.jpg", "small.jpg", "a scan.tif", "scan.tif"
HOLDS = "It holds 3 keywords and the place (GPS), which the kept photo lacks"


@pytest.fixture(scope="module")
def noted(tmp_path_factory: pytest.TempPathFactory) -> Paths:
    """A photo with a copy that somebody wrote into, a grey one and a small one; and a scan with a page more."""
    base = tmp_path_factory.mktemp("noted")
    image, folder = pictures.photo(3, (960, 720)), base / "photos"
    taken = datetime(2024, 5, 3, 11, 20)  # noqa: DTZ001 - EXIF has no zone
    pictures.save(image, folder / KEEPER, quality=94, exif=pictures.exif(taken))
    place = pictures.exif(taken, position=(47.5, 12.9))
    words = pictures.keywords("lake", "June", "holidays")
    pictures.save(pictures.resized(image, 0.5), folder / NOTED, quality=85, exif=place, xmp=words)
    pictures.save(pictures.grey(image), folder / GREY, quality=94, exif=pictures.exif(taken))
    pictures.save(pictures.resized(image, 0.4), folder / SMALL, quality=80)
    first, *others = (pictures.page(number) for number in (1, 2, 3))
    first.save(folder / SCAN, save_all=True, append_images=others[:1])
    first.save(folder / LONGER, save_all=True, append_images=others)
    with Library.open(paths_under(base / "home")) as library:
        library.scan([folder])
    return paths_under(base / "home")


@pytest.fixture
def window(open_window: Callable[[Paths], MainWindow], noted: Paths, qtbot: QtBot) -> MainWindow:
    opened = open_window(noted)
    qtbot.waitUntil(lambda: opened.review.model.rowCount() == 6, timeout=SCAN_MS)
    wait_for_details(opened, qtbot)
    return opened


def said(window: MainWindow, name: str) -> tuple[str, str]:
    """Returns a photo's tooltip, and what screen readers say of it."""
    index = window.review.model.index(row_named(window.review.model, name))
    return index.data(Qt.ItemDataRole.ToolTipRole), index.data(Qt.ItemDataRole.AccessibleTextRole)


def colours_of_tags(window: MainWindow, name: str) -> set[str]:
    """Returns the colours in the last line of a tile."""
    view = window.review.groups
    bring_into_view(view, row_named(view.photos, name))
    tile = view.visualRect(view.photos.index(row_named(view.photos, name)))
    line = QRect(tile.left(), tile.bottom() - 34, tile.width(), 30)
    image = view.viewport().grab(line).toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_under_the_photo_in_its_tooltip_and_spoken(window: MainWindow) -> None:
    model = window.review.model
    member = there(model.member_at(row_named(model, NOTED)))
    assert member.proposal is Proposal.KEEP
    assert photo_words.held_tag(member) == "+3 keywords, GPS"
    for text in said(window, NOTED):
        assert f"{HOLDS}, so it is not proposed for the trash." in text
    assert photo_words.held_tag(there(model.member_at(row_named(model, SMALL)))) == ""
    assert not any("lacks" in text or "proposed" in text for text in said(window, SMALL))
    assert "It is an edited version, so it is not proposed for the trash." in said(window, GREY)[0]


def test_pages_tell_apart_what_looks_the_same(window: MainWindow) -> None:
    model = window.review.model
    members = [there(model.member_at(row_named(model, name))) for name in (SCAN, LONGER)]
    assert {member.kind for member in members} == {Kind.IDENTICAL, Kind.SIMILAR}
    beside = next(member for member in members if member.kind is Kind.SIMILAR)
    if beside.photo.path.name == LONGER:
        assert photo_words.held_tag(beside) == "+1 of 3 pages"
    else:
        assert photo_words.held_tag(beside) == ""


def test_the_tag_stands_out_and_turns_red_where_the_photo_goes(window: MainWindow, qtbot: QtBot) -> None:
    tokens = window.parts.theme.tokens
    assert tokens.keep in colours_of_tags(window, NOTED)
    assert not {tokens.keep, tokens.trash} & colours_of_tags(window, SMALL)
    model = window.review.model
    with qtbot.waitSignal(window.parts.review.decided):
        window.decisions.decide([there(model.member_at(row_named(model, NOTED)))], Proposal.TRASH)
    qtbot.waitUntil(lambda: tokens.trash in colours_of_tags(window, NOTED))
    assert tokens.keep not in colours_of_tags(window, NOTED)
    assert f"{HOLDS}.\n" in said(window, NOTED)[0] + "\n"
    with qtbot.waitSignal(window.parts.review.decided):
        window.decisions.stack.undo()


def test_side_by_side_by_name(window: MainWindow) -> None:
    index = window.review.model.index(row_named(window.review.model, NOTED))
    group = index.data(Role.GROUP)
    members = sorted(group.members, key=lambda m: [KEEPER, NOTED, GREY, SMALL].index(m.photo.path.name))
    table: dict[str, MetadataRow] = {row.label: row for row in rows(members, group)}
    lacking = table["Lacking in the keeper"].cells
    assert [cell.text for cell in lacking] == ["nothing", "3 keywords, the place (GPS)", "nothing", "nothing"]
    assert [cell.mark for cell in lacking] == [Mark.FIRST, Mark.MORE, Mark.SAME, Mark.SAME]
    stays = [cell.text for cell in table["Why it stays"].cells]
    assert stays[1].startswith(HOLDS)
    assert stays[2] == "It is an edited version, so it is not proposed for the trash."
    assert stays[0] == stays[3] == ""


def test_a_better_reader_reads_again_and_says_so(
    open_window: Callable[[Paths], MainWindow], noted: Paths, qtbot: QtBot
) -> None:
    with closing(sqlite3.connect(noted.catalog)) as catalog, catalog:
        catalog.execute("UPDATE holdings SET version = 0")
    window = open_window(noted)
    told: list[str] = []
    window.parts.index.status.connect(lambda _status: told.append(window.status.text.whole))
    with qtbot.waitSignal(window.parts.index.finished, timeout=SCAN_MS):
        window.indexing.start()
    assert "6 photos are read again, since Twinless now looks for more in them." in told
    line = "6 photos looked through. 6 photos were read again, since Twinless now looks for more in them."
    qtbot.waitUntil(lambda: window.status.text.whole == line, timeout=10_000)
