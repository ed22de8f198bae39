"""How far the review is stands in sight; at its end a card says what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.browsing.columns import ReviewProgress
from app.ui.window import MainWindow
from app.words import progress_words

KEY = Qt.Key


def test_words_for_how_far_it_is() -> None:
    assert progress_words.review_progress(ReviewProgress(0, 85, 0, 9, 2, 3), None) == ""
    said = progress_words.review_progress(ReviewProgress(14, 85, 9_100_000_000, 132, 240, 31), 4)
    assert said == "14 of 85 reviewed · 9.1 GB won · about 4 minutes left"
    assert progress_words.closing(ReviewProgress(85, 85, 0, 132, 240, 31)).split("\n") == [
        "132 photos can go safely.",
        "240 copies stay: edited, or holding more.",
        "31 scenes are there to choose from.",
    ]


def test_accepting_with_the_mouse_counts_and_ends_with_a_card(window: MainWindow, qtbot: QtBot) -> None:
    bar, view = window.review.bar, window.review.groups
    view.setFocus()
    view.setCurrentIndex(window.review.model.index(0))
    assert bar.progress.whole == ""
    for done in (1, 2):
        qtbot.mouseClick(bar.accept, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda done=done: bar.progress.whole.startswith(f"{done} of 3 reviewed"))  # type: ignore[misc]
        assert window.review.model.position_at(view.currentIndex().row()) == done, "it goes on by itself"
    qtbot.mouseClick(bar.accept, Qt.MouseButton.LeftButton)
    card = window.pace.card
    qtbot.waitUntil(card.isVisible)
    assert card.title.text() == "You went through all groups"
    assert card.text.text().startswith("2 photos can go safely.")
    assert not bar.accept.isVisible()
    qtbot.keyClick(card.act, KEY.Key_Return)
    assert view.isVisible()
    assert view.hasFocus()
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: not bar.accept.isVisible())
    assert bar.sort.isVisible(), "where there is little room, what a key does gives way"


def test_a_paused_scan_is_named_on_the_page(window: MainWindow, qtbot: QtBot) -> None:
    window.parts.index.paused_changed.emit(True)
    assert window.review.bar.progress.whole == "Indexing is paused: more groups may come."
    window.parts.index.paused_changed.emit(False)
    assert window.review.bar.progress.whole == ""
