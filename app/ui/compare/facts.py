"""The thin bar under a picture: name, what happens to the photo, how it differs, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QToolButton, QVBoxLayout, QWidget

from app.core.types import Group, Member, Proposal
from app.ui.kit.chip import paint_chip
from app.ui.kit.plain import tip
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import ElidedLabel, IconBinder, IconLabel, icon_button
from app.words import photo_words, words

_WIDE = 440
_MOST_FOR_TAGS = 0.6
_LEAST_ROOM = 48


class FateButton(QToolButton):
    """Keep or trash: says which of them holds, and makes it so."""

    def __init__(self, theme: Theme, fate: Proposal) -> None:
        super().__init__()
        keep = fate is Proposal.KEEP
        self._on = "on_keep" if keep else "on_trash"
        self.setProperty("role", "keep" if keep else "trash")
        self.setText(self.tr("Keep") if keep else self.tr("Trash"))
        self.setAccessibleName(self.text())
        self.setCheckable(True)
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icon = IconBinder(theme, self, "check" if keep else "trash", "text")
        self.toggled.connect(self._on_toggled)

    @Slot(bool)
    def _on_toggled(self, checked: bool) -> None:
        self._icon.set_token(self._on if checked else "text")


class FactsBar(QWidget):
    """What is said of a photo under its picture.

    Args:
        theme: Fonts and colours.

    Signals:
        fate_asked: The `Proposal` that is to hold.
        only_asked: This photo alone is to be kept.
        keeper_asked: This photo is to be kept in place of the keeper.
    """

    fate_asked = Signal(object)
    only_asked = Signal()
    keeper_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("facts-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = ElidedLabel("", "strong")
        self.keep = FateButton(theme, Proposal.KEEP)
        self.trash = FateButton(theme, Proposal.TRASH)
        self.keep.setToolTip(self.tr("Keep this photo (K)"))
        self.only = icon_button(theme, "only", self.tr("Keep only this one of the group (O)"))
        self.keeper = icon_button(theme, "keeper", self.tr("Make this the keeper; the present one goes (M)"))
        policy = self.keeper.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.keeper.setSizePolicy(policy)
        self.star = IconLabel(theme, "keeper", 16, "keep")
        self.star.setToolTip(self.tr("The keeper of this group"))
        self.star.setAccessibleName(self.star.toolTip())
        self.line = FactsLine(theme)
        for choice in (self.only, self.keeper):
            choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            choice.setIconSize(QSize(16, 16))
        self.keep.clicked.connect(self._on_keep)
        self.trash.clicked.connect(self._on_trash)
        self.only.clicked.connect(self.only_asked)
        self.keeper.clicked.connect(self.keeper_asked)
        first = QHBoxLayout()
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(4)
        first.addWidget(self.star)
        first.addWidget(self.name, 1)
        for choice in (self.keep, self.trash, self.only, self.keeper):
            first.addWidget(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 8)
        column.setSpacing(2)
        column.addLayout(first)
        column.addWidget(self.line)

    def show_member(self, member: Member | None, group: Group | None) -> None:
        """Shows another photo; None while nothing is known of it."""
        for child in (self.keep, self.trash, self.only, self.keeper):
            child.setEnabled(member is not None)
        if member is None or group is None:
            self.name.set_text("")
            self.line.show_member(None, None)
            return
        kept = photo_words.kept_of(group)
        goes = photo_words.goes(member)
        self.name.set_text(member.photo.path.name)
        self.keep.setChecked(not goes)
        self.trash.setChecked(goes)
        self.trash.setEnabled(member.photo.movable)
        self.trash.setToolTip(tip(photo_words.holding(member.photo)) or self.tr("Move this photo to the trash (Del)"))
        self.keeper.setVisible(member is not kept)
        self.star.setVisible(member is kept)
        self.line.show_member(member, group)

    def set_wide(self, width: int) -> None:
        """Spells the buttons out where there is room."""
        wide = width >= _WIDE
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if wide else Qt.ToolButtonStyle.ToolButtonIconOnly
        for choice in (self.keep, self.trash):
            if choice.property("spelled") != wide:
                choice.setProperty("spelled", wide)
                choice.setToolButtonStyle(style)
                choice.style().unpolish(choice)
                choice.style().polish(choice)

    @Slot()
    def _on_keep(self) -> None:
        self.keep.setChecked(True)
        self.fate_asked.emit(Proposal.KEEP)

    @Slot()
    def _on_trash(self) -> None:
        self.trash.setChecked(True)
        self.fate_asked.emit(Proposal.TRASH)


class FactsLine(QWidget):
    """Edits as tags, then dimensions, size, date and folder; what equals the keeper recedes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._member: Member | None = None
        self._group: Group | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(QFontMetrics(theme.font("caption")).height() + 6)
        theme.changed.connect(self.update)

    def show_member(self, member: Member | None, group: Group | None) -> None:
        """Shows another photo."""
        self._member, self._group = member, group
        if member is not None and group is not None:
            self.setToolTip(tip(photo_words.tooltip(member, group)))
            self.setAccessibleName(photo_words.tooltip(member, group).replace("\n", ". "))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        if self._member is None or self._group is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("caption"))
        kept = photo_words.kept_of(self._group)
        if self._member is kept:
            x = self._reason(painter, photo_words.keeper_reason(self._group))
        else:
            seen = photo_words.beside_kept(self._member, self._group)
            x = self._tags(painter, seen, photo_words.tags(self._member, self._group))
        dot = "  ·  "
        for number, (text, differs) in enumerate(self._values(self._member, kept)):
            if number and x + painter.fontMetrics().horizontalAdvance(dot) + _LEAST_ROOM > self.width():
                break
            if number:
                x = self._text(painter, x, dot, "faded")
            x = self._text(painter, x, text, "text" if differs else "faded")
        painter.end()

    def _values(self, member: Member, keeper: Member) -> list[tuple[str, bool]]:
        first = member is keeper
        own, kept = self._texts(member), self._texts(keeper)
        return [(text, first or text != other) for text, other in zip(own, kept, strict=True) if text]

    def _texts(self, member: Member) -> tuple[str, ...]:
        taken = member.content.metadata.captured_at
        return (
            words.dimensions(member.content),
            words.data_size(member.photo.unit_size),
            words.captured(taken) if taken else self.tr("no date"),
            words.place(member.photo.path.parent),
        )

    def _reason(self, painter: QPainter, reason: str) -> int:
        return self._text(painter, 0, reason, "keep") + 12 if reason else 0

    def _tags(self, painter: QPainter, member: Member, tags: list[str]) -> int:
        metrics = painter.fontMetrics()
        held = photo_words.held_tag(member)
        room = round(self.width() * _MOST_FOR_TAGS)
        x = 0
        if held:
            more = metrics.horizontalAdvance(f"+{len(tags)}") + 16 if tags else 0
            shown = metrics.elidedText(held, Qt.TextElideMode.ElideRight, room - more - 12)
            x = self._tag(painter, x, shown, "trash" if photo_words.goes(member) else "keep") + 4
        for number, tag in enumerate(tags):
            rest = len(tags) - number
            more = metrics.horizontalAdvance(f"+{rest}") + 16 if rest > 1 else 0
            if (number or held) and x + metrics.horizontalAdvance(tag) + 12 + more > room:
                return self._tag(painter, x, f"+{rest}") + 8
            x = self._tag(painter, x, metrics.elidedText(tag, Qt.TextElideMode.ElideRight, room - more)) + 4
        return x + 8

    def _tag(self, painter: QPainter, x: int, text: str, outline: str = "") -> int:
        width = painter.fontMetrics().horizontalAdvance(text) + 12
        chip = self._turned(QRect(x, 1, width, self.height() - 2))
        colour = self._theme.tokens.colour
        paint_chip(painter, chip, colour("raised" if outline else "tag"), colour(outline) if outline else None)
        painter.setPen(colour(outline or "text"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
        return x + width

    def _text(self, painter: QPainter, x: int, text: str, token: str) -> int:
        room = self.width() - x
        if room < _LEAST_ROOM and painter.fontMetrics().horizontalAdvance(text) > room:
            return self.width()
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        painter.setPen(QColor(self._theme.tokens.colour(token)))
        width = painter.fontMetrics().horizontalAdvance(shown)
        box = self._turned(QRect(x, 0, width + 2, self.height()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        return x + width

    def _turned(self, box: QRect) -> QRect:
        """Returns a place as it lies where one reads from the right."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
