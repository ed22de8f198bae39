"""What a person does in the window, step by step, and how long the GUI thread works for each event of it.

    python tests/bench/ui_steps.py HOME [STEP…]      HOME: the `home` that `bench_ui.py --keep FOLDER` made

It presses keys, turns the wheel and clicks in the grid, the table, the patterns, the folders and the dialogs, and lets
each step come to its end. Of each event that Qt delivers to the GUI thread it counts the processor time of that thread
alone: what other programs or threads do meanwhile does not count, so that a busy machine measures the same. What is
worked off in one event blocks the window for as long. The last line is one JSON object: milliseconds of the longest
event of each step.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.launch import prepare_window

prepare_window()  # before Qt is imported, as the program does

# ruff: noqa: E402
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.paths import paths_under
from app.ui.application import Session, make_application
from app.ui.window import MainWindow

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
_QUIET_S, _MOST_S = 0.25, 1800.0
_NOTCH, _FRAME_S = 120, 1 / 60


class Timed(QApplication):
    """Notes the longest event that was delivered, in seconds of the GUI thread's processor time."""

    def __init__(self) -> None:
        super().__init__(["twinless"])
        self.longest, self.what = 0.0, ""
        self._depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self._depth:
            return super().notify(receiver, event)
        self._depth = 1
        # Named before: the event may be the end of its receiver.
        what = f"{event.type().name} of {type(receiver).__name__} {receiver.objectName()}"
        start = time.thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            self._depth = 0
            spent = time.thread_time() - start
            if spent > self.longest:
                self.longest = spent
                self.what = what


class Hand:
    """Presses keys and clicks, and waits until all that follows is done."""

    def __init__(self, application: Timed, session: Session) -> None:
        self._application, self.session = application, session
        self.window: MainWindow = session.window
        self.longest: dict[str, float] = {}

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Presses a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def click(self, widget: QWidget) -> None:
        """Clicks in the middle of a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def step(self, name: str, do: Callable[[], object]) -> None:
        """Does something, and notes the longest event from then on until all is quiet."""
        self._application.longest, self._application.what = 0.0, ""
        do()
        self.settle()
        spent = self._application.longest * 1000
        self.longest[name] = round(spent, 1)
        print(f"{spent:7.1f} ms  {name}: {self._application.what}", file=sys.stderr, flush=True)

    def settle(self) -> None:
        """Lets the window work until its threads have nothing to do."""
        parts, end = self.session.parts, time.monotonic() + _MOST_S
        quiet = time.monotonic()
        while time.monotonic() - quiet < _QUIET_S:
            QApplication.processEvents()
            workers = (parts.review._worker, parts.browse._worker, parts.cleanup._worker)
            if any(worker.busy for worker in workers):
                quiet = time.monotonic()
            if time.monotonic() > end:
                raise TimeoutError("the window does not come to rest")
            time.sleep(0.002)


def main() -> None:
    """Does all steps, and prints one JSON object."""
    home, only = Path(sys.argv[1]), sys.argv[2:]
    application = Timed()
    make_application(["twinless"], "en")
    session = Session(paths_under(home), application)
    session.window.resize(1280, 800)
    session.start()
    hand = Hand(application, session)
    hand.settle()
    session.window.activateWindow()
    try:
        for name, part in PARTS.items():
            if not only or name in only:
                part(hand)
    finally:
        session.window.close()
    print(json.dumps({"longest_ms": max(hand.longest.values()), **hand.longest}), flush=True)


def _grid(hand: Hand) -> None:
    view, window = hand.window.review.groups, hand.window
    view.setFocus()
    for place in (2, 3, 4, 1):
        hand.step(f"queue {place}", lambda place=place: hand.key(Qt.Key(KEY.Key_0 + place), CTRL))  # type: ignore[misc]
    hand.step("first photo", lambda: view.setCurrentIndex(view.photos.index(1)))
    for key in (KEY.Key_PageDown, KEY.Key_End, KEY.Key_PageUp, KEY.Key_Home, KEY.Key_Right, KEY.Key_Down):
        hand.step(f"grid {key.name}", lambda key=key: hand.key(key))  # type: ignore[misc]
    for key in (KEY.Key_K, KEY.Key_Delete, KEY.Key_P, KEY.Key_O, KEY.Key_M, KEY.Key_A, KEY.Key_N, KEY.Key_S):
        hand.step(f"grid {key.name}", lambda key=key: hand.key(key))  # type: ignore[misc]
    for number in range(8):
        hand.step(f"undo {number}", lambda: hand.key(KEY.Key_Z, CTRL))
    hand.step("redo", lambda: hand.key(KEY.Key_Z, CTRL | SHIFT))
    hand.step("undo of redo", lambda: hand.key(KEY.Key_Z, CTRL))
    hand.step("grid: all selected", lambda: hand.key(KEY.Key_A, CTRL))
    hand.step("grid: all to the trash", lambda: hand.key(KEY.Key_Delete))
    hand.step("grid: that undone", lambda: hand.key(KEY.Key_Z, CTRL))
    hand.step("grid: selection left", lambda: hand.key(KEY.Key_Home))
    hand.step("larger pictures", lambda: hand.key(KEY.Key_Plus, CTRL))
    hand.step("usual pictures", lambda: hand.key(KEY.Key_0, CTRL))
    hand.step("a wider window", lambda: window.resize(1920, 1000))
    hand.step("as before", lambda: window.resize(1280, 800))
    hand.step("edited versions", lambda: hand.key(KEY.Key_E, CTRL))
    hand.step("without them", lambda: hand.key(KEY.Key_E, CTRL))


def _wheel(hand: Hand) -> None:
    """Turns the wheel through all groups, a window's height at a time."""
    view = hand.window.review.groups
    bar, start, turns = view.verticalScrollBar(), time.thread_time(), 0

    def turn() -> None:
        nonlocal turns
        while bar.value() < bar.maximum():
            far = _NOTCH * bar.pageStep() // (QApplication.wheelScrollLines() * bar.singleStep())
            place = QPointF(view.viewport().rect().center())
            there = QPointF(view.viewport().mapToGlobal(place.toPoint()))
            about = (Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False)
            QApplication.sendEvent(view.viewport(), QWheelEvent(place, there, QPoint(), QPoint(0, -far), *about))
            for _ in range(2):
                QApplication.processEvents()
            time.sleep(_FRAME_S)  # pictures arrive meanwhile
            turns += 1

    hand.step("wheel to the end", turn)
    spent = (time.thread_time() - start) / max(1, turns) * 1000
    print(f"{spent:7.1f} ms  of each of {turns} turns, on average", file=sys.stderr, flush=True)


