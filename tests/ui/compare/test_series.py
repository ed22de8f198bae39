"""A scene is gone through in place: strip, position, sharpness, a held key, full screen, one key for the winner."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.pictures.shots import ShotMark
from app.core.types import Kind, Proposal
from app.paths import Paths, paths_under
from app.ui.window import MainWindow
from tests.there import there
from tests.ui.conftest import wait_for_details
from tests.ui.many import write_scene

KEY = Qt.Key
BLURS = [1.5, 0.0, 3.0, 1.0]


@pytest.fixture
def window(open_window: Callable[[Paths], MainWindow], tmp_path: Path, home_trash: Path, qtbot: QtBot) -> MainWindow:
    """A window on a scene of four shots, the second of which is sharp."""
    write_scene(paths_under(tmp_path / "home"), tmp_path / "photos", BLURS)
    opened = open_window(paths_under(tmp_path / "home"))
    qtbot.waitUntil(lambda: opened.review.model.rowCount() == 4)
    wait_for_details(opened, qtbot)
    opened.review.groups.setFocus()
    opened.review.groups.setCurrentIndex(opened.review.model.index(0))
    return opened


def names(window: MainWindow) -> list[str]:
    members = {m.photo.id: m.photo.path.name for m in there(window.review.model.group_at(0)).members}
    return [members[photo] for photo in window.compare.series.strip.photos]


def compare(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.review.groups, KEY.Key_Return)
    qtbot.waitUntil(window.compare.isVisible)


def test_the_scene_at_hand_is_marked_in_the_groups(window: MainWindow, qtbot: QtBot) -> None:
    group, view = there(window.review.model.group_at(0)), window.review.groups
    assert group.kind is Kind.SIMILAR
    key = window.review.model.entries[0].key
    qtbot.waitUntil(lambda: len(view._marks.get(key, {})) == 4)
    told = {m.photo.path.name: view._marks[key][m.content.id] for m in group.members}
    assert told["shot 1.jpg"] == (ShotMark.SHARPEST,)
    assert all(told[name] == (ShotMark.SOFT,) for name in ("shot 0.jpg", "shot 2.jpg", "shot 3.jpg"))


def test_strip_position_and_the_sharpest_first(window: MainWindow, qtbot: QtBot) -> None:
    compare(window, qtbot)
    page = window.compare
    assert page.series.strip.isVisible()
    assert "photo 1 of 4" in page.tools.title.whole
    qtbot.keyClick(page, KEY.Key_PageDown)
    assert "photo 2 of 4" in page.tools.title.whole
    shots = window.parts.shots
    group = there(window.review.model.group_at(0))
    qtbot.waitUntil(lambda: len(shots.known(m.content.id for m in group.members)) == 4)
    qtbot.keyClick(page, KEY.Key_S)
    by_blur = sorted(names(window)[1:], key=lambda name: BLURS[int(name[5])])
    assert names(window)[1:] == by_blur, "what stays at the left stays there"
    last = page.series.strip.photos[-1]
    qtbot.mouseClick(page.series.strip, Qt.MouseButton.LeftButton, pos=page.series.strip.cell(3).center())
    assert there(page.choice).current == last
    assert "photo 4 of 4" in page.tools.title.whole


def test_zoom_stays_on_one_spot_over_the_series(window: MainWindow, qtbot: QtBot) -> None:
    compare(window, qtbot)
    page, view = window.compare, window.compare.panes.transform
    for _ in range(4):
        qtbot.keyClick(page, KEY.Key_Plus)
    qtbot.keyClick(page, KEY.Key_Left)
    before = view.view(there(page.choice).current)
    for _ in range(3):
        qtbot.keyClick(page, KEY.Key_PageDown)
        assert view.view(there(page.choice).current) == before


def test_space_held_goes_through_the_group_and_struck_decides(window: MainWindow, qtbot: QtBot) -> None:
    compare(window, qtbot)
    page = window.compare
    qtbot.keyClick(page, KEY.Key_1)
    seen: list[int] = []
    page.current_changed.connect(seen.append)
    qtbot.keyPress(page, KEY.Key_Space)
    again = QKeyEvent(QKeyEvent.Type.KeyPress, KEY.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
    QApplication.sendEvent(page, again)
    qtbot.waitUntil(lambda: len(seen) >= 5)
    qtbot.keyRelease(page, KEY.Key_Space)
    count = len(seen)
    assert set(seen) == set(page.series.strip.photos), "all of them in turn"
    assert not page.held.held
    assert not window.decisions.stack.count(), "a held key decides nothing"
    qtbot.wait(600)
    assert len(seen) == count
    qtbot.keyClick(page, KEY.Key_Space)
    qtbot.waitUntil(lambda: window.decisions.stack.count() == 1)


def test_one_key_picks_the_winner_and_all_others_go(window: MainWindow, qtbot: QtBot) -> None:
    compare(window, qtbot)
    page = window.compare
    qtbot.keyClick(page, KEY.Key_PageDown)
    winner = there(page.choice).current
    qtbot.keyClick(page, KEY.Key_O)
    qtbot.waitUntil(lambda: window.decisions.stack.count() == 1)
    outcomes = {m.photo.id: m.outcome for m in there(window.review.model.group_at(0)).members}
    assert outcomes.pop(winner) is Proposal.KEEP
    assert set(outcomes.values()) == {Proposal.TRASH}
    qtbot.keyClick(page, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: {m.outcome for m in there(window.review.model.group_at(0)).members} == {Proposal.KEEP})


def test_full_screen_and_one_step_back(window: MainWindow, qtbot: QtBot) -> None:
    compare(window, qtbot)
    page = window.compare
    qtbot.keyClick(page, KEY.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    qtbot.keyClick(page, KEY.Key_Escape)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert page.isVisible()
    qtbot.keyClick(page, KEY.Key_Escape)
    qtbot.waitUntil(lambda: not page.isVisible())
