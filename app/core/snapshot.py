"""What grouping looks at, read from the catalog at one moment."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.catalog import Catalog
from app.core.catalog.matches import MatchArrays
from app.core.catalog.tables import ContentTable, PhotoTable
from app.core.traits import Trait

_ByDigest = dict[bytes, int]


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """Everything that grouping looks at, read from the catalog at one moment.

    Attributes:
        photos: Every photo, n of them, by path.
        contents: Every content with a photo, c of them.
        content_index: int64 (n,), each photo's content.
        protected: bool (n,), it stands in a protected folder.
        matches: Matches between these contents, those made by hand among them, dismissed ones left out.
        ends: int64 (m, 2), the matches' ends as content indices.
    """

    photos: PhotoTable
    contents: ContentTable
    content_index: NDArray[np.int64]
    protected: NDArray[np.bool_]
    matches: MatchArrays
    ends: NDArray[np.int64]


def take_snapshot(catalog: Catalog) -> Snapshot:
    """Reads what grouping looks at."""
    contents, photos = catalog.tables.contents(), catalog.tables.photos()
    content_index = contents.numbers_of(photos.content_ids)
    if (content_index < 0).any():  # a photo that came between the two questions
        photos = photos.only(content_index >= 0)
        content_index = content_index[content_index >= 0]
    protected = photos.mask_below([folder.path for folder in catalog.folders.all() if folder.protected])
    matches, ends = _live_matches(catalog, contents)
    return Snapshot(photos, contents, content_index, protected, matches, ends)


def _live_matches(catalog: Catalog, contents: ContentTable) -> tuple[MatchArrays, NDArray[np.int64]]:
    matches = catalog.matches.arrays()
    dismissed, linked = catalog.matches.dismissed(), catalog.matches.linked()
    ends = contents.numbers_of(matches.ids)
    live: NDArray[np.bool_] = np.all(ends >= 0, axis=1)
    if dismissed or linked:
        numbers = {digest: number for number, digest in enumerate(contents.digests)}
        live &= ~_among(ends, _pairs(dismissed, numbers), len(contents))
        by_hand = _pairs(linked, numbers)
        matches, ends, live = _with_links(matches, ends, live, by_hand, contents)
    return matches.only(live), ends[live]


def _with_links(
    matches: MatchArrays,
    ends: NDArray[np.int64],
    live: NDArray[np.bool_],
    by_hand: NDArray[np.int64],
    contents: ContentTable,
) -> tuple[MatchArrays, NDArray[np.int64], NDArray[np.bool_]]:
    """Adds the pairs that the user called one picture; a copy that the verifier found stays what it is."""
    copies = ends[matches.copies & live]
    by_hand = by_hand[~_among(by_hand, copies, len(contents))]
    live = live & ~_among(ends, by_hand, len(contents))
    count = len(by_hand)
    added = MatchArrays(
        contents.ids[by_hand],
        np.ones(count, np.float32),
        np.ones(count, bool),
        np.full(count, int(Trait.BY_HAND), np.int64),
    )
    return matches.joined(added), np.concatenate([ends, by_hand]), np.concatenate([live, np.ones(count, bool)])


def _pairs(digests: set[tuple[bytes, bytes]], numbers: _ByDigest) -> NDArray[np.int64]:
    known = [(numbers[a], numbers[b]) for a, b in digests if a in numbers and b in numbers]
    return np.array(sorted(known), np.int64).reshape(-1, 2)


def _among(pairs: NDArray[np.int64], others: NDArray[np.int64], count: int) -> NDArray[np.bool_]:
    """Returns, per pair of contents, whether it is among others, whatever their order; `count` contents exist."""
    if not len(others):
        return np.zeros(len(pairs), bool)
    return np.isin(_keys(pairs, count), _keys(others, count))


def _keys(pairs: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    keys: NDArray[np.int64] = pairs.min(axis=1) * count + pairs.max(axis=1)
    return keys
