"""Where the arrow keys lead to among the groups."""

from __future__ import annotations

from app.ui.groups.layout import GroupLayout
from app.ui.groups.photos_model import PhotosModel


def row_after(photos: PhotosModel, layout: GroupLayout, row: int, step: int) -> int:
    """Returns the next shown row (1) or the one before (-1); the same where there is none."""
    position = photos.position_at(row)
    number = row - photos.row_of(position) + step
    if 0 <= number < layout.size(position):
        return row + step
    position += step
    if not 0 <= position < len(layout):
        return row
    return photos.row_of(position, 0 if step > 0 else layout.size(position) - 1)


def row_beside(photos: PhotosModel, layout: GroupLayout, row: int, direction: int) -> int:
    """Returns the row above (-1) or below (1): in the same column of its group, else what stands nearest there."""
    position = photos.position_at(row)
    first, size = photos.row_of(position), layout.size(position)
    line, column = divmod(row - first, layout.columns)
    lines = -(-size // layout.columns)
    if 0 <= line + direction < lines:
        return first + min((line + direction) * layout.columns + column, size - 1)
    shelf = layout.beside(position)
    beyond = shelf[-1] + 1 if direction > 0 else shelf[0] - 1
    if not 0 <= beyond < len(layout):
        return row
    x = layout.tile(position, row - first).center().x()
    found, least = row, -1
    for other in layout.beside(beyond):
        size = layout.size(other)
        start = 0 if direction > 0 else (size - 1) // layout.columns * layout.columns
        for number in range(start, min(size, start + layout.columns)):
            away = abs(layout.tile(other, number).center().x() - x)
            if least < 0 or away < least:
                found, least = photos.row_of(other, number), away
    return found


def row_a_page_away(photos: PhotosModel, layout: GroupLayout, row: int, direction: int, reach: int) -> int:
    """Returns the furthest row above or below, in the same column, that is no further than `reach` pixels."""
    start = _top(photos, layout, row)
    while True:
        further = row_beside(photos, layout, row, direction)
        moved = abs(_top(photos, layout, further) - start)
        if further == row or moved > reach:
            return row if moved > reach else further
        row = further


def _top(photos: PhotosModel, layout: GroupLayout, row: int) -> int:
    position = photos.position_at(row)
    return layout.tile(position, row - photos.row_of(position)).top()
