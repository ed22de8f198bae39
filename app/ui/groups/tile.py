"""Paints one photo of a group: picture, what happens to it, name, facts, tags."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from app.core.pictures.shots import ShotMark
from app.core.types import Content, Group, Member
from app.ui.groups.ink import PAD, Ink, mirrored
from app.ui.kit.chip import paint_chip
from app.ui.kit.theme import DIMMED, RADIUS
from app.ui.pictures.thumbnails import ThumbnailKey, Thumbnails
from app.words import photo_words, shot_words

_LINE = (
    Qt.AlignmentFlag.AlignVCenter
    | Qt.AlignmentFlag.AlignLeft
    | Qt.AlignmentFlag.AlignAbsolute
    | Qt.TextFlag.TextSingleLine
)
_CORNER = 30
_FOUND = 24


@dataclass(frozen=True, slots=True)
class Look:
    """How a tile stands in the list.

    Attributes:
        current: It has the keyboard.
        focused: So has the list.
        selected: It is selected.
        hovered: The pointer is on it.
        hit: A search or filter is after it.
        outline: A part of the picture to outline, in unit coordinates.
        marks: What tells it from other shots of its scene.
    """

    current: bool = False
    focused: bool = False
    selected: bool = False
    hovered: bool = False
    hit: bool = False
    outline: QPolygonF | None = None
    marks: tuple[ShotMark, ...] = ()


class TilePainter:
    """Paints tiles with one ink.

    Args:
        ink: Fonts and colours.
        thumbnails: The pictures.
    """

    def __init__(self, ink: Ink, thumbnails: Thumbnails) -> None:
        self._ink = ink
        self._thumbnails = thumbnails
        self._box = QRect()

    def paint(self, painter: QPainter, tile: QRect, member: Member, group: Group, look: Look) -> None:
        """Paints a photo."""
        self.paint_ground(painter, tile, look)
        goes, kept = photo_words.goes(member), member is photo_words.kept_of(group)
        box = self._ink.picture_box(tile)
        rect = fitted(member.content, box)
        away = member.photo.offline
        self._picture(painter, rect, member.content, DIMMED if goes or away else 1.0)
        if goes:
            self._struck_corner(painter, rect)
        elif kept:
            self._outline(painter, rect, "keep")
        if look.outline is not None:
            self._part(painter, rect, look.outline)
        self._pill(painter, rect, member, keeper=kept)
        if look.hit:
            self._found(painter, rect)
        self._texts(painter, tile, member, group, look)
        if look.current:
            self.paint_ring(painter, tile, strong=look.focused)

    def paint_empty(self, painter: QPainter, tile: QRect, look: Look) -> None:
        """Paints a photo of which nothing is known yet."""
        self.paint_ground(painter, tile, look)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink.colour("tag"))
        painter.drawRoundedRect(self._ink.picture_box(tile), RADIUS, RADIUS)
        if look.current:
            self.paint_ring(painter, tile, strong=look.focused)

    def paint_small(self, painter: QPainter, cell: QRect, member: Member) -> None:
        """Paints a photo without words, dimmed where it goes."""
        goes = photo_words.goes(member)
        rect = fitted(member.content, cell)
        self._picture(painter, rect, member.content, DIMMED if goes or member.photo.offline else 1.0)
        if goes:
            self._struck_corner(painter, rect)

    def paint_line(self, painter: QPainter, line: QRect, text: str, font: QFont, token: str) -> None:
        """Paints one line of text, as much of it as there is room for."""
        self._box = line
        shown = self._ink.elided(font, text, Qt.TextElideMode.ElideRight, line.width())
        self._text(painter, line, shown, font, token)

    def paint_ground(self, painter: QPainter, tile: QRect, look: Look) -> None:
        """Paints what lies behind a tile that is selected or under the pointer."""
        if look.selected or look.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._ink.colour("selected" if look.selected else "hover"))
            painter.drawRoundedRect(tile, RADIUS, RADIUS)

    def _picture(self, painter: QPainter, rect: QRect, content: Content, opacity: float) -> None:
        scale = self._ink.scale
        size = round(rect.width() * scale), round(rect.height() * scale)
        key = ThumbnailKey(content.id, *size, round(RADIUS * scale))
        pixmap, shown = self._thumbnails.get(key)
        painter.setPen(Qt.PenStyle.NoPen)
        if shown < 1 or pixmap is None:
            painter.setOpacity(opacity)
            painter.setBrush(QColor(content.colour))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        if pixmap is not None:
            painter.setOpacity(opacity * shown)
            painter.drawPixmap(rect, pixmap)
        painter.setOpacity(1)
        self._edge(painter, rect)

    def _edge(self, painter: QPainter, rect: QRect) -> None:
        """Draws a hairline around a picture, without which a white page would have no end."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._ink.colour("border"), 1))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _outline(self, painter: QPainter, rect: QRect, token: str) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._ink.colour(token), 2))
        painter.drawRoundedRect(QRectF(rect).adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)

    def _part(self, painter: QPainter, rect: QRect, part: QPolygonF) -> None:
        """Outlines the area that a cropped copy shows, on its keeper."""
        to_tile = QTransform.fromTranslate(rect.left(), rect.top()).scale(rect.width(), rect.height())
        area, picture = QPainterPath(), QPainterPath()
        area.addPolygon(to_tile.map(part))
        area.closeSubpath()
        picture.addRoundedRect(QRectF(rect), RADIUS, RADIUS)
        painter.fillPath(picture.subtracted(area), QColor(0, 0, 0, 110))
        painter.strokePath(area, QPen(self._ink.colour("raised"), 2))

    def _struck_corner(self, painter: QPainter, rect: QRect) -> None:
        edge = min(_CORNER, rect.width() // 2, rect.height() // 2)
        place = QRect(rect.left() + rect.width() - edge, rect.top(), edge, edge)
        self._ink.stamps.draw(
            painter, place, ("corner", edge), (), Qt.GlobalColor.transparent, lambda inner: self._strike(inner, place)
        )

    def _strike(self, painter: QPainter, place: QRect) -> None:
        edge, right, top = place.width(), place.left() + place.width(), place.top()
        shape = QPainterPath()
        shape.addPolygon(QPolygonF([QPointF(right - edge, top), QPointF(right, top), QPointF(right, top + edge)]))
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(place).adjusted(-edge, 0, 0, edge), RADIUS, RADIUS)
        painter.fillPath(shape.intersected(rounded), self._ink.colour("trash"))
        painter.setPen(QPen(self._ink.colour("on_trash"), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        centre = QPointF(right - edge * 0.31, top + edge * 0.31)
        arm = edge * 0.12
        for sign in (1, -1):
            painter.drawLine(centre + QPointF(-arm, -arm * sign), centre + QPointF(arm, arm * sign))

    def _found(self, painter: QPainter, rect: QRect) -> None:
        """Marks a photo that a search or filter is after."""
        place = QRect(rect.left() + 6, rect.top() + 6, _FOUND, _FOUND)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink.colour("accent"))
        painter.drawRoundedRect(place, RADIUS, RADIUS)
        drawn = self._ink.icon("search", "on_accent", _FOUND - 8)
        painter.drawPixmap(place.topLeft() + QPoint(4, 4), drawn)

    def _pill(self, painter: QPainter, rect: QRect, member: Member, *, keeper: bool) -> None:
        ink = self._ink
        text = photo_words.outcome_word(member)
        if member.photo.offline:
            look = "raised", "muted", "folder-away"
        elif photo_words.goes(member):
            look = "trash", "on_trash", "trash"
        else:
            look = ("keep", "on_keep", "check") if keeper else ("raised", "keep", "check")
        height = ink.caption_strong_metrics.height() + 6
        width = 6 + 14 + 4 + ink.width(ink.caption_strong, text) + 8
        left = rect.left() + 6 if rect.width() >= width + 12 else rect.center().x() - width // 2
        pill = QRect(left, rect.bottom() - 5 - height, width, height)
        ink.stamps.draw(
            painter,
            *(pill, ("pill", text, look), (), Qt.GlobalColor.transparent),
            lambda inner: self._paint_pill(inner, pill, text, *look),
        )

    def _paint_pill(self, painter: QPainter, pill: QRect, text: str, fill: str, pen: str, icon: str) -> None:
        ink = self._ink
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.colour(fill))
        painter.drawRoundedRect(pill, RADIUS, RADIUS)
        drawn = ink.icon(icon, pen, 14)
        painter.drawPixmap(QPoint(pill.left() + 6, pill.center().y() - 6), drawn)
        painter.setFont(ink.caption_strong)
        painter.setPen(ink.colour(pen))
        painter.drawText(pill.adjusted(24, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def _texts(self, painter: QPainter, tile: QRect, member: Member, group: Group, look: Look) -> None:
        box = self._ink.picture_box(tile)
        top = box.bottom() + 1 + PAD
        place = QRect(box.left(), top, box.width(), tile.bottom() + 1 - PAD - top)
        ground = "selected" if look.selected else "hover" if look.hovered else "canvas"
        key = ("texts", group.kind, group.keeper.photo.id, member.photo.id, ground)
        colour = self._ink.colour(ground)
        self._ink.stamps.draw(
            painter,
            place,
            key,
            (member, group, look.marks),
            colour,
            lambda inner: self._write(inner, place, member, group, look.marks),
        )

    def _write(
        self, painter: QPainter, place: QRect, member: Member, group: Group, marks: tuple[ShotMark, ...]
    ) -> None:
        ink, self._box = self._ink, place
        left, width = place.left(), place.width()
        line = QRect(left, place.top(), width, ink.name_height)
        kept = member is photo_words.kept_of(group)
        font = ink.strong if kept else ink.body
        name = ink.elided(font, member.photo.path.name, Qt.TextElideMode.ElideMiddle, width)
        self._text(painter, line, name, font, "text")
        line = QRect(left, line.bottom() + 2, width, ink.facts_height)
        self._facts(painter, line, photo_words.origin(member, group))
        line = QRect(left, line.bottom() + 3, width, ink.facts_height)
        self._facts(painter, line, self._fitting(photo_words.facts(member, group), width))
        line = QRect(left, line.bottom() + 5, width, ink.tag_height)
        seen = photo_words.beside_kept(member, group)
        told = [*map(shot_words.word, marks), *photo_words.tags(member, group)]
        end = self._tags(painter, line, seen, told)
        if kept:
            room = left + width - end
            why = photo_words.keeper_reason(group)
            elided = ink.elided(ink.caption, why, Qt.TextElideMode.ElideRight, room)
            self._text(painter, QRect(end, line.top(), room, line.height()), elided, ink.caption, "keep")

    def _facts(self, painter: QPainter, line: QRect, facts: tuple[photo_words.Fact, ...]) -> None:
        """Paints facts beside each other; the first gives way where room is short."""
        ink = self._ink
        dot = " · "
        rest = sum(ink.width(ink.caption, dot + fact.text) for fact in facts[1:])
        room = max(line.width() - rest, line.width() // 3)
        x = line.left()
        for number, fact in enumerate(facts):
            if number:
                x += self._text(painter, line.adjusted(x - line.left(), 0, 0, 0), dot, ink.caption, "faded")
            token = "text" if fact.differs else "faded"
            left = line.left() + line.width() - x
            text = ink.elided(ink.caption, fact.text, Qt.TextElideMode.ElideMiddle, left if number else room)
            x += self._text(painter, line.adjusted(x - line.left(), 0, 0, 0), text, ink.caption, token)

    def _fitting(self, facts: tuple[photo_words.Fact, ...], room: int) -> tuple[photo_words.Fact, ...]:
        """Leaves facts out where room is short, the last first, and those that equal the keeper's before others."""
        shown = list(facts)
        while len(shown) > 1 and self._ink.width(self._ink.caption, " · ".join(fact.text for fact in shown)) > room:
            equal = [fact for fact in shown if not fact.differs]
            shown.remove((equal or shown)[-1])
        return tuple(shown)

    def _tags(self, painter: QPainter, line: QRect, member: Member, tags: list[str]) -> int:
        """Draws tags, and returns where they end; what the keeper lacks comes first, since it would be lost."""
        ink = self._ink
        held = photo_words.held_tag(member)
        x = line.left()
        if held:
            reserve = 16 + ink.width(ink.caption, f"+{len(tags)}") if tags else 0
            shown = ink.elided(ink.caption, held, Qt.TextElideMode.ElideRight, line.width() - reserve - 12)
            x += self._tag(painter, line, shown, "trash" if photo_words.goes(member) else "keep") + 4
        for number, tag in enumerate(tags[: photo_words.TAGS]):
            rest = len(tags) - number - 1
            room = line.left() + line.width() - x
            more = f"+{rest}"
            need = 12 + ink.width(ink.caption, tag)
            reserve = 16 + ink.width(ink.caption, more) if rest else 0
            last = need + reserve > room or (rest and number == photo_words.TAGS - 1)
            if need > room or (need + reserve > room and (number or held)):
                return x + self._tag(painter, QRect(x, line.top(), room, line.height()), f"+{rest + 1}") + 4
            shown = ink.elided(ink.caption, tag, Qt.TextElideMode.ElideRight, room - reserve - 12)
            x += self._tag(painter, QRect(x, line.top(), room, line.height()), shown) + 4
            if last and rest:
                return x + self._tag(painter, QRect(x, line.top(), room, line.height()), more) + 4
        return x

    def _tag(self, painter: QPainter, place: QRect, text: str, outline: str = "") -> int:
        ink = self._ink
        width = 12 + ink.width(ink.caption, text)
        chip = QRect(place.left(), place.top(), width, place.height())
        edge = ink.colour(outline) if outline else None
        paint_chip(painter, mirrored(chip, self._box), ink.colour("raised" if outline else "tag"), edge)
        self._text(painter, chip.adjusted(6, 0, 0, 0), text, ink.caption, outline or "text")
        return width

    def _text(self, painter: QPainter, line: QRect, text: str, font: QFont, token: str) -> int:
        painter.setFont(font)
        painter.setPen(self._ink.colour(token))
        width = self._ink.width(font, text)
        place = mirrored(QRect(line.left(), line.top(), width + 1, line.height()), self._box)
        painter.drawText(place, _LINE, text)
        return width

    def paint_ring(self, painter: QPainter, tile: QRect, *, strong: bool) -> None:
        """Rings the tile that has the keyboard."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._ink.colour("accent" if strong else "outline"), 2 if strong else 1))
        painter.drawRoundedRect(QRectF(tile).adjusted(1, 1, -1, -1), RADIUS, RADIUS)


def fitted(content: Content, box: QRect) -> QRect:
    """Returns a picture's place in a box: whole, centred, never larger than it is."""
    size = QSize(max(1, content.width), max(1, content.height))
    if size.width() > box.width() or size.height() > box.height():
        size.scale(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    size = size.expandedTo(QSize(8, 8))
    return QRect(
        box.left() + (box.width() - size.width()) // 2,
        box.top() + (box.height() - size.height()) // 2,
        size.width(),
        size.height(),
    )
