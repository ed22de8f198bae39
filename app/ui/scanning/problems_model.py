"""Files with a reason each: unreadable ones, ones left alone, ones not put back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt

from app.ui.kit.plain import tip
from app.ui.kit.table_model import Index, TableModel
from app.words.catalogue import translate
from app.words.words import place


class Problem(NamedTuple):
    """A file and what is to be said of it."""

    path: Path
    why: str
    detail: str = ""


class ProblemsModel(TableModel[Problem]):
    """Name, folder and reason of files."""

    def __init__(self, parent: QObject | None = None) -> None:
        headings = translate("problems", "Photo"), translate("problems", "Why"), translate("problems", "Folder")
        super().__init__(headings, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        problem = self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return (problem.path.name, problem.why, place(problem.path.parent))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(part for part in (str(problem.path), problem.why, problem.detail) if part))
        return None

    def set_problems(self, problems: Sequence[Problem]) -> None:
        """Shows other files."""
        self._set_rows(problems)
