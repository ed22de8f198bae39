"""Pairs of folders that hold the same photos, as a table; and the photos that only one of two folders holds."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from app.core.overlap.pairs import Overlap
from app.core.types import Content, Photo
from app.ui.kit.plain import tip
from app.ui.kit.table_model import Index, TableModel
from app.ui.pictures.found_model import FoundRole
from app.words import words
from app.words.catalogue import translate


class Column(IntEnum):
    """The table's columns."""

    FOLDER = 0
    SHARE = 1
    OTHER = 2
    PHOTOS = 3
    SPACE = 4


class OverlapRole(IntEnum):
    """What the table says of a pair beside Qt's own roles."""

    OVERLAP = Qt.ItemDataRole.UserRole + 1
    SORT = Qt.ItemDataRole.UserRole + 2


class OverlapsModel(TableModel[Overlap]):
    """A row a pair of folders."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                translate("overlap", "Of this folder"),
                translate("overlap", "so much"),
                translate("overlap", "is in"),
                translate("overlap", "Photos"),
                translate("overlap", "Space"),
            ),
            parent,
        )
        self._roots: tuple[Path, ...] = ()

    def set_overlaps(self, overlaps: Sequence[Overlap], roots: Sequence[Path]) -> None:
        """Shows other pairs; folders are named from the library's folder that they stand in."""
        self._roots = tuple(roots)
        self._set_rows(overlaps)

    def short(self, folder: Path | None) -> str:
        """Returns a folder's name, from the library's folder that it stands in."""
        if folder is None:
            return translate("overlap", "the rest of the library")
        above = next((root for root in self._roots if folder.is_relative_to(root)), folder)
        return str(folder.relative_to(above.parent)) or str(folder)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        overlap = self.row(index.row())
        column = Column(index.column())
        if role == OverlapRole.OVERLAP:
            return overlap
        if role == OverlapRole.SORT:
            return self._value(overlap, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(overlap, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (Column.PHOTOS, Column.SPACE):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            said = self.sentence(overlap) if column is Column.SHARE else self._spoken(overlap, column)
            return tip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        return None

    def sentence(self, overlap: Overlap) -> str:
        """Returns a pair in words: "95 % of Old phone is in Photos 2019"."""
        return translate("overlap", "{share} of {folder} is in {other}").format(
            share=words.percent(overlap.share) if overlap.held else words.percent(overlap.copy_share),
            folder=self.short(overlap.folder),
            other=self.short(overlap.other),
        )

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (Column.PHOTOS, Column.SPACE):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)

    def _value(self, overlap: Overlap, column: Column) -> Any:
        if column is Column.SHARE:
            return overlap.share + overlap.copy_share / 1000
        if column is Column.PHOTOS:
            return overlap.held
        if column is Column.SPACE:
            return overlap.held_bytes
        return self._text(overlap, column).casefold()

    def _text(self, overlap: Overlap, column: Column) -> str:
        if column is Column.FOLDER:
            return self.short(overlap.folder)
        if column is Column.OTHER:
            return self.short(overlap.other)
        if column is Column.SHARE:
            return words.percent(overlap.share) if overlap.held else translate("overlap", "none")
        if column is Column.PHOTOS:
            return translate("overlap", "{held} of {photos}").format(
                held=words.number(overlap.held), photos=words.number(overlap.photos)
            )
        return words.data_size(overlap.held_bytes)

    def _spoken(self, overlap: Overlap, column: Column) -> str:
        if column is Column.FOLDER:
            return str(overlap.folder)
        if column is Column.OTHER and overlap.other is not None:
            return str(overlap.other)
        return self._text(overlap, column)


class OnlyHere:
    """A photo that the other folder lacks, as the list of found photos shows one."""

    def __init__(self, photo: Photo, content: Content) -> None:
        self.photo, self.content, self.path = photo, content, photo.path


class OnlyHereModel(QAbstractListModel):
    """Photos that only one of two folders holds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos: list[OnlyHere] = []

    def set_photos(self, photos: Sequence[tuple[Photo, Content]]) -> None:
        """Shows other photos."""
        self.beginResetModel()
        self._photos = [OnlyHere(*known) for known in photos]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._photos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        only = self._photos[index.row()]
        if role == FoundRole.FOUND:
            return only
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return only.path.name
        if role == FoundRole.FACTS:
            return translate("overlap", "{dimensions}, {size}").format(
                dimensions=words.dimensions(only.content), size=words.data_size(only.photo.size)
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(str(only.path))
        return None
