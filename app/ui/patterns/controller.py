"""Deciding about all groups of a pattern at once: each choice is one step that can be undone."""

from __future__ import annotations

import random
from collections.abc import Iterable
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.core.browsing.patterns import Pattern
from app.core.catalog.decisions import Decided
from app.core.grouping.review import AppliedRules
from app.core.types import DecidedBy, Proposal
from app.services.browse import FoundPatterns
from app.ui.actions import SECTION
from app.ui.groups.decisions import DecisionActions
from app.ui.parts import Parts
from app.ui.patterns.panel import PatternsPanel
from app.ui.review.page import ReviewPage
from app.ui.rules.undo_step import ApplyRules, Asked
from app.words import pattern_words
from app.words.sentences import problem

SAMPLE = 20
"""How many groups are looked at where some are to stand for all."""


class Patterns(QObject):
    """Shows the patterns beside the groups, and carries out what is chosen.

    Args:
        parts: The library and its services.
        page: The groups, in whose place they are shown.
        decisions: Gets what can be undone.
        window: Gets the action, so that its key works everywhere in it.

    Signals:
        said: A sentence for the status bar.
    """

    said = Signal(str)

    def __init__(self, parts: Parts, page: ReviewPage, decisions: DecisionActions, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._page, self._decisions = parts, page, decisions
        self._found: FoundPatterns | None = None
        self.panel = PatternsPanel(parts.theme, parts.thumbnails)
        page.add_instead(self.panel)
        self.action = QAction(self.tr("Decide alike groups at once"), self)
        self.action.setShortcut(QKeySequence("Ctrl+Shift+A"))
        self.action.setProperty(SECTION, self.tr("What is shown"))
        self.action.setShortcutVisibleInContextMenu(True)
        self.action.triggered.connect(self.toggle)
        window.addAction(self.action)
        page.bar.patterns.clicked.connect(self.toggle)
        panel = self.panel
        panel.closed.connect(self.close)
        panel.mode_chosen.connect(self._ask)
        panel.accept_asked.connect(self._accept)
        panel.sample_asked.connect(self._sample)
        panel.look_asked.connect(self._look)
        panel.keep_asked.connect(self._keep)
        panel.rule_asked.connect(self._keep_always)
        parts.browse.patterned.connect(self._on_patterned)
        parts.browse.shown.connect(self._on_changed)
        parts.review.decided.connect(self._on_changed)

    @property
    def open(self) -> bool:
        """Whether the patterns are shown."""
        return self._page.instead is self.panel

    def add_to(self, menu: QMenu, before: QAction) -> None:
        """Puts the action into a menu."""
        menu.insertAction(before, self.action)

    @Slot()
    def toggle(self) -> None:
        """Shows the patterns, or the groups again."""
        if self.open:
            self.close()
        else:
            self._parts.browse.set_only(None)
            self._page.show_instead(self.panel)
            self.panel.list.setFocus()
            self._ask()

    @Slot()
    def close(self) -> None:
        """Shows the groups again."""
        self._page.show_instead(None)
        self._page.groups.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Looks again at what is shown, as after another queue was chosen."""
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        if self.open:
            self._ask()

    @Slot()
    def _ask(self) -> None:
        self._parts.browse.ask_patterns(by_folder=self.panel.by_folder)

    @Slot(object)
    def _on_patterned(self, found: FoundPatterns) -> None:
        if self.open and found.by_folder is self.panel.by_folder:
            self._found = found
            self.panel.note_place()
            self.panel.model.set_found(found, self._page.queue)
            self.panel.show_found()

    def _photos(self, numbers: NDArray[np.int64]) -> list[int]:
        assert self._found is not None
        groups = self._found.review.groups
        return [photo for number in numbers.tolist() for photo in groups.photo_ids(number)]

    @Slot(object)
    def _accept(self, pattern: Pattern) -> None:
        """Lets what is shown for the groups hold; those that want a look of their own are left."""
        assert self._found is not None
        numbers = np.setdiff1d(pattern.numbers, pattern.exceptions)
        if not len(numbers):
            self._look(pattern)
            self.said.emit(self.tr("Each of these groups wants a look of its own."))
            return
        self._decisions.accept(self.tr("Accept %Ln groups", "", len(numbers)), self._photos(numbers))
        self.said.emit(self.tr("%Ln groups are accepted. Undo takes it back.", "", len(numbers)))

    @Slot(object)
    def _sample(self, pattern: Pattern) -> None:
        some = random.sample(pattern.numbers.tolist(), min(SAMPLE, len(pattern.numbers)))
        self._show(some, self.tr("%Ln groups at random. “Clear filters” shows all again.", "", len(some)))

    @Slot(object)
    def _look(self, pattern: Pattern) -> None:
        odd = pattern.exceptions.tolist()
        numbers = [*odd, *np.setdiff1d(pattern.numbers, pattern.exceptions).tolist()]
        self._show(numbers, self.tr("Groups of one pattern. “Clear filters” shows all again."))

    def _show(self, numbers: Iterable[int], sentence: str) -> None:
        assert self._found is not None
        keys = self._found.review.entries.keys
        self.close()
        self._parts.browse.set_only(keys[np.array(list(numbers), np.int64)])
        self.said.emit(sentence)

    @Slot(object)
    def _keep(self, pattern: Pattern) -> None:
        """Decides that every photo stays, as far as the hand did not decide before."""
        assert self._found is not None
        state = self._found.review.groups.decision_state
        standing = {photo: state.of(row) for photo, row in state.rows_of(self._photos(pattern.numbers)).items()}
        before = {photo: was for photo, was in standing.items() if was.by is not DecidedBy.HAND}
        after = dict.fromkeys(before, Decided(Proposal.KEEP, DecidedBy.HAND))
        self._decisions.settle(self.tr("Keep %Ln photos", "", len(after)), before, after)
        self.said.emit(self.tr("%Ln photos stay. Undo takes it back.", "", len(after)))

    @Slot(object)
    def _keep_always(self, folder: Path) -> None:
        """Makes a rule of it: photos are rather kept from this folder, everywhere and from now on."""
        rules = self._parts.library.settings.rules
        wanted = str(folder)
        preferred = (wanted, *(other for other in rules.preferred if other != wanted))
        asked: Asked = (tuple(rules.criteria), preferred, None, None)
        self._parts.rules.apply(*asked, partial(self._on_applied, folder, asked), self._on_failed)

    def _on_applied(self, folder: Path, asked: Asked, applied: AppliedRules) -> None:
        parts, name = self._parts, pattern_words.always_keep(folder)
        self._decisions.stack.push(ApplyRules(name, parts.rules, parts.review, applied, asked))
        self.said.emit(self.tr("This is a rule now; it stands under Rules. Undo takes it back."))

    def _on_failed(self, error: Exception) -> None:
        self.said.emit(" ".join(problem(error)))
