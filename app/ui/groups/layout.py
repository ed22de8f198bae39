"""Where groups and their photos stand, as prefix sums: cheap for 20,000 groups, and again on each resize."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes in logical pixels.

    Attributes:
        margin: Left and right of everything.
        header: Height of a group's title line.
        tile_width: Width of a photo with its texts.
        tile_height: Height of it.
        gap: Between photos.
        after: Below a group.
    """

    margin: int
    header: int
    tile_width: int
    tile_height: int
    gap: int
    after: int


class GroupLayout:
    """Lays groups out below each other, their photos in wrapping lines.

    Args:
        sizes: int64 (groups,), photos of each.
        width: Width of the viewport.
        measures: Sizes.
    """

    def __init__(self, sizes: NDArray[np.int64], width: int, measures: Measures) -> None:
        self.measures = measures
        m = measures
        self.columns = max(1, (width - 2 * m.margin + m.gap) // (m.tile_width + m.gap))
        self.width = width
        lines = -(-sizes // self.columns)
        heights = m.header + lines * (m.tile_height + m.gap) - m.gap + m.after
        self.tops = np.concatenate([[0], np.cumsum(heights)]).astype(np.int64)

    @property
    def height(self) -> int:
        """Height of everything."""
        return int(self.tops[-1])

    def __len__(self) -> int:
        return len(self.tops) - 1

    def top(self, position: int) -> int:
        """Returns where a group starts."""
        return int(self.tops[position])

    def groups_between(self, top: int, bottom: int) -> range:
        """Returns the groups of which something lies between two heights."""
        first = int(np.searchsorted(self.tops, top, side="right")) - 1
        last = int(np.searchsorted(self.tops, bottom, side="left"))
        return range(max(0, first), min(last, len(self)))

    def header(self, position: int) -> QRect:
        """Returns a group's title line."""
        m = self.measures
        return QRect(m.margin, self.top(position), self.width - 2 * m.margin, m.header)

    def pinned(self, top: int) -> tuple[int, QRect] | None:
        """Returns the group whose title stays at the top of the window while its photos pass below, and where.

        Args:
            top: Where the window starts.

        Returns:
            The group and its title's place, which the end of its photos pushes out; None where no title stays.
        """
        groups = self.groups_between(top, top + 1)
        if not groups:
            return None
        position = groups[0]
        header, end = self.header(position), self.top(position + 1) - self.measures.after
        if header.top() >= top or end <= top:
            return None
        header.moveTop(min(top, end - header.height()))
        return position, header

    def tile(self, position: int, number: int) -> QRect:
        """Returns a photo's place."""
        m = self.measures
        line, column = divmod(number, self.columns)
        return QRect(
            m.margin + column * (m.tile_width + m.gap),
            self.top(position) + m.header + line * (m.tile_height + m.gap),
            m.tile_width,
            m.tile_height,
        )

    def numbers_between(self, position: int, size: int, top: int, bottom: int) -> range:
        """Returns the photos of a group in lines that reach between two heights."""
        m = self.measures
        start = self.top(position) + m.header
        step = m.tile_height + m.gap
        first = max(0, (top - start) // step)
        last = max(0, -(-(bottom - start) // step))
        return range(min(size, first * self.columns), min(size, last * self.columns))

    def photo_at(self, position: int, size: int, x: int, y: int) -> int:
        """Returns which photo of a group lies at a place, -1 for none."""
        m = self.measures
        column, inside_x = divmod(x - m.margin, m.tile_width + m.gap)
        line, inside_y = divmod(y - self.top(position) - m.header, m.tile_height + m.gap)
        number = int(line * self.columns + column)
        if not (0 <= column < self.columns and line >= 0 and number < size):
            return -1
        return number if inside_x < m.tile_width and inside_y < m.tile_height else -1
