"""Where the arrow keys lead to among the groups."""

from __future__ import annotations

from app.ui.groups.layout import GroupLayout
from app.ui.groups.photos_model import PhotosModel


def row_beside(photos: PhotosModel, layout: GroupLayout, row: int, direction: int) -> int:
    """Returns the row above (-1) or below (1), in the same column where there is one."""
    columns = layout.columns
    position = photos.position_at(row)
    first = photos.row_of(position)
    size = photos.row_of(position + 1) - first
    line, column = divmod(row - first, columns)
    lines = -(-size // columns)
    if 0 <= line + direction < lines:
        return first + min((line + direction) * columns + column, size - 1)
    position += direction
    if not 0 <= position < len(layout):
        return row
    first = photos.row_of(position)
    size = photos.row_of(position + 1) - first
    line = 0 if direction > 0 else -(-size // columns) - 1
    return first + min(line * columns + column, size - 1)


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
