"""What is done with more photos at once than details are kept of: from arrays, for all of them in one step."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QByteArray, QMimeData, QUrl

from app.core.browsing.columns import rows_of
from app.core.catalog.decisions import Decided
from app.core.types import DecidedBy, Proposal
from app.services.entries import Entries

MANY = 300
"""From so many photos on, groups are not asked for one by one: the list keeps details of 2,000 of them at most."""


_SEPARATOR = "\0"
"""No path holds it."""


class Settled(NamedTuple):
    """What a decision about many photos changes.

    Attributes:
        before: What stands decided now, by photo.
        after: What is to stand decided.
        held: How many photos cannot go to the trash, and are left out.
    """

    before: dict[int, Decided]
    after: dict[int, Decided]
    held: int


def paths_at(entries: Entries, rows: Sequence[int]) -> list[str]:
    """Returns the paths of photos, in the order given, whether their details are there or not.

    Args:
        entries: The groups that are shown.
        rows: The photos, as they follow each other in them.
    """
    joined = _joined(entries, rows, here=False)
    return os.fsdecode(joined).split(_SEPARATOR) if joined else []


def files_at(entries: Entries, rows: Sequence[int]) -> QMimeData:
    """Returns the files of photos for another program; those on a drive that is away are left out."""
    data, joined = QMimeData(), _joined(entries, rows, here=True)
    if not joined:
        return data
    if sys.platform == "win32":
        data.setUrls([QUrl.fromLocalFile(path) for path in os.fsdecode(joined).split(_SEPARATOR)])
    else:  # all as one text: an object for each takes a fifth of a second for 50,000
        kept = QByteArray(b"/" + _SEPARATOR.encode())
        encoded = bytes(QByteArray(joined).toPercentEncoding(kept).data())
        data.setData("text/uri-list", b"file://" + encoded.replace(_SEPARATOR.encode(), b"\r\nfile://") + b"\r\n")
    return data


def _joined(entries: Entries, rows: Sequence[int], *, here: bool) -> bytes:
    """Returns paths as the file system writes them, as one text, since there may be many."""
    groups = entries.groups
    if groups is None or not len(rows):
        return b""
    photos = groups.arrangement.snapshot.photos
    at = rows_of(photos.ids, entries.photo_ids[list(rows)])
    if here:
        at = at[~photos.offline[at]]
    return _SEPARATOR.encode().join([photos.paths[row] for row in at.tolist()])


def matched(entries: Entries, contents: Sequence[int]) -> list[tuple[int, int]]:
    """Returns which of many contents match each other; all pairs of 2,000 would be two millions."""
    if entries.groups is None:
        return []
    snapshot = entries.groups.arrangement.snapshot
    ends = snapshot.contents.ids[snapshot.ends]
    found = ends[np.isin(ends, contents).all(axis=1)]
    return [(one, other) for one, other in np.sort(found, axis=1).tolist()]


def any_stays(entries: Entries, rows: Sequence[int]) -> bool:
    """Says whether any of these photos, as they follow each other in the groups, stays."""
    groups = entries.groups
    if groups is None:
        return False
    at = rows_of(groups.arrangement.snapshot.photos.ids, entries.photo_ids[list(rows)])
    return not bool(groups.goes[at].all())


def settled(entries: Entries, rows: Sequence[int], wanted: Proposal) -> Settled:
    """Decides about photos by hand.

    A group of which nothing would stay is decided as a whole, photo by photo: it goes only if that was said of each.

    Args:
        entries: The groups that are shown.
        rows: The photos, as they follow each other in them.
        wanted: What is to happen.
    """
    groups = entries.groups
    if groups is None or not len(rows):
        return Settled({}, {}, 0)
    snapshot, state = groups.arrangement.snapshot, groups.decision_state
    at = rows_of(snapshot.photos.ids, entries.photo_ids)
    chosen = np.zeros(len(at), bool)
    chosen[list(rows)] = True
    held = chosen & groups.arrangement.fixed[at] if wanted is Proposal.TRASH else np.zeros(len(at), bool)
    chosen &= ~held
    if wanted is Proposal.TRASH:
        goes = chosen | groups.goes[at]
        whole = np.repeat(np.logical_and.reduceat(goes, entries.starts[:-1]), entries.sizes)
        touched = np.repeat(np.logical_or.reduceat(chosen, entries.starts[:-1]), entries.sizes)
        chosen |= whole & touched
    decided = Decided(wanted, DecidedBy.HAND)
    before = {
        photo: was
        for photo, was in zip(entries.photo_ids[chosen].tolist(), state.all_of(at[chosen]), strict=True)
        if was is not decided and was != decided
    }
    return Settled(before, dict.fromkeys(before, decided), int(held.sum()))
