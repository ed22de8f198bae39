"""What stands in a plan's way on the volumes it concerns, found out before anything goes."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.cleanup.outcome import LeaveAloneError, LeftReason
from app.core.cleanup.planned import Plan, PlannedPhoto
from app.core.cleanup.trash import quarantine
from app.core.cleanup.trash.base import Trash, TrashError
from app.core.cleanup.trash.system import system_trash


@dataclass(frozen=True, slots=True)
class VolumeProblem:
    """Why the photos of one volume cannot go to a trash.

    Attributes:
        reason: Why.
        photo_ids: The photos, by id.
        folders: The folders of the library that they stand in.
        bytes: What they hold.
        needed: Bytes that the disk of the trash would have to take; 0 where room is not the problem.
        free: Bytes that are free there.
        trash: Where they were to be copied; empty where room is not the problem.
        quarantine: Folders that could take them instead; empty where there is none, or where that is no way out.
    """

    reason: LeftReason
    photo_ids: frozenset[int]
    folders: tuple[Path, ...]
    bytes: int
    needed: int = 0
    free: int = 0
    trash: str = ""
    quarantine: tuple[Path, ...] = ()


def volume_problems(plan: Plan, trash: Trash | None = None) -> list[VolumeProblem]:
    """Asks each volume of a plan whether its trash works and has room, without touching anything.

    Args:
        plan: What is to go.
        trash: The trash; the system's if None.

    Returns:
        One for each volume that cannot take its photos. Photos whose folder cannot be looked at are passed over:
        they are reported when it is cleaned.
    """
    trash = trash or system_trash()
    volumes: dict[Hashable, list[PlannedPhoto]] = defaultdict(list)
    for item in plan.items:
        try:
            volumes[trash.volume(item.photo.path)].append(item)
        except OSError:
            continue
    problems = []
    for items in volumes.values():
        try:
            trash.check(items[0].photo.path, sum(item.photo.unit_size for item in items))
        except FileNotFoundError:
            continue
        except TrashError as error:
            problems.append(_problem(error, items))
    return problems


def _problem(error: TrashError, items: Sequence[PlannedPhoto]) -> VolumeProblem:
    return VolumeProblem(
        reason=error.reason,
        photo_ids=frozenset(item.photo.id for item in items),
        folders=tuple(sorted({item.folder for item in items})),
        bytes=sum(item.photo.unit_size for item in items),
        needed=error.needed,
        free=error.free,
        trash=error.detail if error.needed else "",
        quarantine=_quarantines(items) if error.reason is LeftReason.NO_TRASH else (),
    )


def _quarantines(items: Sequence[PlannedPhoto]) -> tuple[Path, ...]:
    """Returns where photos would go, one folder of them asked for all."""
    places: set[Path] = set()
    for (parent, folder), item in {(i.photo.path.parent, i.folder): i for i in items}.items():
        if os.access(parent, os.W_OK | os.X_OK):
            try:
                places.add(quarantine.place_for(item.photo.path, folder))
            except (LeaveAloneError, OSError):
                continue  # reported, photo by photo, when it is cleaned
    return tuple(sorted(places))
