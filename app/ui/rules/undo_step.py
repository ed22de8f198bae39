"""Applied rules as one step that can be undone."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtGui import QUndoCommand

from app.core.grouping.review import AppliedRules
from app.services.rules import RulesService

Asked = tuple[Sequence[str], Sequence[str], Collection[int] | None, Sequence[str] | None]
"""How rules are applied: criteria, preferred folders, photo ids, folders that are cleared out."""


class ApplyRules(QUndoCommand):
    """Rules that were applied just now.

    Args:
        text: What the step is called.
        rules: Takes them back, and applies them again.
        applied: What changed.
        again: How they are applied again.
    """

    def __init__(self, text: str, rules: RulesService, applied: AppliedRules, again: Asked) -> None:
        super().__init__(text)
        self._rules, self._applied, self._again = rules, applied, again
        self._done = True

    def redo(self) -> None:
        if not self._done:
            self._rules.apply(*self._again)
            self._done = True

    def undo(self) -> None:
        self._rules.take_back(self._applied)
        self._done = False
