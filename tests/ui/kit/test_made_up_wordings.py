"""The window bears wordings that are a third longer, and such as are written from right to left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.browsing.columns import ReviewProgress
from app.core.types import Kind
from app.paths import Paths, paths_under
from app.ui.compare.facts import FactsLine
from app.ui.kit.flow import FlowLayout
from app.ui.kit.theme import SPACE
from app.ui.kit.widgets import ElidedLabel
from app.ui.review.folders_panel import ARROW
from app.ui.review.listbar import ListBar
from app.ui.window import MainWindow
from app.words import catalogue
from tests.there import there
from tests.ui.many import write_pairs

Open = Callable[[Paths], MainWindow]
SMALL_SCREEN = 680
"""The height of a screen of 720 without the desktop's bar."""


class Longer(QTranslator):
    """Says all in words with each third letter twice."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context.startswith("Q") or "{" in source or "%" in source:
            return None
        return "".join(letter * (1 + (number % 3 == 0)) for number, letter in enumerate(source))


@pytest.fixture
def longer(application: QApplication) -> Iterator[None]:
    before, made = catalogue.translators(), Longer()
    catalogue.use((*before, made))
    application.installTranslator(made)
    yield
    application.removeTranslator(made)
    catalogue.use(before)


@pytest.fixture
def from_the_right(application: QApplication) -> Iterator[None]:
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def on_pairs(open_window: Open, folder: Path, qtbot: QtBot) -> MainWindow:
    write_pairs(paths_under(folder), 6)
    window = open_window(paths_under(folder))
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: window.review.model.group_at(0) is not None)
    return window


def shown_dialog(window: MainWindow, qtbot: QtBot) -> QDialog:
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(QDialog)))
    return next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())


@pytest.mark.usefixtures("longer")
def test_dialogs_are_as_wide_as_longer_words_need(
    open_window: Open, tmp_path: Path, home_trash: Path, qtbot: QtBot
) -> None:
    window = on_pairs(open_window, tmp_path, qtbot)
    menu = window.library_menu
    asked = (window.actions_.keys, menu.rules, menu.settings, menu.history, window.tools.about, window.actions_.move)
    for action in asked:
        action.trigger()
        dialog = shown_dialog(window, qtbot)
        layout = there(dialog.layout())
        assert layout.totalMinimumSize().width() <= dialog.width() <= window.width(), action.text()
        assert dialog.height() <= window.height(), action.text()
        if action is window.actions_.move:
            assert dialog.height() >= layout.totalMinimumHeightForWidth(dialog.width())
        dialog.reject()
        qtbot.waitUntil(lambda dialog=dialog: not dialog.isVisible())  # type: ignore[misc]
    assert window.top.menu.menu().sizeHint().height() <= SMALL_SCREEN


def cut(bar: ListBar) -> list[QWidget]:
    """Returns the parts of the line that have less room than their words need."""
    parts = (bar.accept, bar.patterns, bar.sort, bar.text, bar.alike_name, bar.similarity)
    return [part for part in parts if part.isVisible() and part.width() < part.sizeHint().width()]


@pytest.mark.usefixtures("longer")
@pytest.mark.parametrize("width", [1000, 1280, 1920])
def test_the_line_above_the_groups_cuts_no_button(open_window: Open, tmp_path: Path, qtbot: QtBot, width: int) -> None:
    window = on_pairs(open_window, tmp_path, qtbot)
    window.resize(width, 720)
    bar = window.review.bar
    for kind in (None, Kind.SIMILAR):
        window.top.choose(kind)
        qtbot.waitUntil(lambda kind=kind: bar.alike.isVisible() is (kind is not None))  # type: ignore[misc]
        qtbot.waitUntil(lambda: not cut(bar))
        assert bar.patterns.isVisible() or width < 1920


@pytest.mark.usefixtures("longer")
def test_how_far_one_is_comes_before_a_link_that_the_menu_has_too(
    open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    window = on_pairs(open_window, tmp_path, qtbot)
    bar = window.review.bar
    assert bar.patterns.isVisible()
    bar.show_progress(ReviewProgress(done=1400, total=8500, won=9_100_000_000, going=0, staying=0, scenes=0), 44)
    whole = "1,400 of 8,500 reviewed · 9.1 GB won · about 44 minutes left"
    qtbot.waitUntil(lambda: bar.progress.text() == whole)
    assert bar.accept.isVisible()
    assert not bar.patterns.isVisible()
    shown = set()
    for width in range(1240, 880, -40):
        window.resize(width, 720)
        qtbot.waitUntil(lambda width=width: window.width() == width)  # type: ignore[misc]
        qtbot.wait(50)
        shown.add(bar.progress.text())
        assert "9.1 GB won" in bar.progress.text() + bar.progress.toolTip()
    assert not any("…" in text for text in shown), "whole parts are left out"
    assert len(shown) > 1


def test_a_narrow_line_leaves_the_slider_s_name_to_its_tooltip(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    window = on_pairs(open_window, tmp_path, qtbot)
    bar = window.review.bar
    window.top.choose(Kind.SIMILAR)
    for width, named in ((1280, True), (760, False), (1280, True)):
        window.resize(width, 520)
        qtbot.waitUntil(lambda named=named: bar.alike_name.isVisible() is named)  # type: ignore[misc]
        qtbot.waitUntil(lambda: not cut(bar))
        assert (bar.similarity.width() == 160) is named
    assert bar.similarity.toolTip()
    assert bar.similarity.accessibleName()


@pytest.mark.usefixtures("from_the_right")
def test_folders_open_at_the_side_where_one_begins_to_read(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    panel = on_pairs(open_window, tmp_path, qtbot).review.folders
    row = panel.list.visualRect(panel.model.index(1))
    arrow = row.topRight() + QPoint(-2 * SPACE - ARROW // 2, 20)
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    assert panel.model.rowCount() == 4
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(1))
    qtbot.keyClick(panel.list, Qt.Key.Key_Right)
    assert panel.model.rowCount() == 2
    qtbot.keyClick(panel.list, Qt.Key.Key_Left)
    assert panel.model.rowCount() == 4


@pytest.mark.usefixtures("from_the_right")
def test_controls_in_lines_begin_where_one_begins_to_read(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    flow = FlowLayout(owner, 4)
    made = [QPushButton(f"A control {number}") for number in range(4)]
    for one in made:
        flow.addWidget(one)
    owner.resize(2 * made[0].sizeHint().width() + 20, 200)
    owner.show()
    first, second, third = (one.geometry() for one in made[:3])
    assert first.right() == owner.width() - 1
    assert second.right() < first.left()
    assert (third.right(), third.top() > first.top()) == (first.right(), True)


@pytest.mark.usefixtures("longer")
def test_headings_of_the_table_are_whole(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    window = on_pairs(open_window, tmp_path, qtbot)
    window.actions_.table.trigger()
    qtbot.waitUntil(window.review.table.isVisible)
    header = window.review.table.lines.horizontalHeader()
    for section in range(header.count() - 1):
        assert header.sectionSize(section) >= header.sectionSizeHint(section)


def ink_of(line: FactsLine) -> int:
    """Returns how many columns of a line have something painted."""
    image = line.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = image.pixel(0, 0)
    rows, columns = range(image.height()), range(image.width())
    return sum(any(image.pixel(x, y) != ground for y in rows) for x in columns)


def test_facts_take_as_much_room_from_the_right(
    open_window: Open, application: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    window = on_pairs(open_window, tmp_path, qtbot)
    line = FactsLine(window.parts.theme)
    qtbot.addWidget(line)
    line.resize(600, line.height())
    group = there(window.review.model.group_at(0))
    line.show_member(group.members[1], group)
    before = ink_of(line)
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert abs(ink_of(line) - before) <= before // 10, "else one is printed over the other"


def painted_columns(name: QLabel) -> list[int]:
    """Returns where a label of one line has ink."""
    image = name.grab().toImage()
    ground = image.pixel(0, 0)
    return [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))]


@pytest.mark.usefixtures("from_the_right")
def test_a_name_written_from_the_left_stands_where_one_begins_to_read(qtbot: QtBot) -> None:
    name = ElidedLabel("IMG_2245.jpg")
    qtbot.addWidget(name)
    name.resize(400, 24)
    assert min(painted_columns(name)) > 200


def test_a_name_written_from_the_right_stands_where_one_begins_to_read(application: QApplication, qtbot: QtBot) -> None:
    name = ElidedLabel("\u05ea\u05de\u05d5\u05e0\u05d4 2019.jpg")
    qtbot.addWidget(name)
    name.resize(400, 24)
    assert max(painted_columns(name)) < 200
