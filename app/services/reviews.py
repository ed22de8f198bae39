"""All that is reviewed at one moment, as the worker thread reads it and the window shows it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.core.browsing.columns import rows_of
from app.core.catalog.photos import Folder
from app.core.catalog.tables import DECISIONS
from app.core.grouping.groups import Groups
from app.core.grouping.proposals import KINDS, similarity_floor
from app.core.library import Library
from app.core.types import Kind, Propose, Unreadable
from app.services.entries import Entries


@dataclass(frozen=True, slots=True)
class ReviewState:
    """All groups at one moment, and what surrounds them.

    Attributes:
        groups: The arrays, and details on demand.
        entries: Its groups, in its order.
        folders: The folders of the library.
        photos: How many photos the library knows.
        unreadable: Files that could not be read, and photos that could be read in part alone.
        scanned: Whether any folder was scanned to its end.
        serial: Decisions up to this number are in it.
    """

    groups: Groups
    entries: Entries
    folders: tuple[Folder, ...]
    photos: int
    unreadable: tuple[Unreadable, ...]
    scanned: bool
    serial: int

    def count_of(self, kind: Kind) -> int:
        """Returns how many groups are of a kind."""
        return int((self.groups.kinds == KINDS.index(kind)).sum())

    def copies_stay(self) -> bool:
        """Says whether copies stay about which nothing was decided: bringing over what they tell may free some."""
        groups = self.groups
        at = rows_of(groups.arrangement.snapshot.photos.ids, groups.flat_ids)
        others = np.repeat(groups.kinds == KINDS.index(Kind.COPY), groups.sizes)
        others[groups.starts[:-1]] = False
        undecided = groups.decision_state.decisions[at] == DECISIONS.index(None)
        return bool((others & undecided & ~groups.goes[at] & ~groups.arrangement.fixed[at]).any())

    def regrouped(self, propose: Propose, similarity: float, serial: int) -> ReviewState:
        """Returns what was read at the same moment with other proposals or other demands on similar shots; quick."""
        groups = self.groups.regrouped(propose=propose, floor=similarity_floor(similarity))
        return dataclasses.replace(self, groups=groups, entries=Entries.of_groups(groups), serial=serial)


def read_review(
    library: Library, propose: Propose, folders: tuple[Path, ...] | None, similarity: float, serial: int
) -> ReviewState:
    """Reads what is reviewed from the catalog; `serial` is the number of the last decision that was stored."""
    groups = library.groups(propose, folders, similarity)
    entries = Entries.of_groups(groups)
    known = tuple(library.folders())
    return ReviewState(
        groups=groups,
        entries=entries,
        folders=known,
        photos=library.count_photos(),
        unreadable=(*library.unreadable(), *library.damaged()),
        scanned=any(folder.scanned_at is not None for folder in known),
        serial=serial,
    )
