"""Paints the place in a folded group that stands for all its photos but the keeper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from app.core.types import Member
from app.ui.groups.ink import PAD, Ink
from app.ui.groups.tile import Look, TilePainter
from app.words import photo_words, words
from app.words.catalogue import translate

_SHOWN = 4


class StackPainter:
    """Paints stacks with one ink.

    Args:
        ink: Fonts and colours.
        tiles: Paints the little pictures.
    """

    def __init__(self, ink: Ink, tiles: TilePainter) -> None:
        self._ink, self._tiles = ink, tiles

    def paint(self, painter: QPainter, tile: QRect, many: Sequence[Member] | None, count: int, look: Look) -> None:
        """Paints a stack.

        Args:
            painter: Where to.
            tile: Its place.
            many: The photos; None while they are not known.
            count: How many they are.
            look: How it stands in the list.
        """
        ink = self._ink
        self._tiles.paint_ground(painter, tile, look)
        box = ink.picture_box(tile)
        for number, cell in enumerate(_cells(box)):
            if many is None or number >= len(many):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink.colour("tag"))
                painter.drawRoundedRect(cell, 4, 4)
            else:
                self._tiles.paint_small(painter, cell, many[number])
        line = QRect(box.left(), box.bottom() + 1 + PAD, box.width(), ink.name_height)
        title = translate("words", "%Ln more", None, count)
        self._tiles.paint_line(painter, line, title, ink.strong, "text")
        if many is not None:
            going = sum(map(photo_words.goes, many))
            for said, number, token in (
                (photo_words.going, going, "trash"),
                (photo_words.staying, len(many) - going, "keep"),
            ):
                if number:
                    line = QRect(line.left(), line.bottom() + 3, line.width(), ink.facts_height)
                    self._tiles.paint_line(painter, line, said(number), ink.caption, token)
            line = QRect(line.left(), line.bottom() + 3, line.width(), ink.facts_height)
            size = words.data_size(sum(m.photo.unit_size for m in many))
            hint = translate("words", "{size} · E opens").format(size=size)
            self._tiles.paint_line(painter, line, hint, ink.caption, "faded")
        if look.current:
            self._tiles.paint_ring(painter, tile, strong=look.focused)


def _cells(box: QRect) -> list[QRect]:
    """Returns where the little pictures go: two lines of two."""
    width, height = (box.width() - PAD) // 2, (box.height() - PAD) // 2
    return [
        QRect(box.left() + x * (width + PAD), box.top() + y * (height + PAD), width, height)
        for y in range(2)
        for x in range(2)
    ]
