"""Folds units into one photo each, so that grouping sees a RAW and its JPEG as the one photo that they are.

What grouping calls a content is then a *node*: what a photo is made of, one content or several. Photos made of the
same contents stand together as doubles do; how those match that are made of different ones is said in `fold_matches`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.matches import MatchArrays
from app.core.catalog.tables import ContentTable, PhotoTable
from app.core.catalog.units import UnitFileTable
from app.core.grouping.fold_matches import Refused, fold_matches
from app.core.grouping.ragged import Ragged
from app.core.grouping.unit_rows import Signature, UnitRows
from app.core.grouping.unit_table import Beside, UnitTable


class Folded(NamedTuple):
    """What a snapshot looks like when its units are folded; see `app.core.grouping.snapshot.Snapshot`.

    Attributes:
        kept: bool, over the photos before: those that are left, one a unit.
    """

    photos: PhotoTable
    contents: ContentTable
    content_index: NDArray[np.int64]
    matches: MatchArrays
    ends: NDArray[np.int64]
    dismissed: NDArray[np.bool_]
    units: UnitTable
    kept: NDArray[np.bool_]


def fold(
    photos: PhotoTable,
    contents: ContentTable,
    content_index: NDArray[np.int64],
    matches: MatchArrays,
    ends: NDArray[np.int64],
    files: UnitFileTable,
    refused: Refused,
) -> Folded:
    """Folds the units of a snapshot.

    Args:
        photos: Every photo; those that stand for units are changed.
        contents: Every content.
        content_index: int64 (n,), each photo's content.
        matches: Matches between contents.
        ends: int64 (m, 2), their ends as content indices.
        files: Every file of every unit.
        refused: Says of pairs of content indices which the user called no duplicates.
    """
    units = UnitRows(photos)
    of_file = units.units_of(files)
    _let_leads_stand(photos, units, files, of_file)
    kept = _one_a_unit(units, len(photos))
    beside = Beside.of_files(files, of_file, units.leads, photos).only(kept)
    signatures = units.signatures(content_index)
    nodes = _Nodes(content_index, kept, signatures)
    dismissed = refused(ends)
    if signatures:  # without any, nodes are contents, and numbered as these are
        matches, ends, dismissed = fold_matches(nodes.parts, contents, matches, ends, refused)
    return Folded(
        photos=photos.only(kept),
        contents=contents.rows_at(nodes.parts.firsts),
        content_index=nodes.of_photo[kept],
        matches=matches,
        ends=ends,
        dismissed=dismissed,
        units=UnitTable(contents=contents, parts=nodes.parts, unit_files=beside),
        kept=kept,
    )


def _let_leads_stand(photos: PhotoTable, units: UnitRows, files: UnitFileTable, of_file: NDArray[np.int64]) -> None:
    """Gives those that stand for units the bytes of all of it, and what keeps any of its photos from being moved."""
    sizes = np.zeros(len(units.leads), np.int64)
    known = of_file >= 0
    np.add.at(sizes, of_file[known], files.sizes[known])
    photos.stand_for(
        units.leads,
        sizes=sizes,
        offline=units.photos.greatest(photos.offline[units.photos.members]),
        companion=units.photos.greatest(photos.companion[units.photos.members]),
    )


def _one_a_unit(units: UnitRows, count: int) -> NDArray[np.bool_]:
    """Returns which of so many photos are left: those that stand for units, and those without one."""
    kept = np.ones(count, bool)
    kept[units.photos.members] = False
    kept[units.leads] = True
    return kept


class _Nodes:
    """What photos are made of, numbered: single contents first, by their index, then those of several.

    Args:
        content_index: int64 (n,), each photo's content.
        kept: bool (n,), the photos that are left.
        signatures: What photos of several contents are made of.

    Attributes:
        parts: The contents of each node; that of the picture that stands for the photo comes first.
        of_photo: int64 (n,), each photo's node; of no meaning for photos that are not kept.
    """

    def __init__(
        self, content_index: NDArray[np.int64], kept: NDArray[np.bool_], signatures: Mapping[int, Signature]
    ) -> None:
        alone = kept.copy()
        alone[list(signatures)] = False
        single = np.unique(content_index[alone])
        several = sorted(set(signatures.values()))
        sizes = [1] * len(single) + [len(signature) for signature in several]
        parts = [*single.tolist(), *(content for signature in several for content in signature)]
        self.parts = Ragged.of_counts(np.array(sizes, np.int64), np.array(parts, np.int64))
        self.of_photo = np.searchsorted(single, content_index).astype(np.int64)
        numbers = {signature: number for number, signature in enumerate(several, len(single))}
        for photo, signature in signatures.items():
            self.of_photo[photo] = numbers[signature]
