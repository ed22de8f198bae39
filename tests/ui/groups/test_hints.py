"""Three hints, each shown once; and tooltips that say what words mean."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.core.types import Kind
from app.paths import Paths, paths_under
from app.ui.groups.hints import Hint
from app.ui.window import MainWindow
from tests.ui.conftest import wait_for_details
from tests.ui.many import write_pairs

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def paired(tmp_path: Path, home_trash: Path) -> Paths:
    write_pairs(paths_under(tmp_path / "home"), 6)
    return paths_under(tmp_path / "home")


def opened(open_window: Callable[[Paths], MainWindow], paths: Paths, qtbot: QtBot) -> MainWindow:
    window = open_window(paths)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 6)
    wait_for_details(window, qtbot)
    return window


def test_hints_go_when_they_are_followed_and_never_come_again(
    open_window: Callable[[Paths], MainWindow], paired: Paths, qtbot: QtBot
) -> None:
    window = opened(open_window, paired, qtbot)
    view, card = window.review.groups, window.hints.card
    view.setFocus()
    assert card.isVisible()
    assert (window.hints.shown, card.place.text()) == (Hint.CLICK, "1 of 3")
    assert card.geometry().bottom() < view.height()
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(window.review.model.index(1)).center())
    assert (window.hints.shown, card.text.text()) == (Hint.COMPARE, "Enter compares photos, large and side by side.")
    qtbot.keyClick(view, KEY.Key_Return)
    qtbot.waitUntil(window.compare.isVisible)
    assert window.hints.shown is Hint.ACCEPT
    qtbot.keyClick(window.compare, KEY.Key_Escape)
    qtbot.keyClick(view, KEY.Key_A)
    assert window.hints.shown is None
    assert not card.isVisible()
    window.close()
    again = opened(open_window, paired, qtbot)
    assert again.hints.shown is None


def test_a_button_goes_on_and_what_was_shown_counts(
    open_window: Callable[[Paths], MainWindow], paired: Paths, qtbot: QtBot
) -> None:
    window = opened(open_window, paired, qtbot)
    qtbot.mouseClick(window.hints.card.next, LEFT)
    assert window.hints.shown is Hint.COMPARE
    window.close()
    again = opened(open_window, paired, qtbot)
    assert again.hints.shown is Hint.ACCEPT, "the two before were shown"
    again.hints.card.next.setFocus()
    qtbot.keyClick(again.hints.card.next, KEY.Key_Return)
    assert again.hints.shown is None
    assert again.review.groups.hasFocus()


def test_words_are_explained_where_they_stand(
    open_window: Callable[[Paths], MainWindow], paired: Paths, qtbot: QtBot
) -> None:
    window = opened(open_window, paired, qtbot)
    bar, actions = window.review.bar, window.actions_
    assert "perhaps somebody’s work" in window.review.folders.versions.toolTip()
    assert "perhaps somebody’s work" in actions.versions.toolTip()
    assert "How alike two shots" in bar.similarity.toolTip()
    assert "A proposal is what Twinless would do" in actions.follow.toolTip()
    assert "that all others are compared with" in actions.keeper.toolTip()
    assert "counts as reviewed" in actions.accept.toolTip()
    similar = window.top.queues.button(3)
    assert similar.toolTip() == "Similar: other shots of one scene. None of them goes unless you say so."
    assert all(bar.sort.itemData(n, Qt.ItemDataRole.ToolTipRole) for n in range(bar.sort.count()))
    window.review.groups.setFocus()
    qtbot.keyClick(window.review.groups, KEY.Key_A)
    qtbot.waitUntil(lambda: "A group is reviewed when" in bar.progress.toolTip())
    window.library_menu.show_settings()
    propose = next(box for box in window.findChildren(type(bar.sort)) if box.findData("versions") >= 0)
    told = [str(propose.itemData(n, Qt.ItemDataRole.ToolTipRole)) for n in range(propose.count())]
    assert any("A redundant copy is one of which it is proved" in text for text in told)


def test_a_link_of_a_title_says_what_it_does(
    open_window: Callable[[Paths], MainWindow], paired: Paths, qtbot: QtBot
) -> None:
    window = opened(open_window, paired, qtbot)
    view = window.review.groups
    header = view.layout_.header(0)
    found = view._headers.links(header, window.review.model.group_at(0))
    assert found
    tips = {view.title_tip(rect.center() - QPoint(0, view.verticalOffset())) for _, rect in found}
    assert "Nothing of this group goes to the trash (Shift+K)." in tips
    assert window.review.model.entries[0].kind is Kind.COPY
