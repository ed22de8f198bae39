"""Rules for keepers: put into order by keys, previewed, applied, taken back as one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.core.grouping.preview import KeeperChange, RulePreview
from app.ui.rules.dialog import RulesDialog, preview_sentence
from app.ui.window import MainWindow
from app.words import photo_words
from tests.ui.conftest import (
    Sample,
    bring_into_view,
    choose_in_file_dialog,
    drag_within,
    row_named,
    wait_for_details,
)

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> RulesDialog:
    return open_rules(window, qtbot)


def open_rules(window: MainWindow, qtbot: QtBot) -> RulesDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(window.parts.rules.previewed):
        qtbot.keyClick(window, KEY.Key_R, Qt.KeyboardModifier.ControlModifier)
    opened = window.library_menu.rules_dialog
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
    remove = next(made for made in dialog.findChildren(QPushButton) if made.text() == "Remove")
    assert not remove.isEnabled()  # there is nothing to remove
    dialog.prefer_folder(str(sample.photos / "b"))
    assert remove.isEnabled()
    qtbot.waitUntil(lambda: "would keep another photo" in dialog.said.text())
    with qtbot.waitSignal(window.parts.rules.applied):
        qtbot.mouseClick(dialog.act, LEFT)
    assert window.parts.library.settings.preferred == (str(sample.photos / "b"),)
    assert str(sample.photos / "b" / "lake copy.jpg") in keepers(window)
    with qtbot.waitSignal(window.parts.rules.taken_back):
        window.decisions.stack.undo()
    assert keepers(window) == before
    assert not window.parts.library.settings.preferred


def goes(window: MainWindow, name: str) -> bool:
    member = window.review.model.member_at(row_named(window.review.model, name))
    assert member is not None
    return photo_words.goes(member)


def drag_line(dialog: RulesDialog, name: str, to: str, qtbot: QtBot) -> None:
    lines, names = dialog.criteria, dialog.criteria.values()
    first, last = (lines.item(names.index(one)) for one in (name, to))
    lines.scrollToItem(first)
    start, end = (lines.visualItemRect(item).center() for item in (first, last))
    drag_within(lines.viewport(), start, end, qtbot)


def prefer_the_second_folder(dialog: RulesDialog, sample: Sample, qtbot: QtBot) -> None:
    """Drags "preferred" to the top, and chooses a folder by its path."""
    drag_line(dialog, "preferred", dialog.criteria.values()[0], qtbot)
    assert dialog.criteria.values()[0] == "preferred"
    other = next(b for b in dialog.findChildren(QPushButton) if b.accessibleName() == "Prefer another folder…")
    qtbot.mouseClick(other, LEFT)
    choose_in_file_dialog(dialog, sample.photos / "b", qtbot)
    assert dialog.preferred.values() == (str(sample.photos / "b"),)


def test_a_folder_that_is_cleared_out_is_shown_taken_out_and_brought_back(
    window: MainWindow, sample: Sample, qtbot: QtBot
) -> None:
    folder = str(sample.photos / "b")
    window.parts.settings.update(cleared=(folder,))
    opened = open_rules(window, qtbot)
    assert opened.cleared.values() == (folder,)
    opened.prefer_folder(folder)  # it is one or the other
    assert (opened.preferred.values(), opened.cleared.values()) == ((folder,), ())
    opened.choice.setCurrentIndex(0)
    qtbot.mouseClick(button_named(opened, "Clear out"), LEFT)
    assert opened.cleared.values() == (str(opened.choice.currentData()),)
    opened.cleared.setFocus()
    qtbot.keyClick(opened.cleared, KEY.Key_Delete)
    assert opened.cleared.values() == ()
    with qtbot.waitSignal(window.parts.rules.applied):
        qtbot.mouseClick(opened.act, LEFT)
    settings = window.parts.settings
    assert (settings.settings.preferred, settings.settings.cleared) == ((folder,), ())
    with qtbot.waitSignal(window.parts.rules.taken_back):
        window.decisions.stack.undo()
    assert (settings.settings.preferred, settings.settings.cleared) == ((), (folder,))


def button_named(dialog: RulesDialog, text: str) -> QPushButton:
    return next(made for made in dialog.findChildren(QPushButton) if made.text() == text)


def test_lines_are_dragged_into_order_and_the_preview_follows(
    window: MainWindow, dialog: RulesDialog, sample: Sample, qtbot: QtBot
) -> None:
    before = dialog.criteria.values()
    drag_line(dialog, before[0], before[3], qtbot)
    assert dialog.criteria.values() == (*before[1:4], before[0], *before[4:])
    drag_line(dialog, before[0], before[1], qtbot)
    assert dialog.criteria.values() == before
    prefer_the_second_folder(dialog, sample, qtbot)
    qtbot.waitUntil(lambda: dialog.said.text().startswith("3 groups would keep another photo"))
    usual = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Usual order")
    qtbot.mouseClick(usual, LEFT)
    qtbot.waitUntil(lambda: dialog.said.text().startswith("1 group would keep another photo"))
    assert dialog.criteria.values() == before
    assert window.parts.library.settings.criteria == (), "a preview changes nothing"


def test_rules_for_the_shown_groups_leave_the_others_alone(window: MainWindow, sample: Sample, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.top.search, "lake")
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 1)
    dialog = open_rules(window, qtbot)
    prefer_the_second_folder(dialog, sample, qtbot)
    qtbot.mouseClick(dialog.scope.button(1), LEFT)
    qtbot.waitUntil(lambda: dialog.said.text().startswith("1 group would keep another photo"))
    with qtbot.waitSignal(window.parts.rules.applied):
        qtbot.mouseClick(dialog.act, LEFT)
    qtbot.keyClick(window.top.search, KEY.Key_Escape)
    qtbot.waitUntil(lambda: len(window.review.model.entries) == 3)
    wait_for_details(window, qtbot)
    qtbot.waitUntil(lambda: goes(window, "lake.jpg"))
    assert not goes(window, "lake copy.jpg")
    assert goes(window, "night small.jpg"), "not shown, so as it was proposed"
    assert window.parts.library.settings.preferred == (), "only these groups, not from now on"
    window.activateWindow()  # the platform without a screen activates no window when a dialog closes
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(window.parts.rules.taken_back):
        qtbot.keyClick(window, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: goes(window, "lake copy.jpg"))
    with qtbot.waitSignal(window.parts.rules.applied):
        qtbot.keyClick(window, KEY.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    wait_for_details(window, qtbot)
    qtbot.waitUntil(lambda: goes(window, "lake.jpg"))


def test_rules_for_the_selected_groups_never_change_what_the_hand_decided(
    window: MainWindow, sample: Sample, qtbot: QtBot
) -> None:
    view, model = window.review.groups, window.review.model
    view.setFocus()
    view.setCurrentIndex(model.index(row_named(model, "night.jpg")))
    qtbot.keyClick(view, KEY.Key_K)
    for name in ("lake.jpg", "night.jpg"):
        row = row_named(model, name)
        bring_into_view(view, row)
        if row not in view.selected_rows():
            qtbot.mouseClick(view.viewport(), LEFT, CTRL, view.visualRect(model.index(row)).center())
    dialog = open_rules(window, qtbot)
    prefer_the_second_folder(dialog, sample, qtbot)
    qtbot.mouseClick(dialog.scope.button(2), LEFT)
    qtbot.waitUntil(lambda: dialog.said.text().startswith("2 groups would keep another photo"))
    assert dialog.hand.text() == "What you decided by hand stays: 1 photo."
    with qtbot.waitSignal(window.parts.rules.applied):
        qtbot.mouseClick(dialog.act, LEFT)
    wait_for_details(window, qtbot)
    qtbot.waitUntil(lambda: goes(window, "lake.jpg"))
    assert not goes(window, "night.jpg"), "the hand said so"
    assert not goes(window, "tulips.jpg"), "not selected"


def test_a_folder_is_protected_by_a_tick(window: MainWindow, dialog: RulesDialog, qtbot: QtBot) -> None:
    item = dialog.protected.item(0)
    dialog.protected.setCurrentItem(item)
    qtbot.keyClick(dialog.protected, KEY.Key_Space)
    qtbot.waitUntil(lambda: window.parts.library.folders()[0].protected)
    dialog.reject()
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: not window.parts.library.folders()[0].protected)
    assert window.actions_.redo.text().startswith("Redo: Never touch")


def test_the_preview_in_words() -> None:
    changes = (KeeperChange(1, 2),)
    assert preview_sentence(RulePreview(changes, (1, 10), (13, 45_000_010), 0)) == (
        "1 group would keep another photo; 12 photos more and 45.0 MB more would go."
    )
    assert preview_sentence(RulePreview(changes, (2, 10), (2, 10), 0)).endswith("as much would go as now.")
    assert "instead of" in preview_sentence(RulePreview(changes, (1, 5_000_000), (2, 1_000_000), 0))
