"""What the eye rests on while groups come, go and move: it stays where it is in the window."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.groups.layout import GroupLayout
from app.ui.groups.photos_model import PhotosModel


@dataclass(frozen=True, slots=True)
class Eye:
    """A group, and where it stands in the window.

    Attributes:
        position: The group's position before anything changed.
        offset: How many pixels its top lies below the top of the window; negative where it begins above.
    """

    position: int
    offset: int

    @classmethod
    def resting(cls, layout: GroupLayout, current: int, top: int, height: int) -> Eye | None:
        """Finds what is looked at: the current group where it is to be seen, else the group at the top.

        Args:
            layout: Where the groups stand.
            current: The position of the current photo's group, -1 for none.
            top: Where the window starts.
            height: Height of the window.

        Returns:
            None at the very start, where nobody went on from the first group yet.
        """
        seen = layout.groups_between(top, top + height)
        if not seen or (top <= 0 and current <= 0):
            return None
        position = current if current in seen else seen[0]
        return cls(position, layout.top(position) - top)

    def scroll(self, photos: PhotosModel, layout: GroupLayout) -> int | None:
        """Returns where the window is to start, so that the group stands where it stood.

        Where it is gone, the next one takes its place, its title in sight; None if there is none.
        """
        position, same = photos.went_to(self.position)
        if position is None:
            return None
        return layout.top(position) - (self.offset if same else max(0, self.offset))