def _browsing(hand: Hand) -> None:
    review, top = hand.window.review, hand.window.top
    for sort in range(1, review.bar.sort.count()):
        hand.step(f"order {sort}", lambda sort=sort: _choose(hand, sort))  # type: ignore[misc]
    hand.step("order 0", lambda: _choose(hand, 0))
    top.search.setFocus()
    hand.step("search", lambda: QTest.keyClicks(top.search, "IMG_000"))
    hand.step("search waited for", lambda: QTest.qWait(600))
    hand.step("search cleared", hand.window.browsing.clear)
    hand.step("filters", lambda: hand.key(KEY.Key_L, CTRL | SHIFT))
    hand.step("unreviewed alone", lambda: hand.click(review.filters.unreviewed))
    hand.step("filters cleared", hand.window.browsing.clear)
    hand.step("filters closed", lambda: hand.key(KEY.Key_L, CTRL | SHIFT))
    hand.step("doubtful", lambda: hand.key(KEY.Key_5, CTRL))
    hand.step("doubtful left", lambda: hand.key(KEY.Key_5, CTRL))


def _choose(hand: Hand, place: int) -> None:
    sort = hand.window.review.bar.sort
    sort.setCurrentIndex(place)
    sort.activated.emit(place)


def _table(hand: Hand) -> None:
    table = hand.window.review.table
    hand.window.review.groups.setFocus()
    hand.step("table", lambda: hand.key(KEY.Key_T, CTRL))
    for key in (KEY.Key_Down, KEY.Key_PageDown, KEY.Key_End, KEY.Key_Home):
        hand.step(f"table {key.name}", lambda key=key: hand.key(key))  # type: ignore[misc]
    header = table.lines.horizontalHeader()
    for column in range(header.count()):
        place = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
        if header.viewport().rect().contains(place):
            for turn in (1, 2):
                hand.step(
                    f"table: column {column}, {turn}",
                    lambda place=place: QTest.mouseClick(  # type: ignore[misc]
                        header.viewport(), Qt.MouseButton.LeftButton, NONE, place
                    ),
                )
    hand.step("table: as groups stand", lambda: table.lines.sortByColumn(-1, Qt.SortOrder.AscendingOrder))
    for switch in (table.differences, table.copies):
        for turn in (1, 2):
            hand.step(
                f"table: {switch.accessibleName() or switch.text()}, {turn}",
                lambda switch=switch: hand.click(switch),  # type: ignore[misc]
            )
    for action in table.menu.actions():
        hand.step(f"table: {action.text()}", action.trigger)
        hand.step(f"table: {action.text()}, to the trash", lambda: hand.key(KEY.Key_Delete))
        hand.step(f"table: {action.text()}, undone", lambda: hand.key(KEY.Key_Z, CTRL))
    hand.step("table: one line", lambda: hand.key(KEY.Key_Home))
    hand.step("table: all selected", lambda: hand.key(KEY.Key_A, CTRL))
    hand.step("table: all kept", lambda: hand.key(KEY.Key_K))
    hand.step("table: all undone", lambda: hand.key(KEY.Key_Z, CTRL))
    hand.step("table: dragged to the end", lambda: hand.key(KEY.Key_End, SHIFT))
    hand.step("table: Space on all", lambda: hand.key(KEY.Key_Space))
    hand.step("table: Space undone", lambda: hand.key(KEY.Key_Z, CTRL))
    hand.step("table: first line", lambda: hand.key(KEY.Key_Home))
    hand.step("table: accepted", lambda: hand.key(KEY.Key_A))
    hand.step("table: dismissed", lambda: hand.key(KEY.Key_N))
    hand.step("table: that undone", lambda: hand.key(KEY.Key_Z, CTRL))
    hand.step("grid again", lambda: hand.key(KEY.Key_T, CTRL))


