"""Going through what is not certain, least sure first, until no doubt is left; and leaving the card at the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.core.browsing.filters import Sort
from app.core.types import Sureness, sureness
from app.paths import paths_under
from app.ui.window import MainWindow
from tests.there import there
from tests.ui.conftest import wait_for_details
from tests.ui.many import write_pairs

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def doubted(open_window: Callable[..., MainWindow], tmp_path: Path, home_trash: Path, qtbot: QtBot) -> MainWindow:
    """A window on twenty pairs, of which two are certain."""
    write_pairs(paths_under(tmp_path / "home"), 20)
    opened = open_window(paths_under(tmp_path / "home"))
    qtbot.waitUntil(lambda: len(opened.review.model.entries) == 20)
    wait_for_details(opened, qtbot)
    return opened


def surenesses(window: MainWindow) -> list[float]:
    model = window.review.model
    return [there(there(model.group_at(n)).members[1].match).confidence for n in range(len(model.entries))]


def test_the_queue_of_doubt_starts_with_the_least_sure_and_ends_by_itself(doubted: MainWindow, qtbot: QtBot) -> None:
    view, window = doubted.review.groups, doubted
    view.setFocus()
    qtbot.keyClick(view, KEY.Key_5, CTRL)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 18)
    wait_for_details(window, qtbot)
    assert surenesses(window) == sorted(surenesses(window))
    assert max(surenesses(window)) < 0.98
    assert window.review.bar.sort.currentData() == Sort.LEAST_SURE
    assert not window.review.bar.sort.isEnabled()
    assert window.actions_.doubtful.isChecked()
    assert window.review.model.position_at(view.currentIndex().row()) == 0, "it begins with the least sure one"
    for _ in range(18):
        assert window.review.instead is None
        qtbot.keyClick(view, KEY.Key_A)
    card = window.pace.card
    qtbot.waitUntil(card.isVisible)
    assert card.title.text() == "No doubt is left"
    assert card.text.text() == "The remaining 2 groups are certain."
    qtbot.keyClick(card.act, KEY.Key_Return)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 20)
    assert not window.actions_.doubtful.isChecked()
    assert window.review.bar.sort.currentData() == Sort.SPACE
    assert view.hasFocus()


def test_a_switch_beside_the_filters_does_the_same(doubted: MainWindow, qtbot: QtBot) -> None:
    doubted.review.filters.set_open(True)
    qtbot.mouseClick(doubted.review.filters.doubtful, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(doubted.review.model.entries) == 18)
    assert doubted.actions_.doubtful.isChecked()
    qtbot.mouseClick(doubted.review.bar.clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(doubted.review.model.entries) == 20)
    assert not doubted.actions_.doubtful.isChecked()


def test_where_all_is_certain_it_says_so(window: MainWindow, qtbot: QtBot) -> None:
    certain = sum(there(window.review.model.group_at(n)).sureness is Sureness.CERTAIN for n in range(3))
    window.review.groups.setFocus()
    qtbot.keyClick(window.review.groups, KEY.Key_5, CTRL)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 3 - certain)
    if certain == 3:
        assert window.review.message.title.text() == "Nothing is doubtful"
        assert window.review.message.text.text() == "All 3 groups are certain."


def test_how_sure_it_is_stands_in_the_title_and_is_told_by_it(doubted: MainWindow, qtbot: QtBot) -> None:
    view, model = doubted.review.groups, doubted.review.model
    position = next(n for n in range(20) if there(model.group_at(n)).sureness is Sureness.VERY_LIKELY)
    view.show_group(position)
    corner = view.layout_.header(position).topLeft() + QPoint(20, 20 - view.verticalOffset())
    assert view.title_tip(corner).split("\n") == [
        "Copies: one picture, resized, saved anew or edited.",
        "That these photos match is very likely, by the least sure of them.",
    ]
    tip = model.index(model.row_of(position, 1)).data(Qt.ItemDataRole.ToolTipRole)
    assert "That it matches is very likely." in tip


@pytest.mark.parametrize(
    ("confidence", "said"),
    [(1.0, Sureness.CERTAIN), (0.98, Sureness.CERTAIN), (0.97, Sureness.VERY_LIKELY), (0.89, Sureness.LIKELY)],
)
def test_steps_of_sureness(confidence: float, said: Sureness) -> None:
    assert sureness(confidence) is said


def accept_all(window: MainWindow, qtbot: QtBot) -> None:
    view = window.review.groups
    view.setFocus()
    for _ in window.review.model.entries:
        qtbot.keyClick(view, KEY.Key_A)
    qtbot.waitUntil(lambda: window.review.instead is window.pace.card)


def test_what_is_searched_for_takes_the_place_of_the_card(window: MainWindow, qtbot: QtBot) -> None:
    accept_all(window, qtbot)
    qtbot.keyClicks(window.top.search, "night")
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 1)
    assert window.review.instead is None
    assert window.review.groups.isVisible()


def test_so_do_a_filter_a_queue_and_a_folder(window: MainWindow, qtbot: QtBot) -> None:
    accept_all(window, qtbot)
    window.review.filters.set_open(True)
    qtbot.mouseClick(window.review.filters.unreviewed, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.review.instead is None)
    qtbot.waitUntil(lambda: window.review.message.title.text() == "Everything is reviewed")
    for leave in (
        lambda: qtbot.mouseClick(window.top.queues.button(1), Qt.MouseButton.LeftButton),
        lambda: window.folder_actions.narrow(window.parts.library.folders()[0].path / "a"),
    ):
        window.browsing.clear()
        window.review.show_instead(window.pace.card)
        leave()
        qtbot.waitUntil(lambda: window.review.instead is None)


def test_a_filter_leaves_the_patterns_too(window: MainWindow, qtbot: QtBot) -> None:
    window.review.groups.setFocus()
    qtbot.keyClick(window.review.groups, KEY.Key_A, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.patterns.open
    qtbot.keyClicks(window.top.search, "night")
    qtbot.waitUntil(lambda: not window.patterns.open)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 1)
