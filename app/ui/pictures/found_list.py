"""The list of photos found for a picture."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.core.pipeline.find import Found
from app.ui.kit.rows import paint_ground
from app.ui.kit.theme import SPACE, Theme, by_font
from app.ui.pictures.found_model import FoundModel, FoundRole
from app.ui.pictures.thumbnails import ThumbnailKey, Thumbnails
from app.words import words

_PICTURE = QSize(96, 72)
_ROW = _PICTURE.height() + 4 * SPACE
_GAP = 3 * SPACE


class FoundDelegate(QStyledItemDelegate):
    """Paints a photo: picture, name, how it relates, folder, dimensions and size."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._thumbnails = theme, thumbnails

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(320, by_font(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found: Found = index.data(FoundRole.FOUND)
        painter.save()
        rect = paint_ground(painter, option, self._theme.tokens)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRect(rect.topLeft(), _PICTURE).translated(_GAP, 2 * SPACE - 1)
        self._picture(painter, box, found)
        self._texts(painter, QRect(box.right() + _GAP, box.top(), rect.right() - box.right() - 2 * _GAP, 0), index)
        painter.restore()

    def _picture(self, painter: QPainter, box: QRect, found: Found) -> None:
        size = QSize(max(1, found.content.width), max(1, found.content.height))
        size.scale(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(box.topLeft(), size)
        place.moveCenter(box.center())
        scale = painter.device().devicePixelRatioF()
        key = ThumbnailKey(found.content.id, round(place.width() * scale), round(place.height() * scale))
        pixmap, shown = self._thumbnails.get(key)
        painter.fillRect(place, QColor(found.content.colour))
        if pixmap is not None:
            painter.setOpacity(shown)
            painter.drawPixmap(place, pixmap)
            painter.setOpacity(1.0)

    def _texts(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        found: Found = index.data(FoundRole.FOUND)
        lines = (
            (index.data(), "body", True, "text"),
            (index.data(FoundRole.RELATION), "body", False, "text"),
            (words.place(found.path.parent), "caption", False, "muted"),
            (index.data(FoundRole.FACTS), "caption", False, "muted"),
        )
        fonts = [self._theme.font(size, strong=strong) for _, size, strong, _ in lines]
        top = area.top()
        for line, ((text, _, _, token), font) in enumerate(zip(lines, fonts, strict=True)):
            if not text:
                continue
            painter.setFont(font)
            painter.setPen(self._theme.tokens.colour(token))
            metrics = painter.fontMetrics()
            place = QRect(area.left(), top, area.width(), metrics.height())
            cut = Qt.TextElideMode.ElideRight if line == 1 else Qt.TextElideMode.ElideMiddle
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(text, cut, area.width()))
            top += metrics.height() + 1


class FoundList(QListView):
    """Found photos; Enter or a double click opens one.

    Signals:
        changed: Another photo is current, or none.
    """

    changed = Signal()

    def __init__(self, theme: Theme, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setObjectName("boxed")
        self.setAccessibleName(self.tr("Photos that were found"))
        self.photos = FoundModel(self)
        self.setModel(self.photos)
        self.setItemDelegate(FoundDelegate(theme, thumbnails, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.selectionModel().currentChanged.connect(self.changed)
        self.photos.modelReset.connect(self.changed)
        thumbnails.arrived.connect(self.viewport().update)
        theme.changed.connect(self.viewport().update)

    def current(self) -> Found | None:
        """Returns the photo that the keyboard is on."""
        return self.photos.found(self.currentIndex().row())
