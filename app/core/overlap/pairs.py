"""Which folders hold what other folders hold too: "95 % of Old phone is in Photos 2019".

Pure functions on a snapshot's arrays, for folders at every level. A photo of a folder is *held* by another folder if
that has the same bytes, or a copy beside which this one is redundant, and what its sidecars tell; it has a *copy* there
if any copy stands there.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.traits import Trait
from app.core.grouping.ragged import Ragged
from app.core.grouping.snapshot import Snapshot
from app.core.overlap.tree import FolderTree
from app.core.progress import Progress

_LEAST_SHARE = 0.25
_LEAST_PHOTOS = 2
_MOST = 2_000
_NEARLY = 0.02
"""A part of a folder is listed beside the whole only if its share is greater by more than this."""

_CHUNK = 500_000
_COUNTED = ("held", "held_bytes", "copies", "copy_bytes")
"""What `_count` counts, column by column."""

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Overlap:
    """How much of one folder another one holds too; what is below them counts.

    Attributes:
        folder: The one folder.
        other: The other one, neither in the first nor around it; None for all of the library outside the first.
        photos: Photos of the one folder.
        bytes: Their bytes.
        held: Of these, how many the other one has as the same bytes, or in a copy that lacks nothing of it, nor
            of what its sidecars tell.
        held_bytes: Their bytes.
        copies: Of these, how many have any copy in the other one; those that are held among them.
        copy_bytes: Their bytes.
    """

    folder: Path
    other: Path | None
    photos: int
    bytes: int
    held: int
    held_bytes: int
    copies: int
    copy_bytes: int

    @property
    def share(self) -> float:
        """Part of the photos that is held."""
        return self.held / self.photos

    @property
    def copy_share(self) -> float:
        """Part of the photos that has any copy."""
        return self.copies / self.photos


class Relation(NamedTuple):
    """Contents beside which others are copies.

    Attributes:
        relatives: The copies of each content, content indices; itself is one of them.
        held: bool, per member of `relatives`: the content holds nothing that this relative lacks.
    """

    relatives: Ragged
    held: NDArray[np.bool_]


def find_overlaps(snapshot: Snapshot, roots: Sequence[Path], progress: Progress | None = None) -> list[Overlap]:
    """Returns the pairs of folders that are worth showing, those that would free most first.

    Args:
        snapshot: What stands in the catalog.
        roots: The folders of the library.
        progress: Cancelled through it.

    Raises:
        Cancelled: The user asked to stop.
    """
    progress = progress or Progress()
    photos = snapshot.photos
    if not len(photos):
        return []
    tree = FolderTree(photos.paths, [os.fsencode(root) for root in roots])
    counts = _count(snapshot, tree, progress)
    totals = tree.total(np.ones(len(photos), np.int64)), tree.total(photos.sizes)
    return _worth_showing(counts, tree, totals)


def relations(snapshot: Snapshot) -> Relation:
    """Returns what each content is a copy of."""
    copies = snapshot.matches.copies & ~snapshot.dismissed
    ends, traits = snapshot.ends[copies], snapshot.matches.traits[copies]
    everyone = np.arange(len(snapshot.contents))
    one = np.concatenate([everyone, ends[:, 0], ends[:, 1]])
    other = np.concatenate([everyone, ends[:, 1], ends[:, 0]])
    redundant = [(traits & bit) > 0 for bit in (Trait.A_REDUNDANT, Trait.B_REDUNDANT)]
    held = np.concatenate([np.ones(len(everyone), bool), *redundant])
    order = Ragged.of_pairs(one, np.arange(len(one)), len(everyone))
    return Relation(relatives=Ragged(order.starts, other[order.members]), held=held[order.members])


def _count(snapshot: Snapshot, tree: FolderTree, progress: Progress) -> dict[tuple[int, int], Ints]:
    """Returns for each pair of folders held photos, their bytes, photos with copies, their bytes."""
    sizes, count = snapshot.photos.sizes, len(snapshot.photos)
    width = tree.count + 1
    # Photos with sidecars stand for themselves: doubles of one picture may tell other things.
    own = np.where(snapshot.with_files_beside(), np.arange(1, count + 1), 0)
    keys = (snapshot.content_index * width + tree.of_photo) * (count + 1) + own
    keys, photo, cell_of = np.unique(keys, return_index=True, return_inverse=True)
    content, folder, told = keys // (count + 1) // width, keys // (count + 1) % width, keys % (count + 1) > 0
    weights = np.stack([np.bincount(cell_of), np.bincount(cell_of, weights=sizes).astype(np.int64)], axis=1)
    cells_of = Ragged.of_pairs(content, np.arange(len(content)), len(snapshot.contents))
    levels = tree.levels()
    pairs: list[Ints] = []
    sums: list[Ints] = []
    for cell, relative, held in _meetings(relations(snapshot), content, cells_of):
        progress.check()
        for meeting in np.flatnonzero(held & told[cell]).tolist():
            held[meeting] = snapshot.holds_beside(int(photo[relative[meeting]]), int(photo[cell[meeting]]))
        beside = folder[relative]
        for above in levels:
            for key, weight in _at_level(tree, levels, above[folder[cell]], (cell, beside, held), weights):
                pairs.append(key)
                sums.append(weight)
    if not pairs:
        return {}
    met, place = np.unique(np.concatenate(pairs), return_inverse=True)
    total = np.zeros((len(met), 4), np.int64)
    np.add.at(total, place, np.concatenate(sums))
    return {(int(key) // width, int(key) % width): row for key, row in zip(met, total, strict=True)}


def _meetings(relation: Relation, content: Ints, cells_of: Ragged) -> Iterator[tuple[Ints, Ints, NDArray[np.bool_]]]:
    """Yields in pieces, for cells (a content in a folder), the cells that hold the same or a copy of it.

    All of a cell's meetings are in one piece.
    """
    relatives = relation.relatives
    reach = relatives.sums(cells_of.sizes[relatives.members])
    piece = np.cumsum(reach[content]) // _CHUNK
    for number in np.unique(piece):
        cells = np.flatnonzero(piece == number)
        edges = relatives.places(content[cells])
        targets = cells_of.take(relatives.members[edges.members])
        cell, held = edges.spread(cells), relation.held[edges.members]
        yield targets.spread(cell), targets.members, targets.spread(held)


def _at_level(
    tree: FolderTree,
    levels: list[Ints],
    above: Ints,
    meetings: tuple[Ints, Ints, NDArray[np.bool_]],
    weights: Ints,
) -> Iterator[tuple[Ints, Ints]]:
    """Yields keys of folder pairs and what to add to them, for one level of the first folder."""
    cell, beside, held = meetings
    width = tree.count + 1
    inside = (above >= 0) & ~tree.holds(above, beside)
    cell, beside, held, above = cell[inside], beside[inside], held[inside], above[inside]
    anywhere = ((cell * width + tree.count) << 1) | held
    others = [anywhere]
    for level in levels:
        other = level[beside]
        apart = (other >= 0) & ~tree.holds(other, above)
        others.append(((cell[apart] * width + other[apart]) << 1) | held[apart])
    met = np.unique(np.concatenate(others))
    met = met[np.append(np.diff(met >> 1) > 0, True)] if len(met) else met  # held, where both are there
    if not len(met):
        return
    pair, is_held = met >> 1, (met & 1).astype(bool)
    first = np.full(len(weights), -1, np.int64)
    first[cell] = above
    weight = weights[pair // width]
    yield first[pair // width] * width + pair % width, np.hstack([weight * is_held[:, None], weight])


def _worth_showing(counts: dict[tuple[int, int], Ints], tree: FolderTree, totals: tuple[Ints, Ints]) -> list[Overlap]:
    photos, sizes = totals
    wanted = {
        pair: row
        for pair, row in counts.items()
        if row[2] >= _LEAST_PHOTOS and row[2] >= _LEAST_SHARE * photos[pair[0]]
    }
    strongest = sorted(wanted, key=lambda pair: (-int(wanted[pair][1]), -int(wanted[pair][3]), pair))[:_MOST]
    shares: dict[int, dict[int, tuple[float, float]]] = {}
    for one, other in strongest:
        row, all_of_it = wanted[one, other], int(photos[one])
        shares.setdefault(one, {})[other] = (int(row[0]) / all_of_it, int(row[2]) / all_of_it)
    kept = [pair for pair in strongest if not _is_told_better(pair, shares, tree)]
    return [
        Overlap(
            folder=Path(os.fsdecode(tree.folders[one])),
            other=Path(os.fsdecode(tree.folders[other])) if other < tree.count else None,
            photos=int(photos[one]),
            bytes=int(sizes[one]),
            **dict(zip(_COUNTED, wanted[one, other].tolist(), strict=True)),
        )
        for one, other in kept
    ]


def _is_told_better(pair: tuple[int, int], shares: dict[int, dict[int, tuple[float, float]]], tree: FolderTree) -> bool:
    """Says whether a pair of a wider folder, or of a closer other one, tells as much."""
    one, other = pair
    own = shares[one][other]

    def as_much(share: tuple[float, float]) -> bool:
        return all(theirs >= mine - _NEARLY for theirs, mine in zip(share, own, strict=True))

    closer = (share for beside, share in shares[one].items() if beside != other and tree.is_in(beside, other))
    if any(map(as_much, closer)):
        return True
    wider = int(tree.parents[one])
    while wider >= 0:
        for beside, share in shares.get(wider, {}).items():
            if (tree.is_in(beside, other) or (beside < tree.count and tree.is_in(other, beside))) and as_much(share):
                return True
        wider = int(tree.parents[wider])
    return False
