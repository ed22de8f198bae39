"""Rules and protected folders as steps that can be undone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtGui import QUndoCommand

from app.core.grouping.review import AppliedRules
from app.services.review import ReviewService
from app.services.rules import RulesService

Asked = tuple[Sequence[str], Sequence[str], Collection[int] | None, Sequence[str] | None]
"""How rules are applied: criteria, preferred folders, photo ids, folders that are cleared out."""


class Protect(QUndoCommand):
    """A folder that is protected from now on, or no longer.

    Args:
        text: What the step is called.
        review: Stores it.
        folder: The folder.
        protected: Whether photos in it are never touched.
    """

    def __init__(self, text: str, review: ReviewService, folder: Path, protected: bool) -> None:
        super().__init__(text)
        self._review, self._folder, self._protected = review, folder, protected

    def redo(self) -> None:
        self._review.protect(self._folder, self._protected)

    def undo(self) -> None:
        self._review.protect(self._folder, not self._protected)


class ApplyRules(QUndoCommand):
    """Rules that were applied just now, and with them perhaps a folder that is protected or no longer is.

    Args:
        text: What the step is called.
        rules: Takes them back, and applies them again.
        review: Says so where that fails.
        applied: What changed.
        again: How they are applied again.
        protect: What becomes of a folder in the same step.
    """

    def __init__(
        self,
        text: str,
        rules: RulesService,
        review: ReviewService,
        applied: AppliedRules,
        again: Asked,
        protect: Protect | None = None,
    ) -> None:
        super().__init__(text)
        self._rules, self._review, self._applied, self._again = rules, review, applied, again
        self._protect = protect
        self._done = True

    def redo(self) -> None:
        if not self._done:
            self._rules.apply(*self._again, self._note, self._review.failed.emit)
            self._done = True
        if self._protect is not None:
            self._protect.redo()

    def undo(self) -> None:
        if self._protect is not None:
            self._protect.undo()
        self._rules.take_back(self._applied)
        self._done = False

    def _note(self, applied: AppliedRules) -> None:
        self._applied = applied
