"""Rules for keepers: put into order by keys, previewed, applied, taken back as one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.rules import KeeperChange, RulePreview
from app.ui.dialogs.rules import RulesDialog, preview_sentence
from app.ui.window import MainWindow
from tests.ui.conftest import Sample

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> RulesDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(window.parts.rules.previewed):
        qtbot.keyClick(window, KEY.Key_R, Qt.KeyboardModifier.ControlModifier)
    opened = window.housekeeping.rules_dialog
    assert opened is not None
    return opened


def keepers(window: MainWindow) -> set[str]:
    groups = window.parts.library.groups()
    return {str(groups[n].keeper.photo.path) for n in range(len(groups))}


def test_alt_and_arrows_put_into_order_and_escape_changes_nothing(
    window: MainWindow, dialog: RulesDialog, qtbot: QtBot
) -> None:
    assert dialog.said.text() == "Nothing would change."
    first, second, *_ = dialog.criteria.values()
    with qtbot.waitSignal(window.parts.rules.previewed):
        qtbot.keyClick(dialog.criteria, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.criteria.values()[:2] == (second, first)
    qtbot.keyClick(dialog, KEY.Key_Escape)
    assert window.parts.library.settings.criteria == ()


def test_a_preferred_folder_is_previewed_applied_and_undone(
    window: MainWindow, dialog: RulesDialog, sample: Sample, qtbot: QtBot
) -> None:
    before = keepers(window)
    for _ in range(dialog.criteria.values().index("preferred")):
        dialog.criteria.setCurrentRow(dialog.criteria.values().index("preferred"))
        qtbot.keyClick(dialog.criteria, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert dialog.criteria.values()[0] == "preferred"
    dialog.prefer_folder(str(sample.photos / "b"))
    qtbot.waitUntil(lambda: "would keep another photo" in dialog.said.text())
    with qtbot.waitSignal(window.parts.rules.applied):
        qtbot.mouseClick(dialog.act, LEFT)
    assert window.parts.library.settings.preferred == (str(sample.photos / "b"),)
    assert str(sample.photos / "b" / "lake copy.jpg") in keepers(window)
    with qtbot.waitSignal(window.parts.rules.taken_back):
        window.decisions.stack.undo()
    assert keepers(window) == before
    assert window.parts.library.settings.preferred == ()


def test_a_folder_is_protected_by_a_tick(window: MainWindow, dialog: RulesDialog, qtbot: QtBot) -> None:
    item = dialog.protected.item(0)
    dialog.protected.setCurrentItem(item)
    qtbot.keyClick(dialog.protected, KEY.Key_Space)
    qtbot.waitUntil(lambda: window.parts.library.folders()[0].protected)


def test_the_preview_in_words() -> None:
    changes = (KeeperChange(1, 2),)
    assert preview_sentence(RulePreview(changes, (1, 10), (13, 45_000_010), 0)) == (
        "1 group would keep another photo; 12 photos more and 45.0 MB more would go."
    )
    assert preview_sentence(RulePreview(changes, (2, 10), (2, 10), 0)).endswith("as much would go as now.")
    assert "instead of" in preview_sentence(RulePreview(changes, (1, 5_000_000), (2, 1_000_000), 0))
