"""Clean-ups in the background: where photos may go, what is left empty, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.cleanup import LeftReason, Way
from app.core.errors import PlaceError
from app.core.library import Library
from app.core.types import Propose
from app.paths import paths_under
from app.services.cleanup import CleanupService, Planned
from tests.core.shelves import Shelf, everything

pytestmark = pytest.mark.usefixtures("home_trash")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(paths_under(tmp_path / "home")) as opened:
        yield opened


@pytest.fixture
def shelf(library: Library, tmp_path: Path) -> Shelf:
    """One photo twice, in two folders."""
    shelf = Shelf(tmp_path / "photos", library.catalog)
    shelf.put("0.jpg", "A")
    shelf.put("in/b.jpg", "A")
    return shelf


@pytest.fixture
def service(qtbot: QtBot, library: Library, shelf: Shelf) -> Iterator[CleanupService]:
    service = CleanupService(library)
    yield service
    service.close()


def planned(service: CleanupService, qtbot: QtBot, shown: frozenset[int] | None = None) -> Planned:
    with qtbot.waitSignal(service.planned) as heard:
        service.plan(Propose.REDUNDANT, None, shown)
    found = heard.args[0]
    assert isinstance(found, Planned)
    return found


def test_a_plan_says_what_no_link_can_replace_and_what_is_shown(
    service: CleanupService, shelf: Shelf, qtbot: QtBot
) -> None:
    found = planned(service, qtbot, frozenset({1}))
    assert (len(found.plan.items), dict(found.unlinked), found.shown) == (1, {}, frozenset({1}))
    shelf.put("small.jpg", "S", holdings=None)
    (shelf.folder / "in" / "b.jpg").unlink()
    found = planned(service, qtbot)
    assert dict(found.unlinked) == {found.plan.items[0].photo.id: LeftReason.MISSING}
    assert found.shown is None


def test_whether_a_folder_is_good_is_answered(service: CleanupService, shelf: Shelf, qtbot: QtBot) -> None:
    good: list[Path] = []
    bad: list[Exception] = []
    service.check_place(shelf.folder / "doubles", good.append, bad.append)
    service.check_place(shelf.folder, good.append, bad.append)
    qtbot.waitUntil(lambda: len(good) + len(bad) == 2)
    assert good == [shelf.folder / "doubles"]
    assert isinstance(bad[0], PlaceError)


def test_to_a_folder_what_is_left_empty_removed_and_back(service: CleanupService, shelf: Shelf, qtbot: QtBot) -> None:
    before = everything(shelf.folder)
    plan = planned(service, qtbot).plan
    place = shelf.folder.parent / "doubles"
    with qtbot.waitSignal(service.cleaned) as cleaned:
        service.clean(plan, way=Way.FOLDER, place=place)
    result = cleaned.args[0]
    assert (result.way, result.place, len(result.trashed)) == (Way.FOLDER, place, 1)
    with qtbot.waitSignal(service.emptied) as emptied:
        service.ask_emptied(result.id)
    assert emptied.args == [result.id, [shelf.folder / "in"]]
    with qtbot.waitSignal(service.folders_removed) as removed:
        service.remove_emptied(result.id, emptied.args[1])
    assert removed.args == [[shelf.folder / "in"]]
    assert not (shelf.folder / "in").exists()
    with qtbot.waitSignal(service.undone):
        service.undo()
    assert everything(shelf.folder) == before


def test_links_are_made_and_undone(service: CleanupService, shelf: Shelf, qtbot: QtBot) -> None:
    with qtbot.waitSignal(service.cleaned):
        service.clean(planned(service, qtbot).plan, way=Way.LINK)
    assert (shelf.folder / "in" / "b.jpg").samefile(shelf.folder / "0.jpg")
    with qtbot.waitSignal(service.undone):
        service.undo()
    assert (shelf.folder / "in" / "b.jpg").stat().st_nlink == 1
