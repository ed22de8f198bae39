"""Paints a group's title line, and says where its links are."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter

from app.core.types import Group, Kind, Sureness
from app.services.entries import Entry
from app.ui.groups.ink import PAD, Ink, mirrored
from app.words import photo_words, sure_words
from app.words.catalogue import translate

_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_ROOMY = 640
"""How wide a title line is that shows its links at all times."""
_TITLE = 96
"""How much of it a title keeps."""


class Link(Enum):
    """What can be done to a whole group with one click."""

    FOLLOW = auto()
    KEEP_ALL = auto()
    DISMISS = auto()


class HeaderPainter:
    """Paints title lines with one ink."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        entry: Entry,
        group: Group | None,
        gain: int,
        hovered: Link | None,
        *,
        pinned: bool = False,
        active: bool = True,
    ) -> None:
        """Paints a group's title.

        Args:
            painter: Where to.
            rect: The title line.
            entry: The group.
            group: Its details, None while they are not there.
            gain: Bytes that go, as last reckoned.
            hovered: The link under the pointer.
            pinned: Whether it stays while photos pass below; it also names the keeper then.
            active: It is the group at hand: its links are to be seen even where they leave the title little room.
        """
        ink = self._ink
        painter.setPen(ink.colour("border"))
        if pinned:
            painter.drawLine(0, rect.bottom(), rect.right() + rect.left(), rect.bottom())
        elif rect.top() > 0:
            painter.drawLine(rect.left() + PAD, rect.top(), rect.right() - PAD, rect.top())
        links = self.links(rect, group) if active or rect.width() >= _ROOMY else []
        right = min((mirrored(place, rect).left() for _, place in links), default=rect.right()) - 2 * PAD
        x = rect.left() + PAD
        title = photo_words.group_title(entry.kind, len(entry.photo_ids))
        x = self._text(painter, rect, x, right, title, ink.strong, "text")
        if group is not None and group.sureness is not Sureness.CERTAIN:
            x = self._dot(painter, rect, x, right)
            x = self._text(painter, rect, x, right, sure_words.word(group.sureness), ink.body, "muted")
        if group is not None and all(photo_words.goes(m) for m in group.members):
            warning = translate("words", "Nothing of this group would be kept")
            x = self._text(painter, rect, self._dot(painter, rect, x, right), right, warning, ink.body, "trash")
        else:
            gain = gain if group is None else sum(m.photo.unit_size for m in group.members if photo_words.goes(m))
            going = 0 if group is None else sum(map(photo_words.goes, group.members))
            if going and len(entry.photo_ids) > 2:
                x = self._dot(painter, rect, x, right)
                x = self._text(painter, rect, x, right, photo_words.going(going), ink.body, "muted")
            if gain:
                x = self._dot(painter, rect, x, right)
                x = self._text(painter, rect, x, right, photo_words.group_gain(gain), ink.body, "muted")
        if pinned and group is not None:
            x = self._dot(painter, rect, x, right)
            self._text(painter, rect, x, right, photo_words.kept_of(group).photo.path.name, ink.body, "faded")
        for link, place in links:
            font = QFont(ink.body)
            font.setUnderline(link is hovered)
            painter.setFont(font)
            painter.setPen(ink.colour("accent" if link is hovered else "muted"))
            painter.drawText(place, _LINE, link_text(link))

    def links(self, rect: QRect, group: Group | None) -> list[tuple[Link, QRect]]:
        """Returns a title line's links and their places, from the left."""
        if group is None:
            return []
        wanted = [Link.DISMISS] if any(m.kind is not Kind.IDENTICAL for m in group.members) else []
        if any(photo_words.goes(m) for m in group.members):
            wanted.append(Link.KEEP_ALL)
        if any(m.decision is not None and m.decision is not m.proposal for m in group.members):
            wanted.append(Link.FOLLOW)
        found: list[tuple[Link, QRect]] = []
        right = rect.right() - PAD
        for link in wanted:
            width = self._ink.width(self._ink.body, link_text(link))
            if found and right - width < rect.left() + _TITLE:
                break
            found.append((link, QRect(right - width, rect.top(), width, rect.height())))
            right -= width + 20
        return [(link, mirrored(place, rect)) for link, place in found[::-1]]

    def _dot(self, painter: QPainter, rect: QRect, x: int, right: int) -> int:
        return self._text(painter, rect, x, right, "  ·  ", self._ink.body, "faded")

    def _text(self, painter: QPainter, rect: QRect, x: int, right: int, text: str, font: QFont, token: str) -> int:
        shown = self._ink.elided(font, text, Qt.TextElideMode.ElideRight, max(0, right - x))
        painter.setFont(font)
        painter.setPen(self._ink.colour(token))
        width = self._ink.width(font, shown)
        place = mirrored(QRect(x, rect.top(), width + 1, rect.height()), rect)
        painter.drawText(place, _LINE, shown)
        return x + width


def link_text(link: Link) -> str:
    """Returns a link's words."""
    return {
        Link.FOLLOW: translate("words", "Follow the proposal"),
        Link.KEEP_ALL: translate("words", "Keep all"),
        Link.DISMISS: translate("words", "Not duplicates"),
    }[link]


def link_tip(link: Link) -> str:
    """Returns what a link does, in a sentence."""
    return {
        Link.FOLLOW: translate(
            "words", "Takes back what you decided about this group: what Twinless proposes holds (P)."
        ),
        Link.KEEP_ALL: translate("words", "Nothing of this group goes to the trash (Shift+K)."),
        Link.DISMISS: translate("words", "These photos are never again shown as duplicates of each other (N)."),
    }[link]


def group_tip(group: Group) -> str:
    """Returns what a group is, and how sure it is that its photos match."""
    return f"{photo_words.group_meaning(group.kind)}\n{sure_words.of_group(group)}"
