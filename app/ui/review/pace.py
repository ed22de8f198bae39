"""How far the review is, how long the rest may take, and the card at its end."""

from __future__ import annotations

import math
import time
from collections import deque
from itertools import pairwise

from PySide6.QtCore import QObject, Signal, Slot

from app.core.browsing.columns import ReviewProgress
from app.services.browse import BrowseService
from app.services.review import ReviewService
from app.ui.kit.theme import Theme
from app.ui.review.empty_page import MessagePage
from app.ui.review.page import ReviewPage
from app.words import progress_words

_WINDOW_S = 600.0
_PAUSE_S = 60.0
"""Who did nothing for so long was away; that time does not count."""
_LEAST = 5
"""So many groups tell how fast somebody is; fewer tell more about the first one."""


class ReviewPace(QObject):
    """Asks how far the review is whenever that may have changed, and shows it.

    Args:
        browse: Answers.
        review: Tells when it may have changed.
        page: Shows it.
        theme: Colours of the card at the end.

    Signals:
        doubts_ended: No doubtful group is left, and the others are to be shown again.
    """

    doubts_ended = Signal()

    def __init__(self, browse: BrowseService, review: ReviewService, page: ReviewPage, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._browse = page, browse
        self._steps: deque[tuple[float, int]] = deque()
        self._last: ReviewProgress | None = None
        self.card = MessagePage(theme)
        self.card.acted.connect(self._on_acted)
        self._of_doubts = False
        page.add_instead(self.card, card=True)
        browse.progressed.connect(self._on_progress)
        browse.shown.connect(browse.ask_progress)
        for changed in (review.decided, review.noted):
            changed.connect(browse.ask_progress)

    @Slot(object)
    def _on_progress(self, progress: ReviewProgress) -> None:
        last, self._last = self._last, progress
        if last is not None and last.total == progress.total and progress.done > last.done:
            self._steps.append((time.monotonic(), progress.done - last.done))
        self._page.bar.show_progress(progress, self._minutes(progress))
        ended = bool(progress.total) and progress.done == progress.total
        resolved = self._browse.filter.doubtful and progress.doubtful == progress.doubtful_done > 0
        doubted = last is not None and last.doubtful > last.doubtful_done
        if self._page.instead is self.card:
            if not (ended or (self._of_doubts and resolved)):
                self._close()
        elif self._page.instead is not None or last is None:
            return
        elif ended and last.done < last.total:
            self._show_card(self.tr("You went through all groups"), progress_words.closing(progress), doubts=False)
        elif resolved and doubted:
            self._show_card(self.tr("No doubt is left"), progress_words.certain_left(progress), doubts=True)

    def _show_card(self, title: str, text: str, *, doubts: bool) -> None:
        self._of_doubts = doubts
        back = self.tr("Show all groups") if doubts else self.tr("Back to the groups")
        self.card.show_message("check", "keep", title, text, back)
        self._page.show_instead(self.card)
        self.card.act.setFocus()

    def _minutes(self, progress: ReviewProgress) -> int | None:
        """Returns about how many minutes the rest takes at the pace of late; None while that cannot be told."""
        now = time.monotonic()
        while self._steps and now - self._steps[0][0] > _WINDOW_S:
            self._steps.popleft()
        times = [at for at, _ in self._steps]
        spent = sum(min(later - earlier, _PAUSE_S) for earlier, later in pairwise(times))
        done = sum(count for _, count in list(self._steps)[1:])
        if done < _LEAST or not spent:
            return None
        return max(1, math.ceil((progress.total - progress.done) * spent / done / 60))

    @Slot()
    def _on_acted(self) -> None:
        self._close()
        if self._of_doubts:
            self.doubts_ended.emit()

    def _close(self) -> None:
        self._page.show_instead(None)
        self._page.groups.setFocus()
