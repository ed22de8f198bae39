"""What stands beside a photo in sidecars of its own, as far as another sidecar can hold it too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from app.core.catalog.units import UnitFile
from app.core.cleanup.sidecar_place import look
from app.core.holdings.brought import MANY, ONE, BroughtOver, Conflict, joined, missing
from app.core.holdings.takeout import ToldBySidecar, from_text, untold
from app.core.holdings.types import Field, Holdings, Word
from app.core.holdings.xmp import even
from app.core.holdings.xmp_sidecar import told_by

_STRUCTURED = (b"|", b"Regions", b"RegionInfo")
"""Of trees of keywords and of faces in the picture, words say less than the sidecar does."""


@dataclass(frozen=True, slots=True)
class ToldBeside:
    """What the sidecars of a photo tell beyond its keeper.

    Attributes:
        wanted: What goes over.
        conflicts: What contradicts the keeper.
        files: The sidecars.
    """

    wanted: BroughtOver = field(default_factory=BroughtOver)
    conflicts: tuple[Conflict, ...] = ()
    files: frozenset[Path] = frozenset()


def told_beside(files: Iterable[UnitFile], keeper: Holdings) -> ToldBeside | None:
    """Reads sidecars beside a photo.

    Args:
        files: Files beside its picture, as the catalog knows them.
        keeper: What its keeper holds.

    Returns:
        What they tell; None where one of them holds, or may hold, what no sidecar of ours can.
    """
    found = ToldBeside()
    for file in files:
        told = _of_service(file, keeper) if file.told is not None else _of_xmp(file)
        if told is None:
            return None
        more, against_keeper = missing(keeper, told)
        wanted, among = joined(found.wanted, more)
        found = ToldBeside(wanted, (*found.conflicts, *against_keeper, *among), found.files | {file.path})
    return found


def _of_service(file: UnitFile, keeper: Holdings) -> Holdings | None:
    told = untold(from_text(file.told or ""), [keeper])
    if told.more or told.favourite:
        return None
    return as_holdings(told)


def as_holdings(told: ToldBySidecar) -> Holdings:
    """Returns what a service's sidecar tells as if a file held it; its time is of UTC."""
    words = [Word(Field.PERSON, even(name)) for name in told.people]
    if told.description is not None:
        words.append(Word(Field.CAPTION, even(told.description)))
    taken = None if told.taken is None else datetime.fromtimestamp(told.taken, UTC)
    return Holdings(
        words=tuple(sorted(words)),
        captured=None if taken is None else taken.strftime("%Y-%m-%dT%H:%M:%S"),
        zone=None if taken is None else "+00:00",
        place=told.place,
    )


def _of_xmp(file: UnitFile) -> Holdings | None:
    if file.path.suffix.lower() != ".xmp":
        return None
    now = look(file.path)
    if now is None or now.data is None or (len(now.data), now.mtime_ns) != (file.size, file.mtime_ns):
        return None
    if any(mark in now.data for mark in _STRUCTURED):
        return None
    told = told_by(now.data)
    return told if told is not None and all(word.field in MANY | ONE for word in told.words) else None
