"""The patterns of what is to be reviewed, each with samples, and what can be done with all groups of one at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core.browsing.patterns import Pattern
from app.ui.kit.flow import FlowLayout
from app.ui.kit.rows import paint_ground
from app.ui.kit.theme import SPACE, Theme, by_font
from app.ui.kit.widgets import Segments, button, label
from app.ui.patterns.model import SAMPLES, PatternRole, PatternsModel
from app.ui.pictures.thumbnails import ThumbnailKey, Thumbnails
from app.ui.review.empty_page import MessagePage
from app.words import pattern_words

_PICTURE = QSize(72, 54)
_APART, _GAP = 2, 8
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


class PatternDelegate(QStyledItemDelegate):
    """Paints a pattern: pairs of pictures, what it is, how much of it there is."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._thumbnails = theme, thumbnails

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(400, by_font(_PICTURE.height() + 6 * SPACE))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        rect = paint_ground(painter, option, self._theme.tokens).adjusted(3 * SPACE, 0, -3 * SPACE, 0)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pair = 2 * (_PICTURE.width() + _APART) + _GAP
        room = min(SAMPLES, max(1, rect.width() // 2 // pair))
        samples = index.data(PatternRole.SAMPLES)[:room]
        x = rect.left()
        for contents in samples:
            for content in contents:
                box = QRect(x, rect.center().y() - _PICTURE.height() // 2, _PICTURE.width(), _PICTURE.height())
                self._picture(painter, self._turned(box, rect), content)
                x += _PICTURE.width() + _APART
            x += _GAP
        x = rect.left() + room * pair + SPACE  # the words of all patterns stand below each other
        area = QRect(x, rect.top() + 2 * SPACE, rect.right() - x, rect.height() - 4 * SPACE)
        self._texts(painter, self._turned(area, rect), index)
        painter.restore()

    def _turned(self, box: QRect, within: QRect) -> QRect:
        parent = self.parent()
        assert isinstance(parent, QWidget)
        return QStyle.visualRect(parent.layoutDirection(), within, box)

    def _picture(self, painter: QPainter, box: QRect, content: int) -> None:
        scale = painter.device().devicePixelRatioF()
        pixmap, shown = self._thumbnails.get(
            ThumbnailKey(content, round(box.width() * scale), round(box.height() * scale))
        )
        if pixmap is None:
            painter.fillRect(box, self._theme.tokens.colour("tag"))
            return
        size = (pixmap.size() / scale).boundedTo(box.size())
        place = QRect(box.topLeft(), size)
        place.moveCenter(box.center())
        painter.setOpacity(shown)
        painter.drawPixmap(place, pixmap)
        painter.setOpacity(1)

    def _texts(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        lines = (
            (index.data(), "body", True, "text"),
            (index.data(PatternRole.CAPTION), "body", False, "muted"),
            (index.data(PatternRole.EXCEPTIONS), "caption", False, "trash"),
        )
        top = area.top()
        for text, size, strong, token in lines:
            if text:
                painter.setFont(self._theme.font(size, strong=strong))
                painter.setPen(self._theme.tokens.colour(token))
                metrics = painter.fontMetrics()
                place = QRect(area.left(), top, area.width(), metrics.height())
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
                painter.drawText(place, _LINE, shown)
                top += metrics.height() + 3


class PatternList(QListView):
    """The patterns; its keys come before those of the window.

    Signals:
        key_pressed: A key that does something with the current pattern.
    """

    key_pressed = Signal(int)

    _KEYS = (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_K, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._means(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if self._means(event):
            self.key_pressed.emit(event.key())
        else:
            super().keyPressEvent(event)

    def _means(self, event: QKeyEvent) -> bool:
        return event.key() in self._KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


class PatternsPanel(QWidget):
    """What the groups that nobody went through have in common.

    Signals:
        mode_chosen: Whether they are told apart by folders.
        accept_asked, sample_asked, look_asked, keep_asked: The `Pattern` whose groups are to be accepted, of which
            some at random or all are to be looked at, or all photos of which are to be kept.
        rule_asked: The folder from which photos are to be kept always.
        closed: Back to the groups.
    """

    mode_chosen = Signal(bool)
    accept_asked = Signal(object)
    sample_asked = Signal(object)
    look_asked = Signal(object)
    keep_asked = Signal(object)
    rule_asked = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.modes = Segments([self.tr("How copies differ"), self.tr("Where they lie")])
        self.modes.setAccessibleName(self.tr("By what groups are told apart"))
        self.modes.chosen.connect(self._on_mode)
        self.back = button(self.tr("Back to the groups"), "link")
        self.back.clicked.connect(self.closed)
        text = self.tr("Groups with the same story, to be decided at once. Groups that you went through are left out.")
        self.model = PatternsModel(self)
        self.list = PatternList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(PatternDelegate(theme, thumbnails, self.list))
        self.list.setAccessibleName(self.tr("Patterns"))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.key_pressed.connect(self._on_key)
        self.list.doubleClicked.connect(self._look)
        self.message = MessagePage(theme)
        self.message.show_message(
            "check",
            "keep",
            self.tr("Nothing is left to be decided"),
            self.tr("You went through all groups of this kind."),
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.message)
        thumbnails.arrived.connect(self.list.viewport().update)
        theme.changed.connect(self.list.viewport().update)
        self.said = label("", "muted", wrap=True)
        self.accept = self._button(self.tr("Accept all (A)"), self._accept, "primary")
        self.sample = self._button(self.tr("Look at 20 at random (R)"), self._sample)
        self.look = self._button(self.tr("Look at all (Enter)"), self._look)
        self.keep = self._button(self.tr("Keep all of them (K)"), self._keep)
        self.rules = (self._button("", self._rule_kept), self._button("", self._rule_other))
        head = QHBoxLayout()
        head.addWidget(self.modes)
        head.addStretch(1)
        head.addWidget(self.back)
        buttons = QWidget()
        foot = FlowLayout(buttons)
        for made in (self.accept, self.sample, self.look, self.keep, *self.rules):
            foot.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(label(text, "muted", wrap=True))
        column.addWidget(self._pages, 1)
        column.addWidget(self.said)
        column.addWidget(buttons)
        self._on_current()

    def _button(self, text: str, do: object, role: str = "") -> QPushButton:
        made = button(text, role)
        made.clicked.connect(do)
        return made

    @property
    def by_folder(self) -> bool:
        """Whether groups are told apart by folders."""
        return self.modes.current == 1

    @property
    def current(self) -> Pattern | None:
        """The pattern that the buttons are about."""
        return self.model.pattern(self.list.currentIndex().row())

    def show_found(self) -> None:
        """Shows the patterns that the model holds now; the one in the place of the current one becomes current."""
        rows = self.model.rowCount()
        self._pages.setCurrentWidget(self.list if rows else self.message)
        if rows:
            self.list.setCurrentIndex(self.model.index(min(max(0, self._row), rows - 1)))
        self._on_current()

    def note_place(self) -> None:
        """Notes which row is current, before the model shows others."""
        self._row = self.list.currentIndex().row()

    _row = 0

    @Slot()
    def _on_current(self) -> None:
        pattern = self.current
        for made in (self.accept, self.sample, self.look, self.keep):
            made.setEnabled(pattern is not None)
        folders = None if pattern is None else pattern.likeness.folders
        for made, folder in zip(self.rules, folders or (None, None), strict=True):
            made.setVisible(folder is not None and folders is not None and folders[0] != folders[1])
            if folder is not None:
                made.setText(pattern_words.always_keep(folder))
        said = "" if pattern is None else pattern_words.places(pattern.likeness)
        self.said.setText(said or ("" if pattern is None else pattern_words.fate(pattern.likeness.fate)))

    @Slot(int)
    def _on_mode(self, place: int) -> None:
        self.mode_chosen.emit(place == 1)

    @Slot(int)
    def _on_key(self, key: int) -> None:
        {
            Qt.Key.Key_A: self._accept,
            Qt.Key.Key_R: self._sample,
            Qt.Key.Key_K: self._keep,
            Qt.Key.Key_Escape: self.closed.emit,
        }.get(Qt.Key(key), self._look)()

    @Slot()
    def _accept(self) -> None:
        self._emit(self.accept_asked)

    @Slot()
    def _sample(self) -> None:
        self._emit(self.sample_asked)

    @Slot()
    def _look(self) -> None:
        self._emit(self.look_asked)

    @Slot()
    def _keep(self) -> None:
        self._emit(self.keep_asked)

    def _emit(self, signal: object) -> None:
        if self.current is not None:
            signal.emit(self.current)  # type: ignore[attr-defined]

    @Slot()
    def _rule_kept(self) -> None:
        self._rule(0)

    @Slot()
    def _rule_other(self) -> None:
        self._rule(1)

    def _rule(self, side: int) -> None:
        pattern = self.current
        if pattern is not None and pattern.likeness.folders is not None:
            self.rule_asked.emit(pattern.likeness.folders[side])
