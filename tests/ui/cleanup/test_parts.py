"""Parts of a clean-up that wait, and the ways that the rest can go, by keys and clicks in the dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.catalog import Catalog
from app.core.cleanup import LeftReason, Way, check_place, link_problems, make_plan
from app.core.errors import PlaceError
from app.core.holdings.types import Holdings
from app.services.cleanup import Planned
from app.ui.cleanup.confirm_dialog import ConfirmDialog
from app.ui.kit.theme import Theme
from tests.core.shelves import Shelf

LEFT, KEY = Qt.MouseButton.LeftButton, Qt.Key


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    """Two identical photos and a smaller copy go, from two folders."""
    catalog = Catalog(tmp_path / "catalog.db")
    shelf = Shelf(tmp_path / "photos", catalog)
    shelf.put("0.jpg", "A", size=(400, 300), holdings=Holdings())
    shelf.put("2019/b.jpg", "A", size=(400, 300))
    shelf.put("web/c.jpg", "A", size=(400, 300))
    shelf.put("web/small.jpg", "S", holdings=Holdings())
    shelf.redundant("A", "S")
    yield shelf
    catalog.close()


@pytest.fixture
def dialog(application: QApplication, qtbot: QtBot, shelf: Shelf) -> ConfirmDialog:
    return ask(application, qtbot, shelf)


def ask(application: QApplication, qtbot: QtBot, shelf: Shelf, shown: frozenset[int] | None = None) -> ConfirmDialog:
    """Opens the dialog, as the window would."""
    plan = make_plan(shelf.catalog, shelf.grouped())

    def check(folder: Path, on_good: Callable[[Path], None], on_bad: Callable[[Exception], None]) -> None:
        try:
            on_good(check_place(shelf.catalog, folder))
        except PlaceError as error:
            on_bad(error)

    planned = Planned(plan, plan, unlinked=link_problems(plan), shown=shown)
    dialog = ConfirmDialog(Theme(application), None, planned, check)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def names(dialog: ConfirmDialog) -> set[str]:
    return {item.photo.path.name for item in dialog.plan.items}


def test_all_parts_are_ticked_from_the_start(dialog: ConfirmDialog, shelf: Shelf) -> None:
    assert names(dialog) == {"b.jpg", "c.jpg", "small.jpg"}
    assert dialog.act.text() == "Move 3 photos to the trash"
    rows = [(row.name.whole, row.photos.text()) for row in dialog.parts.patterns]
    assert rows == [("Identical photos", "2 photos"), ("Copies: resized", "1 photo")]
    places = [(Path(row.name.whole).name, row.photos.text()) for row in dialog.parts.places]
    assert places == [("2019", "1 photo"), ("web", "2 photos")]
    assert all(row.box.isChecked() for row in (*dialog.parts.patterns, *dialog.parts.places))


def test_a_tick_taken_away_by_key_or_click_counts_at_once(dialog: ConfirmDialog, qtbot: QtBot) -> None:
    same, smaller = dialog.parts.patterns
    qtbot.keyClick(same.box, KEY.Key_Space)
    assert names(dialog) == {"small.jpg"}
    assert dialog.act.text() == "Move 1 photo to the trash"
    assert "2 photos wait and stay marked." in dialog._text.text()
    assert [row.photos.text() for row in dialog.parts.places] == ["0 photos", "1 photo"]
    assert same.box.isVisible(), "the box keeps its place, and the keys"
    qtbot.mouseClick(smaller.name, LEFT)
    assert not dialog.act.isEnabled()
    qtbot.mouseClick(same.name, LEFT)
    qtbot.mouseClick(dialog.parts.places[1].name, LEFT)
    assert names(dialog) == {"b.jpg"}
    assert [row.photos.text() for row in dialog.parts.patterns] == ["1 photo", "0 photos"]


def test_it_starts_from_what_is_shown(application: QApplication, qtbot: QtBot, shelf: Shelf) -> None:
    shown = frozenset({shelf.row("0.jpg").id, shelf.row("web/c.jpg").id})
    dialog = ask(application, qtbot, shelf, shown)
    assert dialog.only_shown is not None
    assert names(dialog) == {"c.jpg"}
    qtbot.keyClick(dialog.only_shown, KEY.Key_Space)
    assert names(dialog) == {"b.jpg", "c.jpg", "small.jpg"}


def test_where_all_is_shown_nothing_is_asked(application: QApplication, qtbot: QtBot, shelf: Shelf) -> None:
    everything = frozenset(row.id for row in shelf.catalog.photos.rows())
    assert ask(application, qtbot, shelf, everything).only_shown is None


def test_a_folder_is_chosen_before_photos_move_there(dialog: ConfirmDialog, qtbot: QtBot, shelf: Shelf) -> None:
    qtbot.mouseClick(dialog.ways.folder, LEFT)
    assert dialog.ways.way is Way.FOLDER
    assert (dialog.act.text(), dialog.act.isEnabled()) == ("Move 3 photos to the folder", False)
    dialog.ways.use(shelf.folder)
    assert "belongs to the library" in dialog.ways.note.text()
    assert not dialog.act.isEnabled()
    dialog.ways.use(shelf.folder / "doubles")
    assert dialog.ways.place == shelf.folder / "doubles"
    assert dialog.act.isEnabled()
    assert dialog.plan == make_plan(shelf.catalog, shelf.grouped())


def test_links_take_the_place_of_the_same_bytes_alone(dialog: ConfirmDialog, qtbot: QtBot) -> None:
    dialog.ways.trash.setFocus()
    qtbot.keyClick(dialog.ways.trash, KEY.Key_Down)
    qtbot.keyClick(dialog.ways.folder, KEY.Key_Down)
    assert dialog.ways.way is Way.LINK
    assert names(dialog) == {"b.jpg", "c.jpg"}
    assert dialog.act.text() == "Replace 2 photos by links"
    assert [left.reason for left in dialog.plan.left_alone] == [LeftReason.NOT_IDENTICAL]
    assert "what changes the one changes the other" in dialog.ways.note.text()
    qtbot.keyClick(dialog.ways.link, KEY.Key_Up)
    qtbot.keyClick(dialog.ways.folder, KEY.Key_Up)
    assert len(dialog.plan.items) == 3
    assert dialog.plan.left_alone == ()


def test_where_nothing_can_be_linked_the_choice_says_why(
    application: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    catalog = Catalog(tmp_path / "other.db")
    shelf = Shelf(tmp_path / "other", catalog)
    shelf.put("0.jpg", "A", size=(400, 300), holdings=Holdings())
    shelf.put("small.jpg", "S", holdings=Holdings())
    shelf.redundant("A", "S")
    dialog = ask(application, qtbot, shelf)
    assert not dialog.ways.link.isEnabled()
    assert "same bytes" in dialog.ways.link.toolTip()
    catalog.close()
