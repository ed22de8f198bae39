"""Patterns as rows."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from app.core.browsing.patterns import Pattern
from app.core.types import Kind
from app.services.browse import FoundPatterns
from app.ui.kit.plain import tip
from app.ui.kit.table_model import Index
from app.words import pattern_words

SAMPLES = 4
"""So many groups show what a pattern is, at most."""


class PatternRole(IntEnum):
    """What the list says of a pattern beside Qt's own roles."""

    PATTERN = Qt.ItemDataRole.UserRole + 1
    CAPTION = Qt.ItemDataRole.UserRole + 2
    EXCEPTIONS = Qt.ItemDataRole.UserRole + 3
    SAMPLES = Qt.ItemDataRole.UserRole + 4


class PatternsModel(QAbstractListModel):
    """A row a pattern."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._patterns: list[Pattern] = []
        self._samples: list[tuple[tuple[int, int], ...]] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        return 0 if parent.isValid() else len(self._patterns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        pattern = self.pattern(index.row()) if index.isValid() else None
        if pattern is None:
            return None
        exceptions = pattern_words.exceptions(len(pattern.exceptions))
        if role == PatternRole.PATTERN:
            return pattern
        if role == PatternRole.SAMPLES:
            return self._samples[index.row()]
        if role == PatternRole.CAPTION:
            return pattern_words.caption(pattern)
        if role == PatternRole.EXCEPTIONS:
            return exceptions
        if role == Qt.ItemDataRole.DisplayRole:
            return pattern_words.title(pattern.likeness)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(pattern_words.places(pattern.likeness) or pattern_words.fate(pattern.likeness.fate))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (pattern_words.title(pattern.likeness), pattern_words.caption(pattern), exceptions)
            return ". ".join(part.rstrip(".") for part in said if part)
        return None

    def pattern(self, row: int) -> Pattern | None:
        """Returns the pattern in a row, None where there is none."""
        return self._patterns[row] if 0 <= row < len(self._patterns) else None

    def set_found(self, found: FoundPatterns, queue: Kind | None) -> None:
        """Shows other patterns: those of a queue, or all."""
        self.beginResetModel()
        self._patterns = [one for one in found.patterns if queue is None or one.likeness.kind is queue]
        self._samples = [_samples(found, one) for one in self._patterns]
        self.endResetModel()


def _samples(found: FoundPatterns, pattern: Pattern) -> tuple[tuple[int, int], ...]:
    """Returns contents of a few groups, as (kept, one of the others)."""
    groups = found.review.groups
    content_ids = groups.arrangement.snapshot.photos.content_ids
    made = []
    for number in pattern.numbers[:SAMPLES].tolist():
        kept, other = groups.photo_ids(number)[:2]
        rows = groups.decision_state.rows_of((kept, other))
        made.append((int(content_ids[rows[kept]]), int(content_ids[rows[other]])))
    return tuple(made)
