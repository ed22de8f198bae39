"""The folders below a folder, with how many photos they hold and how many of these go."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from app.core.grouping.groups import Groups

_SEPARATOR = os.sep.encode()


class Subfolder(NamedTuple):
    """A folder with photos somewhere in it.

    Attributes:
        path: Where it is.
        photos: Photos in it and below it.
        going: How many of these go.
    """

    path: Path
    photos: int
    going: int


def counted(groups: Groups, folder: Path) -> Subfolder:
    """Returns a folder with its counts; a few microseconds, however many photos there are."""
    table = groups.arrangement.snapshot.photos
    inside = table.below(folder)
    return Subfolder(folder, inside.stop - inside.start, int(groups.goes[inside].sum()))


def subfolders(groups: Groups, folder: Path) -> list[Subfolder]:
    """Returns the folders right below a folder that hold photos, by name; each is one step, since photos stand by path.

    Args:
        groups: What goes.
        folder: Where to look.
    """
    table = groups.arrangement.snapshot.photos
    inside, start = table.below(folder), len(os.fsencode(folder).rstrip(_SEPARATOR)) + 1
    found, place = [], inside.start
    while place < inside.stop:
        head, separator, _ = table.paths[place][start:].partition(_SEPARATOR)
        if not separator:
            place += 1
            continue
        one = counted(groups, folder / os.fsdecode(head))
        found.append(one)
        place = max(place + 1, table.below(one.path).stop)
    return found
