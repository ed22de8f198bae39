"""Which part of its keeper a cropped copy shows."""

from __future__ import annotations

from PySide6.QtGui import QPolygonF, QTransform

from app.core.types import Group, Kind, Member
from app.ui.pictures.geometry import place, shared_outline


def shown_part(member: Member, group: Group) -> QPolygonF | None:
    """Returns the area of the keeper that a copy shows, as the alignment of both has it.

    Returns:
        Its corners in unit coordinates of the keeper; None for other kinds, and where it shows (nearly) all of it.
    """
    if member.kind is not Kind.COPY:
        return None
    keeper = place(group.keeper, group.keeper)
    shown = shared_outline(keeper, place(member, group.keeper))
    if shown is None:
        return None
    width, height = keeper.size
    return QTransform.fromScale(1 / width, 1 / height).map(shown)
