"""Moving to the trash and back, through the window, with the real trash of a temporary home."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.cleanup.confirm_dialog import ConfirmDialog
from app.ui.window import MainWindow
from tests.ui.conftest import Sample, row_named, wait_for_details

LEFT = Qt.MouseButton.LeftButton


def digests(folder: Path) -> dict[Path, str]:
    return {p: hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(folder.rglob("*")) if p.is_file()}


def ask(window: MainWindow, qtbot: QtBot) -> ConfirmDialog:
    qtbot.mouseClick(window.status.move_button, LEFT)
    qtbot.waitUntil(lambda: window.cleaning.dialog is not None)
    dialog = window.cleaning.dialog
    assert dialog is not None
    return dialog


def trash(window: MainWindow, name: str) -> None:
    window.decisions.toggle([row_named(window.review.model, name)])


def test_trash_and_undo_bring_every_byte_back(
    window: MainWindow, sample: Sample, home_trash: Path, qtbot: QtBot
) -> None:
    before = digests(sample.photos)
    assert window.status.text.whole == "7 photos in the library."
    dialog = ask(window, qtbot)
    assert dialog.act.text() == "Move 2 photos to the trash"
    with qtbot.waitSignal(window.parts.cleanup.cleaned):
        qtbot.mouseClick(dialog.act, LEFT)
    assert window.pages.currentWidget() is window.done
    assert window.done.title.text() == "2 photos moved to the trash"
    qtbot.keyClick(window.done.back, Qt.Key.Key_Delete)
    assert window.decisions.stack.count() == 0
    assert not (sample.photos / "b" / "lake copy.jpg").exists()
    assert {p.name for p in (home_trash / "files").iterdir()} == {"lake copy.jpg", "night small.jpg"}
    qtbot.waitUntil(lambda: window.review.model.rowCount() == 2)
    assert window.status.text.whole == "5 photos in the library."
    with qtbot.waitSignal(window.parts.cleanup.undone):
        qtbot.mouseClick(window.done.undo, LEFT)
    assert window.done.title.text() == "2 photos are back where they were"
    assert digests(sample.photos) == before
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.review
    qtbot.waitUntil(lambda: window.review.model.rowCount() == 6)


def test_cancel_moves_nothing(window: MainWindow, sample: Sample, qtbot: QtBot) -> None:
    before = digests(sample.photos)
    dialog = ask(window, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.cleaning.dialog is None)
    assert window.pages.currentWidget() is window.review
    assert digests(sample.photos) == before


def test_a_changed_photo_is_left_alone_and_listed(window: MainWindow, sample: Sample, qtbot: QtBot) -> None:
    changed = sample.photos / "b" / "night small.jpg"
    changed.write_bytes(changed.read_bytes() + b"edited")
    dialog = ask(window, qtbot)
    with qtbot.waitSignal(window.parts.cleanup.cleaned):
        qtbot.mouseClick(dialog.act, LEFT)
    assert window.done.title.text() == "1 photo moved to the trash"
    assert window.done.problems_title.text() == "1 photo was left alone"
    problem = window.done.problems.problems.row(0)
    assert problem.path == changed
    assert problem.why == "This photo changed since the scan, so it was left alone."
    assert changed.exists()


def test_a_whole_group_goes_only_when_ticked(window: MainWindow, sample: Sample, qtbot: QtBot) -> None:
    trash(window, "night.jpg")
    wait_for_details(window, qtbot)
    dialog = ask(window, qtbot)
    assert dialog.whole_groups is not None
    assert dialog.whole_groups.text == "Also move 1 group as a whole; nothing of it would be kept."
    assert not dialog.whole_groups.ticked
    assert dialog.act.text() == "Move 2 photos to the trash"
    qtbot.mouseClick(dialog.whole_groups.words, LEFT)
    assert dialog.act.text() == "Move 3 photos to the trash"
    with qtbot.waitSignal(window.parts.cleanup.cleaned):
        qtbot.mouseClick(dialog.act, LEFT)
    assert not (sample.photos / "a" / "night.jpg").exists()
    with qtbot.waitSignal(window.parts.cleanup.undone):
        window.actions_.undo_cleanup.trigger()
    assert (sample.photos / "a" / "night.jpg").exists()


def test_moved_to_a_folder_the_empty_one_removed_and_all_of_it_undone(
    window: MainWindow, sample: Sample, tmp_path: Path, qtbot: QtBot
) -> None:
    for path in (sample.photos / "b").iterdir():
        if path.name not in ("lake copy.jpg", "night small.jpg"):
            path.rename(sample.photos / path.name)
    before = digests(sample.photos)
    dialog = ask(window, qtbot)
    qtbot.mouseClick(dialog.ways.folder, LEFT)
    dialog.ways.use(tmp_path / "doubles")
    qtbot.waitUntil(lambda: dialog.ways.place is not None)
    assert dialog.act.text() == "Move 2 photos to the folder"
    with qtbot.waitSignals([window.parts.cleanup.cleaned, window.parts.cleanup.emptied]):
        qtbot.mouseClick(dialog.act, LEFT)
    assert window.done.title.text() == "2 photos moved to the folder"
    assert str(tmp_path / "doubles") in window.done.text.text()
    moved = tmp_path / "doubles" / sample.photos.name / "b"
    assert {path.name for path in moved.iterdir()} == {"lake copy.jpg", "night small.jpg"}
    assert window.done.remove.text() == "Remove 1 empty folder"
    window.done.remove.setFocus()
    with qtbot.waitSignal(window.parts.cleanup.folders_removed):
        qtbot.keyClick(window.done.remove, Qt.Key.Key_Space)
    assert not (sample.photos / "b").exists()
    assert "1 empty folder was removed" in window.done.text.text()
    assert not window.done.remove.isVisible()
    with qtbot.waitSignal(window.parts.cleanup.undone):
        qtbot.mouseClick(window.done.undo, LEFT)
    assert digests(sample.photos) == before


def test_only_what_a_filter_shows_goes_unless_more_is_ticked(
    window: MainWindow, sample: Sample, home_trash: Path, qtbot: QtBot
) -> None:
    window.top.search.setText("lake")
    qtbot.waitUntil(lambda: window.parts.browse.narrowed and len(window.review.shown or ()) < 3)
    dialog = ask(window, qtbot)
    assert dialog.only_shown is not None
    assert dialog.act.text() == "Move 1 photo to the trash"
    qtbot.mouseClick(dialog.act, LEFT)
    qtbot.waitUntil(lambda: window.done.title.text() == "1 photo moved to the trash")
    assert {p.name for p in (home_trash / "files").iterdir()} == {"lake copy.jpg"}
    assert (sample.photos / "b" / "night small.jpg").exists()
