"""One photo, as large as the window."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.types import Content, Group, Member
from app.ui import photo_words, words
from app.ui.full_pictures import FullPictures
from app.ui.theme import Theme
from app.ui.thumbnails import ThumbnailKey, Thumbnails
from app.ui.widgets import ElidedLabel, IconLabel, icon_button, label


class PictureArea(QWidget):
    """Paints a picture: the thumbnail at once, the whole when it is there."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, pictures: FullPictures) -> None:
        super().__init__()
        self._theme, self._thumbnails, self._pictures = theme, thumbnails, pictures
        self._content: Content | None = None
        pictures.arrived.connect(self.update)
        thumbnails.arrived.connect(self.update)

    def show_content(self, content: Content | None) -> None:
        """Shows another picture."""
        self._content = content
        self.update()

    @property
    def complete(self) -> bool:
        """Whether the whole picture is shown, or known not to be had."""
        key = self._key()
        return key is not None and (self._pictures.get(key) is not None or self._pictures.failed(key))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._theme.tokens.colour("scrim"))
        key, content = self._key(), self._content
        if key is None or content is None:
            return
        rect = self._place(content)
        pixmap = self._pictures.get(key)
        if pixmap is None:
            scale = self.devicePixelRatioF()
            small = ThumbnailKey(
                content.id, min(640, round(rect.width() * scale)), min(640, round(rect.height() * scale))
            )
            pixmap, _ = self._thumbnails.get(small)
        if pixmap is None:
            painter.fillRect(rect, QColor(content.colour))
        else:
            painter.drawPixmap(rect, pixmap)
        if self._pictures.failed(key):
            self._say_missing(painter, rect)
        painter.end()

    def _say_missing(self, painter: QPainter, rect: QRect) -> None:
        text = self.tr("Only the preview is left: the file is away, or changed since the scan.")
        painter.setFont(self._theme.font("body"))
        box = painter.fontMetrics().boundingRect(text).adjusted(-12, -8, 12, 8)
        box.moveCenter(rect.center())
        box.moveBottom(rect.bottom() - 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.colour("scrim"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(self._theme.tokens.colour("on_scrim"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _key(self) -> ThumbnailKey | None:
        if self._content is None or self.width() < 16 or self.height() < 16:
            return None
        scale = self.devicePixelRatioF()
        return ThumbnailKey(self._content.id, round(self.width() * scale), round(self.height() * scale))

    def _place(self, content: Content) -> QRect:
        size = QSize(max(1, content.width), max(1, content.height))
        if size.width() > self.width() or size.height() > self.height():
            size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - size.width()) // 2
        return QRect(left, (self.height() - size.height()) // 2, size.width(), size.height())


class ViewerPage(QWidget):
    """A photo, its name above, its facts below; arrows go on, Esc goes back.

    Signals:
        closed: Back to the groups.
        step_asked: -1 or 1: the photo before or after.
        toggle_asked: Keep or trash is to change.
    """

    closed = Signal()
    step_asked = Signal(int)
    toggle_asked = Signal()

    def __init__(self, theme: Theme, thumbnails: Thumbnails, pictures: FullPictures) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(True)
        self._theme = theme
        self.area = PictureArea(theme, thumbnails, pictures)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back = icon_button(theme, "back", self.tr("Back to the groups (Esc)"), "scrim")
        self.back.clicked.connect(self.closed)
        self.name = ElidedLabel("", "scrim-strong")
        self.place = label("", "scrim")
        self.previous = icon_button(theme, "back", self.tr("Previous photo (Left)"), "scrim")
        self.next = icon_button(theme, "forward", self.tr("Next photo (Right)"), "scrim")
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        self._sign = IconLabel(theme, "check", 16, "on_scrim")
        self.outcome = label("", "scrim-strong")
        self.facts = ElidedLabel("", "scrim")
        self.relation = label("", "scrim")
        top = QHBoxLayout()
        top.setContentsMargins(8, 8, 16, 8)
        top.setSpacing(8)
        top.addWidget(self.back)
        top.addWidget(self.name, 1)
        top.addWidget(self.place)
        top.addSpacing(8)
        top.addWidget(self.previous)
        top.addWidget(self.next)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(16, 12, 16, 12)
        bottom.setSpacing(8)
        bottom.addWidget(self._sign)
        bottom.addWidget(self.outcome)
        bottom.addSpacing(16)
        bottom.addWidget(self.facts, 1)
        bottom.addWidget(self.relation)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.area, 1)
        column.addLayout(bottom)
        theme.changed.connect(self.update)

    def show_photo(self, member: Member | None, group: Group | None, number: int) -> None:
        """Shows a photo of a group, the number-th of it; None while its details are not there."""
        self.area.show_content(None if member is None else member.content)
        if member is None or group is None:
            for text in (self.place, self.outcome, self.relation):
                text.setText("")
            self.name.set_text("")
            self.facts.set_text("")
            return
        goes = photo_words.goes(member)
        self.name.set_text(member.photo.path.name)
        self.place.setText(
            self.tr("{number} of {total}").format(
                number=words.number(number + 1), total=words.number(len(group.members))
            )
        )
        self._sign.set_icon("trash" if goes else "check", "on_scrim")
        self.outcome.setText(photo_words.outcome_word(member))
        self.facts.set_text(_facts(member))
        keeper = member is group.keeper
        why = photo_words.keeper_reason(group)
        kept = self.tr("Proposed to keep: {reason}").format(reason=why) if why else self.tr("Proposed to keep")
        self.relation.setText(kept if keeper else photo_words.relation(member))
        self.setAccessibleName(member.photo.path.name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.tokens.colour("scrim"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.closed.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            self.step_asked.emit(-1)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self.step_asked.emit(1)
        elif key == Qt.Key.Key_Space:
            self.toggle_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.closed.emit()

    @Slot()
    def _on_previous(self) -> None:
        self.step_asked.emit(-1)

    @Slot()
    def _on_next(self) -> None:
        self.step_asked.emit(1)


def _facts(member: Member) -> str:
    taken = member.content.metadata.captured_at
    parts = [
        words.place(member.photo.path.parent),
        words.dimensions(member.content),
        words.data_size(member.photo.size),
        member.content.format,
    ]
    if taken:
        parts.append(words.captured(taken))
    return "  ·  ".join(parts)
