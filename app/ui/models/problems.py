"""Files with a reason each: unreadable ones, ones left alone, ones not put back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from app.ui.models.photos import Index
from app.ui.words import place, translate


class Problem(NamedTuple):
    """A file and what is to be said of it."""

    path: Path
    why: str
    detail: str = ""


class ProblemsModel(QAbstractTableModel):
    """Name, folder and reason of files."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: list[Problem] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else 3

    def problem(self, row: int) -> Problem:
        """Returns a row's file and reason."""
        return self._problems[row]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        problem = self._problems[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (problem.path.name, problem.why, place(problem.path.parent))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (str(problem.path), problem.why, problem.detail) if part)
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("problems", "Photo"),
            translate("problems", "Why"),
            translate("problems", "Folder"),
        )[section]

    def set_problems(self, problems: Sequence[Problem]) -> None:
        """Shows other files."""
        self.beginResetModel()
        self._problems = list(problems)
        self.endResetModel()
