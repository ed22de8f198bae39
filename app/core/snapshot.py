"""What grouping looks at, read from the catalog at one moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.catalog import Catalog
from app.core.catalog.matches import MatchArrays
from app.core.catalog.photos import PhotoRow
from app.core.keeper import rank, scores
from app.core.types import Content


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything that grouping looks at, read from the catalog at one moment.

    Attributes:
        photos: Every photo, n of them.
        contents: Every content with a photo, by content index.
        content_index: int64 (n,), each photo's content.
        protected: bool (n,), it stands in a protected folder.
        matches: Matches between these contents, dismissed ones left out.
        ends: int64 (m, 2), the matches' ends as content indices.
        scores: float64 (n, criteria).
        rank: int64 (n,), 0 is the best photo.
    """

    photos: list[PhotoRow]
    contents: list[Content]
    content_index: NDArray[np.int64]
    protected: NDArray[np.bool_]
    matches: MatchArrays
    ends: NDArray[np.int64]
    scores: NDArray[np.float64]
    rank: NDArray[np.int64]


def take_snapshot(catalog: Catalog) -> Snapshot:
    """Reads what grouping looks at."""
    known = catalog.contents.all()
    photos = [photo for photo in catalog.photos.rows() if photo.content_id in known]
    contents = list(known.values())
    numbers = {content.id: number for number, content in enumerate(contents)}
    content_index = np.array([numbers[photo.content_id] for photo in photos], np.int64)
    protected = _protected(photos, [f.path for f in catalog.folders.all() if f.protected])
    matches, ends = _live_matches(catalog, contents, numbers)
    table = scores(photos, contents, content_index, protected)
    return Snapshot(photos, contents, content_index, protected, matches, ends, table, rank(table, photos))


def _protected(photos: Sequence[PhotoRow], folders: Sequence[Path]) -> NDArray[np.bool_]:
    if not folders:
        return np.zeros(len(photos), bool)
    return np.array([any(photo.path.is_relative_to(f) for f in folders) for photo in photos], bool)


def _live_matches(
    catalog: Catalog, contents: Sequence[Content], numbers: Mapping[int, int]
) -> tuple[MatchArrays, NDArray[np.int64]]:
    matches = catalog.matches.arrays()
    size = max((content.id for content in contents), default=0) + 1
    lookup = np.full(max(size, int(matches.ids.max(initial=0)) + 1), -1, np.int64)
    for content_id, number in numbers.items():
        lookup[content_id] = number
    ends = lookup[matches.ids]
    live: NDArray[np.bool_] = np.all(ends >= 0, axis=1)
    dismissed = catalog.matches.dismissed()
    if dismissed:
        digests = [content.digest for content in contents]
        for row in np.flatnonzero(live):
            one, other = sorted(digests[end] for end in ends[row])
            live[row] = (one, other) not in dismissed
    kept = MatchArrays(matches.ids[live], matches.cosines[live], matches.copies[live], matches.traits[live])
    return kept, ends[live]
