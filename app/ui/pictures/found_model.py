"""Photos that were found for a picture, and the words for how they relate to it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from app.core.pipeline.find import Found
from app.core.types import Kind
from app.ui.kit.plain import tip
from app.ui.kit.table_model import Index
from app.words import words
from app.words.catalogue import translate


class FoundRole(IntEnum):
    """What the list says of a found photo beside Qt's own roles."""

    FOUND = Qt.ItemDataRole.UserRole + 1
    RELATION = Qt.ItemDataRole.UserRole + 2
    FACTS = Qt.ItemDataRole.UserRole + 3


class FoundModel(QAbstractListModel):
    """A row a photo, the closest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = Path()
        self._form = ""
        self._found: list[Found] = []

    def set_found(self, asked: Path, found: Sequence[Found], form: str = "") -> None:
        """Shows what was found for a picture of this format."""
        self.beginResetModel()
        self._asked, self._found, self._form = asked, list(found), form
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        return 0 if parent.isValid() else len(self._found)

    def found(self, row: int) -> Found | None:
        """Returns a row's photo, None for no row."""
        return self._found[row] if 0 <= row < len(self._found) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self.found(index.row()) if index.isValid() else None
        if found is None:
            return None
        if role == FoundRole.FOUND:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.path.name
        if role == FoundRole.RELATION:
            return relation(found, self._asked, self._form)
        if role == FoundRole.FACTS:
            return facts(found)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join((str(found.path), relation(found, self._asked, self._form), facts(found))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return translate("found", "{name} in {folder}. {relation} {facts}.").format(
                name=found.path.name,
                folder=words.place(found.path.parent),
                relation=relation(found, self._asked, self._form),
                facts=facts(found),
            )
        return None


def relation(found: Found, asked: Path, form: str = "") -> str:
    """Returns how a photo relates to the picture that was asked for, of this format, as a sentence."""
    if found.path == asked:
        return translate("found", "The picture you asked for.")
    if found.kind is Kind.IDENTICAL:
        return translate("found", "Identical: the same bytes.")
    if found.kind is Kind.SIMILAR:
        return translate("found", "Another shot of the scene.")
    if found.edits:
        edits = ", ".join(words.edit_sentence(edit, found.content.format) for edit in found.edits)
        return translate("found", "A copy: {edits}.").format(edits=edits)
    if found.reverse_edits:
        edits = ", ".join(words.edit_sentence(edit, form) for edit in found.reverse_edits)
        return translate("found", "A copy. Your picture: {edits}.").format(edits=edits)
    return translate("found", "A copy.")


def facts(found: Found) -> str:
    """Returns dimensions and size, and whether the drive is away."""
    text = translate("found", "{dimensions}, {size}").format(
        dimensions=words.dimensions(found.content), size=words.data_size(found.photo.size)
    )
    if found.photo.offline:
        return translate("found", "{facts}, its drive is away").format(facts=text)
    return text
