"""The folders are a tree with counts, and what each is there for is set where it stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.paths import Paths, paths_under
from app.ui.kit.theme import SPACE
from app.ui.review.folders_model import FolderRole, Use
from app.ui.review.folders_panel import ARROW, FoldersPanel
from app.ui.window import MainWindow
from tests.there import there
from tests.ui.many import write_pairs

KEY = Qt.Key


@pytest.fixture
def window(open_window: Callable[[Paths], MainWindow], tmp_path: Path, home_trash: Path, qtbot: QtBot) -> MainWindow:
    """A window on six pairs, one of each in /photos/0 and the other in /photos/1."""
    write_pairs(paths_under(tmp_path / "home"), 6)
    opened = open_window(paths_under(tmp_path / "home"))
    qtbot.waitUntil(lambda: len(opened.review.model.entries) == 6)
    return opened


def texts(panel: FoldersPanel) -> list[str]:
    model = panel.model
    rows = (model.index(row) for row in range(model.rowCount()))
    return [": ".join(filter(None, (index.data(), index.data(FolderRole.CAPTION)))) for index in rows]


def says(panel: FoldersPanel, start: str) -> bool:
    """Says whether a folder's line begins so, and tells how many photos there are too."""
    return any(text.startswith(start) and "photos" in text.removeprefix(start) for text in texts(panel))


def stored(window: MainWindow) -> tuple[list[str], list[str]]:
    """Returns the folders that are kept first, and those that are cleared out, as settings have them."""
    settings = window.parts.settings.settings
    return list(settings.preferred), list(settings.cleared)


def choose(panel: FoldersPanel, path: Path, use: Use) -> None:
    folder = panel.model.folder(panel.model.row_of(path))
    menu = panel.menu_of(path) if folder is None else panel.menu(folder)
    place = list(Use).index(use)
    [action for action in menu.actions() if action.isCheckable()][place].trigger()
    menu.close()


def test_keys_and_the_arrow_open_folders(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.review.folders
    assert texts(panel)[1].startswith("photos: 12 photos")
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(1))
    qtbot.keyClick(panel.list, KEY.Key_Right)
    assert [text.split(":")[0] for text in texts(panel)] == ["All folders", "photos", "0", "1"]
    assert panel.model.index(2).data(FolderRole.DEPTH) == 1
    qtbot.keyClick(panel.list, KEY.Key_Left)
    assert len(texts(panel)) == 2
    arrow = panel.list.visualRect(panel.model.index(1)).topLeft() + QPoint(2 * SPACE + ARROW // 2, 20)
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    assert len(texts(panel)) == 4
    panel.list.setCurrentIndex(panel.model.index(3))
    qtbot.waitUntil(lambda: window.parts.review.folders == (Path("/photos/1"),))


def test_what_a_folder_is_there_for_is_set_shown_and_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.review.folders
    panel.model.toggle(1)
    choose(panel, Path("/photos/1"), Use.KEEP_FIRST)
    qtbot.waitUntil(lambda: stored(window) == (["/photos/1"], []))
    qtbot.waitUntil(lambda: says(panel, "1: Keep from here first · "))
    choose(panel, Path("/photos/1"), Use.CLEAR_OUT)
    qtbot.waitUntil(lambda: stored(window) == ([], ["/photos/1"]))
    qtbot.waitUntil(lambda: says(panel, "1: Clear out from here first · "))
    assert panel.model.index(panel.model.row_of(Path("/photos/1"))).data(FolderRole.ICON) == "folder-out"
    choose(panel, Path("/photos/1"), Use.CLEAR_OUT)
    qtbot.waitUntil(lambda: stored(window) == ([], []))


def test_each_use_is_a_step_that_is_undone_and_done_again(window: MainWindow, qtbot: QtBot) -> None:
    panel, stack = window.review.folders, window.decisions.stack
    panel.model.toggle(1)
    choose(panel, Path("/photos/0"), Use.KEEP_FIRST)
    choose(panel, Path("/photos/1"), Use.CLEAR_OUT)  # at once: the first is not stored yet
    qtbot.waitUntil(lambda: stack.count() == 2)
    assert stored(window) == (["/photos/0"], ["/photos/1"])
    assert stack.undoText() == "Clear out from “1” first"
    stack.undo()
    qtbot.waitUntil(lambda: stored(window) == (["/photos/0"], []))
    stack.undo()
    qtbot.waitUntil(lambda: stored(window) == ([], []))
    stack.redo()
    qtbot.waitUntil(lambda: stored(window) == (["/photos/0"], []))
    qtbot.waitUntil(lambda: says(panel, "0: Keep from here first · "))


def is_protected(window: MainWindow) -> bool:
    return there(window.parts.review.review).folders[0].protected


def test_never_touch_protects_and_is_undone_and_done_again(window: MainWindow, qtbot: QtBot) -> None:
    panel, stack, photos = window.review.folders, window.decisions.stack, Path("/photos")
    choose(panel, photos, Use.NEVER_TOUCH)
    qtbot.waitUntil(lambda: is_protected(window))
    qtbot.waitUntil(lambda: says(panel, "photos: Never touch · "))
    assert window.status.text.whole == "Photos in /photos are compared and never trashed."
    assert stack.undoText() == "Never touch “photos”"
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: not is_protected(window))
    window.actions_.redo.trigger()
    qtbot.waitUntil(lambda: is_protected(window))
    qtbot.waitUntil(lambda: says(panel, "photos: Never touch · "))
    choose(panel, photos, Use.NEVER_TOUCH)
    qtbot.waitUntil(lambda: not is_protected(window))
    assert stack.count() == 2


def test_from_never_touched_to_kept_first_is_one_step(window: MainWindow, qtbot: QtBot) -> None:
    panel, stack, photos = window.review.folders, window.decisions.stack, Path("/photos")
    choose(panel, photos, Use.NEVER_TOUCH)
    choose(panel, photos, Use.KEEP_FIRST)  # at once: that it is protected is not stored yet
    qtbot.waitUntil(lambda: stored(window) == (["/photos"], []))
    qtbot.waitUntil(lambda: not is_protected(window))
    qtbot.waitUntil(lambda: stack.count() == 2)
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: stored(window) == ([], []) and is_protected(window))
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: not is_protected(window))
    for _ in range(2):
        window.actions_.redo.trigger()
    qtbot.waitUntil(lambda: stored(window) == (["/photos"], []) and not is_protected(window))
    qtbot.waitUntil(lambda: says(panel, "photos: Keep from here first · "))