def _patterns(hand: Hand) -> None:
    panel = hand.window.patterns.panel
    hand.window.review.groups.setFocus()
    hand.step("patterns", lambda: hand.key(KEY.Key_A, CTRL | SHIFT))
    hand.step("patterns: accept", lambda: hand.key(KEY.Key_A))
    hand.step("patterns: undo", lambda: hand.key(KEY.Key_Z, CTRL))
    hand.step("patterns: keep all", lambda: hand.key(KEY.Key_K))
    hand.step("patterns: keep all undone", lambda: hand.key(KEY.Key_Z, CTRL))
    hand.step("patterns: by folder", lambda: hand.click(panel.modes.button(1)))
    panel.list.setFocus()
    hand.step("patterns: next", lambda: hand.key(KEY.Key_Down))
    hand.step("patterns: look at 20", lambda: hand.key(KEY.Key_R))
    hand.step("patterns: all again", hand.window.browsing.clear)
    hand.step("patterns opened again", lambda: hand.key(KEY.Key_A, CTRL | SHIFT))
    hand.step("patterns closed", lambda: hand.key(KEY.Key_Escape))


def _folders(hand: Hand) -> None:
    panel = hand.window.review.folders
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(1))
    hand.step("folder opened", lambda: hand.key(KEY.Key_Right))
    hand.step("folder chosen", lambda: hand.key(KEY.Key_Down))
    hand.step("deeper", lambda: hand.key(KEY.Key_Right))
    hand.step("all folders", lambda: hand.key(KEY.Key_Home))


def _dialogs(hand: Hand) -> None:
    window = hand.window
    window.review.groups.setFocus()
    hand.step("clean-up asked", lambda: _ask(hand))
    dialog = window.cleaning.dialog
    assert dialog is not None
    for row in (dialog.parts.patterns[0], dialog.parts.places[0]):
        hand.step(f"part {row.name.whole}", row.box.click)
    hand.step("to a folder", dialog.ways.folder.click)
    hand.step("clean-up cancelled", dialog.reject)
    window.activateWindow()
    window.review.groups.setFocus()
    hand.step("rules", lambda: hand.key(KEY.Key_R, CTRL))
    hand.step("rules left", lambda: _leave(window))
    hand.step("clean-ups", lambda: hand.key(KEY.Key_H, CTRL))
    hand.step("clean-ups left", lambda: _leave(window))


def _ask(hand: Hand) -> None:
    """Asks for a clean-up, and waits for what it would do; nothing is there where all was cleaned before."""
    hand.click(hand.window.status.move_button)
    end = time.monotonic() + _MOST_S
    while hand.window.cleaning.dialog is None and time.monotonic() < end:
        hand.settle()


def _leave(window: MainWindow) -> None:
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()


PARTS = {
    "grid": _grid,
    "wheel": _wheel,
    "browsing": _browsing,
    "table": _table,
    "patterns": _patterns,
    "folders": _folders,
    "dialogs": _dialogs,
}

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
