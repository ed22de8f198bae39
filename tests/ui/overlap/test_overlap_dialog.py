"""The folder overlap, as a person would use it: look, trash what the other folder holds, take it back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.core.types import DecidedBy, Proposal
from app.ui.overlap.dialog import OverlapDialog
from app.ui.overlap.overlap_model import Column, OverlapRole
from app.ui.window import MainWindow
from tests.ui.conftest import Sample

LEFT = Qt.MouseButton.LeftButton


def opened(window: MainWindow, qtbot: QtBot) -> OverlapDialog:
    shortcut = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_O, shortcut)
    overlapping = window.tools.overlapping
    assert overlapping.dialog is not None
    qtbot.waitUntil(lambda: overlapping._compared is not None)
    return overlapping.dialog


def standing(window: MainWindow) -> dict[str, tuple[Proposal | None, DecidedBy | None]]:
    return {row.path.name: (row.decision, row.decided_by) for row in window.parts.library.catalog.photos.rows()}


def choose(dialog: OverlapDialog, sentence: str, window: MainWindow, qtbot: QtBot) -> None:
    window.tools.overlapping._compared = None
    dialog.table.setFocus()
    for _ in range(dialog.table.overlaps.rowCount()):
        if dialog.heading.text() == sentence:
            break
        qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.heading.text() == sentence
    qtbot.waitUntil(lambda: not window.parts.overlap.running)
    qtbot.waitUntil(lambda: window.tools.overlapping._compared is not None or dialog.trash.isEnabled())


def test_what_the_other_folder_holds_is_marked_and_unmarked(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    QAbstractItemModelTester(dialog.table.overlaps, QAbstractItemModelTester.FailureReportingMode.Fatal)
    QAbstractItemModelTester(dialog.only, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert dialog.heading.text() == "67 % of photos/b is in photos/a"
    current = dialog.table.current()
    assert current is not None
    assert (current.photos, current.held, current.copies) == (3, 2, 3)
    assert dialog.summary.text() == "Every photo here has a copy there. 1 photo differs from its copy there and stays."
    assert not dialog.only_list.isVisible()
    assert dialog.trash.text() == "Trash 2 photos that are held there"
    with qtbot.waitSignal(window.parts.review.decided):
        qtbot.mouseClick(dialog.trash, LEFT)
    assert dialog.summary.text().startswith("2 photos are marked for the trash.")
    rule = DecidedBy.RULE
    assert {name: stands for name, stands in standing(window).items() if stands[0]} == {
        "lake copy.jpg": (Proposal.TRASH, rule),
        "night small.jpg": (Proposal.TRASH, rule),
        "lake.jpg": (Proposal.KEEP, rule),
        "night.jpg": (Proposal.KEEP, rule),
    }
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.actions_.undo.text() == "Undo: Trash 2 photos of a folder"
    with qtbot.waitSignal(window.parts.review.decided):
        window.actions_.undo.trigger()
    assert not any(decision for decision, _ in standing(window).values())


def test_what_only_one_folder_holds_is_listed_and_its_groups_are_shown(
    window: MainWindow, sample: Sample, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot)
    choose(dialog, "25 % of photos/a is in photos/b", window, qtbot)
    qtbot.waitUntil(lambda: dialog.only.rowCount() == 1)
    assert dialog.only.index(0).data() == "dunes.jpg"
    assert dialog.only_list.isVisible()
    with qtbot.waitSignal(window.parts.review.reviewed):
        qtbot.mouseClick(dialog.groups, LEFT)
    assert window.parts.review.folders == (sample.photos / "a",)
    assert window.pages.currentWidget() is window.review
    assert window.status.text.whole.startswith("Only groups with a photo in ")
    panel = window.review.folders
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    current = panel.model.folder(panel.list.currentIndex().row())
    assert current is not None
    assert current.path == sample.photos / "a"  # it is seen which groups are shown, though it was never added
    window.parts.review.refresh()
    qtbot.waitUntil(lambda: not window.parts.index.running)
    assert panel.model.rowCount() == 3
    place = panel.list.visualRect(panel.model.index(0)).center()
    with qtbot.waitSignal(window.parts.review.reviewed):
        qtbot.mouseClick(panel.list.viewport(), LEFT, pos=place)
    assert window.parts.review.folders is None
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2)


def test_a_click_on_a_heading_sorts(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    table = dialog.table
    header = table.header()
    x = header.sectionViewportPosition(Column.FOLDER) + 20
    for _ in range(2):
        qtbot.mouseClick(header.viewport(), LEFT, pos=header.viewport().rect().topLeft() + type(header.pos())(x, 8))
    names = [table.sorted.index(row, Column.FOLDER).data(OverlapRole.SORT) for row in range(table.sorted.rowCount())]
    assert names in (sorted(names), sorted(names, reverse=True))
    assert len(names) == 2
