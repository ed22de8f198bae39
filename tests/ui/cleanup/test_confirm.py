"""What the clean-up dialog says before anything goes, and what has to be ticked."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.core.cleanup.trash.linux import LinuxTrash
from app.core.files.passed_over import QUARANTINE_NAME
from app.core.progress import Stage, Status
from app.core.types import DecidedBy, Proposal
from app.ui.cleanup.confirm_dialog import ConfirmDialog
from app.ui.kit import desktop
from app.ui.kit.progress_dialog import ProgressDialog
from app.ui.kit.widgets import ElidedLabel
from app.ui.window import MainWindow
from tests.ui.conftest import Sample, noted, wait_for_details

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


def ask(window: MainWindow, qtbot: QtBot) -> ConfirmDialog:
    qtbot.mouseClick(window.status.move_button, LEFT)
    qtbot.waitUntil(lambda: window.cleaning.dialog is not None)
    dialog = window.cleaning.dialog
    assert dialog is not None
    return dialog


def said(widget: QWidget) -> list[str]:
    return [made.whole if isinstance(made, ElidedLabel) else made.text() for made in widget.findChildren(QLabel)]


def decide_by_rule(window: MainWindow, qtbot: QtBot, name: str) -> int:
    library = window.parts.library
    photo_id = next(row.id for row in library.catalog.photos.rows() if row.path.name == name)
    library.decide({photo_id: Proposal.TRASH}, DecidedBy.RULE)
    with qtbot.waitSignal(window.parts.review.reviewed):
        window.parts.review.refresh()
    wait_for_details(window, qtbot)
    return photo_id


@pytest.fixture
def without_trash(scanned: object, sample: Sample) -> Iterator[Path]:
    """Puts a drive without a trash under the photos of one folder."""
    drive = sample.photos / "b"
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "none", drive], check=False).returncode:
        pytest.skip("mounting needs root")
    shutil.copytree(sample.kept_photos / "b", drive, dirs_exist_ok=True)
    (drive / f".Trash-{os.getuid()}").write_text("no folder")
    yield drive
    subprocess.run(["umount", "-l", drive], check=True)


def test_it_says_what_goes_why_and_from_where(window: MainWindow, qtbot: QtBot) -> None:
    texts = said(ask(window, qtbot))
    assert "Identical: the same bytes as a photo that stays" in texts
    assert any(text.startswith("Redundant copies: ") and "smaller" in text for text in texts)
    folders = texts[texts.index("From which folders") + 1 :]
    assert folders[0].endswith("/b")
    assert folders[1] == "2 photos"


def test_what_a_rule_chose_unseen_goes_only_when_ticked(window: MainWindow, sample: Sample, qtbot: QtBot) -> None:
    decide_by_rule(window, qtbot, "tulips grey.jpg")
    dialog = ask(window, qtbot)
    assert dialog.unseen is not None
    assert dialog.unseen.text == "Also move 1 photo that a rule chose and that you never looked at."
    assert dialog.act.text() == "Move 2 photos to the trash"
    dialog.unseen.box.setFocus()
    qtbot.keyClick(dialog.unseen.box, KEY.Key_Space)
    assert dialog.act.text() == "Move 3 photos to the trash"
    assert "Decided by a rule of yours" in said(dialog)
    qtbot.keyClick(dialog.unseen.box, KEY.Key_Space)
    with qtbot.waitSignal(window.parts.cleanup.cleaned):
        qtbot.mouseClick(dialog.act, LEFT)
    assert (sample.photos / "b" / "tulips grey.jpg").exists()


def test_what_a_rule_chose_and_was_seen_asks_nothing(window: MainWindow, qtbot: QtBot) -> None:
    photo_id = decide_by_rule(window, qtbot, "tulips grey.jpg")
    window.parts.library.mark_looked_at([photo_id])
    dialog = ask(window, qtbot)
    assert dialog.unseen is None
    assert dialog.act.text() == "Move 3 photos to the trash"


def test_a_drive_without_a_trash_offers_quarantine(without_trash: Path, window: MainWindow, qtbot: QtBot) -> None:
    dialog = ask(window, qtbot)
    assert dialog.to_quarantine is not None
    place = without_trash / QUARANTINE_NAME
    assert str(place) in dialog.to_quarantine.text
    assert not dialog.act.isEnabled()
    assert "The drive with this photo has no working trash." in said(dialog)
    qtbot.mouseClick(dialog.to_quarantine.words, LEFT)
    assert dialog.act.text() == "Move 2 photos to the trash"
    with qtbot.waitSignal(window.parts.cleanup.cleaned):
        qtbot.mouseClick(dialog.act, LEFT)
    assert len(list(place.rglob("*.jpg"))) == 2
    with qtbot.waitSignal(window.parts.cleanup.undone):
        qtbot.mouseClick(window.done.undo, LEFT)
    assert (without_trash / "lake copy.jpg").exists()
    assert not place.exists()


def test_stop_in_the_middle_keeps_the_rest(
    window: MainWindow, sample: Sample, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    put, stopped = LinuxTrash.put, threading.Event()

    def once_stopped(self: LinuxTrash, photo: Path) -> None:
        assert stopped.wait(120)
        put(self, photo)

    monkeypatch.setattr(LinuxTrash, "put", once_stopped)
    dialog = ask(window, qtbot)
    qtbot.mouseClick(dialog.act, LEFT)
    progress = window.cleaning.progress
    assert progress is not None
    qtbot.waitUntil(progress.isVisible)
    with qtbot.waitSignal(window.parts.cleanup.cleaned):
        qtbot.keyClick(progress, KEY.Key_Escape)
        assert progress.isVisible()
        assert progress.line.text() == "Stopping after this photo…"
        stopped.set()
    assert window.cleaning.progress is None
    assert window.done.title.text() == "1 photo moved to the trash"
    assert "You stopped it; the rest is still in its place." in window.done.text.text()


def test_progress_of_what_ends_at_once_is_never_shown(qtbot: QtBot, window: MainWindow) -> None:
    dialog = ProgressDialog(window, "Moving photos to the trash", "It can be undone.")
    dialog.begin()
    dialog.show_status(Status(Stage.CLEAN, 3, 512, 31.0, 0, 16.0))
    assert dialog.line.text() == "Moving 3 of 512 to the trash · 31/s · 20 seconds left"
    dialog.end()
    qtbot.wait(500)
    assert window.cleaning.progress is None


def test_a_photo_left_alone_is_shown_in_its_folder(
    window: MainWindow, sample: Sample, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(desktop, "show_in_folder", noted(shown.append, True))
    changed = sample.photos / "b" / "night small.jpg"
    changed.write_bytes(changed.read_bytes() + b"edited")
    dialog = ask(window, qtbot)
    with qtbot.waitSignal(window.parts.cleanup.cleaned):
        qtbot.mouseClick(dialog.act, LEFT)
    assert window.done.reveal.isEnabled()
    qtbot.mouseClick(window.done.reveal, LEFT)
    assert shown == [changed]
