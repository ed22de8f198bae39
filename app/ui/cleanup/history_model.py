"""Clean-ups, and the photos of one of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QPainter, QPixmap

from app.core.catalog.journal import CleanupRecord, ItemState, JournalItem
from app.core.cleanup import LeftReason, UndoReason
from app.ui.kit.plain import tip
from app.ui.kit.table_model import Index, TableModel
from app.ui.pictures.thumbnails import ThumbnailKey, Thumbnails
from app.words import sentences, way_words, words
from app.words.catalogue import translate

_EDGE = 40


class CleanupRole(IntEnum):
    """What a clean-up's row says beside its date."""

    RECORD = Qt.ItemDataRole.UserRole
    CAPTION = Qt.ItemDataRole.UserRole + 1


class CleanupsModel(QAbstractListModel):
    """Clean-ups, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records: list[CleanupRecord] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._records)

    def record(self, row: int) -> CleanupRecord:
        """Returns a row's clean-up."""
        return self._records[row]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record = self._records[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words.moment(record.started_at)
        if role == CleanupRole.CAPTION:
            return caption(record)
        if role == CleanupRole.RECORD:
            return record
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{words.moment(record.started_at)}, {caption(record)}"
        return None

    def set_records(self, records: Sequence[CleanupRecord]) -> None:
        """Shows other clean-ups; the same ones are only brought up to date."""
        if [r.id for r in records] == [r.id for r in self._records]:
            self._records = list(records)
            self.dataChanged.emit(self.index(0), self.index(max(0, len(records) - 1)))
            return
        self.beginResetModel()
        self._records = list(records)
        self.endResetModel()


class CleanedModel(TableModel[JournalItem]):
    """The photos of one clean-up: picture and name, folder, size, and what became of each.

    Args:
        thumbnails: Small pictures, as long as they are kept.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        names = translate("history", "Photo"), translate("history", "Now")
        super().__init__((*names, translate("history", "Size"), translate("history", "Folder")), parent)
        self._thumbnails = thumbnails
        self._failed: Mapping[Path, UndoReason] = {}
        self._scale = 1.0
        thumbnails.arrived.connect(self._on_arrived)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._picture(item)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join((str(item.path), self._state(item))))
        return None

    def set_items(self, items: Sequence[JournalItem], failed: Mapping[Path, UndoReason], scale: float) -> None:
        """Shows the photos of a clean-up.

        Args:
            items: The photos.
            failed: Those that an undo just now could not bring back, and why.
            scale: Device pixels a logical pixel.
        """
        self._failed, self._scale = failed, scale
        self._set_rows(items)

    def _picture(self, item: JournalItem) -> QPixmap:
        """Returns a photo's thumbnail in a square, empty where there is none: names stand below each other."""
        edge = round(_EDGE * self._scale)
        square = QPixmap(edge, edge)
        square.fill(Qt.GlobalColor.transparent)
        picture = None
        if item.content_id is not None:
            picture, _ = self._thumbnails.get(ThumbnailKey(item.content_id, edge, edge))
        if picture is not None:
            painter = QPainter(square)
            painter.drawPixmap((edge - picture.width()) // 2, (edge - picture.height()) // 2, picture)
            painter.end()
        square.setDevicePixelRatio(self._scale)
        return square

    def _text(self, item: JournalItem, column: int) -> str:
        if column == 0:
            return item.path.name
        if column == 1:
            return self._state(item)
        return words.data_size(item.size) if column == 2 else words.place(item.path.parent)

    def _state(self, item: JournalItem) -> str:
        if item.state is ItemState.RESTORED:
            if item.restored_path is not None and item.restored_path != item.path:
                return translate("history", "Back, as “{name}”").format(name=item.restored_path.name)
            return translate("history", "Back in its place")
        if item.state is ItemState.LEFT:
            known = item.detail in list(LeftReason)
            return sentences.left_alone(LeftReason(item.detail)) if known else translate("history", "Never moved")
        if item.path in self._failed:
            return sentences.not_restored(self._failed[item.path])
        return way_words.where(item)

    @Slot()
    def _on_arrived(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))


def can_return(item: JournalItem) -> bool:
    """Says whether a photo may still be brought back."""
    return item.state in (ItemState.PLANNED, ItemState.TRASHED)


def caption(record: CleanupRecord) -> str:
    """Returns what a clean-up moved, and whether it was undone."""
    photos = translate("history", "%Ln photos", None, record.trashed)
    parts = [photos, words.data_size(record.bytes)]
    parts += filter(None, (way_words.destination(record),))
    if record.restored and record.restored == record.trashed:
        parts.append(translate("history", "undone"))
    elif record.restored:
        parts.append(translate("history", "%Ln put back", None, record.restored))
    return " · ".join(parts)
