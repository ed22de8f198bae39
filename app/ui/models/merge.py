"""Brings a new list of groups into the shown one without making anything jump."""

from __future__ import annotations

from collections.abc import Sequence

from app.services.review import Entry


def merged(shown: Sequence[Entry], new: Sequence[Entry], *, keep_order: bool) -> tuple[list[Entry], list[int]]:
    """Returns the groups to show, and where each stood before.

    A group is known again by queue and keeper; where only the keeper changed, by the photo that became it.

    Args:
        shown: As shown now.
        new: As they are now.
        keep_order: Groups that stay keep their order, new ones come last; otherwise the order of `new` holds.

    Returns:
        The groups in order, and for each its position in `shown`, -1 if it was not there.
    """
    positions = {entry.key: position for position, entry in enumerate(shown)}
    before = [positions.pop(entry.key, -1) for entry in new]
    if positions:
        former = {
            (similar, photo): position
            for (similar, _), position in positions.items()
            for photo in shown[position].photo_ids
        }
        taken: set[int] = set()
        for number, entry in enumerate(new):
            position = former.get(entry.key, -1) if before[number] < 0 else -1
            if position >= 0 and position not in taken:
                taken.add(position)
                before[number] = position
    if keep_order:
        order = sorted(range(len(new)), key=lambda n: (before[n] < 0, before[n] if before[n] >= 0 else n))
        return [new[n] for n in order], [before[n] for n in order]
    return list(new), before


def runs(positions: Sequence[int]) -> list[tuple[int, int]]:
    """Returns ascending numbers as inclusive runs: 1, 2, 3, 7 becomes (1, 3), (7, 7)."""
    found: list[tuple[int, int]] = []
    for position in positions:
        if found and position == found[-1][1] + 1:
            found[-1] = (found[-1][0], position)
        else:
            found.append((position, position))
    return found
