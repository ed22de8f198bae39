"""Where groups and their photos stand: small groups side by side, large ones over lines of their own.

All of it is reckoned over arrays: cheap for 100,000 groups, and again on each resize.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect

_Numbers = NDArray[np.int64]


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
        between: Between groups that stand side by side.
    """

    margin: int
    header: int
    tile_width: int
    tile_height: int
    gap: int
    after: int
    between: int = 0


class GroupLayout:
    """Lays groups out on shelves, from the left, in their order: as many on each as fit side by side.

    Args:
        sizes: int64 (groups,), how many photos of each are shown.
        width: Width of the viewport.
        measures: Sizes.
        mirrored: From the right instead.
    """

    def __init__(self, sizes: _Numbers, width: int, measures: Measures, *, mirrored: bool = False) -> None:
        self.measures, self.width, self.mirrored = measures, width, mirrored
        m = measures
        step = m.tile_width + m.gap
        room = width - 2 * m.margin
        self.columns = max(1, (room + m.gap) // step)
        self._sizes = sizes
        self._large = sizes > self.columns
        widths = np.where(self._large, max(room, m.tile_width), sizes * step - m.gap)
        ends = np.cumsum(widths + m.between)
        starts = ends - (widths + m.between)
        # The first group that finds no room on a shelf that begins with this one.
        following = np.searchsorted(ends, starts + max(room, m.tile_width) + m.between, side="right")
        self._firsts = _chain(np.maximum(following, np.arange(1, len(sizes) + 1)).tolist())
        counts = np.diff(self._firsts)
        self._shelf_of = np.repeat(np.arange(len(counts)), counts)
        self._widths = widths
        self._lefts = m.margin + starts - np.repeat(starts[self._firsts[:-1]], counts)
        lines = np.maximum(1, -(-sizes // self.columns))
        tallest = np.maximum.reduceat(lines, self._firsts[:-1]) if len(counts) else np.zeros(0, np.int64)
        heights = m.header + tallest * (m.tile_height + m.gap) - m.gap + m.after
        self._tops = np.concatenate([[0], np.cumsum(heights)]).astype(np.int64)

    @property
    def height(self) -> int:
        """Height of everything."""
        return int(self._tops[-1])

    def __len__(self) -> int:
        return len(self._sizes)

    def size(self, position: int) -> int:
        """Returns how many photos of a group are shown."""
        return int(self._sizes[position])

    def top(self, position: int) -> int:
        """Returns where a group starts."""
        return int(self._tops[self._shelf_of[position]])

    def bottom(self, position: int) -> int:
        """Returns where what stands below a group starts."""
        return int(self._tops[self._shelf_of[position] + 1])

    def groups_between(self, top: int, bottom: int) -> range:
        """Returns the groups of which something lies between two heights."""
        first = max(0, int(np.searchsorted(self._tops, top, side="right")) - 1)
        last = min(int(np.searchsorted(self._tops, bottom, side="left")), len(self._firsts) - 1)
        return range(int(self._firsts[first]), int(self._firsts[last])) if first < last else range(0)

    def beside(self, position: int) -> range:
        """Returns the groups that stand side by side with one, itself among them."""
        shelf = int(self._shelf_of[position])
        return range(int(self._firsts[shelf]), int(self._firsts[shelf + 1]))

    def header(self, position: int) -> QRect:
        """Returns a group's title line."""
        rect = QRect(int(self._lefts[position]), self.top(position), int(self._widths[position]), self.measures.header)
        return self._mirror(rect)

    def pinned(self, top: int) -> tuple[int, QRect] | None:
        """Returns the group whose title stays at the top of the window while its photos pass below, and where.

        Args:
            top: Where the window starts.

        Returns:
            The group and its title's place, which the end of its photos pushes out; None where no title stays: at a
            title's own place, and where several groups stand side by side.
        """
        groups = self.groups_between(top, top + 1)
        if len(groups) != 1:
            return None
        position = groups[0]
        header, end = self.header(position), self.bottom(position) - self.measures.after
        if header.top() >= top or end <= top:
            return None
        header.moveTop(min(top, end - header.height()))
        return position, header

    def tile(self, position: int, number: int) -> QRect:
        """Returns a photo's place."""
        m = self.measures
        line, column = divmod(number, self.columns)
        rect = QRect(
            int(self._lefts[position]) + column * (m.tile_width + m.gap),
            self.top(position) + m.header + line * (m.tile_height + m.gap),
            m.tile_width,
            m.tile_height,
        )
        return self._mirror(rect)

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
        if self.mirrored:
            x = self.width - 1 - x
        column, inside_x = divmod(x - int(self._lefts[position]), m.tile_width + m.gap)
        line, inside_y = divmod(y - self.top(position) - m.header, m.tile_height + m.gap)
        number = int(line * self.columns + column)
        if not (0 <= column < self.columns and line >= 0 and number < size):
            return -1
        return number if inside_x < m.tile_width and inside_y < m.tile_height else -1

    def _mirror(self, rect: QRect) -> QRect:
        if self.mirrored:
            rect.moveLeft(self.width - rect.left() - rect.width())
        return rect


def _chain(following: list[int]) -> _Numbers:
    """Returns where one is led to from 0 on, up to the end, which is last."""
    found, place, end = [], 0, len(following)
    while place < end:
        found.append(place)
        place = following[place]
    return np.array([*found, end], np.int64)
