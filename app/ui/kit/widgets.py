"""Small controls of our own: switch, segments, elided label, icon binding."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from app.ui.kit import icons
from app.ui.kit.plain import tip
from app.ui.kit.theme import SPACE, Theme

_TRACK = QSize(32, 18)


class IconBinder(QObject):
    """Keeps a button's or action's icon in the theme's colour.

    Args:
        theme: The theme.
        target: Button or action; owns this object.
        name: The icon.
        token: Its colour in the theme.
    """

    def __init__(self, theme: Theme, target: QAbstractButton | QAction, name: str, token: str = "text") -> None:
        super().__init__(target)
        self._theme, self._target, self._name, self._token = theme, target, name, token
        theme.changed.connect(self._apply)
        if isinstance(target, QPushButton) and target.text():
            # Qt's styles leave no room between icon and words.
            target.setAccessibleName(target.text())
            target.setText(" " + target.text())
        self._apply()

    def set_name(self, name: str) -> None:
        """Shows another icon."""
        self._name = name
        self._apply()

    def set_token(self, token: str) -> None:
        """Shows the icon in another colour."""
        self._token = token
        self._apply()

    @Slot()
    def _apply(self) -> None:
        tokens = self._theme.tokens
        self._target.setIcon(icons.icon(self._name, getattr(tokens, self._token), tokens.outline))


def button(text: str, role: str = "") -> QPushButton:
    """Returns a push button in one of the style sheet's roles: "", "primary", "big", "link"."""
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    return made


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Returns a label in one of the style sheet's roles: "", "title", "strong", "muted", "caption"."""
    made = QLabel(text)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


class Paragraph(QLabel):
    """Wrapped text of a given width, as high as it needs to be."""

    def __init__(self, text: str, role: str, width: int) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(width)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Says something else."""
        self.setText(text)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(max(1, self.heightForWidth(self.width())))


def line(*, vertical: bool = False) -> QFrame:
    """Returns a hairline between two surfaces."""
    made = QFrame()
    made.setObjectName("line")
    if vertical:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


def icon_button(theme: Theme, name: str, text: str, role: str = "quiet") -> QToolButton:
    """Returns a button that shows an icon alone; its words are tooltip and accessible name."""
    made = QToolButton()
    made.setProperty("role", role)
    made.setIconSize(QSize(20, 20))
    made.setToolTip(text)
    made.setAccessibleName(text)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    IconBinder(theme, made, name)
    return made


class IconLabel(QLabel):
    """A label that shows one of our icons in a colour of the theme."""

    def __init__(self, theme: Theme, name: str, size: int, token: str = "muted") -> None:
        super().__init__()
        self._theme, self._name, self._size, self._token = theme, name, size, token
        self.setFixedSize(size, size)
        theme.changed.connect(self._apply)
        self._apply()

    def set_icon(self, name: str, token: str) -> None:
        """Shows another icon."""
        self._name, self._token = name, token
        self._apply()

    @Slot()
    def _apply(self) -> None:
        colour = getattr(self._theme.tokens, self._token)
        self.setPixmap(icons.pixmap(self._name, colour, self._size, self.devicePixelRatioF()))


class ElidedLabel(QLabel):
    """One line that is cut in the middle where room is short; the tooltip says all."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(40)
        self._whole = self._meaning = ""
        # A label lays a name that is written the other way at its far side, away from what it is about.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.set_text(text)

    @property
    def whole(self) -> str:
        return self._whole

    def set_meaning(self, text: str) -> None:
        """Says in the tooltip what the words mean."""
        self._meaning = text
        self._elide()

    def set_text(self, text: str) -> None:
        """Shows another text."""
        self._whole = text
        self._elide()

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 4, metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, max(40, self.width()))
        self.setText(shown)
        told = [self._whole] if shown != self._whole else []
        self.setToolTip(tip("\n".join([*told, self._meaning] if self._meaning and self._whole else told)))


class ElidedCombo(QComboBox):
    """A choice whose words are cut in the middle where room is short; the tooltip says all.

    Args:
        least: How many letters there is room for at least.
    """

    def __init__(self, least: int = 8) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(least)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.currentTextChanged.connect(lambda text: self.setToolTip(tip(text)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        middle = Qt.TextElideMode.ElideMiddle
        option.currentText = self.fontMetrics().elidedText(option.currentText, middle, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


class Switch(QAbstractButton):
    """An on-off switch with its words beside it."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = self.fontMetrics()
        width = _TRACK.width() + 2 * SPACE + metrics.horizontalAdvance(self.text()) + 2 * SPACE
        return QSize(width, max(_TRACK.height(), metrics.height()) + 2 * SPACE)

    minimumSizeHint = sizeHint  # noqa: N815

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(SPACE, (self.height() - _TRACK.height()) / 2, _TRACK.width(), _TRACK.height())
        on = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(QColor(tokens.outline), 1.5))
        painter.setBrush(QColor(tokens.accent if on else tokens.raised))
        inner = track if on else track.adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.on_accent if on else tokens.outline))
        edge = track.height() - 8
        x = track.right() - edge - 4 if on else track.left() + 4
        painter.drawEllipse(QRectF(x, track.top() + 4, edge, edge))
        text = self.rect().adjusted(round(track.right()) + 2 * SPACE, 0, 0, 0)
        painter.setPen(QColor(tokens.text))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class _Choice(QToolButton):
    """One of some choices; as wide as it is while it holds, and its words are bold."""

    clicked_by_mouse = Signal()

    def sizeHint(self) -> QSize:  # noqa: N802
        size = super().sizeHint()
        self.ensurePolished()
        bold = QFont(self.font())
        plain = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        plain.setWeight(QFont.Weight.Normal)
        text = self.text()
        wide, narrow = (QFontMetrics(font).horizontalAdvance(text) for font in (bold, plain))
        own = QFontMetrics(self.font()).horizontalAdvance(text)
        return size + QSize(max(0, max(wide, narrow) - own) + 2, 0)

    minimumSizeHint = sizeHint  # noqa: N815

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked_by_mouse.emit()


class Segments(QWidget):
    """A row of choices of which one holds.

    Signals:
        chosen: The choice the user made, by its number.
        clicked: It was made with the mouse: the keyboard may go elsewhere.
    """

    chosen = Signal(int)
    clicked = Signal()

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("segments")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        self._names = list(names)
        for number, name in enumerate(names):
            choice = _Choice()
            choice.setText(name)
            choice.clicked_by_mouse.connect(self.clicked)
            choice.setProperty("role", "segment")
            choice.setCheckable(True)
            choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            choice.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(choice, number)
            row.addWidget(choice)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    @property
    def current(self) -> int:
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Makes a choice hold, without a signal."""
        self._group.button(number).setChecked(True)

    def button(self, number: int) -> QAbstractButton:
        """Returns one choice's button."""
        return self._group.button(number)

    def set_text(self, number: int, text: str) -> None:
        """Gives a choice other words."""
        self._group.button(number).setText(text)
