"""Photos of several files in the window: said on the tile, counted in the question, moved and brought back whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.library import Library
from app.core.types import Photo
from app.paths import Paths
from app.ui.window import MainWindow
from app.words import photo_words, unit_words
from tests.ui.conftest import Sample, row_named, wait_for_details

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def with_units(scanned: Paths, sample: Sample, open_window: Callable[[Paths], MainWindow], qtbot: QtBot) -> MainWindow:
    """A window on the sample, in which some photos have other files beside them."""
    for name in ("a/lake.xmp", "b/lake copy.xmp"):
        (sample.photos / name).write_bytes(b"notes")
    (sample.photos / "a/tulips.mov").write_bytes(b"a movie")
    with Library.open(scanned) as library:
        assert library.scan().read == 0
    window = open_window(scanned)
    qtbot.waitUntil(lambda: window.review.model.rowCount() == 6)
    wait_for_details(window, qtbot)
    return window


def test_shown_as_one_and_moved_and_brought_back_as_one(
    with_units: MainWindow, sample: Sample, qtbot: QtBot, home_trash: Path
) -> None:
    window, model = with_units, with_units.review.model
    found = {}
    for row in range(model.rowCount()):
        group = model.group_at(model.position_at(row))
        assert group is not None
        found.update({m.photo.path.name: photo_words.tags(m, group) for m in group.members})
    assert found["lake.jpg"] == ["with sidecar"]
    assert found["lake copy.jpg"][0] == "with sidecar"
    assert found["tulips.jpg"] == ["Live Photo"]
    assert found["night.jpg"] == []
    assert "Stays or goes together with: lake copy.xmp" in (
        model.index(row_named(model, "lake copy.jpg")).data(Qt.ItemDataRole.ToolTipRole)
    )
    before = {path: path.read_bytes() for path in sample.photos.rglob("*") if path.is_file()}
    qtbot.mouseClick(window.status.move_button, LEFT)
    qtbot.waitUntil(lambda: window.cleaning.dialog is not None)
    dialog = window.cleaning.dialog
    assert dialog is not None
    assert dialog._title.text() == "Move 2 photos (3 files) to the trash?"
    with qtbot.waitSignal(window.parts.cleanup.cleaned):
        qtbot.mouseClick(dialog.act, LEFT)
    assert {p.name for p in (home_trash / "files").iterdir()} == {"lake copy.jpg", "lake copy.xmp", "night small.jpg"}
    with qtbot.waitSignal(window.parts.cleanup.undone):
        qtbot.mouseClick(window.done.undo, LEFT)
    assert window.done.title.text() == "2 photos are back where they were"
    assert {path: path.read_bytes() for path in sample.photos.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("files", "word"),
    [
        ("a.CR2 a.JPG a.xmp", "RAW + JPEG"),
        ("a.dng a.heic", "RAW + HEIC"),
        ("a.heic a.mov a.aae", "Live Photo"),
        ("IMG_1234.heic IMG_E1234.jpg", "with edit"),
        ("a.jpg a.xmp", "with sidecar"),
        ("a.jpg", ""),
    ],
)
def test_a_word_for_each_kind(files: str, word: str) -> None:
    own, *others = (Path("/p") / name for name in files.split())
    assert unit_words.tag(Photo(1, own, 1, 1, 1, unit=tuple(others))) == word
